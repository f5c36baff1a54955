import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/';
const guide = `${docs}storagegateway/latest/vgw/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);
const file = (path: string, title: string) =>
  cite(`${docs}filegateway/latest/files3/${path}.html`, title, read);

const resilience = page('disaster-recovery-resiliency', 'Resilience in AWS Storage Gateway');
const encryption = page('encryption', 'Data encryption using AWS KMS');
const updates = file('MaintenanceManagingUpdate-common', 'Managing gateway updates');
const requirements = file('Requirements', 'File Gateway setup requirements');
const hardware = file('hardware-appliance', 'Using the AWS Storage Gateway Hardware Appliance');
const ec2 = file('ec2-gateway-file', 'Deploy a customized Amazon EC2 host for S3 File Gateway');
const tapePools = cite(
  `${docs}storagegateway/latest/tgw/CreatingCustomTapePool.html`,
  'Creating a Custom Tape Pool',
  read,
);
const consolePassword = cite(
  `${docs}storagegateway/latest/APIReference/API_SetLocalConsolePassword.html`,
  'SetLocalConsolePassword',
  read,
);
const fsx = cite(
  `${docs}filegateway/latest/filefsxw/what-is-file-fsxw.html`,
  'What is Amazon FSx File Gateway',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const storageGateway = defineService({
  id: 'storage-gateway',
  name: 'AWS Storage Gateway',
  shortName: 'Storage Gateway',
  category: 'storage',
  summary:
    'An appliance that shows S3, volumes or tapes to your network: you host and shield it, AWS patches what is inside it.',
  docs: `${guide}WhatIsStorageGateway.html`,
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
  contradictions: [
    {
      topic: 'Whether a hardware appliance can still be ordered',
      finding:
        'The FSx File Gateway guide still speaks of a hardware appliance that you order from a reseller. The page on the appliance says that it is no longer offered as of 12 May 2025, with support for existing ones until May 2028. The catalogue follows the notice.',
      sources: [fsx, hardware],
    },
  ],
  archetype: 'customer-run-software',
  omit: [
    'control-plane',
    'agent-updates',
    'application-code',
    'os-accounts',
    'os-hardening',
    'runtime-updates',
    'network-exposure',
    'encryption-at-rest',
    'backups',
  ],
  change: {
    'os-patches': {
      name: 'Patch the appliance’s system',
      owner: 'aws',
      duty: 'Apply fixes for known vulnerabilities to the appliance’s Amazon Linux within 30 days of their release, on the gateway’s maintenance schedule, provided that the gateway is online.',
      sources: [updates],
      controls: ['si-2'],
      evidence: reports,
    },
    'customer-data': {
      name: 'What clients write and delete',
      duty: 'Know what users put on shares, volumes and tapes. On a file share a client’s delete removes the object from S3.',
      sources: [requirements],
    },
  },
  add: [
    {
      id: 'appliance-updates',
      layer: 'platform',
      name: 'Build, announce, install updates',
      owner: 'aws',
      duty: 'Announce each update in the console and the AWS Health Dashboard, then install it: maintenance updates regularly, urgent ones at any time of the month but in your window, all of them cumulative.',
      sources: [updates],
      controls: ['si-2', 'cm-3'],
      evidence: reports,
    },
    {
      id: 'cloud-component',
      layer: 'platform',
      name: 'Run the service in the Region',
      owner: 'aws',
      duty: 'Operate the cloud side of the gateway and update it as needed, without disrupting deployed gateways.',
      sources: [updates],
      controls: ['si-2', 'cp-10'],
      evidence: reports,
    },
    {
      id: 'maintenance-window',
      layer: 'platform',
      name: 'Set the window, leave updates on',
      owner: 'customer',
      duty: 'Set the window to hours in which the gateway may be unavailable for a short time, leave maintenance updates on, and install nothing yourself: other ways of updating can break the appliance.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [updates],
      controls: ['ma-2', 'si-2'],
    },
    {
      id: 'console-password',
      layer: 'access',
      name: 'Replace the console’s default password',
      owner: 'customer',
      duty: 'Set a password of your own for the appliance’s local console, by SetLocalConsolePassword for example: the first log-in uses default credentials.',
      sources: [consolePassword],
      controls: ['ia-5', 'ac-2'],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Open few ports, and shut port 80',
      owner: 'customer',
      duty: 'Let clients reach only the ports of the protocols that you use. Port 80 is for activation and need not be public; port 22 lets Support in when you ask, and normal operation does without it.',
      sources: [requirements],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'share-access',
      layer: 'access',
      name: 'Directory, users and SMB clients',
      owner: 'customer',
      duty: 'Join a file gateway to your Active Directory with a service account where domain users need SMB shares, and use clients with SMB v3 where SMB is to be encrypted.',
      sources: [requirements],
      controls: ['ac-3', 'ia-2', 'sc-8'],
    },
    {
      id: 'tape-lock',
      layer: 'access',
      name: 'Lock archived tapes',
      owner: 'customer',
      duty: 'Put tapes that must last into a custom pool with retention lock, for up to 100 years; not even root lifts compliance mode. A pool’s configuration is final once it is created.',
      setting: optIn,
      sources: [tapePools],
      controls: ['cp-9', 'ac-3'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Back up volumes, plan recovery',
      owner: 'customer',
      duty: 'Put volumes into an AWS Backup plan. Do not count on copies of the appliance: no gateway can be recovered from a snapshot or clone of its VM or from an AMI, so plan to activate a new one.',
      setting: optIn,
      sources: [resilience, requirements],
      controls: ['cp-9', 'cp-10'],
      evidence: [
        { kind: 'config-rule', id: 'storagegateway-resources-protected-by-backup-plan' },
        { kind: 'config-rule', id: 'storagegateway-last-backup-recovery-point-created' },
      ],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt what is stored in S3',
      owner: 'aws',
      duty: 'Encrypt all data that the gateway stores in S3, with S3 managed keys unless you chose a KMS key.',
      setting: { state: 'always-on' },
      sources: [encryption],
      controls: ['sc-28'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose a KMS key from the start',
      owner: 'customer',
      duty: 'Name a symmetric KMS key when you create a share, volume or tape; for volumes and tapes it cannot be changed later. Without the key, the data on them is out of reach.',
      setting: optIn,
      sources: [encryption],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt from appliance to AWS',
      owner: 'aws',
      duty: 'Transfer data between the gateway appliance and AWS storage over SSL/TLS.',
      setting: { state: 'always-on' },
      sources: [encryption],
      controls: ['sc-8'],
    },
    {
      id: 'cache-loss',
      layer: 'data',
      name: 'Size the cache, watch what is unsent',
      owner: 'customer',
      duty: 'Give the cache disks of its own (150 GiB or more for a file gateway), and watch `CachePercentDirty`: writes are accepted in the cache and uploaded later, so what is not yet in S3 can be lost with a disk.',
      sources: [requirements],
      controls: ['cp-9', 'si-4'],
    },
  ],
  modes: [
    {
      id: 'on-premises',
      name: 'Virtual machine on premises',
      summary:
        'The default: AWS’s image on your hypervisor, in your building. Host, power and network are yours, the appliance’s inside is AWS’s.',
      change: {
        site: {
          name: 'Building, host and disks',
          duty: 'Own and guard the hardware under the gateway, and dedicate to its VM at least four virtual processors, 16 GiB of reserved RAM and 80 GiB of disk for a file gateway.',
          sources: [requirements],
        },
        'local-network': {
          name: 'Bandwidth and the way to AWS',
          duty: 'Give the gateway 100 Mbps or more, DNS and time servers, and outbound 443 to the service and S3 endpoints over internet, VPN or Direct Connect. With VPC endpoints it needs no public internet.',
          sources: [requirements],
        },
      },
      add: [
        {
          id: 'host-hypervisor',
          layer: 'hypervisor',
          name: 'Run and patch the hypervisor',
          owner: 'customer',
          duty: 'Operate a supported VMware ESXi, Hyper-V, KVM or Nutanix AHV host, without dynamic memory or ballooning for the gateway, and use VMware HA where one host’s failure must not stop it.',
          sources: [requirements, resilience],
          controls: ['si-2', 'cp-10', 'sa-22'],
        },
      ],
    },
    {
      id: 'ec2',
      name: 'Amazon EC2 instance',
      summary:
        'The same appliance as an AMI in your VPC: AWS takes over building and hypervisor, and instance, security group and disks are yours.',
      archetype: 'virtual-machine',
      change: {
        'os-image': {
          name: 'Launch AWS’s AMI on a fitting type',
          duty: 'Use the current image that AWS publishes, on an x86 type of at least xlarge (2xlarge for compute optimized), with a key pair that you guard. Do not update the instance through cloud-init.',
          sources: [ec2, requirements, updates],
        },
        'network-exposure': {
          name: 'Security group of the instance',
          duty: 'Admit only instances of the gateway’s own group and your clients’ ports, nothing from the internet. Close port 80 after activation, and open 22 only while Support works on the gateway.',
          sources: [requirements, ec2],
        },
        'cache-loss': {
          name: 'EBS for the cache, then stop safely',
          duty: 'Add at least one EBS volume of 150 GiB for the cache. On ephemeral disks a stop before the upload loses data: stop only while `CachePercentDirty` is 0.',
          sources: [ec2, requirements],
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
        sources: [hardware],
      },
      change: {
        site: {
          name: 'Rack, power and guard the server',
          duty: 'Mount, power and protect the 1U server in your building, its iDRAC port for remote management included, and replace it before support ends in May 2028.',
          sources: [hardware, requirements],
        },
        'local-network': {
          name: 'Internet, subnets and IPv4',
          duty: 'Provide an always-on internet connection, DNS, time servers and an IPv4 address (IPv6 cannot be assigned). Put each connected interface on a subnet of its own; inbound 8080 is needed only briefly, to activate.',
          sources: [requirements],
        },
        'cache-loss': {
          name: 'Watch what the cache has not sent',
          duty: 'Watch `CachePercentDirty`: writes are accepted in the cache and uploaded later, so what is not yet in S3 can be lost with a disk.',
          sources: [requirements],
        },
      },
      add: [
        {
          id: 'host-hypervisor',
          layer: 'hypervisor',
          name: 'Support the validated server',
          owner: 'aws',
          duty: 'Support existing appliances, a validated server configuration with the software preinstalled, until May 2028.',
          sources: [hardware],
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
        sources: [fsx],
      },
      omit: ['backups', 'tape-lock', 'encryption-at-rest', 'key-choice', 'encryption-in-transit'],
      change: {
        site: {
          name: 'Building, host and disks',
          duty: 'Own and guard the hardware under the gateway’s VM, or the instance on Amazon EC2 where you run it there instead.',
          sources: [fsx],
        },
        'local-network': {
          name: 'VPN or Direct Connect to the VPC',
          duty: 'Run a VPN or Direct Connect: the gateway reaches the file system’s shares over it by SMB, and the file system your Active Directory.',
          sources: [fsx],
        },
        'share-access': {
          name: 'Directory and the attached shares',
          duty: 'Join the gateway to your domain before you attach a file system, and know that all shares of that server appear on the gateway.',
          sources: [fsx],
        },
        'customer-data': {
          name: 'Files on the file system behind it',
          duty: 'Classify and protect the files on FSx for Windows File Server: what the gateway shows corresponds one to one to what is stored there.',
          sources: [fsx],
        },
        'cache-loss': {
          duty: 'Give the cache disks of its own, 150 GiB to 64 TiB, and add new disks when it grows: those already allocated must not be resized.',
          name: 'Size the cache disks',
          sources: [requirements],
        },
      },
      add: [
        {
          id: 'host-hypervisor',
          layer: 'hypervisor',
          name: 'Run and patch the hypervisor',
          owner: 'customer',
          duty: 'Operate the VMware ESXi, Hyper-V or KVM host on which the gateway’s virtual machine runs.',
          sources: [fsx],
          controls: ['si-2', 'cp-10'],
        },
        {
          id: 'file-system',
          layer: 'platform',
          name: 'Provide the FSx file system',
          owner: 'customer',
          duty: 'Create and keep at least one FSx for Windows File Server file system for the gateway to attach to.',
          sources: [fsx],
          controls: ['cm-8', 'cp-9'],
        },
      ],
    },
  ],
});
