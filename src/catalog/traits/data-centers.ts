import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Data centers',
  summary: 'Buildings, machines and storage media in AWS’s own data centers.',
  read: '2026-11-26',
  reports: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
  add: [
    {
      id: 'facilities',
      layer: 'physical',
      name: 'Physical access to data centers',
      owner: 'aws',
      answers: ['secure-building'],
      duty: 'AWS controls physical access at the perimeter and the entrances. Its means include security staff, video surveillance and intrusion detection systems. AWS gives employees and contractors access only for a legitimate business need.',
      sources: [
        {
          page: 'dataCenters',
          at: [
            'Physical access to AWS … other electronic means',
            'AWS only provides data … for such privileges',
          ],
        },
      ],
      controls: ['pe-2', 'pe-3', 'pe-6'],
    },
    {
      id: 'hardware',
      layer: 'physical',
      name: 'Hardware, power and cooling',
      owner: 'aws',
      duty: 'AWS operates, protects and monitors the hardware around the clock. Each Availability Zone has its own redundant power. Zones share no generators or cooling equipment.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'AWS operates, manages, and … the service operates',
            'AWS is responsible for … AWS Cloud services',
          ],
        },
        { page: 'dataCenters', at: 'our infrastructure is monitored … your customer data' },
        {
          page: 'zones',
          at: [
            'An Availability Zone is … an AWS Region',
            'Common points of failure, … different power substations',
          ],
        },
      ],
      controls: ['pe-9', 'ma-2'],
    },
    {
      id: 'media-destruction',
      layer: 'physical',
      name: 'Decommission storage media',
      owner: 'aws',
      duty: 'AWS decommissions storage devices at the end of their useful life with techniques that NIST 800-88 describes. Media that stored customer data stay under AWS’s control until they are securely decommissioned.',
      sources: [
        { page: 'dataCenters', at: 'When a storage device … been securely decommissioned' },
      ],
      controls: ['mp-6'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
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
