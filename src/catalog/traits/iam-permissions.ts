import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'IAM permissions',
  summary: 'Who may call the service’s API.',
  read: '2026-11-26',
  add: [
    {
      id: 'iam-permissions',
      layer: 'access',
      name: 'IAM identities and permissions',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Apply the appropriate permissions: grant only those that a task requires. Where possible, AWS recommends relying on temporary credentials.',
      sources: [
        { page: 'sharedModel', at: 'Customers are responsible for … the appropriate permissions' },
        {
          page: 'iamBestPractices',
          at: [
            'Where possible, we recommend … as access keys',
            'When you set permissions … perform a task',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6', 'ia-2'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    iamBestPractices: {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
      title: 'Security best practices in IAM',
    },
  },
});
