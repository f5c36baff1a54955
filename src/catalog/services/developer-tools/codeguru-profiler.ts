import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CodeGuru Profiler',
  shortName: 'CodeGuru Profiler',
  summary:
    'Stack traces from running applications: your agent sends them, AWS aggregates them and keeps them for set periods.',
  guide: 'https://docs.aws.amazon.com/codeguru/latest/profiler-ug/',
  read: '2026-11-26',
  aliases: ['CodeGuru', 'profiling', 'profiling agent', 'profiling group', 'flame graph', 'APM'],
  aws: {
    iamServicePrefix: 'codeguru-profiler',
    cloudFormationPrefixes: ['AWS::CodeGuruProfiler'],
    terraformPrefixes: ['aws_codeguruprofiler'],
  },
  archetype: 'observability',
  traits: ['activity-trail', 'vpc-endpoint'],
  notAsked: {
    'patch-code': 'The application stays where it runs: patch its libraries, the agent too, there.',
  },
  unanswered: { 'back-up': 'Nothing that the catalogue has read says who takes backups here.' },
  override: {
    'agent-install': {
      name: 'Start the agent in the application',
      owner: 'customer',
      duty: 'Run your JVM or Python application with the agent. A JVM loads it by -javaagent at startup, without recompiling, or from your code, where you control when profiling starts.',
      sources: [
        {
          page: 'java',
          at: [
            'You can load the … your application code',
            'To quickly start profiling … choose the code option',
          ],
        },
        { page: 'setup', at: 'Run your application with … (JVM)-based applications' },
      ],
      controls: ['si-4', 'cm-7'],
    },
    ingestion: {
      name: 'Aggregate what agents send',
      owner: 'aws',
      duty: 'Aggregate the data of agents into five-minute, hourly and daily profiles, and show it for the whole profiling group.',
      sources: [
        { page: 'dataProtection', at: 'Data received from an … hourly and daily' },
        { page: 'setup', at: 'Data is aggregated and … whole profiling group' },
      ],
    },
    'signal-choice': {
      name: 'Opt in to the heap summary',
      owner: 'customer',
      duty: 'Enable the heap summary when you start the agent if you want to see heap usage over time: it is available for JVM applications and requires version 1.2.6 or greater of the Java agent.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'setup',
          at: [
            'This feature is available … enable the agent',
            'to start without heap … or remove line',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No identifying data in free-form fields',
      owner: 'customer',
      duty: 'Put no sensitive identifying information, such as your customers’ account numbers, into free-form fields such as names, as AWS strongly recommends: it might get into diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … in diagnostic logs' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt stored profiles',
      owner: 'aws',
      duty: 'Store what agents send in Amazon S3, Kinesis and DynamoDB with their encryption at rest, without anything that you have to do.',
      sources: [
        {
          page: 'dataProtection',
          at: ['Data in transit and … data-at-rest encryption capabilities'],
        },
      ],
    },
  },
  remove: ['agent-publish', 'retention', 'retention-run'],
  add: [
    {
      id: 'capture-limits',
      layer: 'platform',
      name: 'Take stack traces and no values',
      owner: 'aws',
      duty: 'Have the agent collect names of functions or methods at regular intervals. It has no access to names or values of parameters, nor to values of variables or application data.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'agent collects stack traces … Python interfaces',
            'A stack trace is … the service process',
            "profiling agent doesn't have … or application data",
          ],
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'group-scope',
      layer: 'application',
      name: 'Decide what shares a profiling group',
      owner: 'customer',
      duty: 'Choose which applications go into one group: data is aggregated and displayed for the whole group. Say when you create it whether they run on Lambda or elsewhere.',
      sources: [
        {
          page: 'setup',
          at: [
            'A profiling group can … whole profiling group',
            'If your applications run … a different platform',
          ],
        },
      ],
      controls: ['cm-6', 'ac-4'],
    },
    {
      id: 'agent-permissions',
      layer: 'access',
      name: 'Say who may submit profiles',
      owner: 'customer',
      duty: 'Choose the roles and users that may configure the agent and post profiles, on Lambda the function’s role, in the group’s resource-based policy or in identity-based ones.',
      sources: [
        {
          page: 'policies',
          at: [
            'You can use resource-based … with identity-based policies',
            'agentPermissions grants the ConfigureAgent … the principals argument',
          ],
        },
        { page: 'setup', at: 'Choose the IAM users … Lambda function uses' },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt all communication',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Protect communication with customers, and with what the service depends on, by TLS connections that are signed.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: 'All communication between customers … signing process',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'profile-retention',
      layer: 'data',
      name: 'Keep profiles for set periods',
      owner: 'aws',
      duty: 'Retain profiles of five minutes for 15 days, hourly ones for 60 days and daily ones for three years, as AWS currently does.',
      sources: [
        {
          page: 'dataProtection',
          at: 'CodeGuru Profiler currently retains … three years, respectively',
        },
      ],
      controls: ['si-12', 'au-11'],
    },
    {
      id: 'region-choice',
      layer: 'data',
      name: 'Submit to a supported Region',
      owner: 'customer',
      duty: 'Where the application runs in a Region that the profiler does not support, you can submit data to a supported one, with the appropriate permissions.',
      sources: [{ page: 'setup', at: 'If your application is … the supported Regions' }],
      controls: ['sa-9.5'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'CodeGuru Profiler',
      summary: 'An agent inside your application posts stack traces to a profiling group.',
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection for CodeGuru Profiler' },
    setup: { path: 'setting-up-long', title: 'Set up in the CodeGuru Profiler console' },
    java: { path: 'integrating-with-java', title: 'Integrating with your JVM-based application' },
    policies: {
      path: 'resource-based-policies',
      title: 'Resource-based policies in CodeGuru Profiler',
    },
  },
});
