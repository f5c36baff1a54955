import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elastic Beanstalk',
  shortName: 'Elastic Beanstalk',
  summary:
    'A deployment service that builds and runs your application’s environment inside your own account.',
  guide: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/',
  docs: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html',
  read: '2026-11-26',
  aliases: [
    'Beanstalk',
    'EB',
    'Beanstalk Standard',
    'Beanstalk Cluster',
    'managed platform updates',
    'PaaS',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::ElasticBeanstalk'],
    terraformPrefixes: ['aws_elastic_beanstalk_'],
  },
  archetype: 'virtual-machine',
  override: {
    'os-image': {
      name: 'Choose the platform branch and AMI',
      owner: 'customer',
      duty: 'Run a supported platform version, and move off a retired branch, which gets no security updates, by blue/green deployment. Patch, maintain and test a custom AMI yourself: platform updates keep using the same one.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'Ensure that your Elastic … a supported version',
            'patch, maintain, and test … Elastic Beanstalk platform version',
          ],
        },
        { page: 'supportPolicy', at: 'Once a platform branch … including security updates' },
        { page: 'manualUpdates', at: "It's also required when … or retired platform branch" },
        {
          page: 'customAmi',
          at: 'When using a custom … managed platform updates',
        },
      ],
      controls: ['sa-22', 'cm-2', 'cm-3'],
    },
    'os-hardening': {
      name: 'Software that you add, key pairs',
      owner: 'customer',
      duty: 'Ensure the security of components that your application requires and that you downloaded. If you pass sensitive data from Secrets Manager or Parameter Store as environment variables, carefully restrict access to EC2 key pairs.',
      sources: [
        { page: 'maintenance', at: 'ensuring the security of … that you downloaded' },
        { page: 'practices', at: 'If you pass sensitive … for your instances' },
      ],
      controls: ['cm-6', 'si-2', 'ac-2'],
    },
    'application-code': {
      owner: 'customer',
      duty: 'Ensure the security of your application, and of the components that it requires and that you downloaded: updating what you control is yours.',
      sources: [{ page: 'maintenance', at: 'Update all the components … that you downloaded' }],
    },
    'iam-permissions': {
      name: 'Users, service role, instance profile',
      owner: 'customer',
      duty: 'Grant instances, the service and your users only the permissions that they require: the managed policies grant all that are potentially needed. If your account has no EC2 instance profile, create one.',
      sources: [
        {
          page: 'instanceProfile',
          at: [
            'If your AWS account … using the IAM service',
            "Beanstalk managed policies don't … managed policies further",
          ],
        },
        { page: 'practices', at: 'Your application might not … perform their tasks' },
      ],
    },
    'network-exposure': {
      name: 'Security groups and SSH access',
      owner: 'customer',
      duty: 'Keep or opt out of the default security group, which allows port 80 from the internet or load balancer and, according to one AWS page, port 22 for SSH. You may restrict SSH by SSHSourceRestriction, or attach security groups of your own.',
      sources: [
        {
          page: 'securityGroups',
          at: ['defaultEc2Security80Ssh22', 'You can select to … the EC2 instances'],
        },
        {
          page: 'options',
          at: ['setHttp80', 'Used to lock down … to an environment'],
        },
      ],
      evidence: ['EC2.13', 'EC2.18'],
    },
    'customer-data': {
      name: 'Content, bundles and old logs',
      owner: 'customer',
      duty: 'Delete by hand what Beanstalk leaves in its bucket once you no longer need it, such as rotated logs and saved configurations. A source bundle can be deleted along with its application version, if you choose so.',
      sources: [
        {
          page: 'bucket',
          at: [
            'To avoid unnecessary storage … no longer need them',
            'When you delete an … related source bundle',
            'Delete rotated logs that … any environment anymore',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt the instances’ volumes',
      owner: 'customer',
      duty: 'To protect data on the EBS volumes of the instances, enable EBS encryption by default in your account and Region: then all new volumes and their snapshots are encrypted with KMS keys.',
      setting: 'off-by-default',
      sources: [{ page: 'encryption', at: 'To protect data stored … Key Management Service keys' }],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7', 'EC2.3'],
    },
    backups: {
      name: 'Save a coupled database from deletion',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Set DBDeletionPolicy to Snapshot or Retain if the data of a coupled database must survive its environment: the default, Delete, ends in permanent data loss.',
      setting: 'off-by-default',
      sources: [
        { page: 'options', at: 'Specifies whether to retain, … name of the database' },
        {
          page: 'usingFeaturesManagingDb',
          at: ['snapshotBeforeElasticSnapshot', "Retain — The database … isn't terminated"],
        },
      ],
    },
  },
  remove: ['os-accounts'],
  add: [
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Provision and watch environments',
      owner: 'aws',
      duty: 'Provision the EC2 instances and other resources in your account, configure load balancing and capacity scaling, and monitor environment health.',
      sources: [
        {
          page: 'beanstalkStandard',
          at: 'Elastic Beanstalk provisions the … monitors environment health through',
        },
      ],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'default-security-group',
      layer: 'access',
      name: 'Create the default security group',
      owner: 'aws',
      duty: 'Unless you opt out, create a default security group that allows HTTP on port 80 from the internet or the load balancer, and attach it to the instances of the environment.',
      sources: [{ page: 'options', at: 'When set to the … creates the environment' }],
      controls: ['sc-7'],
    },
    {
      id: 'platform-publish',
      layer: 'platform',
      name: 'Publish platform versions',
      owner: 'aws',
      duty: 'Release updates of operating system, runtime, application server and web server components, typically within 30 days of their availability, and publish the retirement schedule for the coming 12 months.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'Publishes its platform support … coming 12 months',
            'Releases patch, minor, and … of their availability',
          ],
        },
        { page: 'schedule', at: 'This following table lists … End of Life (EOL)' },
      ],
      controls: ['si-2'],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Set window and level, mend failures',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'Keep the weekly window and the update level that the console sets where it enables managed updates for a new environment, or select your own. Resolve the issues of a failed update and retry it.',
      setting: {
        state: 'on-by-default',
        changedBy: 'customer',
        doors: { console: 'on-by-default', api: 'off-by-default' },
      },
      sources: [
        {
          page: 'managedUpdates',
          at: [
            'On environments created on … whenever possible',
            'consoleReplacementDisabled',
            'If managed updates are … an Update level',
          ],
        },
        { page: 'maintenance', at: 'Resolve all issues that … retry the update' },
        {
          page: 'options',
          at: 'enableManagedMaintenanceWindow',
        },
      ],
      controls: ['ma-2', 'cm-3', 'si-2'],
      evidence: [
        'ElasticBeanstalk.2',
        'ElasticBeanstalk.1',
        'elastic-beanstalk-managed-updates-enabled',
      ],
    },
    {
      id: 'instance-metadata',
      layer: 'access',
      name: 'Require IMDSv2 on the instances',
      owner: 'customer',
      duty: 'Set DisableIMDSv1 to true, once all components of your application support IMDSv2, to enforce it. The default depends on the operating system of the platform.',
      sources: [
        {
          page: 'options',
          at: [
            'Set to true to … and enforce IMDSv2',
            'The instances for your … platform operating system',
          ],
        },
        { page: 'practices', at: 'IMDSv2 is more secure, … then disable IMDSv1' },
      ],
      controls: ['ac-3', 'cm-6'],
      evidence: ['EC2.8', 'EC2.170', 'ec2-imdsv2-check'],
    },
    {
      id: 'secrets',
      layer: 'access',
      name: 'Retrieve secrets from a store',
      owner: 'customer',
      duty: 'Retrieve secrets in your code directly from Secrets Manager or Parameter Store, the most secure way. Or configure environment variables with their ARNs, permit the instances to fetch them, and refresh the variables by hand when a secret value is updated or rotated.',
      sources: [
        {
          page: 'practices',
          at: 'Retrieve sensitive data directly … access sensitive information',
        },
        {
          page: 'environmentSecrets',
          at: [
            'Configure your environment variables … refresh your environment variables',
            'Set up the required … secrets and parameters',
          ],
        },
      ],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'secret-fetch',
      layer: 'access',
      name: 'Fetch the secrets that you name',
      owner: 'aws',
      duty: 'Fetch the values of the secrets and parameters that you configured while an instance is bootstrapped, and assign them to environment variables.',
      sources: [
        {
          page: 'environmentSecrets',
          at: 'Elastic Beanstalk can fetch … application to use',
        },
      ],
      controls: ['ia-5'],
    },
    {
      id: 'storage-bucket',
      layer: 'data',
      name: 'Encrypt the Beanstalk bucket',
      owner: 'aws',
      duty: 'Create an encrypted bucket, owned by your account, for each Region in which you create environments, store various objects in it, and keep the default encryption of Amazon S3.',
      setting: 'always-on',
      sources: [
        { page: 'bucket', at: 'Elastic Beanstalk creates an … account owns this bucket' },
        {
          page: 'encryption',
          at: 'Elastic Beanstalk stores various … encrypted Amazon S3 buckets',
        },
        { page: 'defaultEncryptionFaq', at: 'You can no longer … new object uploads' },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Configure HTTPS',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Configure a secure listener for the load balancer, which by default serves HTTP on port 80. In a single instance environment, you can configure the proxy server on the instance to terminate HTTPS.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'configuringHttps',
          at: [
            'The simplest way to … for the load balancer',
            'If you run your … to terminate HTTPS',
          ],
        },
        { page: 'environmentsCreateWizard', at: 'configures it to serve … on port 80' },
      ],
      controls: ['sc-8'],
      evidence: ['ELB.1'],
    },
    {
      id: 'log-streaming',
      layer: 'data',
      name: 'Stream logs and health, set retention',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Set StreamLogs and, with enhanced health, HealthStreamingEnabled, both false by default, and the retention, 7 days by default. To stream custom log files, install and configure the agent yourself.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'options',
          at: [
            'Specifies whether to create … delete the log groups',
            'days to keep log … environment health log streaming',
            'For environments with enhanced … delete the log group',
          ],
        },
        {
          page: 'environmentLogs',
          at: [
            'Set Retention to the number of days',
            'The Elastic Beanstalk integration … to be pushed',
          ],
        },
      ],
      controls: ['au-2', 'au-11'],
      evidence: ['ElasticBeanstalk.3', 'elastic-beanstalk-logs-to-cloudwatch'],
    },
    {
      id: 'log-delivery',
      layer: 'data',
      name: 'Stream the logs, once enabled',
      owner: 'aws',
      duty: 'Install a CloudWatch log agent on each instance that it creates and, once you enable log streaming and the instance profile has the permissions, send log files from the instances to CloudWatch Logs.',
      sources: [
        {
          page: 'environmentLogs',
          at: [
            "If you don't have … enable this feature",
            'Elastic Beanstalk installs a … instances to CloudWatch Logs',
          ],
        },
      ],
      controls: ['au-4', 'au-12'],
    },
    {
      id: 'backup-run',
      layer: 'data',
      name: 'Save the snapshot that you asked for',
      owner: 'aws',
      duty: 'Where the deletion policy of a coupled database is Snapshot, save a snapshot of it before terminating it.',
      sources: [{ page: 'usingFeaturesManagingDb', at: 'snapshotBeforeElasticSnapshot' }],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 'managed-updates',
      name: 'Standard, managed updates on',
      summary:
        'EC2 instances in your account, onto which AWS brings patch and minor platform versions in your weekly window.',
      override: {
        'os-patches': {
          name: 'Bring system patches to instances',
          owner: 'aws',
          answers: ['patch-system'],
          duty: 'In most cases in the coming weekly window, launch as many instances with the new platform version as are running, and end the old ones once the new pass the health checks. Notify you of a failed update.',
          sources: [
            {
              page: 'managedUpdates',
              at: [
                'In most cases, Elastic … next maintenance window',
                'In an immutable update, … with the new version',
              ],
            },
            {
              page: 'maintenance',
              at: 'This feature automatically applies … take immediate action',
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'runtime-updates': {
          name: 'Update runtime and web server',
          owner: 'aws',
          duty: 'Apply patch version updates of the platform, or both patch and minor ones, as you configured. Major version updates and other platform branches are not supported.',
          sources: [
            {
              page: 'managedUpdates',
              at: [
                'You can configure your … minor version updates',
                "Managed platform updates don't … Elastic Beanstalk components)",
                "You can't apply major … managed platform updates",
              ],
            },
            {
              page: 'maintenance',
              at: [
                'This feature automatically applies … supported platform version',
                'Patch the OS, runtime, … Beanstalk managed updates',
              ],
            },
          ],
          controls: ['si-2'],
        },
        'maintenance-window': { owner: 'customer', switchOf: 'os-patches' },
      },
      add: [
        {
          id: 'instance-refresh',
          layer: 'operating-system',
          name: 'Replace instances weekly if set',
          owner: 'aws',
          duty: 'Once you enable instance replacement, run an immutable update of the environment every week, with or without a new platform version.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [
            {
              page: 'managedUpdates',
              at: [
                'consoleReplacementDisabled',
                'When this setting is … new platform version available',
              ],
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
      ],
    },
    {
      id: 'manual-updates',
      name: 'Standard, managed updates off',
      summary:
        'The same instances, and what the API and CLI give you by default: nothing reaches them until you update.',
      override: {
        'os-patches': {
          name: 'Bring system patches to instances',
          owner: 'customer',
          duty: 'Patch the system yourself if you opted out of managed updates: apply platform updates, for example in the console or the EB CLI, or patch directly on all relevant environment resources.',
          sources: [
            {
              page: 'maintenance',
              at: 'patchOsEnvironmentResources',
            },
            { page: 'manualUpdates', at: 'environmentsPlatformVersion' },
          ],
        },
        'runtime-updates': {
          name: 'Update runtime and web server',
          owner: 'customer',
          duty: 'Patch the runtime, application server and web server yourself if you opted out of managed updates: by platform updates, for example in the console or the EB CLI, or directly on all relevant environment resources.',
          sources: [
            {
              page: 'maintenance',
              at: 'patchOsEnvironmentResources',
            },
            { page: 'manualUpdates', at: 'environmentsPlatformVersion' },
          ],
        },
        'maintenance-window': {
          name: 'Plan updates, or turn them on',
          owner: 'customer',
          duty: 'Update the platform when you choose, which the release notes can help you plan, or set ManagedActionsEnabled, which is false by default, to true, with a start time and an update level.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'options',
              at: 'enableManagedMaintenanceWindow',
            },
            { page: 'manualUpdates', at: 'You can configure your … weekly maintenance window' },
            { page: 'schedule', at: 'Our Release Notes announce … and retirement announcements' },
          ],
        },
      },
    },
    {
      id: 'cluster',
      name: 'Cluster',
      summary:
        'Containers on an EKS cluster that Beanstalk creates and operates: the nodes are AWS’s to patch, the runtime in the image is yours.',
      archetype: 'serverless-containers',
      override: {
        'os-patches': {
          name: 'Patch and replace the nodes',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'Handle the provisioning, patching and scaling of servers. Nodes of EKS Auto Mode have Bottlerocket images with locked-down software and no direct access by SSH, and are replaced automatically after a lifetime of at most 21 days.',
          sources: [
            {
              page: 'cluster',
              at: 'Server provisioning, patching, scaling, … by Elastic Beanstalk',
            },
            {
              page: 'autoMode',
              at: [
                'nodes launched by EKS … with new nodes',
                'EC2 managed instances take … SSH or SSM)',
              ],
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'control-plane': {
          name: 'Create and operate the cluster',
          owner: 'aws',
          duty: 'Create one EKS cluster for each set of subnets in an account and place the environments on it, operate it while it matches the expected configuration, and schedule its deletion after you terminate its last environment.',
          sources: [
            {
              page: 'clusterArchitecture',
              at: [
                'Environments in the same … a cluster for it',
                'Elastic Beanstalk operates a … service-managed configuration',
                'Elastic Beanstalk schedules cluster … its last environment',
              ],
            },
          ],
        },
        'container-runtime': {
          name: 'Node image and add-ons',
          owner: 'aws',
          duty: 'Choose an image for the nodes with many of the services needed to run workloads. Install and pin the add-ons, and apply new versions with a later create or update of an environment, though not while the cluster has drifted.',
          sources: [
            {
              page: 'clusterArchitecture',
              at: [
                'Elastic Beanstalk installs and … create or update',
                'Elastic Beanstalk no longer … add-on version updates',
              ],
            },
            { page: 'autoMode', at: 'Chooses an appropriate AMI … workloads without intervention' },
          ],
        },
        'image-content': {
          name: 'Container images and their security',
          owner: 'customer',
          duty: 'Supply a container image, or source that Beanstalk builds into one. The application containers and their security remain your responsibility.',
          sources: [
            { page: 'clusterImages', at: 'In a Beanstalk Cluster … into an image' },
            { page: 'autoMode', at: 'customers continue to maintain … security, and monitoring' },
          ],
          controls: ['si-2', 'ra-5', 'cm-8'],
          evidence: ['ECR.1'],
        },
        'workload-configuration': {
          name: 'Replicas, limits and probes',
          owner: 'customer',
          duty: 'Set the number of replicas, 1 to 10 by default, limits of CPU (none by default) and memory (1Gi), and probes, by which an unready copy is taken out of service and one that stays unhealthy is restarted.',
          sources: [
            {
              page: 'clusterOptions',
              at: [
                'The most CPU that … environment variables for the',
                'The most memory that … name of the node',
                'The fewest replicas of … How often, in seconds,',
              ],
            },
            { page: 'clusterMonitoring', at: 'Container probes control when … time to initialize' },
          ],
          controls: ['cm-6', 'cp-10'],
        },
        'iam-permissions': {
          name: 'Cluster, node and application roles',
          owner: 'customer',
          duty: 'Provide the cluster, node and observability roles, which environments on a cluster must have in common, and permit whoever creates an environment to pass them. Give each environment an application role of its own if it calls AWS services.',
          sources: [
            {
              page: 'clusterRoles',
              at: [
                'You provide the IAM … the running application',
                'a later environment on … same three roles',
                'the principal that creates … permission to pass them',
              ],
            },
            { page: 'clusterTenancy', at: 'Give each environment its … scoped to it' },
          ],
        },
        'network-exposure': {
          name: 'Subnets, load balancer, outbound paths',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Choose subnets at creation: without a choice you get the public ones of the default VPC, and public subnets give a load balancer that faces the internet unless you set its scheme. No option restricts outbound traffic: where it must be restricted, do so in the application or by the subnets’ network configuration.',
          sources: [
            {
              page: 'clusterNetwork',
              at: [
                "If you don't select … the default VPC",
                "If you don't set … give an internal one",
              ],
            },
            {
              page: 'clusterTenancy',
              at: "An environment's outbound traffic … to the environment",
            },
          ],
        },
        'customer-data': {
          name: 'Source bundles and images',
          owner: 'customer',
          duty: 'Manage the retention of source bundles and of images that you supplied: deleting an application version removes its record, and neither the bundle nor the image.',
          sources: [
            {
              page: 'clusterImages',
              at: [
                'Beanstalk Cluster application version, … that contains the image',
                'You manage retention of … that you supplied',
              ],
            },
          ],
        },
        backups: {
          name: 'Keep lasting state outside the container',
          owner: 'customer',
          remove: ['setting'],
          duty: 'Keep what must survive a restart in external persistent storage: each copy of the application has ephemeral storage that is lost when the copy restarts.',
          sources: [
            {
              page: 'clusterArchitecture',
              at: 'Local storage is not … external persistent storage',
            },
          ],
        },
        secrets: {
          name: 'Name secrets, and a role that reads them',
          owner: 'customer',
          duty: 'Name the ARNs of secrets and parameters in the secrets option and set an application-role that may read them: without that role the replicas never start.',
          sources: [{ page: 'clusterOptions', at: 'The secrets to expose … replicas never start' }],
        },
        'encryption-in-transit': {
          name: 'Serve HTTPS with a certificate',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'Give the load balancer that Beanstalk creates an HTTPS listener, on port 443 unless you say otherwise, and an ACM certificate for the environment’s own domain, and renew it. The listeners of a load balancer that you supply are yours.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'clusterNetwork',
              at: [
                "you don't set listen-ports … different port",
                "You don't supply a … without any configuration",
                'When you supply your … yours to manage',
              ],
            },
          ],
          controls: ['sc-8', 'sc-17'],
        },
        'log-streaming': {
          name: 'Collect application logs',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'Provision and operate the collection components, and by default send to CloudWatch the metrics and logs that the application emits; traces have no backend by default.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'clusterMonitoring',
              at: [
                'By default, Elastic Beanstalk … traces have no backend',
                'Elastic Beanstalk provisions and … on your behalf',
                'Your application has to … to receive anything',
              ],
            },
          ],
        },
      },
      remove: [
        'service-software',
        'platform-publish',
        'maintenance-window',
        'instance-metadata',
        'storage-bucket',
        'default-security-group',
        'secret-fetch',
        'log-delivery',
        'backup-run',
      ],
      add: [
        {
          id: 'kubernetes-version',
          layer: 'platform',
          name: 'Move an application to another cluster',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'To move an application to different subnets, and so to another cluster, create a new environment and swap the CNAMEs. The Kubernetes version is fixed for the life of a cluster; a new cluster gets the most recent one that Beanstalk supports.',
          sources: [
            {
              page: 'clusterArchitecture',
              at: [
                'To move an application … two environment CNAMEs',
                'elasticBeanstalkLifeCluster',
              ],
            },
          ],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'environment-separation',
          layer: 'platform',
          name: 'Block traffic between environments',
          owner: 'aws',
          duty: 'Block traffic between environments on a shared cluster, on any port, except what you permit by an option; no option turns the blocking off. Traffic that comes through a load balancer is unaffected.',
          setting: 'always-on',
          sources: [
            {
              page: 'clusterTenancy',
              at: [
                'network traffic between Beanstalk … in this section',
                'Traffic that reaches an … load balancer is unaffected',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'cluster-boundary',
          layer: 'platform',
          name: 'Decide who meets on a cluster',
          owner: 'customer',
          duty: 'Give different subnets, and so separate clusters, to environments that must not share infrastructure: decide before you create them, as subnets cannot be changed later. For nodes of its own on a shared cluster, set node-pool to a value that no other uses.',
          sources: [
            {
              page: 'clusterTenancy',
              at: [
                'Decide how strong a … of an existing environment',
                'Use separate subnet sets, … must not share infrastructure',
                'Set node-pool to a … no other environment uses',
              ],
            },
          ],
          controls: ['sc-39', 'sc-7'],
        },
        {
          id: 'cluster-drift',
          layer: 'platform',
          name: 'Leave the cluster unchanged',
          owner: 'customer',
          duty: 'Make changes through Beanstalk rather than in the cluster, and revert what an event names as drift: while the cluster is drifted, it gets no maintenance and no new environments, and updates of the environments on it fail.',
          sources: [
            {
              page: 'clusterArchitecture',
              at: [
                'While a cluster is … running on it fail',
                'To recover, revert the … what to revert',
                'make environment changes through … the cluster directly',
              ],
            },
          ],
          controls: ['cm-3', 'cm-6'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Set log retention',
          owner: 'customer',
          duty: 'Set a retention policy on each of the four log groups that, with the default backends, all Cluster environments of an account and Region write to: they are created without one, so their contents never expire.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'clusterMonitoring',
              at: [
                'With the default backends, … CloudWatch log groups',
                'Every Beanstalk Cluster environment … same four groups',
                'Elastic Beanstalk creates these … what you store',
              ],
            },
          ],
          controls: ['au-11', 'si-12'],
          evidence: ['CloudWatch.16'],
        },
        {
          id: 'instrumentation',
          layer: 'application',
          name: 'Instrument the app, choose backends',
          owner: 'customer',
          duty: 'Instrument the application, or set the language option where Beanstalk can do it for your runtime, so that it emits the metrics, logs and traces that you want, choose their backends, and provide and maintain access to any destination that you select.',
          sources: [
            {
              page: 'clusterMonitoring',
              at: [
                'You select the backends … configuration options in the',
                'You are responsible for … that you select',
                'To get that without … and .NET applications',
              ],
            },
          ],
          controls: ['au-12', 'si-4'],
        },
        {
          id: 'own-certificate',
          layer: 'data',
          name: 'Certificate for a domain of your own',
          owner: 'customer',
          duty: 'To serve a domain of your own, give your certificate’s ARN, and renew and delete that certificate yourself. To accept HTTP too, add a listener, whose requests are redirected to HTTPS.',
          sources: [
            {
              page: 'clusterNetwork',
              at: [
                'To serve the environment … and deleting yours',
                'To accept HTTP requests … your HTTPS listener',
              ],
            },
          ],
          controls: ['sc-8', 'sc-17'],
        },
        {
          id: 'internal-traffic',
          layer: 'application',
          name: 'Protect traffic between environments',
          owner: 'customer',
          duty: 'Provide the protections of the application: network separation neither authenticates callers nor encrypts traffic between environments. Have the application authorize the traffic that you permit.',
          sources: [
            {
              page: 'clusterTenancy',
              at: 'Application-level protections are your … must still authorize',
            },
          ],
          controls: ['sc-8', 'ac-4', 'ia-9'],
        },
        {
          id: 'image-build',
          layer: 'platform',
          name: 'Build images from your source',
          owner: 'aws',
          duty: 'Once you have it process a version with source, build the image and push it to Amazon ECR in your account.',
          sources: [
            { page: 'clusterImages', at: 'When processing starts, Elastic … in your account' },
          ],
          controls: ['cm-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'SSH in the default security group',
      finding:
        'The page on security groups says that the group which Elastic Beanstalk creates for instances admits HTTP on port 80 and SSH on port 22. The table of options says that the same group admits port 80. The catalogue counts port 22 as possibly open and its check as yours.',
      sources: [
        { page: 'securityGroups', at: 'defaultEc2Security80Ssh22' },
        { page: 'options', at: 'setHttp80' },
      ],
    },
    {
      topic: 'Who creates the instance profile',
      finding:
        'The page on enhanced health says that the console and the EB CLI attach policies to a default instance profile for you. The page on instance profiles says that Elastic Beanstalk no longer creates the default profile and that you create it in IAM. The catalogue follows the latter, which gives the reason for the change.',
      sources: [
        'healthEnhanced',
        { page: 'instanceProfile', at: 'Because of these security … instance profile' },
      ],
    },
    {
      topic: 'Kubernetes version of a Cluster environment',
      finding:
        'The page on EKS Auto Mode says that it keeps the Kubernetes cluster up to date. The Beanstalk Cluster page says that the version is chosen when the cluster is created and stays fixed for its life. The catalogue follows the page on this service: AWS patches the nodes, and a move to another Kubernetes version is a new environment that you create.',
      sources: [
        { page: 'autoMode', at: 'EKS Auto Mode keeps … the latest patches' },
        { page: 'clusterArchitecture', at: 'elasticBeanstalkLifeCluster' },
      ],
    },
  ],
  pages: {
    securityGroups: {
      path: 'using-features.managing.ec2.instances.sg',
      title: 'Managing EC2 security groups',
      passages: { defaultEc2Security80Ssh22: 'The default EC2 security … (80) and SSH(22)' },
    },
    options: {
      path: 'command-options-general',
      title: 'Configuration options for Beanstalk Standard environments',
      passages: {
        setHttp80: 'When set to the … for HTTP (80)',
        enableManagedMaintenanceWindow:
          'Enable managed platform updates … Configure a maintenance window',
      },
    },
    healthEnhanced: {
      path: 'health-enhanced',
      title: 'Enhanced health reporting and monitoring in Elastic Beanstalk',
      read: '2026-11-24',
    },
    instanceProfile: {
      path: 'iam-instanceprofile',
      title: 'Managing Elastic Beanstalk instance profiles',
    },
    autoMode: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/automode.html',
      title: 'Automate cluster infrastructure with EKS Auto Mode',
    },
    clusterArchitecture: {
      path: 'beanstalk-cluster-concepts',
      title: 'Beanstalk Cluster architecture',
      passages: {
        elasticBeanstalkLifeCluster: 'Elastic Beanstalk selects the … life of the cluster',
      },
    },
    maintenance: {
      path: 'platforms-shared-responsibility',
      title: 'Shared responsibility model for Elastic Beanstalk platform maintenance',
      read: '2026-11-26',
      passages: {
        patchOsEnvironmentResources: 'Patch the OS, runtime, … all relevant environment resources',
      },
    },
    supportPolicy: {
      path: 'platforms-support-policy',
      title: 'Elastic Beanstalk platform support policy',
    },
    customAmi: {
      path: 'using-features.customenv',
      title: 'Using a custom Amazon machine image (AMI) in your Elastic Beanstalk environment',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Elastic Beanstalk',
    },
    bucket: { path: 'AWSHowTo.S3', title: 'Using Elastic Beanstalk with Amazon S3' },
    encryption: {
      path: 'security-data-protection-encryption',
      title: 'Protecting data using encryption',
    },
    usingFeaturesManagingDb: {
      path: 'using-features.managing.db',
      title: 'Adding a database to your Elastic Beanstalk environment',
      passages: { snapshotBeforeElasticSnapshot: 'Snapshot — Before Elastic … a snapshot of it' },
    },
    beanstalkStandard: { path: 'beanstalk-standard', title: 'Beanstalk Standard' },
    schedule: { path: 'platforms-schedule', title: 'Elastic Beanstalk platform release schedule' },
    managedUpdates: {
      path: 'environment-platform-update-managed',
      title: 'Managed platform updates',
      read: '2026-11-26',
      passages: {
        consoleReplacementDisabled: 'When the console enables … Instance replacement is disabled',
      },
    },
    environmentSecrets: {
      path: 'AWSHowTo.secrets.env-vars',
      title: 'Fetching secrets and parameters to Elastic Beanstalk environment variables',
    },
    defaultEncryptionFaq: {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
      title: 'Default encryption FAQ',
    },
    configuringHttps: {
      path: 'configuring-https',
      title: 'Configuring HTTPS for your Elastic Beanstalk environment',
    },
    environmentsCreateWizard: {
      path: 'environments-create-wizard',
      title: 'The create new environment wizard',
    },
    environmentLogs: {
      path: 'AWSHowTo.cloudwatchlogs',
      title: 'Using Elastic Beanstalk with Amazon CloudWatch Logs',
    },
    manualUpdates: {
      path: 'using-features.platform.upgrade',
      title: "Updating your Elastic Beanstalk environment's platform version",
      passages: { environmentsPlatformVersion: "You can use the … environment's platform version" },
    },
    cluster: { path: 'beanstalk-cluster', title: 'Beanstalk Cluster' },
    clusterImages: {
      path: 'beanstalk-cluster-app-versions',
      title: 'Building container images for Beanstalk Cluster environments',
    },
    clusterOptions: {
      path: 'command-options-general-eks',
      title: 'Configuration options for Beanstalk Cluster environments',
    },
    clusterMonitoring: {
      path: 'monitoring-cluster-environments',
      title: 'Monitoring Beanstalk Cluster environments',
    },
    clusterRoles: {
      path: 'beanstalk-cluster-permissions',
      title: 'Permissions for Beanstalk Cluster',
    },
    clusterTenancy: {
      path: 'beanstalk-cluster-multi-tenancy',
      title: 'Multi-tenancy for Beanstalk Cluster environments',
    },
    clusterNetwork: {
      path: 'configuring-cluster-networking',
      title: 'Configuring networking for Beanstalk Cluster environments',
    },
  },
});
