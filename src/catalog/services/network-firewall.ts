import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const firewallSettings = page('firewall-settings', 'Firewall settings in AWS Network Firewall');
const policySettings = page(
  'firewall-policy-settings',
  'Firewall policy settings in AWS Network Firewall',
);
const streamPolicy = page(
  'stream-exception-policy',
  'Stream exception policy options in your AWS Network Firewall firewall policy',
);
const evaluationOrder = page(
  'suricata-rule-evaluation-order',
  'Managing evaluation order for Suricata compatible rules in AWS Network Firewall',
);
const managedGroups = page(
  'nwfw-managed-rule-groups',
  'Managed rule groups in AWS Network Firewall',
);
const signatures = page(
  'aws-managed-rule-groups-threat-signature',
  'AWS threat signature managed rule groups for AWS Network Firewall',
);
const logging = page('firewall-logging', 'Logging network traffic from AWS Network Firewall');
const tlsConsiderations = page(
  'tls-inspection-considerations',
  'Considerations when working with TLS inspection configurations in AWS Network Firewall',
);
const gatewayAttached = page(
  'tgw-firewall',
  'Transit gateway-attached firewalls in Network Firewall',
);
const gatewayConsiderations = page(
  'tgw-firewall-considerations',
  'Considerations for transit gateway-attached firewalls',
);
const routeTables = page(
  'vpc-config-route-tables',
  'VPC route table configuration for AWS Network Firewall',
);
const asymmetric = page(
  'asymmetric-routing',
  'Avoiding asymmetric routing with AWS Network Firewall',
);
const vpcConfig = page(
  'vpc-config',
  'Configuring your VPC and other components for AWS Network Firewall',
);
const hubControls = cite(
  'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html',
  'Security Hub CSPM controls for AWS Network Firewall',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const networkFirewall = defineService({
  id: 'network-firewall',
  name: 'AWS Network Firewall',
  shortName: 'Network Firewall',
  category: 'security',
  summary:
    'A managed firewall for VPCs: AWS runs the inspection engines, you route traffic to them and write what they enforce.',
  docs: guide,
  aliases: [
    'NFW',
    'ANFW',
    'Suricata',
    'firewall policy',
    'firewall endpoint',
    'TLS inspection',
    'IPS',
    'active threat defense',
  ],
  archetype: 'edge-network',
  change: {
    'service-software': {
      name: 'Run and patch the firewall software',
      duty: 'Operate and patch the software that inspects and filters traffic, without a step for you to take.',
    },
    'traffic-logs': {
      name: 'Switch on alert and flow logs',
      duty: 'Configure logging once the firewall exists, for each log type. Only traffic that reaches the stateful engine is logged: what stateless rules pass or drop leaves metrics and no record.',
      sources: [logging, firewallSettings],
      evidence: [
        { kind: 'security-hub', id: 'NetworkFirewall.2' },
        { kind: 'config-rule', id: 'netfw-logging-enabled' },
      ],
    },
  },
  omit: ['media-destruction'],
  add: [
    {
      id: 'endpoint-creation',
      layer: 'network',
      name: 'Place endpoints, provide capacity',
      owner: 'aws',
      duty: 'Create a firewall endpoint in each subnet that you specify and apply the policy to what is routed there, up to 100 Gbps in each Availability Zone, which all associated endpoints share.',
      sources: [firewallSettings, vpcConfig, routeTables],
      controls: ['sc-7', 'sc-5'],
      evidence: [...reports],
    },
    {
      id: 'firewall-subnets',
      layer: 'network',
      name: 'Choose the zones of the firewall',
      owner: 'customer',
      duty: 'Specify one subnet for each Availability Zone where traffic needs the firewall, at least two: each subnet establishes availability in its own zone only.',
      sources: [firewallSettings, hubControls],
      controls: ['cp-10', 'sc-36'],
      evidence: [{ kind: 'config-rule', id: 'netfw-multi-az-enabled' }],
    },
    {
      id: 'traffic-routing',
      layer: 'network',
      name: 'Route both directions through it',
      owner: 'customer',
      duty: 'Reroute your traffic to the firewall endpoint and back: a firewall without routes filters nothing. Requests and responses must cross the same endpoint, since asymmetric routing is not supported.',
      sources: [routeTables, asymmetric],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'blind-spots',
      layer: 'network',
      name: 'Cover what it cannot inspect',
      owner: 'customer',
      duty: 'Find other means for VPC peering, for AWS Global Accelerator traffic and for EC2 queries to AmazonProvidedDNS: Network Firewall supports inspection of none of them.',
      sources: [vpcConfig],
      controls: ['sc-7', 'ra-3'],
    },
    {
      id: 'managed-rules',
      layer: 'platform',
      name: 'Write and maintain managed rules',
      owner: 'aws',
      duty: 'Maintain the AWS managed rule groups: active threat defence from AWS threat intelligence, lists of malicious domains and addresses, and threat signatures.',
      sources: [managedGroups],
      controls: ['si-3', 'si-5'],
    },
    {
      id: 'broken-streams',
      layer: 'platform',
      name: 'Decide how broken streams are treated',
      owner: 'customer',
      duty: 'Keep Drop, the default, which fails closed, take Reject so that clients reconnect at once, or Continue, where rules that need the lost context no longer match.',
      sources: [streamPolicy],
      controls: ['sc-7', 'sc-24'],
    },
    {
      id: 'engine-changes',
      layer: 'platform',
      name: 'Time changes to engine options',
      owner: 'customer',
      duty: 'Change the stream exception policy or the TCP idle timeout (60 to 6,000 seconds, 350 by default) in a quiet hour: the stateful engine may restart, and live connections then count as broken.',
      sources: [policySettings],
      controls: ['cm-3', 'ma-2'],
    },
    {
      id: 'stateless-defaults',
      layer: 'application',
      name: 'Set default actions for stateless rules',
      owner: 'customer',
      duty: 'Set drop or forward, for full packets and for UDP fragments. With Pass, whatever matches no stateless rule goes through uninspected; other fragments are dropped silently.',
      sources: [policySettings, hubControls],
      controls: ['sc-7', 'cm-2'],
      evidence: [
        { kind: 'security-hub', id: 'NetworkFirewall.4' },
        { kind: 'security-hub', id: 'NetworkFirewall.5' },
        { kind: 'config-rule', id: 'netfw-policy-default-action-full-packets' },
        { kind: 'config-rule', id: 'netfw-policy-default-action-fragment-packets' },
      ],
    },
    {
      id: 'rule-order',
      layer: 'application',
      name: 'Choose strict order at creation',
      owner: 'customer',
      duty: 'Take strict order, as AWS recommends: the choice is set when the policy is created and cannot be edited later. In action order every pass rule goes first, and one match lets the rest of the flow by unscanned.',
      sources: [evaluationOrder, policySettings],
      controls: ['cm-6', 'ac-4'],
    },
    {
      id: 'stateful-default',
      layer: 'application',
      name: 'Deny what no stateful rule allows',
      owner: 'customer',
      duty: 'With strict order, choose a drop action, and try it with the matching alert action first. Drop established spares TCP handshakes but drops all UDP and ICMP that no rule of yours permits.',
      sources: [evaluationOrder, policySettings],
      controls: ['sc-7', 'cm-7'],
    },
    {
      id: 'rule-groups',
      layer: 'application',
      name: 'Write and pick rule groups',
      owner: 'customer',
      duty: 'Add groups of your own and managed ones; a policy may hold none, and then it matches nothing. Managed groups come as StrictOrder and ActionOrder, and only the kind of your policy fits.',
      sources: [policySettings, signatures],
      controls: ['si-3', 'sc-7'],
      evidence: [
        { kind: 'security-hub', id: 'NetworkFirewall.3' },
        { kind: 'security-hub', id: 'NetworkFirewall.6' },
        { kind: 'config-rule', id: 'netfw-policy-rule-group-associated' },
        { kind: 'config-rule', id: 'netfw-stateless-rule-group-not-empty' },
      ],
    },
    {
      id: 'home-net',
      layer: 'application',
      name: 'Set HOME_NET to your networks',
      owner: 'customer',
      duty: 'Override HOME_NET where the firewall stands in a central VPC, or rules see only the inspection VPC as home. Endpoint associations do not inherit the variable.',
      sources: [policySettings],
      controls: ['cm-6', 'sc-7'],
    },
    {
      id: 'deletion-protection',
      layer: 'access',
      name: 'Restrict who may delete firewalls',
      owner: 'customer',
      duty: 'Give the right to delete to few people: delete protection is on from creation, but the console’s deletion process switches it off by itself. Through the API somebody must disable it first.',
      setting: { state: 'on-by-default', changedBy: 'customer' },
      sources: [firewallSettings],
      controls: ['ac-6', 'cm-5'],
      evidence: [
        { kind: 'security-hub', id: 'NetworkFirewall.9' },
        { kind: 'config-rule', id: 'netfw-deletion-protection-enabled' },
      ],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt the firewall’s resources',
      owner: 'aws',
      duty: 'Encrypt and decrypt Network Firewall resources, with keys that AWS owns as long as you name none.',
      sources: [firewallSettings, policySettings],
      controls: ['sc-28'],
      evidence: [...reports],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the key for firewall and policy',
      owner: 'customer',
      duty: 'Provide a customer managed AWS KMS key where you must control or audit its use. Firewall and policy each have a setting of their own.',
      setting: optIn,
      sources: [firewallSettings, policySettings],
      controls: ['sc-12'],
    },
  ],
  modes: [
    {
      id: 'vpc-firewall',
      name: 'Firewall in a VPC',
      summary:
        'AWS puts endpoints into subnets that you name; nothing passes them until your VPC route tables say so.',
    },
    {
      id: 'transit-gateway-attached',
      name: 'Attached to a transit gateway',
      summary:
        'No firewall subnets and no appliance mode to set: AWS keeps flows symmetric, and the transit gateway’s owner has a say.',
      change: {
        'endpoint-creation': {
          name: 'Attach it, keep flows symmetric',
          duty: 'Provision the firewall as an attachment of the transit gateway, without firewall endpoints for you to place, and keep appliance mode enabled at all times.',
          sources: [gatewayAttached, gatewayConsiderations],
        },
        'firewall-subnets': {
          duty: 'Name Availability Zones, more than one, in which the transit gateway is enabled already: the firewall must be configured in those.',
          sources: [gatewayConsiderations, hubControls],
          evidence: [],
        },
        'traffic-routing': {
          name: 'Route via transit gateway tables',
          duty: 'Send traffic to the attachment through transit gateway route tables, in both directions. VPC route tables cannot do it for this kind of firewall.',
          sources: [gatewayConsiderations, asymmetric],
        },
        'home-net': {
          duty: 'Set HOME_NET and EXTERNAL_NET yourself for domain lists and for each stateful group that refers to them: the policy’s default values must not be used here.',
          sources: [gatewayConsiderations],
        },
      },
      add: [
        {
          id: 'shared-ownership',
          layer: 'access',
          name: 'Agree with the transit gateway’s owner',
          owner: 'customer',
          duty: 'Settle who does what where two accounts are involved: either can delete the attached firewall, and the transit gateway’s owner sees only part of the firewall’s details.',
          sources: [gatewayConsiderations],
          controls: ['ac-6', 'cm-5'],
        },
      ],
    },
    {
      id: 'tls-inspection',
      name: 'With TLS inspection',
      summary:
        'AWS opens and closes encrypted sessions in the middle; certificates, scope and the traffic that this breaks are yours.',
      change: {
        'blind-spots': {
          duty: 'Block QUIC by a stateful rule or keep applications from it: UDP-based TLS is not inspected, nor is StartTLS, and Encrypted Client Hello ends in a reset. VPC peering, Global Accelerator and AmazonProvidedDNS stay out of sight too.',
          sources: [tlsConsiderations, vpcConfig],
        },
        'rule-groups': {
          duty: 'Write rules for decrypted content, such as HTTP headers. Inside the scope TLS keywords no longer match, except TLS.SNI, in AWS’s managed groups as in your own.',
          sources: [tlsConsiderations],
        },
        'traffic-logs': {
          name: 'Switch on alert, flow and TLS logs',
          duty: 'Add TLS logs to alert and flow logs, for TLS errors and failed revocation checks of server certificates on outbound traffic. Each type can have its own destination.',
          sources: [firewallSettings, logging],
        },
      },
      add: [
        {
          id: 'tls-scope',
          layer: 'application',
          name: 'Draw the scope of decryption',
          owner: 'customer',
          duty: 'Name precisely what to decrypt, and test: plain traffic in scope is dropped, so is TLS without a server name, and flows that match are interrupted when you add the configuration.',
          setting: optIn,
          sources: [tlsConsiderations],
          controls: ['sc-7', 'cm-3'],
        },
        {
          id: 'tls-certificates',
          layer: 'access',
          name: 'Supply fitting certificates',
          owner: 'customer',
          duty: 'Configure certificates that match the SNI. Self-signed ones do not work for inbound inspection, cross-signed roots not at all, and a CA on ECC keys needs the digitalSignature usage.',
          sources: [tlsConsiderations],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'tls-decryption',
          layer: 'data',
          name: 'Decrypt, inspect and encrypt again',
          owner: 'aws',
          duty: 'End the client’s TLS session (1.1 to 1.3), hand the content to the stateful engine, and re-encrypt it before it leaves the host, with TLS 1.3 towards the server.',
          setting: { state: 'always-on' },
          sources: [tlsConsiderations],
          controls: ['sc-8', 'sc-13'],
          evidence: [...reports],
        },
      ],
    },
  ],
});
