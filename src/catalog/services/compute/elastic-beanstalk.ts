import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elastic Beanstalk',
  shortName: 'Elastic Beanstalk',
  summary:
    'Elastic Beanstalk, a deployment service, builds and runs your application’s environment in your own account.',
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
      duty: 'Run a supported platform version. A retired branch gets no security updates, so move to a supported one with a blue/green deployment. If you use a custom AMI, patch, maintain and test it yourself, because platform updates keep using the same AMI.',
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
      name: 'Added software and EC2 key pairs',
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
      duty: 'Ensure the security of your application, and of the components that it requires and that you downloaded. You are responsible for updating the components that you control.',
      sources: [{ page: 'maintenance', at: 'Update all the components … that you downloaded' }],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant instances, the service and your users only the permissions that they require. The managed policies grant all permissions that are potentially needed. If your account has no EC2 instance profile, create one.',
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
      duty: 'Keep the default security group, or opt out of it. The group allows port 80 from the internet or the load balancer and, according to one AWS page, port 22 for SSH. You may restrict SSH through `SSHSourceRestriction`, or attach your own security groups.',
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
      name: 'Delete leftover objects in the bucket',
      owner: 'customer',
      duty: 'Manually delete objects that Beanstalk leaves in its bucket, such as rotated logs and saved configurations, once you no longer need them. You can choose to delete a source bundle together with its application version.',
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
      name: 'Turn on encryption at rest',
      owner: 'customer',
      duty: 'To protect data on the instances’ EBS volumes, turn on EBS encryption by default in your account and Region. All new volumes and their snapshots are then encrypted with KMS keys.',
      setting: 'off-by-default',
      sources: [{ page: 'encryption', at: 'To protect data stored … Key Management Service keys' }],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7', 'EC2.3'],
    },
    backups: {
      name: 'Deletion policy of a coupled database',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If the data of a coupled database must remain after its environment is terminated, set `DBDeletionPolicy` to `Snapshot` or `Retain`. The default, `Delete`, causes permanent data loss.',
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
      name: 'Provision and monitor environments',
      owner: 'aws',
      duty: 'Beanstalk provisions the EC2 instances and other resources in your account. It configures load balancing and capacity scaling, and monitors environment health.',
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
      duty: 'Unless you opt out, Beanstalk creates a default security group and attaches it to the environment’s instances. The group allows HTTP on port 80 from the internet or the load balancer.',
      sources: [{ page: 'options', at: 'When set to the … creates the environment' }],
      controls: ['sc-7'],
    },
    {
      id: 'platform-publish',
      layer: 'platform',
      name: 'Publish platform versions',
      owner: 'aws',
      duty: 'Beanstalk releases updates of the operating system, runtime, application server and web server, typically within 30 days of their availability. It publishes the retirement schedule for the coming 12 months.',
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
      name: 'Choose the maintenance window',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'If the console enables managed updates for a new environment, it sets a weekly window and an update level. Keep these settings, or select your own. If an update fails, resolve the issues and retry the update.',
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
      name: 'Require IMDSv2',
      owner: 'customer',
      duty: 'Once all components of your application support IMDSv2, set `DisableIMDSv1` to `true` to enforce IMDSv2. The default depends on the operating system of the platform.',
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
      name: 'Retrieve secrets from a secret store',
      owner: 'customer',
      duty: 'Retrieve secrets in your code directly from Secrets Manager or Parameter Store, which is the most secure way. Alternatively, configure environment variables with the secrets’ ARNs and permit the instances to fetch the secrets. After a secret value is updated or rotated, refresh these variables manually.',
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
      name: 'Fetch the configured secrets',
      owner: 'aws',
      duty: 'While an instance is bootstrapped, Beanstalk fetches the values of the secrets and parameters that you configured. It assigns the values to environment variables.',
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
      duty: 'Beanstalk creates an encrypted bucket, owned by your account, for each Region in which you create environments. It stores various objects in the bucket and keeps Amazon S3’s default encryption.',
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
      name: 'Turn on encryption in transit',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Configure a secure listener for the load balancer. By default, the load balancer serves HTTP on port 80. In a single-instance environment, you can configure the proxy server on the instance to terminate HTTPS.',
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
      name: 'Log streaming and log retention',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Set `StreamLogs` and, with enhanced health, `HealthStreamingEnabled` to `true`, because both options are `false` by default. Set the retention period, or keep the default of 7 days. To stream custom log files, install and configure the agent yourself.',
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
      name: 'Deliver the logs',
      owner: 'aws',
      duty: 'Beanstalk installs a CloudWatch log agent on each instance that it creates. If you enable log streaming and the instance profile has the permissions, Beanstalk sends log files from the instances to CloudWatch Logs.',
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
      name: 'Save the final database snapshot',
      owner: 'aws',
      duty: 'If the deletion policy of a coupled database is `Snapshot`, Beanstalk saves a snapshot of the database before terminating it.',
      sources: [{ page: 'usingFeaturesManagingDb', at: 'snapshotBeforeElasticSnapshot' }],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 'managed-updates',
      name: 'Standard, managed updates on',
      summary:
        'EC2 instances run in your account. AWS applies patch and minor platform versions to them in your weekly window.',
      override: {
        'os-patches': {
          name: 'Patch the guest OS',
          owner: 'aws',
          answers: ['patch-system'],
          duty: 'In most cases, Beanstalk applies a managed update in the coming weekly window. It launches as many instances with the new version as are running, and terminates the old instances once the new ones pass the health checks. If an update fails, Beanstalk notifies you.',
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
          name: 'Update the runtime and web server',
          owner: 'aws',
          duty: 'Beanstalk applies patch version updates of the platform, or both patch and minor version updates, as you configured. Managed updates do not support major version updates or moves to other platform branches.',
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
          name: 'Replace instances weekly',
          owner: 'aws',
          duty: 'If you enable instance replacement, Beanstalk runs an immutable update of the environment every week, with or without a new platform version.',
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
        'EC2 instances run in your account. Environments that you create through the API or CLI work this way by default. No updates reach the instances until you update them.',
      override: {
        'os-patches': {
          name: 'Patch the guest OS',
          owner: 'customer',
          duty: 'If you opted out of managed updates, patch the operating system yourself. Apply platform updates, for example in the console or the EB CLI, or patch all relevant environment resources directly.',
          sources: [
            {
              page: 'maintenance',
              at: 'patchOsEnvironmentResources',
            },
            { page: 'manualUpdates', at: 'environmentsPlatformVersion' },
          ],
        },
        'runtime-updates': {
          name: 'Update the runtime and web server',
          owner: 'customer',
          duty: 'If you opted out of managed updates, patch the runtime, application server and web server yourself. Apply platform updates, for example in the console or the EB CLI, or patch all relevant environment resources directly.',
          sources: [
            {
              page: 'maintenance',
              at: 'patchOsEnvironmentResources',
            },
            { page: 'manualUpdates', at: 'environmentsPlatformVersion' },
          ],
        },
        'maintenance-window': {
          name: 'Plan updates or turn on managed updates',
          owner: 'customer',
          duty: 'Update the platform when you choose. The release notes can help you plan. To turn on managed updates instead, set `ManagedActionsEnabled` to `true` (the default is `false`), and set a start time and an update level.',
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
        'Containers run on an EKS cluster that Beanstalk creates and operates. AWS patches the nodes, and you maintain the runtime in the image.',
      archetype: 'serverless-containers',
      override: {
        'os-patches': {
          name: 'Patch and replace the nodes',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'Beanstalk handles the provisioning, patching and scaling of servers. EKS Auto Mode nodes use Bottlerocket images with locked-down software and without direct SSH access. They are replaced automatically after a lifetime of at most 21 days.',
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
          duty: 'Beanstalk creates one EKS cluster for each set of subnets in an account and places the environments on it. It operates the cluster while the cluster matches the expected configuration. After you terminate the last environment on a cluster, Beanstalk schedules the deletion of the cluster.',
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
          name: 'Maintain node images and add-ons',
          owner: 'aws',
          duty: 'AWS chooses a node image with many of the services needed to run workloads. Beanstalk installs and pins the add-ons. It applies new add-on versions when you later create or update an environment, but not while the cluster has drifted.',
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
          name: 'Container images and their content',
          owner: 'customer',
          duty: 'Supply a container image, or source code that Beanstalk builds into an image. The application containers and their security remain your responsibility.',
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
          duty: 'Set the number of replicas (1 to 10 by default) and the limits for CPU (none by default) and memory (1Gi by default). Set probes, which determine when an unready replica is taken out of service and when a replica that stays unhealthy is restarted.',
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
          name: 'IAM identities and permissions',
          owner: 'customer',
          duty: 'Provide the cluster, node and observability roles, which environments on the same cluster must share. Allow whoever creates an environment to pass the roles. If an environment calls AWS services, give it its own application role.',
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
          name: 'Subnets, load balancer and outbound path',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Choose subnets at creation, or you get the default VPC’s public subnets. In public subnets, the load balancer is internet-facing unless you set its scheme. No option restricts outbound traffic, so restrict it in the application or the subnets’ network configuration if you must.',
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
          name: 'Retention of source bundles and images',
          owner: 'customer',
          duty: 'Manage the retention of source bundles and of images that you supplied. Deleting an application version removes its record, but neither the bundle nor the image.',
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
          name: 'Keep lasting data outside the container',
          owner: 'customer',
          remove: ['setting'],
          duty: 'Keep data that must survive a restart in external persistent storage. Each copy of the application has ephemeral storage that is lost when the copy restarts.',
          sources: [
            {
              page: 'clusterArchitecture',
              at: 'Local storage is not … external persistent storage',
            },
          ],
        },
        secrets: {
          name: 'Secrets and the role that reads them',
          owner: 'customer',
          duty: 'Specify the ARNs of secrets and parameters in the secrets option. Set an `application-role` that is allowed to read these secrets and parameters. Without that role, the replicas never start.',
          sources: [{ page: 'clusterOptions', at: 'The secrets to expose … replicas never start' }],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'Beanstalk gives the load balancer that it creates an HTTPS listener, on port 443 unless you choose another port. It provides an ACM certificate for the environment’s own domain and renews the certificate. You manage the listeners of a load balancer that you supply.',
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
          duty: 'Beanstalk provisions and operates the components that collect application data. By default, it sends the application’s metrics and logs to CloudWatch. By default, traces have no backend.',
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
          duty: 'To move an application to different subnets, and so to another cluster, create a new environment and swap the CNAMEs. The Kubernetes version is fixed for the life of a cluster. A new cluster gets the most recent version that Beanstalk supports.',
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
          duty: 'Beanstalk blocks traffic between environments on a shared cluster, on any port, except traffic that you permit through an option. No option turns the blocking off. Traffic that comes through a load balancer is unaffected.',
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
          name: 'Separate environments by cluster',
          owner: 'customer',
          duty: 'If environments must not share infrastructure, give them different subnets, and so separate clusters. Decide before creation, because you cannot change the subnets later. If an environment needs its own nodes on a shared cluster, set `node-pool` to a value that no other environment uses.',
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
          duty: 'Make changes through Beanstalk, not in the cluster. If an event reports drift, revert the changes that the event names. While the cluster is drifted, it gets no maintenance and no new environments, and updates of its environments fail.',
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
          name: 'Log retention',
          owner: 'customer',
          duty: 'With the default backends, all Cluster environments of an account and Region write to four log groups. Beanstalk creates these groups without a retention policy, so their contents never expire. Set a retention policy on each group.',
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
          name: 'Application instrumentation and backends',
          owner: 'customer',
          duty: 'Instrument the application to emit the metrics, logs and traces that you want. If Beanstalk can instrument your runtime, you can set the language option instead. Choose the backends, and provide and maintain access to any destination that you select.',
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
          name: 'Certificate for your own domain',
          owner: 'customer',
          expires: 'certificate',
          duty: 'To serve your own domain, provide your certificate’s ARN, and renew and delete that certificate yourself. To also accept HTTP, add an HTTP listener. Requests to that listener are redirected to HTTPS.',
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
          duty: 'Provide application-level protections, because network separation neither authenticates callers nor encrypts traffic between environments. Make the application authorize the traffic that you permit.',
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
          name: 'Build images from your source code',
          owner: 'aws',
          duty: 'If you have Beanstalk process an application version with source code, Beanstalk builds the image and pushes it to Amazon ECR in your account.',
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
        'The page on security groups says that the group that Elastic Beanstalk creates for instances allows HTTP on port 80 and SSH on port 22. The table of options says that the same group allows port 80. The catalogue treats port 22 as possibly open. You are responsible for checking it.',
      sources: [
        { page: 'securityGroups', at: 'defaultEc2Security80Ssh22' },
        { page: 'options', at: 'setHttp80' },
      ],
    },
    {
      topic: 'Who creates the instance profile',
      finding:
        'The page on enhanced health says that the console and the EB CLI attach policies to a default instance profile for you. The page on instance profiles says that Elastic Beanstalk no longer creates the default profile and that you create it in IAM. The catalogue follows the page on instance profiles, which gives the reason for the change.',
      sources: [
        'healthEnhanced',
        { page: 'instanceProfile', at: 'Because of these security … instance profile' },
      ],
    },
    {
      topic: 'Kubernetes version of a Cluster environment',
      finding:
        'The page on EKS Auto Mode says that it keeps the Kubernetes cluster up to date. The Beanstalk Cluster page says that the version is chosen when the cluster is created and stays fixed for its life. The catalogue follows the Beanstalk page. AWS patches the nodes. To move to another Kubernetes version, you create a new environment.',
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
