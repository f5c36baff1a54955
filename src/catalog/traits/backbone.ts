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
      duty: 'AWS runs the global network that connects data centers and Regions. It encrypts data on this network at the physical layer before the data leaves secured facilities. AWS connects the zones of a Region with fully redundant fibre.',
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
