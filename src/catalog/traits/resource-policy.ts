import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Resource policy',
  summary: 'The service’s resources have policies that say who may use them.',
  read: '2026-11-26',
  add: [
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Resource policies',
      owner: 'customer',
      duty: 'In the resource’s policy, specify who has access and which actions they may perform. Before you grant public or cross-account access, AWS recommends that you verify whether it is required.',
      sources: [
        { page: 'policies', at: 'With resource-based policies, you … perform on it' },
        { page: 'iamBestPractices', at: 'Before you grant permissions … access is required' },
      ],
      controls: ['ac-3', 'ac-6'],
    },
  ],
  pages: {
    iamBestPractices: {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
      title: 'Security best practices in IAM',
    },
    policies: {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html',
      title: 'Identity-based policies and resource-based policies',
    },
  },
});
