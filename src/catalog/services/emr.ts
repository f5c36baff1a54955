import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const emrDocs = 'https://docs.aws.amazon.com/emr/latest/';
const guide = `${emrDocs}ManagementGuide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);
const serverlessPage = (path: string, title: string) =>
  cite(`${emrDocs}EMR-Serverless-UserGuide/${path}.html`, title, read);

const support = cite(
  `${emrDocs}ReleaseGuide/emr-standard-support.html`,
  'Amazon EMR standard support',
  read,
);
const defaultAmi = page('emr-default-ami', 'Using the default Amazon Linux AMI for Amazon EMR');
const publicAccess = page('emr-block-public-access', 'Using Amazon EMR block public access');
const encryption = page('emr-data-encryption-options', 'Encryption options for Amazon EMR');
const termination = page(
  'UsingEMR_TerminationProtection',
  'Using termination protection to protect your Amazon EMR clusters from accidental shut down',
);
const serverlessData = serverlessPage('data-protection', 'Data protection');
const serverlessLogs = serverlessPage('logging', 'Storing logs');
const eksPractices = cite(
  `${emrDocs}EMR-on-EKS-DevelopmentGuide/security-best-practices.html`,
  'Amazon EMR on EKS security best practices',
  read,
);
const eksSecurity = cite(
  'https://docs.aws.amazon.com/eks/latest/userguide/security.html',
  'Security in Amazon EKS',
  read,
);
const eksAutoMode = cite(
  'https://docs.aws.amazon.com/eks/latest/userguide/automode.html',
  'Automate cluster infrastructure with EKS Auto Mode',
  read,
);
const eksFargate = cite(
  'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
  'Simplify compute management with AWS Fargate',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const emr = defineService({
  id: 'emr',
  name: 'Amazon EMR',
  shortName: 'EMR',
  category: 'analytics',
  summary:
    'Spark, Hive and other open-source engines in releases that AWS builds, on your instances, your EKS cluster or without servers.',
  docs: guide,
  aliases: ['Elastic MapReduce', 'Hadoop', 'Spark', 'EMR on EKS', 'EMR on EC2', 'Hive'],
  variants: [{ id: 'emr-serverless', name: 'Amazon EMR Serverless', mode: 'serverless' }],
  contradictions: [
    {
      topic: 'How soon Amazon Linux updates reach EMR',
      finding:
        'The page on the default AMI says that new Amazon Linux releases are typically integrated within 2 weeks, seldom later. The support policy aims to get the latest runtime environment, which includes the operating system, within 90 days of its release by Amazon Linux. The catalogue takes the first as the usual case on EMR on EC2 and the second as what AWS commits itself to aim for.',
      sources: [defaultAmi, support],
    },
  ],
  archetype: 'virtual-machine',
  add: [
    {
      id: 'release-publish',
      layer: 'platform',
      name: 'Build and fix EMR releases',
      owner: 'aws',
      duty: 'Aim for a minor release at least every 90 days, and for verified fixes in the latest release within 90 days. Runtime fixes may be backported, fixes of core engines such as Hive are not.',
      sources: [support],
      controls: ['si-2', 'sa-22'],
      evidence: reports,
    },
    {
      id: 'release-choice',
      layer: 'platform',
      name: 'Move to a release in support',
      owner: 'customer',
      duty: 'Choose the release and leave it within 24 months of its publication: then follow 12 months without fixes, patches or support cases, in which workloads still run.',
      sources: [support],
      controls: ['sa-22', 'si-2', 'cm-3'],
    },
    {
      id: 'extras-fixes',
      layer: 'platform',
      name: 'Look after the extras in a release',
      owner: 'customer',
      duty: 'Get fixes for extras, such as Apache Pig or mariadb-connector-java, from their own communities: EMR ships these libraries as a convenience and does not fix them.',
      sources: [support],
      controls: ['si-2', 'cm-8'],
    },
  ],
  modes: [
    {
      id: 'ec2',
      name: 'EMR on EC2',
      summary:
        'A cluster of EC2 instances in your subnets: AWS builds image and release, you launch, open and protect it.',
      omit: ['os-hardening', 'runtime-updates'],
      change: {
        'os-image': {
          name: 'Choose the AMI of the cluster',
          duty: 'Launch with the latest patch release, whose default AMI still gets Amazon Linux updates (x.x.0 gets none once x.x.1 is out), or name a custom AMI or the Amazon Linux release it first shipped with.',
          sources: [defaultAmi],
        },
        'os-patches': {
          name: 'Relaunch clusters to take up patches',
          duty: 'Replace long-running clusters on a schedule of your own: EMR applies fixes and the latest Amazon Linux when a cluster is launched.',
          sources: [support, defaultAmi],
        },
        'network-exposure': {
          name: 'Security groups and public access',
          duty: 'Keep block public access on in each Region and remove its default exception, port 22, if you can. Let the service role revoke rules, or EMR only reports a later violation.',
          setting: optOut,
          sources: [publicAccess],
          evidence: [
            { kind: 'security-hub', id: 'EMR.1' },
            { kind: 'security-hub', id: 'EMR.2' },
            { kind: 'config-rule', id: 'emr-block-public-access' },
            { kind: 'config-rule', id: 'emr-master-no-public-ip' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt local disks and S3 data',
          duty: 'Attach a security configuration with at-rest encryption. EBS encryption with a KMS key covers the root volume too; LUKS does not. HDFS transparent encryption is a further step of yours.',
          sources: [encryption],
          evidence: [
            { kind: 'security-hub', id: 'EMR.3' },
            { kind: 'config-rule', id: 'emr-security-configuration-encryption-rest' },
          ],
        },
        backups: {
          name: 'Keep output outside the cluster',
          duty: 'Write results to S3 and plan backups: data on instance storage, HDFS included, can be lost even with termination protection on.',
          sources: [termination],
        },
      },
      add: [
        {
          id: 'ami-publish',
          layer: 'operating-system',
          name: 'Put Linux updates into the default AMI',
          owner: 'aws',
          duty: 'Integrate new Amazon Linux releases, typically within 2 weeks, into the default AMI of the latest patch releases of 5.36, 6.6, 7.0 and higher.',
          sources: [defaultAmi],
          controls: ['si-2'],
          evidence: reports,
        },
        {
          id: 'termination-protection',
          layer: 'application',
          name: 'Protect clusters from termination',
          owner: 'customer',
          duty: 'Pass --termination-protected: CLI and API leave it off, and the console enables it by default only for high-availability clusters. Termination after step execution overrides it.',
          setting: optIn,
          sources: [termination],
          controls: ['cp-10', 'ac-3'],
        },
        {
          id: 'public-access-block',
          layer: 'access',
          name: 'Refuse clusters open to the world',
          owner: 'aws',
          duty: 'While block public access is on, refuse to launch a cluster in a public subnet whose security group admits 0.0.0.0/0 or ::/0 on a port that is no exception. Private subnets are not checked.',
          setting: optOut,
          sources: [publicAccess],
          controls: ['sc-7', 'ac-4'],
          evidence: reports,
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Encrypt traffic inside the cluster',
          owner: 'customer',
          duty: 'Enable it in the security configuration and say where certificates come from. EMR then configures the endpoints that support it; some need Kerberos besides. EMRFS to S3 uses TLS anyway.',
          setting: optIn,
          sources: [encryption],
          controls: ['sc-8'],
          evidence: [
            { kind: 'security-hub', id: 'EMR.4' },
            { kind: 'config-rule', id: 'emr-security-configuration-encryption-transit' },
          ],
        },
      ],
    },
    {
      id: 'serverless',
      name: 'EMR Serverless',
      summary:
        'You submit jobs to an application; AWS brings workers, encrypts their disks and takes up fixes with each new job.',
      archetype: 'managed-application',
      omit: ['service-software'],
      change: {
        'os-patches': {
          name: 'Run new jobs on fixed images',
          duty: 'Apply the fixes that a release has received, the operating system of its image included, when a new job is triggered.',
          sources: [support],
          evidence: reports,
        },
        'customer-data': {
          name: 'Job data, and names without secrets',
          duty: 'Know what jobs read and write, and keep sensitive values out of names and other free-form fields, which may end up in diagnostic logs.',
          sources: [serverlessData],
        },
      },
      add: [
        {
          id: 'job-configuration',
          layer: 'application',
          name: 'Jobs and changes to the release',
          owner: 'customer',
          duty: 'Own what your jobs do and how you configure them: standard support covers a release without changed binaries and configurations, other than those that EMR documents.',
          sources: [support],
          controls: ['sa-11', 'cm-6'],
        },
        {
          id: 'runtime-role',
          layer: 'access',
          name: 'Permissions of the job runtime role',
          owner: 'customer',
          duty: 'Give the role write access to the log bucket or log group that you chose and, for client-side encryption with your own key, access to that key.',
          sources: [serverlessLogs, serverlessData],
          controls: ['ac-6'],
        },
        {
          id: 'endpoint-policy',
          layer: 'access',
          name: 'Let managed logs through endpoints',
          owner: 'customer',
          duty: 'Where an S3 endpoint policy guards the private subnet, allow s3:PutObject and s3:PutObjectAcl on EMR’s log bucket of the Region, tied to your VPC by aws:SourceVpc.',
          sources: [serverlessLogs],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'tls-only-buckets',
          layer: 'access',
          name: 'Allow only TLS to your buckets',
          owner: 'customer',
          duty: 'Require aws:SecureTransport in the policies of the S3 buckets that jobs use.',
          sources: [serverlessData],
          controls: ['sc-8'],
        },
        {
          id: 's3-encryption',
          layer: 'data',
          name: 'Choose the key for output in S3',
          owner: 'customer',
          duty: 'Name a KMS key in the job’s configuration, for all that it writes or for one bucket, where the S3-managed key is not enough. Keys that you bring with SSE-C do not work.',
          setting: optIn,
          sources: [serverlessData],
          controls: ['sc-28', 'sc-12'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt the workers’ disks',
          owner: 'aws',
          duty: 'Encrypt ephemeral storage with AES-256 and keys that the service owns.',
          sources: [serverlessData],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Encrypt traffic of jobs',
          owner: 'aws',
          duty: 'Authenticate Spark drivers and executors and encrypt the RPC between them by default; use TLS from EMRFS to S3 and from Hive to the Glue metastore.',
          sources: [serverlessData],
          controls: ['sc-8'],
          evidence: reports,
        },
        {
          id: 'job-logs',
          layer: 'data',
          name: 'Store job logs for up to 30 days',
          owner: 'aws',
          duty: 'Keep application logs in managed storage for at most 30 days, unless you switch that off for the job.',
          setting: optOut,
          sources: [serverlessLogs],
          controls: ['au-4', 'au-11'],
          evidence: reports,
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Send logs to S3 or CloudWatch',
          owner: 'customer',
          duty: 'Configure a bucket or CloudWatch (disabled by default; driver logs only unless you add types) for what must last. With S3 alone the built-in application UIs are gone.',
          setting: optIn,
          sources: [serverlessLogs],
          controls: ['au-11', 'au-12'],
        },
      ],
    },
    {
      id: 'eks',
      name: 'EMR on EKS',
      summary:
        'EMR starts job pods in a namespace of your EKS cluster: RBAC, custom images and the nodes that you manage stay yours.',
      archetype: 'containers-on-instances',
      omit: ['node-image-publish', 'agent-updates', 'encryption-at-rest', 'backups'],
      change: {
        'release-publish': {
          name: 'Build and patch the base images',
          duty: 'Patch the images of EMR on EKS regularly, and apply fixes when a new container is launched. Fixes of core engines go into the latest releases and are not backported.',
          sources: [eksPractices, support],
        },
        'os-patches': {
          name: 'Patch the nodes’ operating system',
          duty: 'Update and patch the nodes of the EKS cluster: EKS counts their operating system among your duties. Two kinds of compute are excepted: AWS patches instances that Auto Mode launches, and on Fargate there is no node for you to patch.',
          sources: [eksSecurity, eksAutoMode, eksFargate],
        },
        'os-hardening': {
          name: 'Keep node credentials from jobs',
          duty: 'Give node group roles the fewest permissions, and block pods in the managed namespaces from instance profile credentials with iptables on the nodes.',
          sources: [eksPractices],
          controls: ['ac-6', 'cm-6'],
        },
        'control-plane': {
          name: 'Run the Kubernetes control plane',
          duty: 'Operate the control plane of the EKS cluster, its nodes and the etcd database.',
          sources: [eksSecurity],
          evidence: reports,
        },
        'image-content': {
          name: 'Patch and rebuild custom images',
          duty: 'Patch what you add to an image, and rebuild it whenever the EMR release has a new base image: otherwise AWS’s patches do not reach your jobs.',
          sources: [eksPractices],
        },
        'workload-configuration': {
          name: 'Privileges of the job pods',
          duty: 'Do not run containers as root or with access to the host’s network, PID namespace or other resources: they share the node’s kernel.',
          sources: [eksSecurity],
        },
        'network-exposure': {
          name: 'Security groups of the data plane',
          duty: 'Set up firewall rules and the security groups that let traffic pass from the EKS control plane into your VPC.',
          sources: [eksSecurity],
        },
      },
      add: [
        {
          id: 'tenant-separation',
          layer: 'platform',
          name: 'Separate untrusted tenants',
          owner: 'customer',
          duty: 'Put execution roles of similar privilege into a virtual cluster of their own: next to stronger roles, malicious code may climb to one of them.',
          sources: [eksPractices],
          controls: ['sc-39', 'ac-6'],
        },
        {
          id: 'application-code',
          layer: 'application',
          name: 'Code that users submit',
          owner: 'customer',
          duty: 'Review it yourself, since EMR on EKS does not inspect the integrity of submitted code.',
          sources: [eksPractices],
          controls: ['sa-11', 'si-7'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Scope execution roles of jobs',
          owner: 'customer',
          duty: 'Grant each role only what its job and its log destination need, and audit it regularly and at each code change. Pods get it through IRSA; kube2iam, kiam and instance profiles are not supported.',
          sources: [eksPractices],
          controls: ['ac-6', 'ac-2'],
        },
        {
          id: 'namespace-rbac',
          layer: 'access',
          name: 'RBAC in the managed namespaces',
          owner: 'customer',
          duty: 'Withhold from job submitters at least: changing configmaps, exec into EMR pods, creating pods, deploying mutating webhooks and reading secrets. They can lead to another role’s credentials or to confidential data.',
          sources: [eksPractices],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'endpoint-access',
          layer: 'access',
          name: 'Limit access to managed endpoints',
          owner: 'customer',
          duty: 'Add security groups to the load balancers of managed endpoints, which only your VPC can reach, so that only chosen addresses get in.',
          setting: optIn,
          sources: [eksPractices],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
  ],
});
