import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Cost and Usage Report',
  shortName: 'Cost and Usage Report',
  summary:
    'AWS writes detailed cost data to files in S3, today through AWS Data Exports, and refreshes the files. You manage the bucket, its policy and who may export.',
  guide: 'https://docs.aws.amazon.com/cur/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/cur/latest/userguide/dataexports-create.html',
  read: '2026-11-26',
  aliases: [
    'CUR',
    'CUR 2.0',
    'Data Exports',
    'FOCUS',
    'cost export',
    'billing export',
    'Cost and Usage Dashboard',
  ],
  variants: [{ id: 'data-exports', name: 'AWS Data Exports', mode: 'own-bucket' }],
  aws: {
    iamServicePrefix: 'bcm-data-exports',
    cloudFormationPrefixes: ['AWS::BCMDataExports', 'AWS::CUR'],
    terraformPrefixes: ['aws_bcmdataexports_', 'aws_cur_'],
  },
  archetype: 'managed-application',
  notAsked: {
    'back-up': 'Exports are files in an S3 bucket: see who backs up data in S3.',
  },
  traits: ['activity-trail', 'default-encryption', 'key-choice'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant `bcm-data-exports` actions. Users who create exports of cost and usage reports or dashboards also need `cur:PutReportDefinition`. If `cur` actions are blocked for a user, for example through an SCP, the user cannot create or update these exports.',
      sources: [
        {
          page: 'access',
          at: [
            'To use Data Exports, … namespace in IAM',
            'To create exports of … these two tables',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'By default, AWS encrypts exports with server-side encryption and keys that Amazon S3 manages.',
      sources: [{ page: 'protection', at: 'By default, your data … managed keys (SSE-S3)' }],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want KMS encryption for exports, trigger the encryption yourself after an export has been delivered.',
      sources: [{ page: 'protection', at: 'By default, your data … has been delivered' }],
    },
  },
  add: [
    {
      id: 'export-refresh',
      layer: 'platform',
      name: 'Deliver and refresh the exports',
      owner: 'aws',
      duty: 'Data Exports refreshes an export each time its source data is updated, for CUR 2.0 at least once a day. Data Exports delivers the manifest after all data files. AWS may update the previous billing period within two weeks after it ended.',
      sources: [
        {
          page: 'delivery',
          at: [
            'The Manifest.json is only … delivered to S3',
            'Data Exports refreshes your … once a day',
            'After the billing period … after it ended',
          ],
        },
      ],
    },
    {
      id: 'member-scope',
      layer: 'platform',
      name: 'Limit members to their own data',
      owner: 'aws',
      duty: 'The management account can export the data of all accounts, according to the settings of each table. A member account’s export contains only the data of that account.',
      sources: [{ page: 'organization', at: 'Data Exports can work … Data Exports tables' }],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'file-reading',
      layer: 'application',
      name: 'Read the files listed in the manifest',
      owner: 'customer',
      duty: 'AWS recommends that you use a program to read the list of files in the manifest and identify the files to ingest.',
      sources: [{ page: 'delivery', at: 'A list of the … reading this list' }],
    },
    {
      id: 'write-access',
      layer: 'access',
      name: 'Write only for the exporting account',
      owner: 'aws',
      duty: 'AWS delivers exports to the bucket only on behalf of the account that created them, as the bucket policy ensures. The policy gives AWS no permission to read or delete any objects in the bucket.',
      sources: [
        {
          page: 'bucket',
          at: [
            'S3 bucket policy ensures … created the export',
            'S3 bucket policy does … your S3 bucket',
          ],
        },
      ],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'policy-steadiness',
      layer: 'access',
      name: 'Keep the bucket policy and owner',
      owner: 'customer',
      duty: 'If you change the bucket policy or the bucket owner, delivery may stop. If you see the error “Invalid bucket”, verify that neither the policy nor the owner has changed since the setup.',
      sources: [
        {
          page: 'bucket',
          at: [
            'Editing the bucket policy … delivering your exports',
            'If you see an … since report setup',
          ],
        },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'bucket-acl',
      layer: 'access',
      name: 'Disable ACLs on the bucket',
      owner: 'customer',
      duty: 'AWS recommends that you disable ACLs and control access with the bucket policy. In new buckets, ACLs are disabled by default. If ACLs are enabled, Data Exports applies an ACL that gives the bucket owner full control of the reports.',
      sources: [
        {
          page: 'bucket',
          at: [
            'For an Amazon S3 … when delivering them',
            'recommended to disable ACL … to control access',
            'For newly-created S3 buckets, … by default',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'member-exports',
      layer: 'access',
      name: 'Exports by member accounts',
      owner: 'customer',
      answers: ['admit'],
      duty: 'If member accounts should create no exports, apply a service control policy (SCP). The SCP does not delete existing exports. To prevent exports by the management account itself, modify the IAM policies of its user roles.',
      sources: [
        {
          page: 'organization',
          at: [
            'If you are an … previously created exports',
            'SCPs apply only to … the management account',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'file-versions',
      layer: 'data',
      name: 'Overwrite files or create new ones',
      owner: 'customer',
      duty: 'When you create an export, choose whether a refresh creates new files or overwrites the files of the same billing period. If it creates new files, all files are kept, which uses more storage.',
      sources: [
        {
          page: 'delivery',
          at: [
            'When you create an … with each refresh',
            'Creating new export files … refresh is kept',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'export-deletion',
      layer: 'data',
      name: 'Delete export files',
      owner: 'customer',
      duty: 'If you no longer want the files in the bucket, delete them yourself. Deleting an export leaves the files in place. Deleting a Cost and Usage Dashboard also leaves its resources in QuickSight.',
      sources: [
        { page: 'deletion', at: 'This procedure deletes your … additional QuickSight resources' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail captures API calls for Billing and Cost Management as events. Among them are the creation, update and deletion of the Cost and Usage Report in the management account. The events show who made the request, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures API calls … Cost Management APIs',
            'you can determine the … and additional details',
            'cost and usage report; management account only',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'own-bucket',
      name: 'Bucket of your own account',
      summary:
        'You select or create the bucket in the console, and confirm the policy that lets AWS write to it.',
      add: [
        {
          id: 'bucket-policy',
          layer: 'access',
          name: 'Bucket policy',
          owner: 'customer',
          duty: 'Select a bucket that you own or create one. Review and confirm the default policy, which lets the service put objects for your account’s exports. You can take steps to make sure that the bucket is secure.',
          sources: [
            {
              page: 'bucket',
              at: [
                'When creating an export … default S3 bucket policy',
                'bucket policy grants the … bucket you own',
              ],
            },
            { page: 'protection', at: 'There are a number … bucket is secure' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'other-account',
      name: 'Bucket of another account',
      summary:
        'You specify another account and its bucket. The files, and the users who read them, are then in that account.',
      add: [
        {
          id: 'bucket-owner',
          layer: 'access',
          name: 'Specify the bucket and its owner',
          owner: 'customer',
          duty: 'When you create the export, specify the account that owns the bucket and the bucket’s name.',
          sources: [{ page: 'bucket', at: 'If you want your … Exports creation process' }],
          controls: ['ac-4'],
        },
        {
          id: 'bucket-policy',
          layer: 'access',
          name: 'Bucket policy',
          owner: 'customer',
          duty: 'Have AWS’s policy applied to the bucket in the other account. The conditions of the policy name the account that creates the export.',
          sources: [
            {
              page: 'bucket',
              at: [
                'The following policy must … creating a data export',
                'Every time Data Exports … enforce this',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  pages: {
    access: {
      path: 'bcm-data-exports-access',
      title: 'Identity and access management for Data Exports',
    },
    protection: { path: 'data-protection', title: 'Data protection in Data Exports' },
    bucket: {
      path: 'dataexports-s3-bucket',
      title: 'Setting up an Amazon S3 bucket for data exports',
    },
    delivery: { path: 'dataexports-export-delivery', title: 'Understanding export delivery' },
    organization: {
      path: 'dataexports-organizations',
      title: 'Using Data Exports with AWS Organizations',
    },
    deletion: { path: 'dataexports-delete', title: 'Deleting exports' },
    trail: {
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/logging-using-cloudtrail.html',
      title: 'Logging Billing and Cost Management API calls with AWS CloudTrail',
    },
  },
});
