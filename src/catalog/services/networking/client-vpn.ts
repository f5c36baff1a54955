import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Client VPN',
  shortName: 'Client VPN',
  summary:
    'Remote access to VPCs from people’s computers. AWS runs the endpoint; you decide who may connect and to which networks.',
  guide: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/',
  read: '2026-11-26',
  aliases: ['OpenVPN', 'remote access VPN', 'AWS VPN', 'Client VPN endpoint', 'split-tunnel'],
  aws: {
    cloudFormationPrefixes: ['AWS::EC2::ClientVpn'],
    terraformPrefixes: ['aws_ec2_client_vpn_'],
  },
  archetype: 'edge-network',
  profile: { insideVpc: 'yes' },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS protects the infrastructure that runs Client VPN: its hardware, software and networking. AWS patches and fixes flaws within that infrastructure.',
    },
    'traffic-logs': {
      name: 'Connection logging',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Choose whether to log data about client connections. If you do, specify the log group in CloudWatch Logs. Failed attempts at mutual authentication are not logged.',
      setting: 'off-by-default',
      sources: [
        { page: 'creation', at: '(Optional) For Connection logging … log group to use' },
        {
          page: 'connectionLogging',
          at: 'Failed mutual authentication attempts are not logged',
          verified: '2026-12-07',
        },
      ],
      evidence: ['EC2.51', 'ec2-client-vpn-connection-log-enabled'],
    },
  },
  remove: ['media-destruction'],
  add: [
    {
      id: 'target-subnets',
      layer: 'network',
      name: 'Associate the target subnets',
      owner: 'customer',
      duty: 'Associate subnets of one VPC, at most one in each Availability Zone. Clients can connect only after the first association. Quickstart associates the subnets that you select.',
      sources: [
        { page: 'practices', at: 'The subnets associated with … same Availability Zone' },
        {
          page: 'creation',
          at: [
            'The initial state of … first target network',
            'Target network association with … VPC subnets',
          ],
        },
      ],
      controls: ['cp-8', 'sc-7'],
    },
    {
      id: 'client-addresses',
      layer: 'network',
      name: 'Choose the client address range',
      owner: 'customer',
      duty: 'For IPv4 or dual-stack traffic, specify a client address range between /22 and /12 that does not overlap with the VPC or the endpoint’s routes. You cannot change the range later. AWS recommends twice the addresses that the planned connections require.',
      sources: [
        {
          page: 'practices',
          at: [
            'Client CIDR ranges cannot … greater than /12',
            'Therefore, we recommend that … plan to support',
            'CIDR range cannot be … Client VPN endpoint',
          ],
        },
        { page: 'creation', at: 'For Client IPv4 CIDR, … IP address type' },
      ],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'split-tunnel',
      layer: 'network',
      name: 'Choose full or split tunnel',
      owner: 'customer',
      duty: 'Decide whether all client traffic enters the tunnel, which is the default. If you enable split-tunnel, only traffic that matches a route in the endpoint’s route table enters the tunnel. With split-tunnel, AWS does not recommend a 0.0.0.0/0 route in that table.',
      setting: 'off-by-default',
      switchOf: 'tunnel-routes',
      sources: [
        {
          page: 'splitTunnel',
          at: [
            'By default, when you … matching a route from',
            'Adding a 0.0.0.0/0 route … not recommended',
          ],
        },
        { page: 'creation', at: 'By default, split-tunnel on … is disabled' },
      ],
      controls: ['sc-7', 'ac-17'],
    },
    {
      id: 'dns-servers',
      layer: 'network',
      name: 'Choose DNS servers for clients',
      owner: 'customer',
      duty: 'You can specify DNS servers for resolution, such as the VPC’s own. If you do, verify that clients can reach them.',
      sources: [
        {
          page: 'creation',
          at: [
            'Specify which DNS servers … DNS server IP address',
            'Verify that the DNS … reached by clients',
          ],
        },
      ],
      controls: ['sc-20', 'sc-22'],
    },
    {
      id: 'endpoint-changes',
      layer: 'network',
      name: 'Plan for connection resets',
      owner: 'customer',
      duty: 'Plan for connections to reset when you modify the server certificate, DNS servers, split-tunnel option or revocation list. Connections also reset when you modify authorization rules, the VPN port or, with split-tunnel, routes. Modifications take effect up to 4 hours after a request is accepted.',
      sources: [
        {
          page: 'endpoints',
          at: ['modificationsClientVpnService', 'When you modify any … The VPN port number'],
        },
      ],
      controls: ['cm-3', 'ac-17'],
    },
    {
      id: 'tunnel-routes',
      layer: 'platform',
      name: 'Set the routes of clients',
      owner: 'aws',
      duty: 'By default, Client VPN overwrites the client’s route table with the entry 0.0.0.0/0 to route all traffic over the VPN. With split-tunnel, Client VPN pushes the routes of the endpoint’s route table to the connected device.',
      sources: [
        {
          page: 'splitTunnel',
          at: [
            'When you enable split-tunnel … to the device',
            'This operation is different … over the VPN',
          ],
        },
      ],
      controls: ['sc-7', 'ac-17'],
    },
    {
      id: 'endpoint-scaling',
      layer: 'platform',
      name: 'Scale the capacity',
      owner: 'aws',
      duty: 'Client VPN scales automatically for additional user connections and bandwidth. The endpoint’s addresses and network interfaces change occasionally.',
      sources: [
        {
          page: 'practices',
          at: [
            'AWS Client VPN is … and bandwidth requirements',
            'Because Client VPN is … your CloudTrail logs',
          ],
        },
      ],
      controls: ['sc-5', 'cp-10'],
    },
    {
      id: 'rule-enforcement',
      layer: 'platform',
      name: 'Deny access without a matching rule',
      owner: 'aws',
      duty: 'By default, Client VPN denies access to a network, unless an authorization rule allows it. The rule with the longest prefix match takes precedence. A rule for 0.0.0.0/0 is processed last, whatever the order of creation.',
      sources: [
        {
          page: 'rules',
          at: ['To allow access to … that takes precedence'],
        },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'certificate-rollout',
      layer: 'platform',
      name: 'Apply renewed certificates',
      owner: 'aws',
      expires: 'certificate',
      duty: 'When certificates used with the endpoint are updated, for example through ACM’s rotation or your import, Client VPN updates the endpoint automatically. That can take up to 5 hours.',
      sources: [{ page: 'mutual', at: 'When certificates being used … to 5 hours' }],
      controls: ['sc-17', 'ia-5'],
    },
    {
      id: 'local-network-guard',
      layer: 'platform',
      name: 'Mitigate TunnelCrack attacks',
      owner: 'aws',
      duty: 'If a client’s LAN is detected to use addresses outside the standard private ranges, Client VPN pushes `redirect-gateway block-local` to the client. Client VPN also requires that clients connect to an address to which the endpoint’s DNS name resolves.',
      sources: [
        {
          page: 'practices',
          at: [
            'that the IP address … described here: TunnelCrack',
            'If the client LAN … described here: TunnelCrack',
          ],
        },
      ],
      controls: ['sc-7', 'ac-17'],
    },
    {
      id: 'client-rollout',
      layer: 'application',
      name: 'Distribute client and configuration',
      owner: 'customer',
      duty: 'Distribute the configuration file, and instruct users to use the AWS provided client or another client based on OpenVPN. AWS recommends that clients connect to the DNS name provided, because the endpoint’s addresses change occasionally.',
      sources: [
        { page: 'creation', at: 'Download and prepare the … OpenVPN-based client application' },
        { page: 'practices', at: 'We do not recommend … DNS name provided' },
      ],
      controls: ['cm-6', 'ac-17'],
    },
    {
      id: 'connection-checks',
      layer: 'application',
      name: 'Device posture and connection checks',
      owner: 'customer',
      duty: 'You can enable device posture with device trust providers. You can also enable a client connect handler, which is your Lambda function that allows or denies a new connection. Both are optional.',
      setting: 'off-by-default',
      switchOf: 'posture-evaluation',
      sources: [
        {
          page: 'creation',
          at: [
            '(Optional) For Client Connect … or denies connections',
            '(Optional) For Device posture, … policy to evaluate',
          ],
        },
      ],
      controls: ['ac-17', 'ia-3'],
    },
    {
      id: 'posture-evaluation',
      layer: 'platform',
      name: 'Evaluate device posture tokens',
      owner: 'aws',
      duty: 'If device posture is on, Client VPN evaluates the provider’s token against your policy when a device connects and every 5 minutes. It denies or disconnects devices that do not meet the policy. Client VPN does not independently verify the health of devices.',
      sources: [
        {
          page: 'posture',
          at: [
            'evaluates the token against … meet your requirements',
            'evaluates the device posture … of your devices',
          ],
        },
      ],
      controls: ['ac-17', 'ia-3'],
    },
    {
      id: 'device-trust',
      layer: 'application',
      name: 'Configure the device trust provider',
      owner: 'customer',
      duty: 'If you use device posture, configure the trust provider, including on the devices, and define the authorization policy. Ensure that your devices meet your compliance requirements. AWS does not control or operate these third-party providers.',
      sources: [
        {
          page: 'posture',
          at: [
            'Device posture relies on … your compliance requirements',
            'Each device trust provider … the connecting device',
          ],
        },
      ],
      controls: ['ac-17', 'ia-3'],
    },
    {
      id: 'session-limits',
      layer: 'application',
      name: 'Limit the session duration',
      owner: 'customer',
      duty: 'Choose the maximum session duration, which is 24 hours by default. Also choose whether Client VPN terminates sessions that reach the maximum. If it does not, Client VPN automatically tries to reconnect.',
      sources: [
        {
          page: 'creation',
          at: [
            'For Session timeout hours, … of 24 hours',
            'For Disconnect on session … try to reconnect',
          ],
        },
      ],
      controls: ['ac-12'],
    },
    {
      id: 'authorization-rules',
      layer: 'access',
      name: 'Authorization rules',
      owner: 'customer',
      answers: ['admit'],
      duty: 'Add authorization rules for the networks that groups should reach. A rule cannot restrict access, but a rule with a longer prefix takes precedence over a rule with a shorter prefix. Quickstart creates a rule that lets all users access the VPC’s range.',
      sources: [
        {
          page: 'rules',
          at: ['You should have an … grant access to', 'You cannot add an … that takes precedence'],
        },
        { page: 'authorization', at: 'For a specified network, … the specified network' },
        { page: 'creation', at: 'authorizationRuleVpcCidr' },
      ],
      controls: ['ac-3', 'ac-6'],
      evidence: ['ec2-client-vpn-not-authorize-all'],
    },
    {
      id: 'quickstart-resources',
      layer: 'access',
      name: 'Create Quickstart rules and routes',
      owner: 'aws',
      duty: 'For an endpoint created with Quickstart, AWS creates an authorization rule that allows all users to access the VPC CIDR. AWS also associates the selected subnets, and adds route table entries for the VPC CIDR.',
      sources: [{ page: 'creation', at: 'AWS automatically creates the … for the VPC CIDR' }],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Security groups of the endpoint',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'You can specify security groups for the endpoint; when you associate a subnet, the VPC’s default group is applied automatically. To give clients access to an application, allow traffic from the applied group in the application’s group. To restrict access, do not specify the applied group in the application’s group.',
      sources: [
        {
          page: 'authorization',
          at: [
            'When you create a … default security group',
            'You can enable Client … to the association',
            'Conversely, you can restrict … endpoint security group',
          ],
        },
        { page: 'creation', at: 'For Security Group IDs, … Client VPN endpoint' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'server-certificate',
      layer: 'access',
      name: 'Provide the server certificate',
      owner: 'customer',
      expires: 'certificate',
      duty: 'For any type of authentication, provision or import the server certificate in ACM in the endpoint’s Region. You can renew an expired certificate and import it again. Client VPN supports only 1,024-bit and 2,048-bit RSA keys.',
      sources: [
        { page: 'authentication', at: 'To create a Client … that you use' },
        { page: 'creation', at: 'The server certificate must … imported into ACM' },
        { page: 'mutual', at: 'endpoint supports 1024-bit and … key sizes only' },
        { page: 'renewal', at: 'You can renew and … that has expired' },
      ],
      controls: ['sc-12', 'sc-17'],
      evidence: ['ACM.1', 'acm-certificate-expiration-check'],
    },
  ],
  modes: [
    {
      id: 'mutual',
      name: 'Mutual authentication (certificates)',
      summary:
        'A certificate represents a client. You issue, distribute and revoke it, and AWS checks it against your authority.',
      override: {
        'authorization-rules': {
          name: 'Authorization rules',
          owner: 'customer',
          remove: ['evidence'],
          duty: 'Specify authorization rules for the networks that clients should reach. Without Active Directory or SAML, you can specify a rule that grants access to all clients. Quickstart creates a rule that lets all users access the VPC’s range.',
          sources: [
            { page: 'authorization', at: 'If you are not … to all clients' },
            { page: 'creation', at: 'authorizationRuleVpcCidr' },
          ],
        },
      },
      add: [
        {
          id: 'client-check',
          layer: 'platform',
          name: 'Check the client’s certificate',
          owner: 'aws',
          duty: 'Client VPN authenticates clients with their certificates when they attempt to connect. A revocation list revokes the access of specific certificates.',
          sources: [
            { page: 'mutual', at: 'The server uses client … Client VPN endpoint' },
            { page: 'revocation', at: 'revocation lists are used … specific client certificates' },
          ],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'client-certificates',
          layer: 'access',
          name: 'Create client certificates',
          owner: 'customer',
          duty: 'Create at least one client certificate and key, with a common name (CN) in the certificate’s subject. If you create a separate certificate for each client, you can revoke a specific certificate when a user leaves.',
          sources: [
            {
              page: 'mutual',
              at: [
                'at least one client certificate and key',
                'You can create a … leaves your organization',
                'client certificate must have … the Subject field',
              ],
            },
          ],
          controls: ['ia-5', 'ac-2'],
        },
        {
          id: 'revocation-list',
          layer: 'access',
          name: 'Revoke client certificates',
          owner: 'customer',
          expires: 'certificate',
          duty: 'To revoke access for specific client certificates, import a revocation list, whose number of entries is limited. If the list has expired, clients cannot connect, and you need to import a new list. A change takes effect up to 4 hours after Client VPN accepts it.',
          sources: [
            {
              page: 'revocation',
              at: [
                'revocation lists are used … import an existing list',
                'If a client certificate … limited number of entries',
              ],
            },
            { page: 'endpoints', at: 'modificationsClientVpnService' },
          ],
          controls: ['ia-5', 'ac-2'],
        },
      ],
    },
    {
      id: 'active-directory',
      name: 'Active Directory authentication',
      summary:
        'Users sign in with a directory account. AWS asks the directory, which you connect, maintain and protect with MFA.',
      add: [
        {
          id: 'client-check',
          layer: 'platform',
          name: 'Authenticate against the directory',
          owner: 'aws',
          duty: 'Client VPN authenticates clients against existing Active Directory groups. You can use one Active Directory server. If MFA is enabled, Client VPN requires an MFA code when clients connect.',
          sources: [
            {
              page: 'directory',
              at: [
                'With Active Directory authentication, … Active Directory groups',
                'You can use one … authenticate the users',
                'If MFA is enabled, … Client VPN endpoint',
              ],
            },
          ],
          controls: ['ia-2'],
        },
        {
          id: 'directory-connection',
          layer: 'access',
          name: 'Connect the directory',
          owner: 'customer',
          duty: 'If you have no AWS Managed Microsoft AD, configure an AD Connector for your on-premises Active Directory. The endpoint must be in the Region of the AWS Managed Microsoft AD. Multi-Region replication of that directory is not supported.',
          sources: [
            { page: 'directory', at: 'Using Directory Service, Client … (AD Connector)' },
            { page: 'practices', at: 'does not support multi-Region … Microsoft AD resource' },
          ],
          controls: ['ia-2', 'ac-2'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'MFA',
          owner: 'customer',
          duty: 'If you want MFA, enable it for AWS Managed Microsoft AD or AD Connector. Clients must then enter a code in addition to the user name and password when they connect.',
          sources: [
            { page: 'directory', at: 'Client VPN supports multi-factor … Client VPN endpoint' },
          ],
          controls: ['ia-2.1', 'ia-2.2'],
        },
      ],
    },
    {
      id: 'federated',
      name: 'Federated authentication (SAML)',
      summary:
        'Users sign in at your identity provider, and AWS validates its assertion. You manage MFA and groups at the provider, but not the end of a session.',
      override: {
        'client-rollout': {
          name: 'Distribute the AWS provided client',
          owner: 'customer',
          duty: 'Have users connect with version 1.2.0 or later of the AWS provided client, which is required. The client reserves TCP port 35001 on users’ devices for the SAML response.',
          sources: [
            {
              page: 'federated',
              at: [
                'Users must use the … 1.2.0 or later',
                'reserves TCP port 35001 … SAML response',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'client-check',
          layer: 'platform',
          name: 'Validate the SAML assertion',
          owner: 'aws',
          duty: 'Client VPN sends the client an authentication request for your identity provider. Client VPN validates the SAML assertion that comes back, and allows or denies access. AWS does not sign its authentication requests.',
          sources: [
            {
              page: 'federated',
              at: [
                'sends an IdP URL … to the client',
                'sends the SAML assertion … to the user',
                'does not provide signed authentication requests',
              ],
            },
          ],
          controls: ['ia-2', 'ia-8'],
        },
        {
          id: 'identity-provider',
          layer: 'access',
          name: 'Set up the IAM SAML identity provider',
          owner: 'customer',
          duty: 'Specify the IAM SAML identity provider; you can enable MFA in your IdP. Monitor updates to the IAM SAML identity provider with CloudTrail, as AWS recommends. An incorrect or malicious URL in the provider’s metadata document can result in phishing.',
          sources: [
            {
              page: 'federated',
              at: [
                'Multi-factor authentication (MFA) is … in your IdP',
                'If the metadata document … use AWS CloudTrail',
              ],
            },
            { page: 'creation', at: 'For SAML provider ARN, … SAML identity provider' },
          ],
          controls: ['ia-2.1', 'ia-8', 'si-4'],
        },
        {
          id: 'idp-responses',
          layer: 'access',
          name: 'Configure the IdP’s responses',
          owner: 'customer',
          duty: 'Have the IdP sign both the SAML assertion and the response. Use the email address format for `NameID`, and make sure that the IdP supports HTTP Redirect binding.',
          sources: [
            {
              page: 'federated',
              at: [
                'The SAML assertion and response must be signed',
                'Therefore, the IdP should … metadata document',
                'For the SAML assertion, … the NameID attribute',
              ],
            },
          ],
          controls: ['ia-8', 'ia-2'],
        },
        {
          id: 'session-end',
          layer: 'access',
          name: 'End sessions without single logout',
          owner: 'customer',
          duty: 'If you need to end sessions, terminate the connections, because SAML single logout is not supported. Users can log out by disconnecting from the client.',
          sources: [{ page: 'federated', at: 'SAML single logout is … terminate the connections' }],
          controls: ['ac-12', 'ac-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Is access denied until you add a rule?',
      questions: ['open-network'],
      finding:
        'The page on authorization rules says that access to a network is denied until a rule is added explicitly. The page on creating endpoints says that Quickstart itself adds a rule, which lets all users reach the VPC’s CIDR block. The catalogue gives the rules to you, and names Quickstart as the exception to denial by default.',
      sources: [
        { page: 'rules', at: 'To allow access to … to deny access' },
        { page: 'creation', at: 'authorizationRuleVpcCidr' },
      ],
    },
  ],
  pages: {
    connectionLogging: {
      path: 'connection-logging',
      title: 'Connection logging for an AWS Client VPN endpoint',
    },
    rules: { path: 'cvpn-working-rules', title: 'AWS Client VPN authorization rules' },
    creation: {
      path: 'cvpn-working-endpoint-create',
      title: 'Create an AWS Client VPN endpoint',
      passages: { authorizationRuleVpcCidr: 'Authorization rule allowing all … the VPC CIDR' },
    },
    practices: {
      path: 'what-is-best-practices',
      title: 'Rules and best practices for using AWS Client VPN',
    },
    splitTunnel: { path: 'split-tunnel-vpn', title: 'Split-tunnel on AWS Client VPN endpoints' },
    mutual: { path: 'mutual', title: 'Mutual authentication in AWS Client VPN' },
    renewal: { path: 'mutual-renew', title: 'Renew your server certificate for AWS Client VPN' },
    endpoints: {
      path: 'cvpn-working-endpoints',
      title: 'AWS Client VPN endpoints',
      passages: {
        modificationsClientVpnService: 'Modifications to Client VPN … Client VPN service',
      },
    },
    posture: { path: 'device-posture', title: 'Device posture for AWS Client VPN' },
    authorization: {
      path: 'client-authorization',
      title: 'Client authorization in AWS Client VPN',
    },
    authentication: {
      path: 'client-authentication',
      title: 'Client authentication in AWS Client VPN',
    },
    revocation: {
      path: 'cvpn-working-certificates',
      title: 'AWS Client VPN client certificate revocation lists',
    },
    directory: { path: 'ad', title: 'Active Directory authentication in Client VPN' },
    federated: {
      path: 'federated-authentication',
      title: 'Single sign-on — SAML 2.0-based federated authentication — in Client VPN',
    },
  },
});
