import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Storage Gateway',
  shortName: 'Storage Gateway',
  summary:
    'A gateway is an appliance that presents S3, volumes or tapes to your network. You host and protect the appliance, and AWS patches its software.',
  guide: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/',
  docs: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html',
  read: '2026-11-26',
  aliases: [
    'S3 File Gateway',
    'File Gateway',
    'Volume Gateway',
    'Tape Gateway',
    'FSx File Gateway',
    'virtual tape library',
    'VTL',
    'hardware appliance',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::StorageGateway'],
    terraformPrefixes: ['aws_storagegateway_'],
  },
  archetype: 'customer-run-software',
  profile: { operatingSystem: 'none' },
  notAsked: {
    'patch-code': 'You bring neither code nor an image. The software of the appliance is AWS’s.',
  },
  override: {
    'os-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'If the gateway is online, Storage Gateway applies fixes for known vulnerabilities to the appliance’s Amazon Linux within 30 days of their release. Storage Gateway follows the gateway’s maintenance schedule.',
      sources: [
        { page: 'updates', at: 'Storage Gateway automatically and … your gateway is online' },
      ],
      controls: ['si-2'],
    },
    'customer-data': {
      name: 'Data that clients write and delete',
      owner: 'customer',
      duty: 'Know which data users put on shares, volumes and tapes. On a file share, clients can write, read, delete and truncate files. Deleting a file removes the object from S3.',
      sources: [
        {
          page: 'requirements',
          at: ['Your NFS or SMB … and truncate files', 'Deletes remove objects from Amazon S3'],
        },
      ],
    },
  },
  remove: [
    'control-plane',
    'agent-updates',
    'application-code',
    'os-accounts',
    'os-hardening',
    'runtime-updates',
    'network-exposure',
    'encryption-at-rest',
    'volume-encryption',
    'backups',
  ],
  add: [
    {
      id: 'appliance-updates',
      layer: 'platform',
      name: 'Announce and install updates',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS announces each update in the console and the AWS Health Dashboard, then installs it in line with your window. AWS installs maintenance updates regularly, and urgent updates even while maintenance updates are off. All updates are cumulative.',
      sources: [
        {
          page: 'updates',
          at: [
            'Maintenance - Regular updates … version when applied',
            'Urgent updates will be … AWS Health Dashboard',
          ],
        },
      ],
      controls: ['si-2', 'cm-3'],
    },
    {
      id: 'cloud-component',
      layer: 'platform',
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the cloud side of the gateway and updates it as needed, without disrupting deployed gateways.',
      sources: [{ page: 'updates', at: 'AWS updates the cloud … to deployed gateways' }],
      controls: ['si-2', 'cp-10'],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Choose the window and keep updates on',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'Set the window to hours in which the gateway may be unavailable for a short time. AWS recommends that you leave maintenance updates on. Do not install anything by other means, because the gateway might malfunction.',
      setting: 'on-by-default',
      switchOf: 'appliance-updates',
      sources: [
        {
          page: 'updates',
          at: [
            'Attempting to install or … gateway to malfunction',
            'the gateway will be … leaving them turned on',
          ],
        },
      ],
      controls: ['ma-2', 'si-2'],
    },
    {
      id: 'console-password',
      layer: 'access',
      name: 'Change the default console password',
      owner: 'customer',
      duty: 'AWS recommends that you set a new password for the VM’s local console, for example with `SetLocalConsolePassword`. The first log-in uses default credentials.',
      sources: [{ page: 'consolePassword', at: 'Sets the password for … set a new password' }],
      controls: ['ia-5', 'ac-2'],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Open the required ports',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Open the ports that all gateways need, and those of specific configurations, such as NFS or SMB clients. Port 80 is used during activation and need not be public. Port 22 lets Support in for troubleshooting and is not needed for normal operation.',
      sources: [
        {
          page: 'requirements',
          at: [
            'Some ports are required … Microsoft Active Directory',
            'Port 80 is used … be publicly accessible',
            'Allows Support to access … required for troubleshooting',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'share-access',
      layer: 'access',
      name: 'Active Directory and SMB clients',
      owner: 'customer',
      duty: 'If domain users need SMB shares, use a service account to join the file gateway to your Active Directory. SMB encryption requires clients that support SMB v3 dialects.',
      sources: [
        {
          page: 'requirements',
          at: [
            'configureActiveDirectory',
            'onlyDomainUsersShare',
            'SMB) encryption requires clients … v3 dialects',
          ],
        },
      ],
      controls: ['ac-3', 'ia-2', 'sc-8'],
    },
    {
      id: 'tape-lock',
      layer: 'access',
      name: 'Lock archived tapes',
      owner: 'customer',
      duty: 'If tapes must not be deleted or moved for a fixed time, up to 100 years, activate tape retention lock in a custom pool. In compliance mode no user, not even the root account, can remove the protection. The pool’s configuration cannot be changed after the pool is created.',
      sources: [
        {
          page: 'tapePools',
          at: [
            'Tapes that have tape … up to 100 years',
            'When configured in compliance … root AWS account',
            'configuration cannot be changed after it is created',
          ],
        },
      ],
      controls: ['cp-9', 'ac-3'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Back up volumes and plan the recovery',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Use AWS Backup for volumes. Recovery from a VM that was created from a snapshot or clone of another gateway VM, or from your own EC2 AMI, is not supported. Instead, plan to activate a new gateway.',
      sources: [
        { page: 'resilience', at: 'Use AWS Backup to back up your volumes' },
        { page: 'requirements', at: 'support recovering a gateway … to that gateway' },
      ],
      controls: ['cp-9', 'cp-10'],
      evidence: [
        'storagegateway-resources-protected-by-backup-plan',
        'storagegateway-last-backup-recovery-point-created',
      ],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest in S3',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Storage Gateway encrypts all data that the gateway stores in S3, with S3 managed keys unless you chose a KMS key.',
      setting: 'always-on',
      sources: [{ page: 'encryption', at: 'By default, Storage Gateway … Service (SSE-KMS) keys' }],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'If you want to use a KMS key, specify a symmetric key when you create a share, volume or tape. For volumes and tapes, you cannot change the key later. If you delete or deactivate the key, you can’t access the data on the volume or tape.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: ['When you use an … choose a symmetric key', 'The key that you … volume is created'],
        },
        {
          page: 'encryption',
          at: ['encrypt your tape data … tape is created', 'If you delete or … volume or tape'],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit to AWS',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Storage Gateway transfers data between the gateway appliance and AWS storage over SSL/TLS.',
      setting: 'always-on',
      sources: [{ page: 'encryption', at: 'Storage Gateway uses SSL/TLS … and AWS storage' }],
      controls: ['sc-8'],
    },
    {
      id: 'cache-loss',
      layer: 'data',
      name: 'Disks for the cache',
      owner: 'customer',
      duty: 'Give the cache of a file gateway its own disks, with 150 GiB or more. Writes are stored in the cache and uploaded to S3 later.',
      sources: [
        {
          page: 'requirements',
          at: [
            'In addition to 80 … 150 GiB',
            'When clients send writes … through optimized transfers',
          ],
          verified: '2026-11-27',
        },
      ],
      controls: ['cp-9', 'si-4'],
    },
    {
      id: 'smb-security-level',
      layer: 'access',
      name: 'SMB security level',
      owner: 'customer',
      duty: 'For an S3 File Gateway, choose which SMB clients it admits. “Enforce encryption” is the default of gateways activated since 20 June 2019, and admits SMBv3 clients with encryption on. Older gateways default to “Client negotiated”. AWS recommends encryption for sensitive data.',
      sources: [
        {
          page: 'smbSecurity',
          at: [
            'Enforce encryption – If … that handle sensitive data',
            'For gateways activated before … is Client negotiated',
            'For gateways activated on … is Enforce encryption',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['sc-8', 'ac-17'],
    },
  ],
  modes: [
    {
      id: 'on-premises',
      name: 'Virtual machine on premises',
      summary:
        'The default is AWS’s image on your hypervisor, in your building. You provide the host, power and network, and AWS maintains what is inside the appliance.',
      override: {
        site: {
          name: 'Building, host and disks',
          owner: 'customer',
          duty: 'Provide the hardware under the gateway. For a file gateway, ensure that the hardware can dedicate at least four virtual processors to the VM. The VM also needs at least 16 GiB of reserved RAM and 80 GiB of disk space.',
          sources: [{ page: 'requirements', at: 'ensure that the underlying … and system data' }],
        },
        'local-network': {
          name: 'Bandwidth and connection to AWS',
          owner: 'customer',
          duty: 'Ensure 100 Mbps or more between the gateway and AWS, and access to DNS and NTP servers. If a firewall or router limits traffic, configure it to allow the service endpoints. With private VPC endpoints for connection and data transfer, the gateway needs no public internet access.',
          sources: [
            {
              page: 'requirements',
              at: [
                'Ensure that there is … update the gateway',
                'If you use a … communication to AWS',
                'If you configure private … the public internet',
              ],
            },
            {
              page: 'requirements',
              at: [
                'Your gateway requires access … firewalls, routers, and so',
                'Storage Gateway VMs also … following NTP servers',
              ],
            },
            { page: 'volumeRequirements', at: 'A minimum of 100Mbps … update the gateway' },
          ],
        },
      },
      add: [
        {
          id: 'host-hypervisor',
          layer: 'hypervisor',
          name: 'Run a supported hypervisor',
          owner: 'customer',
          duty: 'Operate a supported VMware ESXi, Hyper-V, KVM or Nutanix AHV host. Do not use dynamic memory or memory ballooning for the gateway, which are not supported.',
          sources: [
            {
              page: 'requirements',
              at: [
                'VMware ESXi Hypervisor (version … to the host',
                'support dynamic memory and virtual memory ballooning',
              ],
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'endpoint-ports',
          layer: 'access',
          name: 'Open the ports for VPC endpoints',
          owner: 'customer',
          duty: 'If an S3 File Gateway uses VPC endpoints, let it reach AWS on TCP ports 443, 1026, 1027, 1028 and 1031. To open a support channel, also let it reach TCP port 2222.',
          sources: [{ page: 'requirements', at: 'Required only when using … Channel for VPCe' }],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'ec2',
      name: 'Amazon EC2 instance',
      summary:
        'The same appliance runs as an AMI in your VPC. AWS takes over the building and hypervisor. The instance, security group and disks are yours.',
      archetype: 'virtual-machine',
      add: [
        {
          id: 'node-image-publish',
          layer: 'operating-system',
          name: 'Publish the gateway’s AMI',
          owner: 'aws',
          duty: 'AWS publishes and fully supports the Storage Gateway AMIs. It keeps the ID of the current AMI in a public parameter of Systems Manager.',
          sources: [
            {
              page: 'ec2',
              at: [
                'Storage Gateway community AMIs … a verified provider',
                'Query the Systems Manager … under the namespace',
              ],
            },
          ],
          controls: ['si-2'],
        },
      ],
      override: {
        'os-image': {
          name: 'Choose the AMI and instance type',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Use the current image that AWS publishes, on an x86 instance type of at least xlarge (2xlarge for compute optimized types). Use a key pair for access to the instance. Do not update the instance through cloud-init.',
          sources: [
            { page: 'ec2', at: 'In the Key pair … to your instance' },
            { page: 'requirements', at: 'the instance size must … are not supported' },
            { page: 'updates', at: 'support manually updating an … cloud-init directives' },
          ],
        },
        'network-exposure': {
          name: 'Security group of the instance',
          owner: 'customer',
          duty: 'Open the ports that clients use. AWS recommends that you allow no incoming connections from the internet, and access only for instances in the gateway’s own security group. AWS recommends port 22 only if Support troubleshoots; activation needs port 80, which you can close afterwards.',
          sources: [
            {
              page: 'requirements',
              at: [
                'The security group should … with the gateway',
                'you can open port … completing activation',
                'Allow port 22 access … for troubleshooting purposes',
              ],
            },
            {
              page: 'ec2',
              at: [
                'In the Inbound security … to your instance',
                'After activation, you can close this port',
              ],
            },
          ],
        },
        'cache-loss': {
          name: 'EBS volumes for the cache',
          owner: 'customer',
          duty: 'Add at least one EBS volume of 150 GiB or more for the cache. If the cache is on ephemeral disks and the instance stops before the upload is complete, data can be lost. Before you stop the instance, make sure that `CachePercentDirty` is 0.',
          sources: [
            { page: 'ec2', at: 'You must add at … preconfigured Root volume' },
            { page: 'requirements', at: 'Application writes are stored … CloudWatch metric is 0' },
          ],
        },
      },
    },
    {
      id: 'hardware-appliance',
      name: 'Hardware appliance',
      summary:
        'You bought a server with the software preinstalled, and you provide the rack, power and network. AWS’s support for the server ends in May 2028.',
      lifecycle: {
        status: 'maintenance',
        date: '2025-05-12',
        note: 'AWS has not offered the hardware appliance since 12 May 2025. Existing appliances are supported until May 2028. AWS names gateways on other hosts as the alternative.',
        sources: [{ page: 'hardware', at: 'As of May 12 … virtually unlimited cloud storage' }],
      },
      override: {
        site: {
          name: 'Mount, power and protect the server',
          owner: 'customer',
          duty: 'Mount, power and protect the 1U server in your building, including its iDRAC port for remote management. Replace the server before support ends in May 2028.',
          sources: [
            {
              page: 'hardware',
              at: [
                'continue to use and receive support until May',
                'The hardware appliance is … your corporate firewall',
              ],
            },
            { page: 'requirements', at: 'You can use the … remote server management' },
          ],
        },
        'local-network': {
          name: 'Internet connection and IPv4 subnets',
          owner: 'customer',
          duty: 'Provide an always-on internet connection, DNS, an IPv4 address (IPv6 cannot be assigned) and access to Amazon’s NTP service, which is configured automatically. Put each interface on its own subnet. Inbound port 8080 is needed only briefly, for activation.',
          sources: [
            {
              page: 'requirements',
              at: [
                'an always-on network connection … an IPv6 address',
                'Activation (only briefly)',
                'Make sure that each … a unique subnet',
              ],
            },
          ],
        },
        'cache-loss': {
          name: 'Cached data not yet uploaded',
          owner: 'customer',
          duty: 'Take into account that the appliance stores writes in the cache first and uploads them to S3 later.',
        },
      },
      add: [
        {
          id: 'host-hypervisor',
          layer: 'hypervisor',
          name: 'Support the validated server',
          owner: 'aws',
          duty: 'AWS supports existing appliances until May 2028. An appliance is a validated server configuration with the software preinstalled.',
          sources: [
            {
              page: 'hardware',
              at: [
                'Existing customers with the … until May 2028',
                'a physical hardware appliance … validated server configuration',
              ],
            },
          ],
          controls: ['sa-22', 'cm-2'],
        },
      ],
    },
    {
      id: 'fsx-file-gateway',
      name: 'FSx File Gateway',
      summary:
        'A cache in front of FSx for Windows File Server, for existing customers only. The safety of the files themselves is decided on the file system.',
      lifecycle: {
        status: 'maintenance',
        note: 'FSx File Gateway is closed to new customers. Existing customers can continue to use it. AWS points to direct access to FSx for Windows File Server instead.',
        sources: [{ page: 'fsx', at: 'no longer available to … use the service normally' }],
      },
      notAsked: {
        'encrypt-at-rest':
          'The files are on FSx for Windows File Server. The AWS pages compared do not say who encrypts the cache.',
        'back-up': 'The files are on FSx for Windows File Server: see who takes backups there.',
      },
      override: {
        site: {
          name: 'Building, host and disks',
          owner: 'customer',
          duty: 'Provide the hardware under the gateway’s VM. If you run the gateway on Amazon EC2 instead, provide the instance.',
          sources: [
            { page: 'fsx', at: 'You deploy the gateway … AMI in Amazon EC2' },
            { page: 'fsxRequirements', at: 'ensure that the underlying … and system data' },
          ],
        },
        'local-network': {
          name: 'VPN or Direct Connect to the VPC',
          owner: 'customer',
          duty: 'Run a VPN or Direct Connect connection to the VPC. Over this connection, the gateway reaches the file system’s shares with SMB, and the file system reaches your Active Directory.',
          sources: [{ page: 'fsx', at: 'Direct Connect or a … Active Directory domain' }],
        },
        'customer-data': {
          name: 'Files on the FSx file system',
          owner: 'customer',
          duty: 'Know what data the files on FSx for Windows File Server contain. The files that the gateway shows correspond one to one to the files that are stored there.',
          sources: [{ page: 'fsx', at: 'FSx File Gateway maps … and their shares' }],
        },
        'share-access': {
          name: 'Active Directory and attached shares',
          owner: 'customer',
          duty: 'Join the gateway to your domain before you attach a file system. All shares of the attached file system appear on the gateway.',
          sources: [
            { page: 'fsx', at: 'After the Amazon FSx … FSx File Gateway' },
            { page: 'fsxRequirements', at: 'For FSx File Gateway … file share' },
          ],
        },
        'cache-loss': {
          name: 'Size the cache disks',
          owner: 'customer',
          duty: 'Give the cache its own disks, with a size of 150 GiB to 64 TiB. To grow the cache, add new disks, because disks that are already allocated must not be resized.',
          sources: [{ page: 'fsxRequirements', at: 'In addition to 80 … as a cache' }],
        },
      },
      remove: [
        'tape-lock',
        'smb-security-level',
        'backups',
        'encryption-at-rest',
        'key-choice',
        'encryption-in-transit',
      ],
      add: [
        {
          id: 'host-hypervisor',
          layer: 'hypervisor',
          name: 'Run the hypervisor',
          owner: 'customer',
          duty: 'If you deploy the gateway on your premises as a virtual machine, operate the VMware ESXi, Hyper-V or KVM host on which it runs.',
          sources: [{ page: 'fsx', at: 'You deploy the gateway … Virtual Machine (KVM)' }],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'file-system',
          layer: 'platform',
          name: 'Provide the FSx file system',
          owner: 'customer',
          duty: 'Create and keep at least one FSx for Windows File Server file system for the gateway to attach to.',
          sources: [{ page: 'fsx', at: 'you must have at … Server file system' }],
          controls: ['cm-8', 'cp-9'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether a hardware appliance can still be ordered',
      finding:
        'The FSx File Gateway guide still describes a hardware appliance that you order from a reseller. The page on the appliance says that it has not been offered since 12 May 2025, with support for existing appliances until May 2028. The catalogue follows the notice.',
      sources: [
        { page: 'fsx', at: 'or as a hardware … your preferred reseller' },
        { page: 'hardware', at: 'As of May 12 … be offered' },
      ],
    },
    {
      topic: 'Whether an S3 File Gateway needs Active Directory',
      finding:
        'The setup requirements list Active Directory with a service account among the prerequisites that you must meet. Under ports, the same page says that you only need Active Directory to let domain users access an SMB file share. The page on the service account also names the condition. The catalogue follows the condition.',
      sources: [
        {
          page: 'requirements',
          at: ['configureActiveDirectory', 'onlyDomainUsersShare'],
          verified: '2026-12-07',
        },
        {
          page: 'activeDirectoryAccount',
          at: 'If you plan to … Active Directory service account',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    fsx: {
      url: 'https://docs.aws.amazon.com/filegateway/latest/filefsxw/what-is-file-fsxw.html',
      title: 'What is Amazon FSx File Gateway',
    },
    hardware: {
      url: 'https://docs.aws.amazon.com/filegateway/latest/files3/hardware-appliance.html',
      title: 'Using the AWS Storage Gateway Hardware Appliance',
    },
    updates: {
      url: 'https://docs.aws.amazon.com/filegateway/latest/files3/MaintenanceManagingUpdate-common.html',
      title: 'Managing gateway updates',
    },
    activeDirectoryAccount: {
      url: 'https://docs.aws.amazon.com/filegateway/latest/files3/ad-serviceaccount-permissions.html',
      title: 'Active Directory service account permission requirements',
      read: '2026-12-07',
    },
    requirements: {
      url: 'https://docs.aws.amazon.com/filegateway/latest/files3/Requirements.html',
      title: 'File Gateway setup requirements',
      passages: {
        configureActiveDirectory:
          'Configure Microsoft Active Directory … the requisite permissions',
        onlyDomainUsersShare: 'you only need to … file share',
      },
    },
    volumeRequirements: {
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/Requirements.html',
      title: 'Requirements for setting up Volume Gateway',
      read: '2026-12-02',
    },
    fsxRequirements: {
      url: 'https://docs.aws.amazon.com/filegateway/latest/filefsxw/Requirements.html',
      title: 'File Gateway setup requirements',
    },
    consolePassword: {
      url: 'https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_SetLocalConsolePassword.html',
      title: 'SetLocalConsolePassword',
      read: '2026-11-24',
    },
    tapePools: {
      url: 'https://docs.aws.amazon.com/storagegateway/latest/tgw/CreatingCustomTapePool.html',
      title: 'Creating a Custom Tape Pool',
      read: '2026-11-26',
    },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Storage Gateway',
    },
    encryption: { path: 'encryption', title: 'Data encryption using AWS KMS' },
    ec2: {
      url: 'https://docs.aws.amazon.com/filegateway/latest/files3/ec2-gateway-file.html',
      title: 'Deploy a customized Amazon EC2 host for S3 File Gateway',
    },
    smbSecurity: {
      url: 'https://docs.aws.amazon.com/filegateway/latest/files3/security-strategy.html',
      title: 'Set a security level for your gateway',
    },
  },
});
