import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'IAM permissions',
  summary: 'Who may call the service’s API.',
  read: '2026-11-24',
  add: [
    {
      id: 'iam-permissions',
      layer: 'access',
      name: 'IAM identities and permissions',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Decide who and what may call the API, with least privilege and short-lived credentials.',
      sources: ['iamBestPractices'],
      controls: ['ac-2', 'ac-6', 'ia-2'],
    },
  ],
  pages: {
    iamBestPractices: {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
      title: 'Security best practices in IAM',
    },
  },
});
