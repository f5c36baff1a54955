import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Resource policy',
  summary: 'The service’s resources carry policies that say who may use them.',
  read: '2026-11-25',
  add: [
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Policies on the resource',
      owner: 'customer',
      duty: 'Say in the resource’s policy who has access and which actions they may perform, and learn whether principals outside your zone of trust are among them.',
      sources: ['policies'],
      controls: ['ac-3', 'ac-6'],
    },
  ],
  pages: {
    policies: {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html',
      title: 'Identity-based policies and resource-based policies',
    },
  },
});
