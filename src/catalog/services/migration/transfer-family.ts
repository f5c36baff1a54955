import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Transfer Family',
  shortName: 'Transfer Family',
  summary:
    'Managed SFTP, FTPS, FTP and AS2 in front of S3 and EFS. AWS runs the servers, and you decide who gets access, from where and with which algorithms.',
  guide: 'https://docs.aws.amazon.com/transfer/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/transfer/latest/userguide/what-is-aws-transfer-family.html',
  read: '2026-11-26',
  aliases: [
    'SFTP',
    'FTPS',
    'FTP',
    'AS2',
    'managed file transfer',
    'MFT',
    'AWS Transfer for SFTP',
    'SFTP connector',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Transfer'],
    terraformPrefixes: ['aws_transfer_'],
    resources: [
      {
        types: ['aws_transfer_server'],
        modes: [
          { mode: 'as2', where: { protocols: 'AS2' } },
          { mode: 'service-managed-users', where: { identity_provider_type: 'SERVICE_MANAGED' } },
          { mode: 'service-managed-users', absent: ['identity_provider_type'] },
          {
            mode: 'custom-identity-provider',
            where: { identity_provider_type: ['API_GATEWAY', 'AWS_LAMBDA'] },
          },
        ],
      },
      {
        types: ['AWS::Transfer::Server'],
        modes: [
          { mode: 'as2', where: { Protocols: 'AS2' } },
          { mode: 'service-managed-users', where: { IdentityProviderType: 'SERVICE_MANAGED' } },
          { mode: 'service-managed-users', absent: ['IdentityProviderType'] },
          {
            mode: 'custom-identity-provider',
            where: { IdentityProviderType: ['API_GATEWAY', 'AWS_LAMBDA'] },
          },
        ],
      },
    ],
  },
  archetype: 'managed-application',
  scope: [
    {
      programs: ['soc', 'pci', 'hipaa'],
      sources: [
        {
          page: 'complianceScope',
          at: 'These include SOC, PCI, HIPAA, and others',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { insideVpc: 'your-choice', keepsData: false },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of Transfer Family. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
  },
  add: [
    {
      id: 'policy-build',
      layer: 'platform',
      name: 'Provide security policies',
      owner: 'aws',
      duty: 'Transfer Family provides security policies with which you can limit the cryptographic algorithms of your server. Some of the newer policies, 2025-03 among them, include hybrid post-quantum key exchange.',
      sources: [
        {
          page: 'policies',
          at: [
            'Server security policies in … with your server',
            'supports post-quantum security policies … quantum computing threats',
            'It includes all algorithms … post-quantum cryptographic algorithms',
          ],
        },
      ],
      controls: ['sc-13'],
    },
    {
      id: 'workflow-run',
      layer: 'platform',
      name: 'Run the upload workflows',
      owner: 'aws',
      duty: 'Transfer Family executes the workflow that you chose for a complete or a partial upload. It uses the role that you chose for the workflow.',
      sources: [{ page: 'server', at: 'For Managed workflows, choose … a partial upload' }],
      controls: ['si-3'],
    },
    {
      id: 'protocol-choice',
      layer: 'application',
      name: 'Choose the server’s protocols',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Choose the server’s protocols, such as SFTP or FTPS. FTP servers use no encryption, so they use none of the algorithms of a security policy.',
      sources: [
        { page: 'policies', at: 'SFTP servers only use … of these algorithms' },
        { page: 'server', at: 'In Choose protocols, select SFTP' },
      ],
      controls: ['sc-8', 'cm-7'],
      evidence: ['Transfer.2', 'transfer-family-server-no-ftp'],
    },
    {
      id: 'storage-domain',
      layer: 'application',
      name: 'Choose S3 or EFS storage',
      owner: 'customer',
      duty: 'Choose the storage service for the server’s files. You can use S3, which holds the files as objects, or your EFS file system.',
      sources: [{ page: 'server', at: 'choose the AWS storage … EFS file system' }],
      controls: ['cm-6', 'sa-9'],
    },
    {
      id: 'upload-workflow',
      layer: 'application',
      name: 'Choose workflows for uploads',
      owner: 'customer',
      duty: 'You can choose managed workflows and the role for them. One workflow executes upon a complete upload and another upon a partial upload.',
      setting: 'off-by-default',
      switchOf: 'workflow-run',
      sources: [{ page: 'server', at: '(Optional) For Managed workflows … a partial upload' }],
      controls: ['si-3', 'si-10'],
    },
    {
      id: 'endpoint-exposure',
      layer: 'access',
      name: 'Choose a public or a VPC endpoint',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'To use security groups, host the endpoint in a VPC. Public endpoints cannot restrict traffic with security groups. FTP and FTPS servers have no public endpoint.',
      sources: [
        { page: 'server', at: 'Public endpoints cannot restrict … private cloud (VPC)' },
        { page: 'infrastructure', at: 'Servers configured with FTP … available for FTP/FTPS' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'endpoint-groups',
      layer: 'access',
      name: 'Security groups of the VPC endpoint',
      owner: 'customer',
      duty: 'Choose the security groups of a VPC endpoint; if you choose none, the default group is associated. Configure inbound rules for SSH, by default port 22, and for FTP and FTPS, ports 21 and 8192 to 8200. An internet-facing endpoint can use only SFTP and FTPS.',
      sources: [
        {
          page: 'vpcServer',
          at: [
            'specify a different security … with your server',
            'you can configure SSH … the data channel',
            'Only SFTP and FTPS … VPC hosted endpoint',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'client-address',
      layer: 'access',
      name: 'Preserve client IP addresses',
      owner: 'customer',
      duty: 'AWS recommends that you use a VPC endpoint with an Elastic IP address rather than a Network Load Balancer (NLB). Behind an NLB or NAT, an FTP or FTPS server cannot accurately recognize client IP addresses. An SFTP server behind an NLB can preserve client IP addresses with PROXY protocol v2.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'For servers configured with … protocol v2 (PPv2)',
            'NLB or NAT in … connection limitations described below',
          ],
        },
      ],
      controls: ['au-3', 'sc-5'],
    },
    {
      id: 'session-resumption',
      layer: 'access',
      name: 'Enforce TLS session resumption',
      owner: 'customer',
      duty: 'If FTP or FTPS needs an NLB or NAT in the route, let an NLB check health on port 21. If FTPS is enabled in this setup, AWS recommends that you set `TlsSessionResumptionMode` to `ENFORCED`. This value requires clients to use TLS session resumption.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'if your FTP or … of ports 8192-8200',
            'enable TLS session resumption … for subsequent connections',
          ],
        },
        { page: 'server', at: 'TLS session resumption: this … have enabled FTPS as' },
      ],
      controls: ['sc-8', 'sc-23'],
    },
    {
      id: 'host-keys',
      layer: 'access',
      name: 'SFTP host keys',
      owner: 'customer',
      expires: 'key',
      duty: 'When you migrate users from an existing SFTP server, you can enter a private key that will identify your server to clients. Later, you can add further host keys to rotate keys or to have different key types.',
      sources: [
        {
          page: 'server',
          at: [
            'For Server Host Key … an ECDSA key',
            'used only for migrating … existing SFTP-enabled server',
          ],
        },
      ],
      controls: ['sc-12', 'ia-3'],
    },
    {
      id: 'security-policy',
      layer: 'data',
      name: 'Choose the security policy',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'AWS strongly recommends that you update to the latest security policy. If you are concerned about client compatibility, specify a policy, because the default may change. The default is 2024-01 in the console, API or CLI, and 2018-11 in CloudFormation.',
      sources: [
        {
          page: 'policies',
          at: [
            'We strongly recommend updating … latest security policy',
            'TransferSecurityPolicy-2024-01 is the … subject to change',
          ],
        },
      ],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'server-logs',
      layer: 'data',
      name: 'Choose the server’s log group',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Specify a CloudWatch log group: an existing group in your account or a new one, which is the console’s default option. AWS recommends JSON structured logging for server events. To log events of an attached workflow, you need a logging role.',
      sources: [
        { page: 'server', at: 'For logging, specify an … your AWS account' },
        {
          page: 'logging',
          at: ['For logging server events, … JSON structured logging', 'logEventsLoggingRole'],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'api-tls',
      layer: 'data',
      name: 'Require TLS for API calls',
      owner: 'aws',
      duty: 'Transfer Family requires TLS 1.2 and cipher suites with perfect forward secrecy from clients that call its API. AWS recommends TLS 1.3.',
      setting: 'always-on',
      sources: [
        { page: 'infrastructure', at: 'Clients must support the … later support these modes' },
      ],
      controls: ['sc-8'],
    },
  ],
  modes: [
    {
      id: 'service-managed-users',
      name: 'Server with service-managed users',
      summary:
        'Transfer Family keeps the user list and the users’ public keys. You decide who is on the list and what each user may reach.',
      add: [
        {
          id: 'user-store',
          layer: 'access',
          name: 'Store user identities and keys',
          owner: 'aws',
          duty: 'Transfer Family keeps the user identities and keys that you store in the service. It validates an SSH public key before the key’s user can be added.',
          sources: [
            { page: 'server', at: 'You store user identities … AWS Transfer Family' },
            { page: 'managedUsers', at: 'Your key is validated … your new user' },
          ],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'users',
          layer: 'access',
          name: 'Add and restrict users',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Add users to the server, each with a unique name. For S3, choose the IAM role that provides access to the bucket. You can restrict a user to a home directory, and use a session policy for further controls.',
          sources: [
            {
              page: 'managedUsers',
              at: [
                'If you use a … on your server',
                'choose the IAM role … Amazon S3 bucket',
                'Assigning the user a … use a session policy',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6', 'ia-5'],
        },
        {
          id: 'posix-ids',
          layer: 'access',
          name: 'POSIX IDs of users on EFS',
          owner: 'customer',
          duty: 'For the first user on EFS, AWS recommends user ID 0 and group ID 0, which grant administrator privileges. For additional users, enter their POSIX IDs. These IDs are used for all EFS operations that the users perform.',
          sources: [{ page: 'managedUsers', at: 'For the first user … by the user' }],
          controls: ['ac-6'],
        },
      ],
    },
    {
      id: 'custom-identity-provider',
      name: 'Server with your own identity provider',
      summary:
        'A Lambda function, an API or a directory that you provide authenticates and authorizes the users.',
      notAsked: {
        'patch-code':
          'Your identity provider runs outside Transfer Family: see who patches the code of its function there.',
      },
      add: [
        {
          id: 'provider-call',
          layer: 'platform',
          name: 'Check both password and key',
          owner: 'aws',
          duty: 'If you require both password and key, Transfer Family sends your provider two separate requests. It allows the authentication to complete only if both requests return successfully.',
          sources: [
            {
              page: 'multipleMethods',
              at: 'Transfer Family treats this … authentication to complete',
            },
          ],
          controls: ['ia-2'],
        },
        {
          id: 'provider-code',
          layer: 'application',
          name: 'Integrate and test the provider',
          owner: 'customer',
          duty: 'Integrate your identity provider, for example through a Lambda function. For most use cases, AWS recommends that you use the custom identity provider solution. Consider deploying the solution in the servers’ account and Region, and testing your provider thoroughly outside production beforehand.',
          sources: [
            {
              page: 'customIdp',
              at: [
                'This topic describes the … the recommended option',
                'You integrate your identity … File System (Amazon EFS)',
                'Deploy the solution in … non-production environment before deployment',
              ],
            },
          ],
          controls: ['sa-11', 'cm-3'],
        },
        {
          id: 'users',
          layer: 'access',
          name: 'Authenticate and authorize users',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Let your provider authenticate users and authorize them for S3 or EFS. Consider least privilege in IAM roles and policies. Session policies can manage permissions dynamically.',
          sources: [
            {
              page: 'customIdp',
              at: [
                'Transfer Family calls this … or Amazon EFS',
                'describes approaches for managing … using session policies',
                'Implement the principle of … roles and policies',
              ],
            },
          ],
          controls: ['ia-2', 'ac-6'],
        },
        {
          id: 'directory-access',
          layer: 'access',
          name: 'Use Active Directory for authentication',
          owner: 'customer',
          duty: 'If you use AWS Directory Service, provide the directory whose credentials authenticate users. Add the permissions that the server needs for the directory. Cross-account and shared directories are not supported for AWS Managed Microsoft AD.',
          sources: [
            {
              page: 'server',
              at: [
                'directory to access the … authenticate your users',
                'Cross-Account and Shared directories … Directory Service permissions',
              ],
            },
          ],
          controls: ['ia-2', 'ac-2'],
        },
        {
          id: 'auth-methods',
          layer: 'access',
          name: 'Choose password, key, or both',
          owner: 'customer',
          duty: 'Specify how users authenticate with a custom provider. The default value is password or key. The other options are password only, key only, or both.',
          sources: [
            {
              page: 'multipleMethods',
              at: [
                'For custom identity provider … how to authenticate',
                'users can authenticate with … the default value',
              ],
            },
          ],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'provider-guard',
          layer: 'access',
          name: 'Protect the identity provider',
          owner: 'customer',
          duty: 'Consider features like IP allow lists and standardized logging. If you want AWS WAF to block by country or to limit the rate of requests, integrate the provider through API Gateway.',
          sources: [
            {
              page: 'customIdp',
              at: [
                'Use this option if … or rate-limiting requests',
                'Use features like IP … for enhanced security',
              ],
            },
          ],
          controls: ['ac-7', 'sc-5', 'sc-7'],
        },
      ],
    },
    {
      id: 'as2',
      name: 'AS2 with trading partners',
      summary:
        'Trading partners exchange files as AS2 messages. You set up certificates, algorithms and receipts.',
      override: {
        'security-policy': {
          owner: 'customer',
          duty: 'For AS2 transfers that require enhanced security, choose `TransferSecurityPolicy-AS2Restricted-2025-07`, which supports neither 3DES nor SHA-1.',
          sources: [{ page: 'policies', at: 'security policy is designed … 3DES and SHA-1' }],
        },
        'server-logs': {
          name: 'Give the connector a logging role',
          owner: 'customer',
          duty: 'You can choose an IAM role with which the connector pushes events to your CloudWatch logs. The role is optional.',
          setting: 'off-by-default',
          sources: [{ page: 'as2', at: 'Logging role (optional) … your CloudWatch logs' }],
          evidence: ['Transfer.3', 'transfer-connector-logging-enabled'],
        },
      },
      remove: [
        'workflow-run',
        'protocol-choice',
        'storage-domain',
        'upload-workflow',
        'endpoint-exposure',
        'client-address',
        'session-resumption',
        'endpoint-groups',
        'host-keys',
      ],
      add: [
        {
          id: 'static-addresses',
          layer: 'network',
          name: 'Assign static IP addresses',
          owner: 'aws',
          duty: 'Transfer Family assigns three static IP addresses to each AS2 server, for sending asynchronous receipts (MDNs) to trading partners.',
          sources: [{ page: 'as2', at: 'Each AS2 server is … partners over AS2' }],
          controls: ['sc-7'],
        },
        {
          id: 'connector-tls',
          layer: 'platform',
          name: 'Attach TLS ciphers to the connector',
          owner: 'aws',
          duty: 'When you create an AS2 connector, Transfer Family attaches a list of TLS ciphers to it.',
          sources: [{ page: 'as2', at: 'When you create an … TLS Cipher' }],
          controls: ['sc-8', 'sc-13'],
        },
        {
          id: 'receipts',
          layer: 'application',
          name: 'Request signed receipts',
          owner: 'customer',
          duty: 'You can require the partner to send a receipt (MDN) after the partner receives a message. If you select this option, you can also require signed MDNs.',
          sources: [{ page: 'as2', at: 'You have the option … selected Request MDN' }],
          controls: ['au-10'],
          evidence: ['transfer-connector-as2-mdn-signing-algorithm-check'],
        },
        {
          id: 'partners',
          layer: 'access',
          name: 'Profiles, certificates and agreements',
          owner: 'customer',
          duty: 'Import AS2 certificates, and create local and partner profiles, a server and an agreement. In the connector, specify both parties through their profiles.',
          sources: [
            {
              page: 'as2',
              at: [
                'you specify the local … and partner profiles',
                'Import AS2 certificates … AS2 connector',
              ],
            },
          ],
          controls: ['sc-17', 'ia-3'],
        },
        {
          id: 'connector-secret',
          layer: 'access',
          name: 'Access role and partner’s password',
          owner: 'customer',
          duty: 'Give the access role read and write access to the parent directories of the files to send. Basic authentication needs HTTPS. If you use Basic authentication, also let the role read the secret in Secrets Manager, and decrypt the secret if its key is customer managed.',
          sources: [
            {
              page: 'as2',
              at: [
                'Make sure that this … send with StartFileTransfer',
                'the access role requires … for that key',
                'Basic authentication is available … using HTTPS',
              ],
            },
          ],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'message-encryption',
          layer: 'data',
          name: 'Message encryption and signing',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Choose the connector’s encryption and signing algorithms. Avoid `DES_EDE3_CBC` unless a legacy client requires it. Without an encryption algorithm, you must use HTTPS as the protocol.',
          sources: [
            {
              page: 'as2',
              at: [
                'choose the local and … the transferred information',
                'do not choose DES_EDE3_CBC … weak encryption algorithm',
                'If you choose to … as your protocol',
              ],
            },
          ],
          controls: ['sc-8', 'sc-13'],
          evidence: [
            'transfer-connector-as2-encryption-algorithm-check',
            'transfer-connector-as2-signing-algorithm-check',
          ],
        },
      ],
    },
    {
      id: 'sftp-connector',
      name: 'SFTP connector',
      summary:
        'Transfer Family is the client of a partner’s server. Connections leave through AWS’s own path or through your VPC.',
      override: {
        'policy-build': {
          owner: 'aws',
          duty: 'Transfer Family provides security policies, which contain the algorithms that a connector will support.',
          sources: [
            { page: 'sftpConnector', at: 'the security policy containing … by the connector' },
          ],
        },
        'security-policy': {
          name: 'Choose the security policy',
          owner: 'customer',
          duty: 'When you create the connector, specify a security policy. The policy contains the algorithms that the connector will support.',
          sources: [
            {
              page: 'sftpConnector',
              at: 'Create the connector, by … other configuration settings',
            },
          ],
        },
      },
      remove: [
        'workflow-run',
        'protocol-choice',
        'storage-domain',
        'upload-workflow',
        'endpoint-exposure',
        'client-address',
        'session-resumption',
        'endpoint-groups',
        'host-keys',
        'server-logs',
      ],
      add: [
        {
          id: 'managed-egress',
          layer: 'network',
          name: 'Run the service-managed egress',
          owner: 'aws',
          duty: 'With service-managed egress, the default, Transfer Family routes connections over the public internet through its own NAT gateways and IP addresses. It provides three static IP addresses for your connectors.',
          sources: [
            {
              page: 'sftpConnector',
              at: 'The connector uses NAT … to establish connections',
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'connector-test',
          layer: 'application',
          name: 'Test the connector',
          owner: 'customer',
          duty: 'After creation, you can test whether the connector reaches its one remote SFTP server. With service-managed egress, the static IP addresses need to be allowlisted on that server.',
          sources: [
            {
              page: 'sftpConnector',
              at: [
                'Each connector provides the … remote SFTP server',
                'After you create the … remote SFTP server',
                'The service provides 3 … to establish connections',
              ],
            },
          ],
          controls: ['ca-3'],
        },
        {
          id: 'connector-logs',
          layer: 'data',
          name: 'Give the connector a logging role',
          owner: 'customer',
          answers: ['write-logs'],
          duty: 'To log the events of a connector to CloudWatch, specify a logging role. For connectors, only logging roles are supported.',
          sources: [
            {
              page: 'logging',
              at: ['For connectors and workflows, … roles are supported', 'logEventsLoggingRole'],
            },
          ],
          controls: ['au-2', 'au-12'],
        },
        {
          id: 'egress-choice',
          layer: 'access',
          name: 'Choose the egress type',
          owner: 'customer',
          duty: 'Choose VPC Lattice egress to reach private servers, to present your own NAT gateways and Elastic IP addresses, or to use central controls. The default, service-managed egress, runs over the public internet.',
          switchOf: 'managed-egress',
          sources: [
            {
              page: 'sftpConnector',
              at: [
                'Service managed (default) … the public internet',
                'Use VPC connectivity for … ingress/egress controls',
              ],
            },
            { page: 'infrastructure', at: 'All connector traffic to … and network policies' },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'resource-gateway',
          layer: 'access',
          name: 'Resource gateway for VPC egress',
          owner: 'customer',
          duty: 'For VPC egress, give the resource gateway subnets in at least two Availability Zones. To connect to private SFTP servers, use private subnets. Use security groups to restrict access to SFTP ports to authorized sources.',
          sources: [
            {
              page: 'infrastructure',
              at: 'Resource Gateways require subnets … private SFTP servers',
            },
          ],
          controls: ['sc-7', 'cp-10'],
        },
        {
          id: 'connector-secret',
          layer: 'access',
          name: 'Store the partner’s credentials',
          owner: 'customer',
          duty: 'Store the connector’s authentication credentials in Secrets Manager, and specify the ARN of the secret when you create the connector.',
          sources: [
            {
              page: 'sftpConnector',
              at: [
                'Store the authentication credentials … AWS Secrets Manager',
                'by specifying the secret … Resource Configuration ARN',
              ],
            },
          ],
          controls: ['ia-5'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether all newer policies are post-quantum',
      finding:
        'The page on security policies says that, starting in 2025, all new policies include post-quantum support through hybrid key exchange. The page’s own table lists TransferSecurityPolicy-SshAuditCompliant-2025-02 without any of the hybrid algorithms. The catalogue says “some of the newer policies”.',
      sources: [
        {
          page: 'policies',
          at: 'Starting in 2025, all … key exchange algorithms',
          verified: '2026-12-07',
        },
        {
          page: 'policies',
          at: 'The following is a … each security policy',
          verified: '2026-12-07',
        },
      ],
    },
    {
      topic: 'Which security policy a new server gets',
      finding:
        'The page on creating an SFTP server says that the latest policy is the default. The page on security policies names TransferSecurityPolicy-2024-01 as the default of the console, API and CLI, although it lists newer policies such as 2025-03. For CloudFormation, it names 2018-11. The catalogue follows the page on security policies, so choose the policy yourself.',
      sources: [
        { page: 'server', at: 'Our latest security policy is the default', verified: '2026-12-07' },
        {
          page: 'policies',
          at: 'TransferSecurityPolicy-2024-01 is the … is assigned TransferSecurityPolicy-2018-11',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    complianceScope: {
      path: 'transfer-compliance',
      title: 'Compliance validation for AWS Transfer Family',
    },
    server: { path: 'create-server-sftp', title: 'Create an SFTP-enabled server' },
    policies: {
      path: 'security-policies',
      title: 'Security policies for AWS Transfer Family servers',
    },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in AWS Transfer Family',
    },
    customIdp: { path: 'custom-idp-intro', title: 'Working with custom identity providers' },
    vpcServer: {
      path: 'create-server-in-vpc',
      title: 'Create a server in a virtual private cloud',
    },
    logging: {
      path: 'structured-logging',
      title: 'Amazon CloudWatch logging for AWS Transfer Family servers',
      passages: { logEventsLoggingRole: 'To log events for … a logging role' },
    },
    multipleMethods: { path: 'custom-idp-mfa', title: 'Using multiple authentication methods' },
    managedUsers: { path: 'service-managed-users', title: 'Working with service-managed users' },
    as2: { path: 'configure-as2-connector', title: 'Configure AS2 connectors' },
    sftpConnector: { path: 'configure-sftp-connector', title: 'Creating SFTP connectors' },
  },
});
