import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Forecast',
  shortName: 'Forecast',
  summary:
    'Forecast creates time-series forecasts for existing customers. AWS trains and runs the models. You are responsible for the data, role, key and retraining.',
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
    note: 'AWS announced on 29 July 2024 that Forecast is no longer available to new customers. Existing customers can continue to use it as normal. AWS points to Amazon SageMaker Canvas.',
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
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Maintain control over your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields. Data in these fields may be used for billing or diagnostic logs.',
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
      duty: 'Forecast’s endpoints support only secure connections over HTTPS. For connections to other AWS services, Forecast uses TLS with AWS certificates.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'If you provide no encryption configuration, Forecast encrypts datasets and predictors with the default service keys. If you provide an encryption configuration, Forecast uses the key in that configuration.',
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
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'If you want to use your own key, provide the key and a role in an encryption configuration. The configuration in `CreateDataset` is for the dataset. The configuration in `CreatePredictor` is for subsequent operations such as `CreateForecast`.',
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
      name: 'Find the best algorithms',
      owner: 'aws',
      duty: 'Forecast finds the optimal combination of machine learning algorithms for your datasets. It offers methods that fill missing values in the datasets.',
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
      name: 'Explore replacement services',
      owner: 'customer',
      duty: 'Explore alternatives, as AWS recommends for services in maintenance. AWS will not add functionality to these services. For Forecast, AWS’s list of services in maintenance links to a transition to SageMaker Canvas.',
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
      duty: 'If new data must affect a predictor’s forecasts, retrain the predictor manually. Importing an updated dataset does not start the retraining.',
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
      name: 'Service role',
      owner: 'customer',
      duty: 'Create a role with Forecast as a trusted entity. Add a policy that allows Forecast to show, read and write data in an S3 bucket. S3 buckets that allow only VPC access cause an `AccessDenied` error.',
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
      name: 'Confused deputy conditions',
      owner: 'customer',
      duty: 'In resource policies, AWS recommends that you use `aws:SourceArn` and `aws:SourceAccount` to limit what Forecast can access. If a statement has both condition keys, they must name the same account.',
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
      name: 'Key policy',
      owner: 'customer',
      duty: 'To use a customer managed key, permit `kms:DescribeKey`, `kms:CreateGrant` and `kms:RetireGrant` in the key policy. You can also add these permissions in IAM policies. The caller needs permissions for `kms:Decrypt` and `kms:GenerateDataKey`.',
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
      duty: 'Forecast assumes the role in the encryption configuration and creates a grant on your key on your behalf. It decrypts and encrypts artifacts with the key.',
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
      name: 'Revoke access to the key',
      owner: 'customer',
      duty: 'If Forecast should no longer access the data that your key encrypts, revoke the grant or remove Forecast’s access to the key. Operations that depend on that data are affected.',
      sources: [
        { page: 'protection', at: 'You can revoke access … an AccessDeniedException error' },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'internal-processing',
      layer: 'data',
      name: 'Encrypt the processed copy',
      owner: 'aws',
      duty: 'Forecast copies data out of your account and processes the data in an internal AWS system. During processing, Forecast encrypts the data with its own key or a key that you provide.',
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
      name: 'Import mode',
      owner: 'customer',
      duty: 'In the default mode, `FULL`, a dataset import job replaces any existing data in the dataset. If you want an import to append data, specify `INCREMENTAL` through the API.',
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
        'You import time series, train predictors and generate forecasts through the console, API or CLI.',
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon Forecast” mentions no backup of datasets or predictors.',
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
