import { cite, defineArchetype } from '../define.ts';
import { network, physical } from './common.ts';
import { iamBestPractices } from './pages.ts';

const iam = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/IAM/latest/UserGuide/${path}.html`, title, verified);

const iamResilience = iam(
  'disaster-recovery-resiliency',
  'Resilience in AWS Identity and Access Management',
);
const iamPatching = iam(
  'configuration-and-vulnerability-analysis',
  'Configuration and vulnerability analysis in AWS Identity and Access Management',
);
const evaluation = iam('reference_policies_evaluation-logic', 'Policy evaluation logic');
const iamAudit = iam('security-audit-guide', 'AWS security audit guidelines');
const cloudTrail = (verified?: string) =>
  cite(
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html',
    'What Is AWS CloudTrail?',
    verified,
  );

export const accountGovernance = defineArchetype({
  id: 'account-governance',
  name: 'Account governance',
  summary:
    'AWS runs the service that enforces your rules; every rule, and everyone whom it names, is yours.',
  parts: [
    ...physical,
    ...network,
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'Operate and patch the service in every Region, and keep it available when a zone fails.',
      sources: [iamResilience('2026-11-24'), iamPatching('2026-11-24')],
      controls: ['si-2', 'cp-10'],
    },
    {
      id: 'rule-enforcement',
      layer: 'platform',
      name: 'Enforce the rules as written',
      owner: 'aws',
      duty: 'Evaluate each request against all the rules that apply, in one documented order.',
      sources: [evaluation('2026-11-24')],
      controls: ['ac-3'],
    },
    {
      id: 'rule-content',
      layer: 'access',
      name: 'Write the rules',
      owner: 'customer',
      duty: 'Decide what is allowed, for whom and under which conditions, and review it.',
      sources: [iamBestPractices('2026-11-24'), iamAudit('2026-11-24')],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Read the activity records',
      owner: 'customer',
      duty: 'Keep a trail for longer than the 90 days of event history, look at it, and act on what does not belong.',
      sources: [cloudTrail('2026-11-24')],
      controls: ['au-6', 'au-11'],
    },
  ],
});
