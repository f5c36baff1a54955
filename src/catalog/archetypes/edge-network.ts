import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 11,
  name: 'Edge and network',
  summary:
    'AWS runs the devices and the software that carry packets. You say which packets go where, and for whom.',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: false },
  notAsked: {
    'patch-system': 'AWS names no operating system here: see who patches the service itself.',
    'patch-code': 'You bring neither code nor an image.',
  },
  traits: ['data-centers', 'backbone', 'iam-permissions'],
  add: [
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Protect and patch the service',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS protects the infrastructure that runs the service: its hardware, software and networking. It patches and fixes flaws within that infrastructure.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'is responsible for protecting … AWS Cloud services',
            'For abstracted services, such … and retrieve data',
            'is responsible for patching … within the infrastructure',
          ],
        },
      ],
      controls: ['si-2', 'sc-5'],
    },
    {
      id: 'traffic-logs',
      layer: 'data',
      name: 'Turn on traffic logs',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Create flow logs to capture information about the IP traffic. Choose where they are published, and view the records.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'flowLogs',
          at: [
            'VPC Flow Logs is … Amazon Data Firehose',
            'After you create a … that you configured',
          ],
        },
      ],
      controls: ['au-2', 'au-11', 'si-4'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    flowLogs: {
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
      title: 'Logging IP traffic using VPC Flow Logs',
    },
  },
});
