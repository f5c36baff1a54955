import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 2,
  name: 'Bare metal',
  summary:
    'The whole machine is yours. AWS maintains its Nitro cards and firmware, and runs no hypervisor on it.',
  read: '2026-11-26',
  profile: { operatingSystem: 'full', insideVpc: 'yes', keepsData: true },
  notAsked: { 'separate-tenants': 'The whole machine is yours: no other customer runs on it.' },
  traits: [
    'data-centers',
    'backbone',
    'instance-network',
    'nitro-hypervisor',
    'guest-system',
    'application-code',
    'iam-permissions',
    'network-exposure',
    'customer-data',
    'instance-volumes',
  ],
  remove: ['tenant-isolation'],
  override: {
    'hypervisor-patches': {
      name: 'Update Nitro cards and firmware',
      owner: 'aws',
      remove: ['evidence'],
      duty: 'AWS updates the firmware of the Nitro cards from signed packages. On a machine without a hypervisor, the Nitro Security Chip ensures that the main processors cannot update firmware.',
      sources: [
        {
          page: 'nitro',
          at: [
            'The critical control firmware … signed software packages',
            'Security Chip provides the … bare metal mode',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'own-hypervisor',
      layer: 'hypervisor',
      name: 'Any hypervisor that you install',
      owner: 'customer',
      duty: 'Secure a hypervisor that you install, its virtual machines and their guest operating systems. AWS says this about hypervisors that run nested in virtual instances.',
      sources: [
        { page: 'nestedVirtualization', at: 'Customers are responsible for … the EC2 instances' },
        {
          page: 'bareMetalTypes',
          at: 'Workloads that require access … in virtualized environments',
        },
      ],
      controls: ['si-2', 'sc-39'],
    },
  ],
  pages: {
    nitro: {
      url: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/the-components-of-the-nitro-system.html',
      title: 'The components of the Nitro System',
    },
    bareMetalTypes: {
      url: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html',
      title: 'Instances built on the AWS Nitro System',
    },
    nestedVirtualization: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-nested-virtualization.html',
      title: 'Use nested virtualization to run hypervisors in Amazon EC2 instances',
    },
  },
});
