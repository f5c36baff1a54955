import { cite, defineService } from '../define.ts';
import type { Source } from '../schema.ts';

const guide = 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/';
const read = '2026-11-24';

const page = (path: string, title: string): Source => cite(`${guide}${path}.html`, title, read);

const maintenance = page(
  'platforms-shared-responsibility',
  'Shared responsibility model for Elastic Beanstalk platform maintenance',
);
const managedUpdates = page('environment-platform-update-managed', 'Managed platform updates');
const manualUpdates = page(
  'using-features.platform.upgrade',
  "Updating your Elastic Beanstalk environment's platform version",
);
const supportPolicy = page('platforms-support-policy', 'Elastic Beanstalk platform support policy');
const schedule = page('platforms-schedule', 'Elastic Beanstalk platform release schedule');
const customAmi = page(
  'using-features.customenv',
  'Using a custom Amazon machine image (AMI) in your Elastic Beanstalk environment',
);
const options = page(
  'command-options-general',
  'Configuration options for Beanstalk Standard environments',
);
const clusterOptions = page(
  'command-options-general-eks',
  'Configuration options for Beanstalk Cluster environments',
);
const practices = page('security-best-practices', 'Security best practices for Elastic Beanstalk');
const instanceProfile = page('iam-instanceprofile', 'Managing Elastic Beanstalk instance profiles');
const securityGroups = page(
  'using-features.managing.ec2.instances.sg',
  'Managing EC2 security groups',
);
const bucket = page('AWSHowTo.S3', 'Using Elastic Beanstalk with Amazon S3');
const encryption = page('security-data-protection-encryption', 'Protecting data using encryption');
const cluster = page('beanstalk-cluster', 'Beanstalk Cluster');
const clusterArchitecture = page('beanstalk-cluster-concepts', 'Beanstalk Cluster architecture');
const clusterTenancy = page(
  'beanstalk-cluster-multi-tenancy',
  'Multi-tenancy for Beanstalk Cluster environments',
);
const clusterNetwork = page(
  'configuring-cluster-networking',
  'Configuring networking for Beanstalk Cluster environments',
);
const clusterMonitoring = page(
  'monitoring-cluster-environments',
  'Monitoring Beanstalk Cluster environments',
);
const clusterImages = page(
  'beanstalk-cluster-app-versions',
  'Building container images for Beanstalk Cluster environments',
);
const clusterRoles = page('beanstalk-cluster-permissions', 'Permissions for Beanstalk Cluster');
const autoMode = cite(
  'https://docs.aws.amazon.com/eks/latest/userguide/automode.html',
  'Automate cluster infrastructure with EKS Auto Mode',
  read,
);

const auditReport = { kind: 'artifact', id: 'SOC 2 report' } as const;

export const elasticBeanstalk = defineService({
  id: 'elastic-beanstalk',
  name: 'AWS Elastic Beanstalk',
  shortName: 'Elastic Beanstalk',
  category: 'compute',
  summary:
    'A deployment service that builds and runs your application’s environment inside your own account.',
  docs: `${guide}Welcome.html`,
  aliases: [
    'Beanstalk',
    'EB',
    'Beanstalk Standard',
    'Beanstalk Cluster',
    'managed platform updates',
    'PaaS',
  ],
  contradictions: [
    {
      topic: 'SSH in the default security group',
      finding:
        'The page on security groups says that the group which Elastic Beanstalk creates for instances admits HTTP on port 80 and SSH on port 22. The table of options says that the same group admits port 80. The catalogue counts port 22 as possibly open and its check as yours.',
      sources: [securityGroups, options],
    },
    {
      topic: 'Who creates the instance profile',
      finding:
        'The page on enhanced health says that the console and the EB CLI attach policies to a default instance profile for you. The page on instance profiles says that Elastic Beanstalk no longer creates the default profile and that you create it in IAM. The catalogue follows the latter, which gives the reason for the change.',
      sources: [
        page('health-enhanced', 'Enhanced health reporting and monitoring in Elastic Beanstalk'),
        instanceProfile,
      ],
    },
    {
      topic: 'Kubernetes version of a Cluster environment',
      finding:
        'The page on EKS Auto Mode says that it keeps the Kubernetes cluster up to date. The Beanstalk Cluster page says that the version is chosen when the cluster is created and stays fixed for its life. The catalogue follows the page on this service: AWS patches the nodes, and a move to another Kubernetes version is a new environment that you create.',
      sources: [autoMode, clusterArchitecture],
    },
  ],
  archetype: 'virtual-machine',
  omit: ['os-accounts'],
  change: {
    'os-image': {
      name: 'Choose the platform branch and AMI',
      duty: 'Run a supported branch and leave it by blue/green deployment before it retires: then security updates end. A custom AMI survives every platform update; rebuild it each time.',
      sources: [maintenance, supportPolicy, customAmi],
      controls: ['sa-22', 'cm-2', 'cm-3'],
    },
    'os-hardening': {
      name: 'Software and logins that you add',
      duty: 'Patch and harden what your own packages, .ebextensions and hooks put on the instances, and hand out EC2 key pairs sparingly; by default there is none.',
      sources: [maintenance, options, practices],
      controls: ['cm-6', 'si-2', 'ac-2'],
    },
    'application-code': {
      sources: [maintenance],
    },
    'iam-permissions': {
      name: 'Users, service role, instance profile',
      duty: 'Decide who may deploy and terminate, and trim the instance profile: the managed policies grant all that any Beanstalk application might need.',
      sources: [instanceProfile, practices],
    },
    'network-exposure': {
      name: 'Security groups, subnets, public IPs',
      duty: 'Narrow the default security group, which admits port 80 from the internet or the load balancer; check it for port 22 and set SSHSourceRestriction; use private subnets.',
      sources: [securityGroups, options],
      evidence: [
        { kind: 'security-hub', id: 'EC2.13' },
        { kind: 'security-hub', id: 'EC2.18' },
      ],
    },
    'customer-data': {
      name: 'Content, bundles and old logs',
      duty: 'Know what you store, and delete by hand what Beanstalk leaves in its bucket: source bundles, rotated logs and saved configurations outlive the environment.',
      sources: [bucket],
    },
    'encryption-at-rest': {
      name: 'Encrypt the instances’ volumes',
      duty: 'Switch on EBS encryption by default for the account and Region before you create the environment, so that its volumes and snapshots carry a KMS key.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [encryption],
      controls: ['sc-28', 'sc-12'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.7' },
        { kind: 'security-hub', id: 'EC2.3' },
      ],
    },
    backups: {
      name: 'Save a coupled database from deletion',
      duty: 'Set DBDeletionPolicy to Snapshot or Retain: the default, Delete, destroys the database with the environment. For production create it outside.',
      sources: [
        options,
        page(
          'using-features.managing.db',
          'Adding a database to your Elastic Beanstalk environment',
        ),
      ],
    },
  },
  add: [
    {
      id: 'service-software',
      layer: 'platform',
      name: 'Create, scale and watch environments',
      owner: 'aws',
      duty: 'Run the service that provisions the instances, load balancer and scaling group in your account, deploys versions to them and reports their health.',
      sources: [page('beanstalk-standard', 'Beanstalk Standard')],
      controls: ['cp-10', 'si-4'],
      evidence: [auditReport],
    },
    {
      id: 'platform-publish',
      layer: 'platform',
      name: 'Publish platform versions',
      owner: 'aws',
      duty: 'Release system, runtime, application and web server updates, typically within 30 days of their availability, and announce retirements for the coming 12 months.',
      sources: [maintenance, schedule],
      controls: ['si-2'],
      evidence: [auditReport],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Set window and level, mend failures',
      owner: 'customer',
      duty: 'Keep the two-hour window that the console drew at random or set your own, choose the level minor (its default) or patch, and weekly instance replacement (off). A failed update is yours to resolve and retry.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [managedUpdates, maintenance],
      controls: ['ma-2', 'cm-3', 'si-2'],
      evidence: [
        { kind: 'security-hub', id: 'ElasticBeanstalk.2' },
        { kind: 'security-hub', id: 'ElasticBeanstalk.1' },
        { kind: 'config-rule', id: 'elastic-beanstalk-managed-updates-enabled' },
      ],
    },
    {
      id: 'instance-metadata',
      layer: 'access',
      name: 'Require IMDSv2 on the instances',
      owner: 'customer',
      duty: 'Set DisableIMDSv1 to true. It is the default on Amazon Linux 2023 platforms; on Amazon Linux 2 and Windows Server 2019 both versions answer.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [options, practices],
      controls: ['ac-3', 'cm-6'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.8' },
        { kind: 'security-hub', id: 'EC2.170' },
        { kind: 'config-rule', id: 'ec2-imdsv2-check' },
      ],
    },
    {
      id: 'secrets',
      layer: 'access',
      name: 'Keep secrets out of plain variables',
      owner: 'customer',
      duty: 'Give the ARN of a Secrets Manager secret or parameter under environmentsecrets in place of plain text, and refresh the environment after each rotation.',
      sources: [
        page(
          'AWSHowTo.secrets.env-vars',
          'Fetching secrets and parameters to Elastic Beanstalk environment variables',
        ),
        page(
          'environments-cfg-softwaresettings',
          'Environment variables and other software settings',
        ),
      ],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'storage-bucket',
      layer: 'data',
      name: 'Encrypt the Beanstalk bucket',
      owner: 'aws',
      duty: 'Create one bucket a Region in your account for versions, configurations and logs, with the encryption that Amazon S3 applies to every new object.',
      setting: { state: 'always-on' },
      sources: [
        bucket,
        encryption,
        cite(
          'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
          'Default encryption FAQ',
          read,
        ),
      ],
      controls: ['sc-28'],
      evidence: [auditReport],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Add an HTTPS listener',
      owner: 'customer',
      duty: 'Put a certificate on a listener for port 443 and redirect port 80: a new load balancer serves plain HTTP only. Single instances end TLS in their own proxy.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        page('configuring-https', 'Configuring HTTPS for your Elastic Beanstalk environment'),
        page('environments-create-wizard', 'The create new environment wizard'),
      ],
      controls: ['sc-8'],
      evidence: [{ kind: 'security-hub', id: 'ELB.1' }],
    },
    {
      id: 'log-streaming',
      layer: 'data',
      name: 'Stream logs and health, set retention',
      owner: 'customer',
      duty: 'Set StreamLogs and, with enhanced health, HealthStreamingEnabled, both false by default, and raise the retention from 7 days to what you must keep.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        options,
        page('AWSHowTo.cloudwatchlogs', 'Using Elastic Beanstalk with Amazon CloudWatch Logs'),
      ],
      controls: ['au-2', 'au-11'],
      evidence: [
        { kind: 'security-hub', id: 'ElasticBeanstalk.3' },
        { kind: 'config-rule', id: 'elastic-beanstalk-logs-to-cloudwatch' },
      ],
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
          duty: 'In the next weekly window, launch instances on the new platform version and end the old ones once the new ones pass the health checks. Stops when the branch retires.',
          sources: [managedUpdates, maintenance],
          controls: ['si-2', 'ma-2'],
          evidence: [auditReport],
        },
        'runtime-updates': {
          name: 'Update runtime and web server',
          owner: 'aws',
          duty: 'With the same immutable update apply patch and minor versions, or patch only if you say so. Never a major version or another branch.',
          sources: [managedUpdates, maintenance],
          controls: ['si-2'],
          evidence: [auditReport],
        },
      },
    },
    {
      id: 'manual-updates',
      name: 'Standard, managed updates off',
      summary:
        'The same instances, and what the API and CLI give you by default: nothing reaches them until you update.',
      change: {
        'os-patches': {
          name: 'Bring system patches to instances',
          owner: 'customer',
          duty: 'Move the environment to each new platform version, or patch the system on every instance yourself. AWS publishes the versions and applies none of them here.',
          sources: [maintenance, manualUpdates],
        },
        'runtime-updates': {
          name: 'Update runtime and web server',
          owner: 'customer',
          duty: 'Patch the runtime, application server and web server with a platform update that you start (console, EB CLI or API) or directly on the instances.',
          sources: [maintenance, manualUpdates],
        },
        'maintenance-window': {
          name: 'Plan updates, or turn them on',
          duty: 'Watch the release notes and schedule each update, or set ManagedActionsEnabled with a start time and a level: the API’s default is false.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [options, manualUpdates, schedule],
        },
      },
    },
    {
      id: 'cluster',
      name: 'Cluster',
      summary:
        'Containers on an EKS cluster that Beanstalk creates and operates: the nodes are AWS’s to patch, the runtime in the image is yours.',
      archetype: 'serverless-containers',
      omit: [
        'service-software',
        'platform-publish',
        'maintenance-window',
        'instance-metadata',
        'storage-bucket',
      ],
      change: {
        'os-patches': {
          name: 'Patch and replace the nodes',
          owner: 'aws',
          duty: 'Run EKS Auto Mode nodes on locked Bottlerocket images without SSH, patch them, and replace each after 21 days at the latest.',
          setting: { state: 'always-on' },
          sources: [cluster, autoMode],
          controls: ['si-2', 'ma-2'],
          evidence: [auditReport],
        },
        'control-plane': {
          name: 'Create and operate the cluster',
          duty: 'Create one EKS cluster for each set of subnets, run it, place environments on it, and remove it three hours after the last of them is gone.',
          sources: [clusterArchitecture],
          evidence: [auditReport],
        },
        'container-runtime': {
          name: 'Container runtime and add-ons',
          duty: 'Ship the runtime with the node image, pin the add-ons, and bring new versions of them with a later create or update of an environment; not while the cluster has drifted.',
          sources: [clusterArchitecture, autoMode],
          evidence: [auditReport],
        },
        'image-content': {
          name: 'Images, runtimes and builders',
          duty: 'Supply the image, or the source and the builder to make it from. There is no platform here: a runtime fix arrives only when you rebuild and deploy.',
          sources: [clusterImages, clusterArchitecture],
          controls: ['si-2', 'ra-5', 'cm-8'],
          evidence: [{ kind: 'security-hub', id: 'ECR.1' }],
        },
        'workload-configuration': {
          name: 'Replicas, limits and probes',
          duty: 'Set replicas (1 to 10 by default), CPU and memory limits and the readiness and liveness probes by which a sick copy is taken out.',
          sources: [clusterOptions, clusterMonitoring],
          controls: ['cm-6', 'cp-10'],
        },
        'iam-permissions': {
          name: 'Cluster, node and application roles',
          duty: 'Provide the cluster, node and observability roles, which all environments on a cluster have in common, and give each environment an application role of its own.',
          sources: [clusterRoles, clusterTenancy],
        },
        'network-exposure': {
          name: 'Subnets, load balancer, outbound paths',
          duty: 'Choose subnets at creation; without a choice you get the public ones of the default VPC and a load balancer on the internet. Restrict outbound traffic there: no option does.',
          sources: [clusterNetwork, clusterTenancy],
          evidence: [],
        },
        'customer-data': {
          name: 'Content, bundles and images',
          duty: 'Know what you store, and manage source bundles and supplied images yourself: deleting an application version removes only its record.',
          sources: [clusterImages],
        },
        secrets: {
          duty: 'Name the ARNs of secrets and parameters in the secrets option and set an application-role that may read them: without that role the replicas never start.',
          sources: [clusterOptions],
        },
        backups: {
          name: 'Keep state outside the container',
          duty: 'Store uploads and other state in a service that keeps and backs them up: a replica’s local storage is lost when it restarts.',
          sources: [clusterArchitecture],
        },
        'encryption-in-transit': {
          name: 'Serve HTTPS with a certificate',
          owner: 'aws',
          duty: 'Give the load balancer that Beanstalk creates an HTTPS listener and an ACM certificate for the environment’s domain, and renew it. Your own load balancer stays yours.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [clusterNetwork],
          controls: ['sc-8', 'sc-17'],
          evidence: [auditReport],
        },
        'log-streaming': {
          name: 'Collect application logs',
          owner: 'aws',
          duty: 'Run the collectors and send the containers’ output to CloudWatch Logs unless you choose Amazon S3 or a backend of your own; traces have no backend.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [clusterMonitoring],
          evidence: [auditReport],
        },
      },
      add: [
        {
          id: 'kubernetes-version',
          layer: 'platform',
          name: 'Move to a newer Kubernetes',
          owner: 'customer',
          duty: 'Create a new environment on other subnets and swap the CNAMEs: AWS picks the version when it creates a cluster, and the cluster keeps it for life.',
          sources: [clusterArchitecture],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'environment-separation',
          layer: 'platform',
          name: 'Block traffic between environments',
          owner: 'aws',
          duty: 'Refuse inbound traffic from other environments on the cluster, on every port, until you permit it. No option turns this off.',
          setting: { state: 'always-on' },
          sources: [clusterTenancy],
          controls: ['sc-7', 'ac-4'],
          evidence: [auditReport],
        },
        {
          id: 'cluster-boundary',
          layer: 'platform',
          name: 'Decide who meets on a cluster',
          owner: 'customer',
          duty: 'Give other subnets, and so another cluster, to environments that must not meet; set node-pool for nodes of their own. The subnets cannot change later.',
          sources: [clusterTenancy],
          controls: ['sc-39', 'sc-7'],
        },
        {
          id: 'cluster-drift',
          layer: 'platform',
          name: 'Leave the cluster unchanged',
          owner: 'customer',
          duty: 'Change environments through Beanstalk only, and revert what an event calls drift: until then the cluster gets no maintenance and its environments no updates.',
          sources: [clusterArchitecture],
          controls: ['cm-3', 'cm-6'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Set log retention',
          owner: 'customer',
          duty: 'Put a retention on the four log groups, which every Cluster environment in the Region writes to: they are created without one and never expire.',
          setting: { state: 'off-by-default', changedBy: 'customer' },
          sources: [clusterMonitoring],
          controls: ['au-11', 'si-12'],
          evidence: [{ kind: 'security-hub', id: 'CloudWatch.16' }],
        },
      ],
    },
  ],
});
