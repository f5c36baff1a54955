import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Outposts',
  shortName: 'Outposts',
  summary:
    'AWS-owned racks and servers run in your own building. AWS manages them from a Region over an encrypted link.',
  guide: 'https://docs.aws.amazon.com/outposts/latest/userguide/',
  read: '2026-11-24',
  aliases: ['Outposts rack', 'Outposts server', 'on-premises AWS', 'ACE rack', 'hybrid cloud'],
  aws: {
    cloudFormationPrefixes: ['AWS::EC2::LocalGateway'],
    terraformPrefixes: ['aws_ec2_local_gateway_'],
  },
  archetype: 'on-premises-hardware',
  profile: { operatingSystem: 'full', insideVpc: 'yes' },
  traits: ['container-control-plane', 'default-encryption'],
  override: {
    site: {
      name: 'Room and power',
      owner: 'customer',
      duty: 'Keep the room at 5 to 35 °C and 8 to 80 percent humidity. Provide a power configuration of 5, 10 or 15 kVA, and ensure that a certified electrician performs the electrical installations. AWS recommends that you use dual power sources.',
      sources: [
        {
          page: 'rackSite',
          at: [
            'The ambient temperature must … with no condensation',
            'The Outposts power shelf … or 15 kVA',
            'You must ensure that … and best practices',
          ],
        },
        { page: 'rackResilience', at: 'we recommend that you … for your Outpost' },
      ],
      controls: ['pe-9', 'pe-10', 'pe-11', 'pe-14'],
    },
    'site-access': {
      name: 'Protect the equipment from tampering',
      owner: 'customer',
      duty: 'Ensure that nobody modifies, alters, reverse engineers or tampers with the equipment. Do not change the facility in a way that negatively affects AWS’s ability to access, service or remove the Outpost.',
      sources: [
        { page: 'outpostsInfrastructure', at: 'Ensure that no one … AWS Outposts equipment' },
        { page: 'rackSite', at: 'You will not change … remove the Outpost' },
      ],
    },
    hardware: {
      name: 'Own, monitor and replace the hardware',
      owner: 'aws',
      duty: 'AWS owns and manages racks, servers, switches and cabling. It monitors performance, health and metrics, and determines whether maintenance is required. AWS replaces unhealthy hosts, switches or rack elements.',
      sources: [
        {
          page: 'rackMaintenance',
          at: [
            'AWS also monitors the … maintenance is required',
            'they will replace the … new capacity online',
          ],
        },
        { page: 'rackOverview', at: 'Physical hardware that provides … managed by AWS' },
      ],
      controls: ['ma-2', 'ma-6'],
    },
    'local-network': {
      name: 'Local switches, BGP and firewall',
      owner: 'customer',
      duty: 'Provide one upstream device, or two for high availability, as AWS recommends. Use dynamic LAG with LACP, connect to each Outpost network device through BGP, and advertise equal prefixes to all of these devices. Add stateful firewall rules for UDP 443 and TCP 443.',
      sources: [
        {
          page: 'rackSite',
          at: [
            'Provide one or two … provide high availability',
            'Link aggregation control protocol … LAG with LACP',
            'UDP and TCP 443 … in the firewall',
          ],
        },
        { page: 'rackLink2', at: 'You configure your local … or home Region' },
        { page: 'rackMaintenance', at: 'advertise equal BGP prefixes … to all ONDs' },
      ],
    },
    'hypervisor-patches': {
      name: 'Patch the underlying systems',
      owner: 'aws',
      remove: ['evidence'],
      answers: ['patch-engine'],
      duty: 'AWS manages security patches, updates firmware and maintains the equipment. In the rare case that an update needs a reboot, AWS sends a retirement notice for the instances on that capacity.',
      sources: [
        {
          page: 'rackMaintenance',
          at: [
            'AWS manages security patches … the Outpost equipment',
            'Updating the Outpost firmware … on that capacity',
          ],
        },
      ],
    },
    'tenant-isolation': {
      owner: 'aws',
      remove: ['evidence'],
      duty: 'AWS zeroes the memory of a stopped or terminated instance before another instance gets that memory. AWS also resets every block of the stopped or terminated instance’s storage.',
      sources: [{ page: 'rackData', at: 'When you stop or … storage is reset' }],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Write identity-based policies for the actions with the prefix `outposts`. Outposts supports no resource-based policies.',
      sources: [
        {
          page: 'securityIamServiceWithIam',
          at: [
            'Resource-based policies',
            'Identity-based policies are JSON … under what conditions',
            'Policy actions in AWS … before the action',
          ],
        },
      ],
    },
    'control-plane': {
      name: 'Run the control plane in the Region',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS answers API calls, and monitors and updates the Outpost, from the Availability Zone that you chose when you created the Outpost.',
      sources: [{ page: 'rackResilience', at: 'When you create an … updating the Outpost' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'AWS encrypts all data at rest with key material that is wrapped to the Nitro Security Key. This removable device is required to decrypt the data.',
      setting: 'always-on',
      sources: [
        { page: 'rackData', at: 'With AWS Outposts, all … your Outposts rack' },
        { page: 'ebsInZones', at: 'amazonEbsVolumesSnapshots' },
      ],
      controls: ['sc-28', 'sc-28.1', 'sc-12'],
    },
  },
  remove: ['operator-access'],
  add: [
    {
      id: 'installation',
      layer: 'physical',
      name: 'Install and set up the rack',
      owner: 'aws',
      duty: 'AWS agrees on a date with you and places the rack at its position. It establishes network connectivity over the uplink that you provide, and configures the capacity.',
      sources: [
        {
          page: 'rackSite',
          at: [
            'To fulfill the order … the identified position',
            "The team will establish … the rack's capacity",
          ],
        },
      ],
      controls: ['ma-2', 'ma-5'],
    },
    {
      id: 'hardware-swap',
      layer: 'physical',
      name: 'Replace failed parts and destroy keys',
      owner: 'aws',
      duty: 'On a visit, AWS replaces the unhealthy hosts, switches or rack elements. If it replaces a host, it removes and destroys the physical security key, effectively shredding any data that might remain. Network configuration might be present on a networking device when the device is removed.',
      sources: [
        {
          page: 'rackMaintenance',
          at: [
            'When the AWS installation … repairs on site',
            'If they replace a … leaves your site',
            'If they replace an … IP addresses and ASNs',
          ],
        },
      ],
      controls: ['ma-2', 'ma-4', 'mp-6'],
    },
    {
      id: 'change-approval',
      layer: 'physical',
      name: 'Approval for rack and wiring changes',
      owner: 'customer',
      duty: 'Get AWS’s written approval before any change to the Outpost’s hardware or electrical installation. Give AWS the documents that show that the change is compliant and safe.',
      sources: [{ page: 'rackSite', at: 'You must obtain approval … the Outposts hardware' }],
      controls: ['cm-3', 'ma-2'],
    },
    {
      id: 'key-destruction',
      layer: 'physical',
      name: 'Destroy the security key at return',
      owner: 'customer',
      duty: 'Create backups of your instances and volumes, and do not power down the rack before AWS is on site for the retrieval. Once AWS’s team has powered down the rack, destroy the Nitro Security Key, or have the team destroy it on your behalf.',
      sources: [
        {
          page: 'termEndRacks',
          at: [
            'Do not power down … the scheduled retrieval',
            'Create backups of your … server volumes',
            'An AWS retrieval team … on your behalf',
          ],
        },
      ],
      controls: ['mp-6', 'mp-6.1'],
    },
    {
      id: 'service-link-path',
      layer: 'network',
      name: 'Connectivity to the Region',
      owner: 'customer',
      duty: 'Provide redundant connectivity through the internet or Direct Connect. The connection needs at least 500 Mbps for each compute rack, a round-trip time of at most 175 ms, and a 1500-byte MTU. You cannot modify the connectivity type after you complete the order.',
      sources: [
        {
          page: 'rackLink2',
          at: [
            'The network must support … parent AWS Region',
            'AWS requires that you … or an internet connection',
            "You won't be able … complete the order",
          ],
        },
      ],
      controls: ['cp-8', 'cp-8.2'],
    },
    {
      id: 'service-link-setup',
      layer: 'network',
      name: 'Set up the service link',
      owner: 'aws',
      duty: 'During installation, AWS configures the service link on the Outpost with the VLAN, IP and BGP data that you provide. The Outpost always initiates the connection.',
      sources: [
        {
          page: 'rackLink2',
          at: [
            'AWS contacts you to … information you provided',
            'Service link establishment is … from the Outpost',
          ],
        },
        { page: 'howItWorks', at: 'rack, AWS creates the service link' },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'service-link-encryption',
      layer: 'network',
      name: 'Encrypt traffic to the Region',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS carries management traffic and VPC traffic between the Outpost and its Region over a set of encrypted VPN connections.',
      setting: 'always-on',
      sources: [
        { page: 'rackData', at: 'AWS encrypts in-transit data … its AWS Region' },
        {
          page: 'rackLink2',
          at: [
            'The service link leverages … the home Region',
            'Customer VPC traffic between … and software updates',
          ],
        },
      ],
      controls: ['sc-8', 'sc-8.1'],
    },
    {
      id: 'local-gateway-interfaces',
      layer: 'network',
      name: 'Create the local gateway’s interfaces',
      owner: 'aws',
      duty: 'During installation, AWS creates the rack’s local gateway and one virtual interface (VIF) for each link group. It also creates the VIF group that contains these interfaces.',
      sources: [
        {
          page: 'rackGateways',
          at: ['AWS creates one VIF … a VIF group', 'Delivers the hardware … a VIF group'],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'guest-os-patches',
      layer: 'operating-system',
      name: 'Patch the guest OS',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'AWS recommends that you regularly patch, update and secure the operating system on your EC2 instances, for example with Systems Manager Patch Manager.',
      sources: [{ page: 'ec2Updates', at: 'We recommend that you … both the operating system' }],
      controls: ['si-2', 'cm-6'],
      evidence: ['SSM.2', 'ec2-managedinstance-patch-compliance-status-check'],
    },
    {
      id: 'spare-capacity',
      layer: 'platform',
      name: 'Plan capacity and spare hosts',
      owner: 'customer',
      duty: 'Decide how much compute and storage you order. For mission-critical applications, AWS recommends that you order sufficient additional capacity. Configurations support N+1 instances for each instance family, and you can set alarms on the CloudWatch capacity availability metrics.',
      sources: [
        { page: 'outpostsCapacity', at: 'you get to decide … and maintenance events' },
        {
          page: 'rackResilience',
          at: [
            'Outpost capacity configurations are … underlying host issue',
            'You can use the … Outposts over time',
          ],
        },
      ],
      controls: ['au-4', 'cp-2', 'sc-5'],
    },
    {
      id: 'owner-contacts',
      layer: 'platform',
      name: 'Contacts of the Outpost owner',
      owner: 'customer',
      duty: 'If the Outpost’s owner changes, give AWS Support the name and contact information of the new owner. If hardware maintenance is required, AWS contacts the owner to confirm a visit.',
      sources: [
        {
          page: 'rackMaintenance',
          at: [
            'If the Outpost owner … and contact information',
            'If hardware maintenance is … the AWS team',
          ],
        },
      ],
      controls: ['ma-2', 'ir-4'],
    },
    {
      id: 'instance-retirement',
      layer: 'platform',
      name: 'Move instances before retirement',
      owner: 'customer',
      duty: 'If instances are scheduled for retirement, you can stop and start them when convenient, to migrate them to available capacity. If you do not, AWS stops and starts them on the retirement date. If the Outpost has no additional capacity, an instance remains stopped.',
      sources: [
        {
          page: 'rackMaintenance',
          at: [
            'If AWS detects an … scheduled for retirement',
            'The instance owner can … the stopped state',
          ],
        },
      ],
      controls: ['cp-10', 'ma-2'],
    },
    {
      id: 'disconnection-plan',
      layer: 'platform',
      name: 'Plan for loss of the service link',
      owner: 'customer',
      duty: 'Plan for a loss of the service link, during which instances, volumes and the local gateway continue to work. Run, start, stop and terminate calls, and name resolution through Route 53 in the Region, might not work. Metrics and logs are cached for up to 7 days.',
      sources: [
        { page: 'rackMaintenance', at: 'Amazon EC2 instances, Local … when connectivity returns' },
        { page: 'howItWorks', at: 'Route 53 resolvers are … features to work' },
      ],
      controls: ['cp-2', 'cp-4', 'cp-8'],
    },
    {
      id: 'local-gateway-routes',
      layer: 'access',
      name: 'Connect VPCs to the local network',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Create the local gateway route table, and associate VPCs and a VIF group with it. In the default mode, the private addresses of subnets with a route to the gateway are advertised to your network. You can use TLS to encrypt sensitive data between the Outpost and your local network.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'rackGateways',
          at: 'Create the local gateway … gateway routing domain',
        },
        {
          page: 'routing',
          at: [
            'The default option is … of the instances',
            'BGP advertisement is supported … advertised through BGP',
          ],
        },
        { page: 'launchInstance', at: 'associate a VPC with … not associated by default' },
        { page: 'rackData', at: 'You can use an … your local network' },
      ],
      controls: ['ac-4', 'sc-7', 'sc-8'],
    },
    {
      id: 'ebs-key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Specify a KMS key for EBS, or EBS uses the account’s default encryption key, which by default is the AWS managed key `aws/ebs`. A volume from a local snapshot gets the snapshot’s key. Unencrypted volumes and snapshots cannot be created.',
      sources: [
        {
          page: 'ebsInZones',
          at: [
            'Amazon EBS resources on … managed key (aws/ebs)',
            'When you create a … the source snapshot',
          ],
        },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Back up and choose the backup location',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'AWS recommends that you back up long-term data on instance store volumes to persistent storage. By default, EBS snapshots go to S3 in the Region, but with S3 on Outposts, you can store snapshots locally. You must use IAM policies to make sure that your data residency requirements are met.',
      sources: [
        {
          page: 'localSnapshots',
          at: [
            'By default, Amazon EBS … the Outpost itself',
            'You must use IAM … requirements are met',
          ],
        },
        { page: 'rackMaintenance', at: 'To prevent data loss … your on-premises network' },
      ],
      controls: ['cp-6', 'cp-9'],
    },
    {
      id: 'traffic-logs',
      layer: 'data',
      name: 'Turn on flow logs and a trail',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Create VPC flow logs. For records beyond the event history’s 90 days, create a CloudTrail trail or event data store. Flow records go to the Region for publication and are not visible while the Outpost is disconnected.',
      sources: [
        { page: 'outpostsInfrastructure', at: 'VPC Flow Logs function … a disconnected state' },
        {
          page: 'loggingUsingCloudtrail',
          at: [
            'The CloudTrail Event history … an AWS Region',
            'For an ongoing record … event data store',
          ],
        },
      ],
      controls: ['au-2', 'au-11', 'si-4'],
      evidence: ['EC2.6', 'vpc-flow-logs-enabled', 'CloudTrail.1'],
    },
  ],
  modes: [
    {
      id: 'rack',
      name: 'Outposts rack, first generation',
      summary:
        'AWS’s team installs, repairs and removes the rack, and sets up its local gateway. You provide the room, the power and the path to the Region.',
    },
    {
      id: 'second-generation-rack',
      name: 'Outposts rack, second generation',
      summary:
        'The installation includes a network rack and compute racks. You create the virtual interfaces of the local gateway.',
      override: {
        site: {
          owner: 'customer',
          duty: 'Keep the rooms at 5 to 35 °C and 8 to 80 percent humidity. Keep the racks on the same floor of the same building, with compute racks within 100 m of the network rack. The network rack draws 8.89 kVA.',
          sources: [
            {
              page: 'secondSite',
              at: [
                'The ambient temperature must … with no condensation',
                'All compute racks in … the same building',
                'Outposts network racks draws 8.89 kVA',
              ],
            },
          ],
        },
        'site-access': {
          owner: 'customer',
          sources: [
            {
              page: 'rackInfrastructure2',
              at: 'Ensure that no one … AWS Outposts equipment',
            },
            {
              page: 'secondSite',
              at: 'You will not change … remove the Outpost',
            },
          ],
        },
        hardware: {
          owner: 'aws',
          sources: [
            {
              page: 'rackMaintenance2',
              at: [
                'AWS also monitors the … maintenance is required',
                'they will replace the … new capacity online',
              ],
            },
            { page: 'rackOverview2', at: 'Physical hardware that provides … managed by AWS' },
          ],
        },
        installation: {
          owner: 'aws',
          sources: [
            {
              page: 'secondSite',
              at: [
                'To fulfill the order … the identified position',
                "The team will establish … the rack's capacity",
              ],
            },
          ],
        },
        'change-approval': {
          owner: 'customer',
          sources: [{ page: 'secondSite', at: 'You must obtain approval … the Outposts hardware' }],
        },
        'hardware-swap': {
          owner: 'aws',
          sources: [
            {
              page: 'rackMaintenance2',
              at: [
                'When the AWS installation … repairs on site',
                'If they replace a … leaves your site',
                'If they replace an … IP addresses and ASNs',
              ],
            },
          ],
        },
        'key-destruction': {
          owner: 'customer',
          sources: [
            {
              page: 'termEndRacks2',
              at: [
                'Do not power down … the scheduled retrieval',
                'Create backups of your … server volumes',
                'An AWS retrieval team … on your behalf',
              ],
            },
          ],
        },
        'local-network': {
          owner: 'customer',
          duty: 'Provide two or four upstream devices with a link to each of the four networking devices, and a /24 subnet for the service link. Use dynamic LAG with LACP, and the same BGP ASN on all devices that peer with the Outpost. Configure your firewalls to enable access to the Region.',
          sources: [
            {
              page: 'secondSite',
              at: [
                'two or four upstream … each networking device',
                'Service Link infrastructure subnets … same ASN value',
                'Link aggregation control protocol … LAG with LACP',
              ],
            },
            { page: 'rackLink3', at: 'You configure your local … or home Region' },
          ],
        },
        'service-link-path': {
          owner: 'customer',
          sources: [
            {
              page: 'rackLink3',
              at: [
                'The network must support … parent AWS Region',
                'AWS requires that you … or an internet connection',
                "You won't be able … complete the order",
              ],
            },
          ],
        },
        'service-link-setup': {
          owner: 'aws',
          sources: [
            {
              page: 'rackLink3',
              at: [
                'AWS contacts you to … information you provided',
                'Service link establishment is … from the Outpost',
              ],
            },
          ],
        },
        'service-link-encryption': {
          owner: 'aws',
          setting: 'always-on',
          sources: [
            {
              page: 'rackLink3',
              at: [
                'The service link leverages … the home Region',
                'Customer VPC traffic between … and software updates',
              ],
            },
            { page: 'rackData2', at: 'AWS encrypts in-transit data … its AWS Region' },
          ],
        },
        'local-gateway-interfaces': {
          owner: 'customer',
          duty: 'Create four virtual interfaces in each group, with VLAN, IP and BGP settings, in the console or through the API. AWS creates the local gateway itself.',
          sources: [
            {
              page: 'rackGateways2',
              at: [
                'You must create four … second-generation Outposts racks',
                'Creates the local gateway … and VIF groups',
              ],
            },
            { page: 'rackOverview2', at: 'Define your local gateway … AWS Outposts console' },
          ],
        },
        'local-gateway-routes': {
          name: 'Connect VPCs to the local network',
          owner: 'customer',
          duty: 'Create the route table, associate VPCs with it, and associate it with a VIF group. In the default mode, the local gateway route table uses the instances’ private addresses. You can use TLS to encrypt sensitive data between the Outpost and your local network.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'rackGateways2',
              at: [
                'Create the local gateway … gateway routing domain',
                'Private IP addresses – … is the default',
              ],
            },
            { page: 'rackData2', at: 'You can use an … your local network' },
          ],
        },
        'hypervisor-patches': {
          owner: 'aws',
          sources: [
            {
              page: 'rackMaintenance2',
              at: [
                'AWS manages security patches … the Outpost equipment',
                'Updating the Outpost firmware … on that capacity',
              ],
            },
          ],
        },
        'tenant-isolation': {
          owner: 'aws',
          sources: [{ page: 'rackData2', at: 'When you stop or … storage is reset' }],
        },
        'control-plane': {
          owner: 'aws',
          sources: [{ page: 'rackResilience2', at: 'When you create an … updating the Outpost' }],
        },
        'spare-capacity': {
          owner: 'customer',
          duty: 'For mission-critical applications, AWS recommends that you allocate sufficient additional capacity. Configurations support N+1 instances for each instance family when you provision this capacity. You can set alarms on the CloudWatch capacity availability metrics.',
          sources: [
            {
              page: 'rackResilience2',
              at: [
                'Outpost capacity configurations are … underlying host issue',
                'You can use the … Outposts over time',
              ],
            },
          ],
        },
        'owner-contacts': {
          owner: 'customer',
          sources: [
            {
              page: 'rackMaintenance2',
              at: [
                'If the Outpost owner … and contact information',
                'If hardware maintenance is … the AWS team',
              ],
            },
          ],
        },
        'instance-retirement': {
          owner: 'customer',
          sources: [
            { page: 'rackMaintenance2', at: 'The instance owner can … migration can complete' },
          ],
        },
        'disconnection-plan': {
          owner: 'customer',
          duty: 'Plan for a loss of the service link, during which instances, volumes and the local gateway continue to work, but APIs are degraded. For example, calls to run, start, stop or terminate instances might not work. Instance metrics and logs are cached for up to 7 days.',
          sources: [
            {
              page: 'rackMaintenance2',
              at: 'Amazon EC2 instances, Local … when connectivity returns',
            },
          ],
        },
        'encryption-at-rest': {
          owner: 'aws',
          setting: 'always-on',
          sources: [{ page: 'rackData2', at: 'With AWS Outposts, all … your Outposts rack' }],
        },
        backups: {
          owner: 'customer',
          duty: 'AWS recommends that you back up long-term data on instance store volumes to persistent storage. By default, EBS snapshots go to S3 in the Region. AWS lists S3 and EBS snapshots as locally supported for the first generation, but not for the second.',
          sources: [
            { page: 'localSnapshots', at: 'By default, Amazon EBS … of the Outpost' },
            {
              page: 'rackOverview2',
              at: [
                'Amazon EBS, Amazon S3 … Application Load Balancers',
                'Amazon EBS, Amazon EKS … Application Load Balancers',
              ],
            },
            { page: 'rackMaintenance2', at: 'To prevent data loss … your on-premises network' },
          ],
        },
        'traffic-logs': {
          owner: 'customer',
          duty: 'Create VPC flow logs. For records beyond the event history’s 90 days, create a CloudTrail Lake event data store. Flow records go to the Region first, so you see none while the Outpost is disconnected.',
          sources: [
            {
              page: 'rackInfrastructure2',
              at: 'VPC Flow Logs function … a disconnected state',
            },
            {
              page: 'loggingUsingCloudtrail2',
              at: [
                'The CloudTrail Event history … an AWS Region',
                'For an ongoing record … event data store',
              ],
            },
          ],
        },
      },
    },
    {
      id: 'server',
      name: 'Outposts server',
      summary:
        'You unpack, cable and authorize a 1U or 2U server, and replace it when it fails. Before you ship it back, you destroy its key.',
      lifecycle: {
        status: 'maintenance',
        note: 'AWS has stopped selling the 1U and 2U Outposts servers and takes no new customers for them. It helps existing customers move to Outposts racks.',
        sources: [
          {
            page: 'rackOverview3',
            at: ['awsDiscontinuedOutpostsServer', 'we are no longer … to Outposts racks'],
          },
        ],
      },
      override: {
        site: {
          name: 'Power, climate and air filter',
          owner: 'customer',
          duty: 'Keep the room at 8 to 80 percent humidity and at 5 to 35 °C, because outside that temperature range, the server shuts down. Use an air filter of MERV 8 or higher. The server includes no UPS, and AWS recommends redundant power.',
          sources: [
            {
              page: 'serverSite',
              at: [
                'The ambient temperature must … (or higher) filter',
                'We recommend power redundancy … Power Supply (UPS)',
              ],
            },
          ],
        },
        'site-access': {
          name: 'Building and the server’s security key',
          owner: 'customer',
          answers: ['secure-building', 'hold-key'],
          duty: 'Manage the buildings that house the server. The server’s removable Nitro Security Key is required to decrypt the data on the server. When you return the server, you can destroy the key to shred this data.',
          sources: [
            {
              page: 'rackOverview3',
              at: 'The customer-managed physical buildings … and power requirements',
            },
            { page: 'serverMaintenance', at: 'The Nitro Security Key … on the server' },
            { page: 'rackData3', at: 'awsOutpostsOutpostsServer' },
          ],
        },
        hardware: {
          name: 'Own, monitor and ship the server',
          owner: 'aws',
          duty: 'AWS owns and manages the equipment and monitors its health. If a defect is irreparable, AWS notifies you, ships a replacement and provides the prepaid return label.',
          sources: [
            { page: 'rackOverview3', at: 'Physical hardware that provides … managed by AWS' },
            {
              page: 'serverMaintenance',
              at: [
                'AWS also monitors the … maintenance is required',
                'If AWS detects an … scheduled for retirement',
                'A replacement server will … the Outpost site',
              ],
            },
            {
              page: 'shippingOutpostsServer',
              at: 'If AWS Outposts detects … AWS Outposts console',
            },
          ],
        },
        'local-network': {
          name: 'Switch ports, DNS and firewall',
          owner: 'customer',
          duty: 'Connect the server’s uplink, which is not redundant, with the breakout cable that separates service link and local traffic. In the firewall, open TCP 443, UDP 443 and UDP 53. Make public DNS available.',
          sources: [
            {
              page: 'serverSite',
              at: [
                'Each Outposts server includes … m) segments traffic',
                'UDP and TCP 443 … in the firewall',
              ],
            },
            {
              page: 'serverLocal',
              at: ['Use the 2 interface … interface link traffic', 'must have public DNS … UDP 53'],
            },
          ],
        },
        'hypervisor-patches': {
          owner: 'aws',
          sources: [
            {
              page: 'serverMaintenance',
              at: [
                'AWS manages security patches … the Outpost equipment',
                'Updating the Outpost firmware … on that capacity',
              ],
            },
          ],
        },
        'owner-contacts': {
          owner: 'customer',
          duty: 'If the Outpost’s owner or contact changes, tell AWS Support. AWS communicates with the contacts about maintenance and replacement.',
          sources: [
            { page: 'serverMaintenance', at: 'If the Outpost owner … and contact information' },
            {
              page: 'rackOverview3',
              at: 'AWS will communicate with … contact information changes',
            },
          ],
        },
        'tenant-isolation': {
          owner: 'aws',
          duty: 'AWS zeroes the memory of a terminated instance before allocating that memory to a new instance. AWS also resets every block of the terminated instance’s storage.',
          sources: [{ page: 'rackData3', at: 'When you terminate an … storage is reset' }],
        },
        'iam-permissions': {
          owner: 'customer',
          sources: [
            {
              page: 'securityIamServiceWithIam2',
              at: [
                'Resource-based policies',
                'Identity-based policies are JSON … under what conditions',
                'Policy actions in AWS … before the action',
              ],
            },
          ],
        },
        installation: {
          name: 'Inspect, install and cable the server',
          owner: 'customer',
          duty: 'Install the server yourself or contract a third party. Check the box for damage, and mount the server in a rack if you want. Attach the Nitro Security Key from the same server’s box, and connect power and network.',
          sources: [
            {
              page: 'serverInstall',
              at: [
                'you are responsible for … a third party',
                '(Optional) Mount the Outposts … to your network',
              ],
            },
            {
              page: 'installInspect',
              at: [
                'you should check the … Security Key (NSK)',
                'You must use the … to each server',
              ],
            },
          ],
        },
        'hardware-swap': {
          name: 'Replace a failed server and return it',
          owner: 'customer',
          duty: 'Disconnect the irreparable server, install the replacement in the same location, and return the old server with the prepaid label. You can destroy the old server’s Nitro Security Key to shred the data on it.',
          sources: [
            {
              page: 'serverMaintenance',
              at: [
                'Remove the network and … replacement server order',
                'When you return the … shred the data',
              ],
            },
          ],
          controls: ['ma-2'],
        },
        'key-destruction': {
          name: 'Destroy the security key yourself',
          owner: 'customer',
          duty: 'Take the Nitro Security Key out before you ship the server. To shred the data, turn the small screw under its sticker three full turns with the hex tool.',
          sources: [
            {
              page: 'serverMaintenance',
              at: ['When you return the … on the server', 'Use the hex tool … on the server'],
            },
            { page: 'termEndServer', at: 'Destroy the Nitro Security … on the server' },
          ],
        },
        'service-link-path': {
          owner: 'customer',
          duty: 'Provide redundant connectivity over the internet or a public Direct Connect interface. The connection needs at least 500 Mbps and a round-trip time of at most 175 ms. Every launch downloads its AMI over this connection.',
          sources: [
            {
              page: 'serverSite',
              at: [
                'AWS requires that you … the AWS Region',
                'AMIs are downloaded from … every instance launch',
              ],
            },
            { page: 'rackLink', at: 'either through the public … public virtual interface' },
          ],
        },
        'service-link-setup': {
          name: 'Connect and authorize the server',
          owner: 'customer',
          duty: 'Configure the link over the serial console, with a static IP address or DHCP. Authorize the server with IAM credentials of the account that contains the Outpost.',
          sources: [
            {
              page: 'installAuthorize',
              at: [
                'you must connect your … complete these steps',
                'you or the party … contains the Outpost',
              ],
            },
            { page: 'serverLocal', at: 'you can assign IP … control protocol (DHCP)' },
            { page: 'howItWorks', at: 'server form factor, you create the connection' },
          ],
          controls: ['ia-3', 'sc-7'],
        },
        'service-link-encryption': {
          owner: 'aws',
          setting: 'always-on',
          sources: [
            { page: 'rackData3', at: 'AWS encrypts in-transit data … its AWS Region' },
            {
              page: 'rackLink',
              at: [
                'The service link is … chosen home Region',
                'Management traffic to the … data plane traffic',
              ],
            },
          ],
        },
        'control-plane': {
          owner: 'aws',
          sources: [{ page: 'rackResilience3', at: 'When you create an … updating the Outpost' }],
        },
        'spare-capacity': {
          name: 'Plan capacity and spare servers',
          owner: 'customer',
          duty: 'For mission-critical applications, AWS recommends that you allocate sufficient additional capacity. Configurations support N+1 instances for each instance family, but uplink ports are not redundant. Further servers add availability, but AWS has stopped selling them.',
          sources: [
            { page: 'rackResilience3', at: 'For high availability, you … underlying host issue' },
            { page: 'serverSite', at: 'includes non-redundant physical uplink ports' },
            { page: 'rackOverview3', at: 'awsDiscontinuedOutpostsServer' },
          ],
        },
        'instance-retirement': {
          name: 'Save data before retirement',
          owner: 'customer',
          duty: 'Before the retirement date, transfer long-term data from the instance store volumes to persistent storage. On that date, AWS terminates the affected instances, and the data does not persist.',
          sources: [
            { page: 'serverMaintenance', at: 'AWS terminates the affected … in your network' },
          ],
          controls: ['cp-9', 'cp-10'],
        },
        'disconnection-plan': {
          owner: 'customer',
          duty: 'Plan for a loss of the service link, during which instances, instance storage and local interfaces continue to work, but APIs are degraded. For example, calls to run, start, stop or terminate instances might not work. Instance metrics and logs are cached for up to 7 days.',
          sources: [
            {
              page: 'serverMaintenance',
              at: 'Amazon EC2 instances, LNI … when connectivity returns',
            },
          ],
        },
        'encryption-at-rest': {
          owner: 'aws',
          setting: 'always-on',
          sources: [{ page: 'rackData3', at: 'awsOutpostsOutpostsServer' }],
        },
        backups: {
          name: 'Copy instance store data elsewhere',
          owner: 'customer',
          duty: 'Copy data to S3 or to storage in your network. A server does not have EBS volumes. The data on its instance store is lost when an instance is terminated or a drive fails.',
          sources: [
            {
              page: 'rackResilience3',
              at: 'Outposts servers include instance … your on-premises network',
            },
            { page: 'serverMaintenance', at: 'Data on instance store … your on-premises network' },
          ],
        },
        'traffic-logs': {
          owner: 'customer',
          duty: 'Create VPC flow logs and, for API records beyond 90 days, a CloudTrail trail or event data store. Local network interfaces have no flow logs. Flow logs of other interfaces go to the Region and are not visible while the Outpost is disconnected.',
          sources: [
            {
              page: 'rackInfrastructure3',
              at: 'VPC Flow Logs function … a disconnected state',
            },
            { page: 'localInterfaces', at: 'localNetworkInterfacesFlowLogs' },
            {
              page: 'loggingUsingCloudtrail3',
              at: [
                'The CloudTrail Event history … an AWS Region',
                'For an ongoing record … event data store',
              ],
            },
          ],
        },
      },
      remove: [
        'local-gateway-interfaces',
        'local-gateway-routes',
        'ebs-key-choice',
        'change-approval',
      ],
      add: [
        {
          id: 'local-interface-filter',
          layer: 'access',
          name: 'Filter traffic on local interfaces',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Control a local network interface’s traffic with a firewall or similar means, as for other equipment on site. The interface supports no security groups, network ACLs, route tables or flow logs.',
          sources: [
            {
              page: 'localInterfaces',
              at: [
                'localNetworkInterfacesFlowLogs',
                'To control inbound and … your on-premises equipment',
              ],
            },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'installer-credentials',
          layer: 'access',
          name: 'Temporary access for the installer',
          owner: 'customer',
          duty: 'If a third-party installer has no access to your account, provide temporary credentials with `AWSOutpostsAuthorizeServerPolicy`. The credentials can last up to 36 hours, so allow enough time for all steps of the installation.',
          sources: [
            {
              page: 'installGrant',
              at: [
                'grants the permissions required … an Outposts server',
                'If you are using … for server installation',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6', 'ma-5'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Number of compute racks that need an ACE rack',
      finding:
        'The overview requires you to install an ACE rack if you have four or more compute racks. The ACE site requirements say that one to four compute racks need no dedicated network rack. They recommend one only if you expect to exceed four. The catalogue names no number in a part. In either reading, it treats the room, power and uplinks for an ACE rack as yours. Settle the number with AWS before you order.',
      sources: [
        { page: 'rackOverview', at: 'You must install an … at the earliest' },
        'outpostsAceRequirements',
      ],
    },
    {
      topic: 'Whether EBS encryption on an Outpost is optional',
      questions: ['encrypt-at-rest'],
      finding:
        'The Outposts data protection page presents EBS encryption as something that you can use. The newer EBS page says that every EBS volume and snapshot on an Outpost is encrypted and that unencrypted ones cannot be created. The catalogue follows the EBS page: encryption is always on, and you choose only the KMS key.',
      sources: [
        { page: 'rackData', at: 'You can use Amazon … volumes and snapshots' },
        { page: 'ebsInZones', at: 'amazonEbsVolumesSnapshots' },
      ],
    },
    {
      topic: 'Who creates the service link of an Outposts server',
      finding:
        'The rack guide says that you create the connection for a server and AWS creates it for a rack. The server guide says that you or AWS creates it. The installation guide leaves the cabling, the link settings and the authorization to whoever installs the server on your behalf. The catalogue therefore gives the set-up of a server’s link to you.',
      sources: [
        { page: 'howItWorks', at: 'server form factor, you … the service link' },
        { page: 'rackLink', at: 'During AWS Outposts provisioning, … or home Region' },
      ],
    },
  ],
  pages: {
    rackOverview: { path: 'what-is-outposts', title: 'What is AWS Outposts?', read: '2026-11-26' },
    outpostsAceRequirements: {
      path: 'outposts-ace-requirements',
      title: 'Site requirements for Outpost ACE racks',
    },
    rackData: {
      path: 'data-protection',
      title: 'Data protection in AWS Outposts',
      read: '2026-11-26',
    },
    ebsInZones: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-local-zones-outposts-wavelength.html',
      title: 'Amazon EBS encryption in Local Zones, Outposts, and Wavelength Zones',
      read: '2026-11-26',
      passages: { amazonEbsVolumesSnapshots: 'Amazon EBS resources on … volumes or snapshots' },
    },
    howItWorks: { path: 'how-outposts-works', title: 'How AWS Outposts works', read: '2026-11-26' },
    rackLink: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/service-links.html',
      title: 'Connectivity through service link',
      read: '2026-11-26',
    },
    rackSite: {
      path: 'outposts-requirements',
      title: 'Site requirements for Outposts racks',
      read: '2026-11-26',
    },
    outpostsInfrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in AWS Outposts',
      read: '2026-11-26',
    },
    rackMaintenance: {
      path: 'outpost-maintenance',
      title: 'Outposts rack maintenance',
      read: '2026-11-26',
    },
    rackLink2: {
      path: 'service-links',
      title: 'Connectivity through service link',
      read: '2026-11-26',
    },
    securityIamServiceWithIam: {
      path: 'security_iam_service-with-iam',
      title: 'How AWS Outposts works with IAM',
      read: '2026-11-26',
    },
    termEndRacks: {
      path: 'term-end-racks',
      title: 'Outposts rack end-of-term options',
      read: '2026-11-26',
    },
    rackGateways: {
      path: 'outposts-local-gateways',
      title: 'Local gateways for your Outposts racks',
      read: '2026-11-26',
    },
    ec2Updates: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/update-management.html',
      title: 'Update management for Amazon EC2 instances',
      read: '2026-11-26',
    },
    rackResilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Outposts',
      read: '2026-11-26',
    },
    outpostsCapacity: {
      path: 'outposts-capacity',
      title: 'Capacity management for AWS Outposts',
      read: '2026-11-26',
    },
    launchInstance: {
      path: 'launch-instance',
      title: 'Launch an instance on your Outposts rack',
      read: '2026-11-26',
    },
    localSnapshots: {
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshots-outposts.html',
      title: 'Amazon EBS local snapshots on Outposts',
      read: '2026-11-26',
    },
    loggingUsingCloudtrail: {
      path: 'logging-using-cloudtrail',
      title: 'Log AWS Outposts API calls using AWS CloudTrail',
      read: '2026-11-26',
    },
    loggingUsingCloudtrail2: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/logging-using-cloudtrail.html',
      title: 'Log AWS Outposts API calls using AWS CloudTrail',
      read: '2026-11-26',
    },
    loggingUsingCloudtrail3: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/logging-using-cloudtrail.html',
      title: 'Log AWS Outposts API calls using AWS CloudTrail',
      read: '2026-11-26',
    },
    routing: { path: 'routing', title: 'Local gateway route tables', read: '2026-11-26' },
    secondSite: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/outposts-rack2ndgen-requirements.html',
      title: 'Site requirements for second-generation Outposts racks',
      read: '2026-11-26',
    },
    rackInfrastructure2: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/infrastructure-security.html',
      title: 'Infrastructure security in AWS Outposts',
      read: '2026-11-26',
    },
    rackMaintenance2: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/outpost-maintenance.html',
      title: 'Outposts rack maintenance',
      read: '2026-11-26',
    },
    rackOverview2: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/what-is-outposts.html',
      title: 'What is AWS Outposts?',
      read: '2026-11-26',
    },
    termEndRacks2: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/term-end-racks.html',
      title: 'Outposts rack end-of-term options',
      read: '2026-11-27',
    },
    rackLink3: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/service-links.html',
      title: 'Connectivity through service link',
      read: '2026-11-26',
    },
    rackData2: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/data-protection.html',
      title: 'Data protection in AWS Outposts',
      read: '2026-11-26',
    },
    rackGateways2: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/outposts-local-gateways.html',
      title: 'Local gateways for your Outposts racks',
      read: '2026-11-26',
    },
    rackResilience2: {
      url: 'https://docs.aws.amazon.com/outposts/latest/network-userguide/disaster-recovery-resiliency.html',
      title: 'Resilience in AWS Outposts',
      read: '2026-11-27',
    },
    rackOverview3: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/what-is-outposts.html',
      title: 'What is AWS Outposts?',
      read: '2026-11-26',
      passages: {
        awsDiscontinuedOutpostsServer: 'AWS has discontinued sales … 2U Outposts server',
      },
    },
    serverSite: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/outposts-requirements.html',
      title: 'Site requirements for Outposts servers',
      read: '2026-11-26',
    },
    rackData3: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/data-protection.html',
      title: 'Data protection in AWS Outposts',
      read: '2026-11-26',
      passages: { awsOutpostsOutpostsServer: 'With AWS Outposts, all … your Outposts server' },
    },
    serverMaintenance: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/outpost-maintenance.html',
      title: 'Outposts server maintenance',
      read: '2026-11-26',
    },
    shippingOutpostsServer: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/shipping-outposts-server.html',
      title: 'Return an Outposts server',
      read: '2026-11-26',
    },
    serverInstall: {
      url: 'https://docs.aws.amazon.com/outposts/latest/install-server/install-server.html',
      title: 'Installing an AWS Outposts server',
      read: '2026-11-26',
    },
    installInspect: {
      url: 'https://docs.aws.amazon.com/outposts/latest/install-server/install-inspect.html',
      title: 'Step 2: Inspect the Outposts server equipment',
      read: '2026-11-26',
    },
    serverLocal: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/local-server.html',
      title: 'Local network connectivity for Outposts servers',
      read: '2026-11-26',
    },
    installAuthorize: {
      url: 'https://docs.aws.amazon.com/outposts/latest/install-server/install-authorize.html',
      title: 'Step 6: Configure connection and authorize your Outposts server',
      read: '2026-11-26',
    },
    securityIamServiceWithIam2: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/security_iam_service-with-iam.html',
      title: 'How AWS Outposts works with IAM',
      read: '2026-11-27',
    },
    rackResilience3: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/disaster-recovery-resiliency.html',
      title: 'Resilience in AWS Outposts',
      read: '2026-11-26',
    },
    termEndServer: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/term-end-server.html',
      title: 'Outposts server end-of-term options',
      read: '2026-11-26',
    },
    rackInfrastructure3: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/infrastructure-security.html',
      title: 'Infrastructure security in AWS Outposts',
      read: '2026-11-26',
    },
    localInterfaces: {
      url: 'https://docs.aws.amazon.com/outposts/latest/server-userguide/local-network-interface.html',
      title: 'Local network interfaces for your Outposts servers',
      read: '2026-11-26',
      passages: { localNetworkInterfacesFlowLogs: 'Local network interfaces do … and flow logs' },
    },
    installGrant: {
      url: 'https://docs.aws.amazon.com/outposts/latest/install-server/install-grant.html',
      title: 'Step 1: Grant permissions to install the Outposts server',
      read: '2026-11-26',
    },
  },
});
