import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 3,
  name: 'Containers on instances',
  summary:
    'AWS runs the orchestrator; the instances under your containers are yours, or partly so.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-24',
  with: [
    'data-centers',
    'backbone',
    'instance-network',
    'nitro-hypervisor',
    'container-control-plane',
    'container-images',
    'iam-permissions',
    'network-exposure',
    'customer-data',
    'instance-volumes',
  ],
  add: [
    {
      id: 'node-image-publish',
      layer: 'operating-system',
      name: 'Publish patched node images',
      owner: 'aws',
      duty: 'Build new versions of the optimized images with current security updates and agents. Publishing changes no running node.',
      sources: ['nodeImages'],
      controls: ['si-2'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Bring patches to running nodes',
      owner: 'customer',
      duty: 'Replace or patch the nodes, on a schedule of your own.',
      sources: ['ecsModel'],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'os-hardening',
      layer: 'operating-system',
      name: 'Harden and watch the nodes',
      owner: 'customer',
      duty: 'Harden the node’s image, block the metadata service from containers, and keep sensitive workloads on nodes of their own.',
      sources: ['ecsModel'],
      controls: ['cm-6', 'si-4'],
    },
    {
      id: 'agent-updates',
      layer: 'platform',
      name: 'Update agents and container runtime',
      owner: 'customer',
      duty: 'Keep the node’s agent and container runtime at a supported version.',
      sources: ['ecsModel', 'agentUpdate'],
      controls: ['si-2'],
    },
  ],
  pages: {
    nodeImages: { path: 'ecs-optimized_AMI', title: 'Amazon ECS-optimized Linux AMIs' },
    ecsModel: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
    },
    agentUpdate: { path: 'ecs-agent-update', title: 'Updating the Amazon ECS container agent' },
  },
});
