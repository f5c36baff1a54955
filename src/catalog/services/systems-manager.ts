import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/systems-manager/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const patchManager = page('patch-manager', 'AWS Systems Manager Patch Manager');
const baselines = page(
  'patch-manager-predefined-and-custom-patch-baselines',
  'Predefined and custom patch baselines',
);
const practices = page('security-best-practices', 'Security best practices for Systems Manager');
const agentUpdates = page('ssm-agent-automatic-updates', 'Automating updates to SSM Agent');
const hostManagement = page(
  'fleet-manager-default-host-management-configuration',
  'Managing EC2 instances automatically with Default Host Management Configuration',
);
const activation = page(
  'hybrid-activation-managed-nodes',
  'Create a hybrid activation to register nodes with Systems Manager',
);
const hybridAgent = page(
  'hybrid-multicloud-ssm-agent-install-linux',
  'Install SSM Agent on hybrid Linux nodes',
);
const sessionLogs = page('session-manager-logging', 'Enabling and disabling session logging');
const dataProtection = page('data-protection', 'Data protection in AWS Systems Manager');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const systemsManager = defineService({
  id: 'systems-manager',
  name: 'AWS Systems Manager',
  shortName: 'Systems Manager',
  category: 'management',
  summary:
    'A remote hand on your servers: AWS patches what you approve when you start it, and nothing before.',
  docs: guide,
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
  archetype: 'managed-application',
  omit: ['os-patches', 'customer-data'],
  change: {
    'iam-permissions': {
      name: 'Who may run what on which node',
      duty: 'Grant least privilege with IAM policies, permissions boundaries and service control policies: each permission here reaches into servers.',
      sources: [practices],
    },
    'service-software': {
      name: 'Run and patch the service itself',
      duty: 'Operate, fix and update Systems Manager itself, without a step for you to take.',
    },
  },
  add: [
    {
      id: 'predefined-baselines',
      layer: 'operating-system',
      name: 'Provide predefined patch baselines',
      owner: 'aws',
      duty: 'Offer a fixed baseline for each supported system, as an example and not as best practice. Most wait 7 days; those of Ubuntu and Debian approve at once, and Windows has three.',
      sources: [baselines, patchManager],
      controls: ['si-2', 'cm-2'],
    },
    {
      id: 'patch-baselines',
      layer: 'operating-system',
      name: 'Define what “patched” means',
      owner: 'customer',
      duty: 'Write a baseline per operating system: which patches, after how many days, how severe. On Windows a long delay can skip updates for ever, since each new release starts the wait again.',
      sources: [patchManager, baselines],
      controls: ['si-2', 'cm-2'],
    },
    {
      id: 'patch-start',
      layer: 'operating-system',
      name: 'Start scans and installations',
      owner: 'customer',
      duty: 'Schedule a patch policy or a maintenance window, or press “Patch now”, and choose “Scan and install”: a scan only reports, and Quick Setup’s Host Management can do nothing else.',
      setting: optIn,
      sources: [patchManager],
      controls: ['si-2', 'ma-2'],
    },
    {
      id: 'patch-apply',
      layer: 'operating-system',
      name: 'Install the approved patches',
      owner: 'aws',
      duty: 'When an operation runs, compare the node with its baseline and, if you asked for it, install what is missing from the node.',
      sources: [patchManager],
      controls: ['si-2'],
      evidence: reports,
    },
    {
      id: 'patch-tests',
      layer: 'operating-system',
      name: 'Test patches, plan major upgrades',
      owner: 'customer',
      duty: 'Try patches on nodes that may fail, since AWS does not test them before it makes them available. Upgrade major versions another way: Patch Manager cannot.',
      sources: [patchManager],
      controls: ['si-2', 'cm-4', 'sa-22'],
    },
    {
      id: 'agent-release',
      layer: 'platform',
      name: 'Release SSM Agent, update if allowed',
      owner: 'aws',
      duty: 'Publish new agent versions and, where auto update is on, look every two weeks for one and install it on the Linux and Windows nodes of the account.',
      sources: [agentUpdates],
      controls: ['si-2'],
    },
    {
      id: 'agent-update',
      layer: 'platform',
      name: 'Switch on agent updates',
      owner: 'customer',
      duty: 'Choose “Auto update SSM Agent” in Fleet Manager, or update by State Manager or Quick Setup; AWS recommends every two weeks. Bottlerocket updates its agent in another way.',
      setting: optIn,
      sources: [agentUpdates, practices],
      controls: ['si-2', 'cm-6'],
    },
    {
      id: 'document-sharing',
      layer: 'access',
      name: 'Block public documents, check input',
      owner: 'customer',
      duty: 'Turn on the block of public sharing for SSM documents, unless you need public ones, and check the input of the documents’ parameters with allowedValues or allowedPattern: what does not fit fails to start.',
      setting: optIn,
      sources: [practices],
      controls: ['ac-3', 'si-10'],
      evidence: [
        { kind: 'security-hub', id: 'SSM.4' },
        { kind: 'security-hub', id: 'SSM.7' },
        { kind: 'config-rule', id: 'ssm-document-not-public' },
        { kind: 'config-rule', id: 'ssm-automation-block-public-sharing' },
      ],
    },
    {
      id: 'session-access',
      layer: 'access',
      name: 'Limit Session Manager sessions',
      owner: 'customer',
      duty: 'Tie users by IAM to certain nodes and session documents, and where you can to the interactive commands method, which offers nothing but the named command.',
      sources: [practices],
      controls: ['ac-3', 'ac-17'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt all parameters at rest',
      owner: 'aws',
      duty: 'Encrypt Parameter Store parameters of all types with a key that AWS owns.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt API calls and sessions',
      owner: 'aws',
      duty: 'Accept API calls over HTTPS only, and encrypt Session Manager and Run Command connections, by default with TLS 1.3.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-8', 'ac-17'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'SecureString with a key of your own',
      owner: 'customer',
      duty: 'Store secrets as SecureString under a customer managed key. With the AWS managed key, whoever may call GetParameter and GetParameters can read what the parameters hold.',
      sources: [practices, dataProtection],
      controls: ['sc-12', 'sc-28', 'ac-6'],
    },
    {
      id: 'session-logs',
      layer: 'data',
      name: 'Log sessions, and know the gaps',
      owner: 'customer',
      duty: 'Send session logs to S3 or CloudWatch Logs. Sessions by port forwarding or SSH cannot be logged, and typed passwords show unless echo is off.',
      sources: [sessionLogs],
      controls: ['au-2', 'au-12', 'ac-17'],
    },
    {
      id: 'patch-compliance',
      layer: 'data',
      name: 'Read patch compliance with its date',
      owner: 'customer',
      duty: 'Look at the capture time: compliance is a snapshot of the last successful operation, measured against your own baseline. A compliant node need not be secure.',
      sources: [patchManager],
      controls: ['ra-5', 'ca-7'],
      evidence: [
        { kind: 'security-hub', id: 'SSM.2' },
        { kind: 'config-rule', id: 'ec2-managedinstance-patch-compliance-status-check' },
      ],
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
          setting: optIn,
          sources: [hostManagement],
          controls: ['ac-6', 'ia-2'],
          evidence: [{ kind: 'security-hub', id: 'SSM.1' }],
        },
        {
          id: 'vpc-endpoints',
          layer: 'access',
          name: 'Reach the service privately',
          owner: 'customer',
          duty: 'Create VPC endpoints, so that nodes need no public address, internet gateway or NAT device.',
          setting: optIn,
          sources: [practices],
          controls: ['sc-7', 'ac-4'],
          evidence: [{ kind: 'security-hub', id: 'EC2.57' }],
        },
      ],
    },
    {
      id: 'default-host-management',
      name: 'Default Host Management Configuration',
      summary:
        'A setting per Region: AWS gives all instances a default role, so that none has to be prepared.',
      change: {
        'agent-update': {
          name: 'Bring the agent to the needed version',
          duty: 'See that instances run SSM Agent 3.2.582.0 or later, without which the setting does not reach them, and turn on auto update in Fleet Manager.',
          sources: [hostManagement, agentUpdates],
        },
      },
      add: [
        {
          id: 'node-role',
          layer: 'access',
          name: 'Give instances a default role',
          owner: 'aws',
          duty: 'Create and apply a default role to the instances of account and Region, with the least permissions needed. It can take 30 minutes to reach them.',
          sources: [hostManagement],
          controls: ['ac-6', 'ia-2'],
        },
        {
          id: 'host-management',
          layer: 'access',
          name: 'Switch it on in each Region',
          owner: 'customer',
          duty: 'Turn the setting on Region by Region, require IMDSv2, and take ssm:UpdateInstanceInformation out of instance profiles, which win otherwise. Keep others from changing it by an SCP.',
          setting: optIn,
          sources: [hostManagement],
          controls: ['ac-6', 'cm-6'],
          evidence: [{ kind: 'security-hub', id: 'SSM.1' }],
        },
        {
          id: 'vpc-endpoints',
          layer: 'access',
          name: 'Reach the service privately',
          owner: 'customer',
          duty: 'Create VPC endpoints, so that nodes need no public address, internet gateway or NAT device.',
          setting: optIn,
          sources: [practices],
          controls: ['sc-7', 'ac-4'],
          evidence: [{ kind: 'security-hub', id: 'EC2.57' }],
        },
      ],
    },
    {
      id: 'hybrid-nodes',
      name: 'Hybrid and multicloud nodes',
      summary:
        'Servers elsewhere register with a code: the agent, its private key and the deregistration are yours.',
      change: {
        facilities: { name: 'Buildings under the service itself' },
        hardware: { name: 'Machines under the service itself' },
        'patch-compliance': {
          duty: 'Look at the capture time of each report: it is a snapshot of the last successful operation, measured against your own baseline, not a verdict on security.',
          sources: [patchManager],
          evidence: [],
        },
      },
      add: [
        {
          id: 'agent-install',
          layer: 'platform',
          name: 'Install the agent on each server',
          owner: 'customer',
          duty: 'Install SSM Agent with ssm-setup-cli, freshly downloaded from the activation’s Region and with its signature checked; AWS names it the more secure way outside EC2.',
          sources: [hybridAgent, practices],
          controls: ['cm-6', 'si-7'],
        },
        {
          id: 'activation',
          layer: 'access',
          name: 'Keep activations short and small',
          owner: 'customer',
          duty: 'Guard code and id, and leave the limits tight: one node and 24 hours by default, 30 days at most. Expiry stops new registrations only; old nodes stay until you deregister them.',
          sources: [activation],
          controls: ['ia-5', 'ac-2'],
        },
        {
          id: 'key-rotation',
          layer: 'access',
          name: 'Rotate the agent’s private key',
          owner: 'customer',
          duty: 'Set KeyAutoRotateDays in amazon-ssm-agent.json and restart the agent, from version 3.0.1031.0 on. Rotation is a feature that you turn on, server by server.',
          setting: optIn,
          sources: [hybridAgent],
          controls: ['ia-5', 'sc-12'],
        },
      ],
    },
  ],
});
