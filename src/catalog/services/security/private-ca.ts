import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Private Certificate Authority',
  shortName: 'Private CA',
  summary:
    'AWS Private CA provides a private certificate authority. AWS holds the CA’s key in HSMs and signs certificates. You manage the hierarchy, revocation and succession.',
  guide: 'https://docs.aws.amazon.com/privateca/latest/userguide/',
  read: '2026-11-26',
  aliases: ['AWS Private CA', 'ACM Private CA', 'ACM PCA', 'PCA', 'private PKI', 'OCSP', 'CRL'],
  aws: {
    cloudFormationPrefixes: ['AWS::ACMPCA', 'AWS::PCAConnectorAD', 'AWS::PCAConnectorSCEP'],
    terraformPrefixes: ['aws_acmpca_'],
    resources: [
      {
        types: ['aws_acmpca_certificate_authority'],
        modes: [
          { mode: 'short-lived', where: { usage_mode: 'SHORT_LIVED_CERTIFICATE' } },
          { mode: 'general-purpose' },
        ],
      },
      {
        types: ['AWS::ACMPCA::CertificateAuthority'],
        modes: [
          { mode: 'short-lived', where: { UsageMode: 'SHORT_LIVED_CERTIFICATE' } },
          { mode: 'general-purpose' },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  notAsked: {
    'encrypt-at-rest':
      'The CA keys are in AWS’s HSMs. Of other data, AWS says only of the Connector for AD that it is encrypted.',
    'back-up':
      'Against the loss of a CA, AWS’s page on resilience names redundant CAs, and no backup.',
  },
  traits: ['resource-policy'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the CA service’s platform. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Keep the CA administrator’s role separate from users who need only to issue end-entity certificates. Use MFA with each account.',
      sources: [
        { page: 'practices', at: 'The CA administrator role … for that purpose' },
        { page: 'protection', at: 'Use multi-factor authentication (MFA) with each account' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you keep confidential or sensitive information out of tags and free-form text fields such as names. What you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
      controls: ['si-12', 'ac-21'],
    },
    'resource-policies': {
      name: 'Resource policies',
      owner: 'customer',
      duty: 'Use AWS RAM or `PutPolicy` to specify the accounts or the organization that may use the CA. You can limit `IssueCertificate` to certain templates with `acm-pca:TemplateArn`.',
      sources: [
        {
          page: 'policies',
          at: [
            'Using AWS RAM to … through AWS Organizations',
            'When you grant permission … to the policy',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'issuance-limits',
      layer: 'platform',
      name: 'Limit validity to that of the issuer',
      owner: 'aws',
      duty: 'AWS Private CA does not let a certificate outlive the CA that issued it. An `IssueCertificate` request for a CA certificate fails if the certificate would be valid as long as the parent CA, or longer. Root CA certificates are not checked for validity.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'A certificate managed by … their parent certificates',
            'Attempting to use the … CA fails',
          ],
        },
        { page: 'caModes', at: 'awsPrivateCaRootCaCertificates' },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'ocsp-responder',
      layer: 'platform',
      name: 'Run the OCSP responder',
      owner: 'aws',
      duty: 'If OCSP is enabled, AWS runs a managed responder, so you need no infrastructure for it. The responder’s endpoint is accessible on the public internet. Responses may take up to 60 minutes to reflect a revocation.',
      sources: [
        {
          page: 'revocation',
          at: [
            'AWS Private CA provides … operate infrastructure themselves',
            'The endpoint of the … the public internet',
            'OCSP responses may take … revoke a certificate',
          ],
        },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'crl-publication',
      layer: 'platform',
      name: 'Publish and update the CRL',
      owner: 'aws',
      duty: 'If a CRL is set up, AWS Private CA places it in your bucket and updates it periodically. After a revocation, the update typically comes in about 30 minutes. If an update fails, AWS Private CA makes further attempts every 15 minutes.',
      sources: [
        { page: 'revocation', at: 'A CRL is typically … every 15 minutes' },
        { page: 'crl', at: 'AWS Private CA automatically … updates it periodically' },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'deletion-wait',
      layer: 'platform',
      name: 'Keep a deleted CA restorable',
      owner: 'aws',
      duty: 'AWS Private CA answers a request to delete an active CA with an exception. A deleted CA that was disabled or awaited its certificate stays restorable for 7 to 30 days, as you set, by default for 30. A CA deleted in the state `CREATING` or `FAILED` cannot be restored.',
      sources: [
        {
          page: 'deletion',
          at: [
            'CA in the ACTIVE … in an exception',
            'If you are deleting … CA is restorable',
            'A private CA that … cannot be restored',
          ],
        },
      ],
      controls: ['cp-9', 'sc-12'],
    },
    {
      id: 'disabled-ca',
      layer: 'platform',
      name: 'Serve revocation for a disabled CA',
      owner: 'aws',
      duty: 'While a CA is disabled, AWS Private CA issues no new certificates from it, but lets you revoke old certificates. If so configured, AWS Private CA continues to validate certificates with OCSP or CRLs.',
      sources: [
        { page: 'lifecycle', at: 'While disabled, the old … revocation lists (CRLs)' },
        { page: 'deletion', at: 'While the CA is … issue new ones' },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'hierarchy',
      layer: 'application',
      name: 'Plan the CA hierarchy',
      owner: 'customer',
      duty: 'In general, AWS recommends that you use the root CA only to issue certificates for intermediate CAs, and give it its own account. Consider redundancy: you can create redundant CAs in multiple Regions.',
      sources: [
        {
          page: 'practices',
          at: ['rootCaIntermediateCas', 'creatingRootCaBestPractice'],
        },
        { page: 'resilience', at: 'Consider redundancy and DR … in multiple Regions' },
      ],
      controls: ['sc-17', 'sa-8'],
      evidence: ['PCA.1', 'acm-pca-root-ca-disabled'],
    },
    {
      id: 'ca-validity',
      layer: 'application',
      name: 'Plan validity and succession of CAs',
      owner: 'customer',
      expires: 'certificate',
      duty: 'Choose the validity periods of CA certificates, by default ten years for a root and three years for a subordinate CA. When a CA certificate expires, certificates from subordinate CAs below it become invalid. Plan in advance to replace the old CA or reissue its certificate.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'When a CA certificate … planning in advance',
            'could configure the subordinate … is ten years',
            'You have two ways … new validity period',
          ],
        },
      ],
      controls: ['sc-17', 'cp-2'],
    },
    {
      id: 'certificate-renewal',
      layer: 'application',
      name: 'Renew certificates',
      owner: 'customer',
      expires: 'certificate',
      duty: 'If you issue certificates directly with `IssueCertificate`, renew them yourself, because ACM does not manage them. To renew certificates of your private CA with ACM, first grant the ACM service principal permissions to do so.',
      sources: [
        {
          page: 'acmRenewal',
          at: [
            'Only certificates obtained using … managed by ACM',
            'In order to renew … permissions to do so',
          ],
        },
        { page: 'lifecycle', at: 'ACM manages the renewal … any validity period' },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'crl-matching',
      layer: 'application',
      name: 'Validate partitioned CRLs in clients',
      owner: 'customer',
      duty: 'With partitioned CRLs, validate that the distribution point that the CRL names (IDP) matches the one in the certificate (CDP). Use clients that can process the IDP extension, which is marked critical.',
      sources: [{ page: 'crl', at: 'When using partitioned CRLs, … be able to process' }],
      controls: ['sc-17'],
    },
    {
      id: 'revocation-choice',
      layer: 'access',
      name: 'Choose a revocation method',
      owner: 'customer',
      duty: 'Consider how to handle certificates that endpoints should no longer trust, such as when a private key is exposed. For revocation, choose OCSP, CRLs or both; you can configure revocation later. If you want OCSP without a public endpoint, operate your own OCSP infrastructure.',
      sources: [
        {
          page: 'revocation',
          at: [
            'As you plan your … endpoint is exposed',
            'Customers looking for a … configure it later',
            'Customers who want OCSP … own OCSP infrastructure',
          ],
        },
      ],
      controls: ['sc-17', 'ir-4'],
    },
    {
      id: 'crl-type',
      layer: 'access',
      name: 'Choose a complete or partitioned CRL',
      owner: 'customer',
      duty: 'Choose a complete CRL, the default, for up to 1 million private certificates per CA. Choose a partitioned CRL for more. A change from partitioned to complete prevents future revocation of certificates associated with previous partitions.',
      sources: [
        {
          page: 'crl',
          at: ['Complete - The default setting', 'You can have up … frequently rotating your CAs'],
        },
        { page: 'revocation', at: 'Changing from partitioned to … with previous partitions' },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'crl-bucket',
      layer: 'access',
      name: 'Provide a bucket for the CRL',
      owner: 'customer',
      duty: 'If you plan a CRL, prepare an S3 bucket for it. AWS recommends Block Public Access and a policy less permissive than the default, which has no `SourceArn` restriction on the CA. With Block Public Access, use CloudFront or another CDN solution, so that your PKI client has access to the CRL.',
      sources: [
        {
          page: 'crl',
          at: [
            'If you plan to … store it in',
            'The default policy applies … specific private CA',
            'choose to store your … to your CRL',
          ],
        },
        { page: 'practices', at: 'AWS Private CA recommends … contain CRLs' },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'ca-key-storage',
      layer: 'data',
      name: 'Store CA keys in HSMs',
      owner: 'aws',
      duty: 'AWS stores the private keys of your CAs in HSMs that it manages and that comply with FIPS 140-3 Level 3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'The private keys for … for Cryptographic Modules' }],
      controls: ['sc-12', 'sc-13'],
    },
    {
      id: 'ca-key-rotation',
      layer: 'data',
      name: 'Rotate the CA’s key',
      owner: 'customer',
      expires: 'key',
      duty: 'Periodically replace the CA with a new one, more frequently if the CA issues more certificates. Then update the trust stores and all references to the CA’s ARN. A reissued CA certificate keeps the existing private and public keys.',
      sources: [
        { page: 'practices', at: 'Periodically rotate your CA … new CA certificate' },
        {
          page: 'lifecycle',
          at: [
            'The frequency of rotation … rotated more frequently',
            'Reissuance leaves all of … public keys',
          ],
        },
      ],
      controls: ['sc-12', 'sc-17'],
    },
    {
      id: 'deletion-decision',
      layer: 'data',
      name: 'Retire and delete CAs',
      owner: 'customer',
      duty: 'Once the replacement is in production, disable the old CA. Keep it disabled until all certificates that it issued have expired, then delete it. AWS Private CA does not check this before a deletion, but an audit report can show which certificates have expired.',
      sources: [
        {
          page: 'deletion',
          at: 'Once the new private … which certificates have expired',
        },
      ],
      controls: ['si-12', 'sc-17'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Turn on CloudTrail logging',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Turn on CloudTrail logging before you create a CA. The logs show which users and accounts called AWS Private CA’s API operations, from where and when.',
      sources: [
        {
          page: 'practices',
          at: [
            'Turn on CloudTrail logging … a private CA',
            'You can also identify … the calls occurred',
          ],
        },
      ],
      controls: ['au-6', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'general-purpose',
      name: 'General-purpose CA',
      summary:
        'In this default mode, certificates can have any validity within that of the CA. You therefore usually set up revocation and keep it reachable.',
    },
    {
      id: 'short-lived',
      name: 'Short-lived certificate CA',
      summary:
        'No certificate that the CA issues is valid for more than seven days. Certificates are replaced quickly instead of being revoked.',
      override: {
        'issuance-limits': {
          name: 'Limit validity to seven days',
          owner: 'aws',
          duty: 'AWS Private CA issues no certificate that is valid for more than seven days. Root CA certificates are not checked.',
          sources: [
            {
              page: 'caModes',
              at: ['awsPrivateCaRootCaCertificates', 'This mode defines a … of seven days'],
            },
          ],
        },
        hierarchy: {
          name: 'Put this CA last in the hierarchy',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Put the CA at the end of the hierarchy. AWS recommends a root CA that has its own account and, in general, signs only intermediate CAs.',
          sources: [
            { page: 'caModes', at: 'Short-lived certificates must be … certificate hierarchy' },
            {
              page: 'practices',
              at: ['rootCaIntermediateCas', 'creatingRootCaBestPractice'],
            },
          ],
        },
        'certificate-renewal': {
          name: 'Replace certificates within seven days',
          owner: 'customer',
          duty: 'Deploy a new certificate before the old one expires, within seven days at most. ACM cannot issue certificates signed by a CA in short-lived mode.',
          sources: [
            {
              page: 'caModes',
              at: [
                'This mode defines a … overhead of revocation',
                'AWS Certificate Manager cannot … short-lived mode',
              ],
            },
          ],
        },
        'revocation-choice': {
          name: 'Decide whether to go without revocation',
          owner: 'customer',
          duty: 'For each application, decide whether it makes more sense to deploy certificates often than to revoke them. According to AWS, it makes no sense to revoke certificates that are valid for hours or days. Such certificates become invalid in about the time that a revocation notice takes.',
          sources: [
            {
              page: 'caModes',
              at: 'These short-lived certificates expire … overhead of revocation',
            },
            {
              page: 'revocation',
              at: 'Short-lived certificates expire in … endpoint of revocation',
            },
          ],
          controls: ['sc-17', 'ra-3'],
        },
      },
      remove: [
        'ocsp-responder',
        'crl-publication',
        'crl-bucket',
        'crl-matching',
        'crl-type',
        'disabled-ca',
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How long private certificates from ACM are valid',
      finding:
        'The page on the life of a CA says that certificates which ACM issues and manages are valid for 13 months (395 days). Certificates that you issue directly are the exception. The concepts page of ACM says that each certificate which ACM generates is valid for 198 days, without an exception for private ones. The catalogue names no lifetime for private certificates; read the date in the certificate.',
      sources: [
        { page: 'lifecycle', at: 'Certificates issued and managed … for these certificates' },
        { page: 'acmConcepts', at: 'Each is valid for 198 days' },
      ],
    },
  ],
  pages: {
    lifecycle: { path: 'ca-lifecycle', title: 'Manage the private CA lifecycle' },
    acmConcepts: {
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html',
      title: 'AWS Certificate Manager concepts',
    },
    practices: {
      path: 'ca-best-practices',
      title: 'AWS Private CA best practices',
      passages: {
        rootCaIntermediateCas: 'A root CA should … for intermediate CAs',
        creatingRootCaBestPractice: 'Creating a root CA … recommended best practice',
      },
    },
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS Private Certificate Authority',
    },
    caModes: {
      path: 'short-lived-certificates',
      title: 'Understand AWS Private CA CA modes',
      passages: { awsPrivateCaRootCaCertificates: 'AWS Private CA does … root CA certificates' },
    },
    revocation: {
      path: 'revocation-setup',
      title: 'Plan your AWS Private CA certificate revocation method',
    },
    crl: { path: 'crl-planning', title: 'Set up a CRL for AWS Private CA' },
    deletion: { path: 'PCADeleteCA', title: 'Delete your private CA' },
    resilience: {
      path: 'disaster-recovery-resilience',
      title: 'Plan for resilience in AWS Private CA',
    },
    acmRenewal: {
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/renew-private-cert.html',
      title: 'Private certificate renewal in AWS Certificate Manager',
    },
    policies: { path: 'pca-rbp', title: 'Resource-based policies' },
  },
});
