import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Transfer Family',
  shortName: 'Transfer Family',
  summary:
    'Managed SFTP, FTPS, FTP and AS2 in front of S3 and EFS: AWS runs the servers, and you decide who gets in, by which algorithms and from where.',
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
  profile: { insideVpc: 'your-choice', keepsData: false },
  override: {
    'service-software': {
      name: 'Run and patch Transfer Family',
      owner: 'aws',
      duty: 'Operate the platform of Transfer Family, and patch and fix flaws within the infrastructure, its software included.',
    },
  },
  add: [
    {
      id: 'policy-build',
      layer: 'platform',
      name: 'Offer the sets of algorithms',
      owner: 'aws',
      duty: 'Offer security policies, by which you can limit the cryptographic algorithms of your server. Some of the newer ones, 2025-03 among them, include hybrid post-quantum key exchange.',
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
      name: 'Execute the workflow upon an upload',
      owner: 'aws',
      duty: 'Execute the workflow that you chose for a complete or a partial upload, in the role that you gave it.',
      sources: [{ page: 'server', at: 'For Managed workflows, choose … a partial upload' }],
      controls: ['si-3'],
    },
    {
      id: 'protocol-choice',
      layer: 'application',
      name: 'Choose the server’s protocols',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Choose the server’s protocols, such as SFTP or FTPS. FTP servers use no encryption, and so none of the algorithms of a security policy.',
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
      name: 'Choose the store, S3 or EFS',
      owner: 'customer',
      duty: 'Choose the storage service of the server’s files: S3, which holds them as objects, or your EFS file system.',
      sources: [{ page: 'server', at: 'choose the AWS storage … EFS file system' }],
      controls: ['cm-6', 'sa-9'],
    },
    {
      id: 'upload-workflow',
      layer: 'application',
      name: 'Choose workflows for uploads',
      owner: 'customer',
      duty: 'Choose, if you wish, managed workflows and the role for them: one to execute upon a complete upload and another upon a partial one.',
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
      duty: 'Host the endpoint in a VPC to use security groups: public endpoints cannot restrict traffic by them. FTP and FTPS servers have no public endpoint.',
      sources: [
        { page: 'server', at: 'Public endpoints cannot restrict … private cloud (VPC)' },
        { page: 'infrastructure', at: 'Servers configured with FTP … available for FTP/FTPS' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'endpoint-groups',
      layer: 'access',
      name: 'Security groups of a VPC endpoint',
      owner: 'customer',
      duty: 'Choose the security groups of a VPC endpoint, or the default one is associated. Configure inbound rules for SSH, by default port 22, and for FTP and FTPS, 21 and 8192–8200; only SFTP and FTPS can be used on an internet-facing endpoint.',
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
      name: 'Keep load balancers out of the path',
      owner: 'customer',
      duty: 'Prefer a VPC endpoint with an Elastic IP address to a Network Load Balancer (NLB), as AWS recommends. Behind an NLB or NAT, an FTP or FTPS server cannot accurately recognize a client’s IP address; an SFTP server behind an NLB can preserve it by PROXY protocol v2.',
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
      duty: 'If FTP or FTPS needs an NLB or NAT in the route, let an NLB check health on port 21 and, where FTPS is enabled, set TlsSessionResumptionMode to ENFORCED, as AWS recommends: it requires clients to use TLS session resumption.',
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
      name: 'Enter and add SFTP host keys',
      owner: 'customer',
      duty: 'When you migrate users from an existing SFTP server, you can enter a private key that will identify your server to clients. You can add further host keys later, to rotate keys or to have different types.',
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
      name: 'Name the security policy',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Update to the latest policy, as AWS strongly recommends. If you are concerned about compatibility of clients, name a policy: the default may change. By console, API or CLI the default is 2024-01, by CloudFormation 2018-11.',
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
      name: 'Choose where the server logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Specify a CloudWatch log group, an existing one of your account or a new one, the console’s default option. AWS recommends JSON structured logging for server events; to log events of an attached workflow, you need a logging role.',
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
      duty: 'Require TLS 1.2 and cipher suites with perfect forward secrecy of clients that call the Transfer Family API, and recommend TLS 1.3.',
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
        'Transfer Family keeps the user list and their public keys; whom you put on it, and what each may reach, is yours.',
      add: [
        {
          id: 'user-store',
          layer: 'access',
          name: 'Store user identities and keys',
          owner: 'aws',
          duty: 'Keep in Transfer Family the user identities and keys that you store there, and validate an SSH public key before its user can be added.',
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
          duty: 'Add users to the server, each with a unique name. For S3, choose the IAM role that provides access to the bucket; you may restrict a user to a home directory, and use a session policy for further controls.',
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
          duty: 'On EFS, AWS recommends 0 as user ID and group ID for the first user, which grants administrator privileges. For additional users, enter their POSIX IDs, which are used for all EFS operations that they perform.',
          sources: [{ page: 'managedUsers', at: 'For the first user … by the user' }],
          controls: ['ac-6'],
        },
      ],
    },
    {
      id: 'custom-identity-provider',
      name: 'Server with an identity provider of yours',
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
          name: 'Combine the checks of password and key',
          owner: 'aws',
          duty: 'Where you require password and key, send your provider two separate requests, and allow the authentication to complete only if both return successfully.',
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
          duty: 'Integrate your identity provider, for example by a Lambda function; for most use cases AWS recommends the custom identity provider solution. Consider deploying the solution in the servers’ account and Region, and testing your provider thoroughly outside production before.',
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
          name: 'Authenticate and authorise users',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Let your provider authenticate users and authorize them for S3 or EFS. Consider least privilege in IAM roles and policies; session policies can manage permissions dynamically.',
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
          name: 'Provide an Active Directory instead',
          owner: 'customer',
          duty: 'With AWS Directory Service, provide the directory by whose credentials users are authenticated, and add the permissions that the server needs for it. Cross-account and shared directories are not supported for AWS Managed Microsoft AD.',
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
          duty: 'Specify how users authenticate with a custom provider: by password or key, which is the default value, by password only, by key only, or by both.',
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
          name: 'Consider IP allow lists and AWS WAF',
          owner: 'customer',
          duty: 'Consider features like IP allow lists and standardized logging. Use API Gateway if you want AWS WAF for blocking by country or for limiting the rate of requests.',
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
        'Files go between trading partners as AS2 messages: certificates, algorithms and receipts are yours to set up.',
      override: {
        'security-policy': {
          owner: 'customer',
          duty: 'For AS2 transfers that require enhanced security, choose TransferSecurityPolicy-AS2Restricted-2025-07, which supports neither 3DES nor SHA-1.',
          sources: [{ page: 'policies', at: 'security policy is designed … 3DES and SHA-1' }],
        },
        'server-logs': {
          name: 'Give the connector a logging role',
          owner: 'customer',
          duty: 'Choose, as an option, the IAM role by which the connector pushes events to your CloudWatch logs.',
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
          name: 'Assign three static addresses',
          owner: 'aws',
          duty: 'Assign three static IP addresses to each AS2 server, for sending asynchronous MDNs (receipts) to trading partners.',
          sources: [{ page: 'as2', at: 'Each AS2 server is … partners over AS2' }],
          controls: ['sc-7'],
        },
        {
          id: 'connector-tls',
          layer: 'platform',
          name: 'Attach TLS ciphers to a connector',
          owner: 'aws',
          duty: 'Attach a list of TLS ciphers to an AS2 connector when you create it.',
          sources: [{ page: 'as2', at: 'When you create an … TLS Cipher' }],
          controls: ['sc-8', 'sc-13'],
        },
        {
          id: 'receipts',
          layer: 'application',
          name: 'Ask for signed receipts',
          owner: 'customer',
          duty: 'As an option, require the partner to send an MDN after it received a message. With that selected, you can also require that MDNs be signed.',
          sources: [{ page: 'as2', at: 'You have the option … selected Request MDN' }],
          controls: ['au-10'],
          evidence: ['transfer-connector-as2-mdn-signing-algorithm-check'],
        },
        {
          id: 'partners',
          layer: 'access',
          name: 'Profiles, certificates, agreements',
          owner: 'customer',
          duty: 'Import AS2 certificates, create local and partner profiles, a server and an agreement, and name both parties in the connector by their profiles.',
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
          duty: 'Give the access role read and write access to the parent directories of the files to send. With Basic authentication, which needs HTTPS, also let it read the secret in Secrets Manager, and decrypt it where its key is a customer managed one.',
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
          name: 'Choose how messages are encrypted and signed',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Choose the connector’s encryption and signing algorithms, and avoid `DES_EDE3_CBC` unless a legacy client requires it. Without an encryption algorithm, HTTPS has to be the protocol.',
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
        'Transfer Family is the client of a partner’s server: the road out is AWS’s or, through your VPC, yours.',
      override: {
        'policy-build': {
          owner: 'aws',
          duty: 'Offer security policies, which contain the algorithms that a connector will support.',
          sources: [
            { page: 'sftpConnector', at: 'the security policy containing … by the connector' },
          ],
        },
        'security-policy': {
          name: 'Name the connector’s policy',
          owner: 'customer',
          duty: 'Specify, when you create the connector, the security policy that contains the algorithms it will support.',
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
          name: 'Run the service-managed way out',
          owner: 'aws',
          duty: 'With service-managed egress, the default, route connections over the public internet by NAT gateways and IP addresses of its own, with three static IP addresses for your connectors.',
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
          duty: 'After creation you can test whether the connector reaches its one remote SFTP server. With service-managed egress, the static IP addresses need to be allowlisted there.',
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
          duty: 'Specify a logging role to log the events of a connector to CloudWatch: for connectors, only logging roles are supported.',
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
          name: 'Choose the way out',
          owner: 'customer',
          duty: 'Choose VPC Lattice egress to reach private servers, or to present NAT gateways and Elastic IP addresses of your own, or to use central controls. The default, service-managed egress, runs over the public internet.',
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
          name: 'Run and guard the resource gateway',
          owner: 'customer',
          duty: 'For VPC egress, give the resource gateway subnets in at least two Availability Zones, private ones for private servers, and restrict access to SFTP ports to authorized sources by security groups.',
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
          name: 'Keep the partner’s credentials',
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
        'The page on security policies says that starting in 2025, all new policies include post-quantum support by hybrid key exchange. Its own table lists TransferSecurityPolicy-SshAuditCompliant-2025-02 without any of the hybrid algorithms. The catalogue says "some of the newer ones".',
      sources: [
        { page: 'policies', at: 'Starting in 2025, all … key exchange algorithms' },
        { page: 'policies', at: 'The following is a … each security policy' },
      ],
    },
    {
      topic: 'Which security policy a new server gets',
      finding:
        'The page on creating an SFTP server says that the latest policy is the default. The page on security policies names TransferSecurityPolicy-2024-01 as the default of console, API and CLI, although it lists newer ones such as 2025-03, and 2018-11 as the default of CloudFormation. The catalogue follows that page: name the policy yourself.',
      sources: [
        { page: 'server', at: 'Our latest security policy is the default' },
        {
          page: 'policies',
          at: 'TransferSecurityPolicy-2024-01 is the … is assigned TransferSecurityPolicy-2018-11',
        },
      ],
    },
  ],
  pages: {
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
