import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IAM Identity Center',
  shortName: 'IAM Identity Center',
  summary:
    'IAM Identity Center provides single sign-on for your workforce. AWS runs the portal and the roles; you decide who gets what.',
  guide: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/',
  read: '2026-11-26',
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
  aws: {
    cloudFormationPrefixes: ['AWS::SSO', 'AWS::IdentityStore'],
    terraformPrefixes: ['aws_ssoadmin_', 'aws_identitystore_'],
  },
  archetype: 'account-governance',
  scope: [
    {
      programs: ['hipaa', 'soc', 'irap'],
      sources: [
        {
          page: 'complianceScope',
          at: [
            'IAM Identity Center as a HIPAA eligible service',
            'in scope for AWS … and SOC 3 reports',
            'Information Security Registered Assessors Program (IRAP)',
          ],
          verified: '2026-12-07',
        },
      ],
    },
    {
      programs: ['pci'],
      limit: 'not with the Identity Center directory as the identity source',
      sources: [
        {
          page: 'complianceScope',
          at: ['Payment Card Industry (PCI) Data Security Standard (DSS)', 'notPci'],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { keepsData: true },
  unanswered: {
    'back-up': 'AWS’s page “Resiliency design and Regional behavior” does not mention backups.',
  },
  traits: ['default-encryption', 'key-choice'],
  override: {
    'service-software': {
      name: 'Run the service across several zones',
      owner: 'aws',
      duty: 'AWS operates the service across multiple Availability Zones to keep it available if one zone is disrupted.',
      sources: [
        {
          page: 'resilience',
          at: ['To ensure availability in … multiple Availability Zones'],
        },
      ],
    },
    'rule-enforcement': {
      name: 'Provision roles and enforce changes',
      owner: 'aws',
      duty: 'Identity Center provisions, updates and deprovisions roles across your accounts. It evaluates changes to group membership and permissions in real time. It enforces these changes the next time a user attempts to create a session.',
      sources: [
        { page: 'resilience', at: 'This is required for … your AWS accounts' },
        { page: 'delegated', at: 'so that IAM Identity … and update roles' },
        { page: 'sessions', at: 'IAM Identity Center evaluates … change is enforced' },
      ],
    },
    'rule-content': {
      name: 'Write and assign permission sets',
      owner: 'customer',
      duty: 'Create, modify and assign permission sets. For the management account, use dedicated permission sets, assign users directly to them, and avoid groups.',
      sources: [
        {
          page: 'delegated',
          at: [
            'Use dedicated permission sets … the management account',
            'Therefore, you should assign … and avoid groups',
            'create, modify, and assign permission sets',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Identity Center encrypts your data automatically, with AWS owned keys by default. In organization instances, you can choose a customer managed key for workforce identity data.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'IAM Identity Center uses … automatically encrypt your data',
            'In organization instances of … and group attributes',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'For an organization instance, you can choose a symmetric customer managed key. AWS recommends a new key, dedicated to the instance. In the key policy, restrict access to principals that need the key, such as Identity Center, AWS managed applications and their administrators.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: [
            'In organization instances of … these encryption keys',
            'Establishing and maintaining key … and their administrators',
            'We recommend creating a … an existing key',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
  },
  add: [
    {
      id: 'primary-region',
      layer: 'platform',
      name: 'Choose the primary Region',
      owner: 'customer',
      duty: 'Select the primary Region before you enable the service. You cannot change it later, and most administration works only there. To switch Regions, delete the instance, create one in another Region, and recreate users, groups, permission sets, applications and assignments.',
      sources: [
        {
          page: 'resilience',
          at: [
            'If you want to … Center is enabled',
            'IAM Identity Center supports … the primary Region',
          ],
        },
        {
          page: 'switching',
          at: [
            'You can switch your … in another Region',
            'You must recreate users, … Identity Center instance',
          ],
        },
      ],
      controls: ['cp-2', 'sa-9'],
    },
    {
      id: 'replication',
      layer: 'platform',
      name: 'Replicate to other Regions',
      owner: 'customer',
      duty: 'If account access must survive a Regional disruption, replicate the instance to additional Regions. Replication needs a customer managed key, and covers permissions that are already provisioned.',
      sources: [
        { page: 'resilience', at: 'You can replicate your … a Regional disruption' },
        { page: 'encryption', at: 'If you plan to … multi-regional IAM Identity Center' },
      ],
      controls: ['cp-2', 'cp-7'],
    },
    {
      id: 'session-cutoff',
      layer: 'platform',
      name: 'End access of disabled or deleted users',
      owner: 'aws',
      duty: 'When an administrator disables or deletes a user, Identity Center immediately ends that user’s access to the portal. It ends existing application sessions within 30 minutes. Active role sessions continue until they expire, up to 12 hours.',
      sources: [{ page: 'sessions', at: 'iamIdentity12Hours' }],
      controls: ['ac-2', 'ac-12'],
    },
    {
      id: 'source-change',
      layer: 'application',
      name: 'Plan a change of identity source',
      owner: 'customer',
      duty: 'Before you change the identity source, expect losses. A move from the Identity Center directory to Active Directory deletes users, groups and assignments, and changes the portal’s address.',
      sources: [
        {
          page: 'sourceChange',
          at: [
            'deletes your users and … removes your assignments',
            'also changes the URL … AWS access portal',
          ],
        },
      ],
      controls: ['cm-3', 'cp-2'],
    },
    {
      id: 'break-glass',
      layer: 'application',
      name: 'Set up break-glass access',
      owner: 'customer',
      duty: 'AWS recommends that you set up break-glass access for a small group of privileged users. This access helps them reach AWS during a disruption.',
      sources: [{ page: 'resilience', at: 'Even if your IAM … the external IdP' }],
      controls: ['cp-2', 'ac-2'],
    },
    {
      id: 'delegated-administration',
      layer: 'access',
      name: 'Delegate an administrator',
      owner: 'customer',
      duty: 'Register a member account as the delegated administrator, so that fewer people need access to the management account. Separate the people who edit permission sets from those who edit the identity source.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'delegated',
          at: [
            'Delegated administration provides a … administrative tasks',
            'Minimizes the number of … mitigate security concerns',
            'Separate the administrative tasks … your management account',
          ],
        },
        { page: 'delegated', at: 'When you enable IAM … Organizations by default' },
      ],
      controls: ['ac-5', 'ac-6'],
    },
    {
      id: 'session-lengths',
      layer: 'access',
      name: 'Session duration',
      owner: 'customer',
      duty: 'Configure how long portal sessions last, up to 90 days. For each permission set, configure how long role sessions last, up to 12 hours. Role sessions persist regardless of the status of the sign-in session.',
      sources: [
        {
          page: 'sessions',
          at: [
            'User interactive sessions can … to 90 days',
            'They persist for the … original sign-in session',
            'Organizations should configure session … applications and environments',
          ],
        },
      ],
      controls: ['ac-12', 'ia-11'],
    },
    {
      id: 'offboarding',
      layer: 'access',
      name: 'Revoke sessions before deleting users',
      owner: 'customer',
      duty: 'When a user leaves, review and revoke the user’s active sessions before you delete the user. After the user is deleted, the console cannot revoke the sessions.',
      sources: [
        { page: 'sourceChange', at: 'You cannot revoke user … deleted the user' },
        { page: 'sessions', at: 'Implementing processes to end … monitoring practices' },
      ],
      controls: ['ps-4', 'ac-2.3'],
    },
    {
      id: 'application-copies',
      layer: 'data',
      name: 'Check the copies in applications',
      owner: 'customer',
      duty: 'Find out which AWS applications store users’ attributes themselves. Your customer managed key does not cover these copies. The copies may remain after you delete the attributes in Identity Center.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Encryption at rest with … AWS managed applications',
            'when you delete user … deletion in IAM Identity',
          ],
        },
      ],
      controls: ['si-12', 'sc-28'],
    },
  ],
  modes: [
    {
      id: 'own-directory',
      name: 'Identity Center directory',
      summary: 'AWS checks passwords and asks for MFA. You manage joiners, leavers and groups.',
      add: [
        {
          id: 'password-rules',
          layer: 'platform',
          name: 'Reject weak and leaked passwords',
          owner: 'aws',
          duty: 'Identity Center requires passwords of 8 to 64 characters, with at least one character from each of four categories. It refuses a user’s last three passwords and passwords that are known from leaks.',
          sources: [
            {
              page: 'passwords',
              at: [
                'Passwords must be between … following four categories',
                'The last three passwords … cannot be used',
              ],
            },
          ],
          controls: ['ia-5.1'],
        },
        {
          id: 'mfa-challenge',
          layer: 'platform',
          name: 'Ask for a second factor',
          owner: 'aws',
          duty: 'With the preconfigured setting, Identity Center asks users of the directory for a second factor at the access portal, in addition to name and password.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [{ page: 'mfa', at: 'IAM Identity Center comes … two factors' }],
          controls: ['ia-2.1', 'ia-2.2'],
        },
        {
          id: 'people',
          layer: 'access',
          name: 'Users, groups and password resets',
          owner: 'customer',
          duty: 'Control who can create users, reset passwords and change group membership, ideally with inline policies in administrators’ permission sets. The policies can prevent, for example, adding users to specific groups and issuing SCIM bearer tokens.',
          sources: [
            {
              page: 'delegated',
              at: [
                'you should take precautions … membership in groups',
                'These policies are best … rather than as SCPs',
                'The following example inline … SCIM bearer tokens',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'MFA',
          owner: 'customer',
          duty: 'Keep MFA on for all users, as is preconfigured. Each user can register up to two virtual authenticator apps and six FIDO authenticators.',
          setting: 'on-by-default',
          switchOf: 'mfa-challenge',
          sources: [
            {
              page: 'mfa',
              at: [
                'IAM Identity Center comes … name and password',
                'Each user can register … MFA devices',
              ],
            },
          ],
          controls: ['ia-2.1', 'ia-2.2'],
        },
        {
          id: 'pci-identity-source',
          layer: 'access',
          name: 'Use another source for PCI DSS',
          owner: 'customer',
          duty: 'If you process cardholder data, use Active Directory or an external identity provider as the identity source for PCI DSS compliance. The directory of Identity Center is currently not compliant with PCI DSS.',
          sources: [
            {
              page: 'complianceScope',
              at: ['can use the following … External identity provider', 'notPci'],
              verified: '2026-12-07',
            },
          ],
          controls: ['ia-2', 'sa-9'],
        },
      ],
    },
    {
      id: 'external-idp',
      name: 'External identity provider',
      summary:
        'Your provider signs users in through SAML and provisions them through SCIM. You manage the SCIM token, the attribute mapping and MFA.',
      override: {
        'break-glass': {
          owner: 'customer',
          duty: 'AWS recommends that you set up break-glass access for a small group of privileged users, even if you have a replica. This access helps them reach AWS during events such as a disruption of the external provider.',
        },
        'source-change': {
          owner: 'customer',
          duty: 'Make sure that a new provider’s assertions match the user names in Identity Center, so that assignments continue to work. Active sessions persist for the rest of their set duration. A change to Active Directory deletes all users, groups and assignments.',
          sources: [
            {
              page: 'sourceChange',
              at: [
                'active user sessions persist … in the console',
                'preserves all of your … new external IdP',
                'usersGroupsIamIdentityCenter',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'token-reminders',
          layer: 'platform',
          name: 'Warn before the SCIM token expires',
          owner: 'aws',
          duty: 'When the token expires in 90 days or less, Identity Center sends reminders in the console and through AWS Health. The AWS Health events come weekly at first and daily in the last 15 days.',
          sources: [
            {
              page: 'scim',
              at: [
                'When your SCIM access … rotate the token',
                'Dashboard events are renewed … SCIM access tokens',
              ],
            },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'attribute-mapping',
          layer: 'application',
          name: 'Map NameID, user name and externalId',
          owner: 'customer',
          duty: 'Send the same attribute as SAML `NameID` and SCIM user name. As `externalId`, send a unique value that is always present and least likely to change. SCIM does not provision a user without a first, last, display or user name.',
          sources: [
            {
              page: 'scim',
              at: [
                'every user must have … not be provisioned',
                'make sure the attribute … sign-in fails',
                'Verify that the externalId … for your users',
              ],
            },
          ],
          controls: ['ia-4', 'ac-2'],
        },
        {
          id: 'drift-guard',
          layer: 'application',
          name: 'Block changes outside the provider',
          owner: 'customer',
          duty: 'If provisioning does not need the Identity Store’s write actions, consider an SCP on the delegated administrator account that denies these actions. Provisioning of groups from Google Workspace needs these actions. SCPs do not apply to the management account.',
          sources: [
            {
              page: 'scim',
              at: [
                'some IdPs such as … Identity Store APIs',
                'scimSynchronizationScimSyncs',
                'If you want to … management account itself',
              ],
            },
          ],
          controls: ['ac-6', 'cm-5'],
        },
        {
          id: 'scim-token',
          layer: 'access',
          name: 'Rotate the SCIM token each year',
          owner: 'customer',
          expires: 'token',
          duty: 'Replace the access token within its one-year lifetime, and delete old tokens. When the token expires, synchronization stops. Provisioning can then not create, update or delete anything.',
          sources: [
            {
              page: 'scim',
              at: [
                'SCIM access tokens are … of one year',
                'If the SCIM access … and delete information',
                'The Identity Center console … expired access tokens',
              ],
            },
          ],
          controls: ['ia-5', 'ac-2.3'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'MFA at the identity provider',
          owner: 'customer',
          duty: 'Enforce MFA and password rules at the provider where users sign in. Identity Center’s own MFA is currently not supported for external providers.',
          sources: [
            { page: 'mfa', at: 'MFA in IAM Identity … external identity providers' },
            { page: 'passwords', at: 'the password policies for … in IAM Identity Center' },
          ],
          controls: ['ia-2.1', 'ia-2.2'],
        },
      ],
    },
    {
      id: 'active-directory',
      name: 'Active Directory',
      summary:
        'Users sign in against AWS Managed Microsoft AD or, through AD Connector, your own domain. A sync scope defines which users and groups are synchronized.',
      override: {
        'source-change': {
          owner: 'customer',
          duty: 'AWS recommends that you change to or from Active Directory in a maintenance window, because the Identity Store’s ID and the encryption context change. A change between Active Directory and an external provider deletes all users, groups and assignments.',
          sources: [
            {
              page: 'sourceChange',
              at: [
                'to or from Active … Store ID will change',
                'We recommend you perform … Identity Store will change',
                'usersGroupsIamIdentityCenter',
              ],
            },
          ],
        },
      },
      remove: ['replication'],
      add: [
        {
          id: 'pass-through',
          layer: 'platform',
          name: 'Authenticate against the directory',
          owner: 'aws',
          duty: 'Identity Center authenticates users against the directory itself, through the Directory Service connection. It synchronizes users, groups and memberships, but no password information.',
          sources: [
            {
              page: 'activeDirectory',
              at: [
                'IAM Identity Center uses … source AD instance',
                'to synchronize user, group … directly from the source',
              ],
            },
          ],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'directory-place',
          layer: 'platform',
          name: 'Place and connect the directory',
          owner: 'customer',
          duty: 'Keep the AD Connector or AWS Managed Microsoft AD directory in the management account or the delegated administrator account. An AWS Managed Microsoft AD must be in the same Region as Identity Center. You can connect only one directory, and you cannot connect Simple AD.',
          sources: [
            {
              page: 'activeDirectory',
              at: [
                'does not support SAMBA … connected directory',
                'If you are using … is set up',
                'it must reside within … at a time',
              ],
            },
            { page: 'delegated', at: 'locate the directory in … delegated administrator feature' },
          ],
          controls: ['cm-2', 'sa-9'],
        },
        {
          id: 'sync-scope',
          layer: 'access',
          name: 'Choose the sync scope',
          owner: 'customer',
          duty: 'List the users and groups to sync. An assignment to a group also applies to members of its nested groups. Group members from a trusted domain that are foreign security principals do not sync.',
          sources: [
            {
              page: 'adSync',
              at: [
                'you must first specify … groups to sync',
                'the assignment applies to … inherit this access',
              ],
            },
            { page: 'activeDirectory', at: 'cannot synchronize Foreign Security … will not sync' },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'leftover-assignments',
          layer: 'access',
          name: 'Delete leftover assignments',
          owner: 'customer',
          duty: 'Remove the assignments of identities that no longer exist in Active Directory. Unlike with the Identity Center directory, these assignments do not disappear together with the identities.',
          sources: [
            {
              page: 'sourceChange',
              at: 'However in Active Directory, … corresponding assignments',
            },
          ],
          controls: ['ac-2.3', 'ac-6.7'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Does synchronization undo changes made in Identity Center?',
      finding:
        'The page on delegated administration covers changes to users and memberships through the Identity Store APIs or the console. It says that the next normal synchronization overwrites them. The SCIM page says the reverse. SCIM sends only differences, so such changes may stay uncorrected and let somebody keep rights that the provider never gave. The catalogue follows the SCIM page, the riskier reading, and names the way to block these APIs.',
      sources: [
        { page: 'delegated', at: 'If you modify these … normal synchronization cycles' },
        { page: 'scim', at: 'scimSynchronizationScimSyncs' },
      ],
    },
    {
      topic: 'How long a deleted user keeps access to applications',
      finding:
        'The page on changing the identity source says that deleted or disabled users with active sessions can continue to access integrated applications and accounts. It refers to the page on sessions. That page ends application sessions within 30 minutes and lets only role sessions continue, up to 12 hours. The catalogue follows the page on sessions.',
      sources: [
        { page: 'sourceChange', at: 'users with active sessions … applications and accounts' },
        { page: 'sessions', at: 'iamIdentity12Hours' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for IAM Identity Center',
      passages: { notPci: 'identity source is currently … compliant with PCI DSS' },
    },
    delegated: { path: 'delegated-admin', title: 'Delegated administration' },
    scim: {
      path: 'provision-automatically',
      title: 'Provision users and groups from an external identity provider using SCIM',
      passages: {
        scimSynchronizationScimSyncs: 'SCIM synchronization operates on … subsequent SCIM syncs',
      },
    },
    resilience: {
      path: 'resiliency-regional-behavior',
      title: 'Resiliency design and Regional behavior',
    },
    sessions: {
      path: 'authconcept',
      title: 'Understanding authentication sessions in IAM Identity Center',
      passages: { iamIdentity12Hours: 'When an IAM Identity … be 12 hours' },
    },
    encryption: { path: 'encryption-at-rest', title: 'Encryption at rest' },
    sourceChange: {
      path: 'manage-your-identity-source-considerations',
      title: 'Considerations for changing your identity source',
      passages: {
        usersGroupsIamIdentityCenter: 'All users, groups, and … from IAM Identity Center',
      },
    },
    passwords: {
      path: 'password-requirements',
      title: 'Password requirements when managing identities in IAM Identity Center',
    },
    mfa: { path: 'enable-mfa', title: 'MFA for Identity Center directory users' },
    activeDirectory: { path: 'manage-your-identity-source-ad', title: 'Microsoft AD directory' },
    adSync: {
      path: 'provision-users-from-ad-configurable-ADsync',
      title: 'IAM Identity Center configurable AD sync',
    },
    switching: { path: 'switching-regions', title: 'Switching AWS Regions' },
  },
});
