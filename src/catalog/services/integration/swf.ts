import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Simple Workflow Service (Amazon SWF)',
  shortName: 'SWF',
  summary:
    'SWF keeps the state of workflows. AWS stores the history and assigns tasks. Deciders, workers and their hosts are yours.',
  guide: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/',
  read: '2026-11-26',
  aliases: ['Simple Workflow', 'Amazon SWF', 'decider', 'activity worker', 'AWS Flow Framework'],
  aws: {
    iamServicePrefix: 'swf',
    terraformPrefixes: ['aws_swf'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint', 'activity-trail'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Simple Workflow Service” names features for backup needs, but describes no backup of workflow histories.',
  },
  override: {
    'service-software': {
      name: 'Run and patch SWF',
      owner: 'aws',
      duty: 'AWS operates the platform of SWF. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Attach policies to the actors of a workflow; what is not explicitly allowed is denied. You can express permissions on resources only for domains. Conditions can constrain the parameters of some actions, and you can permit a decider’s decisions individually.',
      sources: [
        {
          page: 'iamBasics',
          at: [
            'You can express resource permissions only for domains',
            'The access control model … to one or more',
            'If you grant permission … in that action',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Data in the workflow history',
      owner: 'customer',
      duty: 'Pass data directly, or pass a pointer to a store such as S3, depending on the data’s size and sensitivity. The history records what actors pass. It does not record the data behind a pointer.',
      sources: [{ page: 'actors', at: 'Depending on the size … of the history' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'SWF always encrypts your data at rest with transparent server-side encryption.',
      setting: 'always-on',
      sources: [{ page: 'encryption', at: 'Amazon SWF always encrypts … server-side encryption' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt traffic and require TLS 1.2',
      owner: 'aws',
      duty: 'SWF uses TLS to encrypt data that passes between it and other services. SWF requires TLS 1.2 from clients that communicate with it.',
      sources: [
        { page: 'encryption', at: 'All data that passes … Transport Layer Security (TLS)' },
        { page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' },
      ],
    },
    'activity-review': {
      name: 'Log API calls with CloudTrail',
      owner: 'customer',
      duty: 'AWS recommends that you set up API and user activity logging with AWS CloudTrail.',
      sources: [{ page: 'dataProtection', at: 'We also recommend that … with AWS CloudTrail' }],
    },
  },
  add: [
    {
      id: 'execution-state',
      layer: 'platform',
      name: 'Store the execution state',
      owner: 'aws',
      duty: 'SWF stores tasks and assigns them to workers when the tasks are ready. It maintains the execution state durably, so that an application survives the failure of its components.',
      sources: [{ page: 'welcome', at: 'Amazon SWF stores tasks … individual component failures' }],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'task-assignment',
      layer: 'platform',
      name: 'Assign each task to one worker',
      owner: 'aws',
      duty: 'SWF assigns each decision task to exactly one decider and each activity task to exactly one worker. An execution has one active decision task.',
      sources: [
        {
          page: 'tasks',
          at: [
            'To ensure that no … a workflow execution',
            'each activity task to … perform that task',
          ],
        },
      ],
      controls: ['si-13'],
    },
    {
      id: 'timeout-events',
      layer: 'platform',
      name: 'Record timeouts and close executions',
      owner: 'aws',
      duty: 'When a task times out, SWF records the timeout in the history and schedules a decision task. When an execution exceeds its timeout or certain limits of the service, SWF closes or terminates the execution.',
      sources: [
        { page: 'timeouts', at: 'For timeouts related to … schedules a decision task' },
        {
          page: 'closure',
          at: [
            'If a workflow execution … automatically closes it',
            'Amazon SWF terminates a … certain service-defined limits',
          ],
        },
      ],
      controls: ['si-11', 'sc-5'],
    },
    {
      id: 'domain-scope',
      layer: 'application',
      name: 'Separate workflows by domain',
      owner: 'customer',
      duty: 'Register domains to separate workflows. Workflows in different domains cannot interact, and a domain exists in one Region. Executions that started in a domain continue to run after you deprecate the domain.',
      sources: [
        {
          page: 'domains',
          at: [
            "An AWS account can … can't interact",
            'Executions that were started … continue to run',
          ],
        },
        { page: 'intro', at: 'When you register an … registered it in' },
      ],
      controls: ['ac-4', 'cm-6'],
    },
    {
      id: 'timeouts',
      layer: 'application',
      name: 'Activity timeouts',
      owner: 'customer',
      duty: 'Set the timeouts of activity tasks. These timeouts generally default to `NONE`, and an activity execution can take one year at most.',
      sources: [{ page: 'timeouts', at: 'Each of the timeout … to one year' }],
      controls: ['sc-5', 'cm-6'],
    },
    {
      id: 'failure-handling',
      layer: 'application',
      name: 'Handle failures in the decider',
      owner: 'customer',
      duty: 'Let the decider check the history for failed decisions. Let it also handle timeouts and failures of tasks and child workflows, for example by rescheduling the task or restarting the child workflow.',
      sources: [
        {
          page: 'errors',
          at: [
            'The decider should check … or GetWorkflowExecutionHistory',
            'The decider should handle … the child workflow',
            'Examples of this type … the child workflow',
          ],
        },
      ],
      controls: ['si-11', 'cp-10'],
    },
    {
      id: 'history-size',
      layer: 'application',
      name: 'Keep histories below the limits',
      owner: 'customer',
      duty: 'Structure workflows so that a history stays below 10,000 events. The quotas of 25,000 events and of one year of execution cannot be changed. Before a workflow reaches these quotas, you can continue it as a new execution.',
      sources: [
        { page: 'quotas', at: 'Maximum workflow execution time … a fresh history' },
        { page: 'closure', at: 'This is a useful … large over time' },
      ],
      controls: ['sc-6', 'cm-6'],
    },
    {
      id: 'tag-content',
      layer: 'data',
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as a Name field. A tag that is associated with a workflow execution cannot be removed.',
      sources: [
        { page: 'dataProtection', at: 'We strongly recommend that … a Name field' },
        { page: 'tags', at: 'When you associate a … be removed' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'history-record',
      layer: 'data',
      name: 'Record the workflow history',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'In the workflow history, SWF records each event that changes the state of an execution. You can use the history to monitor and verify the execution. SWF keeps the history for the retention period after the execution closes.',
      sources: [
        {
          page: 'history',
          at: [
            'Amazon SWF records the … workflow execution started',
            'The history provides a … completed workflow executions',
            'Amazon SWF stores the … the execution closes',
          ],
        },
      ],
      controls: ['au-12', 'au-11'],
    },
    {
      id: 'history-retention',
      layer: 'data',
      name: 'Retention period',
      owner: 'customer',
      duty: 'Specify the retention period of workflow histories when you register the domain.',
      sources: [{ page: 'domains', at: 'When you register a … execution is complete' }],
      controls: ['au-11', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'activity-workers',
      name: 'Activity workers',
      summary:
        'Your processes poll for tasks, on machines that you choose. The code, hosts and credentials are yours.',
      add: [
        {
          id: 'worker-hosts',
          layer: 'operating-system',
          name: 'Hosts of deciders and workers',
          owner: 'customer',
          duty: 'Provide and run the machines. They can be cloud instances, servers in your data center or any device that can reach an SWF endpoint.',
          sources: [{ page: 'intro', at: 'These actors can run … or activity worker' }],
          controls: ['si-2', 'cm-6'],
        },
        {
          id: 'workflow-code',
          layer: 'application',
          name: 'Deciders and activity workers',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Write, package and run deciders and activity workers. You manage the workers, and can write them in any language.',
          sources: [
            {
              page: 'activity',
              at: [
                'Activity workers are managed … in any language',
                'To launch activity workers … activity worker platform',
              ],
            },
            {
              page: 'deciders',
              at: ['implementServiceApi', 'To launch deciders, package … your decider platform'],
            },
          ],
          controls: ['sa-11', 'si-2'],
        },
        {
          id: 'worker-heartbeat',
          layer: 'application',
          name: 'Send heartbeats in time',
          owner: 'customer',
          duty: 'If a heartbeat timeout was registered, record a heartbeat before that timeout is exceeded. Without a heartbeat, the task times out. A worker that contacts SWF after the timeout gets an `UnknownResource` fault.',
          sources: [
            {
              page: 'activity',
              at: [
                'If a heartbeat timeout … another action',
                'If, after timing out, … an UnknownResource fault',
              ],
            },
          ],
          controls: ['si-13', 'si-11'],
        },
      ],
    },
    {
      id: 'lambda-tasks',
      name: 'Lambda tasks',
      summary:
        'SWF itself calls Lambda functions, under a role that you attach. The decider is still your process.',
      add: [
        {
          id: 'decider-hosts',
          layer: 'operating-system',
          name: 'Hosts of the deciders',
          owner: 'customer',
          duty: 'Run the deciders on any machine that can communicate with SWF’s API.',
          sources: [{ page: 'deciders', at: 'implementServiceApi' }],
          controls: ['si-2', 'cm-6'],
        },
        {
          id: 'lambda-call',
          layer: 'platform',
          name: 'Call the Lambda functions',
          owner: 'aws',
          duty: 'SWF calls Lambda functions directly, so you implement no worker program for them.',
          sources: [
            { page: 'lambda', at: 'Lambda functions are called … with traditional activities' },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'workflow-code',
          layer: 'application',
          name: 'Deciders and Lambda functions',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Write the decider and the functions that it schedules. You can set `startToCloseTimeout` as the maximum time that a function may take. `NONE` means a duration without limit.',
          sources: [
            { page: 'deciders', at: 'implementServiceApi' },
            { page: 'lambda', at: 'with an optional maximum … specify unlimited duration' },
          ],
          controls: ['sa-11', 'si-2'],
        },
        {
          id: 'lambda-role',
          layer: 'access',
          name: 'Role to call Lambda functions',
          owner: 'customer',
          duty: 'Define a role that permits particular functions by ARN, or choose `AWSLambdaRole`, which permits any function of the account. In the role’s trust policy, you can use `aws:SourceArn` and `aws:SourceAccount` to limit the role to executions of a specified domain.',
          sources: [
            {
              page: 'lambda',
              at: [
                'choose a pre-defined role, … Resource Names (ARNs)',
                'You can limit permissions … specified domain ARN',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    welcome: { path: 'welcome', title: 'What is Amazon Simple Workflow Service?' },
    intro: { path: 'intro', title: 'Developing workflow components with Amazon SWF' },
    domains: { path: 'swf-dev-domains', title: 'Domains in Amazon SWF' },
    history: { path: 'swf-dev-about-workflow-history', title: 'Workflow history in Amazon SWF' },
    tasks: { path: 'swf-dev-tasks', title: 'Tasks in Amazon SWF' },
    actors: { path: 'swf-dev-actors', title: 'Actors in Amazon SWF' },
    activity: {
      path: 'swf-dg-develop-activity',
      title: 'Developing an Activity Worker in Amazon SWF',
    },
    deciders: {
      path: 'swf-dg-dev-deciders',
      title: 'Developing deciders in Amazon SWF',
      passages: { implementServiceApi: 'You can implement the … its service API' },
    },
    lambda: { path: 'lambda-task', title: 'AWS Lambda tasks in Amazon SWF' },
    timeouts: { path: 'swf-timeout-types', title: 'Amazon SWF Timeout Types' },
    closure: {
      path: 'swf-dev-workflow-exec-closure',
      title: 'Workflow execution closure in Amazon SWF',
    },
    errors: { path: 'swf-dg-error-handling', title: 'Handling errors in Amazon SWF' },
    quotas: { path: 'swf-dg-limits', title: 'Amazon SWF Quotas' },
    tags: { path: 'swf-dev-adv-tags', title: 'Tags in Amazon SWF' },
    iamBasics: { path: 'swf-dev-iam.basic', title: 'Basic Principles' },
    encryption: {
      path: 'security-encryption',
      title: 'Encryption in Amazon Simple Workflow Service',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Simple Workflow Service',
    },
  },
});
