import { defineService } from '../../define.ts';

export default defineService({
  name: 'Cost Optimization Hub',
  shortName: 'Cost Optimization Hub',
  summary:
    'AWS imports recommendations to save costs from several AWS services. You opt in, choose for which accounts, and choose who sees the recommendations.',
  guide: 'https://docs.aws.amazon.com/cost-management/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/cost-management/latest/userguide/coh-getting-started.html',
  read: '2026-11-26',
  aliases: [
    'COH',
    'AWS Cost Optimization Hub',
    'cost recommendations',
    'rightsizing recommendations',
    'savings opportunities',
  ],
  aws: {
    iamServicePrefix: 'cost-optimization-hub',
    terraformPrefixes: ['aws_costoptimizationhub_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Cost Management” does not mention encryption at rest.',
    'back-up': 'AWS’s page “Resilience in AWS Cost Management” does not mention backups.',
  },
  remove: ['customer-data'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant permissions for the hub; AWS has managed policies for read-only and admin access. Opting in requires permission to create the service-linked role and update the enrollment status. Opting in all accounts also requires trusted access.',
      sources: [
        {
          page: 'start',
          at: [
            'Both policies grant permission … Hub enrollment status',
            'the management account also … Organizations trusted access',
            'There are two AWS … with admin access',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'import',
      layer: 'platform',
      name: 'Import recommendations',
      owner: 'aws',
      duty: 'After you enable the hub, AWS imports recommendations from several AWS products, such as Compute Optimizer. For all supported resources, the import can take as long as 24 hours.',
      sources: [{ page: 'start', at: 'After you enable Cost … supported AWS resources' }],
    },
    {
      id: 'future-use',
      layer: 'platform',
      name: 'Possible future imports and exports',
      owner: 'aws',
      duty: 'In the future, AWS may expand the types of recommendations that the hub imports. AWS may also export recommendations from the hub to other integrated AWS services.',
      sources: [{ page: 'start', at: 'In the future, AWS … integrated AWS services' }],
    },
    {
      id: 'compute-optimizer',
      layer: 'application',
      name: 'Opt in to Compute Optimizer',
      owner: 'customer',
      duty: 'If the hub should import Compute Optimizer recommendations, opt in to Compute Optimizer.',
      setting: 'off-by-default',
      sources: [{ page: 'start', at: 'to import recommendations from … to Compute Optimizer' }],
    },
    {
      id: 'storage-region',
      layer: 'data',
      name: 'Store the recommendations',
      owner: 'aws',
      duty: 'AWS saves the imported recommendations in US East (N. Virginia).',
      sources: [{ page: 'start', at: 'These recommendations are saved … (N. Virginia) Region' }],
      controls: ['sa-9.5'],
    },
  ],
  modes: [
    {
      id: 'one-account',
      name: 'One account',
      summary: 'A standalone, member or management account opts in for itself.',
      add: [
        {
          id: 'opt-in',
          layer: 'application',
          name: 'Opt the account in or out',
          owner: 'customer',
          answers: ['admit'],
          duty: 'If you want the hub to import an account’s recommendations, opt in with that account. In a management account, use the setting for this account only. You can opt out at any time.',
          setting: 'closed-by-default',
          switchOf: 'import',
          sources: [
            {
              page: 'start',
              at: [
                'When you access Cost … you must opt in',
                'for this account only … will be imported into',
                'You can opt out … any time',
              ],
            },
          ],
          controls: ['ac-3'],
        },
      ],
    },
    {
      id: 'organization',
      name: 'Organization',
      summary:
        'The management account opts in for all members. Trusted access lets it see their recommendations.',
      add: [
        {
          id: 'trusted-access-check',
          layer: 'platform',
          name: 'Enable and verify trusted access',
          owner: 'aws',
          duty: 'If the management account includes all members, AWS enables trusted access automatically. AWS verifies trusted access whenever someone accesses recommendations of members. Once trusted access is disabled, AWS denies access to these recommendations.',
          sources: [
            {
              page: 'trustedAccess',
              at: [
                'When you opt in … your organization account',
                'Every time that you … access to recommendations',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'opt-in',
          layer: 'application',
          name: 'Opt in all member accounts',
          owner: 'customer',
          duty: 'If the hub may import recommendations of all members, opt in from the management account and include all members. The organization needs all features enabled.',
          setting: 'closed-by-default',
          switchOf: 'import',
          sources: [
            {
              page: 'start',
              at: [
                'Before you can use … must opt in',
                'By opting in, you … of your organization',
                'To opt in all … all features enabled',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'member-opt-out',
          layer: 'application',
          name: 'Opt out each member account',
          owner: 'customer',
          duty: 'Opt out in each member account that should no longer take part. The management account cannot opt out for all member accounts.',
          sources: [{ page: 'start', at: 'You can opt out … at account level' }],
          controls: ['ac-3'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Keep trusted access enabled',
          owner: 'customer',
          duty: 'Keep trusted access enabled as long as you want to see recommendations of member accounts. To re-enable it, opt in again from the management account with all members.',
          switchOf: 'trusted-access-check',
          sources: [{ page: 'trustedAccess', at: 'If you disable Cost … all the member accounts' }],
          controls: ['ac-3'],
        },
        {
          id: 'delegated-administrator',
          layer: 'access',
          name: 'Delegate an administrator',
          owner: 'customer',
          answers: ['admit'],
          duty: 'If one member account should see all recommendations on the management account’s behalf, register it as delegated administrator. The administrator can get recommendations and set preferences, but cannot change the opt-in status of the management account.',
          sources: [
            {
              page: 'delegation',
              at: [
                'A delegated administrator can … of the management account',
                'Each organization can only … at a time',
              ],
            },
            { page: 'start', at: 'The management account can … administrator per organization' },
          ],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  pages: {
    start: { path: 'coh-getting-started', title: 'Getting started with Cost Optimization Hub' },
    trustedAccess: {
      path: 'coh-trusted-access',
      title: 'Cost Optimization Hub and AWS Organizations trusted access',
    },
    delegation: {
      path: 'coh-delegated-admin',
      title: 'Delegating an administrator account',
    },
  },
});
