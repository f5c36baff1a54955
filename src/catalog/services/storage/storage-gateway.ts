import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Storage Gateway',
  shortName: 'Storage Gateway',
  summary:
    'An appliance that shows S3, volumes or tapes to your network: you host and shield it, AWS patches what is inside it.',
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
    'patch-code': 'You bring no code and no image: the software of the appliance is AWS’s.',
  },
  override: {
    'os-patches': {
      name: 'Patch the appliance’s system',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'Apply fixes for known vulnerabilities to the appliance’s Amazon Linux within 30 days of their release, on the gateway’s maintenance schedule, provided that the gateway is online.',
      sources: [
        { page: 'updates', at: 'Storage Gateway automatically and … your gateway is online' },
      ],
      controls: ['si-2'],
    },
    'customer-data': {
      name: 'What clients write and delete',
      owner: 'customer',
      duty: 'Know what users put on shares, volumes and tapes. On a file share clients can write, read, delete and truncate files, and a delete removes the object from S3.',
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
      duty: 'Announce each update in the console and the AWS Health Dashboard, then install it in line with your window: maintenance updates regularly, urgent ones also while maintenance updates are off. All are cumulative.',
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
      name: 'Run the service in the Region',
      owner: 'aws',
      duty: 'Operate the cloud side of the gateway and update it as needed, without disrupting deployed gateways.',
      sources: [{ page: 'updates', at: 'AWS updates the cloud … to deployed gateways' }],
      controls: ['si-2', 'cp-10'],
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Set the window, leave updates on',
      owner: 'customer',
      answers: ['start-patch'],
      duty: 'Set the window to hours in which the gateway may be unavailable for a short time, leave maintenance updates on as AWS recommends, and install nothing by other means: the gateway might malfunction.',
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
      name: 'Replace the console’s default password',
      owner: 'customer',
      duty: 'Set a new password for the local console of the VM, as AWS recommends, by SetLocalConsolePassword for example: the first log-in uses default credentials.',
      sources: [{ page: 'consolePassword', at: 'Sets the password for … set a new password' }],
      controls: ['ia-5', 'ac-2'],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Open the ports that you use',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Open the required ports: some for all gateways, others for specific configurations such as NFS or SMB clients. Port 80 is used during activation and need not be public; port 22 lets Support in for troubleshooting, and normal operation does without it.',
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
      name: 'Directory, users and SMB clients',
      owner: 'customer',
      duty: 'Join a file gateway to your Active Directory with a service account where domain users need SMB shares, and use clients with SMB v3 where SMB is to be encrypted.',
      sources: [
        {
          page: 'requirements',
          at: [
            'Configure Microsoft Active Directory … the requisite permissions',
            'you only need to … file share',
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
      duty: 'Activate tape retention lock in a custom pool if tapes are not to be deleted or moved for a fixed time, up to 100 years. In compliance mode no user, the root account included, can remove the protection. The pool’s configuration cannot be changed after it is created.',
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
      name: 'Back up volumes, plan recovery',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Use AWS Backup for volumes. Do not count on copies of the appliance: recovery from a VM that was created from a snapshot or clone of another gateway VM, or from your EC2 AMI, is not supported, so plan to activate a new gateway.',
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
      name: 'Encrypt what is stored in S3',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Encrypt all data that the gateway stores in S3, with S3 managed keys unless you chose a KMS key.',
      setting: 'always-on',
      sources: [{ page: 'encryption', at: 'By default, Storage Gateway … Service (SSE-KMS) keys' }],
      controls: ['sc-28'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose a KMS key from the start',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'If you want to use a KMS key, name a symmetric one when you create a share, volume or tape; for volumes and tapes it cannot be changed later. If you delete or deactivate the key, you can’t access the data on the volume or tape.',
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
      name: 'Encrypt from appliance to AWS',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Transfer data between the gateway appliance and AWS storage over SSL/TLS.',
      setting: 'always-on',
      sources: [{ page: 'encryption', at: 'Storage Gateway uses SSL/TLS … and AWS storage' }],
      controls: ['sc-8'],
    },
    {
      id: 'cache-loss',
      layer: 'data',
      name: 'Give the cache disks of its own',
      owner: 'customer',
      duty: 'Give the cache of a file gateway disks of its own, 150 GiB or more. Writes are stored in the cache and uploaded to S3 later.',
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
  ],
  modes: [
    {
      id: 'on-premises',
      name: 'Virtual machine on premises',
      summary:
        'The default: AWS’s image on your hypervisor, in your building. Host, power and network are yours, the appliance’s inside is AWS’s.',
      override: {
        site: {
          name: 'Building, host and disks',
          owner: 'customer',
          duty: 'Provide the hardware under the gateway. For a file gateway, ensure that it can dedicate to the VM at least four virtual processors, 16 GiB of reserved RAM and 80 GiB of disk space.',
          sources: [{ page: 'requirements', at: 'ensure that the underlying … and system data' }],
        },
        'local-network': {
          name: 'Bandwidth and the way to AWS',
          owner: 'customer',
          duty: 'Ensure 100 Mbps or more between gateway and AWS, and access to DNS and NTP servers. If a firewall or router limits traffic, configure it to allow the service endpoints. With private VPC endpoints for connection and data transfer, the gateway needs no public internet.',
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
          ],
        },
      },
      add: [
        {
          id: 'host-hypervisor',
          layer: 'hypervisor',
          name: 'Run a supported hypervisor',
          owner: 'customer',
          duty: 'Operate a supported VMware ESXi, Hyper-V, KVM or Nutanix AHV host. Do not use dynamic memory or memory ballooning for the gateway: they are not supported.',
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
          name: 'Open the ports of VPC endpoints',
          owner: 'customer',
          duty: 'Where an S3 File Gateway uses VPC endpoints, let it reach AWS on TCP 1026, 1027, 1028 and 1031 besides 443, and on 2222 to open a support channel.',
          sources: [{ page: 'requirements', at: 'Required only when using … Channel for VPCe' }],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'ec2',
      name: 'Amazon EC2 instance',
      summary:
        'The same appliance as an AMI in your VPC: AWS takes over building and hypervisor, and instance, security group and disks are yours.',
      archetype: 'virtual-machine',
      add: [
        {
          id: 'node-image-publish',
          layer: 'operating-system',
          name: 'Publish the gateway’s AMI',
          owner: 'aws',
          duty: 'Publish and fully support the Storage Gateway AMIs, and keep the current one’s id in a public parameter of Systems Manager.',
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
          name: 'Launch AWS’s AMI on a fitting type',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Use the current image that AWS publishes, on an x86 type of at least xlarge (2xlarge for compute optimized), with a key pair for access to it. Do not update the instance through cloud-init.',
          sources: [
            { page: 'ec2', at: 'In the Key pair … to your instance' },
            { page: 'requirements', at: 'the instance size must … are not supported' },
            { page: 'updates', at: 'support manually updating an … cloud-init directives' },
          ],
        },
        'network-exposure': {
          name: 'Security group of the instance',
          owner: 'customer',
          duty: 'Open the ports that clients use. AWS recommends no incoming connections from the internet, access only for instances in the gateway’s own group, and port 22 only if Support troubleshoots. Port 80, needed for activation, you can close afterwards.',
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
          name: 'EBS for the cache, then stop safely',
          owner: 'customer',
          duty: 'Add at least one EBS volume of 150 GiB or more for the cache. On ephemeral disks a stop before the upload can lose data: see that `CachePercentDirty` is 0 before you stop the instance.',
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
        'A server bought with the software on it: rack, power and network stay yours, and AWS’s support for it ends in May 2028.',
      lifecycle: {
        status: 'maintenance',
        date: '2025-05-12',
        note: 'AWS has not offered the hardware appliance since 12 May 2025. Existing ones are supported until May 2028; AWS names gateways on other hosts as the alternative.',
        sources: [{ page: 'hardware', at: 'As of May 12 … virtually unlimited cloud storage' }],
      },
      override: {
        site: {
          name: 'Rack, power and guard the server',
          owner: 'customer',
          duty: 'Mount, power and protect the 1U server in your building, its iDRAC port for remote management included, and replace it before support ends in May 2028.',
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
          name: 'Internet, subnets and IPv4',
          owner: 'customer',
          duty: 'Provide an always-on internet connection, DNS, a way to Amazon’s NTP service, which is configured automatically, and an IPv4 address (IPv6 cannot be assigned). Put each interface on a subnet of its own; inbound 8080 is needed only briefly, to activate.',
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
          name: 'Mind what the cache has not sent',
          owner: 'customer',
          duty: 'Mind that writes are stored in the cache first, and uploaded to S3 later.',
        },
      },
      add: [
        {
          id: 'host-hypervisor',
          layer: 'hypervisor',
          name: 'Support the validated server',
          owner: 'aws',
          duty: 'Support existing appliances, a validated server configuration with the software preinstalled, until May 2028.',
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
        'A cache in front of FSx for Windows File Server, for existing customers only: the files’ own safety is decided on the file system.',
      lifecycle: {
        status: 'maintenance',
        note: 'FSx File Gateway is closed to new customers; existing ones can go on using it. AWS points to direct access to FSx for Windows File Server instead.',
        sources: [{ page: 'fsx', at: 'no longer available to … use the service normally' }],
      },
      notAsked: {
        'encrypt-at-rest':
          'The files are on FSx for Windows File Server; nothing that the catalogue has read says who encrypts the cache.',
        'back-up': 'The files are on FSx for Windows File Server: see who takes backups there.',
      },
      override: {
        site: {
          name: 'Building, host and disks',
          owner: 'customer',
          duty: 'Provide the hardware under the gateway’s VM, or the instance on Amazon EC2 where you run it there instead.',
          sources: [
            { page: 'fsx', at: 'You deploy the gateway … AMI in Amazon EC2' },
            { page: 'fsxRequirements', at: 'ensure that the underlying … and system data' },
          ],
        },
        'local-network': {
          name: 'VPN or Direct Connect to the VPC',
          owner: 'customer',
          duty: 'Run a VPN or Direct Connect: the gateway reaches the file system’s shares over it by SMB, and the file system your Active Directory.',
          sources: [{ page: 'fsx', at: 'Direct Connect or a … Active Directory domain' }],
        },
        'customer-data': {
          name: 'Files on the file system behind it',
          owner: 'customer',
          duty: 'Know what the files on FSx for Windows File Server hold: what the gateway shows corresponds one to one to what is stored there.',
          sources: [{ page: 'fsx', at: 'FSx File Gateway maps … and their shares' }],
        },
        'share-access': {
          name: 'Directory and the attached shares',
          owner: 'customer',
          duty: 'Join the gateway to your domain before you attach a file system, and know that all shares of that server appear on the gateway.',
          sources: [
            { page: 'fsx', at: 'After the Amazon FSx … FSx File Gateway' },
            { page: 'fsxRequirements', at: 'For FSx File Gateway … file share' },
          ],
        },
        'cache-loss': {
          name: 'Size the cache disks',
          owner: 'customer',
          duty: 'Give the cache disks of its own, 150 GiB to 64 TiB, and add new disks when it grows: those already allocated must not be resized.',
          sources: [{ page: 'fsxRequirements', at: 'In addition to 80 … as a cache' }],
        },
      },
      remove: ['tape-lock', 'backups', 'encryption-at-rest', 'key-choice', 'encryption-in-transit'],
      add: [
        {
          id: 'host-hypervisor',
          layer: 'hypervisor',
          name: 'Run the hypervisor',
          owner: 'customer',
          duty: 'Where you deploy the gateway on your premises as a virtual machine, operate the VMware ESXi, Hyper-V or KVM host on which it runs.',
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
        'The FSx File Gateway guide still speaks of a hardware appliance that you order from a reseller. The page on the appliance says that it is no longer offered as of 12 May 2025, with support for existing ones until May 2028. The catalogue follows the notice.',
      sources: [
        { page: 'fsx', at: 'or as a hardware … your preferred reseller' },
        { page: 'hardware', at: 'As of May 12 … be offered' },
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
    requirements: {
      url: 'https://docs.aws.amazon.com/filegateway/latest/files3/Requirements.html',
      title: 'File Gateway setup requirements',
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
  },
});
