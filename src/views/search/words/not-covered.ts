/**
 * What readers ask for and this catalogue has no page about, with what comes near: ids of services, the
 * nearest first. A test says when one of them has become a service of the catalogue.
 */
export const notCovered: Readonly<Record<string, readonly string[]>> = {
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
