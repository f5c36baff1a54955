import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Parallel Computing Service (AWS PCS)',
  shortName: 'PCS',
  summary:
    'AWS runs the controller of Slurm clusters for high performance computing in its own account. You manage the nodes and their images.',
  guide: 'https://docs.aws.amazon.com/pcs/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/pcs/latest/userguide/key-concepts.html',
  read: '2026-11-26',
  aliases: ['Parallel Computing Service', 'HPC', 'Slurm', 'compute node group', 'slurmctld'],
  aws: { iamServicePrefix: 'pcs', cloudFormationPrefixes: ['AWS::PCS'] },
  archetype: 'virtual-machine',
  traits: ['tls-endpoint', 'vpc-endpoint'],
  remove: ['backups'],
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS Parallel Computing Service” mentions no backup of the cluster or its state.',
  },
  override: {
    'os-image': {
      name: 'Choose the AMI',
      owner: 'customer',
      remove: ['answers'],
      duty: 'Do not use sample AMIs for production, because they are unsupported and intended only for testing. Use only authenticated official AWS PCS packages, from official AWS sources.',
      sources: [
        {
          page: 'practices',
          at: [
            'use AWS PCS sample … intended for testing',
            'Only use authenticated official … official AWS sources',
          ],
        },
      ],
    },
    'os-patches': {
      name: 'Patch the guest OS',
      owner: 'customer',
      duty: 'Regularly update the operating system and the software in the AMI of your compute node groups.',
      sources: [
        { page: 'practices', at: 'Regularly update the operating … to mitigate vulnerabilities' },
      ],
    },
    'runtime-updates': {
      name: 'Update the agent and packages on nodes',
      owner: 'customer',
      remove: ['answers'],
      duty: 'Regularly update the AWS PCS packages in the AMI, and update the nodes to the new AMI. Consider automating these updates. To use the latest agent, you must update your custom AMIs.',
      sources: [
        { page: 'practices', at: 'Regularly update AWS PCS … to minimize vulnerabilities' },
        { page: 'agent', at: 'To use the latest … your custom AMIs' },
      ],
    },
    'network-exposure': {
      name: 'Separate VPC and security groups',
      owner: 'customer',
      duty: 'Deploy clusters in a separate VPC. Use security groups and network ACLs to control traffic to instances and subnets.',
      sources: [
        {
          page: 'practices',
          at: [
            'Deploy your AWS PCS … other network traffic',
            'Use security groups and … instances and subnets',
          ],
        },
      ],
    },
    'vpc-endpoint': {
      owner: 'customer',
      remove: ['setting'],
      duty: 'Use PrivateLink or VPC endpoints to keep traffic between clusters and other AWS services inside the AWS network.',
      sources: [{ page: 'practices', at: 'Use AWS PrivateLink or … the AWS network' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'AWS PCS requires API clients to use TLS 1.2 or later. It encrypts communication between the controller in a service account and those cluster nodes in your account whose instances support encryption in transit.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'To access the AWS … 1.2 or later',
            'Communication is encrypted between … your account',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Turn on encryption at rest',
      owner: 'customer',
      remove: ['answers'],
    },
  },
  add: [
    {
      id: 'controller-patches',
      layer: 'platform',
      name: 'Patch the Slurm controller',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS PCS updates the Slurm controller with patch versions. It is designed to perform these updates automatically.',
      sources: [{ page: 'versions', at: 'AWS PCS is designed … with patch versions' }],
      controls: ['si-2'],
    },
    {
      id: 'node-authentication',
      layer: 'platform',
      name: 'Set up cluster authentication',
      owner: 'aws',
      duty: 'AWS PCS configures the scheduler with the `auth/slurm` plug-in, which authenticates all scheduler communications.',
      sources: [
        { page: 'dataProtection', at: 'Within a Slurm cluster, … all scheduler communications' },
      ],
      controls: ['ia-3', 'ac-3'],
    },
    {
      id: 'slurm-version',
      layer: 'platform',
      name: 'Choose the version, start upgrades',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'AWS recommends that you deploy clusters on the latest supported version. After a version’s end of life, no new cluster can use it, but existing clusters can run for up to 12 months without guaranteed support. At the end of support life, these clusters are stopped immediately.',
      sources: [
        {
          page: 'versions',
          at: [
            'After EOL, no new … without guaranteed support',
            'We recommend you use … and improvements',
          ],
        },
        { page: 'practices', at: 'Any cluster that uses … is stopped immediately' },
      ],
      controls: ['sa-22', 'si-2'],
    },
    {
      id: 'end-of-life-notice',
      layer: 'platform',
      name: 'Announce a version’s end of life',
      owner: 'aws',
      duty: 'AWS PCS sends advance notice when a major version of Slurm is close to its end of life.',
      sources: [{ page: 'versions', at: 'AWS PCS sends advance … newer supported version' }],
      controls: ['sa-22'],
    },
    {
      id: 'slurm-accounting',
      layer: 'platform',
      name: 'Turn on Slurm accounting',
      owner: 'customer',
      duty: 'To enable Slurm accounting, set the accounting mode to `STANDARD`. The default is `NONE`. With the default purge setting, records persist as long as the cluster exists.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'accounting',
          at: [
            'default value for mode … accounting is enabled',
            'The default value for … the cluster exists',
          ],
        },
      ],
      controls: ['au-2', 'au-11'],
    },
    {
      id: 'job-submission',
      layer: 'access',
      name: 'Limit job submission to trusted users',
      owner: 'customer',
      duty: 'Restrict access to Slurm’s control and compute nodes. Allow only trusted users and systems to submit jobs and to use Slurm management commands.',
      sources: [
        { page: 'practices', at: 'Implement access controls and … Slurm management commands' },
      ],
      controls: ['ac-2', 'ac-3'],
    },
    {
      id: 'node-role',
      layer: 'access',
      name: 'Instance profile of the nodes',
      owner: 'customer',
      duty: 'Create a role with `pcs:RegisterComputeNodeGroupInstance` for the nodes’ instance profile. The role’s name must start with `AWSPCS`, or its path must be `/aws-pcs/`.',
      sources: [{ page: 'nodeGroup', at: 'The role contained in … the path /aws-pcs/' }],
      controls: ['ac-6', 'ia-3'],
    },
    {
      id: 'node-logins',
      layer: 'access',
      name: 'Connect through SSH or Systems Manager',
      owner: 'customer',
      duty: 'AWS recommends that you connect to nodes through SSH or Systems Manager, because traffic between users and nodes can travel across the internet.',
      sources: [{ page: 'dataProtection', at: 'Communication between the user … to the nodes' }],
      controls: ['ac-17', 'sc-8'],
    },
    {
      id: 'secret-rotation',
      layer: 'access',
      name: 'Rotate the cluster secret',
      owner: 'customer',
      expires: 'password',
      duty: 'Rotate the cluster secret regularly, as HIPAA and FedRAMP compliance requires. Before the rotation, stop all jobs and scale node groups to 0. Afterwards, reissue the JWT tokens, which are no longer valid, and update the secret on the login nodes that you provide.',
      sources: [
        { page: 'practices', at: 'Regularly rotate cluster secrets … and FedRAMP compliance' },
        {
          page: 'rotation',
          at: [
            'must be scaled to … jobs before rotation',
            'Existing JWT tokens become … update after rotation',
          ],
        },
      ],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'node-traffic',
      layer: 'data',
      name: 'Choose nodes that encrypt traffic',
      owner: 'customer',
      duty: 'If traffic between instances must be encrypted, choose instances that support encryption in transit. Slurm does not encrypt its communications at the application level.',
      sources: [
        { page: 'dataProtection', at: "Slurm doesn't provide encryption … encryption in transit" },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'state-encryption',
      layer: 'data',
      name: 'Encrypt the scheduler’s state at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'By default, AWS PCS encrypts a cluster’s data at rest with an AWS owned KMS key. It encrypts the data and metadata of the scheduler state before it writes them to the file system.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Encryption is enabled by … encrypt data at rest',
            'For scheduler state information, … for data at rest',
          ],
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'job-state',
      layer: 'data',
      name: 'Delete the data of completed jobs',
      owner: 'aws',
      duty: 'AWS PCS deletes job data from the scheduler’s state after a job completes.',
      sources: [{ page: 'dataProtection', at: 'AWS PCS deletes job … a job completes' }],
      controls: ['si-12'],
    },
    {
      id: 'secret-store',
      layer: 'data',
      name: 'Store the cluster secret',
      owner: 'aws',
      duty: 'AWS PCS stores the cluster secret in AWS Secrets Manager, encrypted with the KMS key that Secrets Manager manages.',
      sources: [{ page: 'dataProtection', at: 'is stored in AWS … managed KMS key' }],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'scheduler-logs',
      layer: 'data',
      name: 'Delivery of scheduler logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Configure the delivery of scheduler logs to up to three destinations: CloudWatch Logs, Amazon S3 and Firehose. The IAM principal that manages the cluster needs the `pcs:AllowVendedLogDeliveryForResource` permission.',
      sources: [
        {
          page: 'logs',
          at: [
            'You can configure AWS … Amazon Data Firehose',
            'The IAM principal that … pcs:AllowVendedLogDeliveryForResource action',
            'Under Scheduler Logs, choose … S3, and Firehose',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'cluster',
      name: 'Slurm cluster',
      summary:
        'AWS runs the controller. Login and compute nodes are EC2 instances in your VPC, started from your AMI.',
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Parallel Computing Service',
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS Parallel Computing Service',
    },
    rotation: { path: 'cluster-secret-rotation', title: 'Rotating cluster secrets in AWS PCS' },
    versions: { path: 'slurm-versions', title: 'Slurm versions in AWS PCS' },
    agent: { path: 'pcs-agent-versions', title: 'AWS PCS agent versions' },
    logs: { path: 'monitoring_scheduler-logs', title: 'Scheduler logs in AWS PCS' },
    accounting: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-accounting.html',
      title: 'AWS::PCS::Cluster Accounting',
    },
    nodeGroup: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html',
      title: 'AWS::PCS::ComputeNodeGroup',
    },
  },
});
