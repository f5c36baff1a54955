import { defineService } from '../../define.ts';

export default defineService({
  name: 'Account access manager',
  shortName: 'Account access manager',
  summary:
    'Account access manager gives principals of IAM Identity Center access to IAM roles across accounts. AWS grants what your entitlements list; you write the entitlements.',
  guide: 'https://docs.aws.amazon.com/account-access/latest/APIReference/',
  read: '2026-11-26',
  brief:
    'Of its documentation, only the API reference was found. It lists operations and has no chapter on security.',
  aliases: ['AWS account access', 'AAM', 'entitlements', 'account-access'],
  aws: { iamServicePrefix: 'account-access', cloudFormationPrefixes: ['AWS::AccountAccess'] },
  archetype: 'account-governance',
  unanswered: {
    'encrypt-at-rest': 'AWS’s API reference does not say how entitlements are stored.',
    'back-up': 'AWS’s API reference mentions no backup of entitlements.',
  },
  remove: ['activity-review'],
  override: {
    'service-software': {
      owner: 'aws',
      duty: 'AWS patches and fixes flaws within the infrastructure that runs the service.',
      sources: [
        {
          url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
          title: 'Shared responsibility',
          verified: '2026-11-26',
          at: ['is responsible for patching … within the infrastructure'],
        },
      ],
    },
    'rule-enforcement': {
      name: 'Grant access according to entitlements',
      owner: 'aws',
      duty: 'Account access manager grants principals of IAM Identity Center access to IAM roles across accounts, according to the application’s entitlements.',
      sources: [{ page: 'welcome', at: 'Account access manager enables … roles across accounts' }],
    },
    'rule-content': {
      name: 'Write the entitlements',
      owner: 'customer',
      duty: 'Decide which user or group of IAM Identity Center may assume which IAM role, and create an entitlement for each such assignment.',
      sources: [
        {
          page: 'entitlement',
          at: [
            'The principal (user or … assume the IAM role',
            'The ARN of the … principal can assume',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'application-creation',
      layer: 'platform',
      name: 'Create the application',
      owner: 'aws',
      duty: 'When you call `CreateApplication`, AWS creates an account access manager instance and its application in the associated IAM Identity Center instance. If you repeat the call with the same parameters, AWS returns the existing application.',
      sources: [
        { page: 'createApplication', at: 'Creates an account access … the existing application' },
      ],
      controls: ['ac-2'],
    },
    {
      id: 'identity-source',
      layer: 'access',
      name: 'Choose the identity source',
      owner: 'customer',
      duty: 'Specify the IAM Identity Center instance that provides the principals for entitlements.',
      sources: [
        {
          page: 'createApplication',
          at: 'Specifies the identity source … principals for entitlements',
        },
      ],
      controls: ['ac-2', 'ia-2'],
    },
    {
      id: 'entitlement-managers',
      layer: 'access',
      name: 'Permission to manage entitlements',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Attach `AWSAccountAccessManagerEntitlementManager`, or your own policy, to the principals that manage entitlements. The AWS managed policy lets them create, delete and view entitlements. It also lets them look up identities and organization details.',
      sources: [
        { page: 'managedPolicy', at: 'Provides access to manage … and organization details' },
      ],
      controls: ['ac-6', 'ac-6.5'],
    },
  ],
  modes: [
    {
      id: 'application',
      name: 'Account access application',
      summary: 'One application, tied to an IAM Identity Center instance, holds the entitlements.',
    },
  ],
  pages: {
    welcome: { path: 'Welcome', title: 'Welcome' },
    createApplication: { path: 'API_CreateApplication', title: 'CreateApplication' },
    entitlement: { path: 'API_PrincipalRoleEntitlement', title: 'PrincipalRoleEntitlement' },
    managedPolicy: {
      url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSAccountAccessManagerEntitlementManager.html',
      title: 'AWSAccountAccessManagerEntitlementManager',
    },
  },
});
