import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const welcome = page('Welcome', 'What is Direct Connect?');
const connections = page(
  'WorkingWithConnections',
  'Direct Connect dedicated and hosted connections',
);
const dedicated = page('dedicated_connection', 'Dedicated Direct Connect connections');
const interfaces = page(
  'WorkingWithVirtualInterfaces',
  'Direct Connect virtual interfaces and hosted virtual interfaces',
);
const routing = page('routing-and-bgp', 'Direct Connect routing policies and BGP communities');
const resilience = page('disaster-recovery-resiliency', 'Resilience in AWS Direct Connect');
const encryption = page('encryption-in-transit', 'Encryption in AWS Direct Connect');
const macsec = page('MACsec', 'MAC Security in Direct Connect');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const directConnect = defineService({
  id: 'direct-connect',
  name: 'AWS Direct Connect',
  shortName: 'Direct Connect',
  category: 'networking',
  summary:
    'A fibre from your router to an AWS router, past the internet: AWS owns one end, and your line, your router and the encryption are yours.',
  docs: guide,
  aliases: [
    'DX',
    'DirectConnect',
    'virtual interface',
    'VIF',
    'MACsec',
    'Direct Connect gateway',
    'SiteLink',
    'hosted connection',
  ],
  archetype: 'edge-network',
  contradictions: [
    {
      topic: 'Do your public prefixes leave the AWS network?',
      finding:
        'The page on virtual interfaces says that AWS does not re-advertise customer prefixes to networks outside AWS. The routing page says the same of peers and transit providers, yet explains that a private ASN is replaced by 7224 when your prefixes are advertised to other AWS customers or the internet. The catalogue follows the explicit rule: they stay within the network of AWS.',
      sources: [interfaces, routing],
    },
    {
      topic: 'Is Direct Connect traffic encrypted?',
      finding:
        'The encryption page says that Direct Connect does not encrypt traffic in transit by default. The MACsec page says that AWS encrypts all data at the physical layer between Direct Connect locations and Regions. The catalogue keeps both: AWS encrypts its own links behind the location, and the stretch from your router to the location is clear until you act.',
      sources: [encryption, macsec],
    },
  ],
  omit: ['facilities', 'hardware', 'media-destruction', 'traffic-logs'],
  change: {
    'service-software': {
      name: 'Run and patch the routers’ software',
      duty: 'Operate and patch the software on AWS’s side of the connection, without a step for you to take.',
    },
  },
  add: [
    {
      id: 'aws-router',
      layer: 'physical',
      name: 'Provide the port and router of AWS',
      owner: 'aws',
      duty: 'Review the request, provision the port (up to 72 business hours) and run the Direct Connect router at the location, where the cable from your router ends.',
      sources: [welcome, dedicated],
      controls: ['pe-9', 'ma-2'],
      evidence: [...reports],
    },
    {
      id: 'own-router',
      layer: 'physical',
      name: 'Own the router and its optics',
      owner: 'customer',
      duty: 'Run a router with single-mode fibre, the transceiver that fits the port speed, 802.1Q, BGP and BGP MD5 authentication, colocated at the location or reached over a partner’s or provider’s circuit.',
      sources: [welcome],
      controls: ['pe-3', 'ma-2', 'cm-8'],
    },
    {
      id: 'cross-connect',
      layer: 'physical',
      name: 'Order the cross connect',
      owner: 'customer',
      duty: 'Have your network provider order it with the LOA-CFA, the authorisation to connect to AWS. Billing starts when the port is active, or 90 days after that letter: delete a port that you do not want.',
      sources: [dedicated],
      controls: ['pe-4', 'sa-9'],
    },
    {
      id: 'path-redundancy',
      layer: 'network',
      name: 'Buy a second path',
      owner: 'customer',
      duty: 'Order connections by a resiliency model. Separate devices in more than one location survive the loss of a location; two devices in one location survive only that of a device.',
      sources: [resilience],
      controls: ['cp-8', 'cp-10'],
    },
    {
      id: 'vlan',
      layer: 'network',
      name: 'Assign VLANs and interface types',
      owner: 'customer',
      duty: 'Create private, public or transit virtual interfaces, each with a VLAN tag from 1 to 4094 that is unique on the connection and cannot be changed later.',
      sources: [interfaces, welcome],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'own-routes',
      layer: 'network',
      name: 'Advertise and prefer routes',
      owner: 'customer',
      duty: 'Announce your prefixes by BGP. For active and passive paths use more specific routes, or local preference communities such as 7224:7300 and 7224:7100; AWS advises against MED.',
      sources: [routing],
      controls: ['ac-4', 'cp-8'],
    },
    {
      id: 'failure-detection-aws',
      layer: 'platform',
      name: 'Enable BFD on the AWS side',
      owner: 'aws',
      duty: 'Enable asynchronous Bidirectional Forwarding Detection automatically on each virtual interface.',
      setting: { state: 'always-on' },
      sources: [welcome],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'failure-detection',
      layer: 'platform',
      name: 'Configure BFD on your router',
      owner: 'customer',
      duty: 'Configure BFD on your device as well: AWS’s half takes no effect until you do.',
      setting: optIn,
      sources: [welcome],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'jumbo-frames',
      layer: 'platform',
      name: 'Raise the MTU in a quiet hour',
      owner: 'customer',
      duty: 'Choose jumbo frames for private and transit interfaces at creation or later. An MTU above the default of 1,500 can update a physical connection that did not support it yet, and interrupt all its virtual interfaces for up to 30 seconds.',
      setting: optIn,
      sources: [interfaces],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'session-authentication',
      layer: 'access',
      name: 'Authenticate BGP sessions by MD5',
      owner: 'aws',
      duty: 'Enable MD5 on each BGP session, without a way to switch it off, and generate a key if you bring none.',
      setting: { state: 'always-on' },
      sources: [interfaces],
      controls: ['ia-3', 'sc-23'],
    },
    {
      id: 'session-key',
      layer: 'access',
      name: 'Choose and guard the BGP key',
      owner: 'customer',
      duty: 'Provide a BGP key of your own or take the generated one, and enter it on your router. Use an ASN that differs from the one on the AWS side.',
      sources: [interfaces],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'interface-owners',
      layer: 'access',
      name: 'Decide which accounts get interfaces',
      owner: 'customer',
      duty: 'Name the owner when you create a virtual interface for another account: a private or transit one then leads to that account’s gateway.',
      sources: [interfaces],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'site-link',
      layer: 'access',
      name: 'Decide on SiteLink between your sites',
      owner: 'customer',
      duty: 'Enable SiteLink only on transit interfaces, or private ones on a Direct Connect gateway, whose sites may talk to each other. It joins points of presence directly, past any Region, and changes which path a Region prefers.',
      setting: optIn,
      sources: [interfaces],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'line-encryption',
      layer: 'data',
      name: 'Encrypt what crosses the line',
      owner: 'customer',
      duty: 'Use the transit encryption of the services that you call, or an IPsec VPN over the connection: Direct Connect does not encrypt your traffic by default.',
      setting: optIn,
      sources: [encryption],
      controls: ['sc-8', 'sc-8.1', 'sc-13'],
    },
    {
      id: 'location-encryption',
      layer: 'data',
      name: 'Encrypt from location to Region',
      owner: 'aws',
      duty: 'Encrypt all data at the physical layer on its way between Direct Connect locations and Regions.',
      setting: { state: 'always-on' },
      sources: [macsec],
      controls: ['sc-8', 'sc-8.1'],
      evidence: [...reports],
    },
  ],
  modes: [
    {
      id: 'dedicated',
      name: 'Dedicated connection',
      summary:
        'A physical port for you alone, ordered from AWS: you arrange the cross connect, and the line is clear text.',
    },
    {
      id: 'macsec',
      name: 'Dedicated connection with MACsec',
      summary:
        'The hop between your router and AWS’s is encrypted at layer 2, with keys that you make; falling back to clear text is the default.',
      change: {
        'own-router': {
          name: 'Own a router that speaks MACsec',
          duty: 'Run a device with 256-bit MACsec, SCI turned on and, at 100 or 400 Gbps, extended packet numbering. It works on 10, 100 and 400 Gbps ports at selected points of presence.',
          sources: [macsec, welcome],
        },
        'line-encryption': {
          name: 'Set the mode to must_encrypt',
          duty: 'Change the encryption mode once the link is up: new connections start as should_encrypt and send clear text if negotiation fails. MACsec covers one hop, not the way to your servers.',
          sources: [macsec],
        },
      },
      add: [
        {
          id: 'macsec-keys',
          layer: 'access',
          name: 'Generate and rotate CKN and CAK',
          owner: 'customer',
          duty: 'Create the static key pair (64 hexadecimal characters), hand it to AWS (TLS 1.3 is advised), set it on your router, and rotate by hand: a keychain holds three pairs, and the newest is tried first.',
          sources: [macsec],
          controls: ['sc-12', 'ia-5'],
        },
        {
          id: 'key-secret',
          layer: 'data',
          name: 'Protect the stored key from deletion',
          owner: 'customer',
          duty: 'Restrict who may schedule deletion of the secret in Secrets Manager. When the last CKN is disassociated, 30 days after an unanswered e-mail, must_encrypt turns into should_encrypt.',
          sources: [macsec],
          controls: ['sc-12', 'cm-5'],
        },
        {
          id: 'key-safekeeping',
          layer: 'data',
          name: 'Store the key pair encrypted',
          owner: 'aws',
          duty: 'Keep the CKN and CAK that you associate as an encrypted secret in AWS Secrets Manager, which is read-only by design.',
          setting: { state: 'always-on' },
          sources: [macsec],
          controls: ['sc-12', 'sc-28'],
        },
        {
          id: 'session-keys',
          layer: 'data',
          name: 'Derive and renew session keys',
          owner: 'aws',
          duty: 'Derive the secure association key from your pair at the AWS end and renew it by time, traffic volume and session, without interruption and without storing it.',
          setting: { state: 'always-on' },
          sources: [macsec],
          controls: ['sc-12', 'sc-8.1'],
          evidence: [...reports],
        },
      ],
    },
    {
      id: 'hosted',
      name: 'Hosted connection',
      summary:
        'A partner provisions the connection on your behalf: you choose it and accept the link, and MACsec is not to be had.',
      change: {
        'own-router': {
          name: 'Own the router behind the partner',
          duty: 'Run a router that supports BGP and BGP MD5 authentication, and see that 802.1Q works over the whole connection, the devices in between included.',
          sources: [welcome],
        },
        'aws-router': {
          name: 'Provide the router of AWS',
          duty: 'Run the Direct Connect router at the location, at the other end of the line on which the partner provisions your connection.',
          sources: [welcome, connections],
        },
        'path-redundancy': {
          duty: 'Ask for connections that end on separate devices in more than one location. The Resiliency Toolkit’s wizard orders dedicated connections only; its models hold for the design all the same.',
          sources: [resilience],
        },
        'cross-connect': {
          name: 'Choose the partner, accept the link',
          duty: 'Ask an AWS Direct Connect Partner for the connection, since the console cannot order one, and accept it once created. Changes of speed go through the partner as well.',
          sources: [dedicated, connections],
        },
        vlan: {
          name: 'Use the VLAN that the partner gives',
          duty: 'Create the virtual interface with the VLAN tag that your partner provides; you cannot modify it afterwards.',
          sources: [interfaces],
        },
        'jumbo-frames': {
          name: 'Ask for jumbo frames in advance',
          duty: 'Ask the partner before you order: if jumbo frames were not enabled originally on the hosted parent connection, no connection can enable them. Then raise the MTU of your private or transit interface from its default of 1,500.',
          sources: [interfaces],
        },
        'line-encryption': {
          duty: 'Encrypt above layer 2, by the services’ own transit encryption or a VPN: MACsec is not supported on hosted connections. A partner’s MACsec protects the link between its device and AWS only.',
          sources: [macsec, encryption],
        },
      },
    },
    {
      id: 'public-interface',
      name: 'With a public virtual interface',
      summary:
        'You reach all public addresses of AWS, and your prefixes become visible to all its customers: AWS filters by source, the firewall is yours.',
      omit: ['site-link', 'jumbo-frames'],
      change: {
        'interface-owners': {
          duty: 'Name the owner when you create the virtual interface for another account: for a public one, that account is billed for the interface.',
          sources: [interfaces],
        },
        'own-routes': {
          name: 'Advertise prefixes that you own',
          duty: 'Announce 1 to 1,000 public prefixes that are registered to you, and limit their reach by communities (7224:9100 for the local Region): without one they go to all public Regions.',
          sources: [routing, interfaces],
        },
      },
      add: [
        {
          id: 'source-filter',
          layer: 'network',
          name: 'Filter packets by your prefixes',
          owner: 'aws',
          duty: 'Check that incoming packets come from a prefix that you advertised and go to an Amazon prefix, refuse transit between connections, and tag advertised routes NO_EXPORT.',
          setting: { state: 'always-on' },
          sources: [routing],
          controls: ['sc-7', 'ac-4'],
          evidence: [...reports],
        },
        {
          id: 'own-firewall',
          layer: 'access',
          name: 'Put a firewall behind the interface',
          owner: 'customer',
          duty: 'Filter by source and destination at your edge, as AWS recommends: the prefixes that you advertise are visible to all customers on AWS.',
          setting: optIn,
          sources: [interfaces],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'route-leaks',
          layer: 'access',
          name: 'Keep AWS’s routes inside your network',
          owner: 'customer',
          duty: 'Do not pass on the prefixes that you learn from AWS: they must not be advertised beyond the boundary of your connection, least of all into public routing tables.',
          sources: [routing],
          controls: ['ac-4', 'sc-7'],
        },
      ],
    },
  ],
});
