import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon SageMaker Ground Truth',
  shortName: 'Ground Truth',
  summary:
    'People label your data. AWS distributes the tasks, and you choose the workers, what they see and the encryption keys.',
  guide: 'https://docs.aws.amazon.com/sagemaker/latest/dg/',
  docs: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms.html',
  read: '2026-11-26',
  aliases: [
    'GroundTruth',
    'data labeling',
    'labeling job',
    'annotation',
    'private workforce',
    'labeling workforce',
    'work team',
  ],
  lifecycle: {
    status: 'maintenance',
    note: 'AWS announced on 30 June 2026 that Ground Truth is no longer open to new customers. Existing customers continue as normal. AWS continues to invest in security and availability, and plans no new features.',
    sources: [
      { page: 'overview', at: 'groundTruthNoNewFeatures' },
      { page: 'inMaintenance', at: 'Amazon SageMaker AI – Ground Truth' },
    ],
  },
  archetype: 'managed-application',
  profile: { insideVpc: 'your-choice' },
  traits: ['default-encryption', 'key-choice'],
  notAsked: {
    'back-up': 'Datasets and results are in your S3 buckets: see who backs up data in S3.',
  },
  override: {
    'service-software': {
      name: 'Run and secure the service',
      owner: 'aws',
      duty: 'AWS lets existing customers use the service as normal. It continues to invest in security and availability improvements.',
      sources: [{ page: 'overview', at: 'groundTruthNoNewFeatures' }],
    },
    'customer-data': {
      name: 'Datasets in S3 buckets',
      owner: 'customer',
      duty: 'Store your datasets in S3 buckets. The datasets include the data to be labeled, the input manifest, and the output manifest with the results.',
      sources: [{ page: 'overview', at: 'You store your datasets … of the labeling job' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest and in transit',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'encrypt-in-transit'],
      duty: 'While a labeling job is running, Ground Truth encrypts data in transit and at rest. If you provide no key of your own, it encrypts output data with the AWS managed key for S3.',
      sources: [
        {
          page: 'encryption',
          at: [
            'While your labeling job … transit and at rest',
            "If you don't provide … encrypt your output data",
          ],
        },
      ],
      controls: ['sc-28', 'sc-8'],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'When you create a labeling job, you can provide a customer managed key for the output data. If you do, add the required permissions to the key.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Optionally, you can provide … encrypt your output data',
            'If you provide a … permissions to the key',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'task-distribution',
      layer: 'platform',
      name: 'Distribute labeling tasks',
      owner: 'aws',
      duty: 'Ground Truth sends the tasks to the workers, whichever type of workforce you have chosen.',
      sources: [{ page: 'workforces', at: 'Whichever workforce type you … tasks to workers' }],
      controls: ['ac-4'],
    },
    {
      id: 'automated-selection',
      layer: 'platform',
      name: 'Select data for human labeling',
      owner: 'aws',
      duty: 'If you use automated data labeling, Ground Truth uses machine learning to decide which data humans need to label.',
      sources: [{ page: 'overview', at: 'In order to automate … labeled by humans' }],
      controls: ['si-2'],
    },
    {
      id: 'automated-labeling',
      layer: 'application',
      name: 'Automated data labeling',
      owner: 'customer',
      duty: 'You can use automated data labeling, which may reduce the labeling time and the manual effort required.',
      switchOf: 'automated-selection',
      sources: [{ page: 'overview', at: 'In order to automate … manual effort required' }],
      controls: ['cm-6'],
    },
    {
      id: 'execution-role',
      layer: 'access',
      name: 'Execution role',
      owner: 'customer',
      duty: 'Create the role that you specify when you create a labeling job. Ground Truth starts the job with this role. If you use a key for the storage volume, the role needs `kms:CreateGrant`.',
      sources: [
        { page: 'security', at: 'Additionally, learn how to … start your labeling job' },
        { page: 'encryption', at: 'If you specify a … permissions to call kms:CreateGrant' },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'workforce-limits',
      layer: 'access',
      name: 'Restrict work teams',
      owner: 'customer',
      duty: 'To deny work teams that must not be used, such as the public team, use `sagemaker:WorkteamType` or `sagemaker:WorkteamArn` in policies. A job with a denied team then gets an access denied error.',
      sources: [
        {
          page: 'workers',
          at: [
            'To restrict user access … sagemaker:WorkteamArn condition keys',
            'If the user attempts … access denied error',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'job-vpc',
      layer: 'access',
      name: 'Run labeling jobs in your VPC',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If labeling jobs should not connect over the internet, launch them in a VPC. Communication between the VPC and Ground Truth then stays within the AWS network.',
      sources: [{ page: 'vpc', at: 'Ground Truth supports running … the AWS network' }],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'volume-key',
      layer: 'data',
      name: 'Key of the labeling volume',
      owner: 'customer',
      duty: 'To encrypt the storage volume of automated data labeling with a customer managed key, pass the key through the API as `VolumeKmsKeyId`. A key given in the console is used for the output data only.',
      sources: [
        {
          page: 'encryption',
          at: [
            'labeling job with automated … customer managed key',
            'If you specify an … automated data labeling',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'job-events',
      layer: 'data',
      name: 'Log events of labeling jobs',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'Ground Truth writes events of your labeling jobs to CloudWatch, into the log group `/aws/sagemaker/LabelingJobs`. The log stream is named after the job.',
      sources: [{ page: 'overview', at: 'Events from your labeling … the log stream' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'private-workforce',
      name: 'Private workforce',
      summary:
        'Your employees or contractors label the data, to handle it within your organization. You choose who they are and from which networks they work.',
      add: [
        {
          id: 'worker-sign-in',
          layer: 'platform',
          name: 'Worker sign-in and portal',
          owner: 'aws',
          duty: 'Ground Truth gives the workforce a work portal with its own login URL. If you use Amazon Cognito, Cognito manages the authentication of the workers.',
          sources: [
            {
              page: 'workers',
              at: [
                'Amazon Cognito manages the worker authentication',
                'Each workforce has a … login URL',
              ],
            },
          ],
          controls: ['ia-2'],
        },
        {
          id: 'worker-directory',
          layer: 'access',
          name: 'Workers and their directory',
          owner: 'customer',
          duty: 'Manage the workforce with Amazon Cognito or with a private OIDC provider. You can federate Amazon Cognito with your own identity provider. Ground Truth allows one workforce per account and Region.',
          sources: [
            { page: 'workforces', at: 'You can use Amazon … and work teams' },
            {
              page: 'workers',
              at: [
                'Amazon Cognito supports Open … identity provider (IdP)',
                'Ground Truth only allows … AWS Region',
              ],
            },
          ],
          controls: ['ia-2', 'ac-2'],
        },
        {
          id: 'work-teams',
          layer: 'access',
          name: 'Assign work teams to jobs',
          owner: 'customer',
          duty: 'Create work teams from the workforce, and assign one or more work teams to a job.',
          sources: [{ page: 'workforces', at: 'When you use a … teams to each job' }],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'worker-networks',
          layer: 'access',
          name: 'Restrict workers’ IP addresses',
          owner: 'customer',
          duty: 'If workers must be on a specific network to reach the annotation site, restrict them to IP address ranges. You can set up to ten CIDR blocks per workforce.',
          sources: [{ page: 'workers', at: 'You can also restrict … for one workforce' }],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'vendor-workforce',
      name: 'Vendor workforce',
      summary:
        'A company from AWS Marketplace labels your data. You check the company’s contract and whether it may handle your data.',
      add: [
        {
          id: 'vendor-listing',
          layer: 'platform',
          name: 'List the vendors',
          owner: 'aws',
          duty: 'AWS lists the vendors’ services for Ground Truth in AWS Marketplace, with detailed information about each.',
          sources: [
            {
              page: 'vendors',
              at: 'Here you see a … human review service',
            },
          ],
          controls: ['sa-9'],
        },
        {
          id: 'vendor-contract',
          layer: 'application',
          name: 'Vendor subscription',
          owner: 'customer',
          duty: 'Subscribe to a vendor in the console. The subscription is an agreement between you and the vendor. If there are issues with your labeling job, you work with the vendor directly.',
          sources: [
            {
              page: 'vendors',
              at: [
                'A subscription is an … your labeling job',
                'You must use the … a vendor workforce',
              ],
            },
          ],
          controls: ['sa-9'],
        },
        {
          id: 'vendor-compliance',
          layer: 'access',
          name: 'Vendor compliance',
          owner: 'customer',
          duty: 'Ensure that the vendor meets your compliance requirements for personal or confidential information. Before you send sensitive data to the vendor, check the vendor’s security and compliance practices and its EULA. Share no protected health information with a vendor workforce.',
          sources: [{ page: 'vendors', at: 'Before you send sensitive … with this workforce' }],
          controls: ['sa-9', 'ac-21'],
        },
      ],
    },
    {
      id: 'mechanical-turk',
      name: 'Amazon Mechanical Turk workforce',
      summary:
        'Independent contractors worldwide do the labeling. AWS announced the closure of this workforce for 30 September 2026.',
      lifecycle: {
        status: 'ended',
        date: '2026-09-30',
        note: 'AWS announced that Amazon Mechanical Turk would close permanently on 30 September 2026, and recommended another workforce option.',
        sources: [{ page: 'workforces', at: 'amazonMechanicalTurk302026' }],
      },
      add: [
        {
          id: 'undeclared-jobs',
          layer: 'platform',
          name: 'Fail jobs without a data declaration',
          owner: 'aws',
          duty: 'Labeling jobs with the Mechanical Turk workforce fail if you do not specify that the input is free of personally identifiable information.',
          sources: [{ page: 'publicWorkers', at: 'If you use the … tasks will fail' }],
          controls: ['ac-21'],
        },
        {
          id: 'workforce-transition',
          layer: 'application',
          name: 'Move to another workforce',
          owner: 'customer',
          duty: 'Review the workflows that use Mechanical Turk, and move them to another workforce option. AWS announced that Mechanical Turk would close permanently on 30 September 2026, and recommended moving before then.',
          sources: [
            { page: 'workforces', at: 'Amazon Mechanical Turk will … before September 30, 2026' },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'no-personal-data',
          layer: 'access',
          name: 'Keep sensitive data from the workforce',
          owner: 'customer',
          duty: 'Share no confidential information, personal information or protected health information with Mechanical Turk workers. Declare that the input is free of personally identifiable information, as Ground Truth requires.',
          sources: [
            {
              page: 'publicWorkers',
              at: [
                'You should not share … with this workforce',
                'Ground Truth and Amazon … use Mechanical Turk',
              ],
            },
          ],
          controls: ['ac-21', 'pt-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether the Mechanical Turk workforce ends',
      finding:
        'The page on workforces says that Mechanical Turk permanently closes on 30 September 2026. The page on that workforce says that existing customers can continue to use it as normal, and names no end. The catalogue follows the closure, which Mechanical Turk’s own guide also announces.',
      sources: [
        { page: 'workforces', at: 'amazonMechanicalTurk302026' },
        { page: 'publicWorkers', at: 'Amazon SageMaker Mechanical Turk … introduce new features' },
      ],
    },
  ],
  pages: {
    overview: {
      path: 'sms',
      title: 'Training data labeling using humans with Amazon SageMaker Ground Truth',
      passages: { groundTruthNoNewFeatures: 'Ground Truth is no … introduce new features' },
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
    security: { path: 'sms-security-general', title: 'Ground Truth Security and Permissions' },
    encryption: { path: 'sms-security', title: 'Output Data and Storage Volume Encryption' },
    workers: {
      path: 'sms-security-workforce-authentication',
      title: 'Workforce Authentication and Restrictions',
    },
    vpc: {
      path: 'sms-vpc',
      title: 'Using Amazon SageMaker Ground Truth in an Amazon Virtual Private Cloud',
    },
    workforces: {
      path: 'sms-workforce-management',
      title: 'Workforces',
      passages: { amazonMechanicalTurk302026: 'Amazon Mechanical Turk will … September 30, 2026' },
    },
    vendors: { path: 'sms-workforce-management-vendor', title: 'Subscribe to vendor workforces' },
    publicWorkers: {
      path: 'sms-workforce-management-public',
      title: 'Using the Amazon Mechanical Turk Workforce',
    },
  },
});
