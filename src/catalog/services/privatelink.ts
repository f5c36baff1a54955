import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/vpc/latest/privatelink/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const concepts = page('concepts', 'AWS PrivateLink concepts');
const awsServices = page(
  'privatelink-access-aws-services',
  'Access AWS services through AWS PrivateLink',
);
const createInterface = page(
  'create-interface-endpoint',
  'Access an AWS service using an interface VPC endpoint',
);
const policies = page(
  'vpc-endpoints-access',
  'Control access to VPC endpoints using endpoint policies',
);
const quotas = page('vpc-limits-endpoints', 'AWS PrivateLink quotas');
const share = page(
  'privatelink-share-your-services',
  'Share your services through AWS PrivateLink',
);
const createService = page(
  'create-endpoint-service',
  'Create a service powered by AWS PrivateLink',
);
const configureService = page('configure-endpoint-service', 'Configure an endpoint service');
const dnsNames = page('manage-dns-names', 'Manage DNS names for VPC endpoint services');
const gateway = page('gateway-endpoints', 'Gateway endpoints');
const networkEvents = cite(
  'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html',
  'Logging network activity events',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const privatelink = defineService({
  id: 'privatelink',
  name: 'AWS PrivateLink',
  shortName: 'PrivateLink',
  category: 'networking',
  summary:
    'Private paths from a VPC to AWS services and to other accounts’ services: AWS carries the traffic, you decide who may use the path.',
  docs: guide,
  aliases: [
    'VPC endpoint',
    'interface endpoint',
    'gateway endpoint',
    'endpoint service',
    'VPCE',
    'endpoint policy',
  ],
  archetype: 'edge-network',
  contradictions: [
    {
      topic: 'Does cross-Region access reach AWS services?',
      finding:
        'The page on sharing services says that cross-Region access is supported only for services that you share through PrivateLink. The procedure for interface endpoints has a step for an AWS service in another Region, with a checkbox that enables it. The catalogue follows the procedure: some AWS services can be reached across Regions.',
      sources: [share, createInterface],
    },
  ],
  change: {
    'service-software': {
      name: 'Run and scale the endpoint',
      duty: 'Create and manage a network interface in each subnet that you name: you can see it, but not manage it. Carry 10 Gbps per Availability Zone by default and scale up to 100 Gbps.',
      sources: [createInterface, quotas],
      controls: ['cp-2', 'sc-5'],
      evidence: [...reports],
    },
  },
  omit: ['media-destruction', 'traffic-logs'],
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Keep endpoint traffic off the internet',
      owner: 'aws',
      duty: 'Carry what passes between a VPC endpoint and the service behind it inside the AWS network, without touching the public internet.',
      sources: [concepts],
      evidence: [...reports],
      controls: ['sc-7'],
    },
  ],
  modes: [
    {
      id: 'interface-endpoint',
      name: 'Interface endpoint (you consume)',
      summary:
        'AWS puts network interfaces into your subnets; security group, policy and DNS settings decide who reaches the service through them.',
      add: [
        {
          id: 'endpoint-coverage',
          layer: 'network',
          name: 'Create endpoints for chosen services',
          owner: 'customer',
          duty: 'Decide which AWS services get a private path. Their default endpoints are public interfaces, and calls from your VPC need an internet gateway until you create a VPC endpoint.',
          setting: optIn,
          sources: [awsServices],
          controls: ['sc-7', 'ac-4'],
          evidence: [
            { kind: 'security-hub', id: 'EC2.10' },
            { kind: 'config-rule', id: 'service-vpc-endpoint-enabled' },
            { kind: 'config-rule', id: 'vpc-endpoint-enabled' },
          ],
        },
        {
          id: 'endpoint-subnets',
          layer: 'network',
          name: 'Spread the endpoint over zones',
          owner: 'customer',
          duty: 'Give it a subnet in at least two Availability Zones. With one, the whole VPC depends on that zone: when it is impaired, resources in the others lose the service too.',
          sources: [awsServices],
          controls: ['cp-8', 'cp-10'],
        },
        {
          id: 'zone-balancing',
          layer: 'platform',
          name: 'Answer with a healthy interface',
          owner: 'aws',
          duty: 'Where private DNS is on, resolve requests for the service’s public name to a healthy endpoint interface, taking turns between the zones.',
          sources: [awsServices],
          controls: ['cp-10', 'sc-5'],
          evidence: [...reports],
        },
        {
          id: 'private-dns',
          layer: 'platform',
          name: 'Keep private DNS names switched on',
          owner: 'customer',
          duty: 'Leave the setting on, which the console preselects for all AWS services but S3, and enable DNS hostnames and DNS resolution in the VPC, so that SDKs find the endpoint unchanged.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [createInterface, awsServices],
          controls: ['sc-7', 'sc-20'],
        },
        {
          id: 'private-zone',
          layer: 'platform',
          name: 'Manage the hidden private zone',
          owner: 'aws',
          duty: 'Where private DNS is on, and DNS hostnames and resolution in the VPC with it, create and manage a zone, invisible to you, that resolves the service’s default name to the private addresses of your interfaces.',
          sources: [awsServices],
          controls: ['sc-20', 'sc-21'],
        },
        {
          id: 'packet-size',
          layer: 'application',
          name: 'Keep packets within the endpoint’s MTU',
          owner: 'customer',
          duty: 'Send at most 8,500 bytes in a packet: larger ones are dropped at the endpoint, and Path MTU Discovery, which would tell the sender, is not supported.',
          sources: [quotas],
          controls: ['cm-6'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Security group of the endpoint',
          owner: 'customer',
          duty: 'Attach a group that admits only what your workloads send, such as HTTPS. If you name none, the interfaces get the default security group of the VPC.',
          sources: [createInterface],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'endpoint-policies',
          layer: 'access',
          name: 'Narrow the endpoint policy',
          owner: 'customer',
          duty: 'Replace the default policy, which lets every principal do everything on every resource through the endpoint. Where the AWS service supports no endpoint policies, full access stays.',
          setting: optIn,
          sources: [policies],
          controls: ['ac-3', 'ac-6', 'sc-7'],
        },
        {
          id: 'one-way-path',
          layer: 'access',
          name: 'Let no request start at the far end',
          owner: 'aws',
          duty: 'Accept your connection to an AWS service automatically, and keep that service from initiating requests to your resources through the endpoint.',
          setting: { state: 'always-on' },
          sources: [awsServices],
          controls: ['ac-4', 'sc-7'],
          evidence: [...reports],
        },
        {
          id: 'resource-policies',
          layer: 'access',
          name: 'Tie resources to your endpoints',
          owner: 'customer',
          duty: 'Write identity and resource policies as well: an endpoint policy replaces neither. A bucket policy, for example, can limit a bucket to certain endpoints or VPCs.',
          sources: [policies],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'cross-region-access',
          layer: 'access',
          name: 'Permit endpoints to other Regions',
          owner: 'customer',
          duty: 'Grant vpce:AllowMultiRegion only where it is needed, since no user or role has it by default, and limit the choice with the condition key ec2:VpceServiceRegion.',
          setting: optIn,
          sources: [share],
          controls: ['ac-6', 'ac-4'],
        },
        {
          id: 'network-activity-events',
          layer: 'data',
          name: 'Log the calls through the endpoint',
          owner: 'customer',
          duty: 'Configure network activity events on a CloudTrail trail, one event source at a time: none are logged by default. Filter on VpceAccessDenied to see what your policy refused.',
          setting: optIn,
          sources: [networkEvents],
          controls: ['au-2', 'au-12', 'si-4'],
        },
      ],
    },
    {
      id: 'endpoint-service',
      name: 'Endpoint service (you provide)',
      summary:
        'You put a load balancer behind PrivateLink; who may connect, and everything behind the load balancer, is yours.',
      change: {
        'service-software': {
          name: 'Run the link, fail over between zones',
          duty: 'Create the consumers’ endpoint interfaces and DNS names, resolve the Regional name to a healthy interface, and manage failover between Availability Zones for consumers in other Regions.',
          sources: [share],
          controls: ['cp-10', 'sc-20'],
        },
      },
      add: [
        {
          id: 'load-balancer',
          layer: 'network',
          name: 'Load balancer and targets in two zones',
          owner: 'customer',
          duty: 'Front the service with a Network or Gateway Load Balancer and run targets in at least two zones. Cross-zone balancing does not replace that: all access ends with the one zone that hosts the service.',
          sources: [share, createService],
          controls: ['cp-8', 'cp-10'],
        },
        {
          id: 'zone-enablement',
          layer: 'network',
          name: 'Enable new zones on the service',
          owner: 'customer',
          duty: 'After you add a zone to the load balancer, enable it on the endpoint service too. It appears in the console before that, but consumers cannot use it.',
          sources: [configureService],
          controls: ['cp-8', 'cm-3'],
        },
        {
          id: 'domain-check',
          layer: 'platform',
          name: 'Verify the domain, map the name',
          owner: 'aws',
          duty: 'Look for the TXT record, and map the verified name to the endpoint in a private hosted zone of the consumer’s VPC. If verification lapses, deny new connections and leave the others.',
          sources: [dnsNames],
          controls: ['sc-20', 'ia-9'],
        },
        {
          id: 'region-failover',
          layer: 'application',
          name: 'Plan for the loss of a Region',
          owner: 'customer',
          duty: 'Deploy the service in several Regions if it must survive one: PrivateLink does not manage failover across Regions, and the host Region cannot be removed from the service.',
          sources: [share],
          controls: ['cp-2', 'cp-6'],
        },
        {
          id: 'caller-checks',
          layer: 'application',
          name: 'Authenticate callers in your code',
          owner: 'customer',
          duty: 'Check requests yourself. For endpoints to services other than AWS’s own, AWS allows full access, so no endpoint policy sorts the calls before they reach you.',
          sources: [policies],
          controls: ['ac-3', 'ia-9'],
        },
        {
          id: 'allowed-principals',
          layer: 'access',
          name: 'List the principals that may connect',
          owner: 'customer',
          duty: 'Add account, role or user ARNs one by one; a new service admits nobody. Removing a principal leaves connections that you accepted earlier in place.',
          setting: optIn,
          sources: [configureService, concepts],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'connection-acceptance',
          layer: 'access',
          name: 'Accept or reject each connection',
          owner: 'customer',
          duty: 'Require acceptance, and reject what you do not know. Automatic acceptance together with * as principal makes the load balancer public, even without a public address.',
          sources: [configureService, createService],
          controls: ['ac-3', 'ac-17'],
        },
        {
          id: 'load-balancer-group',
          layer: 'access',
          name: 'Security group of the load balancer',
          owner: 'customer',
          duty: 'If the Network Load Balancer has a group, admit the clients’ addresses in it, or turn off the evaluation of inbound rules for PrivateLink traffic and know that you did.',
          sources: [createService],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'supported-regions',
          layer: 'access',
          name: 'Choose Regions that may connect',
          owner: 'customer',
          duty: 'Guard vpce:AllowMultiRegion and ec2:VpceSupportedRegion in IAM. After you remove a Region, reject its endpoints one by one: removal stops new ones only.',
          setting: optIn,
          sources: [share, configureService],
          controls: ['ac-4', 'ac-6'],
        },
        {
          id: 'domain-proof',
          layer: 'access',
          name: 'Prove that the DNS name is yours',
          owner: 'customer',
          duty: 'Publish the TXT record in public DNS before consumers can use your private DNS name, and leave it there. A service can have one private name.',
          sources: [dnsNames],
          controls: ['sc-20', 'ia-9'],
        },
        {
          id: 'caller-addresses',
          layer: 'data',
          name: 'Record who really called',
          owner: 'customer',
          duty: 'Enable proxy protocol on a Network Load Balancer and log its header: without it your application sees the load balancer’s private addresses instead of consumers and endpoint IDs.',
          setting: optIn,
          sources: [createService],
          controls: ['au-3', 'au-12'],
        },
      ],
    },
    {
      id: 'gateway-endpoint',
      name: 'Gateway endpoint (S3, DynamoDB)',
      summary:
        'A route instead of an interface, without PrivateLink and without charge: there is no security group on it, so routes and policies carry the control.',
      change: {
        'network-separation': {
          name: 'Carry traffic without an internet route',
          duty: 'Connect the VPC to S3 or DynamoDB in its Region with no internet gateway and no NAT device. The service is still reached at its public endpoint.',
          sources: [gateway],
        },
        'service-software': {
          name: 'Run the gateway and its prefix list',
          duty: 'Run the gateway endpoint, and own the prefix list of the service, which the endpoint’s routes name as destination.',
          sources: [gateway],
          controls: ['cp-2', 'sc-7'],
        },
      },
      add: [
        {
          id: 'route-choice',
          layer: 'network',
          name: 'Associate the right route tables',
          owner: 'customer',
          duty: 'Select the table of each subnet that shall use the endpoint. Instances in all other subnets keep using the public service endpoint.',
          setting: optIn,
          sources: [gateway],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'route-upkeep',
          layer: 'network',
          name: 'Add and remove the endpoint route',
          owner: 'aws',
          duty: 'Add the route when you associate a table and delete it when you take the table away. Nobody can edit it by hand, and it wins over a default route to an internet gateway.',
          setting: { state: 'always-on' },
          sources: [gateway],
          controls: ['cm-5', 'ac-4'],
        },
        {
          id: 'other-regions',
          layer: 'network',
          name: 'Mind routes that bypass the endpoint',
          owner: 'customer',
          duty: 'Decide what happens to traffic for another Region, which goes to the internet gateway because prefix lists are regional, and remove exact routes to the service’s ranges: they win over the endpoint.',
          sources: [gateway],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'dns-records',
          layer: 'platform',
          name: 'Match DNS records to the endpoint',
          owner: 'customer',
          duty: 'Call the endpoint name whose address type you set up. Through an IPv4 gateway endpoint, traffic to AAAA records is not routed: it is dropped, or takes another IPv6 path.',
          sources: [gateway],
          controls: ['cm-6', 'sc-20'],
        },
        {
          id: 'outbound-rules',
          layer: 'access',
          name: 'Limit instances’ outbound rules',
          owner: 'customer',
          duty: 'Let the instances’ security groups reach the prefix list on TCP 443. Network ACLs cannot name a prefix list, so enter the service’s address ranges there.',
          sources: [gateway],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'endpoint-policies',
          layer: 'access',
          name: 'Narrow the endpoint policy',
          owner: 'customer',
          duty: 'Replace the default policy of full access. Principal must be * here: name callers with aws:PrincipalArn, since an account ID as principal admits its root user only.',
          setting: optIn,
          sources: [policies],
          controls: ['ac-3', 'ac-6', 'sc-7'],
        },
        {
          id: 'resource-policies',
          layer: 'access',
          name: 'Tie buckets to your endpoints',
          owner: 'customer',
          duty: 'Limit access to a bucket to certain endpoints or VPCs by its own policy. The endpoint policy neither overrides nor replaces bucket and identity policies.',
          sources: [policies],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
});
