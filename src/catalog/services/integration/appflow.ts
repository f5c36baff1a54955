import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon AppFlow',
  shortName: 'AppFlow',
  summary:
    'Flows of data between SaaS applications and AWS: AWS moves and encrypts the records, you own connections, buckets, mapping and trigger.',
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
    'patch-code': 'You bring no code and no image, unless you build a connector with the SDK.',
    'back-up': 'Records stay in source and destination; a run’s intermediate copy is temporary.',
  },
  override: {
    'service-software': {
      name: 'Run and patch AppFlow',
      owner: 'aws',
      duty: 'Operate the platform of AppFlow, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Who may build flows on a connection',
      owner: 'customer',
      duty: 'Grant UseConnectorProfile for the connections that somebody may build flows on: the right is part of AmazonAppFlowFullAccess, and a policy of your own names the connection.',
      sources: [{ page: 'creating', at: 'To successfully configure a … in the policy' }],
    },
    'customer-data': {
      name: 'Filter records, mask field values',
      owner: 'customer',
      duty: 'As an option, mask or truncate field values and add validations for bad data. Specify filters to determine which records are transferred.',
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
      duty: 'Always encrypt your data at rest: connection data by KMS, kept in Secrets Manager, and what a run stages in an intermediate bucket. By default the key is one that AWS creates, uses and manages.',
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
      duty: 'Take a customer managed key for connections, flows and S3 destinations, as AWS recommends, or stay with the AWS managed one. AppFlow adds a resource policy to your key that gives it access.',
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
      name: 'Encrypt data on the way',
      owner: 'aws',
      duty: 'Secure all data in transit with TLS 1.2.',
      setting: 'always-on',
      sources: [
        { page: 'dataProtection', at: 'Amazon AppFlow secures all … Security (TLS) 1.2' },
        { page: 'salesforce', at: 'Amazon AppFlow always encrypts … transit and at rest' },
      ],
    },
    'activity-review': {
      name: 'Read the records of API calls',
      owner: 'customer',
      duty: 'Create a trail for an ongoing record of events in your account, and read it. AppFlow does not log response elements, as they could contain sensitive data.',
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
      name: 'Run the flows as triggered',
      owner: 'aws',
      duty: 'Run a flow on its schedule or on an event of the source, where you chose that. If an event-triggered flow is deactivated because of a failure, publish an event with the reason.',
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
      name: 'Choose the trigger of a flow',
      owner: 'customer',
      duty: 'Choose whether a flow runs on demand, on a schedule or, if the application provides change events, on an event. The first scheduled incremental run takes 30 days of past records; for another range, run the flow on demand with a filter first.',
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
      name: 'Cancel a run that should not go on',
      owner: 'customer',
      duty: 'Cancel active runs by banner or run history. What was written stays in the destination, batch APIs finish their batch, and a canceled run cannot be resumed.',
      sources: [{ page: 'managing', at: 'You cannot resume a … after the cancellation' }],
      controls: ['ir-4'],
    },
    {
      id: 'connection-credentials',
      layer: 'access',
      name: 'Credentials of the applications',
      owner: 'customer',
      duty: 'Provide the credentials that a connection stores, such as user names, secret keys and API access tokens. With an expired login, AWS recommends a new connection in place of the old one, or one with valid credentials.',
      sources: [
        { page: 'connections', at: 'Connections store the configuration … API access tokens' },
        { page: 'creating', at: 'Attempting a connection with … with valid credentials' },
      ],
      controls: ['ia-5', 'ac-6'],
    },
    {
      id: 'secret-permissions',
      layer: 'access',
      name: 'Let builders create secrets',
      owner: 'customer',
      duty: 'In custom policies, grant those who create connections the permissions that AWS lists for this; AmazonAppFlowFullAccess includes them.',
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
      name: 'Keep credentials in your Secrets Manager',
      owner: 'aws',
      duty: 'Store the encrypted credentials in your AWS Secrets Manager account. When you delete a connection, delete its metadata permanently.',
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
      name: 'Bucket policies for sources and targets',
      owner: 'customer',
      duty: 'Let AppFlow into the buckets: the console attaches the policy, with the SDK you add it. Use aws:SourceArn with the full ARNs of the flows, the most effective way against the confused deputy problem, but with a wildcard if you use the console or DescribeConnectorEntity with the bucket.',
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
      duty: 'After 7 days, delete the intermediate S3 bucket in which a flow run stores data temporarily, by a bucket lifecycle policy.',
      sources: [
        { page: 'dataProtection', at: 'This intermediate bucket is … bucket lifecycle policy' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'flow-events',
      layer: 'data',
      name: 'Publish events and metrics of flows',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'Publish the start and end of flow runs, and the deactivation of an event- or schedule-triggered flow due to a failure, to the default event bus, and the number of failed flow runs to CloudWatch.',
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
      name: 'Act on failed and deactivated flows',
      owner: 'customer',
      duty: 'To be told of failed or deactivated flows, create EventBridge rules for the flow events and set CloudWatch alarms on the metrics.',
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
      summary: 'Records travel encrypted between application and AWS over the public internet.',
      add: [
        {
          id: 'private-choice',
          layer: 'access',
          name: 'Ask for PrivateLink where it exists',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Decide whether data may cross the public internet. For some applications a connection can avoid it; for Salesforce, PrivateLink stays disabled unless you enable it.',
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
      name: 'Private flow by PrivateLink',
      summary:
        'The data of a run stays on AWS’s infrastructure; it takes an application that is enabled for PrivateLink.',
      add: [
        {
          id: 'endpoint-service',
          layer: 'network',
          name: 'Create the endpoint configuration',
          owner: 'aws',
          duty: 'Create the configuration of the VPC endpoint service for the connection, and delete it when you no longer need it.',
          sources: [{ page: 'privateFlows', at: 'When you create a … AppFlow deletes it' }],
          controls: ['sc-7'],
        },
        {
          id: 'private-transfer',
          layer: 'network',
          name: 'Carry the data privately',
          owner: 'aws',
          duty: 'Transfer the data of a flow run over VPC endpoints powered by PrivateLink. The metadata calls that fill the list of objects and fields in the console go over the public endpoints.',
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
          duty: 'Have your SaaS account enabled for PrivateLink access: check with the administrator of the application. Salesforce, Singular, Snowflake and Trend Micro are integrated with PrivateLink.',
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
