import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elastic Beanstalk',
  shortName: 'Elastic Beanstalk',
  summary:
    'A deployment service that builds and runs your application’s environment inside your own account.',
  guide: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/',
  docs: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html',
  read: '2026-11-24',
  reports: ['SOC 2 report'],
  aliases: [
    'Beanstalk',
    'EB',
    'Beanstalk Standard',
    'Beanstalk Cluster',
    'managed platform updates',
    'PaaS',
  ],
  archetype: 'virtual-machine',
  change: {
    'os-image': {
      name: 'Choose the platform branch and AMI',
      duty: 'Run a supported platform version, and leave a branch by blue/green deployment before it retires: then security updates end. Patch, maintain and test a custom AMI yourself: it survives platform updates.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'Ensure that your Elastic … a supported version',
            'patch, maintain, and test … Elastic Beanstalk platform version',
          ],
        },
        'supportPolicy',
        'customAmi',
      ],
      controls: ['sa-22', 'cm-2', 'cm-3'],
    },
    'os-hardening': {
      name: 'Software and logins that you add',
      duty: 'Patch and harden what your own packages, .ebextensions and hooks put on the instances, and hand out EC2 key pairs sparingly; by default there is none.',
      sources: [
        { page: 'maintenance', at: 'ensuring the security of … that you downloaded' },
        'options',
        'practices',
      ],
      controls: ['cm-6', 'si-2', 'ac-2'],
    },
    'application-code': {
      sources: [{ page: 'maintenance', at: 'ensuring the security of … that you downloaded' }],
    },
    'iam-permissions': {
      name: 'Users, service role, instance profile',
      duty: 'Decide who may deploy and terminate, and trim the instance profile: the managed policies grant all that any Beanstalk application might need.',
      sources: ['instanceProfile', 'practices'],
    },
    'network-exposure': {
      name: 'Security groups, subnets, public IPs',
      duty: 'Narrow the default security group, which admits port 80 from the internet or the load balancer; check it for port 22 and set SSHSourceRestriction; use private subnets.',
      sources: ['securityGroups', 'options'],
      evidence: ['EC2.13', 'EC2.18'],
    },
    'customer-data': {
      name: 'Content, bundles and old logs',
      duty: 'Know what you store, and delete by hand what Beanstalk leaves in its bucket: source bundles, rotated logs and saved configurations outlive the environment.',
      sources: ['bucket'],
    },
    'encryption-at-rest': {
      name: 'Encrypt the instances’ volumes',
      duty: 'Switch on EBS encryption by default for the account and Region before you create the environment, so that its volumes and snapshots carry a KMS key.',
      setting: 'off-by-default',
      sources: ['encryption'],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7', 'EC2.3'],
    },
    backups: {
      name: 'Save a coupled database from deletion',
      answers: ['back-up'],
      duty: 'Set DBDeletionPolicy to Snapshot or Retain: the default, Delete, destroys the database with the environment. For production create it outside.',
      sources: ['options', 'usingFeaturesManagingDb'],
    },
  },
  omit: ['os-accounts'],
  add: [
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Create, scale and watch environments',
      owner: 'aws',
      duty: 'Run the service that provisions the instances, load balancer and scaling group in your account, deploys versions to them and reports their health.',
      sources: ['beanstalkStandard'],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'platform-publish',
      layer: 'platform',
      name: 'Publish platform versions',
      owner: 'aws',
      duty: 'Release system, runtime, application and web server updates, typically within 30 days of their availability, and announce retirements for the coming 12 months.',
      sources: [
        {
          page: 'maintenance',
          at: [
            'Publishes its platform support … coming 12 months',
            'Releases patch, minor, and … of their availability',
          ],
        },
        'schedule',
      ],
      controls: ['si-2'],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Set window and level, mend failures',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'Keep the two-hour weekly window that the console drew at random or set your own, choose minor and patch updates (its default) or patch only, and decide on weekly instance replacement (off). Resolve the issues of a failed update and retry it.',
      setting: {
        state: 'on-by-default',
        changedBy: 'customer',
        doors: { console: 'on-by-default', api: 'off-by-default' },
      },
      sources: [
        {
          page: 'managedUpdates',
          at: [
            'managed updates are enabled … whenever possible',
            'When the console enables … Instance replacement is disabled',
            'Maintenance windows are two hours long',
          ],
        },
        { page: 'maintenance', at: 'Resolve all issues that … retry the update' },
        'options',
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
      duty: 'Set DisableIMDSv1 to true. It is the default on Amazon Linux 2023 platforms; on Amazon Linux 2 and Windows Server 2019 both versions answer.',
      sources: [
        {
          page: 'options',
          verified: '2026-11-26',
          at: ['Set to true to … and enforce IMDSv2', 'The instances for your … defaults to true'],
        },
        'practices',
      ],
      controls: ['ac-3', 'cm-6'],
      evidence: ['EC2.8', 'EC2.170', 'ec2-imdsv2-check'],
    },
    {
      id: 'secrets',
      layer: 'access',
      name: 'Keep secrets out of plain variables',
      owner: 'customer',
      duty: 'Give the ARN of a Secrets Manager secret or parameter under environmentsecrets in place of plain text, and refresh the environment after each rotation.',
      sources: ['aWSHowToSecretsEnvVars', 'environmentsCfgSoftwaresettings'],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'storage-bucket',
      layer: 'data',
      name: 'Encrypt the Beanstalk bucket',
      owner: 'aws',
      duty: 'Create one bucket a Region in your account for versions, configurations and logs, with the encryption that Amazon S3 applies to every new object.',
      setting: 'always-on',
      sources: ['bucket', 'encryption', 'defaultEncryptionFaq'],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Add an HTTPS listener',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Put a certificate on a listener for port 443 and redirect port 80: a new load balancer serves plain HTTP only. Single instances end TLS in their own proxy.',
      setting: 'off-by-default',
      sources: ['configuringHttps', 'environmentsCreateWizard'],
      controls: ['sc-8'],
      evidence: ['ELB.1'],
    },
    {
      id: 'log-streaming',
      layer: 'data',
      name: 'Stream logs and health, set retention',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Set StreamLogs and, with enhanced health, HealthStreamingEnabled, both false by default, and raise the retention from 7 days to what you must keep.',
      setting: 'off-by-default',
      sources: ['options', 'aWSHowToCloudwatchlogs'],
      controls: ['au-2', 'au-11'],
      evidence: ['ElasticBeanstalk.3', 'elastic-beanstalk-logs-to-cloudwatch'],
    },
  ],
  modes: [
    {
      id: 'managed-updates',
      name: 'Standard, managed updates on',
      summary:
        'EC2 instances in your account, onto which AWS brings patch and minor platform versions in your weekly window.',
      change: {
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
          evidence: ['SOC 2 report'],
        },
        'runtime-updates': {
          name: 'Update runtime and web server',
          owner: 'aws',
          duty: 'With the same immutable update apply patch and minor versions, or patch only if you say so. Major versions and other branches are not supported.',
          sources: [
            {
              page: 'managedUpdates',
              at: [
                'to automatically apply patch … minor version updates',
                'support updates across platform … Elastic Beanstalk components)',
                'major version updates, which … managed platform updates',
              ],
            },
            {
              page: 'maintenance',
              at: 'This feature automatically applies … supported platform version',
            },
          ],
          controls: ['si-2'],
          evidence: ['SOC 2 report'],
        },
        'maintenance-window': { switchOf: 'os-patches' },
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
                'Instance replacement is disabled',
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
      change: {
        'os-patches': {
          name: 'Bring system patches to instances',
          duty: 'Move the environment to each new platform version, or patch the system on every instance directly: with managed updates off, applying what AWS publishes is yours.',
          sources: [
            {
              page: 'maintenance',
              at: 'Patch the OS, runtime, … all relevant environment resources',
            },
            'manualUpdates',
          ],
        },
        'runtime-updates': {
          name: 'Update runtime and web server',
          duty: 'Patch the runtime, application server and web server with a platform update that you start (console, EB CLI or API) or directly on the instances.',
          sources: [
            {
              page: 'maintenance',
              at: 'Patch the OS, runtime, … all relevant environment resources',
            },
            'manualUpdates',
          ],
        },
        'maintenance-window': {
          name: 'Plan updates, or turn them on',
          duty: 'Watch the release notes and schedule each update, or set ManagedActionsEnabled with a start time and a level: the API’s default is false.',
          setting: 'off-by-default',
          sources: ['options', 'manualUpdates', 'schedule'],
        },
      },
    },
    {
      id: 'cluster',
      name: 'Cluster',
      summary:
        'Containers on an EKS cluster that Beanstalk creates and operates: the nodes are AWS’s to patch, the runtime in the image is yours.',
      archetype: 'serverless-containers',
      change: {
        'os-patches': {
          name: 'Patch and replace the nodes',
          answers: ['patch-system', 'start-patch'],
          duty: 'Run EKS Auto Mode nodes on locked Bottlerocket images without SSH, patch them, and replace each after 21 days at the latest.',
          setting: 'always-on',
          sources: ['cluster', 'autoMode'],
          controls: ['si-2', 'ma-2'],
          evidence: ['SOC 2 report'],
        },
        'control-plane': {
          name: 'Create and operate the cluster',
          duty: 'Create one EKS cluster for each set of subnets, run it, place environments on it, and remove it three hours after the last of them is gone.',
          sources: ['clusterArchitecture'],
          evidence: ['SOC 2 report'],
        },
        'container-runtime': {
          name: 'Container runtime and add-ons',
          duty: 'Ship the runtime with the node image, pin the add-ons, and bring new versions of them with a later create or update of an environment; not while the cluster has drifted.',
          sources: ['clusterArchitecture', 'autoMode'],
          evidence: ['SOC 2 report'],
        },
        'image-content': {
          name: 'Images, runtimes and builders',
          duty: 'Supply the image, or the source and the builder to make it from. There is no platform here: a runtime fix arrives only when you rebuild and deploy.',
          sources: ['clusterImages', 'clusterArchitecture'],
          controls: ['si-2', 'ra-5', 'cm-8'],
          evidence: ['ECR.1'],
        },
        'workload-configuration': {
          name: 'Replicas, limits and probes',
          duty: 'Set replicas (1 to 10 by default), CPU and memory limits and the readiness and liveness probes by which a sick copy is taken out.',
          sources: ['clusterOptions', 'clusterMonitoring'],
          controls: ['cm-6', 'cp-10'],
        },
        'iam-permissions': {
          name: 'Cluster, node and application roles',
          duty: 'Provide the cluster, node and observability roles, which all environments on a cluster have in common, and give each environment an application role of its own.',
          sources: ['clusterRoles', 'clusterTenancy'],
        },
        'network-exposure': {
          name: 'Subnets, load balancer, outbound paths',
          duty: 'Choose subnets at creation; without a choice you get the public ones of the default VPC and a load balancer on the internet. Restrict outbound traffic there: no option does.',
          sources: ['clusterNetwork', 'clusterTenancy'],
          evidence: [],
        },
        'customer-data': {
          name: 'Content, bundles and images',
          duty: 'Know what you store, and manage source bundles and supplied images yourself: deleting an application version removes only its record.',
          sources: ['clusterImages'],
        },
        backups: {
          name: 'Keep state outside the container',
          duty: 'Store uploads and other state in a service that keeps and backs them up: a replica’s local storage is lost when it restarts.',
          sources: ['clusterArchitecture'],
        },
        secrets: {
          duty: 'Name the ARNs of secrets and parameters in the secrets option and set an application-role that may read them: without that role the replicas never start.',
          sources: ['clusterOptions'],
        },
        'encryption-in-transit': {
          name: 'Serve HTTPS with a certificate',
          owner: 'aws',
          duty: 'Give the load balancer that Beanstalk creates an HTTPS listener and an ACM certificate for the environment’s domain, and renew it. Your own load balancer stays yours.',
          setting: 'on-by-default',
          sources: ['clusterNetwork'],
          controls: ['sc-8', 'sc-17'],
          evidence: ['SOC 2 report'],
        },
        'log-streaming': {
          name: 'Collect application logs',
          owner: 'aws',
          duty: 'Run the collectors and send the containers’ output to CloudWatch Logs unless you choose Amazon S3 or a backend of your own; traces have no backend.',
          setting: 'on-by-default',
          sources: ['clusterMonitoring'],
          evidence: ['SOC 2 report'],
        },
      },
      omit: [
        'service-software',
        'platform-publish',
        'maintenance-window',
        'instance-metadata',
        'storage-bucket',
      ],
      add: [
        {
          id: 'kubernetes-version',
          layer: 'platform',
          name: 'Move to a newer Kubernetes',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Create a new environment on other subnets and swap the CNAMEs: AWS picks the version when it creates a cluster, and the cluster keeps it for life.',
          sources: ['clusterArchitecture'],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'environment-separation',
          layer: 'platform',
          name: 'Block traffic between environments',
          owner: 'aws',
          duty: 'Refuse inbound traffic from other environments on the cluster, on every port, until you permit it. No option turns this off.',
          setting: 'always-on',
          sources: ['clusterTenancy'],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'cluster-boundary',
          layer: 'platform',
          name: 'Decide who meets on a cluster',
          owner: 'customer',
          duty: 'Give other subnets, and so another cluster, to environments that must not meet; set node-pool for nodes of their own. The subnets cannot change later.',
          sources: ['clusterTenancy'],
          controls: ['sc-39', 'sc-7'],
        },
        {
          id: 'cluster-drift',
          layer: 'platform',
          name: 'Leave the cluster unchanged',
          owner: 'customer',
          duty: 'Change environments through Beanstalk only, and revert what an event calls drift: until then the cluster gets no maintenance and its environments no updates.',
          sources: ['clusterArchitecture'],
          controls: ['cm-3', 'cm-6'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Set log retention',
          owner: 'customer',
          duty: 'Put a retention on the four log groups, which every Cluster environment in the Region writes to: they are created without one and never expire.',
          setting: 'off-by-default',
          sources: ['clusterMonitoring'],
          controls: ['au-11', 'si-12'],
          evidence: ['CloudWatch.16'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'SSH in the default security group',
      finding:
        'The page on security groups says that the group which Elastic Beanstalk creates for instances admits HTTP on port 80 and SSH on port 22. The table of options says that the same group admits port 80. The catalogue counts port 22 as possibly open and its check as yours.',
      sources: ['securityGroups', 'options'],
    },
    {
      topic: 'Who creates the instance profile',
      finding:
        'The page on enhanced health says that the console and the EB CLI attach policies to a default instance profile for you. The page on instance profiles says that Elastic Beanstalk no longer creates the default profile and that you create it in IAM. The catalogue follows the latter, which gives the reason for the change.',
      sources: ['healthEnhanced', 'instanceProfile'],
    },
    {
      topic: 'Kubernetes version of a Cluster environment',
      finding:
        'The page on EKS Auto Mode says that it keeps the Kubernetes cluster up to date. The Beanstalk Cluster page says that the version is chosen when the cluster is created and stays fixed for its life. The catalogue follows the page on this service: AWS patches the nodes, and a move to another Kubernetes version is a new environment that you create.',
      sources: ['autoMode', 'clusterArchitecture'],
    },
  ],
  pages: {
    securityGroups: {
      path: 'using-features.managing.ec2.instances.sg',
      title: 'Managing EC2 security groups',
    },
    options: {
      path: 'command-options-general',
      title: 'Configuration options for Beanstalk Standard environments',
    },
    healthEnhanced: {
      path: 'health-enhanced',
      title: 'Enhanced health reporting and monitoring in Elastic Beanstalk',
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
    },
    maintenance: {
      path: 'platforms-shared-responsibility',
      title: 'Shared responsibility model for Elastic Beanstalk platform maintenance',
      read: '2026-11-26',
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
    },
    beanstalkStandard: { path: 'beanstalk-standard', title: 'Beanstalk Standard' },
    schedule: { path: 'platforms-schedule', title: 'Elastic Beanstalk platform release schedule' },
    managedUpdates: {
      path: 'environment-platform-update-managed',
      title: 'Managed platform updates',
      read: '2026-11-26',
    },
    aWSHowToSecretsEnvVars: {
      path: 'AWSHowTo.secrets.env-vars',
      title: 'Fetching secrets and parameters to Elastic Beanstalk environment variables',
    },
    environmentsCfgSoftwaresettings: {
      path: 'environments-cfg-softwaresettings',
      title: 'Environment variables and other software settings',
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
    aWSHowToCloudwatchlogs: {
      path: 'AWSHowTo.cloudwatchlogs',
      title: 'Using Elastic Beanstalk with Amazon CloudWatch Logs',
    },
    manualUpdates: {
      path: 'using-features.platform.upgrade',
      title: "Updating your Elastic Beanstalk environment's platform version",
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
