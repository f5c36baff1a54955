import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Site-to-Site VPN',
  shortName: 'Site-to-Site VPN',
  summary:
    'Two IPsec tunnels between your network and AWS. One end of each tunnel is AWS’s; the other end is your device.',
  guide: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/',
  read: '2026-11-26',
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
  aws: {
    cloudFormationPrefixes: [
      'AWS::EC2::VPNConnection',
      'AWS::EC2::VPNGateway',
      'AWS::EC2::CustomerGateway',
    ],
    terraformPrefixes: ['aws_vpn_', 'aws_customer_gateway'],
  },
  archetype: 'edge-network',
  override: {
    'service-software': {
      name: 'Update and replace tunnel endpoints',
      owner: 'aws',
      answers: ['patch-engine', 'start-patch'],
      duty: 'AWS updates the tunnel endpoints periodically, for reasons including patches, retirement of hardware and unhealthy endpoints. It updates one tunnel of a connection at a time, and connectivity over that tunnel might be interrupted.',
      sources: [
        {
          page: 'replacements',
          at: [
            'During a tunnel endpoint … is provisioned',
            'AWS Site-to-Site VPN is … endpoint is unhealthy',
            'AWS applies tunnel endpoint … at a time',
          ],
        },
      ],
      controls: ['si-2', 'ma-2'],
    },
    'traffic-logs': {
      name: 'Turn on VPN tunnel logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'You can publish tunnel activity (IPsec, IKE, dead peer detection) and BGP logs to CloudWatch Logs. To avoid reaching the size limit of resource policies, prefix the names of log groups with `/aws/vendedlogs/`.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'logs',
          at: [
            'access to Site-to-Site VPN … and routing updates',
            'siteSiteVpnCloudWatchLogs',
            'To avoid reaching the … log group names',
          ],
        },
        {
          page: 'tunnelLogOptions',
          at: ['Specifies whether to enable … value is False', 'enableDisableVpnValueFalse'],
          verified: '2026-11-27',
        },
      ],
      controls: ['au-2', 'au-12', 'si-4'],
      evidence: ['EC2.171', 'ec2-vpn-connection-logging-enabled'],
    },
  },
  remove: ['media-destruction'],
  add: [
    {
      id: 'gateway-device',
      layer: 'physical',
      name: 'Provide the gateway device',
      owner: 'customer',
      duty: 'Provide the physical or software appliance on your side, which you own or manage. The customer gateway resource in AWS holds information about it, but does not create or configure it.',
      sources: [
        {
          page: 'device',
          at: [
            'A customer gateway device … your on-premises network',
            'The customer gateway resource … configure the device yourself',
          ],
        },
      ],
      controls: ['pe-3', 'cm-8'],
    },
    {
      id: 'tunnel-pair',
      layer: 'network',
      name: 'Provide two tunnels in two zones',
      owner: 'aws',
      duty: 'AWS gives each connection two tunnels, each with its own address, which end in different Availability Zones. Traffic from AWS prefers one tunnel. If there is a failure on the AWS side, traffic can automatically fail over to the other tunnel.',
      sources: [
        {
          page: 'tunnels',
          at: [
            'Each Site-to-Site VPN connection … unique public IP address',
            'Each tunnel terminates in … on the AWS side',
          ],
        },
      ],
      controls: ['cp-8', 'cp-10'],
    },
    {
      id: 'both-tunnels',
      layer: 'network',
      name: 'Configure both tunnels',
      owner: 'customer',
      duty: 'Configure your device to use both tunnels. AWS’s routine maintenance might briefly disable one of them, and traffic is then routed to the other.',
      sources: [
        { page: 'device', at: 'From time to time, … use both tunnels' },
        { page: 'tunnels', at: 'It is important to … specific Site-to-Site VPN connection' },
        { page: 'replacements', at: 'therefore important to configure … for high availability' },
      ],
      controls: ['cp-8', 'cp-10'],
      evidence: ['EC2.20', 'vpc-vpn-2-tunnels-up'],
    },
    {
      id: 'update-routing',
      layer: 'network',
      name: 'Prefer the other tunnel during an update',
      owner: 'aws',
      duty: 'When one tunnel is updated, AWS sets a lower outbound MED on the other tunnel. If the device is configured to use both tunnels, the connection uses the other tunnel during the update.',
      sources: [
        {
          page: 'tunnelUpdates',
          at: 'When we perform updates … endpoint update process',
        },
      ],
      controls: ['cp-8', 'cp-10'],
    },
    {
      id: 'tunnel-preference',
      layer: 'network',
      name: 'Give both tunnels equal preference',
      owner: 'customer',
      duty: 'On your device, use the same Weight and Local Preference values for both tunnels, because both values have higher priority than MED. The tunnel with the lower MED is then preferred.',
      sources: [{ page: 'tunnelUpdates', at: 'To ensure that the … priority than MED' }],
      controls: ['cp-8', 'cm-6'],
    },
    {
      id: 'tunnel-routes',
      layer: 'network',
      name: 'Advertise your routes over BGP',
      owner: 'customer',
      duty: 'Have the device advertise its routes over BGP, because static routes cannot be specified with BGP. AWS recommends specific routes to influence routing in the virtual private gateway. BGP’s liveness checks can assist failover.',
      sources: [
        {
          page: 'staticDynamic',
          at: [
            'If you use a … virtual private gateway',
            'We recommend that you … tunnel goes down',
          ],
        },
        {
          page: 'routingTypes',
          at: [
            'AWS recommends advertising specific … virtual private gateway',
            'If you select the … specify static routes',
          ],
        },
      ],
      controls: ['ac-4', 'cp-8'],
    },
    {
      id: 'vpc-routes',
      layer: 'network',
      name: 'Add routes to the VPC and the site',
      owner: 'customer',
      duty: 'Update the route tables of your subnets, and configure your device to route traffic from your on-premises network to the VPN connection.',
      sources: [
        { page: 'routingTypes', at: 'Update the route table for your subnet' },
        { page: 'staticDynamic', at: 'You must configure your … Site-to-Site VPN connection' },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'bandwidth',
      layer: 'network',
      name: 'Choose the tunnels’ bandwidth',
      owner: 'customer',
      duty: 'Keep the default of up to 1.25 Gbps per tunnel, or configure up to 5 Gbps in Regions that offer it. The conditions for the larger bandwidth include a transit gateway or Cloud WAN and a customer gateway with a fixed IP address.',
      sources: [
        {
          page: 'tunnels',
          at: [
            'Standard bandwidth: Up to … or Cloud WAN',
            'available in all Regions except the following',
            'Customer Gateways (CGWs) only … Large Bandwidth Tunnels',
          ],
        },
      ],
      controls: ['cp-2', 'sc-5'],
    },
    {
      id: 'device-configuration',
      layer: 'platform',
      name: 'Configure the gateway device',
      owner: 'customer',
      duty: 'Configure the device to work with the connection. You or your network administrator must do this. The configuration file that you download for the device has information for each tunnel.',
      sources: [
        { page: 'device', at: 'You or your network … Site-to-Site VPN connection' },
        { page: 'tunnels', at: 'When you create a … configuring each tunnel' },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'tunnel-start',
      layer: 'platform',
      name: 'Choose which side starts the tunnel',
      owner: 'customer',
      duty: 'By default, your device must generate traffic and start IKE. You can specify that AWS starts IKE instead. This option is supported for IKEv2 only and needs the public IP address of the device.',
      setting: 'off-by-default',
      switchOf: 'ike-start',
      sources: [
        {
          page: 'initiation',
          at: [
            'defaultCustomerProcessInstead',
            'AWS requires the public … customer gateway device',
            'ikeInitiationStartupIkev2Only',
          ],
        },
      ],
      controls: ['cp-10', 'cm-6'],
    },
    {
      id: 'ike-start',
      layer: 'platform',
      name: 'Start IKE from the AWS side',
      owner: 'aws',
      duty: 'If you specified that AWS starts IKE, AWS does so from its side and keeps trying until a connection is made. After a delete message from your device, AWS starts IKE again.',
      sources: [
        {
          page: 'initiation',
          at: [
            'You can configure your … negotiation process instead',
            'It will continuously try … from your customer gateway',
          ],
        },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'dpd-timeout',
      layer: 'platform',
      name: 'Choose the action after a DPD timeout',
      owner: 'customer',
      duty: 'By default, a dead peer detection (DPD) timeout stops the IKE session, takes the tunnel down and removes the routes. Keep this default, or specify that AWS restarts the session or takes no action.',
      sources: [{ page: 'initiation', at: 'By default, the IKE … DPD timeout occurs' }],
      controls: ['cp-10', 'cm-6'],
    },
    {
      id: 'keepalive',
      layer: 'platform',
      name: 'Keep an idle tunnel up',
      owner: 'customer',
      duty: 'If AWS does not start IKE, the tunnel might go down after a period of idle time, usually 10 seconds, depending on your configuration. You can have a network monitoring tool generate keepalive pings.',
      sources: [{ page: 'initiation', at: 'do not configure IKE … keepalive pings' }],
      controls: ['cp-10'],
    },
    {
      id: 'own-changes',
      layer: 'platform',
      name: 'Plan for outages when you modify',
      owner: 'customer',
      duty: 'When you modify the target gateway or connection options, or change the customer gateway, both tunnels are unavailable while new endpoints are provisioned. When you modify the options of a tunnel, that tunnel is unavailable during the update.',
      sources: [
        {
          page: 'replacements',
          at: [
            'When you modify the … endpoints is replaced',
            'Modify the target gateway … during the update',
          ],
        },
      ],
      controls: ['cm-3', 'ma-2'],
    },
    {
      id: 'ike-options',
      layer: 'access',
      name: 'Restrict IKE and cipher options',
      owner: 'customer',
      duty: 'AWS strongly recommends that you restrict the options that AWS’s endpoints accept, and use IKEv2. You can generate a recommended configuration without legacy options such as IKEv1. `GetActiveVpnTunnelStatus` shows what an active tunnel uses.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'tunnels',
          at: [
            'You can optionally specify … provides default values',
            'You can use the … endpoints will accept',
          ],
        },
        { page: 'devicePractices', at: 'We strongly recommend using … not support IKEv2' },
        { page: 'enhanced', at: 'The feature also includes … such as IKEv1' },
      ],
      controls: ['sc-8', 'sc-13', 'cm-7'],
      evidence: ['ec2-vpn-connection-ike-version-check'],
    },
    {
      id: 'pre-shared-key',
      layer: 'access',
      name: 'Choose and install the pre-shared key',
      owner: 'customer',
      duty: 'When you create a tunnel, specify your own pre-shared key or let AWS generate one. Use the key to configure your device. A pre-shared key is the default authentication option.',
      sources: [
        {
          page: 'authentication',
          at: [
            'A pre-shared key (PSK) … one for you',
            'The PSK string is … customer gateway device',
          ],
        },
      ],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'key-storage',
      layer: 'access',
      name: 'Choose where the key is stored',
      owner: 'customer',
      duty: 'Decide where the pre-shared key is stored: directly in the VPN service or, for enhanced security, in AWS Secrets Manager. Changing the storage interrupts connectivity for up to several minutes.',
      sources: [
        { page: 'authentication', at: 'The PSK is stored … for enhanced security' },
        { page: 'enhanced', at: 'A key improvement is … security best practices' },
        { page: 'keyStorage', at: 'After changing the storage … for expected downtime' },
      ],
      controls: ['ia-5', 'sc-12'],
    },
    {
      id: 'tunnel-negotiation',
      layer: 'data',
      name: 'Evaluate the device’s proposals',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'AWS evaluates your device’s proposals starting with the lowest configured value, regardless of the order in which the device proposes.',
      sources: [
        { page: 'tunnels', at: 'Site-to-Site VPN tunnel endpoints … from the customer gateway' },
      ],
      controls: ['sc-8', 'sc-13'],
    },
  ],
  modes: [
    {
      id: 'bgp-pre-shared-key',
      name: 'BGP routing, pre-shared key',
      summary:
        'BGP is what AWS recommends for routing, and a pre-shared key is its default for authentication. Your device announces routes, and the key authenticates the device.',
    },
    {
      id: 'static-routing',
      name: 'Static routing',
      summary:
        'For devices without BGP. You enter the prefixes in AWS, and your device has to perform health checks for failover.',
      override: {
        'traffic-logs': {
          owner: 'customer',
          duty: 'You can publish tunnel activity to CloudWatch Logs. Examples are the states of IKE phases 1 and 2, the status of dead peer detection and verbose messages.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'logs',
              at: [
                'siteSiteVpnCloudWatchLogs',
                'Dead Peer Detection Protocol … IKE and DPD protocols',
              ],
            },
            {
              page: 'tunnelLogOptions',
              at: 'enableDisableVpnValueFalse',
              verified: '2026-11-27',
            },
          ],
        },
        'tunnel-routes': {
          name: 'Enter static routes',
          owner: 'customer',
          duty: 'Enter the prefixes of your network that the virtual private gateway should know. The gateway prefers static routes over identical BGP routes. Connections with static routing do not support ECMP.',
          sources: [
            { page: 'staticDynamic', at: 'you must select static … virtual private gateway' },
            {
              page: 'routingTypes',
              at: 'Statically assigned routes are … virtual private gateway',
            },
            { page: 'gatewayCreation', at: 'VPN connections that use … not support ECMP' },
          ],
        },
      },
      remove: ['tunnel-preference', 'update-routing'],
      add: [
        {
          id: 'device-health-checks',
          layer: 'platform',
          name: 'Check tunnel health from your device',
          owner: 'customer',
          duty: 'If the device can perform health checks, use them to assist failover to the second tunnel. AWS recommends BGP-capable devices, when available, for their robust liveness detection.',
          sources: [{ page: 'staticDynamic', at: 'We recommend that you … when needed' }],
          controls: ['cp-10', 'si-4'],
        },
      ],
    },
    {
      id: 'certificate',
      name: 'Certificate authentication',
      summary:
        'A private certificate replaces the shared secret. You run the authority, and AWS checks the chain.',
      override: {
        'tunnel-start': {
          owner: 'customer',
          duty: 'Have your device start IKE, which is the default, or specify that AWS starts it. AWS can start IKE with IKEv2 only, and requires the device’s public IP address. If AWS should start IKE and the customer gateway has no address, create a customer gateway that specifies one, and use it for the connection.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'initiation',
              at: [
                'defaultCustomerProcessInstead',
                'AWS requires the public … new customer gateway',
                'ikeInitiationStartupIkev2Only',
              ],
            },
          ],
        },
      },
      remove: ['key-storage', 'pre-shared-key'],
      add: [
        {
          id: 'certificate-authority',
          layer: 'access',
          name: 'Issue and renew device certificates',
          owner: 'customer',
          expires: 'certificate',
          duty: 'For the customer gateway, create a private certificate from a subordinate CA in AWS Private CA. When you rotate it, you can use any certificate of the same CA chain as the certificate that you first specified.',
          sources: [
            {
              page: 'authentication',
              at: [
                'You must create a … Private Certificate Authority',
                'any certificate with the … a VPN Connection',
              ],
            },
          ],
          controls: ['sc-17', 'ia-5'],
        },
        {
          id: 'device-address',
          layer: 'access',
          name: 'Choose whether the address is checked',
          owner: 'customer',
          duty: 'If AWS should check the device’s IP address, specify the address. If you specify none, AWS does not check the address, and you can move the device to another address without reconfiguring the connection.',
          sources: [{ page: 'authentication', at: 'you do not specify … the VPN connection' }],
          controls: ['ia-3', 'ac-17'],
        },
        {
          id: 'vpn-service-role',
          layer: 'access',
          name: 'Service-linked role',
          owner: 'customer',
          duty: 'Create the service-linked role, which generates and uses the certificate for the AWS side of the tunnel endpoint.',
          sources: [
            { page: 'authentication', at: 'must create a service-linked … VPN tunnel endpoint' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'certificate-check',
          layer: 'access',
          name: 'Verify the certificate chain',
          owner: 'aws',
          duty: 'When a certificate VPN is created, AWS verifies the chain of the customer gateway’s certificate. It checks the CA and the validity. It also checks whether X.509 extensions such as Authority Key Identifier, Subject Key Identifier and Basic Constraints are present.',
          sources: [
            {
              page: 'authentication',
              at: 'Site-to-Site VPN performs certificate … and Basic Constraints',
            },
          ],
          controls: ['ia-5', 'sc-17'],
        },
      ],
    },
    {
      id: 'lifecycle-control',
      name: 'Tunnel endpoint lifecycle control',
      summary:
        'AWS announces endpoint replacements and lets you choose the time up to a certain date. After that date, AWS acts on its own.',
      override: {
        'service-software': {
          name: 'Announce and apply replacements',
          owner: 'aws',
          answers: ['patch-engine'],
          duty: 'AWS announces upcoming replacements. If you do not apply an update before the date “Maintenance auto applied after”, AWS performs it soon after. In rare circumstances, AWS might still apply critical updates immediately.',
          sources: [
            {
              page: 'lifecycleControl',
              at: [
                'In rare circumstances, AWS … feature is enabled',
                'You will receive AWS … endpoint replacements',
                'you do not apply … maintenance update cycle',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'lifecycle-switch',
          layer: 'platform',
          name: 'Turn on tunnel lifecycle control',
          owner: 'customer',
          duty: 'Turn on tunnel endpoint lifecycle control for individual tunnels, when you create a connection or modify tunnel options. On an existing connection, this also initiates a replacement of the tunnel endpoint by default, unless you skip the replacement.',
          setting: 'off-by-default',
          switchOf: 'service-software',
          sources: [
            { page: 'lifecycleControl', at: 'Turn on the tunnel … existing VPN connection' },
            { page: 'lifecycleStart', at: 'By default when you … skip tunnel replacement option' },
          ],
          controls: ['cm-3', 'ma-2'],
        },
        {
          id: 'update-acceptance',
          layer: 'platform',
          name: 'Accept updates before the deadline',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Check AWS Health or run `get-vpn-tunnel-replacement-status` for pending updates. You can accept an update at a time that suits you, before its “Maintenance auto applied after” date.',
          sources: [
            {
              page: 'lifecycleControl',
              at: [
                'After tunnel endpoint lifecycle … AWS CLI command',
                'When a tunnel endpoint … auto applied after',
              ],
            },
          ],
          controls: ['ma-2', 'si-2'],
        },
      ],
    },
  ],
  pages: {
    replacements: {
      path: 'endpoint-replacements',
      title: 'AWS Site-to-Site VPN tunnel endpoint replacements',
    },
    logs: {
      path: 'monitoring-logs',
      title: 'AWS Site-to-Site VPN logs',
      passages: { siteSiteVpnCloudWatchLogs: 'Site-to-Site VPN logs can … Amazon CloudWatch Logs' },
    },
    tunnelLogOptions: {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-cloudwatchlogoptionsspecification.html',
      title: 'AWS::EC2::VPNConnection CloudwatchLogOptionsSpecification',
      read: '2026-11-27',
      passages: { enableDisableVpnValueFalse: 'Enable or disable VPN … value is False' },
    },
    device: { path: 'your-cgw', title: 'AWS Site-to-Site VPN customer gateway devices' },
    tunnels: {
      path: 'VPNTunnels',
      title: 'Tunnel options for your AWS Site-to-Site VPN connection',
    },
    staticDynamic: {
      path: 'vpn-static-dynamic',
      title: 'Static and dynamic routing in AWS Site-to-Site VPN',
    },
    routingTypes: { path: 'VPNRoutingTypes', title: 'AWS Site-to-Site VPN routing options' },
    initiation: {
      path: 'initiate-vpn-tunnels',
      title: 'AWS Site-to-Site VPN tunnel initiation options',
      passages: {
        defaultCustomerProcessInstead: 'By default, your customer … negotiation process instead',
        ikeInitiationStartupIkev2Only: 'IKE initiation (startup action) … IKEv2 only',
      },
    },
    keyStorage: {
      path: 'enhanced-security-storage',
      title: 'Change the pre-shared key storage mode in AWS Site-to-Site VPN',
    },
    lifecycleStart: {
      path: 'enable-elc',
      title: 'Enable AWS Site-to-Site VPN tunnel endpoint lifecycle control',
    },
    devicePractices: {
      path: 'cgw-best-practice',
      title: 'Best practices for an AWS Site-to-Site VPN customer gateway device',
    },
    tunnelUpdates: {
      path: 'routing-vpn-tunnel-updates',
      title: 'Routing during VPN tunnel endpoint updates',
    },
    enhanced: {
      path: 'enhanced-security',
      title: 'Enhanced AWS Site-to-Site VPN security features using Secrets Manager',
    },
    authentication: {
      path: 'vpn-tunnel-authentication-options',
      title: 'AWS Site-to-Site VPN tunnel authentication options',
    },
    gatewayCreation: {
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/create-tgw.html',
      title: 'Create a transit gateway in AWS Transit Gateway',
    },
    lifecycleControl: {
      path: 'tunnel-endpoint-lifecycle',
      title: 'AWS Site-to-Site VPN tunnel endpoint lifecycle control',
    },
  },
});
