/**
 * What readers ask for and this catalogue has no page about, with what comes near: ids of services, the
 * nearest first. A test says when one of them has become a service of the catalogue.
 */
export const notCovered: Readonly<Record<string, readonly string[]>> = {
  comprehend: ['bedrock', 'sagemaker-ai'],
  rekognition: ['bedrock', 'sagemaker-ai'],
  textract: ['bedrock', 'sagemaker-ai'],
  transcribe: ['bedrock', 'sagemaker-ai'],
  translate: ['bedrock', 'sagemaker-ai'],
  polly: ['bedrock', 'sagemaker-ai'],
  lex: ['connect', 'bedrock'],
  kendra: ['q-business', 'opensearch-service'],
  personalize: ['sagemaker-ai'],
  forecast: ['sagemaker-ai'],
  'lake formation': ['glue', 's3'],
  gamelift: ['ec2', 'ecs'],
  braket: ['ec2'],
  azure: [],
  gcp: [],
  'google cloud': [],
  entra: ['iam-identity-center'],
  cosmosdb: ['dynamodb', 'documentdb'],
  bigquery: ['athena', 'redshift'],
  aks: ['eks'],
  gke: ['eks'],
  snowflake: ['redshift', 'athena'],
  databricks: ['emr', 'glue'],
  oci: [],
};
