import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/vpn/latest/s2svpn/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const tunnels = page('VPNTunnels', 'Tunnel options for your AWS Site-to-Site VPN connection');
const lifecycleControl = page(
  'tunnel-endpoint-lifecycle',
  'AWS Site-to-Site VPN tunnel endpoint lifecycle control',
);
const replacements = page(
  'endpoint-replacements',
  'AWS Site-to-Site VPN tunnel endpoint replacements',
);
const authentication = page(
  'vpn-tunnel-authentication-options',
  'AWS Site-to-Site VPN tunnel authentication options',
);
const initiation = page('initiate-vpn-tunnels', 'AWS Site-to-Site VPN tunnel initiation options');
const enhanced = page(
  'enhanced-security',
  'Enhanced AWS Site-to-Site VPN security features using Secrets Manager',
);
const routingTypes = page('VPNRoutingTypes', 'AWS Site-to-Site VPN routing options');
const staticDynamic = page(
  'vpn-static-dynamic',
  'Static and dynamic routing in AWS Site-to-Site VPN',
);
const device = page('your-cgw', 'AWS Site-to-Site VPN customer gateway devices');
const logs = page('monitoring-logs', 'AWS Site-to-Site VPN logs');
const gatewayCreation = cite(
  'https://docs.aws.amazon.com/vpc/latest/tgw/create-tgw.html',
  'Create a transit gateway in AWS Transit Gateway',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const siteToSiteVpn = defineService({
  id: 'site-to-site-vpn',
  name: 'AWS Site-to-Site VPN',
  shortName: 'Site-to-Site VPN',
  category: 'networking',
  summary:
    'Two IPsec tunnels between your network and AWS: one end of each is AWS’s, the other is a device of yours.',
  docs: guide,
  aliases: [
    'S2S VPN',
    'IPsec VPN',
    'AWS VPN',
    'AWS managed VPN',
    'customer gateway',
    'virtual private gateway',
    'VGW',
    'CGW',
  ],
  archetype: 'edge-network',
  change: {
    'service-software': {
      name: 'Update and replace tunnel endpoints',
      duty: 'Patch the endpoints, retire hardware and replace unhealthy ones, on one tunnel of the connection at a time. Meanwhile that tunnel can be down.',
      sources: [replacements],
      controls: ['si-2', 'ma-2'],
      evidence: [...reports],
    },
    'traffic-logs': {
      name: 'Switch on VPN tunnel logs',
      duty: 'Publish tunnel activity (IPsec, IKE, dead peer detection) and BGP logs to CloudWatch Logs. Start the log group’s name with /aws/vendedlogs/, since resource policies are limited to 5,120 characters.',
      sources: [logs],
      controls: ['au-2', 'au-12', 'si-4'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.171' },
        { kind: 'config-rule', id: 'ec2-vpn-connection-logging-enabled' },
      ],
    },
  },
  omit: ['media-destruction'],
  add: [
    {
      id: 'gateway-device',
      layer: 'physical',
      name: 'Provide the gateway device',
      owner: 'customer',
      duty: 'Provide the physical or software appliance on your side. The customer gateway that you create in AWS only describes it: AWS neither creates nor configures the device.',
      sources: [device],
      controls: ['pe-3', 'cm-8'],
    },
    {
      id: 'tunnel-pair',
      layer: 'network',
      name: 'End two tunnels in two zones',
      owner: 'aws',
      duty: 'Give each connection two tunnels, each with an address of its own, which end in different Availability Zones, and fail over to the second if a device on the AWS side fails.',
      setting: { state: 'always-on' },
      sources: [tunnels],
      controls: ['cp-8', 'cp-10'],
      evidence: [...reports],
    },
    {
      id: 'both-tunnels',
      layer: 'network',
      name: 'Bring up both tunnels',
      owner: 'customer',
      duty: 'Configure both tunnels on your device. AWS’s routine maintenance can briefly disable one of them, and then the other has to carry the traffic.',
      sources: [device, tunnels, replacements],
      controls: ['cp-8', 'cp-10'],
      evidence: [
        { kind: 'security-hub', id: 'EC2.20' },
        { kind: 'config-rule', id: 'vpc-vpn-2-tunnels-up' },
      ],
    },
    {
      id: 'tunnel-routes',
      layer: 'network',
      name: 'Advertise your routes by BGP',
      owner: 'customer',
      duty: 'Let the device announce specific prefixes. BGP also checks liveness, which helps failover to the second tunnel. You enter no static routes on such a connection.',
      sources: [staticDynamic, routingTypes],
      controls: ['ac-4', 'cp-8'],
    },
    {
      id: 'vpc-routes',
      layer: 'network',
      name: 'Add routes to the VPC and the site',
      owner: 'customer',
      duty: 'Update the route tables of your subnets, and route your on-premises traffic to the connection on your side.',
      sources: [routingTypes, staticDynamic],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'bandwidth',
      layer: 'network',
      name: 'Choose the tunnels’ bandwidth',
      owner: 'customer',
      duty: 'Stay with up to 1.25 Gbps a tunnel, the default, or take up to 5 Gbps for both tunnels. The large size needs a transit gateway or Cloud WAN and a device with a fixed address.',
      sources: [tunnels],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'device-configuration',
      layer: 'platform',
      name: 'Configure the gateway device',
      owner: 'customer',
      duty: 'Download the configuration file for your device, which holds the settings of each tunnel, and apply it. You or your network administrator must do that.',
      sources: [tunnels, device],
      controls: ['cm-6'],
    },
    {
      id: 'tunnel-start',
      layer: 'platform',
      name: 'Decide which side starts the tunnel',
      owner: 'customer',
      duty: 'Have your device send traffic and start IKE, as the default wants, or let AWS start it, which takes IKEv2 and the device’s public address. When dead peer detection times out, the default stops the session and removes the routes; choose a restart or no action instead if you prefer.',
      setting: optIn,
      sources: [initiation],
      controls: ['cp-10', 'cm-6'],
    },
    {
      id: 'own-changes',
      layer: 'platform',
      name: 'Time your own changes',
      owner: 'customer',
      duty: 'Plan an outage for a new target gateway, another customer gateway or changed connection options: both tunnels are unavailable meanwhile. Changing tunnel options takes down only that tunnel.',
      sources: [replacements],
      controls: ['cm-3', 'ma-2'],
    },
    {
      id: 'ike-options',
      layer: 'access',
      name: 'Restrict IKE and cipher options',
      owner: 'customer',
      duty: 'Cut the list of options that AWS accepts, and generate a recommended configuration that leaves out IKEv1. Ask GetActiveVpnTunnelStatus what the live tunnel uses.',
      setting: optIn,
      sources: [enhanced, tunnels],
      controls: ['sc-8', 'sc-13', 'cm-7'],
      evidence: [{ kind: 'config-rule', id: 'ec2-vpn-connection-ike-version-check' }],
    },
    {
      id: 'pre-shared-key',
      layer: 'access',
      name: 'Choose and guard the pre-shared key',
      owner: 'customer',
      duty: 'Specify a key of your own for each tunnel or let AWS generate one, put it on your device, and keep it from other eyes. It is the default way to authenticate.',
      sources: [authentication],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'key-storage',
      layer: 'access',
      name: 'Keep the key in Secrets Manager',
      owner: 'customer',
      duty: 'Have the pre-shared key stored in AWS Secrets Manager instead of the VPN service itself.',
      setting: optIn,
      sources: [enhanced, authentication],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'tunnel-negotiation',
      layer: 'data',
      name: 'Negotiate the encryption of the tunnel',
      owner: 'aws',
      duty: 'Evaluate your device’s proposals against the permitted options, starting with the lowest configured value whatever order the device proposes.',
      setting: { state: 'always-on' },
      sources: [tunnels],
      controls: ['sc-8', 'sc-13'],
      evidence: [...reports],
    },
  ],
  modes: [
    {
      id: 'bgp-pre-shared-key',
      name: 'BGP routing, pre-shared key',
      summary:
        'What AWS recommends for routing and sets by default for authentication: your device announces routes, a shared secret proves it.',
    },
    {
      id: 'static-routing',
      name: 'Static routing',
      summary:
        'For devices without BGP: you enter the prefixes in AWS, and health checks for failover have to come from your device.',
      change: {
        'tunnel-routes': {
          name: 'Enter and maintain static routes',
          duty: 'Enter the prefixes of your network and keep them true. They win over identical BGP routes on a virtual private gateway, and static connections cannot share load by ECMP.',
          sources: [staticDynamic, routingTypes, gatewayCreation],
        },
        'traffic-logs': {
          duty: 'Publish tunnel activity to CloudWatch Logs: states of IKE phases 1 and 2, dead peer detection and verbose details.',
          sources: [logs],
        },
      },
      add: [
        {
          id: 'device-health-checks',
          layer: 'platform',
          name: 'Check tunnel health from your device',
          owner: 'customer',
          duty: 'Let the device run health checks of its own that assist failover to the second tunnel: the liveness detection of BGP is missing.',
          sources: [staticDynamic],
          controls: ['cp-10', 'si-4'],
        },
      ],
    },
    {
      id: 'certificate',
      name: 'Certificate authentication',
      summary:
        'A private certificate replaces the shared secret: you run the authority, AWS checks the chain.',
      omit: ['key-storage', 'pre-shared-key'],
      change: {
        'tunnel-start': {
          duty: 'Have your device start IKE, as the default wants. AWS can start it only over IKEv2 and if it knows the device’s public address, so a customer gateway without one rules that out.',
          sources: [initiation, authentication],
        },
      },
      add: [
        {
          id: 'certificate-authority',
          layer: 'access',
          name: 'Issue and renew device certificates',
          owner: 'customer',
          duty: 'Create the certificate from a subordinate CA in AWS Private CA, install it on your device and renew it. A new one of the same CA chain works without changes in AWS.',
          sources: [authentication],
          controls: ['sc-17', 'ia-5'],
        },
        {
          id: 'device-address',
          layer: 'access',
          name: 'Decide whether the address is checked',
          owner: 'customer',
          duty: 'Enter the device’s IP address if it shall count. Without it AWS does not check the address, and the device can move to another one without a change to the connection.',
          sources: [authentication],
          controls: ['ia-3', 'ac-17'],
        },
        {
          id: 'vpn-service-role',
          layer: 'access',
          name: 'Create the service-linked role',
          owner: 'customer',
          duty: 'Create the role with which Site-to-Site VPN generates and uses the certificate of the AWS end of the tunnel.',
          sources: [authentication],
          controls: ['ac-6'],
        },
        {
          id: 'certificate-check',
          layer: 'access',
          name: 'Verify the certificate chain',
          owner: 'aws',
          duty: 'Check CA, validity and the X.509 extensions (Authority Key Identifier, Subject Key Identifier, Basic Constraints) of the customer gateway’s certificate when the VPN is created.',
          setting: { state: 'always-on' },
          sources: [authentication],
          controls: ['ia-5', 'sc-17'],
        },
      ],
    },
    {
      id: 'lifecycle-control',
      name: 'Tunnel endpoint lifecycle control',
      summary:
        'AWS announces endpoint replacements and lets you choose the hour, up to a date after which it acts on its own.',
      change: {
        'service-software': {
          name: 'Announce and apply replacements',
          duty: 'Announce a coming replacement, wait for you until the date “Maintenance auto applied after”, then do it soon after. Rare critical updates are applied at once all the same.',
          sources: [lifecycleControl],
        },
      },
      add: [
        {
          id: 'lifecycle-switch',
          layer: 'platform',
          name: 'Turn the control on for each tunnel',
          owner: 'customer',
          duty: 'Enable it tunnel by tunnel, at creation or by modifying tunnel options, which takes the modified tunnel down for the update.',
          setting: optIn,
          sources: [lifecycleControl, replacements],
          controls: ['cm-3', 'ma-2'],
        },
        {
          id: 'update-acceptance',
          layer: 'platform',
          name: 'Accept updates before the deadline',
          owner: 'customer',
          duty: 'Watch AWS Health or get-vpn-tunnel-replacement-status, and accept the pending update in an hour of your choice before its date.',
          sources: [lifecycleControl],
          controls: ['ma-2', 'si-2'],
        },
      ],
    },
  ],
});
