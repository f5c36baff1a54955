import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Telco Network Builder (AWS TNB)',
  shortName: 'Telco Network Builder',
  summary:
    'Automation that builds 5G networks out of AWS services from your templates. AWS runs the builder, and what it builds is yours.',
  guide: 'https://docs.aws.amazon.com/tnb/latest/ug/',
  docs: 'https://docs.aws.amazon.com/tnb/latest/ug/what-is-tnb.html',
  read: '2026-11-26',
  aliases: [
    'TNB',
    'AWS TNB',
    '5G network',
    'network functions',
    'TOSCA',
    'network service descriptor',
  ],
  aws: { iamServicePrefix: 'tnb' },
  archetype: 'managed-application',
  traits: ['activity-trail', 'application-code'],
  profile: { operatingSystem: 'full', insideVpc: 'yes' },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      remove: ['answers'],
    },
    'application-code': {
      name: 'Network functions and their packages',
      owner: 'customer',
      duty: 'Secure your application code. Create and upload the function packages, with the Helm charts, software images and descriptor that they contain.',
      sources: [
        {
          page: 'infrastructure',
          at: ['securingWorkloadComponents', 'Your application code'],
        },
        { page: 'howItWorks', at: 'You create and upload … Network Function Descriptor' },
      ],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Secure users, groups, roles and policies. Provide the role with which the Kubernetes control plane manages resources, and the role attached to the nodes’ instances. If you include the Multus plugin, also provide a role for network interfaces.',
      sources: [
        {
          page: 'infrastructure',
          at: ['securingWorkloadComponents', 'IAM users, groups, roles, and policies'],
        },
        {
          page: 'eks',
          at: ['a role that allows … for your NFs', 'The role for … interface management'],
        },
        { page: 'managedNode', at: 'IAM role that is … Amazon EC2 instance' },
      ],
    },
  },
  add: [
    {
      id: 'internal-traffic',
      layer: 'network',
      name: 'Secure internal traffic',
      owner: 'aws',
      duty: 'AWS secures the communications between internal components. Traffic between compute instances within VPCs stays within AWS’s network. Internal communication that crosses the internet is encrypted.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'responsible for securing components … Network communications between',
            'Communication between compute instances … and is encrypted',
          ],
        },
      ],
      controls: ['sc-7', 'sc-8'],
    },
    {
      id: 'tenant-isolation',
      layer: 'hypervisor',
      name: 'Isolate customers from each other',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'In a Region, AWS uses separate compute instances within the same VPC for the network services of different customers.',
      sources: [
        {
          page: 'infrastructure',
          at: 'Network services provisioned through … within the same VPC',
        },
      ],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'provisioned-resources',
      layer: 'operating-system',
      name: 'Secure and patch what you provision',
      owner: 'customer',
      answers: ['patch-system'],
      duty: 'Secure the AWS services and resources that support the network service you provisioned. For EKS worker nodes, choose the AMI by ID or type and provide the SSH key pair. Deploy patched AMI versions to managed node groups; for a custom AMI, build these versions yourself.',
      sources: [
        { page: 'infrastructure', at: 'Other AWS services and … through AWS TNB' },
        { page: 'managedNode', at: 'Choose the Amazon Machine … your node group' },
        {
          page: 'nodeGroups',
          at: 'When managed nodes run … deploying the AMI',
        },
      ],
      controls: ['si-2', 'cm-2'],
    },
    {
      id: 'instance-metadata',
      layer: 'operating-system',
      name: 'Use IMDSv2 on instances',
      owner: 'customer',
      duty: 'Launch instances with version 2 of the instance metadata service, which TNB requires.',
      sources: [{ page: 'metadata', at: 'When launching your instance, … use IMDSv2' }],
      controls: ['ac-3', 'cm-6'],
    },
    {
      id: 'service-components',
      layer: 'platform',
      name: 'Secure the components that support TNB',
      owner: 'aws',
      duty: 'AWS secures the components of TNB, including the compute instances called workers, the internal databases, the API and the SDKs.',
      sources: [
        {
          page: 'infrastructure',
          at: 'responsible for securing components … Development Kits (SDK)',
        },
      ],
      controls: ['si-2', 'sc-7'],
    },
    {
      id: 'kubernetes-version',
      layer: 'platform',
      name: 'Choose the Kubernetes version',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'For each cluster, provide a Kubernetes version that TNB supports. For managed nodes, give either a version or an AMI. If you give neither, the latest AMI of the node’s version is used.',
      sources: [
        { page: 'eks', at: 'The Kubernetes version for … through 1.34' },
        {
          page: 'managedNode',
          at: [
            'Specify either the kubernetes_version … specify both',
            'If neither the kubernetes_version … create EKSManagedNode',
          ],
        },
      ],
      controls: ['sa-22', 'cm-3'],
    },
    {
      id: 'network-templates',
      layer: 'application',
      name: 'Define network and functions',
      owner: 'customer',
      duty: 'Create the network service templates that define the infrastructure and the functions to deploy. Instantiate networks from these templates.',
      sources: [{ page: 'howItWorks', at: 'You create network service … on AWS infrastructure' }],
      controls: ['cm-2', 'cm-6'],
    },
    {
      id: 'cluster-access',
      layer: 'access',
      name: 'Access to the cluster endpoint',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Specify whether the endpoint of each cluster is private, public or both; the template requires a value. Provide the subnets of the cluster. You can attach security groups to node groups.',
      sources: [
        {
          page: 'eks',
          at: [
            'You also specify the … for your cluster',
            'The cluster endpoint access. … PUBLIC | ALL',
          ],
        },
        { page: 'managedNode', at: 'Optionally, attach security groups, … your node group' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'api-transit',
      layer: 'access',
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'AWS encrypts connections through the console, the CLI and the SDKs, and requires TLS 1.2 from clients of the API.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'Transport Layer Security (TLS). … recommend TLS 1.3',
            'Your connections to AWS … are encrypted',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Secure connections from your clients',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Secure the connections between your network service and its clients. They traverse the internet, and TNB does not manage them.',
      sources: [
        {
          page: 'infrastructure',
          at: 'Communications between your network … your client connections',
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'node-encryption',
      layer: 'data',
      name: 'Encrypt root volumes of managed nodes',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'By default, AWS encrypts the EBS root volumes of EKS managed nodes, with the key that you give or the default key of AWS KMS.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [
        {
          page: 'managedNode',
          at: [
            'Enables Amazon EBS encryption … volumes by default',
            'root volume is not … encrypt the root volume',
            'uses the default key … the root volume',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'node-encryption-choice',
      layer: 'data',
      name: 'Root volume encryption and its key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Decide on `root_volume_encryption`, which is `true` by default. You can specify a KMS key. If the AMI’s root volume is encrypted already, you must include a key, which TNB uses to encrypt the volume again.',
      setting: 'on-by-default',
      switchOf: 'node-encryption',
      sources: [
        {
          page: 'managedNode',
          at: [
            'Enables Amazon EBS encryption … Default: true',
            'is already encrypted, you … re-encrypt the root volume',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'data-buckets',
      layer: 'data',
      name: 'Secure the S3 buckets for TNB',
      owner: 'customer',
      duty: 'Secure the S3 buckets that you use to store your data for TNB.',
      sources: [{ page: 'infrastructure', at: 'S3 buckets that you … for AWS TNB' }],
      controls: ['ac-3'],
    },
    {
      id: 'recovery-plan',
      layer: 'data',
      name: 'Implement a disaster recovery plan',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Plan how to effectively recover a network service that you provisioned, and implement the plan.',
      sources: [{ page: 'infrastructure', at: 'for implementing a disaster … through AWS TNB' }],
      controls: ['cp-2', 'cp-9', 'cp-10'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the AWS TNB API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … TNB API operations',
            'CloudTrail is active in … Event history',
            'you can determine the … generated the request',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'network-service',
      name: 'Network service',
      summary:
        'AWS secures the builder and its workers. You secure the clusters, nodes, functions and clients of the network that it builds.',
    },
  ],
  pages: {
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in AWS TNB',
      passages: { securingWorkloadComponents: 'for securing your access … workload components' },
    },
    howItWorks: { path: 'how-tnb-works', title: 'How AWS TNB works' },
    eks: { path: 'node-eks', title: 'AWS.Compute.EKS' },
    managedNode: { path: 'node-eks-managed-node', title: 'AWS.Compute.EKSManagedNode' },
    metadata: { path: 'imds-version', title: 'IMDS version' },
    nodeGroups: {
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html',
      title: 'Simplify node lifecycle with managed node groups',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS Telco Network Builder API calls using AWS CloudTrail',
    },
  },
});
