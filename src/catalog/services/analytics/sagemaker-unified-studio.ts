import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon SageMaker Unified Studio',
  shortName: 'SageMaker Unified Studio',
  summary:
    'One studio works with Glue, Athena, Redshift, EMR, SageMaker AI and Bedrock. AWS runs the portal and the catalog. Your roles decide what a project may access.',
  guide: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/adminguide/',
  docs: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/adminguide/concepts.html',
  read: '2026-11-26',
  aliases: [
    'SMUS',
    'SageMaker Catalog',
    'next generation of SageMaker',
    'SageMaker domain',
    'project profile',
  ],
  archetype: 'managed-application',
  notAsked: {
    'patch-code': 'Code runs in the services that a project uses: see their pages.',
  },
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon SageMaker Unified Studio” says that features support backup needs, but names none.',
  },
  override: {
    'os-patches': {
      owner: 'aws',
      duty: 'AWS operates the operating system under the portal. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the portal and the catalog. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'customer-data': {
      name: 'Data protection in each service',
      owner: 'customer',
      duty: 'Keep control of your content. In the guides of the services behind the studio, check how each service encrypts your content. Put nothing confidential into tags and names.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
            'For more information about … see the following',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'private-endpoints',
      layer: 'network',
      name: 'Private access through VPC endpoints',
      owner: 'customer',
      duty: 'If traffic should stay in the AWS network, create a VPC endpoint for each required service API. Also create endpoints for the blueprints that you plan to use. If an endpoint is missing, calls route over the public internet when that path is available.',
      sources: [
        {
          page: 'network',
          at: [
            'You can interact with … the AWS network',
            'If Amazon VPC endpoints … path is available',
            'Create the Amazon VPC … the tables below',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'public-assets',
      layer: 'network',
      name: 'Allow browsers to load the portal',
      owner: 'customer',
      duty: 'Allow public internet access to the endpoints that deliver the client and its management APIs. These endpoints carry no customer data.',
      sources: [{ page: 'network', at: 'Public internet access is … through these calls' }],
      controls: ['sc-7'],
    },
    {
      id: 'role-creation',
      layer: 'platform',
      name: 'Create the project roles',
      owner: 'aws',
      duty: 'SageMaker Unified Studio creates the IAM roles with which project users work. Two IAM policies let these users read and write in the relevant services, such as Glue, S3, Redshift and Athena.',
      sources: [{ page: 'roles', at: 'creates IAM roles that … and Amazon EMR' }],
      controls: ['ac-3'],
    },
    {
      id: 'blueprints',
      layer: 'application',
      name: 'Choose the tools of a project',
      owner: 'customer',
      duty: 'Choose the blueprint with which a project profile is created. The blueprint defines which AWS tools and services project members can use.',
      sources: [{ page: 'blueprints', at: 'A blueprint with which … SageMaker catalog' }],
      controls: ['cm-7', 'ac-3'],
    },
    {
      id: 'project-roles',
      layer: 'access',
      name: 'Permissions of project roles',
      owner: 'customer',
      answers: ['admit'],
      duty: 'When you modify an IAM role to manage data access, consider the Region, the account and the role. Three role tags control a project role’s permissions for AWS Glue workloads, Amazon Bedrock and SageMaker ML workloads.',
      sources: [
        {
          page: 'roles',
          at: [
            'When you modify an … give permissions to',
            'Administrators maintain granular control … model deployment',
          ],
        },
      ],
      controls: ['ac-6', 'ac-2'],
    },
    {
      id: 'subscriptions',
      layer: 'access',
      name: 'Publish data and enable subscriptions',
      owner: 'customer',
      duty: 'Instead of adding IAM permissions to the project’s role directly, you can publish data and AI/ML assets to the catalog. Project members can subscribe to the assets after you enable subscriptions.',
      sources: [{ page: 'roles', at: 'There are two ways … to those assets' }],
      controls: ['ac-3'],
    },
    {
      id: 'source-vpc',
      layer: 'access',
      name: 'Deny portal calls from other networks',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'To the domain execution role, attach a policy that denies the portal’s API calls from outside allowed VPCs. You can also apply the policy to an IAM user, role or SCP. For another role, or if the domain execution role’s credentials are used in other contexts, the policy may need to be modified.',
      sources: [
        {
          page: 'network',
          at: [
            'This policy denies the … allowed Amazon VPC',
            'This policy may need … a role other than',
          ],
        },
        {
          page: 'network',
          at: [
            'Attach the new custom … domain execution role',
            'can also be applied … service control policy',
          ],
        },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'athena-spark',
      layer: 'network',
      name: 'Turn off Athena Spark to require a VPC',
      owner: 'customer',
      duty: 'For Spark that needs a VPC, use EMR or Glue, because Athena for Apache Spark does not support a VPC at present. If all compute has to stay in the VPC, you can disable Athena Spark. Use an SCP, a project’s IAM policy or the tooling blueprint, which also keeps Athena SQL out of new projects.',
      sources: [
        {
          page: 'network',
          at: [
            'Amazon Athena for Apache … the following controls',
            'Account or organization-level SCP … and athena:UpdateSession',
            'Disable the Amazon Athena … at the project level',
          ],
        },
      ],
      controls: ['sc-7', 'cm-7'],
    },
  ],
  modes: [
    {
      id: 'iam-domain',
      name: 'IAM-based domain',
      summary:
        'People sign in with federated IAM roles. An execution role determines what projects can access.',
      traits: ['default-encryption', 'key-choice'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'SageMaker Unified Studio encrypts the content of the default S3 bucket according to the chosen configuration, which applies to all projects. If you choose no configuration, it uses keys that AWS owns and manages.',
          sources: [
            {
              page: 'encryption',
              at: [
                'All data stored in … within the domain',
                'The system automatically configures … and managed keys',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'During domain setup, choose a customer managed key or keep AWS’s key. You cannot modify encryption settings afterwards. If you use your own key, add AWS’s inline policy to the login and execution roles.',
          sources: [
            {
              page: 'encryption',
              at: [
                'Encryption settings are configured … after domain creation',
                'Add the following inline … KMS key usage',
                'Encryption settings cannot be … security requirements',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'permission-check',
          layer: 'platform',
          name: 'Validate the roles at setup',
          owner: 'aws',
          duty: 'During setup, SageMaker Unified Studio validates the policies and trust relationships of the login and execution roles. It gives guidance on anything that is missing.',
          sources: [
            { page: 'iamDomains', at: 'Both roles require specific … missing configurations' },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'lake-formation-admin',
          layer: 'access',
          name: 'Assign Lake Formation admin permission',
          owner: 'aws',
          duty: 'SageMaker Unified Studio automatically assigns the Lake Formation administrator permission to the admin execution role.',
          sources: [
            { page: 'iamDomains', at: 'This role will automatically … further data access' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'login-role',
          layer: 'access',
          name: 'Choose the admin login role',
          owner: 'customer',
          duty: 'Attach the managed policies that the login role must have, and configure its inline policies. For the admin login role, consider a role with a smaller population of users who will administer the domain.',
          sources: [
            {
              page: 'iamDomains',
              at: [
                'This role authenticates users … and project operations',
                'For the role used … administering the domain',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'Give the execution role permissions for the services, data and tools that project members should access. For the admin execution role, consider a role with a smaller population of users. The admin role grants access to a broader set of data within the account.',
          sources: [
            {
              page: 'iamDomains',
              at: [
                'This role defines the … members can access',
                'again consider a role … within the account',
              ],
            },
          ],
          controls: ['ac-6'],
        },
      ],
    },
    {
      id: 'identity-center-domain',
      name: 'Identity Center-based domain',
      summary:
        'People sign in through IAM Identity Center. The domain execution role makes the calls.',
      add: [
        {
          id: 'domain-execution-role',
          layer: 'access',
          name: 'Permissions of the domain execution role',
          owner: 'customer',
          duty: 'Know that the portal uses the domain execution role to call all AWS services on behalf of authorized users. The role can also access services outside a project, such as CodeConnections and Bedrock.',
          sources: [
            { page: 'network', at: 'portal uses the domain … all AWS services' },
            {
              page: 'roles',
              at: 'the AmazonSageMakerDomainExecution role is … and Amazon Bedrock',
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'sign-in-path',
          layer: 'network',
          name: 'Allow sign-in to IAM Identity Center',
          owner: 'customer',
          duty: 'Allow public internet access to the endpoints of IAM Identity Center. Users need this access to sign in to the domain.',
          sources: [{ page: 'network', at: 'portal web client logs … access is required' }],
          controls: ['sc-7', 'ia-2'],
        },
        {
          id: 'access-grants',
          layer: 'access',
          name: 'Grant and revoke subscribed access',
          owner: 'aws',
          duty: 'SageMaker Unified Studio uses the manage access role to publish, grant and revoke access to data. The data is in the lakehouse, the Glue Data Catalog and Redshift. SageMaker Unified Studio also manages subscriptions in the catalog.',
          sources: [{ page: 'roles', at: 'publish, grant, and revoke … SageMaker catalog' }],
          controls: ['ac-3'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'By default, SageMaker Unified Studio encrypts your data with a key that AWS owns and manages.',
          sources: [
            {
              page: 'createDomain',
              at: 'Your data is encrypted … manages for you',
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'If you want a key other than the AWS owned key, customize the encryption settings when you create the domain.',
          sources: [
            {
              page: 'createDomain',
              at: 'To choose a different … your encryption settings',
              verified: '2026-12-07',
            },
          ],
          controls: ['sc-12'],
        },
      ],
    },
  ],
  pages: {
    protection: {
      path: 'data-protection',
      title: 'Data protection in Amazon SageMaker Unified Studio',
    },
    network: {
      path: 'network-isolation',
      title: 'Network isolation in Amazon SageMaker Unified Studio',
    },
    blueprints: { path: 'blueprints', title: 'Blueprints in Amazon SageMaker Unified Studio' },
    roles: {
      path: 'security-accesss-control-patterns',
      title: 'Access control patterns Amazon SageMaker Unified Studio',
    },
    iamDomains: { path: 'iam-based-domains-overview', title: 'Overview of IAM-based domains' },
    encryption: {
      path: 'manage-data-encryption-iam-based-domains',
      title: 'Manage data encryption in IAM-based domains',
    },
    createDomain: {
      path: 'create-domain-sagemaker-unified-studio-manual',
      title: 'Create a Amazon SageMaker Unified Studio domain - manual setup',
    },
  },
});
