import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic Kubernetes Service (Amazon EKS)',
  shortName: 'EKS',
  summary:
    'Kubernetes with a control plane that AWS runs and nodes that are as much yours as you choose.',
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
  archetype: 'containers-on-instances',
  change: {
    'control-plane': {
      name: 'Run and patch the control plane',
      answers: ['patch-orchestrator'],
      duty: 'Run API servers and etcd across zones in AWS’s own account, back them up, and move every cluster to new platform versions, which carry Kubernetes patch releases and security fixes, without being asked.',
      setting: 'always-on',
      sources: ['security', 'platformVersions', 'updateCluster', 'createClusterApi'],
      controls: ['si-2', 'cp-9', 'cp-10'],
      evidence: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
    },
    'image-content': {
      name: 'Container images and controllers',
      duty: 'Build from small bases, scan in ECR, rebuild when a package is patched. Whatever controller, autoscaler or agent you install is yours to update too, with every cluster upgrade.',
      sources: ['imagePractices', 'upgradePractices'],
      controls: ['si-2', 'ra-5'],
      evidence: ['ECR.1', 'ecr-private-image-scanning-enabled'],
    },
    'workload-configuration': {
      name: 'Pod privileges and security standards',
      duty: 'Containers run as root unless image or pod says otherwise: set a securityContext, and label namespaces so that Pod Security admission enforces the baseline or restricted standard.',
      sources: ['podPractices'],
      controls: ['cm-6', 'ac-6'],
    },
    'iam-permissions': {
      name: 'Cluster access and pod IAM roles',
      duty: 'Admit people by access entries and RBAC; the cluster’s creator starts as administrator. Give each workload its own role by EKS Pod Identity or IRSA, and limit who may call the EKS API.',
      sources: ['grantAccess', 'createCluster', 'serviceAccounts'],
      controls: ['ac-2', 'ac-6', 'ia-2'],
    },
    'network-exposure': {
      name: 'Security groups and network policies',
      duty: 'Set the security groups of nodes and cluster, and prefer private subnets. Inside the cluster every pod may reach every other until you write a NetworkPolicy.',
      sources: ['security', 'networkPolicy', 'hostPractices'],
      controls: ['sc-7', 'ac-4'],
    },
    'customer-data': {
      duty: 'Know how sensitive the data in your volumes, images, ConfigMaps and Secrets is. Any pod of a namespace can refer to its Secrets, and Kubernetes does not rotate them.',
      sources: ['security', 'dataPractices'],
    },
    'encryption-at-rest': {
      name: 'Encrypt volumes, choose the keys',
      duty: 'EBS volumes of nodes and pods are encrypted only if your launch template, your StorageClass or the account’s EBS default says so. Bring your own KMS key for Kubernetes API data if you must control it.',
      setting: 'off-by-default',
      sources: ['nodeGroups', 'envelope', 'dataPractices'],
      controls: ['sc-28', 'sc-12'],
      evidence: ['EC2.7', 'ec2-ebs-encryption-by-default', 'EKS.3', 'eks-secrets-encrypted'],
    },
    backups: {
      name: 'Back up cluster state and volumes',
      duty: 'Plan backups, for example in AWS Backup, which covers cluster state and persistent storage on EBS, EFS and S3 in one composite recovery point. Take one before an upgrade.',
      setting: 'off-by-default',
      sources: ['backup', 'updateCluster'],
      controls: ['cp-9', 'cp-10'],
    },
  },
  add: [
    {
      id: 'kubernetes-version',
      layer: 'platform',
      name: 'Choose the version, start upgrades',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Check for removed APIs, then start each upgrade, one minor version at a time. A version has 14 months of standard support, then 12 of extended support at a higher price, on unless you set the upgrade policy to STANDARD.',
      sources: ['versions', 'updateCluster', 'createClusterApi'],
      controls: ['sa-22', 'cm-3'],
      evidence: ['EKS.2', 'eks-cluster-supported-version'],
    },
    {
      id: 'end-of-support-upgrade',
      layer: 'platform',
      name: 'Upgrade clusters past end of support',
      owner: 'aws',
      duty: 'After month 26, or month 14 under the STANDARD policy, upgrade the control plane of a cluster that you left behind, at any time and without a further notice. Add-ons stay where they are.',
      setting: 'always-on',
      sources: ['versions', 'createClusterApi'],
      controls: ['sa-22'],
    },
    {
      id: 'addon-updates',
      layer: 'platform',
      name: 'Update the cluster add-ons',
      owner: 'customer',
      duty: 'Start each update of VPC CNI, CoreDNS, kube-proxy and the rest. EKS publishes patched versions of EKS add-ons but installs none by itself, not even after an upgrade.',
      sources: ['updateAddon', 'addons'],
      controls: ['si-2'],
    },
    {
      id: 'api-endpoint',
      layer: 'access',
      name: 'Public API server endpoint',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'A new cluster’s API answers to the whole internet, behind IAM and RBAC. Switch on private access, then close public access or limit it with publicAccessCidrs.',
      setting: 'on-by-default',
      sources: ['endpoint', 'createClusterApi'],
      controls: ['sc-7', 'ac-17'],
      evidence: ['EKS.1', 'eks-endpoint-no-public-access'],
    },
    {
      id: 'api-data-encryption',
      layer: 'data',
      name: 'Encrypt Kubernetes API data in etcd',
      owner: 'aws',
      duty: 'Encrypt etcd’s disks, and since Kubernetes 1.28 every object before it is stored, with a KMS key that AWS owns unless you bring yours. Data on nodes and volumes is not included.',
      setting: 'always-on',
      sources: ['envelope'],
      controls: ['sc-28'],
      evidence: ['SOC 2 report'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt traffic between services',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Decide where TLS ends: at the load balancer, the ingress or the pod. For traffic between pods, run a service mesh with mutual TLS, or let cert-manager issue certificates, for example from AWS Private CA.',
      sources: ['networkPractices'],
      controls: ['sc-8', 'sc-12'],
    },
    {
      id: 'control-plane-logs',
      layer: 'data',
      name: 'Switch on and read control plane logs',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'Enable each of the five log types that you need, audit and authenticator first. They go to CloudWatch Logs, where you pay for them, keep them and read them.',
      setting: 'off-by-default',
      sources: ['logs', 'createClusterApi'],
      controls: ['au-2', 'au-6', 'au-11', 'au-12'],
      evidence: ['EKS.8', 'eks-cluster-log-enabled'],
    },
  ],
  modes: [
    {
      id: 'managed-node-group',
      name: 'Managed node group, AWS’s AMI',
      summary:
        'AWS publishes patched images and swaps the nodes, but only when you start the update; the instances stay in your account.',
      change: {
        'node-image-publish': {
          name: 'Publish patched EKS optimized AMIs',
          duty: 'Build a new AMI release with security fixes and Kubernetes patches, and show the available update in the console. No running node changes by that.',
          sources: ['nodeGroups', 'securityPractices', 'compute'],
        },
        'os-patches': {
          name: 'Start the node group update',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'Start an update for each AMI release and after each cluster upgrade: it brings system, containerd and kubelet together. Node groups follow neither a new AMI nor a new cluster version by themselves.',
          sources: ['nodeGroups', 'versions', 'selfManaged'],
        },
        'os-hardening': {
          duty: 'Prefer Session Manager: an SSH key without a source security group opens SSH to 0.0.0.0/0. Keep pods from instance metadata. Node auto repair is a checkbox that you tick.',
          sources: ['hostPractices', 'createNodeGroup', 'nodeRepair'],
          controls: ['cm-6', 'si-4', 'ac-17'],
          evidence: ['EC2.8', 'ec2-imdsv2-check'],
        },
      },
      omit: ['agent-updates'],
      add: [
        {
          id: 'node-rollout',
          layer: 'operating-system',
          name: 'Drain and replace the nodes',
          owner: 'aws',
          duty: 'Once you start an update, launch new nodes, drain old ones within your pod disruption budgets and terminate them, one node at a time unless you allow more. After 15 minutes of blocked eviction the update fails, unless you force it.',
          sources: ['updatePhases', 'updateNodeGroup'],
          controls: ['si-2', 'cm-3'],
        },
      ],
    },
    {
      id: 'custom-ami',
      name: 'Managed node group, custom AMI',
      summary:
        'Your launch template names your own AMI: building patched images becomes yours, while AWS still swaps the nodes for you.',
      from: 'managed-node-group',
      change: {
        'node-image-publish': {
          name: 'Build and publish patched AMIs',
          owner: 'customer',
          answers: ['patch-engine'],
          duty: 'Follow the fixes for system, containerd and kubelet, and build an AMI that has them. EKS does not check that its Kubernetes version fits the cluster.',
          sources: ['nodeGroups', 'launchTemplates'],
          controls: ['si-2', 'cm-2', 'ra-5'],
        },
        'os-patches': {
          name: 'Point the group to the new AMI',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'Create a launch template version with the new AMI id and start the update to it, after cluster upgrades too. The console tells you of no update, and a parameter in place of the id is not allowed.',
          sources: ['launchTemplates', 'updateNodeGroup', 'versions'],
        },
        'os-hardening': {
          duty: 'Harden the image, write the bootstrap commands (EKS merges none), choose key pair and security groups in the launch template, keep pods from instance metadata, and switch on node auto repair.',
          sources: ['launchTemplates', 'createNodeGroup', 'nodeRepair'],
        },
      },
    },
    {
      id: 'self-managed-nodes',
      name: 'Self-managed nodes',
      summary:
        'You run the Auto Scaling groups: EKS neither tells you that nodes are behind nor drains or replaces them.',
      change: {
        'node-image-publish': {
          name: 'Publish patched EKS optimized AMIs',
          duty: 'Keep the optimized AMIs current with Kubernetes and security patches. Which image your nodes really run is your choice, and an image that you build is yours to patch.',
          sources: ['securityPractices', 'updateSelfManaged', 'launchSelfManaged'],
        },
        'os-patches': {
          name: 'Watch for AMIs, schedule updates',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'Follow AMI releases and security bulletins, and plan the replacement, also after each cluster upgrade: the AMI brings containerd and kubelet. The console gives no sign that a node is behind.',
          sources: ['versions', 'updateSelfManaged', 'selfManaged', 'launchSelfManaged'],
        },
        'os-hardening': {
          duty: 'Decide who may log in, keep pods from instance metadata, scan with Inspector and kube-bench, and replace sick nodes yourself or with tools of your own.',
          sources: ['hostPractices', 'launchSelfManaged', 'nodeRepair'],
          controls: ['cm-6', 'si-4', 'ac-17'],
          evidence: ['EC2.8', 'ec2-imdsv2-check'],
        },
      },
      omit: ['agent-updates'],
      add: [
        {
          id: 'node-rollout',
          layer: 'operating-system',
          name: 'Drain and replace the nodes',
          owner: 'customer',
          answers: ['patch-system'],
          duty: 'Start a new node group, taint and drain the old one and move the pods, or update the CloudFormation stack with the new AMI.',
          sources: ['updateSelfManaged', 'versions'],
          controls: ['si-2', 'cm-3'],
        },
      ],
    },
    {
      id: 'fargate',
      name: 'Fargate',
      summary:
        'Each pod gets a small machine of its own that AWS patches by evicting the pod; a new Kubernetes version still waits for your redeploy.',
      archetype: 'serverless-containers',
      profile: { keepsData: true },
      with: ['fargate-pods'],
      change: {
        'os-patches': {
          name: 'Patch nodes by evicting pods',
          answers: ['patch-system', 'start-patch'],
          duty: 'Recycle the nodes with OS patches: announce a date, evict the pods by Availability Zone, try again after a failed eviction, and then delete the pod. The pod that replaces it has the latest patch.',
          setting: 'always-on',
          sources: [
            { page: 'fargatePatching', verified: '2026-11-26' },
            { page: 'fargate', verified: '2026-11-26' },
          ],
          controls: ['si-2', 'ma-2'],
          evidence: ['SOC 2 report'],
        },
        'container-runtime': {
          name: 'Node software and VPC CNI',
          duty: 'Provide the node with the VPC CNI installed, and start each pod on the latest patch release of the cluster’s Kubernetes version. A pod on an older patch may be recycled. There is no host to log in to.',
          sources: [
            { page: 'fargate', verified: '2026-11-26' },
            { page: 'fargatePatching', verified: '2026-11-26' },
          ],
          evidence: ['SOC 2 report'],
        },
        'workload-configuration': {
          name: 'Profiles, and pods that fit them',
          duty: 'Write Fargate profiles that match your pods, which otherwise may stay pending. Set a securityContext and enforce a Pod Security standard all the same. Privileged containers, HostPort, HostNetwork and DaemonSets are not supported: daemons become sidecars.',
          sources: [{ page: 'fargate', verified: '2026-11-26' }, 'podPractices'],
        },
        'iam-permissions': {
          name: 'Cluster access and pod IAM roles',
          duty: 'Admit people by access entries and RBAC; the cluster’s creator starts as administrator. Give pods that need AWS credentials an IAM role for their service account: instance metadata is not available to them.',
          sources: ['grantAccess', 'createCluster', { page: 'fargate', verified: '2026-11-26' }],
          controls: ['ac-2', 'ac-6', 'ia-2'],
        },
        'network-exposure': {
          name: 'Private subnets, pod security groups',
          duty: 'Give the profile private subnets, the only kind in which these pods run, with a path to AWS services such as a NAT gateway, and pods their security groups. The VPC CNI cannot apply network policies to Fargate nodes, so a NetworkPolicy that you write does not protect these pods.',
          sources: [{ page: 'fargate', verified: '2026-11-26' }, 'networkPolicy'],
        },
        'addon-updates': {
          duty: 'Start each update of CoreDNS and of every other add-on that runs as pods in your cluster: EKS installs no new version by itself. The VPC CNI is part of the Fargate node.',
          sources: ['updateAddon', 'addons', { page: 'fargate', verified: '2026-11-26' }],
        },
        backups: {
          name: 'Keep state in EFS, back it up',
          duty: 'Mount EFS through statically provisioned volumes for what must last: EBS and FSx for Lustre cannot be mounted. Back up the file system and the cluster’s state, for example with AWS Backup.',
          sources: [{ page: 'fargate', verified: '2026-11-26' }, 'backup'],
        },
        'api-data-encryption': { answers: ['encrypt-at-rest'] },
        'encryption-at-rest': {
          duty: 'Configure the encryption of an EFS file system before you create the volume that mounts it, and bring a KMS key for Kubernetes API data if you must control it.',
          sources: [{ page: 'dataPractices', verified: '2026-11-26' }, 'envelope'],
          evidence: ['EKS.3', 'eks-secrets-encrypted'],
        },
      },
    },
    {
      id: 'auto-mode',
      name: 'Auto Mode',
      summary:
        'The nodes are instances that AWS operates, patches and replaces within 21 days; you cannot log in to them, and you set how much may be disrupted at once.',
      profile: { operatingSystem: 'none' },
      change: {
        'node-image-publish': {
          name: 'Choose and publish the node image',
          duty: 'Build the Bottlerocket variant that Auto Mode runs, generally with a new release each week, and decide which image a node gets. You cannot bring your own.',
          sources: ['autoInstances', 'autoMode', 'compute'],
        },
        'os-patches': {
          name: 'Replace nodes with patched ones',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'Bring system, container runtime and kubelet up to date by replacing nodes, after a cluster upgrade too, within your disruption budgets; terminate every node that is older than 21 days.',
          setting: 'always-on',
          sources: ['autoMode', 'autoSecurity', 'autoInstances', 'autoUpgrade'],
          evidence: ['SOC 2 report'],
        },
        'os-hardening': {
          name: 'Lock down, watch and repair nodes',
          owner: 'aws',
          duty: 'Keep SSH and Session Manager out, the root file system read-only, SELinux enforcing and IMDSv2 at a hop limit of 1, and replace nodes that fail their health checks.',
          setting: 'always-on',
          sources: ['autoMode', 'autoSecurity', 'autoInstances', 'nodeRepair'],
        },
        'addon-updates': {
          name: 'Run and update core add-ons',
          owner: 'aws',
          duty: 'Provide and update pod networking, DNS, kube-proxy, autoscaling, block storage, load balancing and the Pod Identity agent as service functions. Node groups beside Auto Mode still need the add-ons, and those are yours.',
          setting: 'always-on',
          sources: ['autoUpgrade', 'addons', 'autoMode'],
        },
        'end-of-support-upgrade': {
          duty: 'After month 26, or month 14 under the STANDARD policy, upgrade the control plane of a cluster that you left behind, at any time and without a further notice. Auto Mode nodes may follow by themselves.',
        },
        'image-content': {
          name: 'Images, controllers, other add-ons',
          duty: 'Scan and rebuild your images, and update every controller that you install and every EKS add-on that you add: Auto Mode updates only what it brings itself.',
          sources: ['autoUpgrade', 'imagePractices'],
        },
        'network-exposure': {
          duty: 'Choose subnets and security groups in the NodeClass; a tag selector also takes what is tagged later. Network policies work only after you set enable-network-policy-controller in the ConfigMap amazon-vpc-cni.',
          sources: ['autoSecurity', 'autoNetworkPolicy'],
        },
        'encryption-at-rest': {
          name: 'Encrypt persistent volumes, choose keys',
          duty: 'Set encrypted to "true" in your StorageClass: the default is false. Root and data volumes of the nodes are always encrypted by AWS. Bring a KMS key for API data if you must control it.',
          sources: ['storageClass', 'autoSecurity', 'autoPractices', 'envelope'],
        },
      },
      // AWS runs the guest too, so a promise that its operators cannot log in would mislead.
      omit: ['agent-updates', 'operator-access'],
      add: [
        {
          id: 'disruption-budgets',
          layer: 'application',
          name: 'Disruption budgets and node lifetime',
          owner: 'customer',
          duty: 'Write pod disruption budgets that let pods move, limit parallel replacements in your own NodePools, and shorten the node lifetime if 21 days are too long. A budget that blocks holds patches up until then.',
          sources: ['autoMode'],
          controls: ['ma-2', 'cp-10'],
        },
      ],
    },
    {
      id: 'hybrid-nodes',
      name: 'Hybrid nodes',
      summary:
        'Your own machines, in your own building, join a cluster in the Region: only the control plane is AWS’s.',
      archetype: 'customer-run-software',
      change: {
        site: {
          duty: 'Bring physical or virtual machines of your own, guard and run them. EKS takes any hardware, and runs none of it.',
          sources: ['hybridOverview', 'compute'],
        },
        'local-network': {
          duty: 'Connect your network to the cluster’s VPC by VPN or Direct Connect, and keep the link reliable: hybrid nodes are not made for a site that is often cut off.',
          sources: ['hybridOverview'],
        },
        'os-patches': {
          duty: 'Provide, patch and secure the operating system. AWS supports the integration with Ubuntu and RHEL, not the system, and does not support AL2023 outside EC2.',
          sources: ['hybridSystem', 'compute'],
        },
        'agent-updates': {
          name: 'Upgrade the nodes’ Kubernetes components',
          duty: 'Upgrade the nodes’ Kubernetes components with nodeadm or your own tools: they do not follow the control plane.',
          sources: ['versions', 'compute', 'hybridSystem'],
        },
        'addon-updates': {
          duty: 'Bring a network plugin, since VPC CNI does not run here, and start each update of CoreDNS, kube-proxy and the rest. EKS installs no new version by itself.',
          sources: ['updateAddon', 'addons', 'compute'],
        },
      },
      omit: ['application-code'],
      add: [
        {
          id: 'image-content',
          layer: 'application',
          name: 'Container images and controllers',
          owner: 'customer',
          answers: ['patch-code'],
          duty: 'Build from small bases, scan in ECR, rebuild when a package is patched. Whatever controller, autoscaler or agent you install is yours to update too, with every cluster upgrade.',
          sources: ['imagePractices', 'upgradePractices'],
          controls: ['si-2', 'ra-5'],
          evidence: ['ECR.1', 'ecr-private-image-scanning-enabled'],
        },
        {
          id: 'workload-configuration',
          layer: 'application',
          name: 'Pod privileges and security standards',
          owner: 'customer',
          duty: 'Containers run as root unless image or pod says otherwise: set a securityContext, and label namespaces so that Pod Security admission enforces the baseline or restricted standard.',
          sources: ['podPractices'],
          controls: ['cm-6', 'ac-6'],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Encrypt and back up your own disks',
          owner: 'customer',
          answers: ['encrypt-at-rest', 'back-up'],
          duty: 'Encrypt and back up what your machines keep. Pods cannot use EBS volumes here, and EKS’s envelope encryption ends at the API server.',
          sources: ['compute', 'envelope'],
          controls: ['cp-9', 'sc-28'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Patches of managed node groups',
      questions: ['patch-system'],
      finding:
        'The update page says that EKS automatically applies the latest patches to nodes on its optimized AMI; the node group page makes you responsible for deploying patched AMI versions. The first describes what happens after you initiate an update. The catalogue splits it: AWS publishes, you start, AWS rolls out.',
      sources: ['updateNodeGroup', 'nodeGroups'],
    },
    {
      topic: 'Kubernetes version of Fargate pods',
      finding:
        'The Fargate pages say that EKS patches Fargate nodes, recycles pods on old patch versions, and that you need not update the node’s Kubernetes version. The version FAQ and the upgrade guide say that you must update Fargate nodes yourself. They mean different things: patches within a minor version are AWS’s; a new minor version reaches a running pod only when you redeploy it.',
      sources: ['fargate', 'fargatePatching', 'versions', 'upgradePractices'],
    },
    {
      topic: 'Who patches the node’s operating system',
      questions: ['patch-system'],
      finding:
        'The security page lists the node’s operating system, with its updates and patches, as yours, without an exception. The Auto Mode page takes operating system and patching of its instances over, and the Fargate table says that you need not patch. The newer, narrower pages win: AWS on Fargate and in Auto Mode, you on all other nodes.',
      sources: ['security', 'autoMode', 'fargate'],
    },
    {
      topic: 'Control plane logs of Auto Mode clusters',
      finding:
        'The Auto Mode chapter of the best practices says that all five control plane logs are on by default. The page on creating an Auto Mode cluster says that each log type is off by default, and the API reference says that logs are not exported by default. The catalogue follows the latter two: look at your cluster before you rely on its logs.',
      sources: ['autoPractices', 'createAutoCluster', 'createClusterApi'],
    },
    {
      topic: 'The switch for network policies in Auto Mode',
      finding:
        'Both pages use the ConfigMap amazon-vpc-cni in kube-system, but with different keys: the user guide has enable-network-policy-controller, the best practices enable-network-policy. The catalogue names the user guide’s key; test with a policy that denies.',
      sources: ['autoNetworkPolicy', 'autoPractices'],
    },
  ],
  pages: {
    updateNodeGroup: {
      path: 'update-managed-node-group',
      title: 'Update a managed node group for your cluster',
    },
    nodeGroups: {
      path: 'managed-node-groups',
      title: 'Simplify node lifecycle with managed node groups',
    },
    fargate: { path: 'fargate', title: 'Simplify compute management with AWS Fargate' },
    fargatePatching: {
      path: 'fargate-pod-patching',
      title: 'Set actions for AWS Fargate OS patching events',
    },
    versions: {
      path: 'kubernetes-versions',
      title: 'Understand the Kubernetes version lifecycle on EKS',
    },
    upgradePractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
      title: 'Best Practices for Cluster Upgrades',
    },
    security: { path: 'security', title: 'Security in Amazon EKS' },
    autoMode: { path: 'automode', title: 'Automate cluster infrastructure with EKS Auto Mode' },
    autoPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/autosecure.html',
      title: 'EKS Auto Mode - Security',
    },
    createAutoCluster: {
      path: 'create-cluster-auto',
      title: 'Create an Amazon EKS Auto Mode cluster',
    },
    createClusterApi: {
      url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html',
      title: 'CreateCluster',
    },
    autoNetworkPolicy: { path: 'auto-net-pol', title: 'Use Network Policies with EKS Auto Mode' },
    platformVersions: {
      path: 'platform-versions',
      title: 'View Amazon EKS platform versions for each Kubernetes version',
    },
    updateCluster: {
      path: 'update-cluster',
      title: 'Update existing cluster to new Kubernetes version',
    },
    imagePractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html',
      title: 'Image security',
    },
    podPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
      title: 'Pod Security',
    },
    grantAccess: {
      path: 'grant-k8s-access',
      title: 'Grant IAM users and roles access to Kubernetes APIs',
    },
    createCluster: { path: 'create-cluster', title: 'Create an Amazon EKS cluster' },
    serviceAccounts: {
      path: 'service-accounts',
      title: 'Grant Kubernetes workloads access to AWS using Kubernetes Service Accounts',
    },
    networkPolicy: {
      path: 'cni-network-policy',
      title: 'Limit Pod traffic with Kubernetes network policies',
    },
    hostPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/protecting-the-infrastructure.html',
      title: 'Protecting the infrastructure (hosts)',
    },
    dataPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
      title: 'Data encryption and secrets management',
    },
    envelope: {
      path: 'envelope-encryption',
      title: 'Default envelope encryption for all Kubernetes API Data',
    },
    networkPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/network-security.html',
      title: 'Network security',
      read: '2026-11-26',
    },
    backup: { path: 'integration-backup', title: 'Back up your EKS Clusters with AWS Backup' },
    updateAddon: { path: 'updating-an-add-on', title: 'Update an Amazon EKS add-on' },
    addons: { path: 'eks-add-ons', title: 'Amazon EKS add-ons' },
    endpoint: { path: 'cluster-endpoint', title: 'Cluster API server endpoint' },
    logs: { path: 'control-plane-logs', title: 'Send control plane logs to CloudWatch Logs' },
    securityPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/security.html',
      title: 'Best Practices for Security',
    },
    compute: { path: 'eks-compute', title: 'Manage compute resources by using nodes' },
    selfManaged: { path: 'worker', title: 'Maintain nodes yourself with self-managed nodes' },
    createNodeGroup: {
      path: 'create-managed-node-group',
      title: 'Create a managed node group for your cluster',
    },
    nodeRepair: { path: 'node-repair', title: 'Automatically repair nodes in EKS clusters' },
    updatePhases: {
      path: 'managed-node-update-behavior',
      title: 'Understand each phase of node updates',
    },
    launchTemplates: {
      path: 'launch-templates',
      title: 'Customize managed nodes with launch templates',
    },
    updateSelfManaged: {
      path: 'update-workers',
      title: 'Update self-managed nodes for your cluster',
    },
    launchSelfManaged: { path: 'launch-workers', title: 'Create self-managed Amazon Linux nodes' },
    autoInstances: {
      path: 'automode-learn-instances',
      title: 'Learn about Amazon EKS Auto Mode Managed instances',
    },
    autoSecurity: {
      path: 'auto-security',
      title: 'Security considerations for Amazon EKS Auto Mode',
    },
    autoUpgrade: {
      path: 'auto-upgrade',
      title: 'Update the Kubernetes Version of an EKS Auto Mode cluster',
    },
    storageClass: { path: 'create-storage-class', title: 'Create a storage class' },
    hybridOverview: { path: 'hybrid-nodes-overview', title: 'Amazon EKS Hybrid Nodes overview' },
    hybridSystem: { path: 'hybrid-nodes-os', title: 'Prepare operating system for hybrid nodes' },
  },
});
