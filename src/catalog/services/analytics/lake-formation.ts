import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Lake Formation',
  shortName: 'Lake Formation',
  summary:
    'Grants on tables for data in Amazon S3: AWS hands out credentials by your grants, and what goes around them is yours to close.',
  guide: 'https://docs.aws.amazon.com/lake-formation/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'lake formation',
    'data lake permissions',
    'LF-Tags',
    'hybrid access mode',
    'IAMAllowedPrincipals',
    'credential vending',
  ],
  aws: {
    iamServicePrefix: 'lakeformation',
    cloudFormationPrefixes: ['AWS::LakeFormation'],
    terraformPrefixes: ['aws_lakeformation_'],
  },
  archetype: 'account-governance',
  traits: ['tls-endpoint'],
  notAsked: {
    'encrypt-at-rest':
      'Data is in Amazon S3 and metadata in the Glue Data Catalog: encryption is asked there.',
    'back-up': 'Data is in Amazon S3 and metadata in the Glue Data Catalog: backup is asked there.',
  },
  override: {
    'service-software': {
      owner: 'aws',
      duty: 'Operate the service, and patch the flaws in the infrastructure that runs it.',
      sources: [
        {
          page: 'sharedModel',
          at: 'is responsible for patching … within the infrastructure',
        },
      ],
    },
    'rule-enforcement': {
      name: 'Decide on requests for credentials',
      owner: 'aws',
      duty: 'Grant a request for temporary credentials where the principal has Lake Formation permissions on the data and lakeformation:GetDataAccess in IAM.',
      sources: [{ page: 'underlying', at: 'readWriteAccessAccessData' }],
    },
    'rule-content': {
      name: 'Grant permissions on tables and locations',
      owner: 'customer',
      duty: 'Grant data access permissions (SELECT, INSERT and DELETE) on tables to principals who read and write the data, and data location permissions to those who create tables that point to a registered S3 location. With a grant option, the grantee can grant the permissions to others.',
      sources: [
        {
          page: 'underlying',
          at: [
            'After you register an … point to that location',
            'If you include with … to other principals',
            'Principals who create … the underlying data locations',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    'encryption-in-transit': {
      name: 'Require TLS of those who call',
      owner: 'aws',
      duty: 'Require TLS 1.2 to communicate with AWS resources; TLS 1.3 is recommended.',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'credential-vending',
      layer: 'platform',
      name: 'Hand out temporary credentials',
      owner: 'aws',
      duty: 'When an integrated service asks for data at a registered location, assume the role that the location was registered with, and supply temporary credentials.',
      sources: [
        {
          page: 'underlying',
          at: [
            'When an integrated AWS … access the data',
            'Lake Formation assumes that … integrated AWS services',
          ],
        },
      ],
      controls: ['ac-3', 'ia-5'],
    },
    {
      id: 'location-check',
      layer: 'platform',
      name: 'Check where new tables point',
      owner: 'aws',
      duty: 'Require explicit or implicit data location permissions of a principal who creates or updates a database or table that specifies an S3 location. In AWS’s example, creating a table at a location that is not registered succeeds without them.',
      sources: [
        {
          page: 'underlying',
          at: [
            'A principal must have … specifies that location',
            'Database A at HR/Plans … is not registered',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'iam-only-grant',
      layer: 'access',
      name: 'Leave IAM in charge at first',
      owner: 'aws',
      duty: 'Grant Super to the group IAMAllowedPrincipals on existing Data Catalog resources, and enable “Use only IAM access control” for new ones: in effect, IAM policies alone then decide.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'settings',
          at: [
            'To maintain backward compatibility … new Data Catalog resources',
            'These settings effectively cause … not in effect',
          ],
        },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'data-access-permission',
      layer: 'access',
      name: 'Allow GetDataAccess in IAM',
      owner: 'customer',
      duty: 'Give lakeformation:GetDataAccess, with * as the resource, to those who read or write the data: for Athena to the user, for other integrated services to their execution role.',
      sources: [
        {
          page: 'underlying',
          at: [
            'readWriteAccessAccessData',
            'In the above policy, … is not supported',
            'Amazon Athena requires the … execution role to have',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'direct-access',
      layer: 'access',
      name: 'Close the direct way to S3',
      owner: 'customer',
      duty: 'Attach IAM policies to principals if you want to block direct access: Lake Formation permissions don’t prevent access through the S3 API or console for those who have it through IAM or Amazon S3 policies.',
      sources: [{ page: 'underlying', at: 'The Lake Formation permissions … block this access' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'registration-role',
      layer: 'access',
      name: 'Role that a location is registered with',
      owner: 'customer',
      duty: 'Specify an IAM role when you register a location. As the service-linked role has limitations, AWS recommends a custom role; for a location encrypted with an AWS managed key you must use a custom role.',
      sources: [
        {
          page: 'encrypted',
          at: ['Lake Formation uses a … flexibility and control', 'If you used an … to the role'],
        },
        { page: 'underlying', at: 'When you register a … on that location' },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'location-review',
      layer: 'access',
      name: 'Review a location before registering',
      owner: 'customer',
      duty: 'View the existing resources in the location and their permissions first, as AWS strongly recommends: registering it might give Lake Formation users access to data that is there already.',
      sources: [
        {
          page: 'encrypted',
          at: '(Optional, but strongly recommended) … existing data remains secure',
        },
      ],
      controls: ['ac-3', 'ca-7'],
    },
    {
      id: 'external-engines',
      layer: 'access',
      name: 'Full-table access for external engines',
      owner: 'customer',
      duty: 'Decide whether third-party query engines get full-table access: with the option enabled, Lake Formation returns credentials to the application without validating IAM session tags.',
      sources: [{ page: 'engines', at: 'choose the Allow external … session tag validation' }],
      controls: ['ac-3', 'ac-20'],
    },
    {
      id: 'direct-grants',
      layer: 'access',
      name: 'Grants to principals elsewhere',
      owner: 'customer',
      duty: 'Consider that only the recipient can view cross-account permissions that you grant directly to a principal: the data lake administrator of the recipient’s account cannot.',
      sources: [
        { page: 'crossAccount', at: 'When cross-account permissions are … these direct grants' },
      ],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'column-grants',
      layer: 'access',
      name: 'Column grants that engines support',
      owner: 'customer',
      duty: 'In sharing across accounts, list the columns to include for Athena and Redshift Spectrum, which support no exclusion. AWS Glue ETL jobs support no column-level access control.',
      sources: [
        { page: 'crossAccount', at: 'Redshift Spectrum support column-level … Glue ETL jobs' },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'grant-cleanup',
      layer: 'access',
      name: 'Revoke before you delete',
      owner: 'customer',
      duty: 'Revoke cross-account permissions before you delete a database or table, or orphaned resource shares in AWS RAM are left for you to delete.',
      sources: [
        {
          page: 'crossAccount',
          at: 'Revoke cross-account permissions before … Resource Access Manager',
        },
      ],
      controls: ['ac-2'],
    },
    {
      id: 'key-permission',
      layer: 'data',
      name: 'Let the role use the location’s key',
      owner: 'customer',
      duty: 'For an encrypted location, permit the role to encrypt and decrypt with the KMS key, or have the key policy grant it. Customer managed and AWS managed keys are supported.',
      sources: [
        {
          page: 'encrypted',
          at: [
            'Both customer managed AWS … managed keys are supported',
            'For encrypted Amazon S3 … to the role',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'free-text',
      layer: 'data',
      name: 'Names and tags free of secrets',
      owner: 'customer',
      duty: 'Keep confidential or sensitive information, such as customers’ email addresses, out of tags and free-form name fields, which may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'lake-formation',
      name: 'Lake Formation permissions',
      summary:
        'Registered locations where grants are enforced for everybody: IAM alone no longer opens a table.',
      add: [
        {
          id: 'new-resources',
          layer: 'access',
          name: 'Keep or end IAM-only control of new tables',
          owner: 'customer',
          duty: 'Change the default for new databases and tables, so that IAMAllowedPrincipals gets no permission on them. Whoever creates a database can override this setting.',
          setting: 'on-by-default',
          switchOf: 'iam-only-grant',
          sources: [
            {
              page: 'settings',
              at: [
                'Change the default security … for new resources',
                'This action effectively revokes … override this setting',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'existing-resources',
          layer: 'access',
          name: 'Move existing tables over',
          owner: 'customer',
          duty: 'Change the settings for existing Data Catalog resources, too: initially, Super is granted to IAMAllowedPrincipals on all of them. AWS gives instructions for upgrading AWS Glue data permissions.',
          sources: [
            {
              page: 'settings',
              at: [
                'The Super permission is … Data Catalog resources',
                'Change the settings for … Lake Formation model',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'registration',
          layer: 'access',
          name: 'Register locations, and enforce',
          owner: 'customer',
          duty: 'Register the S3 locations that hold the data, buckets or prefixes but not single objects, and choose to enforce Lake Formation permissions for all resources there.',
          sources: [
            {
              page: 'underlying',
              at: [
                'To enable Lake Formation … with Lake Formation',
                'Amazon S3 locations are … Amazon S3 objects',
              ],
            },
            { page: 'hybrid', at: 'When registering an Amazon … hybrid access mode' },
          ],
          controls: ['ac-3'],
        },
      ],
    },
    {
      id: 'hybrid',
      name: 'Hybrid access mode',
      summary:
        'Two ways to one table: principals that you opt in need grants, all others come in by IAM policies as before.',
      add: [
        {
          id: 'hybrid-enforcement',
          layer: 'platform',
          name: 'Tell opted-in principals from others',
          owner: 'aws',
          duty: 'Require Lake Formation and IAM permissions of opted-in principals, and IAM permissions alone of the others.',
          sources: [
            {
              page: 'hybrid',
              at: ['optedPrincipalsIamPermissions'],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'opt-in',
          layer: 'access',
          name: 'Opt principals in',
          owner: 'customer',
          duty: 'Select specific principals, grant them Lake Formation permissions, and opt them in for Data Catalog objects: principals who are not opted in continue to access data using only IAM permissions.',
          setting: 'off-by-default',
          switchOf: 'hybrid-enforcement',
          sources: [
            {
              page: 'hybrid',
              at: [
                'In the first pathway, … by opting in',
                'When an Amazon S3 … under that location',
                'optedPrincipalsIamPermissions',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'iam-pathway',
          layer: 'access',
          name: 'IAM policies of everybody else',
          owner: 'customer',
          duty: 'Control the access of all other principals to catalogs, databases, tables and views by IAM policies for Amazon S3 and AWS Glue actions. By default, hybrid access mode still enforces CREATE_TABLE, CREATE_PARTITION and UPDATE_TABLE.',
          sources: [
            {
              page: 'hybrid',
              at: [
                'In the first pathway, … AWS Glue actions',
                'The hybrid access mode … permissions by default',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'conversion',
          layer: 'access',
          name: 'Convert a registration in order',
          owner: 'customer',
          duty: 'Before you update a location’s registration to hybrid access mode, opt in the principals who currently access it with Lake Formation permissions, to prevent potential interruption, and grant Super on the tables to IAMAllowedPrincipals.',
          sources: [
            { page: 'hybrid', at: 'Before updating the data … the IAMAllowedPrincipal group' },
          ],
          controls: ['cm-3', 'ac-3'],
        },
        {
          id: 'sharing-version',
          layer: 'access',
          name: 'Sharing version before registration',
          owner: 'customer',
          duty: 'Where an account shares tables with another by IAM policies and their location is not registered, update the cross-account version settings to version 4 before you register it in hybrid access mode.',
          sources: [{ page: 'hybrid', at: 'the producer account has … settings to version 4' }],
          controls: ['cm-3'],
        },
      ],
    },
  ],
  pages: {
    settings: {
      path: 'change-settings',
      title: 'Changing the default settings for your data lake',
    },
    underlying: {
      path: 'access-control-underlying-data',
      title: 'Underlying data access control',
      passages: { readWriteAccessAccessData: 'For read/write access to … access the data' },
    },
    hybrid: {
      path: 'hybrid-access-mode',
      title: 'Hybrid access mode',
      passages: {
        optedPrincipalsIamPermissions: 'opted in principals will … only IAM permissions',
      },
    },
    encrypted: { path: 'register-encrypted', title: 'Registering an encrypted Amazon S3 location' },
    engines: {
      path: 'full-table-credential-vending',
      title: 'Application integration for full table access',
    },
    crossAccount: {
      path: 'cross-account-notes',
      title: 'Cross-account data sharing best practices and considerations',
    },
    protection: { path: 'data-protection', title: 'Data Protection in Lake Formation' },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
  },
});
