import { acm } from './acm.ts';
import { amplify } from './amplify.ts';
import { apiGateway } from './api-gateway.ts';
import { appRunner } from './app-runner.ts';
import { appsync } from './appsync.ts';
import { athena } from './athena.ts';
import { aurora } from './aurora.ts';
import { auroraDsql } from './aurora-dsql.ts';
import { backup } from './backup.ts';
import { batch } from './batch.ts';
import { bedrock } from './bedrock.ts';
import { bedrockAgentcore } from './bedrock-agentcore.ts';
import { clientVpn } from './client-vpn.ts';
import { cloudformation } from './cloudformation.ts';
import { cloudfront } from './cloudfront.ts';
import { cloudhsm } from './cloudhsm.ts';
import { cloudtrail } from './cloudtrail.ts';
import { cloudwatch } from './cloudwatch.ts';
import { cloudwatchLogs } from './cloudwatch-logs.ts';
import { codebuild } from './codebuild.ts';
import { cognito } from './cognito.ts';
import { config } from './config.ts';
import { connect } from './connect.ts';
import { controlTower } from './control-tower.ts';
import { dataFirehose } from './data-firehose.ts';
import { datasync } from './datasync.ts';
import { directConnect } from './direct-connect.ts';
import { directoryService } from './directory-service.ts';
import { dms } from './dms.ts';
import { documentdb } from './documentdb.ts';
import { dynamodb } from './dynamodb.ts';
import { ebs } from './ebs.ts';
import { ec2 } from './ec2.ts';
import { ec2AutoScaling } from './ec2-auto-scaling.ts';
import { ecr } from './ecr.ts';
import { ecs } from './ecs.ts';
import { efs } from './efs.ts';
import { eks } from './eks.ts';
import { elasticBeanstalk } from './elastic-beanstalk.ts';
import { elasticache } from './elasticache.ts';
import { elb } from './elb.ts';
import { emr } from './emr.ts';
import { eventbridge } from './eventbridge.ts';
import { fargate } from './fargate.ts';
import { fsxLustre } from './fsx-lustre.ts';
import { fsxOntap } from './fsx-ontap.ts';
import { fsxOpenzfs } from './fsx-openzfs.ts';
import { fsxWindows } from './fsx-windows.ts';
import { globalAccelerator } from './global-accelerator.ts';
import { glue } from './glue.ts';
import { guardduty } from './guardduty.ts';
import { iam } from './iam.ts';
import { iamIdentityCenter } from './iam-identity-center.ts';
import { inspector } from './inspector.ts';
import { iotCore } from './iot-core.ts';
import { iotGreengrass } from './iot-greengrass.ts';
import { keyspaces } from './keyspaces.ts';
import { kinesisDataStreams } from './kinesis-data-streams.ts';
import { kms } from './kms.ts';
import { lambda } from './lambda.ts';
import { lightsail } from './lightsail.ts';
import { macie } from './macie.ts';
import { memorydb } from './memorydb.ts';
import { mq } from './mq.ts';
import { msk } from './msk.ts';
import { neptune } from './neptune.ts';
import { networkFirewall } from './network-firewall.ts';
import { opensearchService } from './opensearch-service.ts';
import { organizations } from './organizations.ts';
import { outposts } from './outposts.ts';
import { privateCa } from './private-ca.ts';
import { privatelink } from './privatelink.ts';
import { qBusiness } from './q-business.ts';
import { quicksight } from './quicksight.ts';
import { rds } from './rds.ts';
import { redshift } from './redshift.ts';
import { rosa } from './rosa.ts';
import { route53 } from './route-53.ts';
import { s3 } from './s3.ts';
import { sagemakerAi } from './sagemaker-ai.ts';
import { secretsManager } from './secrets-manager.ts';
import { securityHub } from './security-hub.ts';
import { ses } from './ses.ts';
import { shield } from './shield.ts';
import { siteToSiteVpn } from './site-to-site-vpn.ts';
import { sns } from './sns.ts';
import { sqs } from './sqs.ts';
import { stepFunctions } from './step-functions.ts';
import { storageGateway } from './storage-gateway.ts';
import { systemsManager } from './systems-manager.ts';
import { timestream } from './timestream.ts';
import { transferFamily } from './transfer-family.ts';
import { transitGateway } from './transit-gateway.ts';
import { vpc } from './vpc.ts';
import { waf } from './waf.ts';
import { workspaces } from './workspaces.ts';
import { workspacesApplications } from './workspaces-applications.ts';

/** Every service entry, sorted by id. */
export const entries = [
  acm,
  amplify,
  apiGateway,
  appRunner,
  appsync,
  athena,
  aurora,
  auroraDsql,
  backup,
  batch,
  bedrock,
  bedrockAgentcore,
  clientVpn,
  cloudformation,
  cloudfront,
  cloudhsm,
  cloudtrail,
  cloudwatch,
  cloudwatchLogs,
  codebuild,
  cognito,
  config,
  connect,
  controlTower,
  dataFirehose,
  datasync,
  directConnect,
  directoryService,
  dms,
  documentdb,
  dynamodb,
  ebs,
  ec2,
  ec2AutoScaling,
  ecr,
  ecs,
  efs,
  eks,
  elasticBeanstalk,
  elasticache,
  elb,
  emr,
  eventbridge,
  fargate,
  fsxLustre,
  fsxOntap,
  fsxOpenzfs,
  fsxWindows,
  globalAccelerator,
  glue,
  guardduty,
  iam,
  iamIdentityCenter,
  inspector,
  iotCore,
  iotGreengrass,
  keyspaces,
  kinesisDataStreams,
  kms,
  lambda,
  lightsail,
  macie,
  memorydb,
  mq,
  msk,
  neptune,
  networkFirewall,
  opensearchService,
  organizations,
  outposts,
  privateCa,
  privatelink,
  qBusiness,
  quicksight,
  rds,
  redshift,
  rosa,
  route53,
  s3,
  sagemakerAi,
  secretsManager,
  securityHub,
  ses,
  shield,
  siteToSiteVpn,
  sns,
  sqs,
  stepFunctions,
  storageGateway,
  systemsManager,
  timestream,
  transferFamily,
  transitGateway,
  vpc,
  waf,
  workspaces,
  workspacesApplications,
] as const;

/** The id of a service that has an entry. */
export type ServiceId = (typeof entries)[number]['id'];
