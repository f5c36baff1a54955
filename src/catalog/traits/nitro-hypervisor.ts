import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Nitro hypervisor',
  summary:
    'What isolates EC2 instances on one machine. AWS says this about EC2, so it applies to stacks that show EC2 instances.',
  guide: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/',
  read: '2026-11-26',
  reports: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
  add: [
    {
      id: 'hypervisor-patches',
      layer: 'hypervisor',
      name: 'Patch the hypervisor and firmware',
      owner: 'aws',
      duty: 'AWS replaces the running Nitro hypervisor in place, through a process designed for zero downtime of instances. It updates the firmware of the Nitro cards from signed packages.',
      sources: [
        {
          page: 'nitro',
          at: [
            'The critical control firmware … signed software packages',
            'When a new version … to those instances',
            'This overall live update … regularly and rapidly',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'tenant-isolation',
      layer: 'hypervisor',
      name: 'Isolate instances from each other',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'AWS isolates instances on one host as though they were on separate hosts. It scrubs memory and resets storage before a new instance gets them.',
      sources: [
        {
          page: 'ec2Infrastructure',
          at: [
            'Different EC2 instances on … raw disk devices',
            'When you stop or … of storage is reset',
          ],
        },
        { page: 'nitro', at: 'Nitro Hypervisor is designed … the appropriate VM' },
      ],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'operator-access',
      layer: 'hypervisor',
      name: 'Keep AWS operators out of the host',
      owner: 'aws',
      duty: 'No system and no person has a mechanism to log in to Nitro hosts or to access the memory of instances. Nor is there one to access customer data on encrypted instance storage and EBS volumes.',
      sources: [{ page: 'nitroOperators', at: 'There is no mechanism … encrypted EBS volumes' }],
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
