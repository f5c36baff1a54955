import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CodeGuru Profiler',
  shortName: 'CodeGuru Profiler',
  summary:
    'Your agent sends stack traces from running applications. AWS aggregates them and keeps them for set periods.',
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
    'patch-code': 'The application stays where it runs. Patch its libraries and the agent there.',
  },
  unanswered: {
    'back-up':
      'AWS’s page “Data protection for CodeGuru Profiler” says how long profiles are kept, and mentions no backup.',
  },
  override: {
    'agent-install': {
      name: 'Install and start the agent',
      owner: 'customer',
      duty: 'Run your JVM or Python application with the agent. A JVM can load the agent with `-javaagent` at startup, without recompiling. Alternatively, load the agent from your code, so that you control when profiling starts.',
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
      name: 'Aggregate profiling data',
      owner: 'aws',
      duty: 'CodeGuru Profiler aggregates data from the agents into five-minute, hourly and daily profiles. It shows this data for the whole profiling group.',
      sources: [
        { page: 'dataProtection', at: 'Data received from an … hourly and daily' },
        { page: 'setup', at: 'Data is aggregated and … whole profiling group' },
      ],
    },
    'signal-choice': {
      name: 'Heap summary',
      owner: 'customer',
      duty: 'If you want to see heap usage over time, enable the heap summary when you start the agent. The heap summary is available for JVM applications and requires version 1.2.6 or greater of the Java agent.',
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
      name: 'No sensitive data in free-form fields',
      owner: 'customer',
      duty: 'What you enter into free-form fields such as names might get into diagnostic logs. AWS strongly recommends that you put no sensitive identifying information there, such as your customers’ account numbers.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … in diagnostic logs' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'CodeGuru Profiler stores the data that agents send in Amazon S3, Kinesis and DynamoDB, and uses the encryption at rest of these services. You do not have to do anything.',
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
      name: 'Collect stack traces, not values',
      owner: 'aws',
      duty: 'The agent collects names of functions or methods at regular intervals. It has no access to parameter names or values, variable values or application data values.',
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
      name: 'Scope of a profiling group',
      owner: 'customer',
      duty: 'Choose which applications belong to one profiling group, because data is aggregated and displayed for the whole group. When you create the group, specify whether the applications run on Lambda or elsewhere.',
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
      name: 'Permissions to submit profiles',
      owner: 'customer',
      duty: 'Choose the roles and users that may configure the agent and post profiles. On Lambda, choose the function’s role. Grant the permissions in the group’s resource-based policy or in identity-based policies.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'CodeGuru Profiler uses signed TLS connections to protect communication with customers and with the service’s dependencies.',
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
      duty: 'Currently, CodeGuru Profiler retains five-minute profiles for 15 days, hourly profiles for 60 days and daily profiles for three years.',
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
      name: 'Choose the Region for profiles',
      owner: 'customer',
      duty: 'If the application runs in a Region that CodeGuru Profiler does not support, you can submit data to a supported Region, with the appropriate permissions.',
      sources: [{ page: 'setup', at: 'If your application is … the supported Regions' }],
      controls: ['sa-9.5'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, attach an AI services opt-out policy in AWS Organizations. AWS lists CodeGuru Profiler among the services that the policy supports.',
      sources: [
        { page: 'optOut', at: 'You can opt out … opt-out policy', verified: '2026-12-07' },
        { page: 'optOutAll', at: 'Amazon CodeGuru Profiler', verified: '2026-12-07' },
      ],
      controls: ['si-12', 'pt-2'],
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
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
    },
  },
});
