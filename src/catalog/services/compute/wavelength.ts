import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Wavelength',
  shortName: 'Wavelength',
  summary:
    'EC2 instances run in a carrier’s 5G network. AWS filters traffic at the carrier gateway, and you manage instances, routes and failover.',
  guide: 'https://docs.aws.amazon.com/wavelength/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/wavelength/latest/developerguide/what-is-wavelength.html',
  read: '2026-11-26',
  aliases: ['Wavelength Zone', '5G', 'carrier gateway', 'mobile edge', 'carrier IP'],
  aws: {
    cloudFormationPrefixes: ['AWS::EC2::CarrierGateway'],
    terraformPrefixes: ['aws_ec2_carrier_gateway'],
  },
  archetype: 'virtual-machine',
  remove: ['facilities', 'media-destruction', 'backbone', 'volume-encryption'],
  unanswered: {
    'secure-building':
      'Wavelength Zones are in carriers’ locations. The AWS pages compared do not say who guards these.',
  },
  override: {
    hardware: {
      name: 'Protect the infrastructure of the zone',
      owner: 'aws',
      remove: ['evidence'],
      duty: 'AWS protects the infrastructure that runs AWS services in the AWS Cloud. A Wavelength Zone is an isolated zone in the carrier location where the Wavelength infrastructure is deployed.',
      sources: [
        { page: 'security', at: 'AWS is responsible for … in the AWS Cloud' },
        { page: 'zones', at: 'A Wavelength Zone is … infrastructure is deployed' },
      ],
      controls: ['ma-2'],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'By default, EBS encrypts all EBS resources in Wavelength Zones. It creates no unencrypted volumes or snapshots.',
      setting: 'always-on',
      sources: [{ page: 'ebsInZones', at: 'EBS resources on AWS … volumes or snapshots' }],
    },
  },
  add: [
    {
      id: 'gateway-filter',
      layer: 'network',
      name: 'Filter internet traffic at the gateway',
      owner: 'aws',
      duty: 'AWS controls internet flows at the carrier gateway. It allows ICMP and, in most cases, outbound TCP and its response, and denies UDP from the internet. In Africa-based zones (parent Region `eu-west-3`), it allows TCP and UDP.',
      setting: 'always-on',
      sources: [
        {
          page: 'considerations',
          at: [
            'The following controls are … cannot be removed',
            'TCP is allowed for … in most cases',
            'UDP from the internet is denied',
          ],
        },
        {
          page: 'considerations',
          at: [
            'ICMP is allowed',
            'Africa-based Wavelength Zones (parent region eu-west-3): Allowed',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'address-translation',
      layer: 'network',
      name: 'Translate to carrier IP addresses',
      owner: 'aws',
      duty: 'At the carrier gateway, AWS translates the IP addresses of instances in the zone to carrier IP addresses. The carrier IP addresses come from a pool of the network border group.',
      sources: [{ page: 'howItWorks', at: 'The carrier gateway performs … network border group' }],
      controls: ['sc-7'],
    },
    {
      id: 'zone-separation',
      layer: 'network',
      name: 'Separate the Wavelength Zones of a VPC',
      owner: 'aws',
      duty: 'AWS allows no communication between instances of one VPC that are in two different Wavelength Zones.',
      sources: [{ page: 'considerations', at: 'EC2 instances that are … with each other' }],
      controls: ['sc-7'],
    },
    {
      id: 'zone-links',
      layer: 'network',
      name: 'Connect Wavelength Zones',
      owner: 'customer',
      duty: 'If you need communication from one Wavelength Zone to another, AWS recommends that you use a separate VPC for each zone. You can connect the VPCs with a transit gateway.',
      sources: [{ page: 'considerations', at: 'If you need communication … connect the VPCs' }],
      controls: ['sc-7'],
    },
    {
      id: 'shared-hosts',
      layer: 'hypervisor',
      name: 'Workloads that need dedicated hosts',
      owner: 'customer',
      duty: 'If workloads need Dedicated Instances or Dedicated Hosts, run them in another location. Wavelength Zones offer neither.',
      sources: [{ page: 'considerations', at: 'You cannot use Dedicated … Dedicated Hosts' }],
      controls: ['sc-39'],
    },
    {
      id: 'zone-opt-in',
      layer: 'access',
      name: 'Opt in to the zone',
      owner: 'customer',
      duty: 'Opt in to the Wavelength Zone before you create resources there.',
      setting: 'closed-by-default',
      sources: [{ page: 'howItWorks', at: 'For resources that must … in the Wavelength Zone' }],
      controls: ['cm-7'],
    },
    {
      id: 'carrier-routes',
      layer: 'access',
      name: 'Route through the carrier gateway',
      owner: 'customer',
      duty: 'Subnets in the zone inherit the VPC’s main route table. AWS recommends that you create a custom route table for these subnets, so that the default route goes to the carrier gateway.',
      sources: [
        {
          page: 'howItWorks',
          at: [
            'Any subnet that you … subnets in Wavelength Zones',
            'Create a custom route … telecommunication carrier network',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'carrier-devices',
      layer: 'access',
      name: 'Traffic from carrier devices',
      owner: 'customer',
      duty: 'Take into account that UDP traffic from a device on the carrier network is allowed to route to an instance in the zone. For traffic to the internet or to mobile devices, the gateway uses the carrier IP address that you assign.',
      sources: [
        {
          page: 'considerations',
          at: 'UDP traffic from a … Wavelength Zone',
        },
        {
          page: 'howItWorks',
          at: 'is the address that … to mobile devices',
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'endpoint-placement',
      layer: 'access',
      name: 'Place VPC endpoints outside the zone',
      owner: 'customer',
      duty: 'Create VPC endpoints in an Availability Zone in the VPC. You cannot create them in a Wavelength Zone. You also cannot assign IPv6 addresses to the zone’s subnets.',
      sources: [
        {
          page: 'considerations',
          at: 'To use VPC endpoints, … in Wavelength Zones',
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Specify a KMS key, or change the default encryption key of your account. Unless you change it, the default key is the AWS managed key `aws/ebs`.',
      sources: [
        {
          page: 'ebsInZones',
          at: 'EBS resources on AWS … key for your account',
        },
      ],
      controls: ['sc-12'],
    },
    {
      id: 'snapshot-storage',
      layer: 'data',
      name: 'Store snapshots in the Region',
      owner: 'aws',
      duty: 'AWS stores snapshots of EBS volumes and AMIs in the Region.',
      sources: [{ page: 'considerations', at: 'Snapshots of EBS volumes … the AWS Region' }],
      controls: ['cp-6'],
    },
    {
      id: 'hub-and-spoke',
      layer: 'data',
      name: 'State in the Region and failover zone',
      owner: 'customer',
      duty: 'For components whose state must persist, AWS recommends that you keep them in the Region. If you need to replicate data or applications in a Wavelength Zone, use an Availability Zone other than the parent zone as the failover zone.',
      sources: [
        {
          page: 'resilience',
          at: ['AWS recommends that you … need to persist', 'If you need to … the failover zone'],
        },
      ],
      controls: ['cp-7', 'cp-10'],
    },
  ],
  modes: [
    {
      id: 'zone',
      name: 'Wavelength Zone',
      summary:
        'An EC2 instance runs in a subnet of your VPC. The subnet is in a carrier’s location, behind a carrier gateway.',
    },
  ],
  pages: {
    security: { path: 'security', title: 'Security in AWS Wavelength' },
    howItWorks: { path: 'how-wavelengths-work', title: 'How AWS Wavelength works' },
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in AWS Wavelength' },
    considerations: {
      path: 'wavelength-quotas',
      title: 'Quotas and considerations for Wavelength Zones',
    },
    ebsInZones: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-local-zones-outposts-wavelength.html',
      title: 'Amazon EBS encryption in Local Zones, Outposts, and Wavelength Zones',
    },
    zones: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html',
      title: 'Regions and Zones',
    },
  },
});
