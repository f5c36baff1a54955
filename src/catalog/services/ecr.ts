import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/AmazonECR/latest/';
const guide = `${docs}userguide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);
const publicPage = (path: string, title: string) => cite(`${docs}public/${path}.html`, title, read);

const whatIs = page('what-is-ecr', 'What is Amazon Elastic Container Registry?');
const encryption = page('encryption-at-rest', 'Encryption at rest');
const createApi = cite(`${docs}APIReference/API_CreateRepository.html`, 'CreateRepository', read);
const createRepository = page(
  'repository-create',
  'Creating an Amazon ECR private repository to store images',
);
const scanning = page('image-scanning', 'Scan images for software vulnerabilities in Amazon ECR');
const basicScanning = page(
  'image-scanning-basic',
  'Scan images for OS vulnerabilities in Amazon ECR',
);
const lifecyclePolicies = page(
  'LifecyclePolicies',
  'Automate the cleanup of images by using lifecycle policies in Amazon ECR',
);
const signing = page('managed-signing', 'Managed signing');
const replication = page('replication', 'Private image replication in Amazon ECR');
const cache = page(
  'pull-through-cache',
  'Sync an upstream registry with an Amazon ECR private registry',
);
const repositoryPolicies = page('repository-policies', 'Private repository policies in Amazon ECR');
const authentication = page('registry_auth', 'Private registry authentication in Amazon ECR');
const infrastructure = page(
  'infrastructure-security',
  'Infrastructure Security in Amazon Elastic Container Registry',
);
const endpoints = page('vpc-endpoints', 'Amazon ECR interface VPC endpoints (AWS PrivateLink)');
const publicWhatIs = publicPage('what-is-ecr', 'What Is Amazon Elastic Container Registry Public?');
const publicRegistries = publicPage('public-registries', 'Amazon ECR public registries');
const publicPolicies = publicPage(
  'public-repository-policies',
  'Public repository policies in Amazon ECR Public',
);
const publicExamples = publicPage(
  'public-repository-policy-examples',
  'Public repository policy examples in Amazon ECR Public',
);
const publicQuotas = publicPage('public-service-quotas', 'Amazon ECR Public service quotas');
const sharedModel = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** The private registry’s API, as a cache too. */
const tlsEndpoints = {
  id: 'tls-endpoints',
  layer: 'access',
  name: 'Insist on TLS at the endpoints',
  owner: 'aws',
  duty: 'Require TLS 1.2 of clients that call the API; version 1.3 is recommended.',
  setting: { state: 'always-on' },
  sources: [infrastructure],
  controls: ['sc-8'],
  evidence: reports,
} as const;

export const ecr = defineService({
  id: 'ecr',
  name: 'Amazon Elastic Container Registry (Amazon ECR)',
  shortName: 'ECR',
  category: 'containers',
  summary:
    'A registry for container images without a server: you own the images, their tags and who pulls them.',
  docs: `${guide}what-is-ecr.html`,
  aliases: [
    'Elastic Container Registry',
    'ECR Public',
    'Amazon ECR Public Gallery',
    'Docker registry',
    'container registry',
    'pull through cache',
  ],
  contradictions: [
    {
      topic: 'Route to the internet for the first cached pull',
      finding:
        'The page on pull through cache says that the first pull may need a route to the internet, and sketches it with an internet gateway. The page on VPC endpoints says that you need a NAT gateway in a public subnet for that pull to work. Both agree that later pulls do without. The catalogue counts the route as yours to provide, whatever its form.',
      sources: [cache, endpoints],
    },
    {
      topic: 'Where scanning is configured',
      finding:
        'The introduction says that each repository can be configured to scan on push. The API reference calls that setting of a repository deprecated, in favour of one for the whole registry. The catalogue counts the setting of the registry.',
      sources: [whatIs, createApi],
    },
  ],
  archetype: 'serverless-data',
  change: {
    'os-patches': {
      name: 'Patch the systems under the registry',
      duty: 'Patch the servers of a registry that AWS manages; none of them is yours to see or to update.',
      sources: [whatIs, sharedModel],
      evidence: reports,
    },
    'engine-patches': {
      name: 'Run and patch the registry software',
      duty: 'Operate the managed registry and its Docker and OCI interfaces, without a version for you to install.',
      sources: [whatIs, sharedModel],
      evidence: reports,
    },
    'iam-permissions': {
      name: 'Who may push and pull, with tokens',
      duty: 'Grant push and pull to few roles. A token lives 12 hours and opens each registry that its IAM principal may use, so guard it on build machines like the role itself.',
      sources: [authentication, repositoryPolicies],
    },
    'resource-policies': {
      name: 'Policies on repositories',
      duty: 'Write policies only for those outside the account: by default nobody else gets in. Mind that within it a grant in either place, IAM or repository policy, is enough.',
      sources: [repositoryPolicies],
    },
    'encryption-at-rest': {
      name: 'Encrypt images at rest',
      duty: 'Encrypt the contents of each repository with AES-256 under keys that Amazon S3 manages, unless it was created with a KMS key.',
      sources: [encryption],
      evidence: reports,
    },
    'key-choice': {
      name: 'Choose the key at creation',
      duty: 'Name a KMS key in the same Region when you create the repository: the encryption setting can never be changed. Leave ECR’s grants alone, or images can no longer be pulled.',
      sources: [encryption],
      evidence: [{ kind: 'config-rule', id: 'ecr-repository-cmk-encryption-enabled' }],
    },
    durability: {
      name: 'Keep layers in AWS’s own buckets',
      duty: 'Store manifests and layers in Amazon S3 buckets that Amazon ECR manages; clients get the manifest from ECR and the layers from S3.',
      sources: [encryption, endpoints],
      controls: ['si-12'],
      evidence: reports,
    },
    backups: {
      name: 'Replicate to a second registry',
      duty: 'Add replication rules for other Regions or accounts. Only images pushed or restored afterwards are copied; policies and settings are not.',
      sources: [replication],
    },
  },
  add: [
    {
      id: 'image-content',
      layer: 'application',
      name: 'Images on bases that still get fixes',
      owner: 'customer',
      duty: 'Patch what is inside your images and build on systems that their vendors support: once support ends, ECR may no longer scan them, and findings are for information only.',
      sources: [basicScanning, sharedModel],
      controls: ['si-2', 'ra-5', 'sa-22'],
    },
    {
      id: 'scan-settings',
      layer: 'application',
      name: 'Choose scan type and frequency',
      owner: 'customer',
      duty: 'Set scan on push for the registry, or enhanced scanning for continuous scans that include language packages. What no filter matches is scanned by hand; basic scans cover the operating system only.',
      setting: optIn,
      sources: [basicScanning, scanning, createApi],
      controls: ['ra-5'],
      evidence: [
        { kind: 'security-hub', id: 'ECR.1' },
        { kind: 'config-rule', id: 'ecr-private-image-scanning-enabled' },
        { kind: 'config-rule', id: 'inspector-ecr-scan-enabled' },
      ],
    },
  ],
  modes: [
    {
      id: 'private',
      name: 'Private registry',
      summary: 'The default: repositories that only your account reaches until a policy says more.',
      add: [
        {
          id: 'image-scans',
          layer: 'platform',
          name: 'Run the scans and report findings',
          owner: 'aws',
          duty: 'Scan with AWS’s own technology against more than 50 data feeds, and send an event to EventBridge when a scan is done. An image can be scanned once in 24 hours.',
          sources: [basicScanning],
          controls: ['ra-5'],
          evidence: reports,
        },
        {
          id: 'replication',
          layer: 'platform',
          name: 'Copy new images to the targets',
          owner: 'aws',
          duty: 'Replicate each push once, to the destinations that your rules name: mostly within 30 minutes, without a second hop and without deletes.',
          sources: [replication],
          controls: ['cp-9'],
          evidence: reports,
        },
        {
          id: 'tag-immutability',
          layer: 'application',
          name: 'Make tags immutable',
          owner: 'customer',
          duty: 'Set IMMUTABLE, or IMMUTABLE_WITH_EXCLUSION with up to five filters. The default is MUTABLE: whoever may push can put another image behind a tag that you deployed.',
          setting: optIn,
          sources: [createApi, createRepository],
          controls: ['cm-3', 'si-7'],
          evidence: [
            { kind: 'security-hub', id: 'ECR.2' },
            { kind: 'config-rule', id: 'ecr-private-tag-immutability-enabled' },
          ],
        },
        {
          id: 'image-signing',
          layer: 'application',
          name: 'Set up signing of images',
          owner: 'customer',
          duty: 'Create AWS Signer profiles and up to 10 signing rules, and give pushers signer:SignPayload: ECR then signs matching images at each push. Profile and registry share a Region.',
          setting: optIn,
          sources: [signing],
          controls: ['si-7', 'cm-14'],
        },
        tlsEndpoints,
        {
          id: 'vpc-endpoint',
          layer: 'access',
          name: 'Private path: three endpoints',
          owner: 'customer',
          duty: 'Create ecr.api, ecr.dkr and the S3 gateway endpoint that serves the layers, and write their policies: without one, an endpoint allows full access.',
          setting: optIn,
          sources: [endpoints, infrastructure],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'lifecycle-policy',
          layer: 'data',
          name: 'Expire or archive old images',
          owner: 'customer',
          duty: 'Write lifecycle rules and run the preview first: expect ECR to act within 24 hours after an image meets them. Archived images cannot be scanned.',
          setting: optIn,
          sources: [lifecyclePolicies, scanning],
          controls: ['si-12', 'cm-8'],
          evidence: [
            { kind: 'security-hub', id: 'ECR.3' },
            { kind: 'config-rule', id: 'ecr-private-lifecycle-policy-configured' },
          ],
        },
      ],
    },
    {
      id: 'pull-through-cache',
      name: 'Private registry as pull through cache',
      summary:
        'ECR fetches images from an upstream registry that you name; what they contain stays your risk.',
      omit: ['backups'],
      change: {
        'image-content': {
          name: 'Judge the images of others',
          duty: 'Decide which upstream registries you trust, and scan what arrives: a cached repository counts like any other, and patches come only when the upstream brings them.',
          sources: [cache, scanning],
          controls: ['ra-5', 'sr-3', 'si-2'],
        },
        'iam-permissions': {
          name: 'Who may pull what into the cache',
          duty: 'Narrow who may pull with the registry permissions policy: by default the puller’s own IAM policy alone decides. Tokens live 12 hours.',
          sources: [cache, authentication],
        },
        'key-choice': {
          name: 'Put the key into the template',
          duty: 'Name a KMS key in the repository creation template before the first pull: a cached repository gets the default key without one, and its encryption setting can never be changed.',
          sources: [cache, encryption],
        },
      },
      add: [
        {
          id: 'cache-refresh',
          layer: 'platform',
          name: 'Fetch and refresh cached images',
          owner: 'aws',
          duty: 'Create the repository at the first pull. On later pulls ask the upstream for a newer image of the tag once the last check is 24 hours old; if that fails, serve the last one cached.',
          setting: { state: 'always-on' },
          sources: [cache],
          controls: ['si-2', 'cp-10'],
          evidence: reports,
        },
        {
          id: 'image-scans',
          layer: 'platform',
          name: 'Run the scans and report findings',
          owner: 'aws',
          duty: 'Scan cached images as your registry’s settings ask, with AWS’s own technology or Amazon Inspector, and report the end of a scan to EventBridge.',
          sources: [basicScanning, scanning, cache],
          controls: ['ra-5'],
          evidence: reports,
        },
        {
          id: 'repository-templates',
          layer: 'application',
          name: 'Template for repositories ECR creates',
          owner: 'customer',
          duty: 'Write repository creation templates before the first pull: without one a cached repository has no policy and no lifecycle policy, and a template never reaches an existing repository.',
          setting: optIn,
          sources: [cache],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'tag-immutability',
          layer: 'application',
          name: 'Leave cached tags mutable',
          owner: 'customer',
          duty: 'Keep tags mutable if the cache is to follow its upstream, and pin deployments by digest: immutability stops ECR from updating an image under the same tag.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [cache, createRepository],
          controls: ['cm-3', 'si-7'],
        },
        tlsEndpoints,
        {
          id: 'upstream-credentials',
          layer: 'access',
          name: 'Credentials for the upstream',
          owner: 'customer',
          duty: 'Keep them in a Secrets Manager secret named ecr-pullthroughcache/…, in the account and Region of the rule: upstream pulls run as that user. For another account’s ECR, create an IAM role.',
          sources: [cache],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'vpc-endpoint',
          layer: 'access',
          name: 'Private path, and a way out at first',
          owner: 'customer',
          duty: 'Create the endpoints for ECR and S3, and give the first pull of an image a route to the internet all the same; later pulls stay on the private path.',
          setting: optIn,
          sources: [cache, endpoints],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'public',
      name: 'Public registry (ECR Public)',
      summary: 'Each repository is open to the world: you can limit who pushes, never who pulls.',
      omit: ['encryption-at-rest', 'key-choice', 'durability', 'backups', 'scan-settings'],
      change: {
        'os-patches': { sources: [publicWhatIs, sharedModel] },
        'engine-patches': {
          name: 'Run the registry and its gallery',
          duty: 'Host public images in a scalable, highly available architecture and list them in the Amazon ECR Public Gallery, without a server or version of yours.',
          sources: [publicRegistries, publicWhatIs, sharedModel],
        },
        'image-content': {
          name: 'Images that strangers will run',
          duty: 'Patch what is inside your images and push fixed versions: AWS patches its infrastructure, never the software that you publish.',
          sources: [sharedModel, publicWhatIs],
          controls: ['si-2', 'sa-11'],
        },
        'iam-permissions': {
          name: 'Who may push, and with what token',
          duty: 'Give pushers ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken in an IAM policy and the push actions of their repository, and nobody else.',
          sources: [publicExamples, publicRegistries],
        },
        'resource-policies': {
          name: 'Policies that let others push',
          duty: 'Name in the repository policy the users or roles that may push besides the owner, who alone can by default, and what more they may do. A policy that denies viewing or pulling is not supported.',
          sources: [publicPolicies],
        },
        'customer-data': {
          name: 'Nothing inside that is not public',
          duty: 'Check layers and catalog data before the push: as soon as the repository exists, anyone can see it in the gallery and pull from it, without an account.',
          sources: [publicPolicies, publicWhatIs],
          controls: ['ac-22', 'ra-2'],
        },
      },
      add: [
        {
          id: 'pull-limits',
          layer: 'platform',
          name: 'Throttle pulls by strangers',
          owner: 'aws',
          duty: 'Limit unauthenticated clients to one pull a second and 500 GB a month, neither adjustable, and authenticated ones to 10 pulls a second by default.',
          setting: { state: 'always-on' },
          sources: [publicQuotas],
          controls: ['sc-5'],
          evidence: reports,
        },
        {
          id: 'pull-reliance',
          layer: 'application',
          name: 'Plan for the limits on your own pulls',
          owner: 'customer',
          duty: 'Authenticate build machines that pull from ECR Public: that raises one pull a second to 10, and more on request. The 10 a second for ECS, Fargate and EC2 are fixed.',
          sources: [publicQuotas],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'anonymous-pulls',
          layer: 'access',
          name: 'Serve pulls without a login',
          owner: 'aws',
          duty: 'Accept anonymous pulls and pulls with a token alike, and demand authentication as an AWS user for each push.',
          setting: { state: 'always-on' },
          sources: [publicWhatIs, publicRegistries],
          controls: ['ac-14', 'ac-22'],
          evidence: reports,
        },
      ],
    },
  ],
});
