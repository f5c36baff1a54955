import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/singlesignon/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const encryption = page('encryption-at-rest', 'Encryption at rest');
const sourceChange = page(
  'manage-your-identity-source-considerations',
  'Considerations for changing your identity source',
);
const scim = page(
  'provision-automatically',
  'Provision users and groups from an external identity provider using SCIM',
);
const resilience = page('resiliency-regional-behavior', 'Resiliency design and Regional behavior');
const activeDirectory = page('manage-your-identity-source-ad', 'Microsoft AD directory');
const adSync = page(
  'provision-users-from-ad-configurable-ADsync',
  'IAM Identity Center configurable AD sync',
);
const mfa = page('enable-mfa', 'MFA for Identity Center directory users');
const sessions = page(
  'authconcept',
  'Understanding authentication sessions in IAM Identity Center',
);
const passwords = page(
  'password-requirements',
  'Password requirements when managing identities in IAM Identity Center',
);
const delegated = page('delegated-admin', 'Delegated administration');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const iamIdentityCenter = defineService({
  id: 'iam-identity-center',
  name: 'AWS IAM Identity Center',
  shortName: 'IAM Identity Center',
  category: 'security',
  summary:
    'Single sign-on for your workforce: AWS runs the portal and the roles, you decide who gets what.',
  docs: guide,
  aliases: [
    'AWS SSO',
    'AWS Single Sign-On',
    'Identity Center',
    'IdC',
    'permission sets',
    'SCIM',
    'AWS access portal',
    'identity store',
  ],
  archetype: 'account-governance',
  contradictions: [
    {
      topic: 'Does synchronisation undo changes made in Identity Center?',
      finding:
        'The page on delegated administration says that users and memberships which you change by the Identity Store APIs or the console are overwritten in the next normal synchronisation. The SCIM page says the reverse: SCIM sends only differences, so such changes may stay uncorrected and let somebody keep rights that the provider never gave. The catalogue follows the SCIM page, the riskier reading, and has you block these APIs.',
      sources: [delegated, scim],
    },
  ],
  change: {
    'service-software': {
      name: 'Run the service over several zones',
      duty: 'Operate sign-in and administration across several Availability Zones of the primary Region. The design goals, no guarantee, are 99.95% for sign-in and 99.90% for administration.',
      sources: [resilience],
      evidence: reports,
    },
    'rule-enforcement': {
      name: 'Turn assignments into roles',
      duty: 'Create, update and remove the roles behind permission sets in the organization’s accounts, and check memberships and permissions anew whenever a user starts a session.',
      sources: [resilience, delegated, sessions],
      evidence: reports,
    },
    'rule-content': {
      name: 'Write and assign permission sets',
      duty: 'Decide who gets which permissions in which account. Keep dedicated permission sets for the management account, and assign users to them, not groups that other people can edit.',
      sources: [delegated],
    },
  },
  add: [
    {
      id: 'primary-region',
      layer: 'platform',
      name: 'Choose the primary Region',
      owner: 'customer',
      duty: 'Select the Region before you enable the service: it cannot be changed later, and most administration works only there.',
      sources: [resilience],
      controls: ['cp-2', 'sa-9'],
    },
    {
      id: 'replication',
      layer: 'platform',
      name: 'Replicate to a second Region',
      owner: 'customer',
      duty: 'Replicate the instance where account access must outlive the loss of a Region. It needs a customer managed key, and covers only permissions that are already provisioned.',
      setting: optIn,
      sources: [resilience, encryption],
      controls: ['cp-2', 'cp-7'],
    },
    {
      id: 'session-cutoff',
      layer: 'platform',
      name: 'Cut off disabled and deleted users',
      owner: 'aws',
      duty: 'Shut a disabled or deleted user out of the portal at once and out of AWS applications within 30 minutes. Role sessions that already run are left to their end, up to 12 hours.',
      sources: [sessions],
      controls: ['ac-2', 'ac-12'],
      evidence: reports,
    },
    {
      id: 'source-change',
      layer: 'application',
      name: 'Plan a change of identity source',
      owner: 'customer',
      duty: 'Expect loss before you switch: a move from the Identity Center directory to Active Directory deletes users, groups and assignments and changes the portal’s address.',
      sources: [sourceChange],
      controls: ['cm-3', 'cp-2'],
    },
    {
      id: 'break-glass',
      layer: 'application',
      name: 'Keep a way in without it',
      owner: 'customer',
      duty: 'Set up break-glass access for a few people, for the time in which nobody can sign in through Identity Center.',
      sources: [resilience],
      controls: ['cp-2', 'ac-2'],
    },
    {
      id: 'delegated-administration',
      layer: 'access',
      name: 'Move administration to a member',
      owner: 'customer',
      duty: 'Register a member account as the delegated administrator, so that fewer people need the management account, and separate who edits permission sets from who edits the identity source.',
      setting: optIn,
      sources: [delegated],
      controls: ['ac-5', 'ac-6'],
    },
    {
      id: 'session-lengths',
      layer: 'access',
      name: 'Set how long sessions last',
      owner: 'customer',
      duty: 'Limit portal sessions, which can be set to as long as 90 days, and the role sessions of each permission set, up to 12 hours: the second number is how long a leaver can go on.',
      sources: [sessions],
      controls: ['ac-12', 'ia-11'],
    },
    {
      id: 'offboarding',
      layer: 'access',
      name: 'End sessions before deleting',
      owner: 'customer',
      duty: 'Revoke a leaver’s sessions first and delete the user afterwards: once the user is gone, the console cannot revoke them. Review the sessions that are active.',
      sources: [sourceChange, sessions],
      controls: ['ps-4', 'ac-2.3'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt identity data at rest',
      owner: 'aws',
      duty: 'Encrypt the stored identity data from the start, with keys that AWS owns and manages unless you bring one.',
      setting: { state: 'always-on' },
      sources: [encryption],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Bring a key for identity data',
      owner: 'customer',
      duty: 'On an organization instance you can name a symmetric KMS key, best one for it alone. Allow Identity Center, its AWS applications and their administrators in the policy.',
      setting: optIn,
      sources: [encryption],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'application-copies',
      layer: 'data',
      name: 'Mind the copies in applications',
      owner: 'customer',
      duty: 'Find out which AWS applications store users’ attributes themselves: your key does not cover those copies, and they may stay after you delete the user.',
      sources: [encryption],
      controls: ['si-12', 'sc-28'],
    },
  ],
  modes: [
    {
      id: 'own-directory',
      name: 'Identity Center directory',
      summary:
        'AWS checks passwords and asks for MFA; joiners, leavers and groups are yours to keep in order.',
      add: [
        {
          id: 'password-rules',
          layer: 'platform',
          name: 'Refuse weak and leaked passwords',
          owner: 'aws',
          duty: 'Demand 8 to 64 characters of four kinds, and refuse the last three passwords and those known from leaks.',
          sources: [passwords],
          controls: ['ia-5.1'],
        },
        {
          id: 'people',
          layer: 'access',
          name: 'Users, groups, password resets',
          owner: 'customer',
          duty: 'Create and remove people, and limit by inline policies who may reset passwords or change groups: both decide who can sign in as whom.',
          sources: [delegated],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'Leave MFA switched on',
          owner: 'customer',
          duty: 'Keep the MFA that is preconfigured for all users, and let each register spares: two authenticator apps and six FIDO authenticators fit.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [mfa],
          controls: ['ia-2.1', 'ia-2.2'],
        },
      ],
    },
    {
      id: 'external-idp',
      name: 'External identity provider',
      summary:
        'Your provider signs people in by SAML and sends them by SCIM: its token, its mapping and its MFA are yours.',
      change: {
        'break-glass': {
          duty: 'Set up break-glass access for a few people, even with a replica: when the external provider is down, no one can sign in through it.',
        },
        'source-change': {
          duty: 'Check what your users’ names are in both: assignments survive a change of provider only if its assertions match them. Running sessions last to the end of their set duration.',
        },
      },
      add: [
        {
          id: 'token-reminders',
          layer: 'platform',
          name: 'Warn before the SCIM token expires',
          owner: 'aws',
          duty: 'Send reminders in the console and by AWS Health from 90 days before the token ends, more often as the day comes near.',
          sources: [scim],
          controls: ['ia-5'],
        },
        {
          id: 'attribute-mapping',
          layer: 'application',
          name: 'Map names and a lasting id',
          owner: 'customer',
          duty: 'Send the same attribute as SAML NameID and SCIM user name, and a unique externalId that never changes. A user without first, last, display and user name is not provisioned.',
          sources: [scim],
          controls: ['ia-4', 'ac-2'],
        },
        {
          id: 'drift-guard',
          layer: 'application',
          name: 'Block changes behind the provider',
          owner: 'customer',
          duty: 'Deny the Identity Store’s write actions and new bearer tokens by SCP in the delegated administrator account, unless provisioning needs them. SCPs do not bind the management account.',
          sources: [scim, delegated],
          controls: ['ac-6', 'cm-5'],
        },
        {
          id: 'scim-token',
          layer: 'access',
          name: 'Rotate the SCIM token each year',
          owner: 'customer',
          duty: 'Replace the access token within its one year of life and delete old ones. When it expires, provisioning stops: nobody is created any more, and nobody removed.',
          sources: [scim],
          controls: ['ia-5', 'ac-2.3'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'Demand MFA at the provider',
          owner: 'customer',
          duty: 'Enforce MFA and password rules where people sign in: Identity Center’s own MFA does not work with an external provider.',
          sources: [mfa, passwords],
          controls: ['ia-2.1', 'ia-2.2'],
        },
      ],
    },
    {
      id: 'active-directory',
      name: 'Active Directory',
      summary:
        'Users sign in against AWS Managed Microsoft AD or, by AD Connector, your own domain; a scope says who is synchronised.',
      omit: ['replication'],
      change: {
        'source-change': {
          duty: 'Plan a maintenance window: to or from Active Directory, users, groups and assignments are deleted, or have to be made again, and the Identity Store’s ID changes, in key policies too.',
        },
      },
      add: [
        {
          id: 'pass-through',
          layer: 'platform',
          name: 'Pass sign-ins through to the AD',
          owner: 'aws',
          duty: 'Authenticate users against the directory itself over Directory Service’s connection, and copy users, groups and memberships, never passwords.',
          sources: [activeDirectory],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'directory-place',
          layer: 'platform',
          name: 'Place and connect the directory',
          owner: 'customer',
          duty: 'Own the AD Connector or Managed Microsoft AD in the management or the delegated administrator account, a managed AD in the same Region. Only one can be connected, and Simple AD cannot.',
          sources: [activeDirectory, delegated],
          controls: ['cm-2', 'sa-9'],
        },
        {
          id: 'sync-scope',
          layer: 'access',
          name: 'Choose whom to synchronise',
          owner: 'customer',
          duty: 'List the users and groups to sync. An assignment to a group also reaches the members of its nested groups, while members from trusted domains by foreign security principals do not sync.',
          sources: [adSync, activeDirectory],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'leftover-assignments',
          layer: 'access',
          name: 'Delete leftover assignments',
          owner: 'customer',
          duty: 'Remove the assignments of identities that are gone from Active Directory: unlike with the Identity Center directory, they do not disappear together.',
          sources: [sourceChange],
          controls: ['ac-2.3', 'ac-6.7'],
        },
      ],
    },
  ],
});
