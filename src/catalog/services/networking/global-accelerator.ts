import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Global Accelerator',
  shortName: 'Global Accelerator',
  summary:
    'Gives your application fixed addresses at the edge. AWS carries traffic to your endpoints; you choose the endpoints and protect what becomes reachable.',
  guide: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/',
  read: '2026-11-26',
  aliases: ['AGA', 'accelerator', 'anycast', 'static IP addresses', 'custom routing'],
  aws: {
    cloudFormationPrefixes: ['AWS::GlobalAccelerator'],
    terraformPrefixes: ['aws_globalaccelerator_'],
    resources: [
      {
        types: ['aws_globalaccelerator_accelerator', 'AWS::GlobalAccelerator::Accelerator'],
        modes: [{ mode: 'standard' }],
      },
      {
        types: ['aws_globalaccelerator_custom_routing_accelerator'],
        modes: [{ mode: 'custom-routing' }],
      },
    ],
  },
  archetype: 'edge-network',
  override: {
    'traffic-logs': {
      name: 'Turn on flow logs per accelerator',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'To use flow logs, enable them with a command to the Region `us-west-2`, and name your S3 bucket. Delivery becomes reliable about four hours after you enable the logs. Entries can sometimes be delayed by up to 24 hours.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'flowLogs',
          at: [
            'Run the following AWS … us-west-2 --flow-logs-enabled',
            'Some or all log … to 24 hours',
            'Global Accelerator begins to … you enable logging',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'static-addresses',
      layer: 'network',
      name: 'Announce and keep the addresses',
      owner: 'aws',
      duty: 'AWS announces the static addresses from the edge through anycast. They stay assigned for as long as the accelerator exists, even while it is disabled.',
      sources: [
        {
          page: 'how',
          at: [
            'addresses are anycast from … AWS edge network',
            'addresses remain assigned to … or routes traffic',
          ],
        },
      ],
      controls: ['cp-8', 'sc-7'],
    },
    {
      id: 'global-path',
      layer: 'network',
      name: 'Carry traffic on the AWS network',
      owner: 'aws',
      duty: 'AWS accepts traffic at the edge location closest to your users and terminates clients’ TCP connections there. It carries the traffic to the endpoint over the redundant AWS global network.',
      sources: [
        {
          page: 'how',
          at: [
            'IP addresses accept incoming … to your users',
            'Traffic travels over the … with your endpoints',
          ],
        },
      ],
      controls: ['cp-8', 'sc-5'],
    },
    {
      id: 'fragments',
      layer: 'platform',
      name: 'Drop TCP fragments at the edge',
      owner: 'aws',
      duty: 'AWS drops TCP fragments at the edge. It forwards UDP fragments to the endpoint, which reassembles the packet.',
      sources: [{ page: 'how', at: 'When packets are fragmented, … the AWS network' }],
      controls: ['sc-7', 'si-10'],
    },
    {
      id: 'idle-timeout',
      layer: 'application',
      name: 'Send data before the idle timeout',
      owner: 'customer',
      duty: 'If a connection must stay open, make sure that at least one byte of data passes within 340 seconds (TCP) or 30 seconds (UDP). The periods are not customizable, and TCP keep-alive packets do not help.',
      sources: [
        {
          page: 'how',
          at: [
            'If no data has … are not customizable',
            'requires that you send … an open connection',
            'The timeout is 340 … for UDP connections',
          ],
        },
      ],
      controls: ['sc-10', 'cm-6'],
    },
    {
      id: 'deletion-rights',
      layer: 'access',
      name: 'Limit who may delete an accelerator',
      owner: 'customer',
      duty: 'Use IAM policies, such as tag-based permissions, to limit who may delete an accelerator. When an accelerator is deleted, you lose its static addresses.',
      sources: [
        {
          page: 'how',
          at: 'However, when you delete … delete an accelerator',
        },
      ],
      controls: ['ac-6', 'cp-2'],
    },
    {
      id: 'log-delivery',
      layer: 'data',
      name: 'Permit log delivery to the bucket',
      owner: 'customer',
      duty: 'If the flow log’s creator does not own the bucket or lacks permissions for its policy, the bucket owner must add the log delivery policy. If the bucket uses a customer managed KMS key, extend the key policy.',
      sources: [
        {
          page: 'flowLogs',
          at: ['does not own the … AWS account ID', 'If you enabled server-side … to the bucket'],
        },
      ],
      controls: ['au-9', 'sc-12'],
    },
    {
      id: 'bucket-policy',
      layer: 'data',
      name: 'Attach the bucket policy for logs',
      owner: 'aws',
      duty: 'If the user who creates the flow log owns the bucket, AWS automatically attaches a policy to the bucket that permits the publishing of logs.',
      sources: [{ page: 'flowLogs', at: 'If the user creating … publish logs to it' }],
      controls: ['au-9', 'ac-3'],
    },
    {
      id: 'log-collection',
      layer: 'data',
      name: 'Collect and deliver flow records',
      owner: 'aws',
      duty: 'If flow logs are on, AWS consolidates the records of the edge locations that received requests into files in your bucket. AWS names the files of delayed entries by the time of the requests.',
      sources: [
        {
          page: 'flowLogs',
          at: [
            'Global Accelerator usually delivers … appear in the log',
            'When log entries are … file was delivered',
            'When creating a log … log file covers',
          ],
        },
      ],
      controls: ['au-12', 'au-8'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard accelerator',
      summary:
        'AWS picks the endpoint by location, health and weight, and steers new connections away from an unhealthy one.',
      add: [
        {
          id: 'ddos-protection',
          layer: 'network',
          name: 'Mitigate attacks on layers 3 and 4',
          owner: 'aws',
          duty: 'Shield Standard protects standard accelerators against known network and transport layer attacks.',
          setting: 'always-on',
          sources: [
            {
              page: 'shieldStandard',
              at: [
                'All AWS customers benefit … no additional charge',
                'While Shield Standard helps … transport layer attacks',
              ],
            },
          ],
          controls: ['sc-5'],
        },
        {
          id: 'failover',
          layer: 'platform',
          name: 'Check endpoints and redirect new traffic',
          owner: 'aws',
          duty: 'AWS monitors the health of all endpoints, and directs new connections from an unhealthy endpoint to another available endpoint. Established connections stay with the unhealthy endpoint until the idle timeout.',
          sources: [
            {
              page: 'how',
              at: [
                'Global Accelerator continuously monitors … endpoint is unhealthy',
                'Global Accelerator continues to … from the accelerator',
              ],
            },
          ],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'endpoints',
          layer: 'application',
          name: 'Provide endpoints for failover',
          owner: 'customer',
          duty: 'Add endpoints, in one Region or several, so that another endpoint is available when one is unhealthy. If no healthy endpoint is found, Global Accelerator still routes traffic to endpoints.',
          sources: [
            {
              page: 'how',
              at: [
                'you associate the static … more AWS Regions',
                'instantly begins directing traffic … endpoint is unhealthy',
                'healthyEndpointsEndpoints',
              ],
            },
            { page: 'unhealthy', at: 'findHealthyEndpointFailsOpen' },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'health-settings',
          layer: 'application',
          name: 'Configure the health checks',
          owner: 'customer',
          duty: 'You can configure the default health checks. For EC2 instances and Elastic IP addresses, configure them in Global Accelerator; for load balancers, in Elastic Load Balancing. For UDP listeners, instances and Elastic IP addresses need a TCP server.',
          sources: [
            { page: 'how', at: 'Global Accelerator includes default … Application Load Balancers' },
            {
              page: 'healthChecks',
              at: [
                'For load balancer endpoints, … configuration options',
                'When you add these … on your endpoint',
              ],
            },
          ],
          controls: ['si-4', 'cp-10'],
        },
        {
          id: 'weights',
          layer: 'application',
          name: 'Set traffic dials and weights',
          owner: 'customer',
          duty: 'You can set traffic dials for endpoint groups, and weights for endpoints (128 by default). A failover to another group ignores that group’s traffic dial. In specific, limited scenarios, Global Accelerator overrides weights.',
          sources: [
            {
              page: 'how',
              at: [
                'you can set a … the endpoint group',
                'By default, the weight … endpoint is 128',
                'In specific, limited scenarios, … help ensure availability',
              ],
            },
            { page: 'unhealthy', at: 'If there are no … traffic dial setting' },
          ],
          controls: ['cp-2', 'cm-6'],
        },
        {
          id: 'endpoint-exposure',
          layer: 'access',
          name: 'Exposure of endpoints in private subnets',
          owner: 'customer',
          duty: 'Consider the effect on your network perimeter. If the VPC has an internet gateway, an accelerator lets internet traffic reach load balancers and instances in private subnets. These load balancers and instances need neither public addresses nor an internet gateway route.',
          sources: [
            {
              page: 'vpc',
              at: [
                'When you add a … a private subnet',
                'The VPC that contains … for the subnet',
                'Keep this information in … internet access management',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Security groups of the endpoints',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Write security group rules for any traffic that arrives at the instance, both from Global Accelerator and through a public address. To ensure that only Global Accelerator delivers traffic, use private subnets.',
          sources: [{ page: 'vpc', at: 'Security groups apply to … by Global Accelerator' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'client-address',
          layer: 'access',
          name: 'Client IP address preservation',
          owner: 'customer',
          duty: 'Decide whether to preserve client addresses, which is an option for some endpoint types. If you enable preservation, traffic that arrives through Global Accelerator returns through it, even from targets in a public subnet.',
          sources: [
            { page: 'how', at: 'With standard accelerators, you … some endpoint types' },
            { page: 'vpc', at: 'Even if the elastic … the internet gateway' },
          ],
          controls: ['au-3', 'sc-7'],
        },
        {
          id: 'endpoint-interfaces',
          layer: 'network',
          name: 'Create interfaces in your subnets',
          owner: 'aws',
          duty: 'To support client IP address preservation, AWS creates elastic network interfaces in your account, one for each subnet with an endpoint. It also creates a security group for each VPC. It deletes an interface that no endpoint uses.',
          sources: [
            { page: 'preservation', at: 'To support client IP … endpoint is present' },
            {
              page: 'interfacePractices',
              at: [
                'creates a specific security … for each VPC',
                'When Global Accelerator determines … deletes the interface',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'interface-room',
          layer: 'network',
          name: 'Keep addresses free for interfaces',
          owner: 'customer',
          duty: 'Before you create an accelerator with client IP address preservation, check the relevant subnets. Make sure that these subnets have at least one free IP address for the accelerator’s interfaces.',
          sources: [
            { page: 'interfacePractices', at: 'Before you create an … per relevant subnet' },
          ],
          controls: ['sc-7', 'cp-2'],
        },
        {
          id: 'accelerator-groups',
          layer: 'access',
          name: 'Security groups of the accelerator',
          owner: 'customer',
          duty: 'Do not edit the security groups that Global Accelerator creates for its interfaces, although nothing prevents you from doing so. If you edit them, the endpoint might become unhealthy. You can use these groups as the source in your own security groups.',
          sources: [
            {
              page: 'interfacePractices',
              at: [
                'You can use the … become unhealthy',
                "Although the system doesn't … for these groups",
              ],
            },
          ],
          controls: ['sc-7', 'cm-5'],
        },
        {
          id: 'client-allow-list',
          layer: 'access',
          name: 'Allow preserved client addresses',
          owner: 'customer',
          duty: 'Before you route traffic to endpoints that preserve client addresses, allow these addresses in your security configurations, such as security groups. With preservation enabled, your subnets’ network ACLs apply to outbound traffic. To let this traffic leave, the ACLs need both an inbound and an outbound rule.',
          sources: [
            {
              page: 'preservation',
              at: [
                'Before you add and … the allow list',
                'Network access control lists … use security groups',
                'Network ACLs associated with … and outbound rule',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'health-check-access',
          layer: 'access',
          name: 'Allow health checker traffic',
          owner: 'customer',
          duty: 'For EC2 instances and Elastic IP addresses, allow inbound traffic from the addresses of Route 53 health checkers. If health checks use a port other than the listener’s, do not allow public traffic on that port.',
          sources: [
            {
              page: 'healthChecks',
              at: [
                'make sure that your … Route 53 health checkers',
                'If you configure a … on the port',
              ],
            },
          ],
          controls: ['sc-7', 'cp-10'],
        },
        {
          id: 'endpoint-removal',
          layer: 'access',
          name: 'Remove endpoints before termination',
          owner: 'customer',
          duty: 'AWS recommends that you remove an instance from endpoint groups before you terminate it. If you do not, and health checks pass, traffic goes to a new instance with the same private address in the VPC.',
          sources: [{ page: 'endpointRules', at: 'that you remove an … to the new endpoint' }],
          controls: ['cm-8', 'ac-4'],
        },
        {
          id: 'direct-traffic',
          layer: 'application',
          name: 'Avoid direct traffic to endpoints',
          owner: 'customer',
          duty: 'AWS recommends that you do not also send traffic directly over the internet to endpoints behind the accelerator. Doing so can lead to connection collisions.',
          sources: [
            { page: 'endpointRules', at: 'When you add resources … connection collision issues' },
          ],
          controls: ['sc-7'],
        },
      ],
    },
    {
      id: 'custom-routing',
      name: 'Custom routing accelerator',
      summary:
        'Your application sends each client to one instance and port. AWS performs no health checks and no failover.',
      add: [
        {
          id: 'destination-mapping',
          layer: 'platform',
          name: 'Map ports to instances',
          owner: 'aws',
          duty: 'Global Accelerator routes each client to a specific EC2 instance and port in a VPC subnet. It uses a static mapping from the static IP address and listener port.',
          sources: [
            { page: 'how', at: 'each client is routed … that you provide' },
            { page: 'customHow', at: 'maps listener port ranges … in your subnet' },
          ],
          controls: ['ac-4'],
        },
        {
          id: 'failover',
          layer: 'platform',
          name: 'Specify destinations without failover',
          owner: 'customer',
          duty: 'Specify the destinations to which traffic is routed. Custom routing accelerators use no health checks and have no failover.',
          sources: [{ page: 'how', at: "Health checks aren't used … route traffic to" }],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'client-assignment',
          layer: 'application',
          name: 'Assign clients to destinations',
          owner: 'customer',
          duty: 'Write the logic that assigns clients to destinations, for example from the static mapping that an API returns. Only the IPv4 address type is supported.',
          sources: [
            { page: 'how', at: 'Custom routing accelerators support … IP address type' },
            { page: 'customHow', at: 'Your application can call … destination EC2 instances' },
          ],
          controls: ['ac-4', 'sa-8'],
        },
        {
          id: 'destinations',
          layer: 'access',
          name: 'Choose which destinations get traffic',
          owner: 'customer',
          duty: 'Allow traffic to the subnet, or to specific addresses and ports in it. A change is complete when the accelerator’s status goes from `IN_PROGRESS` to `DEPLOYED`.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'customHow',
              at: [
                'You can allow or … IP address and port',
                'By default, all VPC … to receive traffic',
              ],
            },
            { page: 'allowTraffic', at: 'You can allow traffic … to DEPLOYED' },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'closed-destinations',
          layer: 'access',
          name: 'Block destinations by default',
          owner: 'aws',
          duty: 'By default, no destination in the VPC subnets of a custom routing accelerator can receive traffic until you allow traffic to it.',
          sources: [
            { page: 'customHow', at: 'By default, all VPC … combinations (destination sockets)' },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'client-address',
          layer: 'access',
          name: 'Preserve client addresses',
          owner: 'aws',
          duty: 'Global Accelerator always preserves client IP addresses for endpoints on custom routing accelerators.',
          setting: 'always-on',
          sources: [
            {
              page: 'how',
              at: 'Global Accelerator always preserves … custom routing accelerators',
            },
          ],
          controls: ['au-3'],
        },
        {
          id: 'network-exposure',
          layer: 'access',
          name: 'Security groups of the instances',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Keep the rules of the instances’ security groups. Rules that you have configured continue to work as they did before you added the accelerator.',
          sources: [{ page: 'how', at: 'security groups and AWS … added the accelerator' }],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Where traffic goes when no endpoint is healthy',
      finding:
        'The page on how Global Accelerator works says that it then routes requests to all endpoints. The page on unhealthy endpoints says that it first tries the three closest endpoint groups. It then routes traffic to a random endpoint in the group closest to the client. The catalogue says only that traffic is still routed to endpoints.',
      sources: [
        { page: 'how', at: 'healthyEndpointsEndpoints' },
        { page: 'unhealthy', at: 'findHealthyEndpointFailsOpen' },
      ],
    },
  ],
  pages: {
    unhealthy: {
      path: 'about-endpoints-endpoint-weights.unhealthy-endpoints',
      title: 'How failover works for unhealthy endpoints',
      passages: { findHealthyEndpointFailsOpen: 'find a healthy endpoint … it fails open' },
    },
    flowLogs: {
      path: 'monitoring-global-accelerator.flow-logs',
      title: 'Configuring and using flow logs in AWS Global Accelerator',
    },
    how: {
      path: 'introduction-how-it-works',
      title: 'How AWS Global Accelerator works',
      passages: { healthyEndpointsEndpoints: 'any healthy endpoints to … to all endpoints' },
    },
    shieldStandard: {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html',
      title: 'AWS Shield Standard overview',
    },
    vpc: {
      path: 'secure-vpc-connections',
      title: 'Secure VPC connections in AWS Global Accelerator',
    },
    allowTraffic: {
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/api/API_AllowCustomRoutingTraffic.html',
      title: 'AllowCustomRoutingTraffic',
    },
    customHow: {
      path: 'about-custom-routing-how-it-works',
      title: 'How custom routing accelerators work in Global Accelerator',
    },
    interfacePractices: {
      path: 'best-practices-aga',
      title: 'Best practices for ENIs and security groups with client IP address preservation',
    },
    preservation: {
      path: 'about-endpoints.sipp-caveats',
      title: 'Requirements for endpoints with client IP address preservation',
    },
    healthChecks: {
      path: 'about-endpoint-groups-health-check-options',
      title: 'Ensure health check access for your accelerator',
    },
    endpointRules: {
      path: 'about-endpoints-caveats',
      title: 'Requirements for resources you add as accelerator endpoints',
    },
  },
});
