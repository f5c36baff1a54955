import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon GuardDuty',
  shortName: 'GuardDuty',
  summary:
    'GuardDuty detects threats to accounts and workloads. AWS watches and reports; you turn it on everywhere and respond.',
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
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of GuardDuty, and patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'AWS recommends that you create a role, user or group just for managing GuardDuty. Any user with administrator privileges in an account can enable GuardDuty.',
      sources: [
        { page: 'settingUp', at: 'Any user with administrator … manage GuardDuty specifically' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. This data may be used for billing or diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'dns-resolver',
      layer: 'network',
      name: 'Use the AWS DNS resolver',
      owner: 'customer',
      duty: 'If you want GuardDuty to process DNS query logs of EC2 instances, use AWS DNS resolvers, which are the default. With another resolver, such as OpenDNS or your own, GuardDuty cannot process the logs. DNS logs of instances on Outposts are not supported.',
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
      name: 'Enable GuardDuty in every Region',
      owner: 'customer',
      duty: 'Turn on GuardDuty in each Region separately. AWS recommends that you enable it in all supported Regions, even those where you run nothing. If you do not, GuardDuty’s ability to detect activity in global services such as IAM is reduced.',
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
      name: 'Read logs from independent streams',
      owner: 'aws',
      duty: 'GuardDuty takes CloudTrail management events, VPC flow logs of EC2 instances and the AWS resolver’s DNS query logs from independent streams. Your own configuration of these logs does not matter. GuardDuty discards the logs after it extracts the needed information.',
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
      name: 'Detect threats and attack sequences',
      owner: 'aws',
      duty: 'GuardDuty applies threat intelligence, file hashes and machine learning to the data. It detects attack sequences over several sources, resources and time. Attack sequence detection needs no protection plan and no further setting.',
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
      name: 'Respond to findings',
      owner: 'customer',
      duty: 'Respond to the findings that GuardDuty generates. EventBridge receives new active findings within about 5 minutes, and you can set how often it receives updates. To test GuardDuty beforehand, you can generate sample findings.',
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
      name: 'Enable GuardDuty for other accounts',
      owner: 'customer',
      duty: 'To manage findings of other accounts in your organization, delegate an administrator, add the accounts as members and enable GuardDuty for them. Automatic enablement covers only accounts that join after you turn it on.',
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
      name: 'Service-linked role',
      owner: 'aws',
      duty: 'GuardDuty creates a role with which it reads its data sources. With Malware Protection for EC2, GuardDuty creates a second role. The second role may take snapshots of EBS volumes and share the snapshots with the GuardDuty service account.',
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
      name: 'Suspend or disable GuardDuty',
      owner: 'customer',
      duty: 'Decide whether to suspend or disable GuardDuty. If you suspend it, findings stay intact. If you disable it, you lose findings and configuration permanently, so first export findings that you want to save.',
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
      duty: 'GuardDuty encrypts findings and its other data at rest with AWS owned keys. It encrypts log data in transit from the sources with HTTPS and AWS KMS.',
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
      name: 'Retain findings for 90 days',
      owner: 'aws',
      duty: 'GuardDuty retains generated findings for 90 days, and exports the active ones to EventBridge.',
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
      duty: 'If you want to keep active findings beyond 90 days, configure the export in each Region where you use GuardDuty. Specify a bucket and a KMS key in the same Region. Add permissions to the bucket and the key so that GuardDuty can use them.',
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
      duty: 'After you configure an export, GuardDuty writes new active findings to the bucket within about 5 minutes. It writes updates at the frequency that you set. GuardDuty encrypts the findings with your KMS key.',
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
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'GuardDuty currently does not use detected malware, or commands that Runtime Monitoring collects, for service improvement. It may use the commands in the future. AWS says that it will in future store malicious files to improve GuardDuty, and may use them for other security services.',
      sources: [
        {
          page: 'improvement',
          at: [
            'While GuardDuty actively uses … so in the future',
            "Currently, GuardDuty doesn't collect … for service improvement",
            'However, in the future … AWS security services',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want your data used to improve GuardDuty and other AWS security services, use an AWS Organizations opt-out policy. You can do so even if GuardDuty currently collects no such data. GuardDuty then deletes any data that it stored for this purpose.',
      sources: [
        {
          page: 'improvement',
          at: ['You can choose to … any such data', 'GuardDuty will delete the … opt out (if any)'],
          verified: '2026-12-07',
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'protection-plans',
      name: 'With protection plans',
      summary:
        'When you first activate GuardDuty, you get foundational detection and the plans that are on by default, with a trial of 30 days.',
      add: [
        {
          id: 'plan-choice',
          layer: 'platform',
          name: 'Choose the protection plans',
          owner: 'customer',
          duty: 'Decide which plans from the first activation stay on. You can disable any plan at any time, and after the free trial, plans incur costs. A plan that AWS launches after you enabled GuardDuty stays off until you enable it.',
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
          name: 'Start and run the default plans',
          owner: 'aws',
          duty: 'A first activation in a Region enables EKS, S3, RDS and Lambda Protection and GuardDuty-initiated malware scans of EC2, if the Region supports them. GuardDuty then monitors and analyzes the sources that the enabled plans cover.',
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
          name: 'Enable optional protection plans',
          owner: 'customer',
          duty: 'If you want protection plans that are not on by default, enable them. Examples are Malware Protection for S3, Malware Protection for AWS Backup, and Runtime Monitoring.',
          setting: 'off-by-default',
          sources: [{ page: 'pricing', at: 'followingTableAwsBackup' }],
          controls: ['si-3', 'si-4'],
        },
        {
          id: 'plan-streams',
          layer: 'platform',
          name: 'Fetch the plans’ data',
          owner: 'aws',
          duty: 'GuardDuty pulls S3 data events and EKS audit logs directly from Amazon S3 and Amazon EKS. You do not need to enable either log for its plan to work.',
          sources: [{ page: 'settingUp', at: 'When you enable S3 … from these services' }],
          controls: ['si-4', 'au-6'],
        },
        {
          id: 'malware-scans',
          layer: 'platform',
          name: 'Scan volumes without an agent',
          owner: 'aws',
          duty: 'For a Malware Protection for EC2 scan, GuardDuty takes snapshots of the EBS volumes in your account. It shares the snapshots with the GuardDuty service account, and looks for malware without an agent.',
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
        'All protection plans are off. You have to watch what happens inside buckets, clusters, databases and hosts yourself.',
      remove: ['content-use'],
      add: [
        {
          id: 'plan-choice',
          layer: 'platform',
          name: 'Opt out of the default plans',
          owner: 'customer',
          duty: 'In a new GuardDuty account, opt out of any or all plans that start with the trial. GuardDuty analyzes a plan’s sources only if the plan is enabled. Examples of sources are S3 data events, EKS audit logs, RDS logins, Lambda network activity and EBS volumes.',
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
          duty: 'A first activation in a Region enables EKS, S3, RDS and Lambda Protection and GuardDuty-initiated malware scans of EC2, if the Region supports them. These plans come with a free trial of 30 days.',
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
        'GuardDuty installs and updates an agent on your hosts and builds the network path for the agent.',
      profile: { insideVpc: 'yes' },
      add: [
        {
          id: 'agent-endpoint',
          layer: 'network',
          name: 'Create the endpoints for the agent',
          owner: 'aws',
          duty: 'GuardDuty creates a VPC endpoint in each VPC, including shared VPCs, with at least one Linux instance that is not terminated or shutting down. It also creates a security group whose inbound rules follow the VPC’s CIDR range.',
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
          duty: 'GuardDuty installs and updates the security agent on your behalf.',
          sources: [
            { page: 'runtime', at: 'Managing the security agent … on your behalf' },
            { page: 'releases', at: 'When GuardDuty manages the … on your behalf' },
          ],
          controls: ['si-2', 'si-4'],
        },
        {
          id: 'agent-scope',
          layer: 'operating-system',
          name: 'Turn on the automated agent',
          owner: 'customer',
          duty: 'Turn on automated agent configuration. Before you do, tag instances that you want to exclude with `GuardDutyManaged:false`, because by default all instances get the agent. Keep the instances managed by Systems Manager.',
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
          name: 'Turn on Runtime Monitoring',
          owner: 'customer',
          duty: 'Enable Runtime Monitoring yourself, because the first activation of GuardDuty does not include this plan. EKS clusters on Fargate and applications on ECS Managed Instances are not supported.',
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
          name: 'Analyze runtime events',
          owner: 'aws',
          duty: 'GuardDuty accepts the events that the agents send, and analyzes them to detect threats. It presents the results as findings.',
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
        'You roll out the agent, update it and create the endpoint. This mode does not exist for ECS tasks on Fargate.',
      extends: 'runtime-automated',
      override: {
        'agent-endpoint': {
          name: 'Create the endpoints for the agent',
          owner: 'customer',
          duty: 'Before you install the agent, create the VPC endpoint that the agent needs. Through this endpoint, the agent delivers its events to GuardDuty.',
          sources: [
            { page: 'runtimeWorks', at: 'Install agent manually, which … the AWS network' },
          ],
        },
        'agent-install': {
          owner: 'customer',
          duty: 'Roll out the agent and update it. On EC2, use Systems Manager documents or RPM scripts. Agent versions before 1.0.2 are incompatible with ECS AMIs launched after 31 January 2024.',
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
          duty: 'From time to time, GuardDuty releases an updated agent version and provides release notes.',
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
        'The getting-started page says in one place that features are analyzed only if you enable them. In a second place, some protection types are on from the start. In a third, all available types are on. The introduction says that a first activation enables all plans except Runtime Monitoring. The pricing page has a table. In it, EKS, S3, RDS and Lambda Protection and GuardDuty-initiated malware scans are on. Runtime Monitoring, malware scans on demand, and Malware Protection for S3 and for AWS Backup are off. The catalogue follows the table.',
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
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon GuardDuty',
    },
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
    improvement: {
      path: 'guardduty-opting-out-using-data',
      title: 'Opting out of using your data for service improvement',
    },
  },
});
