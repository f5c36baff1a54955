import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CodeBuild',
  shortName: 'CodeBuild',
  summary:
    'Builds and tests on machines that AWS brings: you own the commands, the role they run with and who may trigger them.',
  guide: 'https://docs.aws.amazon.com/codebuild/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'CI',
    'continuous integration',
    'build server',
    'buildspec',
    'reserved capacity',
    'compute fleet',
    'build image',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::CodeBuild'],
    terraformPrefixes: ['aws_codebuild_'],
    resources: [
      {
        types: ['aws_codebuild_project'],
        modes: [
          { mode: 'lambda-compute', where: { 'environment.type': '*_LAMBDA_CONTAINER' } },
          { mode: 'reserved-capacity', where: { 'environment.fleet': '*' } },
          { mode: 'managed-image', where: { 'environment.image': 'aws/codebuild/*' } },
          { mode: 'custom-image', where: { 'environment.image': '*' } },
        ],
      },
      {
        types: ['AWS::CodeBuild::Project'],
        modes: [
          { mode: 'lambda-compute', where: { 'Environment.Type': '*_LAMBDA_CONTAINER' } },
          { mode: 'reserved-capacity', where: { 'Environment.Fleet': '*' } },
          { mode: 'managed-image', where: { 'Environment.Image': 'aws/codebuild/*' } },
          { mode: 'custom-image', where: { 'Environment.Image': '*' } },
        ],
      },
    ],
  },
  archetype: 'serverless-containers',
  profile: { insideVpc: 'your-choice' },
  notAsked: {
    'patch-code': 'A build only reads your code: patch its libraries where you keep it.',
  },
  override: {
    'os-patches': {
      name: 'Provide and destroy build machines',
      owner: 'aws',
      duty: 'Provide the compute for on-demand builds, destroy the machines when the build finishes, and manage these fleets in full.',
      sources: [
        { page: 'fleets', at: 'With on-demand fleets, CodeBuild … spikes in demand' },
        { page: 'sharedModel', at: 'responsibleInfrastructure' },
      ],
      controls: ['si-2', 'sc-4'],
    },
    'image-content': {
      name: 'Update the managed build images',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'Update supported images, the latest major versions available in CodeBuild, with minor and patch versions, and cache them in the AMIs of the machines. Deprecated images are no longer cached or updated.',
      sources: [
        {
          page: 'images',
          at: [
            'latestMajorPatchVersionUpdates',
            'optimizes the provisioning duration … Machine Images (AMI)',
          ],
        },
        { page: 'deprecated', at: 'is an image that … updated by CodeBuild' },
      ],
    },
    'workload-configuration': {
      name: 'Privileged mode only for Docker',
      owner: 'customer',
      duty: 'Select privileged mode, which is optional, only if you plan to use the project to build Docker images: its builds get elevated privileges.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'project',
          at: ['(Optional) Select Enable this … use this build project'],
        },
      ],
      evidence: ['codebuild-project-environment-privileged-check'],
    },
    'network-exposure': {
      name: 'Connect builds to your VPC',
      owner: 'customer',
      duty: 'If CodeBuild should work with your VPC, choose the VPC, the subnets that include the resources it uses, and the security groups that allow access to resources there.',
      sources: [{ page: 'project', at: 'want CodeBuild to work … in the VPCs' }],
    },
    'customer-data': {
      name: 'Nothing confidential in free text',
      owner: 'customer',
      duty: 'As AWS strongly recommends, put no confidential or sensitive information, such as your customers’ email addresses, into tags or free-form text fields such as names: what you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'We strongly recommend that … a Name field',
            'Any data that you … or diagnostic logs',
          ],
        },
      ],
    },
  },
  remove: ['control-plane', 'container-runtime', 'backups'],
  add: [
    {
      id: 'build-capacity',
      layer: 'platform',
      name: 'Scale capacity to the builds',
      owner: 'aws',
      duty: 'Scale on-demand fleets automatically to handle spikes in demand.',
      sources: [{ page: 'fleets', at: 'On-demand fleets are fully … spikes in demand' }],
      controls: ['cp-2'],
    },
    {
      id: 'image-version',
      layer: 'platform',
      name: 'Choose the image and its version',
      owner: 'customer',
      duty: 'Choose the image and its version: “Always use the latest image for this runtime version” benefits from caching. Deprecated images can still be used, but receive no minor or patch updates and may not be secure.',
      sources: [
        { page: 'images', at: 'wantCodeBuildConsole' },
        {
          page: 'deprecated',
          at: ['A deprecated image no … not be secure', 'You can still use these images'],
        },
      ],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'build-limits',
      layer: 'platform',
      name: 'Limit build time and concurrency',
      owner: 'customer',
      duty: 'Set a timeout between 5 minutes and 36 hours, or get the default of 60 minutes. You may also limit the number of concurrent builds of a project.',
      sources: [
        {
          page: 'project',
          at: [
            'want to limit the … for this project',
            'Specify a value, between … minutes is used',
          ],
        },
      ],
      controls: ['sc-5', 'sc-6'],
    },
    {
      id: 'buildspec',
      layer: 'application',
      name: 'Guard the build commands',
      owner: 'customer',
      duty: 'For projects with webhooks of public repositories, add FILE_PATH filters, which can deny build requests for changes to buildspec.yml, and define the buildspec inline in the project or store it in S3, as AWS recommends.',
      sources: [
        {
          page: 'webhooks',
          at: [
            'projectsFollowingOptions',
            'you can deny build … the buildspec.yml file',
            'If you define your … triggering unwanted builds',
          ],
        },
      ],
      controls: ['cm-3', 'si-7'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Narrow the service role',
      owner: 'customer',
      duty: 'Set the role to the minimum permissions that the build requires, as AWS recommends for projects with webhooks of public repositories. A new role made in the console may decrypt all parameters and secrets under /CodeBuild/. Batch builds should use a role of their own.',
      sources: [
        {
          page: 'project',
          at: [
            'service role includes permission … Manager Parameter Store',
            'decrypt all secrets under … the Secrets Manager',
            'Customers should use a … in their build',
          ],
        },
        {
          page: 'webhooks',
          at: ['projectsFollowingOptions', 'Builds triggered by a … run the build'],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'build-triggers',
      layer: 'access',
      name: 'Decide who may trigger a build',
      owner: 'customer',
      duty: 'For webhooks of public repositories, add ACTOR_ACCOUNT_ID filters, as AWS recommends, to specify which users can trigger a build.',
      sources: [
        {
          page: 'webhooks',
          at: ['projectsFollowingOptions', 'to specify which users can trigger a build'],
        },
      ],
      controls: ['ac-3', 'cm-5'],
    },
    {
      id: 'approval-hold',
      layer: 'access',
      name: 'Hold pull requests of untrusted users',
      owner: 'aws',
      duty: 'While comment approval is required, mark the build of an untrusted contributor’s pull request as failed, and trigger it once a trusted contributor has approved by comment, after validating the commenter’s permissions.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'approval',
          at: [
            'When an untrusted contributor … the build if approved',
            'pullRequestBuildEnabledDefault',
          ],
        },
      ],
      controls: ['ac-3', 'cm-5'],
    },
    {
      id: 'pull-request-policy',
      layer: 'access',
      name: 'Keep comment approval, choose approvers',
      owner: 'customer',
      duty: 'Keep approval by comment, in new projects by default required for all pull requests unless the contributor has an approver role, or limit it to forks or disable it. Choose the repository roles that may approve; a trusted contributor must review the changes before the comment.',
      setting: 'on-by-default',
      switchOf: 'approval-hold',
      sources: [
        {
          page: 'approval',
          at: [
            'A trusted contributor must … trigger the build',
            'pullRequestBuildEnabledDefault',
            'Builds trigger automatically without … the default value',
          ],
        },
        { page: 'approval', at: 'List of repository roles … comment approval is required' },
      ],
      controls: ['ac-3', 'cm-5'],
    },
    {
      id: 'build-secrets',
      layer: 'data',
      name: 'Keep secrets out of plain text',
      owner: 'customer',
      duty: 'Store sensitive values of environment variables in Parameter Store or Secrets Manager, as AWS recommends: console and AWS CLI users can see environment variables. To keep a value masked in the logs, store it in the form that your build uses.',
      sources: [
        {
          page: 'project',
          at: [
            'Console and AWS CLI … see environment variables',
            'recommend that you store … AWS Secrets Manager',
          ],
        },
        {
          page: 'dataProtection',
          at: ['To keep a value … your build uses'],
        },
      ],
      controls: ['ia-5.7', 'sc-28'],
      evidence: [
        'CodeBuild.1',
        'CodeBuild.2',
        'codebuild-project-envvar-awscred-check',
        'codebuild-project-source-repo-url-check',
      ],
    },
    {
      id: 'log-masking',
      layer: 'data',
      name: 'Mask stored secrets in build logs',
      owner: 'aws',
      duty: 'Hide in build logs the strings that a project’s environment variables or the buildspec specify by Parameter Store or Secrets Manager. Masking matches the exact stored value: one that a build command transforms is not masked.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'the following are hidden … project environment variables',
            'Masking matches the exact … the build logs',
          ],
        },
      ],
      controls: ['au-9', 'si-11'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt at rest and in transit',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'encrypt-in-transit'],
      duty: 'Encrypt build artifacts, such as a cache, logs, exported raw test report data and build results, with AWS managed keys by default, likewise the EBS volumes of the build fleet. Protect communication with customers and downstream dependencies by TLS.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'encryption',
          at: [
            'Build artifacts, such as … AWS managed keys',
            'The Amazon Elastic Block … AWS managed keys',
            'All communication between customers … signing process',
          ],
        },
      ],
      controls: ['sc-28', 'sc-8'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Decide on encryption, choose the key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Decide whether to select “Remove artifacts encryption”, and “Disable S3 log encryption” for S3 logs. For build artifacts, leave the key blank to use the AWS managed key for Amazon S3, or enter a customer managed key.',
      setting: 'on-by-default',
      switchOf: 'encryption-at-rest',
      sources: [
        {
          page: 'project',
          at: [
            'not want your build … Remove artifacts encryption',
            'To use the AWS … of the KMS key',
            'Select if you do … S3 logs encrypted',
          ],
        },
        { page: 'encryption', at: 'By default, CodeBuild uses … customer managed key' },
      ],
      controls: ['sc-12', 'sc-28'],
      evidence: [
        'CodeBuild.3',
        'codebuild-project-s3-logs-encrypted',
        'codebuild-project-artifact-encryption',
      ],
    },
    {
      id: 'build-logs',
      layer: 'data',
      name: 'Choose where build logs go',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Choose the logs that you want: CloudWatch Logs, Amazon S3 logs or both.',
      sources: [{ page: 'project', at: 'Choose the logs you … logs, or both' }],
      controls: ['au-2', 'au-12'],
      evidence: ['CodeBuild.4', 'codebuild-project-logging-enabled'],
    },
  ],
  modes: [
    {
      id: 'managed-image',
      name: 'On demand, managed image',
      summary:
        'AWS brings machine and image for each build; you choose the image and whether it follows updates.',
      override: {
        'image-version': { owner: 'customer', answers: ['start-patch', 'start-upgrade'] },
      },
    },
    {
      id: 'custom-image',
      name: 'On demand, custom image',
      summary:
        'AWS still brings the machine, but the image in which builds run comes from your registry.',
      override: {
        'image-content': {
          name: 'Bring and patch your build image',
          owner: 'customer',
          answers: ['patch-engine', 'patch-code'],
          duty: 'Bring your own image from Amazon ECR or Docker Hub, and patch it: the images that CodeBuild updates are the supported ones.',
          sources: [
            {
              page: 'project',
              at: 'anotherDockerAwsAccount',
            },
            { page: 'images', at: 'latestMajorPatchVersionUpdates' },
            { page: 'sharedModel', at: 'responsible for patching their … system and applications' },
          ],
          controls: ['si-2', 'ra-5', 'sa-22'],
        },
        'image-version': {
          name: 'Name the image, hold its credentials',
          owner: 'customer',
          duty: 'Choose the image, in Amazon ECR or by name and tag in Docker Hub. The credentials for a private image in Docker Hub must be created by Secrets Manager.',
          sources: [
            {
              page: 'project',
              at: ['anotherDockerAwsAccount', 'To use a private … by Secrets Manager'],
            },
          ],
          controls: ['cm-2', 'ia-5'],
        },
      },
    },
    {
      id: 'reserved-capacity',
      name: 'Reserved capacity fleet',
      summary:
        'Dedicated instances that are not destroyed after a build: what stays on them, how many there are and any AMI of yours become your affair.',
      profile: { keepsData: true },
      notAsked: {
        'back-up':
          'A fleet keeps only copies that builds left there: sources, layers, cached directories.',
      },
      override: {
        'os-patches': {
          name: 'Maintain the fleet’s instances',
          owner: 'aws',
          duty: 'Maintain the instances of the fleet, powered by Amazon EC2, which are always running as long as they are provisioned.',
          sources: [
            {
              page: 'fleets',
              at: [
                'CodeBuild also offers reserved … maintained by CodeBuild',
                'your machines are always … costs as long',
              ],
            },
          ],
          controls: ['ma-2', 'cp-10'],
        },
        'build-capacity': {
          name: 'Size the fleet, plan its overflow',
          owner: 'customer',
          duty: 'Set the initial number of machines, which defines how many builds can run in parallel, and choose what happens beyond it: builds queue, or, if the compute is available on demand, run there and are billed separately. Automatic scaling is optional.',
          sources: [
            {
              page: 'fleetProperties',
              at: [
                'The initial number of … run in parallel',
                'overflow builds will be billed separately',
                'Build runs are placed … machine is available',
              ],
            },
            {
              page: 'fleets',
              at: [
                'to automatically scale your … on this configuration',
                'on-demand fleet overflow behavior … available for on-demand',
              ],
            },
          ],
        },
        'image-version': {
          name: 'Choose the image or your own AMI',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Choose the image version. If you bring a custom AMI, make sure that it allows CodeBuild’s organization and that a KMS key which encrypts it does so too.',
          sources: [
            { page: 'images', at: 'wantCodeBuildConsole' },
            {
              page: 'fleets',
              at: [
                'The AMI allows the … service Organization ARN',
                'If the AMI is … service Organization ID',
              ],
            },
          ],
          controls: ['si-2', 'cm-2'],
        },
        'network-exposure': {
          name: 'Fleet’s VPC or outbound proxy rules',
          owner: 'customer',
          duty: 'If you connect the fleet to a VPC, choose one subnet, with a NAT gateway, and security groups that allow outbound connections. Or define proxy rules that allow or deny domains and IPs; these do not support VPC, Windows or macOS.',
          sources: [
            {
              page: 'fleetProperties',
              at: [
                'reserved capacity fleets support … allow outbound connections',
                'support VPC, Windows, or macOS',
                'Specifies destination domains or … access control to',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'fleet-sharing',
          layer: 'data',
          name: 'Decide which projects share a fleet',
          owner: 'customer',
          duty: 'Consider who shares a fleet: by design, data cached on its instances, including source files, Docker layers and cached directories, can be accessible to other projects of the account.',
          sources: [{ page: 'fleets', at: 'When using the reserved … share fleet instances' }],
          controls: ['sc-4', 'ac-4'],
        },
      ],
    },
    {
      id: 'lambda-compute',
      name: 'AWS Lambda compute',
      summary:
        'Builds run on Lambda: fast start, no root, no Docker, no VPC, and 15 minutes at most.',
      profile: { insideVpc: 'no' },
      override: {
        'os-patches': {
          name: 'Run builds on AWS Lambda',
          owner: 'aws',
          duty: 'Run builds on AWS Lambda compute, which supports neither tools that require root permissions nor writing to files outside /tmp.',
          sources: [
            {
              page: 'lambdaCompute',
              at: ['toolsRequireRootPermissions', 'writing to files outside /tmp'],
            },
            { page: 'sharedModel', at: 'responsibleInfrastructure' },
          ],
        },
        'build-capacity': {
          owner: 'aws',
          duty: 'Scale automatically, so that builds do not wait in a queue to run.',
          sources: [{ page: 'lambdaCompute', at: 'AWS Lambda also automatically … queue to run' }],
        },
        'image-content': {
          owner: 'aws',
          duty: 'Support AWS CLI v2, AWS SAM CLI, git, go, Java, Node.js, Python, pip, Ruby and .NET in these builds, and update supported images with minor and patch versions.',
          sources: [
            { page: 'lambdaCompute', at: 'AWS Lambda supports the … Ruby, and .NET' },
            { page: 'images', at: 'latestMajorPatchVersionUpdates' },
          ],
        },
        'build-limits': {
          name: 'Limit builds to 15 minutes',
          owner: 'aws',
          duty: 'Let a build run for 15 minutes at most: longer runtimes, custom build timeouts and queue timeouts are not supported.',
          sources: [
            { page: 'lambdaCompute', at: 'support caching, custom build … than 15 minutes' },
          ],
        },
        'image-version': { owner: 'customer', answers: ['start-patch', 'start-upgrade'] },
      },
      add: [
        {
          id: 'lambda-image',
          layer: 'application',
          name: 'Bring an image where tools are missing',
          owner: 'customer',
          duty: 'If the curated image lacks tools that you need and that need no root permissions, you can provide a custom image with them, not a multi-architecture one: allow the ECR permissions that it requires, and install curl or wget in it.',
          sources: [
            {
              page: 'lambdaCompute',
              at: [
                'If the curated image … multi-architecture container images',
                'you require the following … for Lambda compute',
                'must be installed in … use custom images',
              ],
            },
            { page: 'lambdaCompute', at: 'toolsRequireRootPermissions' },
          ],
          controls: ['si-2', 'cm-2'],
        },
      ],
      remove: ['workload-configuration', 'network-exposure'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      passages: {
        responsibleInfrastructure: 'is responsible for patching … within the infrastructure',
      },
    },
    fleets: { path: 'fleets', title: 'Run builds on reserved capacity fleets' },
    images: {
      path: 'build-env-ref-available',
      title: 'Docker images provided by CodeBuild',
      passages: {
        latestMajorPatchVersionUpdates: 'is the latest major … patch version updates',
        wantCodeBuildConsole: 'If you want to … the CodeBuild console',
      },
    },
    deprecated: { path: 'deprecated-images', title: 'Deprecated CodeBuild images' },
    project: {
      path: 'create-project',
      title: 'Create a build project in AWS CodeBuild',
      passages: { anotherDockerAwsAccount: 'To use another Docker … your AWS account' },
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS CodeBuild' },
    webhooks: {
      path: 'webhooks',
      title: 'Use webhooks with AWS CodeBuild',
      passages: { projectsFollowingOptions: 'For projects that use … the following options' },
    },
    approval: {
      path: 'pull-request-build-policy',
      title: 'Pull request comment approval',
      passages: {
        pullRequestBuildEnabledDefault: 'Pull request build policy is enabled by default',
      },
    },
    encryption: { path: 'security-encryption', title: 'Data encryption' },
    fleetProperties: {
      path: 'fleets.reserved-capacity-fleets',
      title: 'Reserved capacity fleet properties',
    },
    lambdaCompute: {
      path: 'lambda',
      title: 'Run builds on AWS Lambda compute',
      passages: { toolsRequireRootPermissions: 'tools that require root permissions' },
    },
  },
});
