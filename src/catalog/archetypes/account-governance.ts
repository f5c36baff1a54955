import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 14,
  name: 'Account governance',
  summary:
    'AWS runs the service that enforces your rules. You write the rules and decide whom they apply to.',
  guide: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: false },
  notAsked: {
    'patch-system': 'AWS names no operating system here: see who patches the service itself.',
    'patch-code': 'You bring neither code nor an image.',
  },
  traits: ['data-centers', 'backbone', 'activity-trail'],
  add: [
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the service',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS operates and patches the service. It gives the data plane in each Region the capacity to tolerate the loss of an Availability Zone.',
      sources: [
        {
          page: 'iamResilience',
          at: [
            'In each Region, the … any customer impairment',
            'Both the IAM control … invisible to customers',
          ],
        },
        { page: 'iamPatching', at: 'AWS handles basic security … and disaster recovery' },
      ],
      controls: ['si-2', 'cp-10'],
    },
    {
      id: 'rule-enforcement',
      layer: 'platform',
      name: 'Evaluate the rules',
      owner: 'aws',
      duty: 'The service determines which policies apply to a request, and evaluates them to allow or deny it.',
      sources: [
        {
          page: 'evaluation',
          at: [
            'AWS processes the information … to the request',
            'AWS evaluates all of … allowed or denied',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'rule-content',
      layer: 'access',
      name: 'Write the rules',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Define which actions can be taken on which resources under which conditions. Audit these rules periodically.',
      sources: [
        {
          page: 'iamBestPractices',
          at: 'When you set permissions … as least-privilege permissions',
        },
        { page: 'iamAudit', at: 'Periodically audit your security … current business needs' },
      ],
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
