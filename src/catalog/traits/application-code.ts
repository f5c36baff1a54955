import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Application code',
  summary: 'The code that the customer runs.',
  read: '2026-11-24',
  add: [
    {
      id: 'application-code',
      layer: 'application',
      name: 'Application code and libraries',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Write it safely, scan it, and patch it together with the libraries that it brings along.',
      sources: ['sharedModel'],
      controls: ['sa-11', 'si-2'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
  },
});
