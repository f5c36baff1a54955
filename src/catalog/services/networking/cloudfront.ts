import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CloudFront',
  shortName: 'CloudFront',
  summary:
    'A content delivery network whose edge locations answer for your origin, from the cache if they can.',
  guide: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html',
  read: '2026-11-24',
  aliases: [
    'CDN',
    'content delivery network',
    'distribution',
    'Lambda@Edge',
    'CloudFront Functions',
    'SaaS Manager',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::CloudFront'],
    terraformPrefixes: ['aws_cloudfront_', 'aws_cloudfrontkeyvaluestore_'],
    resources: [
      {
        types: ['aws_cloudfront_distribution'],
        modes: [
          {
            mode: 'lambda-edge',
            where: { 'default_cache_behavior.lambda_function_association': '*' },
            also: true,
          },
          { mode: 'standard-distribution' },
        ],
      },
      {
        types: ['AWS::CloudFront::Distribution'],
        modes: [
          {
            mode: 'lambda-edge',
            where: { 'DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations': '*' },
            also: true,
          },
          { mode: 'standard-distribution' },
        ],
      },
      {
        types: ['aws_cloudfront_function', 'AWS::CloudFront::Function'],
        modes: [{ mode: 'cloudfront-functions' }],
      },
      {
        types: [
          'aws_cloudfront_multitenant_distribution',
          'aws_cloudfront_distribution_tenant',
          'AWS::CloudFront::DistributionTenant',
        ],
        modes: [{ mode: 'multi-tenant-distribution' }],
      },
    ],
  },
  archetype: 'edge-network',
  scope: [
    {
      programs: ['soc', 'pci', 'hipaa'],
      limit: 'not content delivery through embedded points of presence',
      sources: [
        {
          page: 'complianceScope',
          at: ['These include SOC, PCI, HIPAA, and others', 'cardData', 'soc'],
          verified: '2026-12-07',
        },
        {
          page: 'complianceScope',
          at: 'The AWS HIPAA compliance … HIPAA eligible service',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { keepsData: true },
  notAsked: { 'back-up': 'The cache holds only copies. The files themselves are at your origin.' },
  traits: ['instance-network'],
  override: {
    'service-software': {
      name: 'Run the edge locations and caches',
      owner: 'aws',
      duty: 'AWS operates the edge locations and regional edge caches, and protects the infrastructure that they run on.',
      sources: [
        { page: 'security', at: 'AWS is responsible for … the AWS Cloud' },
        { page: 'delivery', at: 'Regional edge caches are … to your viewers' },
      ],
    },
    'iam-permissions': {
      owner: 'customer',
      duty: 'Decide who may change CloudFront resources. By default, users and roles have no permissions.',
      sources: [{ page: 'securityIam', at: 'By default, users and … then assume' }],
    },
    'traffic-logs': {
      name: 'Turn on access logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Send standard logs (v2), an optional feature, to CloudWatch Logs, Firehose or S3; delivery is best effort. Delete old logs yourself, because CloudFront does not do so automatically. The Security Hub control CloudFront.5 evaluates only standard logging (legacy).',
      setting: 'off-by-default',
      sources: [
        { page: 'logs', at: 'cloudFrontDeliversEffortBasis' },
        {
          page: 'standardLogs',
          at: [
            'sendAccessLogsAmazonS3',
            'enableStandardCloudWatchApi',
            'automatically delete log files from your destination',
          ],
        },
        { page: 'standardLoggingLegacyS3', at: 'Standard logging is an … feature of CloudFront' },
        {
          page: 'hubControls',
          at: 'controlEvaluatesDistribution',
          verified: '2026-11-27',
        },
      ],
      evidence: ['CloudFront.5', 'cloudfront-accesslogs-enabled'],
    },
    'network-separation': {
      name: 'Match requests and stop domain fronting',
      owner: 'aws',
      duty: 'CloudFront matches a request to the specific distribution by its `Host` header. If a request is determined to be domain fronting across AWS accounts, CloudFront rejects it with a 421 error. If the client provides no SNI and gets a default `*.cloudfront.net` certificate, CloudFront accepts the request.',
      sources: [
        {
          page: 'domains',
          at: [
            'use the value of … the specific distribution',
            'CloudFront will reject the … HTTP error response',
            'client doesn’t provide the … the incoming requests',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'ddos-protection',
      layer: 'platform',
      name: 'Protect against network-layer DDoS',
      owner: 'aws',
      duty: 'Shield Standard protects distributions automatically and at no additional charge. Distributions receive comprehensive availability protection against all known attacks on the network and transport layers.',
      setting: 'always-on',
      sources: [
        {
          page: 'shieldStandard',
          at: [
            'All AWS customers benefit … additional charge',
            'you get particular benefit … transport layer attacks',
          ],
        },
      ],
      controls: ['sc-5'],
    },
    {
      id: 'cache-expiry',
      layer: 'platform',
      name: 'Expire and invalidate cached files',
      owner: 'aws',
      duty: 'After a file expires, CloudFront forwards the next request for it to the origin. CloudFront may still serve stale content, for example if the origin is unreachable. If you invalidate an object, CloudFront removes it from edge and regional caches before it expires.',
      sources: [
        {
          page: 'expiration',
          at: [
            'After it expires, the … of the file',
            'CloudFront supports the Stale-While-Revalidate … available for viewers',
            'is unreachable and the … the origin previously',
          ],
        },
        { page: 'delivery', at: 'a cache invalidation request … before it expires' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'cache-behaviors',
      layer: 'application',
      name: 'Order the cache behaviours',
      owner: 'customer',
      duty: 'Define path patterns and their sequence carefully, because the first match decides which behaviour applies. If the first match does not require signed URLs, users can access files for which a later behaviour requires signed URLs.',
      sources: [
        {
          page: 'behaviorSettings',
          at: [
            'The first match determines … to that request',
            'Define path patterns and … the first match',
          ],
        },
      ],
      controls: ['ac-3', 'cm-6'],
    },
    {
      id: 'response-headers',
      layer: 'application',
      name: 'Add security headers',
      owner: 'customer',
      duty: 'If you want security headers, attach a response headers policy with headers such as `Strict-Transport-Security` and `Content-Security-Policy`. CloudFront presets no such policy.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'modifyingResponseHeaders',
          at: [
            'A set of common … and X-Frame-Options',
            'To specify the headers … response headers policy',
          ],
        },
        {
          page: 'presets',
          at: ['createContentOriginType', 'Response header policy – None'],
        },
      ],
      controls: ['cm-6', 'sc-8'],
    },
    {
      id: 'default-root-object',
      layer: 'application',
      name: 'Set a default root object',
      owner: 'customer',
      duty: 'Specify the object that answers requests for the root URL. Without a default root object, requests for the root pass to the origin. An S3 origin might then return a list of its contents.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'rootObject',
          at: [
            'requests for the root … your origin server',
            'A list of the … access your distribution',
          ],
        },
        {
          page: 'distributionSettings',
          at: [
            'Optional. The object that … the root URL',
            'Specifying a default root … of your distribution',
          ],
        },
      ],
      controls: ['sc-7', 'cm-6'],
      evidence: ['CloudFront.1', 'cloudfront-default-root-object-configured'],
    },
    {
      id: 'geo-restriction',
      layer: 'application',
      name: 'Geographic restrictions',
      owner: 'customer',
      duty: 'If you need to restrict access by country, list the countries to allow or block. The list applies to the entire distribution. If CloudFront cannot determine a user’s location, it serves the content.',
      sources: [
        {
          page: 'georestrictions',
          at: [
            'When a user requests … user is located',
            'determine a user’s location … user has requested',
            'Geographic restrictions apply to … entire distribution',
          ],
        },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'certificate-renewal',
      layer: 'access',
      name: 'Renew certificates that ACM issued',
      owner: 'aws',
      expires: 'certificate',
      duty: 'ACM automatically renews a certificate that it issued, if the certificate is validated through DNS and associated with CloudFront. ACM keeps the private key.',
      sources: [
        {
          page: 'renewal',
          at: ['acmEitherExpirationApproaching', 'ELIGIBLE if associated … or CloudFront'],
        },
        { page: 'certificates', at: 'The private key is … integrated with ACM' },
      ],
      controls: ['sc-17', 'sc-12'],
    },
    {
      id: 'certificate-choice',
      layer: 'access',
      name: 'Provide a certificate and keep it valid',
      owner: 'customer',
      expires: 'certificate',
      duty: 'If you use an ACM certificate, request or import it in us-east-1. If you want ACM to renew the certificate automatically, validate it through DNS; without DNS validation, ACM sends email notices. Renew or reimport a third-party certificate at least 24 hours before it expires.',
      sources: [
        {
          page: 'certificates',
          at: [
            'make sure you request … ( us-east-1)',
            'certificates that you get … your current certificate',
          ],
        },
        { page: 'renewal', at: 'acmEitherExpirationApproaching' },
      ],
      controls: ['sc-17'],
      evidence: [
        'CloudFront.7',
        'cloudfront-custom-ssl-certificate',
        'ACM.1',
        'acm-certificate-expiration-check',
      ],
    },
    {
      id: 'origin-access',
      layer: 'access',
      name: 'Prevent access that bypasses CloudFront',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'For an S3 origin, let the bucket policy admit CloudFront only on behalf of your distribution. You can use supported load balancers and instances in private subnets as VPC origins. An internet-facing Application Load Balancer can reject requests without a secret custom header that CloudFront adds.',
      sources: [
        { page: 'originAccess', at: 'Use a Condition element … the S3 origin' },
        {
          page: 'vpcOrigins',
          at: [
            'VPC origins is designed … point of entry',
            'Gateway Load Balancers cannot … group attached to it',
          ],
        },
        {
          page: 'restrictAccessToLoadBalancer',
          at: [
            'Configure CloudFront to add … the custom HTTP header',
            'This use case relies … and value secret',
          ],
        },
      ],
      controls: ['ac-3', 'sc-7'],
      evidence: [
        'CloudFront.13',
        'cloudfront-s3-origin-access-control-enabled',
        'CloudFront.16',
        'cloudfront-origin-lambda-url-oac-enabled',
      ],
    },
    {
      id: 'signed-urls',
      layer: 'access',
      name: 'Signed URLs and signed cookies',
      owner: 'customer',
      expires: 'key',
      duty: 'To restrict private content, require signed URLs or signed cookies. AWS recommends that you use a trusted key group as the signer and rotate key pairs periodically. CloudFront verifies signatures with the public key.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'privateContentTrustedSigners',
          at: [
            'signerUsesVerifySignature',
            'dependsSignerRecommended',
            'recommendPairsPeriodically',
          ],
        },
        { page: 'privateContent', at: 'Require that your users … or signed cookies' },
        { page: 'presets', at: 'restrictViewerAccessNo' },
      ],
      controls: ['ac-3', 'sc-12'],
      evidence: ['CloudFront.17', 'cloudfront-distribution-key-group-enabled'],
    },
    {
      id: 'web-acl',
      layer: 'access',
      name: 'Turn on AWS WAF protections',
      owner: 'customer',
      duty: 'You can enable AWS WAF protections when you create the distribution or later. If you use monitor mode, in which requests are not blocked, enable blocking when you are ready.',
      sources: [
        {
          page: 'waf',
          at: [
            'You can use AWS … and origin servers',
            'You can enable AWS … an existing distribution',
          ],
        },
        { page: 'wafForDistributions', at: 'enableMonitorSecurityPage' },
      ],
      controls: ['sc-7', 'si-4'],
      evidence: ['CloudFront.6', 'cloudfront-associated-with-waf'],
    },
    {
      id: 'viewer-redirect',
      layer: 'data',
      name: 'Redirect HTTP requests to HTTPS',
      owner: 'aws',
      duty: 'If the cache behaviour redirects HTTP to HTTPS, CloudFront answers `GET` and `HEAD` requests over HTTP with status 301. In HTTP 1.1 or above, it answers `POST`, `PUT`, `DELETE`, `OPTIONS` and `PATCH` with 307. Below HTTP 1.1, it refuses these five methods with 403.',
      sources: [
        {
          page: 'usingHttpsViewersToCloudfront',
          at: [
            'HTTP GET and HEAD … the new HTTPS URL',
            'If you send POST, … (Temporary Redirect)',
            'with a request protocol … code 403 (Forbidden)',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'viewer-https',
      layer: 'data',
      name: 'Require HTTPS from viewers',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Choose “Redirect HTTP to HTTPS” or “HTTPS only” for cache behaviours. With “HTTP and HTTPS”, viewers can use both protocols.',
      switchOf: 'viewer-redirect',
      sources: [
        {
          page: 'usingHttpsViewersToCloudfront',
          at: 'Viewers can use both … redirected to HTTPS requests',
        },
        { page: 'behaviorSettings', at: 'httpHttpsViewersBothProtocols' },
      ],
      controls: ['sc-8'],
      evidence: ['CloudFront.3', 'cloudfront-viewer-policy-https'],
    },
    {
      id: 'tls-policy',
      layer: 'data',
      name: 'Choose the TLS policy',
      owner: 'customer',
      duty: 'AWS recommends that you use a custom certificate, with SNI if your viewers support it, and choose the latest security policy. With the default `*.cloudfront.net` certificate, CloudFront automatically sets the security policy to TLSv1.',
      sources: [
        {
          page: 'distributionSettings',
          at: [
            'CloudFront automatically sets the … to TLSv1',
            'If your viewers support … available TLS security policies',
          ],
        },
        { page: 'tlsPolicies', at: 'you must choose a … the following settings' },
        {
          page: 'hubControls',
          at: [
            'CloudFront distributions should use custom SSL/TLS certificates',
            'recommendCloudFrontProvides',
          ],
          verified: '2026-11-27',
        },
      ],
      controls: ['sc-8', 'sc-13'],
      evidence: [
        'CloudFront.15',
        'CloudFront.8',
        'cloudfront-ssl-policy-check',
        'cloudfront-sni-enabled',
      ],
    },
    {
      id: 'origin-https',
      layer: 'data',
      name: 'Encrypt traffic to the origin',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Choose “HTTPS only” to have CloudFront use only HTTPS to access a custom origin. The preset depends on the origin type; for an EC2 instance, it is “Match viewer” and a minimum of TLS 1.2. S3 static website endpoints do not support HTTPS.',
      sources: [
        {
          page: 'originSettings',
          at: [
            'applies only to custom origins',
            'HTTP only is the … static website hosting endpoints',
            'HTTPS only: CloudFront uses … access the origin',
          ],
        },
        {
          page: 'presets',
          at: [
            'createContentOriginType',
            'Custom origin and EC2 … Protocol – Match viewer',
            'Minimum origin SSL protocol – TLSv1.2',
          ],
        },
      ],
      controls: ['sc-8'],
      evidence: [
        'CloudFront.9',
        'CloudFront.10',
        'cloudfront-traffic-to-origin-encrypted',
        'cloudfront-no-deprecated-ssl-protocols',
      ],
    },
    {
      id: 'cache-rules',
      layer: 'data',
      name: 'Choose what is cached, and how long',
      owner: 'customer',
      duty: 'Choose the values that are part of the cache key. A minimum TTL above 0 overrides `no-cache`, `no-store` and `private` in the origin’s `Cache-Control` header. To remove a file before it expires, you can invalidate it.',
      sources: [
        {
          page: 'cacheKeyUnderstandCachePolicy',
          at: [
            'If your minimum TTL … the origin headers',
            'Cache key settings specify … the cache key',
          ],
        },
        { page: 'invalidation', at: 'If you need to … of the file' },
      ],
      controls: ['ac-4', 'si-12'],
    },
    {
      id: 'field-encryption',
      layer: 'data',
      name: 'Encrypt the configured fields',
      owner: 'aws',
      duty: 'If you configure field-level encryption and a profile applies, CloudFront encrypts the fields that the profile defines. It encrypts them at the edge, close to the user, with the public key that you provided.',
      sources: [
        {
          page: 'fieldEncryption',
          at: [
            'The sensitive information provided … entire application stack',
            'You provide a public … can do that',
            'specifies the profiles to … specific data fields',
          ],
        },
      ],
      controls: ['sc-28', 'sc-8'],
    },
    {
      id: 'field-encryption-keys',
      layer: 'data',
      name: 'Field-level encryption and its key',
      owner: 'customer',
      duty: 'If some fields of POST requests need more protection than HTTPS gives, specify up to 10 of these fields and give CloudFront a public key. With the private key, components at your origin can decrypt the fields.',
      sources: [
        {
          page: 'fieldEncryption',
          at: [
            'specify the set of … fields in a request',
            'The public key enables … have been encrypted',
          ],
        },
        { page: 'dataProtection', at: 'Configure field-level encryption … during transit' },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'card-data-caching',
      layer: 'data',
      name: 'Keep card data out of edge caches',
      owner: 'customer',
      duty: 'AWS recommends that you do not cache credit card information in edge caches. For example, let the origin send a `Cache-Control` header with responses that contain such information. CloudFront’s PCI DSS and SOC compliance excludes delivery through Embedded POPs.',
      sources: [
        {
          page: 'complianceScope',
          at: ["you don't cache credit … card owner's contact information", 'cardData', 'soc'],
          verified: '2026-12-07',
        },
      ],
      controls: ['sc-28', 'sa-9'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'CloudFront uses encrypted SSDs at edge locations, and encrypted EBS volumes for Regional Edge Caches, as AWS’s Amplify guide says.',
      sources: [
        {
          page: 'amplifyAtRest',
          at: 'CloudFront uses SSDs which … Regional Edge Caches (RECs)',
          verified: '2026-12-07',
        },
      ],
      controls: ['sc-28'],
    },
  ],
  modes: [
    {
      id: 'standard-distribution',
      name: 'Standard distribution',
      summary:
        'One site or application. AWS runs the edge, and you set every rule of what it serves, to whom and how.',
    },
    {
      id: 'cloudfront-functions',
      name: 'With CloudFront Functions',
      summary:
        'Your JavaScript runs at the edge. AWS isolates the runtime, which can access neither the network nor files.',
      override: {
        'traffic-logs': {
          name: 'Turn on access and function logs',
          owner: 'customer',
          duty: 'You can configure standard logs and use `console.log()` in functions. CloudFront sends the log lines of live functions to CloudWatch Logs in us-east-1 on a best-effort basis, truncated at 10 KB.',
          setting: 'off-by-default',
          sources: [
            { page: 'logs', at: 'configureCloudFrontReceives' },
            { page: 'standardLogs', at: 'enableStandardCloudWatchApi' },
            {
              page: 'functionLogs',
              at: [
                'cloudFrontDeliversEffortBasis',
                'contains console.log() statements … ran the function',
                'only for functions in … requests and responses',
              ],
            },
            {
              page: 'cloudfrontFunctionRestrictions',
              at: 'Function logs in CloudFront … truncated at 10 KB',
            },
          ],
        },
      },
      add: [
        {
          id: 'tenant-isolation',
          layer: 'hypervisor',
          name: 'Isolate functions between accounts',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'AWS runs functions in a dedicated process on a dedicated CPU without hyperthreading. In any given edge location, AWS serves one customer at a time. AWS clears customer-specific data between executions.',
          sources: [
            {
              page: 'infrastructure',
              at: [
                'Functions run in a … CPU without hyperthreading',
                'CloudFront Functions only serves … between function executions',
              ],
            },
          ],
          controls: ['sc-39', 'sc-4'],
        },
        {
          id: 'function-runtime',
          layer: 'platform',
          name: 'Run functions and store them encrypted',
          owner: 'aws',
          answers: ['patch-engine'],
          duty: 'AWS provides and scales the JavaScript runtime, and restricts the runtime’s access to the network and the file system. AWS keeps code and configuration encrypted in storage and when copied to the edge.',
          setting: 'always-on',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'is always encrypted in transit when copied',
                'is always stored in … used by CloudFront',
              ],
            },
            {
              page: 'cloudfrontFunctionRestrictions',
              at: 'it restricts access to … variables, and timers',
            },
            { page: 'edgeFunctions', at: 'The CloudFront Functions runtime … is highly secure' },
          ],
          controls: ['sc-28', 'sc-39'],
        },
        {
          id: 'edge-code',
          layer: 'application',
          name: 'Write and test the functions',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Write the functions. You can build, test and deploy them entirely within CloudFront.',
          sources: [
            { page: 'edgeFunctions', at: 'you can build, test … within CloudFront' },
            {
              page: 'edgeFunctionsChoosing',
              at: 'Can build and test entirely within CloudFront',
            },
            { page: 'cloudfrontFunctions', at: 'you can build, test … within CloudFront' },
          ],
          controls: ['sa-11', 'cm-3'],
        },
      ],
    },
    {
      id: 'lambda-edge',
      name: 'With Lambda@Edge',
      summary:
        'Your Node.js or Python runs near viewers with libraries and network access. AWS patches the runtime, and you move off old runtimes.',
      override: {
        'iam-permissions': {
          name: 'IAM permissions and execution role',
          owner: 'customer',
          duty: 'Decide who may associate functions with distributions, which requires permissions such as `EnableReplication`. Create an execution role that `lambda.amazonaws.com` and `edgelambda.amazonaws.com` can assume when they execute your function.',
          sources: [
            {
              page: 'lambdaRoles',
              at: [
                'the following permissions to … code and configuration',
                'You must create an … execute your function',
              ],
            },
          ],
        },
        'traffic-logs': {
          name: 'Set up access logs and function logs',
          owner: 'customer',
          remove: ['setting'],
          answers: ['write-logs', 'read-logs'],
          duty: 'You can configure standard logs. Function logs are written by default, but delivered on a best-effort basis. To use function logs, give the execution role permission to write to CloudWatch Logs, and review the logs in each Region where the function runs.',
          sources: [
            { page: 'logs', at: 'configureCloudFrontReceives' },
            {
              page: 'functionLogs',
              at: [
                'cloudFrontDeliversEffortBasis',
                'You must review CloudWatch … function log files',
              ],
            },
            { page: 'lambdaRoles', at: 'By default, whenever a … write data to CloudWatch' },
          ],
        },
      },
      add: [
        {
          id: 'runtime-apply',
          layer: 'platform',
          name: 'Replicate code and update the runtime',
          owner: 'aws',
          answers: ['patch-engine', 'start-patch'],
          duty: 'When you associate a function with a distribution, AWS replicates its code around the world. AWS automatically updates functions to the most recent and secure runtime version. No update mode other than Auto is supported.',
          setting: 'always-on',
          sources: [
            { page: 'lambdaLimits', at: 'configurations other than Auto (default)' },
            {
              page: 'runtimesUpdate',
              at: 'Automatically update to the … runtime version rollout',
              verified: '2026-11-27',
            },
            { page: 'edgeFunctions', at: 'You publish them to … around the world' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'runtime-choice',
          layer: 'platform',
          name: 'Move off deprecated runtimes',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'AWS recommends that you move functions to newer versions of Node.js. You cannot create or update functions with deprecated versions, but functions that are associated with distributions continue to run.',
          sources: [
            {
              page: 'lambdaLimits',
              at: [
                "can't create or update … continue to run",
                'we recommend that you … versions of Node.js',
              ],
            },
          ],
          controls: ['sa-22', 'si-2'],
          evidence: ['Lambda.2', 'lambda-function-settings-check'],
        },
        {
          id: 'edge-code',
          layer: 'application',
          name: 'Edge code and its libraries',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Write the code, which may depend on third-party libraries. Environment variables are not supported, except reserved ones.',
          sources: [
            {
              page: 'lambdaLimits',
              at: 'features are not supported … automatically supported)',
            },
            {
              page: 'edgeFunctionsChoosing',
              at: 'Functions that depend on … other AWS services)',
            },
          ],
          controls: ['sa-11', 'si-2', 'ia-5'],
        },
      ],
    },
    {
      id: 'multi-tenant-distribution',
      name: 'Multi-tenant distribution (SaaS Manager)',
      summary:
        'One template for many domains. AWS obtains and renews tenants’ certificates, and you control what a tenant may override.',
      override: {
        'certificate-renewal': {
          name: 'Obtain and renew certificates',
          owner: 'aws',
          duty: 'If you request a managed certificate, CloudFront gets an HTTP-validated certificate from ACM for the tenant’s domain. AWS renews the certificate without further action from you.',
          sources: [
            {
              page: 'tenantCertificates',
              at: [
                'CloudFront then gets an … on your behalf',
                'CloudFront will manage the … your domain automatically',
              ],
            },
          ],
        },
        'certificate-choice': {
          name: 'Verify and point each tenant’s domain',
          owner: 'customer',
          duty: 'Point the domain’s DNS to the CloudFront routing endpoint, and have ownership of the domain verified through TLS certificate validation. Make sure that no WAF rule blocks `/.well-known/pki-validation/`.',
          sources: [
            {
              page: 'tenantCertificates',
              at: [
                'Before CloudFront can serve … TLS certificate validation',
                'Update your DNS records … CloudFront routing endpoint',
              ],
            },
            {
              page: 'georestrictions',
              at: 'If you use AWS … from completing successfully',
              verified: '2026-11-26',
            },
          ],
          evidence: ['ACM.1', 'acm-certificate-expiration-check'],
        },
        'viewer-https': {
          owner: 'customer',
          duty: 'Keep “Redirect HTTP to HTTPS”, which CloudFront presets, or choose “HTTPS only” for cache behaviours. With “HTTP and HTTPS”, viewers can use both protocols.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'presets',
              at: ['createContentOriginType', 'Viewer protocol policy – Redirect to HTTPS'],
            },
            { page: 'behaviorSettings', at: 'httpHttpsViewersBothProtocols' },
          ],
        },
        'signed-urls': {
          owner: 'customer',
          remove: ['evidence'],
          duty: 'To restrict private content, add a trusted key group as the signer, so that viewers need signed URLs or signed cookies. Multi-tenant distributions do not support AWS accounts as signers (“trusted signers”). AWS recommends that you rotate key pairs periodically.',
          setting: 'off-by-default',
          sources: [
            { page: 'multiTenant', at: 'Trusted Signers' },
            {
              page: 'privateContentTrustedSigners',
              at: [
                'signerUsesVerifySignature',
                'dependsSignerRecommended',
                'recommendPairsPeriodically',
              ],
            },
            { page: 'presets', at: 'restrictViewerAccessNo' },
          ],
        },
        'tls-policy': {
          owner: 'customer',
          duty: 'Choose the latest security policy, as Security Hub recommends; multi-tenant distributions support only SNI. Each tenant needs a valid certificate. A tenant can inherit the multi-tenant distribution’s certificate if that certificate covers the tenant’s domain.',
          sources: [
            {
              page: 'multiTenant',
              at: [
                'The distribution tenant must … domain or subdomain',
                'sni-only method is supported',
              ],
            },
            {
              page: 'hubControls',
              at: 'recommendCloudFrontProvides',
              verified: '2026-11-27',
            },
          ],
          evidence: ['CloudFront.15', 'cloudfront-ssl-policy-check'],
        },
        'web-acl': {
          owner: 'customer',
          duty: 'If you want tenants to inherit a web ACL, attach one to the multi-tenant distribution. If you use monitor mode, in which requests are not blocked, enable blocking when you are ready. AWS Firewall Manager’s policies do not yet apply to multi-tenant distributions.',
          sources: [
            {
              page: 'multiTenant',
              at: 'Currently, AWS Firewall Manager … your standard distributions',
            },
            { page: 'tenantSettings', at: 'specifyMultiTenantDistribution' },
            { page: 'wafForDistributions', at: 'enableMonitorSecurityPage' },
          ],
        },
        'traffic-logs': {
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Send standard logs (v2) to CloudWatch Logs, Firehose or S3. Delivery is best effort. Multi-tenant distributions do not support standard logging (legacy), the only logging that the Security Hub control CloudFront.5 evaluates.',
          setting: 'off-by-default',
          sources: [
            { page: 'multiTenant', at: 'Standard logging (legacy)' },
            {
              page: 'standardLogs',
              at: ['sendAccessLogsAmazonS3', 'enableStandardCloudWatchApi'],
            },
            { page: 'logs', at: 'cloudFrontDeliversEffortBasis' },
            {
              page: 'hubControls',
              at: 'controlEvaluatesDistribution',
              verified: '2026-11-27',
            },
          ],
        },
      },
      add: [
        {
          id: 'tenant-overrides',
          layer: 'application',
          name: 'Settings that tenants override',
          owner: 'customer',
          duty: 'Decide whether a tenant gets its own web ACL or geographic restrictions, which override those of the multi-tenant distribution. You can also keep a tenant from inheriting the web ACL.',
          sources: [
            {
              page: 'tenantSettings',
              at: [
                'specifyMultiTenantDistribution',
                'Geographic restrictions that you … the multi-tenant distribution',
              ],
            },
          ],
          controls: ['cm-6', 'ca-7'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who renews a certificate from ACM',
      finding:
        'CloudFront’s certificate page says that ACM manages renewals of the certificates that it provides. ACM’s own page limits that: it renews automatically only if the domain is validated through DNS. Otherwise it sends an email as the expiry comes near, and imported certificates are not eligible. The catalogue follows ACM: AWS renews, and you have the domain validated through DNS.',
      sources: [
        { page: 'certificates', verified: '2026-11-24' },
        { page: 'renewal', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'A public DNS name for every origin',
      finding:
        'The origin settings page says that the origin’s domain must be a publicly resolvable name that routes requests over the internet. The VPC origins page has CloudFront reach load balancers and instances in private subnets, without public access. The catalogue follows the second, newer feature: an origin need not be public, and you can close it.',
      sources: [
        { page: 'originSettings', verified: '2026-11-24' },
        { page: 'vpcOrigins', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'ACLs on an S3 origin',
      finding:
        'The default root object page still tells you to set the bucket’s ACLs to the access that you want. The origin access control page requires Object Ownership at “Bucket owner enforced”, which disables ACLs, unless you cannot do without them. The catalogue follows the second: a bucket policy that names your distribution.',
      sources: [
        { page: 'rootObject', verified: '2026-11-24' },
        { page: 'originAccess', verified: '2026-11-24' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance',
      title: 'Compliance validation for Amazon CloudFront',
      passages: {
        cardData: 'Embedded POPs) supports the … Data Security Standard (DSS)',
        soc: 'Embedded POPs) is compliant … 2, and SOC 3',
      },
    },
    certificates: {
      path: 'cnames-and-https-requirements',
      title: 'Requirements for using SSL/TLS certificates with CloudFront',
      read: '2026-11-26',
    },
    renewal: {
      url: 'https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html',
      title: 'Managed certificate renewal in AWS Certificate Manager',
      read: '2026-11-26',
      passages: {
        acmEitherExpirationApproaching: 'ACM will either renew … expiration is approaching',
      },
    },
    originSettings: {
      path: 'DownloadDistValuesOrigin',
      title: 'Origin settings',
      read: '2026-11-26',
    },
    vpcOrigins: {
      path: 'private-content-vpc-origins',
      title: 'Restrict access with VPC origins',
      read: '2026-11-26',
    },
    rootObject: {
      path: 'DefaultRootObject',
      title: 'Specify a default root object',
      read: '2026-11-26',
    },
    originAccess: {
      path: 'private-content-restricting-access-to-s3',
      title: 'Restrict access to an Amazon S3 origin',
      read: '2026-11-26',
    },
    security: { path: 'security', title: 'Security in Amazon CloudFront', read: '2026-11-26' },
    delivery: {
      path: 'HowCloudFrontWorks',
      title: 'How CloudFront delivers content',
      read: '2026-11-26',
    },
    securityIam: {
      path: 'security-iam',
      title: 'Identity and Access Management for Amazon CloudFront',
      read: '2026-11-26',
    },
    logs: {
      path: 'AccessLogs',
      title: 'Access logs (standard logs)',
      read: '2026-11-26',
      passages: {
        cloudFrontDeliversEffortBasis: 'CloudFront delivers access … best-effort basis',
        configureCloudFrontReceives: 'You can configure CloudFront … that CloudFront receives',
      },
    },
    standardLogs: {
      path: 'standard-logging',
      title: 'Configure standard logging (v2)',
      read: '2026-11-26',
      passages: {
        sendAccessLogsAmazonS3: 'Send access logs to … Amazon S3',
        enableStandardCloudWatchApi: 'To enable standard logging … the CloudWatch API',
      },
    },
    standardLoggingLegacyS3: {
      path: 'standard-logging-legacy-s3',
      title: 'Configure standard logging (legacy)',
      read: '2026-11-26',
    },
    hubControls: {
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html',
      title: 'Security Hub CSPM controls for Amazon CloudFront',
      passages: {
        controlEvaluatesDistribution: 'This control only evaluates … for a distribution',
        recommendCloudFrontProvides: 'We recommend using the … that CloudFront provides',
      },
    },
    domains: {
      path: 'CNAMEs',
      title: 'Use custom URLs by adding alternate domain names (CNAMEs)',
      read: '2026-11-26',
    },
    shieldStandard: {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html',
      title: 'AWS Shield Standard overview',
      read: '2026-11-26',
    },
    expiration: {
      path: 'Expiration',
      title: 'Manage how long content stays in the cache (expiration)',
      read: '2026-11-26',
    },
    behaviorSettings: {
      path: 'DownloadDistValuesCacheBehavior',
      title: 'Cache behavior settings',
      read: '2026-11-26',
      passages: { httpHttpsViewersBothProtocols: 'HTTP and HTTPS: Viewers can use both protocols' },
    },
    modifyingResponseHeaders: {
      path: 'modifying-response-headers',
      title: 'Add or remove HTTP headers in CloudFront responses with a policy',
      read: '2026-11-26',
    },
    presets: {
      path: 'template-preconfigured-origin-settings',
      title: 'Preconfigured distribution settings reference',
      read: '2026-11-26',
      passages: {
        createContentOriginType: 'When you create your … content origin type',
        restrictViewerAccessNo: 'Restrict viewer access – No',
      },
    },
    distributionSettings: {
      path: 'DownloadDistValuesGeneral',
      title: 'Distribution settings',
      read: '2026-11-26',
    },
    georestrictions: {
      path: 'georestrictions',
      title: 'Restrict the geographic distribution of your content',
      read: '2026-11-26',
    },
    restrictAccessToLoadBalancer: {
      path: 'restrict-access-to-load-balancer',
      title: 'Restrict access to Application Load Balancers',
      read: '2026-11-26',
    },
    privateContentTrustedSigners: {
      path: 'private-content-trusted-signers',
      title: 'Specify signers that can create signed URLs and signed cookies',
      read: '2026-11-26',
      passages: {
        signerUsesVerifySignature: 'The signer uses its … verify the signature',
        dependsSignerRecommended: 'depends on whether you … signer (recommended)',
        recommendPairsPeriodically: 'we recommend that you rotate key pairs periodically',
      },
    },
    privateContent: {
      path: 'PrivateContent',
      title: 'Serve private content with signed URLs and signed cookies',
      read: '2026-11-26',
    },
    waf: { path: 'distribution-web-awswaf', title: 'Use AWS WAF protections', read: '2026-11-26' },
    wafForDistributions: {
      path: 'WAF-one-click',
      title: 'Enable AWS WAF for distributions',
      read: '2026-11-26',
      passages: { enableMonitorSecurityPage: 'When you enable monitor … the Security page' },
    },
    usingHttpsViewersToCloudfront: {
      path: 'using-https-viewers-to-cloudfront',
      title: 'Require HTTPS for communication between viewers and CloudFront',
      read: '2026-11-26',
    },
    tlsPolicies: {
      path: 'secure-connections-supported-viewer-protocols-ciphers',
      title: 'Supported protocols and ciphers between viewers and CloudFront',
      read: '2026-11-26',
    },
    cacheKeyUnderstandCachePolicy: {
      path: 'cache-key-understand-cache-policy',
      title: 'Understand cache policies',
      read: '2026-11-26',
    },
    invalidation: {
      path: 'Invalidation',
      title: 'Invalidate files to remove content',
      read: '2026-11-26',
    },
    functionLogs: {
      path: 'edge-functions-logs',
      title: 'Edge function logs',
      read: '2026-11-26',
      passages: {
        cloudFrontDeliversEffortBasis: 'CloudFront delivers edge function … best-effort basis',
      },
    },
    cloudfrontFunctionRestrictions: {
      path: 'cloudfront-function-restrictions',
      title: 'Restrictions on CloudFront Functions',
      read: '2026-11-26',
    },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in Amazon CloudFront',
      read: '2026-11-26',
    },
    dataProtection: {
      path: 'data-protection-summary',
      title: 'Data protection in Amazon CloudFront',
      read: '2026-11-26',
    },
    edgeFunctions: {
      path: 'edge-functions',
      title: 'Customize at the edge with functions',
      read: '2026-11-26',
    },
    edgeFunctionsChoosing: {
      path: 'edge-functions-choosing',
      title: 'Differences between CloudFront Functions and Lambda@Edge',
      read: '2026-11-26',
    },
    cloudfrontFunctions: {
      path: 'cloudfront-functions',
      title: 'Customize at the edge with CloudFront Functions',
      read: '2026-11-26',
    },
    lambdaRoles: {
      path: 'lambda-edge-permissions',
      title: 'Set up IAM permissions and roles for Lambda@Edge',
      read: '2026-11-26',
    },
    lambdaLimits: {
      path: 'lambda-at-edge-function-restrictions',
      title: 'Restrictions on Lambda@Edge',
      read: '2026-11-26',
    },
    runtimesUpdate: {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html',
      title: 'Understanding how Lambda manages runtime version updates',
    },
    tenantCertificates: {
      path: 'managed-cloudfront-certificates',
      title: 'Request certificates for your CloudFront distribution tenant',
      read: '2026-11-26',
    },
    multiTenant: {
      path: 'distribution-config-options',
      title: 'Understand how multi-tenant distributions work',
      read: '2026-11-26',
    },
    tenantSettings: {
      path: 'tenant-customization',
      title: 'Distribution tenant customizations',
      read: '2026-11-26',
      passages: {
        specifyMultiTenantDistribution: 'You can specify a … the multi-tenant distribution',
      },
    },
    fieldEncryption: {
      path: 'field-level-encryption',
      title: 'Use field-level encryption to help protect sensitive data',
      read: '2026-11-26',
    },
    amplifyAtRest: {
      url: 'https://docs.aws.amazon.com/amplify/latest/userguide/encryption-at-rest.html',
      title: 'Encryption at rest',
    },
  },
});
