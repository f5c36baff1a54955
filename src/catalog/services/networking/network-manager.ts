import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Network Manager',
  shortName: 'Network Manager',
  summary:
    'One view of transit gateways and on-premises sites across Regions and accounts. AWS draws it; you decide what is in it and who may change what it shows.',
  guide: 'https://docs.aws.amazon.com/network-manager/latest/tgwnm/',
  read: '2026-11-26',
  aliases: [
    'AWS Global Networks for Transit Gateways',
    'Transit Gateway Network Manager',
    'global network',
    'NetworkManager',
  ],
  aws: {
    iamServicePrefix: 'networkmanager',
    cloudFormationPrefixes: ['AWS::NetworkManager'],
    terraformPrefixes: ['aws_networkmanager_'],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s guide has no page on data protection, and the pages compared do not mention encryption at rest.',
    'back-up':
      'AWS’s guide has no page on resilience, and the pages compared do not mention backups.',
  },
  override: {
    'customer-data': {
      name: 'Describe sites, devices and links',
      owner: 'customer',
      duty: 'Add sites, devices and links for your on-premises network. You can give a site’s location, including its physical address and coordinates.',
      sources: [
        {
          page: 'workings',
          at: [
            'To represent your on-premises … your global network',
            'When you add a … address and coordinates',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'gateway-registration',
      layer: 'network',
      name: 'Register transit gateways',
      owner: 'customer',
      duty: 'Create a global network, which is empty at first, and register your existing transit gateways in it. If you own a peer transit gateway, register it too to view its attachments.',
      sources: [
        {
          page: 'workings',
          at: [
            'To use global networks … the global network',
            'that has a peering … view its attachments',
            'If you own the … view its attachments',
          ],
        },
      ],
      controls: ['cm-8'],
    },
    {
      id: 'gateway-association',
      layer: 'network',
      name: 'Associate devices with customer gateways',
      owner: 'customer',
      duty: 'Associate a customer gateway in the global network, or a Connect peer of a virtual appliance, with the device that represents it.',
      sources: [{ page: 'workings', at: 'To connect your on-premises … your AWS resources' }],
      controls: ['cm-8'],
    },
    {
      id: 'attachment-import',
      layer: 'platform',
      name: 'Import attachments',
      owner: 'aws',
      duty: 'Network Manager automatically includes the attachments of a registered transit gateway, such as VPCs and VPN connections. It deregisters a transit gateway that you deleted.',
      sources: [
        {
          page: 'workings',
          at: [
            'the following transit gateway … your global network',
            'If you delete a … your global network',
          ],
        },
      ],
      controls: ['cm-8'],
    },
    {
      id: 'gateway-changes',
      layer: 'platform',
      name: 'Manage transit gateways and attachments',
      owner: 'customer',
      duty: 'Manage transit gateways and attachments in the VPC console or through the EC2 API. A global network does not create, modify or delete them.',
      sources: [{ page: 'workings', at: 'global networks does not … Amazon EC2 APIs' }],
      controls: ['cm-3'],
    },
    {
      id: 'network-watch',
      layer: 'data',
      name: 'Monitor activity and health',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'View CloudWatch metrics and events in the dashboard. These metrics and events can help you to tell whether issues come from AWS resources, your own resources or the connections between them.',
      sources: [{ page: 'workings', at: 'You can view network … connections between them' }],
      controls: ['si-4', 'au-6'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the Network Manager API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … global API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine what … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'single-account',
      name: 'One account',
      summary: 'The global network shows the transit gateways of its own account.',
      add: [
        {
          id: 'account-scope',
          layer: 'access',
          name: 'Register gateways of the same account',
          owner: 'customer',
          duty: 'Register transit gateways that are in the same account as the global network. To register transit gateways of other accounts, set up multi-account access.',
          sources: [
            { page: 'workings', at: 'You can register transit … your global network' },
            { page: 'multiAccount', at: 'enableMultiAccessOrganization' },
          ],
          controls: ['ac-3'],
        },
      ],
    },
    {
      id: 'organization',
      name: 'Organization with trusted access',
      summary:
        'AWS deploys roles into member accounts. In these accounts, delegated administrators have the permissions that you chose.',
      add: [
        {
          id: 'role-deployment',
          layer: 'platform',
          name: 'Deploy the roles',
          owner: 'aws',
          duty: 'When you enable trusted access from the global networks console, AWS uses CloudFormation StackSets and IAM to deploy roles. The roles are service-linked roles, a CloudWatch sharing role and a console switch role.',
          sources: [{ page: 'multiAccount', at: 'When you enable trusted … all member accounts' }],
          controls: ['ac-2'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'Enable trusted access, then register a delegated administrator. AWS strongly recommends that you use the global networks console, because it creates the required roles and permissions.',
          switchOf: 'role-deployment',
          sources: [
            {
              page: 'multiAccount',
              at: [
                'We strongly recommended that … more prone to error',
                'enableMultiAccessOrganization',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'permission-level',
          layer: 'access',
          name: 'Choose the permission level',
          owner: 'customer',
          duty: 'Select the permission level of the management and delegated administrator accounts. Select read-only if the accounts need only to review resources of other accounts. Select admin if they must modify these resources.',
          sources: [
            {
              page: 'multiAccount',
              at: ['selectAdministratorAccounts', 'Assign this permission if … make any changes'],
            },
          ],
          controls: ['ac-5', 'ac-6'],
        },
        {
          id: 'delegated-administrators',
          layer: 'access',
          name: 'Delegate an administrator',
          owner: 'customer',
          duty: 'Register at most ten member accounts as delegated administrators. They get the same permissions as the management account. AWS does not recommend managing the global network from the management account.',
          sources: [
            {
              page: 'multiAccount',
              at: [
                'Only member accounts that … registered delegated administrators',
                'awsOrganizationsAccount',
                'a delegated administrator has … the management account',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'role-leftovers',
          layer: 'access',
          name: 'Clean up after disabling trusted access',
          owner: 'customer',
          duty: 'If you disable trusted access in the global networks console, StackSets keeps its service access. You can remove this access manually. Service-linked roles that were deployed also remain.',
          sources: [
            {
              page: 'multiAccount',
              at: [
                'You can manually remove … the Organizations API/CLI',
                'remove any SLRs that … enabling trusted access',
              ],
            },
          ],
          controls: ['ac-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Roles in the management account',
      finding:
        'A list on the multi-account page says that the Network Manager service-linked role is also deployed to the management account. The page on enabling speaks of all accounts. A note further down, and the page on these roles, say that they are not propagated to that account. The catalogue states neither.',
      sources: [
        {
          page: 'multiAccount',
          at: [
            '(AWSServiceRoleForNetworkManager) to the management account',
            'awsOrganizationsAccount',
          ],
        },
        { page: 'enabling', at: 'Enabling trust is a … in your organization' },
        { page: 'roles', at: 'These service-linked roles are … Organizations management account' },
      ],
    },
    {
      topic: 'How many permission levels you choose',
      finding:
        'The multi-account page says that you select administrator or read-only for each of the management and delegated administrator accounts. The page on enabling trusted access says that you can choose only one permission level for all accounts. The catalogue names no number.',
      sources: [
        { page: 'multiAccount', at: 'selectAdministratorAccounts' },
        { page: 'enabling', at: 'You can choose only … for all accounts' },
      ],
    },
  ],
  pages: {
    workings: {
      path: 'how-gnw-works',
      title: 'How AWS Global Networks for Transit Gateways works',
    },
    multiAccount: {
      path: 'nm-multi-account',
      title: 'Multi-account in AWS Global Networks for Transit Gateways',
      passages: {
        enableMultiAccessOrganization: 'To enable multi-account access … for your organization',
        selectAdministratorAccounts: 'you select a one-time … delegated administrator accounts',
        awsOrganizationsAccount: 'Using your AWS Organizations … to this account',
      },
    },
    enabling: {
      path: 'nm-enable-trusted',
      title: 'Enable trusted access in an AWS global network',
      read: '2026-11-27',
    },
    roles: {
      path: 'nm-service-linked-roles',
      title: 'AWS Global Networks for Transit Gateways service-linked roles',
      read: '2026-11-27',
    },
    trail: {
      path: 'nm-logging-using-cloudtrail',
      title: 'Log AWS Global Networks for Transit Gateways API calls using AWS CloudTrail',
    },
  },
});
