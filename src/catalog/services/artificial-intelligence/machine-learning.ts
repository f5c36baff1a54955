import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Machine Learning',
  shortName: 'Machine Learning',
  summary:
    'The service before SageMaker, closed to new users. AWS keeps models that are used. You are responsible for bucket policies, permissions and the move.',
  guide: 'https://docs.aws.amazon.com/machine-learning/latest/dg/',
  read: '2026-11-26',
  aliases: ['Amazon ML', 'AML', 'batch prediction', 'real-time prediction', 'datasource'],
  aws: { iamServicePrefix: 'machinelearning' },
  lifecycle: {
    status: 'maintenance',
    note: 'AWS no longer updates the service or accepts new users for it. Its documentation remains for existing ones. The guide points to Amazon SageMaker AI.',
    sources: [
      {
        page: 'whatIs',
        at: ['noLongerLongerUpdating', 'AWS now provides a … Amazon SageMaker AI'],
      },
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s guide has no page on data protection. The pages compared mention no encryption of what it stores.',
    'back-up': 'The AWS pages compared do not say who takes backups of models.',
  },
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant the actions that users need, because by default their requests are denied. Restrict `machinelearning:*` to administrators. Permissions to create objects cannot be limited to specific resources.',
      sources: [
        {
          page: 'iam',
          at: [
            'By default, IAM users … requests are denied',
            "You can't restrict the … a specific resource",
            'Because this policy grants … to administrators only',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'successor',
      layer: 'application',
      name: 'Move to another service',
      owner: 'customer',
      duty: 'Plan what replaces Amazon ML, which AWS no longer updates. AWS says that it now provides SageMaker AI for building, training and deploying models.',
      sources: [
        {
          page: 'whatIs',
          at: [
            'noLongerLongerUpdating',
            'AWS now provides a … production-ready hosted environment',
          ],
        },
      ],
      controls: ['sa-22', 'cp-2'],
    },
    {
      id: 'bucket-access',
      layer: 'access',
      name: 'Access to the input bucket',
      owner: 'customer',
      duty: 'Grant `GetObject` on the bucket and prefix, and `ListBucket` on the bucket. A condition can scope `ListBucket` to the prefix. The console can add these permissions for you after you confirm.',
      sources: [
        {
          page: 'bucket',
          at: ['you must grant Amazon … a Condition clause', 'If you use the … in the wizard'],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'object-retention',
      layer: 'data',
      name: 'Keep objects for at least two years',
      owner: 'aws',
      duty: 'Amazon ML keeps datasources, models, evaluations and batch predictions available for at least two years after creation. It might automatically remove objects that were not accessed or used for over two years.',
      sources: [{ page: 'lifetimes', at: 'Any datasource, ML model, … over two years' }],
      controls: ['si-12'],
    },
    {
      id: 'object-use',
      layer: 'data',
      name: 'Use the objects that you need',
      owner: 'customer',
      duty: 'Access or use the objects that you still need. Amazon ML might remove objects that were not accessed or used for over two years.',
      sources: [{ page: 'lifetimes', at: 'Amazon ML might automatically … over two years' }],
      controls: ['si-12', 'cp-9'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Amazon Machine Learning',
      summary: 'Models trained on data in your bucket, for batch and real-time predictions.',
    },
  ],
  pages: {
    whatIs: {
      path: 'what-is-amazon-machine-learning',
      title: 'What is Amazon Machine Learning?',
      passages: { noLongerLongerUpdating: 'We are no longer … longer updating it' },
    },
    iam: {
      path: 'controlling-access-to-amazon-ml-resources-by-using-iam',
      title: 'Controlling Access to Amazon ML Resources -with IAM',
    },
    bucket: {
      path: 'granting-amazon-ml-permissions-to-read-your-data-from-amazon-s3',
      title: 'Granting Amazon ML Permissions to Read Your Data from Amazon S3',
    },
    lifetimes: { path: 'object-lifetimes', title: 'Object Lifetimes' },
  },
});
