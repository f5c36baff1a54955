import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Nitro hypervisor',
  summary:
    'What keeps EC2 instances apart on one machine. AWS says it of EC2, so stacks that show EC2 instances take it.',
  guide: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/',
  read: '2026-11-24',
  reports: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
  add: [
    {
      id: 'hypervisor-patches',
      layer: 'hypervisor',
      name: 'Patch the hypervisor and firmware',
      owner: 'aws',
      duty: 'Replace the Nitro hypervisor and the cards’ firmware with signed versions in place, while instances keep running and without a window that you plan.',
      sources: ['nitro'],
      controls: ['si-2'],
    },
    {
      id: 'tenant-isolation',
      layer: 'hypervisor',
      name: 'Isolate instances from each other',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'Keep instances on one host as far apart as on two, and scrub memory and reset storage before the next one gets them.',
      sources: ['ec2Infrastructure', 'nitro'],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'operator-access',
      layer: 'hypervisor',
      name: 'Keep AWS’s operators out of the host',
      owner: 'aws',
      duty: 'Build Nitro hosts without a way for any person or system to log in, read an instance’s memory or reach data on encrypted volumes.',
      sources: ['nitroOperators'],
      controls: ['ac-3', 'ac-6'],
    },
  ],
  pages: {
    nitro: {
      path: 'the-components-of-the-nitro-system',
      title: 'The components of the Nitro System',
    },
    ec2Infrastructure: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/infrastructure-security.html',
      title: 'Infrastructure security in Amazon EC2',
    },
    nitroOperators: { path: 'no-aws-operator-access', title: 'No AWS operator access' },
  },
});
