import { defineService } from '../../define.ts';

export default defineService({
  name: 'Elastic Load Balancing',
  shortName: 'ELB',
  summary:
    'Load balancers run in your VPC. AWS runs and scales the nodes; you decide what the load balancers listen to and where they send traffic.',
  guide: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/',
  read: '2026-11-24',
  aliases: [
    'ELB',
    'ALB',
    'NLB',
    'GWLB',
    'CLB',
    'load balancer',
    'Application Load Balancer',
    'Network Load Balancer',
    'Gateway Load Balancer',
    'Classic Load Balancer',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::ElasticLoadBalancing', 'AWS::ElasticLoadBalancingV2'],
    terraformPrefixes: [
      'aws_lb',
      'aws_alb',
      'aws_elb',
      'aws_load_balancer_',
      'aws_app_cookie_stickiness_policy',
      'aws_proxy_protocol_policy',
    ],
    resources: [
      {
        types: ['aws_lb', 'aws_alb'],
        modes: [
          { mode: 'network', where: { load_balancer_type: 'network' } },
          { mode: 'gateway', where: { load_balancer_type: 'gateway' } },
          { mode: 'application' },
        ],
      },
      {
        types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
        modes: [
          { mode: 'network', where: { Type: 'network' } },
          { mode: 'gateway', where: { Type: 'gateway' } },
          { mode: 'application' },
        ],
      },
      {
        types: ['aws_elb', 'AWS::ElasticLoadBalancing::LoadBalancer'],
        modes: [{ mode: 'classic' }],
      },
    ],
  },
  archetype: 'edge-network',
  profile: { insideVpc: 'yes' },
  traits: ['instance-network'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS protects the infrastructure that runs the load balancers: its hardware, software and networking. AWS patches and fixes flaws within that infrastructure.',
    },
    'traffic-logs': { name: 'Turn on access logs', owner: 'customer' },
    'network-separation': {
      name: 'Keep the nodes inside your VPC',
      owner: 'aws',
      duty: 'AWS places the nodes in the subnets that you name, in your logically isolated network. The nodes reach targets at private addresses, so targets need no public addresses.',
      sources: [
        {
          page: 'infrastructure',
          at: ['virtualPrivateBalancerNodes', 'loadBalancerSendsLoadBalancer'],
        },
      ],
    },
  },
  add: [
    {
      id: 'scaling',
      layer: 'platform',
      name: 'Scale and update the DNS entry',
      owner: 'aws',
      duty: 'AWS scales the load balancer as traffic changes and updates its DNS entry. The entry’s TTL is 60 seconds, so that addresses can be remapped quickly.',
      sources: [{ page: 'how', at: 'As traffic to your … to changing traffic' }],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'health-checks',
      layer: 'platform',
      name: 'Check targets and avoid unhealthy ones',
      owner: 'aws',
      duty: 'The load balancer monitors the registered targets. It stops routing to an unhealthy target, and resumes routing once the target has recovered.',
      sources: [{ page: 'how', at: 'monitors the health of … is healthy again' }],
      controls: ['cp-10', 'si-13'],
    },
    {
      id: 'zones',
      layer: 'platform',
      name: 'Choose zones and leave addresses free',
      owner: 'customer',
      duty: 'Select subnets in at least two Availability Zones, each /27 or larger with at least eight free addresses. If a subnet runs out of addresses during scaling, the stalled scaling attempt might cause 5xx errors or timeouts.',
      sources: [
        {
          page: 'application',
          at: [
            'You must select at … Availability Zone subnets',
            'verify that each Availability … IP addresses per subnet',
            'subnet runs out of … establish a connection',
          ],
        },
        { page: 'how', at: 'With an Application Load … more Availability Zones' },
      ],
      controls: ['cp-2', 'cp-10'],
      evidence: ['ELB.13', 'elbv2-multiple-az'],
    },
    {
      id: 'deletion-protection',
      layer: 'platform',
      name: 'Deletion protection',
      owner: 'customer',
      duty: 'Enable deletion protection to prevent accidental deletion. It is disabled by default. Once you have enabled it, you must disable it before you can delete the load balancer.',
      setting: 'off-by-default',
      sources: [
        { page: 'hubControls', at: 'defaultDeletionLoadBalancer' },
        { page: 'attributes', at: 'By default, deletion protection … delete the load balancer' },
      ],
      controls: ['cm-3', 'cp-2'],
      evidence: ['ELB.6', 'elb-deletion-protection-enabled'],
    },
    {
      id: 'target-health',
      layer: 'application',
      name: 'Set health checks and thresholds',
      owner: 'customer',
      duty: 'Set the health checks for each target group. Unless the target is a Lambda function, also set the minimum number of healthy targets, which is one by default. Below the minimum, requests go to all targets, including unhealthy ones.',
      sources: [
        {
          page: 'targetGroups',
          at: [
            'You define health check … modify them later on',
            'below this value, send … default is 1',
            "You can't use this … is a Lambda function",
          ],
        },
      ],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'scheme',
      layer: 'access',
      name: 'Choose internal or internet-facing',
      owner: 'customer',
      duty: 'Choose the scheme when you create the load balancer. Internet-facing nodes have public addresses, and internal nodes have only private ones. The DNS name of an internal load balancer still resolves publicly, to private addresses.',
      sources: [
        {
          page: 'how',
          at: [
            'you must choose whether … an internet-facing load balancer',
            'nodes of an internet-facing … over the internet',
            'nodes of an internal … for the load balancer',
          ],
        },
        { page: 'infrastructure', at: 'An internal load balancer … for the load balancer' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Security groups and subnets',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'In the load balancer’s security groups, accept traffic from specific clients only, on the listener ports. In the instances’ security groups, accept traffic from the load balancer only, including on the health check ports.',
      sources: [
        { page: 'infrastructure', at: 'Configure the security groups … health check ports' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'listener-encryption',
      layer: 'data',
      name: 'HTTPS listener with a certificate',
      owner: 'customer',
      expires: 'certificate',
      answers: ['encrypt-in-transit'],
      duty: 'Give the HTTPS listener at least one server certificate, and use redirect actions that send client HTTP requests to HTTPS on port 443.',
      sources: [
        { page: 'httpsListener', at: 'To create an HTTPS … on your load balancer' },
        { page: 'hubControls', at: 'you should use redirect … on port 443' },
      ],
      controls: ['sc-8', 'sc-17'],
      evidence: [
        'ELB.1',
        'ELB.18',
        'alb-http-to-https-redirection-check',
        'elbv2-acm-certificate-required',
      ],
    },
    {
      id: 'tls-policy',
      layer: 'data',
      name: 'Choose the TLS policy',
      owner: 'customer',
      duty: 'Specify a security policy, such as one that AWS recommends. The console selects a recommended policy. Other methods, such as the AWS CLI and CloudFormation, default to `ELBSecurityPolicy-2016-08`, which also supports versions before TLS 1.2.',
      sources: [
        {
          page: 'policies',
          at: [
            'depends on how you … policy is ELBSecurityPolicy-2016-08',
            'AWS recommends implementing the … TLS 1.2 only',
          ],
        },
        {
          page: 'classicPolicies',
          at: [
            'the default predefined security … is ELBSecurityPolicy-2016-08',
            'The default security policy … earlier versions of TLS',
          ],
        },
      ],
      controls: ['sc-8', 'sc-13'],
      evidence: ['ELB.17', 'elbv2-predefined-security-policy-ssl-check'],
    },
    {
      id: 'tls-termination',
      layer: 'data',
      name: 'Decrypt at a secure listener',
      owner: 'aws',
      duty: 'The load balancer encrypts and decrypts traffic for clients. It uses the certificate and security policy of the listener.',
      sources: [
        { page: 'dataProtection', at: 'The load balancer performs … on your load balancer' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'target-encryption',
      layer: 'data',
      name: 'Encrypt traffic to the targets',
      owner: 'customer',
      duty: 'If traffic to the targets must be encrypted, use HTTPS target groups. The load balancer does not validate the targets’ certificates, so even an expired certificate works. Traffic that leaves AWS may need additional steps.',
      sources: [
        {
          page: 'targetGroups',
          at: [
            'When a target group … that have expired',
            'Traffic that leaves AWS … secure traffic further',
          ],
        },
      ],
      controls: ['sc-8'],
      evidence: [
        'ELB.21',
        'ELB.22',
        'elbv2-targetgroup-healthcheck-protocol-encrypted',
        'elbv2-targetgroup-protocol-encrypted',
      ],
    },
  ],
  modes: [
    {
      id: 'application',
      name: 'Application Load Balancer',
      summary:
        'Reads HTTP and classifies requests by threat level. If you set it up, an Application Load Balancer also applies a web ACL and logs users in.',
      override: {
        'network-separation': {
          owner: 'aws',
          remove: ['answers'],
          duty: 'AWS places the nodes in your subnets, and the nodes reach targets at private addresses. To prevent spoofing, AWS authenticates traffic to targets in the VPC at packet level.',
          sources: [
            {
              page: 'infrastructure',
              at: ['virtualPrivateBalancerNodes', 'loadBalancerSendsLoadBalancer'],
            },
            { page: 'targetGroups', at: 'Because the load balancer … are not valid' },
          ],
        },
        scheme: { owner: 'customer', evidence: ['alb-internal-scheme-check'] },
        'iam-permissions': {
          name: 'IAM permissions to change listeners',
          owner: 'customer',
          duty: 'Use IAM policies to limit who may create and change listeners. In IAM and service control policies, the condition key `SecurityPolicy` restricts the security policies that users can pick. The key `ListenerProtocol` restricts the types of listeners.',
          sources: [
            {
              page: 'withIam',
              at: [
                'conditions that define the … created and used',
                'conditions that define and … on the load balancers',
              ],
            },
            { page: 'policies', at: 'You can restrict which … control policies (SCPs)' },
          ],
        },
        'traffic-logs': {
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable access logs to S3, which are disabled by default. Alternatively, enable the enhanced options, which deliver the logs to CloudWatch Logs, Firehose or S3. Access logs are best effort, not a complete accounting of all requests.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'accessLogs',
              at: [
                'Access logs is an … that you specify',
                'CloudWatch Logs provide more … Simple Storage Service',
                'logs requests on a … of all requests',
              ],
            },
          ],
          evidence: ['ELB.5', 'elb-logging-enabled'],
        },
      },
      add: [
        {
          id: 'desync-check',
          layer: 'application',
          name: 'Mitigate HTTP desync attacks',
          owner: 'aws',
          duty: 'The load balancer classifies each request by its threat level, and mitigates risk according to the desync mitigation mode that you set. In the default mode, it blocks requests classified as severe with a 400 response and closes the client connection.',
          sources: [
            {
              page: 'attributes',
              at: [
                'The load balancer classifies … that you specify',
                'The default is the … of your application',
                'Request poses a high … the client connection',
              ],
            },
          ],
          controls: ['si-10', 'si-3'],
        },
        {
          id: 'desync-mode',
          layer: 'application',
          name: 'Desync mode and invalid headers',
          owner: 'customer',
          duty: 'Choose the desync mitigation mode: `monitor`, `defensive` (the default) or `strictest`. In `strictest` mode, your application receives only requests that comply with RFC 7230. Invalid header fields are routed to targets unless you set `routing.http.drop_invalid_header_fields.enabled`.',
          switchOf: 'desync-check',
          sources: [
            {
              page: 'attributes',
              at: 'The desync mitigation modes … comply with RFC 7230',
            },
            { page: 'application', at: 'Indicates whether HTTP headers … default is false' },
          ],
          controls: ['si-10', 'cm-6'],
          evidence: [
            'ELB.12',
            'ELB.4',
            'alb-desync-mode-check',
            'alb-http-drop-invalid-header-enabled',
          ],
        },
        {
          id: 'public-access-exclusions',
          layer: 'access',
          name: 'Exclusions from Block Public Access',
          owner: 'customer',
          duty: 'If VPC Block Public Access should fully block access to the targets of an internet-facing load balancer, exclude none of the load balancer’s subnets. Through an excluded subnet, the load balancer can still receive public traffic and route it to targets in other subnets.',
          sources: [{ page: 'blockPublicAccess', at: 'subnetsExcluded' }],
          controls: ['sc-7', 'cm-6'],
        },
        {
          id: 'web-acl',
          layer: 'access',
          name: 'Attach AWS WAF and set fail open',
          owner: 'customer',
          duty: 'Consider attaching an AWS WAF web ACL. By default, `waf.fail_open.enabled` is `false`, so requests that cannot be forwarded to AWS WAF do not reach targets. After a connection is upgraded to WebSockets, listener routing rules and AWS WAF no longer apply.',
          sources: [
            { page: 'infrastructure', at: 'Use AWS WAF with … list (web ACL)' },
            { page: 'application', at: 'Indicates whether to allow … default is false' },
            { page: 'how', at: 'if there is a … no longer apply' },
          ],
          controls: ['sc-7', 'si-4'],
          evidence: ['ELB.16', 'alb-waf-enabled'],
        },
        {
          id: 'client-authentication',
          layer: 'access',
          name: 'Authenticate users and clients',
          owner: 'customer',
          duty: 'You can have the HTTPS listener authenticate users, validate tokens or use mutual authentication. The default mode of mutual authentication is `passthrough`. In “Verify with trust store” mode, expired client certificates are rejected by default.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'httpsListener',
              at: [
                '(Optional) For Pre-routing action … any additional claims',
                '(Optional) To enable mutual … are rejected',
              ],
            },
          ],
          controls: ['ia-2', 'ia-3', 'ac-3'],
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'After you enable access logs, the load balancer captures them. It publishes a log file for each node every 5 minutes to the bucket that you specify.',
          sources: [
            {
              page: 'accessLogs',
              at: [
                'After you enable access … as compressed files',
                'publishes a log file … is eventually consistent',
              ],
            },
          ],
          controls: ['au-12'],
        },
      ],
    },
    {
      id: 'network',
      name: 'Network Load Balancer',
      summary:
        'Forwards TCP, UDP and TLS connections. You must attach security groups from the start, and access logs cover TLS only.',
      override: {
        'health-checks': {
          name: 'Take failed zones out of DNS',
          owner: 'aws',
          duty: 'If the load balancer fails its health check in a zone, AWS removes that zone’s record from Route 53. The load balancer stops routing to unhealthy targets.',
          sources: [
            { page: 'networkBalancers', at: 'When a Network Load … removed from Route 53' },
            { page: 'how', at: 'When the load balancer … to that target' },
          ],
        },
        zones: {
          name: 'Zone targets and cross-zone balancing',
          owner: 'customer',
          duty: 'Ensure that each enabled zone has at least one registered target, which makes the load balancer most effective. Decide whether to turn on cross-zone load balancing. It is off by default, so each node serves only the targets of its own zone.',
          sources: [
            {
              page: 'networkBalancers',
              at: [
                'is most effective if … one registered target',
                'By default, each Network … enabled Availability Zones',
              ],
            },
            { page: 'how', at: 'and Gateway Load Balancers … disabled by default' },
          ],
          evidence: ['ELB.13', 'elbv2-multiple-az', 'nlb-cross-zone-load-balancing-enabled'],
        },
        'deletion-protection': {
          owner: 'customer',
          setting: 'off-by-default',
          sources: [
            {
              page: 'networkBalancers',
              at: 'Indicates whether deletion protection … default is false',
            },
            { page: 'hubControls', at: 'defaultDeletionLoadBalancer' },
          ],
        },
        scheme: { owner: 'customer', evidence: ['nlb-internal-scheme-check'] },
        'target-health': {
          name: 'Set minimums and watch zonal health',
          owner: 'customer',
          duty: 'Configure the minimum number of healthy targets, and watch `ZonalHealthStatus`. With fewer healthy targets than the minimum, the load balancer can fail the health check of a zone.',
          sources: [
            {
              page: 'networkBalancers',
              at: [
                'zonal health is monitored … optimal application availability',
                'number of healthy targets … the configured minimum',
              ],
            },
          ],
        },
        'network-exposure': {
          name: 'Attach security groups at creation',
          owner: 'customer',
          duty: 'AWS recommends that you associate a security group when you create the load balancer. Without one, all client traffic can reach the listeners, and you cannot associate one later. In the targets’ groups, you can add a rule that references the load balancer’s group.',
          sources: [
            {
              page: 'networkGroups',
              at: [
                'assign a security group … all traffic can leave',
                'You can add a … directly to your targets',
                'If you create a … when you create it',
              ],
            },
          ],
        },
        'listener-encryption': {
          name: 'Terminate TLS or pass it through',
          owner: 'customer',
          duty: 'Use a TLS listener, or a TCP listener on port 443 if you need to pass encrypted traffic to targets without decrypting it.',
          sources: [
            { page: 'infrastructure', at: 'Network Load Balancers support TLS listeners' },
            { page: 'httpsListener', at: 'If you need to … without decrypting it' },
          ],
          evidence: ['ELB.18', 'elbv2-listener-encryption-in-transit'],
        },
        'tls-policy': {
          name: 'Choose the TLS policy',
          owner: 'customer',
          duty: 'For a TLS listener, choose the predefined security policy, which sets the protocol versions and cipher suites that the listener offers.',
          sources: [
            { page: 'infrastructure', at: 'You can choose from … by your application' },
            { page: 'dataProtection', at: 'When you configure a … your load balancer' },
          ],
        },
        'traffic-logs': {
          name: 'Turn on access logs and VPC flow logs',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable access logs, which are disabled by default. Access logs need a TLS listener, record TLS requests only and are best effort. To see what security groups accept or reject, use VPC flow logs.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'networkLogs',
              at: [
                'Access logs are created … of all requests',
                'Access logging is an … disabled by default',
              ],
            },
            { page: 'networkGroups', at: 'Use VPC flow logs … Load Balancer security groups' },
          ],
          evidence: ['nlb-logging-enabled'],
        },
      },
      remove: ['target-encryption'],
      add: [
        {
          id: 'inbound-enforcement',
          layer: 'platform',
          name: 'Apply the security groups’ inbound rules',
          owner: 'aws',
          duty: 'By default, AWS applies the inbound rules of the load balancer’s security groups to all traffic sent to it. That includes traffic that arrives through AWS PrivateLink.',
          sources: [
            {
              page: 'networkGroups',
              at: 'By default, we apply … through AWS PrivateLink',
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'public-access-exclusions',
          layer: 'access',
          name: 'Exclusions from Block Public Access',
          owner: 'customer',
          duty: 'If VPC Block Public Access should fully block access to the targets of an internet-facing load balancer, exclude none of the load balancer’s subnets. Through an excluded subnet, the load balancer can still receive public traffic and route it to targets in other subnets.',
          sources: [{ page: 'blockPublicAccess', at: 'subnetsExcluded' }],
          controls: ['sc-7', 'cm-6'],
        },
        {
          id: 'privatelink-rules',
          layer: 'access',
          name: 'Inbound rules for PrivateLink traffic',
          owner: 'customer',
          duty: 'Decide whether inbound rules apply to PrivateLink traffic, as they do by default. If so, write the rules for the private addresses of clients, which are the source that the rules see.',
          setting: 'on-by-default',
          switchOf: 'inbound-enforcement',
          sources: [
            {
              page: 'networkGroups',
              at: [
                'You can control whether … the endpoint interface',
                'By default, we apply … the Network Load Balancer',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'log-delivery',
          layer: 'data',
          name: 'Deliver the logs',
          owner: 'aws',
          duty: 'After you enable access logs, the load balancer captures them. It publishes a log file for each node every 5 minutes to the bucket that you specify.',
          sources: [
            {
              page: 'networkLogs',
              at: [
                'After you enable access … that you specify',
                'publishes a log file … is eventually consistent',
              ],
            },
          ],
          controls: ['au-12'],
        },
      ],
    },
    {
      id: 'gateway',
      name: 'Gateway Load Balancer',
      summary:
        'Sends every IP packet to your virtual appliances, which determine what is inspected and how well.',
      override: {
        scaling: {
          name: 'Scale the capacity',
          owner: 'aws',
          duty: 'AWS scales the load balancer as traffic changes, automatically for the vast majority of workloads.',
          sources: [
            { page: 'gateway', at: 'Elastic Load Balancing scales … workloads automatically' },
          ],
        },
        zones: {
          name: 'Choose the load balancer’s subnets',
          owner: 'customer',
          duty: 'Specify subnets with at least eight free addresses each, and register an appliance in every enabled zone. You cannot remove a subnet later; to use fewer subnets, create a new load balancer.',
          sources: [
            { page: 'gateway', at: 'The subnets that you … a new load balancer' },
            { page: 'gatewayTargets', at: 'Each target group must … Gateway Load Balancer' },
          ],
        },
        'deletion-protection': {
          owner: 'customer',
          setting: 'off-by-default',
          sources: [
            { page: 'gateway', at: 'Indicates whether deletion protection … default is false' },
            { page: 'hubControls', at: 'To prevent your load … delete the load balancer' },
          ],
        },
        'health-checks': {
          name: 'Route to healthy appliances',
          owner: 'aws',
          duty: 'The load balancer monitors the appliances in enabled zones and routes to healthy ones. Your failover setting determines what happens to existing flows.',
          sources: [
            {
              page: 'gatewayTargets',
              at: ['After you specify a … that are healthy', 'indicatesGatewaySame'],
            },
          ],
        },
        'target-health': {
          name: 'Rebalance existing flows on failure',
          owner: 'customer',
          duty: 'If existing flows should move when an appliance becomes unhealthy or is deregistered, set `target_failover.on_unhealthy` and `target_failover.on_deregistration` to `rebalance`. The default is `no_rebalance`. Both attributes must have the same value.',
          setting: 'off-by-default',
          sources: [{ page: 'gatewayTargets', at: 'indicatesGatewaySame' }],
        },
        'traffic-logs': { name: 'Turn on flow logs', owner: 'customer' },
      },
      remove: [
        'scheme',
        'network-exposure',
        'listener-encryption',
        'tls-policy',
        'tls-termination',
        'target-encryption',
      ],
      add: [
        {
          id: 'encapsulation',
          layer: 'platform',
          name: 'Encapsulate packets, keep flows together',
          owner: 'aws',
          duty: 'The load balancer takes IP packets on all ports and encapsulates them in GENEVE on port 6081. It sends all packets of a flow to the same appliance.',
          sources: [
            { page: 'gateway', at: 'It listens for all … on port 6081' },
            { page: 'how', at: 'After a flow is … same target appliance' },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'appliances',
          layer: 'application',
          name: 'Deploy and manage the appliances',
          owner: 'customer',
          duty: 'Run the fleet of virtual appliances. They must support GENEVE, decapsulate each packet to see the original packet, and encapsulate the response again.',
          sources: [
            {
              page: 'gateway',
              at: [
                'deploy and manage a … the GENEVE protocol',
                'The appliance encapsulates both … Gateway Load Balancer',
              ],
            },
            {
              page: 'gatewayTargets',
              at: 'Appliances must decapsulate the … the original packets',
            },
          ],
          controls: ['sc-7', 'si-2', 'si-4'],
        },
        {
          id: 'packet-size',
          layer: 'application',
          name: 'Set the appliances’ MTU and timeouts',
          owner: 'customer',
          duty: 'To support packets up to 8,500 bytes, the most that the load balancer accepts, give appliances an MTU of at least 8,568. If you set a TCP idle timeout above 350 seconds, have the appliances track connections for at least as long.',
          sources: [
            {
              page: 'gateway',
              at: [
                'If you configure a … Load Balancer idle timeout',
                'Packets with a size … interface are dropped',
                'to support packets up … at least 8,568 bytes',
              ],
            },
          ],
          controls: ['cm-6', 'sc-7'],
        },
        {
          id: 'public-access-exclusions',
          layer: 'access',
          name: 'Exclusions from Block Public Access',
          owner: 'customer',
          duty: 'If VPC Block Public Access is on, exclude the subnets of Gateway Load Balancer endpoints whose traffic you want to allow. Without the exclusion, the endpoints’ inbound and outbound traffic is blocked.',
          sources: [
            {
              page: 'blockPublicAccess',
              at: 'Gateway Load Balancer (GWLB): … endpoints is excluded',
            },
          ],
          controls: ['sc-7', 'cm-6'],
        },
        {
          id: 'flow-symmetry',
          layer: 'access',
          name: 'Route both directions symmetrically',
          owner: 'customer',
          duty: 'Route both directions through the load balancer. A response that bypasses the load balancer is supported but not recommended, because it can reduce network performance. A response through the load balancer is not supported if the load balancer did not process the initial packet.',
          sources: [
            {
              page: 'gateway',
              at: [
                'support asymmetric flows when … through the load balancer',
                'Asymmetric routing is not … reduced network performance',
                'do not support asymmetric … through the load balancer',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'classic',
      name: 'Classic Load Balancer',
      summary:
        'The older type, with a default TLS policy from 2016. You can define your own cipher lists, but the list for connections to the instances is static.',
      override: {
        zones: {
          name: 'Several zones and cross-zone balancing',
          owner: 'customer',
          duty: 'Enable several zones, and check whether cross-zone load balancing is on. The console preselects cross-zone load balancing, but a load balancer created through the API or CLI starts without it.',
          sources: [
            {
              page: 'how',
              at: [
                'We recommend enabling multiple … all load balancers',
                'create a Classic Load … selected by default',
              ],
            },
          ],
          evidence: ['ELB.9', 'ELB.10', 'elb-cross-zone-load-balancing-enabled'],
        },
        'target-health': {
          name: 'Turn on connection draining',
          owner: 'customer',
          duty: 'Enable connection draining. Instances that are deregistering or unhealthy then get no requests, while existing connections stay open.',
          sources: [
            {
              page: 'hubControls',
              at: 'Enabling connection draining on … existing connections open',
            },
          ],
          evidence: ['ELB.7'],
        },
        scheme: { owner: 'customer', evidence: ['elb-internal-scheme-check'] },
        'listener-encryption': {
          name: 'HTTPS or TLS on front-end listeners',
          owner: 'customer',
          duty: 'Configure front-end listeners with HTTPS or TLS. Security Hub recommends that you create or import the certificates in ACM, and says that you should renew them automatically.',
          sources: [
            {
              page: 'hubControls',
              at: [
                'Security Hub CSPM recommends … your load balancer',
                'You should always use … decryption in transit',
              ],
            },
            { page: 'infrastructure', at: 'Classic Load Balancers support … TLS listeners' },
          ],
          evidence: [
            'ELB.3',
            'ELB.2',
            'elb-tls-https-listeners-only',
            'elb-acm-certificate-required',
          ],
        },
        'tls-policy': {
          name: 'Replace the default TLS policy',
          owner: 'customer',
          duty: 'Choose `ELBSecurityPolicy-TLS-1-2-2017-01`, because the default policy, from 2016, also supports versions before TLS 1.2. You can update the policy when a new predefined policy is released. If you add many extra ciphers in a custom policy, you do so at your own risk.',
          sources: [
            {
              page: 'classicPolicies',
              at: [
                'Whenever a new predefined … to use it',
                'We recommend TLS 1.2 … less secure than ELBSecurityPolicy-TLS-1-2-2017-01',
                'Many of the other … your own risk',
              ],
            },
            {
              page: 'hubControls',
              at: 'Using ELBSecurityPolicy-TLS-1-2-2017-01 can help … SSL and TLS',
            },
          ],
          evidence: ['ELB.8', 'elb-predefined-security-policy-ssl-check'],
        },
        'target-encryption': {
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Configure the protocol for connections to the instances. If no connection can be negotiated, include on the instances a cipher of the static suite that Classic Load Balancers use for these connections.',
          sources: [
            { page: 'classicPolicies', at: 'Classic Load Balancers uses … the following ciphers' },
            { page: 'how', at: 'Likewise, it is configured … to the targets' },
          ],
        },
        'traffic-logs': {
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'Enable access logs, an optional feature of Elastic Load Balancing, to your S3 bucket. If the bucket uses SSE-S3, each log file is encrypted.',
          setting: 'off-by-default',
          sources: [
            { page: 'hubControls', at: 'Elastic Load Balancing provides … server responses' },
            { page: 'accessLogs', at: 'Access logs is an … disabled by default' },
            { page: 'dataProtection', at: 'If you enable server-side … in your S3 bucket' },
          ],
          evidence: ['ELB.5', 'elb-logging-enabled'],
        },
      },
      remove: ['deletion-protection'],
    },
  ],
  contradictions: [
    {
      topic: 'The TLS policy between load balancer and targets',
      finding:
        'The page on target groups names two policies for connections to targets: `ELBSecurityPolicy-TLS13-1-0-2021-06` if a listener uses TLS 1.3, and `ELBSecurityPolicy-2016-08` otherwise. The page on security policies lists six cases, among them separate FIPS, post-quantum and RFC 9151 policies. The catalogue follows the second page. On both, the policy follows from your listeners and cannot be chosen separately.',
      sources: [
        { page: 'targetGroups', at: 'When a target group … security policy is used' },
        { page: 'policies', at: 'You can choose the … backend connections' },
      ],
    },
  ],
  pages: {
    blockPublicAccess: {
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html',
      title: 'VPC BPA basics',
      read: '2026-11-26',
      passages: { subnetsExcluded: 'If you have an … subnets are excluded' },
    },
    targetGroups: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
      title: 'Target groups for your Application Load Balancers',
      read: '2026-11-26',
    },
    policies: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
      title: 'Security policies for your Application Load Balancer',
      read: '2026-11-26',
    },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in Elastic Load Balancing',
      read: '2026-11-26',
      passages: {
        virtualPrivateBalancerNodes: 'A virtual private cloud … load balancer nodes',
        loadBalancerSendsLoadBalancer: 'Your load balancer sends … a load balancer',
      },
    },
    how: {
      path: 'how-elastic-load-balancing-works',
      title: 'How Elastic Load Balancing works',
      read: '2026-11-26',
    },
    application: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
      title: 'Application Load Balancers',
      read: '2026-11-26',
    },
    hubControls: {
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html',
      title: 'Security Hub CSPM controls for Elastic Load Balancing',
      read: '2026-11-26',
      passages: {
        defaultDeletionLoadBalancer: 'By default, deletion protection … your load balancer',
      },
    },
    attributes: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
      title: 'Edit attributes for your Application Load Balancer',
      read: '2026-11-26',
    },
    httpsListener: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
      title: 'Create an HTTPS listener for your Application Load Balancer',
      read: '2026-11-26',
    },
    classicPolicies: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-ssl-security-policy.html',
      title: 'SSL negotiation configurations for Classic Load Balancers',
      read: '2026-11-26',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Elastic Load Balancing',
      read: '2026-11-26',
    },
    withIam: {
      path: 'security_iam_service-with-iam',
      title: 'How Elastic Load Balancing works with IAM',
      read: '2026-11-27',
    },
    accessLogs: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
      title: 'Access logs for your Application Load Balancer',
      read: '2026-11-26',
    },
    networkBalancers: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html',
      title: 'Network Load Balancers',
      read: '2026-11-26',
    },
    networkGroups: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html',
      title: 'Update the security groups for your Network Load Balancer',
      read: '2026-11-26',
    },
    networkLogs: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-access-logs.html',
      title: 'Access logs for your Network Load Balancer',
      read: '2026-11-26',
    },
    gateway: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html',
      title: 'Gateway Load Balancers',
      read: '2026-11-26',
    },
    gatewayTargets: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/target-groups.html',
      title: 'Target groups for your Gateway Load Balancers',
      read: '2026-11-26',
      passages: { indicatesGatewaySame: 'Indicates how the Gateway … must be the same' },
    },
  },
});
