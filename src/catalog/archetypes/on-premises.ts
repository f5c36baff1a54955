import { cite, defineArchetype } from '../define.ts';
import { applicationCode, customerData, hypervisor, iamPermissions } from './common.ts';

const outposts = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/outposts/latest/userguide/${path}.html`, title, verified);
const anywhere = (verified?: string) =>
  cite(
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
    'Amazon ECS clusters for external instances',
    verified,
  );

const requirements = outposts('outposts-requirements', 'Site requirements for Outposts racks');
const outpostsInfrastructure = outposts(
  'infrastructure-security',
  'Infrastructure security in AWS Outposts',
);
const rackMaintenance = outposts('outpost-maintenance', 'Outposts rack maintenance');
const hybridNodes = (verified?: string) =>
  cite(
    'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-overview.html',
    'Amazon EKS Hybrid Nodes overview',
    verified,
  );
const agentUpdates = (verified?: string) =>
  cite(
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere-updates.html',
    'Updating the AWS Systems Manager agent and Amazon ECS container agent on an external instance',
    verified,
  );

export const onPremisesHardware = defineArchetype({
  id: 'on-premises-hardware',
  name: 'On-premises hardware',
  summary:
    'AWS’s machines in your building: the fences and guards are yours, the iron stays AWS’s.',
  parts: [
    {
      id: 'site',
      layer: 'physical',
      name: 'Building, power and cooling',
      owner: 'customer',
      duty: 'Provide the room, the floor, the power and the air that the rack asks for.',
      sources: [requirements('2026-11-24')],
      controls: ['pe-9', 'pe-11', 'pe-14'],
    },
    {
      id: 'site-access',
      layer: 'physical',
      name: 'Fences, guards and locks',
      owner: 'customer',
      duty: 'Decide who may walk up to the rack, see that nobody tampers with it, and let in the people whom AWS sends to service it.',
      sources: [outpostsInfrastructure('2026-11-24'), requirements('2026-11-24')],
      controls: ['pe-2', 'pe-3', 'pe-6'],
    },
    {
      id: 'hardware',
      layer: 'physical',
      name: 'Install, watch and replace hardware',
      owner: 'aws',
      duty: 'Watch the servers and switches from afar, update their firmware and replace what fails.',
      sources: [rackMaintenance('2026-11-24')],
      controls: ['ma-2', 'ma-4'],
    },
    {
      id: 'local-network',
      layer: 'network',
      name: 'Local network and uplinks',
      owner: 'customer',
      duty: 'Connect the rack to your network and to the Region, with enough capacity and a second path.',
      sources: [requirements('2026-11-24')],
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
      sources: [anywhere('2026-11-24'), hybridNodes('2026-11-24')],
      controls: ['pe-2', 'pe-3'],
    },
    {
      id: 'local-network',
      layer: 'network',
      name: 'Your network and the way out',
      owner: 'customer',
      duty: 'Run the network that the machines stand in and let them reach the AWS endpoints.',
      sources: [anywhere('2026-11-24')],
      controls: ['sc-7'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Install, patch and harden the system',
      owner: 'customer',
      duty: 'Choose an operating system that the service supports, patch it and watch it.',
      sources: [anywhere('2026-11-24'), hybridNodes('2026-11-24')],
      controls: ['si-2', 'cm-6'],
    },
    {
      id: 'control-plane',
      layer: 'platform',
      name: 'Run the control plane',
      owner: 'aws',
      duty: 'Operate the part of the service that AWS hosts, and scale it with your workloads.',
      sources: [hybridNodes('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'agent-updates',
      layer: 'platform',
      name: 'Install and update the agents',
      owner: 'customer',
      duty: 'Install the agents that tie the machine to AWS, and update them when AWS releases new versions.',
      sources: [agentUpdates('2026-11-24')],
      controls: ['si-2'],
    },
    applicationCode,
    iamPermissions,
    customerData,
  ],
});
