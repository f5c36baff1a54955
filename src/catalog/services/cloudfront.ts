import { cite, defineService } from '../define.ts';

const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';
const today = '2026-11-24';
/** A page of the CloudFront guide, read for the claim that cites it. */
const read = (path: string, title: string) => cite(`${guide}${path}.html`, title, today);

const security = read('security', 'Security in Amazon CloudFront');
const delivery = read('HowCloudFrontWorks', 'How CloudFront delivers content');
const domains = read('CNAMEs', 'Use custom URLs by adding alternate domain names (CNAMEs)');
const distributionSettings = read('DownloadDistValuesGeneral', 'Distribution settings');
const originSettings = read('DownloadDistValuesOrigin', 'Origin settings');
const behaviorSettings = read('DownloadDistValuesCacheBehavior', 'Cache behavior settings');
const presets = read(
  'template-preconfigured-origin-settings',
  'Preconfigured distribution settings reference',
);
const certificates = read(
  'cnames-and-https-requirements',
  'Requirements for using SSL/TLS certificates with CloudFront',
);
const renewal = cite(
  'https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html',
  'Managed certificate renewal in AWS Certificate Manager',
  today,
);
const tlsPolicies = read(
  'secure-connections-supported-viewer-protocols-ciphers',
  'Supported protocols and ciphers between viewers and CloudFront',
);
const originAccess = read(
  'private-content-restricting-access-to-s3',
  'Restrict access to an Amazon S3 origin',
);
const vpcOrigins = read('private-content-vpc-origins', 'Restrict access with VPC origins');
const rootObject = read('DefaultRootObject', 'Specify a default root object');
const logs = read('AccessLogs', 'Access logs (standard logs)');
const standardLogs = read('standard-logging', 'Configure standard logging (v2)');
const functionLogs = read('edge-functions-logs', 'Edge function logs');
const waf = read('distribution-web-awswaf', 'Use AWS WAF protections');
const dataProtection = read('data-protection-summary', 'Data protection in Amazon CloudFront');
const infrastructure = read(
  'infrastructure-security',
  'Infrastructure security in Amazon CloudFront',
);
const hubControls = cite(
  'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html',
  'Security Hub CSPM controls for Amazon CloudFront',
  today,
);
const edgeFunctions = read('edge-functions', 'Customize at the edge with functions');
const lambdaLimits = read('lambda-at-edge-function-restrictions', 'Restrictions on Lambda@Edge');
const lambdaRoles = read(
  'lambda-edge-permissions',
  'Set up IAM permissions and roles for Lambda@Edge',
);
const multiTenant = read(
  'distribution-config-options',
  'Understand how multi-tenant distributions work',
);
const tenantSettings = read('tenant-customization', 'Distribution tenant customizations');
const tenantCertificates = read(
  'managed-cloudfront-certificates',
  'Request certificates for your CloudFront distribution tenant',
);

const auditReports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const cloudfront = defineService({
  id: 'cloudfront',
  name: 'Amazon CloudFront',
  shortName: 'CloudFront',
  category: 'networking',
  summary:
    'A content delivery network: edge locations that answer for your origin, from cache where they can.',
  docs: `${guide}Introduction.html`,
  aliases: [
    'CDN',
    'content delivery network',
    'distribution',
    'Lambda@Edge',
    'CloudFront Functions',
    'SaaS Manager',
  ],
  archetype: 'edge-network',
  contradictions: [
    {
      topic: 'Who renews a certificate from ACM',
      finding:
        'CloudFront’s certificate page says that ACM manages renewals of the certificates that it provides. ACM’s own page limits that: it renews by itself only where the domain is validated by DNS, and otherwise sends an email as the expiry comes near; imported certificates are not eligible. The catalogue follows ACM: AWS renews, and having the domain validated by DNS is yours.',
      sources: [certificates, renewal],
    },
    {
      topic: 'A public DNS name for every origin',
      finding:
        'The origin settings page says that the origin’s domain must be a publicly resolvable name that routes requests over the internet. The VPC origins page has CloudFront reach load balancers and instances in private subnets, without public access. The catalogue follows the second, newer feature: an origin need not be public, and closing it is yours.',
      sources: [originSettings, vpcOrigins],
    },
    {
      topic: 'ACLs on an S3 origin',
      finding:
        'The default root object page still tells you to set the bucket’s ACLs to the access that you want. The origin access control page requires Object Ownership at “Bucket owner enforced”, where ACLs are disabled, unless you cannot do without them. The catalogue follows the second: a bucket policy that names your distribution.',
      sources: [rootObject, originAccess],
    },
  ],
  change: {
    'service-software': {
      name: 'Run the edge locations and caches',
      duty: 'Operate the edge locations and regional edge caches and protect the infrastructure that they run on.',
      sources: [security, delivery],
      evidence: [...auditReports],
    },
    'iam-permissions': {
      duty: 'Decide who may change distributions, policies, functions and keys. By default no user or role may: one wrong update reaches every edge location.',
      sources: [read('security-iam', 'Identity and Access Management for Amazon CloudFront')],
    },
    'traffic-logs': {
      name: 'Switch on and keep access logs',
      duty: 'Send standard logs (v2) to CloudWatch Logs, Firehose or S3, and delete them when they are old enough: nobody else does. Delivery is best effort. Security Hub’s CloudFront.5 sees legacy logs to S3 only: with v2 alone the check fails.',
      sources: [
        logs,
        standardLogs,
        read('standard-logging-legacy-s3', 'Configure standard logging (legacy)'),
        hubControls,
      ],
      evidence: [
        { kind: 'security-hub', id: 'CloudFront.5' },
        { kind: 'config-rule', id: 'cloudfront-accesslogs-enabled' },
      ],
    },
  },
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Keep customers’ requests apart',
      owner: 'aws',
      duty: 'Match each request to one distribution by its `Host` header, and refuse domain fronting between AWS accounts with a 421 error, unless the client sends no SNI.',
      sources: [domains],
      evidence: [...auditReports],
      controls: ['sc-7'],
    },
    {
      id: 'ddos-protection',
      layer: 'platform',
      name: 'Absorb network-layer DDoS attacks',
      owner: 'aws',
      duty: 'Detect and mitigate attacks on the network and transport layers with Shield Standard, for every distribution and without charge.',
      setting: { state: 'always-on' },
      sources: [
        cite(
          'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html',
          'AWS Shield Standard overview',
          today,
        ),
      ],
      controls: ['sc-5'],
    },
    {
      id: 'cache-expiry',
      layer: 'platform',
      name: 'Expire and invalidate cached files',
      owner: 'aws',
      duty: 'Go back to the origin once a file has expired, and remove what you invalidate from all edge and regional caches.',
      sources: [
        read('Expiration', 'Manage how long content stays in the cache (expiration)'),
        delivery,
      ],
      controls: ['si-12'],
    },
    {
      id: 'cache-behaviors',
      layer: 'application',
      name: 'Order the cache behaviours',
      owner: 'customer',
      duty: 'List path patterns from strict to loose: the first match decides on HTTPS, signatures and methods, so that a loose one on top opens private files. Allow only the methods that you need.',
      sources: [behaviorSettings],
      controls: ['ac-3', 'cm-6'],
    },
    {
      id: 'response-headers',
      layer: 'application',
      name: 'Add security headers',
      owner: 'customer',
      duty: 'Attach a response headers policy with `Strict-Transport-Security`, `Content-Security-Policy` and the like. New behaviours have none.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        read(
          'modifying-response-headers',
          'Add or remove HTTP headers in CloudFront responses with a policy',
        ),
        presets,
      ],
      controls: ['cm-6', 'sc-8'],
    },
    {
      id: 'default-root-object',
      layer: 'application',
      name: 'Set a default root object',
      owner: 'customer',
      duty: 'Name the file that answers the root URL. Without one the request passes to the origin, which may return a list of its contents.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [rootObject, distributionSettings],
      controls: ['sc-7', 'cm-6'],
      evidence: [
        { kind: 'security-hub', id: 'CloudFront.1' },
        { kind: 'config-rule', id: 'cloudfront-default-root-object-configured' },
      ],
    },
    {
      id: 'geo-restriction',
      layer: 'application',
      name: 'Restrict countries, where you must',
      owner: 'customer',
      duty: 'List the countries to allow or block, for the whole distribution. CloudFront serves a viewer whose country it cannot determine.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [read('georestrictions', 'Restrict the geographic distribution of your content')],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'certificate-renewal',
      layer: 'access',
      name: 'Renew certificates that ACM issued',
      owner: 'aws',
      duty: 'Renew a certificate that ACM issued, validated by DNS and in use by a distribution, and never release its private key.',
      sources: [renewal, certificates],
      controls: ['sc-17', 'sc-12'],
    },
    {
      id: 'certificate-choice',
      layer: 'access',
      name: 'Bring a certificate, keep it valid',
      owner: 'customer',
      duty: 'Request or import it in us-east-1 for your domain names. Validate by DNS: only then does ACM renew by itself. Renew an imported one yourself, 24 hours or more before it expires.',
      sources: [certificates, renewal],
      controls: ['sc-17'],
      evidence: [
        { kind: 'security-hub', id: 'CloudFront.7' },
        { kind: 'config-rule', id: 'cloudfront-custom-ssl-certificate' },
        { kind: 'security-hub', id: 'ACM.1' },
        { kind: 'config-rule', id: 'acm-certificate-expiration-check' },
      ],
    },
    {
      id: 'origin-access',
      layer: 'access',
      name: 'Close the way around CloudFront',
      owner: 'customer',
      duty: 'Let the bucket policy admit your distribution only, through an origin access control. Put other origins in private subnets (VPC origins), or demand a secret header and CloudFront’s prefix list.',
      sources: [
        originAccess,
        vpcOrigins,
        read('restrict-access-to-load-balancer', 'Restrict access to Application Load Balancers'),
      ],
      controls: ['ac-3', 'sc-7'],
      evidence: [
        { kind: 'security-hub', id: 'CloudFront.13' },
        { kind: 'config-rule', id: 'cloudfront-s3-origin-access-control-enabled' },
        { kind: 'config-rule', id: 'cloudfront-origin-lambda-url-oac-enabled' },
      ],
    },
    {
      id: 'signed-urls',
      layer: 'access',
      name: 'Sign private content, keep the keys',
      owner: 'customer',
      duty: 'Add a trusted key group to the behaviour, sign URLs or cookies in your application, and guard and rotate the private keys: AWS holds the public half only.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        read(
          'private-content-trusted-signers',
          'Specify signers that can create signed URLs and signed cookies',
        ),
        read('PrivateContent', 'Serve private content with signed URLs and signed cookies'),
        presets,
      ],
      controls: ['ac-3', 'sc-12'],
      evidence: [{ kind: 'config-rule', id: 'cloudfront-distribution-key-group-enabled' }],
    },
    {
      id: 'web-acl',
      layer: 'access',
      name: 'Attach AWS WAF, choose its rules',
      owner: 'customer',
      duty: 'Enable security protections when you create the distribution or later, and leave monitor mode once the rules are tested: in that mode nothing is blocked.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [waf, read('WAF-one-click', 'Enable AWS WAF for distributions')],
      controls: ['sc-7', 'si-4'],
      evidence: [
        { kind: 'security-hub', id: 'CloudFront.6' },
        { kind: 'config-rule', id: 'cloudfront-associated-with-waf' },
      ],
    },
    {
      id: 'viewer-https',
      layer: 'data',
      name: 'Require HTTPS from viewers',
      owner: 'customer',
      duty: 'Keep “Redirect HTTP to HTTPS” or choose “HTTPS only” in every cache behaviour. CloudFront presets the redirect; “HTTP and HTTPS” lets viewers stay in plain text.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [
        presets,
        read(
          'using-https-viewers-to-cloudfront',
          'Require HTTPS for communication between viewers and CloudFront',
        ),
        behaviorSettings,
      ],
      controls: ['sc-8'],
      evidence: [
        { kind: 'security-hub', id: 'CloudFront.3' },
        { kind: 'config-rule', id: 'cloudfront-viewer-policy-https' },
      ],
    },
    {
      id: 'tls-policy',
      layer: 'data',
      name: 'Choose the TLS security policy',
      owner: 'customer',
      duty: 'Use a certificate of your own with SNI and set TLSv1.2_2021 or newer. With the default `*.cloudfront.net` certificate the policy is TLSv1, which admits TLS 1.0, and cannot be chosen.',
      sources: [distributionSettings, tlsPolicies],
      controls: ['sc-8', 'sc-13'],
      evidence: [
        { kind: 'security-hub', id: 'CloudFront.15' },
        { kind: 'security-hub', id: 'CloudFront.8' },
        { kind: 'config-rule', id: 'cloudfront-ssl-policy-check' },
        { kind: 'config-rule', id: 'cloudfront-sni-enabled' },
      ],
    },
    {
      id: 'origin-https',
      layer: 'data',
      name: 'Encrypt the leg to the origin',
      owner: 'customer',
      duty: 'Set “HTTPS only” with TLS 1.2 for custom origins; the preset is “Match viewer” for your own servers. S3 website endpoints speak plain HTTP only: use the bucket’s REST endpoint.',
      sources: [originSettings, presets],
      controls: ['sc-8'],
      evidence: [
        { kind: 'security-hub', id: 'CloudFront.9' },
        { kind: 'security-hub', id: 'CloudFront.10' },
        { kind: 'config-rule', id: 'cloudfront-traffic-to-origin-encrypted' },
        { kind: 'config-rule', id: 'cloudfront-no-deprecated-ssl-protocols' },
      ],
    },
    {
      id: 'cache-rules',
      layer: 'data',
      name: 'Decide what is cached, and for whom',
      owner: 'customer',
      duty: 'Put what makes a response personal into the cache key, or do not cache it. A minimum TTL above 0 overrides `no-store` and `private`; invalidate what must go before it expires.',
      sources: [
        read('cache-key-understand-cache-policy', 'Understand cache policies'),
        read('Invalidation', 'Invalidate files to remove content'),
      ],
      controls: ['ac-4', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'standard-distribution',
      name: 'Standard distribution',
      summary:
        'One site or application: AWS runs the edge, and every rule of what it serves, to whom and how, is yours.',
    },
    {
      id: 'cloudfront-functions',
      name: 'With CloudFront Functions',
      summary:
        'Your JavaScript runs at the edge, in a runtime that AWS isolates and that reaches neither network nor files.',
      change: {
        'traffic-logs': {
          name: 'Switch on access and function logs',
          duty: 'Send standard logs to a place of yours, and write `console.log()` in functions: only those lines reach CloudWatch Logs, in us-east-1, cut off at 10 KB.',
          sources: [
            logs,
            functionLogs,
            read('cloudfront-function-restrictions', 'Restrictions on CloudFront Functions'),
          ],
        },
      },
      add: [
        {
          id: 'tenant-isolation',
          layer: 'hypervisor',
          name: 'Isolate functions between accounts',
          owner: 'aws',
          duty: 'Run each function in its own process on a dedicated CPU without hyperthreading, for one customer at a time, and clear the data between executions.',
          sources: [infrastructure],
          controls: ['sc-39', 'sc-4'],
          evidence: [...auditReports],
        },
        {
          id: 'function-runtime',
          layer: 'platform',
          name: 'Run the function, store it encrypted',
          owner: 'aws',
          duty: 'Provide and scale the JavaScript runtime, without network or file access for the code, and keep code and configuration encrypted in transit and at rest on the edge.',
          setting: { state: 'always-on' },
          sources: [
            dataProtection,
            read('cloudfront-function-restrictions', 'Restrictions on CloudFront Functions'),
            edgeFunctions,
          ],
          controls: ['sc-28', 'sc-39'],
        },
        {
          id: 'edge-code',
          layer: 'application',
          name: 'Write and test the functions',
          owner: 'customer',
          duty: 'Validate tokens, rewrites and headers with care, test each function before you publish it to the live stage, and know which behaviours call it.',
          sources: [
            edgeFunctions,
            read(
              'edge-functions-choosing',
              'Differences between CloudFront Functions and Lambda@Edge',
            ),
            read('cloudfront-functions', 'Customize at the edge with CloudFront Functions'),
          ],
          controls: ['sa-11', 'cm-3'],
        },
      ],
    },
    {
      id: 'lambda-edge',
      name: 'With Lambda@Edge',
      summary:
        'Your Node.js or Python runs near viewers with libraries and network access: AWS patches the runtime, leaving an old one is yours.',
      change: {
        'iam-permissions': {
          name: 'IAM permissions and execution role',
          duty: 'Decide who may change distributions and replicate functions, and keep the execution role narrow: `lambda.amazonaws.com` and `edgelambda.amazonaws.com` assume it for your code.',
          sources: [lambdaRoles],
        },
        'traffic-logs': {
          name: 'Keep access and function logs',
          duty: 'Switch on standard logs, and let the execution role write to CloudWatch Logs: function logs land in each Region where the function runs, so look for them there.',
          sources: [logs, functionLogs, lambdaRoles],
        },
      },
      add: [
        {
          id: 'runtime-apply',
          layer: 'platform',
          name: 'Replicate code, update the runtime',
          owner: 'aws',
          duty: 'Copy the numbered version to the locations where it runs, and move it to patched runtimes: the update mode is always Auto.',
          setting: { state: 'always-on' },
          sources: [
            lambdaLimits,
            cite(
              'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html',
              'Understanding how Lambda manages runtime version updates',
              today,
            ),
            edgeFunctions,
          ],
          controls: ['si-2'],
        },
        {
          id: 'runtime-choice',
          layer: 'platform',
          name: 'Leave a runtime before it ends',
          owner: 'customer',
          duty: 'Publish a new version on a supported Node.js or Python before the old one is deprecated. A function on a deprecated runtime keeps running, but cannot be updated.',
          sources: [lambdaLimits],
          controls: ['sa-22', 'si-2'],
          evidence: [
            { kind: 'security-hub', id: 'Lambda.2' },
            { kind: 'config-rule', id: 'lambda-function-settings-check' },
          ],
        },
        {
          id: 'edge-code',
          layer: 'application',
          name: 'Edge code and its libraries',
          owner: 'customer',
          duty: 'Write it safely, patch the libraries that you bundle, and keep secrets out of it: Lambda@Edge supports no environment variables of yours.',
          sources: [
            lambdaLimits,
            read(
              'edge-functions-choosing',
              'Differences between CloudFront Functions and Lambda@Edge',
            ),
          ],
          controls: ['sa-11', 'si-2', 'ia-5'],
        },
      ],
    },
    {
      id: 'multi-tenant-distribution',
      name: 'Multi-tenant distribution (SaaS Manager)',
      summary:
        'One template for many domains: AWS obtains and renews tenants’ certificates, and what a tenant may override is yours to watch.',
      change: {
        'certificate-renewal': {
          name: 'Obtain and renew certificates',
          duty: 'When you ask for a managed certificate, get an HTTP-validated one from ACM for the tenant’s domain, and renew it without further action from you.',
          sources: [tenantCertificates],
        },
        'certificate-choice': {
          name: 'Prove and point each tenant’s domain',
          duty: 'Have the domain’s DNS point to the connection group’s endpoint, prove that you control it, and let no WAF rule block `/.well-known/pki-validation/`.',
          sources: [
            tenantCertificates,
            read('georestrictions', 'Restrict the geographic distribution of your content'),
          ],
          evidence: [
            { kind: 'security-hub', id: 'ACM.1' },
            { kind: 'config-rule', id: 'acm-certificate-expiration-check' },
          ],
        },
        'signed-urls': {
          duty: 'Add a trusted key group to the behaviour, sign URLs or cookies in your application, and guard and rotate the private keys. Signers by AWS account do not work here.',
          sources: [
            multiTenant,
            read(
              'private-content-trusted-signers',
              'Specify signers that can create signed URLs and signed cookies',
            ),
            presets,
          ],
          evidence: [],
        },
        'tls-policy': {
          duty: 'Choose TLSv1.2_2021 or newer; HTTPS works by SNI only here. Each tenant needs a valid certificate that covers its domain: its own, or the one of the multi-tenant distribution.',
          sources: [multiTenant, hubControls],
          evidence: [
            { kind: 'security-hub', id: 'CloudFront.15' },
            { kind: 'config-rule', id: 'cloudfront-ssl-policy-check' },
          ],
        },
        'web-acl': {
          duty: 'Attach a web ACL to the template, for all tenants to inherit, and leave monitor mode once it is tested. AWS Firewall Manager’s policies do not reach multi-tenant distributions.',
          sources: [
            multiTenant,
            tenantSettings,
            read('WAF-one-click', 'Enable AWS WAF for distributions'),
          ],
        },
        'traffic-logs': {
          duty: 'Send standard logs (v2) to CloudWatch Logs, Firehose or S3, and keep them: the legacy logs to S3, the only ones that Security Hub’s CloudFront.5 sees, do not exist here. Delivery is best effort.',
          sources: [multiTenant, standardLogs, logs, hubControls],
          evidence: [],
        },
      },
      add: [
        {
          id: 'tenant-overrides',
          layer: 'application',
          name: 'Watch what tenants override',
          owner: 'customer',
          duty: 'Review each tenant’s own settings: it can replace or switch off the inherited web ACL, and its geographic restrictions override the template’s.',
          sources: [tenantSettings],
          controls: ['cm-6', 'ca-7'],
        },
      ],
    },
  ],
});
