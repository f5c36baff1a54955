import { cite, defineArchetype } from '../define.ts';
import { customerData, ground, iamPermissions } from './common.ts';

const s3 = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/AmazonS3/latest/userguide/${path}.html`, title, verified);

const s3Security = s3('security', 'Amazon S3 security');
const s3Encryption = s3('serv-side-encryption', 'Protecting data with server-side encryption');
const s3Durability = s3('DataDurability', 'Data protection in Amazon S3');

export const serverlessData = defineArchetype({
  id: 'serverless-data',
  name: 'Serverless data',
  summary: 'There is no machine to see: AWS runs the store and keeps its copies; you decide what goes in and who reads it.',
  parts: [
    ...ground,
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the systems under the store',
      owner: 'aws',
      duty: 'Keep servers that you never see current.',
      sources: [s3Security()],
      controls: ['si-2'],
    },
    {
      id: 'engine-patches',
      layer: 'platform',
      name: 'Run and patch the storage engine',
      owner: 'aws',
      duty: 'Develop, deploy and repair the service’s own software without a window for you to plan.',
      sources: [s3Security()],
      controls: ['si-2'],
    },
    iamPermissions,
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Policies on the resource',
      owner: 'customer',
      duty: 'Write the policies that open the resource, and check that no stranger is among them.',
      sources: [s3Security()],
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
      sources: [s3Encryption()],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Stay with AWS’s key, or bring one in AWS KMS whose policy you control.',
      sources: [s3Encryption()],
      controls: ['sc-12'],
    },
    {
      id: 'durability',
      layer: 'data',
      name: 'Keep copies on several devices',
      owner: 'aws',
      duty: 'Store redundant copies, and repair them when a device fails.',
      sources: [s3Durability()],
      controls: ['cp-9', 'si-13'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Protect against your own deletes',
      owner: 'customer',
      duty: 'Switch on versions or backups: copies of the service survive a disk, not a mistake.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [s3Durability()],
      controls: ['cp-9'],
    },
  ],
});
