import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Cloud Control API',
  shortName: 'Cloud Control API',
  summary:
    'One API to create, read, update, delete and list resources: AWS makes the calls, and whatever half-done state remains is yours.',
  guide: 'https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/',
  read: '2026-11-26',
  aliases: ['CCAPI', 'cloudcontrol', 'Cloud Control', 'CRUDL', 'resource types', 'awscc'],
  aws: { terraformPrefixes: ['aws_cloudcontrolapi'] },
  archetype: 'managed-application',
  traits: ['activity-trail', 'tls-endpoint', 'vpc-endpoint'],
  notAsked: {
    'patch-code': 'Code that you bring by a Hook is a matter of CloudFormation.',
    'back-up': 'It keeps requests for seven days; what they create belongs to other services.',
  },
  unanswered: {
    'encrypt-at-rest':
      'The guide refers to CloudFormation and says nothing of its own about encryption.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the API',
      owner: 'aws',
      duty: 'Operate the platform of the API, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Grant the actions of the API',
      owner: 'customer',
      duty: 'Create and assign policies that permit the API actions which an identity needs, with the lowercase prefix `cloudformation:`. ARNs of individual resources and service-specific condition keys are not currently supported.',
      sources: [
        {
          page: 'security',
          at: [
            'You must create and … actions they need',
            'You must prefix the … lowercase string cloudformation:',
            "doesn't currently support resource-level … Control API resources",
          ],
        },
      ],
    },
    'activity-review': {
      owner: 'customer',
      duty: 'Use CloudTrail, where the event source is cloudcontrolapi.amazonaws.com, to view, analyze and respond to activity. Its event history records the past 90 days of management events in a Region.',
      sources: [
        { page: 'security', at: 'When activity occurs in … source is listed as' },
        {
          page: 'cloudTrail',
          at: [
            'The Event history provides … an AWS Region',
            'You can use CloudTrail … your AWS infrastructure',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'resource-calls',
      layer: 'platform',
      name: 'Call the underlying services',
      owner: 'aws',
      duty: 'Make the calls to the services that provision the resource. One request might be several calls, and each request is performed independently of any other.',
      sources: [
        {
          page: 'operations',
          at: [
            'As part of performing … provision those resources',
            'Cloud Control API performs … other resource operations',
            'A single resource operation … provisions the resource',
          ],
        },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'one-at-a-time',
      layer: 'platform',
      name: 'Run one operation on a resource',
      owner: 'aws',
      duty: 'Let the API perform one operation at a time on a given resource. Calls to the underlying service itself are not held back.',
      setting: 'always-on',
      sources: [{ page: 'operations', at: 'You can only perform … that provisioned it' }],
      controls: ['cm-3', 'cm-5'],
    },
    {
      id: 'hook-evaluation',
      layer: 'platform',
      name: 'Hold requests against your Hooks',
      owner: 'aws',
      duty: 'Where you target Cloud Control API with a Hook, have the Hook’s code inspect a resource’s configuration before create and update operations, and fail the operation or emit a warning if the resource is not compliant.',
      sources: [
        {
          page: 'hooks',
          at: [
            'With Hooks, you can … operation to continue',
            'You can use Hooks … and update operations',
          ],
        },
      ],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'hooks',
      layer: 'application',
      name: 'Write Hooks for Cloud Control API',
      owner: 'customer',
      duty: 'Create Hooks where resources must comply with your rules, and name CLOUD_CONTROL in their TargetOperations. GetResourceRequestStatus shows you the results.',
      switchOf: 'hook-evaluation',
      sources: [
        {
          page: 'hooks',
          at: [
            'You can configure your … Hook’s TargetOperations configuration',
            'You can view the … using the RequestToken',
          ],
        },
      ],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'request-tokens',
      layer: 'application',
      name: 'Give each request a token',
      owner: 'customer',
      duty: 'Specify an idempotency token with create, delete and update requests, preferably a unique one such as a UUID, so that a retry can be told apart. AWS strongly recommends it.',
      sources: [{ page: 'operations', at: 'As a best practice, … must be retried' }],
      controls: ['cm-3', 'si-10'],
    },
    {
      id: 'partial-changes',
      layer: 'application',
      name: 'Expect partly completed requests',
      owner: 'customer',
      duty: 'Take into account, as AWS recommends, that a request which fails might leave only some of its changes applied, and that the API does not roll them back. Cancelling might do the same, and does not end what downstream services have already started.',
      sources: [
        {
          page: 'operations',
          at: ['We recommend that you … into account', 'Because of this, a … its previous state'],
        },
        {
          page: 'requests',
          at: [
            'Because of this, canceling … to its previous state',
            'Although calling CancelResourceRequest … on downstream services',
          ],
        },
      ],
      controls: ['cm-3', 'si-11'],
    },
    {
      id: 'direct-changes',
      layer: 'application',
      name: 'Keep to one way of changing',
      owner: 'customer',
      duty: 'Do not operate on a resource directly through the underlying service that provisioned it. AWS strongly recommends against it, because it may lead to unpredictable behavior.',
      sources: [
        { page: 'operations', at: 'However, the resource can … to unpredictable behavior' },
      ],
      controls: ['cm-3', 'cm-5'],
    },
    {
      id: 'account-scope',
      layer: 'access',
      name: 'Stay within the account',
      owner: 'aws',
      duty: 'Perform operations on resources of your own account, and on none that belong to another.',
      setting: 'always-on',
      sources: [{ page: 'security', at: 'When using the Cloud … other AWS accounts' }],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'handler-permissions',
      layer: 'access',
      name: 'Grant what the handlers need',
      owner: 'customer',
      duty: 'Look up in the handlers section of the resource type’s schema which permissions each handler requires, and grant them to whoever the API works as.',
      sources: [
        { page: 'operations', at: "The permissions required for … resource type's schema" },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'cloudformation-controls',
      layer: 'access',
      name: 'Configure CloudFormation’s controls',
      owner: 'customer',
      duty: 'Configure the security controls of CloudFormation to meet your objectives here: the API inherits its security architecture from there.',
      sources: [
        { page: 'security', at: 'Cloud Control API inherits … CloudFormation security controls' },
      ],
      controls: ['cm-6', 'ac-3'],
    },
    {
      id: 'request-records',
      layer: 'data',
      name: 'Let requests expire after seven days',
      owner: 'aws',
      duty: 'Let resource operation requests expire after seven days.',
      sources: [
        {
          page: 'requests',
          at: 'Resource operation requests expire after seven days',
        },
      ],
      controls: ['si-12', 'au-11'],
    },
    {
      id: 'request-tracking',
      layer: 'data',
      name: 'Follow each request to its end',
      owner: 'customer',
      duty: 'Track a request with the token that it returned: operations are asynchronous, and the first answer shows no more than the current state.',
      sources: [
        {
          page: 'requests',
          at: [
            'Because resource operations are … or update request',
            'Use the get-resource-request-status command … resource operation request',
          ],
        },
      ],
      controls: ['cm-3', 'si-4'],
    },
  ],
  modes: [
    {
      id: 'user-credentials',
      name: 'With your credentials',
      summary:
        'The default: the API works in a temporary session of whoever calls it, for up to 24 hours.',
      add: [
        {
          id: 'caller-session',
          layer: 'access',
          name: 'Work in the caller’s session',
          owner: 'aws',
          duty: 'Create a temporary session with the user’s credentials by default, and make the calls downstream with it. After up to 24 hours remaining calls fail.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [{ page: 'operations', at: 'By default, Cloud Control … API will fail' }],
          controls: ['ac-12', 'ia-2'],
        },
      ],
    },
    {
      id: 'service-role',
      name: 'With a service role',
      summary:
        'You name a role per request: whoever may pass it works with its rights, for up to 36 hours.',
      add: [
        {
          id: 'role-session',
          layer: 'access',
          name: 'Assume the role that you name',
          owner: 'aws',
          duty: 'Assume the service role, as CloudFormation’s service, and make calls to the underlying services for up to 36 hours.',
          sources: [
            {
              page: 'operations',
              at: [
                'Among other advantages, specifying … to 36 hours',
                'serviceCloudFormationService',
              ],
            },
          ],
          controls: ['ac-6', 'ac-12'],
        },
        {
          id: 'service-role',
          layer: 'access',
          name: 'Provide the service role',
          owner: 'customer',
          duty: 'Create a role that cloudformation.amazonaws.com assumes, and name it in RoleArn of each request that should use it.',
          setting: 'off-by-default',
          switchOf: 'role-session',
          sources: [
            {
              page: 'operations',
              at: [
                'By default, Cloud Control … AWS user credentials',
                'To use a service … resource operation request',
                'serviceCloudFormationService',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
  ],
  pages: {
    security: { path: 'security', title: 'Security in AWS Cloud Control API' },
    operations: {
      path: 'resource-operations',
      title: 'Cloud Control API resource operations',
      passages: {
        serviceCloudFormationService: 'the service role you … the CloudFormation service',
      },
    },
    requests: {
      path: 'resource-operations-manage-requests',
      title: 'Managing resource operation requests with AWS Cloud Control API',
    },
    hooks: { path: 'security-hooks', title: 'CloudFormation Hooks' },
    cloudTrail: {
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html',
      title: 'What Is AWS CloudTrail?',
    },
  },
});
