import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Entity Resolution',
  shortName: 'Entity Resolution',
  summary:
    'Entity Resolution matches records about the same person or product. AWS compares and encrypts the records. You decide the input, the rules and who sees the results.',
  guide: 'https://docs.aws.amazon.com/entityresolution/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/entityresolution/latest/userguide/what-is-service.html',
  read: '2026-11-26',
  aliases: [
    'record matching',
    'identity resolution',
    'matching workflow',
    'ID mapping workflow',
    'match ID',
    'transcoding',
  ],
  aws: {
    iamServicePrefix: 'entityresolution',
    cloudFormationPrefixes: ['AWS::EntityResolution'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail', 'default-encryption', 'key-choice', 'tls-endpoint'],
  notAsked: {
    'back-up': 'Input and output are in your S3 buckets: see who backs up data in S3.',
    'patch-code': 'You bring data and rules, but neither code nor an image.',
  },
  override: {
    'encryption-at-rest': {
      owner: 'aws',
      duty: 'By default, Entity Resolution automatically encrypts personally identifiable data at rest with AWS owned keys.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'provides encryption by default … AWS owned encryption keys',
            'uses these keys by … personally identifiable data',
          ],
        },
      ],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'Keep the AWS owned key, or provide a customer managed KMS key when you create the matching workflow. If you revoke access to the grant, operations that depend on data encrypted with the key are affected.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'you can also provide … matching workflow resource',
            'You can revoke access … dependent on that data',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      owner: 'aws',
      duty: 'Entity Resolution requires TLS 1.2 for communication with AWS resources. AWS recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names. You can also encrypt and hash the output in Amazon S3 before you use it in other applications.',
      sources: [
        { page: 'overview', at: 'You can also encrypt … in other applications' },
        { page: 'dataProtection', at: 'We strongly recommend that … diagnostic logs' },
      ],
    },
  },
  add: [
    {
      id: 'home-region',
      layer: 'platform',
      name: 'Run matching in the same Region',
      owner: 'aws',
      duty: 'Entity Resolution runs matching workflows in the Region from which you use the service.',
      sources: [
        { page: 'overview', at: 'supports Regionalization, which means … using the service' },
      ],
      controls: ['sa-9.5'],
    },
    {
      id: 'lookup-hashing',
      layer: 'platform',
      name: 'Hash lookup data',
      owner: 'aws',
      duty: 'Entity Resolution hashes the personally identifiable attributes in a `GetMatchId` call. It then retrieves the corresponding match ID.',
      sources: [{ page: 'overview', at: 'Looking up any entity … match the customer' }],
      controls: ['sc-28', 'si-19'],
    },
    {
      id: 'normalization',
      layer: 'platform',
      name: 'Normalize the input',
      owner: 'aws',
      duty: 'Unless you turn off normalization, Entity Resolution normalizes input before matching. For example, it removes special characters and extra spaces and sets text in lowercase.',
      sources: [{ page: 'overview', at: 'defaultAwsOffNormalization' }],
      controls: ['si-10'],
    },
    {
      id: 'normalization-switch',
      layer: 'application',
      name: 'Input normalization',
      owner: 'customer',
      duty: 'Leave normalization on. If your input is normalized already, you can turn normalization off.',
      setting: 'on-by-default',
      switchOf: 'normalization',
      sources: [{ page: 'overview', at: 'defaultAwsOffNormalization' }],
      controls: ['si-10'],
    },
    {
      id: 'schema-mapping',
      layer: 'application',
      name: 'Choose tables and fields',
      owner: 'customer',
      duty: 'Provide the data in AWS Glue tables. Use a schema mapping to define which input fields a workflow uses.',
      sources: [
        {
          page: 'overview',
          at: [
            'reads your data from … match processing',
            'First define the schema … matching workflow',
          ],
        },
      ],
      controls: ['ra-2', 'si-12'],
    },
    {
      id: 'job-role',
      layer: 'access',
      name: 'Service role',
      owner: 'customer',
      duty: 'Create the role that Entity Resolution uses to run a workflow. You might need to modify AWS’s example policy for your data sources. If your key encrypts the input bucket, or if output must be encrypted, you might need to add KMS permissions.',
      sources: [
        {
          page: 'jobRole',
          at: [
            'uses a workflow job … create this role',
            'However, you might need … your data sources',
          ],
        },
        {
          page: 'jobRole',
          at: ['If the input Amazon … add the following', 'If the data being … to be encrypted'],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'key-permissions',
      layer: 'access',
      name: 'Permissions to use the key',
      owner: 'customer',
      duty: 'If you use a customer managed key, permit in the key policy the operations that AWS lists. Grant users permission to call the KMS actions that AWS lists.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'the following API operations … the key policy',
            'You must grant users … KMS key encryption',
          ],
        },
      ],
      controls: ['sc-12', 'ac-6'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the Entity Resolution API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Resolution API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, attach an AI services opt-out policy in AWS Organizations. AWS lists Entity Resolution among the services that the policy supports.',
      sources: [
        { page: 'optOut', at: 'You can opt out … opt-out policy', verified: '2026-12-07' },
        { page: 'optOutAll', at: 'AWS Entity Resolution', verified: '2026-12-07' },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'rule-based',
      name: 'Rule-based matching',
      summary:
        'Rules that you choose or write decide what matches. Input may be hashed, and new records can be matched as they arrive.',
      add: [
        {
          id: 'incremental-run',
          layer: 'platform',
          name: 'Match new records as they arrive',
          owner: 'aws',
          duty: 'If you started incremental processing, Entity Resolution reads new records once they are in your bucket. It compares the new records with existing records.',
          sources: [
            { page: 'overview', at: 'you can initiate automatic … against existing records' },
          ],
          controls: ['si-10'],
        },
        {
          id: 'match-rules',
          layer: 'application',
          name: 'Choose or write the rules',
          owner: 'customer',
          duty: 'Use the ready-to-use rules, or customize them. For example, add or remove input fields, delete rules or create new ones. Each match group has the number of the rule that generated it.',
          sources: [
            {
              page: 'overview',
              at: [
                'You can use these … creating new rules',
                'Each match group has … than rule two',
              ],
            },
          ],
          controls: ['cm-6', 'si-10'],
        },
        {
          id: 'incremental-start',
          layer: 'application',
          name: 'Start bulk or incremental processing',
          owner: 'customer',
          duty: 'Run manual bulk processing, which re-processes all data, or start automatic incremental processing.',
          switchOf: 'incremental-run',
          sources: [
            {
              page: 'overview',
              at: 'runManualExistingRecords',
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'hashed-input',
          layer: 'data',
          name: 'Encrypted and hashed input',
          owner: 'customer',
          duty: 'If you want, provide server-side encrypted and hashed data as input. Rule-based workflows can run on this data.',
          sources: [
            { page: 'overview', at: 'gives you the flexibility … rule-based matching workflows' },
          ],
          controls: ['sc-28', 'si-19'],
        },
      ],
    },
    {
      id: 'ml-matching',
      name: 'ML matching',
      summary:
        'A model that AWS configured decides what matches and gives each group a confidence score. You act on the score.',
      remove: ['lookup-hashing'],
      add: [
        {
          id: 'match-rules',
          layer: 'platform',
          name: 'Provide a pre-configured model',
          owner: 'aws',
          duty: 'Entity Resolution matches records with a model that AWS configured. The model uses the fields for name, email address, phone number, address and date of birth, and considers the entire record.',
          sources: [
            {
              page: 'overview',
              at: [
                'includes a pre-configured ML … birth data types',
                'The model considers missing … represent an entity',
              ],
            },
          ],
          controls: ['si-10'],
        },
        {
          id: 'confidence',
          layer: 'application',
          name: 'Check the confidence scores',
          owner: 'customer',
          duty: 'Check the confidence score of each match group, from 0.0 to 1.0. The score indicates the precision of the match.',
          sources: [{ page: 'overview', at: 'where each match group … of the match' }],
          controls: ['si-10', 'ra-3'],
        },
        {
          id: 'bulk-start',
          layer: 'application',
          name: 'Choose the processing cadence',
          owner: 'customer',
          duty: 'Choose a processing cadence when you create the workflow. With `Manual`, you start each run, and the run processes all the data in your S3 bucket. With `Automatic`, the workflow processes only the incremental data.',
          sources: [
            {
              page: 'mlWorkflow',
              at: [
                'Choose Manual to run … your S3 bucket',
                'you can run the … choosing Run workflow',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'incremental-run',
          layer: 'platform',
          name: 'Match new records as they arrive',
          owner: 'aws',
          duty: 'If you choose `Automatic`, Entity Resolution runs an incremental matching workflow. The workflow processes only the incremental data in your S3 bucket.',
          sources: [{ page: 'mlWorkflow', at: 'automaticRun' }],
          controls: ['si-10'],
        },
      ],
    },
    {
      id: 'provider-matching',
      name: 'Data service provider',
      summary:
        'A data vendor with whom you have a license matches or enriches your records. In ID mapping, the vendor may decrypt with your key.',
      remove: ['lookup-hashing'],
      add: [
        {
          id: 'provider-license',
          layer: 'application',
          name: 'License with the data provider',
          owner: 'customer',
          duty: 'Have a license agreement with the data provider whose matching you use.',
          sources: [{ page: 'overview', at: 'You must have a … this matching technique' }],
          controls: ['sa-9', 'ac-20'],
        },
        {
          id: 'provider-permission',
          layer: 'access',
          name: 'Permission to call the provider',
          owner: 'customer',
          duty: 'If you use an existing role and subscribe to the provider through AWS Data Exchange, add `dataexchange:SendApiAsset` for the provider’s asset to the role’s permissions.',
          sources: [{ page: 'jobRole', at: 'If you have a … add the following' }],
          controls: ['ac-6', 'ac-20'],
        },
        {
          id: 'provider-decryption',
          layer: 'access',
          name: 'Decryption by the data provider',
          owner: 'customer',
          duty: 'Know that in an ID mapping workflow with a customer managed key, providers can use the key to decrypt data in Entity Resolution’s S3 bucket. AWS gives example policy statements that you can add so that providers can decrypt the data.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'Providers will be able … Amazon S3 bucket',
                'policy statement examples you can add for providers',
              ],
            },
          ],
          controls: ['sc-12', 'ac-20'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Incremental runs of ML matching',
      finding:
        'The overview describes automatic incremental processing under rule-based matching, and only manual bulk processing under ML matching. The page on ML workflows offers Automatic, an incremental workflow. The catalogue follows the page on ML workflows.',
      sources: [
        { page: 'overview', at: 'runManualExistingRecords' },
        { page: 'mlWorkflow', at: 'automaticRun' },
      ],
    },
  ],
  pages: {
    mlWorkflow: {
      path: 'create-matching-workflow-ml',
      title: 'Creating a machine learning-based matching workflow',
      read: '2026-12-02',
      passages: { automaticRun: 'Choose Automatic to run … your S3 bucket' },
    },
    overview: {
      path: 'what-is-service',
      title: 'What is AWS Entity Resolution?',
      passages: {
        defaultAwsOffNormalization: 'By default, AWS Entity … turn off normalization',
        runManualExistingRecords: 'you can run manual … against existing records',
      },
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS Entity Resolution' },
    jobRole: {
      path: 'create-workflow-job-role',
      title: 'Creating a workflow job role for AWS Entity Resolution',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS Entity Resolution API calls using AWS CloudTrail',
    },
    optOut: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      title: 'AI services opt-out policies',
    },
    optOutAll: {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      title: 'Opt out from all supported AWS AI services',
    },
  },
});
