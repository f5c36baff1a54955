import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Fault Injection Service (AWS FIS)',
  shortName: 'FIS',
  summary:
    'Injects real faults into your own resources. AWS injects what the template specifies; you are responsible for targets, the role and safeguards.',
  guide: 'https://docs.aws.amazon.com/fis/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'AWS FIS',
    'Fault Injection Simulator',
    'chaos engineering',
    'resilience testing',
    'game day',
    'experiment template',
  ],
  aws: {
    iamServicePrefix: 'fis',
    cloudFormationPrefixes: ['AWS::FIS'],
    terraformPrefixes: ['aws_fis'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail', 'vpc-endpoint'],
  unanswered: {
    'back-up':
      'AWS’s page “Data protection in AWS Fault Injection Service” mentions no backup of experiment templates.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields. What you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'fault-injection',
      layer: 'platform',
      name: 'Inject the faults',
      owner: 'aws',
      duty: 'AWS FIS carries out real actions on real AWS resources in your system.',
      sources: [{ page: 'planning', at: 'AWS FIS carries out … in your system' }],
      controls: ['cp-4'],
    },
    {
      id: 'stop-run',
      layer: 'platform',
      name: 'Stop experiments on stop conditions',
      owner: 'aws',
      duty: 'AWS FIS stops the experiment when a stop condition is triggered. A stopped experiment cannot be resumed.',
      sources: [{ page: 'stopConditions', at: 'If a stop condition … a stopped experiment' }],
      controls: ['cp-4', 'si-17'],
    },
    {
      id: 'safety-stop',
      layer: 'platform',
      name: 'Enforce the safety lever',
      owner: 'aws',
      duty: 'If the safety lever of an account and Region is engaged, AWS FIS stops the experiments in progress in this Region of the account. It allows no new experiments to start.',
      sources: [
        {
          page: 'safetyLever',
          at: [
            'Every AWS account has … per AWS Region',
            'If engaged, in-progress experiments … allowed to start',
          ],
        },
      ],
      controls: ['si-17'],
    },
    {
      id: 'experiment-plan',
      layer: 'application',
      name: 'Plan and test before experiments',
      owner: 'customer',
      duty: 'Before you run experiments, AWS strongly recommends that you complete a planning phase and a test in a pre-production or test environment. AWS also strongly recommends that you first have an excellent monitoring and alerting program in place.',
      sources: [
        {
          page: 'planning',
          at: [
            'Therefore, before you get … or test environment',
            'have an excellent monitoring … before you begin',
          ],
        },
      ],
      controls: ['cp-4', 'cm-4'],
    },
    {
      id: 'stop-conditions',
      layer: 'application',
      name: 'Stop conditions',
      owner: 'customer',
      duty: 'Define your application’s steady state, and create CloudWatch alarms from it. Specify up to five of these alarms as stop conditions in the template. A template may also specify no alarms.',
      sources: [
        {
          page: 'stopConditions',
          at: [
            'To create a stop … is not acceptable',
            'The following example indicates … a stop condition',
          ],
        },
        { page: 'quotas', at: 'Stop conditions per experiment … supported Region: 5' },
      ],
      controls: ['cp-4', 'si-4'],
    },
    {
      id: 'target-preview',
      layer: 'application',
      name: 'Target preview',
      owner: 'customer',
      duty: 'If you want a preview of the targets, set the actions mode to `skip-all` when you start an experiment. The actual targets may be different, and `skip-all` does not verify permissions to act. The default mode, `run-all`, takes the actions.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'options',
          at: [
            'You can set actions … are set up correctly',
            'mode does not allow … on your resources',
            'The experiment will take … on target resources',
          ],
        },
      ],
      controls: ['cm-4'],
    },
    {
      id: 'empty-targets',
      layer: 'application',
      name: 'Empty target resolution mode',
      owner: 'customer',
      duty: 'By default, if targets resolve to no resources, the experiment ends as failed. Keep this default, or choose `skip`. With `skip`, AWS FIS skips actions without resolved targets, except actions whose targets are specified by unique identifiers.',
      sources: [
        {
          page: 'options',
          at: [
            'If no resources are … status of failed',
            'Actions with targets that … cannot be skipped',
          ],
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'experiment-role',
      layer: 'access',
      name: 'Experiment role',
      owner: 'customer',
      duty: 'Create the role that AWS FIS assumes. For a single-account experiment, the role’s policy must grant permission to modify the targets. AWS recommends least privilege through specific ARNs or tags, and the condition keys `aws:SourceAccount` and `aws:SourceArn` in the trust policy.',
      sources: [
        {
          page: 'role',
          at: [
            'To use AWS FIS, … on your behalf',
            'the standard security practice … in your policies',
            'condition keys to protect … confused deputy problem',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'safety-lever',
      layer: 'access',
      name: 'Safety lever',
      owner: 'customer',
      duty: 'You can engage the lever to stop running experiments and prevent new ones, for example during certain periods or in response to application health alarms. There is one lever per account and Region. The lever is disengaged by default.',
      setting: 'off-by-default',
      switchOf: 'safety-stop',
      sources: [
        {
          page: 'safetyLever',
          at: ['Safety levers are used … per AWS Region', 'defaultSafetyLeversDisengaged'],
        },
      ],
      controls: ['cm-5', 'ac-3'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'AWS FIS encrypts your data in the service at rest, with transparent server-side encryption.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'AWS FIS always encrypts … server-side encryption' }],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS FIS uses TLS to encrypt data that passes between AWS FIS and integrated services. AWS FIS requires TLS 1.2 from callers.',
      sources: [
        {
          page: 'dataProtection',
          at: ['AWS FIS encrypts data … Transport Layer Security', 'We require TLS 1.2'],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'experiment-log-delivery',
      layer: 'data',
      name: 'Deliver experiment logs',
      owner: 'aws',
      duty: 'If logging is enabled, AWS FIS delivers the records of an experiment. It delivers records to a log group in less than a minute. Delivery to a bucket can take several minutes.',
      sources: [
        {
          page: 'logging',
          at: ['It can take several … to the bucket', 'log group in less than one minute'],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'experiment-logging',
      layer: 'data',
      name: 'Turn on experiment logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Experiment logging is disabled by default. Enable logging in the experiment template, and grant AWS FIS permissions to send logs to each destination that you configure.',
      setting: 'off-by-default',
      switchOf: 'experiment-log-delivery',
      sources: [
        {
          page: 'logging',
          at: [
            'You must grant AWS … that you configure',
            'Experiment logging is disabled … with logging enabled',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
      evidence: ['fis-experiment-template-log-configuration-exists'],
    },
    {
      id: 'experiment-retention',
      layer: 'data',
      name: 'Keep data on completed experiments',
      owner: 'aws',
      duty: 'AWS FIS retains data about completed experiments for 120 days at most. This quota cannot be adjusted.',
      sources: [{ page: 'quotas', at: 'Completed experiment data retention … current Region' }],
      controls: ['si-12', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'single-account',
      name: 'Single account, faults by AWS APIs',
      summary:
        'The default. An experiment targets only resources of the account in which it runs, and one role covers these resources.',
    },
    {
      id: 'multi-account',
      name: 'Multi-account experiment',
      summary:
        'An orchestrator account owns the experiment. You also set up roles and alarms in each target account.',
      override: {
        'experiment-role': {
          name: 'Orchestrator role',
          owner: 'customer',
          duty: 'Create the orchestrator’s role with a trust policy for AWS FIS. Give the role permission to assume the roles of the target accounts. You can have only one role ARN per target account.',
          sources: [
            {
              page: 'accounts',
              at: ['You will create an … with AWS FIS', 'You can only have … target account'],
            },
          ],
        },
        'stop-conditions': {
          name: 'Cross-account alarms',
          owner: 'customer',
          duty: 'Before you use stop conditions for a multi-account experiment, configure cross-account alarms. In each target account, enable sharing to make the alarm available to the orchestrator account with read-only permissions.',
          sources: [
            {
              page: 'accounts',
              at: [
                'To use stop conditions … configure cross-account alarms',
                'You must enable sharing … condition for the experiment',
              ],
            },
          ],
        },
        'safety-lever': {
          owner: 'customer',
          duty: 'Engage the lever in the account and Region where the experiments run. In that account and Region, the lever stops and prevents multi-account experiments. By default, the lever is disengaged.',
          setting: 'off-by-default',
          sources: [
            { page: 'accounts', at: 'To stop and prevent … experiments are running' },
            { page: 'safetyLever', at: 'defaultSafetyLeversDisengaged' },
          ],
        },
      },
      add: [
        {
          id: 'account-targeting',
          layer: 'application',
          name: 'Multi-account targeting',
          owner: 'customer',
          duty: 'Set account targeting to multi-account. For each target account, 40 at most, add a configuration with the account ID and role. The default targets only the experiment’s own account.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'options',
              at: [
                'The experiment will only … AWS FIS experiment runs',
                'To run a multi-account … in the experiment',
              ],
            },
            { page: 'quotas', at: 'Target account configurations per … supported Region: 40' },
          ],
          controls: ['ac-3', 'cm-6'],
        },
        {
          id: 'target-account-roles',
          layer: 'access',
          name: 'Roles in the target accounts',
          owner: 'customer',
          duty: 'In each target account, create a role with the permissions required to run the action. The role’s trust policy must create a trust relationship with the orchestrator account.',
          sources: [
            {
              page: 'accounts',
              at: [
                'For multi-account experiments, you … target account configurations',
                'In account B, create … run the action',
                'add a trust policy … with account A',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'target-account-notice',
          layer: 'data',
          name: 'Notify the target accounts',
          owner: 'aws',
          duty: 'When you run the experiment, AWS FIS notifies each target account that has affected resources, on the account’s AWS Health dashboard.',
          sources: [{ page: 'multiAccount', at: 'When you run a … the target accounts' }],
          controls: ['ir-6'],
        },
        {
          id: 'target-account-audit',
          layer: 'data',
          name: 'Audit calls in each account',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Use CloudTrail to monitor and audit the calls that AWS FIS makes in each account.',
          sources: [{ page: 'multiAccount', at: 'Monitor and audit API … with AWS CloudTrail' }],
          controls: ['au-6'],
        },
      ],
    },
    {
      id: 'instance-faults',
      name: 'Faults inside instances, by SSM Agent',
      summary:
        'Load, latency or killed processes inside your instances. You are responsible for the agent, its permissions and the software on the instances.',
      notAsked: {
        'patch-code': 'AWS provides common documents; the service runs no code or image of yours.',
      },
      add: [
        {
          id: 'agent-install',
          layer: 'operating-system',
          name: 'Install SSM Agent on the targets',
          owner: 'customer',
          duty: 'If an action needs SSM Agent on the target, ensure that the agent is installed. Some AMIs have it by default. Among managed nodes, the pre-configured documents of AWS FIS support EC2 instances only, with Amazon Linux 2023, Ubuntu, RHEL 8 and 9 or CentOS 9.',
          sources: [
            {
              page: 'agent',
              at: [
                'For actions that require … on your instances',
                'Amazon Linux 2023 … CentOS 9',
                'supported only on EC2 … on-premises servers',
              ],
            },
          ],
          controls: ['cm-2', 'cm-7'],
        },
        {
          id: 'dependency-install',
          layer: 'operating-system',
          name: 'Install dependencies on the target',
          owner: 'aws',
          duty: 'If dependencies such as stress-ng are missing on the target, Systems Manager installs them, as long as `InstallDependencies` is `True`.',
          sources: [
            {
              page: 'agent',
              at: 'valueDependencyStressNg',
            },
          ],
          controls: ['cm-7', 'cm-11'],
        },
        {
          id: 'dependency-choice',
          layer: 'operating-system',
          name: 'Automatic dependency installation',
          owner: 'customer',
          duty: 'Leave `InstallDependencies` at `True`, its default. If Systems Manager should not install packages on the target, set the parameter to another value.',
          setting: 'on-by-default',
          switchOf: 'dependency-install',
          sources: [
            {
              page: 'agent',
              at: 'valueDependencyStressNg',
            },
          ],
          controls: ['cm-7', 'cm-11'],
        },
        {
          id: 'fault-documents',
          layer: 'platform',
          name: 'Provide common fault documents',
          owner: 'aws',
          duty: 'AWS FIS provides public SSM documents with the prefix `AWSFIS-`. You can use these documents to create common fault injection actions.',
          sources: [{ page: 'agent', at: 'Pre-configured Systems Manager SSM … AWSFIS- prefix' }],
          controls: ['cp-4'],
        },
        {
          id: 'own-documents',
          layer: 'application',
          name: 'Choose documents and their version',
          owner: 'customer',
          duty: 'To inject custom faults, include your own SSM document. Alternatively, reference one of Amazon’s public documents. If you want, specify the version of the document.',
          sources: [
            {
              page: 'agent',
              at: [
                'You can include your … public Amazon-owned documents',
                'The version of the SSM document to run',
              ],
            },
          ],
          controls: ['sa-11', 'cm-3'],
        },
        {
          id: 'fault-durations',
          layer: 'application',
          name: 'Fault and action durations',
          owner: 'customer',
          duty: 'For documents that use `DurationSeconds`, specify this parameter and the action’s duration. If the action’s duration is shorter than the document’s, the document continues to run. AWS FIS then sets the action to completed and no longer monitors the execution.',
          sources: [
            {
              page: 'agent',
              at: [
                'Some SSM documents limit … FIS action definition',
                'The SSM document continues … monitors the execution',
              ],
            },
          ],
          controls: ['cp-4', 'si-17'],
        },
        {
          id: 'disk-fill',
          layer: 'application',
          name: 'Free disk space for disk-fill faults',
          owner: 'customer',
          duty: 'If you might need to stop a disk-fill fault, ensure that the disk will not become 100 percent full. If the disk is full, Systems Manager might be unable to cancel the fault. The document allocates 95 percent by default.',
          sources: [
            {
              page: 'agent',
              at: [
                'However, if the disk … not become 100% full',
                'The percentage of the … default is 95%',
              ],
            },
          ],
          controls: ['cp-4', 'si-17'],
        },
        {
          id: 'instance-profile',
          layer: 'access',
          name: 'Instance profile for Systems Manager',
          owner: 'customer',
          duty: 'Use an IAM instance profile to grant Systems Manager permission to perform actions on the instances.',
          sources: [
            {
              page: 'agent',
              at: 'Systems Manager has permission … IAM instance profile',
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Fault Injection Service',
    },
    planning: { path: 'getting-started-planning', title: 'Planning your AWS FIS experiments' },
    stopConditions: { path: 'stop-conditions', title: 'Stop conditions for AWS FIS' },
    safetyLever: {
      path: 'safety-lever',
      title: 'Safety Levers for AWS FIS',
      passages: { defaultSafetyLeversDisengaged: 'By default, safety levers are disengaged' },
    },
    options: { path: 'experiment-options', title: 'Experiment options for AWS FIS' },
    role: {
      path: 'getting-started-iam-service-role',
      title: 'IAM roles for AWS FIS experiments',
    },
    logging: { path: 'monitoring-logging', title: 'Experiment logging for AWS FIS' },
    quotas: {
      path: 'fis-quotas',
      title: 'Quotas and limitations for AWS Fault Injection Service',
    },
    accounts: {
      path: 'multi-account-prerequisites',
      title: 'Prerequisites for multi-account experiments',
    },
    multiAccount: {
      path: 'multi-account',
      title: 'Working with multi-account experiments for AWS FIS',
    },
    agent: {
      path: 'actions-ssm-agent',
      title: 'Use Systems Manager SSM documents with AWS FIS',
      passages: { valueDependencyStressNg: 'If the value is … dependency is stress-ng' },
    },
  },
});
