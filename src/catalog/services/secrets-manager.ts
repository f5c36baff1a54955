import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const practices = page('best-practices', 'AWS Secrets Manager best practices');
const protection = page('data-protection', 'Data protection in AWS Secrets Manager');
const encryption = page(
  'security-encryption',
  'Secret encryption and decryption in AWS Secrets Manager',
);
const managedRotation = page(
  'rotate-secrets_managed',
  'Managed rotation for AWS Secrets Manager secrets',
);
const lambdaRotation = page('rotate-secrets_lambda', 'Rotation by Lambda function');
const functions = page('rotate-secrets_lambda-functions', 'Lambda rotation functions');
const deletion = page('manage_delete-secret', 'Delete an AWS Secrets Manager secret');
const replication = page(
  'replicate-secrets',
  'Replicate AWS Secrets Manager secrets across Regions',
);
const anatomy = page('whats-in-a-secret', 'What’s in a Secrets Manager secret?');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const secretsManager = defineService({
  id: 'secrets-manager',
  name: 'AWS Secrets Manager',
  shortName: 'Secrets Manager',
  category: 'security',
  summary:
    'A store for passwords and API keys: AWS encrypts and versions the values; who reads them and whether they rotate is yours.',
  docs: guide,
  aliases: ['secret', 'secret rotation', 'password rotation', 'managed rotation', 'ASM'],
  contradictions: [
    {
      topic: 'Whose key encrypts a secret',
      finding:
        'The best practices page says that secrets are encrypted with keys that you own in AWS KMS. The pages on data protection and on encryption name the AWS managed key aws/secretsmanager as the default, and the latter adds that the service sets its key policy and that you cannot change it. The catalogue gives AWS the encryption and leaves you the choice of a key of your own.',
      sources: [practices, protection, encryption],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the servers under the service, which you never see.',
    },
    'service-software': {
      name: 'Run and patch the service',
      duty: 'Operate, fix and update the service that stores and hands out secrets, without a step for you to take.',
    },
    'iam-permissions': {
      name: 'IAM permissions to secrets and key',
      duty: 'Limit by least privilege who reads and changes which secret. Calls such as GetSecretValue also need permission on the KMS key, because Secrets Manager uses it on the caller’s behalf.',
      sources: [practices, encryption],
    },
    'customer-data': {
      name: 'Secrets in the value, nowhere else',
      duty: 'Put sensitive text into the secret value only: name, description, rotation settings and tags are not encrypted.',
      sources: [encryption],
    },
  },
  add: [
    {
      id: 'deletion-wait',
      layer: 'platform',
      name: 'Keep deleted secrets recoverable',
      owner: 'aws',
      duty: 'Make a deleted secret inaccessible at once, and hold it for a recovery window of at least seven days. Replicas, and secrets deleted with --force-delete-without-recovery, are gone at once.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [deletion],
      controls: ['cp-9', 'sc-12'],
    },
    {
      id: 'replication-run',
      layer: 'platform',
      name: 'Keep replicas up to date',
      owner: 'aws',
      duty: 'Copy value, tags and resource policy to the Regions that you chose, and pass each rotated value on to all replicas.',
      sources: [replication],
      controls: ['cp-9', 'si-13'],
    },
    {
      id: 'rotation-run',
      layer: 'platform',
      name: 'Change the value by hand',
      owner: 'customer',
      duty: 'Put in a new value yourself, and set the same credential in the database or service behind it. A secret left alone for long is more likely to be compromised.',
      sources: [practices, lambdaRotation],
      controls: ['ia-5'],
    },
    {
      id: 'secret-retrieval',
      layer: 'application',
      name: 'Retrieve and cache secrets',
      owner: 'customer',
      duty: 'Fetch secrets at run time through one of the caching components, hardcode none, and keep values out of shell history when you use the AWS CLI.',
      sources: [practices],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'rotation-schedule',
      layer: 'access',
      name: 'Set up automatic rotation',
      owner: 'customer',
      duty: 'Turn rotation on wherever it is possible: a secret has none until it is set up, and it can run as often as every four hours.',
      sources: [practices, anatomy],
      controls: ['ia-5'],
      evidence: [
        { kind: 'security-hub', id: 'SecretsManager.1' },
        { kind: 'security-hub', id: 'SecretsManager.4' },
        { kind: 'config-rule', id: 'secretsmanager-rotation-enabled-check' },
        { kind: 'config-rule', id: 'secretsmanager-secret-periodic-rotation' },
      ],
    },
    {
      id: 'resource-policies',
      layer: 'access',
      name: 'Resource policies of secrets',
      owner: 'customer',
      duty: 'Decide who else may use a secret, and demand BlockPublicPolicy wherever you allow PutResourcePolicy: Secrets Manager then refuses policies with broad access.',
      sources: [practices],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'vpc-endpoint',
      layer: 'access',
      name: 'Private path by VPC endpoint',
      owner: 'customer',
      duty: 'Create an interface endpoint and limit callers with aws:SourceVpce. Test it: services that read secrets on your behalf may come another way and be locked out.',
      setting: optIn,
      sources: [practices, protection],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt each value at rest',
      owner: 'aws',
      duty: 'Encrypt the value with a data key of its own under the KMS key, take a new data key whenever the value changes, and never store one unencrypted.',
      setting: { state: 'always-on' },
      sources: [protection, encryption],
      controls: ['sc-28', 'sc-12'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Stay with aws/secretsmanager, or take a symmetric key of your own, as access from another account requires. Keep kms:Decrypt on the old key when you change it, or existing versions stay as they are.',
      sources: [practices, encryption],
      controls: ['sc-12'],
      evidence: [{ kind: 'config-rule', id: 'secretsmanager-using-cmk' }],
    },
    {
      id: 'replication-choice',
      layer: 'data',
      name: 'Replicate to other Regions',
      owner: 'customer',
      duty: 'Name the Regions that need the secret, and a KMS key in each if aws/secretsmanager will not do. The connection data in it still points to the first Region’s database.',
      setting: optIn,
      sources: [replication],
      controls: ['cp-9', 'cp-2'],
    },
    {
      id: 'deletion-decision',
      layer: 'data',
      name: 'Delete unused secrets, alarm on reads',
      owner: 'customer',
      duty: 'Delete what nobody uses, replicas first. Have a CloudWatch alarm report attempts to read it while it can still be recovered.',
      sources: [deletion],
      controls: ['si-12', 'ac-2.3'],
      evidence: [
        { kind: 'security-hub', id: 'SecretsManager.3' },
        { kind: 'config-rule', id: 'secretsmanager-secret-unused' },
      ],
    },
    {
      id: 'activity-review',
      layer: 'data',
      name: 'Log and watch access to secrets',
      owner: 'customer',
      duty: 'Set up CloudTrail logging of the API, and watch secrets with CloudWatch, AWS Config and GuardDuty.',
      sources: [protection, practices],
      controls: ['au-6', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'no-rotation',
      name: 'No automatic rotation',
      summary:
        'A secret as it is created: the value stays until you replace it, and so does the credential behind it.',
      change: { 'rotation-schedule': { setting: optIn } },
    },
    {
      id: 'lambda-rotation',
      name: 'Rotation by Lambda function',
      summary:
        'AWS calls a function on your schedule; the function’s code, libraries, network and permissions are yours.',
      change: {
        'rotation-run': {
          name: 'Call the function on schedule',
          owner: 'aws',
          duty: 'Call your function for the steps create, set, test and finish, and when one fails, retry the whole rotation several times while its window is open.',
          sources: [lambdaRotation],
        },
        'rotation-schedule': {
          name: 'Set the rotation schedule',
          duty: 'Set the schedule on which the secret rotates, up to once in four hours. A value that you change by hand counts as a rotation and moves the next date.',
          sources: [lambdaRotation, practices],
        },
      },
      add: [
        {
          id: 'rotation-function',
          layer: 'application',
          name: 'Write and patch the function',
          owner: 'customer',
          duty: 'Start from a template or write your own. Patch the libraries that you add, log no secrets, and check that old and new version name the same user and host before you change anything.',
          sources: [functions],
          controls: ['si-2', 'sa-11', 'ac-6'],
        },
        {
          id: 'rotation-watch',
          layer: 'application',
          name: 'Watch for failed rotations',
          owner: 'customer',
          duty: 'Follow the rotation events and repair what fails: while AWSPENDING sits on another version than AWSCURRENT, each later rotation ends in an error.',
          sources: [functions, lambdaRotation],
          controls: ['si-4', 'ia-5'],
          evidence: [
            { kind: 'security-hub', id: 'SecretsManager.2' },
            { kind: 'config-rule', id: 'secretsmanager-scheduled-rotation-success-check' },
          ],
        },
      ],
    },
    {
      id: 'managed-rotation',
      name: 'Managed rotation',
      summary:
        'The service that created the secret, such as RDS or Redshift, sets up and runs its rotation without a function of yours.',
      change: {
        'rotation-run': {
          name: 'Rotate value and credential',
          owner: 'aws',
          duty: 'Configure the rotation and change the secret together with the credential, without a Lambda function, typically within one minute.',
          sources: [managedRotation],
          evidence: reports,
        },
        'rotation-schedule': {
          name: 'Adjust the rotation schedule',
          duty: 'Change the schedule if it does not suit you: it is in UTC, allows up to one rotation in four hours, and starts its window at midnight unless you name a start time.',
          sources: [managedRotation],
        },
      },
      add: [
        {
          id: 'application-user',
          layer: 'application',
          name: 'Give applications a user of their own',
          owner: 'customer',
          duty: 'Where the secret is a database’s master user, let applications connect as another user with minimal privileges: during a rotation new connections may still get the previous credentials.',
          sources: [managedRotation],
          controls: ['ac-6', 'ia-5'],
        },
      ],
    },
  ],
});
