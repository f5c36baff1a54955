import { defineArchetype } from '../define.ts';
import { iamPermissions, network, physical } from './common.ts';
import { flowLogs, sharedModel } from './pages.ts';

export const edgeNetwork = defineArchetype({
  id: 'edge-network',
  name: 'Edge and network',
  summary:
    'AWS runs the devices and the software that moves packets; you say which packets, to where and for whom.',
  parts: [
    ...physical,
    ...network,
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the service software',
      owner: 'aws',
      duty: 'Operate and patch the software that routes, filters or caches, without a step for you to take.',
      sources: [sharedModel('2026-11-24')],
      controls: ['si-2', 'sc-5'],
    },
    iamPermissions,
    {
      id: 'traffic-logs',
      layer: 'data',
      name: 'Switch on and keep traffic logs',
      owner: 'customer',
      duty: 'Record what passes, keep it for as long as you must, and read it.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [flowLogs('2026-11-24')],
      controls: ['au-2', 'au-11', 'si-4'],
    },
  ],
});
