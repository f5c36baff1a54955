import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Personalize',
  shortName: 'Personalize',
  summary:
    'Recommendations from your users’ behavior. AWS trains and hosts the models. You are responsible for the data and the deletion of users.',
  guide: 'https://docs.aws.amazon.com/personalize/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'recommendation engine',
    'recommender',
    'recommendations',
    'user segmentation',
    'product recommendations',
  ],
  aws: {
    iamServicePrefix: 'personalize',
    cloudFormationPrefixes: ['AWS::Personalize'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'default-encryption', 'key-choice', 'activity-trail'],
  unanswered: {
    'back-up':
      'AWS’s pages “Resilience in Amazon Personalize” and “Exporting the training data in a dataset to Amazon S3” mention no backup.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Maintain control over the content that you import. Put no sensitive information, such as customers’ email addresses, into tags or free-form text fields. Data in these fields may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … billing or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Accept only HTTPS connections',
      owner: 'aws',
      duty: 'Personalize’s endpoints support only secure connections over HTTPS. Personalize uses TLS with AWS certificates to communicate with other AWS services.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon Personalize uses TLS … other AWS services',
            'Any communication with other … secure connections over HTTPS',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Personalize always encrypts the data that it stores. It uses KMS keys that it manages or the key that you provide.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'Any data stored within … Service (AWS KMS) keys',
            'If you provide your … data and store it',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want your own key to encrypt stored datasets, provide the key’s ARN when you create the dataset group. Grant Personalize and its service role permission to use the key. You are responsible for managing a key that you own.',
      sources: [
        {
          page: 'encryption',
          at: [
            'For example, if you … that dataset group',
            'You must grant Amazon … to use your key',
            'It is your responsibility … keys that you own',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'service-role',
      layer: 'access',
      name: 'Service role',
      owner: 'customer',
      duty: 'Attach a policy for your bucket to the role that Personalize uses. Batch workflows and dataset exports need more permissions than import and deletion jobs. For example, a batch workflow has to add files to the bucket.',
      sources: [
        {
          page: 'buckets',
          at: [
            'Attach a policy to … your Amazon S3 bucket',
            'You can use the … needs additional permissions',
            'To complete a batch … your Amazon S3 bucket',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'bucket-policy',
      layer: 'access',
      name: 'Bucket policy',
      owner: 'customer',
      duty: 'Also grant the service access in the policy of the bucket that has your files. You cannot use a bucket that allows only VPC access, because Personalize does not communicate with VPCs.',
      sources: [
        {
          page: 'buckets',
          at: [
            'Attach a bucket policy … can access them',
            'Because Amazon Personalize … allow only VPC access',
          ],
        },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'internal-processing',
      layer: 'data',
      name: 'Encrypt the processed copy',
      owner: 'aws',
      duty: 'Personalize copies data out of your account and processes it in an internal AWS system. During processing, Personalize encrypts the data with its own key or with a key that you provide.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Amazon Personalize copies data … internal AWS system',
            'When processing data, Amazon … key you provide',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'data-freshness',
      layer: 'data',
      name: 'Keep datasets current',
      owner: 'customer',
      duty: 'Import new data in bulk or individually as your catalog grows. If recommendations are personalized in real time, record interactions with an event tracker and `PutEvents`.',
      sources: [
        {
          page: 'relevance',
          at: [
            'As your catalog grows, … data import operations',
            'For use cases and … PutEvents API operation',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'user-deletion-run',
      layer: 'data',
      name: 'Delete references to users',
      owner: 'aws',
      duty: 'Personalize deletes references to the specified users from datasets and models, which can take up to a day. Until the job completes, the users’ data is still used for training. With a User Segmentation recipe, these users might appear in user segments.',
      sources: [
        {
          page: 'userDeletion',
          at: ['Creates a batch job … in batches', 'After you create a … appear in user segments'],
        },
      ],
      controls: ['si-12', 'mp-6'],
    },
    {
      id: 'user-deletion',
      layer: 'data',
      name: 'Start data deletion jobs',
      owner: 'customer',
      duty: 'Create a data deletion job with a CSV file of user IDs in S3 and a role that may read it. Then check the job’s status. If a job failed, it gives the reason.',
      switchOf: 'user-deletion-run',
      sources: [
        {
          page: 'userDeletion',
          at: [
            'You specify the users … Amazon S3 bucket',
            'you must specify an … bucket and its content',
            'If the status is … the job failed',
          ],
        },
      ],
      controls: ['si-12', 'pt-2'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail records supported activity, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures a subset … Amazon Personalize APIs',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'recommenders',
      name: 'Domain recommenders',
      summary:
        'You use a recommender for a domain’s use case. AWS automatically retrains its models every seven days.',
      add: [
        {
          id: 'recommender-retraining',
          layer: 'platform',
          name: 'Retrain recommenders',
          owner: 'aws',
          duty: 'Personalize retrains the models behind a recommender every seven days, on all the data in your datasets. It retrains them again when you modify the columns used in training.',
          sources: [
            {
              page: 'relevance',
              at: [
                'Amazon Personalize automatically retrains … in your datasets',
                'If you modify the … backing your recommender',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'recommender-continuity',
          layer: 'platform',
          name: 'Serve during retraining',
          owner: 'aws',
          duty: 'Personalize continues to give recommendations during retraining. Until retraining completes, it uses the previous configuration and models.',
          sources: [
            { page: 'relevance', at: 'While recommender retraining is … configuration and models' },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'recommender-watch',
          layer: 'application',
          name: 'Check recommender updates',
          owner: 'customer',
          duty: 'Check the time of the latest update in the console, or `latestRecommenderUpdate` through `DescribeRecommender`.',
          sources: [
            { page: 'relevance', at: 'To track updates, you … the DescribeRecommender operation' },
          ],
          controls: ['si-4'],
        },
      ],
    },
    {
      id: 'automatic-training',
      name: 'Custom solution, trained automatically',
      summary:
        'You choose a recipe. Personalize trains new versions on a schedule that you may change. This is the default for new solutions.',
      add: [
        {
          id: 'scheduled-training',
          layer: 'platform',
          name: 'Train new solution versions',
          owner: 'aws',
          duty: 'If interaction data was imported since the last training, Personalize by default creates a new solution version every seven days.',
          sources: [
            { page: 'relevance', at: 'defaultNewDeleteSolution' },
            { page: 'training', at: 'Automatic training occurs only … delete the solution' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'training-switch',
          layer: 'application',
          name: 'Automatic training and its frequency',
          owner: 'customer',
          duty: 'By default, training runs every 7 days. You can set a frequency from 1 to 30 days, and AWS recommends training at least weekly. To avoid unnecessary costs, you can turn automatic training off when you are finished.',
          setting: 'on-by-default',
          switchOf: 'scheduled-training',
          sources: [
            {
              page: 'training',
              at: [
                'With automatic training, you … off automatic training',
                'For all recipes, we … 1 and 30 days',
              ],
            },
            { page: 'relevance', at: 'defaultNewDeleteSolution' },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'new-items',
          layer: 'application',
          name: 'Training frequency for new items',
          owner: 'customer',
          duty: 'Train as often as new items must appear. Recipes with no automatic updates, other than Trending-Now, consider new items only after the next training.',
          sources: [{ page: 'training', at: "If you don't use … after the next training" }],
          controls: ['cm-6'],
        },
      ],
    },
    {
      id: 'manual-training',
      name: 'Custom solution, trained by hand',
      summary:
        'Automatic training is off. The model learns from new data only after you create a version.',
      add: [
        {
          id: 'version-training',
          layer: 'platform',
          name: 'Train new solution versions',
          owner: 'aws',
          duty: 'When you create a solution version, Personalize trains it on the data of the dataset group that you include in training.',
          sources: [
            {
              page: 'training',
              at: [
                'withoutAutomaticRecentData',
                'Each training considers all … include in training',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'training-start',
          layer: 'application',
          name: 'Create new solution versions',
          owner: 'customer',
          duty: 'Without automatic training, manually create new solution versions so that the solution learns from your most recent data. AWS recommends training at least weekly.',
          switchOf: 'version-training',
          sources: [
            {
              page: 'training',
              at: ['withoutAutomaticRecentData', 'For all recipes, we … weekly training frequency'],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'training-off',
          layer: 'application',
          name: 'Turn off automatic training',
          owner: 'customer',
          duty: 'New solutions train automatically by default. Set `performAutoTraining` to `false` when you create the solution through the SDK. You can also turn automatic training off by updating an existing solution.',
          sources: [
            {
              page: 'training',
              at: [
                'By default, all new … use automatic training',
                'To avoid unnecessary costs, … off automatic training',
                'set performAutoTraining to false',
              ],
            },
          ],
          controls: ['cm-6'],
        },
      ],
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in Amazon Personalize' },
    encryption: { path: 'data-encryption', title: 'Data encryption in Amazon Personalize' },
    buckets: {
      path: 'granting-personalize-s3-access',
      title: 'Giving Amazon Personalize access to Amazon S3 resources',
    },
    relevance: {
      path: 'maintaining-relevance',
      title: 'Maintaining recommendation relevance',
      passages: { defaultNewDeleteSolution: 'By default, all new … delete the solution' },
    },
    training: {
      path: 'solution-config-auto-training',
      title: 'Configuring automatic training',
      passages: {
        withoutAutomaticRecentData: 'Without automatic training, you … your most recent data',
      },
    },
    userDeletion: { path: 'API_CreateDataDeletionJob', title: 'CreateDataDeletionJob' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Personalize API calls with AWS CloudTrail',
    },
  },
});
