import { defineArchetype } from '../define.ts';
import { applicationCode, customerData, hypervisor, iamPermissions, network, networkExposure, physical } from './common.ts';
import { nitro } from './pages.ts';
import { guest, instanceData } from './virtual-machine.ts';

const [hypervisorPatches, , operatorAccess] = hypervisor;

export const bareMetal = defineArchetype({
  id: 'bare-metal',
  name: 'Bare metal',
  summary: 'The whole machine is yours: AWS keeps its cards and firmware, and runs no hypervisor on it.',
  parts: [
    ...physical,
    ...network,
    {
      ...hypervisorPatches,
      name: 'Keep Nitro cards and firmware current',
      duty: 'Update the cards and the firmware that stay AWS’s on a machine without its hypervisor.',
    },
    operatorAccess,
    {
      id: 'own-hypervisor',
      layer: 'hypervisor',
      name: 'Any hypervisor that you install',
      owner: 'customer',
      duty: 'Run, patch and isolate the guests of a hypervisor that you bring yourself.',
      sources: [nitro()],
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
