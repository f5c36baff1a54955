import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 3,
  name: 'Containers on instances',
  summary:
    'AWS runs the orchestrator. The instances under your containers are yours, or partly yours.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-26',
  profile: { operatingSystem: 'full', insideVpc: 'yes', keepsData: true },
  traits: [
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
      duty: 'AWS provides optimized images that are preconfigured for containers. The most recent image has the current security updates and agent.',
      sources: [{ page: 'nodeImages', at: 'Amazon ECS provides the … container agent version' }],
      controls: ['si-2'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the nodes and their image',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'Maintain the instances that run your containers, and patch their AMI.',
      sources: [{ page: 'ecsSharedModel', at: 'When you run tasks … patching and hardening' }],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'os-hardening',
      layer: 'operating-system',
      name: 'Harden the nodes',
      owner: 'customer',
      duty: 'Harden the AMI, and block containers from the instance metadata service. Run each sensitive application on dedicated instances.',
      sources: [
        {
          page: 'ecsSharedModel',
          at: [
            'The EC2 instance AMI, … patching and hardening',
            'Configuring container instances to … Metadata Service (IMDS)',
            'For sensitive applications, configure … on dedicated instances',
          ],
        },
      ],
      controls: ['cm-6', 'si-4'],
    },
    {
      id: 'agent-updates',
      layer: 'platform',
      name: 'Update the container agent',
      owner: 'customer',
      answers: ['patch-engine', 'patch-node-software'],
      duty: 'Maintain the container agent. Update it when you need bug fixes and new features.',
      sources: [
        { page: 'ecsSharedModel', at: 'When you run tasks … Amazon ECS agent' },
        { page: 'agentUpdate', at: 'Occasionally, you might need … and new features' },
      ],
      controls: ['si-2'],
    },
  ],
  pages: {
    nodeImages: { path: 'ecs-optimized_AMI', title: 'Amazon ECS-optimized Linux AMIs' },
    ecsSharedModel: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
    },
    agentUpdate: { path: 'ecs-agent-update', title: 'Updating the Amazon ECS container agent' },
  },
});
