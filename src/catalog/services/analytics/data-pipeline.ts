import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Data Pipeline',
  shortName: 'Data Pipeline',
  summary:
    'Data Pipeline schedules the movement and transformation of data. AWS runs the scheduler. You define the work and may bring the machines.',
  guide: 'https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/',
  read: '2026-11-26',
  aliases: ['datapipeline', 'Task Runner', 'data workflow'],
  aws: {
    iamServicePrefix: 'datapipeline',
    cloudFormationPrefixes: ['AWS::DataPipeline'],
    terraformPrefixes: ['aws_datapipeline_'],
  },
  lifecycle: {
    status: 'maintenance',
    note: 'Data Pipeline is closed to new customers, and no new features or Regions are planned. Existing customers can continue to use it. AWS names AWS Glue, AWS Step Functions and Amazon MWAA as migration targets.',
    sources: [
      {
        page: 'introduction',
        at: [
          'AWS Data Pipeline is … service as normal',
          'AWS Data Pipeline service … expansions are planned',
        ],
      },
      { page: 'migration', at: 'You can migrate typical … or Amazon MWAA' },
    ],
  },
  brief:
    'The service is in maintenance mode, and the AWS pages compared say little about its security.',
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data Protection in AWS Data Pipeline” does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Resilience in AWS Data Pipeline” does not mention backups of a pipeline.',
  },
  add: [
    {
      id: 'pipeline-run',
      layer: 'platform',
      name: 'Schedule tasks and enforce the logic',
      owner: 'aws',
      duty: 'Data Pipeline schedules the tasks of an activated pipeline and assigns them to task runners. Data Pipeline enforces the logic that you set up, such as waiting for preceding tasks.',
      sources: [
        {
          page: 'introduction',
          at: [
            "With AWS Data Pipeline, … you've set up",
            'A pipeline schedules and … activate the pipeline',
          ],
        },
        { page: 'taskRunners', at: 'A task is a … a task runner' },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'pipeline-definition',
      layer: 'application',
      name: 'Define the pipeline',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Specify the business logic of your data management in the pipeline definition. Upload the definition and activate the pipeline. A changed definition takes effect when you activate it again.',
      sources: [
        {
          page: 'introduction',
          at: [
            'specifies the business logic … data management',
            'You upload your pipeline … to take effect',
          ],
        },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'migration-plan',
      layer: 'application',
      name: 'Choose a migration target',
      owner: 'customer',
      duty: 'Choose a migration target according to your workload. For example, AWS recommends Glue if the workload can move to Glue workflows, jobs and crawlers. AWS recommends Step Functions if the workload orchestrates tasks of multiple other AWS services, and Amazon MWAA for managed orchestration of workflows in Python.',
      sources: [
        {
          page: 'migration',
          at: ['The option you choose … AWS Data Pipeline', 'to AWS Glue when … and crawlers'],
        },
        {
          page: 'migration',
          at: [
            'AWS Step Functions when … multiple other AWS services',
            'to Amazon MWAA when … in Python',
          ],
        },
      ],
      controls: ['sa-22'],
    },
  ],
  modes: [
    {
      id: 'managed-resources',
      name: 'Resources that Data Pipeline launches',
      summary:
        'Data Pipeline creates the EC2 instance or EMR cluster of an activity and installs Task Runner on it.',
      unanswered: {
        'patch-system':
          'AWS’s guide says that AWS can do most of the management of instances, but not who patches them.',
      },
      override: { 'os-patches': { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'resource-launch',
          layer: 'platform',
          name: 'Launch resources and Task Runner',
          owner: 'aws',
          duty: 'When you activate a pipeline, Data Pipeline creates the default instance or cluster object that an activity refers to. Data Pipeline installs Task Runner on this resource and can do most of the management.',
          sources: [{ page: 'usingRunner', at: 'Allow AWS Data Pipeline … management for you' }],
          controls: ['cm-2'],
        },
      ],
    },
    {
      id: 'own-resources',
      name: 'Resources that you manage',
      summary:
        'You install a task runner on your own machines on EC2, on EMR or on premises. You manage the machines.',
      profile: { operatingSystem: 'full' },
      override: { 'os-patches': { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'machines',
          layer: 'operating-system',
          name: 'Machines that run the tasks',
          owner: 'customer',
          answers: ['patch-system'],
          duty: 'Choose and manage the instance, cluster or physical server that runs tasks. You have almost complete control over which resources are used and how these resources are managed.',
          sources: [{ page: 'usingRunner', at: 'Run all or parts … how they are managed' }],
          controls: ['si-2', 'cm-6'],
        },
        {
          id: 'runner-install',
          layer: 'platform',
          name: 'Install and configure Task Runner',
          owner: 'customer',
          duty: 'Manually install and configure Task Runner, or your own task agent. Install the runner or agent where it can communicate with the Data Pipeline web service.',
          sources: [{ page: 'usingRunner', at: 'You can install a … install and configure' }],
          controls: ['cm-2'],
        },
      ],
    },
  ],
  pages: {
    introduction: { path: 'what-is-datapipeline', title: 'What is AWS Data Pipeline?' },
    taskRunners: { path: 'dp-how-remote-taskrunner-client', title: 'Task Runners' },
    usingRunner: { path: 'dp-using-task-runner', title: 'Working with Task Runner' },
    migration: { path: 'migration', title: 'Migrating workloads from AWS Data Pipeline' },
  },
});
