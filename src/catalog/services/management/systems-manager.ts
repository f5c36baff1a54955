import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Systems Manager',
  shortName: 'Systems Manager',
  summary:
    'AWS installs approved patches on your servers after you start the operation, and none before.',
  guide: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'SSM',
    'Patch Manager',
    'Session Manager',
    'Parameter Store',
    'Run Command',
    'SSM Agent',
    'managed node',
    'patch baseline',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::SSM', 'AWS::SSMQuickSetup'],
    terraformPrefixes: ['aws_ssm_', 'aws_ssmquicksetup_'],
  },
  archetype: 'managed-application',
  profile: { operatingSystem: 'full', insideVpc: 'yes' },
  notAsked: {
    'patch-code': 'What runs on the nodes is not part of this service. You still patch it.',
  },
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS Systems Manager” mentions no backup of what the service stores.',
  },
  traits: ['default-encryption', 'tls-endpoint', 'key-choice'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant only the permissions that a task requires. IAM policies, permissions boundaries and service control policies are available for this.',
      sources: [{ page: 'practices', at: 'grant only the permissions … Service control policies' }],
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
    },
    'encryption-at-rest': {
      name: 'Encrypt parameters at rest',
      owner: 'aws',
      duty: 'Parameter Store encrypts parameters of all types at rest with a key that AWS owns.',
      setting: 'always-on',
      sources: [
        { page: 'dataProtection', at: 'All parameters, regardless of … Service (AWS KMS)' },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Systems Manager accepts API calls only over HTTPS. By default, it encrypts session data of Session Manager and remote access through Run Command with TLS 1.3.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'only support secure connections over HTTPS',
            'By default, Session Manager … your EC2 instances',
            'By default, remote access … using TLS 1.3',
          ],
        },
      ],
      controls: ['sc-8', 'ac-17'],
    },
    'key-choice': {
      name: 'Choose the key for SecureString',
      owner: 'customer',
      duty: 'For maximum security, AWS recommends that you store secrets as SecureString under a customer managed key. With the AWS managed key, anyone who may call `GetParameter` and `GetParameters` in the account can read the SecureString parameters.',
      sources: [
        {
          page: 'practices',
          at: [
            'For maximum security, we … SecureString parameters',
            'If you use the … all SecureString parameters',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28', 'ac-6'],
    },
  },
  remove: ['os-patches', 'customer-data'],
  add: [
    {
      id: 'predefined-baselines',
      layer: 'operating-system',
      name: 'Provide predefined patch baselines',
      owner: 'aws',
      duty: 'AWS provides predefined patch baselines for each supported operating system. They are examples and not recommended best practices.',
      sources: [
        {
          page: 'baselines',
          at: 'Patch Manager provides predefined … by Patch Manager',
        },
        { page: 'patchManager', at: 'provided as examples … best practices' },
      ],
      controls: ['si-2', 'cm-2'],
    },
    {
      id: 'patch-baselines',
      layer: 'operating-system',
      name: 'Patch baselines',
      owner: 'customer',
      duty: 'In a patch baseline, define which patches must be installed on a node. On Windows Server, if the waiting period is too long, versions of a patch could be released but never installed.',
      sources: [
        { page: 'patchManager', at: 'you define what patch … a managed node' },
        {
          page: 'baselines',
          at: [
            'For Windows Server only, … security update patch',
            'If an update to … but never installed',
          ],
        },
      ],
      controls: ['si-2', 'cm-2'],
    },
    {
      id: 'patch-start',
      layer: 'operating-system',
      name: 'Start patch operations',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'Schedule a patch policy or a maintenance window, or choose “Patch now”. Choose “Scan and install”, because a scan only reports. Quick Setup’s Host Management can scan but cannot install patches.',
      sources: [
        {
          page: 'patchManager',
          at: [
            'Choose from patch policies, … your specific needs',
            'patchingInstallOperation',
            "A Host Management option … can't install patches",
          ],
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'patch-apply',
      layer: 'operating-system',
      name: 'Install approved patches',
      owner: 'aws',
      duty: 'When an operation runs, Patch Manager compares the node with its baseline. If you asked for installation, Patch Manager installs the approved patches that are missing from the node.',
      sources: [{ page: 'patchManager', at: 'patchingInstallOperation' }],
      controls: ['si-2'],
    },
    {
      id: 'patch-tests',
      layer: 'operating-system',
      name: 'Limits of Patch Manager',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Expect that AWS has not tested patches before it makes them available. Upgrade operating systems to major versions in another way, because Patch Manager does not support such upgrades.',
      sources: [{ page: 'patchManager', at: "AWS doesn't test patches … RHEL 8.0" }],
      controls: ['si-2', 'cm-4', 'sa-22'],
    },
    {
      id: 'agent-release',
      layer: 'platform',
      name: 'Release SSM Agent versions',
      owner: 'aws',
      duty: 'AWS publishes new agent versions. If you turn on auto update, Systems Manager checks every two weeks for a new version. It installs that version on the Linux and Windows nodes of the account.',
      sources: [
        {
          page: 'agentUpdates',
          at: [
            'AWS releases a new … Systems Manager tools',
            'You can configure Systems … document AWS-UpdateSSMAgent',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'agent-update',
      layer: 'platform',
      name: 'Update the agent',
      owner: 'customer',
      duty: 'Turn on “Auto update SSM Agent” in Fleet Manager, or update the agent in another way. AWS recommends checking for new versions, or automating updates, at least every two weeks.',
      sources: [
        { page: 'practices', at: 'We recommend checking for … every two weeks' },
        {
          page: 'agentUpdates',
          at: [
            'You can configure all … later in this topic',
            'If you turn on … choose this option',
          ],
        },
      ],
      controls: ['si-2', 'cm-6'],
    },
    {
      id: 'document-sharing',
      layer: 'access',
      name: 'Block public documents and check input',
      owner: 'customer',
      duty: 'Unless you need to share SSM documents publicly, block public sharing, as AWS recommends. Check the input of document parameters with `allowedValues` or `allowedPattern`. If the input does not fit, execution fails to start.',
      sources: [
        {
          page: 'practices',
          at: [
            'You can validate user … allowed pattern, the execution',
            'Unless your use case … Systems Manager Documents console',
          ],
        },
      ],
      controls: ['ac-3', 'si-10'],
      evidence: [
        'SSM.4',
        'SSM.7',
        'ssm-document-not-public',
        'ssm-automation-block-public-sharing',
      ],
    },
    {
      id: 'session-access',
      layer: 'access',
      name: 'Limit Session Manager access',
      owner: 'customer',
      answers: ['admit'],
      duty: 'For added security, use IAM to limit Session Manager access to specific EC2 instances and session documents. For the most secure connections, you can require the interactive commands method. You can limit this method to a specific command or command sequence.',
      sources: [
        {
          page: 'practices',
          at: [
            'you can require users … or command sequence',
            'For added security, you … Access Management (IAM) policies',
          ],
        },
      ],
      controls: ['ac-3', 'ac-17'],
    },
    {
      id: 'session-logs',
      layer: 'data',
      name: 'Session logs and their limits',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable session logging, which does not cover sessions that connect through port forwarding or SSH. Without the `screen` utility on Linux or macOS, log data might be truncated. To keep sensitive data out of logs, AWS recommends particular commands for entering such data.',
      sources: [
        {
          page: 'sessionLogs',
          at: [
            'To prevent sensitive data … entering sensitive data',
            'using Linux or macOS … might be truncated',
            "Logging isn't available for … port forwarding or SSH",
          ],
        },
      ],
      controls: ['au-2', 'au-12', 'ac-17'],
    },
    {
      id: 'activity-trail',
      layer: 'data',
      name: 'Log API activity with CloudTrail',
      owner: 'customer',
      duty: 'AWS recommends that you set up API and user activity logging with AWS CloudTrail.',
      sources: [{ page: 'dataProtection', at: 'Set up API and … CloudTrail User Guide' }],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'patch-compliance',
      layer: 'data',
      name: 'Review patch compliance',
      owner: 'customer',
      duty: 'Check the capture time of patch compliance data. The data is a snapshot of the last successful operation, measured against your own baseline. A compliant node need not be secure.',
      sources: [
        {
          page: 'patchManager',
          at: ['defineWhatPatchPatchBaseline', 'beingNecessarilySecure', 'patchStatusCalculated'],
        },
      ],
      controls: ['ra-5', 'ca-7'],
      evidence: ['SSM.2', 'ec2-managedinstance-patch-compliance-status-check'],
    },
  ],
  modes: [
    {
      id: 'ec2-nodes',
      name: 'EC2 instances with an instance profile',
      summary:
        'Each instance has your role. Without it, Systems Manager does not see the instance.',
      add: [
        {
          id: 'node-role',
          layer: 'access',
          name: 'Attach an instance profile',
          owner: 'customer',
          duty: 'Give each instance a profile with the permissions for Systems Manager. If Default Host Management Configuration is off, an instance without a profile is not managed.',
          sources: [
            {
              page: 'hostManagement',
              at: [
                "without having to manually … where it's activated",
                'If you deactivate Default … by Systems Manager',
              ],
            },
          ],
          controls: ['ac-6', 'ia-2'],
          evidence: ['SSM.1'],
        },
        {
          id: 'vpc-endpoints',
          layer: 'access',
          name: 'Private access through VPC endpoints',
          owner: 'customer',
          duty: 'Create VPC endpoints, so that nodes need no public address, internet gateway or NAT device.',
          sources: [
            {
              page: 'practices',
              at: ['privatelyConnectConnection', 'instancesVpcService'],
            },
          ],
          controls: ['sc-7', 'ac-4'],
          evidence: ['EC2.57'],
        },
      ],
    },
    {
      id: 'default-host-management',
      name: 'Default Host Management Configuration',
      summary:
        'You turn on a setting in each Region. AWS then gives all instances a default role, so that you need not prepare any.',
      override: {
        'agent-update': {
          name: 'Check the agent version',
          owner: 'customer',
          duty: 'Check that SSM Agent version 3.2.582.0 or later is installed on the instances to be managed. Default Host Management Configuration requires at least this version.',
          sources: [{ page: 'hostManagement', at: 'SSM Agent version 3.2.582.0 … to be managed' }],
        },
      },
      add: [
        {
          id: 'node-role',
          layer: 'access',
          name: 'Give instances a default role',
          owner: 'aws',
          duty: 'Systems Manager creates and applies a default role for the instances in the account and Region where the setting is activated. The role contains the minimum permissions necessary to manage them with Systems Manager.',
          sources: [
            {
              page: 'hostManagement',
              at: [
                "creates and applies a … where it's activated",
                'It contains the minimum … using Systems Manager',
              ],
            },
          ],
          controls: ['ac-6', 'ia-2'],
        },
        {
          id: 'host-management',
          layer: 'access',
          name: 'Turn on host management per Region',
          owner: 'customer',
          duty: 'Turn on Default Host Management Configuration separately in each Region where you want it. Configure the instances to use IMDSv2. Remove `ssm:UpdateInstanceInformation` from attached instance profiles, because the agent tries those profiles first.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'hostManagement',
              at: [
                'must use Instance Metadata Service Version 2',
                'you must remove any … Host Management Configuration permissions',
                'You must turn on … by this setting',
              ],
            },
          ],
          controls: ['ac-6', 'cm-6'],
          evidence: ['SSM.1'],
        },
        {
          id: 'registration-files',
          layer: 'platform',
          name: 'Keep the registration directories',
          owner: 'customer',
          duty: 'Keep the registration directories (`var/lib/amazon/ssm` or `C:\\ProgramData\\Amazon`). Without them, an instance gets no credentials through Default Host Management Configuration. In that case, give the instance an instance profile or recreate it.',
          sources: [
            { page: 'hostManagement', at: 'Removing these directories or … recreate the instance' },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'vpc-endpoints',
          layer: 'access',
          name: 'Private access through VPC endpoints',
          owner: 'customer',
          duty: 'Create VPC endpoints, so that nodes need no public address, internet gateway or NAT device.',
          sources: [
            {
              page: 'practices',
              at: ['privatelyConnectConnection', 'instancesVpcService'],
            },
          ],
          controls: ['sc-7', 'ac-4'],
          evidence: ['EC2.57'],
        },
      ],
    },
    {
      id: 'hybrid-nodes',
      name: 'Hybrid and multicloud nodes',
      summary:
        'Servers elsewhere register with a code. You manage the agent and its private key, and deregister servers.',
      profile: { insideVpc: 'no' },
      override: {
        facilities: { name: 'Physical access to AWS data centers', owner: 'aws' },
        hardware: { name: 'Hardware that runs the service', owner: 'aws' },
        'patch-compliance': {
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Check the capture time of each report. The report is a snapshot of the last successful operation, measured against your own baseline. The report does not say that a node is secure.',
          sources: [
            {
              page: 'patchManager',
              at: [
                'defineWhatPatchPatchBaseline',
                'beingNecessarilySecure',
                'patchStatusCalculated',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'agent-install',
          layer: 'platform',
          name: 'Install the agent',
          owner: 'customer',
          duty: 'Install SSM Agent with `ssm-setup-cli`, downloaded from the Region where the activation was created. AWS says that the tool provides additional security protections for non-EC2 machines.',
          sources: [
            {
              page: 'hybridAgent',
              at: 'Download ssm-setup-cli from the … activation was created',
            },
            { page: 'practices', at: 'use the ssm-setup-cli tool … non-EC2 machines' },
          ],
          controls: ['cm-6', 'si-7'],
        },
        {
          id: 'activation',
          layer: 'access',
          name: 'Activation limit and expiry',
          owner: 'customer',
          expires: 'token',
          duty: 'In an activation, specify how many nodes to register (1 by default) and an expiry date. The default expiry is after 24 hours and the maximum is 30 days. Nodes registered before the activation expires remain registered until you explicitly deregister them.',
          sources: [
            {
              page: 'activation',
              at: [
                'An expired activation has … explicitly deregister it',
                'specify the total number … is 1 instance',
                'not more than 30 … is 24 hours',
              ],
            },
          ],
          controls: ['ia-5', 'ac-2'],
        },
        {
          id: 'key-rotation',
          layer: 'access',
          name: 'Rotate the agent’s private key',
          owner: 'customer',
          expires: 'key',
          duty: 'If you want automatic rotation, set `KeyAutoRotateDays` in `amazon-ssm-agent.json` and restart the agent. Automatic rotation requires SSM Agent version 3.0.1031.0 or later.',
          sources: [
            {
              page: 'hybridAgent',
              at: [
                'SSM Agent version 3.0.1031.0 or later',
                'Turn on this feature … automatic private key rotations',
                'Every time you change … restart SSM Agent',
              ],
            },
          ],
          controls: ['ia-5', 'sc-12'],
        },
      ],
    },
  ],
  pages: {
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Systems Manager',
      read: '2026-11-26',
      passages: {
        privatelyConnectConnection: 'you can privately connect … Direct Connect connection',
        instancesVpcService: 'Instances in your VPC … in the service',
      },
    },
    baselines: {
      path: 'patch-manager-predefined-and-custom-patch-baselines',
      title: 'Predefined and custom patch baselines',
      read: '2026-11-26',
    },
    patchManager: {
      path: 'patch-manager',
      title: 'AWS Systems Manager Patch Manager',
      read: '2026-11-26',
      passages: {
        patchingInstallOperation: 'When a patching operation … Scan and install operation',
        defineWhatPatchPatchBaseline: 'you define what patch … a patch baseline',
        beingNecessarilySecure: 'being compliant with a … necessarily secure',
        patchStatusCalculated:
          'Patch compliance data represents … compliance status was calculated',
      },
    },
    agentUpdates: {
      path: 'ssm-agent-automatic-updates',
      title: 'Automating updates to SSM Agent',
      read: '2026-11-26',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Systems Manager',
      read: '2026-11-26',
    },
    sessionLogs: {
      path: 'session-manager-logging',
      title: 'Enabling and disabling session logging',
      read: '2026-11-26',
    },
    hostManagement: {
      path: 'fleet-manager-default-host-management-configuration',
      title: 'Managing EC2 instances automatically with Default Host Management Configuration',
      read: '2026-11-26',
    },
    hybridAgent: {
      path: 'hybrid-multicloud-ssm-agent-install-linux',
      title: 'Install SSM Agent on hybrid Linux nodes',
      read: '2026-11-26',
    },
    activation: {
      path: 'hybrid-activation-managed-nodes',
      title: 'Create a hybrid activation to register nodes with Systems Manager',
      read: '2026-11-26',
    },
  },
});
