import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Lake Formation',
  shortName: 'Lake Formation',
  summary:
    'Lake Formation grants permissions on tables for data in Amazon S3. AWS issues credentials according to your grants. You close the access paths that bypass the grants.',
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
      'Data is in Amazon S3 and metadata in the Glue Data Catalog: see who encrypts there.',
    'back-up':
      'Data is in Amazon S3 and metadata in the Glue Data Catalog: see who backs up there.',
  },
  override: {
    'service-software': {
      owner: 'aws',
      duty: 'AWS operates the service and patches flaws in the infrastructure that runs it.',
      sources: [
        {
          page: 'sharedModel',
          at: 'is responsible for patching … within the infrastructure',
        },
      ],
    },
    'rule-enforcement': {
      name: 'Authorize requests for credentials',
      owner: 'aws',
      duty: 'Lake Formation grants a request for temporary credentials if the principal has Lake Formation permissions on the data and `lakeformation:GetDataAccess` in IAM.',
      sources: [{ page: 'underlying', at: 'readWriteAccessAccessData' }],
    },
    'rule-content': {
      name: 'Permissions on tables and locations',
      owner: 'customer',
      duty: 'Grant data access permissions (`SELECT`, `INSERT` and `DELETE`) on tables to principals who read and write the data. Grant data location permissions to principals who create tables that point to a registered S3 location. A grantee with a grant option can grant the permissions to others.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'Lake Formation requires TLS 1.2 to communicate with AWS resources. AWS recommends TLS 1.3.',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
  },
  add: [
    {
      id: 'credential-vending',
      layer: 'platform',
      name: 'Issue temporary credentials',
      owner: 'aws',
      duty: 'When an integrated service asks for data at a registered location, Lake Formation assumes the role that the location was registered with. Lake Formation then supplies temporary credentials.',
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
      name: 'Check the location of new tables',
      owner: 'aws',
      duty: 'If a principal creates or updates a database or table with an S3 location, Lake Formation requires explicit or implicit data location permissions. In AWS’s example, a principal without these permissions can create a table at an unregistered location.',
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
      name: 'IAM-only access by default',
      owner: 'aws',
      duty: 'Lake Formation grants `Super` to the group `IAMAllowedPrincipals` on existing Data Catalog resources. For new resources, it enables “Use only IAM access control”. In effect, IAM policies alone then control access.',
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
      duty: 'Give `lakeformation:GetDataAccess`, with `*` as the resource, to principals who read or write the data. For Athena, give it to the user. For other integrated services, give it to their execution role.',
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
      name: 'Direct access to S3',
      owner: 'customer',
      duty: 'If you want to block direct access, attach IAM policies to principals. Lake Formation permissions don’t prevent access through the S3 API or console by principals who have that access through IAM or Amazon S3 policies.',
      sources: [{ page: 'underlying', at: 'The Lake Formation permissions … block this access' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'registration-role',
      layer: 'access',
      name: 'Role for registering a location',
      owner: 'customer',
      duty: 'Specify an IAM role when you register a location. AWS recommends a custom role, because the service-linked role has limitations. For a location encrypted with an AWS managed key, you must use a custom role.',
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
      name: 'Review a location before registration',
      owner: 'customer',
      duty: 'Before you register a location, AWS strongly recommends that you view the existing resources in it and their permissions. Registering the location might give Lake Formation users access to data that is already there.',
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
      duty: 'Decide whether third-party query engines get full-table access. If you enable this option, Lake Formation returns credentials to the application without validating IAM session tags.',
      sources: [{ page: 'engines', at: 'choose the Allow external … session tag validation' }],
      controls: ['ac-3', 'ac-20'],
    },
    {
      id: 'direct-grants',
      layer: 'access',
      name: 'Direct cross-account grants',
      owner: 'customer',
      duty: 'Consider that if you grant cross-account permissions directly to a principal, only the recipient can view them. The data lake administrator of the recipient’s account cannot view these permissions.',
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
      duty: 'If you share across accounts, list the columns to include for Athena and Redshift Spectrum, which do not support column exclusion. AWS Glue ETL jobs do not support column-level access control.',
      sources: [
        { page: 'crossAccount', at: 'Redshift Spectrum support column-level … Glue ETL jobs' },
      ],
      controls: ['ac-3'],
    },
    {
      id: 'grant-cleanup',
      layer: 'access',
      name: 'Revoke grants before you delete',
      owner: 'customer',
      duty: 'Before you delete a database or table, revoke its cross-account permissions. If you do not, orphaned resource shares remain in AWS RAM, and you need to delete these shares.',
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
      name: 'Permissions to use the key',
      owner: 'customer',
      duty: 'For an encrypted location, permit the registration role to encrypt and decrypt with the KMS key, or grant this access in the key policy. Customer managed and AWS managed keys are supported.',
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
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep confidential or sensitive information, such as customers’ email addresses, out of tags and free-form name fields. Data in these fields may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'lake-formation',
      name: 'Lake Formation permissions',
      summary:
        'In registered locations, Lake Formation permissions apply to all principals. You end the default, under which IAM policies alone control access.',
      add: [
        {
          id: 'new-resources',
          layer: 'access',
          name: 'IAM-only control of new tables',
          owner: 'customer',
          duty: 'Change the default for new databases and tables, so that `IAMAllowedPrincipals` gets no permission on them. Whoever creates a database can override this setting.',
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
          name: 'Move existing tables from IAM control',
          owner: 'customer',
          duty: 'Change the settings for existing Data Catalog resources. Initially, `IAMAllowedPrincipals` has `Super` on all existing resources. AWS gives instructions for upgrading AWS Glue data permissions.',
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
          name: 'Register locations for enforcement',
          owner: 'customer',
          duty: 'Register the S3 locations that hold the data. A location can be a bucket or a prefix, but not a single object. Choose to enforce Lake Formation permissions for all resources in these locations.',
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
        'Principals that you opt in need grants. All others get access through IAM policies as before.',
      add: [
        {
          id: 'hybrid-enforcement',
          layer: 'platform',
          name: 'Check permissions for each principal',
          owner: 'aws',
          duty: 'Lake Formation requires both Lake Formation and IAM permissions from opted-in principals. From all other principals, it requires IAM permissions alone.',
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
          duty: 'Select specific principals, grant them Lake Formation permissions, and opt them in for Data Catalog objects. Principals who are not opted in continue to access data using only IAM permissions.',
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
          name: 'IAM policies of other principals',
          owner: 'customer',
          duty: 'Use IAM policies for Amazon S3 and AWS Glue actions to control all other principals’ access to catalogs, databases, tables and views. By default, hybrid access mode still enforces `CREATE_TABLE`, `CREATE_PARTITION` and `UPDATE_TABLE`.',
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
          name: 'Convert a location to hybrid mode',
          owner: 'customer',
          duty: 'Before you change a location to hybrid access mode, opt in the principals who currently access it with Lake Formation permissions, to prevent potential interruption. Also grant `Super` on the tables to `IAMAllowedPrincipals`.',
          sources: [
            { page: 'hybrid', at: 'Before updating the data … the IAMAllowedPrincipal group' },
          ],
          controls: ['cm-3', 'ac-3'],
        },
        {
          id: 'sharing-version',
          layer: 'access',
          name: 'Update the cross-account version first',
          owner: 'customer',
          duty: 'If an account shares tables at an unregistered location with another account through IAM policies, first select version 4 in the cross-account version settings. Then register the location in hybrid access mode.',
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
