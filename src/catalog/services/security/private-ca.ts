import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Private Certificate Authority',
  shortName: 'Private CA',
  summary:
    'A certificate authority of your own: AWS holds its key in HSMs and signs, you run the hierarchy, revocation and succession.',
  guide: 'https://docs.aws.amazon.com/privateca/latest/userguide/',
  read: '2026-11-26',
  aliases: ['AWS Private CA', 'ACM Private CA', 'ACM PCA', 'PCA', 'private PKI', 'OCSP', 'CRL'],
  aws: {
    cloudFormationPrefixes: ['AWS::ACMPCA', 'AWS::PCAConnectorAD', 'AWS::PCAConnectorSCEP'],
    terraformPrefixes: ['aws_acmpca_'],
  },
  archetype: 'managed-application',
  notAsked: {
    'encrypt-at-rest':
      'The CA keys are in HSMs of AWS; of other data, only that of the Connector for AD is said to be encrypted.',
    'back-up': 'For the loss of a CA, AWS’s page on resilience names redundant CAs and no backup.',
  },
  with: ['resource-policy'],
  change: {
    'service-software': {
      name: 'Run and patch the CA service',
      duty: 'Operate the platform of the CA service, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Separate administrators and issuers',
      duty: 'Keep the CA administrator’s role apart from those who only issue end-entity certificates, and use MFA with each account.',
      sources: [
        { page: 'practices', at: 'The CA administrator role … for that purpose' },
        { page: 'protection', at: 'Use multi-factor authentication (MFA) with each account' },
      ],
    },
    'customer-data': {
      name: 'Tags without confidential words',
      duty: 'Keep confidential words out of tags and free-form name fields: they may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'strongly recommend that you … or diagnostic logs' }],
      controls: ['si-12', 'ac-21'],
    },
    'resource-policies': {
      name: 'Share the CA with care',
      duty: 'Name the accounts or the organization that may use the CA, by AWS RAM or PutPolicy. You can limit IssueCertificate to certain templates with acm-pca:TemplateArn.',
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
      name: 'Refuse what outlives its issuer',
      owner: 'aws',
      duty: 'Hold each certificate’s validity within that of the CA that issues it, and fail a request for a CA certificate that breaks this. Root CA certificates are not checked.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'A certificate managed by … their parent certificates',
            'Attempting to use the … CA fails',
          ],
        },
        { page: 'caModes', at: 'AWS Private CA does … root CA certificates' },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'ocsp-responder',
      layer: 'platform',
      name: 'Run the OCSP responder',
      owner: 'aws',
      duty: 'Where OCSP is enabled, run a managed responder on the public internet, so that you need no infrastructure of your own. A revocation may take up to 60 minutes to show.',
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
      name: 'Write the revocation list',
      owner: 'aws',
      duty: 'Where a CRL is set up, place it in your bucket and update it, typically about 30 minutes after a revocation, with new attempts every 15 minutes if that fails.',
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
      duty: 'Refuse to delete an active CA, and hold a disabled or expired one, or one that awaits its certificate, for 7 to 30 days, 30 unless you say less. A CA still in creation, or failed, is gone at once.',
      sources: [
        {
          page: 'deletion',
          at: [
            'first disable it, or … in an exception',
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
      name: 'Keep answering for a disabled CA',
      owner: 'aws',
      duty: 'While a CA is disabled, issue nothing from it but accept revocations, and continue to publish the status of its certificates by OCSP or CRL where that is set up.',
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
      duty: 'Use the root, in general, to sign intermediate CAs only, give it an account of its own, and consider redundant CAs in other Regions. If a root that issues directly is lost, you can issue nothing until clients have a new one.',
      sources: [
        {
          page: 'practices',
          at: [
            'A root CA should … for intermediate CAs',
            'if your root CA … issue new certificates',
            'Creating a root CA … recommended best practice',
          ],
        },
        { page: 'resilience', at: 'Consider redundancy and DR … in multiple Regions' },
      ],
      controls: ['sc-17', 'sa-8'],
      evidence: ['PCA.1', 'acm-pca-root-ca-disabled'],
    },
    {
      id: 'ca-validity',
      layer: 'application',
      name: 'Validity and succession of CAs',
      owner: 'customer',
      duty: 'Choose how long each CA lives (by default ten years for a root, three for a subordinate) and replace or reissue it in time: when its certificate expires, all below it becomes invalid.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'When a CA certificate … planning in advance',
            'you could configure the … AWS Private CA',
            'The AWS Private CA … is ten years',
          ],
        },
      ],
      controls: ['sc-17', 'cp-2'],
    },
    {
      id: 'certificate-renewal',
      layer: 'application',
      name: 'Renew what you issue directly',
      owner: 'customer',
      duty: 'Renew certificates from IssueCertificate yourself before they expire: ACM manages only those requested through it, and those only with a permission that you grant on the CA.',
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
      name: 'Match a partitioned CRL to certificates',
      owner: 'customer',
      duty: 'With partitioned CRLs, validate that the distribution point that the CRL names (IDP) matches the one in the certificate (CDP), and use clients that can process the IDP extension, which is marked critical.',
      sources: [{ page: 'crl', at: 'When using partitioned CRLs, … be able to process' }],
      controls: ['sc-17'],
    },
    {
      id: 'revocation-choice',
      layer: 'access',
      name: 'Set up revocation, and revoke',
      owner: 'customer',
      duty: 'Enable OCSP, a CRL or both, now or later, and revoke certificates that clients should no longer trust, such as one whose key is exposed. If you want no public OCSP endpoint, run a responder of your own.',
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
      name: 'Complete or partitioned CRL',
      owner: 'customer',
      duty: 'Choose a complete CRL, the default, for up to 1 million certificates per CA, or a partitioned one for more. A change back to complete prevents later revocation of certificates in earlier partitions.',
      sources: [
        {
          page: 'crl',
          at: ['Complete - The default setting', 'You can have up … complete CRL enabled'],
        },
        { page: 'revocation', at: 'Changing from partitioned to … with previous partitions' },
      ],
      controls: ['sc-17'],
    },
    {
      id: 'crl-bucket',
      layer: 'access',
      name: 'Bucket and access for the CRL',
      owner: 'customer',
      duty: 'Own the S3 bucket, narrow its policy to your account and CA (the default has no SourceArn), keep Block Public Access on and serve outside clients by CloudFront or another CDN.',
      sources: [
        {
          page: 'crl',
          at: [
            'you need to prepare … store it in',
            'The default policy applies … specific private CA',
            'If you choose to … to your CRL',
          ],
        },
        { page: 'practices', at: 'AWS Private CA recommends … contain CRLs' },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'ca-key-storage',
      layer: 'data',
      name: 'Hold CA keys in HSMs',
      owner: 'aws',
      duty: 'Store the private keys of your CAs in HSMs managed by AWS that comply with FIPS 140-3 Level 3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'The private keys for … for Cryptographic Modules' }],
      controls: ['sc-12', 'sc-13'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'ca-key-rotation',
      layer: 'data',
      name: 'Rotate the CA’s key',
      owner: 'customer',
      duty: 'Replace the CA periodically by a new one, more often where it issues more, then update each ARN and trust store. A reissued CA certificate keeps the old key pair.',
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
      name: 'Retire CAs in the right order',
      owner: 'customer',
      duty: 'Put the successor to work, disable the old CA, and delete it when the audit report shows that its certificates have expired. AWS Private CA does not check that for you.',
      sources: [
        {
          page: 'deletion',
          at: [
            'Once the new private … immediately delete it',
            'AWS Private CA does … a delete request',
            'You can generate an … certificates have expired',
          ],
        },
      ],
      controls: ['si-12', 'sc-17'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Log who calls the CA',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Turn on CloudTrail logging before you create a CA, to see which users and accounts called which operation, from where and when.',
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
        'The default: certificates of any validity within the CA’s own, so that revocation is usually set up and kept reachable.',
    },
    {
      id: 'short-lived',
      name: 'Short-lived certificate CA',
      summary:
        'No certificate that the CA issues is valid for more than seven days: quick replacement takes the place of revocation.',
      change: {
        'issuance-limits': {
          name: 'Hold validity to seven days',
          duty: 'Issue nothing that is valid for more than seven days. Root CA certificates are not checked.',
          sources: [
            {
              page: 'caModes',
              at: [
                'AWS Private CA does … root CA certificates',
                'This mode defines a … of seven days',
              ],
            },
          ],
        },
        hierarchy: {
          name: 'Place this CA last in the hierarchy',
          duty: 'Put the CA at the end of the hierarchy. AWS advises a root in an account of its own that, in general, signs intermediate CAs only.',
          sources: [
            { page: 'caModes', at: 'Short-lived certificates must be … certificate hierarchy' },
            {
              page: 'practices',
              at: [
                'A root CA should … for intermediate CAs',
                'Creating a root CA … recommended best practice',
              ],
            },
          ],
          evidence: [],
        },
        'certificate-renewal': {
          name: 'Replace certificates within a week',
          duty: 'Deploy a new certificate before the old one expires, within seven days at most. ACM cannot issue from such a CA; Amazon WorkSpaces and Amazon WorkSpaces Applications, formerly AppStream, support it.',
          sources: [
            {
              page: 'caModes',
              at: [
                'This mode defines a … overhead of revocation',
                'AWS Certificate Manager cannot … short-lived mode',
                'Use of short-lived certificates … Amazon WorkSpaces',
              ],
            },
          ],
        },
        'revocation-choice': {
          name: 'Decide to go without revocation',
          duty: 'Decide for which applications it makes more sense to deploy certificates often than to revoke them: AWS holds that revoking those of hours or days makes no sense, because they become invalid in about the time that a notice takes.',
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
      omit: [
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
      topic: 'How long private certificates from ACM live',
      finding:
        'The page on the life of a CA says that certificates which ACM issues and manages are valid for 13 months (395 days), unless you issue them directly. The concepts page of ACM says that each certificate which ACM generates is valid for 198 days, without an exception for private ones. The catalogue names no lifetime for private certificates; read the date in the certificate.',
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
    practices: { path: 'ca-best-practices', title: 'AWS Private CA best practices' },
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS Private Certificate Authority',
    },
    caModes: { path: 'short-lived-certificates', title: 'Understand AWS Private CA CA modes' },
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
