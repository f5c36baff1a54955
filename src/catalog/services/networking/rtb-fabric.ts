import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS RTB Fabric',
  shortName: 'RTB Fabric',
  summary:
    'Private links for real-time bidding. AWS runs the gateways beside your VPC; you decide with whom and over which protocol you trade.',
  guide: 'https://docs.aws.amazon.com/rtb-fabric/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/rtb-fabric/latest/userguide/what-is-rtb-fabric.html',
  read: '2026-11-26',
  aliases: [
    'real-time bidding',
    'requester gateway',
    'responder gateway',
    'ad exchange connection',
    'inbound external links',
  ],
  aws: { iamServicePrefix: 'rtbfabric', cloudFormationPrefixes: ['AWS::RTBFabric'] },
  archetype: 'edge-network',
  profile: { insideVpc: 'yes' },
  unanswered: {
    'back-up':
      'AWS’s page “Data protection in AWS RTB Fabric” does not mention backups of gateways and link settings.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS protects the infrastructure that runs RTB Fabric: its hardware, software and networking. AWS patches and fixes flaws within that infrastructure.',
    },
  },
  remove: ['traffic-logs'],
  add: [
    {
      id: 'gateways',
      layer: 'platform',
      name: 'Route and balance the requests',
      owner: 'aws',
      duty: 'AWS provides routing, load balancing and processing in gateways that operate colocated with your VPC. It also provides the infrastructure for connectivity.',
      sources: [
        {
          page: 'responder',
          at: 'Gateways operate colocated with … infrastructure for connectivity',
        },
      ],
      controls: ['sc-7', 'cp-10'],
    },
    {
      id: 'bidding-logic',
      layer: 'application',
      name: 'Control your bidding logic',
      owner: 'customer',
      duty: 'Keep control over your bidding algorithms, response logic and data processing. RTB Fabric leaves these to you completely.',
      sources: [{ page: 'responder', at: 'You maintain complete control … data processing' }],
      controls: ['sa-11'],
    },
    {
      id: 'zone-affinity',
      layer: 'application',
      name: 'Client routing policy across zones',
      owner: 'customer',
      duty: 'Set the client routing policy of a responder gateway. Keeping requests in the requester’s own zone avoids the latency of crossing zones. Using every zone that the responder gateway spans gives access to more capacity.',
      sources: [
        {
          page: 'responder',
          at: [
            'You set the client … the ACTIVE state',
            'Keeping requests inside the … more gateway capacity',
          ],
        },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'partner-links',
      layer: 'access',
      name: 'Accept or reject link requests',
      owner: 'customer',
      duty: 'Exchange gateway IDs with partners directly, since AWS does not distribute them. Accept or reject their link requests: a partner whose request you accept can send bid requests to your gateway. A link request that is not accepted times out after 7 days.',
      sources: [
        { page: 'links', at: 'To create links with … distribute this information' },
        {
          page: 'linkRequest',
          at: ['Once you accept a … to your gateway', 'Links that are not … be re-initiated'],
        },
      ],
      controls: ['ac-3', 'ca-3'],
    },
    {
      id: 'gateway-network',
      layer: 'access',
      name: 'Place the gateway in your VPC',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Give a responder gateway one to five subnets with at least 200 free IP addresses, and one to five security groups. AWS recommends new security groups for gateways.',
      sources: [
        {
          page: 'responder',
          at: [
            'enter the IDs of … same Availability Zones',
            '1-5 security groups, separated … for security',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'discovery-role',
      layer: 'access',
      name: 'IAM role of the managed endpoint',
      owner: 'customer',
      duty: 'For a managed endpoint, provide an IAM role that RTB Fabric can assume, with the tag `RTBFabricManagedEndpoint=true`. For EKS, associate the role with the cluster’s RBAC. For Auto Scaling groups, grant the role permission to discover the instances.',
      sources: [
        {
          page: 'responder',
          at: ['describeSubnets', 'IAM role that grants … Auto Scaling groups'],
        },
        {
          page: 'managedEndpoints',
          at: [
            'you must provide an … interact with your infrastructure',
            'ensure that you add the required tag',
            "must be associated with … your EKS cluster's RBAC",
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'tls-run',
      layer: 'data',
      name: 'Encrypt RTB traffic in transit',
      owner: 'aws',
      duty: 'If TLS is configured, RTB Fabric encrypts bid requests and responses with TLS 1.2 or higher. It verifies the certificate of an HTTPS responder against your trust store.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'configure TLS encryption, RTB … TLS is enabled',
            'RTB Fabric verifies the … this trust store',
          ],
        },
      ],
      controls: ['sc-8', 'sc-23'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Turn on encryption in transit',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Choose HTTP or HTTPS for a responder gateway’s endpoint. If you configure TLS, RTB Fabric supports encryption in transit with TLS 1.2 or higher.',
      switchOf: 'tls-run',
      sources: [
        {
          page: 'dataProtection',
          at: 'RTB Fabric supports encrypting … communications between applications',
        },
        { page: 'responder', at: 'select either HTTP or HTTPS' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'trust-store',
      layer: 'data',
      name: 'Provide and rotate the trust store',
      owner: 'customer',
      expires: 'certificate',
      duty: 'Provide the CA certificate chain of an HTTPS responder. To rotate the chain without interrupting traffic, trust both the outgoing and the incoming CA during the transition.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'For HTTPS responder endpoints, … (trust store)',
            'You can rotate the … during the transition',
          ],
        },
      ],
      controls: ['sc-12', 'sc-17'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'RTB Fabric encrypts configuration data and application metadata at rest with AWS managed keys. This data includes application configurations, link settings and operational logs. AWS does not access or read the operational logs.',
      sources: [
        { page: 'dataProtection', at: 'RTB Fabric encrypts configuration … business operations' },
      ],
      controls: ['sc-28', 'ac-3'],
    },
    {
      id: 'personal-data',
      layer: 'data',
      name: 'Handle personal data',
      owner: 'customer',
      duty: 'Handle personally identifiable information in the data that you process according to your privacy requirements and the applicable regulations.',
      sources: [{ page: 'responder', at: 'You are responsible for … and applicable regulations' }],
      controls: ['ra-2', 'si-12'],
    },
    {
      id: 'link-logs',
      layer: 'data',
      name: 'Configure logs for each link',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Set up log delivery. Then configure logging to S3, Data Firehose or CloudWatch Logs on each link that should have logs. The default sampling captures all errors and no filter logs.',
      sources: [
        { page: 'logging', at: 'You can configure individual … log delivery infrastructure' },
        { page: 'responder', at: 'When logging is configured, … rate of 0)' },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'fabric-links',
      name: 'Links between RTB Fabric users',
      summary:
        'Both ends are gateways of RTB Fabric. You exchange IDs, and a request takes effect when the other side accepts it.',
    },
    {
      id: 'inbound-external',
      name: 'Inbound external links with a custom domain',
      summary:
        'An external gateway accepts traffic from partners outside RTB Fabric. You manage certificates, names and the listener’s protocols.',
      add: [
        {
          id: 'private-keys',
          layer: 'platform',
          name: 'Protect your domain’s private key',
          owner: 'aws',
          duty: 'RTB Fabric retrieves the certificate chain and encrypted private key from ACM. It decrypts the key within the VPC boundary, and the key does not leave the VPC in plaintext.',
          sources: [
            {
              page: 'certificates',
              at: [
                'RTB Fabric retrieves the … SANs from ACM',
                'RTB Fabric decrypts the … leave the VPC',
              ],
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'certificate-isolation',
          layer: 'platform',
          name: 'Match certificates to SNI hostnames',
          owner: 'aws',
          duty: 'RTB Fabric serves a customer certificate only to clients whose SNI hostname matches it. If none matches, it serves a service certificate.',
          sources: [
            {
              page: 'certificates',
              at: ['Served only when the … CN or SANs', 'Served as a fallback … SNI hostname'],
            },
          ],
          controls: ['sc-23'],
        },
        {
          id: 'certificate-renewals',
          layer: 'platform',
          name: 'Rotate ACM-managed certificates',
          owner: 'aws',
          expires: 'certificate',
          duty: 'AWS rotates ACM-managed certificates automatically, without any action on your part.',
          sources: [
            {
              page: 'certificates',
              at: 'rotationCertificatesRequired',
            },
          ],
          controls: ['sc-12'],
        },
        {
          id: 'http-listener',
          layer: 'access',
          name: 'Accept plain HTTP',
          owner: 'customer',
          duty: 'HTTPS is the default. Decide whether the gateway also accepts HTTP, for partners that send over HTTP. HTTP connections bypass TLS termination entirely.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'responder',
              at: [
                'By default, a gateway … protocol (HTTPS)',
                'Multi-protocol support is useful … TLS termination',
                'HTTP connections bypass TLS termination entirely',
              ],
            },
          ],
          controls: ['sc-8', 'sc-7'],
        },
        {
          id: 'domain-allowlist',
          layer: 'access',
          name: 'Have your domain name allowlisted',
          owner: 'customer',
          duty: 'Before you create a gateway with HTTPS and a managed endpoint, ask AWS Support to allowlist the domain name.',
          sources: [
            {
              page: 'responder',
              at: 'When using --protocol HTTPS … RTBFabricManagedEndpoint=true tag',
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'domain-certificate',
          layer: 'data',
          name: 'Provide the domain’s certificate',
          owner: 'customer',
          duty: 'If you use HTTPS for your custom domain, import a certificate into ACM in the gateway’s Region. In the certificate, use lowercase names that cover all hostnames that partners use. Use `AssociateCertificate` to associate the certificate with the gateway.',
          sources: [
            {
              page: 'certificates',
              at: [
                'You import this certificate … with the gateway',
                'uses the CN and … AssociateCertificate API',
                'Ensure the CN and … case-sensitive lookup',
              ],
            },
          ],
          controls: ['sc-17'],
        },
        {
          id: 'certificate-expiry',
          layer: 'data',
          name: 'Renew certificates before expiry',
          owner: 'customer',
          expires: 'certificate',
          duty: 'Make sure that certificates in ACM are renewed before they expire. Set alarms on expiration events, and plan to rotate certificates at least 30 days before expiry. The rotation of ACM-managed certificates requires no action from you.',
          sources: [
            {
              page: 'certificates',
              at: [
                'rotationCertificatesRequired',
                'Ensure your ACM certificates … days before expiry',
              ],
            },
          ],
          controls: ['sc-17', 'si-4'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Permissions of the role for an EKS endpoint',
      finding:
        'The page on responder gateways asks for a role with `ec2:DescribeSubnets`. The page on managed endpoints says that the role for EKS needs no IAM policies. The catalogue states only what both pages say: associate the role with the cluster’s RBAC.',
      sources: [
        { page: 'responder', at: 'describeSubnets', verified: '2026-12-02' },
        { page: 'managedEndpoints', at: 'The role does not … attached to it' },
      ],
    },
  ],
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS RTB Fabric' },
    links: { path: 'links', title: 'Links' },
    linkRequest: {
      path: 'accepting-declining-link-request',
      title: 'Accepting or declining a link request',
    },
    responder: {
      path: 'working-with-responder-gateways',
      title: 'Responder gateways',
      passages: { describeSubnets: 'IAM role with ec2:DescribeSubnets … EKS RBAC' },
    },
    managedEndpoints: { path: 'managed-endpoints', title: 'Managed endpoints', read: '2026-12-02' },
    certificates: {
      path: 'manage-tls-certificates',
      title: 'Manage TLS certificates',
      passages: {
        rotationCertificatesRequired: 'Rotation of ACM-managed certificates … required from you',
      },
    },
    logging: { path: 'configuring-link-logging', title: 'Configuring link logging' },
  },
});
