import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Application code',
  summary: 'The code that the customer runs.',
  read: '2026-11-26',
  add: [
    {
      id: 'application-code',
      layer: 'application',
      name: 'Application code and libraries',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Frequently scan the code and the libraries that it depends on for vulnerabilities, and patch them.',
      sources: [
        {
          page: 'vulnerabilities',
          at: [
            'Frequently scan and patch … against new threats',
            'while you are responsible … services you use',
          ],
        },
        { page: 'sharedModel', at: 'but customers are responsible … system and applications' },
      ],
      controls: ['sa-11', 'si-2'],
    },
  ],
  pages: {
    vulnerabilities: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_compute_vulnerability_management.html',
      title: 'SEC06-BP01 Perform vulnerability management',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
  },
});
