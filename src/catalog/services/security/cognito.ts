import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Cognito',
  shortName: 'Cognito',
  summary:
    'Cognito provides sign-up, sign-in and AWS credentials for the users of your applications. AWS keeps the directory; you set its rules.',
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
  scope: [
    {
      programs: ['soc', 'pci', 'fedramp', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These include SOC, PCI, FedRAMP, HIPAA, and others',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Cognito” does not mention backups of user pools and identity pools.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS patches the guest operating systems and databases of user pools, configures firewalls and handles disaster recovery.',
      sources: [{ page: 'patching', at: 'awsHandlesDisasterRecovery' }],
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of Cognito, and patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant permissions for administrative operations narrowly. Give credentials for these operations only to applications on servers that you control. IAM permissions have no effect on public calls such as `InitiateAuth`, and cannot separate the app clients of one user pool.',
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
      name: 'Keep sensitive data out of free text',
      owner: 'customer',
      duty: 'AWS strongly recommends that you keep sensitive identifying information out of free-form fields such as names. Data that you enter might get into diagnostic logs.',
      sources: [{ page: 'dataProtection', at: 'We strongly recommend that … in diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'web-acl',
      layer: 'network',
      name: 'Add an AWS WAF web ACL',
      owner: 'customer',
      duty: 'Add a web ACL to defend the user pool against volumetric attacks, because threat protection rates each request without regard to volume. Threat protection monitors only user accounts and passwords, not machine-to-machine grants.',
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
      name: 'Choose the email sender',
      owner: 'customer',
      duty: 'Consider sending email with your own Amazon SES configuration. Cognito’s built-in sender has a daily limit that is too low for typical production. You cannot remove an address from the built-in sender’s suppression list.',
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
      name: 'Lock out users after failed passwords',
      owner: 'aws',
      duty: 'After five failed password attempts, Cognito locks a user out for one second. It doubles the lockout time with each further failure, up to about 15 minutes.',
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
      duty: 'Check the validity of each token that the application gets, and use the token’s claims to decide what the user may see. Use a new random PKCE verifier for each authorization request.',
      sources: [
        { page: 'federation', at: 'Then, it must check … in the tokens' },
        { page: 'poolPractices', at: 'Clients must generate a … each authorization request' },
      ],
      controls: ['ia-2', 'ac-3', 'sc-23'],
    },
    {
      id: 'signing-key-rotation',
      layer: 'application',
      name: 'Rotate the keys that sign tokens',
      owner: 'aws',
      expires: 'key',
      duty: 'Cognito generates two RSA key pairs for each user pool, to sign access tokens and ID tokens. It might rotate these keys.',
      sources: [
        {
          page: 'tokenVerification',
          at: [
            'Amazon Cognito generates two … signs ID tokens',
            'Amazon Cognito might rotate … your user pool',
          ],
          verified: '2026-12-04',
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'signing-key-refresh',
      layer: 'application',
      name: 'Refresh cached signing keys',
      owner: 'customer',
      duty: 'AWS recommends that you cache the public keys by `kid` and refresh the cache periodically. If a token from the correct issuer has another `kid`, refresh the cache from the `jwks_uri` endpoint.',
      sources: [
        {
          page: 'tokenVerification',
          at: [
            'As a best practice … refresh the cache periodically',
            'If you receive a … pool jwks_uri endpoint',
          ],
          verified: '2026-12-04',
        },
      ],
      controls: ['sc-12', 'ia-5'],
    },
    {
      id: 'client-secrets',
      layer: 'application',
      name: 'Protect client secrets',
      owner: 'customer',
      duty: 'Use a client secret only if the application, typically on the server side, is the only entity with access to the secret. In public client software, the secret is open to inspection. Store the secret in encrypted local storage or AWS Secrets Manager.',
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
      duty: 'Decide whether users can sign up themselves. If they can, the pool is open to requests from the public internet. Configure your infrastructure so that it is resilient against fraud that triggers SMS messages.',
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
      name: 'MFA',
      owner: 'customer',
      duty: 'Decide whether to require MFA. If MFA is required, all users must complete it to sign in, except that Cognito issues tokens at a new user’s first sign-in. If MFA is optional, managed login does not prompt users, and you must build an interface for MFA set-up.',
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
      name: 'Password policy',
      owner: 'customer',
      duty: 'Set a minimum password complexity and, with the Essentials or Plus plan, rules against password reuse. Passwords of local users do not expire automatically. Cognito does not enforce the policy on imported password hashes.',
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
      duty: 'Choose the Plus plan and activate threat protection. As a best practice, run threat protection in audit-only mode for two weeks or more before you enable full-function mode, which includes automatic reactions.',
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
      name: 'Score user activity and react to risk',
      owner: 'aws',
      duty: 'After you activate threat protection, Cognito assigns risk scores to user activity. It also compares credentials with lists of leaked credentials, but not in SRP or custom authentication. In full-function mode, Cognito reacts automatically to risky activity.',
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
      name: 'Account recovery',
      owner: 'customer',
      duty: 'For users who are not eligible for your preferred recovery method, provide a second method, for example SMS as well as email. A user cannot receive MFA codes and reset codes at the same address or number.',
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
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'Turn on deletion protection for pools that you create through the API, the CLI or an SDK, because it is initially inactive there. The console activates it for new pools. In the console, an administrator can turn off deletion protection while deleting the pool.',
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
      name: 'Retain a deleted pool for 14 days',
      owner: 'aws',
      duty: 'Cognito keeps a deleted user pool inactive for 14 days. During this time, AWS Support can help you restore the pool. After that, Cognito begins to remove the pool fully.',
      sources: [
        { page: 'deletion', at: 'Amazon Cognito retains deleted … for restoration assistance' },
      ],
      controls: ['cp-10', 'si-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Cognito encrypts the customer data of user pools and identity pools at rest. It uses AWS owned keys unless a user pool uses your own key.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Decide whether to keep the default AWS owned key. If your user pool offers it, you can configure a customer managed key, whose policy must trust Cognito. You administer that key’s policies, rotation and scheduled deletion.',
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
      name: 'Review account activity',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Use a trail to send CloudTrail’s records of sign-in and administration to a bucket. You can export threat protection logs to Amazon S3, CloudWatch Logs and Amazon Data Firehose.',
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
      duty: 'Cognito logs user authentication and administrative activity in user pools and identity pools to CloudTrail.',
      sources: [{ page: 'events', at: 'Amazon Cognito logs information … and identity pools' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'local-users',
      name: 'User pool with local users',
      summary:
        'The directory of the user pool holds the passwords. AWS stores and checks them; you set every rule for them.',
      add: [
        {
          id: 'password-storage',
          layer: 'data',
          name: 'Store passwords hashed and salted',
          owner: 'aws',
          duty: 'Cognito stores a hash of each password with a salt for each user, not the plain text. You cannot read a password from a pool.',
          sources: [{ page: 'passwords', at: "Amazon Cognito doesn't store … your user pools" }],
          controls: ['ia-5.1', 'sc-28'],
        },
      ],
    },
    {
      id: 'federated-users',
      name: 'User pool with federated users',
      summary:
        'Another provider authenticates the users and decides on passwords and MFA. You manage the trust between the provider and the pool.',
      override: {
        mfa: {
          name: 'MFA at the identity provider',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Decide on a second factor at the provider. Cognito delegates all authentication of federated users to the provider and offers these users no additional factors.',
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
          name: 'Issue the user pool’s own tokens',
          owner: 'aws',
          duty: 'Cognito reads the assertion or token that the provider sends. It creates a user profile from the mapped claims, and issues the user pool’s own tokens to your application.',
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
          duty: 'Choose which providers each app client accepts. The signing certificate in SAML metadata must not be expired when you configure the provider. When you rotate that certificate, publish both the old and the new one for at least six hours.',
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
          expires: 'certificate',
          duty: 'Once a year, Cognito generates new signing and encryption certificates for the pool. Each certificate is valid for 10 years. Cognito signs requests with the newest certificate.',
          sources: [
            { page: 'samlKeys', at: 'Your user pool certificates … recent signing certificate' },
          ],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'saml-certificate-rollover',
          layer: 'access',
          name: 'Update certificates at the IdP',
          owner: 'customer',
          expires: 'certificate',
          duty: 'AWS recommends that you update the user pool’s certificate in your provider’s configuration annually, as a best practice. Previous certificates stay valid for their entire duration.',
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
        'Users get temporary AWS credentials. IAM roles that you write decide what those credentials may do.',
      unanswered: {
        'patch-system':
          'The AWS pages compared do not say who patches the systems under identity pools.',
      },
      override: {
        'iam-permissions': {
          name: 'Permissions of the pool’s roles',
          owner: 'customer',
          duty: 'Grant each role only the permissions that the application needs. A role’s permissions apply to all users who assume the role. Roles that the console creates by default allow access to Mobile Analytics and Cognito Sync.',
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
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'Cognito encrypts the customer data in identity pools with AWS owned keys. You cannot change that.',
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
          duty: 'Specify the bucket to which a trail can deliver CloudTrail’s records of user authentication and administration. Examples of recorded actions are `GetId` and `UpdateIdentityPool`.',
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
        'signing-key-rotation',
        'signing-key-refresh',
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
          duty: 'Cognito translates the provider’s token into the identity pool’s own token. In the enhanced flow, it determines the role from the logic in your pool and requests the role’s credentials from AWS STS. It also prevents users from making API requests to identity pools and Cognito Sync.',
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
          name: 'Require `aud` in role trust policies',
          owner: 'aws',
          duty: 'AWS rejects a role trust policy that names the identity pools principal without an `aud` condition. If a role predates this rule, you cannot modify the role without adding the condition.',
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
          name: 'Limit guest credentials',
          owner: 'aws',
          duty: 'In the enhanced flow, Cognito applies a scope-down policy to guests’ credentials. The policy prevents guests from using services other than those that AWS lists. In the basic flow, you can apply these restrictions to your own request.',
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
          duty: 'Use the enhanced flow, in which the pool selects the role. AWS calls this the most secure choice. In the basic flow, the application selects the role, and the flow can expose the client-side logic for this selection.',
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
          name: 'Replace Cognito Sync',
          owner: 'customer',
          duty: 'Consider AWS AppSync and DynamoDB, which AWS names as alternatives to Cognito Sync. You move data and clients there yourself. Cognito Sync is closed to new customers and gets no new features.',
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
          duty: 'Activate guest access only for permissions that you would give to anyone on the internet. The pool’s ID is not confidential, and anyone who knows the ID can request guest credentials.',
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
          name: 'Restrict role trust policies',
          owner: 'customer',
          duty: 'As a best practice, apply two conditions in the trust policy of each identity pool role. The condition `aud` specifies the pool’s ID, and `amr` specifies `authenticated` or `unauthenticated`. Leave `aws:SourceIp` out of roles for the enhanced flow, where this condition is never satisfied.',
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
          duty: 'As a best practice, add your developer provider and your single sign-on providers in separate identity pools. For developer authentication, the AWS credentials of a developer of the pool are the only evidence that identity pools require.',
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
        'The page on vulnerability analysis counts firewall configuration among the tasks that AWS handles. The security best practices tell you to put AWS WAF web ACLs in front of the user pool. The page on threat protection says that it applies no rate limits, so web ACLs are the defence against floods. The catalogue gives AWS the patching and you the web ACL.',
      sources: [
        { page: 'patching', at: 'awsHandlesDisasterRecovery' },
        { page: 'poolPractices', at: 'webAclsManagedLoginRequests' },
        { page: 'threats', at: 'To implement defenses against … AWS WAF web ACLs' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for Amazon Cognito',
    },
    patching: {
      path: 'vulnerability-analysis-and-management',
      title: 'Configuration and vulnerability analysis in Amazon Cognito user pools',
      passages: {
        awsHandlesDisasterRecovery: 'AWS handles basic security … and disaster recovery',
      },
    },
    tokenVerification: {
      path: 'amazon-cognito-user-pools-using-tokens-verifying-a-jwt',
      title: 'Verifying JSON web tokens',
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
