import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Supply Chain',
  shortName: 'Supply Chain',
  summary:
    'AWS Supply Chain plans with a data lake of orders, stock and suppliers. AWS runs the application and its models. You bring the data and assign roles.',
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
    'back-up':
      'AWS’s page “Data protection in AWS Supply Chain” mentions no backup of an instance.',
  },
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'AWS operates the operating system under the web application. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the web application. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Give the console administrator the permissions to create instances. If a member account has a service control policy that does not grant these permissions too, the creation fails.',
      sources: [
        {
          page: 'console',
          at: 'If your AWS account … creation will fail',
        },
        { page: 'creation', at: 'Only the AWS Management … create an instance' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as names.',
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
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'AWS Supply Chain encrypts contact data classified as PII, and customer content, with a time-limited key that is specific to the instance. S3 encrypts console and web application data with a data key that is unique to each customer account.',
      sources: [{ page: 'protection', at: 'Contact data classified as … each customer account' }],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Keep the default key, as AWS recommends, or specify a KMS key in the advanced setup. Supply Planning and N-Tier Visibility do not support encryption at rest with a key that you provide.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'TLS protects data between the user’s browser and AWS Supply Chain, including content used in Amazon Q.',
      sources: [
        {
          page: 'protection',
          at: 'Data including content used … industry-standard TLS encryption',
        },
      ],
    },
    'activity-review': {
      name: 'Log activity and key use',
      owner: 'customer',
      duty: 'AWS recommends that you set up logging of API and user activity with CloudTrail. If you use your own key, CloudTrail events let you monitor KMS operations that AWS Supply Chain calls.',
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
      summary:
        'An instance is a web application in one Region, with its own users, roles and data lake.',
      add: [
        {
          id: 'instance-separation',
          layer: 'platform',
          name: 'Separate the data of instances',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'AWS Supply Chain segregates data by account ID and instance ID, to limit what authorized users of an instance can access.',
          setting: 'always-on',
          sources: [{ page: 'protection', at: 'To limit the data … Chain instance ID' }],
          controls: ['sc-4', 'ac-4'],
        },
        {
          id: 'own-authorization',
          layer: 'platform',
          name: 'Authorize users with permission roles',
          owner: 'aws',
          duty: 'AWS Supply Chain authorizes users through its own mechanism, with default permission roles that you cannot edit or delete. After a user is added, you cannot deny that user access through the KMS key policy.',
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
          name: 'Use of content under the Service Terms',
          owner: 'aws',
          duty: 'AWS may use and store content that AWS Supply Chain processes, as noted in the AWS Service Terms, unless you opt out.',
          sources: [{ page: 'protection', at: 'awsOrganizations' }],
          controls: ['si-12'],
        },
        {
          id: 'model-region',
          layer: 'platform',
          name: 'Call Bedrock, perhaps in another Region',
          owner: 'aws',
          duty: 'AWS Supply Chain calls Amazon Bedrock for auto-association. If Bedrock is not supported in the Region, AWS Supply Chain calls the Bedrock endpoint of the closest available Region.',
          sources: [{ page: 'upload', at: 'AWS Supply Chain uses … US West (Oregon)' }],
          controls: ['sc-7'],
        },
        {
          id: 'data-uploads',
          layer: 'application',
          name: 'Upload data and review its mapping',
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
          name: 'Connect SAP S/4HANA',
          owner: 'customer',
          duty: 'In SAP, turn on extraction, and generate OData services for your data sources. Set up basic or OAuth authentication, security roles and the network path. If SAP is in a secure VPN and you cannot open a port, AWS recommends PrivateLink.',
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
          name: 'Correct data validation errors',
          owner: 'customer',
          duty: 'Before you create a forecast, fix the errors that data validation shows. The validation checks whether the input meets the quality that forecasting needs.',
          sources: [{ page: 'validation', at: 'Data Validation is a … in the process' }],
          controls: ['si-10'],
        },
        {
          id: 'users',
          layer: 'access',
          name: 'Add users with a permission role',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Add a user to IAM Identity Center, then to AWS Supply Chain with one permission role. You cannot add groups.',
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
          name: 'Custom permission roles',
          owner: 'customer',
          duty: 'If you want, create custom roles with manage or view permission. After a data source is connected, you can limit these roles by location and product. If you delete a role, all users under it lose access.',
          sources: [
            { page: 'customRoles', at: 'Manage – Assigning users … the Seattle location' },
            { page: 'roles', at: 'When you delete a … AWS Supply Chain' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'sign-in-mfa',
          layer: 'access',
          name: 'MFA',
          owner: 'customer',
          duty: 'If you want more security for your account, set up multi-factor authentication in your account profile. The profile leads to the AWS access portal.',
          sources: [{ page: 'mfa', at: 'To enhance your account … AWS Access Portal' }],
          controls: ['ia-2.1'],
        },
        {
          id: 'partner-invites',
          layer: 'access',
          name: 'Share data with partners',
          owner: 'customer',
          duty: 'Through N-Tier Visibility, you can share component forecasts from your supply plan with trading partners. You can also share purchase orders associated with work orders in Work Order Insights. To accept or reject partners’ responses automatically, define threshold limits for them in N-Tier Visibility.',
          sources: [
            { page: 'partners', at: 'Forecast collaboration allows you … Work Order Insights' },
            { page: 'nTier', at: 'Auto accept responses – … auto reject responses from' },
          ],
          controls: ['ac-21'],
        },
        {
          id: 'key-policy',
          layer: 'access',
          name: 'Key policy',
          owner: 'customer',
          duty: 'If you use your own key, update its policy to allow AWS Supply Chain to access the key. For an S/4HANA connection, add the tag `aws-supply-chain-access` with the value `true` to the key.',
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
          name: 'Opt out of content use',
          owner: 'customer',
          switchOf: 'content-use',
          duty: 'If you do not want AWS to use or store content that AWS Supply Chain processes, create an opt-out policy in AWS Organizations.',
          setting: 'on-by-default',
          sources: [{ page: 'protection', at: 'awsOrganizations' }],
          controls: ['si-12'],
        },
        {
          id: 'key-withdrawal',
          layer: 'data',
          name: 'Revoke access to your key',
          owner: 'customer',
          duty: 'If AWS Supply Chain should lose access to data that your key encrypted, revoke the grant or remove the service’s key access. Operations that depend on this data are affected.',
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
