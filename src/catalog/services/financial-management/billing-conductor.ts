import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Billing Conductor',
  shortName: 'Billing Conductor',
  summary:
    'A second, pro forma version of the bill for showback and chargeback: AWS computes it, groups and prices are yours.',
  guide: 'https://docs.aws.amazon.com/billingconductor/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'ABC',
    'billing groups',
    'pro forma',
    'chargeback',
    'showback',
    'custom line items',
    'pricing plan',
    'reseller billing',
  ],
  aws: {
    iamServicePrefix: 'billingconductor',
    cloudFormationPrefixes: ['AWS::BillingConductor'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page on data protection says nothing of how the service stores its data.',
    'back-up': 'Nothing that was read says who backs up billing groups and pricing.',
  },
  override: {
    'iam-permissions': {
      name: 'Say who uses it in the payer account',
      owner: 'customer',
      duty: 'Grant IAM users who are to create billing groups and see the key performance indicators the right to list accounts within Organizations too. Only users with access to the payer or management account reach Billing Conductor. AWS recommends a unique IAM user for access to its API.',
      sources: [
        {
          page: 'practices',
          at: [
            'is only accessible to … or management account',
            'you must also grant … accounts within Organizations',
            'we recommend creating a … allowing programmatic access',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Nothing confidential in tags and names',
      owner: 'customer',
      duty: 'Put no confidential or sensitive information into tags or free-form text fields such as a Name field, as AWS strongly recommends: data in tags and in fields for names may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: 'We strongly recommend that … or diagnostic logs',
        },
      ],
      controls: ['si-12', 'ac-21'],
    },
    'encryption-in-transit': {
      name: 'Require TLS of those who connect',
      owner: 'aws',
      duty: 'Require TLS 1.2 to communicate with AWS resources; AWS recommends TLS 1.3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'pro-forma-run',
      layer: 'platform',
      name: 'Compute the pro forma bill',
      owner: 'aws',
      duty: 'Compute pro forma billing data from AWS billing data, which is updated at least once a day.',
      sources: [
        {
          page: 'practices',
          at: ['AWS billing data is … pro forma billing data'],
        },
      ],
    },
    {
      id: 'history-integrity',
      layer: 'data',
      name: 'Retain the integrity of prior periods',
      owner: 'aws',
      duty: 'Follow the changes that are made in a month, and retain the historical integrity of billing data of prior periods.',
      sources: [{ page: 'practices', at: 'flexible to the changes … period billing data' }],
      controls: ['si-7'],
    },
  ],
  modes: [
    {
      id: 'standalone',
      name: 'Standalone, without billing transfer',
      summary:
        'You put accounts of one organization into billing groups, each with a primary account.',
      add: [
        {
          id: 'group-removal',
          layer: 'platform',
          name: 'Mark orphaned groups for deletion',
          owner: 'aws',
          duty: 'Mark a billing group for deletion in the month after its primary account has left the organization, and notify you by email that the account left.',
          sources: [
            {
              page: 'practices',
              at: [
                'The billing group is … leaves your Organization',
                'you will receive an email notification',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'billing-groups',
          layer: 'application',
          name: 'Move accounts between billing groups',
          owner: 'customer',
          duty: 'Decide when accounts move: for one that moves to another group in the middle of a month, the settings of the new group are applied to its usage for the entire month.',
          sources: [{ page: 'practices', at: 'settings are applied to … middle of the month' }],
          controls: ['cm-3'],
        },
        {
          id: 'primary-account',
          layer: 'application',
          name: 'Choose a primary account that stays',
          owner: 'customer',
          duty: 'Ensure that the primary account is part of the organization for the entire month: accounts in the group do not see pro forma data for the time before it joined or after it left.',
          sources: [
            {
              page: 'practices',
              at: [
                'The date when the … that billing group',
                'If you choose an … half of the month',
                'ensure the account chosen … for the entire month',
              ],
            },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'group-renewal',
          layer: 'application',
          name: 'Create the group anew',
          owner: 'customer',
          duty: 'When the primary account has left, delete the group and create a new one, as AWS recommends, so that pro forma billing goes on in the following months.',
          sources: [{ page: 'practices', at: 'is marked for deletion … a new one' }],
          controls: ['cm-3'],
        },
      ],
    },
    {
      id: 'billing-transfer',
      name: 'With billing transfer',
      summary:
        'Bills of other organizations are transferred to you: you pay them, and set the prices that those organizations see.',
      add: [
        {
          id: 'transfer-takeover',
          layer: 'platform',
          name: 'Pass billing to the receiver once accepted',
          owner: 'aws',
          duty: 'In a transfer of two levels, notify the receiver by CloudWatch when a bill source account accepts the invitation. The receiver then takes over the billing automatically.',
          sources: [
            { page: 'practices', at: 'For two-level billing transfers … the bill source accounts' },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'prices-shown',
          layer: 'application',
          name: 'Set the prices that others see',
          owner: 'customer',
          duty: 'Manage the pricing that bill source accounts see: where there is one level, as the bill transfer receiver; where there are two, as the bill transfer account.',
          sources: [
            {
              page: 'practices',
              at: [
                'Uses Billing Conductor to … bill source accounts',
                'manage pricing visible to the bill source account',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'receiver-group',
          layer: 'application',
          name: 'Configure the group by hand, if two levels',
          owner: 'customer',
          duty: 'As the receiver of a transfer of two levels, configure a billing group manually in the bill source accounts’ organizations, so that the bill transfer account sees their costs as you allocate them.',
          sources: [{ page: 'practices', at: 'must configure a billing … bill transfer receiver' }],
          controls: ['cm-2'],
        },
        {
          id: 'invitations',
          layer: 'access',
          name: 'Invite the bill source accounts',
          owner: 'customer',
          duty: 'In a transfer of two levels, send the invitations from the bill transfer account; the receiver does not need to send any.',
          sources: [
            {
              page: 'practices',
              at: 'For two-level billing transfers … transfer account sends invitations',
            },
          ],
          controls: ['ac-2'],
        },
        {
          id: 'bill-payment',
          layer: 'application',
          name: 'Pay the bills that you receive',
          owner: 'customer',
          duty: 'As the receiver, pay the bills of the bill source accounts and, where there are two levels, also those of the account between.',
          sources: [
            {
              page: 'practices',
              at: [
                'Receives and pays consolidated … its own account',
                'This receiving account is … by transferring its bill',
              ],
            },
          ],
        },
      ],
    },
  ],
  pages: {
    practices: {
      path: 'best-practices',
      title: 'Concepts and best practice for AWS Billing Conductor',
    },
    protection: { path: 'data-protection', title: 'Data protection in AWS Billing Conductor' },
  },
});
