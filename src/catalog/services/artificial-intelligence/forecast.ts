import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Forecast',
  shortName: 'Forecast',
  summary:
    'Time-series forecasts for those who have it already: AWS trains and runs the models, and data, role, key and retraining are yours.',
  guide: 'https://docs.aws.amazon.com/forecast/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'time series',
    'time-series forecasting',
    'demand forecasting',
    'demand planning',
    'AutoPredictor',
  ],
  aws: { iamServicePrefix: 'forecast', cloudFormationPrefixes: ['AWS::Forecast'] },
  lifecycle: {
    status: 'maintenance',
    note: 'Announced on 29 July 2024: no longer available to new customers. Existing ones can continue to use it as normal; AWS points to Amazon SageMaker Canvas.',
    sources: [
      { page: 'overview', at: 'Amazon Forecast is no … the service as normal' },
      {
        page: 'inMaintenance',
        at: [
          "Customers can't on-board to … functionality to them",
          'amazonForecastSageMakerCanvas',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'default-encryption', 'key-choice', 'activity-trail'],
  override: {
    'customer-data': {
      name: 'Time series, tags and names',
      owner: 'customer',
      duty: 'Maintain control over your content. Put no confidential or sensitive information into tags or free-form text fields, as AWS strongly recommends: it may be used for billing or diagnostic logs.',
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
      name: 'Accept HTTPS connections alone',
      owner: 'aws',
      duty: 'Support only secure connections over HTTPS at the endpoints, and use TLS with AWS certificates towards other AWS services.',
      setting: 'always-on',
      sources: [
        {
          page: 'protection',
          at: [
            'Amazon Forecast uses TLS … other AWS services',
            'Any communication with other … secure connections over HTTPS',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt datasets and predictors',
      owner: 'aws',
      duty: 'Encrypt datasets and predictors with the default service keys where no encryption configuration is provided, else with the key in it.',
      sources: [
        {
          page: 'protection',
          at: [
            'For example, if you … service keys for encryption',
            'Again, if you do … default service encryption',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Give key and role at creation',
      owner: 'customer',
      duty: 'If the key should be yours, provide it with a role in the encryption configuration of CreateDataset, for the dataset, and of CreatePredictor, for subsequent operations such as CreateForecast.',
      sources: [
        {
          page: 'protection',
          at: [
            'In Amazon Forecast encryption … the CreateDatasetImportJob operation',
            'For example, if you … encrypt the dataset',
            'Additionally, if you provide … perform encryption at rest',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'model-search',
      layer: 'platform',
      name: 'Find the combination of algorithms',
      owner: 'aws',
      duty: 'Find the optimal combination of machine learning algorithms for your datasets, and offer methods that fill missing values in them.',
      sources: [
        {
          page: 'overview',
          at: [
            'Forecast automates complex machine … for your datasets',
            'Forecast provides several filling … in your datasets',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'service-replacement',
      layer: 'application',
      name: 'Look at what could follow',
      owner: 'customer',
      duty: 'Explore alternatives, as AWS recommends for services in maintenance, to which it won’t add functionality. For Forecast, its list links to a transition to SageMaker Canvas.',
      sources: [
        {
          page: 'inMaintenance',
          at: ['AWS will continue to … pages and documentation', 'amazonForecastSageMakerCanvas'],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'predictor-retraining',
      layer: 'application',
      name: 'Retrain predictors',
      owner: 'customer',
      duty: 'Retrain a predictor manually where new data must have an impact on its forecasts: importing an updated dataset does not start that.',
      sources: [
        {
          page: 'updating',
          at: [
            'Forecast does not automatically … the updated data',
            'For newly imported data … retrain the predictor',
          ],
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Role for your bucket',
      owner: 'customer',
      duty: 'Create a role with Forecast as a trusted entity, and a policy that allows it to show, read and write data in an S3 bucket. Buckets that only allow VPC access result in an AccessDenied error.',
      sources: [
        {
          page: 'roles',
          at: [
            'To grant Amazon Forecast … to the IAM role',
            'IAM role with Amazon … an Amazon S3 bucket',
            'Forecast does not communicate … an AccessDenied error',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'deputy-conditions',
      layer: 'access',
      name: 'Conditions against a confused deputy',
      owner: 'customer',
      duty: 'Limit what Forecast may reach by aws:SourceArn and aws:SourceAccount in resource policies, as AWS recommends. If a statement has both, they must name the same account.',
      sources: [
        {
          page: 'roles',
          at: 'We recommend using the … same policy statement',
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'key-policy',
      layer: 'access',
      name: 'Permissions on your key',
      owner: 'customer',
      duty: 'To use a customer managed key, permit kms:DescribeKey, kms:CreateGrant and kms:RetireGrant in the key policy; IAM policies can add them as well. The caller needs permissions for kms:Decrypt and kms:GenerateDataKey.',
      sources: [
        {
          page: 'protection',
          at: [
            'To use your customer … in the key policy',
            'Retire all the grants … operation is completed',
            'Amazon Forecast performs kms:Decrypt … the relevant permissions',
          ],
        },
        { page: 'protection', at: 'These are the minimal … policies as well' },
      ],
      controls: ['sc-12', 'ac-6'],
    },
    {
      id: 'key-grants',
      layer: 'data',
      name: 'Create grants on your key',
      owner: 'aws',
      duty: 'Assume the role in the encryption configuration, create a grant on your key on your behalf, and decrypt and encrypt artifacts by it.',
      sources: [
        {
          page: 'protection',
          at: [
            'Forecast creates a grant … on your behalf',
            'Amazon Forecast requires the … back to Amazon S3',
          ],
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'key-withdrawal',
      layer: 'data',
      name: 'Withdraw the key',
      owner: 'customer',
      duty: 'Revoke the grant, or remove the service’s access to your key, if Forecast should no longer access the data that the key encrypts: operations that depend on that data are affected.',
      sources: [
        { page: 'protection', at: 'You can revoke access … an AccessDeniedException error' },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'internal-processing',
      layer: 'data',
      name: 'Encrypt the copy that is processed',
      owner: 'aws',
      duty: 'Copy data out of your account and process it in an internal AWS system. When processing it, encrypt it with a key of Forecast’s or a key that you provide.',
      sources: [
        {
          page: 'protection',
          at: [
            'Amazon Forecast copies data … internal AWS system',
            'When processing data, Forecast … key you provide',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'import-mode',
      layer: 'data',
      name: 'Replace or append on import',
      owner: 'customer',
      duty: 'Specify INCREMENTAL by the API if an import is to append: by default, FULL, a dataset import job replaces any existing data in the dataset.',
      sources: [
        {
          page: 'updating',
          at: ['The default import mode is FULL', 'You can only configure … Amazon Forecast API'],
        },
        {
          page: 'updating',
          at: [
            'To append the records … CreateDatasetImportJob API operation',
            'By default, a dataset … that you imported into',
          ],
        },
      ],
      controls: ['si-12', 'cm-6'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Datasets, predictors and forecasts',
      summary:
        'You import time series, train predictors and generate forecasts by console, API or CLI.',
      unanswered: {
        'back-up':
          'The pages that were read do not say who takes backups of datasets or predictors.',
      },
    },
  ],
  pages: {
    overview: { path: 'what-is-forecast', title: 'What Is Amazon Forecast?' },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
      passages: { amazonForecastSageMakerCanvas: 'Amazon Forecast … SageMaker Canvas' },
    },
    protection: { path: 'data-protection', title: 'Data Protection in Amazon Forecast' },
    roles: { path: 'aws-forecast-iam-roles', title: 'Set Up Permissions for Amazon Forecast' },
    updating: { path: 'updating-data', title: 'Updating Data' },
  },
});
