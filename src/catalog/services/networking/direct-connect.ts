import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Direct Connect',
  shortName: 'Direct Connect',
  summary:
    'A fibre connects your router to an AWS router and bypasses the internet. AWS owns one end; you are responsible for your line, your router and the encryption.',
  guide: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/',
  read: '2026-11-26',
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
  aws: {
    cloudFormationPrefixes: ['AWS::DirectConnect'],
    terraformPrefixes: ['aws_dx_'],
  },
  archetype: 'edge-network',
  traits: ['activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS protects the infrastructure that runs Direct Connect: its hardware, software and networking. AWS patches and fixes flaws within that infrastructure.',
    },
  },
  remove: ['facilities', 'hardware', 'media-destruction', 'traffic-logs'],
  add: [
    {
      id: 'aws-router',
      layer: 'physical',
      name: 'Provision the port',
      owner: 'aws',
      duty: 'AWS reviews your connection request and provisions a port, which can take up to 72 business hours. AWS makes the letter of authorization (LOA-CFA) available, or emails you a request for more information. A cable connects your router to a Direct Connect router.',
      sources: [
        { page: 'welcome', at: 'directConnectConnectRouter' },
        {
          page: 'dedicated',
          at: [
            'After you request the … for more information',
            'It can take up … for your connection',
          ],
        },
      ],
      controls: ['pe-9', 'ma-2'],
    },
    {
      id: 'own-router',
      layer: 'physical',
      name: 'Meet the network requirements',
      owner: 'customer',
      duty: 'Use single-mode fibre with the transceiver for the port speed, and make sure that the entire connection supports 802.1Q. Use a device that supports BGP and BGP MD5 authentication. Colocate your network with the location, or work with a partner or an independent provider.',
      sources: [
        {
          page: 'welcome',
          at: [
            'Your network is colocated … independent service provider',
            'Your network must use … 400 Gbps Ethernet',
            'vlanMd5Authentication',
          ],
        },
      ],
      controls: ['pe-3', 'ma-2', 'cm-8'],
    },
    {
      id: 'cross-connect',
      layer: 'physical',
      name: 'Order the cross connect',
      owner: 'customer',
      duty: 'Give your network provider the LOA-CFA, the authorization that it needs to order a cross connect for you. Respond to AWS’s requests for information within 7 days, or the connection is deleted. Billing starts when the port is active or 90 days after the LOA-CFA, whichever comes first.',
      sources: [
        {
          page: 'dedicated',
          at: [
            'The LOA-CFA is the … for yourself there',
            'you must respond within … connection is deleted',
            'Billing automatically starts when … LOA being issued',
          ],
        },
      ],
      controls: ['pe-4', 'sa-9'],
    },
    {
      id: 'path-redundancy',
      layer: 'network',
      name: 'Use separate connections',
      owner: 'customer',
      duty: 'Select a resiliency model. Separate connections that terminate on separate devices in more than one location provide resiliency against complete location failures. Separate devices in one location provide resiliency against device failure, but not against location failure.',
      sources: [
        {
          page: 'resilience',
          at: [
            'The AWS Direct Connect … connection ordering process',
            'maximumLocationFailures',
            'Development and Test: You … against location failure',
          ],
        },
      ],
      controls: ['cp-8', 'cp-10'],
    },
    {
      id: 'vlan',
      layer: 'network',
      name: 'Assign VLANs and interface types',
      owner: 'customer',
      duty: 'Create private, public or transit virtual interfaces. Give each a VLAN tag from 1 to 4094 that is unique on the connection and cannot be modified later.',
      sources: [
        {
          page: 'interfaces',
          at: [
            'You must create one … Transit virtual interface',
            'A unique virtual local … created the virtual interface',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'own-routes',
      layer: 'network',
      name: 'Advertise and prefer routes',
      owner: 'customer',
      duty: 'Specify the prefixes to advertise over BGP. On private and transit interfaces, AWS recommends more specific routes to set active and passive paths or, at equal prefix length, local preference.',
      sources: [
        {
          page: 'routing',
          at: [
            'using AWS Direct Connect … over BGP',
            'AWS evaluates the longest … advertised are the same',
          ],
        },
      ],
      controls: ['ac-4', 'cp-8'],
    },
    {
      id: 'failure-detection-aws',
      layer: 'platform',
      name: 'Enable asynchronous BFD',
      owner: 'aws',
      duty: 'AWS automatically enables asynchronous Bidirectional Forwarding Detection on each virtual interface.',
      sources: [
        { page: 'welcome', at: 'Asynchronous BFD is automatically … Connect virtual interface' },
      ],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'failure-detection',
      layer: 'platform',
      name: 'Configure BFD on your router',
      owner: 'customer',
      duty: 'If you want BFD, configure it on your router as well. The BFD that AWS enables does not take effect until you do.',
      setting: 'off-by-default',
      switchOf: 'failure-detection-aws',
      sources: [{ page: 'welcome', at: 'You can configure Bidirectional … on your router' }],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'jumbo-frames',
      layer: 'platform',
      name: 'Jumbo frames',
      owner: 'customer',
      duty: 'Specify the MTU of a private or transit interface at creation or later; the default is 1,500. Jumbo frames can cause an update of the physical connection if the connection was not yet updated to support them. This update disrupts connectivity for all virtual interfaces of the connection for up to 30 seconds.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'interfaces',
          at: ['maximumTransmissionDefault1500', 'specify the MTU when … to 30 seconds'],
        },
      ],
      controls: ['cm-3', 'cm-6'],
    },
    {
      id: 'session-authentication',
      layer: 'access',
      name: 'Authenticate BGP sessions with MD5',
      owner: 'aws',
      duty: 'AWS enables MD5 authentication for BGP by default, and this setting cannot be modified. If you provide no key, AWS generates one.',
      setting: 'always-on',
      sources: [{ page: 'interfaces', at: 'AWS enables MD5 by … generate one for you' }],
      controls: ['ia-3', 'sc-23'],
    },
    {
      id: 'session-key',
      layer: 'access',
      name: 'Choose the BGP key',
      owner: 'customer',
      duty: 'Provide your own MD5 key for BGP, or let Amazon generate one.',
      sources: [
        {
          page: 'interfaces',
          at: 'An MD5 BGP authentication … generate one for you',
        },
      ],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'interface-owners',
      layer: 'access',
      name: 'Choose the owner of each interface',
      owner: 'customer',
      duty: 'When you create a virtual interface, you can specify the account that owns it. If you choose another account for a private or transit interface, that account applies to the interface and to its gateway.',
      sources: [{ page: 'interfaces', at: 'specify the account that … gateway destination' }],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'site-link',
      layer: 'access',
      name: 'SiteLink between your sites',
      owner: 'customer',
      duty: 'Decide whether to use SiteLink where it is available. SiteLink is optional for transit interfaces and for private interfaces attached to a Direct Connect gateway. It connects points of presence in one partition without routing through a Region, and changes which paths are preferred from a Region.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'interfaces',
          at: [
            'creating a private or … through a Region',
            'Private virtual interface attached … with a virtual gateway',
            'When SiteLink is enabled, … the associated Region',
          ],
        },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'line-encryption',
      layer: 'data',
      name: 'Encrypt traffic on the connection',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Use the transit encryption options of the services that you call, or use AWS Site-to-Site VPN over the connection. By default, Direct Connect does not encrypt your traffic in transit.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: ['awsDirectConnectService', 'This combination provides an … private connection'],
        },
      ],
      controls: ['sc-8', 'sc-8.1', 'sc-13'],
    },
    {
      id: 'location-encryption',
      layer: 'data',
      name: 'Encrypt from the location to the Region',
      owner: 'aws',
      duty: 'AWS encrypts all data at the physical layer as it flows between Direct Connect locations and Regions.',
      sources: [{ page: 'macsec', at: 'awsProvidesAwsRegions' }],
      controls: ['sc-8', 'sc-8.1'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the Direct Connect API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Connect API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'dedicated',
      name: 'Dedicated connection',
      summary:
        'You order a physical port for your exclusive use from AWS. You arrange the cross connect, and the line is not encrypted.',
    },
    {
      id: 'macsec',
      name: 'Dedicated connection with MACsec',
      summary:
        'MACsec encrypts the hop between your router and AWS’s at layer 2, with keys that you generate. By default, traffic falls back to clear text if negotiation fails.',
      override: {
        'own-router': {
          name: 'Use a router that supports MACsec',
          owner: 'customer',
          duty: 'Use a device that supports 256-bit MACsec, and turn on its Secure Channel Identifier (SCI). At 100 or 400 Gbps, the device also needs extended packet numbering. MACsec is supported on dedicated connections of 10, 100 and 400 Gbps at selected points of presence.',
          sources: [
            {
              page: 'macsec',
              at: [
                'MACsec is supported on … points of presence',
                'Extended Packet Numbering (XPN) … 400 Gbps connections',
                'Make sure that you … advanced data protection',
              ],
            },
          ],
        },
        'line-encryption': {
          name: 'Choose the MACsec encryption mode',
          owner: 'customer',
          remove: ['setting'],
          duty: 'Choose the encryption mode of MACsec, which is point-to-point, not end-to-end. If negotiation fails, `should_encrypt`, the default for new connections, falls back to unencrypted communication. In the same case, `must_encrypt` transmits no traffic, which may impact availability.',
          sources: [
            {
              page: 'macsec',
              at: [
                'By default, new MACsec-enabled … during initial setup',
                'the connection requires MACsec … fall back to unencrypted',
                'MACsec provides point-to-point security … other network segments',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'macsec-keys',
          layer: 'access',
          name: 'Generate and rotate MACsec keys',
          owner: 'customer',
          answers: ['hold-key'],
          duty: 'Generate the static CKN/CAK pair (64 hexadecimal characters), set the pair on your device, and rotate it manually. AWS recommends that you associate the pair over TLS 1.3 with post-quantum key exchange. A keychain stores up to three pairs.',
          sources: [
            {
              page: 'macsec',
              at: [
                'You generate the pair … distribution, and rotation',
                'The key format should … post-quantum key exchange algorithm',
                'Direct Connect MACsec supports … on your device',
              ],
            },
          ],
          controls: ['sc-12', 'ia-5'],
        },
        {
          id: 'key-secret',
          layer: 'data',
          name: 'Effects of deleting the stored key',
          owner: 'customer',
          duty: 'Before you delete the stored key, consider that its CKN cannot be read once deletion is scheduled, which might affect connectivity. If you take no action within 30 days, the CKN is disassociated from an available connection. If it is the last CKN, `must_encrypt` becomes `should_encrypt`.',
          sources: [
            {
              page: 'macsec',
              at: [
                'The stored key is … your network connectivity',
                'in an available state … from your connection',
                'When we disassociate the … sudden packet loss',
              ],
            },
          ],
          controls: ['sc-12', 'cm-5'],
        },
        {
          id: 'key-safekeeping',
          layer: 'data',
          name: 'Store the key pair encrypted',
          owner: 'aws',
          duty: 'AWS keeps the CKN and CAK that you associate as an encrypted secret in AWS Secrets Manager. The stored key is read-only by design.',
          sources: [
            {
              page: 'macsec',
              at: [
                'Secrets Manager stores your … root key encrypts',
                'The stored key is read-only by design',
              ],
            },
          ],
          controls: ['sc-12', 'sc-28'],
        },
        {
          id: 'session-keys',
          layer: 'data',
          name: 'Derive and rotate session keys',
          owner: 'aws',
          duty: 'At AWS’s end of the connection, AWS derives the secure association key from your CKN/CAK pair. AWS rotates that key by time, traffic volume and session without disrupting the connection, and does not store it persistently.',
          sources: [
            {
              page: 'macsec',
              at: [
                'The SAK is not … MACsec session is established',
                'The SAK, which is … MACsec session establishment',
                'This rotation is handled … IEEE 802.1X standard',
              ],
            },
          ],
          controls: ['sc-12', 'sc-8.1'],
        },
      ],
    },
    {
      id: 'hosted',
      name: 'Hosted connection',
      summary:
        'A partner provisions the connection on your behalf. You choose the partner and accept the link; MACsec is not supported.',
      override: {
        'aws-router': {
          name: 'Provide the AWS router',
          owner: 'aws',
          duty: 'AWS provides the Direct Connect router at AWS’s end of the connection. A Direct Connect Partner provisions the Ethernet connection on your behalf.',
          sources: [
            { page: 'welcome', at: 'directConnectConnectRouter' },
            { page: 'connections', at: 'Hosted Connection: A physical … of a customer' },
          ],
        },
        'own-router': {
          name: 'Support 802.1Q, BGP and BGP MD5',
          owner: 'customer',
          duty: 'Use a device that supports BGP and BGP MD5 authentication. Make sure that 802.1Q is supported across the entire connection, including intermediate devices.',
          sources: [{ page: 'welcome', at: 'vlanMd5Authentication' }],
        },
        'cross-connect': {
          name: 'Choose the partner and accept the link',
          owner: 'customer',
          duty: 'Ask an AWS Direct Connect Partner for the connection, because you cannot request one in the console. Accept the connection before you use it. Only the partner can change the speed, so check whether your partner supports that.',
          sources: [
            { page: 'dedicated', at: 'You cannot use the … you then accept' },
            { page: 'connections', at: 'Customers request a hosted … provisions the connection' },
            {
              page: 'hosted',
              at: [
                'must accept the hosted … can use it',
                'Connection port speeds can … an existing connection',
              ],
            },
          ],
        },
        'path-redundancy': {
          owner: 'customer',
          duty: 'If you want maximum resiliency, use separate connections that terminate on separate devices in more than one location. The wizard of the Resiliency Toolkit helps you order dedicated connections.',
          sources: [
            {
              page: 'resilience',
              at: ['maximumLocationFailures', 'The AWS Direct Connect … your SLA objective'],
            },
          ],
        },
        vlan: {
          name: 'Use the VLAN tag from your partner',
          owner: 'customer',
          duty: 'Create the virtual interface with the VLAN tag that your partner provides. The tag cannot be modified afterwards.',
          sources: [{ page: 'interfaces', at: 'If you have a … created the virtual interface' }],
        },
        'jumbo-frames': {
          name: 'Jumbo frames',
          owner: 'customer',
          duty: 'You can choose jumbo frames for a private or transit interface, whose default MTU is 1,500. On a hosted connection, you can enable jumbo frames only if they were originally enabled on the hosted parent connection.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'interfaces',
              at: [
                'maximumTransmissionDefault1500',
                'For hosted connections, Jumbo … on any connection',
              ],
            },
          ],
        },
        'line-encryption': {
          owner: 'customer',
          duty: 'Use the transit encryption options of the services that you call, because hosted connections do not support MACsec. A partner can use MACsec for the link between the partner’s edge device and the Direct Connect device.',
          setting: 'off-by-default',
          sources: [
            { page: 'macsec', at: 'Partners using supported devices … on hosted connections' },
            { page: 'encryption', at: 'awsDirectConnectService' },
          ],
        },
      },
      add: [
        {
          id: 'traffic-policing',
          layer: 'network',
          name: 'Limit the traffic rate',
          owner: 'aws',
          duty: 'When traffic reaches the configured maximum rate of a hosted connection, AWS drops the excess traffic.',
          sources: [{ page: 'hosted', at: 'AWS uses traffic policing … traffic is dropped' }],
          controls: ['sc-5'],
        },
      ],
    },
    {
      id: 'public-interface',
      name: 'With a public virtual interface',
      summary:
        'You reach all public addresses of AWS, and your prefixes become visible to all AWS customers. AWS filters packets by source, and you run the firewall.',
      override: {
        'own-routes': {
          name: 'Advertise prefixes that you own',
          owner: 'customer',
          duty: 'Advertise 1 to 1,000 public prefixes that you own and that are registered to you with the regional internet registry. Use BGP communities, such as 7224:9100 for local Regions, to control how far the prefixes reach. Without communities, your prefixes are advertised to all public Regions by default.',
          sources: [
            {
              page: 'routing',
              at: [
                'You must own the … regional internet registry',
                '7224:9100—Local AWS Regions',
                'you do not apply … (global) by default',
              ],
            },
            { page: 'interfaces', at: 'You must advertise at … of 1,000 prefixes' },
          ],
        },
        'interface-owners': {
          owner: 'customer',
          duty: 'When you create a virtual interface, you can specify the account that owns it. If you choose another account for a public interface, that account is used for the interface’s billing.',
          sources: [{ page: 'interfaces', at: 'For public VIFs, the … virtual interface billing' }],
        },
      },
      remove: ['jumbo-frames', 'site-link'],
      add: [
        {
          id: 'source-filter',
          layer: 'network',
          name: 'Filter packets by your prefixes',
          owner: 'aws',
          duty: 'AWS filters inbound packets to validate that they come from a prefix that you advertised. It accepts traffic to Amazon public prefixes, without transitive routing between connections. It tags the public prefixes that it advertises with `NO_EXPORT`.',
          sources: [
            {
              page: 'routing',
              at: [
                'Traffic must be destined … your advertised prefix',
                'advertises all public prefixes … BGP community',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'prefix-containment',
          layer: 'network',
          name: 'Keep your prefixes inside AWS',
          owner: 'aws',
          duty: 'AWS keeps the prefixes that you advertise within the Amazon network. It does not re-advertise them to other Direct Connect customers, to peering networks or to transit providers.',
          sources: [
            { page: 'routing', at: "Direct Connect keeps prefixes … Amazon's transit providers" },
            { page: 'interfaces', at: 'awsNotReAdvertiseOutsideAws' },
          ],
          controls: ['ac-4', 'sc-7'],
        },
        {
          id: 'own-firewall',
          layer: 'access',
          name: 'Filter traffic to and from prefixes',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'AWS recommends that you use a firewall filter by source and destination address to control traffic to and from some prefixes. The prefixes that you advertise are visible to all customers on AWS.',
          sources: [
            {
              page: 'interfaces',
              at: ['prefixesVisibleCustomers', 'We recommend that you … from some prefixes'],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'route-leaks',
          layer: 'access',
          name: 'Keep AWS’s routes inside your network',
          owner: 'customer',
          duty: 'Do not advertise the prefixes that you learn from AWS beyond the network boundaries of your connection. For example, these prefixes must not be in any public internet routing table.',
          sources: [{ page: 'routing', at: 'The prefixes advertised by … internet routing table' }],
          controls: ['ac-4', 'sc-7'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Do your public prefixes leave the AWS network?',
      finding:
        'The page on virtual interfaces says that AWS does not re-advertise customer prefixes to networks outside AWS. The routing page says the same of peers and transit providers. Yet it explains that 7224 replaces a private ASN when your prefixes are advertised to other AWS customers or the internet. The catalogue follows the explicit rule: they stay within the network of AWS.',
      sources: [
        { page: 'interfaces', at: 'awsNotReAdvertiseOutsideAws', verified: '2026-12-07' },
        {
          page: 'routing',
          at: [
            'Direct Connect keeps prefixes … transit providers',
            'Direct Connect will replace … or the internet',
          ],
          verified: '2026-12-07',
        },
      ],
    },
    {
      topic: 'Is Direct Connect traffic encrypted?',
      questions: ['encrypt-in-transit'],
      finding:
        'The encryption page says that Direct Connect does not encrypt traffic in transit by default. The MACsec page says that AWS encrypts all data at the physical layer between Direct Connect locations and Regions. The catalogue keeps both. AWS encrypts its own links behind the location; traffic between your router and the location is clear until you act.',
      sources: [
        { page: 'encryption', at: 'AWS Direct Connect does … by default' },
        { page: 'macsec', at: 'awsProvidesAwsRegions' },
      ],
    },
    {
      topic: 'Which customers see your public prefixes',
      finding:
        'The page on virtual interfaces says that prefixes advertised on a public virtual interface are visible to all customers on AWS. The routing page says that Direct Connect does not re-advertise them to other Direct Connect customers. The catalogue keeps both statements. Expect your prefixes to be visible within AWS. AWS recommends a firewall filter to control traffic to and from some prefixes.',
      sources: [
        { page: 'interfaces', at: 'prefixesVisibleCustomers', verified: '2026-12-07' },
        {
          page: 'routing',
          at: 'We do not re-advertise … Other Direct Connect customers',
          verified: '2026-12-07',
        },
      ],
    },
    {
      topic: 'How large jumbo frames can be',
      finding:
        'The table of what a virtual interface needs says that jumbo frames are supported up to an MTU of 8,500. The section on MTUs of the same page allows 9,001 for a private virtual interface and 8,500 for a transit virtual interface. The catalogue names only the default of 1,500. Choose the size by the section, which distinguishes the two types.',
      sources: [
        {
          page: 'interfaces',
          at: 'Jumbo frames are supported up to 8500 MTU',
          verified: '2026-12-07',
        },
        {
          page: 'interfaces',
          at: 'private virtual interface can … or 8500 (jumbo frames)',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    interfaces: {
      path: 'WorkingWithVirtualInterfaces',
      title: 'Direct Connect virtual interfaces and hosted virtual interfaces',
      passages: {
        maximumTransmissionDefault1500: 'The maximum transmission unit … default is 1500',
        awsNotReAdvertiseOutsideAws: 'AWS does not re-advertise … outside of AWS',
        prefixesVisibleCustomers: 'Prefixes advertised on a … customers on AWS',
      },
    },
    routing: {
      path: 'routing-and-bgp',
      title: 'Direct Connect routing policies and BGP communities',
    },
    encryption: {
      path: 'encryption-in-transit',
      title: 'Encryption in AWS Direct Connect',
      passages: { awsDirectConnectService: 'AWS Direct Connect does … for that service' },
    },
    macsec: {
      path: 'MACsec',
      title: 'MAC Security in Direct Connect',
      passages: { awsProvidesAwsRegions: 'AWS provides additional security … and AWS Regions' },
    },
    welcome: {
      path: 'Welcome',
      title: 'What is Direct Connect?',
      passages: {
        directConnectConnectRouter: 'Direct Connect links your … Direct Connect router',
        vlanMd5Authentication: '802.1Q VLAN encapsulation must … BGP MD5 authentication',
      },
    },
    dedicated: { path: 'dedicated_connection', title: 'Dedicated Direct Connect connections' },
    resilience: {
      path: 'disaster-recovery-resiliency',
      title: 'Resilience in AWS Direct Connect',
      passages: {
        maximumLocationFailures: 'Maximum Resiliency: You can … complete location failures',
      },
    },
    hosted: { path: 'hosted_connection', title: 'Hosted Direct Connect connections' },
    connections: {
      path: 'WorkingWithConnections',
      title: 'Direct Connect dedicated and hosted connections',
    },
    trail: {
      path: 'logging_dc_api_calls',
      title: 'Log Direct Connect API calls using AWS CloudTrail',
    },
  },
});
