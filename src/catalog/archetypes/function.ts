import { cite, defineArchetype } from '../define.ts';
import { applicationCode, customerData, ground, iamPermissions, networkExposure } from './common.ts';

const lambdaSecurity = (verified?: string) =>
  cite('https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html', 'Security in AWS Lambda', verified);
const runtimeUpdates = (verified?: string) =>
  cite(
    'https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html',
    'Understanding the shared responsibility model for Lambda runtime management',
    verified,
  );

export const functionArchetype = defineArchetype({
  id: 'function',
  name: 'Function',
  summary: 'You bring code; AWS brings the runtime, the system and the machine, and updates all three.',
  parts: [
    ...ground,
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the execution environment',
      owner: 'aws',
      duty: 'Keep the operating system under the function current and replace environments over time.',
      sources: [lambdaSecurity()],
      controls: ['si-2'],
    },
    {
      id: 'runtime-publish',
      layer: 'platform',
      name: 'Publish patched runtimes',
      owner: 'aws',
      duty: 'Build and publish new versions of the runtimes when a fix is out.',
      sources: [runtimeUpdates()],
      controls: ['si-2'],
    },
    {
      id: 'runtime-apply',
      layer: 'platform',
      name: 'Move functions to patched runtimes',
      owner: 'aws',
      duty: 'Roll existing functions onto the new runtime version.',
      sources: [runtimeUpdates()],
      controls: ['si-2'],
    },
    {
      id: 'runtime-choice',
      layer: 'platform',
      name: 'Choose a supported runtime',
      owner: 'customer',
      duty: 'Leave a runtime before it is deprecated and its patches end.',
      sources: [runtimeUpdates()],
      controls: ['sa-22'],
    },
    applicationCode,
    iamPermissions,
    networkExposure,
    customerData,
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt at rest',
      owner: 'aws',
      duty: 'Encrypt the code and the settings that are stored.',
      setting: { state: 'always-on' },
      sources: [lambdaSecurity()],
      controls: ['sc-28'],
    },
  ],
});
