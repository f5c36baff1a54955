import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Cognito',
  shortName: 'Cognito',
  summary:
    'Sign-up, sign-in and AWS credentials for the users of your applications: AWS keeps the directory, you set its rules.',
  guide: 'https://docs.aws.amazon.com/cognito/latest/developerguide/',
  read: '2026-11-26',
  aliases: [
    'user pools',
    'identity pools',
    'federated identities',
    'CIAM',
    'managed login',
    'hosted UI',
    'advanced security features',
    'threat protection',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Cognito'],
    terraformPrefixes: ['aws_cognito_'],
    resources: [
      {
        types: ['aws_cognito_identity_provider', 'AWS::Cognito::UserPoolIdentityProvider'],
        modes: [{ mode: 'federated-users' }],
      },
      {
        types: ['aws_cognito_identity_pool', 'AWS::Cognito::IdentityPool'],
        modes: [{ mode: 'identity-pools' }],
      },
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up': 'AWS’s page on resilience says nothing of backups of user pools and identity pools.',
  },
  override: {
    'os-patches': {
      name: 'Patch systems and databases',
      owner: 'aws',
      duty: 'Patch guest operating systems and databases of user pools, configure firewalls and handle disaster recovery.',
      sources: [{ page: 'patching', at: 'awsHandlesDisasterRecovery' }],
    },
    'service-software': {
      name: 'Run and patch Cognito',
      owner: 'aws',
      duty: 'Operate the platform of Cognito, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Limit administrators’ API calls',
      owner: 'customer',
      duty: 'Grant administrative operations narrowly, and credentials for them only to applications on servers that you control. IAM permissions have no effect on public calls such as InitiateAuth, and they cannot separate the app clients of one user pool.',
      sources: [
        {
          page: 'poolPractices',
          at: [
            'Grant credentials access only … that you control',
            'Note that you can’t … individual app clients',
            'Although you can create … to IAM permissions',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Nothing sensitive in free-form fields',
      owner: 'customer',
      duty: 'Keep sensitive identifying information out of free-form fields such as names, as AWS strongly recommends: data that you enter might get into diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … in diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'web-acl',
      layer: 'network',
      name: 'Filter floods with AWS WAF',
      owner: 'customer',
      duty: 'Add a web ACL to defend the user pool against volumetric attacks: threat protection rates each request without regard to volume. Threat protection monitors only user accounts and passwords, not machine-to-machine grants.',
      sources: [
        {
          page: 'threats',
          at: [
            'The risk ratings that … AWS WAF web ACLs',
            'Client credentials grants are … your user pool',
          ],
        },
        { page: 'poolPractices', at: 'webAclsManagedLoginRequests' },
      ],
      controls: ['sc-5', 'sc-7'],
    },
    {
      id: 'message-delivery',
      layer: 'platform',
      name: 'Connect your own email sender',
      owner: 'customer',
      duty: 'Consider your own Amazon SES configuration: the built-in sender has a daily limit, too low for typical production, and you cannot take an address off its suppression list.',
      sources: [
        {
          page: 'email',
          at: [
            'When you use the … required delivery volume',
            'If an undeliverable email … the default configuration',
          ],
        },
      ],
      controls: ['cp-2'],
    },
    {
      id: 'lockout',
      layer: 'platform',
      name: 'Slow down password guessing',
      owner: 'aws',
      duty: 'Lock a user out for one second after five failed passwords, and double that with each further failure, up to about 15 minutes.',
      sources: [
        { page: 'authentication', at: 'After five failed sign-in … approximately 15 minutes' },
      ],
      controls: ['ac-7'],
    },
    {
      id: 'token-checks',
      layer: 'application',
      name: 'Verify tokens in your application',
      owner: 'customer',
      duty: 'Check the validity of each token that the application gets, and decide by its claims what the user may see. Use a new random PKCE verifier for each authorisation request.',
      sources: [
        { page: 'federation', at: 'Then, it must check … in the tokens' },
        { page: 'poolPractices', at: 'Clients must generate a … each authorization request' },
      ],
      controls: ['ia-2', 'ac-3', 'sc-23'],
    },
    {
      id: 'client-secrets',
      layer: 'application',
      name: 'Guard client secrets',
      owner: 'customer',
      duty: 'Use a client secret only where an application is the only entity with access to it, typically on the server side. In public client software it is open to inspection. Store it in encrypted local storage or AWS Secrets Manager.',
      sources: [
        {
          page: 'poolPractices',
          at: [
            'If you embed a … open to inspection',
            'Client secrets must be … AWS Secrets Manager',
          ],
        },
      ],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'sign-up',
      layer: 'application',
      name: 'Decide who may sign up',
      owner: 'customer',
      duty: 'Decide whether users can sign up themselves: if they can, the pool is open to requests from the public internet. Configure your infrastructure to be resilient against sending SMS messages under circumstances of fraud.',
      sources: [
        {
          page: 'poolPractices',
          at: [
            'Configure your infrastructure to … circumstances of fraud',
            'When a user pool … the public internet',
            'Permit users to sign … as an administrator',
          ],
        },
      ],
      controls: ['ac-2', 'ac-14'],
    },
    {
      id: 'mfa',
      layer: 'access',
      name: 'Decide on MFA',
      owner: 'customer',
      duty: 'Decide on MFA for the user pool. If it is required, all users must complete it to sign in, except that Cognito issues tokens at a new user’s first sign-in even then. If it is optional, managed login does not prompt users, and you must build an interface for the set-up in your app.',
      sources: [
        {
          page: 'mfa',
          at: [
            'The first time that … sends to them',
            'all users must complete MFA to sign in',
            'Managed login prompts users … additional sign-in factor',
          ],
        },
      ],
      controls: ['ia-2.1', 'ia-8'],
      evidence: ['Cognito.5', 'cognito-user-pool-mfa-enabled'],
    },
    {
      id: 'password-policy',
      layer: 'access',
      name: 'Password rules',
      owner: 'customer',
      duty: 'Set a minimum complexity and, with Essentials or Plus, rules against reuse. Passwords of local users do not expire automatically, and the policy is not enforced on imported hashes.',
      sources: [
        {
          page: 'passwords',
          at: [
            'Passwords for local users … an external system',
            'You can configure your … total of 24',
            'enforce your password policy … with password hashes',
          ],
        },
      ],
      controls: ['ia-5.1'],
      evidence: ['Cognito.3', 'cognito-user-pool-password-policy-check'],
    },
    {
      id: 'threat-protection',
      layer: 'access',
      name: 'Turn on threat protection',
      owner: 'customer',
      duty: 'Take the Plus plan, activate threat protection and, as a best practice, run it in audit-only mode for two weeks or more before you enable full-function mode, which includes automatic reactions.',
      sources: [
        {
          page: 'threats',
          at: [
            'Threat protection is available … Plus feature plan',
            'Threat protection starts out … and compromised passwords',
          ],
        },
      ],
      controls: ['si-4', 'ac-7', 'ia-10'],
      evidence: [
        'Cognito.1',
        'cognito-user-pool-advanced-security-enabled',
        'Cognito.4',
        'cognito-userpool-cust-auth-threat-full-check',
      ],
    },
    {
      id: 'risk-scoring',
      layer: 'access',
      name: 'Rate user activity, react to risk',
      owner: 'aws',
      duty: 'Once you activate threat protection, assign risk scores to user activity, compare credentials with lists of leaked ones, though not in SRP or custom authentication, and, in full-function mode, react automatically to risky activity.',
      sources: [
        {
          page: 'threats',
          at: [
            'The compromised credentials feature … or custom authentication',
            'When you activate threat … and risk score',
            'Full-function mode includes a … and compromised passwords',
          ],
        },
      ],
      controls: ['si-4', 'ia-10'],
    },
    {
      id: 'account-recovery',
      layer: 'access',
      name: 'Leave users a way back in',
      owner: 'customer',
      duty: 'Provide an alternative for users who are not eligible for your preferred way of recovery, for example SMS beside email: a user cannot receive MFA and reset codes at the same address or number.',
      sources: [
        {
          page: 'passwords',
          at: "Users can't receive MFA and password reset codes",
        },
        { page: 'mfa', at: 'Your password recovery settings … for those users' },
      ],
      controls: ['ia-5', 'cp-10'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Deletion protection of user pools',
      owner: 'customer',
      duty: 'Switch deletion protection on for pools that you create by API, CLI or SDK, where it starts inactive; the console activates it. In the console an administrator can lift it while deleting the pool.',
      setting: {
        state: 'off-by-default',
        changedBy: 'customer',
        doors: { console: 'on-by-default', api: 'off-by-default' },
      },
      sources: [
        {
          page: 'protection',
          at: [
            'When you accept the … your user pool',
            'Amazon Cognito activates Deletion … parameter to True',
          ],
        },
      ],
      controls: ['cp-9', 'ac-3'],
      evidence: ['Cognito.6', 'cognito-user-pool-deletion-protection-enabled'],
    },
    {
      id: 'deleted-pool-retention',
      layer: 'data',
      name: 'Hold a deleted pool for 14 days',
      owner: 'aws',
      duty: 'Keep a deleted user pool inactive for 14 days, in which Support can help to restore it, and then begin to remove it fully.',
      sources: [
        { page: 'deletion', at: 'Amazon Cognito retains deleted … for restoration assistance' },
      ],
      controls: ['cp-10', 'si-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt pool data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt the customer data of user pools and identity pools at rest, with AWS owned keys unless a user pool has one of yours.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'amazonCognitoChangeBehavior',
            'defaultAmazonManagedKeys',
            'All customer data in … configure encryption settings',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the user pool’s key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Keep the default AWS owned key or, where your pool offers it, configure a customer managed key. That key must trust Cognito, and the administration of its policies, rotation and scheduled deletion is yours.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'defaultAmazonManagedKeys',
            'You own the administration … available to them',
            'your key must trust … on the key',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Keep sign-in records',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Send CloudTrail’s records of sign-in and administration to a bucket by a trail. Logs of threat protection can be exported to Amazon S3, CloudWatch Logs and Amazon Data Firehose.',
      sources: [
        { page: 'events', at: 'trailDeliverSpecify' },
        { page: 'threats', at: 'You can create external … Amazon Data Firehose' },
      ],
      controls: ['au-6', 'au-11'],
    },
    {
      id: 'event-records',
      layer: 'data',
      name: 'Log sign-ins and administration',
      owner: 'aws',
      duty: 'Log user authentication and administrative activity, of user pools and identity pools, to CloudTrail.',
      sources: [{ page: 'events', at: 'Amazon Cognito logs information … and identity pools' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'local-users',
      name: 'User pool with local users',
      summary:
        'The directory of the user pool holds the passwords: AWS stores and checks them, you set every rule for them.',
      add: [
        {
          id: 'password-storage',
          layer: 'data',
          name: 'Store passwords hashed and salted',
          owner: 'aws',
          duty: 'Keep a hash of each password with a salt for each user, not the plain text. You cannot read a password back out of a pool.',
          sources: [{ page: 'passwords', at: "Amazon Cognito doesn't store … your user pools" }],
          controls: ['ia-5.1', 'sc-28'],
        },
      ],
    },
    {
      id: 'federated-users',
      name: 'User pool with federated users',
      summary:
        'Another provider authenticates: passwords and MFA are decided there, and the trust between it and the pool is yours.',
      override: {
        mfa: {
          name: 'MFA at the identity provider',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Decide on a second factor at the provider: Cognito delegates all authentication of federated users to it and offers them no additional factors.',
          sources: [{ page: 'mfa', at: 'In the case of … additional authentication factors' }],
        },
      },
      remove: [
        'message-delivery',
        'lockout',
        'sign-up',
        'password-policy',
        'threat-protection',
        'risk-scoring',
        'account-recovery',
      ],
      add: [
        {
          id: 'token-brokering',
          layer: 'platform',
          name: 'Turn their tokens into the pool’s',
          owner: 'aws',
          duty: 'Read the assertion or token that the provider sends, create a user profile from the mapped claims, and issue the user pool’s own tokens to your application.',
          sources: [
            {
              page: 'federation',
              at: [
                'Your IdPs pass an … user pool directory',
                'It generates access tokens, … and refresh tokens',
              ],
            },
          ],
          controls: ['ia-8'],
        },
        {
          id: 'provider-trust',
          layer: 'access',
          name: 'Choose the identity providers',
          owner: 'customer',
          duty: 'Say which providers each app client accepts. The signing certificate in SAML metadata must not be expired when you configure the provider; when you rotate it, publish both the old and the new one for at least six hours.',
          sources: [
            { page: 'federation', at: 'You can assign any … their app client' },
            {
              page: 'samlNotes',
              at: [
                'The signing certificate in … your user pool',
                'When performing any metadata … least six hours',
              ],
            },
          ],
          controls: ['ia-8', 'ac-2'],
        },
        {
          id: 'saml-certificates',
          layer: 'access',
          name: 'Issue SAML certificates every year',
          owner: 'aws',
          duty: 'Generate new signing and encryption certificates for the pool once a year, each valid for 10 years, and sign requests with the newest.',
          sources: [
            { page: 'samlKeys', at: 'Your user pool certificates … recent signing certificate' },
          ],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'saml-certificate-rollover',
          layer: 'access',
          name: 'Load new certificates at the IdP',
          owner: 'customer',
          duty: 'Update the user pool’s certificate in your provider’s configuration annually, as AWS advises as a best practice; previous certificates stay valid for their entire duration.',
          sources: [
            {
              page: 'samlKeys',
              at: 'Your previous certificates continue … provider configuration annually',
            },
          ],
          controls: ['sc-12', 'sc-17'],
        },
      ],
    },
    {
      id: 'identity-pools',
      name: 'Identity pool (AWS credentials)',
      summary:
        'Users get temporary AWS credentials: what those may do is decided by IAM roles that you write.',
      unanswered: {
        'patch-system':
          'Nothing that the catalogue has read says who patches the systems under identity pools.',
      },
      override: {
        'iam-permissions': {
          name: 'Permissions of the pool’s roles',
          owner: 'customer',
          duty: 'Grant each role only what the application needs: a role’s permissions apply to all users who assume it. Roles that the console creates by default allow Mobile Analytics and Cognito Sync.',
          sources: [
            {
              page: 'roles',
              at: [
                'By default, the Amazon … Amazon Cognito Sync',
                'The permissions that you … assume that role',
              ],
            },
            { page: 'identityPractices', at: 'grant only the specific … perform specific tasks' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt identity pool data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'Encrypt the customer data in identity pools with AWS owned keys. You cannot change that.',
          setting: 'always-on',
          sources: [
            {
              page: 'dataProtection',
              at: 'amazonCognitoChangeBehavior',
            },
          ],
        },
        'activity-review': {
          owner: 'customer',
          duty: 'Specify the bucket to which a trail can deliver CloudTrail’s records of user authentication and administration, such as GetId and UpdateIdentityPool.',
          sources: [
            {
              page: 'events',
              at: ['Amazon Cognito logs information … in the same trail', 'trailDeliverSpecify'],
            },
          ],
        },
      },
      remove: [
        'message-delivery',
        'token-checks',
        'client-secrets',
        'sign-up',
        'mfa',
        'password-policy',
        'lockout',
        'threat-protection',
        'risk-scoring',
        'web-acl',
        'account-recovery',
        'deletion-protection',
        'deleted-pool-retention',
        'key-choice',
        'os-patches',
      ],
      add: [
        {
          id: 'credential-issuing',
          layer: 'platform',
          name: 'Issue temporary credentials',
          owner: 'aws',
          duty: 'Translate the provider’s token into the pool’s own. In the enhanced flow, determine the role by the logic in your pool and request its credentials from AWS STS. Prevent users from making API requests to identity pools and Cognito Sync.',
          sources: [
            {
              page: 'roles',
              at: [
                'The token presented to … its own token',
                'Amazon Cognito also prevents … Amazon Cognito Sync',
                'In a successful request … in the background',
              ],
            },
            { page: 'identityPractices', at: 'In contrast, the enhanced … the IAM role' },
          ],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'trust-condition',
          layer: 'platform',
          name: 'Refuse trust policies without aud',
          owner: 'aws',
          duty: 'Reject a role trust policy that names the identity pools principal without an aud condition. A role from before that rule cannot be modified without introducing one.',
          setting: 'always-on',
          sources: [
            {
              page: 'roles',
              at: [
                'Where the Principal of … assume the role',
                'If you attempt to … returns an error',
                'After the enforcement of … introducing those conditions',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'guest-scope-down',
          layer: 'platform',
          name: 'Cap what guests can reach',
          owner: 'aws',
          duty: 'In the enhanced flow, apply to guests’ credentials a scope-down policy that prevents the use of services other than the listed ones. In the basic flow you can apply these restrictions to your own request.',
          sources: [
            {
              page: 'roles',
              at: [
                'For additional security protection, … using GetCredentialsForIdentity',
                'In the basic (classic) … to the request',
                'When you use the … the following table',
              ],
            },
            { page: 'identityPractices', at: 'It also provides additional … on IAM permissions' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'flow-choice',
          layer: 'application',
          name: 'Use the enhanced flow',
          owner: 'customer',
          duty: 'Let the pool pick the role, which AWS calls the most secure choice. In the basic flow the application picks it, and that flow can expose the client-side logic of the choice.',
          sources: [
            {
              page: 'identityPractices',
              at: [
                'With basic (classic) authentication, … of developer effort',
                'The basic flow can … request for credentials',
              ],
            },
          ],
          controls: ['ac-3', 'cm-7'],
        },
        {
          id: 'sync-replacement',
          layer: 'application',
          name: 'Plan without Cognito Sync',
          owner: 'customer',
          duty: 'Keep users’ data with another service where you start anew: Cognito Sync is closed to new customers and gets no new features. AWS names AppSync and DynamoDB instead; moving data and clients there is yours.',
          sources: [
            {
              page: 'sync',
              at: [
                'Amazon Cognito Sync is … AppSync and DynamoDB',
                'The service will continue … new feature development',
                'Migration requires updating your … the new services',
              ],
            },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'guest-access',
          layer: 'access',
          name: 'Leave guest access off',
          owner: 'customer',
          duty: 'Activate guest access only for permissions that you would give to anyone on the internet: the pool’s ID is not confidential, and whoever knows it can request guest credentials.',
          sources: [
            {
              page: 'identityPractices',
              at: [
                'Anyone who knows your … request unauthenticated credentials',
                'leave guest access deactivated … after users authenticate',
                'Activate guest access only … on the internet',
              ],
            },
          ],
          controls: ['ac-14', 'ac-6'],
          evidence: ['Cognito.2', 'cognito-identity-pool-unauth-access-check'],
        },
        {
          id: 'role-trust',
          layer: 'access',
          name: 'Pin trust policies to pool and state',
          owner: 'customer',
          duty: 'Apply both conditions, aud for the pool’s ID and amr for authenticated or unauthenticated, in all roles that trust identity pools, as is best practice. Leave aws:SourceIp out for roles of the enhanced flow: there it is never satisfied.',
          sources: [
            {
              page: 'identityPractices',
              at: 'As a best practice, … authenticated or unauthenticated',
            },
            { page: 'roles', at: "Don't implement the aws:SourceIp … never be satisfied" },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'developer-providers',
          layer: 'access',
          name: 'Keep developer providers separate',
          owner: 'customer',
          duty: 'Add your developer provider and your single sign-on providers in separate identity pools, as is best practice: for developer authentication, the AWS credentials of a developer of the pool are the only evidence that identity pools require.',
          sources: [
            {
              page: 'identityPractices',
              at: [
                'The only evidence of … identity pool developer',
                'Avoid mixing internal and … separate identity pools',
              ],
            },
          ],
          controls: ['ia-8', 'ia-5'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who configures firewalls for user pools',
      finding:
        'The page on vulnerability analysis counts firewall configuration among the tasks that AWS handles. The security best practices tell you to put AWS WAF web ACLs in front of the user pool, and the page on threat protection says that it applies no rate limits, so that web ACLs are the defence against floods. The catalogue gives AWS the patching and you the web ACL.',
      sources: [
        { page: 'patching', at: 'awsHandlesDisasterRecovery' },
        { page: 'poolPractices', at: 'webAclsManagedLoginRequests' },
        { page: 'threats', at: 'To implement defenses against … AWS WAF web ACLs' },
      ],
    },
  ],
  pages: {
    patching: {
      path: 'vulnerability-analysis-and-management',
      title: 'Configuration and vulnerability analysis in Amazon Cognito user pools',
      passages: {
        awsHandlesDisasterRecovery: 'AWS handles basic security … and disaster recovery',
      },
    },
    poolPractices: {
      path: 'user-pool-security-best-practices',
      title: 'Security best practices for Amazon Cognito user pools',
      passages: { webAclsManagedLoginRequests: 'With web ACLs, you … managed login requests' },
    },
    threats: {
      path: 'cognito-user-pool-settings-threat-protection',
      title: 'Advanced security with threat protection',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Cognito',
      passages: {
        amazonCognitoChangeBehavior: 'Amazon Cognito encrypts customer … change this behavior',
        defaultAmazonManagedKeys: 'By default, Amazon Cognito … customer managed keys',
      },
    },
    email: { path: 'user-pool-email', title: 'Email settings for Amazon Cognito user pools' },
    authentication: {
      path: 'authentication',
      title: 'Authentication with Amazon Cognito user pools',
    },
    federation: {
      path: 'cognito-user-pools-identity-federation',
      title: 'User pool sign-in with third party identity providers',
    },
    mfa: { path: 'user-pool-settings-mfa', title: 'Adding MFA to a user pool' },
    passwords: {
      path: 'managing-users-passwords',
      title: 'Passwords, account recovery, and password policies',
    },
    protection: {
      path: 'user-pool-settings-deletion-protection',
      title: 'User pool deletion protection',
    },
    deletion: {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPool.html',
      title: 'DeleteUserPool',
    },
    events: {
      path: 'understanding-amazon-cognito-entries',
      title: 'Example Amazon Cognito events',
      passages: { trailDeliverSpecify: 'A trail can deliver … that you specify' },
    },
    samlNotes: {
      path: 'cognito-user-pools-saml-idp-things-to-know',
      title: 'Things to know about SAML IdPs in Amazon Cognito user pools',
    },
    samlKeys: {
      path: 'cognito-user-pools-SAML-signing-encryption',
      title: 'SAML signing and encryption',
    },
    roles: { path: 'iam-roles', title: 'IAM roles' },
    identityPractices: {
      path: 'identity-pools-security-best-practices',
      title: 'Security best practices for Amazon Cognito identity pools',
    },
    sync: {
      path: 'cognito-sync-availability-change',
      title: 'Amazon Cognito Sync availability change',
    },
  },
});
