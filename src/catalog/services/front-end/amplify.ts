import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Amplify',
  shortName: 'Amplify',
  summary:
    'Builds and hosts web apps from a Git repository. AWS runs builds and hosting, and you own the code, branches, roles and secrets.',
  guide: 'https://docs.aws.amazon.com/amplify/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'Amplify Hosting',
    'Amplify Console',
    'amplifyapp.com',
    'static hosting',
    'SSR',
    'Next.js hosting',
    'web previews',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Amplify'],
    terraformPrefixes: ['aws_amplify_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Security in Amplify” leads to no page on resilience, and does not mention backups.',
  },
  traits: ['application-code'],
  override: {
    'service-software': {
      name: 'Run hosting and serve the app',
      owner: 'aws',
      duty: 'AWS operates Amplify as a managed service. It serves your app to its users through Amazon CloudFront.',
      sources: [
        { page: 'atRest', at: 'Amplify uses Amazon CloudFront … to your customers' },
        { page: 'infrastructure', at: 'As a managed service … AWS global network security' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in free-form fields',
      owner: 'customer',
      duty: 'Do not put credentials into URLs to external servers. AWS strongly recommends that you never put sensitive identifying information, such as customers’ account numbers, into free-form fields. What you enter might get picked up in diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'We strongly recommend that … in diagnostic logs',
            "don't include credentials information … to that server",
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'preview-guard',
      layer: 'platform',
      name: 'Restrict previews of public repositories',
      owner: 'aws',
      duty: 'If the repository is public, Amplify allows web previews only for apps that need no IAM service role. Amplify enforces this to prevent strangers’ code from running with that role’s permissions.',
      setting: 'always-on',
      sources: [
        {
          page: 'previews',
          at: [
            'If your Git repository … an IAM service role',
            'Amplify enforces this restriction … IAM role permissions',
          ],
        },
      ],
      controls: ['ac-3', 'cm-5'],
    },
    {
      id: 'preview-deployment',
      layer: 'platform',
      name: 'Deploy and delete previews',
      owner: 'aws',
      duty: 'Amplify builds and deploys each pull request of a branch with previews to its own URL. After the pull request is closed, Amplify deletes that URL and any temporary backend environment linked to the pull request.',
      sources: [
        {
          page: 'previews',
          at: [
            'A web preview deploys … main site uses',
            'Amplify builds and deploys … request is deleted',
          ],
        },
      ],
      controls: ['cm-3', 'sc-4'],
    },
    {
      id: 'activity-recording',
      layer: 'platform',
      name: 'Record API calls and emit metrics',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail captures all Amplify API calls as events, including calls from the console. Amplify emits CloudWatch metrics on traffic, errors and latency. It also provides access logs of requests.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … as events',
            'The calls captured include … Amplify API operations',
          ],
        },
        { page: 'monitoring', at: 'cloudWatchAmplifyApplication' },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'cookies',
      layer: 'application',
      name: 'Prefix cookies on the default domain',
      owner: 'customer',
      duty: 'If you set any sensitive cookies under amplifyapp.com, AWS recommends that you give them the `__Host-` prefix. The prefix helps against forged requests. The domain is already on the Public Suffix List.',
      sources: [
        {
          page: 'practices',
          at: [
            'we recommend that you … your Amplify applications',
            'To augment the security … Suffix List (PSL)',
          ],
        },
      ],
      controls: ['sc-23'],
    },
    {
      id: 'bundled-variables',
      layer: 'application',
      name: 'Keep API keys out of the bundle',
      owner: 'customer',
      duty: 'Do not store sensitive values, such as API keys, in variables with prefixes of frontend frameworks, for example `REACT_APP` or `GATSBY`. AWS highly discourages this. React and Gatsby automatically bundle such variables into your frontend production build.',
      sources: [
        {
          page: 'variables',
          at: [
            'React (prefixed REACT_APP) … frontend production build',
            'Storing sensitive values, such … is highly discouraged',
          ],
        },
      ],
      controls: ['ia-5.7', 'sc-28'],
    },
    {
      id: 'firewall-integration',
      layer: 'access',
      name: 'Apply the web ACL that you attach',
      owner: 'aws',
      duty: 'Amplify supports a direct integration of your app with AWS WAF. The web ACLs of AWS WAF allow, block or count web requests according to the rules that you define.',
      sources: [{ page: 'firewall', at: 'enables you to protect … that you define' }],
      controls: ['sc-7', 'si-4'],
    },
    {
      id: 'repository-access',
      layer: 'access',
      name: 'Choose the GitHub App’s repositories',
      owner: 'customer',
      duty: 'For GitHub repositories, install the Amplify GitHub App for all repositories or only for those that you select. If you deployed an app from GitHub through OAuth, migrate the app to the GitHub App before you enable previews for the app.',
      sources: [
        {
          page: 'previews',
          at: [
            'If you are enabling … Amplify GitHub App',
            'For GitHub repositories only, … in your account',
            'To apply the installation … web previews for',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'previews',
      layer: 'access',
      name: 'Decide which branches get previews',
      owner: 'customer',
      duty: 'Enable previews for specific branches. Each pull request then counts toward the quota of 50 branches per app. Make sure to close your pull requests to avoid exceeding the quota.',
      sources: [
        {
          page: 'previews',
          at: ['When web previews are … close your PRs', 'enable previews for specific branches'],
        },
      ],
      controls: ['cm-5', 'ac-3'],
    },
    {
      id: 'web-firewall',
      layer: 'access',
      name: 'Attach AWS WAF and write its rules',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If you use AWS WAF, attach a web ACL and write its rules. Rules can filter, for example, SQL injection, cross-site scripting, bots, or too many requests from one address.',
      sources: [
        {
          page: 'firewall',
          at: [
            'Web ACLs can be … cross-site scripting',
            'create rules to block … 5-minute period',
            'you must configure it … compliance objectives',
          ],
        },
      ],
      controls: ['sc-7', 'si-4', 'sc-5'],
    },
    {
      id: 'build-secrets',
      layer: 'access',
      name: 'Store build secrets',
      owner: 'customer',
      duty: 'Use secret management for a Gen 2 app, or environment secrets in Parameter Store for a Gen 1 app. AWS says not to keep secrets in environment variables, although Amplify encrypts these variables.',
      sources: [
        {
          page: 'variables',
          at: [
            'environmentRogueAccess',
            "Don't use environment variables … Systems Manager Parameter Store",
          ],
        },
      ],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'encryption',
      layer: 'data',
      name: 'Encrypt artifacts, disks and traffic',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'encrypt-in-transit'],
      duty: 'By default, Amplify encrypts build artifacts with KMS keys for S3. AWS also encrypts environment variables, and the disks of CloudFront’s edge locations and Regional Edge Caches. TLS protects communication with Amplify.',
      sources: [
        {
          page: 'atRest',
          at: [
            "Amplify encrypts an app's … Key Management Service",
            'CloudFront uses SSDs which … Regional Edge Caches',
          ],
        },
        {
          page: 'inTransit',
          at: [
            'Amplify Hosting provides encryption … by default',
            'All communication between customers … using TLS connections',
          ],
        },
        { page: 'variables', at: 'environmentRogueAccess' },
      ],
      controls: ['sc-28', 'sc-8'],
    },
    {
      id: 'certificate',
      layer: 'data',
      name: 'Issue and renew managed certificates',
      owner: 'aws',
      expires: 'certificate',
      duty: 'When you set up a custom domain, Amplify provisions a managed certificate by default, unless you use your own. The certificate is valid for 13 months. It renews automatically while Amplify hosts the app and the CNAME verification record is neither modified nor deleted.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'certificates',
          at: [
            'When you set up … own custom certificate',
            'The default certificate generated … hosted with Amplify',
            "Amplify can't renew the … your domain provider",
          ],
        },
      ],
      controls: ['sc-17', 'sc-8'],
    },
    {
      id: 'certificate-record',
      layer: 'data',
      name: 'Keep the validation record in DNS',
      owner: 'customer',
      expires: 'certificate',
      duty: 'Leave the CNAME verification record untouched, or Amplify cannot renew the managed certificate, and you must delete the domain and add it again. If you use a custom certificate, request or import it in us-east-1. If you import a certificate, renew it yourself and import it again.',
      sources: [
        {
          page: 'certificates',
          at: [
            "Amplify can't renew the … the Amplify console",
            'Make sure you request … (us-east-1) Region',
            'You are responsible for … importing them again',
          ],
        },
        { page: 'certificateSettings', at: 'Make sure you request … Region (us-east-1)' },
      ],
      controls: ['sc-17', 'sc-20'],
    },
    {
      id: 'log-review',
      layer: 'data',
      name: 'Create a trail and monitor the app',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'For an ongoing record of events, create a trail. You can monitor traffic, errors and latency with CloudWatch metrics, and find information about requests in the access logs.',
      sources: [
        { page: 'trail', at: 'For an ongoing record … create a trail' },
        { page: 'monitoring', at: 'cloudWatchAmplifyApplication' },
      ],
      controls: ['au-6', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'static',
      name: 'Static site',
      summary: 'AWS builds and serves files. None of your code runs on AWS when a visitor comes.',
    },
    {
      id: 'ssr-compute',
      name: 'Server-side rendering',
      summary:
        'Your code also runs on Amplify’s compute. You choose the Node.js version and the role that the code runs with.',
      override: {
        previews: {
          name: 'Attach the Compute role per branch',
          owner: 'customer',
          duty: 'If a public repository has previews or automatic branch creation, AWS recommends no app-level Compute role. Attach the role only to the branches that need access to specific resources.',
          sources: [
            { page: 'computeRole', at: 'applicationSpecificResources' },
            { page: 'previews', at: 'enabled for an application … to specific resources' },
          ],
        },
      },
      add: [
        {
          id: 'ssr-runtime',
          layer: 'platform',
          name: 'Run the matching Node.js runtime',
          owner: 'aws',
          duty: 'Amplify runs a Next.js compute app on the major version of Node.js that built the app. Node.js 14, 16 and 18 are no longer supported.',
          sources: [
            {
              page: 'ssrFeatures',
              at: [
                'When Amplify builds and … build the app',
                'Amplify Hosting no longer … and Node.js 24',
              ],
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'runtime-choice',
          layer: 'platform',
          name: 'Choose Node.js and migrate from Classic',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Set the Node.js version with a live package override or, for example, nvm commands, or let Amplify use the build container’s current version. AWS strongly recommends migrating Next.js 11 apps off Classic. You migrate an app manually, with all its production branches at the same time.',
          sources: [
            {
              page: 'ssrFeatures',
              at: [
                'You can specify the … Amplify console',
                "If you don't specify … Amplify build container",
              ],
            },
            {
              page: 'ssrMigration',
              at: [
                'We strongly recommend that … compute SSR provider',
                'You must manually migrate … the same time',
              ],
            },
          ],
          controls: ['sa-22', 'cm-2'],
        },
        {
          id: 'ssr-logs',
          layer: 'platform',
          name: 'Send runtime logs to CloudWatch',
          owner: 'aws',
          duty: 'Through the app’s service role, Amplify sends information about the SSR runtime to CloudWatch Logs in your account.',
          sources: [
            { page: 'ssrFeatures', at: 'Amplify sends information about … on your behalf' },
          ],
          controls: ['au-12'],
        },
        {
          id: 'ssr-log-permissions',
          layer: 'access',
          name: 'Let the service role write logs',
          owner: 'customer',
          duty: 'Let Amplify create the app’s service role, or add the permissions for CloudWatch Logs to your own role.',
          sources: [{ page: 'ssrFeatures', at: 'You can either allow … Amazon CloudWatch Logs' }],
          controls: ['au-2', 'ac-6'],
        },
        {
          id: 'compute-role',
          layer: 'access',
          name: 'SSR Compute role',
          owner: 'customer',
          duty: 'If the code calls AWS services, assign an SSR Compute role with minimum permissions instead of using long-lived keys in environment variables. The role’s credentials are temporary. If the code exposes the credentials, an unauthorized user can gain access to the role.',
          sources: [
            {
              page: 'computeRole',
              at: [
                'The IAM SSR Compute … in environment variables',
                'You are responsible for … your use case',
                'If your SSR code … and its permissions',
              ],
            },
          ],
          controls: ['ac-6', 'ia-5'],
        },
      ],
    },
    {
      id: 'fullstack',
      name: 'With an Amplify backend',
      summary:
        'Amplify also deploys APIs, data and sign-in into your account. It uses a role with broad permissions there.',
      override: {
        previews: {
          name: 'Choose the backend for previews',
          owner: 'customer',
          duty: 'If the repository is private, decide which backend pull requests use. Each pull request can get a new backend environment, which lets you test without impacting production. Alternatively, all pull requests of a branch can point at an existing environment.',
          sources: [
            {
              page: 'previews',
              at: [
                'apps with backends and … repository is public',
                'Create new backend environment … impacting production',
                'Point all Pull Requests … existing environment',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'backend-deployment',
          layer: 'platform',
          name: 'Deploy and manage the backend',
          owner: 'aws',
          duty: 'With the permissions of a service role, Amplify deploys backend resources with your front end. With the same permissions, it creates and manages backends on your behalf.',
          sources: [
            { page: 'serviceRole', at: 'Amplify requires permissions to … on your behalf' },
          ],
          controls: ['cm-2', 'cm-3'],
        },
        {
          id: 'schema-changes',
          layer: 'application',
          name: 'Decide on destructive updates',
          owner: 'customer',
          duty: 'Decide whether to set `AMPLIFY_DESTRUCTIVE_UPDATES` to `true`. The value `true` allows a GraphQL API to be updated with schema operations that can potentially cause data loss.',
          sources: [{ page: 'variables', at: 'to allow a GraphQL … cause data loss' }],
          controls: ['cm-3', 'cp-9'],
        },
        {
          id: 'backend-role',
          layer: 'access',
          name: 'Limit the Amplify roles',
          owner: 'customer',
          duty: 'Note that the service role from AWS’s instructions has account administrative permissions. You can add source conditions to the trust policy of a role that you created earlier. `AMPLIFY_PERMISSIONS_BOUNDARY_ARN` sets a permissions boundary for the IAM roles that Amplify creates.',
          sources: [
            {
              page: 'serviceRole',
              at: [
                'you will learn how … and manage backends',
                'if you previously created … against confused deputy',
              ],
            },
            { page: 'variables', at: 'The ARN for the … created by Amplify' },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Previews of server-side rendering in a public repository',
      finding:
        'The page on web previews says that apps on the `WEB_COMPUTE` platform require an IAM service role. According to this page, these apps cannot have previews if their repository is public. The same page, and the page on the Compute role, advise how to attach the role if a public repository has previews. The catalogue keeps both: the refusal as AWS’s part, the advice as yours.',
      sources: [
        { page: 'previews', at: 'For example, apps with … repository is public' },
        { page: 'computeRole', at: 'applicationSpecificResources' },
      ],
    },
  ],
  pages: {
    atRest: { path: 'encryption-at-rest', title: 'Encryption at rest', read: '2026-11-26' },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure Security in AWS Amplify',
      read: '2026-11-26',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data Protection in Amplify',
      read: '2026-11-26',
    },
    previews: { path: 'pr-previews', title: 'Web previews for pull requests', read: '2026-11-26' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amplify API calls using AWS CloudTrail',
      read: '2026-11-26',
    },
    monitoring: {
      path: 'access-logs',
      title: 'Monitoring an Amplify application',
      read: '2026-11-26',
      passages: {
        cloudWatchAmplifyApplication: 'CloudWatch metrics – Amplify … to your application',
      },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Amplify',
      read: '2026-11-26',
    },
    variables: {
      path: 'environment-variables',
      title: 'Using environment variables in an Amplify application',
      read: '2026-11-26',
      passages: { environmentRogueAccess: 'All environment variables that … prevent rogue access' },
    },
    firewall: {
      path: 'WAF-integration',
      title: 'Firewall support for Amplify hosted sites',
      read: '2026-11-26',
    },
    inTransit: {
      path: 'encryption-in-transit',
      title: 'Encryption in transit',
      read: '2026-11-26',
    },
    certificates: {
      path: 'using-certificates',
      title: 'Using SSL/TLS certificates',
      read: '2026-11-26',
    },
    certificateSettings: {
      url: 'https://docs.aws.amazon.com/amplify/latest/APIReference/API_CertificateSettings.html',
      title: 'CertificateSettings',
      read: '2026-11-26',
    },
    computeRole: {
      path: 'amplify-SSR-compute-role',
      title: 'Adding an SSR Compute role to allow access to AWS resources',
      read: '2026-11-26',
      passages: { applicationSpecificResources: 'If your application is … to specific resources' },
    },
    ssrFeatures: {
      path: 'ssr-supported-features',
      title: 'SSR supported features',
      read: '2026-11-26',
    },
    ssrMigration: {
      path: 'update-app-nextjs-version',
      title: 'Migrating a Next.js 11 SSR app to Amplify Hosting compute',
      read: '2026-11-26',
    },
    serviceRole: {
      path: 'amplify-service-role',
      title: 'Adding a service role with permissions to deploy backend resources',
      read: '2026-11-26',
    },
  },
});
