import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Resource Groups and Tag Editor',
  shortName: 'Resource Groups',
  summary:
    'AWS determines which resources belong to a group, according to tags, a stack or a service. You set tags and queries, and run actions on the whole group.',
  guide: 'https://docs.aws.amazon.com/ARG/latest/userguide/',
  read: '2026-11-26',
  aliases: ['Tag Editor', 'tags', 'tagging', 'resource group', 'ARG', 'host resource group'],
  aws: {
    iamServicePrefix: 'resource-groups',
    cloudFormationPrefixes: ['AWS::ResourceGroups'],
    terraformPrefixes: ['aws_resourcegroups'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Resource Groups” says that group names and descriptions are not encrypted.',
  },
  override: {
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Decide who may work with groups. Permissions are at the account level. Principals of the account with the right permissions can work with the groups that you create.',
      sources: [{ page: 'whatIs', at: 'Resource Groups feature permissions … that you create' }],
    },
    'customer-data': {
      name: 'Keep sensitive data out of tags',
      owner: 'customer',
      duty: 'Store no personal, confidential or sensitive information in tags. AWS uses tags to provide billing and administration services.',
      sources: [{ page: 'whatIs', at: 'Do not store personally … or sensitive data' }],
    },
    'activity-review': {
      owner: 'customer',
      duty: 'Review in CloudTrail who did what to groups, when and from which address. CloudTrail captures all actions on resource groups.',
      sources: [
        {
          page: 'integrated',
          at: [
            'Capture all resource group actions using AWS CloudTrail',
            'Capture information about actions … follow-up actions',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'bulk-actions',
      layer: 'application',
      name: 'Run bulk actions on the members',
      owner: 'customer',
      duty: 'Run the bulk actions that you need on the members, such as applying security patches, or opening and closing ports.',
      sources: [{ page: 'whatIs', at: 'If you manage large … to network traffic' }],
      controls: ['cm-3', 'cm-8'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Take automated backups',
      owner: 'aws',
      answers: ['back-up'],
      duty: 'Resource Groups performs automated backups of internal service resources. The backups are encrypted at rest and in transit. You cannot configure them.',
      sources: [
        {
          page: 'resilience',
          at: [
            'AWS Resource Groups performs … not user-configurable',
            'Backups are encrypted, both … in transit',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'deleted-groups',
      layer: 'data',
      name: 'Report accidental deletions',
      owner: 'customer',
      duty: 'If you delete groups accidentally, contact the AWS Support Center.',
      sources: [
        {
          page: 'resilience',
          at: ['If you delete groups … AWS Support Center'],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'group-names',
      layer: 'data',
      name: 'No sensitive data in group names',
      owner: 'customer',
      duty: 'Put no confidential or sensitive information into names, as AWS strongly recommends. Resource Groups does not encrypt names and descriptions of groups. Nor does it encrypt the logs that hold the members of groups.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'never put confidential or … a Name field',
            'Group names (not encrypted, … are not encrypted)',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['sc-28', 'ac-4'],
    },
  ],
  modes: [
    {
      id: 'tag-query',
      name: 'Group by tags',
      summary: 'A resource with the tags and types of your query is a member, now and later.',
      add: [
        {
          id: 'membership',
          layer: 'platform',
          name: 'Find members that match the query',
          owner: 'aws',
          duty: 'Resource Groups includes resources in the same Region that have one of the types and all the tags in the query. With “All supported resource types”, members can join over time as more types are supported.',
          sources: [
            {
              page: 'whatIs',
              at: [
                "A resource group is … group's query",
                'Tag-based queries assign an … by the query',
              ],
            },
            { page: 'supported', at: 'A resource group based … by Resource Groups' },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'query',
          layer: 'application',
          name: 'Filter the query by resource type',
          owner: 'customer',
          duty: 'If automation runs on a group that should contain only certain resource types, add a filter for these types to the query. With all supported types, actions might run on many more resources than the group contained at first. These might include unintended resources.',
          sources: [{ page: 'supported', at: 'When you run automations … part of the group' }],
          controls: ['cm-3', 'cm-8'],
        },
        {
          id: 'tags',
          layer: 'application',
          name: 'Tag resources',
          owner: 'customer',
          duty: 'Add, remove or replace tags, for example to manage membership. With Tag Editor, you can change the tags of many supported resources at once. For types that Tag Editor cannot tag, use the Tagging API or the owning service.',
          sources: [
            { page: 'whatIs', at: 'you can also add … your search results' },
            {
              page: 'supported',
              at: [
                'You can add tags … group membership',
                'Otherwise, you must use … owning service',
              ],
            },
          ],
          controls: ['cm-8', 'ac-16'],
        },
      ],
    },
    {
      id: 'stack-query',
      name: 'Group by CloudFormation stack',
      summary:
        'Resources that one stack created directly are members. Resources that those members create later are not.',
      add: [
        {
          id: 'membership',
          layer: 'platform',
          name: 'Find what the stack created directly',
          owner: 'aws',
          duty: 'Resource Groups includes resources that are directly created as part of the stack, of the types that you chose. A child stack counts as one member, and the child stack’s own resources are not added.',
          sources: [
            {
              page: 'query',
              at: [
                'In an CloudFormation stack-based … only one CloudFormation stack',
                'However, a resource group … expand them',
                'Only resources that are … of the group',
              ],
            },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'stack-lifecycle',
          layer: 'platform',
          name: 'Keep the group after stack deletion',
          owner: 'aws',
          duty: 'If the stack changes to a status that is not supported, such as `DELETE_COMPLETE`, Resource Groups keeps the group without members.',
          sources: [{ page: 'query', at: 'If you create a … no member resources' }],
          controls: ['cm-8'],
        },
        {
          id: 'stack-gaps',
          layer: 'application',
          name: 'Resources outside the group',
          owner: 'customer',
          duty: 'Do not rely on the group for what members create later. For example, an EC2 instance that an Auto Scaling group of the stack creates does not become a member.',
          sources: [
            { page: 'query', at: 'Resources created later by … stack-based resource group' },
          ],
          controls: ['cm-8'],
        },
      ],
    },
    {
      id: 'service-configuration',
      name: 'Group with a service’s configuration',
      summary:
        'Another service acts on the group, which can hold hosts, capacity reservations or firewall targets, for example. Some groups are managed only by that service.',
      add: [
        {
          id: 'service-groups',
          layer: 'platform',
          name: 'Create and manage AppRegistry groups',
          owner: 'aws',
          duty: 'AppRegistry fully manages the groups that represent its applications. It creates groups of CloudFormation stacks when you associate a stack with AppRegistry. You cannot create, update or delete these groups except with AppRegistry’s tools.',
          sources: [
            {
              page: 'types',
              at: [
                'Resource groups of this … in your AWS account',
                'are automatically created for … provided by AppRegistry',
              ],
            },
          ],
          controls: ['cm-2', 'cm-8'],
        },
        {
          id: 'member-rules',
          layer: 'platform',
          name: 'Enforce the allowed member types',
          owner: 'aws',
          duty: 'Resource Groups enforces the generic configuration. A group of hosts or of capacity reservations has only members of that type. A group of hosts cannot be deleted unless it is empty.',
          sources: [
            {
              page: 'types',
              at: [
                'This configuration type specifies … AWS service',
                'This ensures that the … capacity reservation capacity',
                "group can't be deleted … no members",
              ],
            },
            { page: 'types', at: 'This parameter is required … of AWS::EC2::HostManagement' },
          ],
          controls: ['cm-5', 'cm-6'],
        },
        {
          id: 'configuration',
          layer: 'application',
          name: 'Attach or change the configuration',
          owner: 'customer',
          duty: 'Where possible, attach a configuration with `CreateGroup`, and change it with `PutGroupConfiguration`. Services that support such groups typically set it for you when you use their tools.',
          sources: [
            {
              page: 'configuration',
              at: [
                'Services that support service-linked … SDK operations',
                'However, in some cases, … PutGroupConfiguration operation',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'firewall-targets',
          layer: 'access',
          name: 'Choose the tags of firewall targets',
          owner: 'customer',
          duty: 'Write the tag-based query of a Network Firewall group. Resources of supported types whose tags match are members automatically. Firewall administrators can name the group in a rule to resolve its members’ IP addresses.',
          sources: [
            {
              page: 'types',
              at: [
                'Firewall administrators can specify … address manually',
                'The group must contain … of the group',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
  ],
  pages: {
    whatIs: { path: 'resource-groups', title: 'What are resource groups?' },
    query: {
      path: 'gettingstarted-query',
      title: 'Creating query-based groups in AWS Resource Groups',
    },
    supported: {
      path: 'supported-resources',
      title: 'Resource types you can use with AWS Resource Groups and Tag Editor',
    },
    integrated: {
      path: 'integrated-services-list',
      title: 'AWS services that work with AWS Resource Groups',
    },
    configuration: { path: 'about-slg', title: 'Service configurations for resource groups' },
    types: { path: 'about-slg-types', title: 'Supported configuration types and parameters' },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Resource Groups',
    },
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS Resource Groups' },
  },
});
