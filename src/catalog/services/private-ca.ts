import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/privateca/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const practices = page('ca-best-practices', 'AWS Private CA best practices');
const protection = page('data-protection', 'Data protection in AWS Private Certificate Authority');
const caModes = page('short-lived-certificates', 'Understand AWS Private CA CA modes');
const deletion = page('PCADeleteCA', 'Delete your private CA');
const revocation = page(
  'revocation-setup',
  'Plan your AWS Private CA certificate revocation method',
);
const crl = page('crl-planning', 'Set up a CRL for AWS Private CA');
const lifecycle = page('ca-lifecycle', 'Manage the private CA lifecycle');
const resilience = page('disaster-recovery-resilience', 'Plan for resilience in AWS Private CA');
const policies = page('pca-rbp', 'Resource-based policies');
const acmRenewal = cite(
  'https://docs.aws.amazon.com/acm/latest/userguide/renew-private-cert.html',
  'Private certificate renewal in AWS Certificate Manager',
  read,
);
const acmConcepts = cite(
  'https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html',
  'AWS Certificate Manager concepts',
  read,
);

const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const privateCa = defineService({
  id: 'private-ca',
  name: 'AWS Private Certificate Authority',
  shortName: 'Private CA',
  category: 'security',
  summary:
    'A certificate authority of your own: AWS holds its key in HSMs and signs, you run the hierarchy, revocation and succession.',
  docs: guide,
  aliases: ['AWS Private CA', 'ACM Private CA', 'ACM PCA', 'PCA', 'private PKI', 'OCSP', 'CRL'],
  contradictions: [
    {
      topic: 'How long private certificates from ACM live',
      finding:
        'The page on the life of a CA says that certificates which ACM issues and manages are valid for 13 months (395 days), unless you issue them directly. The concepts page of ACM says that each certificate which ACM generates is valid for 198 days, without an exception for private ones. The catalogue names no lifetime for private certificates; read the date in the certificate.',
      sources: [lifecycle, acmConcepts],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch the CA service',
      duty: 'Operate, fix and update the software that takes requests and signs, without a step for you to take.',
    },
    'iam-permissions': {
      name: 'Separate administrators and issuers',
      duty: 'Keep the CA administrator’s role apart from those who only issue end-entity certificates, and use MFA with each account.',
      sources: [practices, protection],
    },
    'customer-data': {
      name: 'Tags without confidential words',
      duty: 'Keep confidential words out of tags and free-form name fields: they may be used for billing or diagnostic logs.',
      sources: [protection],
      controls: ['si-12', 'ac-21'],
    },
  },
  add: [
    {
      id: 'issuance-limits',
      layer: 'platform',
      name: 'Refuse what outlives its issuer',
      owner: 'aws',
      duty: 'Hold each certificate’s validity within that of the CA that issues it, and fail requests for CA certificates that break this.',
      sources: [lifecycle, caModes],
      controls: ['sc-17'],
    },
    {
      id: 'ocsp-responder',
      layer: 'platform',
      name: 'Run the OCSP responder',
      owner: 'aws',
      duty: 'Where OCSP is enabled, run a responder on the public internet that signs each answer. A revocation may take up to 60 minutes to show.',
      sources: [revocation],
      controls: ['sc-17'],
    },
    {
      id: 'crl-publication',
      layer: 'platform',
      name: 'Write the revocation list',
      owner: 'aws',
      duty: 'Where a CRL is set up, place it in your bucket and update it, typically about 30 minutes after a revocation, with new attempts every 15 minutes if that fails.',
      sources: [revocation, crl],
      controls: ['sc-17'],
    },
    {
      id: 'deletion-wait',
      layer: 'platform',
      name: 'Keep a deleted CA restorable',
      owner: 'aws',
      duty: 'Refuse to delete an active CA, and hold a disabled or expired one, or one that awaits its certificate, for 7 to 30 days, 30 unless you say less. A CA still in creation, or failed, is gone at once.',
      sources: [deletion],
      controls: ['cp-9', 'sc-12'],
    },
    {
      id: 'hierarchy',
      layer: 'application',
      name: 'Plan the CA hierarchy',
      owner: 'customer',
      duty: 'Let the root sign intermediate CAs only, give it an account of its own, and decide on redundant CAs in other Regions. If a root that issues directly is lost, nothing can be issued until clients trust a new one.',
      sources: [practices, resilience],
      controls: ['sc-17', 'sa-8'],
      evidence: [
        { kind: 'security-hub', id: 'PCA.1' },
        { kind: 'config-rule', id: 'acm-pca-root-ca-disabled' },
      ],
    },
    {
      id: 'ca-validity',
      layer: 'application',
      name: 'Validity and succession of CAs',
      owner: 'customer',
      duty: 'Choose how long each CA lives (by default ten years for a root, three for a subordinate) and replace or reissue it in time: when its certificate expires, all below it becomes invalid.',
      sources: [lifecycle],
      controls: ['sc-17', 'cp-2'],
    },
    {
      id: 'certificate-renewal',
      layer: 'application',
      name: 'Renew what you issue directly',
      owner: 'customer',
      duty: 'Renew certificates from IssueCertificate yourself before they expire: ACM manages only those requested through it, and those only with a permission that you grant on the CA.',
      sources: [acmRenewal, lifecycle],
      controls: ['sc-17'],
    },
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Share the CA with care',
      owner: 'customer',
      duty: 'Name the accounts or the organization that may use the CA, by AWS RAM or PutPolicy, and limit IssueCertificate to templates with acm-pca:TemplateArn.',
      sources: [policies],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'revocation-choice',
      layer: 'access',
      name: 'Set up revocation, and revoke',
      owner: 'customer',
      duty: 'Enable OCSP, a CRL or both, now or later, and revoke certificates whose key is exposed. If AWS’s public OCSP endpoint will not do, you run a responder of your own. A complete CRL allows 1 million certificates per CA.',
      sources: [revocation, crl],
      controls: ['sc-17', 'ir-4'],
    },
    {
      id: 'crl-bucket',
      layer: 'access',
      name: 'Bucket and access for the CRL',
      owner: 'customer',
      duty: 'Own the S3 bucket, narrow its policy to your account and CA (the default has no SourceArn), keep Block Public Access on and serve outside clients by CloudFront or another CDN.',
      sources: [crl, practices],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'ca-key-storage',
      layer: 'data',
      name: 'Hold CA keys in HSMs',
      owner: 'aws',
      duty: 'Store the private keys of your CAs in HSMs managed by AWS that comply with FIPS 140-3 Level 3.',
      setting: { state: 'always-on' },
      sources: [protection],
      controls: ['sc-12', 'sc-13'],
      evidence: reports,
    },
    {
      id: 'ca-key-rotation',
      layer: 'data',
      name: 'Rotate the CA’s key',
      owner: 'customer',
      duty: 'Replace the CA periodically by a new one, more often where it issues more, then update each ARN and trust store. A reissued CA certificate keeps the old key pair.',
      sources: [practices, lifecycle],
      controls: ['sc-12', 'sc-17'],
    },
    {
      id: 'deletion-decision',
      layer: 'data',
      name: 'Retire CAs in the right order',
      owner: 'customer',
      duty: 'Put the successor to work, disable the old CA, and delete it when the audit report shows that its certificates have expired. AWS Private CA does not check that for you.',
      sources: [deletion],
      controls: ['si-12', 'sc-17'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Log who calls the CA',
      owner: 'customer',
      duty: 'Turn on CloudTrail logging before you create a CA, to see which users and accounts called which operation, from where and when.',
      sources: [practices],
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
      omit: ['ocsp-responder', 'crl-publication', 'crl-bucket'],
      change: {
        'issuance-limits': {
          name: 'Hold validity to seven days',
          duty: 'Issue nothing that is valid for more than seven days. Root CA certificates are not checked.',
          sources: [caModes],
        },
        hierarchy: {
          name: 'Place this CA last in the hierarchy',
          duty: 'Put the CA at the end of the hierarchy, under a root in an account of its own that signs intermediate CAs only.',
          sources: [caModes, practices],
          evidence: [],
        },
        'certificate-renewal': {
          name: 'Replace certificates within a week',
          duty: 'Automate the issue and the installation of new certificates, within seven days at most. ACM cannot issue from such a CA; Amazon WorkSpaces and Amazon WorkSpaces Applications, formerly AppStream, support it.',
          sources: [caModes],
        },
        'revocation-choice': {
          name: 'Decide to go without revocation',
          duty: 'Judge whether a week of trust in an exposed key is tolerable: AWS holds that certificates of hours or days need no revocation, because they become invalid in about the time that a notice takes.',
          sources: [caModes, revocation],
          controls: ['sc-17', 'ra-3'],
        },
      },
    },
  ],
});
