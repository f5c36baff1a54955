import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon EMR',
  shortName: 'EMR',
  summary:
    'EMR runs Spark, Hive and other open-source engines in releases that AWS builds. The engines run on your instances, on your EKS cluster or serverless.',
  guide: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/',
  read: '2026-11-24',
  aliases: ['Elastic MapReduce', 'Hadoop', 'Spark', 'EMR on EKS', 'EMR on EC2', 'Hive'],
  variants: [
    { id: 'emr-serverless', name: 'Amazon EMR Serverless', mode: 'serverless' },
    { id: 'emr-on-eks', name: 'Amazon EMR on EKS', mode: 'eks' },
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::EMR', 'AWS::EMRServerless', 'AWS::EMRContainers'],
    terraformPrefixes: ['aws_emr_', 'aws_emrserverless_', 'aws_emrcontainers_'],
    resources: [
      { types: ['aws_emr_cluster', 'AWS::EMR::Cluster'], modes: [{ mode: 'ec2' }] },
      {
        types: ['aws_emrserverless_application', 'AWS::EMRServerless::Application'],
        modes: [{ mode: 'serverless' }],
      },
      {
        types: ['aws_emrcontainers_virtual_cluster', 'AWS::EMRContainers::VirtualCluster'],
        modes: [{ mode: 'eks' }],
      },
    ],
  },
  archetype: 'virtual-machine',
  scope: [
    {
      programs: ['soc', 'pci', 'fedramp', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These include SOC, PCI, FedRAMP, HIPAA, and others',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  add: [
    {
      id: 'release-publish',
      layer: 'platform',
      name: 'Build and fix EMR releases',
      owner: 'aws',
      duty: 'AWS aims to issue a minor release at least every 90 days. AWS deploys fixes to the latest release within 90 days of verifying them. When eligible, AWS backports fixes of the runtime environment to older versions.',
      sources: [
        {
          page: 'support',
          at: [
            'to issue new Minor … every 90 days',
            'Amazon EMR deploys fixes … verifying the fix',
            'Amazon EMR will backport … to older versions',
          ],
        },
      ],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'release-choice',
      layer: 'platform',
      name: 'Choose a release in support',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'AWS strongly recommends that you migrate to the latest release to keep receiving security patches. Standard support lasts 24 months from release, and AWS lists releases with extended support. After support, a release gets no fixes, patches or updates, and you cannot create support cases for it.',
      sources: [
        {
          page: 'support',
          at: [
            'Amazon EMR releases are … patches or updates',
            'We strongly recommend that … continue to receive security',
            'versions 7.0 through 7.10 … the dates listed in',
          ],
        },
      ],
      controls: ['sa-22', 'si-2', 'cm-3'],
    },
    {
      id: 'extras-fixes',
      layer: 'platform',
      name: 'Fixes for the extras in a release',
      owner: 'customer',
      duty: 'For fixes of extras, such as Apache Pig, turn to the open-source communities. EMR provides extras as a convenience and does not fix them.',
      sources: [
        {
          page: 'support',
          at: [
            'These include convenience libraries … as Apache Pig',
            'Extra components are open-source … supporting these components',
          ],
        },
      ],
      controls: ['si-2', 'cm-8'],
    },
  ],
  modes: [
    {
      id: 'ec2',
      name: 'EMR on EC2',
      summary:
        'A cluster of EC2 instances runs in your subnets. AWS builds the image and the release. You launch the cluster, control access to it and protect it.',
      override: {
        'os-image': {
          name: 'Choose the AMI',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Choose the EMR release. With the latest patch release of EMR 5.36, 6.6 and 7.0 or higher, the default AMI has the latest Amazon Linux. You can specify a custom AMI, or the Amazon Linux version that the release first shipped with.',
          sources: [
            {
              page: 'defaultAmi',
              at: [
                'Each Amazon EMR release … custom AMI',
                'launchDefaultAmazonEmrAmi',
                'you can choose to … first shipped with',
              ],
            },
          ],
        },
        'os-patches': {
          name: 'Launch new clusters to get patches',
          owner: 'customer',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'To get patches, launch new clusters on the latest patch release of EMR 5.36, 6.6 and 7.0 or higher. EMR applies fixes at launch. The default image gets the latest Amazon Linux only in the latest patch release.',
          sources: [
            { page: 'support', at: 'amazonEmrServerlessJob' },
            {
              page: 'defaultAmi',
              at: ['launchDefaultAmazonEmrAmi', 'stops getting AMI updates'],
            },
          ],
        },
        'network-exposure': {
          name: 'Security groups and public access',
          owner: 'customer',
          duty: 'AWS recommends that you keep block public access on. By default, port 22 is an exception. Give EMR permission to revoke rules: without this permission, EMR only creates an event if a rule added later violates the setting.',
          setting: 'on-by-default',
          switchOf: 'public-access-block',
          sources: [
            {
              page: 'publicAccess',
              at: [
                'we recommend that you keep it enabled',
                "If Amazon EMR doesn't … describes the violation",
                'port 22 is an exception by default',
              ],
            },
          ],
          evidence: ['EMR.1', 'EMR.2', 'emr-block-public-access', 'emr-master-no-public-ip'],
        },
        'encryption-at-rest': {
          name: 'Turn on encryption at rest',
          owner: 'customer',
          duty: 'Attach a security configuration with at-rest encryption. EBS encryption with a KMS key also covers the root volume, but LUKS does not. To use HDFS transparent encryption, you enable it separately.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'encryption',
              at: [
                'With Amazon EMR releases … local disks, or both',
                'choose to configure transparent encryption in HDFS',
                'The EBS encryption option … the root device volume',
              ],
            },
          ],
          evidence: ['EMR.3', 'emr-security-configuration-encryption-rest'],
        },
      },
      remove: ['os-hardening', 'runtime-updates', 'backups'],
      add: [
        {
          id: 'backups',
          layer: 'data',
          name: 'Store output outside the cluster',
          owner: 'customer',
          answers: ['back-up', 'keep-backups'],
          duty: 'Write results to S3 and plan backups. Even if termination protection is on, data on instance storage, including HDFS, can be lost.',
          sources: [
            {
              page: 'termination',
              at: 'Even with termination protection … business continuity requirements',
            },
          ],
          controls: ['cp-9', 'cp-10'],
        },
        {
          id: 'ami-publish',
          layer: 'operating-system',
          name: 'Put Linux updates into the default AMI',
          owner: 'aws',
          duty: 'AWS adds Amazon Linux updates to the default AMI of the latest patch releases of EMR 5.36, 6.6 and 7.0 or higher. AWS typically adds these updates within 2 weeks of their availability.',
          sources: [
            {
              page: 'defaultAmi',
              at: [
                'Starting with Amazon EMR … default behavior',
                'New Amazon Linux releases … of their availability',
                'launchDefaultAmazonEmrAmi',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'first-boot-updates',
          layer: 'operating-system',
          name: 'Install security updates at first boot',
          owner: 'aws',
          duty: 'By default, Amazon Linux AMIs connect to package repositories on first boot and install security updates before other services start. You can choose to disable these updates.',
          setting: 'on-by-default',
          sources: [{ page: 'customAmi', at: 'On first boot, by … choose to disable these' }],
          controls: ['si-2'],
        },
        {
          id: 'kernel-updates',
          layer: 'operating-system',
          name: 'Get kernel updates with a custom AMI',
          owner: 'customer',
          duty: 'To get important and critical kernel updates that require a reboot, you can use a custom AMI with the latest Amazon Linux. Clusters on Amazon Linux or Amazon Linux 2 do not automatically download and install such updates.',
          sources: [
            {
              page: 'customAmi',
              at: [
                'EMR clusters that run … require a reboot',
                'To get kernel updates … Amazon Linux AMI',
              ],
            },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'node-logs',
          layer: 'data',
          name: 'Write log files on each node',
          owner: 'aws',
          duty: 'By default, each cluster writes log files on all nodes, to `/mnt/var/log/`. EMR releases 6.9.0 and later also archive logs to S3 when a cluster scales down, without any action from you.',
          sources: [
            {
              page: 'clusterLogs',
              at: [
                'By default, each cluster … the /mnt/var/log/ directory',
                'This behavior is enabled … turn it on',
              ],
              verified: '2026-12-05',
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'log-archive',
          layer: 'data',
          name: 'Archive logs to S3 on old releases',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'With releases 6.8.0 and earlier, turn on log archiving when you launch a cluster through the CLI or API. The console turns it on by default. Without an archive, you cannot access the log files once the nodes terminate.',
          sources: [
            {
              page: 'clusterLogs',
              at: [
                'If you use Amazon … the nodes terminate',
                'To have the log … must be manually enabled',
              ],
              verified: '2026-12-05',
            },
          ],
          controls: ['au-2', 'au-9', 'au-11'],
        },
        {
          id: 'termination-protection',
          layer: 'application',
          name: 'Termination protection',
          owner: 'customer',
          duty: 'You can enable termination protection, which is off in the CLI and API unless you set it. The console enables it by default for high-availability clusters, but not for single-node clusters. If you also enable termination after step execution, EMR ignores termination protection.',
          sources: [
            {
              page: 'termination',
              at: [
                'When you enable termination … the termination protection',
                'For single-node clusters, default … disabled by default',
                'For high-availability clusters, default … set to true',
              ],
            },
          ],
          controls: ['cp-10', 'ac-3'],
        },
        {
          id: 'public-access-block',
          layer: 'access',
          name: 'Block clusters open to the internet',
          owner: 'aws',
          duty: 'In public subnets, block public access keeps EMR from launching a cluster whose security group admits `0.0.0.0/0` or `::/0` on a non-exempt port. If permitted, EMR revokes such a rule that is added later. Block public access does not apply to private subnets.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'publicAccess',
              at: [
                'If the security group … create the cluster',
                'Amazon EMR revokes the … permission to do so',
                'enabled by default for … private subnets',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'managed-groups',
          layer: 'access',
          name: 'Create managed security groups',
          owner: 'aws',
          duty: 'If you use the default managed security groups, EMR creates any groups that do not exist in the VPC yet. When you create a cluster, EMR adds the inbound rules that the cluster needs and the managed groups lack.',
          sources: [
            {
              page: 'managedGroups',
              at: [
                'If you use default … EMR creates them',
                'Amazon EMR checks the … been added earlier',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'cluster-groups',
          layer: 'access',
          name: 'Restrict cluster security groups',
          owner: 'customer',
          duty: 'Specify custom managed security groups to restrict cross-cluster access. You can also restrict outbound traffic. AWS strongly recommends removing the rule, pre-configured before December 2020, that admits port 22 from all sources.',
          sources: [
            {
              page: 'managedGroups',
              at: [
                'Using the default ElasticMapReduce-primary … cross-cluster access',
                'Before December 2020, there … to trusted sources',
                'You can scope down … and security policies',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Turn on encryption in transit',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Enable encryption in transit in the security configuration, and specify the source of the certificates. EMR then configures the endpoints that support encryption, although some of them also need Kerberos. EMRFS uses TLS to S3 in any case.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'encryption',
              at: [
                'Regardless of whether Amazon … and Amazon S3',
                'When you enable in-transit … support in-transit encryption',
                'You specify the encryption … provides encryption artifacts',
              ],
            },
          ],
          controls: ['sc-8'],
          evidence: ['EMR.4', 'emr-security-configuration-encryption-transit'],
        },
      ],
    },
    {
      id: 'serverless',
      name: 'EMR Serverless',
      summary:
        'You submit jobs to an application. AWS provides workers, encrypts their disks and applies fixes with each new job.',
      archetype: 'managed-application',
      profile: { insideVpc: 'your-choice' },
      notAsked: {
        'back-up': 'EMR keeps job logs for at most 30 days. The output is in your S3 buckets.',
      },
      override: {
        'os-patches': {
          name: 'Patch the runtime for new jobs',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine'],
          duty: 'EMR Serverless applies fixes automatically when you trigger a new job. Standard support covers the runtime environment, which includes the operating system of the image.',
          sources: [
            {
              page: 'support',
              at: [
                'The runtime environment includes … other container image',
                'amazonEmrServerlessJob',
                'Standard Support covers Runtime Environment',
              ],
            },
          ],
        },
        'customer-data': {
          name: 'No sensitive data in names and tags',
          owner: 'customer',
          duty: 'Maintain control over your content. Never put sensitive identifying information into free-form fields such as a Name field, as AWS strongly suggests. Information that you enter might be included in diagnostic logs.',
          sources: [
            {
              page: 'serverlessData',
              at: [
                'You are responsible for … on this infrastructure',
                'We strongly suggest that … in diagnostic logs',
              ],
            },
          ],
        },
      },
      remove: ['service-software'],
      add: [
        {
          id: 'job-configuration',
          layer: 'application',
          name: 'Keep a supported job configuration',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'For standard support, use a release without changes to its binaries and configurations, except changes that EMR’s documentation describes.',
          sources: [
            { page: 'support', at: 'The recommended configuration is … Amazon EMR Documentation' },
          ],
          controls: ['sa-11', 'cm-6'],
        },
        {
          id: 'runtime-role',
          layer: 'access',
          name: 'Permissions of the job runtime role',
          owner: 'customer',
          duty: 'Give the job runtime role write access to the log bucket or log group that you chose. For client-side encryption with your own key, also give the role access to that key.',
          sources: [
            {
              page: 'serverlessLogs',
              at: ['Before your jobs can … job runtime role', 'send log data to Amazon CloudWatch'],
            },
            { page: 'serverlessData', at: 'your execution role used … access to the key' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'endpoint-policy',
          layer: 'access',
          name: 'Endpoint policy for managed logs',
          owner: 'customer',
          duty: 'If your application’s private subnet has VPC endpoints for S3 with an endpoint policy, add permissions to that policy. EMR Serverless needs these permissions to store and serve application logs. Use the condition key `aws:SourceVpc`.',
          sources: [
            {
              page: 'serverlessLogs',
              at: [
                'If your EMR Serverless … serve application logs',
                'use the aws:SourceVpc … is attached to',
              ],
            },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'tls-only-buckets',
          layer: 'access',
          name: 'Require TLS on S3 buckets',
          owner: 'customer',
          duty: 'In the policies of S3 buckets, use the condition `aws:SecureTransport` to allow only encrypted connections over HTTPS (TLS).',
          sources: [{ page: 'serverlessData', at: 'You should allow only … bucket IAM policies' }],
          controls: ['sc-8'],
        },
        {
          id: 's3-encryption',
          layer: 'data',
          name: 'Choose the key for output in S3',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'To use AWS KMS encryption for output to S3, enable it in `StartJobRun` for all output or for a specific bucket. You cannot use keys that you provide yourself (SSE-C).',
          sources: [
            {
              page: 'serverlessData',
              at: [
                'You can either enable … a specific bucket',
                'SSE with customer-provided keys … EMR Serverless',
              ],
            },
          ],
          controls: ['sc-28', 'sc-12'],
        },
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt ephemeral storage',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'EMR Serverless encrypts ephemeral storage with AES-256 and keys that the service owns.',
          sources: [
            { page: 'serverlessData', at: 'Data stored in ephemeral … cryptographic algorithm' },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Encrypt data in transit',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'By default, EMR Serverless authenticates Spark drivers and executors and encrypts the RPC between them. It uses TLS from EMRFS to S3 and from Hive to the Glue metastore.',
          sources: [
            {
              page: 'serverlessData',
              at: [
                'Transport Layer Security (TLS) … and Amazon S3',
                'By default, communication between … executors is encrypted',
                'Communication between the AWS … happens via TLS',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'job-logs',
          layer: 'data',
          name: 'Store job logs for up to 30 days',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'Unless you turn it off for the job, EMR Serverless keeps application logs in managed storage for at most 30 days. If you also chose an S3 bucket, container logs are stored in that bucket.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'serverlessLogs',
              at: [
                'Both managed storage and … Stored in S3 bucket',
                'By default, EMR Serverless … of 30 days',
                'To turn off this … Submit job page',
              ],
            },
          ],
          controls: ['au-4', 'au-11'],
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Send logs to S3 or CloudWatch',
          owner: 'customer',
          duty: 'You can send logs to an S3 bucket, or enable CloudWatch logging, which is disabled by default. Unless you add log types, CloudWatch gets only the driver’s `stdout` and `stderr`. Without managed storage, you cannot use the built-in application UIs.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'serverlessLogs',
              at: [
                'keep the Managed storage … built-in application UIs',
                'By default, CloudWatch logging … for EMR Serverless',
                'EMR Serverless publishes only … the logTypes field',
              ],
            },
          ],
          controls: ['au-11', 'au-12'],
        },
      ],
    },
    {
      id: 'eks',
      name: 'EMR on EKS',
      summary:
        'EMR starts job pods in a namespace of your EKS cluster. You manage RBAC, custom images and your nodes.',
      archetype: 'containers-on-instances',
      unanswered: {
        'back-up': 'The AWS pages compared do not say who takes backups here.',
        'patch-node-software':
          'The AWS pages compared say who patches the nodes’ operating system, but not their Kubernetes software.',
      },
      traits: ['application-code'],
      override: {
        'release-publish': {
          name: 'Build and patch the base images',
          owner: 'aws',
          answers: ['patch-engine'],
          duty: 'AWS patches the images of EMR on EKS regularly. EMR on EKS applies fixes when a new container is launched. AWS does not backport fixes of core engines to older patch or minor versions.',
          sources: [
            { page: 'eksPractices', at: 'Amazon EMR on EKS images are regularly patched' },
            {
              page: 'support',
              at: ['amazonEmrServerlessJob', 'backport fixes for Core … or Minor versions'],
            },
          ],
        },
        'os-patches': {
          name: 'Patch the guest OS',
          owner: 'customer',
          duty: 'Maintain the operating system of the nodes, with updates and security patches. AWS patches instances that EKS Auto Mode launches. With Fargate, there is no operating system of EC2 instances for you to patch.',
          sources: [
            { page: 'eksSecurity', at: 'The node’s operating system … and security patches)' },
            {
              page: 'autoMode',
              at: 'managed instances take responsibility … the responsibility of AWS',
              verified: '2026-11-26',
            },
            { page: 'fargatePods', at: 'Must secure, maintain, and … Amazon EC2 instances' },
          ],
        },
        'os-hardening': {
          name: 'Block jobs from node credentials',
          owner: 'customer',
          duty: 'AWS recommends that you give node group roles the fewest permissions. AWS also recommends using `iptables` on the nodes to block pods in the managed namespaces from accessing instance profile credentials.',
          sources: [
            {
              page: 'eksPractices',
              at: [
                'We recommend that you … EKS worker nodes',
                'To completely block access … on EKS nodes',
              ],
            },
          ],
          controls: ['ac-6', 'cm-6'],
        },
        'control-plane': {
          name: 'Secure the Kubernetes control plane',
          owner: 'aws',
          duty: 'AWS is responsible for the Kubernetes control plane of the EKS cluster, including the control plane nodes and the etcd database.',
          sources: [
            { page: 'eksSecurity', at: 'responsible for the Kubernetes … and etcd database' },
          ],
        },
        'image-content': {
          name: 'Patch and rebuild custom images',
          owner: 'customer',
          duty: 'Patch the binaries that you add to an image. Rebuild your image whenever there is a new base image of the EMR release. You then have the latest base image, which AWS patches regularly.',
          sources: [
            {
              page: 'eksPractices',
              at: [
                'You are responsible for … to the image',
                'To get the latest … Amazon EMR release',
              ],
            },
          ],
        },
        'workload-configuration': {
          name: 'Privileges of job pods',
          owner: 'customer',
          duty: 'Avoid running containers as root or with access to the host’s resources or namespaces. AWS strongly discourages this, because it reduces the effectiveness of the isolation that containers provide.',
          sources: [
            {
              page: 'eksSecurity',
              at: 'all containers share the … that containers provide',
            },
          ],
        },
        'network-exposure': {
          name: 'Security groups of the data plane',
          owner: 'customer',
          duty: 'Set up network controls, such as firewall rules. Configure the security groups that let traffic pass from the EKS control plane into your VPC.',
          sources: [
            {
              page: 'eksSecurity',
              at: [
                'The security configuration of … the customer VPC',
                'Setting up and managing … as firewall rules',
              ],
            },
          ],
        },
        'application-code': {
          name: 'Code that users submit',
          owner: 'customer',
          duty: 'Check the integrity of the application code that users submit. EMR on EKS does not inspect it.',
          sources: [{ page: 'eksPractices', at: 'does not inspect the … of the system' }],
          controls: ['sa-11', 'si-7'],
        },
      },
      remove: [
        'node-image-publish',
        'agent-updates',
        'encryption-at-rest',
        'volume-encryption',
        'backups',
      ],
      add: [
        {
          id: 'encryption-at-rest',
          layer: 'data',
          name: 'Encrypt volumes of nodes and pods',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'If you want to encrypt the EBS volumes of managed nodes, deploy the nodes with a launch template. Alternatively, encrypt all new EBS volumes in your account. The EBS CSI driver has parameters to encrypt volumes and to supply your own key.',
          sources: [
            { page: 'nodeGroups', at: 'you want to encrypt … created in your account' },
            { page: 'dataPractices', at: 'For EBS you can … supplying a CMK' },
          ],
          controls: ['sc-28', 'sc-12'],
          evidence: ['EC2.7', 'ec2-ebs-encryption-by-default'],
        },
        {
          id: 'tenant-separation',
          layer: 'platform',
          name: 'Separate untrusted tenants',
          owner: 'customer',
          duty: 'If untrusted tenants submit jobs under several execution roles, consider a separate virtual cluster for each group of roles with similar privilege. A malicious application may escalate its privileges.',
          sources: [{ page: 'eksPractices', at: 'If you are running … different virtual cluster' }],
          controls: ['sc-39', 'ac-6'],
        },
        {
          id: 'execution-role',
          layer: 'access',
          name: 'Execution roles of jobs',
          owner: 'customer',
          duty: 'AWS recommends that you grant each role only what its job and log destination need, and audit job permissions regularly and upon any code change. Pods get their role through IRSA. EMR on EKS does not support kube2iam, kiam or instance profiles.',
          sources: [
            {
              page: 'eksPractices',
              at: [
                'We recommend that execution … to application code',
                'has adopted the use … on the cluster',
              ],
            },
          ],
          controls: ['ac-6', 'ac-2'],
        },
        {
          id: 'namespace-rbac',
          layer: 'access',
          name: 'RBAC in the managed namespaces',
          owner: 'customer',
          duty: 'Deny job submitters at least the permissions to change configmaps, exec into EMR pods, create pods, deploy mutating webhooks and read secrets. Some of these permissions can lead to an execution role’s credentials or to confidential data.',
          sources: [
            {
              page: 'eksPractices',
              at: [
                'At a minimum, the … to modify configmap',
                'permissions to exec into … execution role credentials',
                'permissions to create pods … stored in these secrets',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'endpoint-access',
          layer: 'access',
          name: 'Restrict access to managed endpoints',
          owner: 'customer',
          duty: 'As AWS recommends, add security groups to the load balancers of managed endpoints, so that only selected IP addresses can reach the endpoints. The load balancers are reachable only from your VPC.',
          sources: [
            { page: 'eksPractices', at: 'This configuration restricts access … of IP addresses' },
          ],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How soon Amazon Linux updates reach EMR',
      questions: ['patch-system'],
      finding:
        'The default AMI page says that new Amazon Linux releases are typically integrated within 2 weeks, seldom later. The support policy aims to get the latest runtime environment, which includes the operating system, within 90 days of its Amazon Linux release. The catalogue takes the first as the usual case on EMR on EC2. It takes the second as the target that AWS commits to aim for.',
      sources: [
        { page: 'defaultAmi', verified: '2026-11-24' },
        { page: 'support', verified: '2026-11-24' },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 'emr-compliance', title: 'Compliance validation for Amazon EMR' },
    clusterLogs: {
      path: 'emr-plan-debugging',
      title: 'Configure Amazon EMR cluster logging and debugging',
    },
    nodeGroups: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html',
      title: 'Simplify node lifecycle with managed node groups',
      read: '2026-11-26',
    },
    dataPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
      title: 'Data encryption and secrets management',
      read: '2026-11-26',
    },
    defaultAmi: {
      path: 'emr-default-ami',
      title: 'Using the default Amazon Linux AMI for Amazon EMR',
      read: '2026-11-26',
      passages: { launchDefaultAmazonEmrAmi: 'When you launch a … default Amazon EMR AMI' },
    },
    support: {
      url: 'https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-standard-support.html',
      title: 'Amazon EMR standard support',
      read: '2026-11-26',
      passages: { amazonEmrServerlessJob: 'Amazon EMR automatically applies … EMR Serverless job' },
    },
    publicAccess: {
      path: 'emr-block-public-access',
      title: 'Using Amazon EMR block public access',
      read: '2026-11-26',
    },
    encryption: {
      path: 'emr-data-encryption-options',
      title: 'Encryption options for Amazon EMR',
      read: '2026-11-26',
    },
    termination: {
      path: 'UsingEMR_TerminationProtection',
      title:
        'Using termination protection to protect your Amazon EMR clusters from accidental shut down',
      read: '2026-11-26',
    },
    serverlessData: {
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/data-protection.html',
      title: 'Data protection',
      read: '2026-11-26',
    },
    serverlessLogs: {
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/logging.html',
      title: 'Storing logs',
      read: '2026-11-26',
    },
    eksPractices: {
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/security-best-practices.html',
      title: 'Amazon EMR on EKS security best practices',
      read: '2026-11-26',
    },
    eksSecurity: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/security.html',
      title: 'Security in Amazon EKS',
      read: '2026-11-26',
    },
    autoMode: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/automode.html',
      title: 'Automate cluster infrastructure with EKS Auto Mode',
    },
    fargatePods: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
      title: 'Simplify compute management with AWS Fargate',
      read: '2026-11-26',
    },
    customAmi: {
      path: 'emr-custom-ami',
      title: 'Using a custom AMI to provide more flexibility for Amazon EMR cluster configuration',
      read: '2026-11-26',
    },
    managedGroups: {
      path: 'emr-man-sec-groups',
      title: 'Working with Amazon EMR-managed security groups',
      read: '2026-11-26',
    },
  },
});
