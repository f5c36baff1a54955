import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 2,
  name: 'Bare metal',
  summary:
    'The whole machine is yours: AWS keeps its cards and firmware, and runs no hypervisor on it.',
  read: '2026-11-24',
  profile: { operatingSystem: 'full', insideVpc: 'yes', keepsData: true },
  notAsked: { 'separate-tenants': 'The whole machine is yours: no other customer runs on it.' },
  with: [
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
  omit: ['tenant-isolation'],
  change: {
    'hypervisor-patches': {
      name: 'Keep Nitro cards and firmware current',
      duty: 'Update the cards and the firmware that stay AWS’s on a machine without its hypervisor. The security chip stops your processors from rewriting them.',
      sources: ['nitro'],
    },
  },
  add: [
    {
      id: 'own-hypervisor',
      layer: 'hypervisor',
      name: 'Any hypervisor that you install',
      owner: 'customer',
      duty: 'Run, patch and secure a hypervisor that you bring yourself, and keep its guests apart.',
      sources: ['bareMetalTypes', 'nestedVirtualization'],
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
