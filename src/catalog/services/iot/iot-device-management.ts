import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT Device Management',
  shortName: 'IoT Device Management',
  summary:
    'IoT Device Management offers jobs, an index and tunnels for a fleet of devices. AWS delivers them. You define their content and run the software on the devices.',
  guide: 'https://docs.aws.amazon.com/iot/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/iot/latest/developerguide/what-is-aws-iot.html',
  read: '2026-11-26',
  aliases: [
    'Device Management',
    'IoT jobs',
    'OTA update',
    'over-the-air update',
    'fleet indexing',
    'fleet metrics',
    'secure tunneling',
    'managed integrations',
    'Fleet Hub',
  ],
  variants: [
    {
      id: 'iot-managed-integrations',
      name: 'Managed integrations for AWS IoT Device Management',
      mode: 'managed-integrations',
    },
  ],
  aws: {
    cloudFormationPrefixes: [
      'AWS::IoT::FleetMetric',
      'AWS::IoT::JobTemplate',
      'AWS::IoT::SoftwarePackage',
    ],
    terraformPrefixes: ['aws_iot_indexing_configuration', 'aws_iot_thing_group'],
  },
  archetype: 'managed-application',
  notAsked: {
    'patch-code': 'You bring no code to the service. The software on your devices is yours.',
  },
  unanswered: { 'back-up': 'AWS’s page “Resilience in AWS IoT Core” mentions no backup of jobs.' },
  modes: [
    {
      id: 'jobs',
      name: 'Jobs and fleet index',
      summary:
        'AWS delivers a job document to the devices that you target. You are responsible for the document, signature, file and permissions.',
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page “Data encryption at rest in AWS IoT Core” does not say so of jobs or the fleet index.',
      },
      traits: ['activity-trail'],
      override: {
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'With IAM policies, grant administrators, operators and cloud services permission for jobs. Cover the control plane and the data plane.',
          sources: [
            {
              page: 'security',
              at: [
                'To authorize users to … by using IAM policies',
                'Authorize an administrator, operator, … securely with Jobs',
                'To authorize AWS IoT … must use IAM policies',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'device-protocols',
          layer: 'platform',
          name: 'Encrypt data in transit',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'AWS IoT uses secure MQTT or HTTPS to protect what devices exchange in jobs. These protocols authenticate the connection with X.509 client certificates.',
          sources: [
            {
              page: 'security',
              at: 'Device communication is secured … authenticate the device connections',
            },
          ],
          controls: ['sc-8', 'ia-3'],
        },
        {
          id: 'url-issue',
          layer: 'platform',
          name: 'Issue presigned URLs on demand',
          owner: 'aws',
          duty: 'When a device requests a job document, AWS IoT replaces the placeholder in the document with a presigned Amazon S3 URL. The URL is valid for a limited time. AWS IoT then sends the document to the device.',
          sources: [
            {
              page: 'jobs',
              at: [
                'Presigned Amazon S3 URLs … requests a job document',
                'AWS IoT generates the … to the device',
              ],
            },
          ],
          controls: ['ac-3', 'sc-8'],
        },
        {
          id: 'index-updates',
          layer: 'platform',
          name: 'Update the fleet index',
          owner: 'aws',
          duty: 'After you activate fleet indexing, the service creates the index of things or thing groups and updates it continually.',
          sources: [
            {
              page: 'indexing',
              at: [
                'When you activate fleet … things or thing groups',
                'AWS IoT updates the … your latest data',
              ],
            },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'job-document',
          layer: 'application',
          name: 'Write the job document',
          owner: 'customer',
          duty: 'Write the document before you create the job that notifies devices of an update. If you use code signing for AWS IoT, the document must be in a versioned Amazon S3 bucket.',
          sources: [
            {
              page: 'jobs',
              at: [
                'Use jobs to notify … or firmware update',
                'Before you create a … versioned Amazon S3 bucket',
              ],
            },
          ],
          controls: ['cm-3', 'si-2'],
        },
        {
          id: 'code-signing',
          layer: 'application',
          name: 'Sign code files',
          owner: 'customer',
          duty: 'AWS recommends that you sign code files, so that devices can detect a change in transit.',
          sources: [{ page: 'jobs', at: 'When sending code to … using the AWS CLI' }],
          controls: ['si-7', 'cm-14'],
        },
        {
          id: 'file-versions',
          layer: 'application',
          name: 'Track file versions in job documents',
          owner: 'customer',
          duty: 'To track which version of a file reaches the fleet, use Amazon S3 versioning and a `versionId` in the placeholder. The older placeholder, `s3-presigned-url-v1`, does not support versioning.',
          sources: [
            {
              page: 'jobs',
              at: ['With the use of … to your device fleet', 'does not support version-id'],
            },
          ],
          controls: ['cm-2', 'si-7'],
        },
        {
          id: 'index-sources',
          layer: 'application',
          name: 'Configure fleet indexing',
          owner: 'customer',
          duty: 'Activate fleet indexing and configure the data sources that you want to search. Examples are the registry, shadows, connectivity, the package catalog and Device Defender violations.',
          sources: [
            {
              page: 'indexing',
              at: [
                'You can use fleet … Device Defender violations',
                'You also need to … want to search from',
              ],
            },
          ],
          controls: ['cm-8', 'si-4'],
        },
        {
          id: 'device-policies',
          layer: 'access',
          name: 'AWS IoT Core policies for devices',
          owner: 'customer',
          answers: ['admit'],
          duty: 'With AWS IoT Core policies, authorize devices to connect, to receive job executions and to update their status.',
          sources: [
            { page: 'security', at: 'The devices must then … update the execution status' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'download-role',
          layer: 'access',
          name: 'Service role for presigned URLs',
          owner: 'customer',
          duty: 'Provide a role that AWS IoT may assume and that may download from your bucket. To prevent the confused deputy problem, add `aws:SourceArn` and `aws:SourceAccount` to the role’s trust policy.',
          sources: [
            {
              page: 'jobs',
              at: [
                'When you create a … to assume the role',
                'To protect against the … to the policy',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail, which is on in a new account, generally logs control plane actions of AWS IoT that make changes. It does not log the actions of devices, nor calls such as `ListThings`. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'iotTrail',
              at: [
                'AWS IoT data plane … logged by CloudTrail',
                'Generally speaking, AWS IoT … ListTopicRules do not',
                'you can determine the … and other details',
              ],
              verified: '2026-12-07',
            },
            {
              page: 'iotTrail',
              at: 'CloudTrail is enabled on … in Event history',
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'secure-tunneling',
      name: 'Secure tunneling',
      summary:
        'AWS manages a two-way connection to a device behind a firewall. You are responsible for tokens, proxies and the application at the device.',
      notAsked: {
        'back-up': 'A tunnel is a connection to a remote device, and not a place to store data.',
      },
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page “Data encryption at rest in AWS IoT Core” does not say so of tunnels.',
      },
      add: [
        {
          id: 'tunnel-relay',
          layer: 'platform',
          name: 'Manage the tunnel connection',
          owner: 'aws',
          duty: 'AWS manages the secure, two-way connection to the remote device. The connection needs no change to your inbound firewall rules.',
          sources: [{ page: 'tunneling', at: 'Use secure tunneling to … at a remote site' }],
          controls: ['sc-7', 'ac-17'],
        },
        {
          id: 'token-issue',
          layer: 'platform',
          name: 'Issue tokens and reject used ones',
          owner: 'aws',
          duty: 'When a tunnel is created, the service generates a pair of client access tokens. If no client token is given, the service rejects a further connection with a used token.',
          sources: [
            {
              page: 'concepts',
              at: [
                'A pair of tokens … secure tunneling service',
                'If the client token … be rejected',
              ],
            },
          ],
          controls: ['ia-5', 'ac-17'],
        },
        {
          id: 'device-agent',
          layer: 'application',
          name: 'Run an agent on the device',
          owner: 'customer',
          duty: 'Install and run an IoT agent on the destination device. The agent receives the token over MQTT and starts the local proxy in destination mode.',
          sources: [
            {
              page: 'how',
              at: [
                'The IoT agent that … receive the CAT',
                'The IoT agent then … in destination mode',
              ],
            },
            { page: 'concepts', at: 'An IoT application that … notifications over MQTT' },
          ],
          controls: ['cm-7', 'ac-17'],
        },
        {
          id: 'local-proxy',
          layer: 'application',
          name: 'Run the local proxy on the source',
          owner: 'customer',
          duty: 'On the operator’s machine, usually a laptop or desktop, start the local proxy in source mode with the source’s token.',
          sources: [
            { page: 'how', at: 'Device Management provides the … side of the tunnel' },
            { page: 'concepts', at: 'The device an operator … desktop computer' },
          ],
          controls: ['ac-17'],
        },
        {
          id: 'destination-application',
          layer: 'application',
          name: 'Run the destination application',
          owner: 'customer',
          duty: 'On the destination device, run the application that the tunnel leads to, for example an SSH daemon.',
          sources: [{ page: 'concepts', at: 'The application that runs … using secure tunneling' }],
          controls: ['cm-7', 'ac-17'],
        },
        {
          id: 'token-custody',
          layer: 'access',
          name: 'Download, store and rotate the tokens',
          owner: 'customer',
          expires: 'token',
          duty: 'After you open the tunnel, download the token pair. Save it on the source device before you start the proxy. To reconnect, rotate the tokens.',
          sources: [
            { page: 'how', at: "After you've opened a … starting the local proxy" },
            { page: 'concepts', at: 'To reconnect to the … API operation' },
          ],
          controls: ['ia-5', 'ac-17'],
        },
      ],
    },
    {
      id: 'managed-integrations',
      name: 'Managed integrations',
      summary:
        'AWS connects devices of many makers, encrypts stored data and delivers updates. You are responsible for the key, connector secrets and update documents.',
      unanswered: {
        'back-up': 'AWS’s page “Data protection in Managed Integrations” mentions no backup.',
      },
      traits: ['activity-trail', 'default-encryption', 'key-choice', 'tls-endpoint'],
      override: {
        'customer-data': {
          name: 'No sensitive data in names and tags',
          owner: 'customer',
          duty: 'AWS strongly recommends that you never put confidential or sensitive information, such as customers’ email addresses, into tags or free-form text fields. Data that you enter there may be used for billing or diagnostic logs.',
          sources: [{ page: 'miProtection', at: 'We strongly recommend that … diagnostic logs' }],
        },
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'By default, managed integrations encrypts sensitive customer data with AWS owned keys. Examples are device authentication material, serial numbers and end users’ names.',
          sources: [
            {
              page: 'miProtection',
              at: [
                'encrypts sensitive customer data … using encryption keys',
                'The default encryption key … AWS owned keys',
                'Personally Identifiable Information (PII) … Resource Name (arn)',
              ],
            },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'During onboarding or in a later update, choose the default AWS owned keys or your own KMS key. Your own key needs a key policy, because branch key rotation and asynchronous calls use the key.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'miProtection',
              at: [
                'The default encryption key … update your encryption key',
                'When you initially onboard … own AWS KMS key',
                'For branch key rotation … use your encryption key',
              ],
            },
          ],
        },
        'encryption-in-transit': {
          owner: 'aws',
          duty: 'AWS requires TLS 1.2 for communication with AWS resources. AWS recommends TLS 1.3.',
          sources: [{ page: 'miProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
        },
      },
      add: [
        {
          id: 'update-delivery',
          layer: 'platform',
          name: 'Create and deliver update jobs',
          owner: 'aws',
          duty: 'The service creates, validates and manages the job for an over-the-air update. It delivers the job to devices with AWS IoT Jobs.',
          sources: [
            { page: 'miUpdates', at: 'Handles job creation, validation, … delivery to devices' },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'update-start',
          layer: 'application',
          name: 'Upload job documents and start updates',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Upload the job document to an Amazon S3 bucket, and start the update through the API.',
          sources: [
            { page: 'miUpdates', at: 'Uploads job documents to … updates via API' },
            { page: 'miBucket', at: 'To enable OTA updates, … appropriate access permissions' },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'update-on-device',
          layer: 'application',
          name: 'Install updates with the Harmony SDK',
          owner: 'customer',
          duty: 'Let your devices receive the updates and apply the updates with the Harmony SDK.',
          sources: [{ page: 'miUpdates', at: 'Receive and apply updates using Harmony SDK' }],
          controls: ['si-2'],
        },
        {
          id: 'update-bucket-policy',
          layer: 'access',
          name: 'Bucket policy for job documents',
          owner: 'customer',
          duty: 'Add a bucket policy that grants managed integrations access to your job documents.',
          sources: [{ page: 'miBucket', at: 'Add an Amazon S3 … your job documents' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'connector-secrets',
          layer: 'access',
          name: 'Store connector secrets',
          owner: 'customer',
          duty: 'For cloud-to-cloud workflows, store the client ID and client secret in Secrets Manager, under a customer managed key. In the secret’s policy and the key’s policy, allow managed integrations to read these credentials.',
          sources: [
            {
              page: 'miSecrets',
              at: [
                'Managed Integrations customers will … our customer account',
                'You must create your … the secret value',
                'To allow managed integrations … when you create it',
              ],
            },
            { page: 'miSecrets', at: 'Add the following statement … AWS KMS key' },
          ],
          controls: ['ia-5', 'sc-12'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail, which is on in a new account, records all calls to the Managed Integrations API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'integrationsTrail',
              at: [
                'CloudTrail captures all API … Integrations API operations',
                'CloudTrail is active in … Event history',
                'you can determine the … generated the request',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  pages: {
    security: { path: 'iot-jobs-security', title: 'Securing users and devices with AWS IoT Jobs' },
    jobs: { path: 'create-manage-jobs', title: 'Managing jobs' },
    indexing: { path: 'iot-indexing', title: 'Fleet indexing' },
    tunneling: { path: 'secure-tunneling', title: 'AWS IoT secure tunneling' },
    concepts: { path: 'secure-tunneling-concepts', title: 'Secure tunneling concepts' },
    how: { path: 'how-secure-tunneling-works', title: 'How secure tunneling works' },
    miProtection: {
      url: 'https://docs.aws.amazon.com/iot-mi/latest/devguide/data-protection.html',
      title: 'Data protection in Managed Integrations',
    },
    miUpdates: {
      url: 'https://docs.aws.amazon.com/iot-mi/latest/devguide/ota-updates.html',
      title: 'Over-the-Air updates',
    },
    miBucket: {
      url: 'https://docs.aws.amazon.com/iot-mi/latest/devguide/ota-updates-prerequisites-configuration.html',
      title: 'Prerequisites',
    },
    miSecrets: {
      url: 'https://docs.aws.amazon.com/iot-mi/latest/devguide/secrets-manager.html',
      title: 'Use AWS Secrets Manager for data protection for C2C workflows',
    },
    iotTrail: {
      path: 'iot-using-cloudtrail',
      title: 'Logging AWS IoT API calls using AWS CloudTrail',
    },
    integrationsTrail: {
      url: 'https://docs.aws.amazon.com/iot-mi/latest/devguide/logging-using-cloudtrail.html',
      title: 'Logging Managed Integrations API calls using AWS CloudTrail',
    },
  },
});
