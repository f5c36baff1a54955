import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/amplify/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const atRest = page('encryption-at-rest', 'Encryption at rest');
const inTransit = page('encryption-in-transit', 'Encryption in transit');
const dataProtection = page('data-protection', 'Data Protection in Amplify');
const infrastructure = page('infrastructure-security', 'Infrastructure Security in AWS Amplify');
const practices = page('security-best-practices', 'Security best practices for Amplify');
const variables = page(
  'environment-variables',
  'Using environment variables in an Amplify application',
);
const previews = page('pr-previews', 'Web previews for pull requests');
const certificates = page('using-certificates', 'Using SSL/TLS certificates');
const firewall = page('WAF-integration', 'Firewall support for Amplify hosted sites');
const monitoring = page('access-logs', 'Monitoring an Amplify application');
const trail = page('logging-using-cloudtrail', 'Logging Amplify API calls using AWS CloudTrail');
const ssrFeatures = page('ssr-supported-features', 'SSR supported features');
const ssrMigration = page(
  'update-app-nextjs-version',
  'Migrating a Next.js 11 SSR app to Amplify Hosting compute',
);
const computeRole = page(
  'amplify-SSR-compute-role',
  'Adding an SSR Compute role to allow access to AWS resources',
);
const serviceRole = page(
  'amplify-service-role',
  'Adding a service role with permissions to deploy backend resources',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const amplify = defineService({
  id: 'amplify',
  name: 'AWS Amplify',
  shortName: 'Amplify',
  category: 'front-end',
  summary:
    'Builds and hosts web apps from a Git repository: AWS runs builds and hosting, you own code, branches, roles and secrets.',
  docs: guide,
  aliases: [
    'Amplify Hosting',
    'Amplify Console',
    'amplifyapp.com',
    'static hosting',
    'SSR',
    'Next.js hosting',
    'web previews',
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under builds and hosting, which you never see.',
    },
    'service-software': {
      name: 'Run hosting, serve by CloudFront',
      duty: 'Operate Amplify as a managed service and serve your app to its users through Amazon CloudFront.',
      sources: [atRest, infrastructure],
      evidence: reports,
    },
    'customer-data': {
      name: 'Keep sensitive data out of free text',
      duty: 'Keep identifying data such as account numbers out of name fields and credentials out of URLs: what you enter might be picked up in diagnostic logs.',
      sources: [dataProtection],
    },
  },
  add: [
    {
      id: 'preview-guard',
      layer: 'platform',
      name: 'Refuse risky public previews',
      owner: 'aws',
      duty: 'Allow no web previews where the repository is public and the app needs an IAM service role, so that strangers’ code cannot run with that role’s permissions.',
      setting: { state: 'always-on' },
      sources: [previews],
      controls: ['ac-3', 'cm-5'],
      evidence: reports,
    },
    {
      id: 'activity-recording',
      layer: 'platform',
      name: 'Record API calls, emit metrics',
      owner: 'aws',
      duty: 'Capture all Amplify API calls, those of the console included, as CloudTrail events; emit CloudWatch metrics on traffic, errors and latency; provide access logs of requests.',
      sources: [trail, monitoring],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'cookies',
      layer: 'application',
      name: 'Prefix cookies on the default domain',
      owner: 'customer',
      duty: 'Give sensitive cookies the __Host- prefix if you set any under amplifyapp.com, against forged requests. The domain is on the Public Suffix List already.',
      sources: [practices],
      controls: ['sc-23'],
    },
    {
      id: 'bundled-variables',
      layer: 'application',
      name: 'Keep API keys out of the bundle',
      owner: 'customer',
      duty: 'Store nothing sensitive in variables with prefixes such as REACT_APP or GATSBY: the framework bundles their values into the production front end.',
      sources: [variables],
      controls: ['ia-5.7', 'sc-28'],
    },
    {
      id: 'repository-access',
      layer: 'access',
      name: 'Limit access to repositories',
      owner: 'customer',
      duty: 'Install the Amplify GitHub App for selected repositories instead of all, and migrate apps that still reach GitHub by OAuth before you enable previews.',
      sources: [previews],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'previews',
      layer: 'access',
      name: 'Decide which branches get previews',
      owner: 'customer',
      duty: 'Switch pull request previews on branch by branch. Each open one has a URL of its own and counts towards the 50 branches of an app, so close what is done.',
      setting: optIn,
      sources: [previews],
      controls: ['cm-5', 'ac-3'],
    },
    {
      id: 'web-firewall',
      layer: 'access',
      name: 'Attach AWS WAF and write its rules',
      owner: 'customer',
      duty: 'Attach a web ACL and configure rules against injection, scripting, bots and floods. It can serve several apps.',
      setting: optIn,
      sources: [firewall],
      controls: ['sc-7', 'si-4', 'sc-5'],
    },
    {
      id: 'build-secrets',
      layer: 'access',
      name: 'Store secrets as secrets',
      owner: 'customer',
      duty: 'Use secret management for a Gen 2 app, or environment secrets in Parameter Store for a Gen 1 app. Environment variables are encrypted, yet AWS says not to keep secrets there.',
      sources: [variables],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'encryption',
      layer: 'data',
      name: 'Encrypt artifacts, caches and traffic',
      owner: 'aws',
      duty: 'Encrypt build artifacts with KMS keys for S3, use encrypted disks in CloudFront’s caches, and protect all communication with Amplify by TLS: all by default.',
      sources: [atRest, inTransit],
      controls: ['sc-28', 'sc-8'],
      evidence: reports,
    },
    {
      id: 'certificate',
      layer: 'data',
      name: 'Issue and renew managed certificates',
      owner: 'aws',
      duty: 'Provision a managed certificate for the custom domains of an app, unless you choose one of your own. It renews by itself for as long as Amplify hosts the app and the CNAME verification record stands unchanged.',
      setting: optOut,
      sources: [certificates],
      controls: ['sc-17', 'sc-8'],
      evidence: reports,
    },
    {
      id: 'certificate-record',
      layer: 'data',
      name: 'Keep the validation record in DNS',
      owner: 'customer',
      duty: 'Leave the CNAME verification record untouched, or Amplify can’t renew and you must delete the domain and add it again. A custom certificate you obtain yourself, in us-east-1, and renew and reimport if it was imported.',
      sources: [
        certificates,
        cite(
          'https://docs.aws.amazon.com/amplify/latest/APIReference/API_CertificateSettings.html',
          'CertificateSettings',
          read,
        ),
      ],
      controls: ['sc-17', 'sc-20'],
    },
    {
      id: 'log-review',
      layer: 'data',
      name: 'Keep a trail, read access logs',
      owner: 'customer',
      duty: 'Create a trail for an ongoing record beyond CloudTrail’s event history, retrieve access logs, and watch the metrics for errors.',
      sources: [trail, monitoring],
      controls: ['au-6', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'static',
      name: 'Static site',
      summary: 'AWS builds and serves files; no code of yours runs on AWS when a visitor comes.',
    },
    {
      id: 'ssr-compute',
      name: 'Server-side rendering',
      summary:
        'Your code also runs on Amplify’s compute: the Node.js version and the role it runs with become yours to choose.',
      change: {
        previews: {
          name: 'Keep previews away from the role',
          duty: 'Attach a Compute role only to the branches that need it, not to the app, where a public repository has previews or automatic branch creation, and switch previews on only for branches that need them.',
          sources: [computeRole, previews],
        },
      },
      add: [
        {
          id: 'ssr-runtime',
          layer: 'platform',
          name: 'Run the matching Node.js runtime',
          owner: 'aws',
          duty: 'Run a Next.js app on the major version of Node.js that built it. Supported are 20, 22 and 24; versions 14, 16 and 18 no longer are.',
          sources: [ssrFeatures],
          controls: ['si-2', 'sa-22'],
          evidence: reports,
        },
        {
          id: 'runtime-choice',
          layer: 'platform',
          name: 'Choose Node.js, leave Classic',
          owner: 'customer',
          duty: 'Set the Node.js version by live package override or nvm, otherwise the build container decides. Migrate Next.js 11 apps by hand from the Classic provider, all branches at once.',
          sources: [ssrFeatures, ssrMigration],
          controls: ['sa-22', 'cm-2'],
        },
        {
          id: 'compute-role',
          layer: 'access',
          name: 'Give SSR code a narrow role',
          owner: 'customer',
          duty: 'Assign an SSR Compute role with least privilege where the code calls AWS services, in place of long-lived keys in environment variables. Its credentials are temporary.',
          setting: optIn,
          sources: [computeRole],
          controls: ['ac-6', 'ia-5'],
        },
      ],
    },
    {
      id: 'fullstack',
      name: 'With an Amplify backend',
      summary:
        'Amplify also deploys APIs, data and sign-in into your account, with a role that can do a great deal there.',
      change: {
        previews: {
          name: 'Keep previews off production data',
          duty: 'Choose a new backend environment for every pull request. The alternative points all pull requests of a branch at an existing one. Temporary backends go when the request closes.',
        },
      },
      add: [
        {
          id: 'backend-deployment',
          layer: 'platform',
          name: 'Deploy and manage the backend',
          owner: 'aws',
          duty: 'Deploy, create and manage the backend’s resources on your behalf together with the front end, using the service role that you attach.',
          sources: [serviceRole],
          controls: ['cm-2', 'cm-3'],
        },
        {
          id: 'schema-changes',
          layer: 'application',
          name: 'Keep destructive updates blocked',
          owner: 'customer',
          duty: 'Set AMPLIFY_DESTRUCTIVE_UPDATES to true only for a change that you have thought through: it lets GraphQL schema operations run that can lose data.',
          setting: optIn,
          sources: [variables],
          controls: ['cm-3', 'cp-9'],
        },
        {
          id: 'backend-role',
          layer: 'access',
          name: 'Limit service role and backend roles',
          owner: 'customer',
          duty: 'Guard the service role, which has account administrative permissions: add source conditions to trust policies of old. Set AMPLIFY_PERMISSIONS_BOUNDARY_ARN for the roles that Amplify creates.',
          sources: [serviceRole, variables],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
  ],
});
