import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS DataSync',
  shortName: 'DataSync',
  summary:
    'Copies files and objects between storage systems. AWS runs and verifies the transfer, and you decide what it may overwrite or delete.',
  guide: 'https://docs.aws.amazon.com/datasync/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/datasync/latest/userguide/what-is-datasync.html',
  read: '2026-11-26',
  aliases: [
    'data transfer',
    'file migration',
    'DataSync agent',
    'Enhanced mode',
    'Basic mode',
    'DataSync Discovery',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::DataSync'],
    terraformPrefixes: ['aws_datasync_'],
  },
  archetype: 'managed-application',
  profile: { keepsData: false },
  traits: ['tls-endpoint'],
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
    },
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of DataSync. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'customer-data': {
      name: 'Content and its classification',
      owner: 'customer',
      duty: 'Manage and classify the data that you copy, and grant permissions to the data. Delete the data according to your policy when it should no longer be kept.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Grant your DataSync users their permissions. AWS suggests `AWSDataSyncFullAccess`, which gives full access to DataSync. To create Enhanced mode tasks, the IAM role that you use with DataSync must have `iam:CreateServiceLinkedRole`.',
      sources: [{ page: 'taskMode', at: 'To create an Enhanced … to its dependencies' }],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'DataSync encrypts all network traffic between the two locations with mutual TLS (mTLS) 1.3.',
      setting: 'always-on',
      sources: [
        {
          page: 'inTransit',
          at: [
            'Transferring data between locations',
            'For this connection, DataSync … Layer Security (mTLS) 1.3',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'transfer-run',
      layer: 'platform',
      name: 'Carry out the transfer',
      owner: 'aws',
      duty: 'In Enhanced mode, DataSync lists, prepares, transfers and verifies the data in parallel. In Basic mode, it prepares, transfers and verifies the data sequentially.',
      sources: [
        {
          page: 'taskMode',
          at: [
            'Enhanced mode tasks optimize … data in parallel',
            'Basic mode sequentially prepares, … most workloads',
          ],
        },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'destination-writes',
      layer: 'platform',
      name: 'Overwrite, keep or delete files',
      owner: 'aws',
      duty: 'DataSync modifies data at the destination when source data has changed, unless `OverwriteMode` is `NEVER`. It leaves destination files that do not exist in the source unchanged, unless `PreserveDeletedFiles` is `REMOVE`.',
      sources: [
        {
          page: 'options',
          at: [
            'dataSyncMetadataChanged',
            'overwriteObjectsDestination',
            'preserveDefaultIgnoresSource',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'task-mode',
      layer: 'application',
      name: 'Choose Enhanced or Basic mode',
      owner: 'customer',
      duty: 'Choose the mode when you create the task, because you cannot change the mode afterwards. Transfers that Enhanced mode does not support, such as those with FSx for Windows File Server, require Basic mode. Basic mode has quotas on files, objects and directories.',
      sources: [
        {
          page: 'taskMode',
          at: [
            'Basic mode tasks are … in a dataset',
            'You can choose Enhanced … requires Basic mode',
            'After you create your … the task mode',
          ],
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'overwrite-delete',
      layer: 'application',
      name: 'Choose what is overwritten and deleted',
      owner: 'customer',
      duty: 'To protect changes made at the destination, set `OverwriteMode` to `NEVER`. To delete destination files that the source lacks, set `PreserveDeletedFiles` to `REMOVE`. By default, DataSync modifies destination data when source data has changed, and preserves files that the source lacks.',
      switchOf: 'destination-writes',
      sources: [
        {
          page: 'options',
          at: [
            'dataSyncMetadataChanged',
            'overwriteObjectsDestination',
            'preserveDefaultIgnoresSource',
          ],
        },
      ],
      controls: ['cm-6', 'si-12'],
    },
    {
      id: 'location-credentials',
      layer: 'access',
      name: 'Credentials that a location requires',
      owner: 'customer',
      duty: 'Provide the credentials that a location requires. For object storage and Azure Blob, you can store the credentials in Secrets Manager. DataSync can manage the secret, with a default key or your KMS key, or you can manage both the secret and its key.',
      sources: [
        {
          page: 'credentials',
          at: [
            'integration is available for … Azure Blob Storage',
            'Some location types require … a SAS token',
          ],
        },
        { page: 'credentials', at: 'The following options are … you create and manage' },
      ],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'secret-role',
      layer: 'access',
      name: 'Role to access your own secret',
      owner: 'customer',
      duty: 'If you manage the secret, provide an IAM role through which DataSync can access the secret and its KMS key. To prevent the confused deputy problem, AWS recommends that you use `aws:SourceArn` and `aws:SourceAccount` in the role’s trust policy.',
      sources: [
        {
          page: 'credentials',
          at: [
            'provide the ARN of … encrypt your secret',
            '(Recommended) To prevent the … do the following',
            'Update the trust policy … global condition context keys',
          ],
        },
      ],
      controls: ['ac-6', 'ia-5'],
    },
    {
      id: 'secret-key-policy',
      layer: 'access',
      name: 'Key policy for a managed secret',
      owner: 'customer',
      duty: 'If a secret that DataSync manages uses your KMS key, use the key policy to allow DataSync’s service-linked role to decrypt with the key.',
      sources: [{ page: 'credentials', at: 'To retrieve and decrypt … add the following' }],
      controls: ['sc-12', 'ac-6'],
    },
    {
      id: 'managed-secret',
      layer: 'access',
      name: 'Create and delete managed secrets',
      owner: 'aws',
      duty: 'If DataSync has the permissions, it creates a managed secret in your account with the prefix `aws-datasync`. DataSync encrypts the secret with the default key of Secrets Manager or your KMS key. It deletes the secret when you delete the location or change to a custom secret.',
      sources: [
        {
          page: 'credentials',
          at: [
            'In all cases, the … the prefix aws-datasync',
            'DataSync creates a secret … the appropriate permissions',
            'encrypts it using your AWS KMS key',
          ],
        },
      ],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'permissions-copy',
      layer: 'access',
      name: 'Choose which permissions are copied',
      owner: 'customer',
      duty: 'Set the copy options. By default, POSIX permissions and numeric user and group IDs are preserved. Between SMB and FSx for Windows File Server, or two such FSx locations, the default copies the object owner and DACLs, but no SACLs.',
      sources: [
        {
          page: 'options',
          at: [
            'Preserves the integer value … which is recommended',
            'Preserves POSIX-style permissions, which is recommended',
          ],
        },
        {
          page: 'options',
          at: 'This value is only … with this option',
        },
      ],
      controls: ['ac-3', 'au-2'],
    },
    {
      id: 'protocol-security',
      layer: 'data',
      name: 'Use secure protocol options',
      owner: 'aws',
      duty: 'When DataSync connects with a location, it uses the most secure options that the location’s data access protocol provides. The security features of SMB are an example.',
      sources: [{ page: 'inTransit', at: 'When connecting with a … provided by SMB' }],
      controls: ['sc-8'],
    },
    {
      id: 'storage-protocols',
      layer: 'data',
      name: 'Check for unsupported security features',
      owner: 'customer',
      duty: 'Be aware of the security features that DataSync does not support. The other security features of your storage protect data that is read and written. Unsupported features include Kerberos authentication with NFS file servers and, in Basic mode, TDE encryption with HDFS.',
      sources: [
        {
          page: 'inTransit',
          at: [
            'connection, data is protected … Basic mode tasks',
            'Data is again protected … support those features',
          ],
        },
      ],
      controls: ['sc-8', 'ia-3'],
      evidence: ['datasync-location-object-storage-using-https'],
    },
    {
      id: 'integrity-check',
      layer: 'data',
      name: 'Check integrity during the transfer',
      owner: 'aws',
      duty: 'DataSync checks the integrity of data during the transfer. It does so even if `VerifyMode` is `NONE` and there is no additional verification at the end of the transfer.',
      setting: 'always-on',
      sources: [{ page: 'options', at: 'DataSync performs data integrity … end of your transfer' }],
      controls: ['si-7'],
    },
    {
      id: 'final-check',
      layer: 'data',
      name: 'Verify the data at the end',
      owner: 'aws',
      duty: 'At the end of a transfer, DataSync compares checksums of the transferred data or checks the entire source and destination. Comparing checksums is the default in Enhanced mode, and the full check in Basic mode. If `VerifyMode` is `NONE`, DataSync does neither.',
      sources: [
        {
          page: 'options',
          at: [
            'DataSync calculates the checksum … Enhanced mode tasks',
            'dataSyncChecksEntireModeTasks',
            'theresNoVerificationTransfer',
          ],
        },
      ],
      controls: ['si-7'],
    },
    {
      id: 'verify-mode',
      layer: 'data',
      name: 'Choose the verification at the end',
      owner: 'customer',
      duty: 'Choose what is verified at the end. Enhanced mode verifies only transferred data; Basic mode, by default, the entire source and destination. If `VerifyMode` is `NONE`, there is no verification at the end.',
      setting: 'on-by-default',
      switchOf: 'final-check',
      sources: [
        {
          page: 'options',
          at: ['dataSyncChecksEntireModeTasks', 'theresNoVerificationTransfer'],
        },
        {
          page: 'taskMode',
          at: ['DataSync verifies only transferred data', 'DataSync verifies all data by default'],
        },
      ],
      controls: ['si-7'],
      evidence: ['datasync-task-data-verification-enabled'],
    },
    {
      id: 'log-publishing',
      layer: 'data',
      name: 'Deliver the logs',
      owner: 'aws',
      duty: 'DataSync publishes logs of the type that you specify to your CloudWatch Logs log group. The logs are structured as JSON in Enhanced mode and unstructured in Basic mode.',
      sources: [
        { page: 'options', at: 'Specifies the type of … Logs log group' },
        { page: 'taskMode', at: ['Structured logs (JSON format)', 'Unstructured logs'] },
      ],
      controls: ['au-12'],
    },
    {
      id: 'task-logs',
      layer: 'data',
      name: 'Choose the task logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Specify a log group and the type of logs. `BASIC` publishes only basic information, such as transfer errors, and `OFF` publishes nothing. `TRANSFER` publishes logs for all files or objects that the task transfers and checks.',
      switchOf: 'log-publishing',
      sources: [{ page: 'options', at: 'Specifies the type of … No logs are published' }],
      controls: ['au-2', 'au-12'],
      evidence: ['DataSync.1', 'datasync-task-logging-enabled'],
    },
  ],
  modes: [
    {
      id: 'agentless',
      name: 'Without an agent',
      summary:
        'Transfers run between AWS storage services of one account, or in many cases between S3 and another account or cloud. None of your machines is in the path.',
    },
    {
      id: 'agent-on-premises',
      name: 'With an agent on your hypervisor',
      summary:
        'AWS patches the system and software of an agent for storage in your own building. You give the agent a host, keep it online and choose its connection to AWS.',
      add: [
        {
          id: 'activation-port',
          layer: 'network',
          name: 'Close the activation port',
          owner: 'aws',
          duty: 'DataSync closes the agent’s port 80 after the agent is activated. Through this port, a browser can obtain the activation key.',
          sources: [{ page: 'network', at: 'Allows your browser to … port 80' }],
          controls: ['sc-7', 'cm-7'],
        },
        {
          id: 'site',
          layer: 'physical',
          name: 'Provide resources for the agent’s VM',
          owner: 'customer',
          duty: 'Give the agent’s VM four virtual processors (eight for Enhanced mode), 80 GB of disk space and 32 GB of RAM. In Basic mode, more than 20 million files, objects or directories need 64 GB of RAM. For smaller numbers, Basic mode requirements are general guidelines, and your agent may need more.',
          sources: [
            {
              page: 'agentRequirements',
              at: [
                'Keep in mind that … need more resources',
                'Four virtual processors assigned … and system data',
                '32 GB of RAM … than 20 million files',
              ],
            },
            { page: 'needAgent', at: 'virtual machine (VM) appliance … for data transfers' },
          ],
          controls: ['pe-3', 'cp-2'],
        },
        {
          id: 'agent-hypervisor',
          layer: 'hypervisor',
          name: 'Run the agent’s hypervisor',
          owner: 'customer',
          duty: 'Deploy the agent on a supported hypervisor, such as VMware ESXi, Linux KVM or Microsoft Hyper-V. Agent images belong to a Region partition. By default, you cannot download an image in a commercial Region and activate it in AWS GovCloud (US).',
          sources: [
            {
              page: 'agentRequirements',
              at: [
                'You can run a … Virtual Machine (KVM)',
                'Microsoft Hyper-V (version 2012 … 2016, or 2019)',
                'DataSync agent images are … AWS GovCloud (US) Region',
              ],
            },
          ],
          controls: ['cm-2', 'sa-22'],
        },
        {
          id: 'agent-patches',
          layer: 'operating-system',
          name: 'Patch the agent’s system and software',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'If an agent is online and not actively running a task execution, AWS automatically updates the agent’s operating system (Amazon Linux) and DataSync packages. Under the same condition, AWS applies CVE patches within 30 days of their release.',
          sources: [
            {
              page: 'agents',
              at: [
                'awsSoftwarePackages',
                'dataSyncBasicOperatingSystem',
                'cvePatchesTaskExecution',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'agent-online',
          layer: 'platform',
          name: 'Keep agents online',
          owner: 'customer',
          duty: 'Keep agents online: all agents of a location must be online before the location’s task can start. Several agents do not provide high availability. An agent out of contact for five minutes is offline, and agents are updated only when idle.',
          sources: [
            {
              page: 'agents',
              at: [
                'DataSync updates your agent … transfer is complete',
                'The agent has been … minutes or longer',
              ],
            },
            { page: 'needAgent', at: 'Using multiple agents with … run your task' },
          ],
          controls: ['cp-10', 'si-2'],
        },
        {
          id: 'agent-console',
          layer: 'access',
          name: 'Access to the agent’s local console',
          owner: 'customer',
          duty: 'Access the local console from your hypervisor’s management interface. You must change the temporary password when you first log in. Standard functionality does not need the console.',
          sources: [
            {
              page: 'localConsole',
              at: [
                'needDataSyncFunctionality',
                'You must access the … hypervisor management interface',
                'The initial user name … first log in',
              ],
            },
          ],
          controls: ['ia-5', 'ac-17'],
        },
        {
          id: 'agent-network',
          layer: 'access',
          name: 'Allow the agent’s traffic',
          owner: 'customer',
          duty: 'If a firewall or router limits traffic, allow the access that AWS lists. With public or FIPS endpoints, for example, allow TCP 443 to AWS for updates. With a VPC endpoint, for example, allow TCP 1024 to 1064 to the endpoint and 443 to the task’s network interfaces.',
          sources: [
            {
              page: 'network',
              at: [
                'Your DataSync agent requires … allow these endpoints',
                'Allows the DataSync agent … updates from AWS',
                'Your DataSync VPC service … data plane traffic',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'smb-version',
          layer: 'access',
          name: 'Use a recent SMB version',
          owner: 'customer',
          duty: 'AWS recommends that you use SMB version 3.0.2 or later for security reasons. Earlier versions, such as SMB 1.0, contain known vulnerabilities.',
          sources: [{ page: 'network', at: 'For security reasons, we … compromise your data' }],
          controls: ['sc-8', 'cm-7'],
        },
        {
          id: 'agent-endpoint',
          layer: 'access',
          name: 'Choose a public, VPC or FIPS endpoint',
          owner: 'customer',
          duty: 'Choose the service endpoint, on which the TLS cipher depends. With public and FIPS endpoints, data is sent over the public internet; with VPC and FIPS VPC endpoints, through your VPC. For both kinds of VPC endpoint, configure a security group, and use one endpoint and subnet for all agents.',
          sources: [
            {
              page: 'endpoints',
              at: [
                'Public service endpoint – … your VPC using processes',
                'In your VPC, configure … VPC service endpoints',
              ],
            },
            { page: 'inTransit', at: 'The TLS cipher depends … communicate with DataSync' },
            { page: 'needAgent', at: 'using a virtual private … endpoint and subnet' },
          ],
          controls: ['sc-7', 'sc-8'],
        },
      ],
    },
    {
      id: 'agent-on-ec2',
      name: 'With an agent on Amazon EC2',
      summary:
        'The agent runs as an instance in your VPC, for EFS or FSx and other clouds or accounts. AWS runs the hardware, and you run the instance.',
      extends: 'agent-on-premises',
      profile: { insideVpc: 'yes' },
      override: {
        'agent-console': {
          owner: 'customer',
          duty: 'If you need the local console, connect to it over SSH with your key pair. The instance’s security group must then allow TCP 22. Standard functionality does not need the console.',
          sources: [
            {
              page: 'localConsole',
              at: [
                'needDataSyncFunctionality',
                'To connect to an … TCP port 22)',
                'specify the path and … to your instance',
              ],
            },
          ],
        },
      },
      remove: ['site', 'agent-hypervisor', 'agent-patches'],
      add: [
        {
          id: 'agent-instance',
          layer: 'operating-system',
          name: 'Launch the agent’s instance',
          owner: 'customer',
          duty: 'Use the AMI that DataSync provides, on a 2xlarge instance or larger. AWS recommends m6a.2xlarge for Enhanced mode and m5.2xlarge for Basic mode, or m5.4xlarge if a task execution exceeds 20 million files, objects or directories. Manual updates with cloud-init directives are not supported.',
          sources: [
            {
              page: 'agentRequirements',
              at: [
                'DataSync provides an Amazon … the DataSync image',
                'the instance size must … in your dataset',
              ],
            },
            { page: 'agents', at: 'support updating an Amazon … use the agent' },
          ],
          controls: ['cm-2', 'cm-6'],
        },
        {
          id: 'agent-patches',
          layer: 'operating-system',
          name: 'Patch the agent’s system and software',
          owner: 'aws',
          answers: ['patch-system', 'start-patch'],
          duty: 'If an agent is online and not actively running a task execution, AWS automatically updates the agent’s operating system (Amazon Linux) and DataSync packages. Under the same condition, AWS applies CVE patches within 30 days of their release.',
          sources: [
            {
              page: 'agents',
              at: [
                'awsSoftwarePackages',
                'dataSyncBasicOperatingSystem',
                'cvePatchesTaskExecution',
              ],
            },
          ],
          controls: ['si-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether DataSync Discovery still exists',
      finding:
        'A page of the API reference still describes, without a notice, how to remove a storage system from DataSync Discovery. The document history says that Discovery is no longer a feature of DataSync as of 20 May 2025. The catalogue follows the history and has no Discovery mode.',
      sources: [
        'storageSystemRemoval',
        { page: 'history', at: 'As of May 20, … available DataSync feature' },
      ],
    },
  ],
  pages: {
    storageSystemRemoval: {
      path: 'API_RemoveStorageSystem',
      title: 'RemoveStorageSystem',
      read: '2026-11-24',
    },
    history: { path: 'doc-history', title: 'Document history' },
    taskMode: { path: 'choosing-task-mode', title: 'Choosing a task mode for your data transfer' },
    credentials: {
      path: 'location-credentials',
      title: 'Securing storage location credentials with Secrets Manager',
    },
    options: {
      url: 'https://docs.aws.amazon.com/datasync/latest/apireference/API_Options.html',
      title: 'Options',
      passages: {
        dataSyncMetadataChanged: 'DataSync modifies data in … metadata) has changed',
        overwriteObjectsDestination: 'overwrite data in the … objects in the destination',
        preserveDefaultIgnoresSource: 'PRESERVE (default) - Ignores … in the source',
        dataSyncChecksEntireModeTasks: 'DataSync checks the entire … Basic mode tasks',
        theresNoVerificationTransfer: "there's no additional verification … of your transfer",
      },
    },
    inTransit: { path: 'encryption-in-transit', title: 'AWS DataSync encryption in transit' },
    agentRequirements: {
      path: 'agent-requirements',
      title: 'Requirements for AWS DataSync agents',
    },
    localConsole: {
      path: 'local-console-vm',
      title: 'Performing maintenance on your agent',
      passages: { needDataSyncFunctionality: 'need to use the … standard DataSync functionality' },
    },
    network: { path: 'datasync-network', title: 'AWS DataSync network requirements' },
    endpoints: {
      path: 'choose-service-endpoint',
      title: 'Choosing a service endpoint for your AWS DataSync agent',
    },
    agents: {
      path: 'managing-agent',
      title: 'Managing your AWS DataSync agent',
      passages: {
        awsSoftwarePackages: 'AWS automatically updates your … DataSync software packages',
        dataSyncBasicOperatingSystem: 'DataSync Basic mode agents … base operating system',
        cvePatchesTaskExecution: 'CVE patches are automatically … a task execution',
      },
    },
    needAgent: { path: 'do-i-need-datasync-agent', title: 'Do I need an AWS DataSync agent?' },
  },
});
