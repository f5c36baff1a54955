import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS HealthOmics',
  shortName: 'HealthOmics',
  summary:
    'HealthOmics runs genomics workflows and stores genomics data. AWS runs engines and hosts. You are responsible for containers, engine versions, network mode and keys.',
  guide: 'https://docs.aws.amazon.com/omics/latest/dev/',
  read: '2026-11-26',
  aliases: [
    'Amazon Omics',
    'Omics',
    'genomics',
    'Nextflow',
    'WDL',
    'CWL',
    'sequence store',
    'variant store',
  ],
  aws: {
    iamServicePrefix: 'omics',
    cloudFormationPrefixes: ['AWS::Omics'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  override: {
    'encryption-in-transit': {
      name: 'Require TLS 1.2',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 and recommends TLS 1.3 for communication with AWS resources.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Maintain control over your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. Data in these fields may be used for billing or diagnostic logs.',
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
  modes: [
    {
      id: 'private-workflow',
      name: 'Private workflow, restricted network',
      summary:
        'Your workflow and your containers run on AWS’s engines, and reach only S3 and ECR in the Region.',
      traits: ['container-images'],
      remove: ['workload-configuration'],
      notAsked: { 'back-up': 'The outputs of a run are in your S3 bucket.' },
      override: {
        'service-software': {
          name: 'Patch the workflow engine',
          owner: 'aws',
          answers: ['patch-engine', 'start-patch'],
          duty: 'As part of routine maintenance, AWS transparently upgrades patch versions of Nextflow with security fixes. You run the latest secure patch of the version that you selected.',
          sources: [
            {
              page: 'engineVersions',
              at: 'Patch versions (for example, … within your selected version',
            },
          ],
        },
      },
      add: [
        {
          id: 'engine-support',
          layer: 'platform',
          name: 'Announce the end of engine versions',
          owner: 'aws',
          duty: 'When AWS schedules a Nextflow version for deprecation, it gives at least 12 months’ notice. Up to 24 months of extended availability follow. In rare cases, AWS reserves the right to an expedited retirement.',
          sources: [
            {
              page: 'engineVersions',
              at: [
                'When a Nextflow version … three distinct phases',
                'AWS reserves the right … and operational standards',
              ],
            },
          ],
          controls: ['sa-22', 'si-2'],
        },
        {
          id: 'engine-version',
          layer: 'platform',
          name: 'Choose the engine version',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'AWS strongly recommends that you pin an exact Nextflow version at runtime, and test on newer versions well before any deprecation date. You cannot create workflows on deprecated versions. You cannot start new runs on a retired version.',
          sources: [
            {
              page: 'engineVersions',
              at: [
                'You cannot create new … at standard pricing',
                'The version is fully … the retired version',
                'We strongly recommend that … any deprecation date',
              ],
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'plugin-updates',
          layer: 'platform',
          name: 'Update the engine’s plugins',
          owner: 'aws',
          duty: 'AWS maintains one version of each pre-installed Nextflow plugin per engine version, and updates the plugin for new runs. It updates major versions with at least 30 days’ notice. You cannot opt out of the updates.',
          sources: [
            {
              page: 'engineVersions',
              at: [
                'HealthOmics maintains one plugin … per engine version',
                'When HealthOmics updates the … their next run',
                'No opt-in or opt-out … option for plugins',
              ],
            },
            { page: 'engineVersions', at: ['A minimum 30-day advance … is applied'] },
          ],
          controls: ['si-2'],
        },
        {
          id: 'run-network',
          layer: 'network',
          name: 'Run workflows in AWS’s VPC',
          owner: 'aws',
          duty: 'HealthOmics runs workflows inside a VPC that it owns and manages. In restricted mode, a run can access Amazon S3 and Amazon ECR in its Region. The run cannot access the internet, other services or other Regions.',
          sources: [
            {
              page: 'network',
              at: ['everyVisibleCustomers', 'Runs can only access … public internet'],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'network-mode',
          layer: 'access',
          name: 'Turn on VPC networking for runs',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'By default, runs operate in restricted mode. If a run needs, for example, AWS resources within your VPC, enable VPC networking when you start the run.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'network',
              at: [
                'Use VPC networking when … within your VPC',
                'By default, workflow runs … the workflow run',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'repository-policy',
          layer: 'access',
          name: 'ECR repository policies',
          owner: 'customer',
          duty: 'Add a resource policy for HealthOmics to each private Amazon ECR repository that a workflow refers to. Conditions on the source ARN or account can limit the policy to workflows or subscribers.',
          sources: [
            {
              page: 'ecr',
              at: [
                'Before the HealthOmics service … by the workflow',
                'You can list individual … in the repository',
                'You can list subscriber … in the repository',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'shared-workflow-images',
          layer: 'access',
          name: 'Give shared workflows image access',
          owner: 'aws',
          duty: 'While a shared workflow runs in a subscriber’s account, the workflow can access the repository in the workflow owner’s account. By default, subscribers themselves do not get access to the repository.',
          sources: [
            {
              page: 'ecr',
              at: [
                'HealthOmics automatically allows a … for shared workflows',
                'By default, subscriber don’t … the underlying containers',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'run-encryption',
          layer: 'data',
          name: 'Encrypt the file system of a run',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'HealthOmics automatically encrypts the temporary file system of workflows with XTS-AES-256. This encryption does not support customer managed keys.',
          sources: [
            {
              page: 'dataProtection',
              at: 'healthOmicsWorkflowsFileSystem',
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'bucket-keys',
          layer: 'data',
          name: 'Keys of input and output buckets',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Give the user and the role that start a run access to the KMS keys of the run’s input and output buckets.',
          sources: [
            {
              page: 'dataProtection',
              at: 'The IAM user and … input and output buckets',
            },
          ],
          controls: ['sc-12', 'ac-6'],
        },
        {
          id: 'run-logs',
          layer: 'data',
          name: 'Deliver the logs',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Unless logging is off, HealthOmics writes a run’s logs to CloudWatch Logs and, after the run completes, the engine logs to your S3 bucket.',
          sources: [
            {
              page: 'logs',
              at: [
                'HealthOmics generates a variety … and Amazon S3',
                'defaultRunsStartrunRequest',
                'afterRunCompletesDeleteThem',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'run-logging',
          layer: 'data',
          name: 'Logging of runs',
          owner: 'customer',
          duty: 'Keep logging on, or turn it off for a run by setting `LogLevel` to `OFF` when you start the run.',
          setting: 'on-by-default',
          switchOf: 'run-logs',
          sources: [{ page: 'logs', at: 'defaultRunsStartrunRequest' }],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Log retention',
          owner: 'customer',
          duty: 'If the logs should not be kept indefinitely, set a retention period for the CloudWatch log group, between one day and 10 years. Engine logs stay in your S3 bucket until you delete them.',
          sources: [
            {
              page: 'logs',
              at: ['By default, AWS keeps … and one day', 'afterRunCompletesDeleteThem'],
            },
          ],
          controls: ['au-11'],
        },
        {
          id: 'run-records',
          layer: 'data',
          name: 'Retention mode of runs',
          owner: 'customer',
          duty: 'Set the retention mode of a new run to `REMOVE`, or delete runs. The default mode is `RETAIN`. If the maximum number of runs is reached and all are set to `RETAIN`, you cannot create more until you delete some.',
          sources: [
            {
              page: 'retention',
              at: ['For a new run … set REMOVE mode', 'RETAIN is the default … delete some runs'],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'run-outputs',
          layer: 'data',
          name: 'Keep or delete run outputs',
          owner: 'customer',
          duty: 'Decide how long to keep run outputs. The outputs are stored in Amazon S3 until you delete them.',
          sources: [{ page: 'retention', at: 'runOutputsDeleteThem' }],
          controls: ['si-12', 'cp-9'],
        },
      ],
    },
    {
      id: 'private-workflow-vpc',
      name: 'Private workflow, VPC networking',
      summary:
        'The run’s traffic goes through your subnets. You configure routes, security groups and internet access.',
      extends: 'private-workflow',
      profile: { insideVpc: 'yes' },
      remove: ['network-mode'],
      override: {
        'run-network': {
          name: 'Connect the run to your VPC',
          owner: 'aws',
          duty: 'HealthOmics runs workflows inside a VPC that it owns. It routes the workflows’ traffic through network interfaces that it provisions, scales and manages in your subnets.',
          sources: [
            {
              page: 'network',
              at: [
                'everyVisibleCustomers',
                'Run traffic is routed … your VPC subnets',
                'HealthOmics scales and manages … service-linked role',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Security groups, routes and ACLs',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Control routing, security groups, network ACLs and, through NAT gateways, internet access. Allow only the minimum required outbound traffic. Do not change the network interfaces that HealthOmics created.',
          sources: [
            {
              page: 'network',
              at: [
                'You control network routing, … through NAT gateways',
                'Create a security group … of least privilege',
                'Do not modify or … your workflow runs',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'network-configuration',
          layer: 'access',
          name: 'Create a VPC configuration',
          owner: 'customer',
          duty: 'Create a VPC configuration with at least one subnet in an Availability Zone where HealthOmics operates. The subnets and security groups must be in the same VPC. You cannot change the settings, so create a new configuration if you need other settings.',
          sources: [
            {
              page: 'network',
              at: [
                'Your VPC configuration must … workflow task placement',
                'All subnets and security … the same VPC',
                'Configuration resources are immutable—after … a new configuration',
              ],
            },
          ],
          controls: ['cm-6', 'sc-7'],
        },
        {
          id: 'data-transfer',
          layer: 'data',
          name: 'Data transfer across Regions',
          owner: 'customer',
          duty: 'You are responsible for determining whether it is safe and compliant to transfer or use data across Regions.',
          sources: [{ page: 'network', at: 'When using VPC networking … across AWS Regions' }],
          controls: ['ac-4', 'sa-9.5'],
        },
        {
          id: 'network-monitoring',
          layer: 'data',
          name: 'Monitor network traffic of runs',
          owner: 'customer',
          duty: 'As AWS advises, enable VPC flow logs for security analysis, set alarms for unusual traffic, and review CloudTrail for configuration changes.',
          sources: [{ page: 'network', at: 'Enable VPC Flow Logs … for configuration changes' }],
          controls: ['si-4', 'au-6'],
        },
      ],
    },
    {
      id: 'ready2run',
      name: 'Ready2Run workflow',
      summary:
        'A third party published the workflow. You choose it, provide its input and keep its results.',
      notAsked: { 'back-up': 'The outputs of a run are in your S3 bucket.' },
      unanswered: {
        'patch-code':
          'The AWS pages compared do not say who patches what third-party publishers ship.',
      },
      add: [
        {
          id: 'workflow-choice',
          layer: 'application',
          name: 'Choose the workflow and version',
          owner: 'customer',
          duty: 'Choose a workflow that a third-party publisher has published. If the workflow offers versions, you can specify the version name when you start a run.',
          sources: [
            {
              page: 'ready2run',
              at: [
                'Ready2Run workflows are preconfigured … third-party publishers',
                'For a Ready2Run workflow … start a run',
              ],
            },
          ],
          controls: ['sa-9', 'cm-2'],
        },
        {
          id: 'publisher-license',
          layer: 'application',
          name: 'Publisher’s license',
          owner: 'customer',
          duty: 'If a publisher’s workflow is subscription-based, as Sentieon’s workflows are, subscribe to it. After Sentieon’s two-week evaluation license ends, you can request a permanent license or an extension.',
          sources: [
            {
              page: 'ready2run',
              at: [
                'Some publishers, such as … the NF-Core workflows',
                'When you run a … the evaluation license',
              ],
            },
          ],
          controls: ['sa-9'],
        },
        {
          id: 'run-network',
          layer: 'network',
          name: 'Run workflows in AWS’s VPC',
          owner: 'aws',
          duty: 'HealthOmics runs workflows inside a VPC that it owns, manages and maintains.',
          sources: [{ page: 'network', at: 'everyVisibleCustomers' }],
          controls: ['sc-7'],
        },
        {
          id: 'run-encryption',
          layer: 'data',
          name: 'Encrypt the file system of a run',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'HealthOmics automatically encrypts the temporary file system of workflows with XTS-AES-256.',
          sources: [
            {
              page: 'dataProtection',
              at: 'healthOmicsWorkflowsFileSystem',
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'run-logs',
          layer: 'data',
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'HealthOmics provides logs of Ready2Run workflows for troubleshooting, including CloudWatch logs.',
          sources: [
            { page: 'ready2run', at: 'All Ready2Run workflows provide … use for troubleshooting' },
          ],
          controls: ['au-12'],
        },
        {
          id: 'run-outputs',
          layer: 'data',
          name: 'Keep or delete run outputs',
          owner: 'customer',
          duty: 'Decide how long to keep run outputs. The outputs are stored in Amazon S3 until you delete them.',
          sources: [{ page: 'retention', at: 'runOutputsDeleteThem' }],
          controls: ['si-12', 'cp-9'],
        },
      ],
    },
    {
      id: 'storage',
      name: 'Sequence and reference stores',
      summary:
        'AWS stores, compresses and tiers read sets. You are responsible for the key, permissions and reactivation.',
      traits: ['default-encryption', 'key-choice'],
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in HealthOmics” names features for backup needs, but describes no backup of these stores.',
      },
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'By default, HealthOmics encrypts data at rest with a KMS key that AWS owns.',
          sources: [{ page: 'dataProtection', at: 'defaultHealthOmicsUsesDataRest' }],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you want a customer managed key, choose it when you create the store. You cannot change the configuration later. The key policy must grant permissions to the HealthOmics service principal and the caller.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'encryptionCannotCreated',
                'your HealthOmics storage resources, … in the key policy',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'tiering',
          layer: 'platform',
          name: 'Archive data that is not accessed',
          owner: 'aws',
          duty: 'Data in the `ACTIVE` state is retrievable immediately. HealthOmics stores data that has not been accessed for 30 days or more in the `ARCHIVE` state.',
          sources: [{ page: 'stores', at: "Data that's stored in … in ARCHIVE state" }],
          controls: ['si-12'],
        },
        {
          id: 'content-tags',
          layer: 'platform',
          name: 'Tag content for integrity checks',
          owner: 'aws',
          duty: 'During ingestion, HealthOmics generates a HealthOmics ETag, with which you can validate the content integrity of data files. The ETag should not change throughout the lifecycle of the read set source.',
          sources: [
            { page: 'stores', at: 'During ingestion, HealthOmics generates … the read set source' },
          ],
          controls: ['si-7'],
        },
        {
          id: 'reactivation',
          layer: 'application',
          name: 'Reactivate archived data',
          owner: 'customer',
          duty: 'Reactivate archived read sets through the API or console before you access them.',
          sources: [{ page: 'stores', at: 'To access archived data, … operations or console' }],
          controls: ['cp-10'],
        },
        {
          id: 'bitwise-copies',
          layer: 'data',
          name: 'Validate content with the ETag',
          owner: 'customer',
          duty: 'Use the HealthOmics ETag to validate the content integrity of data files. Because of compression during active and archive tiering, bitwise equivalence of imported and exported files is not preserved.',
          sources: [
            {
              page: 'stores',
              at: [
                'However, bitwise equivalence of … and archive tiering',
                'During ingestion, HealthOmics generates … your data files',
              ],
            },
          ],
          controls: ['si-7'],
        },
        {
          id: 'read-permissions',
          layer: 'access',
          name: 'Permissions to use the key',
          owner: 'customer',
          duty: 'To let callers read objects, grant them `kms:Decrypt`. For reads through the Amazon S3 `GetObject` API, grant this permission for both customer managed keys and AWS owned keys.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'To read objects from … for the objects',
                'Set this permission for … owned key configurations',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'analytics',
      name: 'Variant and annotation stores',
      summary:
        'Stores that you query through Lake Formation. They have been closed to new customers since November 2025.',
      lifecycle: {
        status: 'maintenance',
        date: '2025-11-07',
        note: 'Analytics stores have been closed to new customers since 7 November 2025. Existing customers can continue to use them. AWS suggests Amazon S3 table buckets and AWS analytics services, or a partner.',
        sources: [
          {
            page: 'availability',
            at: [
              'we decided to close … service as normal',
              'Use S3 table buckets … existing AWS analytics services',
            ],
          },
        ],
      },
      traits: ['default-encryption', 'key-choice'],
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in HealthOmics” names features for backup needs, but describes no backup of these stores.',
      },
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'By default, HealthOmics encrypts data at rest with a KMS key that AWS owns.',
          sources: [{ page: 'dataProtection', at: 'defaultHealthOmicsUsesDataRest' }],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you want a customer managed key, choose it when you create the store. You cannot change the configuration later. In the key policy, the calling principal requires `kms:CreateGrant`, among other operations.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'encryptionCannotCreated',
                'the calling principal requires … specified KMS key',
                'For HealthOmics analytics, the … the calling principal',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'exit',
          layer: 'application',
          name: 'Choose a migration path',
          owner: 'customer',
          duty: 'Consider the options that AWS describes: S3 table buckets with AWS’s reference ETL code or your own code, or a partner. You can ask the HealthOmics team in a support case to migrate the data. After the migration, you can delete the stores.',
          sources: [
            {
              page: 'availability',
              at: [
                'The following migration options … existing AWS analytics services',
                'You can raise a … that you configured',
                'After your data is … and annotation stores',
              ],
            },
          ],
          controls: ['sa-22', 'cp-2'],
        },
        {
          id: 'lake-permissions',
          layer: 'access',
          name: 'Lake Formation permissions',
          owner: 'customer',
          duty: 'Control access to the data through Lake Formation instead of the KMS key policy. Anyone who may query through Lake Formation can read the encrypted data.',
          sources: [{ page: 'dataProtection', at: 'As long as you … KMS key policy' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'lake-decryption',
          layer: 'data',
          name: 'Let Lake Formation decrypt data',
          owner: 'aws',
          duty: 'AWS grants Lake Formation `kms:Decrypt` to read the encrypted data in an Amazon S3 bucket.',
          sources: [
            { page: 'dataProtection', at: 'HealthOmics Analytics grants Lake … Amazon S3 bucket' },
          ],
          controls: ['sc-12'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS HealthOmics',
      passages: {
        healthOmicsWorkflowsFileSystem:
          'For HealthOmics Workflows, customer-managed … the file system',
        defaultHealthOmicsUsesDataRest: 'By default, HealthOmics uses … data at rest',
        encryptionCannotCreated: 'The encryption configuration cannot … has been created',
      },
    },
    engineVersions: {
      path: 'nextflow-version-retention-policy',
      title: 'Nextflow version retention policy',
    },
    retention: {
      path: 'run-retention',
      title: 'Run retention mode for HealthOmics runs',
      passages: { runOutputsDeleteThem: 'Run outputs are also … you delete them' },
    },
    network: {
      path: 'workflows-vpc-networking',
      title: 'Connecting HealthOmics workflows to a VPC',
      passages: { everyVisibleCustomers: 'Every HealthOmics workflow run … visible to customers' },
    },
    ecr: { path: 'permissions-ecr', title: 'Amazon ECR permissions' },
    logs: {
      path: 'monitoring-cloudwatch-logs',
      title: 'Monitoring HealthOmics with CloudWatch Logs',
      passages: {
        defaultRunsStartrunRequest: 'By default, runs have … the startrun request',
        afterRunCompletesDeleteThem: 'After a run completes, … you delete them',
      },
    },
    ready2run: { path: 'Ready2Run-workflows', title: 'Ready2Run workflows in HealthOmics' },
    stores: { path: 'sequence-stores', title: 'HealthOmics storage' },
    availability: {
      path: 'variant-store-availability-change',
      title: 'AWS HealthOmics variant store and annotation store availability change',
    },
  },
});
