import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Local Zones',
  shortName: 'Local Zones',
  summary:
    'A piece of a Region near your users: instances are as much yours as in the Region, but encryption, snapshots and ways in differ from zone to zone.',
  guide: 'https://docs.aws.amazon.com/local-zones/latest/ug/',
  docs: 'https://docs.aws.amazon.com/local-zones/latest/ug/what-is-aws-local-zones.html',
  read: '2026-11-26',
  aliases: ['Local Zone', 'edge zone', 'zone group', 'network border group'],
  archetype: 'virtual-machine',
  remove: ['facilities', 'media-destruction', 'backbone'],
  unanswered: {
    'secure-building':
      'The guide to Local Zones does not say in whose buildings they stand or who guards these.',
  },
  override: {
    hardware: {
      name: 'Protect what the zone runs on',
      owner: 'aws',
      remove: ['evidence'],
      duty: 'Protect the infrastructure that runs AWS services. A Local Zone is an extension of a Region, on infrastructure that is deployed near your users.',
      sources: [
        { page: 'ec2Security', at: 'AWS is responsible for … in the AWS Cloud' },
        { page: 'concepts', at: 'An extension of an … infrastructure is deployed' },
      ],
      controls: ['ma-2'],
    },
    'network-exposure': {
      name: 'Routes, security groups, network ACLs',
      owner: 'customer',
      duty: 'Use route tables, security groups and network ACLs: Local Zone subnets follow the same routing rules as Availability Zone subnets.',
      sources: [{ page: 'howItWorks', at: 'Local Zone subnets follow … network ACLs' }],
    },
  },
  add: [
    {
      id: 'zone-geography',
      layer: 'physical',
      name: 'Check where the zone stands',
      owner: 'customer',
      duty: 'Look up the geography of the zone, the specific physical location of its infrastructure: it can help you meet regulatory, compliance and operational requirements.',
      sources: [{ page: 'concepts', at: 'The geography for a … and operational requirements' }],
      controls: ['sa-9.5', 'pe-23'],
    },
    {
      id: 'zone-connections',
      layer: 'network',
      name: 'Give the zone its own internet exit',
      owner: 'aws',
      duty: 'Give Local Zones their own connections to the internet, and support Direct Connect there. Outbound internet traffic leaves a Local Zone from the Local Zone.',
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
      name: 'Link your sites to the zone',
      owner: 'customer',
      duty: 'Run a software-based VPN, since AWS Site-to-Site VPN is not available in Local Zones, or use Direct Connect, whose traffic does not travel through the parent Region; more than one Direct Connect if you require a more resilient connection.',
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
      name: 'Handle some operations in the parent Region',
      owner: 'aws',
      duty: 'Handle some of the zone’s control plane operations, such as API calls, in its parent Region.',
      sources: [{ page: 'concepts', at: 'The Region that handles … as API calls' }],
      controls: ['cp-10'],
    },
    {
      id: 'zone-opt-in',
      layer: 'access',
      name: 'Opt in to the zone',
      owner: 'customer',
      duty: 'Opt in to the zone before you use it, and create a subnet in it. When you are finished, delete the resources; to disable the zone group, you must contact AWS Support.',
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
      name: 'Place VPC endpoints elsewhere',
      owner: 'customer',
      duty: 'Plan for VPC endpoints outside the zone: you cannot create them in a Local Zone subnet.',
      sources: [{ page: 'howItWorks', at: 'You cannot create VPC … Local Zone subnets' }],
      controls: ['sc-7'],
    },
    {
      id: 'failover-zone',
      layer: 'data',
      name: 'Choose where to fail over to',
      owner: 'customer',
      duty: 'If you need to replicate data or applications in a Local Zone, use as failover zone another Local Zone, or an Availability Zone in the Region that is not the parent zone, as AWS recommends.',
      sources: [{ page: 'ec2Resilience', at: 'or applications in an … view the parent zone' }],
      controls: ['cp-7', 'cp-10'],
    },
    {
      id: 'snapshot-location',
      layer: 'data',
      name: 'Find out where snapshots are stored',
      owner: 'customer',
      duty: 'Look up the storage of EBS snapshots for the Local Zone that you select: it varies.',
      sources: [{ page: 'howItWorks', at: 'Amazon EBS snapshots storage … Local Zones features' }],
      controls: ['cp-9', 'cp-6'],
    },
  ],
  modes: [
    {
      id: 'always-encrypted',
      name: 'Zone with encryption of its own',
      summary:
        'In the zones on AWS’s list, EBS encrypts all resources, and unencrypted ones cannot be created.',
      remove: ['volume-encryption'],
      override: {
        'encryption-at-rest': {
          name: 'Encrypt all volumes and snapshots',
          owner: 'aws',
          answers: ['encrypt-at-rest'],
          duty: 'Encrypt all EBS resources in the zone by default, and create no unencrypted volume or snapshot.',
          setting: 'always-on',
          sources: [{ page: 'ebsInZones', at: 'In the following Local … volumes or snapshots' }],
        },
      },
      add: [
        {
          id: 'key-choice',
          layer: 'data',
          name: 'Choose the key of the volumes',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Specify a KMS key, or change the default encryption key of your account, which is the AWS managed key aws/ebs unless you do.',
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
        'In all other Local Zones, EBS encryption behaves as in the parent Region: it is a switch of yours.',
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
