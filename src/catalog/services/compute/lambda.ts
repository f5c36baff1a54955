import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Lambda',
  shortName: 'Lambda',
  summary: 'Your code runs when an event arrives, on machines that you neither start nor patch.',
  guide: 'https://docs.aws.amazon.com/lambda/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'AWS Lambda',
    'serverless function',
    'FaaS',
    'function',
    'zip function',
    'Lambda runtime',
    'MicroVM',
  ],
  variants: [{ id: 'lambda-microvms', name: 'AWS Lambda MicroVMs', mode: 'microvms' }],
  aws: {
    cloudFormationPrefixes: [
      'AWS::Lambda',
      'AWS::Serverless::Function',
      'AWS::Serverless::LayerVersion',
    ],
    terraformPrefixes: ['aws_lambda_'],
    resources: [
      {
        types: ['aws_lambda_function'],
        modes: [
          { mode: 'managed-instances', where: { capacity_provider_config: '*' } },
          { mode: 'container-image', where: { package_type: 'Image' } },
          { mode: 'customer-managed-runtime', where: { runtime: 'provided*' } },
          { mode: 'automatic-updates' },
        ],
      },
      {
        types: ['aws_lambda_runtime_management_config'],
        about: { type: 'aws_lambda_function', by: 'function_name', to: 'function_name' },
        modes: [
          { mode: 'function-update', where: { update_runtime_on: 'FunctionUpdate' } },
          { mode: 'manual-updates', where: { update_runtime_on: 'Manual' } },
          { mode: 'automatic-updates', where: { update_runtime_on: 'Auto' } },
          { mode: 'automatic-updates', absent: ['update_runtime_on'] },
        ],
      },
      {
        types: ['AWS::Lambda::Function', 'AWS::Serverless::Function'],
        modes: [
          { mode: 'managed-instances', where: { CapacityProviderConfig: '*' } },
          { mode: 'container-image', where: { PackageType: 'Image' } },
          { mode: 'customer-managed-runtime', where: { Runtime: 'provided*' } },
          {
            mode: 'function-update',
            where: { 'RuntimeManagementConfig.UpdateRuntimeOn': 'FunctionUpdate' },
          },
          {
            mode: 'manual-updates',
            where: { 'RuntimeManagementConfig.UpdateRuntimeOn': 'Manual' },
          },
          { mode: 'automatic-updates' },
        ],
      },
    ],
  },
  archetype: 'function',
  traits: ['key-choice', 'tls-endpoint'],
  override: {
    'tenant-isolation': {
      name: 'Isolate environments in microVMs',
      owner: 'aws',
      duty: 'Isolate execution environments on shared fleets by Firecracker microVMs, and run at most one invocation at a time in an environment.',
      sources: [
        {
          page: 'managedInstances',
          at: [
            'This differs from the … invoke at a time',
            'making use of Firecracker … shared Lambda fleets',
          ],
        },
        { page: 'environment', at: 'Lambda invokes your function … isolated runtime environment' },
      ],
    },
    'os-patches': {
      name: 'Patch the operating system underneath',
      owner: 'aws',
      duty: 'Maintain and patch the servers that functions run on. End execution environments every few hours, those of functions under constant load too, to allow for runtime updates and maintenance.',
      sources: [
        { page: 'welcome', at: 'Lambda automatically manages the … scaling, and patching' },
        {
          page: 'environment',
          at: 'Lambda terminates execution environments … are invoked continuously',
          verified: '2026-12-01',
        },
      ],
    },
    'runtime-publish': {
      name: 'Publish patched runtime versions',
      owner: 'aws',
      duty: 'Curate and publish security updates for supported managed runtimes, until the runtime is deprecated. Runtimes on Amazon Linux 2 get system patches for critical and selected important issues. Where AWS delays deprecation beyond the language’s end of support, it patches the runtime’s operating system only.',
      sources: [
        { page: 'runtimeModel', at: 'lambdaContainerImages' },
        {
          page: 'runtimes',
          at: [
            'lambdaRuntimesTableBelow',
            'Lambda occasionally delays deprecation … to the runtime OS',
            'runtimeBaseImagesCeases',
          ],
        },
      ],
    },
    'runtime-choice': {
      name: 'Leave a runtime before deprecation',
      owner: 'customer',
      duty: 'Upgrade functions to a supported runtime before theirs is deprecated. From then on AWS may no longer apply security patches or updates to it, and the console no longer creates or updates functions that use it.',
      sources: [
        {
          page: 'runtimes',
          at: [
            'runtime is deprecated, AWS … for technical support',
            'Upgrade functions to a … runtime is deprecated',
            'You can no longer … SAM, or CloudFormation',
          ],
        },
      ],
      evidence: ['Lambda.2', 'lambda-function-settings-check'],
    },
    'application-code': {
      name: 'Function code and dependencies',
      owner: 'customer',
      duty: 'Update your code and its dependencies to close vulnerabilities. If you package a library, such as an AWS SDK, together with what it depends on, your deployment takes precedence, and runtime updates to these packages have no effect.',
      sources: [
        { page: 'runtimes', at: 'casesIncludingDependencies' },
        { page: 'updates', at: 'Your deployment takes precedence … have no effect' },
      ],
      evidence: ['Inspector.4', 'inspector-lambda-standard-scan-enabled'],
    },
    'network-exposure': {
      name: 'Attach to a VPC, limit the code’s EC2 calls',
      owner: 'customer',
      remove: ['answers'],
      duty: 'Attach a function to a VPC if it should only access resources within it: by default it has access to the public internet. For least privilege, add a policy to the execution role that prevents the function’s code from calling the EC2 APIs.',
      sources: [
        {
          page: 'vpc',
          at: [
            'By default, Lambda functions … within that VPC',
            'To follow the principle … on your behalf',
          ],
        },
      ],
      evidence: ['Lambda.3', 'lambda-inside-vpc'],
    },
    'customer-data': {
      name: 'Events, user data and credentials',
      owner: 'customer',
      duty: 'Do not use the execution environment to store user data, events or other information with security implications, to avoid potential data leaks across invocations. AWS recommends Secrets Manager instead of environment variables for database credentials.',
      sources: [
        { page: 'practices', at: 'To avoid potential data … with security implications' },
        { page: 'variables', at: 'To increase database security … store database credentials' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt code, variables and /tmp',
      owner: 'aws',
      duty: 'Encrypt packages, function configuration, environment variables, filter criteria and SnapStart snapshots with a KMS key, AWS’s unless you name one. Encrypt layer archives and /tmp too, /tmp with a key that AWS manages.',
      setting: 'always-on',
      sources: [
        { page: 'packageEncryption', at: 'awsLambdaAlwaysAwsOwnedKey' },
        { page: 'variables', at: 'lambdaAlwaysProvidesManagedKey' },
        { page: 'scratch', at: 'dataStoredManagedAws' },
        { page: 'snapshots', at: 'Lambda encrypts snapshots with … AWS managed key' },
        { page: 'atRest', at: 'Lambda always provides at-rest … filter criteria objects' },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption keys',
      owner: 'customer',
      duty: 'Stay with AWS’s keys or provide your own: SourceKMSKeyArn for the .zip package that you upload, KMSKeyArn for environment variables and SnapStart snapshots, DurableConfig.KMSKeyArn for durable execution data. In self-managed S3 code storage your bucket’s configuration manages encryption.',
      sources: [
        {
          page: 'packageEncryption',
          at: [
            'If you prefer, you … customer managed key instead',
            'encryptsSourceLevelKmskeyarn',
            'For functions and layers … S3 bucket configuration',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt API and file system connections',
      owner: 'aws',
      duty: 'Serve the Lambda API endpoints over HTTPS only, and use encryption in transit for all connections between a function and the file system that you connect it to.',
      setting: 'always-on',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Lambda API endpoints only … connections over HTTPS',
            'uses encryption in transit for all connections',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Keep functions in a VPC of AWS’s own',
      owner: 'aws',
      duty: 'Own and maintain the hidden VPC in which each function runs; attaching a function to your VPC changes nothing there.',
      sources: [{ page: 'vpc', at: 'Every Lambda function runs … function runs inside' }],
      controls: ['sc-7'],
    },
    {
      id: 'deprecation-notice',
      layer: 'platform',
      name: 'Announce runtime deprecation',
      owner: 'aws',
      duty: 'Notify accounts whose functions use the runtime in $LATEST by email and the Health Dashboard at least 180 days before deprecation, and list affected functions in the Trusted Advisor check of deprecated runtimes.',
      sources: [
        {
          page: 'runtimes',
          at: [
            'At least 180 days … their $LATEST version',
            'Affected functions are also … deprecated runtimes check',
          ],
        },
      ],
      controls: ['sa-22', 'si-5'],
    },
    {
      id: 'runtime-version-log',
      layer: 'platform',
      name: 'See which runtime version ran',
      owner: 'customer',
      duty: 'Find the version and its ARN in the line INIT_START, which Lambda emits to CloudWatch Logs each time it creates an execution environment, or use CloudWatch Contributor Insights to identify transitions between versions.',
      sources: [
        {
          page: 'versionLog',
          at: [
            'The runtime version number … new execution environment',
            'Rather than working directly … between runtime versions',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'update-mode',
      layer: 'platform',
      name: 'Choose update mode, roll back',
      owner: 'customer',
      duty: 'Choose the mode for each function version: AWS recommends Auto, the default, for most customers; roll back to an earlier version only temporarily. Under strict patching requirements you can deny PutRuntimeManagementConfig, so that all functions default to Auto.',
      sources: [
        { page: 'settings', at: 'settingsFunctionVersion' },
        {
          page: 'compliance',
          at: [
            'If your application is … PutRuntimeManagementConfig API operation',
            'Denying access to this … case-by-case basis',
          ],
        },
        { page: 'rollback', at: 'Lambda provides the option … update compatibility issue' },
        { page: 'updates', at: 'Auto (default) – Automatically … from runtime updates' },
      ],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'layers-extensions',
      layer: 'application',
      name: 'Layers and extensions you attach',
      owner: 'customer',
      duty: 'Specify the exact version when you add a layer, up to five for a function: a layer version is immutable. An extension shares the function’s permissions, resources, credentials and environment variables.',
      sources: [
        {
          page: 'layers',
          at: [
            'You can include up … layers per function',
            'A layer version is … version of a layer',
            'When adding a layer … want to use',
          ],
        },
        {
          page: 'environment',
          at: 'Permissions, resources, credentials, and … and the extensions',
        },
      ],
      controls: ['sa-9', 'si-2', 'sr-3'],
    },
    {
      id: 'code-signing',
      layer: 'application',
      name: 'Admit signed code only',
      owner: 'customer',
      duty: 'Attach a code signing configuration and set it to Enforce: its default, Warn, lets a deployment with an expired, mismatched or revoked signature through. Code already deployed keeps running.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'signing',
          at: 'Code signing configurations only … new code package',
        },
        { page: 'signingPolicies', at: 'If you set the … Default value: Warn' },
      ],
      controls: ['si-7', 'cm-14'],
    },
    {
      id: 'execution-role',
      layer: 'access',
      name: 'Scope the execution role',
      owner: 'customer',
      duty: 'Limit the execution role to the resources and operations that the function needs. When you create a function in the console, Lambda by default creates a role with minimal permissions: basic ones to log events to CloudWatch Logs.',
      sources: [
        {
          page: 'executionRole',
          at: [
            'By default, Lambda creates … Amazon CloudWatch Logs',
            'Before publishing your function … only the required permissions',
          ],
        },
        { page: 'practices', at: 'Use most-restrictive permissions when … to these permissions' },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Function policy: who has access',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Grant other accounts, users, organizations or services access to a function by its policy; with a full JSON policy you can scope it to specific source accounts or ARNs. IAM Access Analyzer helps you identify public and cross-account access.',
      sources: [
        {
          page: 'functionPolicy',
          at: [
            'With resource-based permissions policies … your Lambda functions',
            'Scope permissions to specific … global condition keys',
          ],
        },
        { page: 'urlAuth', at: 'IAM Access Analyzer also … and cross-account access' },
      ],
      controls: ['ac-3', 'ac-4'],
      evidence: ['Lambda.1', 'lambda-function-public-access-prohibited'],
    },
    {
      id: 'function-url',
      layer: 'access',
      name: 'Function URL and its auth type',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Where you create a URL, choose AWS_IAM if you want only authenticated callers. NONE performs no authentication; a policy must grant public access first; Lambda creates that policy if you use the console or AWS SAM. Deleting such a URL does not delete the policy automatically.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'urlAuth',
          at: [
            'Choose this option if … can receive requests',
            'When you create a … policy for you',
            'If you delete a … do so',
          ],
        },
      ],
      controls: ['ac-3', 'ac-14', 'sc-7'],
    },
    {
      id: 'function-url-permissions',
      layer: 'access',
      name: 'Both permissions for a function URL',
      owner: 'customer',
      duty: 'Grant callers of a URL created since October 2025 both lambda:InvokeFunctionUrl and lambda:InvokeFunction. With NONE, AWS recommends the condition lambda:InvokedViaFunctionUrl, so that the function cannot be invoked by other methods.',
      sources: [
        {
          page: 'urlAuth',
          at: [
            'Starting in October 2025, … lambda:InvokeFunction permissions',
            'We recommend that you … other invocation methods',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'log-capture',
      layer: 'data',
      name: 'Send logs to CloudWatch Logs',
      owner: 'aws',
      duty: 'Capture the logs of all invocations and send them to CloudWatch Logs, where the execution role has the permissions; the group is named after the function unless you choose another.',
      setting: 'on-by-default',
      sources: [
        {
          page: 'logs',
          at: [
            'By default, Lambda automatically … the necessary permissions',
            'These logs are, by … a different group',
          ],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'log-retention',
      layer: 'data',
      name: 'Permit, limit and read the logs',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Give the execution role the permissions to upload logs. Log data is stored indefinitely by default; you can configure how long to store it in a log group. You can view the logs in the Lambda or CloudWatch console, by CLI or API.',
      sources: [
        {
          page: 'logs',
          at: [
            'You can view logs … or the CloudWatch API',
            'Your execution role needs … to CloudWatch Logs',
          ],
        },
        { page: 'cloudwatchLogGroups', at: 'defaultLogDataLogGroup' },
      ],
      controls: ['au-2', 'au-6', 'au-11'],
      evidence: ['cw-loggroup-retention-period-check'],
    },
  ],
  retired: {
    parts: {
      'image-os-packages':
        'Packages of an image are a part of the application in every service: see image-content.',
    },
  },
  modes: [
    {
      id: 'automatic-updates',
      name: 'Managed runtime, automatic updates',
      summary: 'The default: AWS publishes runtime patches and moves your functions onto them.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-apply': {
          owner: 'aws',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'Apply a new runtime version, with the patches of its operating system and libraries, when you create or update a function, then to other functions in Auto mode, published versions included.',
          setting: 'on-by-default',
          sources: [
            { page: 'runtimes', at: 'Lambda runtimes for .zip … and security updates' },
            { page: 'runtimeModel', at: 'for applying runtime updates … runtime update mode' },
            {
              page: 'updates',
              at: [
                'In the first phase … or update a function',
                'In the second phase … new runtime version',
              ],
            },
            { page: 'rollback', at: 'In Auto mode, Lambda … runtime version rollout' },
          ],
        },
      },
    },
    {
      id: 'function-update',
      name: 'Managed runtime, update with the function',
      summary:
        'Runtime patches arrive only when you update a function; an idle function stays behind.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-apply': {
          name: 'Update functions to pull patches',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Update your functions regularly, by UpdateFunctionCode or UpdateFunctionConfiguration, and publish new versions: Lambda does not update the runtime of published versions in this mode.',
          sources: [
            {
              page: 'runtimeModel',
              at: 'For functions configured with … receive security updates',
            },
            {
              page: 'updates',
              at: 'A function gets updated … UpdateFunctionConfiguration API operations',
            },
            {
              page: 'rollback',
              at: [
                'In Function update mode … published function versions',
                'When using this approach … latest runtime updates',
              ],
            },
          ],
        },
        'update-mode': {
          owner: 'customer',
          duty: 'Use this mode for functions that you update regularly and switch the others to Auto. You can roll back by redirecting traffic to an earlier published version.',
          sources: [
            { page: 'runtimeModel', at: 'Switch a function to … updating the function' },
            { page: 'rollback', at: 'You can also coordinate … published function version' },
            { page: 'settings', at: 'settingsFunctionVersion' },
          ],
        },
      },
      add: [
        {
          id: 'runtime-install',
          layer: 'platform',
          name: 'Install the patch at each update',
          owner: 'aws',
          duty: 'Whenever you update the function, put it on the newest runtime version, and not in between.',
          sources: [
            {
              page: 'runtimeModel',
              at: 'when you make those … update the runtime',
            },
            { page: 'updates', at: 'When you update your … secure runtime version' },
          ],
          controls: ['si-2'],
        },
      ],
    },
    {
      id: 'manual-updates',
      name: 'Managed runtime, manual updates',
      summary:
        'The function stays on the runtime version that you name, unpatched, until you name another.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-apply': {
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Update to a newer runtime version yourself. Until then the function stays on the version that you named and receives no runtime updates.',
          sources: [
            { page: 'runtimeModel', at: 'For functions configured to … latest runtime version' },
            {
              page: 'updates',
              at: [
                'You specify a runtime … runtime version indefinitely',
                'Functions using Manual mode … receive runtime updates',
              ],
            },
          ],
        },
        'update-mode': {
          name: 'Return to automatic updates',
          owner: 'customer',
          duty: 'Treat Manual as a temporary rollback and go back to Auto as quickly as possible; while $LATEST is in Manual you cannot change its runtime version or architecture.',
          sources: [
            { page: 'runtimeModel', at: "We strongly recommend that … functions aren't patched" },
            { page: 'rollback', at: 'If the $LATEST version … Function update mode' },
          ],
        },
      },
    },
    {
      id: 'customer-managed-runtime',
      name: 'Customer-managed runtime',
      summary:
        'You publish the runtime, or use somebody else’s; its publisher patches it, system and language included, and AWS does not.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-publish': {
          name: 'Build and patch the runtime',
          owner: 'customer',
          duty: 'As its publisher patch each component of the runtime: operating system, language, runtime interface client and libraries. On a Lambda base image, rebuild to pick up its patches, and test each version.',
          sources: [
            {
              page: 'runtimeUpdatesOfYours',
              at: [
                'When you publish a … runtimes for you',
                'Security patching – Apply … the base image',
              ],
            },
            {
              page: 'customerManaged',
              at: 'customer-managed runtimes give you … updates, and lifecycle',
            },
          ],
        },
        'runtime-apply': {
          name: 'Roll a version out by its alias',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'As publisher point the runtime’s alias to a new version to roll it out, and back to the old one if it breaks. Tell those who use it what changed.',
          sources: [
            {
              page: 'runtimeAliases',
              at: 'As a runtime publisher … the old version',
            },
            {
              page: 'runtimeUpdatesOfYours',
              at: 'Communication – Tell your … in each update',
            },
          ],
        },
        'runtime-choice': {
          name: 'Use publishers whom you trust',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Use runtimes only from publishers that you trust: they can push any code into your function’s environment, and it runs with the execution role. The publisher sets the deprecation schedule.',
          sources: [
            {
              page: 'runtimeUse',
              at: 'A runtime publisher can … that you trust',
            },
            {
              page: 'deprecation',
              at: 'If your function uses … deprecation notifications for it',
            },
          ],
        },
        'deprecation-notice': {
          name: 'Announce the runtime’s deprecation',
          owner: 'customer',
          duty: 'As publisher tell those who use the runtime about changes of its lifecycle: Lambda sends no notifications about customer-managed runtimes.',
          sources: [
            {
              page: 'runtimeLifecycle',
              at: "Lambda doesn't send notifications … about lifecycle changes",
            },
          ],
        },
      },
      remove: ['runtime-version-log'],
      add: [
        {
          id: 'runtime-install',
          layer: 'platform',
          name: 'Bring the version to the functions',
          owner: 'aws',
          duty: 'Take a version that the publisher has rolled out to the functions that use the runtime, without their redeployment.',
          sources: [
            {
              page: 'customerManaged',
              at: 'You build a runtime … redeploying those functions',
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'runtime-sharing',
          layer: 'access',
          name: 'Say who may use which runtime',
          owner: 'customer',
          duty: 'As publisher name in a resource-based policy the accounts that may use the runtime. As an organization’s administrator, block runtimes that you do not trust by a service control policy.',
          sources: [
            {
              page: 'runtimeSharing',
              at: [
                'As a runtime publisher … can use the runtime',
                "As a security or … you don't trust",
              ],
            },
          ],
          controls: ['ac-3', 'sr-3', 'cm-7'],
        },
      ],
    },
    {
      id: 'container-image',
      name: 'Container image',
      summary:
        'You bring the image, with language runtime and system packages; AWS patches only the base.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-publish': {
          name: 'Publish patched base images',
          owner: 'aws',
          duty: 'Publish AWS base images for Lambda with the latest patches, until deprecation; those on Amazon Linux 2 get system patches for critical and selected important issues. Your image takes in the patches when you rebuild it.',
          sources: [
            { page: 'runtimeModel', at: 'Publish new container images … the latest patches' },
            {
              page: 'runtimes',
              at: ['lambdaRuntimesTableBelow', 'runtimeBaseImagesCeases'],
            },
            { page: 'images', at: 'AWS periodically provides updates … update the function code' },
          ],
        },
        'runtime-apply': {
          name: 'Rebuild and redeploy on a new base',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Regularly rebuild the image from the latest base image and update the function’s code with it.',
          sources: [
            { page: 'runtimeModel', at: 'Redeploy functions regularly using … the latest patches' },
            { page: 'images', at: 'To use the updated … update the function code' },
          ],
        },
        'runtime-choice': {
          name: 'Choose a supported base image',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Know the deprecation schedules and move to a supported base image before the old one is deprecated. An OS-only or non-AWS base needs a runtime interface client that you include.',
          sources: [
            { page: 'runtimes', at: 'Be aware of deprecation … image is deprecated' },
            { page: 'images', at: 'If you use an … in your image' },
          ],
        },
        'deprecation-notice': {
          name: 'Know the deprecation schedules',
          owner: 'customer',
          duty: 'Be aware of the deprecation schedules: deprecation notifications are not available for functions that use container images.',
          sources: [
            { page: 'runtimes', at: 'Deprecation notifications are not … image is deprecated' },
          ],
        },
        'application-code': {
          owner: 'customer',
          duty: 'Apply updates to your code, including its dependencies. Package your preferred runtime and all code dependencies when you create the image.',
          sources: [
            { page: 'runtimes', at: 'casesIncludingDependencies' },
            { page: 'layers', at: 'For functions defined as … create the container image' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt variables and /tmp',
          owner: 'aws',
          duty: 'Encrypt environment variables with a KMS key, an AWS managed one unless you name yours, and /tmp with a key that AWS manages.',
          setting: 'always-on',
          sources: [
            { page: 'variables', at: 'lambdaAlwaysProvidesManagedKey' },
            { page: 'scratch', at: 'dataStoredManagedAws' },
          ],
        },
        'key-choice': {
          name: 'Choose the key for variables',
          owner: 'customer',
          duty: 'Stay with the AWS managed key for environment variables, or name a key of your own in KMSKeyArn.',
          sources: [
            { page: 'variables', at: 'If you prefer, you … managing KMS keys' },
            {
              page: 'packageEncryption',
              at: 'Encrypts environment variables and Lambda SnapStart snapshots',
            },
          ],
        },
      },
      remove: ['update-mode', 'runtime-version-log', 'layers-extensions', 'code-signing'],
      add: [
        {
          id: 'image-content',
          layer: 'application',
          name: 'What the image adds to its base',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Apply updates to the dependencies that your image brings. You choose its runtime and Linux distribution when you create it, and its base may come from another registry or be your organization’s own.',
          sources: [
            {
              page: 'runtimes',
              at: ['casesIncludingDependencies', 'For a function defined … a new container image'],
            },
            {
              page: 'images',
              at: 'You can use an … by your organization',
            },
          ],
          controls: ['si-2', 'ra-5'],
        },
        {
          id: 'image-registry',
          layer: 'access',
          name: 'Image in ECR and its policy',
          owner: 'customer',
          duty: 'Keep the image in Amazon ECR in the function’s Region, and let Lambda retrieve it: by the role or the repository’s policy, across accounts by both.',
          sources: [
            {
              page: 'images',
              at: [
                'The Amazon ECR repository … the Lambda function',
                'For a function in … needs to allow access',
                'When a function in … allow these actions',
              ],
            },
          ],
          controls: ['ac-3', 'cm-2'],
        },
      ],
    },
    {
      id: 'managed-instances',
      name: 'Lambda Managed Instances',
      summary:
        'Functions run side by side in containers on EC2 instances in your account that AWS manages.',
      profile: { insideVpc: 'yes' },
      override: {
        'network-separation': {
          name: 'Isolate VPCs and limit instances’ traffic',
          owner: 'aws',
          duty: 'Keep your VPC in a logically isolated area of the AWS Cloud, and let instances send traffic only from the MAC and IP addresses assigned to them.',
          sources: [
            {
              page: 'ec2Infrastructure',
              at: [
                'A virtual private cloud … the AWS Cloud',
                'The AWS network allows … the traffic is dropped',
              ],
            },
          ],
        },
        'tenant-isolation': {
          name: 'Isolate instances from each other',
          owner: 'aws',
          duty: 'Provide isolation by EC2 Nitro instances. Functions run in containers on them, without Firecracker between.',
          sources: [
            {
              page: 'managedInstances',
              at: 'Managed Instances use containers … rather than Firecracker',
            },
          ],
        },
        'os-patches': {
          name: 'Patch the instances’ operating system',
          owner: 'aws',
          duty: 'Provision the EC2 instances, patch their operating system and terminate them at the end of their life; you cannot terminate one manually, other than by deleting the capacity provider.',
          sources: [
            {
              page: 'managedInstances',
              at: [
                'withoutManagingScalingPolicies',
                'You cannot perform standard … capacity provider deletion process',
              ],
            },
            { page: 'operatorRole', at: 'To terminate instances at … of their lifecycle' },
          ],
        },
        'runtime-apply': {
          owner: 'aws',
          duty: 'Patch the language runtimes on managed instances, as well as the instances under them.',
          sources: [
            {
              page: 'managedInstances',
              at: 'withoutManagingScalingPolicies',
            },
          ],
        },
        'application-code': {
          name: 'Thread-safe code and dependencies',
          owner: 'customer',
          duty: 'Update code and dependencies, and make them safe for several invocations in one environment at a time. A timed-out invocation is not terminated: your code must detect and handle the timeout.',
          sources: [
            {
              page: 'instanceEnvironment',
              at: [
                'Multiple invocations can execute … different runtime worker',
                'However, Lambda Managed Instances … handling the timeout',
              ],
            },
            { page: 'managedInstances', at: 'thread safety, state management … on the runtime' },
            { page: 'runtimes', at: 'casesIncludingDependencies' },
          ],
        },
        'network-exposure': {
          name: 'Subnets and security groups',
          owner: 'customer',
          remove: ['evidence'],
          answers: ['open-network'],
          duty: 'Choose the subnets and groups of the instances. Without a group of yours they get the VPC’s default one; in a public subnet with an internet gateway they can receive connections from the internet.',
          sources: [
            { page: 'capacityProviders', at: 'SubnetIds (required): At … if not specified' },
            { page: 'instanceNetwork', at: 'Public subnet with internet … from the internet' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt code, variables and disks',
          owner: 'aws',
          duty: 'Encrypt packages, environment variables and the instances’ EBS volumes, with AWS’s keys unless you name one.',
          setting: 'always-on',
          sources: [
            { page: 'capacityProviders', at: 'specifyAwsKmsNotSpecified' },
            { page: 'packageEncryption', at: 'awsLambdaAlwaysAwsOwnedKey' },
            { page: 'variables', at: 'lambdaAlwaysProvidesManagedKey' },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'Stay with AWS’s keys or name your own: KmsKeyArn of the capacity provider for EBS, KMSKeyArn and SourceKMSKeyArn for variables and code.',
          sources: [
            { page: 'capacityProviders', at: 'specifyAwsKmsNotSpecified' },
            {
              page: 'packageEncryption',
              at: 'encryptsSourceLevelKmskeyarn',
            },
          ],
        },
        'log-retention': {
          name: 'Give the logs a route, then keep them',
          owner: 'customer',
          duty: 'Make CloudWatch Logs and X-Ray routable from the VPC, for example by VPC endpoints, as AWS recommends, or logs and traces are not delivered. Give the function logs:PutLogEvents. Log data is stored indefinitely by default; you can configure how long.',
          sources: [
            { page: 'instanceNetwork', at: 'The connectivity is also … Logs and X-Ray' },
            {
              page: 'logGroups',
              at: [
                'For your function to … (the default destination)',
                'CloudWatch Logs and traces … and X-Ray services',
                'If CloudWatch Logs or … are not delivered',
              ],
            },
            { page: 'cloudwatchLogGroups', at: 'defaultLogDataLogGroup' },
          ],
        },
      },
      remove: ['update-mode', 'runtime-version-log'],
      add: [
        {
          id: 'capacity-providers',
          layer: 'platform',
          name: 'Separate functions by trust',
          owner: 'customer',
          duty: 'Put functions that are not mutually trusted in different capacity providers: containers on one instance are no security boundary. Grant lambda:PassCapacityProvider where it is necessary.',
          sources: [
            {
              page: 'instanceSecurity',
              at: [
                'Containers are not a … different capacity providers',
                'Grant PassCapacityProvider permissions … necessary capacity providers',
              ],
            },
            {
              page: 'capacityProviders',
              at: 'Functions execute in containers … unlike Firecracker MicroVMs',
            },
          ],
          controls: ['sc-39', 'ac-6', 'sc-2'],
        },
        {
          id: 'log-attribution',
          layer: 'application',
          name: 'Put the request ID into each log entry',
          owner: 'customer',
          duty: 'See to it that each log entry has the request ID, since entries of concurrent invocations are interleaved in one stream. The default loggers of managed runtimes add it; other loggers have to write JSON, the one format supported.',
          sources: [
            {
              page: 'logGroups',
              at: [
                'When multiple invocations run … the AWS request ID',
                'default logging libraries provided … each log entry',
                'building a custom runtime … JSON log format',
              ],
            },
          ],
          controls: ['au-3'],
        },
        {
          id: 'operator-role',
          layer: 'access',
          name: 'Grant the operator role',
          owner: 'customer',
          duty: 'Create the role by which Lambda manages EC2 instances in your account, with at least the permissions of AWSLambdaManagedEC2ResourceOperator and with trust in the Lambda service.',
          sources: [
            {
              page: 'operatorRole',
              at: [
                'You can create an … assume the role',
                'At minimum, the role … managed policy, currently',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
    {
      id: 'microvms',
      name: 'Lambda MicroVMs',
      summary:
        'You build an image and run isolated machines from its snapshot: AWS publishes patched bases, you rebuild on them.',
      profile: { operatingSystem: 'full', keepsData: true },
      unanswered: {
        'encrypt-at-rest':
          'The pages that were read do not say how images, snapshots and suspended state are encrypted.',
        'back-up': 'The pages that were read do not say who backs up the state of a MicroVM.',
      },
      override: {
        'tenant-isolation': {
          name: 'Isolate MicroVMs from each other',
          owner: 'aws',
          duty: 'Run each MicroVM as an isolated environment for one tenant, session or job, and apply even elevated capabilities within its boundary, so that they affect neither the host nor others.',
          sources: [
            { page: 'microvms', at: 'A MicroVM is a … session, or job' },
            { page: 'microvmImages', at: 'Capabilities are applied within … or other MicroVMs' },
          ],
        },
        'os-patches': {
          name: 'Patch the operating system in your images',
          owner: 'customer',
          duty: 'Watch for deprecation notices, and rebuild your images when a new version of the base image is released: a build on the latest version has the latest patches.',
          sources: [
            {
              page: 'microvmImages',
              at: [
                'To stay current, monitor … version is released',
                'When there is a … the latest version',
              ],
            },
          ],
        },
        'runtime-publish': {
          name: 'Publish patched base images',
          owner: 'aws',
          duty: 'Release new versions of the managed base image periodically, for example with security patches. Use the latest by default when you create or update images; make a recalled one unavailable at once for critical security issues.',
          sources: [
            {
              page: 'microvmImages',
              at: [
                'Lambda periodically releases new … own MicroVM images',
                'Immediately unavailable due to critical security issues',
              ],
            },
          ],
        },
        'runtime-apply': {
          name: 'Renew the container base image',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Choose the image that the Dockerfile starts from, Lambda’s or one of your own, and rebuild with it. Code that uses OpenSSL needs Lambda’s, or your own with openssl-snapsafe-libs of Amazon Linux 2023: both are patched to fit snapshots.',
          sources: [
            {
              page: 'microvmImages',
              at: 'You can either start … own base container image',
            },
            {
              page: 'microvmSnapshots',
              at: 'If your application code … package list',
            },
          ],
        },
        'runtime-choice': {
          name: 'Leave a base before it expires',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Rebuild in time: a base version is deprecated for 60 days, then for 30 days it takes no new images, and once expired it neither builds nor runs.',
          sources: [
            {
              page: 'microvmImages',
              at: 'DEPRECATED (60 days) … on a supported version',
            },
          ],
        },
        'application-code': {
          name: 'Code and supporting programs',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Update the image to update your code or configuration: it includes runtime environment, application code and supporting programs such as background processes and observability agents. Each update creates a new image version.',
          sources: [
            {
              page: 'microvmImages',
              at: [
                'The MicroVM image includes … and observability agents',
                'Each update you trigger … MicroVM image version',
              ],
            },
          ],
        },
        'network-exposure': {
          name: 'Connectors for what comes and goes',
          owner: 'customer',
          remove: ['evidence'],
          answers: ['open-network'],
          duty: 'Associate network connectors with a MicroVM at run time. Lambda’s defaults serve inbound ports with authentication, shell access and public internet egress; your own routes outbound traffic through a VPC.',
          sources: [
            {
              page: 'microvms',
              at: [
                'Network connectors are resources … outbound access independently',
                'Use Lambda-provided defaults for … through your VPC',
              ],
            },
          ],
        },
        'customer-data': {
          name: 'Secrets made after the start',
          owner: 'customer',
          duty: 'Generate unique IDs, secrets and random values after a MicroVM has started: what the build generates is shared by all MicroVMs that run from the image version.',
          sources: [
            {
              page: 'microvmSnapshots',
              at: [
                'If your code generates … same image version',
                'Generate unique IDs, secrets, … any unique state',
              ],
            },
          ],
        },
      },
      remove: [
        'network-separation',
        'deprecation-notice',
        'update-mode',
        'runtime-version-log',
        'layers-extensions',
        'code-signing',
        'execution-role',
        'resource-policies',
        'function-url',
        'function-url-permissions',
        'log-capture',
        'log-retention',
        'encryption-at-rest',
        'encryption-in-transit',
        'key-choice',
      ],
      add: [
        {
          id: 'elevated-capabilities',
          layer: 'operating-system',
          name: 'Grant elevated Linux capabilities',
          owner: 'customer',
          setting: 'off-by-default',
          duty: 'Leave the standard set, or grant all capabilities where the image needs them, as for mounting file systems, network namespaces or eBPF programs.',
          sources: [
            {
              page: 'microvmImages',
              at: 'By default, Lambda MicroVMs … running eBPF programs',
            },
          ],
          controls: ['ac-6', 'cm-7'],
        },
        {
          id: 'image-build',
          layer: 'platform',
          name: 'Build the image, take the snapshot',
          owner: 'aws',
          duty: 'Start a fresh MicroVM from the managed base, execute the Dockerfile, start the application, and capture disk and memory with all running processes.',
          sources: [
            {
              page: 'microvms',
              at: 'Lambda provisions a fresh … all running processes',
            },
          ],
          controls: ['cm-2', 'si-7'],
        },
        {
          id: 'lifecycle-run',
          layer: 'platform',
          name: 'Suspend, resume and terminate',
          owner: 'aws',
          duty: 'Suspend a MicroVM after a configurable idle period and preserve its memory and disk state, resume it on traffic where auto-resume is on, and terminate it when the maximum duration is exceeded.',
          sources: [
            {
              page: 'microvms',
              at: [
                'After a configurable idle … state are preserved',
                'directly back to RUNNING … call resume-microvm',
                'when you call terminate-microvm … duration is exceeded',
              ],
            },
          ],
          controls: ['sc-4'],
        },
        {
          id: 'request-endpoint',
          layer: 'platform',
          name: 'Create an HTTPS endpoint per MicroVM',
          owner: 'aws',
          duty: 'When you run a MicroVM, restore it from the image snapshot, assign a unique ID and create an endpoint; requests come in by HTTPS connections.',
          sources: [
            {
              page: 'microvms',
              at: [
                'MicroVMs receive requests through inbound HTTPS connections',
                'You call run-microvm … creates an endpoint',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'version-activation',
          layer: 'application',
          name: 'Choose which image versions may run',
          owner: 'customer',
          duty: 'Set a version to inactive if it should not run, which disables it without deleting it: Lambda sets new versions to active automatically.',
          sources: [
            {
              page: 'microvmImages',
              at: 'Version activation – whether … without deleting it',
            },
          ],
          controls: ['cm-3', 'si-2'],
        },
        {
          id: 'build-role',
          layer: 'access',
          name: 'Keep the build role up to date',
          owner: 'customer',
          duty: 'Update the build role when the permissions that a build needs change, for example for another S3 bucket. For a container base image in a private ECR repository, give it the required ECR permissions.',
          sources: [
            {
              page: 'microvmImages',
              at: [
                'Update the build role … private ECR repository',
                'Container base images from … and ecr:BatchGetImage permissions',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whose container images AWS patches',
      questions: ['patch-engine', 'patch-code'],
      finding:
        'The opening of the runtime responsibility page says that Lambda publishes security updates for runtimes and container images; the runtimes page says base images, and both tables leave the rebuild to you. The catalogue gives AWS the base image and you the image that runs.',
      sources: [
        { page: 'runtimeModel', at: 'lambdaContainerImages' },
        { page: 'runtimes', at: 'For functions deployed using … redeploying the container image' },
      ],
    },
    {
      topic: 'Whose instances run Lambda Managed Instances',
      finding:
        'One page calls them EC2 instances in your account that Lambda manages fully, patches included; the page on the execution environment calls the same instances customer-owned. They are on your bill and in your subnets, but Lambda patches them and you cannot terminate one manually, so the catalogue gives AWS the operating system and you the network, the roles and the trust between functions.',
      sources: [
        {
          page: 'managedInstances',
          at: 'Lambda Managed Instances functions … standard EC2 instances',
        },
        { page: 'instanceEnvironment', at: 'runs your function code … the operational aspects' },
      ],
    },
    {
      topic: 'The key for an unzipped package when only the source key is yours',
      questions: ['hold-key'],
      finding:
        'With SourceKMSKeyArn set and KMSKeyArn empty, the page on .zip packages names an AWS managed key for the unzipped package in its text and an AWS owned key in its CLI notes; the page on encryption at rest allows either. Neither is a key of yours: set both parameters when it must be.',
      sources: [
        {
          page: 'packageEncryption',
          at: [
            'When SourceKMSKeyArn is specified … of the package',
            'AWS owned key to … for function invocations',
          ],
        },
        { page: 'atRest', at: 'Lambda always provides at-rest … AWS managed key' },
      ],
    },
  ],
  pages: {
    microvms: { path: 'microvms-how-it-works', title: 'AWS Lambda MicroVMs core concepts' },
    microvmImages: { path: 'microvms-images', title: 'MicroVM images' },
    microvmSnapshots: { path: 'microvms-images-snapshots', title: 'Working with snapshots' },
    dataProtection: {
      path: 'security-dataprotection',
      title: 'Data protection in AWS Lambda',
      read: '2026-11-26',
    },
    runtimeModel: {
      path: 'runtime-management-shared',
      title: 'Understanding the shared responsibility model for Lambda runtime management',
      passages: { lambdaContainerImages: 'Lambda is responsible for … and container images' },
    },
    runtimes: {
      path: 'lambda-runtimes',
      title: 'Lambda runtimes',
      passages: {
        lambdaRuntimesTableBelow: 'Lambda runtimes and container … the table below',
        runtimeBaseImagesCeases: 'When a runtime is … base images ceases',
        casesIncludingDependencies: 'In all cases, you … including its dependencies',
      },
    },
    managedInstances: {
      path: 'lambda-managed-instances',
      title: 'Lambda Managed Instances',
      passages: {
        withoutManagingScalingPolicies:
          'without managing instance lifecycles … or scaling policies',
      },
    },
    instanceEnvironment: {
      path: 'lambda-managed-instances-execution-environment',
      title: 'Understanding the Lambda Managed Instances execution environment',
    },
    packageEncryption: {
      path: 'encrypt-zip-package',
      title: 'Encrypting Lambda .zip deployment packages',
      passages: {
        awsLambdaAlwaysAwsOwnedKey: 'AWS Lambda always provides … AWS owned key',
        encryptsSourceLevelKmskeyarn: 'Encrypts the source .zip … of the function-level KMSKeyArn',
      },
    },
    atRest: {
      path: 'security-encryption-at-rest',
      title: 'Data encryption at rest for AWS Lambda',
      read: '2026-11-26',
    },
    welcome: { path: 'welcome', title: 'What is AWS Lambda?', read: '2026-12-01' },
    environment: {
      path: 'lambda-runtime-environment',
      title: 'Understanding the Lambda execution environment lifecycle',
    },
    updates: {
      path: 'runtimes-update',
      title: 'Understanding how Lambda manages runtime version updates',
    },
    versionLog: {
      path: 'runtime-management-identify',
      title: 'Identifying Lambda runtime version changes',
    },
    vpc: {
      path: 'configuration-vpc',
      title: 'Giving Lambda functions access to resources in an Amazon VPC',
    },
    practices: {
      path: 'best-practices',
      title: 'Best practices for working with AWS Lambda functions',
    },
    variables: {
      path: 'configuration-envvars-encryption',
      title: 'Securing Lambda environment variables',
      passages: {
        lambdaAlwaysProvidesManagedKey: 'Lambda always provides server-side … AWS managed key',
      },
    },
    scratch: {
      path: 'configuration-ephemeral-storage',
      title: 'Configure ephemeral storage for Lambda functions',
      passages: { dataStoredManagedAws: 'All data stored in … managed by AWS' },
    },
    snapshots: { path: 'snapstart-security', title: 'Security model for Lambda SnapStart' },
    settings: {
      path: 'runtime-management-configure-settings',
      title: 'Configuring Lambda runtime management settings',
      passages: { settingsFunctionVersion: 'settings separately for each function version' },
    },
    compliance: {
      path: 'runtime-management-hc-applications',
      title: 'Controlling Lambda runtime update permissions for high-compliance applications',
    },
    rollback: {
      path: 'runtime-management-rollback',
      title: 'Rolling back a Lambda runtime version',
    },
    layers: { path: 'chapter-layers', title: 'Managing Lambda dependencies with layers' },
    signing: {
      path: 'configuration-codesigning',
      title: 'Using code signing to verify code integrity with Lambda',
    },
    signingPolicies: {
      url: 'https://docs.aws.amazon.com/lambda/latest/api/API_CodeSigningPolicies.html',
      title: 'CodeSigningPolicies',
    },
    customerManaged: { path: 'runtimes-customer-managed', title: 'Customer-managed runtimes' },
    runtimeUse: { path: 'cmr-using', title: 'Using a customer-managed runtime' },
    runtimeUpdatesOfYours: { path: 'cmr-deploy-updates', title: 'Deploying runtime updates' },
    runtimeAliases: { path: 'cmr-aliases', title: 'Runtime aliases' },
    runtimeLifecycle: { path: 'cmr-lifecycle', title: 'Runtime lifecycle' },
    runtimeSharing: {
      path: 'cmr-permissions',
      title: 'Sharing and controlling access to customer-managed runtimes',
    },
    deprecation: { path: 'runtime-support-policy', title: 'Runtime deprecation' },
    executionRole: {
      path: 'lambda-intro-execution-role',
      title: 'Defining Lambda function permissions with an execution role',
    },
    functionPolicy: {
      path: 'access-control-resource-based',
      title: 'Working with resource-based policies in Lambda',
    },
    urlAuth: { path: 'urls-auth', title: 'Control access to Lambda function URLs' },
    logs: {
      path: 'monitoring-cloudwatchlogs',
      title: 'Sending Lambda function logs to CloudWatch Logs',
    },
    cloudwatchLogGroups: {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
      title: 'Working with log groups and log streams',
      passages: { defaultLogDataLogGroup: 'By default, log data … in a log group' },
    },
    images: { path: 'images-create', title: 'Create a Lambda function using a container image' },
    ec2Infrastructure: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/infrastructure-security.html',
      title: 'Infrastructure security in Amazon EC2',
    },
    operatorRole: {
      path: 'lambda-managed-instances-operator-role',
      title: 'Lambda operator role for Lambda Managed Instances',
    },
    capacityProviders: {
      path: 'lambda-managed-instances-capacity-providers',
      title: 'Capacity providers',
      passages: { specifyAwsKmsNotSpecified: 'Specify a AWS KMS … if not specified' },
    },
    instanceNetwork: {
      path: 'lambda-managed-instances-networking',
      title: 'Networking for Lambda Managed Instances',
    },
    logGroups: {
      path: 'monitoring-cloudwatchlogs-loggroups',
      title: 'Configuring CloudWatch log groups',
      read: '2026-11-26',
    },
    instanceSecurity: {
      path: 'lambda-managed-instances-security',
      title: 'Security and permissions',
    },
  },
});
