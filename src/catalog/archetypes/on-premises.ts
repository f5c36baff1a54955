import { cite, defineArchetype } from '../define.ts';
import { applicationCode, customerData, hypervisor, iamPermissions } from './common.ts';
import { sharedModel } from './pages.ts';

const outposts = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/outposts/latest/userguide/${path}.html`, title, verified);
const anywhere = (verified?: string) =>
  cite(
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
    'Amazon ECS clusters for external instances',
    verified,
  );

const requirements = outposts('outposts-requirements', 'Site requirements for Outposts racks');
const outpostsSecurity = outposts('security', 'Security in AWS Outposts');

export const onPremisesHardware = defineArchetype({
  id: 'on-premises-hardware',
  name: 'On-premises hardware',
  summary: 'AWS’s machines in your building: the fences and guards are yours, the iron stays AWS’s.',
  parts: [
    {
      id: 'site',
      layer: 'physical',
      name: 'Building, power and cooling',
      owner: 'customer',
      duty: 'Provide the room, the floor, the power and the air that the rack asks for.',
      sources: [requirements()],
      controls: ['pe-9', 'pe-11', 'pe-14'],
    },
    {
      id: 'site-access',
      layer: 'physical',
      name: 'Fences, guards and locks',
      owner: 'customer',
      duty: 'Decide who may walk up to the rack, and let in the people whom AWS sends to mend it.',
      sources: [outpostsSecurity()],
      controls: ['pe-2', 'pe-3', 'pe-6'],
    },
    {
      id: 'hardware',
      layer: 'physical',
      name: 'Install, watch and replace hardware',
      owner: 'aws',
      duty: 'Own the servers and switches, watch them from afar and replace what fails.',
      sources: [outpostsSecurity()],
      controls: ['ma-2', 'ma-4'],
    },
    {
      id: 'local-network',
      layer: 'network',
      name: 'Local network and uplinks',
      owner: 'customer',
      duty: 'Connect the rack to your network and to the Region, with enough capacity and a second path.',
      sources: [requirements()],
      controls: ['sc-7', 'cp-8'],
    },
    ...hypervisor,
    applicationCode,
    iamPermissions,
    customerData,
  ],
});

export const customerRunSoftware = defineArchetype({
  id: 'customer-run-software',
  name: 'Customer-run software',
  summary: 'Your machines, wherever they stand; only the control plane at the far end is AWS’s.',
  parts: [
    {
      id: 'site',
      layer: 'physical',
      name: 'Buildings, machines and guards',
      owner: 'customer',
      duty: 'Own and protect the hardware, or choose somebody who does.',
      sources: [anywhere()],
      controls: ['pe-2', 'pe-3'],
    },
    {
      id: 'local-network',
      layer: 'network',
      name: 'Your network and the way out',
      owner: 'customer',
      duty: 'Run the network that the machines stand in and let them reach the AWS endpoints.',
      sources: [anywhere()],
      controls: ['sc-7'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Install, patch and harden the system',
      owner: 'customer',
      duty: 'Choose a supported operating system, patch it and watch it.',
      sources: [anywhere()],
      controls: ['si-2', 'cm-6'],
    },
    {
      id: 'control-plane',
      layer: 'platform',
      name: 'Run the control plane',
      owner: 'aws',
      duty: 'Operate the part of the service that stays in the Region.',
      sources: [anywhere()],
      controls: ['si-2'],
    },
    {
      id: 'agent-updates',
      layer: 'platform',
      name: 'Install and update the agents',
      owner: 'customer',
      duty: 'Install the agents that tie the machine to AWS, and keep them current.',
      sources: [anywhere()],
      controls: ['si-2'],
    },
    applicationCode,
    iamPermissions,
    customerData,
    {
      id: 'backups',
      layer: 'data',
      name: 'Encrypt and back up what you keep',
      owner: 'customer',
      duty: 'Protect the disks of your own machines and the data on them.',
      sources: [sharedModel()],
      controls: ['cp-9', 'sc-28'],
    },
  ],
});
