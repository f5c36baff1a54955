import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Organizations',
  shortName: 'Organizations',
  summary:
    'AWS enforces your policies on the member accounts of an organization. You write the policies and protect the management account.',
  guide: 'https://docs.aws.amazon.com/organizations/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'SCP',
    'service control policies',
    'RCP',
    'resource control policies',
    'declarative policies',
    'OU',
    'organizational units',
    'management account',
    'consolidated billing',
    'OrganizationAccountAccessRole',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Organizations'],
    terraformPrefixes: ['aws_organizations_'],
  },
  archetype: 'account-governance',
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS protects the infrastructure that runs the service, and patches and fixes flaws within it. Endpoints for commercial organizations are in US East (N. Virginia). Organization entities are globally accessible, except for organizations managed in China.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'is responsible for protecting … AWS Cloud services',
            'is responsible for patching … within the infrastructure',
          ],
        },
        {
          page: 'regions',
          at: [
            'The service endpoints for … for commercial organizations',
            'All organization entities are … managed in China',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'access-role-creation',
      layer: 'platform',
      name: 'Create the access role in new accounts',
      owner: 'aws',
      duty: 'Organizations creates an IAM role in each member account that you create directly through Organizations. By default, the role is named `OrganizationAccountAccessRole`. Control Tower and other services might use a different name.',
      sources: [
        {
          page: 'memberAccess',
          at: [
            'When you create an … a different name',
            'This automatic role creation … a different name',
          ],
        },
      ],
      controls: ['ac-2'],
    },
    {
      id: 'management-account',
      layer: 'access',
      name: 'Protect the management account',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Give access to the management account only to admin users who need rights to change the organization. Review monthly or quarterly who has access to its email address, password, MFA and phone number. Do not let recovery of the root credentials depend on a single person.',
      sources: [
        {
          page: 'management',
          at: [
            'restrict and limit access … to the organization',
            'periodically review the personnel … specific individual to complete',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6', 'ac-6.5'],
    },
    {
      id: 'access-role-use',
      layer: 'access',
      name: 'Access to member accounts',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Decide who has the permission `sts:AssumeRole`. This permission is needed to access an account from another account of the organization. For an invited account, you can choose to create a role through which the management account accesses it.',
      sources: [
        {
          page: 'memberAccess',
          at: [
            'To access an AWS … new member account',
            'If you invite an … invited member account',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6'],
    },
  ],
  modes: [
    {
      id: 'all-features',
      name: 'All features',
      summary:
        'This is the default feature set. You can turn on and write organization policies, and turn on trusted services and central root access.',
      override: {
        'rule-enforcement': {
          name: 'Enforce SCPs and RCPs on members',
          owner: 'aws',
          duty: 'An attached SCP limits users, roles and root users of member accounts to what every parent above the account permits. In the same way, an attached RCP limits what resources of services that support RCPs permit. Service-linked roles and some listed tasks are exempt.',
          sources: [
            {
              page: 'scps',
              at: [
                'An SCP restricts permissions … parent above it',
                'SCPs affect all users … not restricted by SCPs',
              ],
            },
            {
              page: 'rcps',
              at: [
                'RCPs apply to resources … of AWS services',
                'An RCP restricts permissions … parent above it',
                'exceptionRestrictedRcps',
              ],
            },
          ],
        },
        'rule-content': {
          name: 'Write and test SCPs and RCPs',
          owner: 'customer',
          duty: 'Write SCPs and RCPs, which grant no permissions: identity or resource policies must do so. AWS strongly recommends that you test their impact thoroughly before you attach them to the root. If you remove `FullAWSAccess` without a policy that allows actions, all AWS actions from member accounts fail.',
          sources: [
            {
              page: 'scps',
              at: [
                'SCPs do not grant … in your accounts',
                'AWS strongly recommends that … out of key services',
                'You should not remove … member accounts will fail',
              ],
            },
            {
              page: 'rcps',
              at: [
                'RCPs alone are not … actually grant permissions',
                'AWS strongly recommends that … structure as needed',
              ],
            },
          ],
        },
        'activity-review': {
          name: 'Turn on CloudTrail across accounts',
          owner: 'customer',
          answers: ['write-logs', 'read-logs'],
          duty: 'Activate CloudTrail across accounts to create a log that member accounts can neither turn off nor modify. Reviewing the log for Access Denied errors is one way to determine the impact of an RCP.',
          sources: [
            { page: 'introduction', at: 'You can activate AWS … by member accounts' },
            { page: 'rcps', at: 'One way to determine … Access Denied errors' },
          ],
        },
      },
      add: [
        {
          id: 'default-controls',
          layer: 'platform',
          name: 'Deny leaving and closing by default',
          owner: 'aws',
          duty: 'In an organization created through the console after 10 July 2026, Organizations turns SCPs on and attaches one to the root. This SCP denies all member accounts the actions to leave the organization and to close the account. Other organizations do not get this SCP.',
          setting: {
            state: 'on-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          sources: [
            {
              page: 'defaults',
              at: [
                'These controls apply only … configure them manually',
                'Organizations turns on service … a delegated administrator',
              ],
            },
          ],
          controls: ['ac-3', 'cm-6'],
        },
        {
          id: 'declarative-enforcement',
          layer: 'platform',
          name: 'Enforce declarative policies',
          owner: 'aws',
          duty: 'Organizations enforces an attached declarative policy in the control plane of the service. The enforcement continues when the service adds features or APIs, and when accounts, principals or resources are added. The policy also governs service-linked roles.',
          sources: [
            {
              page: 'declarative',
              at: [
                'Set once and forget … resources are created',
                'Declarative policies are enforced … by the service',
                'Governs service-linked roles?',
              ],
            },
          ],
          controls: ['cm-6', 'ac-3'],
        },
        {
          id: 'service-linked-roles',
          layer: 'platform',
          name: 'Create service-linked roles',
          owner: 'aws',
          duty: 'Organizations creates `AWSServiceRoleForOrganizations` in accounts that you create in the organization or that accept an invitation. Only Organizations can assume this role. With it, Organizations creates service-linked roles in member accounts when a trusted service that you authorized requests them.',
          sources: [
            {
              page: 'trustedAccess',
              at: ['When you configure a … in its member account', 'makeOtherAwsServices'],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'declarative-content',
          layer: 'application',
          name: 'Attach declarative policies',
          owner: 'customer',
          duty: 'Before you attach a declarative policy, assess your readiness with the account status report. Keep personal and other sensitive data out of the policy’s custom error message. Detaching the policy rolls the attribute that it governs back to the previous state.',
          switchOf: 'declarative-enforcement',
          sources: [
            {
              page: 'declarative',
              at: [
                'If a declarative policy … policy was attached',
                'Do not include personally … custom error message',
                'The choice to attach … attaching a declarative policy',
              ],
            },
          ],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'management-workloads',
          layer: 'application',
          name: 'Limit management account workloads',
          owner: 'customer',
          duty: 'Limit resources and data in the management account to those that must be managed there. Delegate responsibilities to other accounts where possible. SCPs do not affect the account’s users and roles, and RCPs do not affect its resources.',
          sources: [
            {
              page: 'management',
              at: [
                'Store all of your … in the management account',
                'limit the cloud resources … managed in the management',
                'Where possible, we recommend … support this functionality',
              ],
            },
            { page: 'scps', at: "SCPs don't affect users … only the member accounts" },
            { page: 'rcps', at: "RCPs don't affect resources … in the member accounts" },
          ],
          controls: ['ac-5', 'ac-6', 'sc-7'],
        },
        {
          id: 'leave-and-close',
          layer: 'application',
          name: 'Deny leaving and closing accounts',
          owner: 'customer',
          duty: 'AWS recommends that you attach an SCP at the root that denies `organizations:LeaveOrganization` and `account:CloseAccount`. If your organization was created with the CLI, SDK or CloudFormation, or before 10 July 2026, you must create and attach it yourself.',
          setting: {
            state: 'on-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default', api: 'off-by-default' },
          },
          switchOf: 'default-controls',
          sources: [
            {
              page: 'management',
              at: [
                'recommend that you attach … a delegated administrator',
                'AWS Organizations organizations created … attach this SCP manually',
              ],
            },
            { page: 'defaults', at: 'You can modify this … all member accounts' },
          ],
          controls: ['ac-3', 'cm-5'],
        },
        {
          id: 'policy-gaps',
          layer: 'application',
          name: 'Limits of SCPs and RCPs',
          owner: 'customer',
          duty: 'Consider what SCPs and RCPs do not cover: for example, neither restricts service-linked roles. SCPs do not affect users and roles from accounts outside the organization. RCPs apply to resources of a subset of AWS services.',
          sources: [
            {
              page: 'rcps',
              at: ['RCPs apply to resources … AWS services', 'exceptionRestrictedRcps'],
            },
            {
              page: 'scps',
              at: [
                "They also don't affect … outside the organization",
                'SCPs do not affect … restricted by SCPs',
              ],
            },
          ],
          controls: ['ac-3', 'ra-3'],
        },
        {
          id: 'root-credentials',
          layer: 'access',
          name: 'Create accounts without root credentials',
          owner: 'aws',
          duty: 'By default, AWS creates member accounts without root credentials. It refuses root sign-in and password recovery in these accounts until account recovery is enabled.',
          setting: 'on-by-default',
          sources: [
            { page: 'memberAccess', at: 'create a new member … created in AWS Organizations' },
            { page: 'centralRoot', at: 'New accounts you create … for their root user' },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'central-root',
          layer: 'access',
          name: 'Centralize root access',
          owner: 'customer',
          duty: 'Enable root credentials management for member accounts, with a delegated administrator if you want one. You can then remove passwords, access keys and signing certificates of existing members’ root users, and deactivate their MFA.',
          sources: [
            {
              page: 'centralRoot',
              at: [
                'After you centralize root … authentication (MFA)',
                'In the Capabilities to … credentials for member accounts',
                'Enter the account ID … or management purposes',
              ],
            },
            { page: 'memberAccess', at: 'You can centralize root … authentication (MFA)' },
          ],
          controls: ['ac-2', 'ac-6', 'ia-5'],
          evidence: ['iam-root-access-key-check'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'AWS strongly recommends that you enable and disable trusted access in the trusted service’s own console, CLI or API, if available. The service can then perform its initialization and cleanup. Disabling trusted access does not prevent users and roles with permissions from using the service.',
          sources: [
            {
              page: 'trustedAccess',
              at: [
                'You can use trusted … on your behalf',
                'We strongly recommend … disabling trusted access',
                'Disabling trusted service access … only member accounts',
              ],
            },
          ],
          controls: ['ac-3', 'ac-20'],
        },
        {
          id: 'attachment-records',
          layer: 'data',
          name: 'Reattach SCPs after reenabling them',
          owner: 'customer',
          duty: 'If you disable the SCP policy type in a root, all SCPs are detached from its entities. If you reenable it, only `FullAWSAccess` is attached. Earlier attachments are lost, but you can reattach the SCPs manually.',
          sources: [{ page: 'scps', at: 'When you disable the … manually reattach them' }],
          controls: ['cm-2', 'cp-9'],
        },
        {
          id: 'unused-services',
          layer: 'data',
          name: 'Deny unused services',
          owner: 'customer',
          duty: 'View service last accessed data with management account credentials. The data shows services that an SCP allows but that are never used. You can then deny services that you do not need.',
          sources: [
            {
              page: 'scps',
              at: ['When signed in with … the IAM console', "in IAM tells you … you don't need"],
            },
          ],
          controls: ['ac-6.7', 'ac-2.3'],
        },
        {
          id: 'account-closure',
          layer: 'data',
          name: 'Close member accounts',
          owner: 'customer',
          duty: 'Before you close a member account, AWS strongly recommends that you review the considerations and understand the impact. The console shows the account as `CLOSED` for up to 90 days, after which the account is permanently closed.',
          sources: [
            {
              page: 'closing',
              at: [
                'Before you close your … closing an account',
                'Any member account that … permanently closed',
              ],
            },
          ],
          controls: ['si-12', 'ac-2'],
        },
      ],
    },
    {
      id: 'consolidated-billing',
      name: 'Consolidated billing features',
      summary:
        'Organizations generates a single bill and has no other management capability in this feature set. Without organization policies, you limit each account from within.',
      override: {
        'rule-content': {
          name: 'Control access without SCPs and RCPs',
          owner: 'customer',
          duty: 'Attach policies to control access, such as identity-based and resource-based policies. Neither SCPs nor RCPs are available without all features.',
          sources: [
            {
              page: 'scps',
              at: [
                'SCPs are available only … consolidated billing features',
                'To grant permissions, the … in your accounts',
              ],
            },
            { page: 'rcps', at: 'RCPs are available only … consolidated billing features' },
          ],
        },
      },
      remove: ['rule-enforcement'],
      add: [
        {
          id: 'single-bill',
          layer: 'platform',
          name: 'Generate a single bill',
          owner: 'aws',
          duty: 'Organizations generates a single bill across the organization. This feature set has no other management capability.',
          sources: [
            { page: 'allFeatures', at: 'limited to generating a … with consolidated billing' },
          ],
          controls: ['sa-9'],
        },
        {
          id: 'feature-set',
          layer: 'application',
          name: 'Migrate to all features',
          owner: 'customer',
          duty: 'Start the migration and collect the approval of every invited account: accounts that you created need not approve. With Enterprise Support, you can request that AWS migrate for you. You cannot switch back.',
          sources: [
            {
              page: 'allFeatures',
              at: [
                'Assisted migration is the … on your behalf',
                'The migration from consolidated … billing features only',
                'Every invited account must … the additional control',
              ],
            },
          ],
          controls: ['cm-3', 'pl-2'],
        },
        {
          id: 'service-role',
          layer: 'access',
          name: 'Service-linked role',
          owner: 'customer',
          duty: 'You can delete `AWSServiceRoleForOrganizations`, because it is never used in this feature set, but AWS does not recommend the deletion. To enable all features, the role must be restored through an invitation that the account accepts.',
          sources: [
            { page: 'trustedAccess', at: "Although we don't recommend … must restore it" },
            { page: 'allFeatures', at: 'If you deleted the … enabling all features' },
          ],
          controls: ['ac-2', 'cm-2'],
        },
        {
          id: 'account-closure',
          layer: 'data',
          name: 'Close accounts as their root user',
          owner: 'customer',
          duty: 'Sign in to the account itself as the root user and close it there. In this feature set, the Organizations console shows no Close button.',
          sources: [
            { page: 'closing', at: 'using Consolidated billing mode … Close account button' },
          ],
          controls: ['si-12', 'ac-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'What Organizations creates in a new account',
      finding:
        'The page on access to member accounts says that Organizations creates the access role and no other users or roles. The page on trusted services says that it also provisions an account that is created or joins with the service-linked role `AWSServiceRoleForOrganizations`. The catalogue follows the second page.',
      sources: [
        { page: 'memberAccess', at: 'When you create an … other users or roles' },
        { page: 'trustedAccess', at: 'makeOtherAwsServices' },
      ],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    regions: { path: 'region-support', title: 'Region support for AWS Organizations' },
    memberAccess: {
      path: 'orgs_manage_accounts_access',
      title: 'Accessing member accounts in an organization with AWS Organizations',
    },
    management: {
      path: 'orgs_best-practices_mgmt-acct',
      title: 'Best practices for the management account',
    },
    scps: { path: 'orgs_manage_policies_scps', title: 'Service control policies (SCPs)' },
    rcps: {
      path: 'orgs_manage_policies_rcps',
      title: 'Resource control policies (RCPs)',
      passages: { exceptionRestrictedRcps: 'The exception is when … restricted by RCPs' },
    },
    introduction: { path: 'orgs_introduction', title: 'What is AWS Organizations?' },
    defaults: {
      path: 'orgs_security_default_controls',
      title: 'Default security controls in AWS Organizations',
    },
    declarative: { path: 'orgs_manage_policies_declarative', title: 'Declarative policies' },
    trustedAccess: {
      path: 'orgs_integrate_services',
      title: 'Using AWS Organizations with other AWS services',
      passages: { makeOtherAwsServices: 'To make all of … other AWS services' },
    },
    centralRoot: {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html',
      title: 'Centralize root access for member accounts',
    },
    closing: {
      path: 'orgs_manage_accounts_close',
      title: 'Closing a member account in an organization with AWS Organizations',
    },
    allFeatures: {
      path: 'orgs_manage_org_support-all-features',
      title: 'Enabling all features for an organization with AWS Organizations',
    },
  },
});
