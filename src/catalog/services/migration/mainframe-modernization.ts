import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Mainframe Modernization',
  shortName: 'Mainframe Modernization',
  summary:
    'Runs refactored or replatformed mainframe applications: on instances that AWS manages, or with a runtime that you install and upgrade on your own.',
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
    note: 'Closed to new customers, managed and self-managed. Existing ones continue with security updates and no new features. AWS points to vendors’ own offerings and to AWS Transform.',
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
        'AWS runs the engine on instances in its own account; engine version, window, network and the application are yours.',
      profile: { insideVpc: 'yes' },
      traits: ['default-encryption', 'key-choice'],
      unanswered: {
        'back-up': 'No page that was read says who backs up applications and data sets.',
      },
      override: {
        'service-software': {
          name: 'Keep the environment available and secure',
          owner: 'aws',
          duty: 'Keep the managed environment available and provide security updates, while no new features are added.',
          sources: [{ page: 'availability', at: 'the Managed version only … to run smoothly' }],
          controls: ['si-2', 'sa-22'],
        },
        'customer-data': {
          name: 'Mind what logs and names carry',
          owner: 'customer',
          duty: 'Mind that the CloudWatch logs might contain sensitive data, such as business data, or security information in debug messages. Put nothing confidential into tags and names, as AWS strongly recommends.',
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
          name: 'Encrypt what the service stores',
          owner: 'aws',
          duty: 'Encrypt what is stored permanently in S3, DynamoDB and EBS with KMS keys that the service creates and manages. It cannot be disabled.',
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
          name: 'Use a key of your own for S3 and EBS',
          owner: 'customer',
          duty: 'Name a customer managed key for an application or environment if you want to use your own. DynamoDB stays with AWS’s key. If you revoke the access to your key, the data is out of the service’s reach, which affects operations that depend on it.',
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
          name: 'Give each customer instances of its own',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'Use an instance and its volume for one customer, and do not share instances.',
          setting: 'always-on',
          sources: [
            { page: 'protection', at: 'The Amazon EBS volumes … Instances are never shared' },
          ],
          controls: ['sc-4'],
        },
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Choose availability and instances',
          owner: 'customer',
          duty: 'Choose a high availability cluster for what must always be available, a standalone environment for development, and the instance type.',
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
          name: 'Choose engine and version',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Choose Blu Age for refactoring or Micro Focus (Rocket) for replatforming, and a version of it.',
          sources: [{ page: 'environment', at: 'In the Engine options … that you selected' }],
          controls: ['cm-2'],
        },
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Set the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Choose the day, start and duration in which pending changes are applied. Without a preference, AWS chooses the window.',
          sources: [{ page: 'environment', at: 'choose when you want … the maintenance window' }],
          controls: ['ma-2', 'si-2'],
        },
        {
          id: 'application',
          layer: 'application',
          name: 'Build and deploy the application',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Create the file that configures the application, and compile the binary that you deploy.',
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
          name: 'Make applications public, or not',
          owner: 'customer',
          duty: 'Choose public access in the environment’s settings if its applications are to be publicly accessible.',
          sources: [{ page: 'environment', at: 'If you want the … be publicly accessible' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Choose VPC, subnets and security group',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Choose VPC, subnets and security group for the environment. Make sure that the group’s rules allow access to the listener’s port and, if you attach EFS, NFS traffic on port 2049.',
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
          duty: 'Delete the volume when you delete a runtime environment, and artifacts and configuration from S3 when you delete an application.',
          sources: [{ page: 'protection', at: 'When you delete a … from Amazon S3' }],
          controls: ['mp-6', 'si-12'],
        },
        {
          id: 'attached-storage',
          layer: 'data',
          name: 'Clean up attached file systems',
          owner: 'customer',
          duty: 'If you attached EFS or FSx file systems, clean up their data once you stop using them. Their own encryption options can be used.',
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
        'The AWS Transform for mainframe Runtime on your EC2 instances or in your containers: AWS releases it, you upgrade it.',
      override: {
        'runtime-updates': {
          name: 'Upgrade the runtime',
          owner: 'customer',
          duty: 'On EC2, download the version that you want, and replace the runtime’s files in Tomcat’s folders while Tomcat is stopped. AWS recommends that you always upgrade to the latest release.',
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
          duty: 'Scan the runtime continuously with Amazon Inspector, and list for each available release the vulnerabilities in dependencies that it fixes.',
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
          name: 'Read the notes for your version',
          owner: 'customer',
          duty: 'Check before an upgrade whether your version has instructions of its own, and whether you can connect to the instance with superuser rights.',
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
          duty: 'Where the runtime runs in a container, rebuild the image with the version that you want, push it to ECR, and restart the ECS or EKS service.',
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
          duty: 'Check the logs and the status of the deployed application once the runtime is up again.',
          sources: [{ page: 'runtimeUpgrade', at: 'Check the logs … the following commands' }],
          controls: ['cm-4', 'si-7'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether new projects can start self-managed',
      finding:
        'The page on the availability change says first that the self-managed experience is closed to new customers, and names five offerings that this concerns. Further down it directs new projects of the managed environment to the self-managed version and recommends it. The catalogue follows the first part.',
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
