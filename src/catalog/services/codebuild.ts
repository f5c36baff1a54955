import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/codebuild/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const images = page('build-env-ref-available', 'Docker images provided by CodeBuild');
const deprecated = page('deprecated-images', 'Deprecated CodeBuild images');
const project = page('create-project', 'Create a build project in AWS CodeBuild');
const fleets = page('fleets', 'Run builds on reserved capacity fleets');
const fleetProperties = page(
  'fleets.reserved-capacity-fleets',
  'Reserved capacity fleet properties',
);
const lambdaCompute = page('lambda', 'Run builds on AWS Lambda compute');
const dataProtection = page('data-protection', 'Data protection in AWS CodeBuild');
const encryption = page('security-encryption', 'Data encryption');
const webhooks = page('webhooks', 'Use webhooks with AWS CodeBuild');
const approval = page('pull-request-build-policy', 'Pull request comment approval');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const codebuild = defineService({
  id: 'codebuild',
  name: 'AWS CodeBuild',
  shortName: 'CodeBuild',
  category: 'developer-tools',
  summary:
    'Builds and tests on machines that AWS brings: you own the commands, the role they run with and who may trigger them.',
  docs: guide,
  aliases: [
    'CI',
    'continuous integration',
    'build server',
    'buildspec',
    'reserved capacity',
    'compute fleet',
    'build image',
  ],
  archetype: 'serverless-containers',
  change: {
    'os-patches': {
      name: 'Provide and destroy build machines',
      duty: 'Provision the compute for each on-demand build, manage it in full and destroy it when the build finishes.',
      sources: [fleets],
      controls: ['si-2', 'sc-4'],
      evidence: reports,
    },
    'image-content': {
      name: 'Update the managed build images',
      owner: 'aws',
      duty: 'Bring out minor and patch updates for the latest major version of each image, and cache it on the build hosts. Deprecated images get neither.',
      sources: [images, deprecated],
      evidence: reports,
    },
    'workload-configuration': {
      name: 'Privileged mode only for Docker',
      duty: 'Grant privileged mode to projects that build Docker images and to no others: the flag gives a build elevated privileges. Docker layer caching demands it too.',
      setting: optIn,
      sources: [project],
      evidence: [
        { kind: 'security-hub', id: 'CodeBuild.5' },
        { kind: 'config-rule', id: 'codebuild-project-environment-privileged-check' },
      ],
    },
    'network-exposure': {
      name: 'Connect builds to your VPC',
      duty: 'Give the project a VPC, subnets and security groups if its builds must reach what is inside. Choose the groups, since they decide what a build can touch there.',
      setting: optIn,
      sources: [project],
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      duty: 'Keep personal and confidential data out of tags, project names and other free-form fields, which may be used for billing or diagnostic logs.',
      sources: [dataProtection],
    },
  },
  omit: ['control-plane', 'container-runtime', 'backups'],
  add: [
    {
      id: 'build-capacity',
      layer: 'platform',
      name: 'Scale capacity to the builds',
      owner: 'aws',
      duty: 'Scale on-demand fleets to spikes in the number of builds, with no machines for you to reserve.',
      sources: [fleets],
      controls: ['cp-2'],
      evidence: reports,
    },
    {
      id: 'image-version',
      layer: 'platform',
      name: 'Follow updates, leave old images',
      owner: 'customer',
      duty: 'Select “Always use the latest image” instead of pinning a version, and move off deprecated images: they go on working without updates, which may not be secure.',
      sources: [images, deprecated],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'build-limits',
      layer: 'platform',
      name: 'Limit build time and concurrency',
      owner: 'customer',
      duty: 'Set a timeout between 5 minutes and 36 hours, 60 minutes if you say nothing, and restrict concurrent builds of a project, which is optional.',
      sources: [project],
      controls: ['sc-5', 'sc-6'],
    },
    {
      id: 'buildspec',
      layer: 'application',
      name: 'Guard the build commands',
      owner: 'customer',
      duty: 'Control who edits buildspec.yml: by default CodeBuild takes it from the root of the source. Exclude changes to it with a FILE_PATH filter, or write the commands into the project.',
      sources: [project, webhooks],
      controls: ['cm-3', 'si-7'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Narrow the service role',
      owner: 'customer',
      duty: 'Scope down the role, which webhook builds use too. One made in the console may decrypt all parameters and secrets under /CodeBuild/. Give batch builds a role of their own.',
      sources: [project, webhooks],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'build-triggers',
      layer: 'access',
      name: 'Decide who may trigger a build',
      owner: 'customer',
      duty: 'For public repositories filter webhooks by ACTOR_ACCOUNT_ID, and let a trusted contributor approve pull requests of strangers by comment before anything is built.',
      sources: [webhooks, approval],
      controls: ['ac-3', 'cm-5'],
    },
    {
      id: 'build-secrets',
      layer: 'data',
      name: 'Keep secrets out of plain text',
      owner: 'customer',
      duty: 'Reference Parameter Store or Secrets Manager: console and CLI users can read plaintext variables. Connect repositories by app or token, with no credentials in the URL.',
      sources: [project, dataProtection],
      controls: ['ia-5.7', 'sc-28'],
      evidence: [
        { kind: 'security-hub', id: 'CodeBuild.1' },
        { kind: 'security-hub', id: 'CodeBuild.2' },
        { kind: 'config-rule', id: 'codebuild-project-envvar-awscred-check' },
        { kind: 'config-rule', id: 'codebuild-project-source-repo-url-check' },
      ],
    },
    {
      id: 'log-masking',
      layer: 'data',
      name: 'Mask stored secrets in build logs',
      owner: 'aws',
      duty: 'Hide the exact values that come from Parameter Store or Secrets Manager. A value that the build encodes, reverses or joins with other text is a new string, and shows.',
      sources: [dataProtection],
      controls: ['au-9', 'si-11'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt at rest and in transit',
      owner: 'aws',
      duty: 'Encrypt build results, caches, logs and exported test data with AWS managed keys by default, likewise the EBS volumes of the build fleet; use TLS on all connections.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [encryption],
      controls: ['sc-28', 'sc-8'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Leave encryption on, choose the key',
      owner: 'customer',
      duty: 'Leave “Remove artifacts encryption” and “Disable S3 log encryption” unticked, and name a customer managed key where the AWS managed key for S3 is not enough.',
      sources: [project, encryption],
      controls: ['sc-12', 'sc-28'],
      evidence: [
        { kind: 'security-hub', id: 'CodeBuild.3' },
        { kind: 'config-rule', id: 'codebuild-project-s3-logs-encrypted' },
        { kind: 'config-rule', id: 'codebuild-project-artifact-encryption' },
      ],
    },
    {
      id: 'build-logs',
      layer: 'data',
      name: 'Choose where build logs go',
      owner: 'customer',
      duty: 'Send build output to a CloudWatch log group, an S3 bucket or both.',
      sources: [project],
      controls: ['au-2', 'au-12'],
      evidence: [
        { kind: 'security-hub', id: 'CodeBuild.4' },
        { kind: 'config-rule', id: 'codebuild-project-logging-enabled' },
      ],
    },
  ],
  modes: [
    {
      id: 'managed-image',
      name: 'On demand, managed image',
      summary:
        'AWS brings machine and image for each build; you choose the image and whether it follows updates.',
    },
    {
      id: 'custom-image',
      name: 'On demand, custom image',
      summary:
        'AWS still brings the machine, but the image in which builds run comes from your registry.',
      change: {
        'image-content': {
          name: 'Build and patch your build image',
          owner: 'customer',
          duty: 'Maintain the image that you name from Amazon ECR, Docker Hub or a private registry. CodeBuild’s updates reach its own images, and it overrides your ENTRYPOINT.',
          sources: [project, images],
          controls: ['si-2', 'ra-5', 'sa-22'],
          evidence: [],
        },
        'image-version': {
          name: 'Name the image, hold its credentials',
          duty: 'Point the project at an image and tag, and keep the credentials of a private registry in Secrets Manager, where CodeBuild demands them.',
          sources: [project],
          controls: ['cm-2', 'ia-5'],
        },
      },
    },
    {
      id: 'reserved-capacity',
      name: 'Reserved capacity fleet',
      summary:
        'Dedicated instances that are not destroyed after a build: what stays on them, how many there are and any AMI of yours become your affair.',
      change: {
        'os-patches': {
          name: 'Maintain the fleet’s instances',
          duty: 'Run and maintain the EC2 instances of the fleet, which stay up between builds for as long as they are provisioned.',
          controls: ['ma-2', 'cp-10'],
        },
        'build-capacity': {
          name: 'Size the fleet, plan its overflow',
          owner: 'customer',
          duty: 'Set how many machines there are, and with that how many builds run in parallel. Beyond it builds queue, or run on demand at extra cost if you choose so.',
          sources: [fleetProperties, fleets],
          evidence: [],
        },
        'image-version': {
          name: 'Choose the image or your own AMI',
          duty: 'Follow image updates. With a custom AMI, provide it yourself, allow CodeBuild’s organization and, where a KMS key encrypts it, let that organization use the key.',
          sources: [images, fleets],
          controls: ['si-2', 'cm-2'],
        },
        'network-exposure': {
          name: 'Fleet’s VPC or outbound proxy rules',
          duty: 'Choose one subnet with a NAT gateway and groups that allow outbound traffic, or define proxy rules by domain or IP. A proxy excludes VPC, Windows and macOS.',
          sources: [fleetProperties],
        },
      },
      add: [
        {
          id: 'fleet-sharing',
          layer: 'data',
          name: 'Share a fleet only among equals',
          owner: 'customer',
          duty: 'Give projects that must not see each other separate fleets: source files, Docker layers and directories cached on an instance can be read by other projects of the account.',
          sources: [fleets],
          controls: ['sc-4', 'ac-4'],
        },
      ],
    },
    {
      id: 'lambda-compute',
      name: 'AWS Lambda compute',
      summary:
        'Builds run on Lambda: fast start, no root, no Docker, no VPC, and 15 minutes at most.',
      change: {
        'os-patches': {
          name: 'Run builds on AWS Lambda',
          duty: 'Start builds on Lambda’s compute, where no tool gets root permissions and nothing outside /tmp can be written.',
          sources: [lambdaCompute],
        },
        'build-capacity': {
          duty: 'Scale automatically, so that builds do not wait in a queue.',
          sources: [lambdaCompute],
        },
        'image-content': {
          duty: 'Curate images for Lambda with the AWS CLI, AWS SAM CLI, git and common languages. An image that you bring because a tool is missing is not among them.',
          sources: [lambdaCompute, images],
        },
        'build-limits': {
          name: 'End builds after 15 minutes',
          owner: 'aws',
          duty: 'Allow a build 15 minutes and no more. You can set neither a build timeout nor a queue timeout here.',
          setting: { state: 'always-on' },
          sources: [lambdaCompute],
          evidence: reports,
        },
      },
      omit: ['workload-configuration', 'network-exposure'],
    },
  ],
});
