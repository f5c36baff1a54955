import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Route 53',
  shortName: 'Route 53',
  summary:
    'DNS and domain names. AWS answers the queries; you own the zones, the delegations and the names themselves.',
  guide: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/',
  read: '2026-11-26',
  aliases: [
    'Route53',
    'DNS',
    'hosted zone',
    'domain registration',
    'DNSSEC',
    'Route 53 Resolver',
    'VPC Resolver',
    'Resolver endpoints',
    'DNS Firewall',
    'Global Resolver',
  ],
  variants: [
    {
      id: 'route-53-global-resolver',
      name: 'Amazon Route 53 Global Resolver',
      mode: 'global-resolver',
    },
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Route53', 'AWS::Route53Resolver', 'AWS::Route53Profiles'],
    terraformPrefixes: ['aws_route53_', 'aws_route53domains_', 'aws_route53profiles_'],
    resources: [
      {
        types: ['aws_route53_zone'],
        modes: [{ mode: 'private-zone', where: { vpc: '*' } }, { mode: 'public-zone' }],
      },
      {
        types: ['AWS::Route53::HostedZone'],
        modes: [{ mode: 'private-zone', where: { VPCs: '*' } }, { mode: 'public-zone' }],
      },
      {
        types: [
          'aws_route53_resolver_endpoint',
          'aws_route53_resolver_rule',
          'aws_route53_resolver_firewall_rule_group',
          'AWS::Route53Resolver::ResolverEndpoint',
          'AWS::Route53Resolver::ResolverRule',
          'AWS::Route53Resolver::FirewallRuleGroup',
        ],
        modes: [{ mode: 'vpc-resolver' }],
      },
      {
        types: ['aws_route53domains_registered_domain', 'aws_route53domains_domain'],
        modes: [{ mode: 'domain-registration' }],
      },
    ],
  },
  archetype: 'edge-network',
  override: {
    'traffic-logs': { owner: 'customer', answers: ['write-logs'] },
    'service-software': {
      name: 'Run the control and data planes',
      owner: 'aws',
      duty: 'AWS operates the control plane, through which you create and change resources. It also operates the data plane, which does the service’s core work.',
      sources: [
        { page: 'resilience', at: "Route 53 service, like … service's core functionality" },
      ],
      controls: ['cp-10', 'sc-22'],
    },
  },
  modes: [
    {
      id: 'public-zone',
      name: 'Public hosted zone',
      summary:
        'Answers queries from the internet. The parent’s delegation and the signing key are the parts that can break a domain.',
      override: {
        'iam-permissions': {
          name: 'IAM permissions for zones and records',
          owner: 'customer',
          duty: 'Decide who may change which resources. It can help to let one person work with records while another owns the zone, its signing and its keys.',
          sources: [{ page: 'signing', at: 'It can be helpful … the hosted zone' }],
        },
        'traffic-logs': {
          name: 'Turn on query logs',
          owner: 'customer',
          duty: 'If you want logs of public DNS queries, configure logging to a log group, which must be in US East (N. Virginia). The logs do not show queries that resolvers answer from their caches.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'queryLogs',
              at: [
                'You can configure Amazon … Route 53 receives',
                'Query logs contain only … corresponding record expires',
                'To start logging DNS … (N. Virginia) Region',
              ],
            },
          ],
          evidence: ['Route53.2', 'route53-query-logging-enabled'],
        },
      },
      add: [
        {
          id: 'edge-answers',
          layer: 'platform',
          name: 'Answer queries at edge locations',
          owner: 'aws',
          duty: 'Route 53 responds at edge locations to the DNS queries that resolvers send to it.',
          sources: [
            {
              page: 'queryLogs',
              at: [
                'Route 53 edge location … the DNS query',
                'Query logs contain only … to Route 53',
              ],
            },
          ],
          controls: ['sc-20', 'sc-22'],
        },
        {
          id: 'query-log-delivery',
          layer: 'platform',
          name: 'Deliver the query logs',
          owner: 'aws',
          duty: 'After you configure query logging, Route 53 sends logs to CloudWatch Logs. It uses one log stream for each edge location that responds to queries for the zone.',
          sources: [
            {
              page: 'queryLogs',
              at: [
                'After you configure query … to CloudWatch Logs',
                'Route 53 creates one … applicable log stream',
              ],
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'delegation-hold',
          layer: 'platform',
          name: 'Withhold a deleted zone’s name servers',
          owner: 'aws',
          duty: 'After you delete a zone, the parent zone may still delegate to the deleted zone’s name servers. While it does, Route 53 assigns none of these name servers to a new zone of that name.',
          sources: [{ page: 'dangling', at: 'Route 53 protects against … from being assigned' }],
          controls: ['sc-20', 'ac-3'],
        },
        {
          id: 'zone-signing',
          layer: 'platform',
          name: 'Sign responses and manage the zone key',
          owner: 'aws',
          duty: 'After you enable signing, Route 53 signs every response of the zone. It manages the zone-signing key and limits the TTLs of the zone’s records to one week.',
          sources: [
            {
              page: 'signing',
              at: [
                'every response for a … public key cryptography',
                'ZSK management is performed by Route 53',
                'Route 53 enforces a … for the records',
              ],
            },
          ],
          controls: ['sc-20', 'sc-12'],
        },
        {
          id: 'health-check-run',
          layer: 'platform',
          name: 'Run the health checks',
          owner: 'aws',
          duty: 'Route 53 checks the health of the resources for which you configured health checks. If you chose Regions to check from, Route 53 checks from these Regions.',
          sources: [
            {
              page: 'resilience',
              at: ['configureRouteLoadBalancers', 'When you create a … health checks from'],
            },
          ],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'health-checks',
          layer: 'application',
          name: 'Set up health checks of endpoints',
          owner: 'customer',
          duty: 'Configure health checks for resources that you create in specific Regions, such as EC2 instances and load balancers. You can choose the Regions to check from.',
          sources: [
            {
              page: 'resilience',
              at: [
                'configureRouteLoadBalancers',
                'you can optionally specify … health checks from',
              ],
            },
          ],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'delegation',
          layer: 'access',
          name: 'Keep the parent’s NS records correct',
          owner: 'customer',
          duty: 'Keep the NS records at the parent zone equal to the zone’s delegation set. Records for name servers that you no longer have can create a risk that an attacker can exploit. DNSSEC signing can be a further layer of protection.',
          sources: [
            {
              page: 'dangling',
              at: [
                'In cases where a … attacker can exploit',
                'make sure the parent … Route 53 hosted zone',
                'enabling DNSSEC signing for … layer of protection',
              ],
            },
          ],
          controls: ['sc-20', 'cm-6'],
        },
        {
          id: 'subdomain-order',
          layer: 'access',
          name: 'Delegate subdomains in order',
          owner: 'customer',
          duty: 'Delegate only to Route 53 name servers that belong to a public hosted zone that you control. Delegate a subdomain only from its immediate parent zone. Add removed NS records back only after the child zone has been created.',
          sources: [
            {
              page: 'dangling',
              at: [
                'only add them back … has been created',
                'only delegate subdomains through … immediate parent zones',
                'onlyDelegateRouteControl',
              ],
            },
          ],
          controls: ['sc-20', 'cm-3'],
        },
        {
          id: 'dnssec',
          layer: 'data',
          name: 'DNSSEC signing',
          owner: 'customer',
          duty: 'Decide whether to enable signing for a zone. First make sure that the parent zone’s provider supports DS records. If you enable signing without that support, the zone becomes unresolvable. Multi-vendor configurations are not supported.',
          sources: [
            {
              page: 'signing',
              at: [
                'multi-vendor configurations are not supported',
                'If your parent zone … supports DS records',
              ],
            },
          ],
          controls: ['sc-20'],
        },
        {
          id: 'key-signing-key',
          layer: 'data',
          name: 'Manage and rotate the key-signing key',
          owner: 'customer',
          expires: 'key',
          duty: 'Base the key-signing key on an asymmetric customer managed key in AWS KMS that you own. Manage the key-signing key, and rotate it if needed.',
          sources: [{ page: 'signing', at: 'each KSK is based … if needed' }],
          controls: ['sc-12', 'sc-20'],
        },
        {
          id: 'dnssec-alarms',
          layer: 'data',
          name: 'Set alarms on DNSSEC errors',
          owner: 'customer',
          duty: 'AWS strongly recommends that you set CloudWatch alarms on `DNSSECInternalFailure` and `DNSSECKeySigningKeysNeedingAction`. Resolve these errors quickly to help prevent an outage of the zone.',
          sources: [{ page: 'signing', at: 'To help prevent a … error is detected' }],
          controls: ['si-4', 'ir-4'],
        },
        {
          id: 'log-retention',
          layer: 'data',
          name: 'Log retention',
          owner: 'customer',
          duty: 'If query logs should expire, set a retention period on the log group. By default, CloudWatch Logs stores the logs indefinitely.',
          sources: [
            { page: 'queryLogs', at: 'By default, CloudWatch Logs … the retention period' },
          ],
          controls: ['au-11'],
        },
      ],
    },
    {
      id: 'private-zone',
      name: 'Private hosted zone',
      summary:
        'Answers inside VPCs that you associate. A name that matches the zone and has no record gets `NXDOMAIN`, not the public answer.',
      override: {
        'iam-permissions': {
          name: 'IAM permissions in Route 53 and EC2',
          owner: 'customer',
          duty: 'Grant creators of private zones the Amazon EC2 actions that they need in addition to Route 53 actions.',
          sources: [{ page: 'privateZones', at: 'To create private hosted … Route 53 actions' }],
        },
        'traffic-logs': {
          name: 'Turn on query logs',
          owner: 'customer',
          duty: 'Specify the VPCs whose queries you want to log, and send the entries to CloudWatch Logs, S3 or Firehose. Only unique queries are logged, not those that the resolver answers from its cache.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'resolverLogs',
              at: [
                'Queries that originate in … those DNS queries',
                'logsOnlyUniqueQueriesCache',
                'You can send the … Firehose delivery stream',
              ],
            },
            {
              page: 'resolverLogging',
              at: 'startLoggingDnsRoute53Console',
              verified: '2026-11-27',
            },
          ],
        },
      },
      add: [
        {
          id: 'private-answers',
          layer: 'platform',
          name: 'Answer from the most specific zone',
          owner: 'aws',
          duty: 'AWS uses the most specific matching zone to answer queries from an associated VPC, unless a Resolver rule for the same name takes precedence. It returns `NXDOMAIN` if that zone has no record of the name and type.',
          sources: [
            {
              page: 'privateZones',
              at: [
                'VPC Resolver routes traffic … most specific match',
                'theresMatchingClient',
                'VPC Resolver rule that … rule takes precedence',
              ],
            },
          ],
          controls: ['sc-20', 'sc-22'],
        },
        {
          id: 'resolver-run',
          layer: 'platform',
          name: 'Run a resolver in all VPCs',
          owner: 'aws',
          duty: 'AWS provides the VPC Resolver by default in all VPCs. It is reached at the VPC+2 address within an Availability Zone.',
          sources: [{ page: 'resolver', at: 'availableAvailabilityZone' }],
          controls: ['sc-21', 'sc-22'],
        },
        {
          id: 'query-log-delivery',
          layer: 'platform',
          name: 'Deliver the query logs',
          owner: 'aws',
          duty: 'If query logging is configured, AWS logs each unique query with values such as its source, name, type and response. It does not log queries answered from the cache.',
          sources: [
            {
              page: 'resolverLogs',
              at: ['queryLogsIncludeRuleAction', 'logsOnlyUniqueQueriesCache'],
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'shadowed-names',
          layer: 'application',
          name: 'Create records in both zones',
          owner: 'customer',
          duty: 'For split-view DNS, create records in both the public and the private zone. If a query in the VPC matches the private zone, but no record in it, the query is not forwarded to public DNS.',
          sources: [
            {
              page: 'privateZones',
              at: ['Create records in each … your Amazon VPCs', 'theresMatchingClient'],
            },
          ],
          controls: ['sc-20', 'cm-6'],
        },
        {
          id: 'rule-precedence',
          layer: 'application',
          name: 'Resolver rules that override zones',
          owner: 'customer',
          duty: 'Check your Resolver rules. A rule that forwards the same domain name to your network takes precedence over the private zone.',
          sources: [
            { page: 'privateZones', at: 'In this configuration, the … private hosted zone' },
          ],
          controls: ['cm-6', 'sc-22'],
        },
        {
          id: 'custom-dns',
          layer: 'application',
          name: 'Point your own DNS servers to VPC+2',
          owner: 'customer',
          duty: 'If instances in the VPC run your own DNS servers, let these servers route private queries to the Amazon-provided server. Its address is the base of the VPC’s range plus two.',
          sources: [{ page: 'privateZones', at: 'If you have configured … for your VPC' }],
          controls: ['sc-21', 'cm-6'],
        },
        {
          id: 'private-health-checks',
          layer: 'application',
          name: 'Use records that allow health checks',
          owner: 'customer',
          duty: 'To associate Route 53 health checks with records in a private zone, use failover, multivalue answer, weighted, latency, geolocation or geoproximity records. In a private zone, only these records support health checks.',
          sources: [
            { page: 'privateZones', at: 'you can associate Route … and geoproximity records' },
          ],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'vpc-association',
          layer: 'access',
          name: 'Associate the VPCs',
          owner: 'customer',
          duty: 'Decide which VPCs the zone is associated with. In these VPCs, the zone’s records control where traffic goes.',
          sources: [
            {
              page: 'privateZones',
              at: [
                'Associate one or more … the specified VPCs',
                'Records in the public … your Amazon VPCs',
              ],
            },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'vpc-dns-settings',
          layer: 'access',
          name: 'Keep DNS enabled in the VPC',
          owner: 'customer',
          duty: 'Set both `enableDnsHostnames` and `enableDnsSupport` to `true` in each associated VPC. Private hosted zones need both settings.',
          sources: [{ page: 'privateZones', at: 'To use private hosted … settings to true' }],
          controls: ['cm-6', 'sc-22'],
        },
      ],
    },
    {
      id: 'vpc-resolver',
      name: 'VPC Resolver and DNS Firewall',
      summary:
        'Endpoints, forwarding rules and a DNS filter around the resolver that each VPC has from the start.',
      profile: { insideVpc: 'your-choice' },
      traits: ['network-exposure'],
      override: {
        'traffic-logs': {
          name: 'Turn on query logs',
          owner: 'customer',
          duty: 'Specify the VPCs whose queries you want to log. Entries can also cover inbound and outbound endpoints and DNS Firewall actions. Queries that the resolver answers from its cache are not logged.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'resolverLogs',
              at: ['You can log the … monitor domain lists', 'logsOnlyUniqueQueriesCache'],
            },
            {
              page: 'resolverLogging',
              at: 'startLoggingDnsRoute53Console',
              verified: '2026-11-27',
            },
          ],
        },
        'network-exposure': {
          name: 'Security groups of the endpoints',
          owner: 'customer',
          duty: 'Implement security group rules that reduce connection tracking overhead, and follow the recommended rules to maximize query throughput. Monitor the unique address and port combinations that generate DNS traffic, to avoid capacity limitations.',
          sources: [
            {
              page: 'resolverPractices',
              at: 'Implement security group rules … avoid capacity limitations',
            },
          ],
        },
      },
      add: [
        {
          id: 'resolver-run',
          layer: 'platform',
          name: 'Resolve names for all VPCs',
          owner: 'aws',
          duty: 'By default, the resolver in all VPCs answers queries that come to the VPC+2 address. It answers for local VPC names, for records in private hosted zones and, through recursive look-ups, for public names.',
          sources: [
            {
              page: 'resolver',
              at: ['availableAvailabilityZone', 'A VPC Resolver automatically … on the internet'],
            },
          ],
          controls: ['sc-21', 'sc-22'],
        },
        {
          id: 'firewall-run',
          layer: 'platform',
          name: 'Apply the DNS Firewall rules',
          owner: 'aws',
          duty: 'While a rule group is associated, AWS enforces the VPC’s firewall configuration. If DNS Firewall does not reply, AWS blocks the query with `SERVFAIL`, or lets it through if you enabled fail open.',
          sources: [
            {
              page: 'firewall',
              at: [
                'vpcResolverEnforcesVpc',
                'VPC Resolver blocks any … SERVFAIL DNS response',
                'If you enable fail … from DNS Firewall',
              ],
            },
          ],
          controls: ['sc-7', 'si-17'],
        },
        {
          id: 'forwarding-run',
          layer: 'platform',
          name: 'Forward and resolve queries',
          owner: 'aws',
          duty: 'If a forwarding rule covers a query, AWS sends the query through the outbound endpoint to your DNS resolver. AWS resolves queries that come in at an inbound endpoint.',
          sources: [
            {
              page: 'resolver',
              at: [
                'The outbound endpoint forwards … and the data center',
                'The inbound endpoint sends … to the client',
              ],
            },
          ],
          controls: ['sc-21', 'sc-22'],
        },
        {
          id: 'query-log-delivery',
          layer: 'platform',
          name: 'Deliver the query logs',
          owner: 'aws',
          duty: 'If query logging is configured, AWS logs each unique query with values such as its source, name, type and response. It does not log queries answered from the cache.',
          sources: [
            {
              page: 'resolverLogs',
              at: ['queryLogsIncludeRuleAction', 'logsOnlyUniqueQueriesCache'],
            },
          ],
          controls: ['au-12'],
        },
        {
          id: 'endpoint-zones',
          layer: 'platform',
          name: 'Place inbound endpoints in several zones',
          owner: 'customer',
          duty: 'Give each inbound endpoint addresses in at least two Availability Zones, with spare network interfaces for maintenance and surges.',
          sources: [
            { page: 'resolverPractices', at: 'Create inbound endpoints with … or traffic surges' },
            { page: 'resilience', at: 'you create endpoints in … multiple Availability Zones' },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'endpoint-subnets',
          layer: 'platform',
          name: 'Keep endpoints off Outposts subnets',
          owner: 'customer',
          duty: 'AWS recommends that you choose subnets outside Outposts. If you enable a Local Network Interface on a subnet with the endpoint’s network interfaces, the endpoint’s interfaces stop functioning.',
          sources: [
            {
              page: 'resolverPractices',
              at: 'We recommend using non-Outposts … ENIs stop functioning',
            },
          ],
          controls: ['cm-6', 'cp-2'],
        },
        {
          id: 'forwarding-rules',
          layer: 'application',
          name: 'Write the forwarding rules',
          owner: 'customer',
          duty: 'Write one rule for each domain name whose queries go to a resolver on your network. Decide which VPCs and accounts share the rule.',
          sources: [
            { page: 'resolver', at: 'Resolver rules enable you … across multiple accounts' },
          ],
          controls: ['sc-22', 'ac-4'],
        },
        {
          id: 'forwarding-loops',
          layer: 'application',
          name: 'Prevent routing loops',
          owner: 'customer',
          duty: 'Make sure that one VPC is not associated with both a Resolver rule and the rule’s inbound endpoint.',
          sources: [
            { page: 'resolverPractices', at: 'ensuring that the same … its inbound endpoint' },
          ],
          controls: ['cm-6', 'sc-5'],
        },
        {
          id: 'network-path',
          layer: 'access',
          name: 'Private path to your own resolvers',
          owner: 'customer',
          duty: 'Provide the Site-to-Site VPN or Direct Connect over which endpoints exchange queries with on-premises DNS servers.',
          sources: [
            { page: 'resolver', at: 'The outbound endpoint forwards … virtual private gateway' },
          ],
          controls: ['sc-7', 'cp-8'],
        },
        {
          id: 'firewall-rules',
          layer: 'access',
          name: 'Associate DNS Firewall rule groups',
          owner: 'customer',
          duty: 'Write rules that block, allow or monitor domain lists, and associate a rule group with the VPC. While a rule group is associated, the firewall configuration is enforced.',
          sources: [
            { page: 'resolverLogs', at: 'Queries that use Resolver … monitor domain lists' },
            { page: 'firewall', at: 'vpcResolverEnforcesVpc' },
          ],
          controls: ['sc-7', 'si-4'],
        },
        {
          id: 'firewall-failure',
          layer: 'access',
          name: 'Choose fail closed or fail open',
          owner: 'customer',
          duty: 'Keep the default, fail closed, or enable fail open. Fail closed favours security over availability and blocks queries for which DNS Firewall gives no reply. Fail open allows these queries through.',
          setting: 'on-by-default',
          switchOf: 'firewall-run',
          sources: [
            {
              page: 'firewall',
              at: [
                'By default, the failure … security over availability',
                'If you enable fail … availability over security',
              ],
            },
          ],
          controls: ['sc-7', 'sc-24'],
        },
      ],
    },
    {
      id: 'global-resolver',
      name: 'Global Resolver',
      summary:
        'A resolver that clients reach over the internet. AWS authenticates and filters; you decide which clients, views and domains.',
      unanswered: {
        'encrypt-at-rest':
          'AWS’s page “Data protection in Route 53” does not mention encryption at rest.',
        'back-up': 'AWS’s page “Resilience in Amazon Route 53” does not mention backups.',
      },
      remove: ['traffic-logs'],
      add: [
        {
          id: 'global-resolution',
          layer: 'platform',
          name: 'Resolve at the nearest Region',
          owner: 'aws',
          duty: 'Global Resolver uses anycast to route queries to the closest of your chosen Regions, or to the next closest Region if the closest becomes unavailable. It resolves what is allowed, in public DNS or in private hosted zones.',
          sources: [
            {
              page: 'globalWorks',
              at: [
                'twoMoreAwsRegionsChoose',
                'For allowed queries, Route … as appropriate',
                'DNS queries are automatically … next closest Region',
              ],
            },
          ],
          controls: ['sc-21', 'sc-22', 'cp-10'],
        },
        {
          id: 'client-authentication',
          layer: 'platform',
          name: 'Authenticate clients and apply the rules',
          owner: 'aws',
          duty: 'Global Resolver authenticates the client by token or address, as configured. It evaluates the query against policies and domain lists. For private zones, it checks that the client is authorized.',
          sources: [
            {
              page: 'globalWorks',
              at: [
                'Global Resolver authenticates the … for all protocols)',
                'The service evaluates DNS … proceeding with resolution',
              ],
            },
          ],
          controls: ['ac-3', 'sc-7'],
        },
        {
          id: 'query-log-delivery',
          layer: 'platform',
          name: 'Log query details',
          owner: 'aws',
          duty: 'Global Resolver returns the response to the client. It logs the details of the query, for monitoring and analysis.',
          sources: [
            { page: 'globalWorks', at: 'The service returns the … monitoring and analysis' },
          ],
          controls: ['au-12'],
        },
        {
          id: 'resolver-regions',
          layer: 'platform',
          name: 'Choose two or more Regions',
          owner: 'customer',
          duty: 'Select the Regions from which Global Resolver resolves for your clients. The high availability of Global Resolver comes from the two or more Regions that you choose.',
          sources: [
            { page: 'globalWorks', at: 'twoMoreAwsRegionsChoose' },
            { page: 'globalResolver', at: 'You can select the … across your organization' },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'access-sources',
          layer: 'access',
          name: 'Allow clients by IP address',
          owner: 'customer',
          answers: ['admit', 'open-network'],
          duty: 'Write rules that allow or deny queries by the client’s IP address, for environments with predictable ranges, such as offices or VPNs. The rules support all DNS protocols, including plain DNS, and rely on trust in the client’s address.',
          sources: [
            {
              page: 'globalAccess',
              at: [
                'You configure access source … VPN connections',
                'Access sources support all … network administrators',
                'Network-based, relies on IP trust',
              ],
            },
          ],
          controls: ['ac-3', 'sc-7'],
        },
        {
          id: 'access-tokens',
          layer: 'access',
          name: 'Distribute and renew access tokens',
          owner: 'customer',
          expires: 'token',
          duty: 'Distribute access tokens to clients whose addresses change, and renew the tokens before they expire. Tokens work with DNS over HTTPS and DNS over TLS, but not with plain DNS.',
          sources: [
            {
              page: 'globalAccess',
              at: [
                'Access tokens use token-based … enhanced security through encryption',
                'Token lifecycle and distribution',
                'DoT, DoH only',
              ],
            },
          ],
          controls: ['ia-5', 'ac-3'],
        },
        {
          id: 'firewall-rules',
          layer: 'access',
          name: 'DNS firewall rules',
          owner: 'customer',
          duty: 'Write the rules that block, allow or alert on domains. Base the rules on your own or AWS’s domain lists, and on the detection of DNS tunnels and generated domain names.',
          sources: [
            {
              page: 'globalWorks',
              at: [
                'evaluates DNS queries against … or alert)',
                'Block or allow queries … managed domain lists',
                'Detect and block DNS … (DGA) patterns',
              ],
            },
          ],
          controls: ['sc-7', 'si-4'],
        },
        {
          id: 'dns-views',
          layer: 'access',
          name: 'DNS views for private names',
          owner: 'customer',
          duty: 'Manage the DNS views and their rules. Global Resolver uses them to check whether a client is authorized for a private domain.',
          sources: [
            {
              page: 'globalWorks',
              at: 'For queries targeting private … proceeding with resolution',
            },
          ],
          controls: ['ac-3', 'ac-4'],
        },
      ],
    },
    {
      id: 'domain-registration',
      name: 'Domain registration',
      summary:
        'AWS renews the domain and writes to you. To keep the name, you manage the lock and the contacts, and answer AWS’s emails.',
      profile: { keepsData: true },
      unanswered: {
        'patch-engine':
          'The AWS pages compared do not say who patches the systems of registration.',
        'encrypt-at-rest':
          'AWS’s page “Data protection in Route 53” does not mention encryption at rest.',
        'back-up': 'AWS’s page “Resilience in Amazon Route 53” does not mention backups.',
      },
      traits: ['activity-trail'],
      remove: ['traffic-logs', 'service-software'],
      add: [
        {
          id: 'renewal-run',
          layer: 'platform',
          name: 'Renew the domain before expiry',
          owner: 'aws',
          expires: 'domain',
          duty: 'While automatic renewal is on, Route 53 renews domains 35 days before they expire, and .com.ar and .com.br no more than 30 days before. Route 53 confirms a renewal by email, and also sends an email if a renewal fails.',
          sources: [
            {
              page: 'renewal',
              at: [
                'For all domains except … domain name expires',
                'no more than 30 days before expiration',
                'When Route 53 renews … why it failed',
              ],
            },
          ],
          controls: ['cp-10', 'sc-20'],
        },
        {
          id: 'expiry-notices',
          layer: 'platform',
          name: 'Send expiry notices',
          owner: 'aws',
          duty: 'Route 53 emails the registrant contact 45 days before expiry, whether automatic renewal is on or off. If automatic renewal is disabled, the registrar, which is AWS or its associate, also sends emails 30 and 7 days before expiry.',
          sources: [
            {
              page: 'renewal',
              at: [
                'sends an email to … miss this email',
                'for the domain, ICANN … registrar associate, Gandi',
              ],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'ownership-checks',
          layer: 'platform',
          name: 'Confirm a change of owner',
          owner: 'aws',
          duty: 'If a change amounts to a new owner, Route 53 emails the registrant contact. If the email is not confirmed, Route 53 suspends the domain, as ICANN requires.',
          sources: [
            {
              page: 'domainValues',
              at: [
                'ICANN requires that Route … to get approval',
                'The registrant contact must … required by ICANN',
              ],
            },
          ],
          controls: ['ia-12', 'ac-3'],
        },
        {
          id: 'auto-renewal',
          layer: 'application',
          name: 'Automatic renewal',
          owner: 'customer',
          expires: 'domain',
          duty: 'If you want to keep the name, AWS strongly recommends that you leave automatic renewal on. With automatic renewal off, some registries delete a domain even before the expiry date if you do not renew early enough.',
          setting: 'on-by-default',
          switchOf: 'renewal-run',
          sources: [
            {
              page: 'renewal',
              at: [
                'Route 53 configures the domain to renew automatically',
                'Some TLD registries delete … a domain name',
              ],
            },
          ],
          controls: ['cp-2', 'cm-6'],
        },
        {
          id: 'renewal-payment',
          layer: 'application',
          name: 'Pay for the renewal',
          owner: 'customer',
          duty: 'Make sure that the AWS account can pay the renewal fee, which is charged to the account. AWS credits cannot be used. If a renewal fails, an email explains why.',
          sources: [
            {
              page: 'renewal',
              at: ["You can't use AWS … for a domain", 'If the renewal failed … why it failed'],
            },
            { page: 'domainValues', at: 'The registration fee is … your AWS account' },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'registry-terms',
          layer: 'application',
          name: 'Check the terms of your TLD',
          owner: 'customer',
          duty: 'Look up when your registry renews domains, whether it supports a transfer lock and what privacy protection it offers. Some registries charge a large premium to restore an expired domain name.',
          sources: [
            {
              page: 'renewal',
              at: [
                'Some registries charge a … expired domains',
                'Some TLD registries have … with Amazon Route 53',
              ],
            },
            { page: 'lock', at: 'To determine whether the … with Amazon Route 53' },
            { page: 'domainValues', at: 'For some TLDs, the … for Contact Type' },
          ],
          controls: ['sa-9'],
        },
        {
          id: 'transfer-lock',
          layer: 'access',
          name: 'Transfer lock',
          owner: 'customer',
          duty: 'If the registry supports a transfer lock, you can turn it on. A WHOIS search then shows `clientTransferProhibited`.',
          sources: [
            {
              page: 'lock',
              at: [
                'The domain registries for … without your permission',
                'this status shows up as: clientTransferProhibited',
              ],
            },
          ],
          controls: ['ac-3', 'cm-5'],
        },
        {
          id: 'contacts',
          layer: 'access',
          name: 'Keep the contacts reachable',
          owner: 'customer',
          duty: 'Keep the registrant contact’s email address current. If Route 53 emails that contact about a change of owner, follow the instructions to confirm receipt. Without the confirmation, Route 53 must suspend the domain, which is then not accessible on the internet.',
          sources: [
            { page: 'domainValues', at: 'The registrant contact must … on the internet' },
            { page: 'renewal', at: 'Keep your registrant contact … miss this email' },
          ],
          controls: ['ia-4', 'cp-2'],
        },
        {
          id: 'name-servers',
          layer: 'access',
          name: 'Name servers that you control',
          owner: 'customer',
          duty: 'The domain’s delegation is set through the registrar. If the delegation names Route 53 name servers, make sure that they belong to a public hosted zone that you control.',
          sources: [{ page: 'dangling', at: 'onlyDelegateRouteControl' }],
          controls: ['sc-20', 'cm-6'],
        },
        {
          id: 'whois-privacy',
          layer: 'data',
          name: 'Privacy protection for contacts',
          owner: 'customer',
          duty: 'Turn on privacy protection, as AWS recommends in general, with the same setting for all contacts. For some domains, you need a support case to turn it on. Without privacy protection, anyone can get the contact data through WHOIS.',
          sources: [
            {
              page: 'domainValues',
              at: [
                'You must specify the … and billing contacts',
                'Anyone can send a … for that domain',
                'In general, we recommend … request privacy protection',
              ],
            },
          ],
          controls: ['ac-21', 'si-12'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail is on in a new account and records all Route 53 API calls, including domain registration. The events show which request was made, by whom, when and from which IP address. The event history lists them under US East (N. Virginia).',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail captures all API … the Route 53 APIs',
                'CloudTrail is enabled on … in Event history',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
            {
              page: 'trail',
              at: [
                'calls to the CreateHostedZone … the CloudTrail log files',
                'To view events for … of the console',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
  ],
  pages: {
    globalResolver: {
      path: 'gr-what-is-global-resolver',
      title: 'What is Route 53 Global Resolver?',
    },
    globalWorks: {
      path: 'gr-how-it-works',
      title: 'How Route 53 Global Resolver works',
      passages: { twoMoreAwsRegionsChoose: 'two or more AWS Regions you choose' },
    },
    globalAccess: {
      path: 'gr-understanding-access-control-methods',
      title: 'Access control methods',
    },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in Amazon Route 53',
      passages: {
        configureRouteLoadBalancers: 'You can configure Route … Load Balancing load balancers',
      },
    },
    signing: {
      path: 'dns-configuring-dnssec',
      title: 'Configuring DNSSEC signing in Amazon Route 53',
    },
    queryLogs: { path: 'query-logs', title: 'Public DNS query logging' },
    dangling: {
      path: 'protection-from-dangling-dns',
      title: 'Protection from dangling delegation records in Route 53',
      passages: { onlyDelegateRouteControl: 'only delegate to Route … that you control' },
    },
    privateZones: {
      path: 'hosted-zone-private-considerations',
      title: 'Considerations when working with a private hosted zone',
      passages: { theresMatchingClient: "If there's a matching … to the client" },
    },
    resolverLogs: {
      path: 'resolver-query-logs',
      title: 'Resolver query logging',
      passages: {
        logsOnlyUniqueQueriesCache: 'logs only unique queries … from the cache',
        queryLogsIncludeRuleAction: 'query logs include values … Firewall rule action',
      },
    },
    resolverLogging: {
      path: 'resolver-query-logging-configurations-managing',
      title: 'Managing Resolver query logging configurations',
      read: '2026-11-27',
      passages: { startLoggingDnsRoute53Console: 'To start logging DNS … Route 53 console' },
    },
    resolver: {
      path: 'resolver',
      title: 'What is Route 53 VPC Resolver?',
      passages: { availableAvailabilityZone: 'is available by default … an Availability Zone' },
    },
    firewall: {
      path: 'resolver-dns-firewall-vpc-configuration',
      title: 'DNS Firewall VPC configuration',
      passages: { vpcResolverEnforcesVpc: 'VPC Resolver enforces a … with the VPC' },
    },
    resolverPractices: {
      path: 'best-practices-resolver',
      title: 'Best practices for VPC Resolver',
    },
    renewal: { path: 'domain-renew', title: 'Renewing registration for a domain' },
    domainValues: {
      path: 'domain-register-values-specify',
      title: 'Values that you specify when you register or transfer a domain',
    },
    lock: {
      path: 'domain-lock',
      title: 'Locking a domain to prevent unauthorized transfer to another registrar',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Amazon Route 53 API calls with AWS CloudTrail',
    },
  },
});
