import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Verified Permissions',
  shortName: 'Verified Permissions',
  summary:
    'Your application asks whether a user is allowed to act. AWS evaluates Cedar policies and answers. You write the policies and choose the identifiers.',
  guide: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'AVP',
    'Cedar',
    'policy store',
    'fine-grained authorization',
    'IsAuthorized',
    'IsAuthorizedWithToken',
  ],
  aws: {
    iamServicePrefix: 'verifiedpermissions',
    cloudFormationPrefixes: ['AWS::VerifiedPermissions'],
    terraformPrefixes: ['aws_verifiedpermissions'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Verified Permissions” names copies across zones, but no backups.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Put no sensitive information into action names. AWS strongly recommends that you also put no confidential information into tags or free-form fields. Data in tags and names may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'We strongly recommend that … or diagnostic logs',
            'Your action names should … any sensitive information',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'AWS automatically encrypts customer data such as policies. By default, it uses keys that AWS owns. These keys are free to use and rotate annually.',
      sources: [
        {
          page: 'keys',
          at: ['amazonVerifiedEncryptionKeys', 'These keys are free … for data protection'],
        },
        {
          page: 'dataProtection',
          at: 'amazonVerifiedManagedKey',
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'When you create a policy store, choose a symmetric customer managed key or keep the AWS owned key. After you use your own key for a policy store, you can neither replace nor remove the key from that store.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'keys',
          at: [
            'When you create a … default encryption type',
            'Once a customer managed … that policy store',
            'supports only symmetric AWS KMS keys',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2' }],
    },
    'activity-review': {
      name: 'Review account activity',
      owner: 'customer',
      duty: 'Create a trail for an ongoing record. In records of authorization calls, look for the decision under `additionalEventData`, not under `responseElements`.',
      sources: [
        {
          page: 'trail',
          at: [
            'For an ongoing record … create a trail',
            'For authorization API calls, … rather than responseElements',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'policy-evaluation',
      layer: 'platform',
      name: 'Make authorization decisions',
      owner: 'aws',
      duty: 'AWS makes authorization decisions from user properties and access permissions. It ignores a policy that results in an error. A permit policy might then unexpectedly fail to allow access, or a forbid policy might fail to block it.',
      sources: [
        { page: 'identity', at: 'When your application makes … and access permissions' },
        { page: 'dataProtection', at: 'policyResultsBlockAccess' },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'validation-run',
      layer: 'platform',
      name: 'Validate policies against the schema',
      owner: 'aws',
      duty: 'If validation is on, AWS checks attempts to create or update a policy or policy template against the policy store’s schema. It rejects policies and templates that fail the validation.',
      sources: [{ page: 'validation', at: 'When you turn on … if validation fails' }],
      controls: ['cm-3', 'si-10'],
    },
    {
      id: 'validation-switch',
      layer: 'application',
      name: 'Turn on policy validation',
      owner: 'customer',
      duty: 'AWS recommends that you leave validation off while you develop. Turn it on for testing, and leave it on in production.',
      switchOf: 'validation-run',
      sources: [{ page: 'validation', at: 'we recommend leaving validation … is in production' }],
      controls: ['cm-3', 'si-10'],
    },
    {
      id: 'entity-identifiers',
      layer: 'application',
      name: 'Use unique identifiers',
      owner: 'customer',
      duty: 'For principals and resources, use unique identifiers that do not change and are not reused, such as UUIDs. If another user gets a former user’s name, that user gets the access that policies still grant to the name.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'We also strongly recommend … (resources and principals)',
            'recommend that you use … unique identifiers (UUIDs)',
            'For example, consider the … the previous user',
          ],
        },
      ],
      controls: ['ia-4', 'ac-2'],
    },
    {
      id: 'value-ranges',
      layer: 'application',
      name: 'Keep numbers within the valid range',
      owner: 'customer',
      duty: 'Ensure that Long and Decimal values, and the results of arithmetic with them, stay within the valid range. If a value exceeds the range, the operation overflows and the policy is ignored.',
      sources: [
        {
          page: 'dataProtection',
          at: ['Ensure that the strings … an overflow exception', 'policyResultsBlockAccess'],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'key-access',
      layer: 'access',
      name: 'Permissions to use the key',
      owner: 'customer',
      duty: 'If you use your own key, grant Verified Permissions access in the key policy. Also grant access to the users and roles that call the service. If the service cannot access the key, decisions may be stale or inaccurate.',
      sources: [
        {
          page: 'keys',
          at: ['you need to grant … your key policy', 'the IAM user or … stale or inaccurate'],
        },
      ],
      controls: ['sc-12', 'ac-3'],
    },
    {
      id: 'zone-copies',
      layer: 'data',
      name: 'Store copies across zones',
      owner: 'aws',
      duty: 'AWS replicates a policy store across the data centers of its Region’s Availability Zones. At this time, AWS does not replicate it to other Regions.',
      sources: [{ page: 'resilience', at: 'When you create a … any cross-region replication' }],
      controls: ['cp-9', 'si-13'],
    },
    {
      id: 'activity-recording',
      layer: 'data',
      name: 'Record management events',
      owner: 'aws',
      duty: 'AWS records management events in CloudTrail’s event history. The event history does not contain authorization calls such as `IsAuthorized`.',
      sources: [
        {
          page: 'trail',
          at: [
            "If you don't configure … such as isAuthorized",
            'CloudTrail is enabled on … in Event history',
          ],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'decision-logs',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      answers: ['write-logs'],
      duty: '`IsAuthorized` and `IsAuthorizedWithToken` calls are not logged by default. To log them, add the data events explicitly to a trail or event data store.',
      setting: 'off-by-default',
      sources: [{ page: 'trail', at: 'Data events like IsAuthorized … to collect activity' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'identity-source',
      name: 'Identity source',
      summary:
        'Your application sends a token from Amazon Cognito or an OIDC provider. AWS maps the token’s claims and, if you list clients, checks them.',
      add: [
        {
          id: 'claim-mapping',
          layer: 'platform',
          name: 'Map claims to principal and context',
          owner: 'aws',
          duty: 'AWS maps the user in the token to the principal ID. It maps claims of ID tokens to principal attributes, and claims of access tokens to the context.',
          sources: [{ page: 'identity', at: 'The user identity in … are mapped to context' }],
          controls: ['ia-8', 'ac-3'],
        },
        {
          id: 'client-check',
          layer: 'platform',
          name: 'Check the client ID',
          owner: 'aws',
          duty: 'For Cognito, AWS compares the app client IDs that you entered with the token. It uses the `aud` claim of ID tokens or the `client_id` claim of access tokens. AWS does not validate a relying-party audience.',
          sources: [
            {
              page: 'clients',
              at: [
                'enterTokenClientIdClaim',
                "doesn't validate a relying-party … Cognito identity sources",
              ],
            },
          ],
          controls: ['ia-8'],
        },
        {
          id: 'client-list',
          layer: 'access',
          name: 'List the accepted clients',
          owner: 'customer',
          duty: 'For Cognito, if you want app client IDs to be validated, enter them in the identity source. For OIDC providers, the client of ID tokens and the audience of access tokens can be validated.',
          switchOf: 'client-check',
          sources: [
            {
              page: 'clients',
              at: ['With OIDC providers, Verified … in access tokens', 'enterTokenClientIdClaim'],
            },
          ],
          controls: ['ia-8', 'ac-3'],
        },
        {
          id: 'provider',
          layer: 'access',
          name: 'Choose the identity provider',
          owner: 'customer',
          duty: 'Add a Cognito user pool or a custom OIDC provider as the identity source. Verified Permissions makes decisions with the information in the provider’s token. It does not interact with the provider directly.',
          sources: [
            {
              page: 'identity',
              at: [
                'You can add an … your identity source',
                'makes authorization decisions based … in any way',
              ],
            },
          ],
          controls: ['ia-2', 'ia-8'],
        },
      ],
    },
    {
      id: 'own-principals',
      name: 'Principals from your application',
      summary:
        'Your application reads the token itself and specifies the principal in its call. You therefore verify the token yourself.',
      add: [
        {
          id: 'token-verification',
          layer: 'application',
          name: 'Verify tokens yourself',
          owner: 'customer',
          duty: 'If you process JSON web tokens in your application, verify the tokens there, as AWS’s example does with the `aws-jwt-verify` library.',
          sources: [
            {
              page: 'clients',
              at: [
                'You might want to … into Verified Permissions',
                'uses the aws-jwt-verify library … OIDC-compatible IdPs',
              ],
            },
          ],
          controls: ['ia-8', 'sc-23'],
        },
        {
          id: 'entity-attributes',
          layer: 'application',
          name: 'Pass the entity’s attributes',
          owner: 'customer',
          duty: 'You can extract the entity’s attributes from the JSON web token and pass them to Verified Permissions.',
          sources: [{ page: 'clients', at: 'You can extract your … into Verified Permissions' }],
          controls: ['ac-3', 'si-10'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whose key encrypts a policy store by default',
      questions: ['hold-key'],
      finding:
        'The data protection page says that customer data such as policies is encrypted with an AWS managed key. The page on encrypting resources says that the default is keys that AWS owns, which you need not view, manage or audit. The catalogue follows the second page, which is more detailed. On both pages, you can choose your own key.',
      sources: [
        {
          page: 'dataProtection',
          at: 'amazonVerifiedManagedKey',
          verified: '2026-12-07',
        },
        { page: 'keys', at: 'amazonVerifiedEncryptionKeys', verified: '2026-12-07' },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'security-data-protection',
      title: 'Data protection in Amazon Verified Permissions',
      passages: {
        amazonVerifiedManagedKey: 'Amazon Verified Permissions automatically … AWS managed key',
        policyResultsBlockAccess: 'A policy that results … to block access',
      },
    },
    keys: {
      path: 'security-data-protection-cmk',
      title: 'Encrypting Resources in Amazon Verified Permissions',
      passages: {
        amazonVerifiedEncryptionKeys:
          'Amazon Verified Permissions provides … owned encryption keys',
      },
    },
    validation: {
      path: 'policy-validation-mode',
      title: 'Enabling Amazon Verified Permissions policy validation mode',
    },
    identity: {
      path: 'identity-sources',
      title: 'Secure your applications with identity sources and tokens',
    },
    clients: {
      path: 'cognito-validation',
      title: 'Client and audience validation for Amazon Cognito',
      passages: { enterTokenClientIdClaim: 'When you enter one … token client_id claim' },
    },
    trail: {
      path: 'monitoring-cloudtrail',
      title: 'Logging Amazon Verified Permissions API calls using AWS CloudTrail',
    },
    resilience: {
      path: 'security-disaster-recovery-resiliency',
      title: 'Resilience in Amazon Verified Permissions',
    },
  },
});
