import type { TypeRules } from './mode-rule.ts';

/** Key-value stores, documents, time series and caches. */
export const tables: readonly TypeRules[] = [
  {
    types: ['aws_elasticache_serverless_cache', 'AWS::ElastiCache::ServerlessCache'],
    rules: [{ is: 'elasticache.serverless' }],
  },
  {
    types: [
      'aws_elasticache_cluster',
      'aws_elasticache_replication_group',
      'AWS::ElastiCache::CacheCluster',
      'AWS::ElastiCache::ReplicationGroup',
    ],
    rules: [{ is: 'elasticache.node-based' }],
  },
  {
    types: ['aws_memorydb_cluster', 'AWS::MemoryDB::Cluster'],
    rules: [{ is: 'memorydb.regional' }],
  },
  {
    types: ['aws_memorydb_multi_region_cluster', 'AWS::MemoryDB::MultiRegionCluster'],
    rules: [{ is: 'memorydb.multi-region' }],
  },
  {
    types: ['aws_docdb_cluster', 'aws_docdb_cluster_instance', 'AWS::DocDB::DBCluster'],
    rules: [{ is: 'documentdb.instance-based' }],
  },
  {
    types: ['aws_docdbelastic_cluster', 'AWS::DocDBElastic::Cluster'],
    rules: [{ is: 'documentdb.elastic' }],
  },
  {
    types: ['aws_dynamodb_table'],
    rules: [
      { is: 'dynamodb.global-table', where: { replica: '*' }, also: true },
      { is: 'dynamodb.on-demand', where: { billing_mode: 'PAY_PER_REQUEST' } },
      { is: 'dynamodb.provisioned' },
    ],
  },
  {
    types: ['AWS::DynamoDB::Table'],
    rules: [
      { is: 'dynamodb.on-demand', where: { BillingMode: 'PAY_PER_REQUEST' } },
      { is: 'dynamodb.provisioned' },
    ],
  },
  {
    // The CDK makes such a table for one Region too.
    types: ['AWS::DynamoDB::GlobalTable'],
    rules: [
      {
        is: 'dynamodb.on-demand',
        where: { 'Replicas.length': '1', BillingMode: 'PAY_PER_REQUEST' },
      },
      { is: 'dynamodb.provisioned', where: { 'Replicas.length': '1' } },
      { is: 'dynamodb.global-table' },
    ],
  },
  {
    types: ['aws_dynamodb_global_table', 'aws_dynamodb_table_replica'],
    rules: [{ is: 'dynamodb.global-table' }],
  },
  {
    types: ['aws_dax_cluster', 'AWS::DAX::Cluster'],
    rules: [{ is: 'dynamodb.dax' }],
  },
  {
    types: ['aws_keyspaces_table'],
    rules: [
      {
        is: 'keyspaces.provisioned',
        where: { 'capacity_specification.throughput_mode': 'PROVISIONED' },
      },
      { is: 'keyspaces.on-demand' },
    ],
  },
  {
    types: ['AWS::Cassandra::Table'],
    rules: [
      { is: 'keyspaces.provisioned', where: { 'BillingMode.Mode': 'PROVISIONED' } },
      { is: 'keyspaces.on-demand' },
    ],
  },
  {
    types: ['aws_timestreaminfluxdb_db_instance', 'AWS::Timestream::InfluxDBInstance'],
    rules: [{ is: 'timestream.influxdb' }],
  },
  {
    types: ['aws_timestreamwrite_database', 'AWS::Timestream::Database'],
    rules: [{ is: 'timestream.live-analytics' }],
  },
];
