import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Regions and backbone',
  summary: 'The network that joins data centers, zones and Regions.',
  read: '2026-11-26',
  add: [
    {
      id: 'backbone',
      layer: 'network',
      name: 'Regions, zones and backbone',
      owner: 'aws',
      duty: 'Run the global network that interconnects data centers and Regions, and encrypt data on it at the physical layer before it passes between secured facilities. Join a Region’s zones by fully redundant fibre.',
      sources: [
        { page: 'dataCenters', at: 'All data flowing across … our secured facilities' },
        { page: 'zones', at: 'All Availability Zones in … dedicated metro fiber' },
      ],
      controls: ['sc-7', 'cp-8', 'sc-8'],
    },
  ],
  pages: {
    dataCenters: {
      url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/nitro-system-security-in-context.html',
      title: 'Nitro System security in context',
    },
    zones: {
      url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html',
      title: 'Availability Zones',
    },
  },
});
