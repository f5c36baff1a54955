import type { TypeRules } from './mode-rule.ts';

/** Queues, streams, workflows, interfaces and analytics. */
export const integration: readonly TypeRules[] = [
  {
    types: ['aws_msk_cluster'],
    rules: [
      { is: 'msk.express', where: { 'broker_node_group_info.instance_type': 'express.*' } },
      { is: 'msk.standard', where: { 'broker_node_group_info.instance_type': '*' } },
    ],
  },
  {
    types: ['AWS::MSK::Cluster'],
    rules: [
      { is: 'msk.express', where: { 'BrokerNodeGroupInfo.InstanceType': 'express.*' } },
      { is: 'msk.standard', where: { 'BrokerNodeGroupInfo.InstanceType': '*' } },
    ],
  },
  {
    types: ['aws_msk_serverless_cluster', 'AWS::MSK::ServerlessCluster'],
    rules: [{ is: 'msk.serverless' }],
  },
  { types: ['aws_emr_cluster', 'AWS::EMR::Cluster'], rules: [{ is: 'emr.ec2' }] },
  {
    types: ['aws_emrserverless_application', 'AWS::EMRServerless::Application'],
    rules: [{ is: 'emr.serverless' }],
  },
  {
    types: ['aws_emrcontainers_virtual_cluster', 'AWS::EMRContainers::VirtualCluster'],
    rules: [{ is: 'emr.eks' }],
  },
  {
    types: ['aws_opensearch_domain', 'aws_elasticsearch_domain'],
    rules: [
      { is: 'opensearch-service.domain-vpc', where: { vpc_options: '*' } },
      { is: 'opensearch-service.domain-public' },
    ],
  },
  {
    types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
    rules: [
      { is: 'opensearch-service.domain-vpc', where: { VPCOptions: '*' } },
      { is: 'opensearch-service.domain-public' },
    ],
  },
  {
    types: ['aws_opensearchserverless_collection', 'AWS::OpenSearchServerless::Collection'],
    rules: [{ is: 'opensearch-service.serverless' }],
  },
  {
    types: ['aws_kinesis_stream'],
    rules: [
      {
        is: 'kinesis-data-streams.on-demand',
        where: { 'stream_mode_details.stream_mode': 'ON_DEMAND' },
      },
      { is: 'kinesis-data-streams.provisioned' },
    ],
  },
  {
    types: ['AWS::Kinesis::Stream'],
    rules: [
      {
        is: 'kinesis-data-streams.on-demand',
        where: { 'StreamModeDetails.StreamMode': 'ON_DEMAND' },
      },
      { is: 'kinesis-data-streams.provisioned' },
    ],
  },
  {
    types: ['aws_kinesis_firehose_delivery_stream'],
    rules: [
      { is: 'data-firehose.stream-source', where: { kinesis_source_configuration: '*' } },
      { is: 'data-firehose.stream-source', where: { msk_source_configuration: '*' } },
      { is: 'data-firehose.direct-put' },
    ],
  },
  {
    types: ['AWS::KinesisFirehose::DeliveryStream'],
    rules: [
      { is: 'data-firehose.stream-source', where: { KinesisStreamSourceConfiguration: '*' } },
      { is: 'data-firehose.stream-source', where: { MSKSourceConfiguration: '*' } },
      { is: 'data-firehose.direct-put' },
    ],
  },
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
    types: ['aws_cloudwatch_event_rule', 'aws_cloudwatch_event_bus', 'AWS::Events::Rule', 'AWS::Events::EventBus'],
    rules: [{ is: 'eventbridge.event-bus' }],
  },
  { types: ['aws_pipes_pipe', 'AWS::Pipes::Pipe'], rules: [{ is: 'eventbridge.pipes' }] },
  {
    types: ['aws_scheduler_schedule', 'AWS::Scheduler::Schedule'],
    rules: [{ is: 'eventbridge.scheduler' }],
  },
  {
    types: ['aws_glue_job'],
    rules: [
      { is: 'glue.ray-jobs', where: { 'command.name': 'glueray' } },
      { is: 'glue.etl-jobs' },
    ],
  },
  {
    types: ['AWS::Glue::Job'],
    rules: [
      { is: 'glue.ray-jobs', where: { 'Command.Name': 'glueray' } },
      { is: 'glue.etl-jobs' },
    ],
  },
  { types: ['aws_glue_crawler', 'AWS::Glue::Crawler'], rules: [{ is: 'glue.crawlers' }] },
  {
    types: ['aws_glue_catalog_database', 'aws_glue_catalog_table', 'AWS::Glue::Database', 'AWS::Glue::Table'],
    rules: [{ is: 'glue.data-catalog' }],
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
