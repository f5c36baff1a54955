import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Managed Workflows for Apache Airflow (Amazon MWAA)',
  shortName: 'MWAA',
  summary:
    'Apache Airflow that AWS runs: compute, database and images are AWS’s; DAGs, packages, versions, network and alarms are yours.',
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
  traits: ['default-encryption', 'key-choice', 'tls-endpoint', 'network-exposure'],
  contradictions: [
    {
      topic: 'Whether AWS upgrades Apache Airflow on an environment',
      questions: ['patch-engine', 'start-upgrade'],
      finding:
        'The page on configuration and vulnerability analysis says that MWAA periodically patches and upgrades Apache Airflow on your environments. The page on shared responsibility says that an environment keeps its image version until you issue an update. The catalogue follows the second, which is more detailed: patches within a version are AWS’s, the step to another version is yours.',
      sources: [
        { page: 'analysis', at: 'periodically patches and upgrades … on your environments' },
        { page: 'shared', at: 'environmentKeepsLaterVersion' },
      ],
    },
    {
      topic: 'May users write to the bucket?',
      finding:
        'The best practices first ask for a bucket policy and ACLs that let the environment’s users put objects into the bucket. Under Apache Airflow the same page says to prevent user access to it and to generate DAGs by a factory. The catalogue prescribes neither for the bucket; for DAGs it passes on the advice of CI/CD.',
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
        'The Airflow UI is reachable from your VPC only: the way in, the endpoint’s reach and the packaging of libraries are yours.',
      profile: { insideVpc: 'yes' },
      override: {
        'os-patches': {
          name: 'Operate the Fargate compute',
          owner: 'aws',
          duty: 'Provision and operate the Fargate compute that runs scheduler, workers and webserver, from the host’s operating system down.',
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
          duty: 'In rare cases apply security or stability patches to an environment, after a notice in the AWS Health Dashboard. The environment restarts and is unavailable meanwhile, and you cannot opt out.',
          sources: [{ page: 'creating', at: 'In rare cases, Amazon … on managed services' }],
        },
        'iam-permissions': {
          name: 'Who may reach environment and UI',
          owner: 'customer',
          duty: 'Write the policies that determine who can access the environment and the Airflow UI, and grant only what users need.',
          sources: [{ page: 'shared', at: 'The policies that determine … that users need' }],
        },
        'network-exposure': {
          name: 'VPC, subnets and security groups',
          owner: 'customer',
          duty: 'Own the subnets, security groups and network ACLs of the environment. By default MWAA creates a security group; an existing one needs specific rules that allow traffic. The VPC cannot be changed later.',
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
          name: 'Answer for what DAGs touch',
          owner: 'customer',
          duty: 'Answer for what DAGs access and for the operations that they perform. MWAA does not inspect, validate or modify the content that it runs.',
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
          name: 'Encrypt queue and database',
          owner: 'aws',
          duty: 'Encrypt data at rest, with an AWS owned key by default: what passes through the SQS queue, and the content of the Aurora database.',
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
          duty: 'Name a customer managed key when you create the environment, or stay with the AWS owned key, which AWS recommends. Yours is given by ID or ARN, must be the one of the S3 bucket if that has one, and needs a policy for CloudWatch.',
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
          name: 'Encrypt traffic among the components',
          owner: 'aws',
          duty: 'Encrypt traffic between Airflow’s components, and to other AWS services that integrate with MWAA, with TLS, and accept only HTTPS at the webserver’s load balancer.',
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
          duty: 'Create interface endpoints for webserver and metadata database in the zones of your private subnets.',
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
          duty: 'Build container images of Airflow releases with other common binaries and Python libraries, and patch them. An environment keeps its image version until you update it to a later one. The Airflow community fixes bugs in core and provider packages; to get those fixes, you upgrade.',
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
          duty: 'Announce an end of support at least 180 days ahead, with a notice in the Health Dashboard where an environment runs that version. You can continue to access existing environments at your own risk; AWS might restrict access where they pose a security or liability risk.',
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
          duty: 'Provision and operate the Aurora PostgreSQL database of an environment, in a VPC that AWS owns, with routine maintenance that does not interrupt running DAGs or tasks.',
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
          duty: 'Scale workers and the webserver with demand, within the limits that you configure.',
          sources: [{ page: 'shared', at: 'Amazon MWAA scales workers … that you configure' }],
          controls: ['cp-2'],
        },
        {
          id: 'maintenance-window',
          layer: 'platform',
          name: 'Set the weekly maintenance window',
          owner: 'customer',
          duty: 'Enter the weekly maintenance window of the environment.',
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
          name: 'Keep the Airflow version current',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Initiate the upgrade to a newer version. MWAA supports minor version upgrades, not one to a new major version.',
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
          duty: 'Initiate updates and choose when: they restart containers and can affect running workflows. AWS recommends a time when no critical DAGs run. Graceful updates let workers finish tasks before they shut down; conditions and limits apply.',
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
          name: 'Size environment and DAGs',
          owner: 'customer',
          duty: 'Choose class and scaling limits, and design DAGs to fit within them: MWAA does not throttle or reject workloads that exceed the capacity of the environment.',
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
          name: 'DAG code, plugins, startup script',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Manage and validate DAGs and plugins before you deploy them; AWS recommends verifying the contents of plugins.zip. A startup script runs on every component, and you answer for the changes that you make by it.',
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
          name: 'Python packages in wheels',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Answer for the security and compatibility of each package in requirements.txt. With a private webserver, package all dependencies in a Python wheel archive.',
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
          duty: 'Set task timeouts, pool sizes and concurrency limits: MWAA enforces no guardrail per task, and without them a single long-running or highly concurrent DAG can take all available workers.',
          sources: [
            { page: 'shared', at: 'Setting task-level timeouts, Apache … all available workers' },
          ],
          controls: ['sc-5', 'cm-6'],
        },
        {
          id: 'webserver-access',
          layer: 'access',
          name: 'Build the way to the private webserver',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Create a mechanism in the VPC, such as a Client VPN, by which users reach the webserver’s endpoint. Only users within the VPC whom IAM policies permit get to the UI.',
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
          name: 'Permissions of the execution role',
          owner: 'customer',
          duty: 'Give the execution role what the environment needs, including Amazon SQS permissions with either kind of encryption key. MWAA cannot add or edit policies on an existing role after the environment was created.',
          sources: [
            { page: 'shared', at: 'add or edit permission … your environment needs' },
            { page: 'encryption', at: 'You must add Amazon … customer-managed KMS key' },
          ],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'dag-authors',
          layer: 'access',
          name: 'Keep DAG authors apart',
          owner: 'customer',
          duty: 'Use separate environments for separate teams that write DAGs, as AWS recommends: assume that DAG authors can reach what the execution role or connections reach, and that they can change user privileges by a DAG. Give no direct access to the DAGs folder: write DAGs by CI/CD with a validation step.',
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
          name: 'Keep secrets in Secrets Manager',
          owner: 'customer',
          duty: 'Store secrets in Secrets Manager, as AWS recommends. Who can write DAGs can still read them, but not modify those that the environment uses.',
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
          duty: 'Create, with the environment, a service-linked role for certain actions in Amazon ECR, CloudWatch Logs and Amazon EC2.',
          sources: [{ page: 'networking', at: 'creates a service-linked role … and Amazon EC2' }],
          controls: ['ac-6'],
        },
        {
          id: 'bucket-access',
          layer: 'access',
          name: 'Policy and use of the bucket',
          owner: 'customer',
          duty: 'Set bucket policy and object ACLs, by which users can be allowed to put objects into the bucket. As AWS recommends, store no other objects there and do not use the bucket with another service.',
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
          duty: 'Bring a bucket that blocks all public access and has versioning enabled. AWS recommends replication across Regions if its files require disaster recovery: MWAA does not back up its contents.',
          sources: [
            { page: 'shared', at: 'MWAA does not back … disaster recovery posture' },
            { page: 'creating', at: 'You need an Amazon … Bucket Versioning enabled' },
          ],
          controls: ['cp-9', 'cm-6'],
        },
        {
          id: 'metadata-cleanup',
          layer: 'data',
          name: 'Keep the metadata database light',
          owner: 'customer',
          duty: 'Regularly remove metadata that your workflows no longer need: an unbounded metadata database can degrade scheduler and webserver performance.',
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
          duty: 'Publish environment metrics to CloudWatch, and deliver Airflow logs to CloudWatch Logs for the types that you enable.',
          sources: [{ page: 'shared', at: 'Amazon MWAA publishes environment … that you enable' }],
          controls: ['au-12'],
        },
        {
          id: 'airflow-logs',
          layer: 'data',
          name: 'Enable the Airflow log types',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable task, webserver, scheduler, worker and DAG processing logs as you need them, each with a level, and see that CloudWatch quotas can handle the volume. The detail that Support can use depends on the level.',
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
          name: 'Watch, alarm and act',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Interpret metrics and logs, set alarms on them and act on what they report. With all Airflow log types at level INFO, CloudWatch Logs Insights can detect DAGs that change user privileges.',
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
        'The Airflow UI stands on the internet, behind IAM; from Airflow 3 on, workers need the internet to reach it.',
      override: {
        'service-endpoints': {
          name: 'Create the database’s endpoint',
          owner: 'aws',
          duty: 'Create an interface endpoint for the metadata database in the zones of your private subnets.',
          sources: [{ page: 'networking', at: 'creates a VPC interface … your private subnets' }],
        },
        'python-packages': {
          name: 'Python packages in requirements.txt',
          owner: 'customer',
          duty: 'Answer for the security and compatibility of each package in requirements.txt. From Airflow 2.7.2 on it must include a constraint, or MWAA specifies one for you.',
          sources: [
            { page: 'shared', at: 'includesWorkflowsRequire' },
            { page: 'versions', at: 'your requirements file must … one for you' },
          ],
        },
        'webserver-access': {
          name: 'Decide to put the UI on the internet',
          owner: 'customer',
          duty: 'Decide whether users whom IAM policies permit may reach the webserver over the internet. From Airflow 3 on, workers must be able to reach it over the internet too, or tasks fail.',
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
        'From Airflow 3.2.1: browsers come by the internet, workers talk to the webserver by a private endpoint.',
      override: {
        'service-endpoints': {
          name: 'Create both ways to the webserver',
          owner: 'aws',
          duty: 'Create a public network load balancer for browsers, a private endpoint by which workers reach the webserver without internet access, and an endpoint for the metadata database.',
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
          name: 'Choose both public and private access',
          owner: 'customer',
          duty: 'From Airflow 3.2.1 on, choose this mode if the VPC lacks internet access. The UI is reached over the internet; the private endpoint is for workers and not intended for browsers.',
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
        'No environment and no Airflow UI: each workflow has a role of its own, and each task compute that AWS provides and takes away.',
      profile: { insideVpc: 'your-choice' },
      unanswered: {
        'back-up': 'The pages that were read name versions of workflows, and no backup.',
      },
      override: {
        'os-patches': {
          name: 'Manage the infrastructure',
          owner: 'aws',
          duty: 'Manage the infrastructure automatically: there is none for you to configure or maintain.',
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
          duty: 'Use Apache Airflow v3 with Python 3.12, and eliminate the operational overhead of managing Airflow environments.',
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
          name: 'Grant users only what they need',
          owner: 'customer',
          duty: 'Use least-permissive policies: grant permissions to only the resources or actions that users need to perform tasks.',
          sources: [
            {
              page: 'serverlessPractices',
              at: 'Use least-permissive permission policies … to perform tasks',
            },
          ],
        },
        'network-exposure': {
          name: 'Run workflows in a VPC of yours',
          owner: 'customer',
          duty: 'Choose a VPC for a workflow where you must control its network; creating one is optional.',
          sources: [
            { page: 'serverless', at: 'you can choose to … for each workflow' },
            { page: 'serverlessNetwork', at: 'Creating a VPC network … Amazon MWAA Serverless' },
          ],
        },
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'Encrypt data at rest by default: with the KMS key that you provide for the workflow, or else with service keys.',
          sources: [
            { page: 'serverlessData', at: 'by default encrypts data … using service keys' },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'Provide a customer managed key when you create the workflow, or leave it to service keys. Yours must be in the same account as the other resources, and its policy needs the statement for CloudWatch.',
          sources: [
            {
              page: 'serverlessData',
              at: ['uses the KMS key … with your workflow', 'you must attach the … the KMS policy'],
            },
          ],
        },
        'encryption-in-transit': {
          name: 'Encrypt traffic of the workflows',
          owner: 'aws',
          duty: 'Encrypt traffic between workflow components and other AWS services that integrate with MWAA Serverless, such as Amazon S3, with TLS.',
          sources: [{ page: 'serverlessData', at: '(TLS) encrypts the Amazon … as Amazon S3' }],
        },
      },
      add: [
        {
          id: 'workflow-isolation',
          layer: 'platform',
          name: 'Keep workflows and tasks apart',
          owner: 'aws',
          answers: ['separate-tenants'],
          duty: 'Run each workflow with its own execution role, and its tasks in isolated compute, on an architecture of many tenants.',
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
          name: 'Provide and release compute',
          owner: 'aws',
          duty: 'Schedule workflows by EventBridge Scheduler, provision the compute for a run, and release it when the workflow completes.',
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
          duty: 'Write the YAML definitions, or convert Python ones to that format, and submit them by CLI or API.',
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
          name: 'Use versions, and go back when needed',
          owner: 'customer',
          duty: 'Use the built-in versions to manage how a workflow evolves, and to go back to an earlier one when needed.',
          sources: [{ page: 'serverless', at: 'Built-in versioning system allows … when needed' }],
          controls: ['cm-3', 'cp-10'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'One execution role per workflow',
          owner: 'customer',
          duty: 'Give each workflow an execution role of its own, with permissions specific to it, for least-privilege access.',
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
          name: 'Keep secrets in Secrets Manager',
          owner: 'customer',
          duty: 'Store secrets in Secrets Manager. Who can write workflow definitions can still read them, but not modify them.',
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
          duty: 'Store the logs of tasks in the log group that you provide, or in a new one that the service creates if you name none.',
          sources: [{ page: 'serverlessLogs', at: 'where tasks logs are … a new log group' }],
          controls: ['au-12'],
        },
        {
          id: 'run-watch',
          layer: 'data',
          name: 'Watch runs by their logs',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Follow runs by GetWorkflowRun and the logs, since there is no direct access to the Airflow UI, and monitor user activity with CloudTrail.',
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
