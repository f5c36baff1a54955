import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Kubernetes Service (Amazon EKS)',
  shortName: 'EKS',
  summary: 'AWS runs the Kubernetes control plane. You choose how much of the nodes you manage.',
  guide: 'https://docs.aws.amazon.com/eks/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'Elastic Kubernetes Service',
    'Kubernetes',
    'k8s',
    'worker nodes',
    'managed node group',
    'EKS Auto Mode',
    'EKS on Fargate',
    'EKS Hybrid Nodes',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::EKS'],
    terraformPrefixes: ['aws_eks_'],
    resources: [
      // An image of one’s own needs a launch template; EKS then fills in CUSTOM.
      {
        types: ['aws_eks_node_group'],
        follows: [
          {
            by: ['launch_template.id', 'launch_template.name'],
            type: 'aws_launch_template',
            to: 'name',
            reads: 'image_id',
            as: 'launch_template.image_id',
          },
        ],
        modes: [
          { mode: 'managed-node-group', absent: ['launch_template'] },
          { mode: 'custom-ami', where: { ami_type: 'CUSTOM' } },
          { mode: 'managed-node-group', where: { ami_type: '*' } },
          { mode: 'custom-ami', where: { 'launch_template.image_id': '*' } },
          { mode: 'managed-node-group', absent: ['launch_template.image_id'] },
        ],
      },
      {
        types: ['AWS::EKS::Nodegroup'],
        follows: [
          {
            by: ['LaunchTemplate.Id', 'LaunchTemplate.Name'],
            type: 'AWS::EC2::LaunchTemplate',
            to: 'LaunchTemplateName',
            reads: 'LaunchTemplateData.ImageId',
            as: 'LaunchTemplate.ImageId',
          },
        ],
        modes: [
          { mode: 'managed-node-group', absent: ['LaunchTemplate'] },
          { mode: 'custom-ami', where: { AmiType: 'CUSTOM' } },
          { mode: 'managed-node-group', where: { AmiType: '*' } },
          { mode: 'custom-ami', where: { 'LaunchTemplate.ImageId': '*' } },
          { mode: 'managed-node-group', absent: ['LaunchTemplate.ImageId'] },
        ],
      },
      {
        types: ['aws_eks_fargate_profile', 'AWS::EKS::FargateProfile'],
        modes: [{ mode: 'fargate' }],
      },
      {
        types: ['aws_eks_cluster'],
        hint: true,
        modes: [
          { mode: 'hybrid-nodes', where: { remote_network_config: '*' }, also: true },
          { mode: 'auto-mode', where: { 'compute_config.enabled': 'true' } },
        ],
      },
      {
        types: ['AWS::EKS::Cluster'],
        hint: true,
        modes: [
          { mode: 'hybrid-nodes', where: { RemoteNetworkConfig: '*' }, also: true },
          { mode: 'auto-mode', where: { 'ComputeConfig.Enabled': 'true' } },
        ],
      },
    ],
  },
  archetype: 'containers-on-instances',
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
  override: {
    'control-plane': {
      name: 'Run and patch the control plane',
      owner: 'aws',
      answers: ['patch-orchestrator'],
      duty: 'AWS runs the control plane, with its nodes and etcd, in an account that AWS manages. EKS backs up clusters regularly and upgrades existing ones to new platform versions, which provide security fixes. For a local cluster on an Outpost configured with EBS, the control plane runs in your account.',
      sources: [
        { page: 'security', at: 'For Amazon EKS, AWS … and etcd database' },
        {
          page: 'platformVersions',
          at: [
            'However, Amazon EKS releases … provide security fixes',
            'Amazon EKS automatically upgrades … Kubernetes minor version',
          ],
        },
        { page: 'updateCluster', at: 'Amazon EKS regularly backs … clusters if necessary' },
        {
          page: 'createClusterApi',
          at: 'The control plane runs … managed by AWS',
        },
        { page: 'outposts', at: 'The implementation Amazon EKS … by Amazon EBS' },
      ],
      controls: ['si-2', 'cp-9', 'cp-10'],
    },
    'image-content': {
      name: 'Container images and controllers',
      owner: 'customer',
      duty: 'Build minimal images and scan them regularly. Delete or rebuild images with high or critical vulnerabilities. Plan upgrades of your workloads, and upgrade custom controllers as required.',
      sources: [
        {
          page: 'imagePractices',
          at: [
            'startRemovingContainerImage',
            'regularlyScanningImageScanner',
            'imagesHighDeletedRebuilt',
          ],
        },
        {
          page: 'upgradePractices',
          at: ['validateAfterClusterUpgrade', 'upgradeKubernetesOnsRequired'],
        },
      ],
      controls: ['si-2', 'ra-5'],
      evidence: ['ECR.1', 'ecr-private-image-scanning-enabled'],
    },
    'workload-configuration': {
      name: 'Pod privileges and security standards',
      owner: 'customer',
      duty: 'Run containers as a non-root user, which you set in the image or in the pod’s `securityContext`. The default user is root. With labels on a namespace, Pod Security Admission can reject pods that violate a Pod Security Standard, audit the violations or warn of them.',
      sources: [
        {
          page: 'podPractices',
          at: ['implementControlsLabels', 'containersRunRootDefault', 'addingUserRunApplication'],
        },
      ],
      controls: ['cm-6', 'ac-6'],
    },
    'iam-permissions': {
      name: 'Cluster access and pod IAM roles',
      owner: 'customer',
      duty: 'Use access entries or the `aws-auth` ConfigMap to allow IAM principals to access Kubernetes objects. The cluster’s creator is an administrator unless you disallow it. Grant workloads IAM permissions through EKS Pod Identity or IRSA.',
      sources: [
        {
          page: 'grantAccess',
          at: ['allowIamOption', 'addingEntriesOption'],
        },
        { page: 'createCluster', at: 'clusterAdministratorAccess' },
        { page: 'serviceAccounts', at: 'Amazon EKS provides two … EKS Pod Identities' },
      ],
      controls: ['ac-2', 'ac-6', 'ia-2'],
    },
    'network-exposure': {
      name: 'Security groups and network policies',
      owner: 'customer',
      duty: 'Configure the data plane’s security groups. Private subnets minimize the exposure of nodes. By default, connections between pods are not restricted, but you can use network policies, which the VPC CNI applies on EC2 Linux nodes only.',
      sources: [
        { page: 'security', at: 'The security configuration of … the customer VPC' },
        {
          page: 'networkPolicy',
          at: ['By default, there are … any other network', 'you can apply the … Linux nodes only'],
        },
        { page: 'hostPractices', at: 'By deploying workers onto … attacks often originate' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    'customer-data': {
      owner: 'customer',
      duty: 'Know how sensitive your data is, what your company requires and which laws apply. Any pod in a namespace can refer to the Secrets of that namespace. Kubernetes does not rotate Secrets automatically.',
      sources: [
        { page: 'security', at: 'The sensitivity of your … laws and regulations' },
        {
          page: 'dataPractices',
          at: [
            'Secrets in a particular … the secret',
            'Kubernetes doesn’t automatically rotate secrets',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt volumes of nodes and pods',
      owner: 'customer',
      remove: ['setting'],
      duty: 'If you want to encrypt the EBS volumes of managed nodes, deploy the nodes with a launch template. Alternatively, encrypt all new EBS volumes in the account. The EBS storage drivers have parameters for encrypting volumes and supplying a key.',
      sources: [
        { page: 'nodeGroups', at: 'If you want to … in your account' },
        { page: 'dataPractices', at: 'For EBS you can … supplying a CMK' },
      ],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7', 'ec2-ebs-encryption-by-default'],
    },
  },
  remove: ['backups'],
  add: [
    {
      id: 'backups',
      layer: 'data',
      name: 'Back up cluster state and volumes',
      owner: 'customer',
      answers: ['back-up', 'keep-backups'],
      duty: 'You can use AWS Backup to back up cluster state and persistent storage that is attached through volume claims (EBS, EFS, S3). You can also take a backup before an upgrade. For backups, the cluster’s authorization mode must be `API` or `API_AND_CONFIG_MAP`.',
      sources: [
        {
          page: 'backup',
          at: [
            'supports backups of Amazon … resource backed up',
            'authorization mode set to … the EKS cluster',
          ],
        },
        { page: 'updateCluster', at: 'You can take a … the upgrade process' },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'kubernetes-version',
      layer: 'platform',
      name: 'Choose the version, start upgrades',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Check the Kubernetes APIs in use and start upgrades, one minor version at a time. A version has 14 months of standard support, then 12 of extended support at an additional cost. Extended support is off in clusters that the console creates and on in others, unless you set the upgrade policy `STANDARD` or `EXTENDED`.',
      sources: [
        {
          page: 'versions',
          at: ['A minor version is … per cluster hour', 'extendedByDefault'],
        },
        {
          page: 'updateCluster',
          at: ['Ensure your cluster is … any health issues', 'you can update only … at a time'],
        },
        { page: 'createClusterApi', at: 'New clusters, by default … to STANDARD' },
        {
          page: 'extendedSupport',
          at: 'extendedByDoor',
        },
      ],
      controls: ['sa-22', 'cm-3'],
      evidence: ['EKS.2', 'eks-cluster-supported-version'],
    },
    {
      id: 'platform-version-check',
      layer: 'platform',
      name: 'Check the platform version',
      owner: 'customer',
      duty: 'You can retrieve the platform version with the AWS CLI or in the console, and compare it with AWS’s tables. If the cluster is more than two platform versions behind the current one, it is possible that EKS could not update the cluster automatically.',
      sources: [
        {
          page: 'platformVersions',
          at: [
            'You can retrieve your … AWS Management Console',
            'If your cluster is … automatically update your cluster',
            'The current and recent … following tables',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'control-plane-upgrade',
      layer: 'platform',
      name: 'Carry out upgrades and rollbacks',
      owner: 'aws',
      duty: 'After you start an upgrade, EKS launches API servers of the new version to replace the old ones, and checks the new ones. If a check fails, EKS keeps the earlier version. In a rollback that you start, EKS reverts the control plane and preserves the data in etcd.',
      sources: [
        {
          page: 'updateCluster',
          at: [
            'The update process consists … the existing ones',
            'If any of these … prior Kubernetes version',
          ],
        },
        {
          page: 'rollback',
          at: [
            'During a rollback, Amazon … and persistent volumes',
            'Amazon EKS is responsible … control plane components',
          ],
        },
      ],
      controls: ['si-2', 'cm-3', 'cp-10'],
    },
    {
      id: 'version-rollback',
      layer: 'platform',
      name: 'Roll back a cluster upgrade',
      owner: 'customer',
      duty: 'Within 7 days of an in-place upgrade, you can roll the cluster back by one minor version if the conditions are met. Verify that your applications are compatible with the previous version. First delete Fargate pods and roll back worker nodes that run the new version, except Auto Mode nodes, which EKS rolls back.',
      sources: [
        { page: 'fargatePods', at: 'Version rollback is not … before rolling back' },
        {
          page: 'rollback',
          at: [
            'You must initiate the … by one minor version',
            'If your worker nodes … is handled automatically',
            'responsible for verifying application … the previous version',
          ],
        },
      ],
      controls: ['cm-3', 'cp-10'],
    },
    {
      id: 'end-of-support-upgrade',
      layer: 'platform',
      name: 'Upgrade clusters past end of support',
      owner: 'aws',
      duty: 'If you do not upgrade a cluster in time, EKS upgrades its control plane without notification, at any time after month 26 of the version. With extended support off, EKS does so at the end of month 14. Managed and self-managed nodes keep their version.',
      setting: 'always-on',
      sources: [
        {
          page: 'versions',
          at: [
            'disableExtendedStandardSupport',
            'Clusters running on a … the previous version',
            'automaticUpdatesBeforeUpdate',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'deletion-protection',
      layer: 'platform',
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'If you want to protect the cluster from deletion, enable deletion protection, which is off by default. The cluster then cannot be deleted unless you first disable the protection.',
      setting: 'off-by-default',
      sources: [{ page: 'createClusterApi', at: 'Indicates whether to enable … value is false' }],
      controls: ['cm-3', 'cp-10'],
    },
    {
      id: 'addon-updates',
      layer: 'platform',
      name: 'Start updates of cluster add-ons',
      owner: 'customer',
      duty: 'Start each update of an EKS add-on. EKS does not update add-ons automatically, either for a new version or after a cluster upgrade. If the VPC CNI, CoreDNS and kube-proxy are installed as self-managed add-ons, manage them yourself or add the EKS add-ons.',
      sources: [
        { page: 'updateAddon', at: 'eksDoesntInitiateUpdate' },
        { page: 'addons', at: 'For earlier versions of … after cluster creation' },
      ],
      controls: ['si-2'],
    },
    {
      id: 'addon-rollout',
      layer: 'platform',
      name: 'Provide and update EKS add-ons',
      owner: 'aws',
      duty: 'EKS provides add-ons that include the latest security patches and are validated for EKS. After you start an add-on update, EKS carries it out. An AWS partner patches and publishes the add-ons from AWS Marketplace.',
      sources: [
        {
          page: 'addons',
          at: [
            'All Amazon EKS add-ons … with Amazon EKS',
            'Patched by AWS Partner',
            'Published by AWS Partner',
          ],
        },
        { page: 'updateAddon', at: 'After you initiate the … add-on for you' },
      ],
      controls: ['si-2'],
    },
    {
      id: 'token-refresh',
      layer: 'application',
      name: 'Use clients that refresh their tokens',
      owner: 'customer',
      expires: 'token',
      duty: 'Update the Kubernetes client SDKs of your applications to versions that refresh service account tokens. These tokens expire after an hour. On EKS, the extended expiry period is 90 days, and the API server rejects requests with older tokens.',
      sources: [
        {
          page: 'serviceAccounts',
          at: [
            'Service account tokens have … within an hour',
            'For Amazon EKS clusters … 90 days old',
            'You should proactively update … refresh the token',
          ],
        },
      ],
      controls: ['ia-5', 'si-2'],
    },
    {
      id: 'api-authentication',
      layer: 'access',
      name: 'Authenticate Kubernetes API requests',
      owner: 'aws',
      duty: 'AWS runs the IAM authenticator on the control plane. You cannot disable IAM authentication. Authentication through your own OIDC provider is optional.',
      setting: 'always-on',
      sources: [
        {
          page: 'grantAccess',
          at: [
            'The ability to access … EKS control plane',
            'The IAM authentication method … method is optional',
          ],
        },
      ],
      controls: ['ia-2', 'ac-3'],
    },
    {
      id: 'endpoint-creation',
      layer: 'access',
      name: 'Create the API server endpoint',
      owner: 'aws',
      duty: 'EKS creates an endpoint for the API server of a new cluster. By default, the endpoint is public to the internet. If you enable private access, EKS manages a private hosted zone in Route 53 for the cluster’s VPC.',
      sources: [
        {
          page: 'endpoint',
          at: [
            'When you create a … to the internet',
            'When you enable endpoint … managed by Amazon EKS',
          ],
        },
      ],
      controls: ['sc-7', 'ac-17'],
    },
    {
      id: 'api-endpoint',
      layer: 'access',
      name: 'Public API server endpoint',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Decide on access to the API server endpoint, which by default is public and secured with IAM and RBAC. You can enable private access. You can also disable or limit access from the internet.',
      setting: 'on-by-default',
      switchOf: 'endpoint-creation',
      sources: [
        {
          page: 'endpoint',
          at: [
            'By default, this API … Access Control (RBAC)',
            'You can limit the … to the API server',
          ],
        },
        { page: 'createClusterApi', at: 'By default, public access … access is disabled' },
      ],
      controls: ['sc-7', 'ac-17'],
      evidence: ['EKS.1', 'eks-endpoint-no-public-access'],
    },
    {
      id: 'api-data-encryption',
      layer: 'data',
      name: 'Encrypt Kubernetes API data in etcd',
      owner: 'aws',
      duty: 'EKS encrypts the data in etcd at the disk level. From Kubernetes 1.28 on, it also encrypts all Kubernetes API data with envelope encryption. Envelope encryption does not apply to data on nodes or EBS volumes, and local clusters on Outposts do not support it for Secrets.',
      setting: 'always-on',
      sources: [
        {
          page: 'envelope',
          at: [
            'provides default envelope encryption … version 1.28 or higher',
            'envelopeEncryptionEbsVolumes',
            'All of the data … version being run',
          ],
        },
        { page: 'outposts', at: 'Secrets envelope encryption … Not supported' },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt traffic in transit',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Decide where TLS terminates, such as at the load balancer, the ingress or the pod. You can use a service mesh, or cert-manager with AWS Private CA.',
      sources: [
        {
          page: 'networkPractices',
          at: [
            'Encryption in transit can … support for mTLS',
            'Encrypted traffic can be … or the Pod',
            'You can enable TLS … and revoke certificates',
          ],
        },
      ],
      controls: ['sc-8', 'sc-12'],
    },
    {
      id: 'api-data-key',
      layer: 'data',
      name: 'Your own key for Kubernetes API data',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'You can optionally bring your own KMS key. If you do, limit who may disable or delete the key. If the key is disabled, the cluster is placed in an unhealthy or degraded state.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'envelope',
          at: [
            'defaultKekAwsKms',
            'cmkAssociatedCmk',
            'your key administrators should … with EKS clusters',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
      evidence: ['EKS.3', 'eks-secrets-encrypted'],
    },
    {
      id: 'control-plane-logs',
      layer: 'data',
      name: 'Turn on control plane logs',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Enable each log type that you want, individually. You pay CloudWatch Logs’ ingestion and storage costs. You can view enabled logs in the CloudWatch console.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'logs',
          at: [
            'You are charged the … from your clusters',
            'By default, cluster control … for your cluster',
            'After you have enabled … the CloudWatch console',
          ],
        },
        { page: 'createClusterApi', at: 'defaultClusterCloudWatchLogs' },
      ],
      controls: ['au-2', 'au-6', 'au-11', 'au-12'],
      evidence: ['EKS.8', 'eks-cluster-log-enabled'],
    },
    {
      id: 'control-plane-log-delivery',
      layer: 'data',
      name: 'Deliver the control plane logs',
      owner: 'aws',
      duty: 'EKS sends the log types that you enabled to CloudWatch Logs in the same account. The logs arrive within a few minutes, on a best-effort basis.',
      sources: [
        {
          page: 'logs',
          at: [
            'EKS control plane logs … is best effort',
            'When enabled, logs are … the same account',
          ],
        },
      ],
      controls: ['au-12'],
    },
  ],
  modes: [
    {
      id: 'managed-node-group',
      name: 'Managed node group, AWS’s AMI',
      summary:
        'AWS publishes patched images, but replaces the nodes only when you start the update. The instances stay in your account.',
      override: {
        'node-image-publish': {
          name: 'Publish patched EKS optimized AMIs',
          owner: 'aws',
          duty: 'AWS builds patched versions of the EKS optimized AMI when issues are reported. It keeps the AMI up to date with Kubernetes and security patches. The console shows an available update.',
          sources: [
            { page: 'nodeGroups', at: 'When managed nodes run … issues are reported' },
            { page: 'securityPractices', at: 'awsAssumeSecurityPatches' },
            { page: 'compute', at: 'If you deployed an … updates are available' },
          ],
        },
        'os-patches': {
          name: 'Start the node group update',
          owner: 'customer',
          answers: ['patch-system', 'patch-engine', 'patch-node-software', 'start-patch'],
          duty: 'Start the update that deploys a patched AMI to the node group. Start another update after a cluster upgrade, because nodes are not upgraded automatically with the control plane. The AMI also brings containerd and kubelet.',
          sources: [
            { page: 'nodeGroups', at: 'responsibleDeployingNodeGroups' },
            { page: 'versions', at: 'managedNodeGroupControlPlane' },
            { page: 'selfManaged', at: 'componentsIamAuthenticator' },
          ],
        },
        'os-hardening': {
          owner: 'customer',
          duty: 'Decide on remote access: if you enable SSH for a group without a launch template and select no security groups, SSH is open to 0.0.0.0/0. If all service accounts get IAM roles and no pod needs IMDS, AWS recommends that you block pods from IMDS. Node auto repair is optional.',
          sources: [
            { page: 'hostPractices', at: 'insteadEnablingSshHost' },
            {
              page: 'createNodeGroup',
              at: [
                'recommendConditionsTrue',
                'select specific security groups … on the internet (0.0.0.0/0)',
              ],
            },
            { page: 'nodeRepair', at: 'enableAutomaticNodeGroups' },
          ],
          controls: ['cm-6', 'si-4', 'ac-17'],
          evidence: ['EC2.8', 'ec2-imdsv2-check'],
        },
      },
      remove: ['agent-updates'],
      add: [
        {
          id: 'node-rollout',
          layer: 'operating-system',
          name: 'Drain and replace the nodes',
          owner: 'aws',
          duty: 'After you start an update, EKS drains and replaces the nodes, by default one at a time. A rolling update respects pod disruption budgets. If pods do not leave a node within 15 minutes, the update fails unless you force it.',
          sources: [
            {
              page: 'updatePhases',
              at: [
                'The maximum unavailable has … is one node',
                'It drains the Pods … a PodEvictionFailure error',
              ],
            },
            {
              page: 'updateNodeGroup',
              at: [
                'When you initiate a … nodes for you',
                'This option respects the … this node group',
              ],
            },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'node-repair',
          layer: 'operating-system',
          name: 'Repair unhealthy nodes',
          owner: 'aws',
          duty: 'If you enable node auto repair, EKS continuously monitors the health of nodes, reacts to detected problems and replaces nodes when possible.',
          setting: 'off-by-default',
          sources: [{ page: 'nodeGroups', at: 'Managed node groups can … when possible' }],
          controls: ['si-4', 'cp-10'],
        },
        {
          id: 'node-release-check',
          layer: 'operating-system',
          name: 'Check for node group updates',
          owner: 'customer',
          duty: 'In the console, look at the column “AMI release version” of the node groups. A group that has an available update shows “Update now” there.',
          sources: [
            {
              page: 'updateNodeGroup',
              verified: '2026-11-27',
              at: 'If you select the … an available update',
            },
          ],
          controls: ['si-2'],
        },
      ],
    },
    {
      id: 'custom-ami',
      name: 'Managed node group, custom AMI',
      summary:
        'Your launch template specifies your own AMI, so you build the patched images. AWS still replaces the nodes for you.',
      extends: 'managed-node-group',
      remove: ['node-release-check'],
      override: {
        'node-image-publish': {
          name: 'Build and publish patched AMIs',
          owner: 'customer',
          answers: ['patch-engine', 'patch-node-software'],
          duty: 'Build patched versions of your AMI when issues are reported. Ensure that the AMI’s Kubernetes version is compatible with the cluster. EKS does not validate the compatibility.',
          sources: [
            { page: 'nodeGroups', at: 'run a custom AMI … deploying the AMI' },
            { page: 'launchTemplates', at: 'EKS does not validate … version skew policy' },
          ],
          controls: ['si-2', 'cm-2', 'ra-5'],
        },
        'os-patches': {
          name: 'Update the group to the new AMI',
          owner: 'customer',
          answers: ['patch-system', 'patch-engine', 'patch-node-software', 'start-patch'],
          duty: 'Create a launch template version with the new AMI ID, which cannot be a dynamic parameter, and start the update to that version. Do the same after cluster upgrades. The console does not notify you of newer AMIs.',
          sources: [
            {
              page: 'launchTemplates',
              at: [
                'You cannot use dynamic … managed node groups',
                'notified in the console … launch template version',
              ],
            },
            { page: 'updateNodeGroup', at: 'see a notification for … updated custom AMI' },
            { page: 'versions', at: 'managedNodeGroupControlPlane' },
          ],
        },
        'os-hardening': {
          owner: 'customer',
          duty: 'Supply the bootstrap commands, because EKS merges no user data, and specify the key pair and security groups for remote access in the launch template. If all service accounts get IAM roles and no pod needs IMDS, AWS recommends that you block pods from IMDS. Node auto repair is optional.',
          sources: [
            {
              page: 'launchTemplates',
              at: [
                'specify custom Amazon EC2 … your node group',
                'merge any user data … join the cluster',
              ],
            },
            {
              page: 'createNodeGroup',
              at: ['recommendConditionsTrue', 'To enable remote access … the launch template'],
            },
            { page: 'nodeRepair', at: 'enableAutomaticNodeGroups' },
          ],
        },
      },
    },
    {
      id: 'self-managed-nodes',
      name: 'Self-managed nodes',
      summary:
        'You run the Auto Scaling groups. EKS does not tell you that nodes are out of date, and does not drain or replace them.',
      override: {
        'node-image-publish': {
          name: 'Publish patched EKS optimized AMIs',
          owner: 'aws',
          duty: 'AWS releases the EKS optimized AMI and keeps it up to date with Kubernetes patch versions and security patches.',
          sources: [
            { page: 'securityPractices', at: 'awsAssumeSecurityPatches' },
            { page: 'updateSelfManaged', at: 'When a new Amazon … the new AMI' },
          ],
        },
        'os-patches': {
          name: 'Check for new AMIs and schedule updates',
          owner: 'customer',
          answers: ['patch-system', 'patch-engine', 'patch-node-software', 'start-patch'],
          duty: 'Consider replacing the nodes when a new AMI is released, and update them after a cluster upgrade. The console does not indicate that a self-managed group needs an update, but you can track Amazon Linux security events. A new AMI also brings containerd and kubelet.',
          sources: [
            { page: 'versions', at: 'have any indication in … it needs updating' },
            { page: 'updateSelfManaged', at: 'When a new Amazon … same Kubernetes version' },
            { page: 'selfManaged', at: 'componentsIamAuthenticator' },
            { page: 'launchSelfManaged', at: 'You can track security … associated RSS feed' },
          ],
        },
        'os-hardening': {
          owner: 'customer',
          duty: 'Use Session Manager instead of SSH, run kube-bench periodically and check the nodes with Amazon Inspector. If all service accounts get IAM roles and no pod needs IMDS, AWS recommends that you block pods from IMDS. Node auto repair is for managed node groups, Karpenter and Auto Mode.',
          sources: [
            {
              page: 'hostPractices',
              at: [
                'Periodically run kube-bench',
                'insteadEnablingSshHost',
                'Amazon Inspector to check … Amazon EC2 instances',
              ],
            },
            { page: 'launchSelfManaged', at: 'We recommend blocking Pod … conditions are true' },
            { page: 'nodeRepair', at: 'node repair is enabled … groups and Karpenter' },
          ],
          controls: ['cm-6', 'si-4', 'ac-17'],
          evidence: ['EC2.8', 'ec2-imdsv2-check'],
        },
      },
      remove: ['agent-updates'],
      add: [
        {
          id: 'node-rollout',
          layer: 'operating-system',
          name: 'Update the nodes',
          owner: 'customer',
          answers: ['patch-system'],
          duty: 'Create a new node group and migrate the pods to it. If eksctl did not create the group, you can instead update the CloudFormation stack to use the new AMI.',
          sources: [
            {
              page: 'updateSelfManaged',
              at: [
                'Create a new node … Pods to that group',
                'Update the AWS CloudFormation … created with eksctl',
              ],
            },
            { page: 'versions', at: 'You must manually update the nodes' },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'local-cluster-etcd',
          layer: 'data',
          name: 'Back up etcd of local clusters',
          owner: 'customer',
          duty: 'For a local cluster on Outposts with EBS, back up etcd with etcdctl or EBS volume backups. For local clusters on Outposts with EC2 instance store, EKS manages the backup.',
          sources: [{ page: 'outposts', at: 'etcd backup … Managed by Amazon EKS' }],
          controls: ['cp-9', 'cp-10'],
        },
      ],
    },
    {
      id: 'fargate',
      name: 'Fargate',
      summary:
        'Each pod gets its own small machine, which AWS patches by evicting the pod. For a new Kubernetes version, you still have to redeploy the pod.',
      archetype: 'serverless-containers',
      profile: { keepsData: true },
      traits: ['fargate-pods'],
      override: {
        'os-patches': {
          name: 'Patch nodes by evicting pods',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'EKS recycles nodes to install OS patches. It announces the date, evicts the pods, and tries again after a failed eviction. If the eviction of a pod fails again, EKS deletes the pod so that a new one can have the latest patch.',
          sources: [
            {
              page: 'podPatching',
              at: [
                'Amazon EKS periodically patches … install OS patches',
                'When the AWS Fargate … upcoming pod evictions',
                'attempts to evict the … have the latest patch',
              ],
            },
            { page: 'fargatePods', at: 'Amazon EKS must periodically … successfully evicted' },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'container-runtime': {
          name: 'Provide node software and the VPC CNI',
          owner: 'aws',
          duty: 'Fargate provides the node with the VPC CNI plugin installed, and without a host that you can connect to through SSH. All Fargate pods start on the most recent patch version that EKS has for the cluster’s Kubernetes version. A pod on an older patch version might be recycled.',
          sources: [
            {
              page: 'fargatePods',
              at: ['amazonVpcCniPluginFargateNodes', 'no node host operating system to SSH to'],
            },
            { page: 'podPatching', at: 'All Fargate Pods start … the latest version' },
          ],
        },
        'workload-configuration': {
          name: 'Fargate profiles and pod privileges',
          owner: 'customer',
          duty: 'Write Fargate profiles that match your pods, because pods without a match might be stuck as pending. Use Pod Security Standards or policy-as-code to control what pods may do. Privileged containers, `HostPort`, `HostNetwork` and DaemonSets are not supported, so reconfigure a daemon that you require as a sidecar.',
          sources: [
            {
              page: 'fargatePods',
              at: [
                'match a Fargate profile … stuck as Pending',
                'Daemonsets aren’t supported … the Pod manifest',
              ],
            },
            {
              page: 'podPractices',
              at: 'cluster administrators and operators … Pod Security Standards (PSS)',
            },
          ],
        },
        'iam-permissions': {
          name: 'Cluster access and pod IAM roles',
          owner: 'customer',
          duty: 'Use access entries or the `aws-auth` ConfigMap to allow IAM principals to access Kubernetes objects. The cluster’s creator is an administrator unless you disallow it. If pods need IAM credentials, use IAM roles for service accounts, because instance metadata is not available to the pods.',
          sources: [
            {
              page: 'grantAccess',
              at: ['allowIamOption', 'addingEntriesOption'],
            },
            { page: 'createCluster', at: 'clusterAdministratorAccess' },
            { page: 'fargatePods', at: 'The Amazon EC2 instance … for service accounts' },
          ],
          controls: ['ac-2', 'ac-6', 'ia-2'],
        },
        'network-exposure': {
          name: 'Private subnets and pod security groups',
          owner: 'customer',
          duty: 'Provide private subnets, the only kind in which Fargate pods are supported. Give the subnets NAT gateway access to AWS services, or set them up as for a private cluster. You can assign different security groups to pods, but network policies of the VPC CNI cannot be applied to Fargate nodes.',
          sources: [
            {
              page: 'fargatePods',
              at: [
                'only supported on private … internet access, see',
                'Can assign different VPC … to individual Pods',
              ],
            },
            { page: 'networkPolicy', at: 'you can apply the … or Windows nodes' },
          ],
        },
        'addon-updates': {
          owner: 'customer',
          duty: 'Start each update of an EKS add-on of the cluster. EKS does not update add-ons automatically, either for a new version or after a cluster upgrade. The VPC CNI is installed on Fargate nodes.',
          sources: [
            { page: 'updateAddon', at: 'eksDoesntInitiateUpdate' },
            { page: 'fargatePods', at: 'amazonVpcCniPluginFargateNodes' },
          ],
        },
        backups: {
          name: 'EFS storage and its backup',
          owner: 'customer',
          duty: 'If pods need a file system, you can use EFS with static provisioning. EBS and FSx for Lustre cannot be used. AWS Backup supports backups of the cluster’s state and of EFS file systems that are attached through a volume claim.',
          sources: [
            {
              page: 'fargatePods',
              at: [
                'A Pod running on … use static provisioning',
                'mount Amazon EBS volumes to Fargate Pods',
                'Can use Amazon FSx … with Pods',
              ],
            },
            { page: 'backup', at: 'AWS Backup supports backups … and S3 buckets)' },
          ],
        },
        'api-data-encryption': { owner: 'aws', answers: ['encrypt-at-rest'] },
        'encryption-at-rest': {
          owner: 'customer',
          duty: 'If you use EFS, configure encryption at rest of the file system before you create a persistent volume. You can optionally bring your own KMS key for Kubernetes API data.',
          sources: [
            { page: 'dataPractices', at: 'If you want to … creating a PV' },
            { page: 'envelope', at: 'defaultKekAwsKms' },
          ],
          evidence: ['EKS.3', 'eks-secrets-encrypted'],
        },
      },
    },
    {
      id: 'auto-mode',
      name: 'Auto Mode',
      summary:
        'AWS operates and patches the nodes, and replaces them within 21 days. You cannot log in to the nodes, but you set how many may be disrupted at once.',
      profile: { operatingSystem: 'none' },
      override: {
        'node-image-publish': {
          name: 'Choose and publish the node image',
          owner: 'aws',
          duty: 'AWS determines the image of the nodes, which use variants of Bottlerocket AMIs. Generally, EKS releases a new AMI each week. You cannot deploy your own AMI.',
          sources: [
            {
              page: 'autoInstances',
              at: [
                'AWS determines the image … AMI versions',
                'Generally, EKS releases a … and security fixes',
              ],
            },
            { page: 'autoMode', at: 'The nodes use variants … run containers' },
            { page: 'compute', at: 'Can deploy your own custom AMI' },
          ],
        },
        'os-patches': {
          name: 'Replace nodes with patched ones',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine', 'patch-node-software', 'start-patch'],
          duty: 'EKS updates the operating system, container runtime and kubelet by replacing nodes, also after a cluster upgrade. EKS respects your disruption budgets when it does so. It terminates nodes that exceed their lifetime of at most 21 days.',
          setting: 'always-on',
          sources: [
            {
              page: 'autoMode',
              at: [
                'keeps your Kubernetes cluster … Disruption Budgets (NDBs)',
                'EKS Auto Mode enforces … software and APIs',
              ],
            },
            {
              page: 'autoSecurity',
              at: [
                'EC2 managed instances operated … exceeding this lifetime',
                'automatically applies patches to managed instances',
              ],
            },
            { page: 'autoInstances', at: 'EKS is responsible for … the operating system' },
            { page: 'autoUpgrade', at: 'After you initiate a … when upgrading nodes' },
          ],
        },
        'os-hardening': {
          name: 'Lock down and repair the nodes',
          owner: 'aws',
          duty: 'Auto Mode allows no SSH and no Session Manager access. It keeps the root file system read-only, SELinux enforcing and IMDSv2 at a hop limit of 1. It repairs unhealthy nodes automatically.',
          setting: 'always-on',
          sources: [
            { page: 'autoMode', at: 'Locks down access to … SSH or SSM access' },
            { page: 'autoSecurity', at: 'Direct instance access is … is not available' },
            {
              page: 'autoInstances',
              at: 'Auto Mode enforces IMDSv2 … modified in Auto Mode',
            },
            { page: 'nodeRepair', at: 'Automatic node repair cannot … settings as Karpenter' },
          ],
        },
        'addon-updates': {
          name: 'Provide core add-on functions',
          owner: 'aws',
          duty: 'Auto Mode replaces components such as the VPC CNI, CoreDNS, kube-proxy and the EBS CSI driver with functions of the service. You no longer need to update these components. If the cluster combines Auto Mode with other compute options, these add-ons remain necessary.',
          sources: [
            { page: 'autoUpgrade', at: 'you no longer need … with service functionality' },
            {
              page: 'addons',
              at: 'With Auto mode compute, … add-ons remain necessary',
            },
          ],
        },
        'end-of-support-upgrade': {
          owner: 'aws',
          duty: 'If you do not upgrade a cluster in time, EKS upgrades its control plane without notification, at any time after month 26 of the version. With extended support off, EKS does so at the end of month 14. Auto Mode nodes may update automatically.',
          setting: 'always-on',
          sources: [
            {
              page: 'versions',
              at: [
                'disableExtendedStandardSupport',
                'Clusters running on a … may automatically update',
                'automaticUpdatesBeforeUpdate',
              ],
            },
          ],
        },
        'image-content': {
          name: 'Images, controllers and other add-ons',
          owner: 'customer',
          duty: 'Scan images regularly, and delete or rebuild images with high or critical vulnerabilities. Update workloads, self-managed add-ons, controllers and EKS add-ons.',
          sources: [
            { page: 'autoUpgrade', at: 'You are still responsible … Amazon EKS Add-ons' },
            {
              page: 'imagePractices',
              at: ['regularlyScanningImageScanner', 'imagesHighDeletedRebuilt'],
            },
          ],
        },
        'network-exposure': {
          owner: 'customer',
          duty: 'Choose subnets and security groups in the NodeClass. A tag selector also selects resources that are tagged later. To use network policies, first enable the Network Policy Controller with a ConfigMap.',
          sources: [
            { page: 'autoSecurity', at: 'When you use tag … are tagged later' },
            { page: 'autoNetworkPolicy', at: 'networkPoliciesCluster' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt persistent volumes',
          owner: 'customer',
          duty: 'Set `encrypted` to `"true"` in the StorageClass that you create. The default is `false`, and AWS recommends encryption. You can also specify a KMS key in the StorageClass.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'storageClass',
              at: [
                'EBS will encrypt any … optional but suggested',
                'Whether the volume should be encrypted',
                'The full ARN of … not changed',
              ],
            },
            { page: 'autoSecurity', at: 'AWS recommends that you … persistent storage features' },
          ],
        },
      },
      // AWS runs the guest too, so a promise that its operators cannot log in would mislead.
      remove: ['agent-updates', 'operator-access'],
      add: [
        {
          id: 'disruption-budgets',
          layer: 'application',
          name: 'Disruption budgets and node lifetime',
          owner: 'customer',
          duty: 'Configure pod and NodePool disruption budgets, which automated upgrades respect. If blocking pod disruption budgets or other configurations prevent updates, you might have to intervene. You can reduce the maximum node lifetime of 21 days.',
          sources: [
            {
              page: 'autoMode',
              at: [
                'maximum lifetime of 21 … with new nodes',
                'keeps your Kubernetes cluster … configurations prevent updates',
              ],
            },
          ],
          controls: ['ma-2', 'cp-10'],
        },
        {
          id: 'node-volume-encryption',
          layer: 'data',
          name: 'Encrypt node volumes',
          owner: 'aws',
          duty: 'Auto Mode encrypts the root and data volumes of the nodes and what is written to ephemeral volumes. You can specify your own KMS key.',
          setting: 'always-on',
          sources: [
            {
              page: 'autoPractices',
              at: [
                'All data written to … is automatically encrypted',
                'Root and data EBS … keys for encryption',
              ],
            },
            { page: 'autoSecurity', at: 'Amazon EC2 Instance Storage … to the instance' },
          ],
          controls: ['sc-28'],
        },
      ],
    },
    {
      id: 'hybrid-nodes',
      name: 'Hybrid nodes',
      summary:
        'Your own machines, in your own building, join a cluster in the Region. AWS runs only the control plane.',
      archetype: 'customer-run-software',
      override: {
        site: {
          owner: 'customer',
          duty: 'Bring your own physical or virtual machines and manage them. Hybrid nodes work with any on-premises hardware.',
          sources: [
            {
              page: 'hybridOverview',
              at: [
                'AWS manages the AWS-hosted … or edge environments',
                'Hybrid Nodes works with … or virtual machines',
              ],
            },
            { page: 'compute', at: 'premisesPhysicalChoiceTooling' },
          ],
        },
        'local-network': {
          owner: 'customer',
          duty: 'Connect your network to the cluster’s VPC, for example through Site-to-Site VPN or Direct Connect. Keep the connection reliable. Hybrid nodes are not suitable for disconnected or intermittent sites.',
          sources: [
            {
              page: 'hybridOverview',
              at: [
                'There are several documented … your use case',
                'EKS Hybrid Nodes must … limited (DDIL) environments',
              ],
            },
          ],
        },
        'os-patches': {
          owner: 'customer',
          duty: 'Provision and manage the operating system, including its patches. AWS supports Bottlerocket in VMware vSphere only. For Ubuntu and RHEL, AWS supports the integration but not the operating system, and AWS support plans do not cover AL2023 outside EC2.',
          sources: [
            {
              page: 'hybridSystem',
              at: [
                'Bottlerocket is supported by … the operating system itself',
                'You are responsible for … provisioning and management',
              ],
            },
            { page: 'compute', at: 'Must secure, maintain, and … choice of tooling' },
          ],
        },
        'agent-updates': {
          name: 'Upgrade the nodes’ Kubernetes components',
          owner: 'customer',
          answers: ['patch-engine', 'patch-node-software'],
          duty: 'Upgrade hybrid nodes with nodeadm or with your choice of tooling. Hybrid nodes are not upgraded automatically with the control plane.',
          sources: [
            { page: 'versions', at: 'Hybrid nodes are not … your hybrid nodes' },
            { page: 'compute', at: 'you manage hybrid nodes … or with nodeadm' },
            { page: 'hybridSystem', at: 'can be used to … components and dependencies' },
          ],
        },
        'addon-updates': {
          owner: 'customer',
          duty: 'Bring your own network plugin, because the VPC CNI is not compatible with hybrid nodes. Start each update of an EKS add-on. EKS does not update add-ons automatically, either for a new version or after a cluster upgrade.',
          sources: [
            { page: 'updateAddon', at: 'eksDoesntInitiateUpdate' },
            { page: 'addons', at: 'Note that the VPC … to hybrid nodes' },
            { page: 'compute', at: 'Can deploy your own custom CNI' },
          ],
        },
      },
      remove: ['application-code', 'backups'],
      add: [
        {
          id: 'image-content',
          layer: 'application',
          name: 'Container images and controllers',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Build minimal images and scan them regularly. Delete or rebuild images with high or critical vulnerabilities. Plan upgrades of your workloads, and upgrade custom controllers as required.',
          sources: [
            {
              page: 'imagePractices',
              at: [
                'startRemovingContainerImage',
                'regularlyScanningImageScanner',
                'imagesHighDeletedRebuilt',
              ],
            },
            {
              page: 'upgradePractices',
              at: ['validateAfterClusterUpgrade', 'upgradeKubernetesOnsRequired'],
            },
          ],
          controls: ['si-2', 'ra-5'],
          evidence: ['ECR.1', 'ecr-private-image-scanning-enabled'],
        },
        {
          id: 'workload-configuration',
          layer: 'application',
          name: 'Pod privileges and security standards',
          owner: 'customer',
          duty: 'Run containers as a non-root user, which you set in the image or in the pod’s `securityContext`. The default user is root. With labels on a namespace, Pod Security Admission can reject pods that violate a Pod Security Standard, audit the violations or warn of them.',
          sources: [
            {
              page: 'podPractices',
              at: [
                'implementControlsLabels',
                'containersRunRootDefault',
                'addingUserRunApplication',
              ],
            },
          ],
          controls: ['cm-6', 'ac-6'],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Manage machines that store data',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'back-up'],
          duty: 'Manage the on-premises machines with your choice of tooling. Pods on hybrid nodes cannot use EBS storage. The envelope encryption of EKS does not apply to data on nodes.',
          sources: [
            {
              page: 'compute',
              at: ['premisesPhysicalChoiceTooling', 'Can use Amazon EBS storage with Pods'],
            },
            { page: 'envelope', at: 'envelopeEncryptionEbsVolumes' },
          ],
          controls: ['cp-9', 'sc-28'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether extended support is on by default',
      questions: ['start-upgrade'],
      finding:
        'The version page says that extended support is enabled by default. The page on extended support says that the console creates clusters with it disabled, and that other ways enable it. The catalogue follows the second page, which tells the two apart.',
      sources: [
        { page: 'versions', verified: '2026-12-02', at: 'extendedByDefault' },
        { page: 'extendedSupport', at: 'extendedByDoor' },
      ],
    },
    {
      topic: 'Who patches managed node groups',
      questions: ['patch-system'],
      finding:
        'The update page says that EKS automatically applies the latest patches to nodes on its optimized AMI. The node group page makes you responsible for deploying patched AMI versions. The update page describes what happens after you start an update. The catalogue splits the task: AWS publishes, you start, AWS rolls out.',
      sources: [
        { page: 'updateNodeGroup', at: 'using an Amazon EKS … AMI release version' },
        { page: 'nodeGroups', at: 'responsibleDeployingNodeGroups' },
      ],
    },
    {
      topic: 'Kubernetes version of Fargate pods',
      finding:
        'The Fargate pages say that EKS patches Fargate nodes, recycles pods on old patch versions, and that you need not update the node’s Kubernetes version. The version FAQ and the upgrade guide say that you must update Fargate nodes yourself. The pages mean different things. AWS applies patches within a minor version. A new minor version reaches a running pod only when you redeploy the pod.',
      sources: [
        'fargatePods',
        'podPatching',
        { page: 'versions', verified: '2026-11-24' },
        { page: 'upgradePractices', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'Who patches the node’s operating system',
      questions: ['patch-system'],
      finding:
        'The security page lists the node’s operating system, with its updates and patches, as your responsibility, without an exception. The Auto Mode page says that AWS takes over the operating system and patching of its instances. The Fargate table says that you need not patch. The catalogue follows the newer, narrower pages: AWS on Fargate and in Auto Mode, you on all other nodes.',
      sources: [
        { page: 'security', at: 'operating system (including updates … security patches)' },
        { page: 'autoMode', at: 'EC2 managed instances take … responsibility of AWS' },
        'fargatePods',
      ],
    },
    {
      topic: 'Control plane logs of Auto Mode clusters',
      finding:
        'The Auto Mode chapter of the best practices says that all five control plane logs are on by default. The page on creating an Auto Mode cluster says that each log type is off by default. The API reference says that logs are not exported by default. The catalogue follows the latter two pages. Check your cluster before you rely on its logs.',
      sources: [
        { page: 'autoPractices', at: 'it enables all logs … enhanced monitoring' },
        'createAutoCluster',
        { page: 'createClusterApi', at: 'defaultClusterCloudWatchLogs' },
      ],
    },
    {
      topic: 'The switch for network policies in Auto Mode',
      finding:
        'Both pages use the ConfigMap `amazon-vpc-cni` in `kube-system`, but with different keys. The user guide has `enable-network-policy-controller`. The best practices have `enable-network-policy`. The catalogue follows the user guide and names no key. Test with a policy that denies traffic.',
      sources: [
        { page: 'autoNetworkPolicy', at: 'networkPoliciesCluster' },
        { page: 'autoPractices', at: 'To enable network policy … configMap manifest' },
      ],
    },
    {
      topic: 'Remote access by SSH to managed nodes',
      finding:
        'The page on creating a managed node group highly recommends enabling remote access through SSH at creation, since it cannot be added later. The best practices advise Session Manager instead of SSH. The catalogue recommends neither. It says what an SSH key without a source security group opens.',
      sources: [
        { page: 'createNodeGroup', at: 'Enabling SSH allows you … group is created' },
        { page: 'hostPractices', at: 'insteadEnablingSshHost' },
      ],
    },
    {
      topic: 'Immediate effect of a disabled key',
      finding:
        'On the page on envelope encryption, one answer says that your disabled key immediately places the cluster in an unhealthy or degraded state. A later answer says that the API server sees no immediate impact, because it has cached a data key. After a restart, the API server fails to start. The catalogue does not say when the effect begins.',
      sources: [
        {
          page: 'envelope',
          at: 'cmkAssociatedCmk',
          verified: '2026-11-27',
        },
        {
          page: 'envelope',
          at: 'If you disable the … from booting successfully',
          verified: '2026-11-27',
        },
      ],
    },
    {
      topic: 'Whether hybrid nodes can run Bottlerocket',
      finding:
        'The table of compute options says that hybrid nodes cannot run Bottlerocket. The page on operating systems for hybrid nodes lists Bottlerocket among the validated ones. It says that AWS supports Bottlerocket in VMware vSphere environments only. The catalogue follows the page on operating systems.',
      sources: [
        { page: 'compute', at: 'Can run AWS Bottlerocket', verified: '2026-11-27' },
        {
          page: 'hybridSystem',
          at: [
            'Bottlerocket, Amazon Linux 2023 … for hybrid nodes',
            'Bottlerocket is supported by … vSphere environments only',
          ],
          verified: '2026-11-27',
        },
      ],
    },
  ],
  pages: {
    complianceScope: { path: 'compliance', title: 'Compliance validation for Amazon EKS clusters' },
    extendedSupport: {
      path: 'enable-extended-support',
      title: 'Add flexibility to plan Kubernetes version upgrades by enabling EKS extended support',
      read: '2026-12-02',
      passages: { extendedByDoor: 'If you create a … enable extended support' },
    },
    updateNodeGroup: {
      path: 'update-managed-node-group',
      title: 'Update a managed node group for your cluster',
      read: '2026-11-26',
    },
    nodeGroups: {
      path: 'managed-node-groups',
      title: 'Simplify node lifecycle with managed node groups',
      read: '2026-11-26',
      passages: {
        responsibleDeployingNodeGroups: 'responsible for deploying these … managed node groups',
      },
    },
    fargatePods: {
      path: 'fargate',
      title: 'Simplify compute management with AWS Fargate',
      read: '2026-11-26',
      passages: { amazonVpcCniPluginFargateNodes: 'Amazon VPC CNI plugin … on Fargate nodes' },
    },
    podPatching: {
      path: 'fargate-pod-patching',
      title: 'Set actions for AWS Fargate OS patching events',
      read: '2026-11-26',
    },
    versions: {
      path: 'kubernetes-versions',
      title: 'Understand the Kubernetes version lifecycle on EKS',
      read: '2026-11-26',
      passages: {
        extendedByDefault: 'Extended support is enabled by default',
        disableExtendedStandardSupport: 'If you disable extended … of standard support',
        automaticUpdatesBeforeUpdate: 'Automatic updates can happen … before the update',
        managedNodeGroupControlPlane: 'A managed node group … your control plane',
      },
    },
    upgradePractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
      title: 'Best Practices for Cluster Upgrades',
      read: '2026-11-26',
      passages: {
        validateAfterClusterUpgrade: 'You must validate and … after cluster upgrade',
        upgradeKubernetesOnsRequired: 'Upgrade your Kubernetes add-ons … as required',
      },
    },
    security: { path: 'security', title: 'Security in Amazon EKS', read: '2026-11-26' },
    outposts: {
      path: 'eks-outposts',
      title: 'Deploy Amazon EKS on-premises with AWS Outposts',
      read: '2026-11-26',
    },
    rollback: {
      path: 'rollback-cluster',
      title: 'Roll back a cluster to a previous Kubernetes version',
      read: '2026-11-26',
    },
    autoMode: {
      path: 'automode',
      title: 'Automate cluster infrastructure with EKS Auto Mode',
      read: '2026-11-26',
    },
    autoPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/autosecure.html',
      title: 'EKS Auto Mode - Security',
      read: '2026-11-26',
    },
    createAutoCluster: {
      path: 'create-cluster-auto',
      title: 'Create an Amazon EKS Auto Mode cluster',
    },
    createClusterApi: {
      url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html',
      title: 'CreateCluster',
      read: '2026-11-26',
      passages: {
        defaultClusterCloudWatchLogs: 'By default, cluster control … to CloudWatch Logs',
      },
    },
    autoNetworkPolicy: {
      path: 'auto-net-pol',
      title: 'Use Network Policies with EKS Auto Mode',
      read: '2026-11-26',
      passages: { networkPoliciesCluster: 'To use network policies … to your cluster' },
    },
    platformVersions: {
      path: 'platform-versions',
      title: 'View Amazon EKS platform versions for each Kubernetes version',
      read: '2026-11-26',
    },
    updateCluster: {
      path: 'update-cluster',
      title: 'Update existing cluster to new Kubernetes version',
      read: '2026-11-26',
    },
    imagePractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html',
      title: 'Image security',
      read: '2026-11-26',
      passages: {
        startRemovingContainerImage: 'Start by removing all … the container image',
        regularlyScanningImageScanner: 'regularly scanning your images with an image scanner',
        imagesHighDeletedRebuilt: 'Images with a HIGH … deleted or rebuilt',
      },
    },
    podPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
      title: 'Pod Security',
      read: '2026-11-26',
      passages: {
        implementControlsLabels: 'To implement the controls … using labels',
        containersRunRootDefault: 'All containers run as root by default',
        addingUserRunApplication: 'adding the USER directive … run your application',
      },
    },
    grantAccess: {
      path: 'grant-k8s-access',
      title: 'Grant IAM users and roles access to Kubernetes APIs',
      read: '2026-11-26',
      passages: {
        allowIamOption: 'You can allow IAM … use this option',
        addingEntriesOption: 'Adding entries to the … use this option',
      },
    },
    createCluster: {
      path: 'create-cluster',
      title: 'Create an Amazon EKS cluster',
      read: '2026-11-26',
      passages: {
        clusterAdministratorAccess: 'The cluster creator is … cluster administrator access',
      },
    },
    serviceAccounts: {
      path: 'service-accounts',
      title: 'Grant Kubernetes workloads access to AWS using Kubernetes Service Accounts',
      read: '2026-11-26',
    },
    networkPolicy: {
      path: 'cni-network-policy',
      title: 'Limit Pod traffic with Kubernetes network policies',
      read: '2026-11-26',
    },
    hostPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/protecting-the-infrastructure.html',
      title: 'Protecting the infrastructure (hosts)',
      read: '2026-11-26',
      passages: { insteadEnablingSshHost: 'Instead of enabling SSH … into a host' },
    },
    dataPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
      title: 'Data encryption and secrets management',
      read: '2026-11-26',
    },
    envelope: {
      path: 'envelope-encryption',
      title: 'Default envelope encryption for all Kubernetes API Data',
      read: '2026-11-26',
      passages: {
        envelopeEncryptionEbsVolumes: 'Envelope encryption does not … or EBS volumes',
        defaultKekAwsKms: 'By default, this KEK … from AWS KMS',
        cmkAssociatedCmk: 'If the CMK is … the associated CMK',
      },
    },
    backup: {
      path: 'integration-backup',
      title: 'Back up your EKS Clusters with AWS Backup',
      read: '2026-11-26',
    },
    updateAddon: {
      path: 'updating-an-add-on',
      title: 'Update an Amazon EKS add-on',
      read: '2026-11-26',
      passages: {
        eksDoesntInitiateUpdate: 'EKS doesn’t automatically update … initiate the update',
      },
    },
    addons: { path: 'eks-add-ons', title: 'Amazon EKS add-ons', read: '2026-11-26' },
    endpoint: {
      path: 'cluster-endpoint',
      title: 'Cluster API server endpoint',
      read: '2026-11-26',
    },
    logs: {
      path: 'control-plane-logs',
      title: 'Send control plane logs to CloudWatch Logs',
      read: '2026-11-26',
    },
    networkPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/network-security.html',
      title: 'Network security',
      read: '2026-11-26',
    },
    securityPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/security.html',
      title: 'Best Practices for Security',
      read: '2026-11-26',
      passages: { awsAssumeSecurityPatches: 'AWS will also assume … and security patches' },
    },
    compute: {
      path: 'eks-compute',
      title: 'Manage compute resources by using nodes',
      read: '2026-11-26',
      passages: {
        premisesPhysicalChoiceTooling: 'the on-premises physical or … choice of tooling',
      },
    },
    selfManaged: {
      path: 'worker',
      title: 'Maintain nodes yourself with self-managed nodes',
      read: '2026-11-26',
      passages: { componentsIamAuthenticator: 'Their components include … AWS IAM Authenticator' },
    },
    createNodeGroup: {
      path: 'create-managed-node-group',
      title: 'Create a managed node group for your cluster',
      read: '2026-11-26',
      passages: { recommendConditionsTrue: 'We recommend blocking Pod … conditions are true' },
    },
    nodeRepair: {
      path: 'node-repair',
      title: 'Automatically repair nodes in EKS clusters',
      read: '2026-11-26',
      passages: { enableAutomaticNodeGroups: 'You can enable automatic … managed node groups' },
    },
    updatePhases: {
      path: 'managed-node-update-behavior',
      title: 'Understand each phase of node updates',
      read: '2026-11-26',
    },
    launchTemplates: {
      path: 'launch-templates',
      title: 'Customize managed nodes with launch templates',
      read: '2026-11-26',
    },
    updateSelfManaged: {
      path: 'update-workers',
      title: 'Update self-managed nodes for your cluster',
      read: '2026-11-26',
    },
    launchSelfManaged: {
      path: 'launch-workers',
      title: 'Create self-managed Amazon Linux nodes',
      read: '2026-11-26',
    },
    autoInstances: {
      path: 'automode-learn-instances',
      title: 'Learn about Amazon EKS Auto Mode Managed instances',
      read: '2026-11-26',
    },
    autoSecurity: {
      path: 'auto-security',
      title: 'Security considerations for Amazon EKS Auto Mode',
      read: '2026-11-26',
    },
    autoUpgrade: {
      path: 'auto-upgrade',
      title: 'Update the Kubernetes Version of an EKS Auto Mode cluster',
      read: '2026-11-26',
    },
    storageClass: {
      path: 'create-storage-class',
      title: 'Create a storage class',
      read: '2026-11-26',
    },
    hybridOverview: {
      path: 'hybrid-nodes-overview',
      title: 'Amazon EKS Hybrid Nodes overview',
      read: '2026-11-26',
    },
    hybridSystem: {
      path: 'hybrid-nodes-os',
      title: 'Prepare operating system for hybrid nodes',
      read: '2026-11-26',
    },
  },
});
