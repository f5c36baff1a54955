import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Deadline Cloud',
  shortName: 'Deadline Cloud',
  summary:
    'Deadline Cloud runs a render farm. AWS schedules jobs and encrypts the farm’s data. You decide who sees what and what jobs may do, and you manage hosts on your own fleets.',
  guide: 'https://docs.aws.amazon.com/deadline-cloud/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'Deadline',
    'render farm',
    'rendering',
    'Thinkbox Deadline',
    'service-managed fleet',
    'customer-managed fleet',
    'worker agent',
  ],
  aws: {
    iamServicePrefix: 'deadline',
    cloudFormationPrefixes: ['AWS::Deadline'],
    terraformPrefixes: ['aws_deadline'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'vpc-endpoint', 'activity-trail'],
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'In identity-based policies, define what people and tools with AWS credentials can do. Examples are creating farms or submitting jobs from a pipeline.',
      sources: [{ page: 'controls', at: 'What people and tools … from a pipeline' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. Put no confidential or sensitive information into tags, free-form fields or the name fields of job templates. Data in these fields may be included in billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
            'The data entered into … or sensitive information',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Deadline Cloud encrypts sensitive data at rest with keys in AWS KMS, by default with a key that it owns.',
      sources: [
        { page: 'atRest', at: 'AWS Deadline Cloud protects … (AWS KMS)' },
        { page: 'keys', at: 'Default encryption type if … AWS Deadline Cloud' },
      ],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Choose the key when you create the farm. If you use your own key, it encrypts all content in the farm. Deadline Cloud supports automatic rotation of your key, but you cannot rotate the key manually.',
      sources: [
        {
          page: 'keys',
          at: [
            'When creating a new … your farm data',
            'All of the content … the KMS key',
            "You can't manually rotate … key is supported",
          ],
        },
      ],
    },
    'vpc-endpoint': {
      name: 'PrivateLink and allow lists',
      owner: 'customer',
      remove: ['setting'],
      duty: 'For private connectivity to Deadline Cloud, use AWS PrivateLink. In restricted networks, allow access to the endpoints that AWS lists.',
      sources: [{ page: 'controls', at: 'How traffic reaches Deadline … in restricted networks' }],
    },
  },
  add: [
    {
      id: 'key-grants',
      layer: 'platform',
      name: 'Grants on the key',
      owner: 'aws',
      duty: 'When you create a farm with a customer managed key, Deadline Cloud creates grants on the key on your behalf. Each part that encrypts or decrypts your data uses its own grant. Grants also allow access to AWS services that store data, such as Amazon S3.',
      sources: [
        {
          page: 'keys',
          at: [
            'When you create a … grant on your behalf',
            'Deadline Cloud uses multiple … Store, or OpenSearch',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'service-roles',
      layer: 'access',
      name: 'Roles of fleets, queues and monitors',
      owner: 'customer',
      duty: 'Limit the permissions of the roles for fleets, worker hosts, queues and monitors. These roles define what the service, workers and jobs can do on your behalf.',
      sources: [
        {
          page: 'controls',
          at: [
            'What can the service … queues, and monitors',
            'What Deadline Cloud can … set of permissions',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'monitor-users',
      layer: 'access',
      name: 'Access levels in the monitor',
      owner: 'customer',
      duty: 'Decide which users from IAM Identity Center see each farm, queue and fleet in the monitor. For each user, choose the access level: view, contribute, manage or own.',
      sources: [{ page: 'controls', at: 'Which people can see … Center (IAM Identity Center)' }],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'job-buckets',
      layer: 'access',
      name: 'Access to job attachment buckets',
      owner: 'customer',
      duty: 'Use the queue role, the bucket and the root prefix to set which Amazon S3 data each queue can read and write.',
      sources: [{ page: 'controls', at: 'Which Amazon S3 data … and root prefix' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'key-use',
      layer: 'data',
      name: 'Key policy and use of the key',
      owner: 'customer',
      duty: 'In the key policy, control who can use a customer managed key, and how. If you want, track Deadline Cloud’s requests for the key in CloudTrail or CloudWatch Logs. If you delete the key, the data that it encrypted is unrecoverable.',
      sources: [
        {
          page: 'keys',
          at: [
            'Key policies control access … they can use it',
            'When you use an … to AWS KMS',
            'After a customer managed … the data becomes unrecoverable',
          ],
        },
      ],
      controls: ['sc-12', 'au-6'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Back up job attachments',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you need backups of job attachments, enable an Amazon S3 mechanism such as S3 Versioning or AWS Backup. Deadline Cloud does not back up the data in your job attachments bucket.',
      sources: [
        {
          page: 'resilience',
          at: [
            'AWS Deadline Cloud does … attachments S3 bucket',
            'You can enable backups … or AWS Backup',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 'service-managed',
      name: 'Service-managed fleet',
      summary:
        'Deadline Cloud manages the workers. All jobs of a fleet run as one user, so create separate fleets for jobs that must be isolated from each other.',
      traits: ['application-code'],
      override: {
        'service-software': {
          name: 'Run and patch the service',
          owner: 'aws',
          duty: 'AWS operates the platform of Deadline Cloud. AWS patches and fixes flaws within the infrastructure, which includes software.',
        },
        'application-code': {
          name: 'Application code and libraries',
          owner: 'customer',
          duty: 'Frequently scan the code of your jobs, and the libraries that the code depends on, for vulnerabilities. Patch the vulnerabilities.',
        },
      },
      add: [
        {
          id: 'fleet-management',
          layer: 'platform',
          name: 'Manage the fleet',
          owner: 'aws',
          duty: 'If you choose a service-managed fleet, Deadline Cloud manages it fully. If the farm has a customer managed key, Deadline Cloud uses grants on the key. With these grants, it manages the fleet’s machines and encrypts the EBS volumes of its workers.',
          sources: [
            { page: 'fleet', at: 'You can choose to … by Deadline Cloud' },
            { page: 'keys', at: 'Grants that enable Deadline … for the farm' },
          ],
          controls: ['sc-28', 'cm-2'],
        },
        {
          id: 'volume-deletion',
          layer: 'data',
          name: 'Delete volumes of terminated workers',
          owner: 'aws',
          duty: 'When worker instances of a service-managed fleet terminate, Deadline Cloud deletes the instances’ EBS volumes.',
          sources: [
            { page: 'atRest', at: 'Deadline Cloud deletes Amazon … worker instances terminate' },
          ],
          controls: ['mp-6', 'si-12'],
        },
        {
          id: 'host-script',
          layer: 'application',
          name: 'Write and test a host script',
          owner: 'customer',
          duty: 'If you want to configure workers before they process tasks, write a host configuration script. The script runs as an administrator. Test it with one worker at most.',
          sources: [
            {
              page: 'hostScript',
              at: [
                'The text of the … worker processes tasks',
                'The script runs as an administrative user',
                'You should configure your … starting additional workers',
              ],
            },
          ],
          controls: ['cm-6', 'ac-6'],
        },
        {
          id: 'queue-fleets',
          layer: 'access',
          name: 'Separate queues with fleets',
          owner: 'customer',
          duty: 'If queues must be isolated from each other, give them separate fleets. On a service-managed fleet, all jobs run as one user that the service manages.',
          sources: [{ page: 'controls', at: 'On a service-managed fleet … them separate fleets' }],
          controls: ['sc-39', 'ac-6'],
        },
      ],
    },
    {
      id: 'customer-managed',
      name: 'Customer-managed fleet',
      summary:
        'The workers are your capacity. You configure and patch their operating system and agents, and manage their users and passwords.',
      archetype: 'customer-run-software',
      remove: ['site', 'local-network'],
      override: {
        'os-patches': {
          name: 'Patch the guest OS',
          owner: 'customer',
          duty: 'Configure the operating system of the worker hosts. Patch the operating system and all installed software regularly.',
          sources: [
            {
              page: 'hosts',
              at: [
                'On customer-managed fleets, you … host operating system',
                'regularlyPatchOperatingOthers',
              ],
            },
          ],
        },
        'control-plane': {
          name: 'Protect the global infrastructure',
          owner: 'aws',
          duty: 'AWS protects the global infrastructure that runs all of the AWS Cloud.',
          sources: [{ page: 'protection', at: 'AWS is responsible for … the AWS Cloud' }],
        },
        'agent-updates': {
          name: 'Update the agent and Deadline software',
          owner: 'customer',
          duty: 'Regularly patch software that is specific to Deadline Cloud. Examples are worker agents, submitters, adaptors and OpenJD packages.',
          sources: [{ page: 'hosts', at: 'regularlyPatchOperatingOthers' }],
        },
        'application-code': {
          name: 'Job software on the hosts',
          owner: 'customer',
          duty: 'Regularly patch all software that is installed on the hosts. Do not let queue users write to shared software.',
          sources: [
            {
              page: 'hosts',
              at: [
                'regularlyPatchOperatingOthers',
                'Grant queue users the … other shared software',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'host-redirection',
          layer: 'network',
          name: 'Protect hosts files and route tables',
          owner: 'customer',
          duty: 'On worker hosts, restrict permissions to hosts files and route tables, so that the hosts’ traffic to Deadline Cloud cannot be redirected.',
          sources: [{ page: 'hosts', at: "Restrict permissions to local … can't be redirected" }],
          controls: ['sc-7', 'cm-6'],
        },
        {
          id: 'agent-files',
          layer: 'operating-system',
          name: 'Restrict the agent’s program files',
          owner: 'customer',
          duty: 'Ensure that only root on Linux, or the Administrator account on Windows, owns and can modify the worker agent’s program files.',
          sources: [{ page: 'hosts', at: 'Ensure that only the … agent program files' }],
          controls: ['ac-6', 'cm-5'],
        },
        {
          id: 'configuration-tests',
          layer: 'operating-system',
          name: 'Test configurations before rollout',
          owner: 'customer',
          duty: 'Review host configuration scripts before use. Test changes before you roll them out to the fleet.',
          sources: [
            { page: 'hosts', at: 'Review host configuration scripts … stop them from working' },
          ],
          controls: ['cm-3', 'cm-4'],
        },
        {
          id: 'queue-users',
          layer: 'access',
          name: 'A separate OS user for each queue',
          owner: 'customer',
          duty: 'Give each queue its own OS user with the least privileges that its workloads require. Use neither the worker agent’s OS user nor the OS user of a queue outside the same security boundary.',
          sources: [
            { page: 'controls', at: 'On a customer-managed fleet … own OS user' },
            { page: 'hosts', at: "Don't use the same … other shared software" },
          ],
          controls: ['ac-6', 'sc-39'],
        },
        {
          id: 'scheduled-commands',
          layer: 'access',
          name: 'Deny queue users access to schedulers',
          owner: 'customer',
          duty: 'Deny queue users access to `cron` and `at` on Linux, and to the task scheduler on Windows, so that they cannot schedule commands for later.',
          sources: [{ page: 'hosts', at: "Don't give the queue … Windows task scheduler" }],
          controls: ['ac-6', 'cm-7'],
        },
        {
          id: 'windows-passwords',
          layer: 'access',
          name: 'Passwords of Windows queue users',
          owner: 'customer',
          expires: 'password',
          duty: 'Use strong passwords for Windows queue users, and rotate the passwords regularly. Grant least-privileged access to the secrets that contain the passwords, and delete unused secrets.',
          sources: [{ page: 'hosts', at: 'Use strong passwords for … delete unused secrets' }],
          controls: ['ia-5'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in Deadline Cloud' },
    atRest: { path: 'encryption-rest', title: 'Encryption at rest' },
    keys: { path: 'key-management', title: 'Key management' },
    controls: { path: 'security-controls', title: 'Security controls in Deadline Cloud' },
    hosts: {
      path: 'worker-hosts',
      title: 'Secure worker hosts',
      passages: { regularlyPatchOperatingOthers: 'Regularly patch the operating … and others' },
    },
    fleet: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html',
      title: 'AWS::Deadline::Fleet',
    },
    hostScript: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-hostconfiguration.html',
      title: 'AWS::Deadline::Fleet HostConfiguration',
    },
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in Deadline Cloud' },
  },
});
