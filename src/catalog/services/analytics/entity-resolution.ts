import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Entity Resolution',
  shortName: 'Entity Resolution',
  summary:
    'Matching of records about the same person or product: AWS compares and encrypts, what goes in, by which rules and who sees it is yours.',
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
  traits: ['default-encryption', 'key-choice', 'tls-endpoint'],
  notAsked: {
    'back-up': 'Input and output lie in Amazon S3 buckets of yours: see who backs up there.',
    'patch-code': 'You bring data and rules, no code and no image.',
  },
  override: {
    'encryption-at-rest': {
      owner: 'aws',
      duty: 'Encrypt personally identifiable data at rest by default, automatically and with AWS owned keys.',
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
      duty: 'Keep the AWS owned key or provide a customer managed KMS key when you create the matching workflow. If you revoke access to the grant, operations that depend on data encrypted by the key are affected.',
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
      duty: 'Require TLS 1.2 for communication with AWS resources; AWS recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'customer-data': {
      name: 'Output, tags and names',
      owner: 'customer',
      duty: 'As AWS strongly recommends, put no confidential or sensitive information into tags or free-form text fields such as names. You can also encrypt and hash the data output in Amazon S3 before you use it in other applications.',
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
      duty: 'Run matching workflows in the same Region from which you use the service.',
      sources: [
        { page: 'overview', at: 'supports Regionalization, which means … using the service' },
      ],
      controls: ['sa-9.5'],
    },
    {
      id: 'lookup-hashing',
      layer: 'platform',
      name: 'Hash what lookups send',
      owner: 'aws',
      duty: 'Hash the personally identifiable attributes in a call of GetMatchId, and retrieve the corresponding match ID.',
      sources: [{ page: 'overview', at: 'Looking up any entity … match the customer' }],
      controls: ['sc-28', 'si-19'],
    },
    {
      id: 'normalization',
      layer: 'platform',
      name: 'Normalize the input',
      owner: 'aws',
      duty: 'Before matching, normalize inputs by default, such as by removing special characters and extra spaces and setting text in lowercase, unless you turn that off.',
      sources: [{ page: 'overview', at: 'defaultAwsOffNormalization' }],
      controls: ['si-10'],
    },
    {
      id: 'normalization-switch',
      layer: 'application',
      name: 'Keep normalization on',
      owner: 'customer',
      duty: 'Leave normalization on, or turn it off where your input is normalized already.',
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
      duty: 'Bring data in AWS Glue tables and define by a schema mapping which input fields a workflow uses.',
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
      name: 'Write the workflow job role',
      owner: 'customer',
      duty: 'Create the role that the service uses to run a workflow. You might need to modify AWS’s example policy for your data sources, and to add KMS permissions if the input bucket is encrypted with your key or output needs to be encrypted.',
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
      name: 'Let users and the service use the key',
      owner: 'customer',
      duty: 'With a customer managed key, permit in its key policy the operations that AWS lists, and grant users permission to call the KMS actions that AWS lists.',
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
  ],
  modes: [
    {
      id: 'rule-based',
      name: 'Rule-based matching',
      summary:
        'Rules that you take or write decide what matches; input may be hashed, and new records can be matched as they arrive.',
      add: [
        {
          id: 'incremental-run',
          layer: 'platform',
          name: 'Match new records as they come',
          owner: 'aws',
          duty: 'Where you initiated incremental processing, read new records once they are in your bucket and compare them with those that exist.',
          sources: [
            { page: 'overview', at: 'you can initiate automatic … against existing records' },
          ],
          controls: ['si-10'],
        },
        {
          id: 'match-rules',
          layer: 'application',
          name: 'Take or write the rules',
          owner: 'customer',
          duty: 'Use the ready-to-use rules, or customize them, for example by adding or removing input fields, deleting rules or creating new ones. Each match group has the number of the rule that generated it.',
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
          duty: 'Run manual bulk processing, which re-processes all data, or initiate automatic incremental processing.',
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
          name: 'Bring encrypted and hashed data',
          owner: 'customer',
          duty: 'Bring server-side encrypted and hashed data, if you wish: rule-based workflows can run on it.',
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
        'A model that AWS configured decides what matches, and gives each group a confidence score; acting on it is yours.',
      remove: ['lookup-hashing'],
      add: [
        {
          id: 'match-rules',
          layer: 'platform',
          name: 'Provide a pre-configured model',
          owner: 'aws',
          duty: 'Provide a pre-configured model. It uses the fields for name, email address, phone number, address and date of birth, and takes the entire record together.',
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
          name: 'Read the confidence scores',
          owner: 'customer',
          duty: 'Read the confidence score of each match group, 0.0 to 1.0, which indicates the precision of the match.',
          sources: [{ page: 'overview', at: 'where each match group … of the match' }],
          controls: ['si-10', 'ra-3'],
        },
        {
          id: 'bulk-start',
          layer: 'application',
          name: 'Run the bulk processing',
          owner: 'customer',
          duty: 'Run bulk processing on demand to find new matches and update those that exist: incremental processing is described for rule-based matching.',
          sources: [
            {
              page: 'overview',
              at: 'runManualExistingRecords',
            },
          ],
          controls: ['cm-6'],
        },
      ],
    },
    {
      id: 'provider-matching',
      name: 'Data service provider',
      summary:
        'A data vendor with whom you have a license matches or enriches your records, and in ID mapping may decrypt with your key.',
      remove: ['lookup-hashing'],
      add: [
        {
          id: 'provider-license',
          layer: 'application',
          name: 'License the data provider',
          owner: 'customer',
          duty: 'Have a license agreement with the provider whose matching you use.',
          sources: [{ page: 'overview', at: 'You must have a … this matching technique' }],
          controls: ['sa-9', 'ac-20'],
        },
        {
          id: 'provider-permission',
          layer: 'access',
          name: 'Let the role call the provider',
          owner: 'customer',
          duty: 'Where you use an existing role and subscribe through AWS Data Exchange, add dataexchange:SendApiAsset for the provider’s asset.',
          sources: [{ page: 'jobRole', at: 'If you have a … add the following' }],
          controls: ['ac-6', 'ac-20'],
        },
        {
          id: 'provider-decryption',
          layer: 'access',
          name: 'Let the provider decrypt',
          owner: 'customer',
          duty: 'Know that with a customer managed key in an ID mapping workflow, providers can use the key to decrypt data in the S3 bucket of Entity Resolution. AWS gives policy statements that you can add for them.',
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
  pages: {
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
  },
});
