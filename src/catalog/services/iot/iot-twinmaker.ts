import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT TwinMaker',
  shortName: 'IoT TwinMaker',
  summary:
    'Digital twins of physical systems: AWS runs the service, and the bucket, the role and the connectors of a workspace are in your account.',
  guide: 'https://docs.aws.amazon.com/iot-twinmaker/latest/guide/',
  docs: 'https://docs.aws.amazon.com/iot-twinmaker/latest/guide/data-protection.html',
  read: '2026-11-26',
  aliases: ['TwinMaker', 'digital twin', 'TwinMaker workspace', 'TwinMaker scene'],
  aws: {
    iamServicePrefix: 'iottwinmaker',
    cloudFormationPrefixes: ['AWS::IoTTwinMaker'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint'],
  notAsked: {
    'patch-code':
      'Functions of your own component types run in AWS Lambda: see who patches the code there.',
  },
  unanswered: {
    'back-up': 'No page that was read says who backs up a workspace and its bucket.',
  },
  override: {
    'encryption-in-transit': {
      name: 'Take data over TLS',
      owner: 'aws',
      duty: 'Carry all data that is sent to TwinMaker over a TLS connection by HTTPS.',
      sources: [{ page: 'dataProtection', at: 'All data sent to … while in transit' }],
    },
    'customer-data': {
      name: 'Delete what a workspace leaves behind',
      owner: 'customer',
      duty: 'Delete the objects that TwinMaker placed in the bucket when you delete a workspace. As AWS strongly recommends, put nothing confidential or sensitive into tags or free-form text fields such as names.',
      sources: [
        { page: 'role', at: 'AWS IoT TwinMaker places … delete a workspace' },
        { page: 'dataProtection', at: 'We strongly recommend that … diagnostic logs' },
      ],
    },
  },
  add: [
    {
      id: 'workspace-marker',
      layer: 'platform',
      name: 'Mark the bucket as in use',
      owner: 'aws',
      duty: 'Create a file in the bucket that shows that a workspace uses it. Your role’s policy lets TwinMaker delete it with the workspace.',
      sources: [{ page: 'role', at: 'TwinMaker creates a file … delete the workspace' }],
      controls: ['cm-8'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Assign a service role to the workspace',
      owner: 'customer',
      duty: 'Give the workspace a role that trusts TwinMaker and may read, write and delete in an S3 bucket. You can update its policy to assign the permissions for a specific bucket.',
      sources: [
        {
          page: 'role',
          at: [
            'This role must have … to the workspace',
            'The following policy allows … for all workspaces',
            'To update your policy … specific Amazon S3 bucket',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'connector-permissions',
      layer: 'access',
      name: 'Permissions for data connectors',
      owner: 'customer',
      duty: 'Add to the role what the connectors need: permissions for the services that built-in ones interact with, for the Athena connector, and for the Lambda function of a component type that connects to an external data source.',
      sources: [
        {
          page: 'role',
          at: [
            'If your workspace interacts … in this policy',
            'If you create a … use the Lambda function',
            'you must update your … workspace IAM role',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'bucket-https',
      layer: 'access',
      name: 'Use HTTPS on bucket addresses',
      owner: 'customer',
      duty: 'Use HTTPS on Amazon S3 bucket addresses, as AWS recommends, so that TwinMaker’s traffic with the bucket is encrypted too.',
      sources: [{ page: 'dataProtection', at: 'use HTTPS on Amazon … an Amazon S3 bucket' }],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'service-bucket',
      name: 'Bucket that TwinMaker creates',
      summary:
        'The console has TwinMaker create the Amazon S3 bucket of the workspace, with default encryption switched on.',
      add: [
        {
          id: 'bucket-encryption',
          layer: 'data',
          name: 'Create the bucket with encryption on',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Create the bucket for the workspace information with default server-side encryption enabled.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'stores your workspace information … if you choose',
                'The bucket that the … server-side encryption enabled',
              ],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'bucket-choice',
          layer: 'data',
          name: 'Have the bucket created',
          owner: 'customer',
          duty: 'Choose in the console that TwinMaker creates a bucket for you, and look up its name by get-workspace to narrow the role to it.',
          sources: [
            {
              page: 'role',
              at: 'you can choose to … AWS CLI command',
            },
          ],
          controls: ['cm-6'],
        },
      ],
    },
    {
      id: 'own-bucket',
      name: 'Bucket of your own',
      summary:
        'The workspace uses a bucket that you bring, whose default encryption is yours to enable.',
      add: [
        {
          id: 'bucket-encryption',
          layer: 'data',
          name: 'Enable default encryption on the bucket',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Enable default server-side encryption on the bucket that you use for a new workspace: AWS recommends it.',
          sources: [
            {
              page: 'dataProtection',
              at: 'If you choose to … default server-side encryption',
            },
          ],
          controls: ['sc-28'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS IoT TwinMaker' },
    role: {
      path: 'twinmaker-gs-service-role',
      title: 'Create and manage a service role for AWS IoT TwinMaker',
    },
  },
});
