import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/cognito/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const dataProtection = page('data-protection', 'Data protection in Amazon Cognito');
const patching = page(
  'vulnerability-analysis-and-management',
  'Configuration and vulnerability analysis in Amazon Cognito user pools',
);
const poolPractices = page(
  'user-pool-security-best-practices',
  'Security best practices for Amazon Cognito user pools',
);
const identityPractices = page(
  'identity-pools-security-best-practices',
  'Security best practices for Amazon Cognito identity pools',
);
const threats = page(
  'cognito-user-pool-settings-threat-protection',
  'Advanced security with threat protection',
);
const mfa = page('user-pool-settings-mfa', 'Adding MFA to a user pool');
const passwords = page(
  'managing-users-passwords',
  'Passwords, account recovery, and password policies',
);
const authentication = page('authentication', 'Authentication with Amazon Cognito user pools');
const federation = page(
  'cognito-user-pools-identity-federation',
  'User pool sign-in with third party identity providers',
);
const samlKeys = page('cognito-user-pools-SAML-signing-encryption', 'SAML signing and encryption');
const samlNotes = page(
  'cognito-user-pools-saml-idp-things-to-know',
  'Things to know about SAML IdPs in Amazon Cognito user pools',
);
const email = page('user-pool-email', 'Email settings for Amazon Cognito user pools');
const protection = page('user-pool-settings-deletion-protection', 'User pool deletion protection');
const deletion = cite(
  'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPool.html',
  'DeleteUserPool',
  read,
);
const events = page('understanding-amazon-cognito-entries', 'Example Amazon Cognito events');
const roles = page('iam-roles', 'IAM roles');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const cognito = defineService({
  id: 'cognito',
  name: 'Amazon Cognito',
  shortName: 'Cognito',
  category: 'security',
  summary:
    'Sign-up, sign-in and AWS credentials for the users of your applications: AWS keeps the directory, you set its rules.',
  docs: guide,
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
  archetype: 'managed-application',
  contradictions: [
    {
      topic: 'Who configures firewalls for user pools',
      finding:
        'The page on vulnerability analysis counts firewall configuration among the tasks that AWS handles. The security best practices tell you to put AWS WAF web ACLs in front of the user pool, and the page on threat protection says that it applies no rate limits, so that web ACLs are the defence against floods. The catalogue gives AWS the patching and you the web ACL.',
      sources: [patching, poolPractices, threats],
    },
  ],
  change: {
    'os-patches': {
      name: 'Patch systems and user databases',
      duty: 'Patch the guest operating systems and the databases under user pools. You get no server, no version and no step to take.',
      sources: [patching],
      evidence: reports,
    },
    'service-software': {
      name: 'Run and patch Cognito',
      duty: 'Operate, fix and update the service itself, without a step for you to take.',
      evidence: reports,
    },
    'iam-permissions': {
      name: 'Limit administrators’ API calls',
      duty: 'Grant Admin operations narrowly, to servers that you control. IAM does not see public calls such as InitiateAuth, and it cannot separate the app clients of one user pool.',
      sources: [poolPractices],
    },
    'customer-data': {
      name: 'User attributes and their sensitivity',
      duty: 'Decide what you store about users, and keep sensitive identifiers out of free-form fields such as names: what you enter there might reach diagnostic logs.',
      sources: [dataProtection],
    },
  },
  add: [
    {
      id: 'web-acl',
      layer: 'network',
      name: 'Filter floods with AWS WAF',
      owner: 'customer',
      duty: 'Associate a web ACL with the user pool. Threat protection rates single requests, ignores their volume and does not watch machine-to-machine grants.',
      setting: optIn,
      sources: [threats, poolPractices],
      controls: ['sc-5', 'sc-7'],
    },
    {
      id: 'message-delivery',
      layer: 'platform',
      name: 'Connect your own email sender',
      owner: 'customer',
      duty: 'Move the pool to your Amazon SES identity before production: the built-in sender has a daily limit, and you cannot take an address off its suppression list.',
      sources: [email],
      controls: ['cp-2'],
    },
    {
      id: 'lockout',
      layer: 'platform',
      name: 'Slow down password guessing',
      owner: 'aws',
      duty: 'Lock a user out for one second after five failed passwords, and double that with each further failure, up to about 15 minutes.',
      sources: [authentication],
      controls: ['ac-7'],
      evidence: reports,
    },
    {
      id: 'token-checks',
      layer: 'application',
      name: 'Verify tokens in your application',
      owner: 'customer',
      duty: 'Check the validity of each token that the application gets, and decide by its claims what the user may see. Use a new random PKCE verifier for each authorisation request.',
      sources: [federation, poolPractices],
      controls: ['ia-2', 'ac-3', 'sc-23'],
    },
    {
      id: 'client-secrets',
      layer: 'application',
      name: 'App clients and their secrets',
      owner: 'customer',
      duty: 'Give a client secret only to server-side and machine clients, stored encrypted or in Secrets Manager; in public software anyone can read it. Set PreventUserExistenceErrors.',
      sources: [poolPractices],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'sign-up',
      layer: 'application',
      name: 'Decide who may sign up',
      owner: 'customer',
      duty: 'Allow self-service sign-up only where you want it: it takes requests from the public internet. AllowAdminCreateUserOnly closes it. Guard SMS verification against pumping fraud.',
      sources: [poolPractices],
      controls: ['ac-2', 'ac-14'],
    },
    {
      id: 'mfa',
      layer: 'access',
      name: 'Require multi-factor authentication',
      owner: 'customer',
      duty: 'Set MFA to required. With optional, managed login does not prompt anybody: you build the enrolment. A first sign-in gets tokens after the verification message, even where MFA is required.',
      sources: [mfa],
      controls: ['ia-2.1', 'ia-8'],
      evidence: [{ kind: 'config-rule', id: 'cognito-user-pool-mfa-enabled' }],
    },
    {
      id: 'password-policy',
      layer: 'access',
      name: 'Password rules and expiry',
      owner: 'customer',
      duty: 'Set length, character types and, on Essentials or Plus, reuse (up to 24 passwords). Passwords of local users never expire by themselves, and imported hashes escape the policy.',
      sources: [passwords],
      controls: ['ia-5.1'],
      evidence: [
        { kind: 'security-hub', id: 'Cognito.3' },
        { kind: 'config-rule', id: 'cognito-user-pool-password-policy-check' },
      ],
    },
    {
      id: 'threat-protection',
      layer: 'access',
      name: 'Turn on threat protection',
      owner: 'customer',
      duty: 'Take the Plus plan, activate it, and move from audit-only to full function: until then it logs risky sign-ins and stops none. App clients can override the pool’s setting.',
      setting: optIn,
      sources: [threats],
      controls: ['si-4', 'ac-7', 'ia-10'],
      evidence: [
        { kind: 'security-hub', id: 'Cognito.1' },
        { kind: 'config-rule', id: 'cognito-user-pool-advanced-security-enabled' },
        { kind: 'config-rule', id: 'cognito-userpool-cust-auth-threat-full-check' },
      ],
    },
    {
      id: 'account-recovery',
      layer: 'access',
      name: 'Leave users a way back in',
      owner: 'customer',
      duty: 'Offer email and SMS for recovery: a user cannot receive MFA and reset codes at one address. Without AccountRecoverySetting, codes go to a verified phone first, then to email.',
      sources: [passwords, mfa],
      controls: ['ia-5', 'cp-10'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Deletion protection of user pools',
      owner: 'customer',
      duty: 'Switch it on for pools that you create by API or CLI, where it starts inactive; the console activates it. The console also lets an administrator lift it in the delete dialogue.',
      sources: [protection],
      controls: ['cp-9', 'ac-3'],
      evidence: [{ kind: 'config-rule', id: 'cognito-user-pool-deletion-protection-enabled' }],
    },
    {
      id: 'deleted-pool-retention',
      layer: 'data',
      name: 'Hold a deleted pool for 14 days',
      owner: 'aws',
      duty: 'Keep a deleted user pool inactive for 14 days, in which Support can help to restore it, and then erase it for good.',
      sources: [deletion],
      controls: ['cp-10', 'si-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt all pool data at rest',
      owner: 'aws',
      duty: 'Encrypt the customer data of user pools and identity pools at rest, with AWS owned keys unless a user pool has one of yours.',
      setting: { state: 'always-on' },
      sources: [dataProtection],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the user pool’s key',
      owner: 'customer',
      duty: 'Keep the AWS owned key, or name a symmetric customer managed key of the same Region by its ARN. Its policy, rotation and scheduled deletion are then yours.',
      setting: optIn,
      sources: [dataProtection],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Keep and read sign-in records',
      owner: 'customer',
      duty: 'Send CloudTrail’s records of sign-in and administration to a bucket by a trail, and read them. User histories from threat protection need an export of their own.',
      sources: [events, threats],
      controls: ['au-6', 'au-11'],
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
          setting: { state: 'always-on' },
          sources: [passwords],
          controls: ['ia-5.1', 'sc-28'],
          evidence: reports,
        },
      ],
    },
    {
      id: 'federated-users',
      name: 'User pool with federated users',
      summary:
        'Another provider authenticates: passwords and MFA are decided there, and the trust between it and the pool is yours.',
      omit: [
        'sign-up',
        'password-policy',
        'lockout',
        'threat-protection',
        'account-recovery',
        'message-delivery',
      ],
      change: {
        mfa: {
          name: 'Demand MFA at the provider',
          duty: 'Require the second factor where users sign in: Cognito leaves authentication of federated users wholly to the provider and offers them no factor of its own.',
          sources: [mfa],
          evidence: [],
        },
      },
      add: [
        {
          id: 'token-brokering',
          layer: 'platform',
          name: 'Turn their tokens into the pool’s',
          owner: 'aws',
          duty: 'Read the assertion or token that the provider sends, create or update the user’s profile from the mapped claims, and issue the user pool’s own tokens to your application.',
          sources: [federation],
          controls: ['ia-8'],
          evidence: reports,
        },
        {
          id: 'provider-trust',
          layer: 'access',
          name: 'Choose providers, map their claims',
          owner: 'customer',
          duty: 'Say which provider each app client accepts and which claims become attributes. A provider’s SAML metadata needs a signing certificate that has not expired; list old and new when it rotates.',
          sources: [federation, samlNotes],
          controls: ['ia-8', 'ac-2'],
        },
        {
          id: 'saml-certificates',
          layer: 'access',
          name: 'Issue SAML certificates every year',
          owner: 'aws',
          duty: 'Generate new signing and encryption certificates for the pool once a year, each valid for 10 years, and sign requests with the newest.',
          setting: { state: 'always-on' },
          sources: [samlKeys],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'saml-certificate-rollover',
          layer: 'access',
          name: 'Load new certificates at the IdP',
          owner: 'customer',
          duty: 'Where you switch on SAML signing, give the pool’s newest certificate to the provider each year, so that it can verify requests. You cannot bring a key from outside.',
          sources: [samlKeys],
          controls: ['sc-12', 'sc-17'],
        },
      ],
    },
    {
      id: 'identity-pools',
      name: 'Identity pool (AWS credentials)',
      summary:
        'Users get temporary AWS credentials: what those may do is decided by IAM roles that you write.',
      omit: [
        'message-delivery',
        'token-checks',
        'client-secrets',
        'sign-up',
        'mfa',
        'password-policy',
        'lockout',
        'threat-protection',
        'web-acl',
        'account-recovery',
        'deletion-protection',
        'deleted-pool-retention',
        'key-choice',
        'os-patches',
      ],
      change: {
        'iam-permissions': {
          name: 'Permissions of the pool’s roles',
          duty: 'Grant each role only what the application needs: a role’s permissions reach every user who assumes it. The console’s own roles allow Mobile Analytics and Cognito Sync.',
          sources: [roles, identityPractices],
        },
        'encryption-at-rest': {
          name: 'Encrypt identity pool data at rest',
          duty: 'Encrypt the customer data in identity pools with AWS owned keys. You cannot change that or bring a key.',
        },
        'activity-review': {
          duty: 'Send CloudTrail’s records, such as GetId, GetCredentialsForIdentity and changes to the pool, to a bucket by a trail, and read them.',
          sources: [events],
        },
      },
      add: [
        {
          id: 'credential-issuing',
          layer: 'platform',
          name: 'Issue temporary credentials',
          owner: 'aws',
          duty: 'Translate the provider’s token into the pool’s own, find the role by your settings and, in the enhanced flow, fetch its credentials from AWS STS. They cannot call identity pools or Cognito Sync.',
          sources: [roles, identityPractices],
          controls: ['ia-2', 'ac-3'],
          evidence: reports,
        },
        {
          id: 'trust-condition',
          layer: 'platform',
          name: 'Refuse roles open to any pool',
          owner: 'aws',
          duty: 'Reject a role trust policy that names the identity pools principal without an aud condition. Roles from before that rule go on working until you modify them.',
          setting: { state: 'always-on' },
          sources: [roles],
          controls: ['ac-3'],
        },
        {
          id: 'guest-scope-down',
          layer: 'platform',
          name: 'Cap what guests can reach',
          owner: 'aws',
          duty: 'Apply a session policy to guests’ credentials in the enhanced flow, which shuts out all services except a fixed list, Amazon S3 and DynamoDB among them. The basic flow has no cap.',
          sources: [roles, identityPractices],
          controls: ['ac-6'],
        },
        {
          id: 'flow-choice',
          layer: 'application',
          name: 'Use the enhanced flow',
          owner: 'customer',
          duty: 'Let the pool pick the role. In the basic flow the application picks it and may expose its logic at the client.',
          sources: [identityPractices],
          controls: ['ac-3', 'cm-7'],
        },
        {
          id: 'guest-access',
          layer: 'access',
          name: 'Leave guest access off',
          owner: 'customer',
          duty: 'Activate it only for permissions that you would give to anyone on the internet: the pool’s ID is no secret, and whoever knows it gets guest credentials.',
          setting: optIn,
          sources: [identityPractices],
          controls: ['ac-14', 'ac-6'],
          evidence: [
            { kind: 'security-hub', id: 'Cognito.2' },
            { kind: 'config-rule', id: 'cognito-identity-pool-unauth-access-check' },
          ],
        },
        {
          id: 'role-trust',
          layer: 'access',
          name: 'Pin trust policies to pool and state',
          owner: 'customer',
          duty: 'Write both aud, the pool’s ID, and amr, authenticated or unauthenticated, into each role’s trust policy. Leave aws:SourceIp out in the enhanced flow: it never matches.',
          sources: [identityPractices, roles],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'developer-providers',
          layer: 'access',
          name: 'Guard developer providers',
          owner: 'customer',
          duty: 'Protect the AWS credentials behind developer authenticated identities: they are all the proof that the pool asks for. Keep such a provider in a pool of its own.',
          sources: [identityPractices],
          controls: ['ia-8', 'ia-5'],
        },
      ],
    },
  ],
});
