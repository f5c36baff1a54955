import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS PrivateLink',
  shortName: 'PrivateLink',
  summary:
    'Private paths from a VPC to AWS services and to other accounts’ services. AWS carries the traffic; you decide who may use the path.',
  guide: 'https://docs.aws.amazon.com/vpc/latest/privatelink/',
  read: '2026-11-26',
  aliases: [
    'VPC endpoint',
    'interface endpoint',
    'gateway endpoint',
    'endpoint service',
    'VPCE',
    'endpoint policy',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::EC2::VPCEndpoint'],
    terraformPrefixes: ['aws_vpc_endpoint'],
    resources: [
      {
        types: ['aws_vpc_endpoint'],
        modes: [
          { mode: 'interface-endpoint', where: { vpc_endpoint_type: 'Interface' } },
          { mode: 'gateway-endpoint', where: { vpc_endpoint_type: 'Gateway' } },
          { mode: 'gateway-endpoint', absent: ['vpc_endpoint_type'] },
        ],
      },
      {
        types: ['AWS::EC2::VPCEndpoint'],
        modes: [
          { mode: 'interface-endpoint', where: { VpcEndpointType: 'Interface' } },
          { mode: 'gateway-endpoint', where: { VpcEndpointType: 'Gateway' } },
          { mode: 'gateway-endpoint', absent: ['VpcEndpointType'] },
        ],
      },
      {
        types: ['aws_vpc_endpoint_service', 'AWS::EC2::VPCEndpointService'],
        modes: [{ mode: 'endpoint-service' }],
      },
    ],
  },
  archetype: 'edge-network',
  profile: { insideVpc: 'yes' },
  traits: ['instance-network'],
  override: {
    'service-software': {
      name: 'Run and scale the endpoint',
      owner: 'aws',
      duty: 'AWS creates a network interface in each subnet that you specify. You can view the interface but not manage it. By default, the endpoint supports up to 10 Gbps for each Availability Zone and scales automatically up to 100 Gbps.',
      sources: [
        { page: 'createInterface', at: 'For each subnet that … manage it yourself' },
        { page: 'quotas', at: 'By default, each VPC … up to 100 Gbps' },
      ],
      controls: ['cp-2', 'sc-5'],
    },
    'network-separation': {
      name: 'Keep endpoint traffic off the internet',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS keeps traffic between a VPC endpoint and the service behind it within the AWS network, off the public internet.',
      sources: [{ page: 'concepts', at: 'Traffic between a … the public internet' }],
    },
  },
  remove: ['media-destruction', 'traffic-logs'],
  modes: [
    {
      id: 'interface-endpoint',
      name: 'Interface endpoint (you consume)',
      summary:
        'AWS puts network interfaces into your subnets. The security group, policy and DNS settings decide who reaches the service through them.',
      traits: ['network-exposure'],
      override: {
        'network-exposure': {
          name: 'Security groups of the endpoint',
          owner: 'customer',
          duty: 'Attach a security group that allows the traffic you expect, such as inbound HTTPS, and make sure that network ACLs allow this traffic too. If you select no group, the VPC’s default security group is associated.',
          sources: [
            {
              page: 'createInterface',
              at: [
                'Create a security group … inbound HTTPS traffic',
                'verify that the network … endpoint network interfaces',
                'By default, we associate … for the VPC',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'endpoint-coverage',
          layer: 'network',
          name: 'Create endpoints for chosen services',
          owner: 'customer',
          duty: 'If public endpoints do not meet your network security requirements, you can use PrivateLink. Default service endpoints are public interfaces, and traffic to them needs an internet gateway in your VPC.',
          sources: [
            { page: 'awsServices', at: 'The default service endpoints … of an internet gateway' },
          ],
          controls: ['sc-7', 'ac-4'],
          evidence: ['EC2.10', 'service-vpc-endpoint-enabled', 'vpc-endpoint-enabled'],
        },
        {
          id: 'endpoint-subnets',
          layer: 'network',
          name: 'Use two or more Availability Zones',
          owner: 'customer',
          duty: 'In production, AWS recommends that you configure at least two Availability Zones and run the resources that use the endpoint in these zones. If the endpoint has an interface in a single zone and that zone is impaired, resources in other zones also lose the service.',
          sources: [
            {
              page: 'awsServices',
              at: [
                'Configure at least two … these Availability Zones',
                'However, if Availability Zone … to Amazon CloudWatch',
              ],
            },
          ],
          controls: ['cp-8', 'cp-10'],
        },
        {
          id: 'zone-balancing',
          layer: 'platform',
          name: 'Resolve to a healthy interface',
          owner: 'aws',
          duty: 'With private DNS and interfaces in several zones, requests to the service’s public endpoint resolve to a healthy endpoint interface. AWS alternates between the interfaces.',
          sources: [
            {
              page: 'awsServices',
              at: [
                'With private DNS, you … interface VPC endpoint',
                'we select a healthy … alternate between them',
              ],
            },
          ],
          controls: ['cp-10', 'sc-5'],
        },
        {
          id: 'private-dns',
          layer: 'platform',
          name: 'Keep private DNS names on',
          owner: 'customer',
          duty: 'AWS recommends that you keep private DNS on; the console preselects it for services other than Amazon S3. With private DNS, requests to public service endpoints, for example through an SDK, resolve to your VPC endpoint. Private DNS requires DNS hostnames and DNS resolution to be enabled in the VPC.',
          setting: {
            state: 'on-by-default',
            changedBy: 'customer',
            doors: { console: 'on-by-default' },
          },
          switchOf: 'private-zone',
          sources: [
            {
              page: 'createInterface',
              at: [
                'To use private DNS … for your VPC',
                'for any service other … to your VPC endpoint',
              ],
            },
            { page: 'awsServices', at: 'We recommend that you … to your VPC endpoint' },
          ],
          controls: ['sc-7', 'sc-20'],
        },
        {
          id: 'private-zone',
          layer: 'platform',
          name: 'Manage the hidden hosted zone',
          owner: 'aws',
          duty: 'If private DNS is on, and the VPC has DNS hostnames and resolution on, AWS creates and manages a hidden hosted zone. The zone resolves the service’s default name to the private addresses of the endpoint’s interfaces.',
          sources: [{ page: 'awsServices', at: 'If you enable private … in your VPC' }],
          controls: ['sc-20', 'sc-21'],
        },
        {
          id: 'packet-size',
          layer: 'application',
          name: 'Keep packets within the MTU',
          owner: 'customer',
          duty: 'Send packets of at most 8,500 bytes. Larger packets that arrive at the endpoint are dropped, and Path MTU Discovery is not supported.',
          sources: [
            {
              page: 'quotas',
              at: [
                'Packets with a size … endpoint are dropped',
                'Path MTU Discovery (PMTUD) is not supported',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'endpoint-policies',
          layer: 'access',
          name: 'VPC endpoint policies',
          owner: 'customer',
          duty: 'To restrict access, replace the default policy, which allows all actions by all principals on all resources over the endpoint. If an AWS service does not support endpoint policies, full access is allowed.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'policies',
              at: [
                "If you don't attach … default endpoint policy",
                'Not all AWS services … for the service',
              ],
            },
            { page: 'concepts', at: 'The default VPC endpoint … the VPC endpoint' },
            { page: 'createInterface', at: 'To restrict access, select … VPC endpoint policies' },
          ],
          controls: ['ac-3', 'ac-6', 'sc-7'],
        },
        {
          id: 'one-way-path',
          layer: 'access',
          name: 'Block requests started by the service',
          owner: 'aws',
          duty: 'AWS automatically accepts your connection to an AWS service. It prevents that service from initiating requests to your resources through the endpoint.',
          sources: [
            {
              page: 'awsServices',
              at: 'AWS services accept connection … through the VPC endpoint',
            },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'resource-policies',
          layer: 'access',
          name: 'Identity and resource policies',
          owner: 'customer',
          duty: 'Also control access with identity-based and resource-based policies, which an endpoint policy does not override or replace. S3 bucket policies, for example, can control access to buckets from specific endpoints or VPCs.',
          sources: [{ page: 'policies', at: 'An endpoint policy does … or specific VPCs' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'cross-region-access',
          layer: 'access',
          name: 'Allow endpoints to other Regions',
          owner: 'customer',
          duty: 'To allow endpoints to reach AWS services in other Regions, use an IAM policy to allow `vpce:AllowMultiRegion`, which IAM entities lack by default. No service control policy may deny this permission. The condition key `ec2:VpceServiceRegion` controls which Regions IAM entities can specify.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'crossRegion',
              at: [
                'By default, IAM entities … permission-only action',
                'both your identity policy … allow this action',
                'To control the Regions … condition key',
              ],
            },
          ],
          controls: ['ac-6', 'ac-4'],
        },
        {
          id: 'network-activity-events',
          layer: 'data',
          name: 'Log network activity events',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Configure network activity events on a CloudTrail trail or event data store, for each supported event source whose activity you want to log. By default, no such events are logged. You can filter by the error code `VpceAccessDenied`.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'networkEvents',
              at: [
                'You can log network … the following services',
                'The requested error code … is VpceAccessDenied',
                'Network activity events are … collect activity',
              ],
            },
          ],
          controls: ['au-2', 'au-12', 'si-4'],
        },
        {
          id: 'event-selectors',
          layer: 'data',
          name: 'Reapply data event selectors',
          owner: 'customer',
          duty: 'If a trail logs data events with basic event selectors, note these selectors before you log network activity events. Then switch to advanced event selectors, which clears the existing selectors. Reapply your selections as advanced event selectors.',
          sources: [
            {
              page: 'networkEvents',
              at: [
                'If your trail is … log network activity events',
                'Switching to advanced event … data event selectors',
                'Reapply your data event … advanced event selectors',
              ],
            },
          ],
          controls: ['au-12', 'cm-3'],
        },
      ],
    },
    {
      id: 'endpoint-service',
      name: 'Endpoint service (you provide)',
      summary:
        'You put a load balancer behind PrivateLink. You decide who may connect, and run everything behind the load balancer.',
      override: {
        'service-software': {
          name: 'Run the link and fail over between zones',
          owner: 'aws',
          duty: 'AWS creates the consumers’ endpoint interfaces and DNS names, and resolves the Regional name to a healthy interface. With cross-Region access, AWS manages failover between Availability Zones.',
          sources: [
            {
              page: 'share',
              at: [
                'When a service consumer … the endpoint service',
                'We create an endpoint … different Availability Zones',
                'With cross-Region access, AWS … between Availability Zones',
              ],
            },
          ],
          controls: ['cp-10', 'sc-20'],
        },
      },
      add: [
        {
          id: 'load-balancer',
          layer: 'network',
          name: 'Load balancer and targets in two zones',
          owner: 'customer',
          duty: 'Put a Network or Gateway Load Balancer in front of the service. For a Network Load Balancer, AWS recommends at least two zones, with instances in each. If you use cross-zone load balancing instead of several zones, consumers lose access if the zone that hosts the service fails.',
          sources: [
            {
              page: 'share',
              at: [
                'For high availability and … target group',
                'However, consumers will lose … endpoint service fails',
              ],
            },
            {
              page: 'createService',
              at: 'Endpoint services require either … Gateway Load Balancer',
            },
          ],
          controls: ['cp-8', 'cp-10'],
        },
        {
          id: 'zone-enablement',
          layer: 'network',
          name: 'Enable new zones on the service',
          owner: 'customer',
          duty: 'After you enable another zone for the load balancer, also enable it for the endpoint service. Before that, the zone appears under Load Balancers but is not enabled for the service.',
          sources: [
            { page: 'configureService', at: 'If you enable another … new Availability Zone' },
          ],
          controls: ['cp-8', 'cm-3'],
        },
        {
          id: 'domain-check',
          layer: 'platform',
          name: 'Verify the domain and map its name',
          owner: 'aws',
          duty: 'AWS detects the TXT record that proves who owns the domain. It maps the private DNS name to a consumer’s endpoint in a private hosted zone for the consumer’s VPC. If the verification status changes, AWS denies new connection requests and leaves existing connections in place.',
          sources: [
            {
              page: 'dnsNames',
              at: [
                'When the consumer creates … of the VPC endpoint',
                'Domain ownership verification is … DNS settings',
                'If the verification status … are not affected',
              ],
            },
          ],
          controls: ['sc-20', 'ia-9'],
        },
        {
          id: 'region-failover',
          layer: 'application',
          name: 'Deploy to several Regions',
          owner: 'customer',
          duty: 'If you want redundancy, deploy your endpoint service in multiple Regions and enable cross-Region access for each endpoint service. PrivateLink does not manage failover across Regions.',
          sources: [
            {
              page: 'share',
              at: [
                'For redundancy, you can … each endpoint service',
                'It does not manage failover across Regions',
              ],
            },
          ],
          controls: ['cp-2', 'cp-6'],
        },
        {
          id: 'caller-checks',
          layer: 'application',
          name: 'Check callers in your service',
          owner: 'customer',
          duty: 'If your service must tell callers apart, check the callers in the service. AWS allows full access to an endpoint for a non-AWS service.',
          sources: [{ page: 'policies', at: 'an endpoint service other … to the endpoint' }],
          controls: ['ac-3', 'ia-9'],
        },
        {
          id: 'allowed-principals',
          layer: 'access',
          name: 'Principals that may connect',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Add permissions that allow specific AWS principals, identified by ARN, to connect. By default, the service is not available to consumers. Removing permissions does not affect connections that were accepted before.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'configureService',
              at: [
                'By default, your endpoint … Resource Name (ARN)',
                'If you remove permissions … were previously accepted',
              ],
            },
            { page: 'concepts', at: 'By default, your endpoint … to your endpoint service' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'connection-acceptance',
          layer: 'access',
          name: 'Accept connection requests',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Use permissions and acceptance to decide who can access the service. For example, accept all requests from specific principals that you trust, or accept requests manually. If everyone has permission and all requests are accepted, the load balancer is public even without a public address.',
          sources: [
            {
              page: 'configureService',
              at: [
                'The combination of permissions … requests that you trust',
                'If you grant everyone … public IP address',
              ],
            },
            {
              page: 'createService',
              at: 'For Require acceptance for … are accepted automatically',
            },
          ],
          controls: ['ac-3', 'ac-17'],
        },
        {
          id: 'load-balancer-group',
          layer: 'access',
          name: 'Security group of the load balancer',
          owner: 'customer',
          duty: 'If the Network Load Balancer has a security group, allow inbound traffic from the clients’ addresses. Alternatively, turn off evaluation of inbound rules for traffic through PrivateLink.',
          sources: [
            { page: 'createService', at: 'If your Network Load … through AWS PrivateLink' },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'supported-regions',
          layer: 'access',
          name: 'Regions that may connect',
          owner: 'customer',
          duty: 'You can select other Regions from which consumers may connect. IAM entities need `vpce:AllowMultiRegion`, and `ec2:VpceSupportedRegion` controls which Regions they can specify. When you remove a Region, AWS recommends that you reject its existing connections, because the removal does not affect them.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'share',
              at: [
                'By default, IAM entities … permission-only action',
                'as a supported Region … condition key',
              ],
            },
            { page: 'createService', at: '(Optional) To make your … from Service Regions' },
            { page: 'configureService', at: 'After you remove a … from that Region' },
          ],
          controls: ['ac-4', 'ac-6'],
        },
        {
          id: 'domain-proof',
          layer: 'access',
          name: 'Verify ownership of the DNS name',
          owner: 'customer',
          duty: 'Before consumers can use a private DNS name, prove that you own the domain with a TXT record in its public DNS. A service can have one private DNS name. Gateway Load Balancer endpoints do not support private DNS names.',
          sources: [
            {
              page: 'dnsNames',
              at: [
                'An endpoint service can … private DNS name',
                'Private DNS names are … Load Balancer endpoints',
                'As part of the … your public domain',
              ],
            },
            { page: 'configureService', at: 'Before service consumers can … own the domain' },
          ],
          controls: ['sc-20', 'ia-9'],
        },
        {
          id: 'caller-addresses',
          layer: 'data',
          name: 'Proxy protocol for consumer addresses',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'If you want to obtain consumers’ addresses and endpoint IDs, enable proxy protocol on a Network Load Balancer. Read the data from the protocol’s header. Without proxy protocol, your application sees the private addresses of the load balancer’s nodes.',
          sources: [
            { page: 'createService', at: 'When service consumers send … proxy protocol header' },
          ],
          controls: ['au-3', 'au-12'],
        },
      ],
    },
    {
      id: 'gateway-endpoint',
      name: 'Gateway endpoint (S3, DynamoDB)',
      summary:
        'A route instead of an interface, without PrivateLink and without additional charge. Route tables, the endpoint policy and the instances’ own rules control access.',
      profile: { insideVpc: 'no' },
      override: {
        'network-separation': {
          name: 'Carry traffic without an internet route',
          owner: 'aws',
          duty: 'AWS connects the VPC to S3 or DynamoDB without an internet gateway or a NAT device. Traffic still reaches the service at its public endpoint.',
          sources: [
            {
              page: 'gateway',
              at: [
                'gatewayVpcEndpointsProvideVpc',
                'When your instances access … its public endpoint',
              ],
            },
          ],
        },
        'service-software': {
          name: 'Run the gateway and its prefix list',
          owner: 'aws',
          duty: 'AWS runs the gateway endpoint and owns the prefix list of the service. That list is the destination of the endpoint’s routes.',
          sources: [
            {
              page: 'gateway',
              at: ['gatewayVpcEndpointsProvideVpc', 'The destination is a … the gateway endpoint'],
            },
          ],
          controls: ['cp-2', 'sc-7'],
        },
      },
      add: [
        {
          id: 'route-choice',
          layer: 'network',
          name: 'Associate route tables',
          owner: 'customer',
          duty: 'Select the route tables of the subnets that should use the endpoint. Instances in subnets that are not associated with these tables use the public service endpoint.',
          switchOf: 'route-upkeep',
          sources: [
            {
              page: 'gateway',
              at: [
                'When you create a … subnets that you enable',
                'Instances in subnets that … the gateway endpoint',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'route-upkeep',
          layer: 'network',
          name: 'Add and remove the endpoint route',
          owner: 'aws',
          duty: 'AWS adds the endpoint route when you associate a route table, and deletes it when you disassociate the table or delete the endpoint. You cannot modify or delete the route. For traffic to the service in the Region, the route takes precedence over `0.0.0.0/0`.',
          sources: [
            {
              page: 'gateway',
              at: [
                'The following route is … that you select',
                'You can review the … delete the gateway endpoint',
                'If there is a … the current Region',
              ],
            },
          ],
          controls: ['cm-5', 'ac-4'],
        },
        {
          id: 'other-regions',
          layer: 'network',
          name: 'Check routes that bypass the endpoint',
          owner: 'customer',
          duty: 'Check your routes. Prefix lists are specific to a Region, so traffic for the service in another Region goes to the internet gateway. A route with the exact range of the service in the same Region takes precedence over the endpoint route.',
          sources: [
            {
              page: 'gateway',
              at: [
                "Traffic that's destined for … to a Region",
                'that specifies the exact … the endpoint route',
              ],
            },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'dns-records',
          layer: 'platform',
          name: 'Use the endpoint’s DNS records',
          owner: 'customer',
          duty: 'Call the service endpoint with which you created the gateway endpoint. If you created the gateway endpoint with the IPv4 service endpoint but call the dual-stack endpoint, traffic that uses AAAA records is dropped. If there is an IPv6-compatible path, the traffic takes that path instead of being dropped.',
          sources: [{ page: 'gateway', at: 'If you create a … one is present' }],
          controls: ['cm-6', 'sc-20'],
        },
        {
          id: 'dns-settings',
          layer: 'platform',
          name: 'DNS resolution to AWS’s addresses',
          owner: 'customer',
          duty: 'If you use the Amazon DNS servers, enable DNS hostnames and DNS resolution for the VPC. If you use your own DNS server, ensure that requests to the service resolve to the addresses maintained by AWS.',
          sources: [
            { page: 'gatewayS3', at: 'using the Amazon DNS … maintained by AWS' },
            { page: 'gatewayDynamo', at: 'using the Amazon DNS … maintained by AWS' },
          ],
          controls: ['sc-20', 'cm-6'],
        },
        {
          id: 'outbound-rules',
          layer: 'access',
          name: 'Allow instance traffic to the service',
          owner: 'customer',
          duty: 'Allow traffic to and from the service in the instances’ security groups, for example to its prefix list on TCP 443. Also allow this traffic in the network ACLs. ACL rules cannot reference a prefix list, but you can take the address ranges from it.',
          sources: [
            {
              page: 'gateway',
              at: [
                'The security groups for … from the service',
                'The network ACLs for … from the service',
                "You can't reference prefix … its prefix list",
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'endpoint-policies',
          layer: 'access',
          name: 'VPC endpoint policies',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'To restrict access, replace the default policy, which grants full access. For a gateway endpoint, `Principal` must be `*`, so use the condition key `aws:PrincipalArn` to specify a principal.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'policies',
              at: [
                'default endpoint policy grants … to the endpoint',
                'With gateway endpoints, the … condition key',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6', 'sc-7'],
        },
        {
          id: 'service-buckets',
          layer: 'access',
          name: 'Allow AWS services access to buckets',
          owner: 'customer',
          duty: 'Check whether a service that you use requires access to a bucket, for example for log files, drivers or agents. If so, ensure that the endpoint policy allows this access with `s3:GetObject`.',
          sources: [{ page: 'gatewayS3', at: 'Check whether you are … the s3:GetObject action' }],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'resource-policies',
          layer: 'access',
          name: 'Limit buckets and tables to endpoints',
          owner: 'customer',
          duty: 'You can use bucket policies to control access from specific endpoints to buckets, and IAM policies to control such access to DynamoDB tables. An endpoint policy does not override or replace identity-based or resource-based policies.',
          sources: [
            { page: 'gatewayS3', at: 'You can use bucket … and AWS accounts' },
            { page: 'gatewayDynamo', at: 'You can create IAM … specific VPC endpoint' },
            { page: 'policies', at: 'An endpoint policy does … resource-based policies' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'address-conditions',
          layer: 'access',
          name: 'Conditions on source addresses',
          owner: 'customer',
          duty: 'For requests to S3 through the endpoint, use `aws:VpcSourceIp` in identity and bucket policies. You cannot use `aws:SourceIp` for these requests. S3 receives private addresses from the affected subnets.',
          sources: [
            {
              page: 'gatewayS3',
              at: [
                "You can't use the … aws:VpcSourceIp condition",
                'The source IPv4 or … in your VPC',
              ],
            },
          ],
          controls: ['ac-3', 'ac-4'],
        },
        {
          id: 'connection-break',
          layer: 'application',
          name: 'Prepare for dropped connections',
          owner: 'customer',
          duty: 'When you create or modify an endpoint, AWS recommends that you run no critical tasks, or test that your software reconnects. The change of routes disconnects open TCP connections.',
          sources: [
            {
              page: 'gatewayS3',
              at: [
                'An endpoint switches network … are not resumed',
                'We recommend that you … the connection break',
              ],
            },
            { page: 'gatewayDynamo', at: 'An endpoint switches network … a connection breaks' },
          ],
          controls: ['cm-3', 'cp-10'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Do gateway endpoints carry IPv6?',
      finding:
        'The page on gateway endpoints describes the address types IPv6 and dual-stack. The page on gateway endpoints for DynamoDB says that gateway endpoints support only IPv4 traffic. The catalogue assumes that only endpoints for S3 carry IPv6.',
      sources: [
        { page: 'gateway', at: 'The IP address type … your route table' },
        { page: 'gatewayDynamo', at: 'Gateway endpoints support only IPv4 traffic' },
      ],
    },
    {
      topic: 'Does cross-Region access reach AWS services?',
      finding:
        'The page on sharing services says that cross-Region access is supported only for services that you share through PrivateLink. Another page lists AWS services, including S3 and KMS, to which you can connect in another Region through an interface endpoint. The catalogue follows that list.',
      sources: [
        { page: 'share', at: 'Cross-Region access is only … through AWS PrivateLink' },
        { page: 'crossRegion', at: 'The following AWS services … another AWS Region' },
      ],
    },
  ],
  pages: {
    share: {
      path: 'privatelink-share-your-services',
      title: 'Share your services through AWS PrivateLink',
    },
    createInterface: {
      path: 'create-interface-endpoint',
      title: 'Access an AWS service using an interface VPC endpoint',
    },
    quotas: { path: 'vpc-limits-endpoints', title: 'AWS PrivateLink quotas' },
    concepts: { path: 'concepts', title: 'AWS PrivateLink concepts' },
    awsServices: {
      path: 'privatelink-access-aws-services',
      title: 'Access AWS services through AWS PrivateLink',
    },
    policies: {
      path: 'vpc-endpoints-access',
      title: 'Control access to VPC endpoints using endpoint policies',
    },
    networkEvents: {
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html',
      title: 'Logging network activity events',
    },
    createService: {
      path: 'create-endpoint-service',
      title: 'Create a service powered by AWS PrivateLink',
    },
    configureService: {
      path: 'configure-endpoint-service',
      title: 'Configure an endpoint service',
    },
    dnsNames: { path: 'manage-dns-names', title: 'Manage DNS names for VPC endpoint services' },
    gateway: {
      path: 'gateway-endpoints',
      title: 'Gateway endpoints',
      passages: { gatewayVpcEndpointsProvideVpc: 'Gateway VPC endpoints provide … for your VPC' },
    },
    gatewayDynamo: { path: 'vpc-endpoints-ddb', title: 'Gateway endpoints for Amazon DynamoDB' },
    gatewayS3: { path: 'vpc-endpoints-s3', title: 'Gateway endpoints for Amazon S3' },
    crossRegion: {
      path: 'aws-services-cross-region-privatelink-support',
      title: 'Cross-region enabled AWS services',
    },
  },
});
