import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 14,
  name: 'Account governance',
  summary:
    'AWS runs the service that enforces your rules; every rule, and everyone whom it names, is yours.',
  guide: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/',
  read: '2026-11-24',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: false },
  notAsked: {
    'patch-system': 'AWS names no operating system here: see who patches the service itself.',
    'patch-code': 'You bring no code and no image.',
  },
  with: ['data-centers', 'backbone', 'activity-trail'],
  add: [
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the service',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'Operate and patch the service in every Region, and keep it available when a zone fails.',
      sources: ['iamResilience', 'iamPatching'],
      controls: ['si-2', 'cp-10'],
    },
    {
      id: 'rule-enforcement',
      layer: 'platform',
      name: 'Enforce the rules as written',
      owner: 'aws',
      duty: 'Evaluate each request against all the rules that apply, in one documented order.',
      sources: ['evaluation'],
      controls: ['ac-3'],
    },
    {
      id: 'rule-content',
      layer: 'access',
      name: 'Write the rules',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Decide what is allowed, for whom and under which conditions, and review it.',
      sources: ['iamBestPractices', 'iamAudit'],
      controls: ['ac-2', 'ac-6'],
    },
  ],
  pages: {
    iamResilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Identity and Access Management',
    },
    iamPatching: {
      path: 'configuration-and-vulnerability-analysis',
      title: 'Configuration and vulnerability analysis in AWS Identity and Access Management',
    },
    evaluation: { path: 'reference_policies_evaluation-logic', title: 'Policy evaluation logic' },
    iamBestPractices: { path: 'best-practices', title: 'Security best practices in IAM' },
    iamAudit: { path: 'security-audit-guide', title: 'AWS security audit guidelines' },
  },
});
