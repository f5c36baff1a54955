import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 4,
  name: 'Serverless containers',
  summary: 'You bring an image. AWS provides, patches and retires everything that it runs on.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'yes', keepsData: false },
  traits: [
    'data-centers',
    'backbone',
    'service-hosts',
    'container-control-plane',
    'container-images',
    'iam-permissions',
    'network-exposure',
    'customer-data',
  ],
  add: [
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the system under the container',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'AWS provisions and patches the infrastructure that your workloads run on. It releases new platform revisions, retires older ones and stops what runs on them. You cannot opt out.',
      sources: [
        { page: 'ecsSharedModel', at: 'Fargate will provision and … customer workloads run' },
        {
          page: 'retirement',
          at: [
            'We routinely update our … revision are stopped',
            'These updates are automatically … can opt-out of',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'container-runtime',
      layer: 'platform',
      name: 'Update the container runtime',
      owner: 'aws',
      answers: ['patch-engine', 'patch-node-software'],
      duty: 'AWS updates the container runtime in new revisions of the platform. It runs each workload in an isolated environment.',
      sources: [
        { page: 'retirement', at: 'We routinely update our … and container runtime' },
        {
          page: 'ecsSharedModel',
          at: 'Fargate runs each workload … hardware virtualized environment',
        },
      ],
      controls: ['si-2', 'sc-39'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Keep state outside the container',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Keep data that must last on a persistent volume, such as EFS. Bind mounts are ephemeral, and so are EBS volumes of tasks that a service maintains.',
      sources: [
        {
          page: 'storageOptions',
          at: [
            'Can be persisted when … by a service',
            'Amazon EFS volumes provide … add and remove files',
            'Use Docker volumes with … Bind mounts consist of',
          ],
        },
      ],
      controls: ['cp-9'],
    },
  ],
  pages: {
    ecsSharedModel: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
    },
    retirement: {
      path: 'task-maintenance',
      title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
    },
    storageOptions: { path: 'using_data_volumes', title: 'Storage options for Amazon ECS tasks' },
  },
});
