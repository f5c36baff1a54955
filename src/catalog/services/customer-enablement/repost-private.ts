import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS re:Post Private',
  shortName: 're:Post Private',
  summary:
    'A private community for questions about AWS, until June 2027: its content, and who may turn it into support cases, is yours.',
  guide: 'https://docs.aws.amazon.com/repostprivate/latest/caguide/',
  docs: 'https://docs.aws.amazon.com/repostprivate/latest/caguide/what-is.html',
  read: '2026-11-26',
  aliases: ['rePost', 'repostspace', 'private re:Post', 'knowledge base'],
  lifecycle: {
    status: 'sunset',
    date: '2027-06-30',
    note: 'Ends on 30 June 2027, when data that was not exported is deleted for good. AWS names Stack Internal (Stack Overflow for Teams) or AWS Builder Center in its place.',
    sources: [
      {
        page: 'end',
        at: [
          'AWS re:Post Private will … June 30, 2027',
          'For organizations seeking a … and collaboration platform',
          'dataNotExportedCannotRecovered',
        ],
      },
      { page: 'sunset', at: 'AWS re:Post Private … June 30, 2027' },
    ],
  },
  aws: { iamServicePrefix: 'repostspace' },
  archetype: 'managed-application',
  unanswered: {
    'back-up': 'The pages that were read do not say who backs up a private re:Post.',
  },
  traits: ['tls-endpoint', 'default-encryption', 'key-choice'],
  override: {
    'service-software': {
      name: 'Run the service until its end',
      owner: 'aws',
      duty: 'Keep the service operational in its current state, with no new features. AWS may still apply security patches critical to the integrity of the service, at AWS’s own discretion.',
      sources: [{ page: 'end', at: 'Effective immediately, no new … during this period' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt the stores behind it',
      owner: 'aws',
      duty: 'Keep content in buckets, databases and search domains that are encrypted at rest, by keys of Amazon’s or by yours.',
      sources: [{ page: 'protection', at: 're:Post Private uses Amazon … customer managed keys' }],
    },
    'key-choice': {
      name: 'Choose the key when you create it',
      owner: 'customer',
      duty: 'Customize encryption at creation if you want a KMS key of your own: select an existing one, or create it.',
      setting: 'off-by-default',
      sources: [
        { page: 'protection', at: 'You can customize the … AWS KMS key' },
        { page: 'creation', at: '(Optional) To customize your … an Amazon Resource Name' },
      ],
    },
    'encryption-in-transit': {
      name: 'Talk to clients by HTTPS',
      owner: 'aws',
      duty: 'Communicate with client applications by HTTPS, and with other services, on their behalf, by HTTPS and AWS signatures. TLS 1.2 is required.',
      setting: 'always-on',
      sources: [
        {
          page: 'protection',
          at: [
            'We require TLS 1.2 and recommend TLS 1.3',
            "re:Post Private uses the … application's behalf",
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'export-run',
      layer: 'platform',
      name: 'Export the content on request',
      owner: 'aws',
      duty: 'Deliver questions, answers, discussions, articles and their metadata to your bucket, as CSV or JSON: delivery is expected within 3 business days after the TAM submits the request.',
      sources: [
        {
          page: 'end',
          at: [
            'Once your TAM has … within 3 business days',
            'Your data will include … your private re:Post',
            'Your exported data will … other platforms)',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'final-deletion',
      layer: 'platform',
      name: 'Decommission all spaces',
      owner: 'aws',
      duty: 'Decommission the private spaces on 30 June 2027 and delete for good what was not exported. No access is left then, read-only included.',
      sources: [
        {
          page: 'end',
          at: [
            'dataNotExportedCannotRecovered',
            'The service will be … within it',
            'No access — including … after that date',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'identity-source',
      layer: 'access',
      name: 'Set up IAM Identity Center first',
      owner: 'customer',
      duty: 'Configure IAM Identity Center for the account, if it is not, before you create a private re:Post.',
      sources: [{ page: 'creation', at: 'If you don’t have … Open Identity Center' }],
      controls: ['ia-2'],
    },
    {
      id: 'support-case-role',
      layer: 'access',
      name: 'Decide who may open support cases',
      owner: 'customer',
      setting: 'closed-by-default',
      duty: 'If you enable service access for support cases, use a policy of minimum permissions in its role, as AWS recommends: by default anybody in the private re:Post can create and manage cases as that role may, without an AWS account too.',
      sources: [
        {
          page: 'permissions',
          at: ['By default, users in … an IAM user', 'Use an IAM policy … to the Support'],
        },
        { page: 'creation', at: 'Under Service access for … create the private re:Post' },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'employee-access',
      layer: 'access',
      name: 'Add or remove employees of AWS',
      owner: 'customer',
      duty: 'With an Enterprise or Enterprise On-Ramp plan, add employees of AWS to the private re:Post or remove them; Concierge Support or your TAM says how.',
      sources: [{ page: 'employees', at: 'If you have an … for more information' }],
      controls: ['ac-2', 'ac-3'],
    },
    {
      id: 'export-bucket',
      layer: 'access',
      name: 'Prepare the bucket for the export',
      owner: 'customer',
      duty: 'Let the principal that your TAM names write to the bucket. AWS recommends turning on encryption and versioning there.',
      sources: [
        {
          page: 'end',
          at: [
            'Configure appropriate bucket policies … against accidental overwrites',
            'Update your S3 bucket … the provided principal',
          ],
        },
      ],
      controls: ['ac-3', 'sc-28'],
    },
    {
      id: 'export-request',
      layer: 'data',
      name: 'Have the content exported in time',
      owner: 'customer',
      duty: 'Start the export with your TAM by 15 June 2027, and check in your bucket that it is complete.',
      sources: [
        {
          page: 'end',
          at: [
            'Final deadline to initiate … June 15, 2027',
            'Review the exported content … with your TAM',
          ],
        },
      ],
      controls: ['cp-9', 'sa-22'],
    },
  ],
  modes: [
    {
      id: 'private-space',
      name: 'Private re:Post',
      summary:
        'One private community with content of your people, and of AWS employees if you add them.',
    },
  ],
  pages: {
    end: {
      url: 'https://docs.aws.amazon.com/repostprivate/latest/userguide/repost-private-end-of-support.html',
      title: 'AWS re:Post Private end of support',
      passages: { dataNotExportedCannotRecovered: 'Any data not exported … cannot be recovered' },
    },
    sunset: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
      title: 'Services in Sunset',
    },
    protection: { path: 'data-protection', title: 'Data protection in AWS re:Post Private' },
    creation: { path: 'create-new-repost', title: 'Create a new private re:Post' },
    permissions: {
      path: 'repost-manage-permissions',
      title: 'Manage access to Support case creation and management in re:Post Private',
    },
    employees: {
      path: 'add-remove-aws-employee',
      title: 'Add or remove an AWS employee from your private re:Post',
    },
  },
});
