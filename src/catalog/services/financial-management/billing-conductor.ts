import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Billing Conductor',
  shortName: 'Billing Conductor',
  summary:
    'AWS computes a second, pro forma version of the bill for showback and chargeback. You define groups and prices.',
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
      'AWS’s page “Data protection in AWS Billing Conductor” does not mention encryption at rest.',
    'back-up': 'AWS’s page “Resilience in AWS Billing Conductor” does not mention backups.',
  },
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'If IAM users should create billing groups and see the key performance indicators, also allow them to list accounts within Organizations. Only users with access to the payer or management account can use Billing Conductor. AWS recommends a unique IAM user for programmatic access.',
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
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as a Name field. Data in tags and name fields may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: 'We strongly recommend that … or diagnostic logs',
        },
      ],
      controls: ['si-12', 'ac-21'],
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
      id: 'pro-forma-run',
      layer: 'platform',
      name: 'Compute the pro forma bill',
      owner: 'aws',
      duty: 'Billing Conductor computes pro forma billing data from AWS billing data, which is updated at least once a day.',
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
      name: 'Keep billing data of prior periods',
      owner: 'aws',
      duty: 'Billing Conductor takes changes made during a month into account. It retains the historical integrity of billing data for prior periods.',
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
          duty: 'After a primary account has left the organization, Billing Conductor marks its billing group for deletion in the following month. It notifies you by email that the account left.',
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
          duty: 'Decide when accounts move. If an account moves to another group in mid-month, the new group’s settings apply to the account’s usage for the entire month.',
          sources: [{ page: 'practices', at: 'settings are applied to … middle of the month' }],
          controls: ['cm-3'],
        },
        {
          id: 'primary-account',
          layer: 'application',
          name: 'Choose the primary account',
          owner: 'customer',
          duty: 'Ensure that the primary account is part of the organization for the entire month. Accounts in the group do not see pro forma data for the time before the primary account joined or after it left.',
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
          name: 'Recreate the billing group',
          owner: 'customer',
          duty: 'If the primary account has left the organization, AWS recommends that you delete the group and create a new group. This lets pro forma billing continue in the following months.',
          sources: [{ page: 'practices', at: 'is marked for deletion … a new one' }],
          controls: ['cm-3'],
        },
      ],
    },
    {
      id: 'billing-transfer',
      name: 'With billing transfer',
      summary:
        'Bills of other organizations are transferred to you. You pay them and set the prices that those organizations see.',
      add: [
        {
          id: 'transfer-takeover',
          layer: 'platform',
          name: 'Pass billing to the receiver',
          owner: 'aws',
          duty: 'In a two-level transfer, AWS notifies the receiver through CloudWatch when a bill source account accepts the invitation. The receiver then takes over the billing automatically.',
          sources: [
            { page: 'practices', at: 'For two-level billing transfers … the bill source accounts' },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'prices-shown',
          layer: 'application',
          name: 'Pricing for bill source accounts',
          owner: 'customer',
          duty: 'Manage the pricing that bill source accounts see. In a one-level transfer, do this as the bill transfer receiver. In a two-level transfer, do this as the bill transfer account.',
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
          name: 'Billing group for two-level transfers',
          owner: 'customer',
          duty: 'As the receiver of a two-level transfer, manually configure a billing group in the bill source accounts’ organizations. This lets the bill transfer account see the bill source accounts’ costs as you allocate them.',
          sources: [{ page: 'practices', at: 'must configure a billing … bill transfer receiver' }],
          controls: ['cm-2'],
        },
        {
          id: 'invitations',
          layer: 'access',
          name: 'Invite the bill source accounts',
          owner: 'customer',
          duty: 'In a two-level transfer, send the invitations from the bill transfer account. The receiver does not need to send any invitations.',
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
          name: 'Pay the transferred bills',
          owner: 'customer',
          duty: 'As the receiver, pay the bills of the bill source accounts. In a two-level transfer, also pay the bills of the intermediary bill transfer account.',
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
