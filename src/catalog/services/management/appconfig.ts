import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS AppConfig',
  shortName: 'AppConfig',
  summary:
    'AWS deploys feature flags and settings without a new build, and can roll them back. You provide the values, the checks and the alarms.',
  guide: 'https://docs.aws.amazon.com/appconfig/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'feature flags',
    'AppConfig Agent',
    'dynamic configuration',
    'kill switch',
    'SSM AppConfig',
  ],
  aws: {
    iamServicePrefix: 'appconfig',
    cloudFormationPrefixes: ['AWS::AppConfig'],
    terraformPrefixes: ['aws_appconfig'],
  },
  archetype: 'managed-application',
  notAsked: {
    'patch-code':
      'It deploys data. For a Lambda validator or extension, see who patches code in Lambda.',
  },
  traits: ['default-encryption', 'key-choice', 'vpc-endpoint', 'tls-endpoint'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant identities the minimum permissions for specific actions on specific resources under specific conditions.',
      sources: [{ page: 'security', at: 'As a security best … under specific conditions' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'AppConfig uses AWS owned keys to encrypt deployed data and data in the hosted store. You cannot disable this layer of encryption.',
      setting: 'always-on',
      sources: [
        {
          page: 'security',
          at: [
            'AWS owned keys — … AWS AppConfig data store',
            "While you can't disable … encryption type",
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Add a second layer with your own key',
      owner: 'customer',
      duty: 'If you want to add your own encryption layer, specify a symmetric customer managed key. Set the key in the configuration profile for hosted data, and in the deployment for deployed data. Starting a deployment with a key requires `kms:GenerateDataKey*`, and receiving the deployed configuration requires `kms:Decrypt`.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'security',
          at: [
            'AWS AppConfig supports the … AWS owned key',
            'customers can set a … corresponding configuration profile',
            'To encrypt configuration data, … to their deployment',
          ],
        },
        {
          page: 'security',
          at: 'calling StartDeployment needs the following IAM policy',
        },
        { page: 'dataPlane', at: 'If your configuration is … call kms:Decrypt' },
      ],
    },
    'vpc-endpoint': {
      name: 'Private access through a VPC endpoint',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If you want a private connection to `appconfig` and `appconfigdata`, create an interface endpoint. The default endpoint policy allows full access. To control access through the endpoint, attach a custom policy.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'security',
          at: [
            'use AWS PrivateLink to … creating an interface endpoint',
            'supports making calls to … the interface endpoint',
            'The default endpoint policy … the interface endpoint',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'store-run',
      layer: 'platform',
      name: 'Run the hosted store',
      owner: 'aws',
      duty: 'AppConfig keeps configurations in its hosted store, by default up to a size of 2 MB. For this store, you set up no other service and no IAM permissions.',
      sources: [
        {
          page: 'hosted',
          at: [
            "You don't need to … Parameter Store",
            'need to configure AWS … configuration store',
          ],
        },
        { page: 'quotas', at: '2 MB default, 4 MB maximum' },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'deployment-run',
      layer: 'platform',
      name: 'Validate and deploy configurations',
      owner: 'aws',
      duty: 'When a deployment starts, AppConfig fetches the data from its store and runs your validators. If an error occurs, AppConfig returns to the previous data. It monitors the distribution to all hosts, and rolls back if the distribution fails.',
      sources: [
        {
          page: 'whatIs',
          at: [
            'AWS AppConfig performs a … previous configuration data',
            'Retrieves the configuration data … configuration profile',
          ],
        },
        {
          page: 'deploying',
          at: 'AWS AppConfig monitors the … rolls back the configuration',
        },
      ],
      controls: ['cm-3', 'si-10'],
    },
    {
      id: 'rollback-run',
      layer: 'platform',
      name: 'Roll back on an alarm',
      owner: 'aws',
      duty: 'If an alarm that you specified goes into `ALARM` or `INSUFFICIENT_DATA` during a deployment, AppConfig returns to the previous version. If the alarm’s actions have been disabled, AppConfig does not roll back automatically.',
      sources: [
        {
          page: 'monitoring',
          at: [
            'onceConfiguredPreviousVersion',
            "A deployment doesn't automatically … associated CloudWatch alarm",
          ],
        },
      ],
      controls: ['cm-3', 'si-4'],
    },
    {
      id: 'deletion-refusal',
      layer: 'platform',
      name: 'Refuse to delete resources in use',
      owner: 'aws',
      duty: 'If deletion protection is on, AppConfig returns an error for attempts to delete an environment or profile that was read within the protection period. A request can bypass this check. By default, the check skips environments and profiles created in the past hour.',
      sources: [
        {
          page: 'deletion',
          at: 'Any configuration profile or … returns an error',
        },
        {
          page: 'deletionCheck',
          at: [
            'bypassOtherwisePrevented',
            'By default, DeletionProtectionCheck skips … the past hour',
          ],
        },
      ],
      controls: ['cm-5'],
    },
    {
      id: 'validators',
      layer: 'application',
      name: 'Write validators',
      owner: 'customer',
      duty: 'You can specify up to two validators for a configuration profile. A validator is a Lambda function or, for free-form data, a JSON Schema. A function must finish within 15 seconds, and you must permit `appconfig.amazonaws.com` to invoke it.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'validators',
          at: [
            'createTwoValidators',
            'JSON Schema: Supported for free form configurations',
            'You must provide appconfig.amazonaws.com … start-up latency',
          ],
        },
      ],
      controls: ['si-10', 'cm-3'],
      evidence: ['appconfig-configuration-profile-validators-not-empty'],
    },
    {
      id: 'deployment-strategy',
      layer: 'application',
      name: 'Deployment speed and bake time',
      owner: 'customer',
      duty: 'Choose linear or exponential deployment, the share of callers for each step, and the bake time. During the bake time, AppConfig still monitors alarms after the configuration has reached all of its targets.',
      sources: [
        {
          page: 'strategy',
          at: [
            'AWS AppConfig supports Linear and Exponential deployment types',
            'This setting specifies the … of the deployment',
            'specifies the amount of … to be complete',
          ],
        },
      ],
      controls: ['cm-3', 'cm-4'],
      evidence: ['appconfig-deployment-strategy-minimum-final-bake-time'],
    },
    {
      id: 'rollback-alarms',
      layer: 'application',
      name: 'Set rollback alarms and their role',
      owner: 'customer',
      duty: 'Specify CloudWatch alarms for the environment, and an IAM role in the same account that may call `cloudwatch:DescribeAlarms`. Alarms are optional, but AWS highly recommends them.',
      setting: 'off-by-default',
      switchOf: 'rollback-run',
      sources: [
        {
          page: 'setup',
          at: [
            'When you configure a … highly recommended',
            'The IAM role must … the current account',
          ],
        },
        { page: 'environment', at: '(Optional) In the Monitors … ALARM state' },
      ],
      controls: ['si-4', 'cm-3'],
    },
    {
      id: 'revert',
      layer: 'application',
      name: 'Stop or revert a deployment',
      owner: 'customer',
      duty: 'To roll back a deployment in progress, call `StopDeployment`. With `AllowRevert`, the call also reverts a deployment that succeeded within the last 72 hours. After 72 hours, you must create a new deployment.',
      sources: [
        {
          page: 'reverting',
          at: [
            'You can also roll … still in progress',
            'For deployments that successfully … StopDeployment API operation',
            'AWS AppConfig will revert … a new deployment',
          ],
        },
      ],
      controls: ['cp-10', 'ir-4'],
    },
    {
      id: 'retrieval',
      layer: 'application',
      name: 'Fetch configurations in your code',
      owner: 'customer',
      duty: 'If your code calls the service without the agent, start a session once for each client, application, environment and profile. Then poll with the token from the last response. `GetConfiguration` is deprecated and does not support encrypted configurations.',
      sources: [
        {
          page: 'dataPlane',
          at: [
            'This token should only … system returns BadRequestException',
            'API should only be … with the service',
            'The API operation previously … support encrypted configurations',
          ],
        },
      ],
      controls: ['sa-11'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'Enable or disable deletion protection for the account, and set its period from 15 to 1440 minutes. The default period is 60 minutes. A caller can bypass the protection with `DeletionProtectionCheck`.',
      switchOf: 'deletion-refusal',
      sources: [
        {
          page: 'deletion',
          at: [
            'AWS AppConfig monitors calls … considered active',
            'Use the toggle to … 15 and 1440 minutes',
          ],
        },
        {
          page: 'deletionCheck',
          at: 'bypassOtherwisePrevented',
        },
      ],
      controls: ['cm-5', 'ac-6'],
    },
    {
      id: 'profile-backup',
      layer: 'data',
      name: 'Back up a configuration profile',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you want a copy of a configuration profile in S3 before it is deployed, add an extension that makes the copy. For most use cases, a custom extension needs your own Lambda function.',
      sources: [
        {
          page: 'extensions',
          at: ['want to back up … tasks and more', 'For most use cases, … in the extension'],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'key-use',
      layer: 'data',
      name: 'Track requests to your key',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'If you use a customer managed key, you can track the requests that AppConfig sends to KMS in CloudTrail or CloudWatch Logs. The encryption context names the configuration or deployment.',
      sources: [
        {
          page: 'security',
          at: ['AWS AppConfig uses an … specific data item', 'When you use an … sends to AWS KMS'],
        },
      ],
      controls: ['au-6'],
    },
  ],
  modes: [
    {
      id: 'hosted',
      name: 'Hosted store, read through the API',
      summary:
        'Flags and settings are in the store inside AppConfig, which AWS recommends where possible. Your code polls the data plane.',
      add: [
        {
          id: 'flag-schema',
          layer: 'platform',
          name: 'Validate feature flags',
          owner: 'aws',
          duty: 'AppConfig automatically validates feature flags against a JSON Schema.',
          sources: [
            { page: 'validators', at: 'AWS AppConfig automatically validates … JSON Schema' },
          ],
          controls: ['si-10'],
        },
      ],
    },
    {
      id: 'other-store',
      name: 'S3, Secrets Manager or Systems Manager',
      summary:
        'Free-form data stays in your own store. AppConfig reads the data with a role that you provide, and deploys a copy.',
      override: {
        'store-run': {
          name: 'Maintain the configuration store',
          owner: 'customer',
          duty: 'Keep the data in a store that AppConfig supports. You can keep the data elsewhere, even outside AWS, if an extension’s function fetches it. An S3 object must use versioning and a supported S3 storage class, which excludes the Glacier classes.',
          sources: [
            {
              page: 's3',
              at: [
                'AWS AppConfig supports the … are not supported',
                'AWS AppConfig requires that … use versioning',
              ],
            },
            {
              page: 'otherSources',
              at: [
                'If your configuration data … to name a few',
                'that fetches data from your data source',
              ],
            },
          ],
        },
        validators: {
          name: 'Write validators or a schema',
          owner: 'customer',
          remove: ['setting'],
          duty: 'For data in an SSM document, provide a JSON Schema that the data must match. For SSM parameters, validation is not required, but AWS recommends a check with a Lambda function. You can use up to two validators.',
          sources: [
            {
              page: 'validators',
              at: ['createTwoValidators', 'Configuration data stored in … by using AWS Lambda'],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the key for the deployed copy',
          owner: 'customer',
          remove: ['setting'],
          duty: 'When you deploy a secret, you must specify a customer managed key. The same applies to S3 objects and secure strings that a customer managed key encrypts. The key need not be the one that encrypts the source.',
          sources: [
            {
              page: 'deploying',
              at: [
                'If you deploy secrets … KmsKeyIdentifier parameter',
                'The value you specify … encrypt your configuration',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'secret-redeploy',
          layer: 'application',
          name: 'Deploy again after a rotation',
          owner: 'customer',
          expires: 'password',
          duty: 'If you want to rotate secrets that AppConfig deploys, update your rotation function. After a secret has been rotated and fully updated to the new version, deploy the configuration profile.',
          sources: [
            {
              page: 'security',
              at: [
                'To enable key rotation … the rotated secret',
                'Deploy your AWS AppConfig … to AWSCURRENT',
              ],
            },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'retrieval-role',
          layer: 'access',
          name: 'Role that reads the store',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Provide an IAM role that gives access to the configuration data: create the role yourself or let AppConfig create it. For an S3 object, you must specify a role. For data encrypted with a customer managed key, the role needs `kms:Decrypt`.',
          sources: [
            {
              page: 'role',
              at: ['You can create the … the IAM role yourself'],
            },
            { page: 's3', at: 'you must specify an … get the object' },
            { page: 'security', at: 'If you are using … retrieve the data' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'source-encryption',
          layer: 'data',
          name: 'Check how the store encrypts',
          owner: 'customer',
          duty: 'Before you choose a store, check how it encrypts data, because encryption differs between stores. AWS lists server-side encryption for S3 (SSE-S3 or SSE-KMS), Parameter Store, Secrets Manager and CodePipeline. AWS lists none for SSM documents.',
          sources: [{ page: 'quotas', at: 'Server-side encryption … CloudFormation support' }],
          controls: ['sc-28'],
        },
      ],
    },
    {
      id: 'lambda-extension',
      name: 'Agent as a Lambda extension',
      summary:
        'Your function requests data from the agent at localhost. The agent polls, caches and keeps the tokens. You choose the extension’s version and the ARN for the Region.',
      extends: 'hosted',
      override: {
        retrieval: {
          name: 'Read from the extension at localhost',
          owner: 'customer',
          duty: 'Call the HTTP endpoint at `localhost:2772` from your function, and set the poll interval. The interval and the deployment strategy determine when a change appears.',
          sources: [
            {
              page: 'lambda',
              at: [
                'To access its configuration … on localhost:2772',
                'The amount of time … for the extension',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'agent-publish',
          layer: 'platform',
          name: 'Publish versions of the extension',
          owner: 'aws',
          duty: 'AppConfig provides the extension for functions on x86-64 and ARM64. AppConfig supports all versions that AWS lists as older extension versions.',
          sources: [
            {
              page: 'lambdaVersions',
              at: [
                'Lambda extension supports Lambda … (Graviton2) platforms',
                'AWS AppConfig supports all … Older extension versions',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'agent-cache',
          layer: 'platform',
          name: 'Poll, cache and keep tokens',
          owner: 'aws',
          duty: 'The extension calls the service, manages a local cache and tracks the tokens for the next calls. It also checks for updates in the background.',
          sources: [
            { page: 'lambda', at: 'The extension takes care … in the background' },
            { page: 'agent', at: 'awsAppConfigAgentAwsAppConfig' },
          ],
          controls: ['si-13'],
        },
        {
          id: 'agent-updates',
          layer: 'platform',
          name: 'Add and update the extension layer',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Add the layer with the ARN of the function’s own Region. If the function is a container image, enable the extension on that function instead. AWS recommends that you update to the latest version periodically.',
          sources: [
            {
              page: 'lambdaVersions',
              at: [
                'To work properly, your … currently hosted',
                'We recommend that you … extension enhancements',
              ],
            },
            { page: 'lambdaAdd', at: 'This can be done … a container image' },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Add `appconfig:StartConfigurationSession` and `appconfig:GetLatestConfiguration` to the policy of the function’s execution role.',
          sources: [
            {
              page: 'lambdaAdd',
              at: 'Add appconfig:StartConfigurationSession and … execution role',
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'agent-on-hosts',
      name: 'Agent on EC2 and on-premises machines',
      summary:
        'The agent runs as a service on your Linux machines. You install and update the agent, and protect its files on disk.',
      extends: 'hosted',
      override: {
        retrieval: {
          name: 'Read from the agent at localhost',
          owner: 'customer',
          duty: 'Read the data with an HTTP GET request to localhost, on port 2772 unless you choose another. The first call is slower, because the agent has not cached the data yet.',
          sources: [
            {
              page: 'ec2',
              at: [
                'Your application can retrieve … retrieve the data',
                'AWS AppConfig Agent caches … than subsequent calls',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'agent-publish',
          layer: 'platform',
          name: 'Publish the agent',
          owner: 'aws',
          duty: 'AWS publishes the agent in an S3 bucket that AWS manages, and updates the agent periodically. You can choose the latest version or a specific version.',
          sources: [
            {
              page: 'ec2',
              at: [
                'AWS AppConfig Agent is … managed by AWS',
                'If you want to … specific version number',
                'AWS AppConfig Agent is updated periodically',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'agent-updates',
          layer: 'platform',
          name: 'Install, start and update the agent',
          owner: 'customer',
          answers: ['start-upgrade', 'start-patch'],
          duty: 'Install and start the agent on each instance that hosts the application. Debian-based systems are not supported. AWS recommends that you use user data to install the latest version whenever an instance starts or reboots.',
          sources: [
            {
              page: 'ec2',
              at: [
                'Use the following procedure … hosts the application',
                'is available for Linux … are not supported',
                'To ensure you are … starts or reboots',
              ],
            },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'agent-files',
          layer: 'access',
          name: 'Protect the agent’s files on disk',
          owner: 'customer',
          duty: 'The backup and write-to-disk features store unencrypted files. If you enable either, verify that only the agent can write the files and only processes that need them can read them. Do not use write to disk for sensitive data.',
          sources: [
            {
              page: 'security',
              at: 'offersTwoFeaturesAbility',
            },
            { page: 'writeToDisk', at: 'configurationsSensitiveData' },
            {
              page: 'ec2',
              at: [
                'to save a backup … the specified directory',
                'Configurations backed up to disk are not encrypted',
              ],
            },
          ],
          controls: ['ac-6', 'sc-28'],
        },
        {
          id: 'agent-listening',
          layer: 'access',
          name: 'Restrict calls to the agent',
          owner: 'customer',
          duty: 'If callers of the agent must provide a token, set `ACCESS_TOKEN`. By default, the agent binds to localhost only. You can change this with `HTTP_HOST`.',
          sources: [
            {
              page: 'ec2',
              at: [
                'This environment variable defines … type of Bearer',
                'The HTTP_HOST variable controls … binding: localhost only',
              ],
            },
          ],
          controls: ['ac-3', 'sc-7'],
        },
        {
          id: 'instance-role',
          layer: 'access',
          name: 'Instance role',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Add `appconfig:StartConfigurationSession` and `appconfig:GetLatestConfiguration` to the policy of your EC2 instances’ role.',
          sources: [{ page: 'ec2', at: 'update the IAM permissions … to the policy' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'agent-logs',
          layer: 'data',
          name: 'Agent logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Write logs to disk and upload them with the CloudWatch agent, as AWS highly recommends for distributed applications. By default, the AppConfig Agent logs to the systemd journal. If you write logs to disk without the CloudWatch agent, delete old files.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'ec2',
              at: [
                'By default, AWS AppConfig … to the systemd journal',
                'A better solution, a … to the AWS cloud',
                'If you choose to … out of disk space',
              ],
            },
          ],
          controls: ['au-4', 'au-6'],
        },
      ],
    },
    {
      id: 'agent-in-containers',
      name: 'Agent in ECS and EKS',
      summary:
        'The agent runs as a container beside your application or on each node. You choose its image, control what can reach it and protect its files.',
      extends: 'hosted',
      override: {
        retrieval: {
          name: 'Read from the agent’s container',
          owner: 'customer',
          duty: 'Read the data with an HTTP GET request to localhost, on port 2772 unless you choose another. If a DaemonSet runs the agent, the agent is in another pod, which localhost does not reach. In this case, find the agent’s IP address.',
          sources: [
            { page: 'containers', at: 'Your containerized application can … to retrieve the data' },
            { page: 'daemon', at: 'If you run AWS … order to call it' },
          ],
        },
      },
      add: [
        {
          id: 'agent-publish',
          layer: 'platform',
          name: 'Provide the agent’s container',
          owner: 'aws',
          duty: 'AWS develops and manages the agent. It makes the agent’s sidecar container available in ECS environments.',
          sources: [
            { page: 'agent', at: 'awsAppConfigAgentAwsAppConfig' },
            { page: 'ecs', at: 'sidecar container is automatically … Amazon ECS environment' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'agent-updates',
          layer: 'platform',
          name: 'Add the agent’s container',
          owner: 'customer',
          duty: 'Add the agent’s container to a new revision of the task definition, or to the deployment manifest. You must start the agent.',
          sources: [
            {
              page: 'ecs',
              at: [
                'To use it, you must start it',
                'Choose the task definition … Choose Add more containers',
              ],
            },
            { page: 'eks', at: 'Add the AWS AppConfig … deployment manifest' },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'agent-listening',
          layer: 'access',
          name: 'Restrict calls to the agent',
          owner: 'customer',
          duty: 'If callers of the agent must provide a token, set `ACCESS_TOKEN`. On ECS and EKS, the agent binds to all network interfaces by default. You can change this with `HTTP_HOST`.',
          sources: [
            {
              page: 'containersConfig',
              at: [
                'This environment variable defines … type of Bearer',
                'The HTTP_HOST variable controls … network interfaces (0.0.0.0)',
              ],
            },
          ],
          controls: ['ac-3', 'sc-7'],
        },
        {
          id: 'agent-files',
          layer: 'access',
          name: 'Protect the agent’s files on disk',
          owner: 'customer',
          duty: 'The backup and write-to-disk features store unencrypted files. If you enable either, verify that only the agent can write the files and only processes that need them can read them. Do not use write to disk for sensitive data.',
          sources: [
            { page: 'security', at: 'offersTwoFeaturesAbility' },
            { page: 'writeToDisk', at: 'configurationsSensitiveData' },
            { page: 'containersConfig', at: 'Configurations backed up to disk are not encrypted' },
          ],
          controls: ['ac-6', 'sc-28'],
        },
        {
          id: 'task-role',
          layer: 'access',
          name: 'Task, node or pod execution role',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Add `appconfig:StartConfigurationSession` and `appconfig:GetLatestConfiguration` to the ECS task role or the EKS node role. For EKS on Fargate, add them to the pod execution role.',
          sources: [
            { page: 'containers', at: 'Specifically, you must add … for compute processing' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Which alarm states roll back a deployment',
      finding:
        'The page on monitoring names the states ALARM and INSUFFICIENT_DATA. The page on reverting names ALARM alone. The catalogue follows the page on monitoring, which is the one about automatic rollback.',
      sources: [
        { page: 'monitoring', at: 'onceConfiguredPreviousVersion' },
        { page: 'reverting', at: 'Once configured, if one … to the previous version' },
      ],
    },
    {
      topic: 'The largest configuration in S3',
      finding:
        'The page on S3 sources says at most 1 MB. The table of store quotas says 2 MB, enforced by AppConfig. No part in the catalogue states the number.',
      sources: [
        { page: 's3', at: 'Configurations stored as S3 … in size' },
        { page: 'quotas', at: 'Enforced by AWS AppConfig, not S3' },
      ],
    },
  ],
  pages: {
    security: {
      path: 'appconfig-security',
      title: 'Security in AWS AppConfig',
      passages: { offersTwoFeaturesAbility: 'offers two features that … ability to do so' },
    },
    whatIs: { path: 'what-is-appconfig', title: 'What is AWS AppConfig?' },
    hosted: {
      path: 'appconfig-creating-configuration-and-profile-about-hosted-store',
      title: 'Understanding the AWS AppConfig hosted configuration store',
    },
    quotas: {
      path: 'appconfig-creating-configuration-and-profile-quotas',
      title: 'Understanding configuration store quotas and limitations',
    },
    validators: {
      path: 'appconfig-creating-configuration-and-profile-validators',
      title: 'Understanding validators',
      passages: { createTwoValidators: 'When you create a … two validators' },
    },
    role: {
      path: 'appconfig-creating-configuration-and-profile-iam-role',
      title: 'Understanding the configuration profile IAM role',
    },
    s3: {
      path: 'appconfig-creating-configuration-and-profile-S3-source',
      title: 'Understanding configurations stored in Amazon S3',
    },
    otherSources: {
      path: 'appconfig-creating-configuration-profile-other-data-sources',
      title: 'Creating a configuration profile for non-native data sources',
    },
    strategy: {
      path: 'appconfig-creating-deployment-strategy',
      title: 'Working with deployment strategies',
    },
    environment: {
      path: 'appconfig-creating-environment',
      title: 'Creating environments for your application in AWS AppConfig',
    },
    setup: { path: 'setting-up-appconfig', title: 'Setting up AWS AppConfig' },
    deploying: { path: 'appconfig-deploying', title: 'Deploying a configuration' },
    reverting: { path: 'appconfig-deploying-reverting', title: 'Reverting a configuration' },
    monitoring: {
      path: 'monitoring-deployments',
      title: 'Monitoring deployments for automatic rollback',
      passages: {
        onceConfiguredPreviousVersion: 'Once configured, if one … to the previous version',
      },
    },
    deletion: {
      path: 'deletion-protection',
      title: 'Configuring AWS AppConfig deletion protection',
    },
    deletionCheck: {
      path: 'deletion-protection-check',
      title: 'Bypassing or forcing a deletion protection check',
      passages: {
        bypassOtherwisePrevented: 'BYPASS: Instructs AWS AppConfig … have otherwise prevented it',
      },
    },
    extensions: {
      path: 'working-with-appconfig-extensions-about',
      title: 'Understanding AWS AppConfig extensions',
    },
    dataPlane: {
      path: 'about-data-plane',
      title: 'Retrieving configuration data without AWS AppConfig Agent',
    },
    agent: {
      path: 'appconfig-agent',
      title: 'What is AWS AppConfig Agent?',
      passages: { awsAppConfigAgentAwsAppConfig: 'AWS AppConfig Agent is … from AWS AppConfig' },
    },
    lambda: {
      path: 'appconfig-integration-lambda-extensions-how-it-works',
      title: 'Understanding how the AWS AppConfig Agent Lambda extension works',
    },
    lambdaAdd: {
      path: 'appconfig-integration-lambda-extensions-add',
      title: 'Adding the AWS AppConfig Agent Lambda extension',
    },
    lambdaVersions: {
      path: 'appconfig-integration-lambda-extensions-versions',
      title: 'Understanding available versions of the AWS AppConfig Agent Lambda extension',
    },
    ec2: {
      path: 'appconfig-integration-ec2',
      title: 'Using AWS AppConfig Agent with Amazon EC2 and on-premises machines',
    },
    containers: {
      path: 'appconfig-integration-containers-agent',
      title: 'Using AWS AppConfig Agent with Amazon ECS and Amazon EKS',
    },
    containersConfig: {
      path: 'appconfig-integration-containers-agent-configuring',
      title:
        '(Optional) Using environment variables to configure AWS AppConfig Agent for Amazon ECS and Amazon EKS',
    },
    daemon: {
      path: 'appconfig-integration-containers-agent-daemon',
      title: '(Optional) Running AWS AppConfig as a DaemonSet in Amazon EKS',
    },
    ecs: {
      path: 'appconfig-integration-containers-agent-starting-ecs',
      title: 'Starting the AWS AppConfig agent for Amazon ECS integration',
    },
    eks: {
      path: 'appconfig-integration-containers-agent-starting-eks',
      title: 'Starting the AWS AppConfig agent for Amazon EKS integration',
    },
    writeToDisk: {
      path: 'appconfig-agent-how-to-use-additional-features-write-to-disk',
      title: 'Configuring AWS AppConfig Agent to write configuration copies to disk',
      passages: {
        configurationsSensitiveData: 'Configurations saved to disk … include sensitive data',
      },
    },
  },
});
