import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Sustainability',
  shortName: 'Sustainability',
  summary:
    'AWS estimates the carbon and water behind your usage. You decide who sees the estimates and what is exported.',
  guide: 'https://docs.aws.amazon.com/sustainability/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/sustainability/latest/userguide/what-is-sustainability.html',
  read: '2026-11-26',
  aliases: [
    'Customer Carbon Footprint Tool',
    'CCFT',
    'carbon emissions',
    'water allocation',
    'sustainability console',
  ],
  brief: 'Its guide says whose figures an account sees, but little about how AWS stores them.',
  aws: { iamServicePrefix: 'sustainability' },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Sustainability” does not mention encryption at rest.',
    'back-up':
      'AWS’s page “Resilience in AWS Sustainability” names a failover to another Region, but no backups.',
  },
  traits: ['activity-trail', 'tls-endpoint'],
  remove: ['customer-data'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'AWS recommends that you give users only the permissions for their duties. Users signed in to the management account see the consolidated impact of all member accounts.',
      sources: [
        { page: 'protection', at: 'That way, each user … their job duties' },
        { page: 'overview', at: "If you're signed in … of your organization" },
      ],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'estimates',
      layer: 'platform',
      name: 'Publish the estimates',
      owner: 'aws',
      duty: 'AWS shows carbon emissions and water allocation of your AWS usage. It publishes the data in the month after the usage. If an account is too new or its impact is immaterial, there may be no data.',
      sources: [
        {
          page: 'overview',
          at: [
            'The vast majority of … of water withdrawn)',
            'Visualize your carbon emissions over time',
            'Visualize your water allocation over time',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'account-scope',
      layer: 'platform',
      name: 'Report by account and membership',
      owner: 'aws',
      duty: 'AWS shows a management account the impact of all member accounts, for the time when they belong to the organization. It shows a member account only the emission data of that account.',
      sources: [{ page: 'overview', at: "If you're signed in … the member account only" }],
      controls: ['ac-3'],
    },
    {
      id: 'data-exports',
      layer: 'data',
      name: 'Export the data',
      owner: 'customer',
      duty: 'If you need the data in bulk, create CSV reports, use the API or set up an ongoing data export.',
      sources: [{ page: 'overview', at: 'Access your sustainability data … data export' }],
      controls: ['au-11'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the AWS Sustainability API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address. While AWS Sustainability has failed over to its secondary Region, the logs are in us-west-2.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Sustainability API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
        { page: 'trail', at: ['can fail over to … in region us-west-2'], verified: '2026-12-07' },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'console',
      name: 'Console and API',
      summary:
        'You see data for your account or, from the management account, for the whole organization.',
    },
  ],
  pages: {
    overview: { path: 'what-is-sustainability', title: 'What is AWS Sustainability?' },
    protection: { path: 'data-protection', title: 'Data protection in AWS Sustainability' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS Sustainability API calls using AWS CloudTrail',
    },
  },
});
