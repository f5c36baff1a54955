import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Resource Explorer',
  shortName: 'Resource Explorer',
  summary:
    'AWS indexes the resources of your accounts so that you can search them, and sets itself up on first use. You choose who may search, and through which view.',
  guide: 'https://docs.aws.amazon.com/resource-explorer/latest/userguide/',
  read: '2026-11-26',
  aliases: ['resource search', 'unified search', 'asset inventory', 'aggregator index'],
  aws: {
    iamServicePrefix: 'resource-explorer-2',
    cloudFormationPrefixes: ['AWS::ResourceExplorer2'],
    terraformPrefixes: ['aws_resourceexplorer2'],
  },
  archetype: 'managed-application',
  notAsked: { 'back-up': 'The index is built from your resources. Views are configuration.' },
  traits: ['tls-endpoint', 'default-encryption', 'activity-trail'],
  override: {
    'iam-permissions': {
      name: 'Permissions to use a view',
      owner: 'customer',
      duty: 'Allow `GetView` and `Search` on the ARN of a view to principals that need what the view shows. The managed policy `AWSResourceExplorerReadOnlyAccess` lets a principal search with any view of the account.',
      sources: [
        {
          page: 'views',
          at: ["A view can be … on the view's ARN", 'If you use the … in the account'],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Resource Explorer uses TLS 1.2 or later to encrypt requests and the data that goes with them. All endpoints support HTTPS.',
      sources: [{ page: 'dataProtection', at: 'Customer requests and all … data in transit' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Resource Explorer encrypts the list of resources with their ARNs, and the views on it. It uses symmetric KMS keys with AES-256-GCM.',
      sources: [{ page: 'dataProtection', at: 'Data that is stored … keys (AES-256-GCM)' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive data into tags or free-form fields such as names. Data that is entered there may be used for billing or diagnostic logs.',
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
      id: 'index-upkeep',
      layer: 'platform',
      name: 'Build and update the index',
      owner: 'aws',
      duty: 'Resource Explorer stores the information that it collects about a Region’s resources in an index there. Once indexing is complete, search results show updates within minutes.',
      sources: [
        { page: 'aggregator', at: 'stores the information it … in that Region' },
        { page: 'immediate', at: 'Once complete indexing finishes, … within minutes' },
      ],
      controls: ['cm-8'],
    },
    {
      id: 'first-use-setup',
      layer: 'platform',
      name: 'Set up search on first use',
      owner: 'aws',
      duty: 'When a user with the required permissions first searches in a Region, Resource Explorer creates the service-linked role, an index and a view. Without the role, it gives partial results from indexes that Resource Explorer owns.',
      sources: [
        {
          page: 'immediate',
          at: [
            'On first search, Resource … ongoing automatic updates',
            'If no service-linked role … complete historical data',
          ],
        },
      ],
      controls: ['cm-8'],
    },
    {
      id: 'view-filter',
      layer: 'platform',
      name: 'Filter results through the view',
      owner: 'aws',
      duty: 'Resource Explorer requires a view for each search operation. It limits results to the resources that match the view’s criteria.',
      sources: [
        {
          page: 'views',
          at: [
            "Results from queries that … the view's criteria",
            'Every AWS Resource Explorer … use a view',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'view-design',
      layer: 'application',
      name: 'Create views',
      owner: 'customer',
      duty: 'Create views with filters for what a group of users needs to see. An administrator can use views to control access to the information about resources.',
      sources: [
        {
          page: 'views',
          at: ['When you create a … to this view', 'Views are the method … your AWS account'],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'tags-in-results',
      layer: 'application',
      name: 'Tags in search results',
      owner: 'customer',
      duty: 'Decide for each view whether results include the tags of resources. The default views of the automatic setup include tags.',
      sources: [
        {
          page: 'views',
          at: [
            'When automatic setup occurs, … filtering capabilities',
            'In addition to the … to the resource',
          ],
        },
      ],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'default-view',
      layer: 'application',
      name: 'Default view',
      owner: 'customer',
      duty: 'If you register Resource Explorer through the CLI or the API, it creates no default view automatically. Configure one for each Region from which you expect users to search.',
      sources: [
        {
          page: 'views',
          at: 'by using the AWS … to search from',
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'setup-permission',
      layer: 'access',
      name: 'Permissions to set up search',
      owner: 'customer',
      duty: 'Decide who may create the service-linked role. Once an account has the role, the read-only policy is enough to create an index and a view with a first search in a Region.',
      switchOf: 'first-use-setup',
      sources: [
        {
          page: 'immediate',
          at: [
            'For complete resource inventory … managed policy)',
            'Once the service-linked role … in each Region',
          ],
        },
      ],
      controls: ['ac-6', 'cm-3'],
    },
  ],
  modes: [
    {
      id: 'one-region',
      name: 'Search in one Region',
      summary: 'Each Region has its own index, and a search there shows that Region.',
      add: [
        {
          id: 'search-scope',
          layer: 'platform',
          name: 'Search the Region’s own index',
          owner: 'aws',
          duty: 'A search returns only resources that are indexed in the Region where the search is made.',
          sources: [{ page: 'views', at: 'When you search in … only those resources' }],
          controls: ['ac-3'],
        },
        {
          id: 'cross-region-search',
          layer: 'application',
          name: 'Turn on search across Regions',
          owner: 'customer',
          duty: 'If a search must reach all Regions, turn the index of one Region into the aggregator index. This is an optional enhancement.',
          sources: [
            { page: 'aggregator', at: 'supportSearchingAccount' },
            { page: 'immediate', at: 'Cross-Region search capabilities remain … single click' },
          ],
          controls: ['cm-8'],
        },
      ],
    },
    {
      id: 'all-regions',
      name: 'Search across Regions',
      summary:
        'One Region holds copies of the indexes of the others, and a search there shows them all.',
      add: [
        {
          id: 'index-replication',
          layer: 'platform',
          name: 'Replicate indexes to one Region',
          owner: 'aws',
          duty: 'Resource Explorer replicates the user-owned index of each other Region that has one to the Region with the aggregator index.',
          sources: [{ page: 'aggregator', at: 'The aggregator index contains … in the account' }],
          controls: ['cm-8'],
        },
        {
          id: 'aggregator-region',
          layer: 'application',
          name: 'Choose the aggregator Region',
          owner: 'customer',
          duty: 'Promote the index of one Region to the aggregator index. In that Region, create the views that should show the whole account. Only views from that Region can show it.',
          sources: [
            {
              page: 'aggregator',
              at: ['supportSearchingAccount', 'This configuration means that … in the account'],
            },
          ],
          controls: ['cm-8', 'ac-3'],
        },
        {
          id: 'region-coverage',
          layer: 'application',
          name: 'Index each Region that you need',
          owner: 'customer',
          duty: 'Search in each Region that you need, or create an index there. Resources of a Region without a user-owned index do not appear in results across Regions.',
          sources: [{ page: 'aggregator', at: 'Completes setup of Resource … from other Regions' }],
          controls: ['cm-8'],
        },
      ],
    },
    {
      id: 'organization',
      name: 'Search across accounts',
      summary: 'You share a view for an organization, or a unit of it, with its accounts.',
      extends: 'all-regions',
      override: {
        'aggregator-region': {
          name: 'Choose the aggregator Region',
          owner: 'customer',
          duty: 'Choose the same Region for the aggregator index across the organization. Multi-account Quick Setup automatically replaces a target account’s existing aggregator index if that index is in another Region.',
          sources: [
            {
              page: 'multiAccount',
              at: [
                'Choose a Region in … your AWS Organizations',
                'If any of the … this new Region',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'member-setup',
          layer: 'application',
          name: 'Onboard the management account',
          owner: 'customer',
          duty: 'If you want indexes in the management account, onboard it yourself. Multi-account Quick Setup deploys nothing in it.',
          sources: [
            {
              page: 'multiAccount',
              at: 'This process does not … Resource Explorer onboarding flow',
            },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'Create the service-linked role in the administrator account, and enable trusted access in AWS Organizations. This lets Resource Explorer list resources across all accounts of the organization.',
          sources: [
            { page: 'multiAccount', at: 'Create a service-linked role … in your organization' },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'delegated-administrator',
          layer: 'access',
          name: 'Delegate an administrator',
          owner: 'customer',
          duty: 'AWS recommends that you assign a delegated administrator. You can have one at most. Removing or changing the administrator removes the multi-account views that were created in the administrator’s account.',
          sources: [
            { page: 'multiAccount', at: 'Assign a delegated administrator … in their account' },
          ],
          controls: ['ac-5', 'ac-6'],
        },
        {
          id: 'shared-view',
          layer: 'access',
          name: 'Create and share a multi-account view',
          owner: 'customer',
          duty: 'In the aggregator Region, create a view for the organization or one of its units. Share the view with the accounts that should use it for searches.',
          sources: [
            { page: 'multiAccount', at: 'Create a Resource Explorer … across your organization' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Resource Explorer',
    },
    views: { path: 'customer-views', title: 'User views' },
    immediate: {
      path: 'manage-immediate-resource-discovery-experience',
      title: 'Understanding the immediate resource discovery experience',
    },
    aggregator: {
      path: 'manage-aggregator-region',
      title: 'Enabling cross-Region search by creating an aggregator index',
      passages: { supportSearchingAccount: 'To support searching for … for your account' },
    },
    multiAccount: {
      path: 'manage-service-multi-account',
      title: 'Turning on multi-account search',
    },
  },
});
