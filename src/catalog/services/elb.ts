import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const base = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/';
const guide = `${base}userguide/`;
const page = (path: string, title: string) => cite(`${base}${path}.html`, title, read);

const how = page('userguide/how-elastic-load-balancing-works', 'How Elastic Load Balancing works');
const infrastructure = page(
  'userguide/infrastructure-security',
  'Infrastructure security in Elastic Load Balancing',
);
const withIam = page(
  'userguide/security_iam_service-with-iam',
  'How Elastic Load Balancing works with IAM',
);
const dataProtection = page(
  'userguide/data-protection',
  'Data protection in Elastic Load Balancing',
);
const application = page('application/application-load-balancers', 'Application Load Balancers');
const attributes = page(
  'application/edit-load-balancer-attributes',
  'Edit attributes for your Application Load Balancer',
);
const httpsListener = page(
  'application/create-https-listener',
  'Create an HTTPS listener for your Application Load Balancer',
);
const policies = page(
  'application/describe-ssl-policies',
  'Security policies for your Application Load Balancer',
);
const targetGroups = page(
  'application/load-balancer-target-groups',
  'Target groups for your Application Load Balancers',
);
const accessLogs = page(
  'application/load-balancer-access-logs',
  'Access logs for your Application Load Balancer',
);
const networkBalancers = page('network/network-load-balancers', 'Network Load Balancers');
const networkGroups = page(
  'network/load-balancer-security-groups',
  'Update the security groups for your Network Load Balancer',
);
const networkLogs = page(
  'network/load-balancer-access-logs',
  'Access logs for your Network Load Balancer',
);
const gateway = page('gateway/gateway-load-balancers', 'Gateway Load Balancers');
const gatewayTargets = page(
  'gateway/target-groups',
  'Target groups for your Gateway Load Balancers',
);
const classicPolicies = page(
  'classic/elb-ssl-security-policy',
  'SSL negotiation configurations for Classic Load Balancers',
);
const hubControls = cite(
  'https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html',
  'Security Hub CSPM controls for Elastic Load Balancing',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const optOut = { state: 'on-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const elb = defineService({
  id: 'elb',
  name: 'Elastic Load Balancing',
  shortName: 'ELB',
  category: 'networking',
  summary:
    'Load balancers in your VPC: AWS runs and scales the nodes, you decide what they listen to and where they send it.',
  docs: guide,
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
  contradictions: [
    {
      topic: 'The TLS policy between load balancer and targets',
      finding:
        'The page on target groups knows two policies for connections to targets: ELBSecurityPolicy-TLS13-1-0-2021-06 where a listener uses TLS 1.3, and ELBSecurityPolicy-2016-08 otherwise. The page on security policies lists six cases, among them FIPS, post-quantum and RFC 9151 policies of their own. The catalogue follows the second page. On both, the policy follows from your listeners and cannot be picked apart.',
      sources: [targetGroups, policies],
    },
  ],
  archetype: 'edge-network',
  change: {
    'service-software': {
      name: 'Run and patch the nodes’ software',
      duty: 'Operate and patch the software of the load balancer nodes, without a step for you to take.',
    },
    'traffic-logs': {
      name: 'Switch on and keep access logs',
    },
  },
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Keep the nodes inside your VPC',
      owner: 'aws',
      duty: 'Place the nodes in the subnets that you name, in your logically isolated network, and reach targets by private addresses, so that targets need no public ones.',
      sources: [infrastructure],
      evidence: reports,
      controls: ['sc-7'],
    },
    {
      id: 'scaling',
      layer: 'platform',
      name: 'Scale the nodes and their DNS entry',
      owner: 'aws',
      duty: 'Scale the load balancer as traffic changes and update its DNS entry, whose TTL is 60 seconds so that addresses can be remapped quickly.',
      sources: [how],
      controls: ['cp-2', 'sc-5'],
      evidence: reports,
    },
    {
      id: 'health-checks',
      layer: 'platform',
      name: 'Check targets, avoid unhealthy ones',
      owner: 'aws',
      duty: 'Watch the registered targets, stop routing to one that is unhealthy, and start again once it has recovered.',
      sources: [how],
      controls: ['cp-10', 'si-13'],
      evidence: reports,
    },
    {
      id: 'zones',
      layer: 'platform',
      name: 'Enable zones, leave addresses free',
      owner: 'customer',
      duty: 'Enable at least two zones, each subnet /27 or larger with eight free addresses. If they run out, a scaling attempt stalls and clients may see 5xx errors.',
      sources: [application, how],
      controls: ['cp-2', 'cp-10'],
      evidence: [
        { kind: 'security-hub', id: 'ELB.13' },
        { kind: 'config-rule', id: 'elbv2-multiple-az' },
      ],
    },
    {
      id: 'deletion-protection',
      layer: 'platform',
      name: 'Protect it from deletion',
      owner: 'customer',
      duty: 'Switch deletion protection on: it is off for a new load balancer, and once on it has to be disabled before anyone can delete.',
      setting: optIn,
      sources: [hubControls, attributes],
      controls: ['cm-3', 'cp-2'],
      evidence: [
        { kind: 'security-hub', id: 'ELB.6' },
        { kind: 'config-rule', id: 'elb-deletion-protection-enabled' },
      ],
    },
    {
      id: 'target-health',
      layer: 'application',
      name: 'Set health checks and thresholds',
      owner: 'customer',
      duty: 'Set the checks for each target group, and the minimum of healthy targets: below it, one by default, requests go to all targets, unhealthy ones included.',
      sources: [targetGroups],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'scheme',
      layer: 'access',
      name: 'Choose internal or internet-facing',
      owner: 'customer',
      duty: 'Choose when you create it: internet-facing nodes have public addresses, internal ones only private. The DNS name of an internal load balancer still resolves publicly, to private addresses.',
      sources: [how, infrastructure],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Security groups on both sides',
      owner: 'customer',
      duty: 'Admit only the clients that you mean, on the listener ports, and let instances accept traffic from the load balancer only, on target and health check ports.',
      sources: [infrastructure],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'listener-encryption',
      layer: 'data',
      name: 'HTTPS listener with a certificate',
      owner: 'customer',
      duty: 'Give the HTTPS listener at least one certificate, from ACM or imported to IAM, and add a rule that redirects HTTP to HTTPS on port 443.',
      sources: [httpsListener, hubControls],
      controls: ['sc-8', 'sc-17'],
      evidence: [
        { kind: 'security-hub', id: 'ELB.1' },
        { kind: 'security-hub', id: 'ELB.18' },
        { kind: 'config-rule', id: 'alb-http-to-https-redirection-check' },
        { kind: 'config-rule', id: 'elbv2-acm-certificate-required' },
      ],
    },
    {
      id: 'tls-policy',
      layer: 'data',
      name: 'Name the TLS policy in templates',
      owner: 'customer',
      duty: 'Set a policy with TLS 1.2 and 1.3 yourself. The console picks such a one, but the CLI and CloudFormation fall back to ELBSecurityPolicy-2016-08, which also accepts versions before TLS 1.2.',
      sources: [policies, classicPolicies],
      controls: ['sc-8', 'sc-13'],
      evidence: [
        { kind: 'security-hub', id: 'ELB.17' },
        { kind: 'config-rule', id: 'elbv2-predefined-security-policy-ssl-check' },
      ],
    },
    {
      id: 'tls-termination',
      layer: 'data',
      name: 'Decrypt at a secure listener',
      owner: 'aws',
      duty: 'Do the work of encrypting and decrypting for clients at the load balancer, by the certificate and policy of the listener.',
      sources: [dataProtection],
      controls: ['sc-8'],
      evidence: reports,
    },
    {
      id: 'target-encryption',
      layer: 'data',
      name: 'Encrypt the leg to the targets',
      owner: 'customer',
      duty: 'Use HTTPS target groups where that leg must be encrypted. The load balancer accepts any certificate there, even an expired one; traffic to targets outside AWS may need more protection.',
      sources: [targetGroups],
      controls: ['sc-8'],
      evidence: [{ kind: 'config-rule', id: 'elbv2-targetgroup-protocol-encrypted' }],
    },
  ],
  modes: [
    {
      id: 'application',
      name: 'Application Load Balancer',
      summary:
        'Reads HTTP: it can hold a web ACL, log users in and sort out malformed requests, if you set it so.',
      change: {
        'network-separation': {
          duty: 'Place the nodes in your subnets, reach targets by private addresses, and authenticate traffic to targets in the VPC at packet level, against spoofing.',
          sources: [infrastructure, targetGroups],
        },
        scheme: { evidence: [{ kind: 'config-rule', id: 'alb-internal-scheme-check' }] },
        'iam-permissions': {
          name: 'Who may build and change listeners',
          duty: 'Limit by IAM policies who may create and change listeners. Restrict which TLS policies and protocols they can pick by the condition keys SecurityPolicy and ListenerProtocol, in IAM or service control policies.',
          sources: [withIam, policies],
        },
        'traffic-logs': {
          duty: 'Enable them to S3 or, newer, to CloudWatch Logs or Firehose, and expire them by a lifecycle rule. They are best effort, not a full account of all requests.',
          sources: [accessLogs],
          evidence: [
            { kind: 'security-hub', id: 'ELB.5' },
            { kind: 'config-rule', id: 'elb-logging-enabled' },
          ],
        },
      },
      add: [
        {
          id: 'desync-check',
          layer: 'application',
          name: 'Classify requests against desync',
          owner: 'aws',
          duty: 'Sort each request by its threat level and treat it as your mode says; in the default mode, answer severe ones with a 400 and close the connection.',
          sources: [attributes],
          controls: ['si-10', 'si-3'],
        },
        {
          id: 'desync-mode',
          layer: 'application',
          name: 'Keep a strict mode for bad requests',
          owner: 'customer',
          duty: 'Keep the defensive mode or choose strictest; monitor lets severe requests through. Invalid header names reach targets unless you enable routing.http.drop_invalid_header_fields.',
          setting: optOut,
          sources: [attributes, application],
          controls: ['si-10', 'cm-6'],
          evidence: [
            { kind: 'security-hub', id: 'ELB.12' },
            { kind: 'security-hub', id: 'ELB.4' },
            { kind: 'config-rule', id: 'alb-desync-mode-check' },
            { kind: 'config-rule', id: 'alb-http-drop-invalid-header-enabled' },
          ],
        },
        {
          id: 'web-acl',
          layer: 'access',
          name: 'Attach AWS WAF, leave it fail-closed',
          owner: 'customer',
          duty: 'Associate a web ACL. Without waf.fail_open, requests that cannot be handed to AWS WAF do not reach targets. After an upgrade to WebSocket neither listener rules nor AWS WAF apply.',
          sources: [infrastructure, application, how],
          controls: ['sc-7', 'si-4'],
          evidence: [
            { kind: 'security-hub', id: 'ELB.16' },
            { kind: 'config-rule', id: 'alb-waf-enabled' },
          ],
        },
        {
          id: 'client-authentication',
          layer: 'access',
          name: 'Authenticate users and clients',
          owner: 'customer',
          duty: 'Where you want it, let the HTTPS listener log users in, validate tokens or ask for client certificates. For mutual TLS choose “Verify with trust store”: the default mode only passes through.',
          setting: optIn,
          sources: [httpsListener],
          controls: ['ia-2', 'ia-3', 'ac-3'],
        },
      ],
    },
    {
      id: 'network',
      name: 'Network Load Balancer',
      summary:
        'Moves TCP, UDP and TLS connections: security groups must be there from the first day, and logs see TLS only.',
      omit: ['target-encryption'],
      change: {
        'health-checks': {
          name: 'Take failed zones out of DNS',
          duty: 'Remove a zone’s record from Route 53 when the load balancer fails its health check there, and stop routing to unhealthy targets.',
          sources: [networkBalancers, how],
        },
        zones: {
          name: 'Spread targets, set cross-zone',
          duty: 'Have a target in each enabled zone, or enable cross-zone load balancing. It is off by default, so that each node serves the targets of its own zone only.',
          sources: [networkBalancers, how],
          evidence: [
            { kind: 'security-hub', id: 'ELB.13' },
            { kind: 'config-rule', id: 'elbv2-multiple-az' },
            { kind: 'config-rule', id: 'nlb-cross-zone-load-balancing-enabled' },
          ],
        },
        'deletion-protection': { sources: [networkBalancers, hubControls] },
        scheme: { evidence: [{ kind: 'config-rule', id: 'nlb-internal-scheme-check' }] },
        'target-health': {
          name: 'Set minimums, watch zonal health',
          duty: 'Choose how many targets must be healthy and alarm on ZonalHealthStatus: below the minimum, a zone counts as unhealthy.',
          sources: [networkBalancers],
        },
        'network-exposure': {
          name: 'Security group from the first day',
          duty: 'Attach a security group at creation: without one, all client traffic reaches the listeners, and none can be added later. Let the targets’ groups name it as their source.',
          sources: [networkGroups],
        },
        'listener-encryption': {
          name: 'Decide where TLS ends',
          duty: 'Use a TLS listener with a certificate, or a TCP listener on 443 that hands encrypted traffic on undecrypted: then your targets do TLS themselves.',
          sources: [infrastructure, httpsListener],
          evidence: [
            { kind: 'security-hub', id: 'ELB.18' },
            { kind: 'config-rule', id: 'elbv2-listener-encryption-in-transit' },
          ],
        },
        'tls-policy': {
          name: 'Choose the TLS listener’s policy',
          duty: 'Pick the predefined policy whose protocol versions and cipher suites a TLS listener offers.',
          sources: [infrastructure, dataProtection],
        },
        'traffic-logs': {
          name: 'Log TLS requests, and the rest',
          duty: 'Enable access logs, which are off. They need a TLS listener, hold TLS requests only and are best effort; for what security groups accept or reject use VPC flow logs.',
          sources: [networkLogs, networkGroups],
          evidence: [{ kind: 'config-rule', id: 'nlb-logging-enabled' }],
        },
      },
      add: [
        {
          id: 'privatelink-rules',
          layer: 'access',
          name: 'Apply rules to PrivateLink traffic',
          owner: 'customer',
          duty: 'Leave “Enforce inbound rules on PrivateLink traffic” on, and write the rules for the private addresses of clients, since that is the source they see.',
          setting: optOut,
          sources: [networkGroups],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'gateway',
      name: 'Gateway Load Balancer',
      summary:
        'Hands every IP packet to virtual appliances of yours: what is inspected, and how well, is their affair.',
      omit: [
        'scheme',
        'network-exposure',
        'listener-encryption',
        'tls-policy',
        'tls-termination',
        'target-encryption',
      ],
      change: {
        scaling: {
          name: 'Scale the load balancer',
          duty: 'Scale as traffic changes, automatically for the vast majority of workloads.',
          sources: [gateway],
        },
        zones: {
          name: 'Place subnets for good',
          duty: 'Name subnets with eight free addresses each, and register an appliance in every enabled zone. A subnet cannot be removed later: that takes a new load balancer.',
          sources: [gateway, gatewayTargets],
        },
        'deletion-protection': { sources: [gateway, hubControls] },
        'health-checks': {
          name: 'Keep new flows off sick appliances',
          duty: 'Monitor the appliances in enabled zones and route to healthy ones; what happens to flows under way follows your failover setting.',
          sources: [gatewayTargets],
        },
        'target-health': {
          name: 'Decide what happens to open flows',
          duty: 'Set target_failover to rebalance if open flows should move when an appliance dies or is deregistered. The default is no_rebalance, and both attributes must have the same value.',
          setting: optIn,
          sources: [gatewayTargets],
        },
        'traffic-logs': { name: 'Switch on and keep flow logs' },
      },
      add: [
        {
          id: 'encapsulation',
          layer: 'platform',
          name: 'Wrap packets and pin each flow',
          owner: 'aws',
          duty: 'Take IP packets on all ports, wrap them in GENEVE on port 6081, and send all packets of a flow to the same appliance.',
          sources: [gateway, how],
          controls: ['sc-7'],
        },
        {
          id: 'appliances',
          layer: 'application',
          name: 'Deploy and manage the appliances',
          owner: 'customer',
          duty: 'Run the fleet of virtual appliances: they must speak GENEVE, unwrap its fields to see the original packet, and wrap the answer again.',
          sources: [gateway, gatewayTargets],
          controls: ['sc-7', 'si-2', 'si-4'],
        },
        {
          id: 'packet-size',
          layer: 'application',
          name: 'Fit packets and timeouts to it',
          owner: 'customer',
          duty: 'Give appliances an MTU of 8,568 bytes or more: larger packets than 8,500 bytes are dropped without a notice. Keep their connection tracking at least as long as the idle timeout.',
          sources: [gateway],
          controls: ['cm-6', 'sc-7'],
        },
        {
          id: 'flow-symmetry',
          layer: 'access',
          name: 'Route both directions through it',
          owner: 'customer',
          duty: 'Write routes so that request and response both pass the load balancer. A response whose first packet did not come through it is not supported.',
          sources: [gateway],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'classic',
      name: 'Classic Load Balancer',
      summary:
        'The older kind: a default TLS policy of 2016, cipher lists of your own making, and a static list towards the instances.',
      omit: ['deletion-protection'],
      change: {
        zones: {
          name: 'Enable zones and cross-zone',
          duty: 'Enable several zones and check cross-zone load balancing: the console preselects it, but a load balancer made by API or CLI starts without it.',
          sources: [how],
          evidence: [
            { kind: 'security-hub', id: 'ELB.9' },
            { kind: 'security-hub', id: 'ELB.10' },
            { kind: 'config-rule', id: 'elb-cross-zone-load-balancing-enabled' },
          ],
        },
        'target-health': {
          name: 'Enable connection draining',
          duty: 'Enable it, so that instances which leave or fail get no new requests while connections that are open stay open.',
          sources: [hubControls],
          evidence: [{ kind: 'security-hub', id: 'ELB.7' }],
        },
        scheme: { evidence: [{ kind: 'config-rule', id: 'elb-internal-scheme-check' }] },
        'listener-encryption': {
          name: 'HTTPS or TLS on every listener',
          duty: 'Configure front-end listeners with HTTPS or TLS, with a certificate from ACM where you can, so that renewal can be automatic.',
          sources: [hubControls, infrastructure],
          evidence: [
            { kind: 'security-hub', id: 'ELB.3' },
            { kind: 'security-hub', id: 'ELB.2' },
            { kind: 'config-rule', id: 'elb-tls-https-listeners-only' },
            { kind: 'config-rule', id: 'elb-acm-certificate-required' },
          ],
        },
        'tls-policy': {
          name: 'Leave the default TLS policy',
          duty: 'Choose ELBSecurityPolicy-TLS-1-2-2017-01: the default, of 2016, also takes older versions. Updating to a newer one is up to you, and many extra ciphers of custom policies are at your own risk.',
          sources: [classicPolicies, hubControls],
          evidence: [
            { kind: 'security-hub', id: 'ELB.8' },
            { kind: 'config-rule', id: 'elb-predefined-security-policy-ssl-check' },
          ],
        },
        'target-encryption': {
          duty: 'Choose the protocol to the instances, and let them offer a strong cipher from the list that Classic Load Balancers use there: it is static and still holds RC4 and DES.',
          sources: [classicPolicies, how],
          evidence: [],
        },
        'traffic-logs': {
          duty: 'Enable access logs to a bucket of yours: logging is an optional feature of Elastic Load Balancing. With SSE-S3 on that bucket each file is encrypted.',
          sources: [hubControls, accessLogs, dataProtection],
          evidence: [
            { kind: 'security-hub', id: 'ELB.5' },
            { kind: 'config-rule', id: 'elb-logging-enabled' },
          ],
        },
      },
    },
  ],
});
