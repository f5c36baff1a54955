import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 4,
  name: 'Serverless containers',
  summary: 'You bring an image; AWS brings, patches and retires everything that it runs on.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-24',
  profile: { operatingSystem: 'none', insideVpc: 'yes', keepsData: false },
  with: [
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
      duty: 'Bring out patched revisions of the platform, start what is new on them, and retire what still runs on an old one: it keeps its revision until it is replaced. You cannot opt out.',
      sources: [
        { page: 'ecsModel', verified: '2026-11-26' },
        { page: 'retirement', verified: '2026-11-26' },
      ],
      controls: ['si-2'],
    },
    {
      id: 'container-runtime',
      layer: 'platform',
      name: 'Container runtime and agents',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'Install and patch the runtime that starts your containers, and give each workload an environment of its own.',
      sources: ['retirement', 'ecsModel'],
      controls: ['si-2', 'sc-39'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Keep state outside the container',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Store what must last on a volume or service that keeps it: local storage goes when the container goes.',
      sources: ['taskStorage'],
      controls: ['cp-9'],
    },
  ],
  pages: {
    ecsModel: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
    },
    retirement: {
      path: 'task-maintenance',
      title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
    },
    taskStorage: { path: 'using_data_volumes', title: 'Storage options for Amazon ECS tasks' },
  },
});
