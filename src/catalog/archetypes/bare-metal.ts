import { defineArchetype } from '../define.ts';
import {
  applicationCode,
  customerData,
  hypervisorPatches,
  iamPermissions,
  instanceNetwork,
  network,
  networkExposure,
  operatorAccess,
  physical,
} from './common.ts';
import { bareMetalTypes, nestedVirtualization, nitro } from './pages.ts';
import { guest, instanceData } from './virtual-machine.ts';

export const bareMetal = defineArchetype({
  id: 'bare-metal',
  name: 'Bare metal',
  summary:
    'The whole machine is yours: AWS keeps its cards and firmware, and runs no hypervisor on it.',
  parts: [
    ...physical,
    ...network,
    ...instanceNetwork,
    {
      ...hypervisorPatches,
      name: 'Keep Nitro cards and firmware current',
      duty: 'Update the cards and the firmware that stay AWS’s on a machine without its hypervisor. The security chip stops your processors from rewriting them.',
      sources: [nitro('2026-11-24')],
    },
    operatorAccess,
    {
      id: 'own-hypervisor',
      layer: 'hypervisor',
      name: 'Any hypervisor that you install',
      owner: 'customer',
      duty: 'Run, patch and secure a hypervisor that you bring yourself, and keep its guests apart.',
      sources: [bareMetalTypes('2026-11-24'), nestedVirtualization('2026-11-24')],
      controls: ['si-2', 'sc-39'],
    },
    ...guest,
    applicationCode,
    iamPermissions,
    networkExposure,
    customerData,
    ...instanceData,
  ],
});
