import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Regions and backbone',
  summary: 'The network that joins data centers, zones and Regions.',
  read: '2026-11-24',
  reports: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
  add: [
    {
      id: 'backbone',
      layer: 'network',
      name: 'Regions, zones and backbone',
      owner: 'aws',
      duty: 'Run the redundant links that join data centers, zones and Regions, and encrypt traffic on them before it leaves a secured facility.',
      sources: ['dataCenters', 'zones'],
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
