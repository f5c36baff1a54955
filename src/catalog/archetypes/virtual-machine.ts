import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 1,
  name: 'Virtual machine',
  summary:
    'AWS runs the host and the hypervisor. Everything from the guest operating system up is yours.',
  profile: { operatingSystem: 'full', insideVpc: 'yes', keepsData: true },
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
});
