import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS RTB Fabric',
  shortName: 'RTB Fabric',
  summary:
    'Private links for real-time bidding: AWS runs the gateways beside your VPC, and with whom and over which protocol you trade is yours.',
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
  unanswered: { 'back-up': 'No page that was read says who backs up gateways and link settings.' },
  override: {
    'service-software': {
      name: 'Protect and patch what runs RTB Fabric',
      owner: 'aws',
      duty: 'Protect the infrastructure that runs RTB Fabric, its hardware, software and networking, and patch and fix flaws within it.',
    },
  },
  remove: ['traffic-logs'],
  add: [
    {
      id: 'gateways',
      layer: 'platform',
      name: 'Route and balance the requests',
      owner: 'aws',
      duty: 'Provide routing, load balancing and processing in gateways that operate colocated with your VPC, and the infrastructure for connectivity.',
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
      duty: 'Keep control over your bidding algorithms, response logic and data processing, which RTB Fabric leaves to you completely.',
      sources: [{ page: 'responder', at: 'You maintain complete control … data processing' }],
      controls: ['sa-11'],
    },
    {
      id: 'zone-affinity',
      layer: 'application',
      name: 'Choose the zones that requests use',
      owner: 'customer',
      duty: 'Set the client routing policy of a responder gateway: keeping requests in the requester’s own zone avoids the latency of crossing zones, while using every zone that the responder gateway spans gives access to more capacity.',
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
      duty: 'Exchange gateway IDs with partners directly, since AWS does not distribute them, and accept or reject their link requests: once you accept one, that partner can send bid requests to your gateway. After 7 days a link request that is not accepted times out.',
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
      duty: 'Give a responder gateway one to five subnets with at least 200 free IP addresses, and one to five security groups; AWS recommends new ones for gateways.',
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
      name: 'Choose the managed endpoint’s role',
      owner: 'customer',
      duty: 'For a managed endpoint, select an IAM role: for EKS with ec2:DescribeSubnets and tied to EKS RBAC, for Auto Scaling groups with the permission to discover their instances.',
      sources: [
        {
          page: 'responder',
          at: [
            'IAM role with ec2:DescribeSubnets … EKS RBAC',
            'IAM role that grants … Auto Scaling groups',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'tls-run',
      layer: 'data',
      name: 'Encrypt RTB traffic where you ask',
      owner: 'aws',
      duty: 'Encrypt bid requests and responses with TLS 1.2 or higher when TLS is configured, and verify the certificate of an HTTPS responder against your trust store.',
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
      name: 'Configure TLS for RTB traffic',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Choose HTTP or HTTPS for a responder gateway’s endpoint. RTB Fabric supports encryption in transit with TLS 1.2 or higher when you configure TLS.',
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
      duty: 'Provide the CA certificate chain of an HTTPS responder. To rotate it without interrupting traffic, trust both the outgoing and the incoming CA during the transition.',
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
      name: 'Encrypt settings and logs at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Encrypt configuration data and application metadata at rest with AWS managed keys, including application configurations, link settings and operational logs. Do not access or read the operational logs.',
      sources: [
        { page: 'dataProtection', at: 'RTB Fabric encrypts configuration … business operations' },
      ],
      controls: ['sc-28', 'ac-3'],
    },
    {
      id: 'personal-data',
      layer: 'data',
      name: 'Handle personal data properly',
      owner: 'customer',
      duty: 'See that personally identifiable information in the data that you process is handled according to your privacy requirements and the applicable regulations.',
      sources: [{ page: 'responder', at: 'You are responsible for … and applicable regulations' }],
      controls: ['ra-2', 'si-12'],
    },
    {
      id: 'link-logs',
      layer: 'data',
      name: 'Configure logs link by link',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Set up log delivery, then configure each link that should log to S3, Data Firehose or CloudWatch Logs. The default sampling captures all errors and no filter logs.',
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
        'Both ends are gateways of RTB Fabric: you exchange IDs, and a request counts when the other side accepts it.',
    },
    {
      id: 'inbound-external',
      name: 'Inbound external links with a custom domain',
      summary:
        'An external gateway takes traffic from partners outside RTB Fabric: certificates, names and the listener’s protocols are yours.',
      add: [
        {
          id: 'private-keys',
          layer: 'platform',
          name: 'Guard the private key of your domain',
          owner: 'aws',
          duty: 'Retrieve certificate chain and encrypted private key from ACM, and decrypt the key within the VPC boundary: in the clear it does not leave the VPC.',
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
          name: 'Keep certificates to their names',
          owner: 'aws',
          duty: 'Serve a customer certificate only to clients whose SNI hostname matches it, and a service certificate where none matches.',
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
          duty: 'Rotate ACM-managed certificates automatically, without an action of yours.',
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
          name: 'Admit plain HTTP as well',
          owner: 'customer',
          duty: 'Decide whether the gateway accepts HTTP besides HTTPS, the default, for partners that send over HTTP. HTTP connections bypass TLS termination entirely.',
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
          duty: 'Ask AWS Support to allowlist the domain name before you create a gateway with HTTPS and a managed endpoint, and tag the role of that endpoint with RTBFabricManagedEndpoint=true.',
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
          name: 'Bring the certificate of the domain',
          owner: 'customer',
          duty: 'If you use HTTPS for your custom domain, import a certificate into ACM in the gateway’s Region, with lowercase names that cover all hostnames that partners use, and associate it with AssociateCertificate.',
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
          name: 'Watch for certificates that expire',
          owner: 'customer',
          duty: 'See that certificates in ACM are renewed before they expire: alarm on expiration events, and plan to rotate at least 30 days before. The rotation of ACM-managed certificates requires no action of yours.',
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
  pages: {
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS RTB Fabric' },
    links: { path: 'links', title: 'Links' },
    linkRequest: {
      path: 'accepting-declining-link-request',
      title: 'Accepting or declining a link request',
    },
    responder: { path: 'working-with-responder-gateways', title: 'Responder gateways' },
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
