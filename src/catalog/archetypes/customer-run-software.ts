import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 13,
  name: 'Customer-run software',
  summary: 'Your machines, wherever they stand; only the control plane at the far end is AWS’s.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-24',
  profile: { operatingSystem: 'full', insideVpc: 'no', keepsData: true },
  with: ['application-code', 'iam-permissions', 'customer-data'],
  add: [
    {
      id: 'site',
      layer: 'physical',
      name: 'Buildings, machines and guards',
      owner: 'customer',
      answers: ['secure-building'],
      duty: 'Own and protect the hardware, or choose somebody who does.',
      sources: ['anywhere', 'hybridNodes'],
      controls: ['pe-2', 'pe-3'],
    },
    {
      id: 'local-network',
      layer: 'network',
      name: 'Your network and the way out',
      owner: 'customer',
      duty: 'Run the network that the machines stand in and let them reach the AWS endpoints.',
      sources: ['anywhere'],
      controls: ['sc-7'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Install, patch and harden the system',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'Choose an operating system that the service supports, patch it and watch it.',
      sources: ['anywhere', 'hybridNodes'],
      controls: ['si-2', 'cm-6'],
    },
    {
      id: 'control-plane',
      layer: 'platform',
      name: 'Run the control plane',
      owner: 'aws',
      duty: 'Operate the part of the service that AWS hosts, and scale it with your workloads.',
      sources: ['hybridNodes'],
      controls: ['si-2'],
    },
    {
      id: 'agent-updates',
      layer: 'platform',
      name: 'Install and update the agents',
      owner: 'customer',
      answers: ['patch-engine'],
      duty: 'Install the agents that tie the machine to AWS, and update them when AWS releases new versions.',
      sources: ['agentUpdates'],
      controls: ['si-2'],
    },
  ],
  pages: {
    anywhere: { path: 'ecs-anywhere', title: 'Amazon ECS clusters for external instances' },
    hybridNodes: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-overview.html',
      title: 'Amazon EKS Hybrid Nodes overview',
    },
    agentUpdates: {
      path: 'ecs-anywhere-updates',
      title:
        'Updating the AWS Systems Manager agent and Amazon ECS container agent on an external instance',
    },
  },
});
