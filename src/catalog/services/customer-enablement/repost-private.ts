import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS re:Post Private',
  shortName: 're:Post Private',
  summary:
    'A private community for questions about AWS, until June 2027. You manage its content and decide who may create support cases from it.',
  guide: 'https://docs.aws.amazon.com/repostprivate/latest/caguide/',
  docs: 'https://docs.aws.amazon.com/repostprivate/latest/caguide/what-is.html',
  read: '2026-11-26',
  aliases: ['rePost', 'repostspace', 'private re:Post', 'knowledge base'],
  lifecycle: {
    status: 'sunset',
    date: '2027-06-30',
    note: 'The service ends on 30 June 2027, when data that was not exported is deleted permanently. As alternatives, AWS names Stack Internal (Stack Overflow for Teams) or AWS Builder Center.',
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
    'back-up': 'AWS’s page “Resilience in AWS re:Post Private” does not mention backups.',
  },
  traits: ['activity-trail', 'tls-endpoint', 'default-encryption', 'key-choice'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS keeps the service operational in its current state, with no new features. At its own discretion, AWS may still apply security patches that are critical to the integrity of the service.',
      sources: [{ page: 'end', at: 'Effective immediately, no new … during this period' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'AWS keeps content in buckets, databases and search domains that are encrypted at rest, with Amazon’s keys or with your keys.',
      sources: [{ page: 'protection', at: 're:Post Private uses Amazon … customer managed keys' }],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want to use your own KMS key, customize the encryption when you create the private re:Post. Select an existing key or create a key.',
      setting: 'off-by-default',
      sources: [
        { page: 'protection', at: 'You can customize the … AWS KMS key' },
        { page: 'creation', at: '(Optional) To customize your … an Amazon Resource Name' },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'The service communicates with client applications over HTTPS. When it communicates with other services on behalf of the clients, it uses HTTPS and AWS signatures. TLS 1.2 is required.',
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
      duty: 'AWS delivers questions, answers, discussions, articles and their metadata to your bucket, as CSV or JSON. Delivery is expected within 3 business days after your technical account manager (TAM) submits the request.',
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
      name: 'Decommission the private spaces',
      owner: 'aws',
      duty: 'AWS decommissions the private spaces on 30 June 2027 and permanently deletes data that was not exported. After that date, there is no access, including read-only access.',
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
      name: 'Set up IAM Identity Center',
      owner: 'customer',
      duty: 'If IAM Identity Center is not yet configured for the account, configure it before you create a private re:Post.',
      sources: [{ page: 'creation', at: 'If you don’t have … Open Identity Center' }],
      controls: ['ia-2'],
    },
    {
      id: 'support-case-role',
      layer: 'access',
      name: 'Role for support cases',
      owner: 'customer',
      setting: 'closed-by-default',
      duty: 'If you enable service access for support cases, AWS recommends that you give the role a policy with minimum permissions. By default, anybody in the private re:Post can create and manage cases within the role’s permissions, even without an AWS account.',
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
      name: 'Add or remove AWS employees',
      owner: 'customer',
      duty: 'With an Enterprise or Enterprise On-Ramp plan, you can add AWS employees to the private re:Post or remove them. Concierge Support or your technical account manager (TAM) tells you how.',
      sources: [{ page: 'employees', at: 'If you have an … for more information' }],
      controls: ['ac-2', 'ac-3'],
    },
    {
      id: 'export-bucket',
      layer: 'access',
      name: 'Prepare the export bucket',
      owner: 'customer',
      duty: 'Allow the principal that your technical account manager (TAM) names to write to the bucket. AWS recommends that you turn on encryption and versioning for the bucket.',
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
      name: 'Export the content in time',
      owner: 'customer',
      duty: 'Start the export with your technical account manager (TAM) by 15 June 2027. Check in your bucket that the export is complete.',
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
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the re:Post Private API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Private API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'private-space',
      name: 'Private re:Post',
      summary:
        'One private community with content from your people, and from AWS employees if you add them.',
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
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS re:Post Private API calls using AWS CloudTrail',
    },
  },
});
