import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Clean Rooms',
  shortName: 'Clean Rooms',
  summary:
    'Clean Rooms lets companies analyze each other’s data without showing the rows. AWS enforces the rules, and each owner writes what a partner may ask.',
  guide: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/data-protection.html',
  read: '2026-11-26',
  aliases: [
    'data clean room',
    'C3R',
    'Cryptographic Computing for Clean Rooms',
    'Clean Rooms ML',
    'analysis rule',
    'analysis template',
    'data collaboration',
  ],
  variants: [{ id: 'clean-rooms-ml', name: 'AWS Clean Rooms ML', mode: 'custom-ml' }],
  aws: {
    iamServicePrefix: 'cleanrooms',
    cloudFormationPrefixes: ['AWS::CleanRooms', 'AWS::CleanRoomsML'],
    terraformPrefixes: ['aws_cleanrooms'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'tls-endpoint'],
  override: {
    'encryption-at-rest': {
      name: 'Encrypt service metadata',
      owner: 'aws',
      duty: 'Clean Rooms encrypts all service metadata at rest. You do not need to configure anything.',
      setting: 'always-on',
      sources: [{ page: 'dataProtection', at: 'alwaysEncryptsCleanRooms' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Communication with Clean Rooms is always over HTTPS. Data is therefore encrypted in transit, whether it is stored in Amazon S3, Athena or Snowflake.',
      setting: 'always-on',
      sources: [
        { page: 'dataProtection', at: 'Rooms uses Transport Layer … Athena, or Snowflake' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Maintain control over your content. You can use the encryption options in Amazon S3 to protect your data at rest. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'You can use the … data at rest',
            'We strongly recommend that … diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'rule-enforcement',
      layer: 'platform',
      name: 'Enforce the analysis rules',
      owner: 'aws',
      duty: 'Clean Rooms enforces the analysis rule in any collaboration where the configured table is associated. If a query references several configured tables, Clean Rooms enforces the more restrictive controls across all of them. A table without a rule can’t be queried.',
      sources: [
        {
          page: 'rules',
          at: ['The analysis rule is … be queried', 'Clean Rooms enforces the … in a query'],
        },
      ],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'analysis-rule',
      layer: 'access',
      name: 'Configure an analysis rule for a table',
      owner: 'customer',
      answers: ['admit'],
      duty: 'When you enable a table for collaboration analysis, configure an analysis rule of the type aggregation, list or custom. Clean Rooms enforces the rule in any collaboration where the configured table is associated.',
      sources: [
        {
          page: 'rules',
          at: [
            'As part of enabling … configure an analysis rule',
            'The analysis rule is … table is associated',
            'There are three types … and custom',
          ],
        },
      ],
      controls: ['ac-3', 'ac-4', 'ac-6'],
    },
    {
      id: 'log-delivery',
      layer: 'data',
      name: 'Deliver the logs',
      owner: 'aws',
      duty: 'If analysis logging is on, Clean Rooms generates logs when an analysis runs and when it completes. A query canceled during processing, after validation, generates no logs. Members whose tables made an intermediate table get no logs for runs on that table.',
      sources: [
        {
          page: 'logs',
          at: [
            'When Analysis logging is … the analysis completes',
            'Members with tables used … the intermediate table',
            "doesn't produce a log … during query processing",
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'analysis-logging',
      layer: 'data',
      name: 'Turn on analysis logging',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Turn on analysis logging when you create the collaboration, so that members can store logs of queries and jobs in CloudWatch Logs. If you delete a log group, re-create it manually, or turn logging off and on again.',
      switchOf: 'log-delivery',
      sources: [
        {
          page: 'logs',
          at: [
            'When you create a … Amazon CloudWatch Logs',
            'If you delete the … in your membership',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'log-review',
      layer: 'data',
      name: 'Review queries against the agreement',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'AWS recommends that you periodically review the queries and jobs that were run. AWS also recommends reviewing the columns that members’ rules and queries use. Compare your findings with what was agreed upon.',
      sources: [
        {
          page: 'logs',
          at: [
            'We recommend that members … the following actions',
            'To verify that the … run in the collaboration',
            'review the configured table … and in queries',
          ],
        },
      ],
      controls: ['au-6', 'ca-7'],
    },
  ],
  modes: [
    {
      id: 'sql',
      name: 'SQL on plain tables',
      summary:
        'Tables stay readable to the service. The owners’ analysis rules decide what a query may return.',
      traits: ['key-choice'],
      notAsked: {
        'back-up': 'Your tables are in Amazon S3, Athena or Snowflake: see who backs up there.',
      },
      override: {
        'key-choice': {
          name: 'Choose the key for intermediate tables',
          owner: 'customer',
          duty: 'Keep the key that the service manages, or specify a KMS key when you create an intermediate table. If you change the key, the new key takes effect when the table is next populated.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'By default, the service … service-managed key',
                'The KMS key ARN … of the table',
                'The new key takes … next populate',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'query-review',
          layer: 'application',
          name: 'Review and allow custom queries',
          owner: 'customer',
          duty: 'With a custom rule, review and allow analysis templates or their creators. In AWS’s example, a template uses the tables of two collaborators. The template cannot be run because one of the collaborators has not allowed it.',
          sources: [
            {
              page: 'rules',
              at: [
                'Collaborator A has allowed … run that analysis template',
                'Any custom analysis as … reviewed and allowed',
              ],
            },
          ],
          controls: ['cm-3', 'ac-3'],
        },
        {
          id: 'output-limits',
          layer: 'application',
          name: 'Set an output constraint',
          owner: 'customer',
          duty: 'You can require a minimum number of distinct identifier values for each output row. In AWS’s example of an aggregation query, two tables have such a constraint, and the stricter one applies. The output does not indicate that results are removed.',
          sources: [
            {
              page: 'rules',
              at: ['Collaborator A has an … the output constraint'],
            },
          ],
          controls: ['ac-4', 'si-12'],
        },
        {
          id: 'intermediate-encryption',
          layer: 'data',
          name: 'Encrypt intermediate tables',
          owner: 'aws',
          duty: 'Clean Rooms encrypts intermediate tables at rest with AWS KMS as they are populated. By default, it uses a key that the service manages.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'When using intermediate tables … service-managed key',
                'table data at write … a subsequent analysis',
              ],
            },
          ],
          controls: ['sc-28'],
        },
      ],
    },
    {
      id: 'encrypted-tables',
      name: 'Encrypted tables (C3R)',
      summary:
        'Members encrypt cells before upload, and queries run on ciphertext. You run the client, agree on the shared secret and choose the column types.',
      notAsked: {
        'back-up': 'Your tables are in Amazon S3, Athena or Snowflake: see who backs up there.',
        'patch-code':
          'You bring no code to the service. The C3R encryption client runs on your side.',
      },
      add: [
        {
          id: 'client-encryption',
          layer: 'data',
          name: 'Encrypt tables before upload',
          owner: 'customer',
          duty: 'Before you upload a table to its source, encrypt the table with the C3R encryption client. The table then stays protected while a collaboration uses it.',
          sources: [
            { page: 'prepare', at: 'You can encrypt the … Athena, or Snowflake' },
            {
              page: 'c3r',
              at: 'data remains cryptographically protected … Clean Rooms collaboration',
            },
          ],
          controls: ['sc-28', 'sc-13'],
        },
        {
          id: 'shared-secret',
          layer: 'data',
          name: 'Agree on the shared secret key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Agree with the other participants on one key of at least 256 bits, and share it securely. The key and the collaboration ID must be identical for all participants.',
          sources: [
            {
              page: 'secret',
              at: [
                'the collaboration participants must … shared secret key',
                'The shared secret key … (32 bytes)',
                'the key and collaboration … all collaboration participants',
              ],
            },
          ],
          controls: ['sc-12', 'ia-5'],
        },
        {
          id: 'column-types',
          layer: 'data',
          name: 'Choose the column types',
          owner: 'customer',
          duty: 'Protect columns for `JOIN` statements as fingerprint columns, and columns for `SELECT` statements as sealed columns. Cleartext columns are not cryptographically protected.',
          sources: [{ page: 'c3r', at: 'Each column in the … called cleartext columns' }],
          controls: ['sc-28', 'ac-4'],
        },
        {
          id: 'weaker-settings',
          layer: 'data',
          name: 'Weaker collaboration settings',
          owner: 'customer',
          duty: 'Before you create a collaboration, decide on its settings. The default settings are the most secure, and additional functionality weakens privacy. The setting `preserveNulls` cannot be changed later.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'guidelines',
              at: [
                'The collaboration-level settings are … on the ciphertext',
                "The preserveNulls setting can't … collaboration is created",
              ],
            },
          ],
          controls: ['cm-6', 'sc-13'],
        },
        {
          id: 'remaining-leaks',
          layer: 'data',
          name: 'Know what can still be inferred',
          owner: 'customer',
          duty: 'Know that information about the tables might still be inferred, including the number and names of columns and the number of rows. Logging-level information and an upper bound on the length of cleartexts, even with padding, might also be inferred.',
          sources: [
            {
              page: 'c3r',
              at: [
                'the following information might … to another party',
                'Logging-level information, such as … encrypted C3R table',
              ],
            },
          ],
          controls: ['ra-3', 'ac-4'],
        },
      ],
    },
    {
      id: 'custom-ml',
      name: 'Custom ML models',
      summary:
        'A member brings a model as a container image, and AWS trains the model on all members’ data. You own the image and choose the key.',
      traits: ['key-choice'],
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in AWS Clean Rooms” does not mention backups of models and their output.',
      },
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data of ML models at rest',
          owner: 'aws',
          remove: ['setting'],
          duty: 'Clean Rooms always encrypts all service metadata at rest. For custom ML models, it encrypts all data stored at rest with AWS KMS. Clean Rooms uses AWS owned keys unless you specify your own key.',
          sources: [
            {
              page: 'dataProtection',
              at: ['awsCleanDefault', 'alwaysEncryptsCleanRooms'],
            },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'Keep the AWS owned keys, or specify a symmetric customer managed key. The key’s policy must permit the operations that AWS lists. If you revoke access to the grant on your key, operations that depend on data encrypted with the key are affected.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'awsCleanDefault',
                'You can revoke access … on that data',
                'the following API operations … the key policy',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'training-run',
          layer: 'platform',
          name: 'Run training and inference',
          owner: 'aws',
          duty: 'Clean Rooms trains the model in its own execution environment with the data from all parties. It uses Amazon SageMaker AI to run training and inference jobs.',
          sources: [
            { page: 'models', at: 'These defaults are used … from all parties' },
            { page: 'dataProtection', at: 'Clean Rooms ML also … inference jobs' },
          ],
          controls: ['sc-7', 'sc-39'],
        },
        {
          id: 'model-image',
          layer: 'application',
          name: 'Build and register the model image',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Use a container base image that SageMaker AI training supports. Once you are satisfied with the model algorithm, you can register the Amazon ECR registry and the algorithm. You can then associate the algorithm with a collaboration.',
          sources: [
            {
              page: 'models',
              at: [
                'Use the appropriate SageMaker … container base image',
                'you are satisfied with … to a collaboration',
              ],
            },
          ],
          controls: ['si-2', 'sa-11'],
        },
        {
          id: 'model-test',
          layer: 'application',
          name: 'Test the model in your account',
          owner: 'customer',
          duty: 'Before you associate the algorithm, ensure that you can run a SageMaker AI training job in your own account. Ensure that you can generate a synthetic or test dataset based on the collaborators’ schema.',
          sources: [
            {
              page: 'models',
              at: [
                'Ensure that you are … your model code',
                'Ensure that you can … Clean Rooms collaboration',
              ],
            },
          ],
          controls: ['sa-11', 'cm-4'],
        },
        {
          id: 'failure-logs',
          layer: 'data',
          name: 'Export logs of container failures',
          owner: 'customer',
          duty: 'To best monitor container failures, export the logs and use them to debug the reasons, as AWS recommends.',
          sources: [{ page: 'models', at: 'To best monitor container … for failure reasons' }],
          controls: ['au-6', 'si-11'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Clean Rooms',
      passages: {
        alwaysEncryptsCleanRooms: 'always encrypts all service … AWS Clean Rooms',
        awsCleanDefault: 'When using AWS Clean … used by default',
      },
    },
    rules: { path: 'analysis-rules', title: 'Analysis rules in AWS Clean Rooms' },
    logs: { path: 'query-logs', title: 'Analysis logging in AWS Clean Rooms' },
    c3r: { path: 'crypto-computing', title: 'Cryptographic Computing for Clean Rooms' },
    guidelines: {
      path: 'crypto-computing-guidelines',
      title: 'Guidelines for the C3R encryption client',
    },
    prepare: {
      path: 'prepare-encrypted-data',
      title: 'Preparing encrypted data tables with Cryptographic Computing for Clean Rooms',
    },
    secret: { path: 'create-SSK', title: 'Step 5: Create a shared secret key' },
    models: {
      path: 'custom-model-guidelines',
      title: 'Model authoring guidelines for the training container',
    },
  },
});
