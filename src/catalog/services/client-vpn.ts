import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const creation = page('cvpn-working-endpoint-create', 'Create an AWS Client VPN endpoint');
const authentication = page('client-authentication', 'Client authentication in AWS Client VPN');
const splitTunnel = page('split-tunnel-vpn', 'Split-tunnel on AWS Client VPN endpoints');
const practices = page(
  'what-is-best-practices',
  'Rules and best practices for using AWS Client VPN',
);
const authorization = page('client-authorization', 'Client authorization in AWS Client VPN');
const rules = page('cvpn-working-rules', 'AWS Client VPN authorization rules');
const mutual = page('mutual', 'Mutual authentication in AWS Client VPN');
const revocation = page(
  'cvpn-working-certificates',
  'AWS Client VPN client certificate revocation lists',
);
const federated = page(
  'federated-authentication',
  'Single sign-on: SAML 2.0-based federated authentication in Client VPN',
);
const directory = page('ad', 'Active Directory authentication in Client VPN');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const clientVpn = defineService({
  id: 'client-vpn',
  name: 'AWS Client VPN',
  shortName: 'Client VPN',
  category: 'networking',
  summary:
    'Remote access to VPCs from people’s computers: AWS runs the endpoint, you say who may connect and where to.',
  docs: guide,
  aliases: ['OpenVPN', 'remote access VPN', 'AWS VPN', 'Client VPN endpoint', 'split-tunnel'],
  archetype: 'edge-network',
  contradictions: [
    {
      topic: 'Is access denied until you add a rule?',
      finding:
        'The page on authorization rules says that access to a network is denied until a rule is added explicitly. The page on creating endpoints says that Quickstart adds a rule by itself, which lets all users reach the CIDR block of the VPC. The catalogue gives the rules to you, and names Quickstart as the exception to the closed start.',
      sources: [rules, creation],
    },
  ],
  change: {
    'service-software': {
      name: 'Run and patch the VPN endpoint',
      duty: 'Operate and patch the software of the endpoint, without a step for you to take.',
      evidence: [...reports],
    },
    'traffic-logs': {
      name: 'Switch on connection logging',
      duty: 'Name a CloudWatch Logs log group for client connections. You need it to tell people apart: IPv4 traffic reaches your targets under the address of Client VPN, IPv6 under the user’s own.',
      sources: [creation, practices],
      evidence: [
        { kind: 'security-hub', id: 'EC2.51' },
        { kind: 'config-rule', id: 'ec2-client-vpn-connection-log-enabled' },
      ],
    },
  },
  omit: ['media-destruction'],
  add: [
    {
      id: 'target-subnets',
      layer: 'network',
      name: 'Associate the target subnets',
      owner: 'customer',
      duty: 'Associate subnets of one VPC, at most one in each Availability Zone. Until the first association the endpoint waits, and nobody can connect.',
      sources: [creation, practices],
      controls: ['cp-8', 'sc-7'],
    },
    {
      id: 'client-addresses',
      layer: 'network',
      name: 'Size the client address range',
      owner: 'customer',
      duty: 'For IPv4 traffic, reserve twice the addresses that you need at once, between /22 and /12, without overlap with the VPC or the endpoint’s routes. The range cannot be changed later. IPv6 traffic needs none.',
      sources: [practices, creation],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'split-tunnel',
      layer: 'network',
      name: 'Choose full or split tunnel',
      owner: 'customer',
      duty: 'Decide whether all traffic enters the tunnel, the default, or only that for the endpoint’s routes, with split-tunnel enabled. With a full tunnel, Windows sends all DNS through it, so a DNS server must be reachable inside.',
      setting: optIn,
      sources: [creation, splitTunnel, practices],
      controls: ['sc-7', 'ac-17'],
    },
    {
      id: 'endpoint-scaling',
      layer: 'platform',
      name: 'Scale the VPN endpoint',
      owner: 'aws',
      duty: 'Scale the endpoint automatically with connections and bandwidth, 50 Mbps as the maximum baseline for each user connection, replacing addresses and interfaces now and then.',
      sources: [practices],
      controls: ['sc-5', 'cp-10'],
    },
    {
      id: 'rule-enforcement',
      layer: 'platform',
      name: 'Drop what no rule allows',
      owner: 'aws',
      duty: 'Evaluate authorization rules by longest prefix, 0.0.0.0/0 last whatever the order of creation, and drop traffic to a network that no rule opens for the user.',
      setting: { state: 'always-on' },
      sources: [rules],
      controls: ['ac-3', 'sc-7'],
      evidence: [...reports],
    },
    {
      id: 'certificate-rollout',
      layer: 'platform',
      name: 'Pick up renewed certificates',
      owner: 'aws',
      duty: 'Update the endpoint automatically after ACM rotated a certificate or you imported a newer one. That can take up to 5 hours.',
      setting: { state: 'always-on' },
      sources: [mutual],
      controls: ['sc-17', 'ia-5'],
    },
    {
      id: 'local-network-guard',
      layer: 'platform',
      name: 'Block attacks from the local network',
      owner: 'aws',
      duty: 'Push “redirect-gateway block-local” to clients whose LAN uses addresses outside the usual private ranges, and require that a client connects to the address to which the endpoint’s name resolves.',
      setting: { state: 'always-on' },
      sources: [practices],
      controls: ['sc-7', 'ac-17'],
    },
    {
      id: 'client-rollout',
      layer: 'application',
      name: 'Hand out client and configuration',
      owner: 'customer',
      duty: 'Distribute the configuration file and tell users which client to install. Keep the DNS name in it: the endpoint’s addresses change, and fixed ones break.',
      sources: [creation, practices],
      controls: ['cm-6', 'ac-17'],
    },
    {
      id: 'connection-checks',
      layer: 'application',
      name: 'Add device and connection checks',
      owner: 'customer',
      duty: 'Enable device posture with a device trust provider, or a client connect handler, a Lambda function of yours that allows or denies each new connection. Both are optional.',
      setting: optIn,
      sources: [creation],
      controls: ['ac-17', 'ia-3'],
    },
    {
      id: 'session-limits',
      layer: 'application',
      name: 'Limit the length of sessions',
      owner: 'customer',
      duty: 'Shorten the session from its default of 24 hours, and see that disconnect on timeout is on: without it Client VPN tries to reconnect automatically.',
      sources: [creation],
      controls: ['ac-12'],
    },
    {
      id: 'authorization-rules',
      layer: 'access',
      name: 'Write rules for groups and networks',
      owner: 'customer',
      duty: 'Open each network to the groups that need it. Rules can only allow, and a narrower one takes its network away from holders of a wider one. Quickstart starts with all users in the VPC.',
      sources: [rules, creation],
      controls: ['ac-3', 'ac-6'],
      evidence: [{ kind: 'config-rule', id: 'ec2-client-vpn-not-authorize-all' }],
    },
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Choose the endpoint’s security groups',
      owner: 'customer',
      duty: 'Select the VPC’s security groups for the network interfaces of the endpoint: when you associate a subnet, the VPC’s default group is applied automatically. Limits for single groups of users, known from Active Directory or SAML, belong in authorization rules.',
      sources: [authorization, creation],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'server-certificate',
      layer: 'access',
      name: 'Provide the server certificate',
      owner: 'customer',
      duty: 'Provision or import it in ACM in the same Region, whichever authentication you use, and renew an imported one in time. RSA keys of 1,024 and 2,048 bits are the only sizes supported.',
      sources: [authentication, creation, mutual],
      controls: ['sc-12', 'sc-17'],
      evidence: [
        { kind: 'security-hub', id: 'ACM.1' },
        { kind: 'config-rule', id: 'acm-certificate-expiration-check' },
      ],
    },
  ],
  modes: [
    {
      id: 'mutual',
      name: 'Mutual authentication (certificates)',
      summary:
        'A certificate stands for a client: you issue, distribute and revoke it, and AWS checks it against your authority.',
      change: {
        'authorization-rules': {
          name: 'Write rules for networks',
          duty: 'Open only networks that every client may reach: groups come from Active Directory or SAML, and without either a rule grants access to all clients. Quickstart starts with all users in the VPC.',
          sources: [authorization, creation],
          evidence: [],
        },
      },
      add: [
        {
          id: 'client-check',
          layer: 'platform',
          name: 'Check the client’s certificate',
          owner: 'aws',
          duty: 'Authenticate each client by its certificate when it connects, and refuse those on the revocation list that you imported.',
          setting: { state: 'always-on' },
          sources: [mutual, revocation],
          controls: ['ia-2', 'ia-5'],
          evidence: [...reports],
        },
        {
          id: 'client-certificates',
          layer: 'access',
          name: 'Issue one certificate per client',
          owner: 'customer',
          duty: 'Create a certificate and key for each client, with a CN in its subject, rather than one for all: only then can you revoke a single person’s access.',
          sources: [mutual],
          controls: ['ia-5', 'ac-2'],
        },
        {
          id: 'revocation-list',
          layer: 'access',
          name: 'Revoke, and renew the revocation list',
          owner: 'customer',
          duty: 'Import a client certificate revocation list when somebody leaves, and a fresh one before it expires: with an expired list nobody can connect. Its number of entries is limited.',
          setting: optIn,
          sources: [revocation, mutual],
          controls: ['ia-5', 'ac-2'],
        },
      ],
    },
    {
      id: 'active-directory',
      name: 'Active Directory authentication',
      summary:
        'Users sign in with a directory account: AWS asks the directory, which you connect, maintain and protect by MFA.',
      add: [
        {
          id: 'client-check',
          layer: 'platform',
          name: 'Authenticate against the directory',
          owner: 'aws',
          duty: 'Check users against the groups of the one Active Directory that you named, through Directory Service, and ask for an MFA code where the directory demands it.',
          setting: { state: 'always-on' },
          sources: [directory],
          controls: ['ia-2'],
          evidence: [...reports],
        },
        {
          id: 'directory-connection',
          layer: 'access',
          name: 'Connect and maintain the directory',
          owner: 'customer',
          duty: 'Use an AWS Managed Microsoft AD in the endpoint’s Region, since multi-Region replication is not supported, or an AD Connector to the one on your premises.',
          sources: [directory, practices],
          controls: ['ia-2', 'ac-2'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'Enable MFA in the directory',
          owner: 'customer',
          duty: 'Switch on MFA for the AWS Managed Microsoft AD or the AD Connector. Only then do clients need a code besides name and password.',
          setting: optIn,
          sources: [directory],
          controls: ['ia-2.1', 'ia-2.2'],
        },
      ],
    },
    {
      id: 'federated',
      name: 'Federated authentication (SAML)',
      summary:
        'Users sign in at your identity provider: AWS validates its assertion, and MFA and groups are settled there, the end of a session is not.',
      change: {
        'client-rollout': {
          name: 'Hand out the AWS provided client',
          duty: 'Make everybody install the AWS provided client, version 1.2.0 or later: no other works here. It reserves TCP port 35001 on the device for the response.',
          sources: [federated],
        },
      },
      add: [
        {
          id: 'client-check',
          layer: 'platform',
          name: 'Validate the signed assertion',
          owner: 'aws',
          duty: 'Send the client to your identity provider, validate the signed SAML assertion that comes back, and allow or deny the user. AWS does not sign its own requests.',
          setting: { state: 'always-on' },
          sources: [federated],
          controls: ['ia-2', 'ia-8'],
          evidence: [...reports],
        },
        {
          id: 'identity-provider',
          layer: 'access',
          name: 'Set up and watch the IAM provider',
          owner: 'customer',
          duty: 'Create the IAM SAML identity provider, with MFA in your IdP and a case-exact memberOf attribute, and watch its metadata in CloudTrail: a malicious URL there can phish your users.',
          sources: [federated],
          controls: ['ia-2.1', 'ia-8', 'si-4'],
        },
        {
          id: 'session-end',
          layer: 'access',
          name: 'End the sessions of leavers',
          owner: 'customer',
          duty: 'Terminate connections on the endpoint yourself: single logout is not supported, so signing a user out at the IdP leaves the VPN session open.',
          sources: [federated],
          controls: ['ac-12', 'ac-2'],
        },
      ],
    },
  ],
});
