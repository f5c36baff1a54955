import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Container images',
  summary: 'The images that the customer brings, and how they run.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-24',
  add: [
    {
      id: 'image-content',
      layer: 'application',
      name: 'Container images and their packages',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Build from small bases that still get fixes, scan, and replace deployed images when a package turns out vulnerable.',
      sources: ['ecsModel', 'taskSecurity'],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'workload-configuration',
      layer: 'application',
      name: 'Workload settings and privileges',
      owner: 'customer',
      duty: 'Run as a non-root user, without privileges and mounts that the workload does not need.',
      sources: ['taskSecurity'],
      controls: ['cm-6', 'ac-6'],
    },
  ],
  pages: {
    ecsModel: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
    },
    taskSecurity: {
      path: 'security-tasks-containers',
      title: 'Amazon ECS task and container security best practices',
    },
  },
});
