import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Container images',
  summary: 'The images that the customer brings, and how they run.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-26',
  add: [
    {
      id: 'image-content',
      layer: 'application',
      name: 'Container images and their content',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Remove all extraneous binaries from your images, and scan the images regularly. If a deployed image develops a vulnerability, replace it as soon as possible.',
      sources: [
        { page: 'ecsSharedModel', at: 'You are responsible for … security best practices' },
        {
          page: 'taskSecurity',
          at: [
            'Start by removing all … the container image',
            'The best way to … an image scanner',
            'If an image that … soon as possible',
          ],
        },
      ],
      controls: ['si-2', 'ra-5'],
    },
    {
      id: 'workload-configuration',
      layer: 'application',
      name: 'Workload settings and privileges',
      owner: 'customer',
      duty: 'Run containers as a non-root user, and avoid privileged ones on EC2 instances. Consider dropping Linux capabilities that a container does not require.',
      sources: [
        {
          page: 'taskSecurity',
          at: [
            'You should run containers … non-root user',
            'Avoid running containers as … run as privileged',
            'listed above, consider dropping … from the container',
          ],
        },
      ],
      controls: ['cm-6', 'ac-6'],
    },
  ],
  pages: {
    ecsSharedModel: {
      path: 'security-shared-model',
      title: 'AWS shared responsibility model for Amazon ECS',
    },
    taskSecurity: {
      path: 'security-tasks-containers',
      title: 'Amazon ECS task and container security best practices',
    },
  },
});
