import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/vpc/latest/tgw/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const workings = page('how-transit-gateways-work', 'How AWS Transit Gateway works');
const gateways = page('tgw-transit-gateways', 'Transit gateways in AWS Transit Gateway');
const creation = page('create-tgw', 'Create a transit gateway in AWS Transit Gateway');
const practices = page('tgw-best-design-practices', 'AWS Transit Gateway design best practices');
const attachments = page('tgw-vpc-attachments', 'Amazon VPC attachments in AWS Transit Gateway');
const peering = page('tgw-peering', 'Transit gateway peering attachments in AWS Transit Gateway');
const encryption = page('tgw-encryption-support', 'Encryption Support for AWS Transit Gateway');
const flowLogs = page('tgw-flow-logs', 'AWS Transit Gateway Flow Logs');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const transitGateway = defineService({
  id: 'transit-gateway',
  name: 'AWS Transit Gateway',
  shortName: 'Transit Gateway',
  category: 'networking',
  summary:
    'A Regional router between VPCs and on-premises networks: AWS forwards the packets, your route tables say who can reach whom.',
  docs: guide,
  aliases: ['TGW', 'transit gateway attachment', 'inter-Region peering', 'appliance mode'],
  archetype: 'edge-network',
  contradictions: [
    {
      topic: 'Which subnets of an enabled zone reach the transit gateway',
      finding:
        'The page on how transit gateways work says that naming one subnet in a zone lets traffic reach all subnets of that zone. The page on VPC attachments says that traffic is forwarded only from the subnets associated with the attachment, and that those need routes to the others. The catalogue reads both as: one subnet per zone is the door, and its route table must know the way on.',
      sources: [workings, attachments],
    },
  ],
  change: {
    'service-software': {
      name: 'Run and scale the Regional router',
      duty: 'Scale the transit gateway elastically with the volume of traffic and keep it highly available by design: a second one in the Region adds nothing to that.',
      sources: [workings, practices],
      controls: ['cp-2', 'cp-10'],
      evidence: [...reports],
    },
    'traffic-logs': {
      name: 'Create transit gateway flow logs',
      duty: 'Publish them to CloudWatch Logs, S3 or Firehose from the owner’s account, or let others do it. Multicast is not covered, Connect traffic appears under its transport attachment, and records can be skipped.',
      sources: [flowLogs],
    },
  },
  omit: ['media-destruction'],
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Forward packets by your route tables',
      owner: 'aws',
      duty: 'Send each packet at layer 3 to the attachment that the route table names for its destination address, and drop what matches a blackhole route.',
      sources: [workings],
      controls: ['ac-4', 'sc-7'],
      evidence: [...reports],
    },
    {
      id: 'attachment-subnets',
      layer: 'network',
      name: 'Attach a subnet in each zone',
      owner: 'customer',
      duty: 'Name exactly one subnet for each Availability Zone that needs the transit gateway, ideally a separate /28. Resources in a zone without one cannot reach it, whatever their routes say.',
      sources: [attachments, workings, practices],
      controls: ['cp-8', 'sc-7'],
    },
    {
      id: 'vpc-routes',
      layer: 'network',
      name: 'Write the VPC side of the routes',
      owner: 'customer',
      duty: 'Add a route to the transit gateway in subnet route tables, with a way back, and routes from the attachment’s subnets to the targets in the VPC. Attaching a VPC changes none of these.',
      sources: [attachments, workings],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'address-plan',
      layer: 'network',
      name: 'Keep address ranges apart',
      owner: 'customer',
      duty: 'Plan CIDR blocks across VPCs: a VPC that overlaps one already attached can still be attached, but its routes are not propagated.',
      sources: [attachments],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'route-association',
      layer: 'platform',
      name: 'Join attachments to a route table',
      owner: 'aws',
      duty: 'Create a default route table and, unless told otherwise, associate each attachment with it and propagate its routes there. The effect: every attachment can route to all others.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [creation, workings],
      controls: ['ac-4'],
    },
    {
      id: 'route-evaluation',
      layer: 'platform',
      name: 'Pick the route by a fixed order',
      owner: 'aws',
      duty: 'Take the most specific route first; at equal length static before prefix list, VPC, Direct Connect, Connect and VPN routes. Routes that also tie in BGP attributes have no guaranteed order.',
      setting: { state: 'always-on' },
      sources: [workings],
      controls: ['ac-4'],
    },
    {
      id: 'hybrid-routes',
      layer: 'platform',
      name: 'Control routes from on-premises',
      owner: 'customer',
      duty: 'Enable propagation for BGP VPN and Direct Connect gateway attachments, and filter at your router: advertised routes cannot be filtered here. A static route hides the propagated one.',
      sources: [workings, practices],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'appliance-mode',
      layer: 'platform',
      name: 'Set appliance mode for firewalls',
      owner: 'customer',
      duty: 'Enable it when you create the attachment of a VPC with a stateful appliance, so that a flow stays in one zone. Switched on later, it can move live flows between zones.',
      setting: optIn,
      sources: [attachments, workings],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'name-resolution',
      layer: 'application',
      name: 'Resolve private names across VPCs',
      owner: 'customer',
      duty: 'Build DNS for private hosted zones yourself: a transit gateway resolves none of their names. DNS support only turns public host names into private addresses of attached VPCs.',
      sources: [attachments, creation],
      controls: ['sc-20', 'sc-22'],
    },
    {
      id: 'security-groups',
      layer: 'access',
      name: 'Reference security groups across VPCs',
      owner: 'customer',
      duty: 'Enable referencing on both the transit gateway and the attachment, and use it in inbound rules only. It ends at peerings, PrivateLink endpoints and inspection by Network Firewall.',
      sources: [attachments],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'network-acls',
      layer: 'access',
      name: 'Filter at workloads, not attachments',
      owner: 'customer',
      duty: 'Keep the network ACL of the attachment’s subnets open in both directions and put your rules on the workload subnets, as AWS advises.',
      sources: [practices],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'encryption-support',
      layer: 'data',
      name: 'Activate encryption between VPCs',
      owner: 'customer',
      duty: 'Switch on Encryption Support by modifying the finished transit gateway; allow up to 14 days. It excludes peering, Connect, Network Firewall and Client VPN attachments, multicast and group referencing.',
      setting: optIn,
      sources: [encryption],
      controls: ['sc-8', 'sc-8.1'],
    },
    {
      id: 'encryption-run',
      layer: 'data',
      name: 'Encrypt up to the attachment',
      owner: 'aws',
      duty: 'Once support is enabled, carry traffic between VPCs in enforce mode on encrypted links only, without downtime for the change. Towards other VPCs, the promise ends at their attachment.',
      sources: [encryption],
      controls: ['sc-8', 'sc-8.1'],
      evidence: [...reports],
    },
    {
      id: 'lost-packets',
      layer: 'data',
      name: 'Watch for packets that are dropped',
      owner: 'customer',
      duty: 'Read the flow log fields packets-lost-no-route, packets-lost-blackhole and packets-lost-mtu-exceeded: they tell a missing route from a blocked one and from oversized packets.',
      sources: [flowLogs],
      controls: ['si-4', 'au-6'],
    },
  ],
  modes: [
    {
      id: 'default-route-table',
      name: 'Default route table',
      summary:
        'AWS associates and propagates each attachment in one table: whatever you attach can reach all the rest.',
    },
    {
      id: 'own-route-tables',
      name: 'Route tables of your own',
      summary:
        'Default association and propagation are off; you place each attachment, and so keep environments apart.',
      change: {
        'route-association': {
          name: 'Place each attachment in a table',
          owner: 'customer',
          duty: 'Deselect default association and propagation, create a table per environment, associate each attachment with one and choose where its routes go.',
          setting: optIn,
          sources: [creation, gateways, workings],
        },
      },
      add: [
        {
          id: 'blackhole-routes',
          layer: 'network',
          name: 'Block destinations by blackhole',
          owner: 'customer',
          duty: 'Add blackhole routes for what a segment must never reach: the table drops the traffic that matches. Remember that a more specific route is evaluated first.',
          setting: optIn,
          sources: [workings],
          controls: ['ac-4', 'sc-7'],
        },
      ],
    },
    {
      id: 'shared',
      name: 'Shared with other accounts',
      summary:
        'Shared through AWS RAM: accounts attach their VPCs to your router, you accept them, and both sides can cut the cord.',
      add: [
        {
          id: 'resource-share',
          layer: 'access',
          name: 'Choose the accounts to share with',
          owner: 'customer',
          duty: 'Share by AWS RAM only with accounts whose VPCs belong on your network: once shared, their owners can attach VPCs.',
          setting: optIn,
          sources: [gateways],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'attachment-acceptance',
          layer: 'access',
          name: 'Accept each shared attachment',
          owner: 'customer',
          duty: 'Leave Auto accept shared attachments off, and accept or reject each request after a look at the VPC and its address range.',
          sources: [creation, attachments],
          controls: ['ac-3', 'ac-4'],
          evidence: [
            { kind: 'security-hub', id: 'EC2.23' },
            { kind: 'config-rule', id: 'ec2-transit-gateway-auto-vpc-attach-disabled' },
          ],
        },
        {
          id: 'attachment-deletion',
          layer: 'access',
          name: 'Guard against deleted attachments',
          owner: 'customer',
          duty: 'Restrict and watch deletions in both accounts: a user from either one can delete a shared attachment at any time.',
          sources: [gateways],
          controls: ['ac-6', 'cm-5'],
        },
      ],
    },
    {
      id: 'peered',
      name: 'Peered with another transit gateway',
      summary:
        'AWS encrypts between Regions; you write static routes on both sides and lose DNS and security group references across the link.',
      omit: ['encryption-support', 'encryption-run'],
      change: {
        'name-resolution': {
          duty: 'Build DNS for each side: peering does not resolve host names to private IPv4 addresses through the Route 53 Resolver of another Region.',
          sources: [peering],
        },
        'security-groups': {
          name: 'Write address rules across the peering',
          duty: 'Use CIDR blocks in rules for traffic from the far side: security group references work only between VPCs on the same transit gateway.',
          sources: [attachments],
        },
      },
      add: [
        {
          id: 'peering-routes',
          layer: 'network',
          name: 'Write static routes to the peer',
          owner: 'customer',
          duty: 'Enter a static route to the peering attachment in each table that needs it: peering knows no dynamic routing and no ECMP. Give each transit gateway an ASN of its own.',
          sources: [peering, workings],
          controls: ['ac-4', 'cp-8'],
        },
        {
          id: 'peering-acceptance',
          layer: 'access',
          name: 'Accept peerings that you know',
          owner: 'customer',
          duty: 'As the accepter, check who asks before you accept. Across opt-in Regions AWS shares the requester’s account ID, transit gateway ID and Region code with you.',
          sources: [peering],
          controls: ['ac-3', 'ca-3'],
        },
        {
          id: 'opt-in-cleanup',
          layer: 'access',
          name: 'Delete peerings before opting out',
          owner: 'customer',
          duty: 'Delete the attachment before you opt out of its Region: otherwise traffic may keep flowing over it, at your cost.',
          sources: [peering],
          controls: ['ac-4', 'cm-8'],
        },
        {
          id: 'peering-encryption',
          layer: 'data',
          name: 'Encrypt traffic between Regions',
          owner: 'aws',
          duty: 'Encrypt inter-Region peering traffic with AES-256 at the virtual network layer, and again at the physical layer on links that AWS does not control. Within a Region only the latter applies.',
          setting: { state: 'always-on' },
          sources: [peering],
          controls: ['sc-8', 'sc-8.1'],
          evidence: [...reports],
        },
      ],
    },
  ],
});
