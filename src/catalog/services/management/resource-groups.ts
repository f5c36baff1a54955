import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Resource Groups and Tag Editor',
  shortName: 'Resource Groups',
  summary:
    'Groups of resources by tag, stack or service: AWS works out who is in; the tags, the query and what you do to a whole group are yours.',
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
    'encrypt-at-rest': 'No page that was read says how groups and tags are stored.',
    'back-up': 'No page that was read says whether groups and tags are backed up.',
  },
  override: {
    'iam-permissions': {
      name: 'Permissions, account-wide',
      owner: 'customer',
      duty: 'Decide who may work with groups: permissions are at the account level, so principals of the account with the right ones can work with the groups that you create.',
      sources: [{ page: 'whatIs', at: 'Resource Groups feature permissions … that you create' }],
    },
    'customer-data': {
      name: 'Keep secrets out of tags',
      owner: 'customer',
      duty: 'Store no personal, confidential or sensitive information in tags: AWS uses them to provide billing and administration services.',
      sources: [{ page: 'whatIs', at: 'Do not store personally … or sensitive data' }],
    },
    'activity-review': {
      owner: 'customer',
      duty: 'Follow in CloudTrail who did what to groups, when and from which address: it captures all actions on resource groups.',
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
      duty: 'Carry out the bulk actions that you need on the members, such as applying security patches, or opening and closing ports.',
      sources: [{ page: 'whatIs', at: 'If you manage large … to network traffic' }],
      controls: ['cm-3', 'cm-8'],
    },
  ],
  modes: [
    {
      id: 'tag-query',
      name: 'Group by tags',
      summary: 'Whatever has the tags and types of your query is a member, now and later.',
      add: [
        {
          id: 'membership',
          layer: 'platform',
          name: 'Find what matches the query',
          owner: 'aws',
          duty: 'Take in resources of the same Region that have the named types and all the tags. With “All supported resource types”, members can join over time as more types are supported.',
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
          duty: 'Add a filter of resource types if only those may be in a group on which automation runs. With all supported types, actions might run on many more resources than were in it at first, and possibly on unintended ones.',
          sources: [{ page: 'supported', at: 'When you run automations … part of the group' }],
          controls: ['cm-3', 'cm-8'],
        },
        {
          id: 'tags',
          layer: 'application',
          name: 'Tag resources',
          owner: 'customer',
          duty: 'Add, remove or replace tags, on many supported resources at once with Tag Editor; for types that it cannot tag, use the Tagging API or the owning service. You can use tags to manage membership.',
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
        'What one stack created directly is a member; what those members create later is not.',
      add: [
        {
          id: 'membership',
          layer: 'platform',
          name: 'Find what the stack created directly',
          owner: 'aws',
          duty: 'Take in the resources that are directly created as part of the stack, of the types that you chose. A child stack counts as one member, and its own resources are not added.',
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
          name: 'Keep the group when the stack goes',
          owner: 'aws',
          duty: 'Keep the group without members when the stack changes to a status that is not supported, such as DELETE_COMPLETE.',
          sources: [{ page: 'query', at: 'If you create a … no member resources' }],
          controls: ['cm-8'],
        },
        {
          id: 'stack-gaps',
          layer: 'application',
          name: 'Know what stays outside',
          owner: 'customer',
          duty: 'Do not count on the group for what members create later: an EC2 instance that an Auto Scaling group of the stack creates does not become a member.',
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
        'A group that another service acts on, such as hosts, capacity reservations or firewall targets; some are managed by that service alone.',
      add: [
        {
          id: 'service-groups',
          layer: 'platform',
          name: 'Create and keep groups of AppRegistry',
          owner: 'aws',
          duty: 'Fully manage the groups that represent AppRegistry applications, and create those of CloudFormation stacks when you associate a stack with AppRegistry. You cannot create, update or delete these groups except by AppRegistry’s tools.',
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
          name: 'Hold members to the allowed types',
          owner: 'aws',
          duty: 'Enforce what the generic configuration says: a group of hosts or of capacity reservations has members of that type only, and a group of hosts cannot be deleted unless it is empty.',
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
          duty: 'In the cases where you can, attach a configuration with CreateGroup, and change it with PutGroupConfiguration. Services that support such groups typically set it for you when you use their tools.',
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
          duty: 'Write the tag-based query of a Network Firewall group: resources of supported types whose tags match are members automatically. Firewall administrators can name the group in a rule to resolve its members’ IP addresses.',
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
  },
});
