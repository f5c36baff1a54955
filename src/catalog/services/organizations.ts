import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/organizations/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const introduction = page('orgs_introduction', 'What is AWS Organizations?');
const regions = page('region-support', 'Region support for AWS Organizations');
const scps = page('orgs_manage_policies_scps', 'Service control policies (SCPs)');
const rcps = page('orgs_manage_policies_rcps', 'Resource control policies (RCPs)');
const declarative = page('orgs_manage_policies_declarative', 'Declarative policies');
const defaults = page(
  'orgs_security_default_controls',
  'Default security controls in AWS Organizations',
);
const management = page(
  'orgs_best-practices_mgmt-acct',
  'Best practices for the management account',
);
const memberAccess = page(
  'orgs_manage_accounts_access',
  'Accessing member accounts in an organization with AWS Organizations',
);
const trustedAccess = page(
  'orgs_integrate_services',
  'Using AWS Organizations with other AWS services',
);
const allFeatures = page(
  'orgs_manage_org_support-all-features',
  'Enabling all features for an organization with AWS Organizations',
);
const closing = page(
  'orgs_manage_accounts_close',
  'Closing a member account in an organization with AWS Organizations',
);
const centralRoot = cite(
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html',
  'Centralize root access for member accounts',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const organizations = defineService({
  id: 'organizations',
  name: 'AWS Organizations',
  shortName: 'Organizations',
  category: 'management',
  summary:
    'Many accounts under one roof: AWS applies your guardrails to the members, and the management account stands outside them.',
  docs: guide,
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
  archetype: 'account-governance',
  change: {
    'service-software': {
      name: 'Run the organization’s endpoint',
      duty: 'Serve organizations from one endpoint, in N. Virginia for the commercial Regions, and make their entities accessible from all Regions, those managed in China apart. There is no Region for you to choose.',
      sources: [regions],
      evidence: reports,
    },
  },
  add: [
    {
      id: 'access-role-creation',
      layer: 'platform',
      name: 'Create the role into new accounts',
      owner: 'aws',
      duty: 'Create OrganizationAccountAccessRole, or a role of the name that you give, in each account that you create in the organization, and no other user or role.',
      sources: [memberAccess],
      controls: ['ac-2'],
    },
    {
      id: 'management-account',
      layer: 'access',
      name: 'Guard the management account',
      owner: 'customer',
      duty: 'Admit only those who change the organization. Review monthly or quarterly who holds its email, password, MFA and phone, and let no recovery depend on one person.',
      sources: [management],
      controls: ['ac-2', 'ac-6', 'ac-6.5'],
    },
    {
      id: 'access-role-use',
      layer: 'access',
      name: 'Say who may enter member accounts',
      owner: 'customer',
      duty: 'Limit sts:AssumeRole on the access role to the account IDs that someone needs, not *. Accounts that you invite come without the role: create it there if you want it.',
      sources: [memberAccess],
      controls: ['ac-2', 'ac-6'],
    },
  ],
  modes: [
    {
      id: 'all-features',
      name: 'All features',
      summary:
        'The default: organization policies, trusted services and central root access, each of them yours to turn on and to write.',
      change: {
        'rule-enforcement': {
          name: 'Enforce SCPs and RCPs on members',
          duty: 'Cap what users, roles and root users of member accounts may do and what their resources allow: a permission counts only if every parent above the account permits it.',
          sources: [scps, rcps],
          evidence: reports,
        },
        'rule-content': {
          name: 'Write and test SCPs and RCPs',
          duty: 'Write the guardrails and try them on a few accounts before the root. They only limit, so IAM must still grant; and without FullAWSAccess or a substitute every action fails.',
          sources: [scps, rcps],
        },
        'activity-review': {
          name: 'Create an organization trail, read it',
          duty: 'Activate CloudTrail across the accounts, a log that members can neither turn off nor modify, and look in it for Access Denied errors when you try a policy.',
          setting: optIn,
          sources: [introduction, rcps],
        },
      },
      add: [
        {
          id: 'default-controls',
          layer: 'platform',
          name: 'Attach the first SCP in the console',
          owner: 'aws',
          duty: 'Turn SCPs on and attach one to the root that denies leaving and closing, in organizations created through the console after 10 July 2026, and in no others.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [defaults],
          controls: ['ac-3', 'cm-6'],
        },
        {
          id: 'declarative-enforcement',
          layer: 'platform',
          name: 'Hold declared service settings',
          owner: 'aws',
          duty: 'Enforce declarative policies in the service’s own control plane: on service-linked roles too, on new APIs, and on accounts that join later. Detach one, and the old state returns.',
          sources: [declarative],
          controls: ['cm-6', 'ac-3'],
        },
        {
          id: 'service-linked-roles',
          layer: 'platform',
          name: 'Create roles for trusted services',
          owner: 'aws',
          duty: 'Put AWSServiceRoleForOrganizations, which only Organizations can assume, into every account, and through it create each trusted service’s role, limited to predefined tasks.',
          sources: [trustedAccess],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'declarative-content',
          layer: 'application',
          name: 'Declare baselines for services',
          owner: 'customer',
          duty: 'Run the account status report, see which accounts differ, then attach a declarative policy, for example to block public access to VPCs. Keep personal data out of its error message.',
          setting: optIn,
          sources: [declarative],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'management-workloads',
          layer: 'application',
          name: 'Keep the management account lean',
          owner: 'customer',
          duty: 'Keep workloads and data in member accounts, apart from what must be managed in the management account, and delegate administration to members where a service supports it: neither SCPs nor RCPs restrict anything in the management account.',
          sources: [management, scps, rcps],
          controls: ['ac-5', 'ac-6', 'sc-7'],
        },
        {
          id: 'leave-and-close',
          layer: 'application',
          name: 'Keep members from leaving',
          owner: 'customer',
          duty: 'Deny organizations:LeaveOrganization and account:CloseAccount at the root. Organizations made by CLI, SDK or CloudFormation, or before 10 July 2026, have no such SCP until you attach it.',
          sources: [management, defaults],
          controls: ['ac-3', 'cm-5'],
        },
        {
          id: 'policy-gaps',
          layer: 'application',
          name: 'Cover what guardrails do not reach',
          owner: 'customer',
          duty: 'Plan for the gaps: service-linked roles escape both kinds, outsiders escape SCPs, and RCPs work for a list of services only, without AWS managed keys or kms:RetireGrant.',
          sources: [rcps, scps],
          controls: ['ac-3', 'ra-3'],
        },
        {
          id: 'root-credentials',
          layer: 'access',
          name: 'Create accounts without root password',
          owner: 'aws',
          duty: 'Create member accounts without root credentials, and refuse root sign-in and password recovery in them until account recovery is enabled.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [memberAccess, centralRoot],
          controls: ['ia-5', 'ac-6'],
          evidence: reports,
        },
        {
          id: 'central-root',
          layer: 'access',
          name: 'Centralize root access',
          owner: 'customer',
          duty: 'Enable root credentials management, best run by a delegated security account, and delete the passwords, keys, certificates and MFA that the root users of existing members still have.',
          setting: optIn,
          sources: [centralRoot, memberAccess],
          controls: ['ac-2', 'ac-6', 'ia-5'],
          evidence: [{ kind: 'config-rule', id: 'iam-root-access-key-check' }],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Trust services, and end the trust',
          owner: 'customer',
          duty: 'Enable and disable each trusted service in its own console, so that it sets up and cleans up after itself. Ending the trust does not stop users who have permissions from using the service.',
          setting: optIn,
          sources: [trustedAccess],
          controls: ['ac-3', 'ac-20'],
        },
        {
          id: 'attachment-records',
          layer: 'data',
          name: 'Keep a record of attachments',
          owner: 'customer',
          duty: 'Record which SCP hangs where before you disable the policy type: all of them come off, and reenabling brings back FullAWSAccess alone. You reattach the rest by hand.',
          sources: [scps],
          controls: ['cm-2', 'cp-9'],
        },
        {
          id: 'unused-services',
          layer: 'data',
          name: 'Tighten by last accessed data',
          owner: 'customer',
          duty: 'View service last accessed data with the management account’s credentials, and deny in SCPs what they allow and nobody uses.',
          sources: [scps],
          controls: ['ac-6.7', 'ac-2.3'],
        },
        {
          id: 'account-closure',
          layer: 'data',
          name: 'Close accounts knowingly',
          owner: 'customer',
          duty: 'Weigh the consequences before you close a member account: it stays in the console as CLOSED for up to 90 days, and after them it is closed for good.',
          sources: [closing],
          controls: ['si-12', 'ac-2'],
        },
      ],
    },
    {
      id: 'consolidated-billing',
      name: 'Consolidated billing features',
      summary:
        'One bill and nothing else: no organization policies, so that each account has to be limited from within.',
      omit: ['rule-enforcement'],
      change: {
        'rule-content': {
          name: 'Limit each account from within',
          duty: 'Set the limits in each account with its own IAM and resource policies: neither SCPs nor RCPs are available without all features.',
          sources: [scps, rcps],
        },
      },
      add: [
        {
          id: 'single-bill',
          layer: 'platform',
          name: 'Write one bill for all accounts',
          owner: 'aws',
          duty: 'Generate a single bill across the organization. This feature set has no other management capability.',
          sources: [allFeatures],
          controls: ['sa-9'],
        },
        {
          id: 'feature-set',
          layer: 'application',
          name: 'Move to all features, for good',
          owner: 'customer',
          duty: 'Start the migration and collect the approval of each invited account; accounts that you created need give none. Once all features are enabled there is no way back.',
          setting: optIn,
          sources: [allFeatures],
          controls: ['cm-3', 'pl-2'],
        },
        {
          id: 'service-role',
          layer: 'access',
          name: 'Leave the service-linked role in place',
          owner: 'customer',
          duty: 'Do not delete AWSServiceRoleForOrganizations in members, though nothing uses it in this feature set: all features need it, and restoring it takes an invitation that the account accepts.',
          sources: [trustedAccess, allFeatures],
          controls: ['ac-2', 'cm-2'],
        },
        {
          id: 'account-closure',
          layer: 'data',
          name: 'Close accounts as their root user',
          owner: 'customer',
          duty: 'Sign in to the account itself as root to close it on the Account page: in this feature set the Organizations console shows no Close button.',
          sources: [closing],
          controls: ['si-12', 'ac-2'],
        },
      ],
    },
  ],
});
