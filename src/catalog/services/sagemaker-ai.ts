import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/sagemaker/latest/dg/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const endpointSecurity = page(
  'best-practice-endpoint-security',
  'Best practices for endpoint security and health with Amazon SageMaker AI',
);
const internetFree = page(
  'mkt-algo-model-internet-free',
  'Run Training and Inference Containers in Internet-Free Mode',
);
const encryption = page('encryption-at-rest', 'Protect Data at Rest Using Encryption');
const volumeKeys = page(
  'encryption-at-rest-nbi',
  'Notebook instances, SageMaker AI jobs, and Endpoints',
);
const serverless = page(
  'serverless-endpoints',
  'Deploy models with Amazon SageMaker Serverless Inference',
);
const notebooks = page('nbi', 'Amazon SageMaker notebook instances');
const notebookUpdates = page('nbi-software-updates', 'Notebook Instance Software Updates');
const notebookNetwork = page(
  'appendix-notebook-and-internet-access',
  'Connect a Notebook Instance in a VPC to External Resources',
);
const hyperPodUpdate = page(
  'sagemaker-hyperpod-eks-operate-cli-command-update-cluster-software',
  'Updating the SageMaker HyperPod platform software',
);
const inMaintenance = cite(
  'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
  'Services in Maintenance',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const alwaysOn = { state: 'always-on' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const sagemakerAi = defineService({
  id: 'sagemaker-ai',
  name: 'Amazon SageMaker AI',
  shortName: 'SageMaker AI',
  category: 'artificial-intelligence',
  summary:
    'Machine learning on managed compute: from endpoints that AWS patches to clusters that you patch.',
  docs: guide,
  aliases: [
    'SageMaker',
    'machine learning',
    'ML',
    'notebook instance',
    'Jupyter',
    'training job',
    'inference endpoint',
    'Serverless Inference',
    'HyperPod',
  ],
  contradictions: [
    {
      topic: 'Whether a running notebook instance is patched',
      finding:
        'The overview of notebook instances says that SageMaker AI updates the underlying software at least once every 90 days, and that an outdated instance might be updated during maintenance. The page on software updates tells you to stop and start the instance to be sure of the latest. The catalogue gives AWS the making and the 90-day rounds, and you the restart that brings patches sooner.',
      sources: [notebooks, notebookUpdates],
    },
    {
      topic: 'The key that encrypts job output when you name none',
      finding:
        'The page on encryption at rest says that output of training, transform and processing jobs is encrypted with S3 managed keys (SSE-S3). The page below it says that SageMaker AI uses the default AWS KMS key for Amazon S3 of the role’s account. On both, output is encrypted without your doing and only a key of your own crosses accounts, and the catalogue says no more than that.',
      sources: [encryption, volumeKeys],
    },
  ],
  archetype: 'serverless-containers',
  omit: [
    'control-plane',
    'container-runtime',
    'workload-configuration',
    'tenant-isolation',
    'maintenance-window',
    'engine-version',
    'schema-and-queries',
    'engine-users',
    'encryption-at-rest',
    'backup-run',
    'backup-retention',
    'restore-tests',
  ],
  add: [
    {
      id: 'closing-features',
      layer: 'application',
      name: 'Build without closing features',
      owner: 'customer',
      duty: 'Plan without Model Monitor, Clarify, Debugger, Role Manager, Ground Truth, A2I, geospatial and Studio Lab: announced on 30 June 2026, they take no new customers and gain no functions.',
      sources: [inMaintenance],
      controls: ['sa-22'],
    },
  ],
  modes: [
    {
      id: 'jobs-and-endpoints',
      name: 'Training jobs and real-time endpoints',
      summary:
        'Your container runs on instances that AWS starts, patches and tears down; it can reach the internet unless you say no.',
      change: {
        'os-patches': {
          name: 'Patch the instances under endpoints',
          duty: 'Bring endpoints to the latest and most secure software automatically, as long as everything that an endpoint depends on still exists.',
          sources: [endpointSecurity],
          evidence: reports,
        },
        'image-content': {
          name: 'Containers and how they roll out',
          duty: 'Bring a container or take one that SageMaker AI provides. Roll out a change with a new model, a new endpoint configuration and an endpoint update, in this order.',
          sources: [endpointSecurity, serverless],
        },
        'network-exposure': {
          name: 'VPC and security groups of containers',
          duty: 'Set VpcConfig on jobs and models where containers may reach only your VPC, and restrict the way to the internet with its security groups and routes.',
          sources: [internetFree],
          evidence: [{ kind: 'config-rule', id: 'sagemaker-model-in-vpc' }],
        },
        backups: {
          name: 'Write what must last to S3',
          duty: 'Let jobs write what must outlive them as output: their containers and storage are ephemeral and go when the job completes.',
          sources: [volumeKeys],
        },
      },
      add: [
        {
          id: 'instance-recovery',
          layer: 'platform',
          name: 'Replace unhealthy instances',
          owner: 'aws',
          duty: 'Replace endpoint instances that are unhealthy, which works only while model, image, role and network of the endpoint are intact.',
          sources: [endpointSecurity],
          controls: ['cp-10'],
          evidence: reports,
        },
        {
          id: 'patch-eligibility',
          layer: 'platform',
          name: 'Keep endpoints fit for patches',
          owner: 'customer',
          duty: 'Delete nothing that a live endpoint uses: model, artifacts, image, role, subnets, security groups, endpoint configuration, bucket. Leave its KMS key enabled, or patches stop.',
          sources: [endpointSecurity],
          controls: ['cm-3', 'si-2'],
        },
        {
          id: 'job-teardown',
          layer: 'platform',
          name: 'Upload output, tear down instances',
          owner: 'aws',
          duty: 'When a processing, transform or training job completes, upload its output to S3 encrypted and remove the instance.',
          sources: [volumeKeys],
          controls: ['mp-6', 'sc-4'],
          evidence: reports,
        },
        {
          id: 'network-isolation',
          layer: 'access',
          name: 'Cut containers off the network',
          owner: 'customer',
          duty: 'Set EnableNetworkIsolation where training or model code needs no network: containers reach the internet by default, and third-party code inside could send your data away.',
          setting: optIn,
          sources: [internetFree],
          controls: ['sc-7', 'ac-4'],
          evidence: [
            { kind: 'security-hub', id: 'SageMaker.5' },
            { kind: 'config-rule', id: 'sagemaker-model-isolation-enabled' },
          ],
        },
        {
          id: 'isolated-transfer',
          layer: 'access',
          name: 'Move data for isolated containers',
          owner: 'aws',
          duty: 'Download and upload S3 data with the execution role outside an isolated container, and give that container no AWS credentials.',
          sources: [internetFree],
          controls: ['sc-7', 'ac-6'],
          evidence: reports,
        },
        {
          id: 'volume-encryption',
          layer: 'data',
          name: 'Encrypt the ML storage volumes',
          owner: 'aws',
          duty: 'Encrypt the volumes of jobs and endpoints. Where you pass no KMS key, use a transient one and discard it at once.',
          setting: alwaysOn,
          sources: [volumeKeys],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose keys for volumes and output',
          owner: 'customer',
          duty: 'Pass your own KMS key where policy asks for one, or output goes to another account’s bucket. Instance types with local storage accept none: hardware encrypts their disks.',
          setting: optIn,
          sources: [volumeKeys, encryption],
          controls: ['sc-12', 'sc-28'],
          evidence: [
            { kind: 'config-rule', id: 'sagemaker-endpoint-configuration-kms-key-configured' },
          ],
        },
      ],
    },
    {
      id: 'serverless-inference',
      name: 'Serverless Inference',
      summary:
        'AWS provisions and scales the compute under your container, and takes the VPC settings away.',
      omit: ['network-exposure'],
      change: {
        'os-patches': {
          name: 'Run the compute under the endpoint',
          duty: 'Provision and manage the compute that answers, so that there is no underlying infrastructure for you to configure.',
          sources: [serverless],
          evidence: reports,
        },
        'image-content': {
          name: 'The container and its size',
          duty: 'Bring a container of up to 10 GB or take a provided one, with one worker and one copy of the model; GPUs and private Docker registries do not work here.',
          sources: [serverless],
        },
        backups: {
          name: 'Keep state off the 5 GB disk',
          duty: 'Treat the 5 GB of disk as scratch space whatever memory you choose: it is ephemeral.',
          sources: [serverless],
        },
      },
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale from zero and back',
          owner: 'aws',
          duty: 'Launch compute as requests come, scale it in and out, go down to zero without traffic, and keep the fault tolerance built in.',
          sources: [serverless],
          controls: ['cp-2'],
          evidence: reports,
        },
        {
          id: 'concurrency-limit',
          layer: 'platform',
          name: 'Set concurrency for each endpoint',
          owner: 'customer',
          duty: 'Give each endpoint a maximum, 200 at most, so that it cannot use up the account’s share of the Region (1,000 or 500). Calls beyond it are throttled.',
          sources: [serverless],
          controls: ['sc-5', 'sc-6'],
        },
        {
          id: 'memory-size',
          layer: 'platform',
          name: 'Choose the endpoint’s memory',
          owner: 'customer',
          duty: 'Choose 1 to 6 GB, generally no less than the model’s size, and benchmark: more memory also brings more vCPUs.',
          sources: [serverless],
          controls: ['sc-6', 'cp-2'],
        },
        {
          id: 'cold-starts',
          layer: 'platform',
          name: 'Keep cold starts in bounds',
          owner: 'customer',
          duty: 'Watch OverheadLatency, and buy Provisioned Concurrency, no more than the endpoint’s maximum, where the first request after a pause must be fast.',
          sources: [serverless],
          controls: ['cp-2', 'si-4'],
        },
        {
          id: 'missing-controls',
          layer: 'access',
          name: 'Decide if missing controls matter',
          owner: 'customer',
          duty: 'Take a real-time endpoint instead where you need VPC configuration, network isolation or data capture: serverless endpoints have none, and after converting there is no way back.',
          sources: [serverless],
          controls: ['sc-7', 'ra-3'],
        },
        {
          id: 'image-copy-encryption',
          layer: 'data',
          name: 'Encrypt the kept image copy',
          owner: 'aws',
          duty: 'Encrypt the copy of a container image that you also use on real-time endpoints with a key that SageMaker AI owns, and keep it until all endpoints that use the image are deleted.',
          setting: alwaysOn,
          sources: [serverless],
          controls: ['sc-28', 'si-12'],
          evidence: reports,
        },
      ],
    },
    {
      id: 'notebook-instance',
      name: 'Notebook instance',
      summary:
        'A Jupyter machine for one person: AWS builds the updates, your restart brings them in time.',
      archetype: 'managed-instances',
      change: {
        'os-patches': {
          name: 'Update the instance’s software',
          duty: 'Update the underlying software at least once every 90 days, offline for a short time where needed. What stands outside /home/ec2-user/SageMaker does not survive an update.',
          sources: [notebooks, volumeKeys],
          evidence: reports,
        },
        'engine-install': {
          name: 'Test and release notebook software',
          duty: 'Test and release kernels, security patches, SDKs and open source packages for notebook instances.',
          sources: [notebookUpdates],
          evidence: reports,
        },
        'network-exposure': {
          name: 'Inbound rules of the notebook',
          duty: 'Keep security groups tight: with loose inbound rules, people in your VPC could open the Jupyter notebooks without authenticating.',
          sources: [notebookNetwork],
          evidence: [
            { kind: 'security-hub', id: 'SageMaker.2' },
            { kind: 'config-rule', id: 'sagemaker-notebook-instance-inside-vpc' },
          ],
        },
      },
      add: [
        {
          id: 'restart-for-patches',
          layer: 'operating-system',
          name: 'Restart to take in patches',
          owner: 'customer',
          duty: 'Stop and start each notebook instance at least once every 30 days, and read security bulletins for what cannot wait.',
          sources: [notebooks, notebookUpdates],
          controls: ['si-2', 'ma-2'],
        },
        {
          id: 'root-access',
          layer: 'operating-system',
          name: 'Decide who has root',
          owner: 'customer',
          duty: 'Treat the user of a notebook as root on it, and take root away where it is not needed: installing packages and updating some kernels by hand may depend on it.',
          sources: [notebookNetwork, notebookUpdates],
          controls: ['ac-6', 'cm-11'],
          evidence: [
            { kind: 'security-hub', id: 'SageMaker.3' },
            { kind: 'config-rule', id: 'sagemaker-notebook-instance-root-access-check' },
          ],
        },
        {
          id: 'notebook-customisation',
          layer: 'application',
          name: 'Reapply packages and settings',
          owner: 'customer',
          duty: 'Put your libraries and system settings into a lifecycle configuration: all that is saved outside the SageMaker folder is lost when the instance stops.',
          sources: [volumeKeys],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'internet-access',
          layer: 'access',
          name: 'Switch off direct internet access',
          owner: 'customer',
          duty: 'Name a VPC and disable direct access, since traffic to S3 then leaves over the public internet. Without it, training and hosting need an interface endpoint or a NAT gateway.',
          sources: [notebookNetwork],
          controls: ['sc-7', 'ac-4'],
          evidence: [
            { kind: 'security-hub', id: 'SageMaker.1' },
            { kind: 'config-rule', id: 'sagemaker-notebook-no-direct-internet-access' },
          ],
        },
        {
          id: 'presigned-urls',
          layer: 'access',
          name: 'Limit who opens which notebook',
          owner: 'customer',
          duty: 'Grant CreatePresignedNotebookInstanceUrl for single instances, to one person each, with care where the VPC holds sensitive data.',
          sources: [notebookNetwork],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'volume-encryption',
          layer: 'data',
          name: 'Encrypt both notebook volumes',
          owner: 'aws',
          duty: 'Encrypt the system volume and the ML data volume, with a system-managed KMS key where you name none.',
          setting: alwaysOn,
          sources: [volumeKeys],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the data volume’s key',
          owner: 'customer',
          duty: 'Pass a KMS key for the ML data volume where compliance asks for one, and keep sensitive data on that volume or in S3: the system volume takes no key of yours.',
          setting: optIn,
          sources: [volumeKeys],
          controls: ['sc-12', 'sc-28'],
          evidence: [{ kind: 'config-rule', id: 'sagemaker-notebook-instance-kms-key-configured' }],
        },
        {
          id: 'stop-snapshot',
          layer: 'data',
          name: 'Snapshot the volume at each stop',
          owner: 'aws',
          duty: 'Take a snapshot of the ML storage volume when the instance stops. It is deleted together with the volume when you terminate the instance.',
          sources: [volumeKeys],
          controls: ['cp-9'],
          evidence: reports,
        },
        {
          id: 'work-copies',
          layer: 'data',
          name: 'Copy notebooks and data to S3',
          owner: 'customer',
          duty: 'Transfer what must outlive the instance to a bucket, because termination deletes the volume and its snapshot.',
          sources: [volumeKeys],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'hyperpod',
      name: 'HyperPod on Amazon EKS',
      summary:
        'A lasting cluster for large training: AWS publishes images, you start each update and bear its downtime.',
      archetype: 'managed-instances',
      omit: ['engine-install', 'network-exposure'],
      change: {
        'os-patches': {
          name: 'Start the update of cluster software',
          owner: 'customer',
          duty: 'Run update-cluster-software to bring patches to the nodes, always to the latest image. It exists in the API only, not in the HyperPod console.',
          sources: [hyperPodUpdate],
          controls: ['si-2', 'ma-2'],
        },
      },
      add: [
        {
          id: 'node-image-publish',
          layer: 'operating-system',
          name: 'Publish patched node images',
          owner: 'aws',
          duty: 'Roll out new HyperPod DLAMIs regularly for security and other improvements.',
          sources: [hyperPodUpdate],
          controls: ['si-2'],
          evidence: reports,
        },
        {
          id: 'release-notes',
          layer: 'operating-system',
          name: 'Follow HyperPod’s release notes',
          owner: 'customer',
          duty: 'Read the release notes for images with security patches, since updating waits for you.',
          sources: [hyperPodUpdate],
          controls: ['si-5'],
        },
        {
          id: 'node-update-run',
          layer: 'operating-system',
          name: 'Replace root volumes when called',
          owner: 'aws',
          duty: 'Once you call the API, pick the latest image for the Kubernetes version of your EKS cluster, replace the nodes’ root volumes and run your lifecycle scripts.',
          sources: [hyperPodUpdate],
          controls: ['si-2', 'cm-2'],
          evidence: reports,
        },
        {
          id: 'node-version',
          layer: 'platform',
          name: 'Bring nodes to EKS’s version',
          owner: 'customer',
          duty: 'Call UpdateClusterSoftware after each upgrade of the EKS cluster: HyperPod nodes do not follow it, and AWS advises against more than one version between them.',
          sources: [hyperPodUpdate],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'failed-updates',
          layer: 'platform',
          name: 'Look after failed updates',
          owner: 'customer',
          duty: 'Call DescribeCluster after an update to read failure messages, and check the kubelet version of a node with kubectl describe node.',
          sources: [hyperPodUpdate],
          controls: ['si-2', 'ca-7'],
        },
        {
          id: 'workload-drain',
          layer: 'application',
          name: 'End workloads before an update',
          owner: 'customer',
          duty: 'Terminate jobs first and resume them afterwards: HyperPod neither drains nor moves pods, and all nodes are NotReady while the patching lasts.',
          sources: [hyperPodUpdate],
          controls: ['cp-2', 'ma-2'],
        },
        {
          id: 'lifecycle-scripts',
          layer: 'application',
          name: 'Maintain the lifecycle scripts',
          owner: 'customer',
          duty: 'Keep the scripts in the S3 bucket that you named for the cluster in working order, because every update of the software runs them again.',
          sources: [hyperPodUpdate],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'root-volume-backup',
          layer: 'data',
          name: 'Save root volumes before patching',
          owner: 'customer',
          duty: 'Back up what lies on root volumes to Amazon S3 or FSx for Lustre before each update, which discards those volumes.',
          sources: [hyperPodUpdate],
          controls: ['cp-9'],
        },
      ],
    },
  ],
});
