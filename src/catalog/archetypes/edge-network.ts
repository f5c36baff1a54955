import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 11,
  name: 'Edge and network',
  summary:
    'AWS runs the devices and the software that moves packets; you say which packets, to where and for whom.',
  read: '2026-11-24',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: false },
  notAsked: {
    'patch-system': 'AWS names no operating system here: see who patches the service itself.',
    'patch-code': 'You bring no code and no image.',
  },
  with: ['data-centers', 'backbone', 'iam-permissions'],
  add: [
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the service software',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'Operate and patch the software that routes, filters or caches, without a step for you to take.',
      sources: ['sharedModel'],
      controls: ['si-2', 'sc-5'],
    },
    {
      id: 'traffic-logs',
      layer: 'data',
      name: 'Switch on and keep traffic logs',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Record what passes, keep it for as long as you must, and read it.',
      setting: 'off-by-default',
      sources: ['flowLogs'],
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
