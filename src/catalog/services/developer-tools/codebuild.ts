import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CodeBuild',
  shortName: 'CodeBuild',
  summary:
    'Builds and tests on machines that AWS provides. You control the build commands, the role that builds use and who may trigger builds.',
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
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { insideVpc: 'your-choice' },
  notAsked: {
    'patch-code': 'A build only reads your code: patch its libraries where you keep it.',
  },
  override: {
    'os-patches': {
      name: 'Provide and destroy build machines',
      owner: 'aws',
      duty: 'CodeBuild provides the compute for on-demand builds and destroys the machines when the build finishes. It fully manages the on-demand fleets.',
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
      duty: 'CodeBuild updates supported images with minor and patch versions, and caches these images in the AMIs of the machines. Supported images are the latest major versions available in CodeBuild. CodeBuild no longer caches or updates deprecated images.',
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
      name: 'Privileged mode for Docker builds',
      owner: 'customer',
      duty: 'Privileged mode is optional. Select it only if you plan to use the project to build Docker images, because it gives the project’s builds elevated privileges.',
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
      name: 'Security groups and subnets',
      owner: 'customer',
      duty: 'If CodeBuild should work with your VPC, choose the VPC and the subnets that include the resources that CodeBuild uses. Also choose security groups that allow access to the resources in the VPC.',
      sources: [{ page: 'project', at: 'want CodeBuild to work … in the VPCs' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'What you enter into tags or free-form text fields such as names may be used for billing or diagnostic logs. AWS strongly recommends that you put no confidential or sensitive information there, such as your customers’ email addresses.',
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
      name: 'Scale the capacity',
      owner: 'aws',
      duty: 'CodeBuild scales on-demand fleets automatically to handle spikes in demand.',
      sources: [{ page: 'fleets', at: 'On-demand fleets are fully … spikes in demand' }],
      controls: ['cp-2'],
    },
    {
      id: 'image-version',
      layer: 'platform',
      name: 'Choose the image and its version',
      owner: 'customer',
      duty: 'Choose one of the managed images. The option “Always use the latest image for this runtime version” benefits from caching. You can still use deprecated images, but they receive no minor or patch updates and may not be secure.',
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
      duty: 'Set a timeout between 5 minutes and 36 hours. The default is 60 minutes. You can also limit the number of concurrent builds of a project.',
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
      name: 'Protect the buildspec',
      owner: 'customer',
      duty: 'For projects with webhooks of public repositories, AWS recommends that you add `FILE_PATH` filters, which can deny build requests for changes to `buildspec.yml`. For these projects, AWS also recommends that you define the buildspec inline in the project or store it in S3.',
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
      name: 'Service role',
      owner: 'customer',
      duty: 'For projects with webhooks of public repositories, AWS recommends that you limit the service role to the minimum permissions that the build requires. A new role made in the console has permission to decrypt all parameters and secrets under `/CodeBuild/`. Batch builds should use a separate role.',
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
      name: 'Restrict who can trigger builds',
      owner: 'customer',
      duty: 'For webhooks of public repositories, AWS recommends that you add `ACTOR_ACCOUNT_ID` filters to specify which users can trigger a build.',
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
      name: 'Hold untrusted pull requests',
      owner: 'aws',
      duty: 'If comment approval is required, CodeBuild marks the build of an untrusted contributor’s pull request as failed. After a trusted contributor approves the build in a comment, CodeBuild validates the commenter’s permissions and triggers the build.',
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
      name: 'Comment approval for pull requests',
      owner: 'customer',
      duty: 'In new projects, all pull requests require comment approval by default, unless the contributor has an approver role. You can keep this requirement, limit it to forks, or disable it, and choose the repository roles that may approve. A trusted contributor must review the changes before commenting.',
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
      duty: 'Console and AWS CLI users can see environment variables. AWS recommends that you store sensitive values of environment variables in Parameter Store or Secrets Manager. To keep a value masked in the logs, store it in the form that your build uses.',
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
      duty: 'If environment variables or the buildspec specify strings through Parameter Store or Secrets Manager, CodeBuild hides these strings in build logs. Masking matches the exact stored value. If a build command transforms a value, the transformed value is not masked.',
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
      name: 'Encrypt data at rest and in transit',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'encrypt-in-transit'],
      duty: 'By default, CodeBuild encrypts build artifacts and the EBS volumes of the build fleet with AWS managed keys. Build artifacts include, for example, a cache, logs, exported raw test report data and build results. TLS protects communication with customers and downstream dependencies.',
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
      name: 'Choose encryption and its key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Decide whether to select “Remove artifacts encryption” and, for S3 logs, “Disable S3 log encryption”. For build artifacts, leave the key blank to use the AWS managed key for Amazon S3, or enter a customer managed key.',
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
      name: 'Choose the build log destination',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Choose the logs that you want: CloudWatch Logs, Amazon S3 logs or both.',
      sources: [{ page: 'project', at: 'Choose the logs you … logs, or both' }],
      controls: ['au-2', 'au-12'],
      evidence: ['CodeBuild.4', 'codebuild-project-logging-enabled'],
    },
    {
      id: 'public-builds',
      layer: 'access',
      name: 'Public builds',
      owner: 'customer',
      duty: 'Before you make a project’s builds public, check all its results, logs and artifacts. All of these become public, including those of builds that ran while the project was private. AWS recommends that administrators review all pull requests.',
      sources: [
        {
          page: 'publicBuilds',
          at: [
            'When you make your … available to the public',
            'Environment variables, source code … the build logs',
            'We recommend that project … a legitimate change',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['ac-3', 'ac-22'],
    },
  ],
  modes: [
    {
      id: 'managed-image',
      name: 'On demand, managed image',
      summary:
        'AWS provides the machine and the image for each build. You choose the image and whether the build uses updated image versions.',
      override: {
        'image-version': { owner: 'customer', answers: ['start-patch', 'start-upgrade'] },
      },
    },
    {
      id: 'custom-image',
      name: 'On demand, custom image',
      summary:
        'AWS still provides the machine, but the image in which builds run comes from your registry.',
      override: {
        'image-content': {
          name: 'Bring and patch your build image',
          owner: 'customer',
          answers: ['patch-engine', 'patch-code'],
          duty: 'Bring your own image from Amazon ECR or Docker Hub, and patch it. The images that CodeBuild updates are its supported images.',
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
          name: 'Choose the image and its credentials',
          owner: 'customer',
          duty: 'Choose an image in Amazon ECR, or specify the name and tag of an image in Docker Hub. Credentials for a private Docker Hub image must be created with Secrets Manager.',
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
        'CodeBuild does not destroy these dedicated instances after a build. You are responsible for their number, for the data that stays on them and for any AMI that you bring.',
      profile: { keepsData: true },
      notAsked: {
        'back-up':
          'A fleet keeps only copies from earlier builds: sources, layers and cached directories.',
      },
      override: {
        'os-patches': {
          name: 'Maintain the fleet’s instances',
          owner: 'aws',
          duty: 'CodeBuild maintains the instances of the fleet, which are powered by Amazon EC2. These instances are always running as long as they are provisioned.',
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
          name: 'Fleet size and overflow',
          owner: 'customer',
          duty: 'Set the initial number of machines, which defines how many builds can run in parallel. Choose whether further builds queue or, if the compute is available on demand, run on demand and are billed separately. You can also use automatic scaling.',
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
          duty: 'Choose the image version. If you bring a custom AMI, make sure that it allows CodeBuild’s organization. If a KMS key encrypts the AMI, make sure that the key also allows this organization.',
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
          name: 'Fleet VPC or outbound proxy rules',
          owner: 'customer',
          duty: 'If you connect the fleet to a VPC, choose one subnet, with a NAT gateway, and security groups that allow outbound connections. Alternatively, define proxy rules that allow or deny domains and IPs. Proxy rules do not support VPC, Windows or macOS.',
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
          name: 'Choose which projects share a fleet',
          owner: 'customer',
          duty: 'Consider that, by design, data cached on the fleet’s instances can be accessible to other projects of the account. This data includes source files, Docker layers and cached directories.',
          sources: [{ page: 'fleets', at: 'When using the reserved … share fleet instances' }],
          controls: ['sc-4', 'ac-4'],
        },
      ],
    },
    {
      id: 'lambda-compute',
      name: 'AWS Lambda compute',
      summary:
        'Builds run on Lambda, with a fast start but without root, Docker or a VPC. They run for 15 minutes at most.',
      profile: { insideVpc: 'no' },
      override: {
        'os-patches': {
          name: 'Run builds on AWS Lambda',
          owner: 'aws',
          duty: 'CodeBuild runs builds on AWS Lambda compute. This compute supports neither tools that require root permissions nor writing to files outside `/tmp`.',
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
          duty: 'Lambda compute scales automatically, so that builds do not wait in a queue to run.',
          sources: [{ page: 'lambdaCompute', at: 'AWS Lambda also automatically … queue to run' }],
        },
        'image-content': {
          owner: 'aws',
          duty: 'In builds on Lambda compute, CodeBuild supports AWS CLI v2, AWS SAM CLI, git, go, Java, Node.js, Python, pip, Ruby and .NET. CodeBuild updates supported images with minor and patch versions.',
          sources: [
            { page: 'lambdaCompute', at: 'AWS Lambda supports the … Ruby, and .NET' },
            { page: 'images', at: 'latestMajorPatchVersionUpdates' },
          ],
        },
        'build-limits': {
          name: 'Limit builds to 15 minutes',
          owner: 'aws',
          duty: 'A build can run for 15 minutes at most. CodeBuild does not support longer runtimes, custom build timeouts or queue timeouts on Lambda compute.',
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
          name: 'Custom image for missing tools',
          owner: 'customer',
          duty: 'If you need tools that the curated image lacks and that need no root permissions, you can provide a custom image with these tools. Do not use a multi-architecture image. Allow the ECR permissions that your image requires, and install `curl` or `wget` in the image.',
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
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for AWS CodeBuild',
    },
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
    publicBuilds: { path: 'public-builds', title: 'Get public build project URLs' },
  },
});
