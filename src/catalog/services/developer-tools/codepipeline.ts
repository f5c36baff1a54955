import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS CodePipeline',
  shortName: 'CodePipeline',
  summary:
    'Carries a change from source to release, stage by stage. AWS runs the stages; you are responsible for the role, the artifact bucket and the gates.',
  guide: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'pipeline',
    'CD',
    'continuous delivery',
    'release pipeline',
    'manual approval',
    'artifact bucket',
    'custom action',
  ],
  aws: {
    iamServicePrefix: 'codepipeline',
    cloudFormationPrefixes: ['AWS::CodePipeline'],
    terraformPrefixes: ['aws_codepipeline'],
    resources: [
      {
        types: ['aws_codepipeline'],
        modes: [{ mode: 'v2', where: { pipeline_type: 'V2' } }, { mode: 'v1' }],
      },
      {
        types: ['AWS::CodePipeline::Pipeline'],
        modes: [{ mode: 'v2', where: { PipelineType: 'V2' } }, { mode: 'v1' }],
      },
    ],
  },
  archetype: 'managed-application',
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
  traits: ['key-choice', 'vpc-endpoint', 'activity-trail'],
  notAsked: {
    'patch-code': 'A pipeline passes your code on: patch its libraries where you keep it.',
  },
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS CodePipeline” mentions no backup of the definition of a pipeline.',
  },
  override: {
    'service-software': {
      owner: 'aws',
      duty: 'AWS operates the platform that runs your pipelines, and patches and fixes flaws in the infrastructure and its software.',
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Keep the default AWS managed key, which you cannot change or delete, or use a symmetric customer managed key. A pipeline with resources of another account requires a customer managed key. AWS advises that you rotate your customer managed key regularly.',
      sources: [
        {
          page: 'artifactEncryption',
          at: [
            'CodePipeline only supports symmetric KMS keys',
            'If you are using … as necessary',
            'You want to create … a regular basis',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form fields such as names. What you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'execution-run',
      layer: 'platform',
      name: 'Run executions stage by stage',
      owner: 'aws',
      duty: 'In the default mode, `SUPERSEDED`, CodePipeline processes executions in order and locks a stage while the stage processes an execution. In this mode, a newer execution can overtake a waiting execution. The overtaken execution does not continue.',
      sources: [
        {
          page: 'executions',
          at: [
            'Because each stage can … while in progress',
            'The pipeline processes each … with a later one',
            'execution overtakes a waiting … does not continue',
          ],
        },
      ],
      controls: ['cp-10', 'cm-3'],
    },
    {
      id: 'approval-run',
      layer: 'platform',
      name: 'Stop at an approval action',
      owner: 'aws',
      duty: 'CodePipeline stops the execution at an approval action, and resumes it if the action is approved. If the action is rejected, or nobody approves or rejects it within seven days, CodePipeline does not continue the execution.',
      sources: [
        {
          page: 'approvals',
          at: [
            'If the action is … does not continue',
            'The pipeline stops when it reaches the action',
          ],
        },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'stop-choice',
      layer: 'application',
      name: 'Choose how to stop executions',
      owner: 'customer',
      duty: 'To stop an execution, AWS recommends “stop and wait”, except perhaps for a custom action whose work need not finish. After “stop and abandon”, the action’s provider continues its tasks, and tasks can fail or run out of sequence. In `SUPERSEDED` mode, disable the transition in front of the stage before you stop.',
      sources: [
        {
          page: 'executions',
          at: [
            'We recommend that you … to the action',
            'You might want to … a bug fix',
            'Before you stop an … subsequent pipeline execution',
          ],
        },
      ],
      controls: ['cm-3', 'si-2'],
    },
    {
      id: 'approvals',
      layer: 'access',
      name: 'Approval actions and approvers',
      owner: 'customer',
      duty: 'Add an approval action at the point where you want an execution to stop. Grant one or more roles the IAM permissions to approve or reject.',
      switchOf: 'approval-run',
      sources: [
        {
          page: 'approvals',
          at: ['you can add an … reject the action', 'You grant the IAM … in your organization'],
        },
      ],
      controls: ['cm-3', 'cm-5', 'ac-5'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Service role',
      owner: 'customer',
      duty: 'You can remove access to resources that you do not use. Grant new actions only what they require. After you change the role, test the pipelines, because the change can stop them from working.',
      sources: [
        {
          page: 'serviceRole',
          at: [
            'Modifying a policy statement … to the service role',
            'You can edit the … do not use',
            'When you create IAM … perform a task',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'pipeline-secrets',
      layer: 'access',
      name: 'Keep secrets out of configuration',
      owner: 'customer',
      duty: 'Do not enter tokens or passwords in action configuration, defaults of pipeline variables or CloudFormation configuration, because these values show in logs. Store tokens and passwords in Secrets Manager and reference them.',
      sources: [{ page: 'practices', at: 'If you create a … and action configuration' }],
      controls: ['ia-5', 'ia-5.7'],
    },
    {
      id: 'artifact-bucket',
      layer: 'data',
      name: 'Artifact bucket',
      owner: 'customer',
      duty: 'You own the S3 bucket that stores the artifacts. If you require server-side encryption for all objects in the bucket, use a bucket policy.',
      sources: [
        { page: 'dataProtection', at: 'Code artifacts are stored … customer managed key' },
        {
          page: 'artifactEncryption',
          at: 'Amazon S3 supports bucket … in your bucket',
        },
      ],
      controls: ['ac-3', 'sc-28', 'sc-8'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'CodePipeline encrypts its data with KMS keys. For artifacts in the bucket that the wizard created, CodePipeline uses server-side encryption, by default with the `aws/s3` key. It decrypts these artifacts when they are retrieved.',
      sources: [
        { page: 'dataProtection', at: 'Data in CodePipeline is … customer managed key' },
        {
          page: 'artifactEncryption',
          at: [
            'When you use the … created the pipeline',
            'By default, CodePipeline uses … decrypt the artifact',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'manual-encryption',
      layer: 'data',
      name: 'Artifact encryption outside the console',
      owner: 'customer',
      duty: 'If you create the pipeline with CloudFormation or the AWS CLI, configure server-side encryption of the artifacts manually when you create the pipeline.',
      sources: [
        {
          page: 'artifactEncryption',
          at: 'When you use CloudFormation … server-side encryption manually',
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'CodePipeline encrypts service-to-service communication in transit with TLS, and requires TLS 1.2.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'We require TLS 1.2 and recommend TLS 1.3',
            'All service-to-service communication … using SSL/TLS',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'execution-history',
      layer: 'data',
      name: 'Keep the execution history',
      owner: 'aws',
      duty: 'CodePipeline records the status, source revisions and timing of executions. It retains this history for up to 12 months.',
      sources: [
        {
          page: 'history',
          at: [
            'Execution history is retained … 12 months',
            'history of executions in … for each execution',
          ],
        },
      ],
      controls: ['au-11', 'cm-3'],
    },
    {
      id: 'event-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CodePipeline records calls from the console and from code as CloudTrail events. The events show who made the calls, from where and when.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … CodePipeline API operations',
            'Using the information collected … and additional details',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'v2',
      name: 'V2 pipeline',
      summary:
        'The type with execution modes, filtered triggers, stage conditions and rollback. You set all of these.',
      add: [
        {
          id: 'execution-mode',
          layer: 'application',
          name: 'Execution mode',
          owner: 'customer',
          duty: 'Keep the default, `SUPERSEDED`, or choose `QUEUED` or `PARALLEL`. In `PARALLEL`, stage rollback is not available. AWS describes `PARALLEL` for development environments with a branch for each feature and targets that other users do not share.',
          sources: [
            {
              page: 'executions',
              at: [
                'A more recent execution … the default',
                'For pipelines in PARALLEL … is not available',
                'Use PARALLEL mode in … by other users',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'stage-conditions',
          layer: 'application',
          name: 'Stage conditions, rollback and retry',
          owner: 'customer',
          duty: 'If you want stage conditions, stage rollback or automatic retry on failure, configure these features. The V2 type supports them.',
          sources: [
            {
              page: 'types',
              at: [
                'Rollback for pipeline stages',
                'Stage conditions',
                'Configure a stage for … retry on failure',
              ],
            },
          ],
          controls: ['cm-3', 'si-13'],
        },
        {
          id: 'trigger-filters',
          layer: 'access',
          name: 'Trigger filters',
          owner: 'customer',
          duty: 'Choose the Git tags, pull requests, branches or file paths that may start an execution. Alternatively, start an execution with a source revision that you specify.',
          sources: [
            {
              page: 'types',
              at: ['Source revision overrides', 'Triggers and filtering Git … or file paths'],
            },
            { page: 'executions', at: 'You can use overrides … the pipeline execution' },
          ],
          controls: ['cm-3', 'cm-5'],
        },
      ],
    },
    {
      id: 'commands',
      name: 'V2 pipeline with commands',
      summary:
        'The Commands action runs your shell commands on compute that CodePipeline manages. You are responsible for what the commands do and read.',
      extends: 'v2',
      profile: { insideVpc: 'your-choice' },
      add: [
        {
          id: 'command-compute',
          layer: 'operating-system',
          name: 'Run commands in an isolated environment',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'CodePipeline runs the commands in a separate container on managed CodeBuild compute. The build environment is isolated at the account level, so an instance might be reused for another execution.',
          sources: [
            {
              page: 'commands',
              at: [
                'commands specified in the … a separate container',
                'This action uses CodePipeline … a build environment',
                'Because the isolated build … another pipeline execution',
              ],
            },
          ],
          controls: ['sc-39', 'sc-4'],
        },
        {
          id: 'command-timeout',
          layer: 'platform',
          name: 'End commands after 55 minutes',
          owner: 'aws',
          duty: 'CodePipeline times out builds of the action after 55 minutes. These builds count toward the account’s limit of concurrent builds in CodeBuild.',
          sources: [
            {
              page: 'commands',
              at: [
                'Builds run by the … for that account',
                'The timeout for builds … on CodeBuild builds',
              ],
            },
          ],
          controls: ['sc-5'],
        },
        {
          id: 'command-content',
          layer: 'application',
          name: 'Commands and pipeline edit access',
          owner: 'customer',
          duty: 'Provide the shell commands, and decide who may edit the pipeline. By modifying the commands, users with Edit access can potentially access referenced secrets.',
          sources: [
            {
              page: 'commands',
              at: [
                'You can provide shell … action to run',
                'But pipeline users who … modifying the commands',
              ],
            },
          ],
          controls: ['cm-5', 'ac-6'],
        },
        {
          id: 'command-network',
          layer: 'access',
          name: 'Connect commands to your VPC',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If the commands need to connect to resources in your VPC, specify subnets and security groups of that VPC.',
          sources: [
            {
              page: 'commands',
              at: ['The subnets for the … in a VPC', 'The security groups for … in a VPC'],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'command-secrets',
          layer: 'data',
          name: 'Secret type for sensitive variables',
          owner: 'customer',
          duty: 'For environment variables with sensitive values, set the type to `SECRETS_MANAGER` and allow the service role to read the secret. The type defaults to `PLAINTEXT`, which AWS strongly discourages for sensitive values.',
          sources: [
            {
              page: 'commands',
              at: [
                'When not specified, this … SECRETS_MANAGER type instead',
                'To use the SecretsManager, … pipeline service role',
              ],
            },
          ],
          controls: ['ia-5.7', 'sc-28'],
        },
        {
          id: 'secret-redaction',
          layer: 'data',
          name: 'Redact secrets in build logs',
          owner: 'aws',
          duty: 'In the build logs, CodePipeline redacts secrets that the action references.',
          sources: [
            {
              page: 'commands',
              at: 'Secrets referenced in the … similar to CodeBuild',
            },
          ],
          controls: ['au-9'],
        },
        {
          id: 'command-log-group',
          layer: 'data',
          name: 'Permissions for command logs',
          owner: 'customer',
          duty: 'Add three CloudWatch Logs permissions to an existing service role, and scope them to the pipeline’s log group. Give people who read the logs in the console permission to view them.',
          sources: [
            {
              page: 'commands',
              at: [
                'If you are using … the service role',
                'In the service role … the following example',
                'To view logs in … the console role',
              ],
            },
          ],
          controls: ['au-12', 'au-9'],
        },
      ],
    },
    {
      id: 'custom-action',
      name: 'Custom action with a job worker',
      summary:
        'A stage of a V2 pipeline waits for your own program. You write the worker, provide its machine and give it credentials.',
      extends: 'v2',
      override: { 'os-patches': { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'worker-host',
          layer: 'operating-system',
          name: 'Provide the worker’s machine',
          owner: 'customer',
          answers: ['patch-system'],
          duty: 'Run the job worker on any computer that has access to CodePipeline’s public endpoint. AWS suggests an Amazon EC2 instance, where access and security are easier to manage.',
          sources: [{ page: 'customAction', at: 'This job worker can … Amazon EC2 instance' }],
          controls: ['si-2', 'sc-7'],
        },
        {
          id: 'job-requests',
          layer: 'platform',
          name: 'Create jobs and act on the result',
          owner: 'aws',
          duty: 'CodePipeline creates a job request at the custom action. After a success result without a continuation token, it provides the revision and its artifacts to the next action. After a failure, CodePipeline does not provide the revision and artifacts.',
          sources: [
            {
              page: 'customAction',
              at: [
                'When a pipeline includes … a job request',
                'If a success result … in the pipeline',
                'PutJobSuccessResult without a continuation … action ran successfully',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'job-worker',
          layer: 'application',
          name: 'Write and run the job worker',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Create a worker that polls CodePipeline for jobs, executes them and returns the status. If CodePipeline should not offer all available jobs to the worker, configure `JobList`.',
          sources: [
            {
              page: 'customAction',
              at: [
                'When you create a … status result to CodePipeline',
                'When you add the … polls for jobs',
              ],
            },
          ],
          controls: ['si-2', 'sa-11'],
        },
        {
          id: 'worker-identity',
          layer: 'access',
          name: 'Credentials of the worker',
          owner: 'customer',
          duty: 'Use an EC2 instance role, which AWS calls the simplest strategy. Alternatively, consider identity federation, which grants access without requiring you to create or manage IAM users.',
          sources: [
            {
              page: 'customAction',
              at: [
                'The simplest strategy is … for your integration',
                'Another strategy to consider … manage IAM users',
              ],
            },
          ],
          controls: ['ia-5', 'ac-2'],
        },
      ],
    },
    {
      id: 'v1',
      name: 'V1 pipeline',
      summary:
        'The type for standard deployments. It has no filtered triggers, stage conditions or stage rollback, and no execution mode other than `SUPERSEDED`.',
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for AWS CodePipeline',
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS CodePipeline' },
    artifactEncryption: {
      path: 'S3-artifact-encryption',
      title: 'Configure server-side encryption for artifacts stored in Amazon S3 for CodePipeline',
    },
    practices: { path: 'security-best-practices', title: 'Security best practices' },
    commands: { path: 'action-reference-Commands', title: 'Commands action reference' },
    serviceRole: { path: 'how-to-custom-role', title: 'Manage the CodePipeline service role' },
    customAction: {
      path: 'actions-create-custom-action',
      title: 'Create and add a custom action in CodePipeline',
    },
    executions: { path: 'concepts-how-it-works', title: 'How pipeline executions work' },
    approvals: { path: 'approvals', title: 'Add a manual approval action to a stage' },
    types: { path: 'pipeline-types-planning', title: 'What type of pipeline is right for me?' },
    trail: {
      path: 'monitoring-cloudtrail-logs',
      title: 'Logging CodePipeline API calls with AWS CloudTrail',
    },
    history: { path: 'executions-view', title: 'View executions in CodePipeline' },
  },
});
