import type { TypeRules } from './mode-rule.ts';

const clusterOfRds = ['mysql', 'postgres'];

/** Relational databases, warehouses, graphs, and what migrates them. */
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
    types: ['aws_dms_replication_instance', 'AWS::DMS::ReplicationInstance'],
    rules: [{ is: 'dms.replication-instance' }],
  },
  {
    types: ['aws_dms_replication_config', 'AWS::DMS::ReplicationConfig'],
    rules: [{ is: 'dms.serverless' }],
  },
];
