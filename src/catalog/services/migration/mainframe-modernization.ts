import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Mainframe Modernization',
  shortName: 'Mainframe Modernization',
  summary:
    'Runs refactored or replatformed mainframe applications. AWS manages the instances, or you install and upgrade the runtime yourself.',
  guide: 'https://docs.aws.amazon.com/m2/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/m2/latest/userguide/concept-m2.html',
  read: '2026-11-26',
  aliases: [
    'M2',
    'Blu Age',
    'Micro Focus',
    'Rocket Software',
    'AWS Transform for mainframe Runtime',
    'mainframe replatforming',
  ],
  aws: {
    iamServicePrefix: 'm2',
    cloudFormationPrefixes: ['AWS::M2'],
    terraformPrefixes: ['aws_m2'],
  },
  lifecycle: {
    status: 'maintenance',
    note: 'Closed to new customers, managed and self-managed. Existing customers continue with security updates and no new features. AWS points to vendors’ own offerings and to AWS Transform.',
    sources: [
      {
        page: 'availability',
        at: [
          'AWS Mainframe Modernization self-managed … from AWS Transform',
          'has stopped accepting new … ongoing modernization projects',
          'While we will not … from AWS Transform',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  modes: [
    {
      id: 'managed-runtime',
      name: 'Managed runtime environment',
      summary:
        'AWS runs the engine on instances in its own account. You are responsible for the engine version, the window, the network and the application.',
      profile: { insideVpc: 'yes' },
      traits: ['default-encryption', 'key-choice'],
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in AWS Mainframe Modernization” does not mention backups of applications or data sets.',
      },
      override: {
        'service-software': {
          name: 'Run and patch the service',
          owner: 'aws',
          duty: 'AWS keeps the managed environment available and provides security updates, but adds no new features.',
          sources: [{ page: 'availability', at: 'the Managed version only … to run smoothly' }],
          controls: ['si-2', 'sa-22'],
        },
        'customer-data': {
          name: 'Sensitive data in logs, names and tags',
          owner: 'customer',
          duty: 'Be aware that the CloudWatch logs might contain sensitive data, such as business data, or security information in debug messages. AWS strongly recommends that you put nothing confidential into tags and names.',
          sources: [
            {
              page: 'protection',
              at: [
                'We strongly recommend that … or diagnostic logs',
                'The CloudWatch logs might … in debug messages',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'The service encrypts data that is stored permanently in S3, DynamoDB and EBS. It uses KMS keys that it creates and manages. This encryption cannot be disabled.',
          setting: 'always-on',
          sources: [
            {
              page: 'protection',
              at: [
                'integrates with AWS Key … keys for you',
                "You can't disable this … environments and applications",
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the key for S3 and EBS',
          owner: 'customer',
          duty: 'If you want to use your own key, specify a customer managed key for an application or environment. DynamoDB continues to use AWS’s key. If you revoke access to your key, the service cannot reach the data, which affects operations that depend on the data.',
          sources: [
            {
              page: 'protection',
              at: [
                'You can use your … Amazon EBS resources',
                'DynamoDB resources are always … customer managed key',
                'You can revoke access … operation would fail',
              ],
            },
            { page: 'environment', at: 'By default, AWS Mainframe … AWS KMS key' },
          ],
        },
      },
      add: [
        {
          id: 'tenant-separation',
          layer: 'hypervisor',
          name: 'Isolate customers from each other',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'AWS uses an instance and its volume for one customer. Customers do not share instances.',
          setting: 'always-on',
          sources: [
            { page: 'protection', at: 'The Amazon EBS volumes … Instances are never shared' },
          ],
          controls: ['sc-4'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Choose availability and instance type',
          owner: 'customer',
          duty: 'Choose a high availability cluster for applications that must always be available, and a standalone environment for development. Choose the instance type.',
          sources: [
            {
              page: 'environment',
              at: [
                'The availability pattern determines … at all times',
                'choose an instance type … your runtime environment',
              ],
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'engine-version',
          layer: 'platform',
          name: 'Choose the engine and its version',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Choose Blu Age for refactoring or Micro Focus (Rocket) for replatforming. Also choose the engine’s version.',
          sources: [{ page: 'environment', at: 'In the Engine options … that you selected' }],
          controls: ['cm-2'],
        },
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Choose the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Choose the day, start time and duration of the window in which pending changes are applied. If you have no preference, AWS chooses the window.',
          sources: [{ page: 'environment', at: 'choose when you want … the maintenance window' }],
          controls: ['ma-2', 'si-2'],
        },
        {
          id: 'application',
          layer: 'application',
          name: 'Build and deploy the application',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Create the application’s configuration file, and compile the binary that you deploy.',
          sources: [
            {
              page: 'protection',
              at: [
                'This is a JSON … configure your application',
                'This is a binary … AWS Mainframe Modernization',
              ],
            },
          ],
          controls: ['si-2', 'sa-11'],
        },
        {
          id: 'public-access',
          layer: 'access',
          name: 'Public access',
          owner: 'customer',
          duty: 'If you want the environment’s applications to be publicly accessible, choose public access in the environment’s settings.',
          sources: [{ page: 'environment', at: 'If you want the … be publicly accessible' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Security groups and subnets',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Choose the VPC, subnets and security group for the environment. Make sure that the security group’s rules allow access to the listener’s port. If you attach EFS, make sure that they also allow NFS traffic on port 2049.',
          sources: [
            {
              page: 'environment',
              at: [
                'Choose a Virtual Private … specify one subnet',
                'Choose a security group … required property',
                'To enable access to … NFS 2049 port',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'cleanup',
          layer: 'data',
          name: 'Delete data with its environment',
          owner: 'aws',
          duty: 'When you delete a runtime environment, AWS deletes its volume. When you delete an application, AWS deletes its artifacts and configuration from S3.',
          sources: [{ page: 'protection', at: 'When you delete a … from Amazon S3' }],
          controls: ['mp-6', 'si-12'],
        },
        {
          id: 'attached-storage',
          layer: 'data',
          name: 'Clean up attached file systems',
          owner: 'customer',
          duty: 'If you attached EFS or FSx file systems, clean up their data after you stop using them. You can use the file systems’ own encryption options.',
          sources: [
            {
              page: 'protection',
              at: [
                'You will need to … the file systems',
                'you can use the … your runtime environment',
              ],
            },
          ],
          controls: ['mp-6', 'sc-28'],
        },
      ],
    },
    {
      id: 'self-managed-runtime',
      name: 'Self-managed runtime',
      archetype: 'virtual-machine',
      summary:
        'You run the AWS Transform for mainframe Runtime on your EC2 instances or in your containers. AWS releases the runtime, and you upgrade it.',
      override: {
        'runtime-updates': {
          name: 'Upgrade the runtime',
          owner: 'customer',
          duty: 'On EC2, download the version that you want. While Tomcat is stopped, replace the runtime’s files in Tomcat’s folders. AWS recommends that you always upgrade to the latest release.',
          sources: [
            {
              page: 'runtimeUpgrade',
              at: [
                'Download the AWS Transform … to upgrade to',
                'Stop the Apache Tomcat … Start the Apache Tomcat',
              ],
            },
            {
              page: 'vulnerabilities',
              at: 'We recommend that you … against known vulnerabilities',
            },
          ],
        },
      },
      add: [
        {
          id: 'runtime-releases',
          layer: 'platform',
          name: 'Scan the runtime and release fixes',
          owner: 'aws',
          duty: 'AWS scans the runtime continuously with Amazon Inspector. For each available release, AWS lists the dependency vulnerabilities that the release fixes.',
          sources: [
            {
              page: 'vulnerabilities',
              at: 'Security scans are continuously … use of dependencies',
            },
          ],
          controls: ['ra-5', 'si-2'],
        },
        {
          id: 'upgrade-notes',
          layer: 'platform',
          name: 'Read the upgrade instructions',
          owner: 'customer',
          duty: 'Before an upgrade, check whether your version has its own instructions. Also check whether you can connect to the instance with superuser rights.',
          sources: [
            {
              page: 'runtimeUpgrade',
              at: [
                'To check if there … AWS Transform for mainframe',
                'Make sure you can … by using SSM',
                'You need superuser privilege … in this tutorial',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'image-rebuild',
          layer: 'application',
          name: 'Rebuild images for a new runtime',
          owner: 'customer',
          duty: 'If the runtime runs in a container, rebuild the image with the version that you want. Push the image to ECR, and restart the ECS or EKS service.',
          sources: [
            { page: 'runtimeUpgrade', at: 'Rebuild your Docker image … Amazon EKS service' },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'upgrade-check',
          layer: 'application',
          name: 'Check the logs after an upgrade',
          owner: 'customer',
          duty: 'After the runtime is running again, check the logs and the status of the deployed application.',
          sources: [{ page: 'runtimeUpgrade', at: 'Check the logs … the following commands' }],
          controls: ['cm-4', 'si-7'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether new self-managed projects can start',
      finding:
        'The page on the availability change first says that the self-managed experience is closed to new customers, and names five offerings that this concerns. Further down, it directs new projects of the managed environment to the self-managed version and recommends that version. The catalogue follows the first part.',
      sources: [
        {
          page: 'availability',
          at: 'This availability change impacts … Virtualization with Stromasys',
        },
        { page: 'availability', at: 'New projects will be … the self-managed version' },
      ],
    },
  ],
  pages: {
    availability: {
      path: 'mainframe-modernization-availability-change',
      title: 'AWS Mainframe Modernization availability change',
    },
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS Mainframe Modernization',
    },
    environment: {
      path: 'create-environments-m2',
      title: 'Create an AWS Mainframe Modernization runtime environment',
    },
    vulnerabilities: {
      path: 'ba-security-cve',
      title: 'AWS Transform for mainframe security vulnerabilities',
    },
    runtimeUpgrade: {
      path: 'ba-runtime-maint-ec2',
      title: 'Upgrade the AWS Transform for mainframe Runtime on Amazon EC2',
    },
  },
});
