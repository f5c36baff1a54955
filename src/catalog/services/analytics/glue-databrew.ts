import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Glue DataBrew',
  shortName: 'Glue DataBrew',
  summary:
    'DataBrew cleans data with recipes, without code. AWS runs the jobs. You own the recipe, the role, the output and its encryption, and the masking.',
  guide: 'https://docs.aws.amazon.com/databrew/latest/dg/',
  read: '2026-11-26',
  aliases: ['DataBrew', 'data preparation', 'recipe job', 'profile job', 'PII masking'],
  aws: {
    iamServicePrefix: 'databrew',
    cloudFormationPrefixes: ['AWS::DataBrew'],
  },
  archetype: 'managed-application',
  profile: { keepsData: false },
  traits: ['tls-endpoint', 'activity-trail'],
  notAsked: {
    'back-up':
      'Sources are only read, and the output goes to storage that you name: back it up there.',
  },
  add: [
    {
      id: 'source-protection',
      layer: 'platform',
      name: 'Read sources without changing them',
      owner: 'aws',
      duty: 'When a recipe job runs, DataBrew connects to the source data in a read-only fashion. Neither the dataset nor the underlying data is affected.',
      sources: [
        {
          page: 'recipeJobs',
          at: [
            'Running a recipe job … underlying source data',
            'When a job runs, … a read-only fashion',
          ],
        },
      ],
      controls: ['si-7'],
    },
    {
      id: 'location-update',
      layer: 'platform',
      name: 'Correct output locations',
      owner: 'aws',
      duty: 'If the S3 location in the job output differs from the location in the Data Catalog table, DataBrew updates the job definition automatically. DataBrew applies the table’s location when you update or start an existing job.',
      sources: [{ page: 'recipeJobs', at: 'In some cases, the … your existing jobs' }],
      controls: ['cm-3'],
    },
    {
      id: 'personal-data-statistics',
      layer: 'platform',
      name: 'Detect personal data and offer masking',
      owner: 'aws',
      duty: 'DataBrew provides detection and statistics of personally identifiable information in the Data Profile overview dashboard. It also provides data masking mechanisms to obfuscate this information.',
      sources: [
        {
          page: 'personalData',
          at: [
            'DataBrew provides data masking … data preparation process',
            'Part of this process … the DataBrew console',
          ],
        },
      ],
      controls: ['ra-2'],
    },
    {
      id: 'recipe-publication',
      layer: 'application',
      name: 'Publish the recipe',
      owner: 'customer',
      duty: 'Publish the recipe before you use it in a job.',
      sources: [{ page: 'recipeJobs', at: 'To use a recipe, … publish it first' }],
      controls: ['cm-3'],
    },
    {
      id: 'job-limits',
      layer: 'application',
      name: 'Limit nodes, time and retries of jobs',
      owner: 'customer',
      duty: 'For a recipe job, set the maximum number of nodes (default 5), the job timeout (default 48 hours) and the number of retries. By default, a failed job is not retried.',
      sources: [
        {
          page: 'recipeJobs',
          at: [
            'DataBrew processes jobs using … nodes is 149',
            'If a job takes … or 48 hours',
            "If a job fails … job isn't retried",
          ],
        },
      ],
      controls: ['sc-5', 'cp-10'],
    },
    {
      id: 'data-role',
      layer: 'access',
      name: 'Service role',
      owner: 'customer',
      duty: 'Choose a role that lets DataBrew write to the output location. If your own account owns the location, you can use `AwsGlueDataBrewDataAccessRole`, which the service provides.',
      sources: [
        { page: 'recipeJobs', at: 'For Access permissions, choose … resources that you own' },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'output-location',
      layer: 'data',
      name: 'Choose the output location',
      owner: 'customer',
      duty: 'Define the output location in S3, the Data Catalog or a supported JDBC database. For Data Catalog output based on Lake Formation, DataBrew supports only replacing existing files, which keeps your permissions intact.',
      sources: [
        {
          page: 'recipeJobs',
          at: [
            'The job output is … supported JDBC database',
            'Catalog output based on … data access role',
          ],
        },
      ],
      controls: ['ac-3', 'si-12'],
    },
    {
      id: 'output-encryption',
      layer: 'data',
      name: 'Turn on encryption of job output',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'In the job’s options, turn on encryption of job output. Use SSE-S3 or an AWS KMS key that you choose. DataBrew supports symmetric KMS keys only.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'recipeJobs',
          at: [
            'Choose Enable encryption for … the encryption method',
            'Use SSE-S3 encryption … want to use',
          ],
        },
        { page: 'atRest', at: 'supports only symmetric AWS KMS keys' },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'temporary-encryption',
      layer: 'data',
      name: 'Encrypt temporary Redshift objects',
      owner: 'aws',
      duty: 'For an Amazon Redshift dataset, DataBrew uses SSE-S3 to encrypt the objects that are unloaded to the temporary directory.',
      sources: [{ page: 'atRest', at: 'When you use an … with SSE-S3' }],
      controls: ['sc-28'],
    },
    {
      id: 'database-encryption',
      layer: 'data',
      name: 'Require SSL for database connections',
      owner: 'customer',
      duty: 'If connections must use SSL, set “Require SSL connection” on the AWS Glue connection. DataBrew connects to JDBC sources according to the connection’s settings.',
      sources: [
        { page: 'inTransit', at: 'When connecting to JDBC … Require SSL connection option' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'job-logs',
      layer: 'data',
      name: 'Turn on job logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Allow DataBrew to publish diagnostic information to CloudWatch Logs. You can also use KMS keys to encrypt the job logs.',
      sources: [
        { page: 'recipeJobs', at: 'Allows DataBrew to publish … to CloudWatch Logs' },
        { page: 'atRest', at: 'You can also use … by DataBrew jobs' },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'masking',
      layer: 'data',
      name: 'Mask personal data',
      owner: 'customer',
      duty: 'Build the transforms that redact personal data. Decide whether users can reverse the obfuscation.',
      sources: [
        {
          page: 'personalData',
          at: [
            'You can obfuscate the … obfuscation reversible',
            'Identifying and masking PII … redact PII data',
          ],
        },
      ],
      controls: ['si-12', 'ra-2'],
    },
  ],
  modes: [
    {
      id: 'service-network',
      name: 'Not routed through your VPC',
      summary:
        'DataBrew reads and writes data from AWS’s network, with no network interface in your subnets.',
    },
    {
      id: 'vpc',
      name: 'Routed through your VPC',
      summary:
        'DataBrew creates a network interface in your subnet. You manage the security group, endpoints and routes.',
      profile: { insideVpc: 'yes' },
      traits: ['network-exposure'],
      override: {
        'network-exposure': {
          name: 'Security groups, subnets and DNS',
          owner: 'customer',
          duty: 'Specify the subnet and the security group. The security group must have self-referencing inbound and outbound rules for all traffic. The VPC must have DNS hostnames and DNS resolution turned on.',
          sources: [
            {
              page: 'vpc',
              at: [
                'DataBrew then attaches the … control access',
                'The specified security group … resolution turned on',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'network-interface',
          layer: 'network',
          name: 'Create the network interface',
          owner: 'aws',
          duty: 'DataBrew provisions an elastic network interface in your subnet and attaches your security group to it. The interface has no public IPv4 address, so it cannot use an internet gateway.',
          sources: [
            {
              page: 'vpc',
              at: [
                'DataBrew does this by … control access',
                'The elastic interface provisioned … VPC Internet Gateway',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'service-routes',
          layer: 'access',
          name: 'VPC endpoints for a subnet without NAT',
          owner: 'customer',
          duty: 'If you have no NAT, create a gateway endpoint to Amazon S3 and a VPC endpoint for the AWS Glue interface. If you use Secrets Manager or AWS KMS, provide a route to that service.',
          sources: [
            {
              page: 'vpc',
              at: [
                'you must have a … AWS Glue interface',
                'If you are using … Management Service (AWS KMS)',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'connection-place',
          layer: 'access',
          name: 'VPC settings of the connection',
          owner: 'customer',
          duty: 'For Data Catalog datasets, specify the VPC information in the AWS Glue connection. For database datasets, specify it in the connection that you create in the DataBrew console.',
          sources: [
            {
              page: 'vpc',
              at: [
                'For AWS Glue Data … the Data Catalog',
                'For database datasets, specify … DataBrew console',
              ],
            },
          ],
          controls: ['sc-7'],
        },
      ],
    },
  ],
  pages: {
    recipeJobs: {
      path: 'jobs.recipe',
      title: 'Creating and working with AWS Glue DataBrew recipe jobs',
    },
    atRest: { path: 'encryption-at-rest', title: 'Encryption at rest' },
    inTransit: { path: 'encryption-in-transit', title: 'Encryption in transit' },
    vpc: { path: 'databrew-with-vpc', title: 'Using AWS Glue DataBrew with your VPC' },
    personalData: {
      path: 'personal-information-protection',
      title: 'Identifying and handling personally identifiable information (PII)',
    },
  },
});
