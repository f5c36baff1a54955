import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Data centers',
  summary: 'Buildings, machines and storage media in AWS’s own data centers.',
  read: '2026-11-24',
  reports: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
  add: [
    {
      id: 'facilities',
      layer: 'physical',
      name: 'Buildings, fences and guards',
      owner: 'aws',
      answers: ['secure-building'],
      duty: 'Own the concrete, staff the perimeter and the doors around the clock, and admit only people with a reason to be there.',
      sources: ['dataCenters'],
      controls: ['pe-2', 'pe-3', 'pe-6'],
    },
    {
      id: 'hardware',
      layer: 'physical',
      name: 'Servers, racks and spare parts',
      owner: 'aws',
      duty: 'Install, watch, service and replace the machines, with redundant power and cooling for each zone.',
      sources: ['dataCenters', 'zones'],
      controls: ['pe-9', 'ma-2'],
    },
    {
      id: 'media-destruction',
      layer: 'physical',
      name: 'Destroy worn-out storage media',
      owner: 'aws',
      duty: 'Decommission storage devices by NIST SP 800-88 techniques. None that held customer data leaves AWS’s control before that.',
      sources: ['dataCenters'],
      controls: ['mp-6'],
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
