import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Security Token Service (AWS STS)',
  shortName: 'STS',
  summary:
    'Temporary credentials. AWS checks each request for credentials and issues them. You decide who may request credentials, for how long and for what.',
  guide: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html',
  read: '2026-11-26',
  aliases: [
    'Security Token Service',
    'AssumeRole',
    'AssumeRoleWithSAML',
    'AssumeRoleWithWebIdentity',
    'GetSessionToken',
    'GetFederationToken',
    'GetWebIdentityToken',
    'temporary credentials',
    'session token',
    'outbound identity federation',
  ],
  aws: { iamServicePrefix: 'sts' },
  archetype: 'managed-application',
  profile: { keepsData: false },
  traits: ['tls-endpoint', 'vpc-endpoint', 'activity-trail'],
  remove: ['customer-data'],
  notAsked: {
    'encrypt-at-rest': 'STS collects no customer content except service logs of requests.',
    'back-up': 'STS collects no customer content that could be backed up.',
  },
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Before users, applications or services use a role, grant them the permission to switch to it. You can narrow a session with session policies. The session then has only the permissions that both the session policies and the role’s policies allow.',
      sources: [
        { page: 'assuming', at: 'Before a user, application, … switch to the role' },
        { page: 'requesting', at: 'The resulting session permissions … the session policies' },
      ],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS supports HTTPS at all STS endpoints. AWS requires TLS 1.2 and recommends TLS 1.3.',
      sources: [
        {
          page: 'dataProtection',
          at: ['We require TLS 1.2 … TLS 1.3', 'All AWS STS endpoints … data in transit'],
        },
      ],
    },
    'vpc-endpoint': {
      name: 'Private access through a VPC endpoint',
      owner: 'customer',
      remove: ['setting'],
      answers: ['open-network'],
      duty: 'If you want to secure connections to STS, create a VPC endpoint for STS.',
      sources: [{ page: 'dataProtection', at: 'You can secure connections … using VPC endpoints' }],
    },
    'activity-review': {
      name: 'Review account activity',
      owner: 'customer',
      duty: 'Create a trail for an ongoing record. Trace calls of a federated session back to the external caller, and calls of an `AssumeRole` session to the calling service or account. Calls to the global endpoint are in `us-east-1`.',
      sources: [
        {
          page: 'trail',
          at: [
            'If you create a … console in Event history',
            'For an ongoing record … create a trail',
            'use the logged information … of the originating user',
          ],
        },
        { page: 'stsEndpoints', at: 'Events for global AWS … logged to us-east-1' },
      ],
    },
  },
  add: [
    {
      id: 'permission-evaluation',
      layer: 'platform',
      name: 'Evaluate permissions at each request',
      owner: 'aws',
      duty: 'AWS evaluates the permissions of temporary credentials each time that they are used for a request. If all permissions are removed, requests fail. A changed policy might take a few minutes to take effect.',
      sources: [
        {
          page: 'disabling',
          at: [
            'Permissions assigned to temporary … use them fail',
            'It might take a … to take effect',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'regional-endpoints',
      layer: 'platform',
      name: 'Issue credentials in active Regions',
      owner: 'aws',
      duty: 'AWS runs STS as a Region-based service. If an event interrupts communication between Regions, you might still request credentials at Regional endpoints for at least 24 hours. AWS activates STS automatically in a Region that you enable.',
      sources: [
        {
          page: 'iamResilience',
          at: [
            'are self-sustaining, Region-based … are available globally',
            'Certain events can interrupt … over the network',
            'You can request new … at least 24 hours',
          ],
        },
        {
          page: 'stsRegions',
          at: [
            'When you activate AWS … is manually enabled',
            'For Regions that must … cannot deactivate it',
          ],
        },
      ],
      controls: ['cp-10', 'ia-5'],
    },
    {
      id: 'global-endpoint',
      layer: 'platform',
      name: 'Route calls to the global endpoint',
      owner: 'aws',
      duty: 'AWS serves a call to the global endpoint in the Region of the call if two conditions are met. The Region is enabled by default, and the Amazon DNS server resolved the endpoint’s name. AWS serves all other calls in US East (N. Virginia).',
      sources: [
        {
          page: 'stsEndpoints',
          at: [
            'With this change, AWS … enabled by default',
            'will continue to be … Amazon DNS server',
          ],
        },
      ],
      controls: ['cp-8', 'sc-36'],
    },
    {
      id: 'sts-endpoint',
      layer: 'application',
      name: 'Use Regional endpoints',
      owner: 'customer',
      duty: 'Configure SDKs and code to use a Regional endpoint. If you can no longer reach the endpoint, choose another Regional endpoint. Endpoints do not fail over automatically.',
      sources: [
        {
          page: 'stsRegions',
          at: [
            'AWS recommends using Regional … session token validity',
            'like other endpoints, it … in other Regions',
          ],
        },
        { page: 'requesting', at: 'You also can choose … the original endpoint' },
      ],
      controls: ['cp-8', 'sc-36'],
    },
    {
      id: 'token-size',
      layer: 'application',
      name: 'Allow for longer session tokens',
      owner: 'customer',
      duty: 'Make no assumptions about the maximum size of a session token. Typical tokens are below 4,096 bytes, but the size can vary. Monitor `PackedPolicySize`, because the session policies and tags that you pass have a separate limit.',
      sources: [
        {
          page: 'requesting',
          at: [
            'The size of the … that can vary',
            'An AWS conversion compresses … upper size limit',
          ],
        },
      ],
      controls: ['si-10'],
    },
    {
      id: 'region-activation',
      layer: 'access',
      name: 'Activate STS in Regions',
      owner: 'customer',
      duty: 'In Regions that are enabled by default, you can set STS active or inactive if the Region allows it. Everyone who uses temporary credentials in the account can use an active Region. To limit users and roles, use `aws:RequestedRegion`.',
      switchOf: 'regional-endpoints',
      sources: [
        {
          page: 'stsRegions',
          at: [
            'Active Regions are available … your permissions policies',
            'find the Region that … STS status column',
            'Most AWS Regions are … use with AWS STS',
          ],
        },
        {
          page: 'stsEndpoints',
          at: 'It indicates which ones … activate or deactivate',
        },
      ],
      controls: ['ac-3', 'cm-7'],
    },
    {
      id: 'token-version',
      layer: 'access',
      name: 'Region scope of global endpoint tokens',
      owner: 'customer',
      duty: 'By default, tokens from the global endpoint are valid only in Regions that are enabled by default. If you use the global endpoint and need Regions that you enabled, make its tokens valid in all Regions. Longer tokens might affect systems that store them.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'stsRegions',
          at: [
            'Session tokens from Regional … enabled by default',
            'The Global endpoint indicates … Then choose Save changes',
            'Changing this setting might … temporarily store tokens',
          ],
        },
      ],
      controls: ['cm-6', 'ia-5'],
    },
    {
      id: 'session-revocation',
      layer: 'access',
      name: 'Revoke sessions before they expire',
      owner: 'customer',
      duty: 'To stop compromised credentials, change the permissions of the user or role, because revoking its sessions alone is not enough. If a resource policy allows the principal, add an explicit deny to the policy. Revoke sessions of permission sets in IAM Identity Center.',
      sources: [
        {
          page: 'disabling',
          at: [
            'You can revoke these … malicious account activity',
            'You must revoke the … IAM Identity Center',
            "If there's a resource-based … for that resource",
          ],
        },
      ],
      controls: ['ac-2', 'ac-12', 'ir-4'],
    },
    {
      id: 'service-logs',
      layer: 'data',
      name: 'Store service logs, but no content',
      owner: 'aws',
      duty: 'STS collects no customer content, except service logs of successful, erroneous and faulty requests.',
      sources: [{ page: 'dataProtection', at: 'AWS STS does not … to the service' }],
      controls: ['si-12'],
    },
    {
      id: 'activity-recording',
      layer: 'data',
      name: 'Log STS calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'AWS logs authenticated STS calls in CloudTrail. It also logs unsigned SAML and web identity calls, but might not log calls that are not sufficiently valid. If a request for a role in another account is denied, AWS does not log it in that account.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail is enabled on … in Event history',
            'CloudTrail logs all authenticated … STS API operations',
            'CloudTrail also logs non-authenticated … the AssumeRoot API',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'assume-role',
      name: 'AssumeRole',
      summary:
        'A principal with AWS credentials assumes a role, in your account or in another. The role’s trust policy keeps others out.',
      add: [
        {
          id: 'credential-issue',
          layer: 'access',
          name: 'Issue temporary credentials',
          owner: 'aws',
          expires: 'token',
          duty: 'AWS creates a session with a key pair and a session token, which are valid until the session expires. If a role is assumed with another role’s credentials (role chaining), the session lasts one hour at most.',
          sources: [
            { page: 'requesting', at: 'The AWS STS API … a session token' },
            { page: 'disabling', at: 'Temporary security credentials are … until they expire' },
            { page: 'assuming', at: 'When you use role … to one hour' },
          ],
          controls: ['ia-5', 'ac-12'],
        },
        {
          id: 'external-id',
          layer: 'access',
          name: 'Require an external ID',
          owner: 'customer',
          duty: 'If a third party assumes your role, get an external ID from that party. The ID must be unique among the third party’s customers and under its control. Require the external ID in the role’s trust policy.',
          sources: [
            {
              page: 'deputy',
              at: ['The ExternalId value must … on your own', 'You must then add … to be 12345'],
            },
          ],
          controls: ['ac-3', 'ia-2'],
        },
        {
          id: 'session-duration',
          layer: 'access',
          name: 'Session duration',
          owner: 'customer',
          duty: 'Set `DurationSeconds` to a value from 15 minutes to the role’s maximum, which you set to 1 to 12 hours. The role’s maximum applies neither to AWS services that assume the role nor to role credentials on EC2.',
          sources: [
            {
              page: 'assuming',
              at: [
                'setting12Hours',
                'Use this parameter to … for the role',
                'does not limit sessions … in the role',
              ],
            },
          ],
          controls: ['ac-12', 'ia-5'],
        },
        {
          id: 'source-identity',
          layer: 'access',
          name: 'Require a source identity',
          owner: 'customer',
          duty: 'To see in CloudTrail who used a role, you can require a source identity. Control how its values are provided, because AWS does not control them. For access across accounts, permit `sts:SetSourceIdentity` in both accounts.',
          sources: [
            {
              page: 'monitor',
              at: [
                'We recommend that you … to perform actions',
                'AWS doesn’t control the … values are provided',
                'To set a source … the target account',
              ],
            },
          ],
          controls: ['au-10', 'ia-2'],
        },
      ],
    },
    {
      id: 'federated',
      name: 'SAML and web identity',
      summary:
        'Your identity provider vouches for the caller, who needs no AWS credentials. AWS checks the token or assertion.',
      override: {
        'iam-permissions': {
          name: 'Conditions of the trust policy',
          owner: 'customer',
          duty: 'Write the conditions of the role’s trust policy. AWS returns credentials for a valid web identity token only if all of these conditions are met.',
          sources: [{ page: 'requesting', at: 'If the token is … policy are met' }],
        },
      },
      add: [
        {
          id: 'token-check',
          layer: 'platform',
          name: 'Verify tokens and assertions',
          owner: 'aws',
          duty: 'Before it returns credentials, AWS verifies a web identity token’s signature with the public keys that your identity provider publishes. For SAML, AWS verifies that the assertion is authentic.',
          sources: [
            {
              page: 'requesting',
              at: [
                'AWS validates the token … JSON web keyset (JWKS)',
                'AWS verifies the authenticity … information to you',
              ],
            },
          ],
          controls: ['ia-8', 'sc-23'],
        },
        {
          id: 'credential-refresh',
          layer: 'application',
          name: 'Cache and refresh credentials',
          owner: 'customer',
          expires: 'token',
          duty: 'Cache the credentials that STS returns, and request new ones before they expire. With SAML, they expire after one hour by default. Credential providers of the AWS SDKs can cache and refresh credentials for web identities.',
          sources: [
            {
              page: 'requesting',
              at: [
                'Your application should cache … before they expire',
                'Your app should cache … old ones expire',
              ],
            },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'unsigned-calls',
          layer: 'application',
          name: 'Session policies in unsigned calls',
          owner: 'customer',
          duty: 'Include session policies in an `AssumeRoleWithSAML` call only if the request passes through a trusted intermediary. The call is not signed, so somebody could alter the policy and remove its restrictions.',
          sources: [
            { page: 'requesting', at: 'A call to AssumeRoleWithSAML … remove the restrictions' },
          ],
          controls: ['sc-8', 'ac-3'],
        },
        {
          id: 'source-identity',
          layer: 'access',
          name: 'Allow the source identity',
          owner: 'customer',
          duty: 'If your provider passes a user attribute as source identity, allow `sts:SetSourceIdentity` in the trust policies of all roles connected to it. Without this permission, calls fail for the role. You can instead use a separate provider for source identities.',
          sources: [
            {
              page: 'monitor',
              at: 'Trust policies for all … the separate IdP',
            },
          ],
          controls: ['au-10', 'ia-8'],
        },
      ],
    },
    {
      id: 'user-sessions',
      name: 'Sessions of IAM users',
      summary:
        '`GetSessionToken` and `GetFederationToken` turn long-term keys into credentials that are valid for up to 36 hours.',
      override: {
        'iam-permissions': {
          name: 'Permissions of sessions',
          owner: 'customer',
          duty: 'Pass a policy with `GetFederationToken`, or specify the federated user in resource policies. Without a passed policy, the credentials themselves grant no permissions.',
          sources: [{ page: 'requesting', at: 'However, if you do … your AWS resources' }],
        },
      },
      add: [
        {
          id: 'mfa-check',
          layer: 'platform',
          name: 'Verify MFA codes',
          owner: 'aws',
          duty: 'AWS verifies the MFA serial number and code in a `GetSessionToken` call. If they are valid, it issues credentials that include the MFA state for MFA-protected calls.',
          sources: [
            {
              page: 'requesting',
              at: 'Optionally, the GetSessionToken request … MFA authentication is valid',
            },
          ],
          controls: ['ia-2.1'],
        },
        {
          id: 'session-duration',
          layer: 'access',
          name: 'Session duration',
          owner: 'customer',
          duty: 'Set `DurationSeconds` to a value from 15 minutes to 36 hours. By default, sessions of IAM users and federated users last 12 hours. A root user’s token is restricted to one hour.',
          sources: [
            {
              page: 'requesting',
              at: [
                'This API differs from … (36 hours)',
                'By default, temporary security … of one hour',
              ],
            },
          ],
          controls: ['ac-12', 'ia-5'],
        },
        {
          id: 'root-calls',
          layer: 'access',
          name: 'Request no sessions as root',
          owner: 'customer',
          duty: 'AWS recommends that you do not call `GetFederationToken` or `GetSessionToken` as the root user. You cannot change the permissions of root user sessions.',
          sources: [{ page: 'disabling', at: 'You cannot change the … a root user' }],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'mfa-for-sessions',
          layer: 'access',
          name: 'MFA',
          owner: 'customer',
          duty: 'If you want to allow requests only with MFA, have users call `GetSessionToken` with the serial number and a code of their MFA device.',
          switchOf: 'mfa-check',
          sources: [
            {
              page: 'requesting',
              at: [
                'This is useful for … the IAM user',
                'Optionally, the GetSessionToken request … multi-factor authentication (MFA) verification',
              ],
            },
          ],
          controls: ['ia-2.1'],
        },
      ],
    },
    {
      id: 'outbound-tokens',
      name: 'Outbound identity federation',
      summary:
        'If you enable it for the account, STS signs tokens that prove your workload’s identity to services outside AWS.',
      remove: [
        'token-version',
        'token-size',
        'session-revocation',
        'permission-evaluation',
        'global-endpoint',
      ],
      override: {
        'iam-permissions': {
          name: 'Permissions to request tokens',
          owner: 'customer',
          duty: 'Grant `sts:GetWebIdentityToken` to the roles that need to generate tokens. In policies, you can restrict audiences, signing algorithms and token duration.',
          sources: [
            { page: 'outboundStart', at: 'Create an IAM policy … to generate tokens' },
            { page: 'outbound', at: 'You can control access … using IAM policies' },
          ],
        },
        'sts-endpoint': {
          name: 'Use a Regional endpoint for tokens',
          owner: 'customer',
          duty: 'Call `GetWebIdentityToken` at a Regional endpoint, because it is not available at the global endpoint.',
          sources: [{ page: 'outboundStart', at: 'is not available on the STS Global endpoint' }],
        },
      },
      add: [
        {
          id: 'token-signing',
          layer: 'platform',
          name: 'Sign tokens and publish the keys',
          owner: 'aws',
          duty: 'AWS validates the request and signs a JSON Web Token with ES384 or RS256. AWS hosts verification keys and metadata at an issuer URL that is unique to the account.',
          sources: [
            { page: 'outbound', at: 'AWS STS validates the … the Lambda function' },
            {
              page: 'outboundStart',
              at: [
                'The cryptographic algorithm used … ES384 and RS256',
                'The unique issuer URL … for token verification',
              ],
            },
          ],
          controls: ['ia-9', 'sc-12'],
        },
        {
          id: 'outbound-switch',
          layer: 'access',
          name: 'Turn on outbound identity federation',
          owner: 'customer',
          duty: 'Enable outbound identity federation for the account, in the console or through the API. Before you enable it, no tokens can be requested. Note the account-specific issuer URL that you receive.',
          setting: 'closed-by-default',
          switchOf: 'token-signing',
          sources: [
            {
              page: 'outboundStart',
              at: [
                'You must enable outbound … EnableOutboundWebIdentityFederation API',
                'Once you enable the … account-specific issuer URL',
              ],
            },
          ],
          controls: ['ac-3', 'cm-7'],
        },
        {
          id: 'token-lifetime',
          layer: 'access',
          name: 'Token lifetime',
          owner: 'customer',
          expires: 'token',
          duty: 'Choose a token lifetime from 60 to 3,600 seconds. The default is 5 minutes. AWS recommends shorter lifetimes.',
          sources: [
            { page: 'outboundStart', at: 'The token lifetime in … for increased security' },
          ],
          controls: ['ia-5', 'ac-12'],
        },
        {
          id: 'external-trust',
          layer: 'access',
          name: 'Validate tokens in the external service',
          owner: 'customer',
          duty: 'Register your issuer with the external service. Have the external service verify each token’s signature, subject, expiry, audience and issuer.',
          sources: [
            {
              page: 'outboundStart',
              at: [
                'Configure the external service … the external service',
                'The external service should … your AWS workloads',
                'Verify the subject claim … trusted issuer URLs',
              ],
            },
          ],
          controls: ['ia-9', 'ac-3'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How long a session lasts by default',
      finding:
        'The page on disabling permissions gives 12 hours as the default and 36 hours as the maximum, without saying for which call. The page on requesting credentials gives these numbers for IAM user sessions, and one hour for `AssumeRole`. The table of methods to assume a role does the same and gives 12 hours as the maximum for `AssumeRole`. The catalogue follows the latter two pages, call by call.',
      sources: [
        { page: 'disabling', at: 'These credentials are valid … (12 hours)' },
        { page: 'requesting', at: 'This API differs from … instead of one hour' },
        { page: 'assuming', at: 'setting12Hours' },
      ],
    },
  ],
  pages: {
    requesting: {
      path: 'id_credentials_temp_request',
      title: 'Request temporary security credentials',
    },
    disabling: {
      path: 'id_credentials_temp_control-access_disable-perms',
      title: 'Disabling permissions for temporary security credentials',
    },
    assuming: {
      path: 'id_roles_manage-assume',
      title: 'Methods to assume a role',
      passages: { setting12Hours: 'This setting can have … to 12 hours' },
    },
    monitor: {
      path: 'id_credentials_temp_control-access_monitor',
      title: 'Monitor and control actions taken with assumed roles',
    },
    deputy: { path: 'confused-deputy', title: 'The confused deputy problem' },
    stsRegions: {
      path: 'id_credentials_temp_enable-regions',
      title: 'Manage AWS STS in an AWS Region',
    },
    stsEndpoints: {
      path: 'id_credentials_temp_region-endpoints',
      title: 'AWS STS Regions and endpoints',
    },
    iamResilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Identity and Access Management',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Identity and Access Management',
    },
    trail: {
      path: 'cloudtrail-integration',
      title: 'Logging IAM and AWS STS API calls with AWS CloudTrail',
    },
    outbound: {
      path: 'id_roles_providers_outbound',
      title: 'Federating AWS Identities to external services',
    },
    outboundStart: {
      path: 'id_roles_providers_outbound_getting_started',
      title: 'Getting started with outbound identity federation',
    },
  },
});
