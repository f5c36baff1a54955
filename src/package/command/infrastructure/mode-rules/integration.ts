import type { TypeRules } from './mode-rule.ts';

/** Queues, topics, workflows, brokers, events and GraphQL. */
export const integration: readonly TypeRules[] = [
  {
    types: ['aws_sqs_queue'],
    rules: [
      { is: 'sqs.sse-kms', where: { kms_master_key_id: '*' }, also: true },
      { is: 'sqs.fifo', where: { fifo_queue: true } },
      { is: 'sqs.standard' },
    ],
  },
  {
    types: ['AWS::SQS::Queue'],
    rules: [
      { is: 'sqs.sse-kms', where: { KmsMasterKeyId: '*' }, also: true },
      { is: 'sqs.fifo', where: { FifoQueue: true } },
      { is: 'sqs.standard' },
    ],
  },
  {
    types: ['aws_sfn_state_machine', 'AWS::Serverless::StateMachine'],
    rules: [
      { is: 'step-functions.express', where: { type: 'EXPRESS' } },
      { is: 'step-functions.express', where: { Type: 'EXPRESS' } },
      { is: 'step-functions.standard' },
    ],
  },
  {
    types: ['AWS::StepFunctions::StateMachine'],
    rules: [
      { is: 'step-functions.express', where: { StateMachineType: 'EXPRESS' } },
      { is: 'step-functions.standard' },
    ],
  },
  {
    types: ['aws_sns_topic_subscription'],
    hint: true,
    rules: [
      { is: 'sns.sms', where: { protocol: 'sms' } },
      { is: 'sns.mobile-push', where: { protocol: 'application' } },
      { is: 'sns.http-email', where: { protocol: ['http', 'https', 'email', 'email-json'] } },
      { is: 'sns.aws-targets', where: { protocol: ['sqs', 'lambda', 'firehose'] } },
    ],
  },
  {
    types: ['AWS::SNS::Subscription'],
    hint: true,
    rules: [
      { is: 'sns.sms', where: { Protocol: 'sms' } },
      { is: 'sns.mobile-push', where: { Protocol: 'application' } },
      { is: 'sns.http-email', where: { Protocol: ['http', 'https', 'email', 'email-json'] } },
      { is: 'sns.aws-targets', where: { Protocol: ['sqs', 'lambda', 'firehose'] } },
    ],
  },
  {
    types: ['aws_mq_broker'],
    rules: [
      {
        is: 'mq.activemq-active-standby',
        where: { engine_type: 'ActiveMQ', deployment_mode: 'ACTIVE_STANDBY_MULTI_AZ' },
      },
      {
        is: 'mq.rabbitmq-cluster',
        where: { engine_type: 'RabbitMQ', deployment_mode: 'CLUSTER_MULTI_AZ' },
      },
      { is: 'mq.activemq-single', where: { engine_type: 'ActiveMQ' } },
      { is: 'mq.rabbitmq-single', where: { engine_type: 'RabbitMQ' } },
    ],
  },
  {
    types: ['AWS::AmazonMQ::Broker'],
    rules: [
      {
        is: 'mq.activemq-active-standby',
        where: { EngineType: 'ActiveMQ', DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ' },
      },
      {
        is: 'mq.rabbitmq-cluster',
        where: { EngineType: 'RabbitMQ', DeploymentMode: 'CLUSTER_MULTI_AZ' },
      },
      { is: 'mq.activemq-single', where: { EngineType: 'ActiveMQ' } },
      { is: 'mq.rabbitmq-single', where: { EngineType: 'RabbitMQ' } },
    ],
  },
  {
    types: [
      'aws_cloudwatch_event_rule',
      'aws_cloudwatch_event_bus',
      'AWS::Events::Rule',
      'AWS::Events::EventBus',
    ],
    rules: [{ is: 'eventbridge.event-bus' }],
  },
  { types: ['aws_pipes_pipe', 'AWS::Pipes::Pipe'], rules: [{ is: 'eventbridge.pipes' }] },
  {
    types: ['aws_scheduler_schedule', 'AWS::Scheduler::Schedule'],
    rules: [{ is: 'eventbridge.scheduler' }],
  },
  {
    types: ['aws_appsync_graphql_api'],
    rules: [
      { is: 'appsync.merged', where: { api_type: 'MERGED' } },
      { is: 'appsync.private-graphql', where: { visibility: 'PRIVATE' } },
      { is: 'appsync.graphql' },
    ],
  },
  {
    types: ['AWS::AppSync::GraphQLApi'],
    rules: [
      { is: 'appsync.merged', where: { ApiType: 'MERGED' } },
      { is: 'appsync.private-graphql', where: { Visibility: 'PRIVATE' } },
      { is: 'appsync.graphql' },
    ],
  },
  { types: ['aws_appsync_api', 'AWS::AppSync::Api'], rules: [{ is: 'appsync.events' }] },
];
