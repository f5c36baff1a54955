import { cite, defineService } from '../define.ts';

const seen = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/';
const guide = `${docs}IAM/latest/UserGuide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, seen);
const center = (path: string, title: string) =>
  cite(`${docs}singlesignon/latest/userguide/${path}.html`, title, seen);

const practices = page('best-practices', 'Security best practices in IAM');
const resilience = page(
  'disaster-recovery-resiliency',
  'Resilience in AWS Identity and Access Management',
);
const patching = page(
  'configuration-and-vulnerability-analysis',
  'Configuration and vulnerability analysis in AWS Identity and Access Management',
);
const evaluation = page('reference_policies_evaluation-logic', 'Policy evaluation logic');
const policies = page('access_policies_managed-vs-inline', 'Managed policies and inline policies');
const rootMfa = page(
  'enable-mfa-for-root',
  'Multi-factor authentication for AWS account root user',
);
const rootUser = page('id_root-user', 'AWS account root user');
const rootPractices = page(
  'root-user-best-practices',
  'Root user best practices for your AWS account',
);
const centralRoot = page(
  'id_root-enable-root-access',
  'Centralize root access for member accounts',
);
const temporary = page('id_credentials_temp', 'Temporary security credentials in IAM');
const assuming = page('id_roles_manage-assume', 'Methods to assume a role');
const accessKeys = page('id_credentials_access-keys', 'Manage access keys for IAM users');
const keyUpdates = page('id-credentials-access-keys-update', 'Update access keys');
const mfa = page('id_credentials_mfa', 'AWS Multi-factor authentication in IAM');
const passwordPolicy = page(
  'id_credentials_passwords_account-policy',
  'Set an account password policy for IAM users',
);
const stsRegions = page('id_credentials_temp_enable-regions', 'Manage AWS STS in an AWS Region');
const stsEndpoints = page('id_credentials_temp_region-endpoints', 'AWS STS Regions and endpoints');
const trail = page(
  'cloudtrail-integration',
  'Logging IAM and AWS STS API calls with AWS CloudTrail',
);
const alarms = cite(
  `${docs}securityhub/latest/userguide/cloudwatch-controls.html`,
  'Security Hub CSPM controls for Amazon CloudWatch',
  seen,
);
const analyzer = page(
  'what-is-access-analyzer',
  'Using AWS Identity and Access Management Access Analyzer',
);
const lastAccessed = page(
  'access_policies_last-accessed',
  'Refine permissions in AWS using last accessed information',
);
const credentialReport = page(
  'id_credentials_getting-report',
  'Generate credential reports for your AWS account',
);
const providers = page('id_roles_providers', 'Identity providers and federation into AWS');
const dataProtection = page(
  'data-protection',
  'Data protection in AWS Identity and Access Management',
);
const users = page('id_users', 'IAM users');
const centerMfa = center('enable-mfa', 'MFA for Identity Center directory users');
const centerDirectory = center(
  'manage-your-identity-source-sso',
  'Manage users in the Identity Center directory',
);
const centerPasswords = center(
  'password-requirements',
  'Password requirements when managing identities in IAM Identity Center',
);

const soc2 = { kind: 'artifact', id: 'SOC 2 report' } as const;

export const iam = defineService({
  id: 'iam',
  name: 'AWS Identity and Access Management (IAM)',
  shortName: 'IAM',
  category: 'security',
  summary:
    'The gate in front of every AWS API: AWS checks each request, and every rule that it checks is yours.',
  docs: guide,
  aliases: [
    'Identity and Access Management',
    'STS',
    'Security Token Service',
    'roles',
    'access keys',
    'root user',
    'MFA',
    'IAM Access Analyzer',
    'IAM Identity Center',
  ],
  archetype: 'account-governance',
  contradictions: [
    {
      topic: 'Where the global STS endpoint is served',
      finding:
        'One page still calls the global endpoint sts.amazonaws.com hosted in US East (N. Virginia) alone, although a note further down says otherwise. The endpoints page says that it is now served in the caller’s own Region, provided that the Region is enabled by default and the Amazon DNS server resolved the name; all other calls go to N. Virginia. The catalogue follows the endpoints page, and gives the choice of Regional endpoints to you.',
      sources: [stsRegions, stsEndpoints],
    },
    {
      topic: 'How many access keys a user can have',
      finding:
        'The access key page sets a maximum of two keys per user. The credential report page counts on users with more than two keys and says that the report shows only the first two. The catalogue uses two as the limit, and tells you not to take the report for a complete list.',
      sources: [accessKeys, credentialReport],
    },
  ],
  change: {
    'service-software': {
      name: 'Run and patch IAM and STS',
      duty: 'Patch the systems and databases underneath, keep firewalls and recovery in order, and roll out updates without planned downtime.',
      sources: [patching, resilience],
      evidence: [soc2],
    },
    'rule-enforcement': {
      name: 'Evaluate every request',
      duty: 'Authenticate the caller, gather the policies that apply and decide: denied unless something allows it, and an explicit deny beats every allow.',
      setting: { state: 'always-on' },
      sources: [evaluation, resilience],
      evidence: [soc2],
    },
    'rule-content': {
      name: 'Write and attach policies',
      duty: 'Decide which policies you write, which of AWS’s you attach and what boundaries cap them. Users and roles start with no permissions; work towards least privilege.',
      sources: [practices, policies, users],
      evidence: [
        { kind: 'security-hub', id: 'IAM.1' },
        { kind: 'security-hub', id: 'IAM.21' },
        { kind: 'config-rule', id: 'iam-policy-no-statements-with-admin-access' },
        { kind: 'config-rule', id: 'iam-policy-no-statements-with-full-access' },
      ],
    },
    'activity-review': {
      name: 'Keep a trail and read it',
      duty: 'Create a multi-Region trail to S3 for a record beyond the event history, and alarm on root sign-ins and policy changes.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [trail, rootPractices, alarms],
      evidence: [
        { kind: 'security-hub', id: 'CloudTrail.1' },
        { kind: 'config-rule', id: 'multi-region-cloudtrail-enabled' },
        { kind: 'security-hub', id: 'CloudWatch.1' },
        { kind: 'security-hub', id: 'CloudWatch.4' },
      ],
    },
  },
  add: [
    {
      id: 'regional-data-planes',
      layer: 'platform',
      name: 'Copy your rules to every Region',
      owner: 'aws',
      duty: 'Propagate changes from the control plane in N. Virginia to a read-only data plane in each enabled Region, over three or more zones, that works on when the control plane does not.',
      setting: { state: 'always-on' },
      sources: [resilience],
      controls: ['cp-10', 'sc-36'],
      evidence: [soc2],
    },
    {
      id: 'aws-managed-policies',
      layer: 'platform',
      name: 'Write and update AWS’s policies',
      owner: 'aws',
      duty: 'Maintain the AWS managed policies. An update, for example for a new service, reaches every user, group and role that you attached the policy to, without your consent.',
      sources: [policies],
      controls: ['ac-3', 'cm-3'],
    },
    {
      id: 'service-linked-roles',
      layer: 'platform',
      name: 'Define service-linked roles',
      owner: 'aws',
      duty: 'Fix what a service-linked role may do and which service may assume it. You can see these roles but not edit their permissions; a service may create one on its own.',
      sources: [page('id_roles_create-service-linked-role', 'Create a service-linked role')],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'sts-endpoint',
      layer: 'application',
      name: 'Call Regional STS endpoints',
      owner: 'customer',
      duty: 'Point SDKs and code at the STS endpoint of their own Region. The global one falls back to N. Virginia for opt-in Regions and other DNS resolvers.',
      sources: [stsEndpoints, stsRegions],
      controls: ['cp-8', 'sc-36'],
    },
    {
      id: 'outage-readiness',
      layer: 'application',
      name: 'Need no IAM changes in an outage',
      owner: 'customer',
      duty: 'Create emergency roles beforehand: cut off from the control plane you may be unable to add, change or remove principals. Regional STS goes on issuing credentials for at least 24 hours.',
      sources: [resilience],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'credential-lifetime',
      layer: 'access',
      name: 'Issue and expire credentials',
      owner: 'aws',
      duty: 'Issue temporary credentials by STS and refuse them once they expire: after 1 hour by default, 15 minutes to 12 hours as you set it, 1 hour at most in a role chain.',
      sources: [temporary, assuming],
      controls: ['ia-5', 'ac-12'],
      evidence: [soc2],
    },
    {
      id: 'mfa',
      layer: 'access',
      name: 'Demand MFA at your provider',
      owner: 'customer',
      duty: 'Demand a second factor where people sign in. With an external identity provider AWS cannot do it for you: IAM Identity Center’s MFA does not cover such users.',
      sources: [centerMfa, practices],
      controls: ['ia-2.1', 'ia-2.2'],
    },
    {
      id: 'root-mfa',
      layer: 'access',
      name: 'Refuse root sign-in without MFA',
      owner: 'aws',
      duty: 'Demand MFA of the root user of every account type: whoever has none must register it within 35 days of the first sign-in attempt, or does not get into the console.',
      setting: { state: 'always-on' },
      sources: [rootMfa, rootPractices],
      controls: ['ia-2.1'],
    },
    {
      id: 'root-user',
      layer: 'access',
      name: 'Remove or lock away root access',
      owner: 'customer',
      duty: 'Register the root user’s MFA devices, create no root keys, guard its email and phone. In an organization switch on central root access and delete member accounts’ root credentials.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [centralRoot, rootUser, rootPractices],
      controls: ['ac-2', 'ac-6', 'ia-5'],
      evidence: [
        { kind: 'security-hub', id: 'IAM.4' },
        { kind: 'security-hub', id: 'IAM.6' },
        { kind: 'config-rule', id: 'iam-root-access-key-check' },
        { kind: 'config-rule', id: 'root-account-hardware-mfa-enabled' },
      ],
    },
    {
      id: 'credential-storage',
      layer: 'data',
      name: 'Encrypt and hash what IAM stores',
      owner: 'aws',
      duty: 'Keep account metadata and identifying data encrypted with AES-256 or hashed with SHA-256, and accept requests over TLS only. No key of yours is involved.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-28', 'sc-8', 'ia-5.1'],
      evidence: [soc2],
    },
    {
      id: 'activity-recording',
      layer: 'data',
      name: 'Record IAM and STS calls',
      owner: 'aws',
      duty: 'Log authenticated IAM and STS calls in CloudTrail’s event history from the day on which the account is created.',
      setting: { state: 'always-on' },
      sources: [trail],
      controls: ['au-2', 'au-12'],
      evidence: [soc2],
    },
    {
      id: 'last-accessed-tracking',
      layer: 'data',
      name: 'Track what was last used',
      owner: 'aws',
      duty: 'Note when each identity last tried to reach each service, for 400 days or more, and show it in the console within four hours. It counts denied attempts too, and not iam:PassRole.',
      setting: { state: 'always-on' },
      sources: [lastAccessed],
      controls: ['au-12', 'ac-2.3'],
    },
    {
      id: 'unused-access',
      layer: 'data',
      name: 'Remove access that nobody uses',
      owner: 'customer',
      duty: 'Read last accessed information and the credential report, and remove users, roles, policies, permissions and credentials without use. An unused access analyzer, once you create it, watches continuously and is charged by the roles and users that it analyses.',
      sources: [practices, lastAccessed, credentialReport, analyzer],
      controls: ['ac-2.3', 'ac-6.7'],
      evidence: [
        { kind: 'security-hub', id: 'IAM.22' },
        { kind: 'security-hub', id: 'IAM.8' },
        { kind: 'config-rule', id: 'iam-user-unused-credentials-check' },
      ],
    },
    {
      id: 'external-access-analyzer',
      layer: 'data',
      name: 'Look for access from outside',
      owner: 'customer',
      duty: 'Create an external access analyzer in every Region that you use and work off its findings. Without one there is no finding that a role or bucket is open to strangers.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        analyzer,
        page(
          'access-analyzer-getting-started',
          'Getting started with AWS Identity and Access Management Access Analyzer',
        ),
      ],
      controls: ['ac-6', 'ca-7', 'ra-5'],
      evidence: [{ kind: 'config-rule', id: 'iam-external-access-analyzer-enabled' }],
    },
  ],
  modes: [
    {
      id: 'federated-roles',
      name: 'Federation and roles',
      summary:
        'People and workloads sign in at your identity provider; AWS issues credentials that expire on their own.',
      change: { 'credential-lifetime': { setting: { state: 'always-on' } } },
      add: [
        {
          id: 'federation-trust',
          layer: 'access',
          name: 'Run the provider, trust it narrowly',
          owner: 'customer',
          duty: 'Keep passwords, joiners and leavers at your provider, and pin each role’s trust policy to audience and subject. The GitHub role wizard leaves repository and branch at * if you do.',
          sources: [
            providers,
            page(
              'id_roles_create_for-idp_oidc',
              'Create a role for OpenID Connect federation (console)',
            ),
          ],
          controls: ['ia-2', 'ia-8', 'ac-2'],
          evidence: [{ kind: 'config-rule', id: 'iam-oidc-provider-client-id-list-check' }],
        },
      ],
    },
    {
      id: 'identity-center-directory',
      name: 'IAM Identity Center directory',
      summary:
        'AWS keeps your people’s passwords and asks for MFA from the start; who is in the directory and what they may do stays yours.',
      change: {
        mfa: {
          name: 'Keep workforce MFA switched on',
          duty: 'Leave MFA on, as it is preconfigured, choose the factors that you accept and have people register a spare. Each user can hold eight devices.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [centerMfa, center('mfa-configure', 'Configure MFA in IAM Identity Center')],
        },
        'credential-lifetime': {
          duty: 'Create a role per permission set and account, and end each session on time: 1 hour by default, up to 12 hours if you set it so.',
          setting: { state: 'always-on' },
          sources: [
            center('howtosessionduration', 'Set session duration for AWS accounts'),
            temporary,
          ],
        },
        'credential-storage': {
          name: 'Keep passwords and identity data',
          duty: 'Hold the directory, encrypt it with keys that AWS owns unless you bring one, and refuse passwords under 8 characters, the last three, and those known from leaks.',
          sources: [
            centerPasswords,
            center('encryption-at-rest', 'Encryption at rest'),
            dataProtection,
          ],
        },
      },
      add: [
        {
          id: 'workforce-directory',
          layer: 'access',
          name: 'Add and remove people',
          owner: 'customer',
          duty: 'Create and delete users and groups in the directory, and assign groups to accounts with permission sets. AWS does not know who has left your company.',
          sources: [centerDirectory, providers],
          controls: ['ac-2', 'ps-4'],
        },
      ],
    },
    {
      id: 'iam-users',
      name: 'IAM users with long-term keys',
      summary:
        'Passwords and access keys that work until somebody ends them: storing, rotating and deleting them is yours.',
      change: {
        'credential-lifetime': {
          name: 'Store, rotate and delete keys',
          owner: 'customer',
          duty: 'Keep secret keys out of code, replace them when needed and delete them when people leave. A key never expires, its secret is shown once, and a user can hold two for the change.',
          sources: [accessKeys, keyUpdates, resilience],
          controls: ['ia-5', 'ia-5.1', 'ac-2.3'],
          evidence: [
            { kind: 'security-hub', id: 'IAM.3' },
            { kind: 'config-rule', id: 'access-keys-rotated' },
          ],
        },
        mfa: {
          name: 'Give every user MFA',
          duty: 'Register MFA, passkeys if you can, for every user with a password, and demand it by policy for API calls. Unlike root, an IAM user can sign in without.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [mfa, practices, users],
          evidence: [
            { kind: 'security-hub', id: 'IAM.5' },
            { kind: 'security-hub', id: 'IAM.19' },
            { kind: 'config-rule', id: 'mfa-enabled-for-iam-console-access' },
            { kind: 'config-rule', id: 'iam-user-mfa-enabled' },
          ],
        },
      },
      add: [
        {
          id: 'leaked-key-quarantine',
          layer: 'platform',
          name: 'Quarantine keys found in public',
          owner: 'aws',
          duty: 'Attach a deny policy, AWSCompromisedKeyQuarantine, to a user whose credentials are found exposed, and open a support case. It limits damage; the key stays yours to delete.',
          sources: [
            cite(
              `${docs}aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html`,
              'AWSCompromisedKeyQuarantineV3',
              seen,
            ),
          ],
          controls: ['ir-4', 'si-4'],
        },
        {
          id: 'password-policy',
          layer: 'access',
          name: 'Set a password policy',
          owner: 'customer',
          duty: 'Replace the default of 8 characters, three of four character types and no expiry. It has no lockout, does not touch access keys, and most changes bind only at a user’s next password change.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [passwordPolicy],
          controls: ['ia-5.1', 'ac-7'],
          evidence: [
            { kind: 'security-hub', id: 'IAM.7' },
            { kind: 'security-hub', id: 'IAM.15' },
            { kind: 'config-rule', id: 'iam-password-policy' },
          ],
        },
      ],
    },
  ],
});
