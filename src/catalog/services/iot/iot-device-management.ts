import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT Device Management',
  shortName: 'IoT Device Management',
  summary:
    'Jobs, an index and tunnels for a fleet of devices: AWS carries them, you write what they carry and run the software on the device.',
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
    'patch-code': 'You bring no code to the service; the software of your devices is yours.',
  },
  unanswered: {
    'back-up': 'No page that was read says who keeps a copy of what the service stores.',
  },
  modes: [
    {
      id: 'jobs',
      name: 'Jobs and fleet index',
      summary:
        'AWS hands a job document to the devices that you target; document, signature, file and permissions are yours.',
      unanswered: {
        'encrypt-at-rest':
          'The guide’s page on encryption at rest speaks of AWS IoT Core; no page that was read says it of jobs or the index.',
      },
      override: {
        'iam-permissions': {
          name: 'IAM policies for those who run jobs',
          owner: 'customer',
          duty: 'Grant administrators, operators and cloud services permission for jobs by IAM policies, on the control plane and on the data plane.',
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
          name: 'Take devices over secure protocols',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Secure what devices exchange in jobs by secure MQTT or HTTPS, which authenticate the connection by X.509 client certificates.',
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
          name: 'Make presigned URLs on demand',
          owner: 'aws',
          duty: 'When a device requests a job document, put a presigned Amazon S3 URL, valid for a limited time, in place of the placeholder and send the document on.',
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
          name: 'Keep the fleet index current',
          owner: 'aws',
          duty: 'Create the index of things or thing groups once you activate fleet indexing, and update it continually.',
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
          duty: 'Write the document before you create the job that notifies devices of an update. With code signing for AWS IoT, the document must be in a versioned Amazon S3 bucket.',
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
          name: 'Sign the code that you send',
          owner: 'customer',
          duty: 'Sign code files, as AWS recommends, so that devices can detect a change in transit.',
          sources: [{ page: 'jobs', at: 'When sending code to … using the AWS CLI' }],
          controls: ['si-7', 'cm-14'],
        },
        {
          id: 'file-versions',
          layer: 'application',
          name: 'Pin the version of the file',
          owner: 'customer',
          duty: 'Use Amazon S3 versioning and a versionId in the placeholder to follow which version of a file reaches the fleet. The older placeholder, s3-presigned-url-v1, does not support it.',
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
          name: 'Choose what the index covers',
          owner: 'customer',
          duty: 'Activate fleet indexing and configure the data sources that you want to search, such as registry, shadows, connectivity, package catalog and Device Defender violations.',
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
          duty: 'Authorize devices by AWS IoT Core policies to connect, to receive job executions and to update their status.',
          sources: [
            { page: 'security', at: 'The devices must then … update the execution status' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'download-role',
          layer: 'access',
          name: 'Role behind presigned URLs',
          owner: 'customer',
          duty: 'Provide a role that AWS IoT may assume and that may download from your bucket. Add aws:SourceArn and aws:SourceAccount to its trust policy against the confused deputy problem.',
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
      ],
    },
    {
      id: 'secure-tunneling',
      name: 'Secure tunneling',
      summary:
        'AWS manages a two-way connection to a device behind a firewall; tokens, proxies and the application at its end are yours.',
      unanswered: {
        'encrypt-at-rest':
          'The guide’s page on encryption at rest speaks of AWS IoT Core; no page that was read says it of tunnels.',
      },
      add: [
        {
          id: 'tunnel-relay',
          layer: 'platform',
          name: 'Carry the tunnel',
          owner: 'aws',
          duty: 'Manage the secure, two-way connection to the remote device. It needs no change to your inbound firewall rules.',
          sources: [{ page: 'tunneling', at: 'Use secure tunneling to … at a remote site' }],
          controls: ['sc-7', 'ac-17'],
        },
        {
          id: 'token-issue',
          layer: 'platform',
          name: 'Issue tokens and reject used ones',
          owner: 'aws',
          duty: 'Generate a pair of client access tokens when a tunnel is created. Where no client token is given, reject a further connection with a token that was used.',
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
          duty: 'Have an IoT agent installed and running on the destination device: it receives the token over MQTT and starts the local proxy in destination mode.',
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
          name: 'Run the proxy on your side',
          owner: 'customer',
          duty: 'Start the local proxy in source mode on the operator’s machine, usually a laptop or desktop, with the source’s token.',
          sources: [
            { page: 'how', at: 'Device Management provides the … side of the tunnel' },
            { page: 'concepts', at: 'The device an operator … desktop computer' },
          ],
          controls: ['ac-17'],
        },
        {
          id: 'destination-application',
          layer: 'application',
          name: 'Provide the service at the far end',
          owner: 'customer',
          duty: 'Run the application that the tunnel leads to on the destination device, for example an SSH daemon.',
          sources: [{ page: 'concepts', at: 'The application that runs … using secure tunneling' }],
          controls: ['cm-7', 'ac-17'],
        },
        {
          id: 'token-custody',
          layer: 'access',
          name: 'Fetch, keep and rotate the tokens',
          owner: 'customer',
          duty: 'Download the token pair after you open the tunnel and save it on the source device before you start the proxy. To reconnect, rotate the tokens.',
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
        'AWS connects devices of many makers, stores their data encrypted and delivers updates; the key, connector secrets and update documents are yours.',
      traits: ['default-encryption', 'key-choice', 'tls-endpoint'],
      override: {
        'customer-data': {
          name: 'Keep sensitive data out of names',
          owner: 'customer',
          duty: 'As AWS strongly recommends, never put confidential or sensitive information, such as customers’ email addresses, into tags or free-form text fields: it may be used for billing or diagnostic logs.',
          sources: [{ page: 'miProtection', at: 'We strongly recommend that … diagnostic logs' }],
        },
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'Encrypt sensitive customer data, such as device authentication material, serial numbers and end users’ names, by default with AWS owned keys.',
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
          duty: 'Choose as you onboard, or by a later update, between the default AWS owned keys and a KMS key of your own. A key of your own needs a key policy: branch key rotation and asynchronous calls use that key.',
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
          duty: 'Require TLS 1.2 for communication with AWS resources; AWS recommends TLS 1.3.',
          sources: [{ page: 'miProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
        },
      },
      add: [
        {
          id: 'update-delivery',
          layer: 'platform',
          name: 'Create and deliver update jobs',
          owner: 'aws',
          duty: 'Create, validate and manage the job for an over-the-air update, and deliver it to devices by AWS IoT Jobs.',
          sources: [
            { page: 'miUpdates', at: 'Handles job creation, validation, … delivery to devices' },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'update-start',
          layer: 'application',
          name: 'Upload job documents, start updates',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Upload the job document to an Amazon S3 bucket and start the update by the API.',
          sources: [
            { page: 'miUpdates', at: 'Uploads job documents to … updates via API' },
            { page: 'miBucket', at: 'To enable OTA updates, … appropriate access permissions' },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'update-on-device',
          layer: 'application',
          name: 'Let devices update with the SDK',
          owner: 'customer',
          duty: 'Have your devices receive the updates and apply them with the Harmony SDK.',
          sources: [{ page: 'miUpdates', at: 'Receive and apply updates using Harmony SDK' }],
          controls: ['si-2'],
        },
        {
          id: 'update-bucket-policy',
          layer: 'access',
          name: 'Let the service read the documents',
          owner: 'customer',
          duty: 'Add a bucket policy that grants managed integrations access to your job documents.',
          sources: [{ page: 'miBucket', at: 'Add an Amazon S3 … your job documents' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'connector-secrets',
          layer: 'access',
          name: 'Store the secrets of connectors',
          owner: 'customer',
          duty: 'Keep client ID and client secret for cloud-to-cloud workflows in Secrets Manager, under a customer managed key, and allow the service to read them by the secret’s policy and the key’s.',
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
  },
});
