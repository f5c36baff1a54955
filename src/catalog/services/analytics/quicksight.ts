import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Quick Sight',
  shortName: 'Quick Sight',
  summary:
    'Quick Sight offers dashboards and analysis as a web application, and is part of Amazon Quick. AWS hosts the application. You connect data and decide who sees it.',
  guide: 'https://docs.aws.amazon.com/quick/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'Amazon QuickSight',
    'QuickSight',
    'Amazon Quick',
    'Quick Suite',
    'SPICE',
    'business intelligence',
    'dashboards',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::QuickSight'],
    terraformPrefixes: ['aws_quicksight_'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption'],
  override: {
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'If all registrations of customer managed keys are cleared from the account, Quick Sight encrypts your resources with AWS owned keys.',
      sources: [
        { page: 'keyOperations', at: 'clears all CMK registrations … encrypt your resources' },
      ],
    },
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      duty: 'AWS hosts the web application on dedicated EC2 hosts, separate from VPCs, instead of on your hosts. AWS patches and fixes flaws within the infrastructure.',
      sources: [
        { page: 'infrastructure', at: 'Quick is delivered as … Regional public endpoints' },
        { page: 'sharedModel', at: 'responsibleInfrastructure' },
      ],
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS delivers Quick as a web application, protected by AWS’s global network security procedures. AWS patches and fixes flaws within the infrastructure.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'Quick is delivered as … private clouds (VPCs)',
            'As a managed service … network security procedures',
          ],
        },
        { page: 'sharedModel', at: 'responsibleInfrastructure' },
      ],
    },
  },
  add: [
    {
      id: 'asset-exports',
      layer: 'data',
      name: 'Export asset definitions',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'You can export assets, save their definitions in your own storage, and import the assets back whenever you want. The data in the assets is not exported. By default, tag and permission information is not exported either.',
      sources: [
        {
          page: 'assetExports',
          at: [
            'Quick Sight developers can … whenever you want',
            'By default, tag information … is not exported',
            'By default, permission information … is not exported',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'regional-endpoints',
      layer: 'platform',
      name: 'Run the Regional public endpoints',
      owner: 'aws',
      duty: 'Quick Sight gives access to the service through Regional public endpoints. From there, it reaches data sources over a secured internet connection.',
      sources: [{ page: 'infrastructure', at: 'accessAmazonRegionalEndpoints' }],
      controls: ['sc-7', 'sc-8'],
    },
    {
      id: 'spice-engine',
      layer: 'platform',
      name: 'Materialize transformations in SPICE',
      owner: 'aws',
      duty: 'SPICE enables certain computationally intensive data preparation features. Quick Sight materializes the transformations of these features in SPICE instead of running them at query time.',
      sources: [{ page: 'spice', at: 'enables certain computationally intensive … at query time' }],
      controls: ['cp-2'],
    },
    {
      id: 'import-choice',
      layer: 'application',
      name: 'Choose SPICE or DirectQuery',
      owner: 'customer',
      duty: 'To optimize performance for complex transformations and large datasets, choose SPICE. If you have real-time data needs and do not require SPICE-only features, consider DirectQuery.',
      sources: [{ page: 'spice', at: 'Choose SPICE to optimize … are not required' }],
      controls: ['ac-4', 'cm-6'],
    },
    {
      id: 'row-rules',
      layer: 'application',
      name: 'Row-level security rules',
      owner: 'customer',
      duty: 'In the Enterprise edition, you can restrict a dataset with rules that you add as a permissions dataset. Without such rules, anyone with whom you shared a dashboard can see all the data in it. Dataset owners can see all the data even in a restricted dataset.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'rowSecurity',
          at: [
            'In the Enterprise edition … see all the data',
            'To apply the dataset … to your dataset',
            'Anyone whom you shared … by dataset rules',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'row-enforcement',
      layer: 'application',
      name: 'Enforce row-level security',
      owner: 'aws',
      duty: 'In a restricted dataset, Quick Sight shows readers only the rows that match their rules. It shows no rows to readers who have no rule.',
      sources: [{ page: 'rowSecurity', at: ['Each user or group … any of the data'] }],
      controls: ['ac-3'],
    },
    {
      id: 'account-deletion',
      layer: 'application',
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'If the Quick Sight account should not be deleted, set `TerminationProtectionEnabled` to `true`. A request to delete the account then results in an error. The value `false` allows deletion.',
      sources: [{ page: 'accountSettings', at: "A True value doesn't … to be deleted" }],
      controls: ['cp-9', 'ac-3'],
    },
    {
      id: 'public-sharing',
      layer: 'access',
      name: 'Public sharing of dashboards',
      owner: 'customer',
      duty: 'Decide whether to turn on public sharing, which lets users share dashboards publicly. The setting affects the entire account and all Quick Sight users. Public sharing needs session capacity pricing and an administrative user with public sharing permissions.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'publicSharing',
          at: [
            'Dashboards can be shared … all Quick Sight users',
            'To use this operation … an administrative user',
          ],
        },
        { page: 'accountSettings', at: 'A Boolean value that … an Quick account' },
      ],
      controls: ['ac-3', 'ac-22'],
    },
    {
      id: 'private-endpoint',
      layer: 'access',
      name: 'Private access through a VPC endpoint',
      owner: 'customer',
      duty: 'To reach the website and APIs without leaving the Amazon network, create interface VPC endpoints. Website endpoints are not available in China Regions and GovCloud. Instances in your VPC still need certain other domains, for static assets, reports and other files.',
      sources: [
        {
          page: 'interfaceEndpoints',
          at: [
            'a technology that enables … files can be downloaded',
            'Quick Website VPC endpoints … China regions & Govcloud',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'address-restriction',
      layer: 'access',
      name: 'Restrict access to VPC endpoints',
      owner: 'customer',
      duty: 'If only traffic from an approved VPC endpoint, and no general internet users, may reach the account, enforce VPC endpoint restrictions. To turn on enforcement, you need the `UpdateIpRestriction` permission.',
      sources: [
        {
          page: 'interfaceEndpoints',
          at: [
            'You can choose to … your Quick account',
            'Turn on the Enforce … VPC endpoint restrictions',
          ],
        },
      ],
      controls: ['sc-7', 'ac-3'],
    },
    {
      id: 'address-enforcement',
      layer: 'access',
      name: 'Enforce IP and VPC endpoint rules',
      owner: 'aws',
      duty: 'In Quick, IP and VPC endpoint rules take precedence over all other rules. If you restrict traffic to the website to a VPC endpoint, public dashboards can be shared only through that endpoint.',
      sources: [
        { page: 'interfaceEndpoints', at: 'IP and VPC endpoint … through the VPC endpoint' },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'source-tls',
      layer: 'data',
      name: 'SSL to data sources',
      owner: 'customer',
      duty: 'Decide how to set `DisableSsl` for a data source. This option controls whether SSL is disabled when Quick Sight connects to the source.',
      sources: [
        {
          page: 'sslProperties',
          at: [
            'Secure Socket Layer (SSL) … underlying data source',
            'A Boolean option to … should be disabled',
          ],
          verified: '2026-11-26',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'api-encryption',
      layer: 'data',
      name: 'Require TLS and signed requests',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Quick Sight requires API clients to support TLS 1.2 or later and cipher suites with perfect forward secrecy. Quick Sight also requires that requests are signed.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'If you use AWS … Ephemeral Diffie-Hellman (DHE)',
            'requests must be signed … (IAM) principal',
          ],
        },
      ],
      controls: ['sc-8', 'ia-2'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Register AWS KMS keys with the account (`update-key-registration`) and mark one key as the default. Let few roles register keys, which requires `kms:CreateGrant` and `quicksight:UpdateKeyRegistration`. The key for Q data is `AWS_OWNED` or a customer managed key (`CMK`).',
      sources: [
        {
          page: 'keyOperations',
          at: [
            'the IAM policy must … quicksight:DescribeKeyRegistration permissions',
            'The example below updates … a default key',
          ],
        },
        {
          page: 'registeredKey',
          at: 'Indicates whether the current … and decryption use',
          verified: '2026-11-26',
        },
        { page: 'dataKey', at: 'Valid Values: AWS_OWNED | CMK', verified: '2026-11-26' },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'trail',
      layer: 'data',
      name: 'Log events in a CloudTrail trail',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Create a CloudTrail trail that delivers Quick Sight’s events to an Amazon S3 bucket. An event, such as `BatchCreateUser`, shows who made the request and what the response was. The entries in the log files are in no specific order.',
      setting: 'off-by-default',
      sources: ['logEntries'],
      controls: ['au-2', 'au-6', 'au-11'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'If you do not want AWS to use your content for service improvement, attach an AI services opt-out policy in AWS Organizations. AWS lists Amazon Quick among the services that the policy supports.',
      sources: [
        { page: 'optOut', at: 'You can opt out … opt-out policy', verified: '2026-12-07' },
        { page: 'optOutAll', at: 'Amazon Quick', verified: '2026-12-07' },
      ],
      controls: ['si-12', 'pt-2'],
    },
  ],
  modes: [
    {
      id: 'internet-sources',
      name: 'Data sources over the internet',
      summary:
        'Quick Sight reaches sources from its Regional endpoints. If a source is inside your corporate network, this network has to allow Quick’s addresses.',
      add: [
        {
          id: 'source-allowlist',
          layer: 'access',
          name: 'Allow Quick into a corporate network',
          owner: 'customer',
          duty: 'If a source is inside your corporate network, allow access from a public IP address block of Quick. AWS recommends that you consider using a VPC.',
          sources: [{ page: 'infrastructure', at: 'To access data sources … your AWS account)' }],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'vpc-connection',
      name: 'Data sources by VPC connection',
      summary:
        'Quick Sight creates network interfaces in subnets that you specify, with a role that you grant.',
      profile: { insideVpc: 'yes' },
      override: {
        'regional-endpoints': {
          owner: 'aws',
          duty: 'Quick Sight gives access to the service through Regional public endpoints, even if you create a secure private connection from Quick to your VPC.',
          sources: [
            { page: 'infrastructure', at: 'accessAmazonRegionalEndpoints' },
            { page: 'vpcConnection', at: 'create a secure private … service from Quick' },
          ],
        },
      },
      add: [
        {
          id: 'connection-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'Create an IAM role whose trust policy admits Quick. The role needs at least the EC2 permissions to describe subnets and security groups, and to create, modify and delete network interfaces.',
          sources: [
            {
              page: 'vpcConnection',
              at: [
                'An IAM role that … in your account',
                'At minimum, the IAM … Amazon EC2 permissions',
                'attach a trust policy … to your account',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'connection-placement',
          layer: 'access',
          name: 'Security groups and subnets',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Specify the VPC that contains the data, and the subnets and security groups that you plan to use. A connection needs at least two subnets and one security group.',
          sources: [
            {
              page: 'vpcConnection',
              at: ['The ID of the … plan to use', 'Each VPC connection needs … one security group'],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'connection-interfaces',
          layer: 'access',
          name: 'Create and remove the interfaces',
          owner: 'aws',
          duty: 'Quick Sight uses the role that you granted to create, update and delete the connection’s network infrastructure in your account.',
          sources: [{ page: 'vpcConnection', at: 'allows Amazon Quick to … in your account' }],
          controls: ['sc-7'],
        },
      ],
    },
  ],
  pages: {
    assetExports: {
      url: 'https://docs.aws.amazon.com/quicksight/latest/developerguide/assetbundle-export.html',
      title: 'Asset bundle export operations',
      read: '2026-11-26',
    },
    infrastructure: {
      path: 'infrastructure-and-network-access',
      title: 'Infrastructure security in Amazon Quick',
      read: '2026-11-26',
      passages: {
        accessAmazonRegionalEndpoints: 'you access the Amazon … from Regional endpoints',
      },
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
      passages: {
        responsibleInfrastructure: 'responsible for patching and … within the infrastructure',
      },
    },
    spice: { path: 'spice-only-features', title: 'SPICE-only features', read: '2026-11-26' },
    rowSecurity: {
      path: 'restrict-access-to-a-data-set-using-row-level-security',
      title: 'Using row-level security with user-based rules to restrict access to a dataset',
      read: '2026-11-26',
    },
    accountSettings: {
      url: 'https://docs.aws.amazon.com/quicksight/latest/APIReference/API_AccountSettings.html',
      title: 'AccountSettings',
      read: '2026-11-26',
    },
    publicSharing: {
      url: 'https://docs.aws.amazon.com/quicksight/latest/APIReference/API_UpdatePublicSharingSettings.html',
      title: 'UpdatePublicSharingSettings',
      read: '2026-11-26',
    },
    interfaceEndpoints: {
      url: 'https://docs.aws.amazon.com/quicksight/latest/developerguide/vpc-interface-endpoints.html',
      title: 'Quick and interface VPC endpoints (AWS PrivateLink)',
      read: '2026-11-26',
    },
    sslProperties: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-quicksight-datasource-sslproperties.html',
      title: 'AWS::QuickSight::DataSource SslProperties',
    },
    keyOperations: {
      url: 'https://docs.aws.amazon.com/quicksight/latest/developerguide/cmk-operations.html',
      title: 'Key management operations',
      read: '2026-11-26',
    },
    registeredKey: {
      url: 'https://docs.aws.amazon.com/quicksight/latest/APIReference/API_RegisteredCustomerManagedKey.html',
      title: 'RegisteredCustomerManagedKey',
    },
    dataKey: {
      url: 'https://docs.aws.amazon.com/quicksight/latest/APIReference/API_QDataKey.html',
      title: 'QDataKey',
    },
    logEntries: {
      url: 'https://docs.aws.amazon.com/quicksight/latest/user/understanding-quicksight-entries.html',
      title: 'Example: Amazon QuickSight log file entries',
    },
    vpcConnection: {
      path: 'vpc-creating-a-connection-in-quicksight-cli',
      title: 'Configuring the VPC connection with the Amazon Quick CLI',
      read: '2026-11-26',
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
