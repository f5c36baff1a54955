import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Identity and Access Management (IAM)',
  shortName: 'IAM',
  summary:
    'IAM controls access to every AWS API. AWS checks each request; every rule that it checks is your responsibility.',
  guide: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/',
  read: '2026-11-24',
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
  aws: {
    cloudFormationPrefixes: ['AWS::IAM'],
    terraformPrefixes: ['aws_iam_'],
    resources: [
      { types: ['aws_iam_user', 'AWS::IAM::User'], modes: [{ mode: 'iam-users' }] },
      {
        types: [
          'aws_iam_openid_connect_provider',
          'aws_iam_saml_provider',
          'AWS::IAM::OIDCProvider',
          'AWS::IAM::SAMLProvider',
        ],
        modes: [{ mode: 'federated-roles' }],
      },
    ],
  },
  archetype: 'account-governance',
  scope: [
    {
      programs: ['soc', 'pci', 'fedramp', 'iso'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These include SOC, PCI, FedRAMP, ISO, and others',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { keepsData: true },
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS Identity and Access Management” names a replica in each Region, but no backups.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      answers: ['patch-system', 'patch-engine'],
      duty: 'AWS patches guest operating systems and databases, configures firewalls and handles disaster recovery. It updates IAM’s control and data planes in a manner that is invisible to customers.',
      sources: [
        { page: 'iamPatching', at: 'AWS handles basic security … and disaster recovery' },
        { page: 'iamResilience', at: 'Both the IAM control … invisible to customers' },
      ],
    },
    'rule-enforcement': {
      name: 'Evaluate every request',
      owner: 'aws',
      duty: 'AWS authenticates the caller if necessary, works out which policies apply and decides whether to allow or deny the request. An explicit deny overrides an allow.',
      setting: 'always-on',
      sources: [
        {
          page: 'evaluation',
          at: [
            'AWS first authenticates the … apply to the request',
            'AWS evaluates all of … allowed or denied',
            'An explicit deny in … overrides the allow',
          ],
        },
        { page: 'iamResilience', at: 'Every operation performed in … allowed or denied' },
      ],
    },
    'rule-content': {
      name: 'Write and attach policies',
      owner: 'customer',
      duty: 'Decide whether to use AWS managed policies or to write your own, and whether to add permissions boundaries. Work toward least privilege.',
      sources: [
        { page: 'iamBestPractices', at: 'When you set permissions … toward least privilege' },
        { page: 'policies', at: 'you must decide whether … an inline policy' },
        {
          page: 'users',
          at: 'You can also add … user or role',
          verified: '2026-12-02',
        },
      ],
      evidence: [
        'IAM.1',
        'IAM.21',
        'iam-policy-no-statements-with-admin-access',
        'iam-policy-no-statements-with-full-access',
      ],
    },
    'activity-review': {
      name: 'Create a trail and set alerts',
      owner: 'customer',
      duty: 'Create a trail for an ongoing record in Amazon S3. Set alerts for root user sign-in and IAM policy changes.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: [
            'If you create a … console in Event history',
            'For an ongoing record … Amazon S3 bucket',
          ],
        },
        { page: 'rootPractices', at: 'We recommend you use … sign-in and usage' },
        {
          page: 'cloudwatchControls',
          at: ['A log metric filter … for usage of', 'exist for IAM policy changes'],
        },
      ],
      evidence: ['CloudTrail.1', 'multi-region-cloudtrail-enabled', 'CloudWatch.1', 'CloudWatch.4'],
    },
  },
  add: [
    {
      id: 'regional-data-planes',
      layer: 'platform',
      name: 'Propagate changes to enabled Regions',
      owner: 'aws',
      duty: 'IAM propagates configuration changes from the control plane to the IAM data plane in every enabled Region. Each data plane is distributed across at least three Availability Zones. IAM can still authorize requests when you cannot reach its global endpoint.',
      sources: [
        {
          page: 'iamResilience',
          at: [
            'The IAM system then … from the same Region',
            'In each Region, the … any customer impairment',
            'However, even when you … authorize your requests',
          ],
        },
      ],
      controls: ['cp-10', 'sc-36'],
    },
    {
      id: 'aws-managed-policies',
      layer: 'platform',
      name: 'Write and update AWS managed policies',
      owner: 'aws',
      duty: 'AWS creates and administers the AWS managed policies, and occasionally updates their permissions. An update affects all users, groups and roles to which the policy is attached.',
      sources: [
        {
          page: 'policies',
          at: [
            'is a standalone policy … administered by AWS',
            'AWS occasionally updates the … is attached to',
          ],
        },
      ],
      controls: ['ac-3', 'cm-3'],
    },
    {
      id: 'service-linked-roles',
      layer: 'platform',
      name: 'Define service-linked roles',
      owner: 'aws',
      duty: 'The linked service defines what a service-linked role may do and, unless it defines otherwise, is the only one that can assume the role. An IAM administrator can see these roles but not edit their permissions. A service might create a service-linked role automatically.',
      sources: [
        {
          page: 'idRolesCreateServiceLinkedRole',
          at: [
            'A service might automatically … delete the role',
            'can view, but not … for service-linked roles',
            'The linked service defines … assume the roles',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'sts-endpoint',
      layer: 'application',
      name: 'Use Regional STS endpoints',
      owner: 'customer',
      duty: 'AWS recommends that you use Regional STS endpoints. Requests to the global endpoint are served in N. Virginia if they come from opt-in Regions, or if a DNS resolver other than Amazon’s resolved the endpoint.',
      sources: [
        {
          page: 'stsEndpoints',
          at: ['We recommend that you … AWS STS regional endpoints', 'continueAmazonDnsServer'],
        },
        { page: 'stsRegions', at: 'AWS recommends using Regional … session token validity' },
      ],
      controls: ['cp-8', 'sc-36'],
    },
    {
      id: 'outage-readiness',
      layer: 'application',
      name: 'Prepare for outages of IAM changes',
      owner: 'customer',
      duty: 'If vital resources routinely create or modify IAM resources, prepare a fallback solution that uses existing IAM resources. When communication between Regions is interrupted, you might not be able to add, change or remove principals or permissions.',
      sources: [
        {
          page: 'iamResilience',
          at: [
            'Certain events can interrupt … over the network',
            'You might not be … permissions in IAM',
            'Review the configuration of … existing IAM resources',
          ],
        },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'credential-lifetime',
      layer: 'access',
      name: 'Issue and expire credentials',
      owner: 'aws',
      expires: 'token',
      duty: 'AWS issues temporary credentials through STS and refuses requests made with them once they expire. A session from role chaining is limited to one hour.',
      sources: [
        {
          page: 'temporary',
          at: [
            'After the credentials expire, … made with them',
            'credentialsLimitedMaximumLimit',
            'Temporary security credentials are generated by AWS STS',
          ],
        },
        {
          page: 'assuming',
          at: ['When you use role … to one hour'],
        },
      ],
      controls: ['ia-5', 'ac-12'],
    },
    {
      id: 'mfa',
      layer: 'access',
      name: 'MFA at the identity provider',
      owner: 'customer',
      duty: 'Require a second factor at your identity provider, where people sign in. AWS recommends MFA with each account. If an external provider is connected to IAM Identity Center, MFA in Identity Center is currently not supported.',
      sources: [
        { page: 'centerMfa', at: 'MFA in IAM Identity … external identity providers' },
        { page: 'dataProtection', at: 'Use multi-factor authentication (MFA) with each account' },
      ],
      controls: ['ia-2.1', 'ia-2.2'],
    },
    {
      id: 'root-mfa',
      layer: 'access',
      name: 'Require MFA for the root user',
      owner: 'aws',
      duty: 'AWS requires MFA to be configured for the root user of all account types. If MFA is not already enabled, users must register it within 35 days of their first attempt to sign in to the console.',
      sources: [
        { page: 'rootMfa', at: 'All AWS account types … not already enabled' },
        { page: 'rootPractices', at: 'MFA registration must be … AWS Management Console' },
      ],
      controls: ['ia-2.1'],
    },
    {
      id: 'root-user',
      layer: 'access',
      name: 'Secure or remove root user access',
      owner: 'customer',
      duty: 'Register MFA for the root user and create no access keys for it. Make sure that no one person has access to both its email inbox and its phone number. In an organization, AWS recommends that you remove root user credentials from member accounts.',
      sources: [
        { page: 'centralRoot', at: 'After you centralize root … in your organization' },
        { page: 'rootUser', at: 'While MFA is enforced … as prompted during sign-in' },
        {
          page: 'rootPractices',
          at: [
            'we recommend removing root … prevent unauthorized use',
            'We strongly recommend that you do not create',
            'No one person should … root user password',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6', 'ia-5'],
      evidence: [
        'IAM.4',
        'IAM.6',
        'iam-root-access-key-check',
        'root-account-hardware-mfa-enabled',
      ],
    },
    {
      id: 'member-root-default',
      layer: 'access',
      name: 'No root credentials in new accounts',
      owner: 'aws',
      duty: 'By default, new accounts that you create in AWS Organizations have no root user credentials.',
      sources: [
        { page: 'credentialReport', at: 'This value is FALSE … credentials by default' },
        { page: 'centralRoot', at: 'New accounts you create … credentials by default' },
      ],
      controls: ['ac-6', 'ia-5'],
    },
    {
      id: 'credential-storage',
      layer: 'data',
      name: 'Encrypt and hash stored data',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key', 'encrypt-in-transit'],
      duty: 'IAM encrypts at rest the data that it collects and stores. It encrypts account metadata and identifying data with AES 256, or hashes them with SHA 256. IAM accepts requests over TLS only, and you cannot use IAM to manage encryption keys.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Data that is collected … using SHA 256',
            "You can't manage encryption keys using IAM",
            'Requests to IAM must … Layer Security protocol',
          ],
        },
      ],
      controls: ['sc-28', 'sc-8', 'ia-5.1'],
    },
    {
      id: 'activity-recording',
      layer: 'data',
      name: 'Record IAM and STS calls',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'AWS logs authenticated IAM and STS calls in CloudTrail’s event history from the day on which the account is created.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail is enabled on … in Event history',
            'CloudTrail logs all authenticated … STS API operations',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'last-accessed-tracking',
      layer: 'data',
      name: 'Track last accessed information',
      owner: 'aws',
      duty: 'The console shows when an identity last attempted to access a service, including unsuccessful attempts. Recent activity appears within four hours. AWS tracks service information for at least 400 days, depending on when the service started tracking.',
      sources: [
        {
          page: 'lastAccessed',
          at: [
            'The information includes the … API was made',
            'Recent activity appears in … tracking actions information',
            'The service last accessed … the successful attempts',
          ],
        },
      ],
      controls: ['au-12', 'ac-2.3'],
    },
    {
      id: 'unused-access',
      layer: 'data',
      name: 'Remove unused access',
      owner: 'customer',
      duty: 'Use last accessed information to identify users, roles, permissions, policies and credentials that you no longer need, and remove them. Unused access analyzers can monitor last accessed information continuously.',
      sources: [
        { page: 'iamBestPractices', at: 'You might have IAM … can remove them' },
        { page: 'lastAccessed', at: 'You can continuously monitor … unused access analyzers' },
      ],
      controls: ['ac-2.3', 'ac-6.7'],
      evidence: ['IAM.22', 'IAM.8', 'iam-user-unused-credentials-check'],
    },
    {
      id: 'external-access-analyzer',
      layer: 'data',
      name: 'Create an analyzer in each Region',
      owner: 'customer',
      duty: 'Create an external access analyzer in each Region where you use supported resources, and review its findings. An analyzer analyzes only the policies of resources in its own Region.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'accessAnalyzer',
          at: ['You can review findings … a security risk', 'externalAccessIamAwsResources'],
        },
        {
          page: 'accessAnalyzerStart',
          at: 'For external and internal … each Region independently',
        },
      ],
      controls: ['ac-6', 'ca-7', 'ra-5'],
      evidence: ['IAM.28', 'iam-external-access-analyzer-enabled'],
    },
    {
      id: 'analyzer-findings',
      layer: 'data',
      name: 'Analyze policies for outside access',
      owner: 'aws',
      duty: 'After you create an external access analyzer, it periodically analyzes the policies of supported resources in its Region. It usually analyzes new or changed policies within about 30 minutes. It reports access from outside its zone of trust.',
      sources: [
        {
          page: 'accessAnalyzer',
          at: [
            'Once enabled, IAM Access … about 30 minutes',
            'When analyzing the policies, … generates a finding',
            'externalAccessIamAwsResources',
          ],
        },
      ],
      controls: ['ac-6', 'ca-7', 'ra-5'],
    },
  ],
  modes: [
    {
      id: 'federated-roles',
      name: 'Federation and roles',
      summary:
        'People and workloads sign in at your identity provider. AWS issues credentials that expire on their own.',
      override: { 'credential-lifetime': { owner: 'aws', setting: 'always-on' } },
      add: [
        {
          id: 'session-duration',
          layer: 'access',
          name: 'Session duration',
          owner: 'customer',
          duty: 'Set each role’s maximum session duration, from 1 to 12 hours. This maximum is the longest duration that you can request. It does not limit sessions that AWS services assume.',
          sources: [
            {
              page: 'assuming',
              at: [
                'This setting can have … to 12 hours',
                'This setting determines the … the role credentials',
                'The maximum session duration … by AWS services',
              ],
            },
          ],
          controls: ['ac-12', 'ia-5'],
        },
        {
          id: 'federation-trust',
          layer: 'access',
          name: 'Identity provider and role trust',
          owner: 'customer',
          duty: 'Manage user identities outside AWS, at your identity provider. To limit who can assume a role, add a condition to its trust policy, for example on the app ID. For a GitHub role, the repository and branch default to a wildcard if you do not specify them.',
          sources: [
            { page: 'providers', at: 'With an identity provider … in your account' },
            {
              page: 'idRolesCreateForIdpOidc',
              at: [
                'For the Condition element, … comes from your app',
                'For GitHub repository, enter … to a wildcard',
                'For GitHub branch, enter … to a wildcard',
              ],
            },
          ],
          controls: ['ia-2', 'ia-8', 'ac-2'],
          evidence: ['iam-oidc-provider-client-id-list-check'],
        },
        {
          id: 'shared-provider-claims',
          layer: 'access',
          name: 'Require claims of shared providers',
          owner: 'aws',
          duty: 'For recognized shared OIDC providers, AWS requires trust policies to evaluate certain claims. For HCP Terraform, AWS returns an error for a policy that does not evaluate the subject. It denies authorization requests with such a policy.',
          sources: [
            {
              page: 'idRolesCreateForIdpOidc',
              at: [
                'For recognized shared OpenID … as identity-provider controls',
                'If you set or … this condition key',
              ],
            },
          ],
          controls: ['ac-3', 'ia-8'],
        },
      ],
    },
    {
      id: 'identity-center-directory',
      name: 'IAM Identity Center directory',
      summary:
        'AWS keeps your people’s passwords and asks for MFA from the start. You decide who is in the directory and what they may do.',
      override: {
        mfa: {
          name: 'MFA',
          owner: 'customer',
          duty: 'Keep MFA turned on, as it is preconfigured. Encourage users to register multiple backup authenticators for all enabled MFA types. Each user can register up to eight MFA devices.',
          setting: 'on-by-default',
          switchOf: 'mfa-challenge',
          sources: [
            {
              page: 'centerMfa',
              at: ['iamIdentityCenterNamePassword', 'Each user can register … MFA devices'],
            },
            {
              page: 'mfaConfigure',
              at: [
                'You can configure Multi-factor … or AD Connector',
                'Users are encouraged to … enabled MFA types',
              ],
            },
          ],
        },
        'credential-lifetime': {
          owner: 'aws',
          duty: 'Identity Center creates a role for each permission set in each assigned account. When the session duration elapses, it signs the user out. The duration is 1 hour by default; you can set up to 12 hours.',
          setting: 'always-on',
          sources: [
            {
              page: 'howtosessionduration',
              at: [
                'When the specified duration … of the session',
                'When you create a … duration of 12 hours',
              ],
            },
            { page: 'temporary', at: 'credentialsLimitedMaximumLimit' },
          ],
        },
        'credential-storage': {
          name: 'Encrypt data and enforce password rules',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Identity Center encrypts data automatically, by default with AWS owned keys. In organization instances, you can choose a customer managed key for workforce identity data. Identity Center refuses passwords under 8 or over 64 characters, the last three passwords, and passwords publicly known from leaks.',
          setting: 'always-on',
          sources: [
            {
              page: 'centerPasswords',
              at: [
                'Passwords must be between … characters in length',
                'The last three passwords … cannot be used',
              ],
            },
            {
              page: 'encryptionAtRest',
              at: [
                'IAM Identity Center uses … automatically encrypt your data',
                'In organization instances of … and group attributes',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'mfa-challenge',
          layer: 'access',
          name: 'Ask for a second factor',
          owner: 'aws',
          duty: 'As preconfigured, Identity Center asks users of the directory for a second factor at the access portal, in addition to their name and password.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [{ page: 'centerMfa', at: 'iamIdentityCenterNamePassword' }],
          controls: ['ia-2.1', 'ia-2.2'],
        },
        {
          id: 'session-duration',
          layer: 'access',
          name: 'Session duration',
          owner: 'customer',
          duty: 'Set the session duration of each permission set. The default is 1 hour, and the maximum is 12 hours. AWS recommends a duration no longer than the role needs.',
          sources: [
            {
              page: 'howtosessionduration',
              at: ['When you create a … of 12 hours', 'As a security best … perform the role'],
            },
          ],
          controls: ['ac-12', 'ia-5'],
        },
        {
          id: 'workforce-directory',
          layer: 'access',
          name: 'Create users and assign access',
          owner: 'customer',
          duty: 'Create users and groups in the directory, and add users to groups. Assign the groups the desired level of access to your AWS accounts and applications.',
          sources: [
            {
              page: 'centerDirectory',
              at: 'Create your users and … AWS accounts and applications',
            },
            { page: 'providers', at: 'You can use Active … your AWS resources' },
          ],
          controls: ['ac-2', 'ps-4'],
        },
      ],
    },
    {
      id: 'iam-users',
      name: 'IAM users with long-term keys',
      summary:
        'Passwords and access keys stay valid until somebody revokes them. You store, rotate and delete them.',
      override: {
        'credential-lifetime': {
          name: 'Store, update and delete keys',
          owner: 'customer',
          duty: 'When you create an access key, save it in a secure location, not in application files: you cannot retrieve the secret later. Update keys when needed, for example when an employee leaves. Deactivate an old key before you delete it.',
          sources: [
            {
              page: 'accessKeys',
              at: [
                'When you create an … time you create it',
                'Do NOT put access … your application files',
              ],
            },
            {
              page: 'keyUpdates',
              at: [
                'update IAM user access … leaves your company',
                'do not immediately delete … to deactivate the first',
              ],
            },
          ],
          controls: ['ia-5', 'ia-5.1', 'ac-2.3'],
          evidence: ['IAM.3', 'access-keys-rotated'],
        },
        mfa: {
          name: 'MFA',
          owner: 'customer',
          duty: 'Register MFA for each IAM user, with up to eight devices. AWS recommends phishing-resistant MFA, such as passkeys and security keys, whenever possible. AWS enforces MFA for root users, but each IAM user has its own MFA configuration.',
          sources: [
            {
              page: 'mfa',
              at: [
                'recommend that you use … keys whenever possible',
                'MFA is enforced for … own MFA configuration',
                'register up to eight … of any type',
              ],
            },
            { page: 'iamBestPractices', at: 'However, for scenarios in … for additional security' },
            { page: 'users', at: 'that you require multi-factor … in your account' },
          ],
          evidence: [
            'IAM.5',
            'IAM.19',
            'mfa-enabled-for-iam-console-access',
            'iam-user-mfa-enabled',
          ],
        },
      },
      add: [
        {
          id: 'new-users',
          layer: 'access',
          name: 'No permissions for new users',
          owner: 'aws',
          duty: 'By default, IAM does not authorize a new IAM user to perform any AWS operations or access any AWS resources.',
          sources: [
            {
              page: 'users',
              verified: '2026-12-02',
              at: 'By default, a new … any AWS resources',
            },
          ],
          controls: ['ac-6', 'ac-2'],
        },
        {
          id: 'credential-audit',
          layer: 'data',
          name: 'Use the credential report',
          owner: 'customer',
          duty: 'You can use credential reports to assist in your auditing and compliance efforts. For service-specific credentials and access keys beyond the first two, use `ListServiceSpecificCredentials` and `ListAccessKeys`.',
          sources: [
            {
              page: 'credentialReport',
              verified: '2026-12-02',
              at: [
                'You can use credential … and compliance efforts',
                'For complete credential visibility … ListAccessKeys APIs',
              ],
            },
          ],
          controls: ['ac-2.3', 'au-6'],
        },
        {
          id: 'credential-report',
          layer: 'data',
          name: 'Generate the credential report',
          owner: 'aws',
          duty: 'When you ask, IAM generates a report that lists all users with the status of passwords, access keys and MFA devices. IAM generates a new report at most every four hours. The report leaves out service-specific credentials and access keys beyond the first two.',
          sources: [
            {
              page: 'credentialReport',
              at: [
                'You can generate and … and MFA devices',
                'The report does not … beyond the first two',
                'credential report as often … every four hours',
              ],
            },
          ],
          controls: ['au-12', 'ac-2.3'],
        },
        {
          id: 'leaked-key-quarantine',
          layer: 'platform',
          name: 'Quarantine compromised or exposed keys',
          owner: 'aws',
          duty: 'If an IAM user’s credentials were compromised or exposed publicly, AWS attaches a policy that denies certain actions, and creates a support case. The policy aims to limit damage without impacting existing resources.',
          sources: [
            {
              page: 'keyQuarantine',
              at: 'Denies access to certain … regarding this event',
            },
          ],
          controls: ['ir-4', 'si-4'],
        },
        {
          id: 'quarantine-response',
          layer: 'access',
          name: 'Respond to an exposed key',
          owner: 'customer',
          duty: 'Leave the quarantine policy attached, and follow the instructions of the support case that AWS opened for the exposed credentials.',
          sources: [
            {
              page: 'keyQuarantine',
              at: 'Do NOT remove this … regarding this event',
            },
          ],
          controls: ['ir-4', 'ia-5'],
        },
        {
          id: 'default-password-rules',
          layer: 'access',
          name: 'Enforce the default password policy',
          owner: 'aws',
          duty: 'Until you set another policy, IAM enforces the default password policy. A password must have 8 to 128 characters and at least three of four character types. It must not be identical to the account name or email address, and it does not expire.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [
            {
              page: 'passwordPolicy',
              at: [
                'If an administrator does … default AWS password policy',
                'The default password policy … Never expire password',
              ],
            },
          ],
          controls: ['ia-5.1'],
        },
        {
          id: 'password-policy',
          layer: 'access',
          name: 'Password policy',
          owner: 'customer',
          expires: 'password',
          duty: 'You can set a custom policy for password complexity and rotation in place of the default. The policy does not apply to the root user’s password or to access keys. Most settings are enforced only at a user’s next password change.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'passwordPolicy',
              at: [
                'You can set a … default AWS password policy',
                'The IAM password policy … user access keys',
                'most of the password … change their passwords',
              ],
            },
          ],
          controls: ['ia-5.1', 'ac-7'],
          evidence: ['IAM.7', 'IAM.15', 'iam-password-policy'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Where the global STS endpoint is served',
      finding:
        'One page still says that the global endpoint `sts.amazonaws.com` is hosted in US East (N. Virginia) alone, although a note further down says otherwise. The endpoints page says that it is now served in the caller’s own Region. This requires that the Region is enabled by default and that the Amazon DNS server resolved the name. All other calls go to N. Virginia. The catalogue follows the endpoints page, and gives the choice of Regional endpoints to you.',
      sources: [
        {
          page: 'stsRegions',
          at: [
            'Although the global (legacy) … (N. Virginia)',
            'requests to the global … as your workloads',
          ],
        },
        {
          page: 'stsEndpoints',
          at: ['Now in Regions enabled … deployed to opt-in Regions', 'continueAmazonDnsServer'],
        },
      ],
    },
    {
      topic: 'How many access keys a user can have',
      finding:
        'The access key page sets a maximum of two keys per user. The credential report page names the same maximum, yet counts on users with more than two keys. It says that the report shows only the first two. The catalogue uses two as the limit, and tells you not to take the report for a complete list.',
      sources: [
        { page: 'accessKeys', at: 'You can have a … keys per user' },
        {
          page: 'credentialReport',
          at: ['or any other user … beyond the first two', 'Users can have up … the previous key'],
        },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'iam-compliance-validation',
      title: 'Compliance validation for AWS Identity and Access Management',
    },
    stsRegions: {
      path: 'id_credentials_temp_enable-regions',
      title: 'Manage AWS STS in an AWS Region',
      read: '2026-11-26',
    },
    stsEndpoints: {
      path: 'id_credentials_temp_region-endpoints',
      title: 'AWS STS Regions and endpoints',
      read: '2026-11-26',
      passages: { continueAmazonDnsServer: 'will continue to be … Amazon DNS server' },
    },
    accessKeys: {
      path: 'id_credentials_access-keys',
      title: 'Manage access keys for IAM users',
      read: '2026-11-26',
    },
    credentialReport: {
      path: 'id_credentials_getting-report',
      title: 'Generate credential reports for your AWS account',
      read: '2026-11-26',
    },
    iamPatching: {
      path: 'configuration-and-vulnerability-analysis',
      title: 'Configuration and vulnerability analysis in AWS Identity and Access Management',
      read: '2026-11-26',
    },
    iamResilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Identity and Access Management',
      read: '2026-11-26',
    },
    evaluation: {
      path: 'reference_policies_evaluation-logic',
      title: 'Policy evaluation logic',
      read: '2026-11-26',
    },
    iamBestPractices: {
      path: 'best-practices',
      title: 'Security best practices in IAM',
      read: '2026-11-26',
    },
    policies: {
      path: 'access_policies_managed-vs-inline',
      title: 'Managed policies and inline policies',
      read: '2026-11-26',
    },
    users: { path: 'id_users', title: 'IAM users', read: '2026-11-26' },
    trail: {
      path: 'cloudtrail-integration',
      title: 'Logging IAM and AWS STS API calls with AWS CloudTrail',
      read: '2026-11-26',
    },
    rootPractices: {
      path: 'root-user-best-practices',
      title: 'Root user best practices for your AWS account',
      read: '2026-11-26',
    },
    cloudwatchControls: {
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
      title: 'Security Hub CSPM controls for Amazon CloudWatch',
      read: '2026-11-26',
    },
    idRolesCreateServiceLinkedRole: {
      path: 'id_roles_create-service-linked-role',
      title: 'Create a service-linked role',
      read: '2026-11-26',
    },
    temporary: {
      path: 'id_credentials_temp',
      title: 'Temporary security credentials in IAM',
      read: '2026-11-26',
      passages: {
        credentialsLimitedMaximumLimit: 'credentials have a limited … to a maximum limit',
      },
    },
    assuming: {
      path: 'id_roles_manage-assume',
      title: 'Methods to assume a role',
      read: '2026-11-26',
    },
    centerMfa: {
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/enable-mfa.html',
      title: 'MFA for Identity Center directory users',
      read: '2026-11-26',
      passages: { iamIdentityCenterNamePassword: 'IAM Identity Center comes … name and password' },
    },
    rootMfa: {
      path: 'enable-mfa-for-root',
      title: 'Multi-factor authentication for AWS account root user',
      read: '2026-11-26',
    },
    centralRoot: {
      path: 'id_root-enable-root-access',
      title: 'Centralize root access for member accounts',
      read: '2026-11-26',
    },
    rootUser: { path: 'id_root-user', title: 'AWS account root user', read: '2026-11-26' },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Identity and Access Management',
      read: '2026-11-26',
    },
    lastAccessed: {
      path: 'access_policies_last-accessed',
      title: 'Refine permissions in AWS using last accessed information',
      read: '2026-11-26',
    },
    accessAnalyzer: {
      path: 'what-is-access-analyzer',
      title: 'Using AWS Identity and Access Management Access Analyzer',
      read: '2026-11-26',
      passages: {
        externalAccessIamAwsResources: 'For external access, IAM … supported AWS resources',
      },
    },
    accessAnalyzerStart: {
      path: 'access-analyzer-getting-started',
      title: 'Getting started with AWS Identity and Access Management Access Analyzer',
      read: '2026-11-26',
    },
    providers: {
      path: 'id_roles_providers',
      title: 'Identity providers and federation into AWS',
      read: '2026-11-26',
    },
    idRolesCreateForIdpOidc: {
      path: 'id_roles_create_for-idp_oidc',
      title: 'Create a role for OpenID Connect federation (console)',
      read: '2026-11-26',
    },
    mfaConfigure: {
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/mfa-configure.html',
      title: 'Configure MFA in IAM Identity Center',
      read: '2026-11-26',
    },
    howtosessionduration: {
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html',
      title: 'Set session duration for AWS accounts',
      read: '2026-11-26',
    },
    centerPasswords: {
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/password-requirements.html',
      title: 'Password requirements when managing identities in IAM Identity Center',
      read: '2026-11-26',
    },
    encryptionAtRest: {
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/encryption-at-rest.html',
      title: 'Encryption at rest',
      read: '2026-11-26',
    },
    centerDirectory: {
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-sso.html',
      title: 'Manage users in the Identity Center directory',
      read: '2026-11-26',
    },
    keyUpdates: {
      path: 'id-credentials-access-keys-update',
      title: 'Update access keys',
      read: '2026-11-26',
    },
    mfa: {
      path: 'id_credentials_mfa',
      title: 'AWS Multi-factor authentication in IAM',
      read: '2026-11-26',
    },
    keyQuarantine: {
      url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html',
      title: 'AWSCompromisedKeyQuarantineV3',
      read: '2026-11-26',
    },
    passwordPolicy: {
      path: 'id_credentials_passwords_account-policy',
      title: 'Set an account password policy for IAM users',
      read: '2026-11-26',
    },
  },
});
