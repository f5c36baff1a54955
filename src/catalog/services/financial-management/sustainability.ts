import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Sustainability',
  shortName: 'Sustainability',
  summary:
    'Estimates of the carbon and water behind your usage: AWS calculates them, you decide who sees them and what is exported.',
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
  brief: 'Its guide says whose figures an account sees, and little of how AWS keeps them.',
  aws: { iamServicePrefix: 'sustainability' },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest': 'The pages that were read do not say how the figures are stored.',
    'back-up': 'The pages that were read do not say who backs up the figures.',
  },
  traits: ['tls-endpoint'],
  remove: ['customer-data'],
  override: {
    'iam-permissions': {
      name: 'Who may see the figures',
      owner: 'customer',
      duty: 'Give each user only the permissions for their duties, as AWS recommends. Signed in to the management account, they see the consolidated impact of all member accounts.',
      sources: [
        { page: 'protection', at: 'That way, each user … their job duties' },
        { page: 'overview', at: "If you're signed in … of your organization" },
      ],
    },
    'encryption-in-transit': {
      name: 'Require TLS of those who connect',
      owner: 'aws',
      duty: 'Require TLS 1.2 for communication with AWS resources, and recommend TLS 1.3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'estimates',
      layer: 'platform',
      name: 'Publish the impact the month after',
      owner: 'aws',
      duty: 'Show carbon emissions and water allocation of your AWS usage, with data published the month after the usage. For an account that is too new or whose impact is immaterial there may be none.',
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
      duty: 'Report to a management account the impact of all member accounts, for the time in which they belong to the organization, and to a member account the emission data of that account only.',
      sources: [{ page: 'overview', at: "If you're signed in … the member account only" }],
      controls: ['ac-3'],
    },
    {
      id: 'data-exports',
      layer: 'data',
      name: 'Export the figures',
      owner: 'customer',
      duty: 'Create CSV reports, use the API or set up an ongoing data export where you need the figures in bulk.',
      sources: [{ page: 'overview', at: 'Access your sustainability data … data export' }],
      controls: ['au-11'],
    },
  ],
  modes: [
    {
      id: 'console',
      name: 'Console and API',
      summary:
        'Figures for the account, or for the whole organization from its management account.',
    },
  ],
  pages: {
    overview: { path: 'what-is-sustainability', title: 'What is AWS Sustainability?' },
    protection: { path: 'data-protection', title: 'Data protection in AWS Sustainability' },
  },
});
