import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon GuardDuty',
  shortName: 'GuardDuty',
  summary:
    'Threat detection for accounts and workloads: AWS watches and reports, you switch it on everywhere and respond.',
  guide: 'https://docs.aws.amazon.com/guardduty/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'threat detection',
    'Runtime Monitoring',
    'Malware Protection',
    'S3 Protection',
    'EKS Protection',
    'RDS Protection',
    'Lambda Protection',
    'Extended Threat Detection',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::GuardDuty'],
    terraformPrefixes: ['aws_guardduty_'],
  },
  archetype: 'managed-application',
  override: {
    'os-patches': {
      name: 'Patch the systems behind GuardDuty',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch GuardDuty',
      owner: 'aws',
      duty: 'Operate the platform of GuardDuty, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Who may run GuardDuty',
      owner: 'customer',
      duty: 'Create a role, user or group just for managing GuardDuty, as AWS recommends: any user with administrator privileges in an account can enable it.',
      sources: [
        { page: 'settingUp', at: 'Any user with administrator … manage GuardDuty specifically' },
      ],
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      owner: 'customer',
      duty: 'Keep confidential data out of tags and free-form fields such as names, which may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'dns-resolver',
      layer: 'network',
      name: 'Stay on the AWS DNS resolver',
      owner: 'customer',
      duty: 'Use AWS DNS resolvers for EC2 instances, the default setting, if GuardDuty is to process their DNS query logs: with another resolver, such as OpenDNS or one of your own, it cannot. DNS logs of instances on Outposts are not supported.',
      sources: [
        {
          page: 'sources',
          at: [
            'If you use AWS … this data source',
            "GuardDuty doesn't support monitoring … in that environment",
          ],
        },
      ],
      controls: ['si-4', 'sc-20'],
    },
    {
      id: 'regions',
      layer: 'platform',
      name: 'Enable it in every Region',
      owner: 'customer',
      duty: 'Switch GuardDuty on Region by Region, also where you run nothing: AWS recommends all supported Regions, since its ability to see activity in global services such as IAM is reduced otherwise.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'settingUp',
          at: [
            'GuardDuty is a Regional … monitor with GuardDuty',
            'We highly recommend that … services is reduced',
            'The first step to … in your account',
          ],
        },
        { page: 'sources', at: 'We recommend that you … from potential threats' },
      ],
      controls: ['si-4'],
      evidence: ['GuardDuty.1', 'guardduty-enabled-centralized'],
    },
    {
      id: 'independent-streams',
      layer: 'platform',
      name: 'Read logs from streams of its own',
      owner: 'aws',
      duty: 'Take CloudTrail management events, VPC flow logs of EC2 instances and the AWS resolver’s DNS query logs from independent streams, whatever you have configured for these logs, and discard the logs once the needed information is extracted.',
      sources: [
        {
          page: 'sources',
          at: [
            'it starts consuming CloudTrail … processes the event logs',
            'analyzing VPC flow log … flow logs configuration',
            'This data stream is … affect GuardDuty analysis',
          ],
        },
        { page: 'dataProtection', at: 'Once GuardDuty extracts the … they are discarded' },
      ],
      controls: ['si-4', 'au-6'],
    },
    {
      id: 'detection',
      layer: 'platform',
      name: 'Find threats and attack sequences',
      owner: 'aws',
      duty: 'Apply threat intelligence, file hashes and machine learning to the data, and detect attack sequences over several sources, resources and time, which needs no plan and no further switch.',
      sources: [
        {
          page: 'introduction',
          at: [
            'GuardDuty uses threat intelligence … your AWS environment',
            'This capability detects multi-stage … within an AWS account',
            'With no additional cost … focused protection plan',
          ],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'response',
      layer: 'application',
      name: 'Watch for findings and respond',
      owner: 'customer',
      duty: 'Respond to findings: EventBridge gets new active ones within about 5 minutes, and you can set how often updates follow. You can generate sample findings to test GuardDuty beforehand.',
      sources: [
        { page: 'exporting', at: 'Any new active findings … exported to EventBridge' },
        {
          page: 'introduction',
          at: 'helps you receive notifications … notifications from EventBridge',
        },
        { page: 'settingUp', at: 'GuardDuty supports generating sample … discovered by GuardDuty' },
      ],
      controls: ['ir-4', 'ir-5', 'si-4'],
      evidence: ['guardduty-non-archived-findings'],
    },
    {
      id: 'account-coverage',
      layer: 'access',
      name: 'Bring other accounts under it',
      owner: 'customer',
      duty: 'To manage findings of other accounts in your organization, delegate an administrator, add the accounts as members and enable GuardDuty for them. Auto-enable covers only accounts that join after you turned it on.',
      sources: [
        {
          page: 'settingUp',
          at: [
            'want to manage GuardDuty … them as well',
            'Enter the twelve-digit AWS … and choose Delegate',
            'You can automate adding … has been enabled',
          ],
        },
      ],
      controls: ['si-4', 'ac-5'],
    },
    {
      id: 'service-linked-role',
      layer: 'access',
      name: 'Create its service-linked roles',
      owner: 'aws',
      duty: 'Create the role by which GuardDuty reads its sources and, with Malware Protection for EC2, a second one by which it may take snapshots of EBS volumes and share these snapshots with the service’s account.',
      sources: [
        {
          page: 'settingUp',
          at: [
            'GuardDuty creates a … to generate security findings',
            'EC2 creates another service–linked … GuardDuty service account',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'off-switch',
      layer: 'access',
      name: 'Decide to suspend or to disable',
      owner: 'customer',
      duty: 'Decide between suspending and disabling: disabling loses findings and configuration for good, while suspending leaves findings intact. Export findings that you want to save before you disable.',
      sources: [
        {
          page: 'suspending',
          at: [
            'If you suspend GuardDuty, … the GuardDuty suspension',
            'If you disable GuardDuty, … confirm to disable GuardDuty',
          ],
        },
      ],
      controls: ['cp-9', 'au-9'],
    },
    {
      id: 'finding-encryption',
      layer: 'data',
      name: 'Encrypt findings and log streams',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key', 'encrypt-in-transit'],
      duty: 'Encrypt findings and other GuardDuty data at rest with AWS owned keys, and log data on its way from the sources with HTTPS and KMS.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'All GuardDuty customer data … AWS owned keys',
            'It encrypts all data … HTTPS and KMS',
          ],
        },
      ],
      controls: ['sc-28', 'sc-8'],
    },
    {
      id: 'finding-retention',
      layer: 'data',
      name: 'Keep findings for 90 days',
      owner: 'aws',
      duty: 'Retain generated findings for 90 days, and export the active ones to EventBridge.',
      sources: [
        { page: 'exporting', at: 'GuardDuty retains the generated … to Amazon EventBridge' },
      ],
      controls: ['au-11'],
    },
    {
      id: 'finding-export',
      layer: 'data',
      name: 'Export findings to a bucket',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you want to keep active findings beyond 90 days, configure the export in each Region where you use GuardDuty: name a bucket and a KMS key that belong to one Region, and add permissions to both so that GuardDuty can use them.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'exporting',
          at: [
            'GuardDuty retains the generated … finding is generated',
            'This requires you to … in your account',
            'You need to configure … the same AWS Region',
          ],
        },
      ],
      controls: ['au-11', 'au-9'],
    },
    {
      id: 'export-run',
      layer: 'data',
      name: 'Deliver findings to the bucket',
      owner: 'aws',
      duty: 'Once you have configured an export, write new active findings to the bucket within about 5 minutes and updates at the pace that you set, encrypted with your KMS key.',
      sources: [
        {
          page: 'exporting',
          at: [
            'Any new active findings … to EventBridge, your S3',
            'GuardDuty uses AWS Key … your S3 bucket',
          ],
        },
      ],
      controls: ['au-11', 'sc-28'],
    },
  ],
  modes: [
    {
      id: 'protection-plans',
      name: 'With protection plans',
      summary:
        'What a first activation gives you: foundational detection and the plans that are on by default, with a trial of 30 days.',
      add: [
        {
          id: 'plan-choice',
          layer: 'platform',
          name: 'Keep the default plans, look for new ones',
          owner: 'customer',
          duty: 'Decide which of the plans that a first activation enables stay: you can disable any at any time, and after the free trial they incur costs. A plan that AWS launches after you enabled GuardDuty stays off until you enable it.',
          setting: 'on-by-default',
          switchOf: 'plan-detection',
          sources: [
            { page: 'introduction', at: 'You can disable any … to enable it' },
            { page: 'settingUp', at: 'You can opt out of any or all' },
            { page: 'pricing', at: 'you will start incurring … usage costs' },
          ],
          controls: ['si-4', 'cm-6'],
          evidence: [
            'GuardDuty.5',
            'GuardDuty.6',
            'GuardDuty.8',
            'GuardDuty.9',
            'GuardDuty.10',
            'guardduty-s3-protection-enabled',
            'guardduty-rds-protection-enabled',
          ],
        },
        {
          id: 'plan-detection',
          layer: 'platform',
          name: 'Start the default plans and run them',
          owner: 'aws',
          duty: 'With a first activation in a Region, enable what it supports of EKS, S3, RDS and Lambda Protection and GuardDuty-initiated malware scans of EC2; then monitor and analyse what the plans that are on cover.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [
            {
              page: 'pricing',
              at: ['someProtection30DayFreeTrial', 'followingTableAwsBackup'],
            },
            { page: 'settingUp', at: 'someAvailablePeriodDefault' },
            { page: 'introduction', at: 'GuardDuty will start monitoring … plan you enable' },
          ],
          controls: ['si-4'],
        },
        {
          id: 'opt-in-plans',
          layer: 'platform',
          name: 'Enable the plans that start off',
          owner: 'customer',
          duty: 'Enable, where you want them, plans that are not on by default, such as Malware Protection for S3 and for AWS Backup, and Runtime Monitoring.',
          setting: 'off-by-default',
          sources: [{ page: 'pricing', at: 'followingTableAwsBackup' }],
          controls: ['si-3', 'si-4'],
        },
        {
          id: 'plan-streams',
          layer: 'platform',
          name: 'Fetch the plans’ data itself',
          owner: 'aws',
          duty: 'Pull S3 data events and EKS audit logs directly from these services: you need not enable either log for the plan to work.',
          sources: [{ page: 'settingUp', at: 'When you enable S3 … from these services' }],
          controls: ['si-4', 'au-6'],
        },
        {
          id: 'malware-scans',
          layer: 'platform',
          name: 'Scan volumes without an agent',
          owner: 'aws',
          duty: 'For a scan of Malware Protection for EC2, snapshot the EBS volumes in your account, share the snapshots with the service’s account, and look for malware without an agent.',
          sources: [
            { page: 'settingUp', at: 'perform agentless scans to … GuardDuty service account' },
            { page: 'introduction', at: 'scanning the Amazon EBS … Amazon EC2 instances' },
          ],
          controls: ['si-3'],
        },
      ],
    },
    {
      id: 'foundational',
      name: 'Foundational detection only',
      summary:
        'All plans off: what happens inside buckets, clusters, databases and hosts is then for you to watch.',
      add: [
        {
          id: 'plan-choice',
          layer: 'platform',
          name: 'Opt out of the plans that start on',
          owner: 'customer',
          duty: 'In a new GuardDuty account, opt out of the plans that start with the trial: you can opt out of any or all. GuardDuty analyses the sources of a plan, such as S3 data events, EKS audit logs, RDS logins, Lambda network activity and EBS volumes, only if the plan is enabled.',
          setting: 'on-by-default',
          switchOf: 'plan-detection',
          sources: [
            {
              page: 'settingUp',
              at: ['guardDutyThemSeparately', 'For a new GuardDuty … any or all'],
            },
            {
              page: 'introduction',
              at: 'These sources include EKS … Lambda network activity logs',
            },
          ],
          controls: ['si-4', 'si-3'],
        },
        {
          id: 'plan-detection',
          layer: 'platform',
          name: 'Start the default plans for a trial',
          owner: 'aws',
          duty: 'With a first activation in a Region, enable what it supports of EKS, S3, RDS and Lambda Protection and GuardDuty-initiated malware scans of EC2, with a free trial of 30 days.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [
            {
              page: 'pricing',
              at: ['someProtection30DayFreeTrial', 'followingTableAwsBackup'],
            },
            { page: 'settingUp', at: 'someAvailablePeriodDefault' },
          ],
          controls: ['si-4'],
        },
      ],
    },
    {
      id: 'runtime-automated',
      name: 'Runtime Monitoring, automated agent',
      summary:
        'GuardDuty installs and updates an agent on your hosts and builds the network path for it.',
      profile: { insideVpc: 'yes' },
      add: [
        {
          id: 'agent-endpoint',
          layer: 'network',
          name: 'Create endpoints for the agent',
          owner: 'aws',
          duty: 'Create a VPC endpoint in the VPCs, shared ones too, that have at least one Linux instance not terminated or shutting down, and a security group whose inbound rules follow the VPC’s CIDR range.',
          sources: [
            {
              page: 'runtimeInstances',
              at: [
                'GuardDuty creates VPC endpoints … shutting-down instance states',
                'Along with the VPC … CIDR range changes',
              ],
            },
            { page: 'runtimeWorks', at: 'where GuardDuty manages the … (Amazon VPC) endpoint' },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'agent-install',
          layer: 'operating-system',
          name: 'Install and update the agent',
          owner: 'aws',
          answers: ['start-upgrade'],
          duty: 'Install the security agent on your behalf, and update it.',
          sources: [
            { page: 'runtime', at: 'Managing the security agent … on your behalf' },
            { page: 'releases', at: 'When GuardDuty manages the … on your behalf' },
          ],
          controls: ['si-2', 'si-4'],
        },
        {
          id: 'agent-scope',
          layer: 'operating-system',
          name: 'Manage hosts by SSM, tag exceptions',
          owner: 'customer',
          duty: 'Switch on the automated configuration, and before you do, tag instances that are to be left out GuardDutyManaged:false: by default all get the agent. Keep instances managed by Systems Manager.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'runtimeInstances',
              at: [
                'By default, GuardDuty installs … in your account',
                'GuardDuty creates one SSM … are SSM managed',
                'Before you enable automated … this selected instance',
              ],
            },
            { page: 'runtimeWorks', at: 'To use Runtime Monitoring, … GuardDuty security agent' },
          ],
          controls: ['cm-6', 'cm-8'],
          evidence: [
            'GuardDuty.13',
            'GuardDuty.12',
            'GuardDuty.7',
            'guardduty-ec2-protection-runtime-enabled',
            'guardduty-ecs-protection-runtime-enabled',
          ],
        },
        {
          id: 'runtime-plan',
          layer: 'platform',
          name: 'Switch on Runtime Monitoring',
          owner: 'customer',
          duty: 'Enable Runtime Monitoring yourself: the first activation of GuardDuty does not include this plan. EKS clusters on Fargate and applications on ECS Managed Instances are not supported.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'introduction',
              at: 'guardDutyRuntimeMonitoring',
            },
            { page: 'runtime', at: "GuardDuty doesn't support … AWS Fargate" },
            {
              page: 'runtimeInstances',
              at: "Runtime Monitoring doesn't support … ECS Managed Instances",
            },
          ],
          controls: ['si-4', 'cm-7'],
          evidence: ['GuardDuty.11', 'guardduty-runtime-monitoring-enabled'],
        },
        {
          id: 'runtime-analysis',
          layer: 'platform',
          name: 'Analyse runtime events',
          owner: 'aws',
          duty: 'Accept the events that the agents send, analyse them to detect threats, and present the results as findings.',
          sources: [
            {
              page: 'runtimeWorks',
              at: [
                'GuardDuty can accept the … Amazon EKS workloads',
                'GuardDuty analyzes runtime events … through findings',
              ],
            },
          ],
          controls: ['si-4'],
        },
      ],
    },
    {
      id: 'runtime-manual',
      name: 'Runtime Monitoring, your own agent',
      summary:
        'You roll out the agent, update it and create the endpoint. For ECS tasks on Fargate this way does not exist.',
      extends: 'runtime-automated',
      override: {
        'agent-endpoint': {
          name: 'Create the endpoint beforehand',
          owner: 'customer',
          duty: 'Create the VPC endpoint that the agent needs before you install it: through it the agent delivers its events to GuardDuty.',
          sources: [
            { page: 'runtimeWorks', at: 'Install agent manually, which … the AWS network' },
          ],
        },
        'agent-install': {
          owner: 'customer',
          duty: 'Roll the agent out, by Systems Manager documents or RPM scripts on EC2, and update it. Agents before 1.0.2 are incompatible with ECS AMIs launched after 31 January 2024.',
          sources: [
            { page: 'runtime', at: 'when you manage the … agent, as needed' },
            {
              page: 'runtimeInstances',
              at: 'Use GuardDuty managed documents … they are SSM managed',
            },
            {
              page: 'releases',
              at: [
                'When you manage the … Amazon EKS clusters',
                'Agent versions released prior … January 31, 2024',
              ],
            },
          ],
          controls: ['si-2', 'si-4', 'cm-3'],
        },
      },
      remove: ['agent-scope'],
      add: [
        {
          id: 'agent-releases',
          layer: 'operating-system',
          name: 'Release updated agents',
          owner: 'aws',
          duty: 'Release an updated agent version from time to time, and provide release notes.',
          sources: [
            {
              page: 'releases',
              at: [
                'GuardDuty releases an updated … time to time',
                'The following sections provide … supported resource types',
              ],
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Which protection plans a new account gets',
      finding:
        'The getting-started page says in one place that features are analysed only if you enable them, in another that some protection types are on from the start, and in a third that all available ones are. The introduction says that a first activation enables all plans except Runtime Monitoring. The pricing page has a table: on are EKS, S3, RDS and Lambda Protection and GuardDuty-initiated malware scans; off are Runtime Monitoring, malware scans on demand, and Malware Protection for S3 and for AWS Backup. The catalogue follows the table.',
      sources: [
        {
          page: 'settingUp',
          at: [
            'guardDutyThemSeparately',
            'some of the available … period by default',
            'it also enables all … Protection for EC2',
          ],
        },
        {
          page: 'introduction',
          at: 'guardDutyRuntimeMonitoring',
        },
        { page: 'pricing', at: 'followingTableAwsBackup' },
      ],
    },
  ],
  pages: {
    settingUp: {
      path: 'guardduty_settingup',
      title: 'Getting started with GuardDuty',
      passages: {
        someAvailablePeriodDefault: 'some of the available … trial period by default',
        guardDutyThemSeparately: 'GuardDuty also analyzes features … enable them separately',
      },
    },
    introduction: {
      path: 'what-is-guardduty',
      title: 'What is Amazon GuardDuty?',
      passages: {
        guardDutyRuntimeMonitoring:
          'GuardDuty automatically enables all … except Runtime Monitoring',
      },
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon GuardDuty' },
    sources: { path: 'guardduty_data-sources', title: 'GuardDuty foundational data sources' },
    exporting: {
      path: 'guardduty_exportfindings',
      title: 'Exporting generated GuardDuty findings to Amazon S3 buckets',
    },
    suspending: { path: 'guardduty_suspend-disable', title: 'Suspending or disabling GuardDuty' },
    runtimeInstances: {
      path: 'how-runtime-monitoring-works-ec2',
      title: 'How Runtime Monitoring works with Amazon EC2 instances',
    },
    runtimeWorks: { path: 'how-does-runtime-monitoring-work', title: 'How it works' },
    releases: {
      path: 'runtime-monitoring-agent-release-history',
      title: 'GuardDuty security agent release versions',
    },
    runtime: { path: 'runtime-monitoring', title: 'GuardDuty Runtime Monitoring' },
    pricing: {
      path: 'guardduty-pricing',
      title: 'Pricing in GuardDuty',
      passages: {
        someProtection30DayFreeTrial: 'Some of the protection … 30-day free trial',
        followingTableAwsBackup: 'Use the following table … Protection for AWS Backup',
      },
    },
  },
});
