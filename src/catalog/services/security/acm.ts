import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Certificate Manager',
  shortName: 'ACM',
  summary:
    'ACM provides TLS certificates for AWS services and your own hosts. AWS renews what it issued and can validate; you prove that you own the domain.',
  guide: 'https://docs.aws.amazon.com/acm/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'Certificate Manager',
    'SSL certificate',
    'TLS certificate',
    'exportable certificate',
    'imported certificate',
    'ACME',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::CertificateManager'],
    terraformPrefixes: ['aws_acm_'],
    resources: [
      {
        types: ['aws_acm_certificate'],
        modes: [
          { mode: 'imported', where: { certificate_body: '*' } },
          { mode: 'private', where: { certificate_authority_arn: '*' } },
          { mode: 'exportable', where: { 'options.export': 'ENABLED' } },
          { mode: 'public' },
        ],
      },
      {
        types: ['AWS::CertificateManager::Certificate'],
        modes: [
          { mode: 'private', where: { CertificateAuthorityArn: '*' } },
          { mode: 'exportable', where: { CertificateExport: 'ENABLED' } },
          { mode: 'public' },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up': 'AWS’s page “Resilience in AWS Certificate Manager” does not mention backups.',
  },
  override: {
    'iam-permissions': {
      name: 'Separate accounts or deny `CreateGrant`',
      owner: 'customer',
      duty: 'Keep production certificates in separate accounts from testing and development certificates. If you cannot, you can deny `kms:CreateGrant` in your policies to limit which roles can use the certificates.',
      sources: [
        {
          page: 'practices',
          at: 'Use account-level separation in … a high level',
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you keep confidential information out of tags and name fields. Data in these fields may be used for billing or diagnostic logs. The domain name of a public certificate is recorded in a certificate transparency log, and you cannot opt out.',
      sources: [
        {
          page: 'concepts',
          at: ['To guard against SSL/TLS … name is recorded', 'publicTransparencyLogging'],
        },
        { page: 'protection', at: 'stronglyDiagnosticLogs' },
      ],
    },
  },
  add: [
    {
      id: 'issuance',
      layer: 'platform',
      name: 'Issue public certificates',
      owner: 'aws',
      duty: 'ACM issues domain-validated public certificates from Amazon Trust Services, valid for 198 days. Amazon may discontinue an intermediate CA without notice, but notifies customers of the end of a root CA.',
      sources: [
        {
          page: 'traits',
          at: [
            'Public certificates requested through … authority (CA)',
            'ACM certificates are domain validated',
            'Amazon may discontinue an … account managers',
          ],
        },
        { page: 'concepts', at: 'Each is valid for 198 days' },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'transparency-log',
      layer: 'platform',
      name: 'Certificate transparency logging',
      owner: 'aws',
      duty: 'ACM submits a public certificate to at least three transparency logs before it issues the certificate. There is no way to opt out.',
      setting: 'always-on',
      sources: [
        {
          page: 'concepts',
          at: [
            'it submits the certificate … transparency log servers',
            'publicTransparencyLogging',
          ],
        },
      ],
      controls: ['au-12', 'sc-17'],
    },
    {
      id: 'renewal-run',
      layer: 'platform',
      name: 'Renew before expiry',
      owner: 'aws',
      expires: 'certificate',
      duty: 'If all required CNAME records are accessible through public DNS, ACM renews DNS-validated certificates that an AWS service uses. It renews them 45 days before expiry, or 60 days before expiry if they are valid for 395 days. With email validation, ACM sends notices instead.',
      sources: [
        {
          page: 'dnsRenewal',
          at: [
            'Previously issued certificates with … 45 days before expiration',
            'The certificate is currently … renews the certificate',
          ],
        },
        { page: 'renewal', at: 'acmEitherRenewApproaching' },
      ],
      controls: ['sc-17', 'sc-12'],
    },
    {
      id: 'deployment',
      layer: 'platform',
      name: 'Manage renewal and provisioning',
      owner: 'aws',
      expires: 'certificate',
      duty: 'ACM manages the renewal and provisioning of its certificates. When ACM renews a certificate, the certificate’s ARN remains the same.',
      sources: [
        { page: 'traits', at: 'ACM manages the renewal … of ACM certificates' },
        { page: 'renewal', at: 'When ACM renews a … remains the same' },
      ],
      controls: ['sc-17', 'cm-3'],
    },
    {
      id: 'key-algorithm',
      layer: 'application',
      name: 'Choose the key algorithm and size',
      owner: 'customer',
      duty: 'Request a certificate with an RSA 2048, ECDSA 256 or ECDSA 384 key, according to what the integrated service supports.',
      sources: [
        {
          page: 'traits',
          at: ['acmSupportsRsaCertificatesOnly', 'allowOnlyAlgorithmsResources'],
        },
      ],
      controls: ['sc-13'],
    },
    {
      id: 'pinning',
      layer: 'application',
      name: 'Trust stores and certificate pinning',
      owner: 'customer',
      duty: 'AWS recommends that you include the Amazon root CAs in custom trust stores, and that you do not pin ACM certificates. A renewal creates a new key pair. A client that pinned the old key pair might fail to connect.',
      sources: [
        {
          page: 'practices',
          at: [
            'we recommend the Amazon … custom trust store',
            'We recommend that your … to your domain',
          ],
        },
      ],
      controls: ['sc-17', 'sc-23'],
    },
    {
      id: 'domain-validation',
      layer: 'access',
      name: 'Validate the domain',
      owner: 'customer',
      duty: 'With DNS validation, create ACM’s CNAME record for each name and leave it in public DNS. ACM uses the same method again at renewal. With email validation, act on at least one message per domain within 72 hours.',
      sources: [
        { page: 'practices', at: 'you receive up to … within 72 hours' },
        { page: 'dnsRenewal', at: 'All required ACM-provided DNS … via public DNS' },
        { page: 'publicRenewal', at: 'ACM uses the same … re-validate your ownership' },
      ],
      controls: ['sc-17', 'ia-8'],
    },
    {
      id: 'key-grants',
      layer: 'access',
      name: 'Grants on the key',
      owner: 'customer',
      duty: 'You control the automatically created KMS grant that lets an integrated service decrypt the private key. If you delete the grant, you lose ACM functionality for that service.',
      sources: [{ page: 'protection', at: 'You have control over … the integrated service' }],
      controls: ['ac-3', 'sc-12'],
    },
    {
      id: 'key-pair',
      layer: 'data',
      name: 'Generate the key pair',
      owner: 'aws',
      duty: 'When you request a public certificate, ACM generates the public and the private key. To renew a certificate, ACM generates a new key pair.',
      sources: [
        { page: 'protection', at: 'When you request a … public/private key pair' },
        { page: 'practices', at: 'To renew a certificate, … public-private key pair' },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt private keys at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'ACM stores private keys only in encrypted form. The AWS managed key `aws/acm` is unique to the account and Region. It encrypts the private keys of all certificates in that account and Region.',
      setting: 'always-on',
      sources: [
        {
          page: 'protection',
          at: [
            'ACM creates a managed … each AWS Region',
            'ACM stores only an … specific AWS Region',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'renewal-watch',
      layer: 'data',
      name: 'Act on renewal events',
      owner: 'customer',
      duty: 'To learn that you must act before a certificate can be renewed, listen for the Renewal Action Required event. Then take the required action.',
      sources: [{ page: 'events', at: 'alertedPublicCertificates' }],
      controls: ['si-4', 'sc-17'],
      evidence: ['ACM.1', 'acm-certificate-expiration-check'],
    },
    {
      id: 'certificate-events',
      layer: 'data',
      name: 'Send expiry and renewal events',
      owner: 'aws',
      duty: 'ACM sends daily events as an active certificate nears expiry. Unless you change that, events start 30 days before expiry for public certificates, and 45 for private and imported ones. If you must act before ACM can renew a certificate, ACM publishes an event for each renewal attempt.',
      sources: [
        {
          page: 'events',
          at: [
            'acmSendsDailyExpirationAcmApi',
            'alertedPublicCertificates',
            'An event is published … renewal attempts',
          ],
        },
      ],
      controls: ['si-4', 'sc-17'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Review account activity',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Turn on CloudTrail logging before you begin to use ACM. You can then see which users and accounts called the ACM APIs, when, and from which IP addresses.',
      sources: [
        {
          page: 'practices',
          at: [
            'Turn on CloudTrail logging … begin using ACM',
            'You can also identify … the calls occurred',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'public',
      name: 'Public certificate in AWS services',
      summary:
        'AWS issues and renews the certificate, and deploys it in integrated services. You keep the proof of domain ownership in place.',
    },
    {
      id: 'exportable',
      name: 'Exportable public certificate',
      summary:
        'AWS issues and renews the certificate. You export and install each renewal, and the private key leaves AWS.',
      override: {
        'renewal-run': {
          name: 'Renew before expiry',
          owner: 'aws',
          duty: 'With DNS validation, ACM renews a certificate that a service uses, or that was exported since it was issued or last renewed. ACM renews it 45 days before expiry and announces the new certificate. With email validation, ACM sends notices instead.',
          sources: [
            {
              page: 'exportable',
              at: [
                'acmManagesRenewalsAvailable',
                'ACM renews certificates set … their expiration date',
              ],
            },
            {
              page: 'renewal',
              at: ['acmEitherRenewApproaching', 'eligibleAssociatedLastRenewed'],
            },
          ],
        },
        deployment: {
          name: 'Deploy renewed certificates',
          owner: 'customer',
          duty: 'Manage the deployment of exported certificates yourself. AWS advises that you begin to use a renewed certificate at once and automate its deployment.',
          sources: [
            {
              page: 'exportable',
              at: [
                'You must manage the … for exported certificates',
                'Once a certificate is … for renewed certificates',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'revocation',
          layer: 'access',
          name: 'Revoke after a compromise',
          owner: 'customer',
          duty: 'If you suspect that the certificate’s key is compromised, revoke the certificate in ACM. Only exported certificates can be revoked.',
          sources: [
            { page: 'exportable', at: 'revocation feature if you suspect key compromise' },
            { page: 'events', at: 'Only exported certificates can be revoked' },
          ],
          controls: ['sc-17', 'ir-4'],
        },
        {
          id: 'exported-key',
          layer: 'data',
          name: 'Protect the exported private key',
          owner: 'customer',
          duty: 'Keep exported private keys in secure storage with access controls. Implement proper key rotation procedures when you deploy renewed certificates.',
          sources: [
            {
              page: 'exportable',
              at: [
                'Protect exported private keys … access controls',
                'Implement proper key rotation … renewed certificates',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'imported',
      name: 'Imported certificate',
      summary:
        'You bring the key and the certificate from elsewhere. AWS stores and uses them, but does not renew them.',
      override: {
        'customer-data': {
          name: 'No sensitive data in names and tags',
          owner: 'customer',
          duty: 'AWS strongly recommends that you keep confidential information out of tags and free-form fields. Data in tags and name fields may be used for billing or diagnostic logs.',
          sources: [{ page: 'protection', at: 'stronglyDiagnosticLogs' }],
        },
        issuance: {
          name: 'Obtain the certificate outside AWS',
          owner: 'customer',
          duty: 'Obtain the certificate from an issuer outside AWS and import it into ACM.',
          sources: [{ page: 'importing', at: 'import certificates that you … outside of AWS' }],
        },
        'renewal-run': {
          name: 'Renew before expiry',
          owner: 'customer',
          duty: 'ACM offers no managed renewal for imported certificates. Obtain a new certificate before the old one expires. Reimport it under the old certificate’s ARN, or import it as a completely new certificate.',
          sources: [
            {
              page: 'importing',
              at: [
                'To renew an imported … completely new certificate',
                'You are responsible for … before they expire',
              ],
            },
            { page: 'renewal', at: 'NOT ELIGIBLE if imported' },
          ],
        },
        deployment: {
          name: 'Keep associations on reimport',
          owner: 'aws',
          duty: 'When you reimport a certificate, ACM preserves the certificate’s association and ARN.',
          sources: [{ page: 'importing', at: 'This action preserves the … name (ARN)' }],
        },
        'key-algorithm': {
          owner: 'customer',
          duty: 'Bring a certificate whose algorithm and key size are supported by both ACM and the integrated service. ACM supports RSA and ECDSA, with some key sizes for imported certificates only.',
          sources: [
            {
              page: 'traits',
              at: ['acmSupportsRsaCertificatesOnly', 'allowOnlyAlgorithmsResources'],
            },
          ],
          evidence: ['ACM.2', 'acm-certificate-rsa-check'],
        },
        'key-pair': {
          name: 'Generate the key pair',
          owner: 'customer',
          duty: 'If you import a certificate, generate its key pair yourself.',
          sources: [
            { page: 'protection', at: 'For imported certificates, you generate the key pair' },
          ],
        },
        'renewal-watch': {
          name: 'Monitor the expiry date',
          owner: 'customer',
          duty: 'Monitor the expiry date of imported certificates. EventBridge can pass on ACM’s daily expiry events, which start 45 days before expiry unless you change that number. ACM sends no Certificate Expired event for imported certificates.',
          sources: [
            { page: 'importing', at: 'You are responsible for … approach expiration' },
            {
              page: 'events',
              at: [
                'acmSendsDailyExpirationAcmApi',
                "Certificate Expired events aren't available for imported certificates",
              ],
            },
          ],
        },
      },
      remove: ['transparency-log', 'domain-validation', 'pinning'],
      add: [
        {
          id: 'region-copies',
          layer: 'application',
          name: 'Import into each Region',
          owner: 'customer',
          duty: 'Import the certificate into each Region where you want to use it with load balancers, and into US East (N. Virginia) for CloudFront.',
          sources: [{ page: 'importing', at: 'All certificates in ACM … (N. Virginia) Region' }],
          controls: ['cm-2', 'sc-17'],
        },
      ],
    },
    {
      id: 'private',
      name: 'Private certificate',
      summary:
        'Your own CA in AWS Private CA signs the certificate. ACM attempts to renew it without validation, and you distribute trust in the root.',
      override: {
        'customer-data': {
          name: 'No sensitive data in names and tags',
          owner: 'customer',
          duty: 'AWS strongly recommends that you keep confidential information out of tags and free-form fields. Data in tags and name fields may be used for billing or diagnostic logs.',
          sources: [{ page: 'protection', at: 'stronglyDiagnosticLogs' }],
        },
        issuance: {
          name: 'Request certificates through ACM',
          owner: 'customer',
          duty: 'If you want ACM to manage certificates, request them through ACM, not directly through `IssueCertificate` of AWS Private CA. To extend the CA, re-issue its certificate. If you replace the CA instead, private certificates issued through ACM cannot be renewed.',
          sources: [
            { page: 'privateRenewal', at: 'Only certificates obtained using … managed by ACM' },
            { page: 'caLifecycle', at: 'Private certificates issued through … of the CA' },
          ],
        },
        'renewal-run': {
          owner: 'aws',
          duty: 'ACM attempts to renew a certificate if it was requested through ACM, and if an AWS service uses it or you exported it. The attempts start 60 days before expiry, and no validation is needed.',
          sources: [
            {
              page: 'privateRenewal',
              at: [
                'a certificate for a … requires no validation',
                'Only certificates obtained using … for managed renewal',
                'When a managed certificate … data center',
              ],
            },
            {
              page: 'renewal',
              at: [
                'calling the ACM RequestCertificate … another AWS service',
                'through the management console … another AWS service',
              ],
            },
          ],
        },
        deployment: {
          name: 'Deploy renewed certificates',
          owner: 'aws',
          duty: 'If the certificate is associated with an integrated service, ACM replaces the old certificate with the new one after a renewal. You need not take any further action.',
          sources: [
            {
              page: 'privateRenewal',
              at: 'certificate is associated with … additional customer action',
            },
          ],
        },
        'key-pair': {
          owner: 'aws',
          duty: 'ACM generates the private key of each certificate that ACM issues and manages for you.',
          sources: [
            {
              page: 'caLifecycle',
              at: 'Certificates issued and managed … generates the private key',
            },
          ],
        },
        pinning: {
          name: 'Install the root in trust stores',
          owner: 'customer',
          duty: 'To establish trust, install the root CA certificate in the trust stores of clients. If you decide to pin, pin to that root.',
          sources: [
            { page: 'privateRenewal', at: 'Trust is established when … client trust stores' },
            { page: 'practices', at: 'using a private certificate, … root certificate' },
          ],
        },
        'key-algorithm': {
          name: 'Match the CA’s key algorithm',
          owner: 'customer',
          duty: 'Choose a signing algorithm of the same family, RSA or ECDSA, as the private CA’s key. Choose only an algorithm that the integrated service supports.',
          sources: [
            {
              page: 'traits',
              at: [
                'For private PKI certificates … key algorithm family',
                'allowOnlyAlgorithmsResources',
              ],
            },
          ],
        },
        'renewal-watch': {
          owner: 'customer',
          duty: 'To be alerted, listen for the Renewal Action Required event and for the Health event `AWS_ACM_RENEWAL_FAILURE`. Renewal Action Required means that you must act before a certificate can be renewed.',
          sources: [
            {
              page: 'events',
              at: [
                'be alerted when a … for private certificates',
                'When a customer must … resolving an error',
                'AWS_ACM_RENEWAL_FAILURE (for certificates signed by a private CA)',
              ],
            },
          ],
        },
      },
      remove: ['transparency-log', 'domain-validation'],
      add: [
        {
          id: 'export-install',
          layer: 'application',
          name: 'Export and install renewed certificates',
          owner: 'customer',
          expires: 'certificate',
          duty: 'If the renewed certificate is not associated with an integrated service, export and install it. You can do so manually or with assistance from AWS Health, EventBridge and Lambda.',
          sources: [
            {
              page: 'privateRenewal',
              at: [
                'customer action is required … the renewed certificate',
                'You can perform these … as follows',
              ],
            },
          ],
          controls: ['sc-17', 'cm-3'],
        },
        {
          id: 'renewal-permission',
          layer: 'access',
          name: 'Give ACM permission to renew',
          owner: 'customer',
          expires: 'certificate',
          duty: 'To renew AWS Private CA certificates with ACM, first grant the ACM service principal the permission to do so.',
          sources: [{ page: 'privateRenewal', at: 'In order to renew … permissions to do so' }],
          controls: ['ac-3', 'sc-17'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Does an export make a certificate renewable?',
      finding:
        'The overview of managed renewal counts a certificate as eligible in two cases. An AWS service uses it, or it was exported since it was issued or last renewed. The page on DNS-validated renewal lists what ACM checks. It asks that an AWS service uses the certificate, and does not mention exports. The catalogue follows the overview and the page on exportable certificates, which promise renewal.',
      sources: [
        { page: 'renewal', at: 'eligibleAssociatedLastRenewed' },
        { page: 'exportable', at: 'acmManagesRenewalsAvailable' },
        { page: 'dnsRenewal', at: 'The certificate is currently … an AWS service' },
      ],
    },
    {
      topic: 'When ACM warns of a failed renewal',
      finding:
        'The page on DNS-validated renewal names events at 30, 15, 7, 3 and 1 days before expiry. The page on EventBridge lists attempts, each with an event. For public certificates they are at 30, 15, 3 and 1 days; for private ones it adds 45 days. The catalogue relies only on the first warning of a public certificate, 30 days, on which both pages agree.',
      sources: [
        { page: 'dnsRenewal', at: 'These events are sent … prior to expiration' },
        { page: 'events', at: 'If no customer action … eligible for renewal' },
      ],
    },
    {
      topic: 'Who deploys a renewed private certificate',
      finding:
        'The page on EventBridge says that you still have to deploy a private certificate to hosts when it becomes available. The page on private renewal makes that depend. In an integrated service, the new certificate replaces the old one without your action. Elsewhere you export and install it. The catalogue follows the second page and shows two parts.',
      sources: [
        { page: 'events', at: 'For a private certificate, … to hosts' },
        { page: 'privateRenewal', at: 'the new certificate replaces … additional customer action' },
      ],
    },
  ],
  pages: {
    renewal: {
      path: 'managed-renewal',
      title: 'Managed certificate renewal in AWS Certificate Manager',
      passages: {
        acmEitherRenewApproaching: 'ACM will either renew … is approaching',
        eligibleAssociatedLastRenewed: 'ELIGIBLE if associated with … or last renewed',
      },
    },
    exportable: {
      path: 'acm-exportable-certificates',
      title: 'AWS Certificate Manager exportable public certificates',
      passages: { acmManagesRenewalsAvailable: 'ACM manages renewals and … are available' },
    },
    dnsRenewal: { path: 'dns-renewal-validation', title: 'Renewal for domains validated by DNS' },
    events: {
      path: 'supported-events',
      title: 'Amazon EventBridge support for ACM',
      passages: {
        alertedPublicCertificates: 'be alerted when a … for public certificates',
        acmSendsDailyExpirationAcmApi: 'ACM sends daily expiration … the ACM API',
      },
    },
    privateRenewal: {
      path: 'renew-private-cert',
      title: 'Private certificate renewal in AWS Certificate Manager',
    },
    practices: { path: 'acm-bestpractices', title: 'Best practices' },
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS Certificate Manager',
      passages: { stronglyDiagnosticLogs: 'We strongly recommend that … or diagnostic logs' },
    },
    traits: {
      path: 'acm-certificate-characteristics',
      title: 'AWS Certificate Manager public certificate characteristics and limitations',
      passages: {
        acmSupportsRsaCertificatesOnly: 'ACM supports these RSA … certificates only',
        allowOnlyAlgorithmsResources: 'allow only supported algorithms … their resources',
      },
    },
    concepts: {
      path: 'acm-concepts',
      title: 'AWS Certificate Manager concepts',
      passages: {
        publicTransparencyLogging:
          'All public certificates issued … certificate transparency logging',
      },
    },
    publicRenewal: { path: 'renew-publicly-trusted', title: 'Renew ACM public certificates' },
    importing: {
      path: 'import-certificate',
      title: 'Import certificates into AWS Certificate Manager',
    },
    caLifecycle: {
      url: 'https://docs.aws.amazon.com/privateca/latest/userguide/ca-lifecycle.html',
      title: 'Manage the private CA lifecycle',
    },
  },
});
