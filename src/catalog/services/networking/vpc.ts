import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Virtual Private Cloud (Amazon VPC)',
  shortName: 'VPC',
  summary:
    'A virtual network of your own in a Region. AWS moves the packets, and you write the rules.',
  guide: 'https://docs.aws.amazon.com/vpc/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'Virtual Private Cloud',
    'subnet',
    'security group',
    'network ACL',
    'NAT gateway',
    'internet gateway',
    'flow logs',
  ],
  aws: {
    cloudFormationPrefixes: [
      'AWS::EC2::VPC',
      'AWS::EC2::Subnet',
      'AWS::EC2::Route',
      'AWS::EC2::InternetGateway',
      'AWS::EC2::EgressOnlyInternetGateway',
      'AWS::EC2::NatGateway',
      'AWS::EC2::EIP',
      'AWS::EC2::NetworkAcl',
      'AWS::EC2::NetworkInterface',
      'AWS::EC2::SecurityGroup',
      'AWS::EC2::DHCPOptions',
      'AWS::EC2::FlowLog',
      'AWS::EC2::PrefixList',
      'AWS::EC2::TrafficMirror',
      'AWS::EC2::GatewayRouteTableAssociation',
    ],
    terraformPrefixes: [
      'aws_vpc',
      'aws_default_',
      'aws_subnet',
      'aws_route',
      'aws_main_route_table_association',
      'aws_internet_gateway',
      'aws_egress_only_internet_gateway',
      'aws_nat_gateway',
      'aws_eip',
      'aws_network_acl',
      'aws_network_interface',
      'aws_security_group',
      'aws_flow_log',
      'aws_ec2_managed_prefix_list',
      'aws_ec2_subnet_cidr_reservation',
      'aws_ec2_traffic_mirror_',
    ],
    resources: [
      { types: ['aws_vpc', 'AWS::EC2::VPC'], modes: [{ mode: 'own-vpc' }] },
      { types: ['aws_default_vpc'], modes: [{ mode: 'default-vpc' }] },
    ],
  },
  archetype: 'edge-network',
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'To learn whether an … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { insideVpc: 'yes' },
  override: {
    backbone: {
      owner: 'aws',
      duty: 'AWS runs the network that interconnects data centers and Regions, with redundant links between Availability Zones.',
      controls: ['sc-7', 'cp-8'],
    },
    'service-software': {
      name: 'Run VPC as a managed service',
      owner: 'aws',
      duty: 'AWS protects Amazon VPC, a managed service, with AWS global network security. AWS provides internet gateways that are horizontally scaled, redundant and highly available. These gateways cause no availability risks or bandwidth constraints on your traffic.',
      sources: [
        { page: 'internetGateway', at: 'An internet gateway is … your network traffic' },
        { page: 'vpcInfrastructure', at: 'As a managed service … global network security' },
      ],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Decide which principals may change the network. Authorize only specific principals to create and modify security groups. By default, users and roles have no permissions.',
      sources: [
        { page: 'securityIam', at: 'By default, users and roles have no permissions' },
        { page: 'securityGroups', at: 'Authorize only specific IAM … modify security groups' },
      ],
      controls: ['ac-2', 'ac-6', 'cm-5'],
    },
    'traffic-logs': {
      name: 'Turn on flow logs',
      owner: 'customer',
      duty: 'Create flow logs for the VPC, a subnet or an interface, and read the logs. Choose a destination and whether to log accepted, rejected or all traffic. Among other traffic, flow logs skip traffic to Amazon DNS, DHCP, instance metadata and the time service.',
      setting: 'off-by-default',
      sources: [
        { page: 'flowLogsBasics', at: 'To create a flow … the flow log data' },
        { page: 'flowLogsLimitations', at: 'Flow logs do not … DHCP traffic' },
      ],
      evidence: ['EC2.6', 'vpc-flow-logs-enabled'],
    },
  },
  remove: ['media-destruction'],
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Isolate your virtual network',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'AWS keeps your VPC, a virtual network, in your own logically isolated area of the AWS Cloud.',
      sources: [{ page: 'vpcInfrastructure', at: 'A virtual private cloud … the AWS Cloud' }],
      controls: ['sc-7'],
    },
    {
      id: 'subnet-layout',
      layer: 'network',
      name: 'Lay out address ranges and subnets',
      owner: 'customer',
      duty: 'Divide the VPC into subnets, which are ranges of its addresses, to isolate the tiers of your application. Use private subnets for instances that should not be accessed directly from the internet.',
      sources: [{ page: 'vpcInfrastructure', at: 'A subnet is a … from the internet' }],
      controls: ['sc-7', 'sc-32', 'cp-8'],
    },
    {
      id: 'internet-route',
      layer: 'network',
      name: 'Attach and route to an internet gateway',
      owner: 'customer',
      duty: 'If you want internet access, attach an internet gateway and add a route to the gateway. A nondefault VPC comes with neither. A subnet whose route table has no such route is private.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'internetGateway',
          at: [
            'To use an internet … and configure routing',
            'If a subnet is … a private subnet',
            'whether your VPC automatically … IPv6 traffic (::/0)',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
      evidence: ['no-unrestricted-route-to-igw', 'internet-gateway-authorized-vpc-only'],
    },
    {
      id: 'public-addresses',
      layer: 'network',
      name: 'Public IPv4 addresses on launch',
      owner: 'customer',
      duty: 'Decide whether a subnet assigns public IPv4 addresses automatically. In subnets that you create, the setting is off at first, except in those that the EC2 launch wizard creates.',
      setting: 'closed-by-default',
      sources: [
        { page: 'publicAddresses', at: 'defaultNondefaultAttributeTrue' },
        { page: 'internetGateway', at: 'You can either configure … to your instances' },
      ],
      controls: ['sc-7', 'cm-6'],
      evidence: ['EC2.15', 'subnet-auto-assign-public-ip-disabled'],
    },
    {
      id: 'route-tables',
      layer: 'network',
      name: 'Route to other networks',
      owner: 'customer',
      duty: 'Add routes that specify which networks the VPC can communicate with, such as other VPCs and on-premises networks. A subnet that you do not associate with a route table uses the main route table.',
      sources: [
        { page: 'routeTables', at: 'routePremisesNetworks' },
        { page: 'routeTables2', at: 'It controls the routing … other route table' },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'rule-enforcement',
      layer: 'platform',
      name: 'Apply security groups and network ACLs',
      owner: 'aws',
      duty: 'With your security groups, AWS filters instance traffic statefully. With your network ACLs, AWS filters subnet traffic statelessly, in ascending order of the rules. Security groups do not filter some traffic, such as that of Amazon DNS and DHCP.',
      sources: [
        { page: 'vpcInfrastructure', at: 'Level of operation … explicitly allowed (stateless)' },
        { page: 'securityGroups', at: 'Security groups do not … default VPC router' },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'nat-device',
      layer: 'platform',
      name: 'Run and maintain the NAT gateway',
      owner: 'aws',
      duty: 'AWS maintains the NAT gateway, so you need not perform any maintenance. The gateway is redundant in its Availability Zone and scales up to 100 Gbps. You cannot associate a security group with it.',
      sources: [
        { page: 'natComparison', at: 'Managed by AWS. You … any maintenance' },
        {
          page: 'natBasics',
          at: [
            'implemented with redundancy in that zone',
            'NAT gateway supports 5 … to 100 Gbps',
            'associate a security group … and outbound traffic',
          ],
        },
      ],
      controls: ['si-2', 'sc-5'],
    },
    {
      id: 'nat-redundancy',
      layer: 'platform',
      name: 'Make NAT redundant across zones',
      owner: 'customer',
      duty: 'Consider a regional NAT gateway unless you need private connectivity. Alternatively, improve resiliency with a NAT gateway in each Availability Zone, and route each zone’s resources to the gateway in that zone. If several zones share one gateway and its zone is down, resources in the other zones lose internet access.',
      sources: [
        { page: 'natRegional', at: 'Consider using Regional NAT … private NAT use cases' },
        { page: 'natBasics', at: 'If you have resources … same Availability Zone' },
      ],
      controls: ['cp-8', 'cp-10'],
    },
    {
      id: 'nat-expansion',
      layer: 'platform',
      name: 'Expand regional NAT gateways',
      owner: 'aws',
      duty: 'In automatic mode, a regional NAT gateway expands to zones where you have workloads, and contracts again. Expansion may take up to 60 minutes, during which another zone processes the traffic. In manual mode, you expand the gateway.',
      sources: [
        {
          page: 'natRegional',
          at: [
            'When you launch resources … no active workloads',
            'It may take your … existing Availability Zones',
            'Automatic mode – In … across Availability Zones',
          ],
        },
      ],
      controls: ['cp-8', 'cp-10'],
    },
    {
      id: 'dns-filtering',
      layer: 'platform',
      name: 'Filter outbound DNS queries',
      owner: 'customer',
      duty: 'Associate DNS Firewall rule groups with the VPC to help prevent exfiltration through DNS. Security groups cannot block queries to the VPC Resolver. After you associate a rule group, DNS Firewall fails closed unless you choose otherwise.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'resolverDnsFirewall',
          at: [
            'you create reusable collections … logs and metrics',
            'A primary use of … of your data',
          ],
        },
        {
          page: 'resolverDnsFirewallVpcConfiguration',
          at: 'By default, the failure … security over availability',
        },
        { page: 'groupRules', at: 'Security groups cannot block … Route 53 Resolver' },
      ],
      controls: ['sc-7', 'si-4'],
    },
    {
      id: 'security-groups',
      layer: 'access',
      name: 'Write security group rules',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Allow only the ports and sources that require access. A new group allows no inbound and all outbound traffic. You can write allow rules but no deny rules.',
      sources: [
        {
          page: 'groupRules',
          at: [
            'You can specify allow … not deny rules',
            'When you first create … from the resource',
          ],
        },
        { page: 'creatingSecurityGroups', at: 'By default, new security … the outbound traffic' },
        { page: 'securityGroups', at: 'Do not open large … that require it' },
      ],
      controls: ['ac-4', 'sc-7', 'cm-7'],
      evidence: [
        'EC2.14',
        'vpc-sg-open-only-to-authorized-ports',
        'EC2.53',
        'EC2.54',
        'vpc-sg-port-restriction-check',
      ],
    },
    {
      id: 'default-group-creation',
      layer: 'access',
      name: 'Create a default security group per VPC',
      owner: 'aws',
      duty: 'AWS creates a security group named “default” with each VPC. Its default rules allow inbound traffic from its own members and all outbound IPv4 traffic. If you specify no group at creation, AWS associates some resources, for example EC2 instances, with the default group.',
      sources: [
        {
          page: 'defaultSecurityGroup',
          at: [
            'Your default VPCs and … a default security group',
            "if you don't associate … for its VPC",
            'allowsInboundIpv4Traffic',
          ],
        },
      ],
      controls: ['ac-4', 'cm-6', 'sc-7'],
    },
    {
      id: 'default-security-group',
      layer: 'access',
      name: 'Default security group',
      owner: 'customer',
      duty: 'AWS recommends that you create security groups for specific resources instead of using the default one. You can change the rules of the default group, but you cannot delete it.',
      setting: 'on-by-default',
      switchOf: 'default-group-creation',
      sources: [
        {
          page: 'defaultSecurityGroup',
          at: [
            'We recommend that you … for its VPC',
            'You can change the … following error code',
            'allowsInboundIpv4Traffic',
          ],
        },
      ],
      controls: ['ac-4', 'cm-6', 'sc-7'],
      evidence: ['EC2.2', 'vpc-default-security-group-closed'],
    },
    {
      id: 'network-acls',
      layer: 'access',
      name: 'Network ACLs',
      owner: 'customer',
      duty: 'You can use network ACLs as an additional layer, for example to deny a subset of traffic. The default ACL allows all traffic, but an ACL that you create blocks all traffic at first. Response traffic needs its own rules.',
      sources: [
        { page: 'vpcInfrastructure', at: 'Network ACLs can be … subnet guard rails' },
        { page: 'defaultNetworkAcl', at: 'configured to allow all … it is associated' },
        { page: 'createNetworkAcl', at: 'The initial rules for … and outbound traffic' },
        { page: 'customNetworkAcl', at: 'For every rule that … allows response traffic' },
      ],
      controls: ['ac-4', 'sc-7'],
      evidence: ['EC2.21', 'nacl-no-unrestricted-ssh-rdp'],
    },
    {
      id: 'block-public-access',
      layer: 'access',
      name: 'Turn on Block Public Access',
      owner: 'customer',
      duty: 'AWS strongly recommends that you first review which workloads require internet access. Then turn on VPC Block Public Access for VPCs that you own, in bidirectional or ingress-only mode. You can exclude VPCs and subnets, and in an organization enforce Block Public Access with a declarative policy.',
      sources: [
        {
          page: 'securityVpcBpaBasics',
          at: [
            'We strongly recommend that … must own the VPCs',
            'You can create a … Amazon VPC quotas',
            'you can use an … in the organization',
          ],
        },
        { page: 'blockPublicAccess', at: 'blockTrafficEstablished' },
      ],
      controls: ['ac-3', 'sc-7'],
      evidence: ['EC2.172'],
    },
    {
      id: 'public-access-exclusions',
      layer: 'access',
      name: 'Exclusions from Block Public Access',
      owner: 'customer',
      duty: 'To fully block public access to targets of an internet-facing load balancer, exclude none of the load balancer’s subnets. In an excluded subnet, the load balancer can still receive public traffic. The load balancer can then route that traffic to targets in subnets that are not excluded.',
      sources: [{ page: 'securityVpcBpaBasics', at: 'If you have an … subnets are excluded' }],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'inspection-exclusions',
      layer: 'access',
      name: 'Exclusions for inspection subnets',
      owner: 'customer',
      duty: 'With VPC Block Public Access on, exclude the subnets of Network Firewall or Gateway Load Balancer endpoints, or traffic is blocked. If VPC ingress routing sends traffic through an appliance on EC2, exclude the workload subnet. You need not exclude the appliance’s subnet.',
      sources: [
        {
          page: 'securityVpcBpaBasics',
          at: [
            'Gateway Load Balancer (GWLB): … endpoints is excluded',
            'subnet containing firewall endpoints is excluded',
            'If you route incoming … be excluded',
          ],
        },
      ],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'public-access-blocking',
      layer: 'access',
      name: 'Block public access',
      owner: 'aws',
      duty: 'In bidirectional mode, AWS blocks all traffic to and from internet gateways and egress-only internet gateways in the Region, except for exclusions. In ingress-only mode, only internet traffic of NAT gateways and egress-only internet gateways passes, except for exclusions.',
      sources: [
        {
          page: 'securityVpcBpaBasics',
          at: [
            'bidirectional mode blocks … VPCs and subnets',
            'ingress-only mode blocks … to be established',
          ],
        },
        { page: 'blockPublicAccess', at: 'blockTrafficEstablished' },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'endpoint-policies',
      layer: 'access',
      name: 'VPC endpoint policies',
      owner: 'customer',
      duty: 'If the service supports endpoint policies, attach your own policy to restrict access. The default policy grants full access. For AWS services without that support, and for non-AWS services, AWS allows full access to the endpoint.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'vpcEndpointsAccess',
          at: [
            'attach an endpoint policy … default endpoint policy',
            'Not all AWS services … access to the endpoint',
            'default endpoint policy grants … to the endpoint',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6', 'sc-7'],
    },
    {
      id: 'link-encryption',
      layer: 'data',
      name: 'Encrypt between zones and Regions',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS encrypts data that flows across Regions on its global network at the physical layer before it leaves secured facilities. All traffic between Availability Zones is encrypted. Cross-Region traffic of VPC peering and Transit Gateway peering is bulk-encrypted.',
      setting: 'always-on',
      sources: [
        {
          page: 'ec2Data',
          at: [
            'All data flowing across … AZs is encrypted',
            'All cross-Region traffic that … exits a Region',
          ],
        },
      ],
      controls: ['sc-8', 'sc-8.1'],
    },
    {
      id: 'nitro-encryption',
      layer: 'data',
      name: 'Encrypt between supported instances',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS encrypts traffic between supported instance types in one Region, inside a VPC or between peered VPCs. This encryption does not cover traffic that passes a virtual network device or service, such as a load balancer or a transit gateway.',
      setting: 'always-on',
      sources: [
        {
          page: 'ec2Data',
          at: [
            'some instance types use … traffic between instances',
            'in the same VPC … a transit gateway',
          ],
        },
      ],
      controls: ['sc-8', 'sc-8.1'],
    },
    {
      id: 'encryption-controls',
      layer: 'data',
      name: 'Turn on VPC Encryption Controls',
      owner: 'customer',
      duty: 'To enforce encryption in an existing VPC, first turn on VPC Encryption Controls in monitor mode. Modify resources that allow clear text, or exclude those of the eight kinds that can be excluded, then turn on enforce mode. Some resources, such as Network Firewall, rule out enforce mode.',
      sources: [
        {
          page: 'encryptionControls',
          at: [
            'You cannot enable Encryption … VPCs during creation',
            'There are only 8 … resources are excludable',
            'AWS Network Firewall are … VPC in monitor mode',
          ],
        },
      ],
      controls: ['sc-8', 'sc-8.1', 'cm-6'],
    },
    {
      id: 'encryption-enforcement',
      layer: 'data',
      name: 'Enforce VPC Encryption Controls',
      owner: 'aws',
      duty: 'In monitor mode, flow logs that you set up for this show which traffic is encrypted. In this mode, AWS also migrates Network and Application Load Balancers, Fargate and the EKS control plane to hardware that encrypts. In enforce mode, AWS prevents resources that allow unencrypted traffic, unless you excluded them.',
      sources: [
        {
          page: 'encryptionControls',
          at: [
            'In monitor mode, Encryption … your traffic is encrypted',
            'When enabled, enforce mode … for that resource',
            'Network Load Balancers, Application … the migration automatically',
          ],
        },
      ],
      controls: ['sc-8', 'sc-8.1'],
    },
    {
      id: 'edge-encryption',
      layer: 'data',
      name: 'Encrypt traffic that leaves AWS',
      owner: 'customer',
      duty: 'For sensitive data between clients and your instances, use an encryption protocol such as TLS. If traffic leaves AWS’s networks through internet, NAT or virtual private gateways, configure and maintain end-to-end encryption.',
      sources: [
        {
          page: 'encryptionControls',
          at: 'you may have resources … maintaining end-to-end encryption',
        },
        { page: 'ec2Data', at: 'It is your responsibility … Amazon EC2 instances' },
      ],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'change-trail',
      layer: 'data',
      name: 'Log API calls with CloudTrail',
      owner: 'customer',
      duty: 'Set up API and user activity logging with CloudTrail. You can send the CloudTrail logs to CloudWatch Logs. You can also create metric filters and alarms, for example for changes to security groups.',
      sources: [
        { page: 'dataProtection', at: 'Set up API and … with AWS CloudTrail' },
        {
          page: 'cloudwatchControls',
          at: [
            'You can do real-time … metric filters and alarms',
            'alarm exist for security group changes',
          ],
        },
      ],
      controls: ['au-2', 'au-12', 'cm-3'],
      evidence: [
        'CloudTrail.1',
        'CloudWatch.10',
        'CloudWatch.11',
        'CloudWatch.12',
        'CloudWatch.13',
        'CloudWatch.14',
      ],
    },
    {
      id: 'flow-log-delivery',
      layer: 'data',
      name: 'Record and publish flow logs',
      owner: 'aws',
      duty: 'AWS monitors each network interface in the VPC or subnet for which you created a flow log. It publishes records to the destination that you chose. Publishing can take several minutes to begin, and some records may be skipped.',
      sources: [
        {
          page: 'flowLogsBasics',
          at: [
            'If you create a … or VPC is monitored',
            'After you create a … your network interfaces',
          ],
        },
        { page: 'flowLogsLimitations', at: 'Some flow log records … or internal error' },
      ],
      controls: ['au-12'],
    },
  ],
  modes: [
    {
      id: 'own-vpc',
      name: 'A VPC that you create',
      summary:
        'Nothing is public until you attach a gateway and add a route. AWS runs the gateways that you choose.',
    },
    {
      id: 'default-vpc',
      name: 'The default VPC',
      summary:
        'AWS has laid out a network with public subnets, an internet gateway and public addresses in each Region. You decide whether to keep or to close it.',
      override: {
        'subnet-layout': {
          owner: 'aws',
          duty: 'AWS creates a VPC with the range 172.31.0.0/16 and a public /20 subnet in each Availability Zone. When a Region gains a zone, AWS adds a subnet there within days in most cases, unless you have modified the VPC.',
          sources: [
            { page: 'defaultComponents', at: 'Create a VPC with … for our use' },
            {
              page: 'defaultSubnets',
              at: [
                'By default, a default … the internet gateway',
                'From time to time … create one yourself',
              ],
            },
          ],
        },
        'internet-route': {
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS attaches an internet gateway and adds a route to it for `0.0.0.0/0` in the main route table. IAM policies do not apply to these actions of AWS, so a policy that denies only `CreateInternetGateway` does not stop AWS.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'defaultComponents',
              at: [
                'Create an internet gateway … the internet gateway',
                'IAM policies do not … is still created',
              ],
            },
          ],
        },
        'public-addresses': {
          owner: 'customer',
          duty: 'Decide whether instances launched into default subnets continue to get public addresses, as they do by default. In subnets that you add, the setting is off at first, except in subnets that the EC2 launch wizard creates.',
          setting: 'on-by-default',
          switchOf: 'address-assignment',
          sources: [
            { page: 'defaultSubnets', at: 'Instances that you launch … IP addressing behavior' },
            { page: 'publicAddresses', at: 'defaultNondefaultAttributeTrue' },
          ],
        },
        'route-tables': {
          name: 'Keep or remove the default route',
          owner: 'customer',
          duty: 'Decide whether to keep the route for `0.0.0.0/0` to the internet gateway. This route makes default subnets public by default. Without this route, no instance in default subnets can access the internet.',
          sources: [
            { page: 'defaultSubnets', at: 'By default, a default … access the internet' },
            { page: 'routeTables', at: 'routePremisesNetworks' },
          ],
          evidence: ['no-unrestricted-route-to-igw'],
        },
      },
      add: [
        {
          id: 'address-assignment',
          layer: 'network',
          name: 'Assign public addresses at launch',
          owner: 'aws',
          duty: 'By default, AWS gives an instance launched into a default subnet a public IPv4 address and a public DNS hostname. The instance also has a private IPv4 address and a private DNS hostname.',
          sources: [
            { page: 'defaultSubnets', at: 'Instances that you launch … private DNS hostnames' },
          ],
          controls: ['sc-7'],
        },
      ],
    },
    {
      id: 'nat-instance',
      name: 'A VPC with NAT instances',
      summary:
        'Outbound traffic passes through your own EC2 instance. You also run its system, its failover and its filters.',
      profile: { operatingSystem: 'full' },
      remove: ['nat-expansion'],
      override: {
        'nat-device': {
          name: 'Build and run the NAT instance',
          owner: 'customer',
          duty: 'Build a NAT AMI, for example from a current Amazon Linux. Give the instance a security group, and disable its source/destination checks. AWS’s own NAT AMI runs on a system whose standard support ended in 2020 and maintenance support in 2023.',
          sources: [
            {
              page: 'natInstances',
              at: [
                'NAT AMI is built … December 31, 2023',
                'If NAT instances are … of Amazon Linux',
              ],
            },
            {
              page: 'natWork',
              at: [
                'You must create a … your NAT AMI',
                'Therefore, you must disable … the NAT instance',
              ],
            },
          ],
          controls: ['cm-2', 'cm-6', 'sc-7'],
        },
        'nat-redundancy': {
          name: 'Fail over between NAT instances',
          owner: 'customer',
          duty: 'Use a script to manage failover between instances. Bandwidth depends on the instance type.',
          sources: [{ page: 'natComparison', at: 'Use a script to … the instance type' }],
        },
      },
      add: [
        {
          id: 'nat-os-patches',
          layer: 'operating-system',
          name: 'Patch the NAT instance',
          owner: 'customer',
          answers: ['patch-system', 'patch-code', 'start-patch'],
          duty: 'Maintain the instance, for example by installing software updates or operating system patches.',
          sources: [{ page: 'natComparison', at: 'Managed by you, for … on the instance' }],
          controls: ['si-2', 'cm-6'],
          evidence: ['SSM.2', 'ec2-managedinstance-patch-compliance-status-check'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'What ingress-only Block Public Access does to NAT gateways',
      finding:
        'The basics page lists NAT gateways among the resources whose traffic VPC Block Public Access blocks both ways. A later section of that page and the API reference say otherwise. In ingress-only mode, traffic of NAT gateways and egress-only internet gateways passes. The catalogue reads the list as bidirectional mode, and the others as the definition of the two modes.',
      sources: [
        {
          page: 'securityVpcBpaBasics',
          at: 'NAT gateway: All inbound … for internet connectivity',
        },
        {
          page: 'blockPublicAccess',
          at: 'Block all internet traffic … to be established',
        },
      ],
    },
    {
      topic: 'Do new subnets assign public IPv4 addresses?',
      finding:
        'The internet gateway page says that only default subnets assign a public IPv4 address on launch. The addressing page adds an exception. A subnet that the EC2 launch wizard creates for you has the setting on although it is not a default subnet. The catalogue gives off as the default for your own subnets and names the exception.',
      sources: [
        { page: 'internetGateway', at: 'Public IPv4 address automatically … (nondefault subnet)' },
        { page: 'publicAddresses', at: 'defaultNondefaultAttributeTrue' },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'VPC-compliance',
      title: 'Compliance validation for Amazon Virtual Private Cloud',
    },
    securityVpcBpaBasics: {
      path: 'security-vpc-bpa-basics',
      title: 'VPC BPA basics',
      read: '2026-11-26',
    },
    internetGateway: {
      path: 'VPC_Internet_Gateway',
      title: 'Enable internet access for a VPC using an internet gateway',
      read: '2026-11-26',
    },
    publicAddresses: {
      path: 'subnet-public-ip',
      title: 'Modify the IP addressing attributes of your subnet',
      read: '2026-11-26',
      passages: {
        defaultNondefaultAttributeTrue: 'By default, nondefault subnets … attribute to true',
      },
    },
    vpcInfrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in Amazon VPC',
      read: '2026-11-26',
    },
    securityIam: {
      path: 'security-iam',
      title: 'Identity and access management for Amazon VPC',
      read: '2026-11-26',
    },
    securityGroups: {
      path: 'vpc-security-groups',
      title: 'Control traffic to your AWS resources using security groups',
      read: '2026-11-26',
    },
    flowLogsBasics: { path: 'flow-logs-basics', title: 'Flow logs basics', read: '2026-11-26' },
    flowLogsLimitations: {
      path: 'flow-logs-limitations',
      title: 'Flow log limitations',
      read: '2026-11-26',
    },
    routeTables: {
      path: 'VPC_Route_Tables',
      title: 'Configure route tables',
      read: '2026-11-26',
      passages: { routePremisesNetworks: 'You can use route … or on-premises networks' },
    },
    routeTables2: { path: 'RouteTables', title: 'Route table concepts', read: '2026-11-26' },
    natComparison: {
      path: 'vpc-nat-comparison',
      title: 'Compare NAT gateways and NAT instances',
      read: '2026-11-26',
    },
    natBasics: { path: 'nat-gateway-basics', title: 'NAT gateway basics', read: '2026-11-26' },
    natRegional: {
      path: 'nat-gateways-regional',
      title: 'Regional NAT gateways for automatic multi-AZ expansion',
      read: '2026-11-26',
    },
    resolverDnsFirewall: {
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall.html',
      title: 'Using DNS Firewall to filter outbound DNS traffic',
      read: '2026-11-26',
    },
    resolverDnsFirewallVpcConfiguration: {
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-vpc-configuration.html',
      title: 'DNS Firewall VPC configuration',
      read: '2026-11-26',
    },
    groupRules: { path: 'security-group-rules', title: 'Security group rules', read: '2026-11-26' },
    creatingSecurityGroups: {
      path: 'creating-security-groups',
      title: 'Create a security group for your VPC',
      read: '2026-11-26',
    },
    defaultSecurityGroup: {
      path: 'default-security-group',
      title: 'Default security groups for your VPCs',
      read: '2026-11-26',
      passages: { allowsInboundIpv4Traffic: 'Allows inbound traffic from … outbound IPv4 traffic' },
    },
    defaultNetworkAcl: {
      path: 'default-network-acl',
      title: 'Default network ACL for a VPC',
      read: '2026-11-26',
    },
    createNetworkAcl: {
      path: 'create-network-acl',
      title: 'Create a network ACL for your VPC',
      read: '2026-11-26',
    },
    customNetworkAcl: {
      path: 'custom-network-acl',
      title: 'Custom network ACLs for your VPC',
      read: '2026-11-26',
    },
    blockPublicAccess: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html',
      title: 'VpcBlockPublicAccessOptions',
      read: '2026-11-26',
      passages: { blockTrafficEstablished: 'Block all traffic to … to be established' },
    },
    vpcEndpointsAccess: {
      url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
      title: 'Control access to VPC endpoints using endpoint policies',
      read: '2026-11-26',
    },
    ec2Data: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html',
      title: 'Data protection in Amazon EC2',
      read: '2026-11-26',
    },
    encryptionControls: {
      path: 'vpc-encryption-controls',
      title: 'Enforce VPC encryption in transit',
      read: '2026-11-26',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Ensure data protection in Amazon Virtual Private Cloud',
      read: '2026-11-26',
    },
    cloudwatchControls: {
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
      title: 'Security Hub CSPM controls for Amazon CloudWatch',
      read: '2026-11-27',
    },
    defaultComponents: {
      path: 'default-vpc-components',
      title: 'Default VPC components',
      read: '2026-11-26',
    },
    defaultSubnets: { path: 'default-subnet', title: 'Default subnets', read: '2026-11-26' },
    natInstances: { path: 'VPC_NAT_Instance', title: 'NAT instances', read: '2026-11-26' },
    natWork: {
      path: 'work-with-nat-instances',
      title: 'Enable private resources to communicate outside the VPC',
      read: '2026-11-26',
    },
  },
});
