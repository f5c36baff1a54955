import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Identity and Access Management Roles Anywhere',
  shortName: 'IAM Roles Anywhere',
  summary:
    'Servers outside AWS present a certificate and get temporary credentials. AWS checks the certificate; you manage the keys and the CA behind it.',
  guide: 'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'Roles Anywhere',
    'trust anchor',
    'CreateSession',
    'credential helper',
    'aws_signing_helper',
    'X.509 federation',
  ],
  aws: {
    iamServicePrefix: 'rolesanywhere',
    cloudFormationPrefixes: ['AWS::RolesAnywhere'],
    terraformPrefixes: ['aws_rolesanywhere'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  notAsked: { 'patch-code': 'You bring no code to AWS. The helper runs on your own machines.' },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection and privacy in IAM Roles Anywhere” covers data in transit, but not at rest.',
    'back-up':
      'AWS’s page “Disaster recovery and resilience in IAM Roles Anywhere” does not mention backups.',
  },
  remove: ['customer-data'],
  override: {
    'iam-permissions': {
      name: 'Role trust policies',
      owner: 'customer',
      duty: 'In the trust policy of each role that clients assume through Roles Anywhere, trust the Roles Anywhere service principal. AWS strongly recommends `aws:SourceArn`, `aws:SourceAccount` or `sts:SourceIdentity` as condition keys in that policy. AWS also recommends conditions on the certificate’s attributes.',
      sources: [
        {
          page: 'trust',
          at: [
            'To use an IAM … grant the permissions',
            'It is also recommended … the X.509 certificate',
            'In general, it is … potential confused deputy',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'Roles Anywhere provides endpoints for encrypting data in transit. AWS requires TLS 1.2 and recommends TLS 1.3.',
      sources: [
        {
          page: 'dataProtection',
          at: ['We require TLS 1.2 … TLS 1.3', 'IAM Roles Anywhere provides … data in transit'],
        },
      ],
    },
    'activity-review': {
      name: 'Review account activity',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Set up logging with CloudTrail. In the events for successful `CreateSession` calls, read `additionalEventData` to see which clients deviate from the signing process.',
      sources: [
        { page: 'dataProtection', at: 'Set up API and … with AWS CloudTrail' },
        {
          page: 'session',
          at: 'CloudTrail events for successfully … authentication signing process',
        },
      ],
    },
  },
  add: [
    {
      id: 'signature-check',
      layer: 'platform',
      name: 'Verify signature and certificate',
      owner: 'aws',
      duty: 'Roles Anywhere validates the request’s signature. It checks that the certificate was issued by a CA that is a trust anchor in the account. It rejects certificates signed with MD5 or SHA1.',
      sources: [
        {
          page: 'trust',
          at: [
            'To authenticate a request … (PKIX) standards',
            'The signing algorithm MUST … algorithms are rejected',
          ],
        },
      ],
      controls: ['ia-3', 'ia-5.2'],
    },
    {
      id: 'session-attributes',
      layer: 'platform',
      name: 'Set the session attributes',
      owner: 'aws',
      duty: 'Roles Anywhere sets the certificate’s common name as the source identity, and sets tags from the subject, issuer and SAN. The session name is the serial number, unless a request’s own name is accepted. Values that do not match the pattern of STS tags are ignored.',
      sources: [
        {
          page: 'trust',
          at: [
            'Sessions issued by IAM … the target role',
            'Additionally, sessions issued by … the authenticating certificate',
            'When you use X.509 … match this pattern',
          ],
        },
        { page: 'session', at: 'The default role session … a session request' },
      ],
      controls: ['ia-2', 'au-10'],
    },
    {
      id: 'helper-releases',
      layer: 'platform',
      name: 'Release the credential helper',
      owner: 'aws',
      duty: 'AWS provides a credential helper that creates a signature with the certificate and calls the endpoint to obtain session credentials. Releases for Darwin and Windows are signed from version 1.1.1 onwards.',
      sources: [
        {
          page: 'helper',
          at: [
            'The helper manages the … standard JSON format',
            'To download the credential … 1.1.1 are signed',
          ],
        },
      ],
      controls: ['si-7', 'sa-10'],
    },
    {
      id: 'helper-use',
      layer: 'application',
      name: 'Credential helper and its command',
      owner: 'customer',
      duty: 'Download the helper for your platform and choose its command. `update` keeps credentials on disk, while `serve` and `credential-process` keep them in memory. AWS does not provide support for running modified copies of the helper.',
      sources: [
        {
          page: 'helper',
          at: [
            'To download the credential … the following links',
            'provide support for running … of this software',
            'Credentials storage … Best for',
          ],
        },
      ],
      controls: ['cm-7', 'ia-5'],
    },
    {
      id: 'private-keys',
      layer: 'application',
      name: 'Protect the private keys',
      owner: 'customer',
      duty: 'On your machines, make private keys readable only by the owning user. Keep the keys out of source control and, if possible, in secure storage. If a TPM key has no password, anyone on the machine can use the key.',
      sources: [
        { page: 'dataProtection', at: 'IAM Roles Anywhere does … secure storage mechanism' },
        { page: 'helper', at: 'When using TPM handles, … use that key' },
      ],
      controls: ['sc-12', 'ia-5.2'],
    },
    {
      id: 'certificate-form',
      layer: 'application',
      name: 'Issue suitable certificates',
      owner: 'customer',
      duty: 'Issue X.509v3 end-entity certificates that have the key usage Digital Signature and are signed with SHA256 or stronger. Do not set the CA flag to `true`. Give each certificate a subject, because empty subjects are not supported yet.',
      sources: [
        {
          page: 'trust',
          at: [
            'End entity certificates must … algorithms are rejected',
            'Certificates with empty subjects are NOT yet supported',
          ],
        },
      ],
      controls: ['ia-5.2'],
    },
    {
      id: 'expiry-handling',
      layer: 'application',
      name: 'Thresholds for expiry notices',
      owner: 'customer',
      duty: 'Customize the thresholds for expiry notices to suit your public key infrastructure, or keep the default thresholds.',
      setting: 'on-by-default',
      switchOf: 'expiry-notices',
      sources: [
        {
          page: 'notices',
          at: [
            'You can customize notification … a notification event',
            'followingNotificationSettings',
          ],
        },
      ],
      controls: ['ia-5.2', 'si-4'],
    },
    {
      id: 'credential-issue',
      layer: 'access',
      name: 'Obtain credentials from AssumeRole',
      owner: 'aws',
      duty: 'Roles Anywhere assumes the target role for an authenticated workload. It passes the temporary credentials on without modification.',
      sources: [{ page: 'session', at: 'CreateSession is an X.509 … result of CreateSession' }],
      controls: ['ia-5', 'ac-12'],
    },
    {
      id: 'session-duration',
      layer: 'access',
      name: 'Session duration',
      owner: 'customer',
      duty: 'Set a session duration on the profile. A request can also set one, from 15 minutes to 12 hours, and the shorter duration applies. If that duration is longer than the role’s own maximum, the call fails.',
      sources: [
        {
          page: 'session',
          at: [
            'The duration, in seconds, … (12 hours)',
            'From this, finalDurationSeconds is … the target role',
            'Note that if finalDurationSeconds … from the API',
          ],
        },
      ],
      controls: ['ac-12', 'ia-5'],
    },
    {
      id: 'session-names',
      layer: 'access',
      name: 'Session names from clients',
      owner: 'customer',
      duty: 'If you leave `acceptRoleSessionName` at its default, `false`, a request with its own session name is denied. If you set the parameter to `true`, a name that the client gives replaces the serial number in the session’s ARN.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'session',
          at: [
            'By setting the acceptRoleSessionName … assumed role user',
            'By default, the acceptRoleSessionName … Access Denied error',
          ],
        },
      ],
      controls: ['au-10', 'ia-2'],
    },
    {
      id: 'revocation-lists',
      layer: 'access',
      name: 'Certificate revocation lists',
      owner: 'customer',
      duty: 'Decide whether to use certificate revocation lists. They are an optional feature of Roles Anywhere.',
      sources: [{ page: 'trust', at: 'Certificate Revocation Lists (CRLs) … IAM Roles Anywhere' }],
      controls: ['ia-5.2', 'ac-2'],
    },
    {
      id: 'traffic-route',
      layer: 'access',
      name: 'Route of the traffic to AWS',
      owner: 'customer',
      duty: 'Be aware of how traffic from your data center to AWS is routed. It may go through NAT at the outbound firewall, or through a VPN.',
      sources: [{ page: 'dataProtection', at: 'When accessing AWS APIs … Private Network (VPN)' }],
      controls: ['sc-7'],
    },
    {
      id: 'subject-history',
      layer: 'data',
      name: 'Record who has authenticated',
      owner: 'aws',
      duty: 'Roles Anywhere keeps a subject resource for the principal that calls `CreateSession`. The resource contains the times of the principal’s first and last recorded authentication.',
      sources: [
        { page: 'session', at: 'The Subject resource records … last recorded authentication time' },
      ],
      controls: ['au-12', 'ac-2'],
    },
    {
      id: 'expiry-notices',
      layer: 'data',
      name: 'Send expiry notices',
      owner: 'aws',
      duty: 'Roles Anywhere sends notices of the expiry of CA and end-entity certificates through EventBridge and AWS Health. For CA certificates, it also uses CloudWatch. Notices start 45 days before expiry unless you customize the settings.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'notices',
          at: [
            'followingNotificationSettings',
            'CloudWatch, EventBridge and AWS Health',
            '45 days before expiry',
          ],
        },
      ],
      controls: ['ia-5.2', 'si-4'],
    },
  ],
  modes: [
    {
      id: 'own-authority',
      name: 'Your own certificate authority',
      summary:
        'You upload your CA’s certificate as a trust anchor. Certificates that the CA issued can then get credentials.',
      add: [
        {
          id: 'anchor-form',
          layer: 'application',
          name: 'Create the trust anchor',
          owner: 'customer',
          duty: 'Upload the certificate of your CA as a trust anchor. The certificate must have Certificate Sign among its key usages and `CA: true` in its basic constraints.',
          sources: [
            { page: 'pki', at: 'trustRequiresRolesAnywhere' },
            { page: 'trust', at: 'Certificates used as trust … include CA: true' },
          ],
          controls: ['ia-5.2', 'sc-17'],
        },
        {
          id: 'authority-operation',
          layer: 'application',
          name: 'Establish trust in your CA',
          owner: 'customer',
          duty: 'Establish trust between your account and the CA that issues certificates to your workloads. Make sure that private keys are stored securely and not shared.',
          sources: [
            {
              page: 'pki',
              at: [
                'Roles Anywhere relies on … your data centers',
                'The other key is … are not shared',
              ],
            },
          ],
          controls: ['sc-17', 'sc-12'],
        },
      ],
    },
    {
      id: 'private-ca',
      name: 'AWS Private CA',
      summary:
        'The trust anchor refers to a CA in AWS Private CA. You still register each change of the CA’s validity period.',
      add: [
        {
          id: 'anchor-validity',
          layer: 'platform',
          name: 'Apply the last known validity period',
          owner: 'aws',
          duty: 'Roles Anywhere accepts certificates according to the CA’s validity period at the time when the trust anchor was last created or updated.',
          sources: [{ page: 'trust', at: 'IAM Roles Anywhere honors … Create/Update event' }],
          controls: ['ia-5.2'],
        },
        {
          id: 'anchor-reference',
          layer: 'application',
          name: 'Create the trust anchor',
          owner: 'customer',
          duty: 'Create the trust anchor with a reference to an existing AWS Private CA. The client certificates that this CA issues can then get credentials.',
          sources: [{ page: 'pki', at: 'trustRequiresRolesAnywhere' }],
          controls: ['sc-17', 'ia-5.2'],
        },
        {
          id: 'anchor-update',
          layer: 'application',
          name: 'Register a new validity period',
          owner: 'customer',
          expires: 'certificate',
          duty: 'When the CA’s validity period changes, call `UpdateTrustAnchor` to register the change.',
          sources: [{ page: 'trust', at: 'For AWS Private CA … register this change' }],
          controls: ['ia-5.2', 'sc-17'],
        },
      ],
    },
  ],
  pages: {
    trust: { path: 'trust-model', title: 'The IAM Roles Anywhere trust model' },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection and privacy in IAM Roles Anywhere',
    },
    notices: {
      path: 'customize-notification-settings',
      title: 'Customize notification settings in IAM Roles Anywhere',
      passages: {
        followingNotificationSettings: 'Following are the default … custom notification settings',
      },
    },
    pki: {
      path: 'public-key-infrastructure',
      title: 'Public key infrastructure in IAM Roles Anywhere',
      passages: {
        trustRequiresRolesAnywhere: 'Trust requires either uploading … from IAM Roles Anywhere',
      },
    },
    helper: {
      path: 'credential-helper',
      title: 'Get temporary security credentials from IAM Roles Anywhere',
    },
    session: {
      path: 'authentication-create-session',
      title: 'IAM Roles Anywhere CreateSession API',
    },
  },
});
