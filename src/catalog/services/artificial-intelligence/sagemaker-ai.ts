import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon SageMaker AI',
  shortName: 'SageMaker AI',
  summary:
    'Machine learning on managed compute, from endpoints that AWS patches to clusters whose updates you start.',
  guide: 'https://docs.aws.amazon.com/sagemaker/latest/dg/',
  read: '2026-11-24',
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
  aws: {
    cloudFormationPrefixes: ['AWS::SageMaker'],
    terraformPrefixes: ['aws_sagemaker_'],
    resources: [
      {
        types: ['aws_sagemaker_notebook_instance', 'AWS::SageMaker::NotebookInstance'],
        modes: [{ mode: 'notebook-instance' }],
      },
      { types: ['AWS::SageMaker::Cluster'], modes: [{ mode: 'hyperpod' }] },
      {
        types: ['aws_sagemaker_endpoint_configuration'],
        modes: [
          { mode: 'serverless-inference', where: { 'production_variants.serverless_config': '*' } },
          { mode: 'jobs-and-endpoints' },
        ],
      },
      {
        types: ['AWS::SageMaker::EndpointConfig'],
        modes: [
          { mode: 'serverless-inference', where: { 'ProductionVariants.ServerlessConfig': '*' } },
          { mode: 'jobs-and-endpoints' },
        ],
      },
    ],
  },
  archetype: 'serverless-containers',
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
  traits: ['activity-trail'],
  remove: [
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
      name: 'Features in maintenance',
      owner: 'customer',
      duty: 'A2I, Clarify, Debugger, GeoSpatial, Ground Truth, Model Monitor, Role Manager and Studio Lab are in maintenance, as AWS announced on 30 June 2026. Existing users can continue, but customers can no longer onboard, and AWS will not add functionality. AWS recommends that you explore the alternatives that it suggests.',
      sources: [
        {
          page: 'inMaintenance',
          at: [
            "Customers can't on-board to … product pages and documentation",
            'SageMaker AI – A2I … AI – Ground Truth',
            'AI – Model Monitor … AI – Studio Lab',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the SageMaker AI API as events, from the console and from code. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … AI API operations',
            'CloudTrail is active in … Event history',
            'you can determine the … generated the request',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'data-event-logging',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      setting: 'off-by-default',
      duty: 'If you want a record of calls such as `InvokeEndpoint`, log data events for the type `AWS::SageMaker::Endpoint`. CloudTrail does not log them by default, and charges for them. For `InvokeEndpoint` calls, the request parameters are not logged.',
      sources: [
        {
          page: 'trail',
          at: [
            'By default, CloudTrail doesn’t … apply for data events',
            'You can log data … CloudTrail API operations',
            'The InvokeEndpoint, InvokeEndpointAsync … the request parameters',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'jobs-and-endpoints',
      name: 'Training jobs and real-time endpoints',
      summary:
        'Your container runs on instances that AWS starts, patches and tears down. By default, the container can reach the internet.',
      profile: { insideVpc: 'your-choice' },
      override: {
        'os-patches': {
          name: 'Patch the endpoints',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'SageMaker AI automatically updates an endpoint to the latest and most secure software, unless the endpoint’s dependencies were modified incorrectly.',
          sources: [
            {
              page: 'endpointSecurity',
              at: 'Amazon SageMaker AI automatically … replace your unhealthy instances',
            },
          ],
        },
        'image-content': {
          name: 'Container images and model updates',
          owner: 'customer',
          duty: 'If you use your own inference code, provide the inference image. To update the settings of a model definition, create a new model definition, then a new endpoint configuration. Then update the endpoint.',
          sources: [
            {
              page: 'endpointSecurity',
              at: [
                'inferenceImagesInferenceCode',
                'Create a new model … Amazon SageMaker API',
                'Update your endpoint with … take effect',
              ],
            },
          ],
          controls: ['cm-3', 'si-2'],
        },
        'network-exposure': {
          name: 'VPC and security groups of containers',
          owner: 'customer',
          duty: 'Training jobs and models can use a VPC through `VpcConfig`. If they do, manage the security groups and restrict internet access from the VPC to protect data and resources.',
          sources: [{ page: 'internetFree', at: 'If you use an … from your VPC' }],
          evidence: ['sagemaker-model-in-vpc'],
        },
        backups: {
          name: 'Save job data to S3',
          owner: 'customer',
          duty: 'The containers and storage of processing, batch transform and training jobs are ephemeral. Have the jobs write, as output, the data that you want to keep. SageMaker AI uploads the output to S3.',
          sources: [{ page: 'volumeKeys', at: 'processingBatchTornDown' }],
        },
      },
      add: [
        {
          id: 'instance-recovery',
          layer: 'platform',
          name: 'Replace unhealthy instances',
          owner: 'aws',
          duty: 'SageMaker AI replaces unhealthy endpoint instances. It cannot do so if the endpoint’s dependencies were modified incorrectly.',
          sources: [
            {
              page: 'endpointSecurity',
              at: 'if you incorrectly modify … replace your unhealthy instances',
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'patch-eligibility',
          layer: 'platform',
          name: 'Keep resources that endpoints use',
          owner: 'customer',
          duty: 'Avoid deleting resources that existing endpoints use, such as the model definition, your inference images, and the KMS keys or buckets in the endpoint configuration. Do not disable these keys.',
          sources: [
            {
              page: 'endpointSecurity',
              at: [
                'Avoid deleting any of … Amazon SageMaker API',
                'inferenceImagesInferenceCode',
                'Any KMS keys or … disable these KMS keys',
              ],
            },
          ],
          controls: ['cm-3', 'si-2'],
        },
        {
          id: 'job-teardown',
          layer: 'platform',
          name: 'Upload output, terminate instances',
          owner: 'aws',
          duty: 'When a processing, batch transform or training job completes, SageMaker AI uploads the job’s output to S3 in encrypted form and tears down the instance.',
          sources: [{ page: 'volumeKeys', at: 'processingBatchTornDown' }],
          controls: ['mp-6', 'sc-4'],
        },
        {
          id: 'network-isolation',
          layer: 'access',
          name: 'Turn on network isolation',
          owner: 'customer',
          duty: 'Containers are internet-enabled by default. Set `EnableNetworkIsolation` for a training job or model that should have no external network access, or that uses AWS Marketplace resources, which require isolation. The `Chainer` and Reinforcement Learning containers of SageMaker AI do not support network isolation.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'internetFree',
              at: [
                'SageMaker AI training and … internet-enabled by default',
                'If you do not … enable network isolation',
                'You can enable network … parameter to True',
              ],
            },
            {
              page: 'internetFree',
              at: [
                'Network isolation is required … from AWS Marketplace',
                'The following managed SageMaker … SageMaker AI Reinforcement Learning',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
          evidence: ['SageMaker.5', 'sagemaker-model-isolation-enabled'],
        },
        {
          id: 'isolated-transfer',
          layer: 'access',
          name: 'Transfer data for isolated containers',
          owner: 'aws',
          duty: 'For an isolated container, SageMaker AI downloads and uploads S3 data with the execution role outside the container. It gives that container no AWS credentials.',
          sources: [
            {
              page: 'internetFree',
              at: [
                'No AWS credentials are … container runtime environment',
                'SageMaker AI still handles … maintaining container isolation',
              ],
            },
          ],
          controls: ['sc-7', 'ac-6'],
        },
        {
          id: 'volume-encryption',
          layer: 'data',
          name: 'Encrypt and decrypt volume data',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'SageMaker AI encrypts the ML storage volumes of jobs and endpoints. If you pass no KMS key, it uses a transient key, except for local storage. It discards this key right after the volume is encrypted.',
          sources: [
            {
              page: 'volumeKeys',
              at: ['encryptMachineStorageVolume', 'Local storage volumes are … on the instance'],
            },
          ],
          controls: ['sc-28'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the encryption keys',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'You can pass a KMS key for the ML storage volumes, but not on an instance type with local storage, which a hardware module encrypts. If the output bucket belongs to another account, specify your own key in the job request. Ensure that the execution role may encrypt with this key.',
          sources: [
            {
              page: 'volumeKeys',
              at: [
                'encryptMachineStorageVolume',
                'If the output Amazon … data with it',
                'Local storage volumes are … with local storage',
              ],
            },
            { page: 'encryption', at: 'For cross-account access, you … shared across accounts' },
          ],
          controls: ['sc-12', 'sc-28'],
          evidence: ['sagemaker-endpoint-configuration-kms-key-configured'],
        },
      ],
    },
    {
      id: 'serverless-inference',
      name: 'Serverless Inference',
      summary:
        'AWS provisions and scales the compute under your container. You cannot configure a VPC.',
      profile: { insideVpc: 'no' },
      notAsked: {
        'patch-engine':
          'The engine is in the container, which you bring or take from SageMaker AI.',
      },
      override: {
        'os-patches': {
          name: 'Run the compute under the endpoint',
          owner: 'aws',
          duty: 'SageMaker AI provisions and manages the compute that answers requests, so you have no underlying infrastructure to configure.',
          sources: [
            {
              page: 'serverless',
              at: [
                'enables you to deploy … the underlying infrastructure',
                'SageMaker AI provisions and … resources for you',
              ],
            },
          ],
        },
        'image-content': {
          name: 'Container image and its size',
          owner: 'customer',
          duty: 'Choose a container that SageMaker AI provides, or bring your own container. The maximum image size is 10 GB. AWS recommends that you create only one worker in the container and load only one copy of the model.',
          sources: [
            {
              page: 'serverless',
              at: ['you can choose either … bring your own', 'The maximum size of … of the model'],
            },
          ],
          controls: ['cm-2'],
        },
        backups: {
          name: 'Keep state off the ephemeral disk',
          owner: 'customer',
          duty: 'Treat the ephemeral disk storage as scratch space. It has 5 GB, whatever memory size you choose.',
          sources: [
            { page: 'serverless', at: 'Regardless of the memory … disk storage available' },
          ],
        },
      },
      remove: ['network-exposure'],
      add: [
        {
          id: 'capacity',
          layer: 'platform',
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'SageMaker AI launches compute resources automatically, and scales them in and out depending on traffic. With on-demand inference, it scales down to 0 when there are no requests.',
          sources: [
            {
              page: 'serverless',
              at: [
                'Serverless endpoints automatically launch … depending on traffic',
                'During times when there … down to 0',
              ],
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'concurrency-limit',
          layer: 'platform',
          name: 'Maximum concurrency of an endpoint',
          owner: 'customer',
          duty: 'Set the maximum concurrency of an endpoint, up to 200, to prevent the endpoint from taking up all invocations allowed for your account. Invocations beyond the maximum are throttled.',
          sources: [
            {
              page: 'serverless',
              at: 'You can set the … maximum are throttled',
            },
          ],
          controls: ['sc-5', 'sc-6'],
        },
        {
          id: 'memory-size',
          layer: 'platform',
          name: 'Memory size of the endpoint',
          owner: 'customer',
          duty: 'Choose a memory size of 1 to 6 GB. Generally, it should be at least as large as the model.',
          sources: [
            {
              page: 'serverless',
              at: [
                'Your serverless endpoint has … 6144 MB (6 GB)',
                'Generally, the memory size … your model size',
              ],
            },
          ],
          controls: ['sc-6', 'cp-2'],
        },
        {
          id: 'cold-starts',
          layer: 'platform',
          name: 'Monitor and reduce cold starts',
          owner: 'customer',
          duty: 'You can use the CloudWatch metric `OverheadLatency` to monitor how long cold starts take. To minimize cold starts, use Provisioned Concurrency.',
          sources: [
            {
              page: 'serverless',
              at: [
                'To monitor how long … your serverless endpoint',
                'You can minimize cold … that you allocated',
              ],
            },
          ],
          controls: ['cp-2', 'si-4'],
        },
        {
          id: 'missing-controls',
          layer: 'access',
          name: 'Features that are not supported',
          owner: 'customer',
          duty: 'If you need a feature such as VPC configuration or network isolation, use a real-time endpoint instead. Serverless Inference does not support these features. After you convert a serverless endpoint to a real-time endpoint, you cannot roll back.',
          sources: [
            {
              page: 'serverless',
              at: [
                'Some of the features … and inference pipelines',
                'You can convert a … back to serverless',
              ],
            },
          ],
          controls: ['sc-7', 'ra-3'],
        },
        {
          id: 'image-copy-encryption',
          layer: 'data',
          name: 'Encrypt the copy of the image',
          owner: 'aws',
          answers: ['encrypt-at-rest', 'hold-key'],
          duty: 'If you also use a container image on real-time endpoints, SageMaker AI encrypts the copy of this image with a key that SageMaker AI owns. It keeps the copy until all endpoints that use the image are deleted.',
          sources: [
            {
              page: 'serverless',
              at: [
                'If you already have … your serverless endpoint',
                'If you choose to … AWS KMS key',
              ],
            },
          ],
          controls: ['sc-28', 'si-12'],
        },
      ],
    },
    {
      id: 'notebook-instance',
      name: 'Notebook instance',
      summary:
        'A Jupyter machine for one person. AWS releases updates, and you get them sooner if you restart the machine.',
      archetype: 'managed-instances',
      profile: { operatingSystem: 'full', insideVpc: 'your-choice' },
      traits: ['application-code'],
      override: {
        'os-patches': {
          name: 'Update the instance’s software',
          owner: 'aws',
          answers: ['patch-system', 'patch-engine'],
          duty: 'AWS updates the underlying software at least once every 90 days, and some updates may take the instance offline for a short time. If an instance is not updated and runs unsecure software, AWS might update it in regular maintenance. Data outside `/home/ec2-user/SageMaker` is then not persisted.',
          sources: [
            { page: 'notebooks', at: 'SageMaker AI updates the … period of time' },
            { page: 'volumeKeys', at: 'If the notebook instance … is not persisted' },
          ],
        },
        'engine-install': {
          name: 'Test and release notebook software',
          owner: 'aws',
          remove: ['answers'],
          duty: 'AWS periodically tests and releases software that is installed on notebook instances. The releases include kernel updates, security patches, and updates of SDKs and open source software.',
          sources: [
            {
              page: 'notebookUpdates',
              at: 'Amazon SageMaker AI periodically … Open source software updates',
            },
          ],
        },
        'network-exposure': {
          name: 'Security groups of the notebook',
          owner: 'customer',
          duty: 'If you use a VPC, AWS recommends that you apply least privilege to inbound and outbound access in the security group rules. With overly permissive inbound rules, users with access to the VPC could access your Jupyter notebooks without authenticating.',
          sources: [{ page: 'notebookNetwork', at: 'When you use a … without authenticating' }],
        },
      },
      remove: ['data-event-logging'],
      add: [
        {
          id: 'restart-for-patches',
          layer: 'operating-system',
          name: 'Restart to install patches',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'AWS recommends that you restart notebook instances at least once every 30 days to install patches. You can check the security bulletins for updates.',
          sources: [
            { page: 'notebooks', at: 'We recommend that you … automatically consume patches' },
            {
              page: 'notebookUpdates',
              at: [
                'To ensure that you … your notebook instance',
                'You can check the … for updates',
              ],
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
        {
          id: 'root-access',
          layer: 'operating-system',
          name: 'Root access of users',
          owner: 'customer',
          duty: 'By default, users who log in have root access, and can access and edit all files. If you do not want users to have root access, set `RootAccess` to `Disabled`. Updating kernels and some packages might depend on root access.',
          sources: [
            {
              page: 'rootAccess',
              at: [
                'By default, when you … have root access',
                'users can access and … root access enabled',
                "If you don't want … field to Disabled",
              ],
            },
            { page: 'notebookUpdates', at: 'Updating kernels and some … the notebook instance' },
          ],
          controls: ['ac-6', 'cm-11'],
          evidence: ['SageMaker.3', 'sagemaker-notebook-instance-root-access-check'],
        },
        {
          id: 'lifecycle-grants',
          layer: 'access',
          name: 'Lifecycle configuration permissions',
          owner: 'customer',
          duty: 'Grant permissions for lifecycle configurations to trusted administrators only. Limit the execution role’s permissions, and review the logs of executions. Lifecycle scripts run as root, even if users have no root access, and with the execution role’s privileges.',
          sources: [
            {
              page: 'rootAccess',
              at: [
                'Lifecycle configuration scripts execute … execution role',
                'Grant lifecycle configuration permissions … detect unexpected activity',
                'lifecycle configurations associated with … access for users',
              ],
            },
          ],
          controls: ['ac-6', 'cm-5'],
        },
        {
          id: 'notebook-customisation',
          layer: 'application',
          name: 'Automate notebook customizations',
          owner: 'customer',
          duty: 'Consider a lifecycle configuration to automate customizations of the instance. If operating system customizations, such as installed libraries, are saved outside `/home/ec2-user/SageMaker`, they are lost when you stop the instance.',
          sources: [
            { page: 'volumeKeys', at: 'Any customizations to the … default notebook instance' },
          ],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'internet-route',
          layer: 'access',
          name: 'Provide direct internet access',
          owner: 'aws',
          duty: 'Notebook instances have internet access by default. Until you disable it, SageMaker AI provides a network interface that reaches the internet through a VPC that SageMaker AI manages.',
          setting: { state: 'on-by-default', changedBy: 'customer', opens: true },
          sources: [
            {
              page: 'notebookApi',
              at: 'Notebook Instances Are Internet-Enabled by Default',
              verified: '2026-12-05',
            },
            {
              page: 'notebookNetwork',
              at: 'When your notebook allows … managed by SageMaker AI',
              verified: '2026-12-05',
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'internet-access',
          layer: 'access',
          name: 'Disable direct internet access',
          owner: 'customer',
          switchOf: 'internet-route',
          duty: 'To disable direct internet access, specify a subnet of your VPC for the notebook instance and set `DirectInternetAccess` to `Disabled`. The instance then cannot train or host models unless your VPC has an interface endpoint or a NAT gateway. Your security groups must also allow outbound connections.',
          sources: [
            {
              page: 'notebookApi',
              at: ['setsWhetherNotebookInstance', 'setSubnetIdParameter'],
            },
            {
              page: 'notebookNetwork',
              at: 'To disable direct internet … allow outbound connections',
            },
          ],
          controls: ['sc-7', 'ac-4'],
          evidence: [
            'SageMaker.1',
            'SageMaker.2',
            'sagemaker-notebook-no-direct-internet-access',
            'sagemaker-notebook-instance-inside-vpc',
          ],
        },
        {
          id: 'presigned-urls',
          layer: 'access',
          name: 'Access to notebook instances',
          owner: 'customer',
          duty: 'AWS recommends that you exercise judgement when you grant individuals access to notebook instances attached to a VPC with sensitive information. For example, permission to create a presigned URL grants access. An instance is designed to work best for an individual user.',
          sources: [
            {
              page: 'notebookNetwork',
              at: [
                'designed to work best … an individual user',
                'exercise judgement when granting … presigned notebook URL',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'volume-encryption',
          layer: 'data',
          name: 'Encrypt and decrypt volume data',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'If you specify no KMS key, SageMaker AI encrypts both the system volume and the ML data volume with a system-managed KMS key.',
          sources: [{ page: 'volumeKeys', at: 'notebookInstancesSystemKmsKey' }],
          controls: ['sc-28'],
        },
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the encryption key',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'You can specify a KMS key for the ML data volume, except on an instance type with local storage. If compliance requires a KMS key for sensitive data, store this data on the ML storage volume or in S3.',
          sources: [
            {
              page: 'volumeKeys',
              at: [
                'notebookInstancesSystemKmsKey',
                'You can use an … that you specify',
                'Sensitive data that needs … key you specify',
              ],
            },
            { page: 'volumeKeys', at: "You can't use a … with local storage" },
          ],
          controls: ['sc-12', 'sc-28'],
          evidence: ['sagemaker-notebook-instance-kms-key-configured'],
        },
        {
          id: 'stop-snapshot',
          layer: 'data',
          name: 'Snapshot the ML volume at stop',
          owner: 'aws',
          duty: 'When you stop the notebook instance, SageMaker AI creates a snapshot of the ML storage volume. When you terminate the instance, the snapshot and the volume are deleted.',
          sources: [
            {
              page: 'volumeKeys',
              at: [
                'When you stop a … ML storage volume',
                'When you terminate an … volume are deleted',
              ],
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'work-copies',
          layer: 'data',
          name: 'Copy notebook data to S3',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you want to keep data after the notebook instance is terminated, transfer the data to an S3 bucket. Termination deletes the ML storage volume and the snapshot.',
          sources: [{ page: 'volumeKeys', at: 'When you terminate an … Amazon S3 bucket' }],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'hyperpod',
      name: 'HyperPod on Amazon EKS',
      summary:
        'A persistent cluster for large training. AWS publishes images, and you start each update and plan for its downtime.',
      archetype: 'managed-instances',
      profile: { operatingSystem: 'full' },
      traits: ['container-images', 'default-encryption', 'key-choice'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'SageMaker AI encrypts the root volume of the instances, and a secondary volume if you add one. Unless you specify your own key, it uses a key that AWS owns.',
          sources: [
            {
              page: 'hyperPodVolumes',
              at: [
                'specifyOwnedKmsKey',
                'applied to the secondary … AWS owned key',
                'optionallySpecifyOwnedKmsKey',
              ],
            },
          ],
        },
        'key-choice': {
          name: 'Choose the encryption keys',
          owner: 'customer',
          duty: 'If you want to use your own KMS key, set `VolumeKmsKeyId` in `ClusterEbsVolumeConfig`. For the root volume, also set `RootVolume` to `true`. For the secondary volume, use another `ClusterEbsVolumeConfig`.',
          sources: [
            {
              page: 'hyperPodVolumes',
              at: [
                'You can specify two … encrypt the root volume',
                'specifyOwnedKmsKey',
                'optionallySpecifyOwnedKmsKey',
              ],
            },
          ],
        },
        'os-patches': {
          name: 'Start the cluster software update',
          owner: 'customer',
          answers: ['patch-system', 'patch-engine', 'start-patch'],
          duty: 'Run `update-cluster-software` to install software and security patches on the nodes of an existing cluster. You can start this update only programmatically. AWS recommends that you keep the nodes on the latest image.',
          sources: [
            {
              page: 'hyperPodUpdate',
              at: [
                'Run update-cluster-software to update … SageMaker HyperPod service',
                'We recommend that you always keep updating',
                'You can only run … console UI',
              ],
            },
          ],
          controls: ['si-2', 'ma-2'],
        },
      },
      remove: [
        'data-event-logging',
        'engine-install',
        'network-exposure',
        'workload-configuration',
      ],
      add: [
        {
          id: 'node-image-publish',
          layer: 'operating-system',
          name: 'Publish patched node images',
          owner: 'aws',
          duty: 'AWS rolls out new HyperPod AMIs regularly for security and other improvements.',
          sources: [
            {
              page: 'hyperPodUpdate',
              at: 'The SageMaker HyperPod service … improving user experiences',
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'release-notes',
          layer: 'operating-system',
          name: 'Follow HyperPod’s release notes',
          owner: 'customer',
          duty: 'Check the HyperPod release notes for future AMI updates with security patches.',
          sources: [
            {
              page: 'hyperPodUpdate',
              at: 'For future SageMaker HyperPod … HyperPod release notes',
            },
          ],
          controls: ['si-5'],
        },
        {
          id: 'node-update-run',
          layer: 'operating-system',
          name: 'Replace root volumes on update',
          owner: 'aws',
          duty: 'After you call `UpdateClusterSoftware`, SageMaker AI picks the latest image for the Kubernetes version of your EKS cluster. It replaces the nodes’ root volumes and runs your lifecycle scripts.',
          sources: [
            {
              page: 'hyperPodUpdate',
              at: [
                'The patching process replaces … updated AMI',
                'SageMaker HyperPod updates the … creation or update',
              ],
            },
          ],
          controls: ['si-2', 'cm-2'],
        },
        {
          id: 'node-version',
          layer: 'platform',
          name: 'Update nodes to the EKS version',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'After you update the Kubernetes version of the EKS cluster, call `UpdateClusterSoftware` to bring the HyperPod nodes to the same version. The nodes do not update automatically.',
          sources: [
            {
              page: 'hyperPodUpdate',
              at: 'version of SageMaker HyperPod … same Kubernetes version',
            },
          ],
          controls: ['sa-22', 'cm-3'],
        },
        {
          id: 'failed-updates',
          layer: 'platform',
          name: 'Check failed updates',
          owner: 'customer',
          duty: 'If a security patch fails, you can retrieve failure messages through `DescribeCluster`. You can verify the kubelet version of a node with `kubectl describe node`.',
          sources: [
            {
              page: 'hyperPodUpdate',
              at: [
                'If the security patch … Describe a cluster',
                'You can verify the … describe node command',
              ],
            },
          ],
          controls: ['si-2', 'ca-7'],
        },
        {
          id: 'workload-drain',
          layer: 'application',
          name: 'Stop workloads before an update',
          owner: 'customer',
          duty: 'AWS recommends that you terminate workloads before patching and resume them afterwards. The update does not drain or redistribute the Pods on the nodes.',
          sources: [
            {
              page: 'hyperPodUpdate',
              at: [
                'When this API is … on the nodes',
                'All cluster nodes experience … the patch completes',
              ],
            },
          ],
          controls: ['cp-2', 'ma-2'],
        },
        {
          id: 'lifecycle-scripts',
          layer: 'application',
          name: 'Provide the lifecycle scripts',
          owner: 'customer',
          duty: 'When you create or update the cluster, specify the S3 bucket with the lifecycle scripts. A software update runs these scripts.',
          sources: [{ page: 'hyperPodUpdate', at: 'It then runs the … creation or update' }],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'root-volume-backup',
          layer: 'data',
          name: 'Back up root volumes before patching',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Patching replaces the root volume, and the data stored on it is lost. Before patching, back up data from the instance root volume to Amazon S3 or FSx for Lustre.',
          sources: [
            { page: 'hyperPodUpdate', at: 'The patching process replaces … FSx for Lustre' },
          ],
          controls: ['cp-9'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether a running notebook instance is patched',
      questions: ['patch-system'],
      finding:
        'The overview of notebook instances says that SageMaker AI updates the underlying software at least once every 90 days. It says that an outdated instance might be updated during maintenance. The page on software updates tells you to stop and start the instance to be sure of the latest software. The catalogue says that AWS makes the updates and applies them in the 90-day cycle. If you restart the instance, patches arrive sooner.',
      sources: [
        { page: 'notebooks', verified: '2026-11-24' },
        { page: 'notebookUpdates', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'The key for job output if you specify none',
      questions: ['hold-key'],
      finding:
        'The page on encryption at rest says that output of training, transform and processing jobs is encrypted with S3 managed keys (SSE-S3). The page below it says that SageMaker AI uses the default AWS KMS key for Amazon S3 of the role’s account. Both say that output is encrypted without your action and that only your own key works across accounts. The catalogue says no more than that.',
      sources: [
        { page: 'encryption', at: 'automatically encrypts your data … and Processing jobs' },
        { page: 'volumeKeys', verified: '2026-11-24' },
      ],
    },
    {
      topic: 'What disables direct internet access',
      finding:
        'The page on notebooks in a VPC says that you can disable direct internet access by specifying a VPC. Its first section describes notebooks that have both. The API reference has a parameter for it, `DirectInternetAccess`, which can be `Disabled` only if a subnet is set. The catalogue follows the API reference: set both.',
      sources: [
        {
          page: 'notebookNetwork',
          at: [
            'When your notebook allows … in your VPC',
            'To disable direct internet … your notebook instance',
          ],
          verified: '2026-11-27',
        },
        {
          page: 'notebookApi',
          at: ['setsWhetherNotebookInstance', 'setSubnetIdParameter'],
        },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'sagemaker-compliance',
      title: 'Compliance validation for Amazon SageMaker AI',
    },
    hyperPodVolumes: {
      url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterEbsVolumeConfig.html',
      title: 'ClusterEbsVolumeConfig',
      read: '2026-11-26',
      passages: {
        specifyOwnedKmsKey: 'You must specify a … owned KMS key',
        optionallySpecifyOwnedKmsKey: 'You can optionally specify … owned KMS key',
      },
    },
    notebooks: { path: 'nbi', title: 'Amazon SageMaker notebook instances', read: '2026-11-26' },
    notebookUpdates: {
      path: 'nbi-software-updates',
      title: 'Notebook Instance Software Updates',
      read: '2026-11-26',
    },
    encryption: {
      path: 'encryption-at-rest',
      title: 'Protect Data at Rest Using Encryption',
      read: '2026-11-26',
    },
    volumeKeys: {
      path: 'encryption-at-rest-nbi',
      title: 'Notebook instances, SageMaker AI jobs, and Endpoints',
      read: '2026-11-26',
      passages: {
        processingBatchTornDown: 'Processing, batch transform, and … is torn down',
        encryptMachineStorageVolume: 'To encrypt the machine … the storage volume',
        notebookInstancesSystemKmsKey: 'For notebook instances, if … system-managed KMS key',
      },
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
      read: '2026-11-26',
    },
    endpointSecurity: {
      path: 'best-practice-endpoint-security',
      title: 'Best practices for endpoint security and health with Amazon SageMaker AI',
      read: '2026-11-26',
      passages: {
        inferenceImagesInferenceCode: 'The inference images that … your own inference code',
      },
    },
    serverless: {
      path: 'serverless-endpoints',
      title: 'Deploy models with Amazon SageMaker Serverless Inference',
      read: '2026-11-26',
    },
    internetFree: {
      path: 'mkt-algo-model-internet-free',
      title: 'Run Training and Inference Containers in Internet-Free Mode',
      read: '2026-11-26',
    },
    notebookNetwork: {
      path: 'appendix-notebook-and-internet-access',
      title: 'Connect a Notebook Instance in a VPC to External Resources',
      read: '2026-11-26',
    },
    hyperPodUpdate: {
      path: 'sagemaker-hyperpod-eks-operate-cli-command-update-cluster-software',
      title: 'Updating the SageMaker HyperPod platform software',
      read: '2026-11-26',
    },
    rootAccess: {
      path: 'nbi-root-access',
      title: 'Control root access to a SageMaker notebook instance',
      read: '2026-11-26',
    },
    notebookApi: {
      url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html',
      title: 'CreateNotebookInstance',
      read: '2026-11-27',
      passages: {
        setsWhetherNotebookInstance: 'Sets whether SageMaker AI … to the notebook instance',
        setSubnetIdParameter: 'You can set the … the SubnetId parameter',
      },
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon SageMaker AI API calls using AWS CloudTrail',
    },
  },
});
