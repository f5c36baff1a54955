import { cite, defineArchetype } from '../define.ts';
import {
  applicationCode,
  customerData,
  iamPermissions,
  networkExposure,
  serviceGround,
} from './common.ts';

const lambda = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/lambda/latest/dg/${path}.html`, title, verified);

const runtimes = lambda('lambda-runtimes', 'Lambda runtimes');
const runtimeUpdates = lambda(
  'runtime-management-shared',
  'Understanding the shared responsibility model for Lambda runtime management',
);
const environment = lambda(
  'lambda-runtime-environment',
  'Understanding the Lambda execution environment lifecycle',
);
const packageEncryption = lambda(
  'encrypt-zip-package',
  'Encrypting Lambda .zip deployment packages',
);

export const functionArchetype = defineArchetype({
  id: 'function',
  name: 'Function',
  summary:
    'You bring code; AWS brings the runtime, the system and the machine, and updates all three.',
  parts: [
    ...serviceGround,
    {
      id: 'tenant-isolation',
      layer: 'hypervisor',
      name: 'Isolate execution environments',
      owner: 'aws',
      duty: 'Invoke each function in an execution environment that is secure and isolated.',
      sources: [environment('2026-11-24')],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the execution environment',
      owner: 'aws',
      duty: 'Patch the operating system under the function, and replace execution environments every few hours.',
      sources: [environment('2026-11-24'), runtimes('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'runtime-publish',
      layer: 'platform',
      name: 'Publish patched runtimes',
      owner: 'aws',
      duty: 'Build and publish runtime versions with the latest patches, until the runtime is deprecated.',
      sources: [runtimeUpdates('2026-11-24'), runtimes('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'runtime-apply',
      layer: 'platform',
      name: 'Move functions to patched runtimes',
      owner: 'aws',
      duty: 'Roll existing functions onto the new runtime version, unless their update mode says otherwise.',
      sources: [runtimeUpdates('2026-11-24'), runtimes('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'runtime-choice',
      layer: 'platform',
      name: 'Choose a supported runtime',
      owner: 'customer',
      duty: 'Leave a runtime before it is deprecated and its patches end.',
      sources: [runtimes('2026-11-24')],
      controls: ['sa-22'],
    },
    { ...applicationCode, sources: [runtimes('2026-11-24')] },
    iamPermissions,
    networkExposure,
    customerData,
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt at rest',
      owner: 'aws',
      duty: 'Encrypt the deployment package and the configuration that are stored.',
      setting: { state: 'always-on' },
      sources: [packageEncryption('2026-11-24')],
      controls: ['sc-28'],
    },
  ],
});
