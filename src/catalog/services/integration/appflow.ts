import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon AppFlow',
  shortName: 'AppFlow',
  summary:
    'AppFlow moves data between SaaS applications and AWS. AWS runs the flows and encrypts the records. You own the connections, buckets, mapping and triggers.',
  guide: 'https://docs.aws.amazon.com/appflow/latest/userguide/',
  read: '2026-11-26',
  aliases: ['SaaS integration', 'flow', 'connector profile', 'Salesforce connector', 'SAP OData'],
  aws: {
    iamServicePrefix: 'appflow',
    cloudFormationPrefixes: ['AWS::AppFlow'],
    terraformPrefixes: ['aws_appflow'],
  },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'activity-trail'],
  notAsked: {
    'patch-code': 'You bring neither code nor an image, unless you build a connector with the SDK.',
    'back-up':
      'Records stay in the source and the destination. A run’s intermediate copy is temporary.',
  },
  override: {
    'service-software': {
      name: 'Run and patch AppFlow',
      owner: 'aws',
      duty: 'AWS operates the platform of AppFlow. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant `UseConnectorProfile` for each connection that a user may build flows on. `AmazonAppFlowFullAccess` includes this permission. In your own policy, specify the connection.',
      sources: [{ page: 'creating', at: 'To successfully configure a … in the policy' }],
    },
    'customer-data': {
      name: 'Filter records and mask field values',
      owner: 'customer',
      duty: 'You can mask or truncate field values and add validations for bad data. Specify filters to determine which records are transferred.',
      sources: [
        {
          page: 'creating',
          at: ['To mask or truncate … has bad data', 'Specify a filter to … records to transfer'],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt connections and staged data',
      owner: 'aws',
      duty: 'AppFlow always encrypts your data at rest. AWS KMS encrypts connection data, which is kept in Secrets Manager, and data that a run stages in an intermediate bucket. By default, the key is one that AWS creates, uses and manages.',
      sources: [
        { page: 'salesforce', at: 'By default, Amazon AppFlow … transit and at rest' },
        {
          page: 'dataProtection',
          at: [
            'Amazon AppFlow securely stores … in AWS Secrets Manager',
            'Amazon AppFlow stores data … using this key',
          ],
        },
      ],
    },
    'key-choice': {
      owner: 'customer',
      duty: 'AWS recommends that you use a customer managed key for connections, flows and S3 destinations. Alternatively, keep the AWS managed key. AppFlow adds a resource policy to your key that gives AppFlow access.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'When you use Amazon … in the S3 bucket',
            'you configure a flow … customer managed CMK',
            'Amazon AppFlow provides both … access to the CMK',
          ],
        },
        { page: 'creating', at: 'To use a customer … default AWS managed CMK' },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'AppFlow secures all data in transit with TLS 1.2.',
      setting: 'always-on',
      sources: [
        { page: 'dataProtection', at: 'Amazon AppFlow secures all … Security (TLS) 1.2' },
        { page: 'salesforce', at: 'Amazon AppFlow always encrypts … transit and at rest' },
      ],
    },
    'activity-review': {
      name: 'Review account activity',
      owner: 'customer',
      duty: 'If you want an ongoing record of events in your account, create a trail, and read the trail’s logs. AppFlow does not log response elements, because they could contain sensitive data.',
      sources: [
        {
          page: 'trail',
          at: [
            'For an ongoing record … Amazon S3 bucket',
            'Amazon AppFlow does not … contain sensitive data',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'flow-run',
      layer: 'platform',
      name: 'Run the flows on their triggers',
      owner: 'aws',
      duty: 'If you chose a schedule or an event of the source as the trigger, AppFlow runs the flow on that trigger. If an event-triggered flow is deactivated because of a failure, AppFlow publishes an event with the reason.',
      sources: [
        {
          page: 'triggers',
          at: [
            'Amazon AppFlow runs event-triggered … the source application',
            'Amazon AppFlow runs schedule-triggered … during flow setup',
          ],
        },
        { page: 'notifications', at: 'AppFlow Event Flow Deactivated … the event payload' },
      ],
      controls: ['cp-10', 'si-11'],
    },
    {
      id: 'flow-trigger',
      layer: 'application',
      name: 'Choose the flow trigger',
      owner: 'customer',
      duty: 'Choose whether a flow runs on demand, on a schedule or, if the application provides change events, on an event. The first scheduled incremental run transfers the past 30 days of records. For another range, first run the flow on demand with a filter.',
      sources: [
        {
          page: 'triggers',
          at: [
            'Users manually run the … on a recurring schedule',
            'The first schedule-triggered flow … first flow run',
            'To transfer records created … transfer incremental data',
          ],
        },
        { page: 'triggers', at: 'This option is available … provide change events' },
      ],
      controls: ['cm-6'],
      evidence: ['appflow-flow-trigger-type-check'],
    },
    {
      id: 'run-cancel',
      layer: 'application',
      name: 'Cancel active flow runs',
      owner: 'customer',
      duty: 'You can cancel active runs from the banner or the run history. Data that a run wrote stays in the destination, and batch APIs finish their batch. A canceled run cannot be resumed.',
      sources: [{ page: 'managing', at: 'You cannot resume a … after the cancellation' }],
      controls: ['ir-4'],
    },
    {
      id: 'connection-credentials',
      layer: 'access',
      name: 'Credentials for the applications',
      owner: 'customer',
      expires: 'password',
      duty: 'Provide the credentials that a connection stores, such as user names, secret keys and API access tokens. If a login has expired, AWS recommends that you replace the connection with a new one or use a connection with valid credentials.',
      sources: [
        { page: 'connections', at: 'Connections store the configuration … API access tokens' },
        { page: 'creating', at: 'Attempting a connection with … with valid credentials' },
      ],
      controls: ['ia-5', 'ac-6'],
    },
    {
      id: 'secret-permissions',
      layer: 'access',
      name: 'Permissions to create connections',
      owner: 'customer',
      duty: 'If you write custom policies, grant those who create connections the permissions that AWS lists for this task. `AmazonAppFlowFullAccess` includes these permissions.',
      sources: [
        {
          page: 'dataProtection',
          at: ['To create a new … custom IAM policies', 'policy includes these permissions'],
        },
      ],
      controls: ['ac-6', 'ia-5'],
    },
    {
      id: 'credential-store',
      layer: 'access',
      name: 'Store credentials in Secrets Manager',
      owner: 'aws',
      duty: 'AppFlow stores the encrypted credentials in your AWS Secrets Manager account. When you delete a connection, AppFlow permanently deletes the connection’s metadata.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Amazon AppFlow stores the … AWS Secrets Manager account',
            'When you delete a … is permanently deleted',
          ],
        },
      ],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'bucket-policies',
      layer: 'access',
      name: 'Bucket policies for AppFlow',
      owner: 'customer',
      duty: 'Give AppFlow access to the buckets: the console attaches the policy; with the SDK, you add it. The most effective protection against the confused deputy problem is `aws:SourceArn` with full flow ARNs. If you use the console or `DescribeConnectorEntity` with the bucket, use an ARN with a wildcard instead.',
      sources: [
        {
          page: 's3Policies',
          at: [
            'Amazon AppFlow automatically attaches … be added manually',
            'The most effective way … source or destination',
            'one should use the … policy is attached to',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'staging-cleanup',
      layer: 'data',
      name: 'Delete staged data after 7 days',
      owner: 'aws',
      duty: 'A flow run stores data temporarily in an intermediate S3 bucket. After 7 days, AppFlow deletes this bucket through a bucket lifecycle policy.',
      sources: [
        { page: 'dataProtection', at: 'This intermediate bucket is … bucket lifecycle policy' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'flow-events',
      layer: 'data',
      name: 'Publish flow events and metrics',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'AppFlow publishes the start and end of flow runs to the default event bus. It also publishes an event to this bus when a failure deactivates an event-triggered or schedule-triggered flow. It sends the number of failed flow runs to CloudWatch.',
      sources: [
        {
          page: 'notifications',
          at: [
            'The following flow events … run is complete',
            'AppFlow Event Flow Deactivated … due to a failure',
            'AppFlow Scheduled Flow Deactivated … due to a failure',
          ],
        },
        { page: 'metrics', at: 'The Amazon AppFlow service … failed flow runs' },
      ],
      controls: ['au-12'],
    },
    {
      id: 'flow-alarms',
      layer: 'data',
      name: 'Set alarms for failed flows',
      owner: 'customer',
      duty: 'If you want to be notified of failed or deactivated flows, create EventBridge rules for the flow events and set CloudWatch alarms on the metrics.',
      sources: [
        {
          page: 'notifications',
          at: [
            'AppFlow Event Flow Deactivated … to a failure',
            'You can access these … an appropriate rule',
          ],
        },
        {
          page: 'metrics',
          at: ['You can also set … those thresholds are met', 'The number of failed flow runs'],
        },
      ],
      controls: ['si-4', 'au-6'],
    },
  ],
  modes: [
    {
      id: 'public-connection',
      name: 'Public connection',
      summary: 'Records travel encrypted over the public internet between the application and AWS.',
      add: [
        {
          id: 'private-choice',
          layer: 'access',
          name: 'Choose PrivateLink if it is available',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Decide whether data may cross the public internet. For some applications, a connection can avoid the public internet. For Salesforce, PrivateLink is disabled unless you enable it.',
          sources: [
            { page: 'dataProtection', at: 'With some of the … the public internet' },
            { page: 'salesforce', at: 'For PrivateLink, choose Enabled … set to Disabled' },
          ],
          controls: ['sc-7', 'sc-8'],
        },
      ],
    },
    {
      id: 'private-flow',
      name: 'Private flow through PrivateLink',
      summary:
        'The data of a run stays on AWS’s infrastructure. The application must be enabled for PrivateLink.',
      add: [
        {
          id: 'endpoint-service',
          layer: 'network',
          name: 'Create the VPC endpoint service',
          owner: 'aws',
          duty: 'AppFlow creates the configuration of the VPC endpoint service for the connection. When you no longer need this configuration, AppFlow deletes it.',
          sources: [{ page: 'privateFlows', at: 'When you create a … AppFlow deletes it' }],
          controls: ['sc-7'],
        },
        {
          id: 'private-transfer',
          layer: 'network',
          name: 'Transfer the data privately',
          owner: 'aws',
          duty: 'AppFlow transfers the data of a flow run over VPC endpoints powered by PrivateLink. The metadata calls that fill the list of objects and fields in the console use the public endpoints.',
          sources: [
            {
              page: 'privateFlows',
              at: 'Amazon AppFlow makes metadata … powered by AWS PrivateLink',
            },
          ],
          controls: ['sc-7', 'sc-8'],
        },
        {
          id: 'application-readiness',
          layer: 'access',
          name: 'Enable the SaaS account for PrivateLink',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Have your SaaS account enabled for PrivateLink access. Check with the administrator of the application. Salesforce, Singular, Snowflake and Trend Micro are integrated with PrivateLink.',
          sources: [
            {
              page: 'privateFlows',
              at: [
                'The following SaaS applications … Trend Micro',
                'Your SaaS account must … the SaaS application',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon AppFlow' },
    creating: { path: 'create-flow-console', title: 'Create a flow using the AWS console' },
    connections: { path: 'connections', title: 'Managing Amazon AppFlow connections' },
    salesforce: { path: 'salesforce', title: 'Salesforce connector for Amazon AppFlow' },
    privateFlows: { path: 'private-flows', title: 'Private Amazon AppFlow flows' },
    s3Policies: {
      path: 's3-policies-management',
      title: 'Amazon S3 Bucket Policies for Amazon AppFlow',
    },
    triggers: { path: 'flow-triggers', title: 'Flow triggers' },
    managing: { path: 'flows-manage', title: 'Managing Amazon AppFlow flows' },
    notifications: { path: 'flow-notifications', title: 'Flow notifications' },
    metrics: {
      path: 'monitoring-cloudwatch',
      title: 'Monitoring Amazon AppFlow with Amazon CloudWatch',
    },
    trail: {
      path: 'appflow-cloudtrail-logs',
      title: 'Logging Amazon AppFlow API calls with AWS CloudTrail',
    },
  },
});
