import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT Greengrass',
  shortName: 'IoT Greengrass',
  summary:
    'IoT Greengrass is AWS’s edge software on your own devices. AWS deploys what you release. You remain responsible for the device and all data on it.',
  guide: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/',
  docs: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/what-is-iot-greengrass.html',
  read: '2026-11-26',
  aliases: [
    'Greengrass',
    'Greengrass V2',
    'Greengrass V1',
    'Greengrass nucleus',
    'core device',
    'edge runtime',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Greengrass', 'AWS::GreengrassV2'],
  },
  archetype: 'customer-run-software',
  modes: [
    {
      id: 'latest-patch',
      name: 'V2, nucleus by dependency',
      summary:
        'Your deployment names components, but not the nucleus. Each revision of the deployment brings the newest nucleus patch that fits.',
      override: {
        site: {
          name: 'Secure the core device',
          owner: 'customer',
          duty: 'Secure the core device and its file system. AWS makes both your responsibility.',
          sources: [{ page: 'atRest', at: 'It is your responsibility … system and device' }],
        },
        'local-network': {
          owner: 'customer',
          duty: 'Give the core device a connection to the AWS Cloud. The device needs this connection to receive a deployment, and with the deployment an over-the-air update.',
          sources: [{ page: 'updates', at: 'must have a connection … receive the deployment' }],
        },
        'control-plane': {
          name: 'Deploy components to devices',
          owner: 'aws',
          duty: 'Greengrass deploys components according to your deployment. It installs the latest supported versions of all the components’ dependencies that the deployment does not include itself.',
          sources: [
            {
              page: 'updates',
              at: [
                "When you deploy a … that component's dependencies",
                'Directly including a component … to your devices',
              ],
            },
          ],
        },
        'agent-updates': {
          name: 'Start updates of the Core software',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'To bring Core software updates, such as vulnerability fixes, to existing devices, create or revise a deployment. Run the software as a system service. Over-the-air updates do not work if the nucleus runs from the JAR file.',
          sources: [
            {
              page: 'updates',
              at: ['Fix security vulnerabilities', 'Create a new deployment or revise an existing'],
            },
            {
              page: 'updates',
              at: ['setUpJarFile', 'On existing devices, does … of the nucleus'],
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'iam-permissions': {
          name: 'Device role and AWS IoT policies',
          owner: 'customer',
          duty: 'Use the minimum set of permissions in IAM roles and in the AWS IoT policies attached to the core. Limit the use of the wildcard `*`. When possible, declare a finite set of actions and resources.',
          sources: [
            {
              page: 'practices',
              at: [
                'Use the minimum set … resources when possible',
                'The least privilege best … your Greengrass core',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'component-privileges',
          layer: 'operating-system',
          name: 'Run components as unprivileged users',
          owner: 'customer',
          duty: 'Run components as unprivileged users, and not as root unless that is absolutely necessary. The Core software itself can also run as a non-root user.',
          sources: [{ page: 'practices', at: 'Follow the principle of … as a non-root user' }],
          controls: ['ac-6', 'cm-7'],
        },
        {
          id: 'cipher-suites',
          layer: 'operating-system',
          name: 'Disable legacy cipher suites',
          owner: 'customer',
          duty: 'Consider disabling legacy cipher suites on the device, for example CBC cipher suites. By default, Greengrass selects the latest TLS cipher suites available on the device.',
          sources: [
            { page: 'practices', at: 'Greengrass default selects the … CBC cipher suites' },
          ],
          controls: ['sc-8', 'sc-13'],
        },
        {
          id: 'device-clock',
          layer: 'operating-system',
          name: 'Keep the device clock accurate',
          owner: 'customer',
          duty: 'Keep accurate time on the core device. The device’s clock is used to verify that a server certificate is still valid. Clocks can drift, or batteries can be discharged.',
          sources: [{ page: 'practices', at: "It's important to have … can get discharged" }],
          controls: ['au-8', 'sc-45'],
        },
        {
          id: 'nucleus-version',
          layer: 'platform',
          name: 'Choose the nucleus patch version',
          owner: 'aws',
          duty: 'If a deployment without the nucleus has an AWS component, or one that depends on such a component or the nucleus, Greengrass adds the nucleus. When you create or revise the deployment, all targeted and new devices get the latest nucleus patch that meets all dependencies. Devices can restart unexpectedly.',
          sources: [
            {
              page: 'updates',
              at: [
                'Some automatic updates, such … to restart unexpectedly',
                'The deployment does not … on the Greengrass nucleus',
                'On all targeted devices, … targeted thing group',
              ],
            },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'update-rollback',
          layer: 'platform',
          name: 'Roll back a failed nucleus update',
          owner: 'aws',
          duty: 'If a nucleus update fails, the Core software rolls the core device back to its previous configuration. It does so even if you set the failure handling policy to `DO_NOTHING`.',
          setting: 'always-on',
          sources: [{ page: 'updates', at: 'nucleusUpdateFailedUpdate' }],
          controls: ['cm-3', 'cp-10'],
        },
        {
          id: 'update-readiness',
          layer: 'application',
          name: 'Prepare components for the restart',
          owner: 'customer',
          duty: 'If components need time to clean up, defer an update through interprocess communication until they have cleaned up. During the update, all components shut down. Meanwhile, the core routes no messages from client devices, and long-lived Lambda functions lose their dynamic state and pending work.',
          sources: [
            {
              page: 'updates',
              at: [
                'All components running on … that they use',
                'While the nucleus component … while shut down',
                'Long-lived Lambda functions that … all pending work',
              ],
            },
          ],
          controls: ['cp-2', 'si-17'],
        },
        {
          id: 'component-secrets',
          layer: 'application',
          name: 'Keep credentials out of components',
          owner: 'customer',
          duty: 'Hardcode no credentials in your components. Define permissions for AWS services in the core device service role. Store credentials with the secret manager component or, if a function uses the AWS SDK, use the default provider chain.',
          sources: [
            { page: 'practices', at: 'hardcode credentials in your … credential provider chain' },
          ],
          controls: ['ia-5', 'sc-28'],
        },
        {
          id: 'device-credentials',
          layer: 'access',
          name: 'Core device certificates and keys',
          owner: 'customer',
          duty: 'Provision each core device with the certificates and keys for authentication with AWS IoT Core and Greengrass. Over-the-air updates require them.',
          sources: [
            { page: 'updates', at: 'must be correctly configured … and AWS IoT Greengrass' },
          ],
          controls: ['ia-3', 'ia-5'],
        },
        {
          id: 'cloud-encryption',
          layer: 'data',
          name: 'Encrypt cloud data at rest',
          owner: 'aws',
          duty: 'Greengrass encrypts customer data that it stores in the AWS Cloud, with KMS keys that Greengrass manages.',
          sources: [{ page: 'atRest', at: 'AWS IoT Greengrass encrypts … by AWS IoT Greengrass' }],
          controls: ['sc-28'],
        },
        {
          id: 'secret-copies',
          layer: 'data',
          name: 'Encrypt local copies of secrets',
          owner: 'aws',
          duty: 'The Core software encrypts local copies of secrets retrieved from AWS Secrets Manager. The software does not encrypt other data at rest on the core.',
          sources: [
            {
              page: 'atRest',
              at: [
                'This data is not … of your secrets)',
                'does encrypt local copies … AWS Secrets Manager',
              ],
            },
          ],
          controls: ['sc-28', 'ia-5'],
        },
        {
          id: 'disk-encryption',
          layer: 'data',
          name: 'Protect data at rest on the core',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Secure the file system and the device. To protect data at rest on the core, Greengrass relies on Unix file permissions. It also relies on full-disk encryption, if that is enabled.',
          sources: [{ page: 'atRest', at: 'AWS IoT Greengrass relies … file system and device' }],
          controls: ['sc-28', 'ac-3'],
        },
        {
          id: 'log-hygiene',
          layer: 'data',
          name: 'No sensitive data in logs and names',
          owner: 'customer',
          duty: 'Prevent the logging of credentials and personal information. Put no sensitive information into MQTT topics, thing names, types and attributes. The same applies to logs of your components or Lambda functions, and to names and IDs of Greengrass resources.',
          sources: [
            {
              page: 'practices',
              at: [
                'You should prevent the … identifiable information (PII)',
                "Don't use sensitive information … components or Lambda functions",
                'in the names and … of Greengrass resources',
              ],
            },
          ],
          controls: ['au-3', 'si-12'],
        },
        {
          id: 'local-copies',
          layer: 'data',
          name: 'Send stream data to local storage',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you need local copies of stream data, author components that read stream manager streams and send the data to local storage. AWS names this as a feature for backup needs.',
          sources: [
            {
              page: 'resilience',
              at: [
                'AWS IoT Greengrass offers … and backup needs',
                'You can author Greengrass … local storage destinations',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'fixed-nucleus',
      name: 'V2, nucleus in the deployment',
      summary:
        'Your deployment includes the nucleus with a version number. The nucleus changes when you change that number.',
      extends: 'latest-patch',
      override: {
        'agent-updates': {
          name: 'Run the Core software as a service',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Run the software as a system service. Over-the-air updates do not work if the nucleus runs from the JAR file.',
          sources: [{ page: 'updates', at: 'setUpJarFile' }],
        },
        'nucleus-version': {
          name: 'Choose the nucleus version',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch', 'start-upgrade'],
          duty: 'Include the nucleus component with a specific version in the deployment. For another version, revise the deployment. All targeted devices, including new ones, get the version that you specified.',
          controls: ['si-2', 'cm-2', 'cm-3'],
          sources: [
            {
              page: 'updates',
              at: [
                'To do so, you … component in your deployment',
                'specified nucleus version, including … targeted thing group',
                'To perform an OTA … version to install',
              ],
            },
          ],
        },
      },
      remove: ['update-rollback'],
      add: [
        {
          id: 'restart-time',
          layer: 'platform',
          name: 'Choose when devices restart',
          owner: 'customer',
          duty: 'Choose when to deploy a new nucleus version. The Core software restarts with all components. While the nucleus is shut down, the core loses its connections with the AWS Cloud and local devices.',
          sources: [
            {
              page: 'updates',
              at: [
                'While the nucleus component … and local devices',
                'When the version of … apply the changes',
                'you might want to … to your devices',
              ],
            },
          ],
          controls: ['cm-3', 'ma-2'],
        },
        {
          id: 'update-rollback',
          layer: 'platform',
          name: 'Roll back a failed nucleus update',
          owner: 'aws',
          duty: 'If a nucleus update fails, the Core software rolls the core device back to its previous configuration. It does so even if you set the failure handling policy to `DO_NOTHING`.',
          setting: 'always-on',
          sources: [{ page: 'updates', at: 'nucleusUpdateFailedUpdate' }],
          controls: ['cm-3', 'cp-10'],
        },
      ],
    },
    {
      id: 'v1',
      name: 'Greengrass V1',
      summary: 'V1 is the first generation of Greengrass. AWS has ended its operation and support.',
      lifecycle: {
        status: 'ended',
        date: '2026-10-07',
        note: 'On 7 October 2025, AWS announced the end of AWS IoT Greengrass V1. It set 7 October 2026 as the day on which operations and support end.',
        sources: [
          {
            page: 'sunset',
            at: ['sunsetDateService', 'awsIoTGreengrassV1October72026'],
          },
        ],
      },
      notAsked: {
        'patch-engine':
          'AWS ended operations and support of V1 on 7 October 2026. Do not expect a fix.',
        admit: 'AWS says that nobody can access V1 resources after 7 October 2026.',
        'back-up': 'AWS says that nobody can access V1 resources after 7 October 2026.',
      },
      override: {
        'local-network': {
          name: 'Route or zone data if required',
          owner: 'customer',
          duty: 'If zone security for your application requires it, route or zone data within specific security environments.',
          sources: [
            {
              page: 'sharedModel',
              at: 'Controls that are solely … specific security environments',
            },
          ],
        },
        'control-plane': {
          name: 'End operations and support',
          owner: 'aws',
          duty: 'AWS ended operations and support of V1 on 7 October 2026, as announced a year before.',
          sources: [
            {
              page: 'sunset',
              at: ['sunsetDateService', 'awsIoTGreengrassV1October72026'],
            },
          ],
          controls: ['sa-22'],
        },
        'agent-updates': {
          name: 'Do not rely on V1 updates',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Treat V1 software on your devices as unsupported since 7 October 2026. AWS set that day as the end of operations and support.',
          sources: [
            {
              page: 'sunset',
              at: ['sunsetDateService', 'awsIoTGreengrassV1October72026'],
            },
          ],
          controls: ['sa-22', 'si-2'],
        },
      },
      remove: ['iam-permissions'],
      add: [
        {
          id: 'disk-encryption',
          layer: 'data',
          name: 'Encrypt the disk of the core',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Secure the file system and the device. To protect data at rest on a core, V1 relies on Unix file permissions and on full-disk encryption, if that is enabled. V1 encrypts only local copies of secrets on the core.',
          sources: [
            {
              page: 'atRestV1',
              at: [
                'This data is not … of your secrets)',
                'AWS IoT Greengrass relies … file system and device',
              ],
            },
          ],
          controls: ['sc-28', 'ac-3'],
        },
        {
          id: 'v1-inventory',
          layer: 'platform',
          name: 'Plan the move from V1',
          owner: 'customer',
          duty: 'Plan to migrate devices that still run V1 to an alternative. AWS asks this of customers who use services in the sunset stage.',
          sources: [
            {
              page: 'sunset',
              at: [
                'Customers already using services … pages and documentation',
                'Migrate from AWS IoT Greengrass Version 1',
              ],
            },
          ],
          controls: ['cm-8', 'sa-22'],
        },
      ],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    atRestV1: {
      url: 'https://docs.aws.amazon.com/greengrass/v1/developerguide/encryption-at-rest.html',
      title: 'Encryption at rest',
    },
    atRest: { path: 'encryption-at-rest', title: 'Encryption at rest' },
    updates: {
      path: 'update-greengrass-core-v2',
      title: 'Update the AWS IoT Greengrass Core software (OTA)',
      passages: {
        setUpJarFile: 'must be set up … from the JAR file',
        nucleusUpdateFailedUpdate: 'If a nucleus update … a failed update',
      },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS IoT Greengrass',
    },
    sunset: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
      title: 'Services in Sunset',
      passages: {
        sunsetDateService: 'The sunset date is … of the service',
        awsIoTGreengrassV1October72026: 'AWS IoT Greengrass V1 … October 7, 2026',
      },
    },
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in AWS IoT Greengrass' },
  },
});
