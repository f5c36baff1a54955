import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Secrets Manager',
  shortName: 'Secrets Manager',
  summary:
    'Secrets Manager stores passwords and API keys. AWS encrypts and versions the values. You decide who reads them and whether they rotate.',
  guide: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/',
  read: '2026-11-26',
  aliases: ['secret', 'secret rotation', 'password rotation', 'managed rotation', 'ASM'],
  aws: {
    cloudFormationPrefixes: ['AWS::SecretsManager'],
    terraformPrefixes: ['aws_secretsmanager_'],
    resources: [
      {
        types: ['aws_secretsmanager_secret_rotation'],
        modes: [
          { mode: 'lambda-rotation', where: { rotation_lambda_arn: '*' } },
          { mode: 'managed-rotation' },
        ],
      },
      {
        types: ['AWS::SecretsManager::RotationSchedule'],
        modes: [
          { mode: 'lambda-rotation', where: { RotationLambdaARN: '*' } },
          { mode: 'lambda-rotation', where: { HostedRotationLambda: '*' } },
          { mode: 'managed-rotation' },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: ['hipaa', 'pci', 'iso', 'soc', 'fedramp', 'dod-cc-srg', 'irap', 'ospar'],
      sources: [
        {
          page: 'complianceScope',
          at: [
            'has undergone auditing for … obtain compliance certification',
            'AWS Secrets Manager as a HIPAA-eligible service',
            'Payment Card Industry (PCI) Data Security Standard (DSS)',
          ],
          verified: '2026-12-07',
        },
        {
          page: 'complianceScope',
          at: [
            'compliance certification for ISO/IEC … and ISO 9001',
            'System and Organization Control (SOC) reports',
            'Federal Risk and Authorization Management Program (FedRAMP)',
          ],
          verified: '2026-12-07',
        },
        {
          page: 'complianceScope',
          at: [
            'The Department of Defense … Security Requirements Guide (SRG)',
            'Information Security Registered Assessors Program (IRAP)',
            'Outsourced Service Provider’s Audit Report (OSPAR)',
          ],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  unanswered: {
    'back-up':
      'AWS’s page “Resiliency in AWS Secrets Manager” mentions no backups. Replicas receive each change of a secret.',
  },
  traits: ['default-encryption', 'key-choice', 'vpc-endpoint'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Use least privilege in IAM policy statements that control access to secrets. Some operations also require AWS KMS permissions. When Secrets Manager uses a KMS key, it acts on behalf of the user who accesses or updates the secret value.',
      sources: [
        { page: 'practices', at: 'In IAM policy statements … least privileged access' },
        { page: 'encryption', at: 'When Secrets Manager uses … require AWS KMS permissions' },
      ],
    },
    'customer-data': {
      name: 'Put sensitive text in the value only',
      owner: 'customer',
      duty: 'Put sensitive text into the secret value only. Secrets Manager does not encrypt the secret’s name, description, rotation settings and tags, or the ARN of its KMS key.',
      sources: [{ page: 'encryption', at: 'Secrets Manager encrypts the … attached AWS tags' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Secrets Manager encrypts the secret value with a separate data key, which the KMS key protects. Whenever the value changes, Secrets Manager uses a new data key. It never stores a data key unencrypted.',
      setting: 'always-on',
      sources: [
        {
          page: 'protection',
          at: [
            'Every secret in Secrets … a KMS key',
            'Secrets Manager never stores … soon as possible',
          ],
        },
        { page: 'encryption', at: 'Whenever the secret value … to protect it' },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Stay with `aws/secretsmanager`, as AWS recommends for most cases, or use your own symmetric key. Access from another account requires your own key. If you change the key without `kms:Decrypt` on the previous one, existing versions are not re-encrypted.',
      sources: [
        { page: 'practices', at: 'For most cases, we … encrypt the secret' },
        {
          page: 'encryption',
          at: [
            'supports only symmetric encryption KMS keys',
            "If you don't have … are not re-encrypted",
          ],
        },
      ],
      evidence: ['secretsmanager-using-cmk'],
    },
    'vpc-endpoint': {
      name: 'Private access through a VPC endpoint',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If you want a private connection, create an interface endpoint. You can limit access to requests from the endpoint with `aws:SourceVpce`. If you do, calls from a service that is not configured for the endpoint can fail.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'practices',
          at: [
            'To allow or deny … specified VPC endpoint',
            'If you restrict requests … service can fail',
            'You can establish a … interface VPC endpoint',
          ],
        },
        { page: 'protection', at: 'If you want to … Secrets Manager API endpoints' },
      ],
    },
  },
  add: [
    {
      id: 'deletion-wait',
      layer: 'platform',
      name: 'Keep deleted secrets recoverable',
      owner: 'aws',
      duty: 'Secrets Manager makes a deleted secret immediately inaccessible. It schedules deletion after a recovery window of at least seven days, in which you can recover the secret. It immediately deletes replicas, and secrets that you choose to delete without a recovery window.',
      sources: [
        {
          page: 'deletion',
          at: [
            'Secrets Manager does not … you previously deleted',
            'When you delete a … is deleted immediately',
            "deletes a secret immediately … can't recover this",
          ],
        },
      ],
      controls: ['cp-9', 'sc-12'],
    },
    {
      id: 'version-keeping',
      layer: 'platform',
      name: 'Keep and remove secret versions',
      owner: 'aws',
      duty: 'Secrets Manager labels the current, previous and pending versions, and keeps labelled versions. It removes versions without a label when there are more than 100 of them, except versions created less than 24 hours ago.',
      sources: [
        {
          page: 'anatomy',
          at: [
            'Instead, it keeps track … pending version (during rotation)',
            'Secrets Manager never removes … 24 hours ago',
          ],
        },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'replication-run',
      layer: 'platform',
      name: 'Replicate to other Regions',
      owner: 'aws',
      duty: 'Secrets Manager replicates the encrypted secret data and metadata such as tags and resource policies to the Regions that you specify. If rotation is on for the primary secret, Secrets Manager passes the new value on to the replicas.',
      sources: [
        {
          page: 'replication',
          at: [
            'Secrets Manager replicates the … the specified Regions',
            'If you turn on … associated replica secrets',
          ],
        },
      ],
      controls: ['cp-9', 'si-13'],
    },
    {
      id: 'rotation-run',
      layer: 'platform',
      name: 'Change the secret manually',
      owner: 'customer',
      expires: 'password',
      duty: 'Change the secret yourself, and update the database or service too. Secrets that you don’t change for a long period of time become more likely to be compromised.',
      sources: [
        { page: 'practices', at: "If you don't change … to be compromised" },
        { page: 'lambdaRotation', at: 'For many types of … database or service' },
      ],
      controls: ['ia-5'],
    },
    {
      id: 'secret-retrieval',
      layer: 'application',
      name: 'Retrieve and cache secrets',
      owner: 'customer',
      duty: 'AWS recommends that you retrieve secrets through a caching component. Look for hardcoded secrets in your code. Mitigate the risk that a shell logs what you enter in the AWS CLI.',
      sources: [
        {
          page: 'practices',
          at: [
            'The secrets detector searches … and more',
            'we recommend you use … only when required',
            'Most command shells offer … Secrets Manager secrets',
          ],
        },
      ],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'rotation-schedule',
      layer: 'access',
      name: 'Turn on automatic rotation',
      owner: 'customer',
      expires: 'password',
      duty: 'Decide whether to set up automatic rotation, which can be as often as every four hours. Secrets that you don’t change for a long period of time become more likely to be compromised.',
      sources: [
        { page: 'practices', at: "If you don't change … every four hours" },
        { page: 'anatomy', at: 'Information about how to … set up rotation' },
      ],
      controls: ['ia-5'],
      evidence: [
        'SecretsManager.1',
        'SecretsManager.4',
        'secretsmanager-rotation-enabled-check',
        'secretsmanager-secret-periodic-rotation',
      ],
    },
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Resource policies',
      owner: 'customer',
      answers: ['admit'],
      duty: 'You can limit access to a secret with a resource policy. AWS recommends the condition `BlockPublicPolicy` in identity policies that allow `PutResourcePolicy`. Users can then attach a resource policy only if it does not allow broad access.',
      sources: [
        {
          page: 'practices',
          at: [
            'You can use IAM … access control (ABAC)',
            'In identity policies that … allow broad access',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'policy-analysis',
      layer: 'access',
      name: 'Reject policies with broad access',
      owner: 'aws',
      duty: 'Secrets Manager analyzes resource policies with automated reasoning. If the caller’s permission has the condition `BlockPublicPolicy`, Secrets Manager rejects a policy that allows broad access.',
      sources: [
        {
          page: 'practices',
          at: [
            'This condition means that … allow broad access',
            'Secrets Manager uses Zelkova … for broad access',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'replication-choice',
      layer: 'data',
      name: 'Choose replicas and their keys',
      owner: 'customer',
      duty: 'Decide whether to replicate a secret, to which Regions, and optionally with which KMS key in the replica Region. Replicas contain the same connection information as the source secret. You can add key/value pairs for regional connection information.',
      sources: [
        {
          page: 'replication',
          at: [
            'You can replicate your … low latency requirements',
            'the replicas are copies … regional connection information',
            'For Encryption key, choose … the replica Region',
          ],
        },
      ],
      controls: ['cp-9', 'cp-2'],
    },
    {
      id: 'deletion-decision',
      layer: 'data',
      name: 'Decide which secrets to delete',
      owner: 'customer',
      duty: 'Decide which secrets to delete, and delete replicas before the primary. If you don’t know whether an application still uses a secret, you can create a CloudWatch alarm. The alarm detects attempts to access the secret during the recovery window.',
      sources: [
        {
          page: 'deletion',
          at: [
            "You can't delete a … the primary secret",
            'whether an application still … the recovery window',
          ],
        },
      ],
      controls: ['si-12', 'ac-2.3'],
      evidence: ['SecretsManager.3', 'secretsmanager-secret-unused'],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Review account activity',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'AWS recommends that you set up API and user activity logging with CloudTrail. You can audit and monitor secrets, for example with CloudWatch, AWS Config and GuardDuty.',
      sources: [
        { page: 'protection', at: 'Set up API and … with AWS CloudTrail' },
        { page: 'practices', at: 'Secrets Manager enables you … with Amazon GuardDuty' },
      ],
      controls: ['au-6', 'au-12'],
    },
    {
      id: 'event-records',
      layer: 'data',
      name: 'Log replication, deletion and rotation',
      owner: 'aws',
      duty: 'When you replicate or delete a secret, Secrets Manager generates a CloudTrail log entry. During rotation, it logs events that indicate the state of the rotation.',
      sources: [
        { page: 'replication', at: 'Secrets Manager generates a … replicate a secret' },
        { page: 'deletion', at: 'Secrets Manager generates a … delete a secret' },
        { page: 'lambdaRotation', at: 'duringRotationStateRotation' },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'no-rotation',
      name: 'No automatic rotation',
      summary:
        'The secret stays as it was created. The value and the credential behind it do not change until you replace them.',
      override: { 'rotation-schedule': { owner: 'customer', setting: 'off-by-default' } },
    },
    {
      id: 'lambda-rotation',
      name: 'Rotation by Lambda function',
      summary:
        'AWS calls a function on your schedule. You manage the function’s code, libraries, network and permissions.',
      override: {
        'rotation-run': {
          name: 'Run the rotation function on schedule',
          owner: 'aws',
          duty: 'Secrets Manager calls the Lambda function according to your schedule, with the steps create, set, test and finish. If a step fails, Secrets Manager retries the entire rotation multiple times during the open rotation windows.',
          sources: [
            {
              page: 'lambdaRotation',
              at: [
                'To rotate a secret, … you set up',
                'The rotation step: create_secret, … or finish_secret',
                'If any rotation step … on the secret',
              ],
            },
          ],
        },
        'rotation-schedule': {
          name: 'Set the rotation schedule',
          owner: 'customer',
          duty: 'Set the schedule on which the secret rotates, as often as every four hours. If you also update the value manually, this counts as a valid rotation when the next date is calculated.',
          sources: [
            { page: 'lambdaRotation', at: 'If you also manually … next rotation date' },
            { page: 'practices', at: 'you can set up … every four hours' },
          ],
        },
      },
      add: [
        {
          id: 'rotation-function',
          layer: 'application',
          name: 'Write and patch the rotation function',
          owner: 'customer',
          expires: 'password',
          answers: ['patch-code'],
          duty: 'In your own function, patch and update the external binaries and libraries that you use. Keep sensitive information out of logs. Before the function updates the credential, check that the current one is valid and that current and pending values are for the same resource.',
          sources: [
            {
              page: 'functions',
              at: [
                'Be cautious with debugging … contain sensitive information',
                "you're responsible for patching and updating them",
                'Before you update the … for the same resource',
              ],
            },
          ],
          controls: ['si-2', 'sa-11', 'ac-6'],
        },
        {
          id: 'rotation-watch',
          layer: 'application',
          name: 'Monitor rotations',
          owner: 'customer',
          duty: 'Follow the events that Secrets Manager logs during rotation. If `AWSPENDING` is present but not attached to the same version as `AWSCURRENT`, any later invocation of rotation returns an error.',
          sources: [
            { page: 'functions', at: 'If the AWSPENDING staging … returns an error' },
            { page: 'lambdaRotation', at: 'duringRotationStateRotation' },
          ],
          controls: ['si-4', 'ia-5'],
          evidence: ['SecretsManager.2', 'secretsmanager-scheduled-rotation-success-check'],
        },
      ],
    },
    {
      id: 'managed-rotation',
      name: 'Managed rotation',
      summary:
        'The service that created the secret, such as RDS or Redshift, sets up and runs its rotation. You need no function.',
      override: {
        'rotation-run': {
          name: 'Rotate the secret and the credentials',
          owner: 'aws',
          duty: 'The managing service configures and manages the rotation, so that you don’t use a Lambda function to update the secret and the credentials. The rotation typically completes within one minute.',
          sources: [
            {
              page: 'managedRotation',
              at: [
                'Some services offer managed … in the database',
                'Rotation for managed secrets … within one minute',
              ],
            },
          ],
        },
        'rotation-schedule': {
          name: 'Adjust the rotation schedule',
          owner: 'customer',
          duty: 'You can change the schedule, in the UTC time zone and as often as every four hours. The rotation window starts at midnight unless you specify a start time.',
          sources: [
            { page: 'managedRotation', at: 'Under Rotation schedule, enter … every four hours' },
          ],
        },
      },
      add: [
        {
          id: 'application-user',
          layer: 'application',
          name: 'Separate database user for applications',
          owner: 'customer',
          duty: 'In applications, AWS strongly recommends that you use a database user with minimal privileges rather than the master user. During rotation, new connections that retrieve the secret may get the previous version of the credentials.',
          sources: [
            { page: 'managedRotation', at: 'During rotation, new connections … the master user' },
          ],
          controls: ['ac-6', 'ia-5'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whose key encrypts a secret',
      questions: ['hold-key'],
      finding:
        'The best practices page says that secrets are encrypted with keys that you own in AWS KMS. The pages on data protection and on encryption name the AWS managed key `aws/secretsmanager` as the default. The latter adds that the service sets its key policy and that you cannot change it. The catalogue gives AWS the encryption and leaves you the choice of your own key.',
      sources: [
        { page: 'practices', at: 'Secrets Manager encrypts secrets … Service (AWS KMS)' },
        { page: 'protection', at: 'You can choose to … in AWS KMS' },
        { page: 'encryption', at: 'This key policy, like … at any time' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'secretsmanager-compliance',
      title: 'Compliance validation for AWS Secrets Manager',
    },
    practices: { path: 'best-practices', title: 'AWS Secrets Manager best practices' },
    protection: { path: 'data-protection', title: 'Data protection in AWS Secrets Manager' },
    encryption: {
      path: 'security-encryption',
      title: 'Secret encryption and decryption in AWS Secrets Manager',
    },
    deletion: { path: 'manage_delete-secret', title: 'Delete an AWS Secrets Manager secret' },
    replication: {
      path: 'replicate-secrets',
      title: 'Replicate AWS Secrets Manager secrets across Regions',
    },
    lambdaRotation: {
      path: 'rotate-secrets_lambda',
      title: 'Rotation by Lambda function',
      passages: {
        duringRotationStateRotation: 'During rotation, Secrets Manager … state of rotation',
      },
    },
    anatomy: { path: 'whats-in-a-secret', title: 'What’s in a Secrets Manager secret?' },
    functions: { path: 'rotate-secrets_lambda-functions', title: 'Lambda rotation functions' },
    managedRotation: {
      path: 'rotate-secrets_managed',
      title: 'Managed rotation for AWS Secrets Manager secrets',
    },
  },
});
