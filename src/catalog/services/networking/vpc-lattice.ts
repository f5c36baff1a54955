import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon VPC Lattice',
  shortName: 'VPC Lattice',
  summary:
    'A network between services across VPCs and accounts. AWS carries, routes and evaluates traffic; you write the policies and rules that decide who reaches what.',
  guide: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'Lattice',
    'service network',
    'auth policy',
    'resource gateway',
    'resource configuration',
    'vpc-lattice-svcs',
  ],
  aws: {
    iamServicePrefix: 'vpc-lattice',
    cloudFormationPrefixes: ['AWS::VpcLattice'],
    terraformPrefixes: ['aws_vpclattice_'],
  },
  archetype: 'edge-network',
  notAsked: {
    'encrypt-at-rest': 'It forwards requests. Its logs are stored where you send them.',
    'back-up': 'It forwards requests and keeps none of their content.',
  },
  override: {
    'traffic-logs': {
      name: 'Turn on access logs',
      owner: 'customer',
      duty: 'Enable access logs for a service network, a service or a resource configuration, and name their destination. The logs of resource configurations need to be configured separately.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'accessLogs',
          at: [
            'For VPC Lattice services … be configured separately',
            'Access logs are optional … at any time',
            'You can enable access … during creation',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  },
  add: [
    {
      id: 'prefix-lists',
      layer: 'platform',
      name: 'Provide the managed prefix lists',
      owner: 'aws',
      duty: 'AWS provides managed prefix lists. If a VPC is connected through a VPC association, traffic to the addresses in these lists is routed over the VPC Lattice network.',
      sources: [{ page: 'securityGroups', at: 'VPC Lattice provides managed … a VPC association' }],
      controls: ['sc-7'],
    },
    {
      id: 'control-plane-tls',
      layer: 'platform',
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'VPC Lattice uses TLS to protect communications to the control plane, the API that creates and changes your resources.',
      sources: [{ page: 'dataProtection', at: 'Communications to the VPC … in-transit by TLS' }],
      controls: ['sc-8'],
    },
    {
      id: 'association-groups',
      layer: 'access',
      name: 'Security groups of the VPC association',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'You can assign security groups to the VPC association. Their rules control which clients reach the service network. After you assign security groups, you cannot remove all of them without deleting the association and creating it again.',
      sources: [
        {
          page: 'securityGroups',
          at: [
            'rules for the association … Lattice service network',
            "You can't remove all … without any security groups",
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'endpoint-groups',
      layer: 'access',
      name: 'Security groups of the VPC endpoint',
      owner: 'customer',
      duty: 'If you connect a VPC to a service network through a VPC endpoint, you can assign security groups to that endpoint.',
      sources: [{ page: 'securityGroups', at: 'If you connect a … VPC endpoint too' }],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'log-delivery',
      layer: 'data',
      name: 'Deliver the logs',
      owner: 'aws',
      duty: 'VPC Lattice delivers enabled logs, typically within 2 minutes to CloudWatch Logs or Data Firehose and within 6 minutes to S3. Delivery time is on a best effort basis.',
      sources: [
        {
          page: 'accessLogs',
          at: [
            'VPC Lattice typically delivers … best effort basis',
            'delivers logs to Amazon S3 within 6 minutes',
            'delivers logs to Firehose within 2 minutes',
          ],
        },
      ],
      controls: ['au-12'],
    },
  ],
  modes: [
    {
      id: 'https-service',
      name: 'Service with HTTP or HTTPS listeners',
      summary:
        'VPC Lattice terminates TLS and reads each request, so that auth policies can specify who may send which request.',
      add: [
        {
          id: 'tls-termination',
          layer: 'platform',
          name: 'Terminate TLS at the listener',
          owner: 'aws',
          duty: 'VPC Lattice terminates HTTPS connections with TLS 1.2 or 1.3. Cipher suites and protocol version follow the defaults of VPC Lattice and are not configurable.',
          sources: [
            { page: 'httpsListeners', at: 'You can create an … VPC Lattice directly' },
            { page: 'dataProtection', at: 'The cipher suite and … not configurable' },
          ],
          controls: ['sc-8', 'sc-13'],
        },
        {
          id: 'generated-certificate',
          layer: 'platform',
          name: 'Manage the generated certificate',
          owner: 'aws',
          duty: 'AWS provisions and manages a TLS certificate for the domain name that VPC Lattice generates.',
          sources: [
            { page: 'httpsListeners', at: 'VPC Lattice will provision … Qualified Domain Name' },
          ],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'key-grant',
          layer: 'platform',
          name: 'Use your certificate’s key with a grant',
          owner: 'aws',
          duty: 'VPC Lattice uses TLS Connection Manager and a KMS grant to decrypt the private key of your ACM certificate. The grant is retired when the certificate is disassociated from the service.',
          sources: [
            {
              page: 'dataProtection',
              at: [
                'VPC Lattice does not … for your certificate',
                'The grant allows the … private key',
                'When the certificate is … grant is retired',
              ],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'policy-evaluation',
          layer: 'platform',
          name: 'Deny requests by default',
          owner: 'aws',
          duty: 'After access control with IAM is enabled on a service or service network, principals have no permission to send requests by default.',
          sources: [{ page: 'authPolicies', at: 'By default, when you … have no permissions' }],
          controls: ['ac-3'],
        },
        {
          id: 'own-certificate',
          layer: 'application',
          name: 'Certificate for your own domain',
          owner: 'customer',
          duty: 'For a custom domain name, specify a matching certificate. You can import your own certificate to AWS Certificate Manager.',
          sources: [
            {
              page: 'httpsListeners',
              at: [
                'You can use the … AWS Certificate Manager',
                'If you created the … certificate from Custom',
              ],
            },
          ],
          controls: ['sc-12', 'sc-17'],
        },
        {
          id: 'auth-policies',
          layer: 'access',
          name: 'Auth policies',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Set the auth type `AWS_IAM` on the service network or the service, and attach an auth policy. With the auth type but no policy, all traffic gets an access denied error. The callers’ identity-based policies also need an explicit allow.',
          sources: [
            {
              page: 'authPolicies',
              at: [
                'For authorization to succeed … explicit allow statements',
                'Enable access control on … access denied error',
                'option and a value of AWS_IAM',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'request-signing',
          layer: 'access',
          name: 'Sign the requests',
          owner: 'customer',
          duty: 'If an auth policy requires authenticated requests to a service, send each request with a valid signature. Compute the signature with Signature Version 4.',
          sources: [{ page: 'authPolicies', at: 'If you enable auth … Signature Version 4' }],
          controls: ['ia-2', 'ac-3'],
        },
        {
          id: 'target-rules',
          layer: 'access',
          name: 'Security groups of the targets',
          owner: 'customer',
          duty: 'To allow traffic and health checks from VPC Lattice, use the ID of its prefix list as the source. The clients’ security group cannot be the source. To prevent other traffic, you can remove all other inbound rules.',
          sources: [
            {
              page: 'securityGroups',
              at: [
                'If you remove all … reaching the instance',
                'rulesTargetsCheckTraffic',
                'clientSecurityVpcLattice',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'listener-protocol',
          layer: 'data',
          name: 'Require TLS from clients',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'If traffic must be encrypted, give the service an HTTPS listener, because VPC Lattice can also listen on HTTP. Communications to the data plane are encrypted when you use HTTPS or TLS.',
          sources: [
            { page: 'dataProtection', at: 'TLS encrypts communications to … HTTPS or TLS' },
            { page: 'httpsListeners', at: 'VPC Lattice can listen … protocols and versions' },
          ],
          controls: ['sc-8'],
        },
      ],
    },
    {
      id: 'tls-passthrough',
      name: 'Service with TLS listeners (passthrough)',
      summary:
        'VPC Lattice passes encrypted traffic on without decrypting it. TLS ends at your targets, and auth policies recognize only anonymous callers.',
      add: [
        {
          id: 'sni-routing',
          layer: 'platform',
          name: 'Route by the SNI name',
          owner: 'aws',
          duty: 'VPC Lattice passes encrypted traffic to your application without decrypting it. It routes by the SNI field of the client-hello message.',
          sources: [
            {
              page: 'tlsListeners',
              at: [
                'You can create a … without decrypting it',
                'TLS listeners route requests … client-hello message',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'custom-domain',
          layer: 'platform',
          name: 'Give the service a domain name',
          owner: 'customer',
          duty: 'Configure a custom domain name, which a TLS listener needs for the SNI match.',
          sources: [
            { page: 'tlsListeners', at: 'The VPC Lattice service … Indication (SNI) match' },
          ],
          controls: ['sc-20', 'cm-6'],
        },
        {
          id: 'target-health',
          layer: 'platform',
          name: 'Turn on health checks',
          owner: 'customer',
          duty: 'If you want health checks for the TCP target group, enable them and specify the protocol and protocol version.',
          setting: 'off-by-default',
          sources: [{ page: 'tlsListeners', at: 'By default, health checks … protocol version' }],
          controls: ['cp-10', 'si-4'],
        },
        {
          id: 'connection-limits',
          layer: 'application',
          name: 'Connection limits and idle timeout',
          owner: 'customer',
          duty: 'Plan for a limit of 10 minutes per connection. Adjust the idle timeout (60 to 600 seconds), after which a connection without data is closed.',
          sources: [
            {
              page: 'tlsListeners',
              at: [
                'Connection duration is limited to 10 minutes',
                'If no data is … update the service',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'auth-policies',
          layer: 'access',
          name: 'Auth policies for anonymous callers',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Write auth policies for anonymous principals. With a TLS listener, auth policies are limited to these principals, because VPC Lattice cannot read the HTTP headers.',
          sources: [
            {
              page: 'tlsListeners',
              at: [
                'Because all traffic remains … following limitations exist',
                'Auth policies are limited to anonymous principals',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'target-rules',
          layer: 'access',
          name: 'Security groups of the targets',
          owner: 'customer',
          duty: 'To allow traffic from VPC Lattice, including health checks, use the ID of its prefix list as the source. The clients’ security group cannot be the source.',
          sources: [
            {
              page: 'securityGroups',
              at: ['rulesTargetsCheckTraffic', 'clientSecurityVpcLattice'],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'target-tls',
          layer: 'data',
          name: 'Terminate TLS on the targets',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Have the targets decrypt the traffic. A certificate specified for the service is not used. You can use wildcard and SAN certificates on targets if the matching condition is an exact match to the client-hello.',
          sources: [
            {
              page: 'tlsListeners',
              at: [
                'If you specified a … is not used',
                'You can use wildcard … to the client-hello',
              ],
            },
            { page: 'httpsListeners', at: 'To ensure that your … not terminate TLS' },
          ],
          controls: ['sc-8', 'sc-12'],
        },
      ],
    },
    {
      id: 'resource',
      name: 'Resource behind a resource gateway',
      summary:
        'Clients reach a database or another resource through a gateway in its VPC. The auth policy of the service network does not apply to it.',
      profile: { insideVpc: 'yes' },
      unanswered: {
        'encrypt-in-transit':
          'AWS’s page on resource gateways does not say who encrypts traffic to a resource.',
      },
      add: [
        {
          id: 'gateway-zones',
          layer: 'network',
          name: 'Place the gateway in several zones',
          owner: 'customer',
          duty: 'Let the resource gateway span as many Availability Zones as possible, so that the resource can be reached from all of them. At least one of the gateway’s zones must overlap with the zones of the VPC endpoint.',
          sources: [
            {
              page: 'resourceGateway',
              at: ['For your resource to … have to overlap'],
            },
          ],
          controls: ['cp-8', 'cp-10'],
        },
        {
          id: 'gateway-addresses',
          layer: 'network',
          name: 'Number of IPv4 addresses of the gateway',
          owner: 'customer',
          duty: 'For an IPv4 or dual-stack gateway, choose 1 to 62 IPv4 addresses for each interface, 16 by default. One address supports up to 55,000 simultaneous connections per destination IP. You cannot change the number later.',
          sources: [
            {
              page: 'resourceGateway',
              at: [
                'If your resource gateway … be changed',
                'Each IPv4 address can … addresses per ENI',
              ],
            },
          ],
          controls: ['cp-2', 'cm-6'],
        },
        {
          id: 'gateway-interfaces',
          layer: 'platform',
          name: 'Receive traffic in the resource’s VPC',
          owner: 'aws',
          duty: 'The gateway sends traffic from clients elsewhere to the resource from the gateway’s own address. VPC Lattice might add new network interfaces to the gateway.',
          sources: [
            {
              page: 'resourceGateway',
              at: [
                'When clients in other … an Availability Zone',
                'VPC Lattice might add … your resource gateway',
              ],
            },
          ],
          controls: ['sc-7', 'cp-10'],
        },
        {
          id: 'name-resolution',
          layer: 'platform',
          name: 'Choose how names are resolved',
          owner: 'customer',
          duty: 'For domain-name targets, keep the default, public DNS resolvers, or choose the DNS server of the VPC’s DHCP option set. You cannot change this setting later.',
          sources: [
            {
              page: 'resourceGateway',
              at: [
                'You can specify how … property is immutable',
                'PUBLIC (default)',
                'Domain names are resolved … set of the VPC',
              ],
            },
          ],
          controls: ['sc-20', 'cm-6'],
        },
        {
          id: 'gateway-rules',
          layer: 'access',
          name: 'Security groups of the gateway',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Attach security groups to the resource gateway. Create outbound rules for the protocols and port ranges that the resource accepts.',
          sources: [
            {
              page: 'resourceGateway',
              at: [
                'You can attach security … gateway to resources',
                'For traffic to flow … and port ranges',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'resource-protection',
          layer: 'access',
          name: 'Protect resources without auth policies',
          owner: 'customer',
          duty: 'Do not rely on the service network’s auth policy, because it does not apply to the network’s resource configurations. You can assign security groups to the resource gateway.',
          sources: [
            {
              page: 'authPolicies',
              at: 'The auth policy on … in the service network',
            },
            { page: 'securityGroups', at: 'Similarly you can assign … in your VPC' },
          ],
          controls: ['ac-3', 'sc-7'],
        },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in Amazon VPC Lattice' },
    authPolicies: {
      path: 'auth-policies',
      title: 'Control access to VPC Lattice services using auth policies',
    },
    securityGroups: {
      path: 'security-groups',
      title: 'Control traffic in VPC Lattice using security groups',
      passages: {
        rulesTargetsCheckTraffic: 'rules for targets control … check traffic',
        clientSecurityVpcLattice: 'use the client security … for VPC Lattice',
      },
    },
    httpsListeners: { path: 'https-listeners', title: 'HTTPS listeners for VPC Lattice services' },
    tlsListeners: { path: 'tls-listeners', title: 'TLS listeners for VPC Lattice services' },
    resourceGateway: { path: 'resource-gateway', title: 'Resource gateways in VPC Lattice' },
    accessLogs: { path: 'monitoring-access-logs', title: 'Access logs for Amazon VPC Lattice' },
  },
});
