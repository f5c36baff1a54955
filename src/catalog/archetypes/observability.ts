import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 9,
  name: 'Observability',
  summary:
    'Agents that you install send data to AWS. AWS receives the data and keeps it for as long as you set.',
  guide: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: true },
  notAsked: { 'patch-code': 'You bring neither code nor an image.' },
  traits: [
    'data-centers',
    'backbone',
    'service-hosts',
    'iam-permissions',
    'customer-data',
    'default-encryption',
  ],
  add: [
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the underlying systems',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'AWS operates the operating system under the service. AWS patches and fixes flaws within the infrastructure, including its software.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'infrastructureCloudServices',
            'abstractedServicesRetrieveData',
            'responsibleInfrastructure',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the service',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS operates the service’s platform. AWS patches and fixes flaws within the infrastructure, including its software.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'infrastructureCloudServices',
            'abstractedServicesRetrieveData',
            'responsibleInfrastructure',
          ],
        },
      ],
      controls: ['si-2', 'cp-10'],
    },
    {
      id: 'agent-publish',
      layer: 'platform',
      name: 'Publish a signed agent',
      owner: 'aws',
      duty: 'AWS publishes the agent as a signed package, so that you can verify it.',
      sources: [
        {
          page: 'signature',
          at: [
            'GPG signature files are … on Linux servers',
            'For Windows Server, you … agent download package',
          ],
        },
      ],
      controls: ['si-7'],
    },
    {
      id: 'agent-install',
      layer: 'platform',
      name: 'Install and start the agent',
      owner: 'customer',
      duty: 'Create the IAM role or user that enables the agent to collect metrics. Download the package, then configure, install and start the agent on your servers. You can verify the signature of the package.',
      sources: [
        {
          page: 'agent',
          at: 'Create IAM roles or … on your servers',
        },
        { page: 'signature', at: 'You can use a … original and unmodified' },
      ],
      controls: ['si-4', 'si-7'],
    },
    {
      id: 'ingestion',
      layer: 'platform',
      name: 'Receive and store data',
      owner: 'aws',
      duty: 'CloudWatch processes and stores the logs that agents collect. It shows the metrics that they send like any other metrics.',
      sources: [
        {
          page: 'agent',
          at: [
            'Metrics sent to CloudWatch … other CloudWatch metrics',
            'The logs collected by … CloudWatch Logs agent',
          ],
        },
      ],
      controls: ['au-4', 'au-12'],
    },
    {
      id: 'signal-choice',
      layer: 'application',
      name: 'Choose the metrics to collect',
      owner: 'customer',
      duty: 'In the agent’s configuration file, specify the metrics that you want to collect. You can also specify CloudWatch, Amazon Managed Service for Prometheus or both as their destination.',
      sources: [
        {
          page: 'agent',
          at: [
            'Send the metrics to … in this parameter',
            'Modify the CloudWatch agent … want to collect',
          ],
        },
      ],
      controls: ['au-2', 'si-4'],
    },
    {
      id: 'retention',
      layer: 'data',
      name: 'Log retention',
      owner: 'customer',
      duty: 'Configure how long a log group keeps its data. By default, log data is kept indefinitely.',
      setting: 'off-by-default',
      sources: [{ page: 'cloudwatchLogGroups', at: 'By default, log data … a log group' }],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'retention-run',
      layer: 'data',
      name: 'Delete expired log events',
      owner: 'aws',
      duty: 'CloudWatch Logs deletes log events older than the retention period, typically within 72 hours and in rare situations later.',
      sources: [
        {
          page: 'cloudwatchLogGroups',
          at: [
            'Any data older than … setting is deleted',
            'It typically takes up … might take longer',
          ],
        },
      ],
      controls: ['si-12'],
    },
  ],
  pages: {
    agent: {
      path: 'Install-CloudWatch-Agent',
      title: 'Collect metrics, logs, and traces using the CloudWatch agent',
    },
    signature: {
      path: 'verify-CloudWatch-Agent-Package-Signature',
      title: 'Verifying the signature of the CloudWatch agent package',
    },
    cloudwatchLogGroups: {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
      title: 'Working with log groups and log streams',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      passages: {
        infrastructureCloudServices: 'This infrastructure is composed … AWS Cloud services',
        abstractedServicesRetrieveData: 'For abstracted services, such … and retrieve data',
        responsibleInfrastructure: 'is responsible for patching … within the infrastructure',
      },
    },
  },
});
