import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/transfer/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const server = page('create-server-sftp', 'Create an SFTP-enabled server');
const policies = page('security-policies', 'Security policies for AWS Transfer Family servers');
const infrastructure = page(
  'infrastructure-security',
  'Infrastructure security in AWS Transfer Family',
);
const customIdp = page('custom-idp-intro', 'Working with custom identity providers');
const as2 = page('configure-as2-connector', 'Configure AS2 connectors');
const sftpConnector = page('configure-sftp-connector', 'Creating SFTP connectors');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const transferFamily = defineService({
  id: 'transfer-family',
  name: 'AWS Transfer Family',
  shortName: 'Transfer Family',
  category: 'migration',
  summary:
    'Managed SFTP, FTPS, FTP and AS2 in front of S3 and EFS: AWS runs the servers, and you decide who gets in, by which algorithms and from where.',
  docs: `${guide}what-is-aws-transfer-family.html`,
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
  contradictions: [
    {
      topic: 'Which security policy a new server gets',
      finding:
        'The page on creating an SFTP server says that the latest policy is the default. The page on security policies names TransferSecurityPolicy-2024-01 as the default of console, API and CLI, although it lists newer ones such as 2025-03, and 2018-11 as the default of CloudFormation. The catalogue follows that page: name the policy yourself.',
      sources: [server, policies],
    },
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      duty: 'Operate and patch the machines under servers and connectors, which you never see.',
    },
    'service-software': {
      name: 'Run and patch the transfer software',
      duty: 'Operate, fix and update the software that speaks the protocols, without a step for you to take.',
    },
  },
  add: [
    {
      id: 'policy-build',
      layer: 'platform',
      name: 'Build the sets of algorithms',
      owner: 'aws',
      duty: 'Offer security policies and let servers accept only what the chosen one lists. Newer ones, 2025-03 among them, include hybrid post-quantum key exchange.',
      sources: [policies],
      controls: ['sc-13'],
      evidence: reports,
    },
    {
      id: 'protocol-choice',
      layer: 'application',
      name: 'Choose protocols that encrypt',
      owner: 'customer',
      duty: 'Offer SFTP or FTPS: FTP uses no encryption at all, and no security policy changes that.',
      sources: [policies, server],
      controls: ['sc-8', 'cm-7'],
      evidence: [
        { kind: 'security-hub', id: 'Transfer.2' },
        { kind: 'config-rule', id: 'transfer-family-server-no-ftp' },
      ],
    },
    {
      id: 'storage-domain',
      layer: 'application',
      name: 'Choose the store, S3 or EFS',
      owner: 'customer',
      duty: 'Decide for each server where its files live: as objects in S3 or in an EFS file system of yours.',
      sources: [server],
      controls: ['cm-6', 'sa-9'],
    },
    {
      id: 'upload-workflow',
      layer: 'application',
      name: 'Process what arrives',
      owner: 'customer',
      duty: 'Attach a managed workflow and its role where uploads need handling, one for complete and another for partial uploads. No workflow runs otherwise.',
      setting: optIn,
      sources: [server],
      controls: ['si-3', 'si-10'],
    },
    {
      id: 'endpoint-exposure',
      layer: 'access',
      name: 'Choose a public or a VPC endpoint',
      owner: 'customer',
      duty: 'Host the endpoint in a VPC where sources must be limited: security groups cannot restrict a public endpoint. FTP and FTPS exist in a VPC only.',
      sources: [server, infrastructure],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'client-address',
      layer: 'access',
      name: 'Keep load balancers out of the path',
      owner: 'customer',
      duty: 'Use a VPC endpoint with Elastic IP addresses instead of a Network Load Balancer: behind one, or behind NAT, FTP and FTPS servers cannot tell clients’ addresses, and FTPS drops from 10,000 to 300 connections at once.',
      sources: [infrastructure],
      controls: ['au-3', 'sc-5'],
    },
    {
      id: 'host-keys',
      layer: 'access',
      name: 'Keep and rotate SFTP host keys',
      owner: 'customer',
      duty: 'Bring the private host key along when you migrate an SFTP server, so that clients recognise the new one, and add further RSA, ECDSA or ED25519 keys later in order to rotate.',
      sources: [server],
      controls: ['sc-12', 'ia-3'],
    },
    {
      id: 'security-policy',
      layer: 'data',
      name: 'Name the security policy',
      owner: 'customer',
      duty: 'Set the newest policy that your clients can speak on each server. The default is 2024-01 by console, API and CLI, but 2018-11, with SHA-1 and old key exchanges, by CloudFormation.',
      sources: [policies],
      controls: ['sc-8', 'sc-13'],
    },
    {
      id: 'server-logs',
      layer: 'data',
      name: 'Log sessions and transfers',
      owner: 'customer',
      duty: 'Give the server a CloudWatch log group of your account, an existing one or the new one that the console proposes.',
      sources: [server],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'api-tls',
      layer: 'data',
      name: 'Demand TLS for API calls',
      owner: 'aws',
      duty: 'Require TLS 1.2 of clients that call the Transfer Family API; 1.3 is what AWS recommends to them.',
      setting: { state: 'always-on' },
      sources: [infrastructure],
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
          duty: 'Keep the identities and SSH keys of the server’s users inside Transfer Family, and admit clients by them.',
          sources: [server],
          controls: ['ia-2', 'ia-5'],
          evidence: reports,
        },
        {
          id: 'users',
          layer: 'access',
          name: 'Create and remove users',
          owner: 'customer',
          duty: 'Create each user of the server, and remove those who leave: a new server goes online without any.',
          sources: [server],
          controls: ['ac-2', 'ia-5'],
        },
      ],
    },
    {
      id: 'custom-identity-provider',
      name: 'Server with an identity provider of yours',
      summary:
        'A Lambda function, an API or a directory of yours answers each log-in: authentication and its availability move to your side.',
      add: [
        {
          id: 'provider-code',
          layer: 'application',
          name: 'Build and test the provider',
          owner: 'customer',
          duty: 'Write the Lambda function, or use AWS’s toolkit, deploy it in the server’s account and Region, and test it thoroughly outside production first.',
          sources: [customIdp],
          controls: ['sa-11', 'cm-3'],
        },
        {
          id: 'users',
          layer: 'access',
          name: 'Authenticate and authorise users',
          owner: 'customer',
          duty: 'Let the provider decide who logs in and with which role, least privilege and, where it helps, session policies. Transfer Family only asks it.',
          sources: [customIdp, server],
          controls: ['ia-2', 'ac-6'],
        },
        {
          id: 'auth-methods',
          layer: 'access',
          name: 'Choose password, key, or both',
          owner: 'customer',
          duty: 'Change the console’s default if it is too weak for you: on an SFTP server with a custom provider, either a password or a key is enough.',
          sources: [server],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'provider-guard',
          layer: 'access',
          name: 'Limit who may try to log in',
          owner: 'customer',
          duty: 'Use IP allow lists, or put API Gateway with AWS WAF in front of the provider where you need blocking by country or rate limits.',
          setting: optIn,
          sources: [customIdp],
          controls: ['ac-7', 'sc-5', 'sc-7'],
        },
      ],
    },
    {
      id: 'as2',
      name: 'AS2 with trading partners',
      summary:
        'Messages are encrypted, signed and receipted between partners: AWS handles them, and certificates, algorithms and receipts are your agreement.',
      omit: [
        'protocol-choice',
        'storage-domain',
        'upload-workflow',
        'endpoint-exposure',
        'client-address',
        'host-keys',
      ],
      change: {
        'security-policy': {
          duty: 'Choose TransferSecurityPolicy-AS2Restricted-2025-07 where partners can: other policies for AS2 servers still admit 3DES for content and SHA-1 for hashes.',
          sources: [policies],
        },
        'server-logs': {
          name: 'Give the connector a logging role',
          duty: 'Name an IAM role by which the connector may write its events to CloudWatch Logs. It is optional when you create one.',
          setting: optIn,
          sources: [as2],
          evidence: [
            { kind: 'security-hub', id: 'Transfer.3' },
            { kind: 'config-rule', id: 'transfer-connector-logging-enabled' },
          ],
        },
      },
      add: [
        {
          id: 'static-addresses',
          layer: 'network',
          name: 'Keep three fixed addresses',
          owner: 'aws',
          duty: 'Assign three static IP addresses to each AS2 server, from which connectors send asynchronous receipts (MDNs).',
          sources: [as2],
          controls: ['sc-7'],
        },
        {
          id: 'receipts',
          layer: 'application',
          name: 'Ask for signed receipts',
          owner: 'customer',
          duty: 'Select Request MDN, so that the partner confirms a message, and Signed MDN, so that the receipt carries a signature; the second needs the first.',
          setting: optIn,
          sources: [as2],
          controls: ['au-10'],
          evidence: [
            { kind: 'config-rule', id: 'transfer-connector-as2-mdn-signing-algorithm-check' },
          ],
        },
        {
          id: 'partners',
          layer: 'access',
          name: 'Profiles, certificates, agreements',
          owner: 'customer',
          duty: 'Import your and the partners’ certificates, create a profile for each side, and bind them by agreement and connector.',
          sources: [as2],
          controls: ['sc-17', 'ia-3'],
        },
        {
          id: 'connector-secret',
          layer: 'access',
          name: 'Access role and partner’s password',
          owner: 'customer',
          duty: 'Limit the access role to the folders of the files sent. Where the partner demands Basic authentication, keep the password in Secrets Manager and let the role read it; it works with HTTPS only.',
          sources: [as2],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'message-encryption',
          layer: 'data',
          name: 'Encrypt and sign messages',
          owner: 'customer',
          duty: 'Choose the connector’s encryption and signing algorithms, and avoid `DES_EDE3_CBC`. Without an encryption algorithm, the connector must use HTTPS.',
          sources: [as2],
          controls: ['sc-8', 'sc-13'],
          evidence: [
            { kind: 'config-rule', id: 'transfer-connector-as2-encryption-algorithm-check' },
            { kind: 'config-rule', id: 'transfer-connector-as2-signing-algorithm-check' },
          ],
        },
      ],
    },
    {
      id: 'sftp-connector',
      name: 'SFTP connector',
      summary:
        'Transfer Family is the client of a partner’s server: the road out is AWS’s or, through your VPC, yours.',
      omit: [
        'protocol-choice',
        'storage-domain',
        'upload-workflow',
        'endpoint-exposure',
        'client-address',
        'host-keys',
        'server-logs',
      ],
      change: {
        'policy-build': {
          duty: 'Offer security policies for connectors, and let each use only the algorithms of the chosen one.',
          sources: [sftpConnector],
        },
        'security-policy': {
          name: 'Name the connector’s policy',
          duty: 'Give each connector the security policy whose algorithms it may use with the remote server.',
          sources: [sftpConnector],
        },
      },
      add: [
        {
          id: 'managed-egress',
          layer: 'network',
          name: 'Run the service-managed way out',
          owner: 'aws',
          duty: 'Unless you choose your VPC, route connections over NAT gateways of its own with three static addresses, at 50 MBPS for the account.',
          setting: { state: 'on-by-default', changedBy: 'customer' },
          sources: [sftpConnector],
          controls: ['sc-7'],
          evidence: reports,
        },
        {
          id: 'connector-test',
          layer: 'application',
          name: 'Test each connector',
          owner: 'customer',
          duty: 'Test that the connector reaches its one remote server, whose owner has to allow the addresses from which you come.',
          sources: [sftpConnector],
          controls: ['ca-3'],
        },
        {
          id: 'egress-choice',
          layer: 'access',
          name: 'Choose the way out',
          owner: 'customer',
          duty: 'Choose VPC Lattice egress for private servers and for your own addresses, firewalls and NAT gateways: the default egress runs over the public internet and reaches public servers only.',
          sources: [sftpConnector, infrastructure],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'resource-gateway',
          layer: 'access',
          name: 'Run and guard the resource gateway',
          owner: 'customer',
          duty: 'For VPC egress, place it in private subnets of at least two Availability Zones and let security groups admit authorised sources to the SFTP port only. One carries 350 connections at once.',
          setting: optIn,
          sources: [infrastructure],
          controls: ['sc-7', 'cp-10'],
        },
        {
          id: 'connector-secret',
          layer: 'access',
          name: 'Keep the partner’s credentials',
          owner: 'customer',
          duty: 'Store what authenticates you at the remote server in Secrets Manager before you create the connector, and renew it there.',
          sources: [sftpConnector],
          controls: ['ia-5'],
        },
      ],
    },
  ],
});
