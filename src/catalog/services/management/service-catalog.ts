import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Service Catalog',
  shortName: 'Service Catalog',
  summary:
    'Users launch approved products themselves. AWS keeps the catalog and assumes the launch role. You write the templates and the role, and choose who gets access.',
  guide: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/',
  read: '2026-11-26',
  aliases: [
    'portfolio',
    'provisioned product',
    'launch constraint',
    'Terraform Reference Engine',
    'self-service products',
    'AppRegistry',
    'TagOptions',
  ],
  variants: [
    { id: 'app-registry', name: 'AWS Service Catalog AppRegistry', mode: 'app-registry-groups' },
  ],
  aws: {
    iamServicePrefix: 'servicecatalog',
    cloudFormationPrefixes: ['AWS::ServiceCatalog', 'AWS::ServiceCatalogAppRegistry'],
    terraformPrefixes: ['aws_servicecatalog', 'aws_servicecatalogappregistry'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS Service Catalog” names actions with which end users can take backups, but no backup of portfolios or products.',
  },
  modes: [
    {
      id: 'cloudformation',
      name: 'CloudFormation products',
      summary:
        'Users launch your templates. Service Catalog assumes the role that you named and runs CloudFormation.',
      traits: ['default-encryption', 'tls-endpoint', 'vpc-endpoint'],
      notAsked: {
        'patch-code':
          'You bring templates. For what they launch, see who patches it in its own service.',
      },
      override: {
        'iam-permissions': {
          name: 'Permissions of the end users',
          owner: 'customer',
          duty: 'Use IAM roles to grant end users the right to provision, update and terminate products. A launch role cannot include those three permissions. Viewing provisioned CloudFormation products in the console requires CloudFormation read access.',
          sources: [
            {
              page: 'launch',
              at: [
                'servicecatalogIamRoles',
                'To view provisioned Cloudformation … CloudFormation read access',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Service Catalog uses S3 buckets and DynamoDB databases that are encrypted at rest with keys managed by Amazon.',
          sources: [
            { page: 'protection', at: 'Catalog uses Amazon S3 … using Amazon-managed keys' },
          ],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'Service Catalog uses TLS and client-side encryption between the caller and AWS. TLS 1.2 is required and TLS 1.3 recommended.',
          sources: [
            {
              page: 'protection',
              at: [
                'We require TLS 1.2 and recommend TLS 1.3',
                'Catalog uses Transport Layer … caller and AWS',
              ],
            },
          ],
        },
        'vpc-endpoint': {
          owner: 'customer',
          duty: 'If you want to call the API privately from a VPC, create VPC endpoints. You then need no internet gateway, NAT gateway or VPN connection.',
          setting: 'off-by-default',
          sources: [{ page: 'protection', at: 'You can privately access … VPN connection' }],
        },
        'customer-data': {
          name: 'No sensitive data in names and tags',
          owner: 'customer',
          duty: 'Put nothing confidential into tags or free-form fields such as names, and put no credentials into a URL to an external server. AWS strongly recommends both precautions. Data in tags and free-form fields may be used for billing or diagnostic logs.',
          sources: [
            {
              page: 'protection',
              at: [
                'We strongly recommend that … or diagnostic logs',
                'If you provide a … to that server',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'launch-run',
          layer: 'platform',
          name: 'Launch with the launch role',
          owner: 'aws',
          duty: 'When an end user launches, updates or terminates the product, Service Catalog assumes the role of the launch constraint.',
          sources: [{ page: 'launch', at: 'A launch constraint specifies … terminates a product' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'portfolio-sync',
          layer: 'platform',
          name: 'Synchronize imported portfolios',
          owner: 'aws',
          duty: 'Service Catalog applies additions and removals of products and constraints in a shared portfolio to its imported instances. A removed product keeps running in accounts that launched it. It becomes unavailable for future launches.',
          sources: [
            {
              page: 'sharing',
              at: [
                'The products and constraints … that you shared',
                'When you add products … for future launches',
              ],
            },
          ],
          controls: ['cm-2', 'cm-3'],
        },
        {
          id: 'product-versions',
          layer: 'application',
          name: 'Retire product versions',
          owner: 'customer',
          duty: 'To stop new launches of an old version, mark it deprecated; to hide it from the list, mark it inactive. Products launched from an inactive version are not affected. Deleting a version cannot be undone.',
          sources: [
            {
              page: 'versions',
              at: [
                'An inactive version is … cannot be undone',
                'Users cannot launch new … or a new version',
              ],
            },
          ],
          controls: ['cm-2', 'si-2'],
        },
        {
          id: 'launch-constraint',
          layer: 'access',
          name: 'Launch constraints',
          owner: 'customer',
          duty: 'Add a launch constraint to each product that needs one. The constraint applies to one product in one portfolio. Without it, users launch with their own credentials, and need rights for CloudFormation, for what the product uses and for Service Catalog.',
          switchOf: 'launch-run',
          sources: [
            {
              page: 'launch',
              at: [
                'launchProductIndividually',
                'Without a launch constraint, … and AWS Service Catalog',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'launch-role',
          layer: 'access',
          name: 'Launch role',
          owner: 'customer',
          duty: 'Give the role the policy `AWSCloudFormationFullAccess` and permissions for the services of the template. Also give it read access to the template in the service-owned bucket. The role’s trust policy must allow Service Catalog to assume the role.',
          sources: [
            {
              page: 'launch',
              at: [
                'The arn:aws:iam::aws:policy/AWSCloudFormationFullAccess … service-owned Amazon S3 bucket',
                "The IAM role's trust … assume the role",
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'confused-deputy',
          layer: 'access',
          name: 'Restrict the launch role’s trust policy',
          owner: 'customer',
          duty: 'If you want to ensure that a trusted source calls the launch role, restrict its trust policy with the source account and source ARN conditions. Only templated ARNs are supported, not those of specific resources.',
          sources: [
            {
              page: 'launch',
              at: [
                'When you add a … by a trusted source',
                'The sourceArn protection for … specific resource ARNs',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'portfolio-sharing',
          layer: 'access',
          name: 'Share portfolios with accounts',
          owner: 'customer',
          duty: 'Decide which accounts may import a portfolio and offer its products to their users. Decide whether they get a reference that stays in sync or a copy. You redeploy a copy for updates.',
          sources: [
            {
              page: 'sharing',
              at: [
                'Before you share your … the recipient accounts',
                'If you want to … with the original',
                'When you share a … in that account',
              ],
            },
          ],
          controls: ['ac-3', 'ac-4'],
          evidence: ['ServiceCatalog.1', 'service-catalog-shared-within-organization'],
        },
        {
          id: 'recipient-access',
          layer: 'access',
          name: 'User access to imported portfolios',
          owner: 'customer',
          duty: 'In the importing account, add users, groups and roles, because they are not inherited. To override an imported launch constraint, add the product to a local portfolio and apply another constraint there.',
          sources: [
            {
              page: 'sharing',
              at: [
                'The recipient administrator, the … for end users',
                'To override this launch … launch constraint to it',
                'Not inherited',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'role-reference',
          layer: 'access',
          name: 'Role ARN or local role name',
          owner: 'customer',
          duty: 'For the launch constraint, choose a role ARN or a local role name. With an ARN, that role is used even for users of another account, and the account that owns the role provisions and pays. With a local name, a role with that name must exist in your account and in the user’s account.',
          sources: [
            {
              page: 'sharing',
              at: [
                'As an administrator, you … account is used',
                'The AWS account that … for those resources',
              ],
            },
            { page: 'launch', at: 'The given role name … this launch constraint' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
    {
      id: 'external-engine',
      name: 'External products with your own engine',
      summary:
        'Service Catalog passes each request to the engine in your account, such as one for Terraform. The engine provisions the product.',
      extends: 'cloudformation',
      remove: ['confused-deputy'],
      override: {
        'launch-run': {
          name: 'Send operations to your engine',
          owner: 'aws',
          duty: 'Service Catalog invokes the engine’s Lambda function to extract the parameters of an artifact. For each operation, it sends a message to the engine’s SQS queue. Provisioning, update and termination have distinct queues.',
          sources: [
            {
              page: 'external',
              at: [
                'Service Catalog invokes an … in the engine',
                'When you provision an … queue in the engine',
                'callsNotifyApis',
              ],
            },
          ],
        },
        'iam-permissions': {
          owner: 'customer',
          duty: 'Use IAM roles to grant end users the right to provision, update and terminate products. A launch role cannot include those three permissions.',
          sources: [{ page: 'launch', at: 'servicecatalogIamRoles' }],
        },
        'launch-constraint': {
          name: 'Launch constraints',
          owner: 'customer',
          duty: 'Put a launch constraint on each external product in its portfolio. Provisioning is supported only with launch roles.',
          sources: [
            {
              page: 'external',
              at: 'EXTERNAL provisioning artifacts only … using launch constraints',
            },
            { page: 'launch', at: 'launchProductIndividually' },
          ],
        },
        'launch-role': {
          owner: 'customer',
          duty: 'For Terraform products, the role needs permissions for the template’s services and for reading the template in the service-owned bucket. It also needs `resource-groups:Tag` and `resource-groups:CreateGroup`. To manage tags through Resource Groups, it needs additional permissions.',
          sources: [
            {
              page: 'launch',
              at: ['Services in the Amazon … and assign tags'],
            },
            {
              page: 'external',
              at: 'For managing tags through … additional permission statements',
            },
          ],
        },
      },
      add: [
        {
          id: 'engine',
          layer: 'application',
          name: 'Build and maintain the engine',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Define the resources of the engine in your account, such as the Lambda function that returns the parameters of an artifact. A hub account can use one external engine. A second engine requires another hub account.',
          sources: [
            {
              page: 'external',
              at: [
                'To enable EXTERNAL product … known as the engine',
                'This is done by … following response format',
                'You can only use … different hub accounts',
              ],
            },
          ],
          controls: ['sa-3', 'si-2', 'cm-2'],
        },
        {
          id: 'engine-work',
          layer: 'application',
          name: 'Provision and report the result',
          owner: 'customer',
          duty: 'Have the engine assume the launch role and provision, update or terminate through your tool, such as Terraform. The engine must then notify Service Catalog of the result with the token of the operation.',
          sources: [
            {
              page: 'external',
              at: [
                'Next, the engine assumes … success or failure',
                'The engine is responsible … of the result',
              ],
            },
            {
              page: 'external',
              at: ['callsNotifyApis', 'The token must be … of execution results'],
            },
          ],
          controls: ['cm-3', 'au-12'],
        },
        {
          id: 'parameter-echo',
          layer: 'data',
          name: 'Keep parameter values out of logs',
          owner: 'customer',
          duty: 'If values of parameters should not be echoed in logs, have the parser return `isNoEcho` as `true` for these parameters. By default, the values are echoed.',
          setting: 'off-by-default',
          sources: [{ page: 'external', at: 'Determines if the parameter … values are echoed)' }],
          controls: ['au-3', 'sc-28'],
        },
      ],
    },
    {
      id: 'app-registry-groups',
      name: 'AppRegistry applications',
      summary:
        'AppRegistry registers your applications and their resources. It is closed to accounts that had not used it before 30 July 2026.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-07-30',
        note: 'AppRegistry is closed to accounts that had not used it before. AWS names tags, Resource Groups, Resource Explorer and CloudWatch Application Signals as alternatives.',
        sources: [
          {
            page: 'registryChange',
            at: [
              'AppRegistry is transitioning to … July 30, 2026',
              'Customers can explore Tagging, … Application Map',
            ],
          },
          { page: 'inMaintenance', at: 'AWS Service Catalog – Application Registry' },
        ],
      },
      unanswered: {
        'back-up': 'The AWS pages compared do not say who backs up applications.',
      },
      add: [
        {
          id: 'registry-run',
          layer: 'platform',
          name: 'Run and support AppRegistry',
          owner: 'aws',
          duty: 'AWS maintains availability and performance until further notice, and supports the service. There will be no new features and no new Regions.',
          sources: [
            {
              page: 'registryChange',
              at: [
                'Until further notice, existing … new AWS Regions',
                'Yes, existing AppRegistry applications … on your part',
              ],
            },
          ],
          controls: ['sa-22', 'cp-10'],
        },
        {
          id: 'successor',
          layer: 'application',
          name: 'Choose an alternative to AppRegistry',
          owner: 'customer',
          duty: 'If you want an alternative, choose according to use; you are not required to move. You can use tags for metadata, Resource Groups to group, and Resource Explorer to search. To observe applications, you can use Application Signals, which is paid.',
          sources: [
            {
              page: 'registryChange',
              at: ['The following are several … a free tier', 'to assign metadata to … tag keys'],
            },
            {
              page: 'registryChange',
              at: [
                'use AWS Resource Explorer … cross-Region and cross-account',
                'The choice of alternatives … tag-based groupings',
                'no action is required on your part',
              ],
            },
          ],
          controls: ['sa-22', 'cm-8'],
        },
        {
          id: 'application-tag',
          layer: 'application',
          name: 'Keep using the awsApplication tag',
          owner: 'customer',
          duty: 'You can continue to use the tag that AppRegistry created for grouping, cost allocation and filters. It is a user tag that persists. You need not remove or replace it.',
          sources: [
            {
              page: 'registryChange',
              at: 'The awsApplication tag created … of the transition',
            },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'AppRegistry uses DynamoDB databases that are encrypted at rest with keys managed by Amazon.',
          sources: [
            {
              page: 'registryProtection',
              at: 'AppRegistry uses Amazon DynamoDB … using Amazon-managed keys',
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-28'],
        },
      ],
    },
  ],
  pages: {
    launch: {
      path: 'constraints-launch',
      title: 'AWS Service Catalog Launch Constraints',
      passages: {
        servicecatalogIamRoles: 'The servicecatalog:ProvisionProduct, … must use IAM roles',
        launchProductIndividually: 'Launch constraints apply to … each product individually',
      },
    },
    sharing: { path: 'catalogs_portfolios_sharing', title: 'Sharing and Importing Portfolios' },
    external: {
      path: 'external-engine',
      title: 'External Engines for AWS Service Catalog',
      passages: {
        callsNotifyApis: 'Calls to UpdateProvisionedProduct and … queue and Notify APIs',
      },
    },
    protection: { path: 'data-protection', title: 'Data Protection in AWS Service Catalog' },
    versions: { path: 'managing-versions', title: 'Managing Versions' },
    registryChange: {
      url: 'https://docs.aws.amazon.com/servicecatalog/latest/arguide/app-registry-availability-change.html',
      title: 'AWS Service Catalog AppRegistry availability change',
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
    registryProtection: {
      url: 'https://docs.aws.amazon.com/servicecatalog/latest/arguide/ar-data-protection.html',
      title: 'Data protection in AppRegistry',
    },
  },
});
