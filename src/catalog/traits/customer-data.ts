import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Customer data',
  summary: 'The content itself.',
  read: '2026-11-24',
  add: [
    {
      id: 'customer-data',
      layer: 'data',
      name: 'Content and its classification',
      owner: 'customer',
      duty: 'Know what you store, how sensitive it is and who should see it; delete what you no longer need.',
      sources: ['sharedModel'],
      controls: ['ra-2', 'si-12'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
  },
});
