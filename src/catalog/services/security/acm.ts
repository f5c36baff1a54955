import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Certificate Manager',
  shortName: 'ACM',
  summary:
    'TLS certificates for AWS services and your own hosts: AWS renews what it issued and can validate, you prove the domain.',
  guide: 'https://docs.aws.amazon.com/acm/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'Certificate Manager',
    'SSL certificate',
    'TLS certificate',
    'exportable certificate',
    'imported certificate',
    'ACME',
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': { duty: 'Operate and patch the servers under the service, which you never see.' },
    'service-software': {
      name: 'Run and patch the service',
      duty: 'Operate, fix and update the service itself, without a step for you to take.',
    },
    'iam-permissions': {
      name: 'Separate accounts, limit CreateGrant',
      duty: 'Keep production certificates in an account apart from test and development. Where you cannot, deny kms:CreateGrant to the roles that must not put certificates to use, if need be by certificate ARN.',
      sources: ['practices'],
      controls: ['ac-3', 'ac-6'],
    },
    'customer-data': {
      name: 'Names without confidential words',
      duty: 'Keep confidential words out of domain names and tags: public certificates are logged for all to read, and tags may end up in billing or diagnostic logs.',
      sources: ['practices', 'protection'],
    },
  },
  add: [
    {
      id: 'issuance',
      layer: 'platform',
      name: 'Run the CA that issues',
      owner: 'aws',
      duty: 'Issue domain-validated certificates of 198 days from Amazon Trust Services. Amazon may retire an intermediate CA without notice, and announces the end of a root CA.',
      sources: ['traits', 'concepts'],
      controls: ['sc-17'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'transparency-log',
      layer: 'platform',
      name: 'Log to Certificate Transparency',
      owner: 'aws',
      duty: 'Submit a public certificate to at least three transparency logs before issuing it. There is no way to opt out.',
      setting: 'always-on',
      sources: ['concepts'],
      controls: ['au-12', 'sc-17'],
    },
    {
      id: 'renewal-run',
      layer: 'platform',
      name: 'Renew before expiry',
      owner: 'aws',
      duty: 'Renew DNS-validated certificates in use 45 days before they expire, or 60 days where one still has 395 days, if all CNAME records answer. For email validation AWS sends notices instead.',
      sources: ['dnsRenewal', 'renewal'],
      controls: ['sc-17', 'sc-12'],
    },
    {
      id: 'deployment',
      layer: 'platform',
      name: 'Deploy the renewed certificate',
      owner: 'aws',
      duty: 'Provision the renewed certificate in the services that use it, under the same ARN.',
      sources: ['traits', 'renewal'],
      controls: ['sc-17', 'cm-3'],
    },
    {
      id: 'key-algorithm',
      layer: 'application',
      name: 'Choose key algorithm and size',
      owner: 'customer',
      duty: 'Ask for RSA 2048, ECDSA 256 or ECDSA 384 according to what clients and the integrated service support.',
      sources: ['traits'],
      controls: ['sc-13'],
    },
    {
      id: 'pinning',
      layer: 'application',
      name: 'Trust the roots, pin no certificate',
      owner: 'customer',
      duty: 'Put the Amazon roots into custom trust stores and do not pin an ACM certificate: a renewal makes a new key pair, and a client that pinned the old one may fail to connect.',
      sources: ['practices'],
      controls: ['sc-17', 'sc-23'],
    },
    {
      id: 'domain-validation',
      layer: 'access',
      name: 'Prove the domain, keep the record',
      owner: 'customer',
      duty: 'Create a CNAME for each name and leave it in public DNS, because ACM validates again by the same method at renewal. By email, at least one message per name must be acted on within 72 hours.',
      sources: ['practices', 'dnsRenewal', 'publicRenewal'],
      controls: ['sc-17', 'ia-8'],
    },
    {
      id: 'key-grants',
      layer: 'access',
      name: 'Leave the KMS grants alone',
      owner: 'customer',
      duty: 'Do not delete the grant that ACM creates for each integrated service that uses a certificate: without it ACM no longer works for that service. You have control over it, so restrict who can revoke.',
      sources: ['protection'],
      controls: ['ac-3', 'sc-12'],
    },
    {
      id: 'key-pair',
      layer: 'data',
      name: 'Generate the key pair',
      owner: 'aws',
      duty: 'Generate public and private key when you request a certificate, and a new pair at each renewal.',
      sources: ['protection', 'practices'],
      controls: ['sc-12'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt private keys at rest',
      owner: 'aws',
      duty: 'Store private keys only encrypted under aws/acm, an AWS managed key unique to account and Region, which encrypts those of all certificates there.',
      setting: 'always-on',
      sources: ['protection'],
      controls: ['sc-28', 'sc-12'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'renewal-watch',
      layer: 'data',
      name: 'Act on renewal events',
      owner: 'customer',
      duty: 'Listen for the event Renewal Action Required, which first comes 30 days before a public certificate expires, and remove what blocks the renewal. Its RenewalStatusReason names the cause, for example a CAA error or a validation still open.',
      sources: ['events'],
      controls: ['si-4', 'sc-17'],
      evidence: ['ACM.1', 'acm-certificate-expiration-check'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Log who calls the ACM API',
      owner: 'customer',
      duty: 'Turn on CloudTrail logging before you begin with ACM, to see which users and accounts made which calls, when and from where.',
      sources: ['practices'],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'public',
      name: 'Public certificate in AWS services',
      summary:
        'AWS issues, renews and deploys in integrated services; you keep the proof of the domain alive.',
    },
    {
      id: 'exportable',
      name: 'Exportable public certificate',
      summary:
        'AWS issues and renews; each renewal has to be exported and installed by you, and the private key leaves AWS.',
      change: {
        'renewal-run': {
          name: 'Renew what was exported',
          duty: 'Renew 45 days before expiry and announce the new certificate, provided that a service uses the old one or that it was exported since it was issued or last renewed.',
          sources: ['exportable', 'renewal'],
        },
        deployment: {
          name: 'Install each renewal on your hosts',
          owner: 'customer',
          duty: 'Export the renewed certificate at once and roll it out with tested automation: ACM renews, but the deployment of exported certificates is yours to manage.',
          sources: ['exportable'],
        },
      },
      add: [
        {
          id: 'revocation',
          layer: 'access',
          name: 'Revoke after a compromise',
          owner: 'customer',
          duty: 'Revoke the certificate in ACM as soon as you suspect that its key is compromised. Only certificates that were exported can be revoked.',
          sources: ['exportable', 'events'],
          controls: ['sc-17', 'ir-4'],
        },
        {
          id: 'exported-key',
          layer: 'data',
          name: 'Guard the exported private key',
          owner: 'customer',
          duty: 'Keep exported private keys in secure storage behind access controls, and replace them in an orderly way with each renewed certificate.',
          sources: ['exportable'],
          controls: ['sc-12', 'sc-28'],
        },
      ],
    },
    {
      id: 'imported',
      name: 'Imported certificate',
      summary:
        'You bring key and certificate from elsewhere: AWS stores and uses them, and renews nothing.',
      change: {
        'customer-data': {
          name: 'Tags without confidential words',
          duty: 'Keep confidential words out of tags and free-form fields: they may end up in billing or diagnostic logs.',
          sources: ['protection'],
        },
        issuance: {
          name: 'Get the certificate elsewhere',
          owner: 'customer',
          duty: 'Obtain the certificate from an issuer outside AWS and import it.',
          sources: ['importing'],
          evidence: [],
        },
        'renewal-run': {
          name: 'Renew and reimport in time',
          owner: 'customer',
          duty: 'Obtain a new certificate before the old one expires and reimport it under the same ARN: ACM offers no managed renewal for what you imported.',
          sources: ['importing', 'renewal'],
        },
        deployment: {
          name: 'Keep associations on reimport',
          duty: 'Preserve ARN and association when you reimport, so that the services that use the certificate go on with the new one.',
          sources: ['importing'],
        },
        'key-algorithm': {
          duty: 'Bring an algorithm that the integrated service accepts. ACM takes RSA of 1024 to 4096 bits and ECDSA of 256, 384 or 521 bits, so that refusing 1024 is up to you.',
          evidence: ['ACM.2', 'acm-certificate-rsa-check'],
        },
        'key-pair': {
          name: 'Make the key pair yourself',
          owner: 'customer',
          duty: 'Generate the key pair: ACM does so only for certificates that it issues, and stores what you import.',
          sources: ['protection'],
        },
        'renewal-watch': {
          name: 'Watch the expiry date',
          duty: 'Have EventBridge pass on the daily expiry events, which start 45 days before the end unless you change that. There is no event for an imported certificate that has expired.',
          sources: ['importing', 'events'],
        },
      },
      omit: ['transparency-log', 'domain-validation', 'pinning'],
      add: [
        {
          id: 'region-copies',
          layer: 'application',
          name: 'Import into each Region',
          owner: 'customer',
          duty: 'Import the certificate into each Region where you use it, and into US East (N. Virginia) for CloudFront.',
          sources: ['importing'],
          controls: ['cm-2', 'sc-17'],
        },
      ],
    },
    {
      id: 'private',
      name: 'Private certificate',
      summary:
        'Signed by your own CA in AWS Private CA: ACM renews it without validation, and trust in the root is yours to spread.',
      change: {
        'customer-data': {
          name: 'Tags without confidential words',
          duty: 'Keep confidential words out of tags and free-form fields: they may end up in billing or diagnostic logs.',
          sources: ['protection'],
        },
        issuance: {
          name: 'Request from a CA that you keep',
          owner: 'customer',
          duty: 'Request certificates through ACM from a CA of yours in AWS Private CA, and extend that CA rather than replace it: after a replacement ACM cannot renew. What IssueCertificate issues directly is not managed by ACM.',
          sources: ['privateRenewal', 'caLifecycle'],
          evidence: [],
        },
        'renewal-run': {
          duty: 'Attempt the renewal 60 days before expiry, without validation, also of certificates that you exported and installed by hand.',
          sources: ['privateRenewal'],
        },
        deployment: {
          duty: 'Replace the old certificate in integrated services without any action of yours.',
          sources: ['privateRenewal'],
        },
        'key-pair': {
          duty: 'Generate the private key of each certificate that ACM issues and manages for you.',
          sources: ['caLifecycle'],
        },
        pinning: {
          name: 'Install the root in trust stores',
          duty: 'Install the root CA certificate in the trust stores of clients, which is what establishes trust, and pin to that root if you must pin.',
          sources: ['privateRenewal', 'practices'],
        },
        'key-algorithm': {
          name: 'Match the CA’s key algorithm',
          duty: 'Keep the signing algorithm in the family, RSA or ECDSA, of the private CA’s key, and within what the integrated service supports.',
        },
        'renewal-watch': {
          duty: 'Listen for the event Renewal Action Required, which comes when renewal fails 45 days before expiry and with later attempts, and for the Health event AWS_ACM_RENEWAL_FAILURE.',
        },
      },
      omit: ['transparency-log', 'domain-validation'],
      add: [
        {
          id: 'export-install',
          layer: 'application',
          name: 'Install exported renewals',
          owner: 'customer',
          duty: 'Export and install the renewed certificate wherever it serves outside an integrated service, by hand or set off by EventBridge.',
          sources: ['privateRenewal'],
          controls: ['sc-17', 'cm-3'],
        },
        {
          id: 'renewal-permission',
          layer: 'access',
          name: 'Let ACM renew at your CA',
          owner: 'customer',
          duty: 'Grant the ACM service principal permission on the private CA before the first renewal; without it ACM cannot renew.',
          sources: ['privateRenewal'],
          controls: ['ac-3', 'sc-17'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Does an export make a certificate renewable?',
      finding:
        'The overview of managed renewal counts a certificate as eligible if an AWS service uses it or if it was exported since it was issued or last renewed. The page on DNS-validated renewal lists what ACM checks, asks that an AWS service uses the certificate and does not mention exports. The catalogue follows the overview and the page on exportable certificates, which promise renewal.',
      sources: ['renewal', 'exportable', 'dnsRenewal'],
    },
    {
      topic: 'The days on which ACM warns of a failed renewal',
      finding:
        'The page on DNS-validated renewal names events at 30, 15, 7, 3 and 1 days before expiry. The page on EventBridge lists attempts, with an event for each, at 30, 15, 3 and 1 days for public certificates and adds 45 days for private ones. The catalogue relies on the first warning of a public certificate only, 30 days, on which they agree.',
      sources: ['dnsRenewal', 'events'],
    },
    {
      topic: 'Who deploys a renewed private certificate',
      finding:
        'The page on EventBridge says that a private certificate that becomes available still has to be deployed to hosts by you. The page on private renewal makes that depend: in an integrated service the new certificate replaces the old one without your action, elsewhere you export and install it. The catalogue follows the second and shows two parts.',
      sources: ['events', 'privateRenewal'],
    },
  ],
  pages: {
    renewal: {
      path: 'managed-renewal',
      title: 'Managed certificate renewal in AWS Certificate Manager',
    },
    exportable: {
      path: 'acm-exportable-certificates',
      title: 'AWS Certificate Manager exportable public certificates',
    },
    dnsRenewal: { path: 'dns-renewal-validation', title: 'Renewal for domains validated by DNS' },
    events: { path: 'supported-events', title: 'Amazon EventBridge support for ACM' },
    privateRenewal: {
      path: 'renew-private-cert',
      title: 'Private certificate renewal in AWS Certificate Manager',
    },
    practices: { path: 'acm-bestpractices', title: 'Best practices' },
    protection: { path: 'data-protection', title: 'Data protection in AWS Certificate Manager' },
    traits: {
      path: 'acm-certificate-characteristics',
      title: 'AWS Certificate Manager public certificate characteristics and limitations',
    },
    concepts: { path: 'acm-concepts', title: 'AWS Certificate Manager concepts' },
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
