import { defineArchetype } from '../define.ts';
import { customerData, iamPermissions, serviceGround } from './common.ts';
import { sharedModel } from './pages.ts';

export const managedApplication = defineArchetype({
  id: 'managed-application',
  name: 'Managed application',
  summary:
    'AWS runs a finished application; you set it up, let people in and own what they do with it.',
  parts: [
    ...serviceGround,
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the systems that run it',
      owner: 'aws',
      duty: 'Operate and patch the servers under the application, which you never see.',
      sources: [sharedModel('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Run and patch the application',
      owner: 'aws',
      duty: 'Operate, fix and update the application itself, without a step for you to take.',
      sources: [sharedModel('2026-11-24')],
      controls: ['si-2', 'cp-10'],
    },
    iamPermissions,
    customerData,
  ],
});
