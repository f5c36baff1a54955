import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Local Zones',
  shortName: 'Local Zones',
  summary:
    'A part of a Region near your users. You manage instances as in the Region, but encryption, snapshots and connections differ from zone to zone.',
  guide: 'https://docs.aws.amazon.com/local-zones/latest/ug/',
  docs: 'https://docs.aws.amazon.com/local-zones/latest/ug/what-is-aws-local-zones.html',
  read: '2026-11-26',
  aliases: ['Local Zone', 'edge zone', 'zone group', 'network border group'],
  archetype: 'virtual-machine',
  remove: ['facilities', 'media-destruction', 'backbone'],
  unanswered: {
    'secure-building':
      'AWS’s guide to Local Zones does not say whose buildings they are in, or who guards these.',
  },
  override: {
    hardware: {
      name: 'Protect the infrastructure of the zone',
      owner: 'aws',
      remove: ['evidence'],
      duty: 'AWS protects the infrastructure that runs AWS services. A Local Zone is an extension of a Region, on infrastructure that is deployed near your users.',
      sources: [
        { page: 'ec2Security', at: 'AWS is responsible for … in the AWS Cloud' },
        { page: 'concepts', at: 'An extension of an … infrastructure is deployed' },
      ],
      controls: ['ma-2'],
    },
    'network-exposure': {
      name: 'Security groups, network ACLs and routes',
      owner: 'customer',
      duty: 'Use route tables, security groups and network ACLs. Local Zone subnets follow the same routing rules as Availability Zone subnets.',
      sources: [{ page: 'howItWorks', at: 'Local Zone subnets follow … network ACLs' }],
    },
  },
  add: [
    {
      id: 'zone-geography',
      layer: 'physical',
      name: 'Check the zone’s geography',
      owner: 'customer',
      duty: 'Look up the geography of the zone, which is the specific physical location of its infrastructure. This information can help you meet regulatory, compliance and operational requirements.',
      sources: [{ page: 'concepts', at: 'The geography for a … and operational requirements' }],
      controls: ['sa-9.5', 'pe-23'],
    },
    {
      id: 'zone-connections',
      layer: 'network',
      name: 'Provide the zone’s internet connection',
      owner: 'aws',
      duty: 'AWS gives Local Zones their own connections to the internet, and supports Direct Connect there. Outbound internet traffic from a Local Zone leaves from that zone.',
      sources: [
        {
          page: 'howItWorks',
          at: [
            'Local Zones have their … require low latency',
            'Outbound internet traffic leaves … the Local Zone',
          ],
        },
      ],
      controls: ['sc-7', 'cp-8'],
    },
    {
      id: 'on-premises-link',
      layer: 'network',
      name: 'Connect your sites to the zone',
      owner: 'customer',
      duty: 'To connect your sites to the zone, use a software-based VPN or Direct Connect, because AWS Site-to-Site VPN is not available in Local Zones. Direct Connect traffic does not travel through the parent Region. If you require a more resilient connection, use more than one Direct Connect connection.',
      sources: [
        {
          page: 'howItWorks',
          at: [
            'The AWS Site-to-Site VPN … a Local Zone',
            'Traffic that is destined … to the Local Zone',
            'If you require a … and the Local Zone',
          ],
        },
      ],
      controls: ['sc-7', 'cp-8'],
    },
    {
      id: 'parent-control-plane',
      layer: 'platform',
      name: 'Control plane in the parent Region',
      owner: 'aws',
      duty: 'AWS handles some of the zone’s control plane operations, such as API calls, in the zone’s parent Region.',
      sources: [{ page: 'concepts', at: 'The Region that handles … as API calls' }],
      controls: ['cp-10'],
    },
    {
      id: 'zone-opt-in',
      layer: 'access',
      name: 'Opt in to the zone',
      owner: 'customer',
      duty: 'Opt in to the zone before you use it, and create a subnet in it. When you no longer need the zone, delete your resources in it. To disable its zone group, you must contact AWS Support.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'start',
          at: [
            'To get started with … the Local Zone subnet',
            'When you are finished … the zone group',
          ],
        },
      ],
      controls: ['cm-7', 'ac-6'],
    },
    {
      id: 'endpoint-placement',
      layer: 'access',
      name: 'Place VPC endpoints outside the zone',
      owner: 'customer',
      duty: 'Place VPC endpoints outside the zone, because you cannot create them in a Local Zone subnet.',
      sources: [{ page: 'howItWorks', at: 'You cannot create VPC … Local Zone subnets' }],
      controls: ['sc-7'],
    },
    {
      id: 'failover-zone',
      layer: 'data',
      name: 'Choose a failover zone',
      owner: 'customer',
      duty: 'If you need to replicate data or applications in a Local Zone, choose a failover zone. AWS recommends another Local Zone, or an Availability Zone in the Region that is not the parent zone.',
      sources: [{ page: 'ec2Resilience', at: 'or applications in an … view the parent zone' }],
      controls: ['cp-7', 'cp-10'],
    },
    {
      id: 'snapshot-location',
      layer: 'data',
      name: 'Find out where snapshots are stored',
      owner: 'customer',
      duty: 'Look up how EBS snapshots are stored for the Local Zone that you select, because snapshot storage varies.',
      sources: [{ page: 'howItWorks', at: 'Amazon EBS snapshots storage … Local Zones features' }],
      controls: ['cp-9', 'cp-6'],
    },
  ],
  modes: [
    {
      id: 'always-encrypted',
      name: 'Zone with encryption of its own',
      summary:
        'In the zones on AWS’s list, EBS encrypts all resources. Unencrypted resources cannot be created.',
      remove: ['volume-encryption'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'By default, EBS encrypts all EBS resources in the zone. It creates no unencrypted volumes or snapshots.',
          setting: 'always-on',
          sources: [{ page: 'ebsInZones', at: 'In the following Local … volumes or snapshots' }],
        },
      },
      add: [
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
              at: "If you don't specify … key for your account",
            },
          ],
          controls: ['sc-12'],
        },
      ],
    },
    {
      id: 'as-in-region',
      name: 'Zone that encrypts as its Region does',
      summary:
        'In all other Local Zones, EBS encryption behaves as in the parent Region. You choose whether to turn it on.',
      override: {
        'encryption-at-rest': {
          owner: 'customer',
          setting: 'off-by-default',
          sources: [
            { page: 'ebsInZones', at: 'In all other Local … the parent Region' },
            {
              page: 'ebsEncryption',
              at: [
                'You encrypt EBS volumes … want to encrypt',
                'When you encrypt a … encrypt the volume',
                'If you enable your … parameters in the request',
              ],
            },
          ],
        },
      },
    },
  ],
  pages: {
    howItWorks: { path: 'how-local-zones-work', title: 'How AWS Local Zones work' },
    concepts: { path: 'concepts-local-zones', title: 'AWS Local Zones concepts' },
    start: { path: 'getting-started', title: 'Getting started with AWS Local Zones' },
    ebsInZones: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-local-zones-outposts-wavelength.html',
      title: 'Amazon EBS encryption in Local Zones, Outposts, and Wavelength Zones',
    },
    ebsEncryption: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
      title: 'Amazon EBS encryption',
    },
    ec2Security: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
      title: 'Security in Amazon EC2',
    },
    ec2Resilience: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/disaster-recovery-resiliency.html',
      title: 'Resilience in Amazon EC2',
    },
  },
});
