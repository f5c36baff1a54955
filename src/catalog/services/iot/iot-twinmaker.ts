import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT TwinMaker',
  shortName: 'IoT TwinMaker',
  summary:
    'IoT TwinMaker creates digital twins of physical systems. AWS runs the service. The bucket, role and connectors of a workspace are in your account.',
  guide: 'https://docs.aws.amazon.com/iot-twinmaker/latest/guide/',
  docs: 'https://docs.aws.amazon.com/iot-twinmaker/latest/guide/data-protection.html',
  read: '2026-11-26',
  aliases: ['TwinMaker', 'digital twin', 'TwinMaker workspace', 'TwinMaker scene'],
  aws: {
    iamServicePrefix: 'iottwinmaker',
    cloudFormationPrefixes: ['AWS::IoTTwinMaker'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail', 'tls-endpoint'],
  notAsked: {
    'patch-code':
      'Functions of your own component types run in AWS Lambda: see who patches the code there.',
  },
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS IoT TwinMaker” names features for backup needs, but describes no backup of a workspace.',
  },
  override: {
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'All data that is sent to TwinMaker uses a TLS connection with HTTPS.',
      sources: [{ page: 'dataProtection', at: 'All data sent to … while in transit' }],
    },
    'customer-data': {
      name: 'Delete remaining workspace data',
      owner: 'customer',
      duty: 'When you delete a workspace, delete the objects that TwinMaker placed in the bucket. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names.',
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
      duty: 'TwinMaker creates a file in the bucket that shows that a workspace uses the bucket. Your role’s policy lets TwinMaker delete the file together with the workspace.',
      sources: [{ page: 'role', at: 'TwinMaker creates a file … delete the workspace' }],
      controls: ['cm-8'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Service role',
      owner: 'customer',
      duty: 'Give the workspace a role that trusts TwinMaker and may read, write and delete in an S3 bucket. You can update the role’s policy to assign the permissions for a specific bucket.',
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
      duty: 'Give the role permissions for the services that built-in connectors interact with, and for the Athena connector. If a component type connects to an external data source, also add the permissions for its Lambda function.',
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
      name: 'Use HTTPS for the bucket',
      owner: 'customer',
      duty: 'AWS recommends that you use HTTPS on Amazon S3 bucket addresses, so that TwinMaker’s traffic with the bucket is encrypted too.',
      sources: [{ page: 'dataProtection', at: 'use HTTPS on Amazon … an Amazon S3 bucket' }],
      controls: ['sc-8'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records most calls to the IoT TwinMaker API as events. It does not log `GetPropertyValue`, `GetPropertyValueHistory` and `BatchPutPropertyValues`. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'Most AWS IoT TwinMaker … logged by CloudTrail',
            "The following data plane operations aren't logged",
            'you can determine the … in Event history',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'service-bucket',
      name: 'Bucket that TwinMaker creates',
      summary:
        'In the console, you let TwinMaker create the Amazon S3 bucket of the workspace, with default encryption enabled.',
      add: [
        {
          id: 'bucket-encryption',
          layer: 'data',
          name: 'Create the bucket with encryption on',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'TwinMaker creates the bucket for the workspace information with default server-side encryption enabled.',
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
          name: 'Have TwinMaker create the bucket',
          owner: 'customer',
          duty: 'In the console, let TwinMaker create a bucket for you. To restrict the role to this bucket, look up the bucket’s name with `get-workspace`.',
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
      summary: 'The workspace uses your own bucket. You enable default encryption on the bucket.',
      add: [
        {
          id: 'bucket-encryption',
          layer: 'data',
          name: 'Turn on encryption at rest',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'For a new workspace with your own bucket, AWS recommends that you enable default server-side encryption on that bucket.',
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
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS IoT TwinMaker API calls with AWS CloudTrail',
    },
  },
});
