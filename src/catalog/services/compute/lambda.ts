import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Lambda',
  shortName: 'Lambda',
  summary:
    'Lambda runs your code when an event arrives, on machines that you neither start nor patch.',
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
          { mode: 'os-only-runtime', where: { runtime: 'provided*' } },
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
          { mode: 'os-only-runtime', where: { Runtime: 'provided*' } },
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
      duty: 'On shared fleets, Lambda isolates execution environments with Firecracker microVMs. It runs at most one invocation at a time in an environment.',
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
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS maintains and patches the servers that functions run on. To allow for runtime updates and maintenance, Lambda ends execution environments every few hours, even those of functions under constant load.',
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
      duty: 'Lambda curates and publishes security updates for supported managed runtimes until they are deprecated. Runtimes on Amazon Linux 2 get system patches for critical and selected important issues. If AWS delays deprecation beyond the language’s end of support, it patches only the runtime’s operating system.',
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
      name: 'Upgrade the runtime before deprecation',
      owner: 'customer',
      duty: 'Upgrade functions to a supported runtime before their runtime is deprecated. After deprecation, AWS may no longer apply security patches or updates to that runtime. The console then no longer creates or updates functions that use that runtime.',
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
      name: 'Application code and libraries',
      owner: 'customer',
      duty: 'Update your code and its dependencies to fix vulnerabilities. If you package a library, such as an AWS SDK, with its dependencies, your deployment takes precedence. Runtime updates to the packaged libraries then have no effect.',
      sources: [
        { page: 'runtimes', at: 'casesIncludingDependencies' },
        { page: 'updates', at: 'Your deployment takes precedence … have no effect' },
      ],
      evidence: ['Inspector.4', 'inspector-lambda-standard-scan-enabled'],
    },
    'network-exposure': {
      name: 'VPC attachment and EC2 API access',
      owner: 'customer',
      remove: ['answers'],
      duty: 'By default, a function has access to the public internet. If it should access only resources within a VPC, attach it to that VPC. For least privilege, then add a deny policy to the execution role, so that the function’s code cannot call the EC2 APIs.',
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
      name: 'User data and database credentials',
      owner: 'customer',
      duty: 'To avoid potential data leaks across invocations, do not store user data, events or other information with security implications in the execution environment. For database credentials, AWS recommends that you use Secrets Manager instead of environment variables.',
      sources: [
        { page: 'practices', at: 'To avoid potential data … with security implications' },
        { page: 'variables', at: 'To increase database security … store database credentials' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt code, variables and /tmp',
      owner: 'aws',
      duty: 'Lambda encrypts packages, function configuration, environment variables, filter criteria and SnapStart snapshots with a KMS key. If you specify no key, Lambda uses AWS’s own key. Lambda also encrypts layer archives, and it encrypts `/tmp` with a key that AWS manages.',
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
      duty: 'Keep AWS’s keys, or provide your own. Use `SourceKMSKeyArn` for your uploaded .zip package, `KMSKeyArn` for environment variables and SnapStart snapshots, and `DurableConfig.KMSKeyArn` for durable execution data. In self-managed S3 code storage, your bucket’s configuration manages encryption.',
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
      duty: 'The Lambda API endpoints accept connections only over HTTPS. Lambda encrypts all connections between a function and the file system that you connect to it.',
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
      name: 'Run functions in VPCs that AWS owns',
      owner: 'aws',
      duty: 'AWS owns and maintains the hidden VPC in which each function runs. Attaching a function to your own VPC changes nothing in the hidden VPC.',
      sources: [{ page: 'vpc', at: 'Every Lambda function runs … function runs inside' }],
      controls: ['sc-7'],
    },
    {
      id: 'deprecation-notice',
      layer: 'platform',
      name: 'Announce runtime deprecation',
      owner: 'aws',
      duty: 'At least 180 days before deprecation, AWS sends email and Health Dashboard notices to accounts whose functions use the runtime in `$LATEST`. The Trusted Advisor check of deprecated runtimes lists affected functions.',
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
      id: 'deprecated-functions',
      layer: 'platform',
      name: 'Block changes on deprecated runtimes',
      owner: 'aws',
      duty: 'Lambda blocks the creation of functions at least 30 days after their runtime’s deprecation, and updates at least 60 days after it. For some runtimes, AWS delays these dates. You can still invoke the functions and move them to a supported runtime, but AWS gives no technical support.',
      sources: [
        {
          page: 'runtimes',
          at: [
            'At least 30 days … of new functions',
            'At least 60 days … a supported runtime',
            'While you can continue … a supported runtime',
          ],
          verified: '2026-12-05',
        },
        {
          page: 'runtimes',
          at: [
            'For some runtimes, AWS … 60 days after deprecation',
            'Functions are no longer eligible for technical support',
          ],
          verified: '2026-12-05',
        },
      ],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'runtime-version-log',
      layer: 'platform',
      name: 'Find out which runtime version ran',
      owner: 'customer',
      duty: 'Lambda writes an `INIT_START` line to CloudWatch Logs each time it creates an execution environment. Find the runtime version and its ARN in this line. You can also use CloudWatch Contributor Insights to identify transitions between versions.',
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
      name: 'Runtime update mode and rollback',
      owner: 'customer',
      duty: 'Choose the runtime update mode for each function version: AWS recommends Auto, the default, for most customers. Roll back to an earlier version only temporarily. If you have strict patching requirements, you can deny `PutRuntimeManagementConfig` so that all functions default to Auto.',
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
        { page: 'updates', at: 'autoDefault' },
      ],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'layers-extensions',
      layer: 'application',
      name: 'Layers and extensions',
      owner: 'customer',
      duty: 'A function can have up to five layers. When you add a layer, specify its exact version, because a layer version is immutable. An extension shares the function’s permissions, resources, credentials and environment variables.',
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
      name: 'Require signed code',
      owner: 'customer',
      duty: 'Attach a code signing configuration and set its validation policy to `Enforce`. The default, `Warn`, allows a deployment with an expired, mismatched or revoked signature. Code that is already deployed keeps running.',
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
      name: 'Execution role',
      owner: 'customer',
      duty: 'Limit the execution role to the resources and operations that the function needs. When you create a function in the console, Lambda by default creates a role with minimal permissions. The role has basic permissions to log events to CloudWatch Logs.',
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
      name: 'Resource-based policy of the function',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Use the function’s policy to grant access to other accounts, users, organizations or services. With a full JSON policy, you can scope access to specific source accounts or ARNs. IAM Access Analyzer helps you identify public and cross-account access.',
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
      duty: 'If you create a function URL and want only authenticated callers, choose `AWS_IAM`. With `NONE`, Lambda performs no authentication, but a policy, which the console and AWS SAM create for you, must first grant public access. If you delete a URL with `NONE`, its policy is not deleted automatically.',
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
      name: 'Permissions to call a function URL',
      owner: 'customer',
      duty: 'If a URL was created since October 2025, grant its callers both `lambda:InvokeFunctionUrl` and `lambda:InvokeFunction`. With `NONE`, AWS recommends that you use the condition `lambda:InvokedViaFunctionUrl`, so that the function cannot be invoked by other methods.',
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
      name: 'Deliver the logs',
      owner: 'aws',
      duty: 'If the execution role has the permissions, Lambda captures the logs of all invocations and sends them to CloudWatch Logs. The log group is named after the function unless you choose another group.',
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
      name: 'Log permissions and log retention',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Give the execution role the permissions to upload logs. By default, log data is stored indefinitely, but you can configure how long a log group stores it. You can view the logs in the Lambda or CloudWatch console, or through the CLI or API.',
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
        'In every service, an image’s packages are part of the application: see image-content.',
    },
  },
  modes: [
    {
      id: 'automatic-updates',
      name: 'Managed runtime, automatic updates',
      summary:
        'This is the default mode. AWS publishes runtime patches and moves your functions to them.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-apply': {
          owner: 'aws',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'Lambda first applies a new runtime version when you create or update a function. It then updates other functions in Auto mode, including published versions. A new runtime version includes patches of its operating system and libraries.',
          setting: 'on-by-default',
          sources: [
            { page: 'runtimes', at: 'Lambda runtimes for .zip … and security updates' },
            { page: 'runtimeModel', at: 'applyInAutoMode' },
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
        'Runtime patches arrive only when you update a function. A function that you do not update keeps its old runtime version.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-apply': {
          name: 'Update functions to get patches',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Update your functions regularly through `UpdateFunctionCode` or `UpdateFunctionConfiguration`, and publish new versions. In Function update mode, Lambda does not update the runtime of published versions.',
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
          duty: 'Use Function update mode for functions that you update regularly, and switch other functions to Auto. You can roll back by redirecting traffic to an earlier published version.',
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
          duty: 'Whenever you update the function, Lambda moves it to the latest runtime version. Between your updates, Lambda does not change the runtime version.',
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
        'The function stays on the runtime version that you specify, without patches, until you specify another version.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-apply': {
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Update the function to a newer runtime version yourself. Until then, the function stays on the version that you specified and receives no runtime updates.',
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
          duty: 'Treat Manual mode as a temporary rollback. AWS strongly recommends that you return to Auto as quickly as possible. While `$LATEST` is in Manual mode, you cannot change its runtime version or architecture.',
          sources: [
            { page: 'runtimeModel', at: "We strongly recommend that … functions aren't patched" },
            { page: 'rollback', at: 'If the $LATEST version … Function update mode' },
          ],
        },
      },
    },
    {
      id: 'os-only-runtime',
      name: 'OS-only runtime',
      summary:
        'You bring a binary, such as one compiled from Go or Rust, or a language runtime of your own. AWS publishes the operating system below it.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-publish': {
          name: 'Publish the OS-only runtime',
          owner: 'aws',
          duty: 'AWS lists `provided.al2023` among the supported runtimes, with Amazon Linux 2023 as its operating system. Lambda publishes security updates for supported managed runtimes until they are deprecated.',
          sources: [
            {
              page: 'osOnly',
              at: 'Lambda supports the following … Aug 31, 2029',
              verified: '2026-12-05',
            },
            {
              page: 'runtimes',
              at: ['Lambda is responsible for … container base images', 'runtimeBaseImagesCeases'],
              verified: '2026-12-05',
            },
          ],
        },
        'runtime-apply': {
          name: 'Apply runtime updates',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'Lambda applies runtime updates to all functions in the Auto update mode, the default. AWS’s pages describe the update modes for managed runtimes. They do not say whether an OS-only runtime differs.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'runtimeModel',
              at: 'applyInAutoMode',
              verified: '2026-12-05',
            },
            {
              page: 'updates',
              at: ['By default, for functions … runtime updates automatically', 'autoDefault'],
              verified: '2026-12-05',
            },
          ],
        },
        'application-code': {
          owner: 'customer',
          name: 'Binary and its libraries',
          duty: 'Compile the binary for Linux and for the function’s instruction set. Include a runtime interface client. Update your code and its dependencies to fix vulnerabilities.',
          sources: [
            {
              page: 'osOnly',
              at: [
                'You must include a … in your binary',
                'You must compile your … for the function',
              ],
              verified: '2026-12-05',
            },
            { page: 'runtimes', at: 'casesIncludingDependencies', verified: '2026-12-05' },
          ],
        },
      },
      add: [
        {
          id: 'language-runtime',
          layer: 'platform',
          name: 'Bring and update the language runtime',
          owner: 'customer',
          answers: ['patch-engine'],
          duty: 'If your language needs a runtime, bring a third-party runtime or build your own. Include it in the deployment package or in a layer, and apply updates. A natively compiled binary needs no dedicated language runtime.',
          sources: [
            {
              page: 'osOnly',
              at: [
                'compile natively to an … compiled binary can run',
                'You can run Lambda functions using off-the-shelf runtimes',
              ],
              verified: '2026-12-05',
            },
            {
              page: 'customRuntime',
              at: 'You can include the … in a layer',
              verified: '2026-12-05',
            },
            { page: 'runtimes', at: 'casesIncludingDependencies', verified: '2026-12-05' },
          ],
          controls: ['si-2', 'sa-22'],
        },
      ],
    },
    {
      id: 'customer-managed-runtime',
      name: 'Customer-managed runtime',
      summary:
        'You publish the runtime or use another publisher’s. The publisher, not AWS, patches the runtime, including its operating system and language.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-publish': {
          name: 'Build and patch the runtime',
          owner: 'customer',
          duty: 'If you publish the runtime, patch each component: operating system, language, runtime interface client and libraries. If you use a Lambda base image, rebuild the runtime to get the patches of the base image. Test each version.',
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
          name: 'Roll out a version through its alias',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'If you publish the runtime, point its alias to a new version to roll that version out. If the new version fails, point the alias back to the old one. Tell users of the runtime what changed.',
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
          name: 'Choose publishers that you trust',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Use runtimes only from publishers that you trust. A publisher can push any code into your function’s environment, and this code runs with the execution role. The publisher sets the deprecation schedule.',
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
          duty: 'If you publish the runtime, tell its users about lifecycle changes. Lambda sends no notifications about customer-managed runtimes.',
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
          name: 'Deliver the version to the functions',
          owner: 'aws',
          duty: 'After the publisher rolls out a version, Lambda delivers it to the functions that use the runtime. Users need not redeploy these functions.',
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
          name: 'Choose who may use the runtime',
          owner: 'customer',
          duty: 'If you publish the runtime, use a resource-based policy to name the accounts that may use the runtime. If you administer an organization, use a service control policy to block runtimes that you do not trust.',
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
        'You provide the image with the language runtime and system packages. AWS patches only the base image.',
      override: {
        'network-exposure': { owner: 'customer', setting: 'off-by-default' },
        'runtime-publish': {
          name: 'Publish patched base images',
          owner: 'aws',
          duty: 'Until deprecation, AWS publishes base images for Lambda with the latest patches. Images on Amazon Linux 2 get system patches for critical and selected important issues. Your image gets the patches when you rebuild it.',
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
          name: 'Rebuild the image and redeploy',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'Regularly rebuild the image from the latest base image, and then update the function’s code with the new image.',
          sources: [
            { page: 'runtimeModel', at: 'Redeploy functions regularly using … the latest patches' },
            { page: 'images', at: 'To use the updated … update the function code' },
          ],
        },
        'runtime-choice': {
          name: 'Choose a supported base image',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Know the deprecation schedules, and move to a supported base image before the old one is deprecated. If you use an OS-only or non-AWS base image, include a runtime interface client.',
          sources: [
            { page: 'runtimes', at: 'Be aware of deprecation … image is deprecated' },
            { page: 'images', at: 'If you use an … in your image' },
          ],
        },
        'deprecation-notice': {
          name: 'Know the deprecation schedules',
          owner: 'customer',
          duty: 'Be aware of the deprecation schedules, because deprecation notifications are not available for functions that use container images.',
          sources: [
            { page: 'runtimes', at: 'Deprecation notifications are not … image is deprecated' },
          ],
        },
        'application-code': {
          owner: 'customer',
          duty: 'Apply updates to your code and its dependencies. Package your preferred runtime and all code dependencies when you create the image.',
          sources: [
            { page: 'runtimes', at: 'casesIncludingDependencies' },
            { page: 'layers', at: 'For functions defined as … create the container image' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt variables and /tmp',
          owner: 'aws',
          duty: 'Lambda encrypts environment variables with a KMS key. If you specify no key, Lambda uses an AWS managed key. Lambda encrypts `/tmp` with a key that AWS manages.',
          setting: 'always-on',
          sources: [
            { page: 'variables', at: 'lambdaAlwaysProvidesManagedKey' },
            { page: 'scratch', at: 'dataStoredManagedAws' },
          ],
        },
        'key-choice': {
          name: 'Choose the key for variables',
          owner: 'customer',
          duty: 'Keep the AWS managed key for environment variables, or specify your own key in `KMSKeyArn`.',
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
          name: 'Container images and their content',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Apply updates to the dependencies that your image adds. You choose the runtime and Linux distribution when you create the image. The base image may come from another registry or from your organization.',
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
          name: 'Image in ECR and access to it',
          owner: 'customer',
          duty: 'Keep the image in Amazon ECR in the function’s Region. Let Lambda retrieve the image through either the execution role’s policy or the repository’s policy. If the repository is in another account, both policies must allow the retrieval.',
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
        'Functions run side by side in containers on EC2 instances in your account. AWS manages the instances.',
      profile: { insideVpc: 'yes' },
      override: {
        'network-separation': {
          name: 'Isolate VPCs, filter instance traffic',
          owner: 'aws',
          duty: 'AWS keeps your VPC in a logically isolated area of the AWS Cloud. Instances can send traffic only from the MAC and IP addresses that are assigned to them.',
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
          duty: 'Lambda uses EC2 Nitro instances for isolation. On these instances, functions run in containers, without Firecracker.',
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
          duty: 'Lambda provisions the EC2 instances, patches their operating system and terminates them at the end of their life. You cannot terminate an instance manually except by deleting the capacity provider.',
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
          duty: 'Lambda patches the language runtimes on managed instances, and the instances themselves.',
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
          duty: 'Update your code and dependencies, and make them safe for several simultaneous invocations in one environment. Lambda does not terminate an invocation that times out. Your code must detect and handle the timeout.',
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
          name: 'Security groups and subnets',
          owner: 'customer',
          remove: ['evidence'],
          answers: ['open-network'],
          duty: 'Choose the subnets and security groups of the instances. If you specify no security group, the instances get the VPC’s default security group. In a public subnet with an internet gateway, instances can receive connections from the internet.',
          sources: [
            { page: 'capacityProviders', at: 'SubnetIds (required): At … if not specified' },
            { page: 'instanceNetwork', at: 'Public subnet with internet … from the internet' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt code, variables and disks',
          owner: 'aws',
          duty: 'Lambda encrypts packages, environment variables and the instances’ EBS volumes. If you specify no key, Lambda uses AWS’s own keys.',
          setting: 'always-on',
          sources: [
            { page: 'capacityProviders', at: 'specifyAwsKmsNotSpecified' },
            { page: 'packageEncryption', at: 'awsLambdaAlwaysAwsOwnedKey' },
            { page: 'variables', at: 'lambdaAlwaysProvidesManagedKey' },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'Keep AWS’s keys, or specify your own. Use the capacity provider’s `KmsKeyArn` for EBS volumes, `KMSKeyArn` for environment variables and `SourceKMSKeyArn` for code.',
          sources: [
            { page: 'capacityProviders', at: 'specifyAwsKmsNotSpecified' },
            {
              page: 'packageEncryption',
              at: 'encryptsSourceLevelKmskeyarn',
            },
          ],
        },
        'log-retention': {
          name: 'Log delivery path and retention',
          owner: 'customer',
          duty: 'AWS recommends that you make CloudWatch Logs and X-Ray reachable from the VPC, for example through VPC endpoints. Without access to them, logs and traces are not delivered. Give the function the `logs:PutLogEvents` permission, and set a retention period unless log data should be stored indefinitely, the default.',
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
          duty: 'Containers on the same instance are not a security boundary. Put functions that are not mutually trusted in different capacity providers. Grant `lambda:PassCapacityProvider` for the necessary capacity providers.',
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
          name: 'Add the request ID to each log entry',
          owner: 'customer',
          duty: 'Entries of concurrent invocations are interleaved in one stream, so make sure that each entry has the request ID. The default loggers of managed runtimes add the ID. Other loggers must write JSON, which is the only supported format.',
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
          name: 'Operator role',
          owner: 'customer',
          duty: 'Create the operator role that Lambda uses to manage EC2 instances in your account. The role must trust the Lambda service. It needs at least the permissions of `AWSLambdaManagedEC2ResourceOperator`.',
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
        'You build an image and run isolated machines from its snapshot. AWS publishes patched base images, and you rebuild your image on them.',
      profile: { operatingSystem: 'full', keepsData: true },
      unanswered: {
        'encrypt-at-rest':
          'AWS’s pages “Working with snapshots” and “Security and permissions” on MicroVMs do not mention encryption at rest.',
        'back-up':
          'AWS’s pages “Working with snapshots” and “Security and permissions” mention no backup of a MicroVM’s state.',
      },
      override: {
        'tenant-isolation': {
          name: 'Isolate MicroVMs from each other',
          owner: 'aws',
          duty: 'Lambda runs each MicroVM as an isolated environment for one tenant, session or job. Even elevated capabilities apply within the MicroVM’s boundary. They affect neither the host nor other MicroVMs.',
          sources: [
            { page: 'microvms', at: 'A MicroVM is a … session, or job' },
            { page: 'microvmImages', at: 'Capabilities are applied within … or other MicroVMs' },
          ],
        },
        'os-patches': {
          name: 'Rebuild images for OS patches',
          owner: 'customer',
          duty: 'Watch for deprecation notices. When a new version of the base image is released, rebuild your images. A build on the latest version has the latest patches.',
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
          duty: 'Lambda periodically releases new versions of the managed base image, for example with security patches. By default, it uses the latest version when you create or update images. If Lambda recalls a version because of critical security issues, that version becomes unavailable immediately.',
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
          name: 'Update the container base image',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch'],
          duty: 'In the Dockerfile, choose Lambda’s base image or your own, and rebuild your image with it. If your code uses OpenSSL, use Lambda’s base image, or your own with Amazon Linux 2023’s `openssl-snapsafe-libs`. Both options are patched for use with snapshots.',
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
          name: 'Move off a base image before it expires',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Rebuild your images before the base image version expires. A version is deprecated for 60 days, and then accepts no new images for 30 days. Images on an expired version can neither be built nor run.',
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
          duty: 'Update the image to update your code or configuration. The image includes the runtime environment, application code and supporting programs such as background processes and observability agents. Each update creates a new image version.',
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
          name: 'Network connectors',
          owner: 'customer',
          remove: ['evidence'],
          answers: ['open-network'],
          duty: 'Associate network connectors with a MicroVM at run time. Lambda’s default connectors provide inbound ports with authentication, shell access and public internet egress. Your own connectors route outbound traffic through a VPC.',
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
          name: 'Create secrets after MicroVMs start',
          owner: 'customer',
          duty: 'Generate unique IDs, secrets and random values after a MicroVM has started. All MicroVMs that run from an image version share the values that its build generates.',
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
          name: 'Elevated Linux capabilities',
          owner: 'customer',
          setting: 'off-by-default',
          duty: 'Keep the standard set of Linux capabilities. If the image needs more, for example to mount file systems or to use network namespaces or eBPF programs, you can grant all capabilities.',
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
          name: 'Build the image and take the snapshot',
          owner: 'aws',
          duty: 'Lambda starts a fresh MicroVM from the managed base image, runs the Dockerfile and starts the application. It then captures the disk and the memory with all running processes.',
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
          name: 'Suspend, resume and terminate MicroVMs',
          owner: 'aws',
          duty: 'Lambda suspends a MicroVM after a configurable idle period and preserves its memory and disk state. If auto-resume is on, Lambda resumes the MicroVM when traffic arrives. Lambda terminates a MicroVM when its maximum duration is exceeded.',
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
          duty: 'When you run a MicroVM, Lambda restores it from the image snapshot, assigns a unique ID and creates an endpoint. Requests arrive over HTTPS connections.',
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
          duty: 'Lambda sets new image versions to active automatically. If a version should not run, set it to inactive. An inactive version is disabled, but not deleted.',
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
          name: 'Build role',
          owner: 'customer',
          duty: 'Update the build role when the permissions that a build needs change, for example for another S3 bucket. If a container base image is in a private ECR repository, give the role the required ECR permissions.',
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
        'The opening of the runtime responsibility page says that Lambda publishes security updates for runtimes and container images. The runtimes page says base images, and both tables leave the rebuild to you. The catalogue gives AWS the base image and you the image that runs.',
      sources: [
        { page: 'runtimeModel', at: 'lambdaContainerImages' },
        { page: 'runtimes', at: 'For functions deployed using … redeploying the container image' },
      ],
    },
    {
      topic: 'Whose instances run Lambda Managed Instances',
      finding:
        'One page calls the instances EC2 instances in your account that Lambda fully manages, including patches. The page on the execution environment calls the same instances customer-owned. They are on your bill and in your subnets, but Lambda patches them, and you cannot terminate one manually. The catalogue therefore gives AWS the operating system. It gives you the network, the roles and the trust between functions.',
      sources: [
        {
          page: 'managedInstances',
          at: 'Lambda Managed Instances functions … standard EC2 instances',
        },
        { page: 'instanceEnvironment', at: 'runs your function code … the operational aspects' },
      ],
    },
    {
      topic: 'Key for an unzipped package if only the source key is yours',
      questions: ['hold-key'],
      finding:
        'If `SourceKMSKeyArn` is set and `KMSKeyArn` is empty, the page on .zip packages names two keys for the unzipped package. Its text names an AWS managed key, and its CLI notes name an AWS owned key. The page on encryption at rest allows either. Neither key is your own. If you need your own key, set both parameters.',
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
      passages: {
        lambdaContainerImages: 'Lambda is responsible for … and container images',
        applyInAutoMode: 'for applying runtime updates … runtime update mode',
      },
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
      passages: { autoDefault: 'Auto (default) – Automatically … from runtime updates' },
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
    osOnly: { path: 'runtimes-provided', title: 'When to use Lambda’s OS-only runtimes' },
    customRuntime: { path: 'runtimes-custom', title: 'Building a custom runtime for AWS Lambda' },
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
