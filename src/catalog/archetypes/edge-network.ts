import { cite, defineArchetype } from '../define.ts';
import { iamPermissions, network, physical } from './common.ts';

const vpcInfrastructure = (verified?: string) =>
  cite(
    'https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html',
    'Infrastructure security in Amazon VPC',
    verified,
  );

export const edgeNetwork = defineArchetype({
  id: 'edge-network',
  name: 'Edge and network',
  summary: 'AWS runs the devices and the software that moves packets; you say which packets, to where and for whom.',
  parts: [
    ...physical,
    ...network,
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the service software',
      owner: 'aws',
      duty: 'Keep the software that routes, filters or caches current and available.',
      sources: [vpcInfrastructure()],
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
      sources: [vpcInfrastructure()],
      controls: ['au-2', 'au-11', 'si-4'],
    },
  ],
});
