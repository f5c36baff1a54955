import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 12,
  name: 'On-premises hardware',
  summary:
    'AWS’s machines in your building: the fences and guards are yours, the iron stays AWS’s.',
  guide: 'https://docs.aws.amazon.com/outposts/latest/userguide/',
  read: '2026-11-24',
  profile: { operatingSystem: 'none', insideVpc: 'your-choice', keepsData: true },
  with: ['nitro-hypervisor', 'application-code', 'iam-permissions', 'customer-data'],
  add: [
    {
      id: 'site',
      layer: 'physical',
      name: 'Building, power and cooling',
      owner: 'customer',
      duty: 'Provide the room, the floor, the power and the air that the rack asks for.',
      sources: ['requirements'],
      controls: ['pe-9', 'pe-11', 'pe-14'],
    },
    {
      id: 'site-access',
      layer: 'physical',
      name: 'Fences, guards and locks',
      owner: 'customer',
      answers: ['secure-building'],
      duty: 'Decide who may walk up to the rack, see that nobody tampers with it, and let in the people whom AWS sends to service it.',
      sources: ['outpostsInfrastructure', 'requirements'],
      controls: ['pe-2', 'pe-3', 'pe-6'],
    },
    {
      id: 'hardware',
      layer: 'physical',
      name: 'Install, watch and replace hardware',
      owner: 'aws',
      duty: 'Watch the servers and switches from afar, update their firmware and replace what fails.',
      sources: ['rackMaintenance'],
      controls: ['ma-2', 'ma-4'],
    },
    {
      id: 'local-network',
      layer: 'network',
      name: 'Local network and uplinks',
      owner: 'customer',
      duty: 'Connect the rack to your network and to the Region, with enough capacity and a second path.',
      sources: ['requirements'],
      controls: ['sc-7', 'cp-8'],
    },
  ],
  pages: {
    requirements: { path: 'outposts-requirements', title: 'Site requirements for Outposts racks' },
    outpostsInfrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in AWS Outposts',
    },
    rackMaintenance: { path: 'outpost-maintenance', title: 'Outposts rack maintenance' },
  },
});
