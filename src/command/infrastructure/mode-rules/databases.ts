import type { TypeRules } from './mode-rule.ts';

const clusterOfRds = ['mysql', 'postgres'];

/** RDS, Aurora and the other databases and caches. */
export const databases: readonly TypeRules[] = [
  {
    types: ['aws_db_instance'],
    rules: [
      { is: 'rds.custom-oracle', where: { engine: 'custom-oracle-*' } },
      { is: 'rds.custom-sql-server', where: { engine: 'custom-sqlserver-*' } },
      { is: 'rds.rds', where: { engine: '*' } },
    ],
  },
  {
    types: ['AWS::RDS::DBInstance'],
    rules: [
      { is: 'aurora.serverless', where: { DBInstanceClass: 'db.serverless', Engine: 'aurora*' } },
      { is: 'aurora.provisioned', where: { Engine: 'aurora*' } },
      { is: 'rds.custom-oracle', where: { Engine: 'custom-oracle-*' } },
      { is: 'rds.custom-sql-server', where: { Engine: 'custom-sqlserver-*' } },
      { is: 'rds.rds', where: { Engine: '*' } },
    ],
  },
  {
    types: ['aws_rds_custom_db_engine_version'],
    rules: [
      { is: 'rds.custom-oracle', where: { engine: 'custom-oracle-*' } },
      { is: 'rds.custom-sql-server-cev', where: { engine: 'custom-sqlserver-*' } },
    ],
  },
  {
    types: ['AWS::RDS::CustomDBEngineVersion'],
    rules: [
      { is: 'rds.custom-oracle', where: { Engine: 'custom-oracle-*' } },
      { is: 'rds.custom-sql-server-cev', where: { Engine: 'custom-sqlserver-*' } },
    ],
  },
  {
    types: ['aws_rds_cluster'],
    rules: [
      { is: 'rds.rds', where: { engine: clusterOfRds } },
      { is: 'aurora.global-database', where: { global_cluster_identifier: '*' }, also: true },
      { is: 'aurora.serverless', where: { engine_mode: 'serverless' } },
      { is: 'aurora.serverless', where: { serverlessv2_scaling_configuration: '*' } },
      { is: 'aurora.provisioned', where: { engine: 'aurora*' } },
    ],
  },
  {
    types: ['AWS::RDS::DBCluster'],
    rules: [
      { is: 'rds.rds', where: { Engine: clusterOfRds } },
      { is: 'aurora.global-database', where: { GlobalClusterIdentifier: '*' }, also: true },
      { is: 'aurora.serverless', where: { EngineMode: 'serverless' } },
      { is: 'aurora.serverless', where: { ServerlessV2ScalingConfiguration: '*' } },
      { is: 'aurora.provisioned', where: { Engine: 'aurora*' } },
    ],
  },
  {
    types: ['aws_rds_cluster_instance'],
    rules: [
      { is: 'aurora.serverless', where: { instance_class: 'db.serverless' } },
      { is: 'aurora.provisioned', where: { instance_class: '*' } },
    ],
  },
  {
    types: ['aws_rds_global_cluster', 'AWS::RDS::GlobalCluster'],
    rules: [{ is: 'aurora.global-database' }],
  },
  {
    types: ['aws_redshift_cluster', 'AWS::Redshift::Cluster'],
    rules: [{ is: 'redshift.provisioned' }],
  },
  {
    types: [
      'aws_redshiftserverless_namespace',
      'aws_redshiftserverless_workgroup',
      'AWS::RedshiftServerless::Namespace',
      'AWS::RedshiftServerless::Workgroup',
    ],
    rules: [{ is: 'redshift.serverless' }],
  },
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
    types: ['aws_neptune_cluster'],
    rules: [
      { is: 'neptune.serverless', where: { serverless_v2_scaling_configuration: '*' } },
      { is: 'neptune.provisioned' },
    ],
  },
  {
    types: ['AWS::Neptune::DBCluster'],
    rules: [
      { is: 'neptune.serverless', where: { ServerlessScalingConfiguration: '*' } },
      { is: 'neptune.provisioned' },
    ],
  },
  {
    types: ['aws_neptunegraph_graph', 'AWS::NeptuneGraph::Graph'],
    rules: [{ is: 'neptune.analytics' }],
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
    types: ['AWS::DynamoDB::GlobalTable', 'aws_dynamodb_global_table', 'aws_dynamodb_table_replica'],
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
  {
    types: ['aws_dms_replication_instance', 'AWS::DMS::ReplicationInstance'],
    rules: [{ is: 'dms.replication-instance' }],
  },
  {
    types: ['aws_dms_replication_config', 'AWS::DMS::ReplicationConfig'],
    rules: [{ is: 'dms.serverless' }],
  },
];
