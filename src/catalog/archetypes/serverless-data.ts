import { cite, defineArchetype } from '../define.ts';
import { customerData, iamPermissions, serviceGround } from './common.ts';
import { sharedModel } from './pages.ts';

const s3 = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/AmazonS3/latest/userguide/${path}.html`, title, verified);

const s3Patching = s3(
  'vulnerability-analysis-and-management',
  'Configuration and vulnerability analysis in Amazon S3',
);
const s3Practices = s3('security-best-practices', 'Security best practices for Amazon S3');
const s3Encryption = s3('serv-side-encryption', 'Protecting data with server-side encryption');
const s3Durability = s3('DataDurability', 'Data protection in Amazon S3');
const s3Versioning = s3('Versioning', 'Retaining multiple versions of objects with S3 Versioning');

export const serverlessData = defineArchetype({
  id: 'serverless-data',
  name: 'Serverless data',
  summary:
    'There is no machine to see: AWS runs the store and keeps its copies; you decide what goes in and who reads it.',
  parts: [
    ...serviceGround,
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the systems under the store',
      owner: 'aws',
      duty: 'Patch the servers that you never see, without asking anything of you.',
      sources: [sharedModel('2026-11-24'), s3Patching('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'engine-patches',
      layer: 'platform',
      name: 'Run and patch the storage engine',
      owner: 'aws',
      duty: 'Operate and patch the platform that stores and serves the data, without a step for you to take.',
      sources: [sharedModel('2026-11-24')],
      controls: ['si-2'],
    },
    iamPermissions,
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Policies on the resource',
      owner: 'customer',
      duty: 'Write the policies that open the resource, and check that no stranger is among them.',
      sources: [s3Practices('2026-11-24')],
      controls: ['ac-3', 'ac-6'],
    },
    customerData,
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt everything at rest',
      owner: 'aws',
      duty: 'Encrypt each object or item before it is written to disk.',
      setting: { state: 'always-on' },
      sources: [s3Encryption('2026-11-24')],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Stay with AWS’s key, or bring one in AWS KMS whose policy you control.',
      sources: [s3Encryption('2026-11-24')],
      controls: ['sc-12'],
    },
    {
      id: 'durability',
      layer: 'data',
      name: 'Keep copies on several devices',
      owner: 'aws',
      duty: 'Store redundant copies on several devices, check them, and repair lost redundancy.',
      sources: [s3Durability('2026-11-24')],
      controls: ['cp-9', 'si-13'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Protect against your own deletes',
      owner: 'customer',
      duty: 'Switch on versions or backups: AWS’s copies survive a broken disk, not your own mistake.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [s3Versioning('2026-11-24')],
      controls: ['cp-9'],
    },
  ],
});
