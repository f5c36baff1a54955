import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Customer data',
  summary: 'The content itself.',
  read: '2026-11-26',
  add: [
    {
      id: 'customer-data',
      layer: 'data',
      name: 'Content and its classification',
      owner: 'customer',
      duty: 'Manage and classify what you store, and grant permissions to it. Delete it according to your policy when it should no longer be kept.',
      sources: [
        { page: 'sharedModel', at: 'Customers are responsible for … the appropriate permissions' },
        { page: 'lifecycle', at: 'You delete data in … on its classification' },
      ],
      controls: ['ra-2', 'si-12'],
    },
  ],
  pages: {
    lifecycle: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_data_classification_lifecycle_management.html',
      title: 'SEC07-BP04 Define scalable data lifecycle management',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
  },
});
