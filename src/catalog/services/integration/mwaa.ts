import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Managed Workflows for Apache Airflow (Amazon MWAA)',
  shortName: 'MWAA',
  summary:
    'MWAA is Apache Airflow that AWS runs. AWS operates compute, database and images. You own DAGs, packages, versions, network and alarms.',
  guide: 'https://docs.aws.amazon.com/mwaa/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'Airflow',
    'Apache Airflow',
    'managed Airflow',
    'DAG',
    'MWAA Serverless',
    'Amazon MWAA',
    'workflow orchestration',
  ],
  variants: [{ id: 'mwaa-serverless', name: 'Amazon MWAA Serverless', mode: 'serverless' }],
  aws: {
    iamServicePrefix: 'airflow',
    cloudFormationPrefixes: ['AWS::MWAA'],
    terraformPrefixes: ['aws_mwaa'],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'network-exposure'],
  contradictions: [
    {
      topic: 'Whether AWS upgrades Apache Airflow on an environment',
      questions: ['patch-engine', 'start-upgrade'],
      finding:
        'The page on configuration and vulnerability analysis says that MWAA periodically patches and upgrades Apache Airflow on your environments. The page on shared responsibility says that an environment keeps its image version until you issue an update. The catalogue follows the second page, which is more detailed. AWS owns patches within a version, and you own the move to another version.',
      sources: [
        { page: 'analysis', at: 'periodically patches and upgrades … on your environments' },
        { page: 'shared', at: 'environmentKeepsLaterVersion' },
      ],
    },
    {
      topic: 'Whether users may write to the bucket',
      finding:
        'The best practices first ask for a bucket policy and ACLs that let the environment’s users put objects into the bucket. Under Apache Airflow, the same page says to prevent user access to the bucket and to generate DAGs with a factory. The catalogue prescribes neither for the bucket. For DAGs, it repeats the advice to use CI/CD.',
      sources: [
        { page: 'practices', at: 'ensureAmazonWorkflowsAirflow' },
        { page: 'practices', at: 'Prevent user access to … you store DAGs' },
      ],
    },
  ],
  modes: [
    {
      id: 'private-network',
      name: 'Environment, private network',
      summary:
        'The Airflow UI is reachable only from your VPC. You own the access path, the endpoint’s reach and the packaging of libraries.',
      profile: { insideVpc: 'yes' },
      override: {
        'os-patches': {
          name: 'Operate the Fargate compute',
          owner: 'aws',
          duty: 'AWS provisions and operates the Fargate compute that runs the scheduler, workers and webserver, from the host’s operating system down.',
          sources: [
            {
              page: 'shared',
              at: [
                'We operate, manage, and … the service operates',
                'Amazon MWAA provisions and … workers, and webserver',
              ],
            },
          ],
        },
        'service-software': {
          name: 'Apply critical patches',
          owner: 'aws',
          duty: 'In rare cases, MWAA applies security or stability patches to an environment, after a notice in the AWS Health Dashboard. The environment restarts and is unavailable during this time. You cannot opt out.',
          sources: [{ page: 'creating', at: 'In rare cases, Amazon … on managed services' }],
        },
        'iam-permissions': {
          name: 'Access to the environment and the UI',
          owner: 'customer',
          duty: 'Write the policies that determine who can access the environment and the Airflow UI. Grant only what users need.',
          sources: [{ page: 'shared', at: 'The policies that determine … that users need' }],
        },
        'network-exposure': {
          name: 'VPC, subnets and security groups',
          owner: 'customer',
          duty: 'Manage the subnets, security groups and network ACLs of the environment; you cannot change the VPC later. By default, MWAA creates a security group. An existing security group needs specific rules that allow traffic.',
          sources: [
            { page: 'shared', at: 'Your Amazon VPC, subnets, … creating those endpoints' },
            {
              page: 'creating',
              at: [
                'By default, Amazon MWAA … Create new security group',
                'An existing Amazon VPC … to allow network traffic',
                'The VPC network you … environment is created',
              ],
            },
          ],
        },
        'customer-data': {
          name: 'What DAGs access and do',
          owner: 'customer',
          duty: 'Take responsibility for what DAGs access and for the operations that they perform. MWAA does not inspect, validate or modify the content that it runs.',
          sources: [
            {
              page: 'shared',
              at: [
                'runs the content that … or modify it',
                'responsible for what those … that they perform',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'MWAA encrypts data at rest, by default with an AWS owned key. This covers data that passes through the SQS queue and the content of the Aurora database.',
          sources: [
            {
              page: 'encryption',
              at: [
                'If you do not … decrypt your data',
                'Amazon MWAA handles encrypting … that you specify',
                'Aurora PostgreSQL encrypts the … key using SSE',
              ],
            },
            { page: 'shared', at: 'Amazon MWAA encrypts your … and in transit' },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'When you create the environment, specify a customer managed key by ID or ARN, or keep the AWS owned key, which AWS recommends. If the S3 bucket has a customer managed key, specify the same key. If you use your own key, its policy needs the statement for CloudWatch.',
          sources: [
            {
              page: 'encryption',
              at: [
                'You can use an … create an environment',
                'you must attach the … your key policy',
                'We recommend using an … on Amazon MWAA',
              ],
            },
            { page: 'creating', at: 'you must specify an … Amazon MWAA environment' },
          ],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'MWAA uses TLS to encrypt traffic between Airflow’s components and to other AWS services that integrate with MWAA. The webserver’s load balancer accepts only HTTPS.',
          sources: [
            {
              page: 'encryption',
              at: [
                '(TLS) encrypts the Amazon … Apache Airflow components',
                'The load balancer accepts only HTTPS connections',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'service-endpoints',
          layer: 'network',
          name: 'Create the interface endpoints',
          owner: 'aws',
          duty: 'In the zones of your private subnets, MWAA creates interface endpoints for the webserver and the metadata database.',
          sources: [
            { page: 'networking', at: 'Apache Airflow webserver, and … your private subnets' },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'version-images',
          layer: 'platform',
          name: 'Build and patch the version images',
          owner: 'aws',
          duty: 'MWAA builds and patches container images of Airflow releases with other common binaries and Python libraries. An environment keeps its image version until you update it to a later version. To get the Airflow community’s bug fixes in core and provider packages, you upgrade.',
          sources: [
            {
              page: 'shared',
              at: [
                'Amazon MWAA builds container … patches those images',
                'environmentKeepsLaterVersion',
                'The Apache Airflow community … later supported version',
              ],
            },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'support-dates',
          layer: 'platform',
          name: 'Announce the end of a version',
          owner: 'aws',
          duty: 'AWS announces the end of support of a version at least 180 days ahead. If an environment runs that version, AWS posts a notice in the Health Dashboard. You can continue to access existing environments at your own risk, but AWS might restrict access to those that pose a security or liability risk.',
          sources: [
            {
              page: 'versions',
              at: ['We will announce the … in advance', 'If any Amazon MWAA … end of support date'],
            },
            {
              page: 'versions',
              at: [
                'You can continue to … your own risk',
                'We might restrict access … or liability risk',
              ],
            },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'metadata-database',
          layer: 'platform',
          name: 'Run the metadata database',
          owner: 'aws',
          duty: 'MWAA provisions and operates the Aurora PostgreSQL database of an environment, in a VPC that AWS owns. Its routine maintenance does not interrupt running DAGs or tasks.',
          sources: [
            { page: 'shared', at: 'Amazon MWAA also provisions … the metadata database' },
            { page: 'creating', at: 'Amazon MWAA passes a … other Apache Airflow operations' },
          ],
          controls: ['ma-2', 'cp-10'],
        },
        {
          id: 'component-scaling',
          layer: 'platform',
          name: 'Scale workers and webserver',
          owner: 'aws',
          duty: 'MWAA scales workers and the webserver with demand, within the limits that you configure.',
          sources: [{ page: 'shared', at: 'Amazon MWAA scales workers … that you configure' }],
          controls: ['cp-2'],
        },
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Choose the maintenance window',
          owner: 'customer',
          duty: 'Specify the weekly maintenance window of the environment.',
          sources: [
            {
              page: 'creating',
              at: 'Enter the maintenance period … Weekly maintenance window',
            },
          ],
          controls: ['ma-2', 'cm-3'],
        },
        {
          id: 'version-upgrade',
          layer: 'platform',
          name: 'Upgrade the Airflow version',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Initiate the upgrade to a newer version. MWAA supports minor version upgrades, but no upgrade to a new major version.',
          sources: [
            { page: 'shared', at: 'responsible for keeping your … that you initiate' },
            { page: 'versions', at: 'Amazon MWAA supports minor … new major version' },
          ],
          controls: ['si-2', 'sa-22', 'cm-3'],
        },
        {
          id: 'environment-update',
          layer: 'platform',
          name: 'Choose when to update the environment',
          owner: 'customer',
          duty: 'Initiate updates and choose when they run. They restart containers and can affect running workflows, so AWS recommends a time when no critical DAGs run. Graceful updates let workers finish tasks before they shut down; conditions and limits apply.',
          sources: [
            {
              page: 'shared',
              at: [
                'Initiating an environment update … they shut down',
                'Conditions and limits apply',
              ],
            },
          ],
          controls: ['cm-3', 'ma-2'],
        },
        {
          id: 'environment-capacity',
          layer: 'platform',
          name: 'Size the environment and DAGs',
          owner: 'customer',
          duty: 'Choose the environment class and the scaling limits, and design DAGs to fit within them. MWAA does not throttle or reject workloads that exceed the capacity of the environment.',
          sources: [
            {
              page: 'shared',
              at: [
                'MWAA does not throttle … that you configure',
                'Choosing the environment class, … your workload profile',
              ],
            },
          ],
          controls: ['sc-5', 'cp-2'],
        },
        {
          id: 'dag-code',
          layer: 'application',
          name: 'DAG code, plugins and startup script',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Manage and validate DAGs and plugins before you deploy them. AWS recommends that you verify the contents of `plugins.zip`. A startup script runs on every component, and you are responsible for the changes that you make with the script.',
          sources: [
            {
              page: 'shared',
              at: [
                'responsible for managing the … that you supply',
                'We recommend verifying the … you upload it',
              ],
            },
            {
              page: 'shared',
              at: [
                'Validating your DAGs, custom … to an environment',
                'A startup script runs … on environment stability',
              ],
            },
          ],
          controls: ['sa-11', 'cm-3'],
        },
        {
          id: 'python-packages',
          layer: 'application',
          name: 'Python packages as wheels',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Take responsibility for the security and compatibility of each package in `requirements.txt`. With a private webserver, package all dependencies in a Python wheel archive.',
          sources: [
            { page: 'shared', at: 'includesWorkflowsRequire' },
            { page: 'networking', at: 'When you create an … in your requirements.txt' },
          ],
          controls: ['si-2', 'sa-22', 'ra-5'],
        },
        {
          id: 'task-limits',
          layer: 'application',
          name: 'Limit tasks and DAGs',
          owner: 'customer',
          duty: 'Set task timeouts, pool sizes and concurrency limits. MWAA enforces no guardrail per task. Without these limits, a single long-running or highly concurrent DAG can take all available workers.',
          sources: [
            { page: 'shared', at: 'Setting task-level timeouts, Apache … all available workers' },
          ],
          controls: ['sc-5', 'cm-6'],
        },
        {
          id: 'webserver-access',
          layer: 'access',
          name: 'Private access to the webserver',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Create a mechanism in the VPC, such as a Client VPN, through which users reach the webserver’s endpoint. Only users within the VPC whom IAM policies permit can reach the UI.',
          sources: [
            {
              page: 'networking',
              at: [
                'The private network access … for your environment',
                'create a mechanism in … AWS Client VPN',
              ],
            },
          ],
          controls: ['sc-7', 'ac-17'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'Give the execution role the permissions that the environment needs. Whichever kind of encryption key you use, these include Amazon SQS permissions. After the environment is created, MWAA cannot add or edit policies on an existing role.',
          sources: [
            { page: 'shared', at: 'add or edit permission … your environment needs' },
            { page: 'encryption', at: 'You must add Amazon … customer-managed KMS key' },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'dag-authors',
          layer: 'access',
          name: 'Separate teams of DAG authors',
          owner: 'customer',
          duty: 'AWS recommends that you use separate environments for separate teams that write DAGs. Assume that DAG authors can reach what the execution role or connections reach, and can change user privileges through a DAG. Give nobody direct access to the DAGs folder; have CI/CD write DAGs after a validation step.',
          sources: [
            { page: 'shared', at: 'Apache Airflow is not … DAG writing access' },
            {
              page: 'practices',
              at: [
                'Use separate environments for … to the environment',
                'Do not provide direct … security guidelines',
              ],
            },
          ],
          controls: ['ac-5', 'ac-6', 'cm-5'],
        },
        {
          id: 'secrets',
          layer: 'access',
          name: 'Store secrets in Secrets Manager',
          owner: 'customer',
          duty: 'AWS recommends that you store secrets in Secrets Manager. Those who can write DAGs can still read secrets, but cannot modify the secrets that the environment uses.',
          sources: [
            { page: 'shared', at: 'The credentials that your … in Secrets Manager' },
            { page: 'practices', at: 'Store secrets in Secrets … your environment uses' },
          ],
          controls: ['ia-5', 'sc-28'],
        },
        {
          id: 'service-role',
          layer: 'access',
          name: 'Create the service-linked role',
          owner: 'aws',
          duty: 'When an environment is created, MWAA creates a service-linked role for certain actions in Amazon ECR, CloudWatch Logs and Amazon EC2.',
          sources: [{ page: 'networking', at: 'creates a service-linked role … and Amazon EC2' }],
          controls: ['ac-6'],
        },
        {
          id: 'bucket-access',
          layer: 'access',
          name: 'Policy and use of the bucket',
          owner: 'customer',
          duty: 'Set the bucket policy and object ACLs for the environment’s bucket. With these, you can allow users to put objects into the bucket. AWS recommends that you store no other objects in the bucket and do not use the bucket with another service.',
          sources: [
            {
              page: 'practices',
              at: ['ensureAmazonWorkflowsAirflow', 'store other objects in … with another service'],
            },
            { page: 'shared', at: 'The bucket policy and … with your environment' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'content-backup',
          layer: 'data',
          name: 'Version and replicate the bucket',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Provide a bucket that blocks all public access and has versioning enabled. MWAA does not back up the bucket’s contents. If its files require disaster recovery, AWS recommends replication across Regions.',
          sources: [
            { page: 'shared', at: 'MWAA does not back … disaster recovery posture' },
            { page: 'creating', at: 'You need an Amazon … Bucket Versioning enabled' },
          ],
          controls: ['cp-9', 'cm-6'],
        },
        {
          id: 'metadata-cleanup',
          layer: 'data',
          name: 'Clean up the metadata database',
          owner: 'customer',
          duty: 'Regularly remove metadata that your workflows no longer need. An unbounded metadata database can degrade the performance of the scheduler and webserver.',
          sources: [
            { page: 'shared', at: 'Regularly remove metadata that … webserver performance' },
          ],
          controls: ['si-12'],
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Deliver logs and metrics',
          owner: 'aws',
          duty: 'MWAA publishes environment metrics to CloudWatch. It delivers Airflow logs to CloudWatch Logs for the log types that you enable.',
          sources: [{ page: 'shared', at: 'Amazon MWAA publishes environment … that you enable' }],
          controls: ['au-12'],
        },
        {
          id: 'airflow-logs',
          layer: 'data',
          name: 'Turn on Airflow logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable task, webserver, scheduler, worker and DAG processing logs as you need them, each with a level. Make sure that CloudWatch quotas can handle the volume. The detail that Support can use depends on the level.',
          sources: [
            { page: 'creating', at: 'choose one or more … Airflow DAG processing logs' },
            {
              page: 'shared',
              at: [
                'Ensuring that the CloudWatch … cause worker degradation',
                'The level of detail … for your environment',
              ],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'environment-watch',
          layer: 'data',
          name: 'Set alarms and respond',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Interpret metrics and logs, set alarms on them and act on what they report. If all Airflow log types are at level `INFO`, CloudWatch Logs Insights can detect DAGs that change user privileges.',
          sources: [
            { page: 'shared', at: 'Interpreting that data, setting … are your responsibility' },
            {
              page: 'practices',
              at: [
                'You can use CloudWatch … Apache Airflow user privileges',
                'environment with all Apache … INFO log level',
              ],
            },
          ],
          controls: ['si-4', 'au-6'],
        },
      ],
    },
    {
      id: 'public-network',
      name: 'Environment, public network',
      extends: 'private-network',
      summary:
        'The Airflow UI is on the internet, protected by IAM. From Airflow 3, workers need internet access to reach the webserver.',
      override: {
        'service-endpoints': {
          name: 'Create the database’s endpoint',
          owner: 'aws',
          duty: 'In the zones of your private subnets, MWAA creates an interface endpoint for the metadata database.',
          sources: [{ page: 'networking', at: 'creates a VPC interface … your private subnets' }],
        },
        'python-packages': {
          name: 'Python packages in requirements.txt',
          owner: 'customer',
          duty: 'Take responsibility for the security and compatibility of each package in `requirements.txt`. From Airflow 2.7.2, this file must include a constraint, or MWAA specifies one for you.',
          sources: [
            { page: 'shared', at: 'includesWorkflowsRequire' },
            { page: 'versions', at: 'your requirements file must … one for you' },
          ],
        },
        'webserver-access': {
          name: 'Public access to the webserver',
          owner: 'customer',
          duty: 'Decide whether users with permission in an IAM policy may reach the webserver over the internet. With Airflow 3 or later in public network mode, DAG tasks fail if workers cannot reach the webserver over the internet.',
          sources: [
            {
              page: 'networking',
              at: [
                'The public network access … for your environment',
                'If your environment uses … DAG tasks will fail',
              ],
            },
            { page: 'shared', at: 'Choosing PUBLIC_ONLY or PRIVATE_ONLY … from the internet' },
          ],
        },
      },
    },
    {
      id: 'public-and-private-network',
      name: 'Environment, public and private network',
      extends: 'public-network',
      summary:
        'This mode is available from Airflow 3.2.1. Browsers connect over the internet, and workers reach the webserver through a private endpoint.',
      override: {
        'service-endpoints': {
          name: 'Create both paths to the webserver',
          owner: 'aws',
          duty: 'MWAA creates a public network load balancer for browsers and an endpoint for the metadata database. It also creates a private endpoint through which workers reach the webserver without internet access.',
          sources: [
            {
              page: 'networking',
              at: [
                'This mode creates both … without internet access',
                '(for worker connectivity), and … from other AWS accounts',
              ],
            },
          ],
        },
        'webserver-access': {
          name: 'Public and private access',
          owner: 'customer',
          duty: 'From Airflow 3.2.1, choose public and private network mode if the VPC lacks internet access. Users reach the UI over the internet. The private endpoint is for workers and is not intended for browsers.',
          sources: [
            {
              page: 'networking',
              at: [
                'Available for Apache Airflow … 3.2.1 and later',
                'network traffic to the … within your Amazon VPC',
                'The private VPC endpoint … for browser access',
              ],
            },
            { page: 'creating', at: 'Choose this option if … lacks internet access' },
          ],
        },
      },
    },
    {
      id: 'serverless',
      name: 'MWAA Serverless',
      summary:
        'MWAA Serverless has no environment and no Airflow UI. Each workflow has its own role. AWS provides compute for each task and releases it.',
      profile: { insideVpc: 'your-choice' },
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon MWAA Serverless” mentions no backup of workflows.',
      },
      override: {
        'os-patches': {
          name: 'Manage the infrastructure',
          owner: 'aws',
          duty: 'AWS manages the infrastructure automatically. You have no infrastructure to configure or maintain.',
          sources: [
            {
              page: 'serverless',
              at: [
                'no infrastructure to configure or maintain',
                'automatically manages infrastructure',
              ],
            },
          ],
        },
        'service-software': {
          name: 'Run Airflow 3 for the workflows',
          owner: 'aws',
          duty: 'MWAA Serverless uses Apache Airflow v3 with Python 3.12. It eliminates the operational overhead of managing Airflow environments.',
          sources: [
            {
              page: 'serverless',
              at: [
                'is a deployment option … cost-effective serverless scaling',
                'Amazon MWAA Serverless uses … Python 3.12',
              ],
            },
          ],
        },
        'iam-permissions': {
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Use least-permissive policies. Grant users permissions only for the resources and actions that they need for their tasks.',
          sources: [
            {
              page: 'serverlessPractices',
              at: 'Use least-permissive permission policies … to perform tasks',
            },
          ],
        },
        'network-exposure': {
          name: 'Run workflows in your VPC',
          owner: 'customer',
          duty: 'If you must control the network of a workflow, choose a VPC for the workflow. Creating a VPC is optional.',
          sources: [
            { page: 'serverless', at: 'you can choose to … for each workflow' },
            { page: 'serverlessNetwork', at: 'Creating a VPC network … Amazon MWAA Serverless' },
          ],
        },
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'MWAA Serverless encrypts data at rest by default. If you provide a KMS key for the workflow, the service uses that key. If you provide none, it uses service keys.',
          sources: [
            { page: 'serverlessData', at: 'by default encrypts data … using service keys' },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'You can provide a customer managed key when you create the workflow. If you provide none, service keys apply. Your key must be in the same account as the other resources, and its policy needs the statement for CloudWatch.',
          sources: [
            {
              page: 'serverlessData',
              at: ['uses the KMS key … with your workflow', 'you must attach the … the KMS policy'],
            },
          ],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'MWAA Serverless uses TLS to encrypt traffic between workflow components and other AWS services that integrate with MWAA Serverless, such as Amazon S3.',
          sources: [{ page: 'serverlessData', at: '(TLS) encrypts the Amazon … as Amazon S3' }],
        },
      },
      add: [
        {
          id: 'workflow-isolation',
          layer: 'platform',
          name: 'Isolate workflows and tasks',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'MWAA Serverless runs each workflow with its own execution role, and the workflow’s tasks in isolated compute. Its architecture is multi-tenant.',
          sources: [
            {
              page: 'serverless',
              at: [
                'uses a multi-tenant architecture … isolation between workflows',
                'Tasks each run in … execution role',
              ],
            },
          ],
          controls: ['sc-39', 'sc-4'],
        },
        {
          id: 'task-compute',
          layer: 'platform',
          name: 'Provision and release compute',
          owner: 'aws',
          duty: 'MWAA Serverless schedules workflows through EventBridge Scheduler and provisions the compute for a run. When the workflow completes, it releases the compute.',
          sources: [
            {
              page: 'serverless',
              at: ['uses EventBridge Scheduler for … when workflows complete'],
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'workflow-definitions',
          layer: 'application',
          name: 'Write the workflow definitions',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Write the definitions in YAML, or convert Python definitions to that format. Submit the definitions through the CLI or the API.',
          sources: [
            {
              page: 'serverless',
              at: [
                'YAML workflows definitions using … convert Python definitions',
                'You submit YAML-based DAG … CLI, or API',
              ],
            },
          ],
          controls: ['sa-11', 'cm-3'],
        },
        {
          id: 'workflow-versions',
          layer: 'application',
          name: 'Workflow versions',
          owner: 'customer',
          duty: 'Use the built-in versioning to manage how a workflow evolves and, if needed, to return to an earlier version.',
          sources: [{ page: 'serverless', at: 'Built-in versioning system allows … when needed' }],
          controls: ['cm-3', 'cp-10'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution role',
          owner: 'customer',
          duty: 'Give each workflow its own execution role, with permissions specific to the workflow, for least-privilege access.',
          sources: [
            {
              page: 'serverless',
              at: [
                'Each workflow runs with … cross-workflow interference',
                'Workflow-specific IAM permissions for … provisioned Amazon MWAA',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'secrets',
          layer: 'access',
          name: 'Store secrets in Secrets Manager',
          owner: 'customer',
          duty: 'Store secrets in Secrets Manager. Those who can write workflow definitions can still read the secrets that the workflow uses, but cannot modify the secrets.',
          sources: [
            { page: 'serverlessPractices', at: 'Store secrets in AWS … your workflow uses' },
          ],
          controls: ['ia-5', 'sc-28'],
        },
        {
          id: 'task-logs',
          layer: 'data',
          name: 'Store task logs',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'MWAA Serverless stores the logs of tasks in the log group that you provide. If you specify none, the service creates a new log group.',
          sources: [{ page: 'serverlessLogs', at: 'where tasks logs are … a new log group' }],
          controls: ['au-12'],
        },
        {
          id: 'run-watch',
          layer: 'data',
          name: 'Monitor runs and user activity',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Follow runs through `GetWorkflowRun` and the logs, because there is no direct access to the Airflow UI. Monitor user activity with CloudTrail.',
          sources: [
            {
              page: 'serverlessLogs',
              at: 'execution status is returned … a particular workflow run',
            },
            { page: 'serverless', at: 'No direct Airflow UI access (monitoring via logs)' },
            { page: 'serverlessPractices', at: 'Use AWS CloudTrail to … in your account' },
          ],
          controls: ['si-4', 'au-6'],
        },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance Validation for Amazon Managed Workflows for Apache Airflow',
    },
    shared: {
      path: 'shared-responsibility',
      title: 'AWS shared responsibility model for Amazon MWAA',
      passages: {
        environmentKeepsLaterVersion: 'An environment keeps using … to a later version',
        includesWorkflowsRequire: 'This includes the security … your workflows require',
      },
    },
    networking: { path: 'configuring-networking', title: 'Apache Airflow access modes' },
    encryption: { path: 'encryption', title: 'Encryption on Amazon MWAA' },
    creating: { path: 'create-environment', title: 'Create an Amazon MWAA environment' },
    versions: {
      path: 'airflow-versions',
      title: 'Apache Airflow versions on Amazon Managed Workflows for Apache Airflow',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices on Amazon MWAA',
      passages: { ensureAmazonWorkflowsAirflow: 'Ensure that the Amazon … workflows in Airflow' },
    },
    analysis: {
      path: 'configuration-vulnerability-analysis',
      title: 'Configuration and Vulnerability Analysis in Amazon MWAA',
    },
    serverless: {
      url: 'https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/what-is-mwaa-serverless.html',
      title: 'What is Amazon MWAA Serverless?',
    },
    serverlessData: {
      url: 'https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/data-protection.html',
      title: 'Data protection in Amazon MWAA Serverless',
    },
    serverlessNetwork: {
      url: 'https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/networking-vpc.html',
      title: 'Create a VPC network',
    },
    serverlessPractices: {
      url: 'https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/security-best-practices.html',
      title: 'Security best practices on Amazon MWAA Serverless',
    },
    serverlessLogs: {
      url: 'https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/observe-with-cloudwatch.html',
      title: 'Observability with CloudWatch',
    },
  },
});
