import { cite, defineArchetype } from '../define.ts';
import { network, physical } from './common.ts';

const iam = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/IAM/latest/UserGuide/${path}.html`, title, verified);

const iamSecurity = iam('security', 'Security in IAM and AWS STS');
const iamPractices = iam('best-practices', 'Security best practices in IAM');

export const accountGovernance = defineArchetype({
  id: 'account-governance',
  name: 'Account governance',
  summary: 'AWS runs the service that enforces your rules; every rule, and everyone whom it names, is yours.',
  parts: [
    ...physical,
    ...network,
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'Operate the service in every Region, repair it and keep it available.',
      sources: [iamSecurity()],
      controls: ['si-2', 'cp-10'],
    },
    {
      id: 'rule-enforcement',
      layer: 'platform',
      name: 'Enforce the rules as written',
      owner: 'aws',
      duty: 'Evaluate each request against your rules, the same way every time.',
      sources: [iamSecurity()],
      controls: ['ac-3'],
    },
    {
      id: 'rule-content',
      layer: 'access',
      name: 'Write the rules',
      owner: 'customer',
      duty: 'Decide what is allowed, for whom and under which conditions, and review it.',
      sources: [iamPractices()],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Read the activity records',
      owner: 'customer',
      duty: 'Keep a trail, look at it, and act on what does not belong.',
      sources: [iamPractices()],
      controls: ['au-6', 'au-11'],
    },
  ],
});
