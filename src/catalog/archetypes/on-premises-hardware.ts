import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 12,
  name: 'On-premises hardware',
  summary:
    'AWS’s machines are in your building. You secure the building; AWS owns and maintains the hardware.',
  guide: 'https://docs.aws.amazon.com/outposts/latest/userguide/',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'your-choice', keepsData: true },
  traits: ['nitro-hypervisor', 'application-code', 'iam-permissions', 'customer-data'],
  add: [
    {
      id: 'site',
      layer: 'physical',
      name: 'Building, power and cooling',
      owner: 'customer',
      duty: 'Provide a room with the temperature, humidity, airflow and power that the rack requires. Perform the electrical connection with your electrician.',
      sources: [
        {
          page: 'rackSite',
          at: [
            'The ambient temperature must … minute (CFM) airflow',
            'The Outposts power shelf … or 15 kVA',
            'You and your electrician … to the rack',
          ],
        },
      ],
      controls: ['pe-9', 'pe-11', 'pe-14'],
    },
    {
      id: 'site-access',
      layer: 'physical',
      name: 'Prevent tampering, keep access for AWS',
      owner: 'customer',
      answers: ['secure-building'],
      duty: 'Make sure that no one alters, reverse engineers or tampers with the equipment. Do not change the facility in a way that impairs AWS’s ability to access, service or remove the Outpost.',
      sources: [
        { page: 'outpostsInfrastructure', at: 'Ensure that no one … AWS Outposts equipment' },
        { page: 'rackSite', at: 'You will not change … remove the Outpost' },
      ],
      controls: ['pe-2', 'pe-3', 'pe-6'],
    },
    {
      id: 'hardware',
      layer: 'physical',
      name: 'Monitor, maintain and replace hardware',
      owner: 'aws',
      duty: 'AWS monitors and maintains the equipment of an Outposts rack, manages security patches and updates firmware. If hardware maintenance is required, AWS replaces unhealthy hosts, switches or rack elements on site.',
      sources: [
        {
          page: 'rackMaintenance',
          at: [
            'For example, AWS manages … maintenance is required',
            'If hardware maintenance is … new capacity online',
          ],
        },
      ],
      controls: ['ma-2', 'ma-4'],
    },
    {
      id: 'local-network',
      layer: 'network',
      name: 'Local network and uplinks',
      owner: 'customer',
      duty: 'Provide the uplinks and one or two upstream devices. AWS recommends two devices, for high availability.',
      sources: [
        {
          page: 'rackSite',
          at: [
            'Provide uplinks with speeds … or 100 Gbps',
            'Provide one or two … high availability',
          ],
        },
      ],
      controls: ['sc-7', 'cp-8'],
    },
  ],
  pages: {
    rackSite: { path: 'outposts-requirements', title: 'Site requirements for Outposts racks' },
    outpostsInfrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in AWS Outposts',
    },
    rackMaintenance: { path: 'outpost-maintenance', title: 'Outposts rack maintenance' },
  },
});
