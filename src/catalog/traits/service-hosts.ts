import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Hosts under a service',
  summary: 'The hosts under a service that shows you no EC2 instance.',
  read: '2026-11-26',
  reports: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
  add: [
    {
      id: 'hypervisor-patches',
      layer: 'hypervisor',
      name: 'Run and patch hosts and hypervisor',
      owner: 'aws',
      duty: 'AWS operates and manages the components from the host operating system and the virtualization layer down. AWS patches and fixes flaws within the infrastructure.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'AWS operates, manages, and … the service operates',
            'is responsible for patching … within the infrastructure',
          ],
        },
      ],
      controls: ['si-2'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
  },
});
