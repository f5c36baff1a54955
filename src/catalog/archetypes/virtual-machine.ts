import { defineArchetype } from '../define.ts';
import {
  applicationCode,
  customerData,
  ground,
  iamPermissions,
  networkExposure,
} from './common.ts';
import {
  deprecatedImages,
  ebsEncryption,
  ebsSnapshots,
  ec2KeyPairs,
  ec2Security,
  ec2Updates,
  ec2Windows,
  restoreTests,
  sharedImages,
} from './pages.ts';

/** Everything from the guest operating system up, in the customer’s hands. */
export const guest = [
  {
    id: 'os-image',
    layer: 'operating-system',
    name: 'Choose the OS image',
    owner: 'customer',
    duty: 'Pick an image from a publisher whom you trust, and leave it once it is deprecated or superseded.',
    sources: [sharedImages('2026-11-24'), deprecatedImages('2026-11-24')],
    controls: ['cm-2', 'sa-22'],
  },
  {
    id: 'os-patches',
    layer: 'operating-system',
    name: 'Apply guest OS patches',
    owner: 'customer',
    duty: 'Install the publisher’s updates on a schedule of your own, and reboot where they ask for it.',
    sources: [ec2Security('2026-11-24'), ec2Updates('2026-11-24')],
    controls: ['si-2', 'ra-5'],
  },
  {
    id: 'os-accounts',
    layer: 'operating-system',
    name: 'Guest accounts and login keys',
    owner: 'customer',
    duty: 'Create, rotate and remove the accounts and keys that log in. Whoever holds a private key can connect.',
    sources: [ec2Security('2026-11-24'), ec2KeyPairs('2026-11-24')],
    controls: ['ac-2', 'ia-5'],
  },
  {
    id: 'os-hardening',
    layer: 'operating-system',
    name: 'Harden and watch the guest',
    owner: 'customer',
    duty: 'Leave out what you do not use, run endpoint protection, and collect and read the logs.',
    sources: [ec2Security('2026-11-24'), ec2Windows('2026-11-24')],
    controls: ['cm-6', 'si-4', 'au-6'],
  },
  {
    id: 'runtime-updates',
    layer: 'platform',
    name: 'Install and update runtimes',
    owner: 'customer',
    duty: 'Bring the language runtimes, servers and databases that you install, and keep them current.',
    sources: [ec2Security('2026-11-24')],
    controls: ['si-2', 'cm-8'],
  },
] as const;

/** What the customer does for data on instances and volumes. */
export const instanceData = [
  {
    id: 'encryption-at-rest',
    layer: 'data',
    name: 'Switch on encryption at rest',
    owner: 'customer',
    duty: 'Encrypt the volumes that you create, one by one or by default for the Region, and choose the key.',
    setting: { state: 'off-by-default', changedBy: 'customer' },
    sources: [ebsEncryption('2026-11-24')],
    controls: ['sc-28'],
  },
  {
    id: 'backups',
    layer: 'data',
    name: 'Back up, and test the restore',
    owner: 'customer',
    duty: 'Plan backups, since AWS takes none of your volumes by itself, and practise restoring them.',
    setting: { state: 'off-by-default', changedBy: 'customer' },
    sources: [ebsSnapshots('2026-11-24'), restoreTests('2026-11-24')],
    controls: ['cp-9', 'cp-10'],
  },
] as const;

export const virtualMachine = defineArchetype({
  id: 'virtual-machine',
  name: 'Virtual machine',
  summary:
    'AWS runs the host up to the hypervisor; from the guest operating system up, all is yours.',
  parts: [
    ...ground,
    ...guest,
    applicationCode,
    iamPermissions,
    networkExposure,
    customerData,
    ...instanceData,
  ],
});
