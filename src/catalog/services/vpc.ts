import { cite, defineService } from '../define.ts';

const seen = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/';
const guide = `${docs}vpc/latest/userguide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, seen);

const infrastructure = page('infrastructure-security', 'Infrastructure security in Amazon VPC');
const internetGateway = page(
  'VPC_Internet_Gateway',
  'Enable internet access for a VPC using an internet gateway',
);
const defaultComponents = page('default-vpc-components', 'Default VPC components');
const defaultSubnets = page('default-subnet', 'Default subnets');
const publicAddresses = page(
  'subnet-public-ip',
  'Modify the IP addressing attributes of your subnet',
);
const routeTables = page('VPC_Route_Tables', 'Configure route tables');
const groups = page(
  'vpc-security-groups',
  'Control traffic to your AWS resources using security groups',
);
const groupRules = page('security-group-rules', 'Security group rules');
const natComparison = page('vpc-nat-comparison', 'Compare NAT gateways and NAT instances');
const natBasics = page('nat-gateway-basics', 'NAT gateway basics');
const natRegional = page(
  'nat-gateways-regional',
  'Regional NAT gateways for automatic multi-AZ expansion',
);
const natInstances = page('VPC_NAT_Instance', 'NAT instances');
const natWork = page(
  'work-with-nat-instances',
  'Enable private resources to communicate outside the VPC',
);
const encryptionControls = page('vpc-encryption-controls', 'Enforce VPC encryption in transit');
const ec2Data = cite(
  `${docs}AWSEC2/latest/UserGuide/data-protection.html`,
  'Data protection in Amazon EC2',
  seen,
);

const soc2 = { kind: 'artifact', id: 'SOC 2 report' } as const;

export const vpc = defineService({
  id: 'vpc',
  name: 'Amazon Virtual Private Cloud (Amazon VPC)',
  shortName: 'VPC',
  category: 'networking',
  summary:
    'A virtual network of your own in a Region, in which AWS moves the packets and you write the rules.',
  docs: guide,
  aliases: [
    'Virtual Private Cloud',
    'subnet',
    'security group',
    'network ACL',
    'NAT gateway',
    'internet gateway',
    'flow logs',
  ],
  archetype: 'edge-network',
  contradictions: [
    {
      topic: 'What ingress-only Block Public Access does to NAT gateways',
      finding:
        'The basics page lists NAT gateways among the resources whose traffic VPC Block Public Access blocks both ways. The introduction says that ingress-only mode lets traffic of NAT gateways and egress-only internet gateways pass. The catalogue reads the list as bidirectional mode, and the introduction as the definition of the two modes.',
      sources: [
        page('security-vpc-bpa-basics', 'VPC BPA basics'),
        page('security-vpc-bpa', 'Block public access to VPCs and subnets'),
      ],
    },
    {
      topic: 'Do new subnets hand out public IPv4 addresses?',
      finding:
        'The internet gateway page says that only default subnets assign a public IPv4 address on launch. The addressing page adds an exception: a subnet that the EC2 launch wizard creates for you has the setting on although it is not a default subnet. The catalogue gives off as the default for subnets of your own and names the exception.',
      sources: [internetGateway, publicAddresses],
    },
  ],
  change: {
    backbone: {
      duty: 'Run the redundant links that join data centers, zones and Regions.',
      controls: ['sc-7', 'cp-8'],
    },
    'service-software': {
      name: 'Run routers, gateways and endpoints',
      duty: 'Keep the software that routes your packets current and redundant. An internet gateway scales out and brings no bottleneck and no single point of failure.',
      sources: [internetGateway, infrastructure],
      evidence: [soc2],
    },
    'iam-permissions': {
      name: 'Who may change the network',
      duty: 'Decide which principals may edit security groups, routes and gateways. Users and roles have no permissions until you grant them.',
      sources: [page('security-iam', 'Identity and access management for Amazon VPC'), groups],
      controls: ['ac-2', 'ac-6', 'cm-5'],
    },
    'traffic-logs': {
      name: 'Switch on and read flow logs',
      duty: 'Create flow logs for the VPC, a subnet or an interface, choose accepted, rejected or all traffic, and keep them. They skip Amazon DNS, DHCP, metadata and time traffic.',
      sources: [
        page('flow-logs-basics', 'Flow logs basics'),
        page('flow-logs-limitations', 'Flow log limitations'),
      ],
      evidence: [
        { kind: 'security-hub', id: 'EC2.6' },
        { kind: 'config-rule', id: 'vpc-flow-logs-enabled' },
      ],
    },
  },
  omit: ['media-destruction'],
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Keep customers’ traffic apart',
      owner: 'aws',
      duty: 'Give each VPC a logically isolated area of its own, so that no packet of one reaches another unless somebody connects them.',
      sources: [infrastructure],
      controls: ['sc-7'],
    },
    {
      id: 'subnet-layout',
      layer: 'network',
      name: 'Lay out address ranges and subnets',
      owner: 'customer',
      duty: 'Choose the CIDR blocks, spread subnets over Availability Zones and keep the tiers of an application apart.',
      sources: [infrastructure],
      controls: ['sc-7', 'sc-32', 'cp-8'],
    },
    {
      id: 'internet-route',
      layer: 'network',
      name: 'Open the way to the internet',
      owner: 'customer',
      duty: 'Attach an internet gateway and route 0.0.0.0/0 or ::/0 to it. A VPC of your own has neither, so every subnet is private until you do.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [internetGateway],
      controls: ['sc-7', 'ac-4'],
      evidence: [
        { kind: 'config-rule', id: 'no-unrestricted-route-to-igw' },
        { kind: 'config-rule', id: 'internet-gateway-authorized-vpc-only' },
      ],
    },
    {
      id: 'public-addresses',
      layer: 'network',
      name: 'Public IPv4 addresses on launch',
      owner: 'customer',
      duty: 'Leave the subnet’s auto-assign setting off and give public addresses one by one. A subnet made by the EC2 launch wizard is the exception: it starts with the setting on.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [publicAddresses, internetGateway],
      controls: ['sc-7', 'cm-6'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.15' },
        { kind: 'config-rule', id: 'subnet-auto-assign-public-ip-disabled' },
      ],
    },
    {
      id: 'route-tables',
      layer: 'network',
      name: 'Route to other networks',
      owner: 'customer',
      duty: 'Decide which peers, transit gateways and on-premises networks each subnet can reach. A subnet that you forget to associate follows the main route table.',
      sources: [routeTables, page('RouteTables', 'Route table concepts')],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'rule-enforcement',
      layer: 'platform',
      name: 'Enforce groups and ACLs as written',
      owner: 'aws',
      duty: 'Check packets against your rules: security groups statefully at the interface, network ACLs statelessly at the edge of the subnet, in ascending order.',
      setting: { state: 'always-on' },
      sources: [infrastructure, groups],
      controls: ['ac-3', 'sc-7'],
      evidence: [soc2],
    },
    {
      id: 'nat-device',
      layer: 'platform',
      name: 'Run and patch the NAT gateway',
      owner: 'aws',
      duty: 'Maintain the gateway, keep it redundant in its Availability Zone and scale it up to 100 Gbps. No maintenance is yours; nor can you put a security group on it.',
      sources: [natComparison, natBasics],
      controls: ['si-2', 'sc-5'],
      evidence: [soc2],
    },
    {
      id: 'nat-redundancy',
      layer: 'platform',
      name: 'Spread NAT over the zones',
      owner: 'customer',
      duty: 'Choose a regional NAT gateway, which follows your workloads to a new zone within 60 minutes, or a zonal one in each zone. A single zonal gateway takes every zone’s internet access down with its own.',
      sources: [natRegional, natBasics],
      controls: ['cp-8', 'cp-10'],
    },
    {
      id: 'dns-filtering',
      layer: 'platform',
      name: 'Filter outbound DNS queries',
      owner: 'customer',
      duty: 'Associate DNS Firewall rule groups with the VPC to stop exfiltration by DNS: security groups do not filter queries to the VPC Resolver. Once associated it fails closed unless you choose otherwise.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        cite(
          `${docs}Route53/latest/DeveloperGuide/resolver-dns-firewall.html`,
          'Using DNS Firewall to filter outbound DNS traffic',
          seen,
        ),
        cite(
          `${docs}Route53/latest/DeveloperGuide/resolver-dns-firewall-vpc-configuration.html`,
          'DNS Firewall VPC configuration',
          seen,
        ),
        groupRules,
      ],
      controls: ['sc-7', 'si-4'],
    },
    {
      id: 'security-groups',
      layer: 'access',
      name: 'Write security group rules',
      owner: 'customer',
      duty: 'Open only the ports and sources that are needed. A new group lets nothing in and everything out; you can write allow rules but no deny rules.',
      sources: [
        groupRules,
        page('creating-security-groups', 'Create a security group for your VPC'),
      ],
      controls: ['ac-4', 'sc-7', 'cm-7'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.14' },
        { kind: 'config-rule', id: 'vpc-sg-open-only-to-authorized-ports' },
        { kind: 'config-rule', id: 'vpc-sg-port-restriction-check' },
      ],
    },
    {
      id: 'default-security-group',
      layer: 'access',
      name: 'Rules of the default security group',
      owner: 'customer',
      duty: 'Remove them: they let all members talk to each other on every port and out to anywhere, and a resource launched without a group lands there. The group itself cannot be deleted.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [page('default-security-group', 'Default security groups for your VPCs')],
      controls: ['ac-4', 'cm-6', 'sc-7'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.2' },
        { kind: 'config-rule', id: 'vpc-default-security-group-closed' },
      ],
    },
    {
      id: 'network-acls',
      layer: 'access',
      name: 'Tighten network ACLs',
      owner: 'customer',
      duty: 'Add deny rules, or an ACL of your own, where a second barrier pays. The default ACL allows everything both ways, a new one blocks everything; return traffic needs rules of its own.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        page('default-network-acl', 'Default network ACL for a VPC'),
        page('create-network-acl', 'Create a network ACL for your VPC'),
        page('custom-network-acl', 'Custom network ACLs for your VPC'),
      ],
      controls: ['ac-4', 'sc-7'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.21' },
        { kind: 'config-rule', id: 'nacl-no-unrestricted-ssh-rdp' },
      ],
    },
    {
      id: 'block-public-access',
      layer: 'access',
      name: 'Switch on Block Public Access',
      owner: 'customer',
      duty: 'Turn it on per account and Region, ingress-only or bidirectional, with exclusions (50 by quota) where the internet is wanted, or enforce it by a declarative policy.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        page('security-vpc-bpa-basics', 'VPC BPA basics'),
        cite(
          `${docs}AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html`,
          'VpcBlockPublicAccessOptions',
          seen,
        ),
      ],
      controls: ['ac-3', 'sc-7'],
      evidence: [{ kind: 'security-hub', id: 'EC2.172' }],
    },
    {
      id: 'endpoint-policies',
      layer: 'access',
      name: 'Narrow VPC endpoint policies',
      owner: 'customer',
      duty: 'Replace the default policy of each interface and gateway endpoint: it allows every principal every action on every resource of the service.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [
        cite(
          `${docs}vpc/latest/privatelink/vpc-endpoints-access.html`,
          'Control access to VPC endpoints using endpoint policies',
          seen,
        ),
      ],
      controls: ['ac-3', 'ac-6', 'sc-7'],
    },
    {
      id: 'link-encryption',
      layer: 'data',
      name: 'Encrypt between zones and Regions',
      owner: 'aws',
      duty: 'Encrypt at the physical layer whatever leaves a secured facility, all traffic between Availability Zones, and cross-Region peering traffic.',
      setting: { state: 'always-on' },
      sources: [ec2Data],
      controls: ['sc-8', 'sc-8.1'],
      evidence: [soc2],
    },
    {
      id: 'nitro-encryption',
      layer: 'data',
      name: 'Encrypt between Nitro instances',
      owner: 'aws',
      duty: 'Encrypt traffic between supported instance types in one Region, inside a VPC or between peered ones. It does not cover what passes a virtual network device or service, such as a load balancer or a transit gateway.',
      setting: { state: 'always-on' },
      sources: [ec2Data],
      controls: ['sc-8', 'sc-8.1'],
      evidence: [soc2],
    },
    {
      id: 'encryption-controls',
      layer: 'data',
      name: 'Enforce encryption inside the VPC',
      owner: 'customer',
      duty: 'Create VPC Encryption Controls, monitor first, replace what sends clear text, then enforce. A new VPC may start in enforce mode; eight kinds of exclusion exist.',
      setting: { state: 'off-by-default', changedBy: 'customer' },
      sources: [encryptionControls],
      controls: ['sc-8', 'sc-8.1', 'cm-6'],
    },
    {
      id: 'edge-encryption',
      layer: 'data',
      name: 'Encrypt what leaves AWS',
      owner: 'customer',
      duty: 'Use TLS or the like between clients and your workloads: beyond internet, NAT and virtual private gateways, end-to-end encryption is yours to set up and maintain.',
      sources: [encryptionControls, ec2Data],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'change-trail',
      layer: 'data',
      name: 'Record changes to the network',
      owner: 'customer',
      duty: 'Create a CloudTrail trail, for a lasting record of who opened a port or added a route. Send it to CloudWatch Logs and alarm on changes to security groups, ACLs, gateways, routes and VPCs.',
      sources: [
        page('data-protection', 'Ensure data protection in Amazon Virtual Private Cloud'),
        cite(
          `${docs}securityhub/latest/userguide/cloudwatch-controls.html`,
          'Security Hub CSPM controls for Amazon CloudWatch',
          seen,
        ),
      ],
      controls: ['au-2', 'au-12', 'cm-3'],
      evidence: [
        { kind: 'security-hub', id: 'CloudTrail.1' },
        { kind: 'security-hub', id: 'CloudWatch.10' },
        { kind: 'security-hub', id: 'CloudWatch.11' },
        { kind: 'security-hub', id: 'CloudWatch.12' },
        { kind: 'security-hub', id: 'CloudWatch.13' },
        { kind: 'security-hub', id: 'CloudWatch.14' },
      ],
    },
  ],
  modes: [
    {
      id: 'own-vpc',
      name: 'A VPC that you create',
      summary:
        'Nothing is public until you attach a gateway and add a route; AWS runs the gateways that you choose.',
    },
    {
      id: 'default-vpc',
      name: 'The default VPC',
      summary:
        'AWS has laid out a network with public subnets, an internet gateway and public addresses in each Region; to keep or to close it is yours.',
      change: {
        'subnet-layout': {
          owner: 'aws',
          duty: 'Create 172.31.0.0/16 with a public /20 subnet in each Availability Zone. When a Region gains a zone, add one within days in most cases, unless you have modified the VPC.',
          sources: [defaultComponents, defaultSubnets],
        },
        'internet-route': {
          owner: 'aws',
          duty: 'Attach an internet gateway and point 0.0.0.0/0 in the main route table at it, without asking IAM: a policy that denies only CreateInternetGateway does not stop it.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [defaultComponents],
          evidence: [],
        },
        'public-addresses': {
          duty: 'Switch auto-assign off in each default subnet: there every instance gets a public IPv4 address and a public DNS name. Subnets that you add yourself start with it off.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [defaultSubnets, publicAddresses],
        },
        'route-tables': {
          name: 'Keep or close the default route',
          duty: 'Remove the route from 0.0.0.0/0 to the internet gateway, or move private workloads to subnets with a table of their own: a default subnet stays public until you do.',
          sources: [defaultSubnets, routeTables],
          evidence: [{ kind: 'config-rule', id: 'no-unrestricted-route-to-igw' }],
        },
      },
    },
    {
      id: 'nat-instance',
      name: 'A VPC with NAT instances',
      summary:
        'Outbound traffic passes through an EC2 instance of yours: its system, its failover and its filters are yours too.',
      change: {
        'nat-device': {
          name: 'Build and run the NAT instance',
          owner: 'customer',
          duty: 'Build a NAT AMI from a current Amazon Linux, size the instance, give it a security group and stop its source/destination check. AWS’s own NAT AMI lost support at the end of 2023.',
          sources: [natInstances, natWork],
          controls: ['cm-2', 'cm-6', 'sc-7'],
          evidence: [],
        },
        'nat-redundancy': {
          name: 'Fail over between NAT instances',
          duty: 'Write and test the script that moves the route to a healthy instance. Nothing does it for you, and bandwidth ends where the instance type’s does.',
          sources: [natComparison],
        },
      },
      add: [
        {
          id: 'nat-os-patches',
          layer: 'operating-system',
          name: 'Patch the NAT instance',
          owner: 'customer',
          duty: 'Install software updates and operating system patches on the instance that all your outbound traffic crosses.',
          sources: [natComparison],
          controls: ['si-2', 'cm-6'],
          evidence: [
            { kind: 'security-hub', id: 'SSM.2' },
            { kind: 'config-rule', id: 'ec2-managedinstance-patch-compliance-status-check' },
          ],
        },
      ],
    },
  ],
});
