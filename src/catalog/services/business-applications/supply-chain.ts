import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Supply Chain',
  shortName: 'Supply Chain',
  summary:
    'Planning on a data lake of orders, stock and suppliers: AWS runs application and models, you bring the data and hand out its roles.',
  guide: 'https://docs.aws.amazon.com/aws-supply-chain/latest/adminguide/',
  read: '2026-11-26',
  aliases: [
    'demand planning',
    'supply planning',
    'N-Tier Visibility',
    'SCDL',
    'Amazon Q in AWS Supply Chain',
  ],
  aws: { iamServicePrefix: 'scn' },
  archetype: 'managed-application',
  unanswered: {
    'back-up': 'Nothing that the catalogue has read says who backs up an instance.',
  },
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'Operate the operating system under the web application, and patch and fix flaws within the infrastructure, its software included.',
    },
    'service-software': {
      name: 'Run and patch the web application',
      owner: 'aws',
      duty: 'Operate the platform of the web application, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Say who may create an instance',
      owner: 'customer',
      duty: 'Give the console administrator the permissions to create instances. In a member account with a service control policy, that policy has to grant them too, or the creation fails.',
      sources: [
        {
          page: 'console',
          at: 'If your AWS account … creation will fail',
        },
        { page: 'creation', at: 'Only the AWS Management … create an instance' },
      ],
    },
    'customer-data': {
      name: 'Keep secrets out of names and tags',
      owner: 'customer',
      duty: 'Keep control of your content, and put no confidential or sensitive information into tags or free-form text fields such as names, as AWS strongly recommends.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt content and application data',
      owner: 'aws',
      duty: 'Encrypt contact data classified as PII, and customer content, with a key that is specific to the instance and limited in time, and console and web application data by S3 with a data key that is unique to each customer account.',
      sources: [{ page: 'protection', at: 'Contact data classified as … each customer account' }],
    },
    'key-choice': {
      name: 'Stay with AWS’s key or name your own',
      owner: 'customer',
      duty: 'Keep the default, which AWS recommends, or name a KMS key in the advanced setup. Supply Planning and N-Tier Visibility do not support encryption at rest with a key that you provide.',
      sources: [
        {
          page: 'advanced',
          at: [
            'AWS KMS Key (Optional) … own AWS KMS Key',
            'Using an AWS owned … Supply Chain instances',
          ],
        },
        { page: 'protection', at: 'AWS Supply Chain features … the provided KMS-CMK' },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt between browser and service',
      owner: 'aws',
      duty: 'Protect data between the user’s browser and AWS Supply Chain, content used in Amazon Q included, by TLS.',
      sources: [
        {
          page: 'protection',
          at: 'Data including content used … industry-standard TLS encryption',
        },
      ],
    },
    'activity-review': {
      name: 'Log activity, and the use of your key',
      owner: 'customer',
      duty: 'Set up logging of API and user activity with CloudTrail, as AWS recommends. With a key of your own, CloudTrail events let you monitor KMS operations that AWS Supply Chain calls.',
      sources: [
        {
          page: 'protection',
          at: [
            'Set up API and … with AWS CloudTrail',
            'The following examples are … customer managed key',
          ],
        },
      ],
    },
  },
  modes: [
    {
      id: 'instance',
      name: 'AWS Supply Chain instance',
      summary: 'A web application in one Region with users, roles and a data lake of its own.',
      add: [
        {
          id: 'instance-separation',
          layer: 'platform',
          name: 'Keep instances apart',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'Segregate data by account ID and instance ID, to limit what authorized users of an instance can access.',
          setting: 'always-on',
          sources: [{ page: 'protection', at: 'To limit the data … Chain instance ID' }],
          controls: ['sc-4', 'ac-4'],
        },
        {
          id: 'own-authorization',
          layer: 'platform',
          name: 'Decide by its own permission roles',
          owner: 'aws',
          duty: 'Authorize users by the service’s own mechanism, with default permission roles that you cannot edit or delete. Once a user is added, you cannot keep the user out by the KMS policy.',
          setting: 'always-on',
          sources: [
            {
              page: 'roles',
              at: [
                'AWS Supply Chain has … view supply plans',
                'You cannot edit or … user permission roles',
              ],
            },
            { page: 'protection', at: "Supply Chain uses it's … AWS KMS policy" },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'content-use',
          layer: 'platform',
          name: 'Use content to the extent of the terms',
          owner: 'aws',
          duty: 'Possibly use and store content that AWS Supply Chain processes, as noted in the AWS Service Terms, unless you opt out.',
          sources: [{ page: 'protection', at: 'awsOrganizations' }],
          controls: ['si-12'],
        },
        {
          id: 'model-region',
          layer: 'platform',
          name: 'Call Bedrock, elsewhere where needed',
          owner: 'aws',
          duty: 'Call Amazon Bedrock for auto-association. Where Bedrock is not supported in the Region, call the Bedrock endpoint of the closest available Region.',
          sources: [{ page: 'upload', at: 'AWS Supply Chain uses … US West (Oregon)' }],
          controls: ['sc-7'],
        },
        {
          id: 'data-uploads',
          layer: 'application',
          name: 'Bring the data and its mapping',
          owner: 'customer',
          duty: 'Upload your data to Amazon S3, for example as files, raw EDI messages or extracts from SAP ECC. When you upload CSV files with auto-association, which is enabled by default, you can review each table.',
          sources: [
            {
              page: 'lake',
              at: [
                'You can extract raw … of your choice',
                'You can add your … of your choice',
                'system and put it … using an API',
              ],
            },
            {
              page: 'upload',
              at: [
                'You can only upload … using Auto-association',
                'Under Manage Destination Flows, … your custom recipe',
              ],
            },
          ],
          controls: ['si-10'],
        },
        {
          id: 'sap-connection',
          layer: 'application',
          name: 'Open SAP S/4HANA for extraction',
          owner: 'customer',
          duty: 'Turn on extraction in SAP and generate OData services of your data sources; set up basic or OAuth authentication and security roles there, and the network path. AWS recommends PrivateLink where SAP is in a secure VPN and you cannot open a port.',
          sources: [
            {
              page: 'sap',
              at: [
                'Configure your SAP S/4 … and extract information',
                'Configure your SAP system … on data extraction',
                'Set up network connectivity … use AWS PrivateLink',
              ],
            },
          ],
          controls: ['sc-7', 'ia-5'],
        },
        {
          id: 'data-checks',
          layer: 'application',
          name: 'Correct what validation finds',
          owner: 'customer',
          duty: 'Fix the errors that data validation shows before you create a forecast: it checks whether the input meets the quality that forecasting needs.',
          sources: [{ page: 'validation', at: 'Data Validation is a … in the process' }],
          controls: ['si-10'],
        },
        {
          id: 'users',
          layer: 'access',
          name: 'Add users with a permission role',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Add a user to IAM Identity Center, then to AWS Supply Chain with one permission role. Adding groups is not supported.',
          sources: [
            { page: 'adding', at: 'Users first must be … AWS Supply Chain' },
            {
              page: 'roles',
              at: [
                'A user can only … user permission role',
                'Adding groups is not … AWS Supply Chain',
              ],
            },
          ],
          controls: ['ac-2'],
        },
        {
          id: 'custom-roles',
          layer: 'access',
          name: 'Cut roles to places and products',
          owner: 'customer',
          duty: 'If you want, create custom roles with manage or view permission, by location and product once a data source is connected. If you delete one, all users under it lose access.',
          sources: [
            { page: 'customRoles', at: 'Manage – Assigning users … the Seattle location' },
            { page: 'roles', at: 'When you delete a … AWS Supply Chain' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'sign-in-mfa',
          layer: 'access',
          name: 'Set up a second factor',
          owner: 'customer',
          duty: 'If you want more security for your account, set up multi-factor authentication in your account profile, which leads to the AWS access portal.',
          sources: [{ page: 'mfa', at: 'To enhance your account … AWS Access Portal' }],
          controls: ['ia-2.1'],
        },
        {
          id: 'partner-invites',
          layer: 'access',
          name: 'Share with partners and set thresholds',
          owner: 'customer',
          duty: 'Share component forecasts from your supply plan, and purchase orders associated with work orders in Work Order Insights, with trading partners through N-Tier Visibility. Define threshold limits for which it may accept or reject their responses automatically.',
          sources: [
            { page: 'partners', at: 'Forecast collaboration allows you … Work Order Insights' },
            { page: 'nTier', at: 'Auto accept responses – … auto reject responses from' },
          ],
          controls: ['ac-21'],
        },
        {
          id: 'key-policy',
          layer: 'access',
          name: 'Let the instance use your key',
          owner: 'customer',
          duty: 'With a key of your own, update its policy to allow AWS Supply Chain to access it. For an S/4HANA connection tag the key aws-supply-chain-access with the value true.',
          sources: [
            {
              page: 'advanced',
              at: ['if you chose to … your AWS KMS key', 'If you plan to … Value of true'],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'content-opt-out',
          layer: 'data',
          name: 'Allow the use of your content, or opt out',
          owner: 'customer',
          switchOf: 'content-use',
          duty: 'Create an opt-out policy in AWS Organizations if AWS is not to use or store content that AWS Supply Chain processes.',
          setting: 'on-by-default',
          sources: [{ page: 'protection', at: 'awsOrganizations' }],
          controls: ['si-12'],
        },
        {
          id: 'key-withdrawal',
          layer: 'data',
          name: 'Keep or revoke the grant on your key',
          owner: 'customer',
          duty: 'Revoke the grant, or remove the service’s access to your key, if AWS Supply Chain should no longer be able to access the data that the key encrypted: operations that depend on it are affected.',
          sources: [{ page: 'protection', at: 'You can revoke access … on that data' }],
          controls: ['sc-12'],
        },
      ],
    },
  ],
  pages: {
    protection: {
      path: 'data-protection',
      title: 'Data protection in AWS Supply Chain',
      passages: { awsOrganizations: 'We may use and … in AWS Organizations' },
    },
    console: { path: 'using-console', title: 'Using AWS Supply Chain console' },
    creation: { path: 'creating-instance', title: 'Step 2: Create an instance' },
    advanced: { path: 'create-instance-advanced', title: 'Use advanced configuration' },
    adding: { path: 'adding-new-users', title: 'Adding users' },
    roles: { path: 'adding-users-groups', title: 'Managing user permission roles' },
    customRoles: {
      path: 'create-new-permission-roles',
      title: 'Creating custom user permission roles',
    },
    lake: {
      url: 'https://docs.aws.amazon.com/aws-supply-chain/latest/userguide/data-connections.html',
      title: 'Data lake',
    },
    upload: {
      url: 'https://docs.aws.amazon.com/aws-supply-chain/latest/userguide/uploading-files.html',
      title: 'Uploading files for the first time',
    },
    sap: {
      url: 'https://docs.aws.amazon.com/aws-supply-chain/latest/userguide/connecting-sap-hana.html',
      title: 'Connecting to S/4 HANA',
    },
    validation: {
      url: 'https://docs.aws.amazon.com/aws-supply-chain/latest/userguide/data-validation.html',
      title: 'Data Validation',
    },
    mfa: {
      url: 'https://docs.aws.amazon.com/aws-supply-chain/latest/userguide/settings-mfa.html',
      title: 'Sustainability settings',
    },
    partners: {
      url: 'https://docs.aws.amazon.com/aws-supply-chain/latest/userguide/partner.html',
      title: 'N-Tier Visibility',
    },
    nTier: {
      url: 'https://docs.aws.amazon.com/aws-supply-chain/latest/userguide/ntier-firsttime.html',
      title: 'Using N-Tier Visibility for the first time',
    },
  },
});
