import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Transit Gateway',
  shortName: 'Transit Gateway',
  summary:
    'A Regional router between VPCs and on-premises networks. AWS forwards the packets; your route tables decide who can reach whom.',
  guide: 'https://docs.aws.amazon.com/vpc/latest/tgw/',
  read: '2026-11-26',
  aliases: ['TGW', 'transit gateway attachment', 'inter-Region peering', 'appliance mode'],
  aws: {
    cloudFormationPrefixes: ['AWS::EC2::TransitGateway'],
    terraformPrefixes: ['aws_ec2_transit_gateway'],
  },
  archetype: 'edge-network',
  profile: { insideVpc: 'your-choice' },
  traits: ['instance-network'],
  override: {
    'service-software': {
      name: 'Run and scale the Regional router',
      owner: 'aws',
      duty: 'The transit gateway scales elastically with the volume of network traffic. It is highly available by design, so you need no additional transit gateway for high availability.',
      sources: [
        { page: 'workings', at: 'A transit gateway scales … of network traffic' },
        { page: 'practices', at: 'You do not need … available by design' },
      ],
      controls: ['cp-2', 'cp-10'],
    },
    'traffic-logs': {
      name: 'Turn on flow logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'You can publish flow logs to CloudWatch Logs, S3 or Firehose. If you do not own the transit gateway, you need the owner’s permission. Multicast traffic is not supported, and logs of Connect attachments appear under the transport attachment.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'flowLogs',
          at: [
            'Flow log data can … or Firehose',
            'To create a transit … give you permission',
            'Multicast traffic is not … Connect transport attachment',
          ],
        },
      ],
    },
    'network-separation': {
      name: 'Forward packets by your route tables',
      owner: 'aws',
      remove: ['answers'],
      duty: 'The transit gateway sends each packet at layer 3 to the next attachment. It chooses the attachment according to the destination address and your route tables, and drops traffic that matches a blackhole route.',
      sources: [
        {
          page: 'workings',
          at: [
            'Routing through a transit … destination IP addresses',
            'createBlackholeMatchesRoute',
          ],
        },
      ],
      controls: ['ac-4', 'sc-7'],
    },
  },
  remove: ['media-destruction'],
  add: [
    {
      id: 'attachment-subnets',
      layer: 'network',
      name: 'Attach a subnet in each zone',
      owner: 'customer',
      duty: 'Specify exactly one subnet for each Availability Zone that you enable. AWS advises a separate, small subnet, for example a /28. Resources in zones without an attachment cannot reach the transit gateway.',
      sources: [
        { page: 'workings', at: 'To enable each Availability … exactly one subnet' },
        { page: 'attachments', at: 'any resources in Availability … reach the transit gateway' },
        { page: 'practices', at: 'Use a separate subnet … for EC2 resources' },
      ],
      controls: ['cp-8', 'sc-7'],
    },
    {
      id: 'vpc-routes',
      layer: 'network',
      name: 'Add routes in your VPCs',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'In the route tables of your subnets, add routes to the transit gateway. In the route tables of the attachment’s subnets, add entries for the destinations within the VPC that need to be reachable.',
      sources: [
        {
          page: 'attachments',
          at: [
            'Attachment subnet route tables … and VPC endpoints',
            'Target subnet route tables … to external destinations',
          ],
        },
        { page: 'workings', at: 'you must add a … the transit gateway' },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'address-plan',
      layer: 'network',
      name: 'Avoid overlapping address ranges',
      owner: 'customer',
      duty: 'Plan CIDR blocks across VPCs. If a newly attached VPC’s block overlaps that of an attached VPC, the new VPC’s routes are not propagated to the transit gateway route table.',
      sources: [{ page: 'attachments', at: 'If you attach a … gateway route table' }],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'route-association',
      layer: 'platform',
      name: 'Create the default route table',
      owner: 'aws',
      duty: 'Unless you choose otherwise, AWS creates a default route table. It uses this table as the default for association and for propagation.',
      setting: 'on-by-default',
      sources: [
        { page: 'creation', at: 'When you create a … propagation route table' },
        {
          page: 'workings',
          at: 'Your transit gateway automatically … creates a default route',
        },
      ],
      controls: ['ac-4'],
    },
    {
      id: 'default-tables',
      layer: 'platform',
      name: 'Default association and propagation',
      owner: 'customer',
      duty: 'Decide whether attachments are automatically associated with the default route table and propagated to it. Additional tables let you isolate subsets of attachments.',
      setting: 'on-by-default',
      switchOf: 'route-association',
      sources: [
        {
          page: 'creation',
          at: ['defaultRouteTransitGateway', 'defaultRouteTableTransitGateway'],
        },
        {
          page: 'workings',
          at: [
            'By default, this route … default propagation route table',
            'You can create additional … subsets of attachments',
          ],
        },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'route-evaluation',
      layer: 'platform',
      name: 'Select routes in a fixed order',
      owner: 'aws',
      duty: 'The transit gateway takes the most specific route first. For the same CIDR from different attachment types, it follows a set priority that begins with static routes. For BGP routes with the same CIDR, attachment type and attributes, the order is not guaranteed to be consistent.',
      sources: [
        {
          page: 'workings',
          at: [
            'The most specific route … Site-to-Site VPN-propagated routes',
            "AWS can't guarantee a … as listed above",
          ],
        },
      ],
      controls: ['ac-4'],
    },
    {
      id: 'hybrid-routes',
      layer: 'platform',
      name: 'Control routes from on-premises',
      owner: 'customer',
      duty: 'Enable propagation for Direct Connect gateway attachments and for VPN attachments that use BGP, as AWS advises. You cannot filter on advertised routes. A static route to the same destination replaces the propagated route.',
      sources: [
        { page: 'practices', at: 'Enable route propagation for … VPN attachments' },
        {
          page: 'workings',
          at: ["You can't filter on advertised routes", 'When a static route … in the route table'],
        },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'appliance-mode',
      layer: 'platform',
      name: 'Appliance mode for firewalls',
      owner: 'customer',
      duty: 'If a VPC has a stateful appliance, you can enable appliance mode when you create the VPC’s attachment. If you enable it later, flows can potentially be rebalanced across zones. For zone-aware routing, the route table associated with the attachment must have route propagation enabled.',
      setting: 'off-by-default',
      switchOf: 'flow-affinity',
      sources: [
        {
          page: 'attachments',
          at: [
            'If you plan to … create an attachment',
            'Network flows can potentially … to enable it',
            'Route propagation must be … destination Availability Zones',
          ],
        },
        { page: 'attachmentOptions', at: 'Enable or disable appliance … default is disable' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'flow-affinity',
      layer: 'platform',
      name: 'Keep a flow in one zone',
      owner: 'aws',
      duty: 'If appliance mode is on for a VPC attachment, the transit gateway uses one Availability Zone of the attachment for a flow. It keeps this zone for the lifetime of the flow between source and destination.',
      sources: [
        { page: 'attachments', at: 'This ensures that AWS … source and destination' },
        { page: 'workings', at: 'This ensures that the … source and destination' },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'name-resolution',
      layer: 'application',
      name: 'Resolve private names across VPCs',
      owner: 'customer',
      duty: 'Configure name resolution for private hosted zones, because a transit gateway does not support resolution of their custom names. Select DNS support if public IPv4 host names should resolve to private addresses for instances in another attached VPC.',
      sources: [
        { page: 'attachments', at: 'A transit gateway does … Route 53' },
        { page: 'creation', at: 'For DNS support, select … the transit gateway' },
      ],
      controls: ['sc-20', 'sc-22'],
    },
    {
      id: 'security-groups',
      layer: 'access',
      name: 'Reference security groups across VPCs',
      owner: 'customer',
      duty: 'Enable security group referencing for both the transit gateway and its VPC attachments, and use it in inbound rules only. Referencing is not supported, for example, across peerings, for PrivateLink endpoints, or across AWS Network Firewall or a Gateway Load Balancer in an inspection VPC.',
      sources: [
        {
          page: 'attachments',
          at: [
            'You can cross-reference security … its VPC attachments',
            'Security group referencing is … for PrivateLink endpoints',
            'If you have an … AWS Network Firewall',
          ],
        },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'network-acls',
      layer: 'access',
      name: 'Filter at workloads, not attachments',
      owner: 'customer',
      duty: 'Keep the network ACL of the attachment’s subnets open in both directions, as AWS advises. Depending on your traffic flow, you can apply network ACLs to the workload subnets.',
      sources: [
        {
          page: 'practices',
          at: [
            'Keep the inbound and … your workload subnets',
            'Create one network ACL … outbound directions',
          ],
        },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'encryption-support',
      layer: 'data',
      name: 'Turn on encryption between VPCs',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'To use Encryption Support, activate it manually by modifying the transit gateway. Enabling can take up to 14 days. Encryption Support is not supported with Connect, peering, Network Firewall, VPN Concentrator and Client VPN attachments, security group references and multicast.',
      setting: 'off-by-default',
      switchOf: 'encryption-run',
      sources: [
        {
          page: 'encryption',
          at: [
            'You will need to … between the VPCs',
            'This process can take … to complete',
            'Connect attachments, Peering attachments … with Encryption Support',
          ],
        },
      ],
      controls: ['sc-8', 'sc-8.1'],
    },
    {
      id: 'encryption-run',
      layer: 'data',
      name: 'Encrypt up to the attachment',
      owner: 'aws',
      duty: 'After Encryption Support is enabled, traffic between VPCs in enforce mode without exclusions uses encrypted links. For a VPC not in enforce mode, AWS encrypts traffic up to its attachment. Beyond that, encryption depends on the instance that receives the traffic.',
      sources: [
        {
          page: 'encryption',
          at: [
            'Once enabled, all traffic … through the Transit Gateway',
            'In this scenario Transit … being sent to',
          ],
        },
      ],
      controls: ['sc-8', 'sc-8.1'],
    },
    {
      id: 'lost-packets',
      layer: 'data',
      name: 'Check for lost packets',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Check flow log fields such as `packets-lost-no-route`, `packets-lost-blackhole` and `packets-lost-mtu-exceeded`. They show packets lost because no route is specified, because of a blackhole or because the packet size exceeds the MTU.',
      sources: [{ page: 'flowLogs', at: 'The packets lost due … exceeding the MTU' }],
      controls: ['si-4', 'au-6'],
    },
  ],
  modes: [
    {
      id: 'default-route-table',
      name: 'Default route table',
      summary:
        'By default, attachments are associated with one route table and propagate to it, so that each can route to the others.',
    },
    {
      id: 'own-route-tables',
      name: 'Route tables of your own',
      summary:
        'Default association and propagation are off. You associate each attachment with a route table, and so keep environments apart.',
      override: {
        'route-association': {
          name: 'Associate attachments with route tables',
          owner: 'customer',
          remove: ['setting'],
          duty: 'Deselect default association and propagation. Create your own route tables, for example for development and for production. Associate each attachment with one table, and choose the tables to which it propagates.',
          sources: [
            {
              page: 'creation',
              at: ['defaultRouteTransitGateway', 'defaultRouteTableTransitGateway'],
            },
            { page: 'gateways', at: 'You can create additional … different route table' },
            { page: 'workings', at: 'You can create additional … or more route tables' },
          ],
        },
      },
      remove: ['default-tables'],
      add: [
        {
          id: 'blackhole-routes',
          layer: 'network',
          name: 'Block destinations with blackhole routes',
          owner: 'customer',
          duty: 'Add blackhole routes for destinations that a segment must not reach. Traffic that matches a blackhole route is dropped. The most specific route for an address takes precedence.',
          sources: [
            {
              page: 'workings',
              at: [
                'createBlackholeMatchesRoute',
                'The most specific route for the destination address',
              ],
            },
          ],
          controls: ['ac-4', 'sc-7'],
        },
      ],
    },
    {
      id: 'shared',
      name: 'Shared with other accounts',
      summary:
        'Shared through AWS RAM. Accounts attach their VPCs to your router, you accept them, and both sides can delete the attachment.',
      add: [
        {
          id: 'resource-share',
          layer: 'access',
          name: 'Choose the accounts to share with',
          owner: 'customer',
          duty: 'Choose the accounts with which you share the transit gateway through AWS RAM. After that, the owners of these accounts can attach VPCs to the transit gateway.',
          sources: [{ page: 'gateways', at: 'A transit gateway works … to your transit gateway' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'attachment-acceptance',
          layer: 'access',
          name: 'Accept or reject shared attachments',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Choose whether to enable Auto accept shared attachments, which accepts attachments automatically. If you do not enable it, accept or reject the requests yourself.',
          sources: [
            { page: 'creation', at: 'If enabled, attachments are … reject attachment requests' },
            { page: 'attachments', at: 'Pending-acceptance: The VPC … is awaiting acceptance' },
          ],
          controls: ['ac-3', 'ac-4'],
          evidence: ['EC2.23', 'ec2-transit-gateway-auto-vpc-attach-disabled'],
        },
        {
          id: 'attachment-deletion',
          layer: 'access',
          name: 'Attachment deletion by either account',
          owner: 'customer',
          duty: 'Take into account that a user from either account can delete a shared attachment at any time.',
          sources: [{ page: 'gateways', at: 'A user from either … at any time' }],
          controls: ['ac-6', 'cm-5'],
        },
      ],
    },
    {
      id: 'peered',
      name: 'Peered with another transit gateway',
      summary:
        'AWS encrypts between Regions. You write static routes to the peer, and security group references do not work across the link.',
      override: {
        'name-resolution': {
          owner: 'customer',
          duty: 'Configure name resolution yourself. Across a peering, resolving host names to private IPv4 addresses with the Route 53 Resolver in another Region is not supported.',
          sources: [{ page: 'peering', at: 'Transit gateway peering does … in another Region' }],
        },
        'security-groups': {
          name: 'Use addresses in security group rules',
          owner: 'customer',
          duty: 'Use IP addresses in rules for traffic from the other side of the peering. References to security groups are not supported across peerings, because both VPCs must be attached to the same transit gateway.',
          sources: [
            { page: 'attachments', at: 'Security group referencing is … same transit gateway' },
          ],
        },
      },
      remove: ['encryption-support', 'encryption-run'],
      add: [
        {
          id: 'peering-routes',
          layer: 'network',
          name: 'Write static routes to the peer',
          owner: 'customer',
          duty: 'Add a static route to the peering attachment in the transit gateway route table. Peering supports neither dynamic routing nor ECMP. AWS recommends a unique ASN for each peered transit gateway.',
          sources: [
            {
              page: 'peering',
              at: [
                'To route traffic between … gateway peering attachment',
                'We recommend using unique … peered transit gateway',
              ],
            },
            { page: 'workings', at: 'Transit gateway peering does … two different targets' },
          ],
          controls: ['ac-4', 'cp-8'],
        },
        {
          id: 'peering-acceptance',
          layer: 'access',
          name: 'Accept requests for peering',
          owner: 'customer',
          duty: 'If you own the peer transit gateway, accept the peering request. Peering requires this acceptance.',
          sources: [
            {
              page: 'peering',
              at: 'After you create a … accept the request',
            },
          ],
          controls: ['ac-3', 'ca-3'],
        },
        {
          id: 'opt-in-cleanup',
          layer: 'access',
          name: 'Delete peerings before opting out',
          owner: 'customer',
          duty: 'AWS recommends that you delete the peering attachment before you opt out of its Region. If you do not, traffic might continue over the attachment, and you continue to pay.',
          sources: [{ page: 'peering', at: 'We recommend that you … incur charges' }],
          controls: ['ac-4', 'cm-8'],
        },
        {
          id: 'peering-encryption',
          layer: 'data',
          name: 'Encrypt traffic between Regions',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'AWS encrypts peering traffic between Regions with AES-256 at the virtual network layer. It also encrypts at the physical layer on links outside its physical control. Within a Region, only the encryption at the physical layer applies.',
          sources: [
            {
              page: 'peering',
              at: [
                'traffic is encrypted using … physical control of AWS',
                'Within the same Region … physical control of AWS',
              ],
            },
          ],
          controls: ['sc-8', 'sc-8.1'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Which subnets of an enabled zone reach the transit gateway',
      finding:
        'The page on how transit gateways work says that naming one subnet in a zone lets traffic reach all subnets of that zone. The page on VPC attachments says that traffic is forwarded only from the subnets associated with the attachment. It adds that those subnets need routes to the others. The catalogue reads both in this way: one subnet per zone is the entry point, and its route table must have the onward routes.',
      sources: [
        { page: 'workings', at: 'After you enable an … one you specified' },
        { page: 'attachments', at: 'traffic is only forwarded … with the attachment' },
      ],
    },
  ],
  pages: {
    workings: {
      path: 'how-transit-gateways-work',
      title: 'How AWS Transit Gateway works',
      passages: { createBlackholeMatchesRoute: 'create a blackhole route … matches the route' },
    },
    attachments: {
      path: 'tgw-vpc-attachments',
      title: 'Amazon VPC attachments in AWS Transit Gateway',
    },
    attachmentOptions: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayvpcattachment-options.html',
      title: 'AWS::EC2::TransitGatewayVpcAttachment Options',
    },
    practices: {
      path: 'tgw-best-design-practices',
      title: 'AWS Transit Gateway design best practices',
    },
    flowLogs: { path: 'tgw-flow-logs', title: 'AWS Transit Gateway Flow Logs' },
    creation: {
      path: 'create-tgw',
      title: 'Create a transit gateway in AWS Transit Gateway',
      passages: {
        defaultRouteTransitGateway: 'Default route table association … for the transit gateway',
        defaultRouteTableTransitGateway:
          'Default route table propagation … for the transit gateway',
      },
    },
    encryption: {
      path: 'tgw-encryption-support',
      title: 'Encryption Support for AWS Transit Gateway',
    },
    gateways: { path: 'tgw-transit-gateways', title: 'Transit gateways in AWS Transit Gateway' },
    peering: {
      path: 'tgw-peering',
      title: 'Transit gateway peering attachments in AWS Transit Gateway',
    },
  },
});
