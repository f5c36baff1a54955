import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Cloud Control API',
  shortName: 'Cloud Control API',
  summary:
    'One API to create, read, update, delete and list resources. AWS makes the calls, and you handle any partly completed changes that remain.',
  guide: 'https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/',
  read: '2026-11-26',
  aliases: ['CCAPI', 'cloudcontrol', 'Cloud Control', 'CRUDL', 'resource types', 'awscc'],
  aws: { terraformPrefixes: ['aws_cloudcontrolapi'] },
  archetype: 'managed-application',
  traits: ['activity-trail', 'tls-endpoint', 'vpc-endpoint'],
  notAsked: {
    'patch-code': 'For code that you bring with a Hook, see CloudFormation.',
    'back-up':
      'It keeps requests for seven days. The resources that they create belong to other services.',
  },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Security in AWS Cloud Control API” refers to CloudFormation, and does not itself mention encryption.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the API, and patches and fixes flaws in the infrastructure and its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Create and assign policies that permit the API actions that an identity needs. These actions have the lowercase prefix `cloudformation:`. ARNs of individual resources and service-specific condition keys are not currently supported.',
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
      duty: 'Use CloudTrail to view, analyze and respond to activity. The event source is `cloudcontrolapi.amazonaws.com`. CloudTrail’s event history records the past 90 days of management events in a Region.',
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
      duty: 'The API calls the services that provision the resource. One request might require several calls. The API performs each request independently of any other request.',
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
      name: 'One operation at a time per resource',
      owner: 'aws',
      duty: 'The API performs one operation at a time on a given resource. The API does not hold back calls that are made directly to the underlying service.',
      setting: 'always-on',
      sources: [{ page: 'operations', at: 'You can only perform … that provisioned it' }],
      controls: ['cm-3', 'cm-5'],
    },
    {
      id: 'hook-evaluation',
      layer: 'platform',
      name: 'Evaluate requests with your Hooks',
      owner: 'aws',
      duty: 'If a Hook targets Cloud Control API, the Hook’s code inspects a resource’s configuration before create and update operations. If the resource is not compliant, the Hook fails the operation or emits a warning.',
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
      duty: 'If resources must comply with your rules, create Hooks and specify `CLOUD_CONTROL` in their `TargetOperations`. The `GetResourceRequestStatus` action shows you the results of the Hooks.',
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
      name: 'Idempotency tokens',
      owner: 'customer',
      duty: 'AWS strongly recommends that you specify an idempotency token with create, delete and update requests, so that a retry can be distinguished. Preferably, use a unique token such as a UUID.',
      sources: [{ page: 'operations', at: 'As a best practice, … must be retried' }],
      controls: ['cm-3', 'si-10'],
    },
    {
      id: 'partial-changes',
      layer: 'application',
      name: 'Plan for partly completed requests',
      owner: 'customer',
      duty: 'Take into account, as AWS recommends, that a failed request might leave only some of its changes applied. The API does not roll these changes back. Cancelling a request might have the same effect, and does not end operations that downstream services have already started.',
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
      name: 'Avoid direct changes to resources',
      owner: 'customer',
      duty: 'AWS strongly recommends that you do not operate on a resource directly through the underlying service that provisioned it. Direct operations may lead to unpredictable behavior.',
      sources: [
        { page: 'operations', at: 'However, the resource can … to unpredictable behavior' },
      ],
      controls: ['cm-3', 'cm-5'],
    },
    {
      id: 'account-scope',
      layer: 'access',
      name: 'Limit operations to your account',
      owner: 'aws',
      duty: 'The API performs operations on resources in your own account, and none on resources that belong to another account.',
      setting: 'always-on',
      sources: [{ page: 'security', at: 'When using the Cloud … other AWS accounts' }],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'handler-permissions',
      layer: 'access',
      name: 'Permissions for the handlers',
      owner: 'customer',
      duty: 'In the `handlers` section of the resource type’s schema, look up which permissions each handler requires. Grant these permissions to the user or role whose permissions the API uses.',
      sources: [
        { page: 'operations', at: "The permissions required for … resource type's schema" },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'cloudformation-controls',
      layer: 'access',
      name: 'CloudFormation security controls',
      owner: 'customer',
      duty: 'To meet your security and compliance objectives when you use Cloud Control API, configure the security controls of CloudFormation. Cloud Control API inherits its security architecture from CloudFormation.',
      sources: [
        { page: 'security', at: 'Cloud Control API inherits … CloudFormation security controls' },
      ],
      controls: ['cm-6', 'ac-3'],
    },
    {
      id: 'request-records',
      layer: 'data',
      name: 'Expire requests after seven days',
      owner: 'aws',
      duty: 'Resource operation requests expire after seven days.',
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
      name: 'Track each request',
      owner: 'customer',
      duty: 'Track a request with the token that the API returned for it. Operations are asynchronous, and the first response shows no more than the current state.',
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
        'The default. The API works in a temporary session of the caller, for up to 24 hours.',
      add: [
        {
          id: 'caller-session',
          layer: 'access',
          name: 'Use the caller’s session',
          owner: 'aws',
          duty: 'By default, the API creates a temporary session with the user’s credentials and uses this session for downstream calls. When the session ends, after up to 24 hours, the remaining calls fail.',
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
        'You specify a role in a request. Anyone who may pass the role works with its permissions, for up to 36 hours.',
      add: [
        {
          id: 'role-session',
          layer: 'access',
          name: 'Assume the service role',
          owner: 'aws',
          duty: 'The API assumes the service role as the CloudFormation service. It makes calls to the underlying services for up to 36 hours.',
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
          name: 'Service role',
          owner: 'customer',
          duty: 'Create a role that `cloudformation.amazonaws.com` can assume. Specify this role in the `RoleArn` parameter of each request that should use it.',
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
