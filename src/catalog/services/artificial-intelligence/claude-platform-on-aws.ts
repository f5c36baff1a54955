import { defineService } from '../../define.ts';

export default defineService({
  name: 'Claude Platform on AWS',
  shortName: 'Claude Platform on AWS',
  summary:
    'You buy and access Anthropic’s platform through AWS. AWS authenticates requests, checks IAM permissions and bills you. Anthropic runs the models. You set the limits.',
  guide: 'https://docs.aws.amazon.com/claude-platform/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/claude-platform/latest/userguide/welcome.html',
  read: '2026-11-26',
  aliases: ['Anthropic on AWS', 'Claude API on AWS', 'aws-external-anthropic', 'Claude Console'],
  aws: { iamServicePrefix: 'aws-external-anthropic' },
  archetype: 'managed-application',
  notAsked: {
    'patch-system': 'Anthropic operates the stack. Its tasks are not in this catalogue.',
    'patch-engine': 'Anthropic operates the stack. Its tasks are not in this catalogue.',
    'patch-code': 'You bring neither code nor an image for AWS to run.',
  },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s guide has no page on data protection. The pages compared do not say how Anthropic encrypts what it keeps.',
    'back-up': 'The AWS pages compared do not say whether Anthropic backs up what it keeps.',
  },
  remove: [
    'facilities',
    'hardware',
    'media-destruction',
    'backbone',
    'hypervisor-patches',
    'os-patches',
  ],
  override: {
    'service-software': {
      name: 'Authenticate, authorize and bill',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS provides authentication with SigV4 or an API key, access control with IAM, and billing through AWS Marketplace. AWS does not operate the inference behind these layers.',
      sources: [{ page: 'welcome', at: 'Unlike Amazon Bedrock, where … through AWS Marketplace' }],
      controls: ['ia-2', 'ac-3'],
    },
    'iam-permissions': {
      name: 'IAM policies for each workspace',
      owner: 'customer',
      duty: 'In IAM policies, grant or deny access to a specific workspace by its ARN. With the condition key `aws:ResourceTag`, you can control actions based on the values of the workspace’s tags.',
      sources: [
        {
          page: 'workspaces',
          at: [
            'You grant or deny … the workspace ARN',
            'You can gate aws-external-anthropic … condition context key',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'Data that may leave AWS',
      owner: 'customer',
      duty: 'When you send data, consider that Anthropic and AWS are two independent processors. Your data might not reside in AWS. Inference may be routed to Anthropic’s primary cloud, and subservices may change without notice.',
      sources: [
        {
          page: 'welcome',
          at: [
            'Both Anthropic and AWS … Usage Policy also apply',
            'Data may not reside … change without notice',
          ],
        },
      ],
    },
  },
  modes: [
    {
      id: 'platform',
      name: 'Claude Platform on AWS',
      summary:
        'You send requests to a Region’s endpoint and to a workspace. You sign the requests with IAM credentials or send a key with them.',
      add: [
        {
          id: 'due-diligence',
          layer: 'application',
          name: 'Due diligence on compliance',
          owner: 'customer',
          duty: 'Determine for yourself whether the platform meets your legal and compliance requirements. AWS’s programs and reports, such as SOC, ISO or HIPAA eligibility, do not cover the platform.',
          sources: [
            {
              page: 'comparison',
              at: 'Anthropic provides Claude Platform … and compliance requirements',
            },
          ],
          controls: ['sa-9', 'ca-2'],
        },
        {
          id: 'retention-agreement',
          layer: 'data',
          name: 'Request zero data retention',
          owner: 'customer',
          duty: 'If you want zero data retention, contact your account representative at Anthropic. This option is available on request. The platform follows the same data retention policy as the first-party Claude API.',
          sources: [{ page: 'welcome', at: 'follows the same data … for your account' }],
          controls: ['si-12'],
        },
        {
          id: 'inference-geography',
          layer: 'data',
          name: 'Inference geography of each request',
          owner: 'customer',
          duty: 'If inference must stay in US data centers, set `inference_geo` to `us` on models that support this parameter. A request that omits the parameter is global. There is no workspace-level control for the inference geography.',
          sources: [
            {
              page: 'residency',
              at: [
                'The inference_geo parameter is … a 400 error',
                'If you omit inference_geo … each request instead',
                'Inference stays within US … data center worldwide',
              ],
            },
          ],
          controls: ['sa-9', 'cm-6'],
        },
        {
          id: 'workspace-region',
          layer: 'platform',
          name: 'Bind each workspace to its Region',
          owner: 'aws',
          duty: 'The platform accepts calls for a workspace at the endpoint of the Region in which the workspace was created, and at no other endpoint.',
          sources: [{ page: 'workspaces', at: 'Workspaces are bound to … us-west-2 endpoint' }],
          controls: ['ac-3'],
        },
        {
          id: 'workspace-creation',
          layer: 'access',
          name: 'Create, update and archive a workspace',
          owner: 'customer',
          duty: 'In addition to the default workspace, which is provisioned at sign-up, you can create, update and archive another workspace. IAM actions such as `CreateWorkspace` authorize these operations.',
          sources: [{ page: 'workspaces', at: 'A default workspace is … see IAM actions' }],
          controls: ['ac-6', 'sc-4'],
        },
        {
          id: 'key-permission',
          layer: 'access',
          name: 'Permission to use API keys',
          owner: 'customer',
          duty: 'Grant `CallWithBearerToken` to the principals that may authenticate with an API key. Generate the keys in the AWS console. Keys of the standard Claude Console or of Bedrock do not work with this platform.',
          sources: [
            {
              page: 'authentication',
              at: [
                'Grant the aws-external-anthropic:CallWithBearerToken … API key authentication',
                'Only API keys created … IAM namespace',
              ],
            },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'short-term-keys',
          layer: 'access',
          name: 'Authentication of clients',
          owner: 'customer',
          expires: 'key',
          duty: 'Use SigV4, the primary method, or API keys. If you want no long-lived keys, create short-term keys, which expire automatically, by default after 12 hours. In general, the environment variable `ANTHROPIC_AWS_API_KEY` takes precedence over the default AWS credentials.',
          sources: [
            {
              page: 'authentication',
              at: [
                'AWS IAM with SigV4 … API key authentication',
                'For cases where you … a specific workspace',
                'In general, explicit constructor … credential provider chain',
              ],
            },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'management-events',
          layer: 'data',
          name: 'Log workspace and vault operations',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'By default, CloudTrail logs workspace and vault operations as management events.',
          setting: 'on-by-default',
          sources: [
            { page: 'monitoring', at: 'Workspace and vault operations … events by default' },
          ],
          controls: ['au-12'],
        },
        {
          id: 'data-events',
          layer: 'data',
          name: 'Log data events',
          owner: 'customer',
          duty: 'If you want to log operations such as inference, batches, files and skills, configure data events of the type `AWS::AWSExternalAnthropic::Workspace` in CloudTrail. Data events incur a charge.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'monitoring',
              at: [
                'All other operations (inference … additional CloudTrail charges',
                'select the resource type … data plane events',
              ],
            },
          ],
          controls: ['au-12', 'au-2'],
        },
        {
          id: 'usage-watch',
          layer: 'data',
          name: 'Monitor usage',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Check token counts and request volume in the Claude Console or through Anthropic’s Usage and Cost API. No usage metrics per workspace are published to CloudWatch.',
          sources: [
            {
              page: 'monitoring',
              at: 'does not publish per-workspace … Usage and Cost API',
            },
          ],
          controls: ['au-6', 'si-4'],
        },
      ],
    },
  ],
  pages: {
    welcome: { path: 'welcome', title: 'What is Claude Platform on AWS?' },
    comparison: { path: 'cpa-vs-bedrock', title: 'Claude Platform on AWS vs Amazon Bedrock' },
    residency: { path: 'data-residency', title: 'Data residency' },
    workspaces: { path: 'workspaces', title: 'Workspaces' },
    authentication: { path: 'authentication', title: 'Authentication' },
    monitoring: { path: 'monitoring', title: 'Monitoring and logging' },
  },
});
