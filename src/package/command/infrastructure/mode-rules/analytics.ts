import type { TypeRules } from './mode-rule.ts';

/** Streams, clusters, search and jobs over data. */
export const analytics: readonly TypeRules[] = [
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
    types: ['aws_glue_job'],
    rules: [{ is: 'glue.ray-jobs', where: { 'command.name': 'glueray' } }, { is: 'glue.etl-jobs' }],
  },
  {
    types: ['AWS::Glue::Job'],
    rules: [{ is: 'glue.ray-jobs', where: { 'Command.Name': 'glueray' } }, { is: 'glue.etl-jobs' }],
  },
  { types: ['aws_glue_crawler', 'AWS::Glue::Crawler'], rules: [{ is: 'glue.crawlers' }] },
  {
    types: [
      'aws_glue_catalog_database',
      'aws_glue_catalog_table',
      'AWS::Glue::Database',
      'AWS::Glue::Table',
    ],
    rules: [{ is: 'glue.data-catalog' }],
  },
];
