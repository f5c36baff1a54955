import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Systems Manager',
  shortName: 'Systems Manager',
  summary:
    'A remote hand on your servers: AWS installs the patches that you approve once you start it, and none before.',
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
    'patch-code': 'What runs on the nodes is no part of this service; it stays yours to patch.',
  },
  unanswered: { 'back-up': 'Nothing that the catalogue has read says who takes backups here.' },
  traits: ['default-encryption', 'tls-endpoint', 'key-choice'],
  override: {
    'iam-permissions': {
      name: 'Who gets which permissions',
      owner: 'customer',
      duty: 'Grant only the permissions that a task requires; IAM policies, permissions boundaries and service control policies are available for this.',
      sources: [{ page: 'practices', at: 'grant only the permissions … Service control policies' }],
    },
    'service-software': {
      name: 'Run and patch the service itself',
      owner: 'aws',
    },
    'encryption-at-rest': {
      name: 'Encrypt all parameters at rest',
      owner: 'aws',
      duty: 'Encrypt Parameter Store parameters of all types with a key that AWS owns.',
      setting: 'always-on',
      sources: [
        { page: 'dataProtection', at: 'All parameters, regardless of … Service (AWS KMS)' },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt API calls and sessions',
      owner: 'aws',
      duty: 'Accept API calls over HTTPS only. By default, encrypt session data of Session Manager and remote access by Run Command with TLS 1.3.',
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
      name: 'SecureString with a key of your own',
      owner: 'customer',
      duty: 'Store secrets as SecureString under a customer managed key, as AWS recommends for maximum security. With the AWS managed key, whoever may call GetParameter and GetParameters in the account can read what SecureString parameters hold.',
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
      duty: 'Provide predefined patch baselines for each supported operating system, as examples and not as recommended best practices.',
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
      name: 'Define what “patched” means',
      owner: 'customer',
      duty: 'Define in a patch baseline which patches must be installed on a node. On Windows Server, if the waiting period is too long, versions of a patch could be released but never installed.',
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
      name: 'Start OS patches on your nodes',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'Schedule a patch policy or a maintenance window, or press “Patch now”, and choose “Scan and install”: a scan only reports, and Quick Setup’s Host Management can scan but cannot install patches.',
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
      name: 'Install what you approved and started',
      owner: 'aws',
      duty: 'When an operation runs, compare the node with its baseline and, if you asked for it, install the approved patches that are missing from the node.',
      sources: [{ page: 'patchManager', at: 'patchingInstallOperation' }],
      controls: ['si-2'],
    },
    {
      id: 'patch-tests',
      layer: 'operating-system',
      name: 'Expect untested patches',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Expect patches that AWS has not tested before it makes them available. Upgrade major versions of operating systems another way: Patch Manager does not support it.',
      sources: [{ page: 'patchManager', at: "AWS doesn't test patches … RHEL 8.0" }],
      controls: ['si-2', 'cm-4', 'sa-22'],
    },
    {
      id: 'agent-release',
      layer: 'platform',
      name: 'Release SSM Agent, update if allowed',
      owner: 'aws',
      duty: 'Publish new agent versions and, where auto update is on, look every two weeks for one and install it on the Linux and Windows nodes of the account.',
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
      name: 'Switch on agent updates',
      owner: 'customer',
      duty: 'Turn on “Auto update SSM Agent” in Fleet Manager, or update another way; AWS recommends checking for new versions, or automating updates, at least every two weeks.',
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
      name: 'Block public documents, check input',
      owner: 'customer',
      duty: 'Turn on the block of public sharing for SSM documents, as AWS recommends unless you need public ones, and check the input of the documents’ parameters with allowedValues or allowedPattern: what does not fit fails to start.',
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
      name: 'Limit Session Manager sessions',
      owner: 'customer',
      answers: ['admit'],
      duty: 'For added security, limit Session Manager access by IAM to specific EC2 instances and session documents. For the most secure connections, users can be required to use the interactive commands method, limited to a specific command or command sequence.',
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
      name: 'Log sessions, and know the gaps',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable session logging and mind its limits: sessions that connect through port forwarding or SSH are not logged, log data might be truncated without the screen utility on Linux or macOS, and AWS recommends particular commands for entering sensitive data, to keep it out of logs.',
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
      duty: 'Set up API and user activity logging with AWS CloudTrail, as AWS recommends.',
      sources: [{ page: 'dataProtection', at: 'Set up API and … CloudTrail User Guide' }],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'patch-compliance',
      layer: 'data',
      name: 'Read patch compliance with its date',
      owner: 'customer',
      duty: 'Look at the capture time: compliance is a snapshot of the last successful operation, measured against your own baseline. A compliant node need not be secure.',
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
        'Each instance carries a role of yours; without it Systems Manager does not see the instance.',
      add: [
        {
          id: 'node-role',
          layer: 'access',
          name: 'Attach an instance profile',
          owner: 'customer',
          duty: 'Give each instance a profile with the permissions for Systems Manager: an instance without one is not managed where Default Host Management Configuration is off.',
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
          name: 'Reach the service privately',
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
        'A setting per Region: AWS gives all instances a default role, so that none has to be prepared.',
      override: {
        'agent-update': {
          name: 'Bring the agent to the needed version',
          owner: 'customer',
          duty: 'See that SSM Agent version 3.2.582.0 or later is installed on the instances to be managed: Default Host Management Configuration requires it.',
          sources: [{ page: 'hostManagement', at: 'SSM Agent version 3.2.582.0 … to be managed' }],
        },
      },
      add: [
        {
          id: 'node-role',
          layer: 'access',
          name: 'Give instances a default role',
          owner: 'aws',
          duty: 'Create and apply a default role for the instances in the account and Region where the setting is activated. It contains the minimum permissions necessary to manage them with Systems Manager.',
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
          name: 'Switch the setting on Region by Region',
          owner: 'customer',
          duty: 'Turn Default Host Management Configuration on, one by one, in the Regions where you want it, have instances use IMDSv2, and take ssm:UpdateInstanceInformation out of attached instance profiles, which the agent tries first.',
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
          name: 'Keep the registration on each node',
          owner: 'customer',
          duty: 'Leave the registration directories in place (var/lib/amazon/ssm or C:\\ProgramData\\Amazon). Without them an instance gets no credentials through Default Host Management Configuration: give it an instance profile or recreate it.',
          sources: [
            { page: 'hostManagement', at: 'Removing these directories or … recreate the instance' },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'vpc-endpoints',
          layer: 'access',
          name: 'Reach the service privately',
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
        'Servers elsewhere register with a code: the agent, its private key and the deregistration are yours.',
      profile: { insideVpc: 'no' },
      override: {
        facilities: { name: 'Buildings under the service itself', owner: 'aws' },
        hardware: { name: 'Machines under the service itself', owner: 'aws' },
        'patch-compliance': {
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Look at the capture time of each report: it is a snapshot of the last successful operation, measured against your own baseline, not a verdict on security.',
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
          name: 'Install the agent on each server',
          owner: 'customer',
          duty: 'Install SSM Agent with ssm-setup-cli, downloaded from the Region where the activation was created. AWS says that the tool provides additional security protections for non-EC2 machines.',
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
          name: 'Limits of an activation',
          owner: 'customer',
          duty: 'Specify how many nodes to register as part of an activation, 1 by default, and an expiry date, 24 hours by default and 30 days at most. Nodes registered before it expires remain registered until you explicitly deregister them.',
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
          duty: 'If you want automatic rotation, set KeyAutoRotateDays in amazon-ssm-agent.json and restart the agent. This takes SSM Agent version 3.0.1031.0 or later.',
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
