import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Elastic VMware Service (Amazon EVS)',
  shortName: 'EVS',
  summary:
    'AWS performs the initial deployment of VMware Cloud Foundation on bare metal in your VPC. You maintain its software, secrets and hosts.',
  guide: 'https://docs.aws.amazon.com/evs/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/evs/latest/userguide/what-is-evs.html',
  read: '2026-11-26',
  aliases: [
    'Elastic VMware Service',
    'VMware',
    'VMware Cloud Foundation',
    'VCF',
    'ESX',
    'vSphere',
    'vSAN',
    'NSX',
  ],
  aws: { iamServicePrefix: 'evs', cloudFormationPrefixes: ['AWS::EVS'] },
  archetype: 'bare-metal',
  remove: ['os-hardening', 'encryption-at-rest', 'volume-encryption', 'backups'],
  override: {
    'own-hypervisor': {
      name: 'Manage the ESX hosts',
      owner: 'customer',
      duty: 'Manage the lifecycle of the ESX hosts. Monitor their health, remediate issues and replace hosts that fail.',
      sources: [
        { page: 'lifecycle', at: 'responsible for ESX host … remediating host issues' },
        { page: 'hosts', at: 'you are responsible for … of host failure' },
      ],
      controls: ['si-2', 'si-4'],
    },
    'os-image': {
      name: 'Review and update the VCF version',
      owner: 'customer',
      duty: 'AWS recommends that you review the VCF software version that EVS deployed, and update it as needed. EVS does not provide all versions of VCF and ESX that Broadcom releases.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'Post-deployment, we recommend that … update as needed',
            'EVS does not provide … released by Broadcom',
          ],
        },
      ],
    },
    'os-patches': {
      name: 'Patch ESX',
      owner: 'customer',
      duty: 'Apply any patches, updates or upgrades to ESX. AWS recommends that you follow a regular schedule and test changes in a staging environment first. Certain changes may affect workloads.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'responsibleEvsEnvironment',
            'adhere to a regular … updates and patches',
            'Certain patches, updates, or … deploying to production',
          ],
        },
      ],
    },
    'os-accounts': {
      expires: 'password',
      name: 'Rotate the VCF and root credentials',
      owner: 'customer',
      duty: 'Rotate the environment’s secrets, because EVS does not. AWS recommends that you rotate them as soon as the environment is created, and on a schedule. If you use Secrets Manager after deployment, keep it in sync with SDDC Manager, or you may lose access to VCF software.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'EVS does not rotate … a regular interval',
            'If using AWS Secrets … kept up to date',
          ],
        },
      ],
    },
    'runtime-updates': {
      name: 'Patch vCenter, vSAN, NSX, SDDC Manager',
      owner: 'customer',
      duty: 'Apply any patches, updates or upgrades to VCF software and other integrated solutions, and maintain third-party integrations. You can obtain VCF updates through the Broadcom support portal.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'responsibleEvsEnvironment',
            'responsible for maintaining any … Amazon EVS hosts',
            'You can obtain VCF … Broadcom support portal',
          ],
        },
      ],
    },
    'network-exposure': {
      name: 'Network ACLs for the VLAN subnets',
      owner: 'customer',
      duty: 'Use a network ACL to control traffic to and from the VLAN subnets. Security groups do not function on the network interfaces of these subnets.',
      sources: [
        {
          page: 'dataProtection',
          at: 'EC2 security groups do … network access control list',
        },
      ],
    },
  },
  add: [
    {
      id: 'instance-maintenance',
      layer: 'physical',
      name: 'Maintain the underlying instances',
      owner: 'aws',
      duty: 'AWS performs scheduled maintenance on the underlying instances. It announces an event to the affected customer in advance by email, and sends an AWS Health event.',
      sources: [
        {
          page: 'hosts',
          at: [
            'AWS performs scheduled maintenance … availability, and performance',
            'If one of your … AWS Health event',
          ],
        },
      ],
      controls: ['ma-2'],
    },
    {
      id: 'host-replacement',
      layer: 'hypervisor',
      name: 'Replace hosts before scheduled events',
      owner: 'customer',
      duty: 'Before a system-maintenance or retirement event, replace the affected host. If you wait and the instance must reboot, the vSAN data on its instance store is lost. You can reschedule an event, but not beyond its deadline.',
      sources: [
        {
          page: 'hosts',
          at: [
            'To remediate system-maintenance and … instance store volume',
            'At any time, you … event deadline date',
          ],
        },
      ],
      controls: ['ma-2', 'cp-10'],
    },
    {
      id: 'instance-state',
      layer: 'hypervisor',
      name: 'Do not manage the EC2 instances directly',
      owner: 'customer',
      duty: 'Do not start, stop or terminate the EC2 instances that EVS deploys, and do not manage their state in the EC2 console. These actions result in the loss of vSAN data.',
      sources: [{ page: 'hosts', at: 'The EC2 console should … vSAN data loss' }],
      controls: ['cm-5', 'ac-6'],
    },
    {
      id: 'environment-deployment',
      layer: 'platform',
      name: 'Deploy the environment',
      owner: 'aws',
      duty: 'EVS uses your networking configurations to deploy the VLAN subnets, four initial ESX hosts and the initial vSAN cluster. It also deploys an NSX overlay and an edge cluster with two nodes. In self-deployed mode, EVS provisions only the VLAN subnets.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'responsible for deploying the … includes the following',
            'Deploying the required EVS … mounting the datastore',
          ],
        },
        { page: 'environment', at: 'When you specify SELF_DEPLOYED … install VCF yourself' },
      ],
      controls: ['cm-2'],
    },
    {
      id: 'vpc-networking',
      layer: 'access',
      name: 'Configure the underlying VPC',
      owner: 'customer',
      duty: 'Configure the route tables, security groups, network ACLs and VPC Route Server of the underlying VPC. Also configure the internet, NAT and transit gateways.',
      sources: [
        {
          page: 'lifecycle',
          at: 'configuration of the underlying … for on-premises connectivity',
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'nsx-rules',
      layer: 'access',
      name: 'Configure NSX and its firewalls',
      owner: 'customer',
      duty: 'In NSX, configure network segments, distributed firewall rules and load balancers. Avoid changes to the deployment’s Tier-0 and Tier-1 gateways and edge node VMs, because a change could affect connectivity.',
      sources: [
        {
          page: 'lifecycle',
          at: [
            'responsible for VMware NSX … and load balancers',
            'A Tier-0 gateway and … should be avoided',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'private-subnets',
      layer: 'access',
      name: 'Create private VLAN subnets',
      owner: 'aws',
      duty: 'When the environment is created, EVS by default creates private VLAN subnets that deny direct internet access.',
      sources: [
        {
          page: 'dataProtection',
          at: 'By default, Amazon EVS … direct internet access',
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'license-sharing',
      layer: 'access',
      name: 'Confirm your VCF licenses',
      owner: 'customer',
      duty: 'Confirm that you have purchased, and will maintain, the licenses that cover all physical processor cores. EVS does not validate license keys. Information about your VCF software is shared with Broadcom to verify compliance.',
      sources: [
        { page: 'environment', at: 'Customer confirmation that the … validate license keys' },
      ],
      controls: ['cm-10'],
    },
    {
      id: 'disk-encryption',
      layer: 'data',
      name: 'Encrypt the vSAN disks in hardware',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'By default, AWS encrypts the NVMe instance store volumes, which hold the vSAN datastore, with XTS-AES-256. The encryption runs in a hardware module on the instance, with keys for each customer and volume.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'Amazon EVS deploys EC2 … instance store volume',
            'EVS uses NVMe instance … for vSAN datastores',
            'The data on NVMe … and per volume',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'vsan-encryption',
      layer: 'data',
      name: 'vSAN encryption at rest',
      owner: 'customer',
      duty: 'After deployment, you can enable vSAN data-at-rest encryption. It can cover all data in the datastore, individual VMs or individual files within VMs.',
      sources: [
        {
          page: 'dataProtection',
          at: 'After you deploy the … files within VMs',
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'boot-volumes',
      layer: 'data',
      name: 'Unencrypted boot volumes',
      owner: 'customer',
      duty: 'Take into account that the EBS boot volume is not encrypted, because EVS does not support its encryption at this time. The volume holds the operating system and boot files, and no user data from your virtual machines.',
      sources: [
        {
          page: 'dataProtection',
          at: 'The boot volume contains … your virtual machines',
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'transit-encryption',
      layer: 'data',
      name: 'Turn on encryption in transit',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'EVS does not encrypt in-transit traffic by default, and Nitro network encryption does not apply to its instances. Encrypt traffic yourself, for example with TLS in applications, vSAN data-in-transit encryption or encrypted vMotion.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'EVS does not encrypt … Layer Security (TLS)',
            'Nitro network encryption does … of inter-host traffic',
            'Can be used to … with vSphere vMotion',
          ],
        },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'secret-store',
      layer: 'data',
      name: 'Create and delete the secrets',
      owner: 'aws',
      duty: 'At deployment, EVS stores the VCF credentials and the ESX root password as secrets in Secrets Manager in your account. It deletes the secrets when the environment is deleted.',
      sources: [
        {
          page: 'rotation',
          at: 'Amazon EVS uses AWS … environment is deleted',
        },
      ],
      controls: ['ia-5', 'sc-28'],
    },
    {
      id: 'secret-key',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'Specify a customer managed key for the secrets when you create the environment, or keep the AWS managed key of Secrets Manager.',
      sources: [
        {
          page: 'dataProtection',
          at: 'The default AWS managed … encrypt your secrets',
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'availability',
      layer: 'data',
      name: 'Configure availability and recovery',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'EVS supports only Single-AZ deployments at this time. Configure the VMware components for high availability of your VMs and for resilience. EVS supports AWS Elastic Disaster Recovery to automate backup and recovery of your data.',
      sources: [
        {
          page: 'resilience',
          at: [
            'Amazon EVS only supports … at this time',
            'Amazon EVS supports the … of your data',
            'Amazon EVS customers are … and workload resiliency',
          ],
        },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'vcf-logs',
      layer: 'data',
      name: 'Monitor activity inside VCF',
      owner: 'customer',
      answers: ['write-logs', 'read-logs'],
      duty: 'EVS does not log activity in the VCF environment. To monitor this activity, use VMware’s consoles, such as vSphere and NSX Manager, or configure a VCF monitoring solution for central logs.',
      sources: [
        {
          page: 'dataProtection',
          at: 'EVS does not log … achieve this result',
        },
      ],
      controls: ['au-2', 'au-6'],
    },
  ],
  modes: [
    {
      id: 'environment',
      name: 'EVS environment',
      summary:
        'A self-managed VCF deployment runs on four or more EC2 bare metal hosts in one Availability Zone of your VPC.',
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon EVS' },
    lifecycle: {
      path: 'evs-lifecycle-mgmt',
      title: 'Amazon EVS environment lifecycle management',
      passages: {
        responsibleEvsEnvironment: 'responsible for applying any … your EVS environment',
      },
    },
    hosts: { path: 'evs-host-maintenance', title: 'Amazon EVS host maintenance' },
    rotation: { path: 'evs-env-secret-rotation', title: 'Secret management lifecycle' },
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in Amazon EVS' },
    environment: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html',
      title: 'AWS::EVS::Environment',
    },
  },
});
