import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Managed Grafana',
  shortName: 'Managed Grafana',
  summary:
    'AWS runs Grafana servers. You choose who can reach them and sign in, which plugins and versions they have, and what they read.',
  guide: 'https://docs.aws.amazon.com/grafana/latest/userguide/',
  read: '2026-11-26',
  aliases: ['Grafana', 'AMG', 'dashboards', 'Grafana workspace', 'Grafana Enterprise plugins'],
  aws: {
    iamServicePrefix: 'grafana',
    cloudFormationPrefixes: ['AWS::Grafana'],
    terraformPrefixes: ['aws_grafana'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'default-encryption', 'key-choice', 'activity-trail'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon Managed Grafana” describes no backup of a workspace. You can export dashboards as JSON files.',
  },
  override: {
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Managed Grafana encrypts data in transit automatically. It requires TLS 1.2 from clients. AWS recommends TLS 1.3.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Data in transit is … Secure Sockets Layer (SSL)',
            'We require TLS 1.2 and recommend TLS 1.3',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Managed Grafana encrypts the workspace’s data at rest, by default with keys that AWS owns. If you chose a key when you created the workspace, it uses that key instead.',
      sources: [
        {
          page: 'encryption',
          at: [
            'By default, Amazon Managed … owned encryption keys',
            'You can alternatively choose … create your workspace',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'When you create the workspace, name a symmetric KMS key of the same Region, or keep AWS owned keys. You cannot switch from either choice to the other later.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: [
            'Choose whether to use … (and vice versa)',
            'The key must be … ENCRYPT_DECRYPT key usage',
          ],
        },
        { page: 'create', at: '(Optional) By default, Amazon … as an alternative' },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive data into tags and free-form fields such as names. Data that you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
            'Any data that you … or diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'version-update-run',
      layer: 'platform',
      name: 'Carry out version updates',
      owner: 'aws',
      duty: 'Managed Grafana updates the workspace to the version that you chose. The update could take up to 10 minutes, and the workspace is read-only meanwhile. Afterwards, Managed Grafana shows whether the update succeeded.',
      sources: [{ page: 'update', at: 'The update process could … succeeded or failed' }],
      controls: ['si-2', 'cm-3'],
    },
    {
      id: 'version-update',
      layer: 'platform',
      name: 'Choose the version, start upgrades',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Start the update of an eligible workspace to a newer version. The update cannot be paused, canceled or undone. AWS recommends testing the newer version outside production first.',
      sources: [
        {
          page: 'update',
          at: [
            'You can update your … in two ways',
            'The update process is … a production workspace',
          ],
        },
      ],
      controls: ['si-2', 'cm-3'],
    },
    {
      id: 'plugin-fixes',
      layer: 'platform',
      name: 'Remove plugin versions with known issues',
      owner: 'aws',
      duty: 'Managed Grafana removes an outdated plugin version with a known security issue from the catalog. For severe issues, it might update your installed plugin to the fixed version.',
      sources: [
        {
          page: 'plugins',
          at: [
            'When a plugin has … removed from availability',
            'For severe issues, Amazon … with the fix',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'plugin-updates',
      layer: 'application',
      name: 'Review and update plugins',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Understand the third-party plugins that you install, and check that they meet your security needs. Update installed plugins as needed. Updating Grafana does not update the plugins.',
      sources: [
        {
          page: 'plugins',
          at: [
            'Using community plugins is … meeting your security needs',
            'You can also update … are already installed',
          ],
        },
        { page: 'update', at: 'Updating your version of … in your workspace' },
      ],
      controls: ['si-2', 'sa-22', 'cm-11'],
    },
    {
      id: 'plugin-management',
      layer: 'application',
      name: 'Plugin management by admins',
      owner: 'customer',
      duty: 'For each workspace of version 9 or newer, decide whether its admins may install and remove plugins from the catalog. If plugin management is not enabled, they cannot.',
      sources: [
        {
          page: 'plugins',
          at: 'For Amazon Managed Grafana … the plugin catalog',
        },
        { page: 'create', at: "If you don't enable … for your workspace" },
      ],
      controls: ['cm-11', 'ac-6'],
    },
    {
      id: 'traffic-filter',
      layer: 'access',
      name: 'Filter requests to the workspace',
      owner: 'aws',
      duty: 'If you restrict access, Managed Grafana uses your prefix lists and VPC endpoints to decide which requests may connect to the workspace.',
      sources: [{ page: 'nac', at: 'Amazon Managed Grafana uses … allowed to connect' }],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'network-access-control',
      layer: 'access',
      name: 'Restrict network access',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If you want to control which traffic reaches a workspace, allow prefix lists, VPC endpoints or both. By default, a workspace is open to all network traffic, but Grafana requires all users to be authenticated and authorized.',
      setting: 'off-by-default',
      switchOf: 'traffic-filter',
      sources: [
        {
          page: 'nac',
          at: [
            'Grafana requires all users … all network traffic',
            'When you configure network … or VPC endpoint',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'private-callers',
      layer: 'access',
      name: 'Private access through a VPC endpoint',
      owner: 'customer',
      duty: 'To let hosts with private addresses reach a restricted workspace, create a VPC endpoint and give the hosts access. Private ranges in a prefix list are ignored. You can further limit access through the endpoint with security groups.',
      sources: [
        {
          page: 'nac',
          at: [
            'Private IP address ranges … give them access',
            'For VPC endpoints that … for the endpoints',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'sign-in',
      layer: 'access',
      name: 'Sign-in method and admins',
      owner: 'customer',
      duty: 'Choose IAM Identity Center, SAML or both. With Identity Center, assign users and make at least one an Admin. With SAML, specify which role values from your identity provider make a user an Admin, or opt out of having admins.',
      sources: [
        {
          page: 'create',
          at: [
            'For Authentication access, select … or both',
            'Assign at least one … manage the workspace',
            'For Admin role values, … to my workspace',
          ],
        },
      ],
      controls: ['ac-2', 'ac-6', 'ia-2'],
    },
    {
      id: 'session-length',
      layer: 'access',
      name: 'SAML session length',
      owner: 'customer',
      duty: 'Set after how many minutes a SAML user must sign in again. The default is one day, the maximum 30 days.',
      sources: [{ page: 'create', at: 'For Login validity duration … is 30 days' }],
      controls: ['ac-12'],
    },
    {
      id: 'api-keys',
      layer: 'access',
      name: 'API key lifetime',
      owner: 'customer',
      expires: 'key',
      duty: 'AWS strongly recommends that you set a short time to live for an API key, such as a few hours or less. The maximum is 30 days. Secure the key as you would a password: for example, do not store it in plain text.',
      sources: [
        {
          page: 'practices',
          at: [
            'When you create the … of 30 days',
            'We strongly recommend that … hours or less',
            'We also recommend that … in plain text',
          ],
        },
      ],
      controls: ['ia-5', 'ac-12'],
    },
    {
      id: 'key-guard',
      layer: 'data',
      name: 'Access to the key and its grants',
      owner: 'customer',
      duty: 'If you use your own key, keep it enabled, and keep the service’s access in the key policy. After 7 days without access, the workspace can only be deleted. Do not revoke any grant, including one made through RDS, because the data is then lost.',
      sources: [
        {
          page: 'encryption',
          at: [
            'If you disable the … only be deleted',
            'If you revoke a … lost permanently',
            'Revoking these RDS-related grants … primary Grafana grants',
          ],
        },
      ],
      controls: ['sc-12', 'cp-9'],
    },
  ],
  modes: [
    {
      id: 'service-managed',
      name: 'Service-managed permissions',
      summary:
        'AWS creates the roles with which a workspace reads AWS data sources, in the account or in units of your organization.',
      add: [
        {
          id: 'private-sources',
          layer: 'network',
          name: 'Private access to some AWS services',
          owner: 'aws',
          duty: 'If no VPC is configured, Managed Grafana connects to some AWS services in the same Region over PrivateLink, not the public internet. Examples are CloudWatch and X-Ray.',
          sources: [{ page: 'vpc', at: 'When you have not … via the public Internet' }],
          controls: ['sc-7', 'sc-8'],
        },
        {
          id: 'outbound-path',
          layer: 'network',
          name: 'Connect a VPC for private sources',
          owner: 'customer',
          duty: 'If the workspace’s sources are private, or its traffic must stay in a VPC, connect the workspace to the VPC. By default, traffic to sources and notification channels uses the public internet, except to some AWS services in the same Region.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'vpc',
              at: [
                'By default, traffic from … are publicly accessible',
                'it connects to some … via AWS PrivateLink',
                'If you want to … via your VPC',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'data-source-roles',
          layer: 'access',
          name: 'Create roles for data sources',
          owner: 'aws',
          duty: 'For a single account, Managed Grafana creates a role and attaches a policy for each AWS service that you select. For an organization, it creates a role in each account of the selected units.',
          sources: [
            {
              page: 'permissions',
              at: [
                'In this mode, Amazon … Amazon Managed Grafana workspace',
                'In each account in … CloudFormation StackSets',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'source-selection',
          layer: 'access',
          name: 'Select sources and review policies',
          owner: 'customer',
          duty: 'Select the AWS data sources that the workspace may read. AWS creates roles and permissions for these sources. You can edit the policies in the IAM console afterwards.',
          sources: [
            { page: 'create', at: 'Select the AWS data … from these sources' },
            { page: 'permissions', at: 'You can then edit … if you choose' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'organization-reach',
          layer: 'access',
          name: 'Access to other accounts',
          owner: 'customer',
          duty: 'If the workspace should read other accounts, name their organizational units. This access requires trusted access for StackSets and a workspace in a delegated administrator account or in the management account. Creating the workspace in the management account is against AWS security best practices.',
          sources: [
            {
              page: 'permissions',
              at: [
                'This mode is supported … in an organization',
                'Creating resources such as … security best practices',
                'To use this mode, … your AWS organization',
              ],
            },
            {
              page: 'create',
              at: 'you can choose Organization … that you specify',
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
    {
      id: 'customer-managed',
      name: 'Customer-managed permissions',
      summary:
        'You provide the role, and its policies, with which the workspace reads its sources.',
      extends: 'service-managed',
      remove: ['data-source-roles', 'source-selection', 'organization-reach'],
      add: [
        {
          id: 'data-source-roles',
          layer: 'access',
          name: 'Create the role for data sources',
          owner: 'customer',
          duty: 'Provide a role that trusts `grafana.amazonaws.com`. Give the role the permissions for the AWS sources and notification channels in its account.',
          sources: [
            {
              page: 'permissions',
              at: [
                'If you choose to … which trusts grafana.amazonaws.com',
                'For that role to … in this section',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'discovery-permissions',
          layer: 'access',
          name: 'Permissions for discovery',
          owner: 'customer',
          duty: 'If you want discovery and provisioning, grant the List and Describe permissions for OpenSearch Service and Managed Service for Prometheus. These permissions are not needed if you only set up these sources manually.',
          sources: [{ page: 'permissions', at: 'The List and Describe … data sources manually' }],
          controls: ['ac-6'],
        },
        {
          id: 'cross-account-roles',
          layer: 'access',
          name: 'Roles for sources in other accounts',
          owner: 'customer',
          duty: 'To read data from another account, create a role in that account with the policies for its sources. Establish trust between this role and the workspace’s role. Enter the ARN of the new role in the data source.',
          sources: [
            {
              page: 'permissions',
              at: [
                'To access data in … WorkspaceRole and DataSourceRole',
                'DataSourceRole needs to contain … in your workspace',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
    {
      id: 'vpc-connection',
      name: 'Outbound connection to a VPC',
      summary:
        'Traffic to sources and alert destinations goes through your VPC. You manage the VPC’s addresses, security groups and routes.',
      extends: 'service-managed',
      profile: { insideVpc: 'your-choice' },
      remove: ['private-sources', 'outbound-path'],
      add: [
        {
          id: 'vpc-interfaces',
          layer: 'network',
          name: 'Attach the workspace to your subnets',
          owner: 'aws',
          duty: 'Managed Grafana creates a connection with a network interface for each subnet. It routes traffic to sources and alert destinations through the VPC.',
          sources: [
            {
              page: 'vpc',
              at: 'Amazon Managed Grafana creates … and data source connectivity',
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'free-addresses',
          layer: 'network',
          name: 'Free addresses in each subnet',
          owner: 'customer',
          duty: 'AWS recommends that you keep at least 15 free addresses in each connected subnet, and set alarms on their use. With fewer addresses, the workspace might get no security updates and, in rare cases, be unavailable.',
          sources: [
            {
              page: 'vpc',
              at: [
                'A minimum of 15 … the following issues',
                'Your workspace will not … updates or patches',
                'In rare scenarios, you … and inaccessible dashboards',
              ],
            },
          ],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'onward-routes',
          layer: 'network',
          name: 'Routes to networks outside the VPC',
          owner: 'customer',
          duty: 'Add routing to other networks that the workspace should reach. Before you connect a workspace with data sources, AWS recommends that you make sure that the VPC can reach these sources, including CloudWatch. The workspace loses connectivity to sources that the VPC cannot reach.',
          sources: [
            {
              page: 'vpc',
              at: [
                'If you want your … the other network',
                'If you are connecting … data sources is lost',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'vpc-security-groups',
          layer: 'access',
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Select at least two zones and at least one private subnet in each. Select security groups for the traffic between the VPC and the workspace. Change these groups in Managed Grafana, not with EC2 tools.',
          sources: [
            {
              page: 'vpc',
              at: [
                'VPC connection is associated … Amazon Managed Grafana workspace',
                'Under Mappings, select the … for your VPC',
                'Do not edit these … out of sync',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
  ],
  pages: {
    practices: { path: 'AMG-Security-Best-Practices', title: 'Security best practices' },
    encryption: { path: 'AMG-encryption-at-rest', title: 'Encryption at rest' },
    update: { path: 'AMG-workspace-version-update', title: 'Update your workspace version' },
    nac: {
      path: 'AMG-configure-nac',
      title: 'Configure network access to your Amazon Managed Grafana workspace',
    },
    vpc: {
      path: 'AMG-configure-vpc',
      title:
        'Connect to data sources or notification channels in Amazon VPC from Amazon Managed Grafana',
    },
    create: { path: 'AMG-create-workspace', title: 'Create an Amazon Managed Grafana workspace' },
    permissions: {
      path: 'AMG-manage-permissions',
      title: 'Amazon Managed Grafana permissions and policies for AWS data sources',
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS' },
    plugins: { path: 'grafana-plugins', title: 'Extend your workspace with plugins' },
  },
});
