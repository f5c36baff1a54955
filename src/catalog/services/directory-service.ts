import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const managedAd = page('directory_microsoft_ad', 'AWS Managed Microsoft AD');
const created = page(
  'ms_ad_getting_started_what_gets_created',
  'What gets created with your AWS Managed Microsoft AD',
);
const managedPractices = page('ms_ad_best_practices', 'AWS Managed Microsoft AD best practices');
const snapshots = page('ms_ad_snapshots', 'Restoring your AWS Managed Microsoft AD with snapshots');
const passwordPolicies = page(
  'ms_ad_password_policies',
  'Understanding AWS Managed Microsoft AD password policies',
);
const ldaps = page('ms_ad_ldap', 'Enable Secure LDAP or LDAPS');
const connector = page('directory_ad_connector', 'AD Connector');
const connectorPractices = page('ad_connector_best_practices', 'Best practices for AD Connector');
const simpleAd = page('directory_simple_ad', 'Simple AD');
const simplePractices = page('simple_ad_best_practices', 'Best practices for Simple AD');
const simpleChange = page('simple-ad-availability-change', 'Simple AD availability changes');

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const directoryService = defineService({
  id: 'directory-service',
  name: 'AWS Directory Service',
  shortName: 'Directory Service',
  category: 'security',
  summary:
    'Active Directory on AWS, run for you or reached through a gateway: the people in it stay yours.',
  docs: guide,
  aliases: [
    'AWS Managed Microsoft AD',
    'Active Directory',
    'AD Connector',
    'Simple AD',
    'Samba',
    'LDAPS',
    'domain controllers',
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      name: 'Patch the servers of the service',
      duty: 'Operate and patch the servers on which the directory or the connector runs, which you never see.',
    },
  },
  add: [
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'The directory’s security group',
      owner: 'customer',
      duty: 'Open no further ports in the group that AWS attaches and keep it off other instances, as AWS recommends: AWS may change it without notice, and it lets directory traffic in.',
      sources: [managedPractices, connectorPractices, simplePractices],
      controls: ['sc-7', 'ac-4'],
    },
  ],
  modes: [
    {
      id: 'managed-microsoft-ad',
      name: 'AWS Managed Microsoft AD',
      summary:
        'AWS runs Windows domain controllers and owns the root of the domain; you own one organizational unit and what is in it.',
      change: {
        'os-patches': {
          name: 'Patch the domain controllers',
          duty: 'Update Windows Server and its directory software and watch the hosts. The two controllers in different zones keep the domain up while one is patched.',
          sources: [managedAd, managedPractices],
          evidence: reports,
        },
        'service-software': {
          name: 'Replicate and replace controllers',
          duty: 'Replicate data between the controllers, and replace one that fails in the same zone with the same IP address.',
          sources: [managedAd, created],
          controls: ['cp-10', 'si-13'],
          evidence: reports,
        },
        'network-exposure': {
          duty: 'Narrow the group’s inbound rules, which admit the VPC’s own address range on directory ports, or open them to peers. Add no ports, and do not attach the group to instances.',
          sources: [managedPractices, created],
        },
      },
      add: [
        {
          id: 'internet-block',
          layer: 'network',
          name: 'Keep controllers off the internet',
          owner: 'aws',
          duty: 'Give the controllers’ interfaces no Elastic IP and let nobody attach one: they stay unreachable from the internet whatever you change in routes.',
          setting: { state: 'always-on' },
          sources: [created, managedPractices],
          controls: ['sc-7'],
          evidence: reports,
        },
        {
          id: 'ldap-encryption',
          layer: 'network',
          name: 'Switch on encrypted LDAP',
          owner: 'customer',
          duty: 'Enable LDAPS, on the server side for your own applications and on the client side for AWS applications: LDAP is not encrypted by default.',
          setting: optIn,
          sources: [ldaps],
          controls: ['sc-8'],
        },
        {
          id: 'controller-count',
          layer: 'platform',
          name: 'Add domain controllers',
          owner: 'customer',
          duty: 'Watch the controllers’ load in CloudWatch and deploy more than the two you start with before it grows; put no load balancer in front of them.',
          sources: [managedPractices],
          controls: ['cp-2', 'au-6'],
        },
        {
          id: 'domain-root',
          layer: 'platform',
          name: 'Own the root and its policies',
          owner: 'aws',
          duty: 'Own and manage the domain root and its group policies, for example on domain controllers. You cannot edit, delete or unlink these policies, nor install monitoring agents.',
          sources: [created, managedPractices],
          controls: ['ac-6', 'cm-6'],
        },
        {
          id: 'schema',
          layer: 'application',
          name: 'Schema extensions and trusts',
          owner: 'customer',
          duty: 'Extend the schema sparingly, since indexes eat directory space, and set up trusts with the same type on both sides. Store conditional forwarders in Active Directory.',
          sources: [managedPractices],
          controls: ['cm-3', 'ac-20'],
        },
        {
          id: 'directory-users',
          layer: 'access',
          name: 'Users, groups and delegation',
          owner: 'customer',
          duty: 'Manage the objects of your own OU, and delegate by membership of the AWS Delegated groups. Do not move or change predefined objects: you and AWS may lose access.',
          sources: [created, managedPractices],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'admin-password',
          layer: 'access',
          name: 'Keep the Admin password alive',
          owner: 'customer',
          duty: 'Store it safely and renew it: by default it expires after 42 days, AWS keeps no copy, and the console or API can only set a new one.',
          sources: [passwordPolicies, created],
          controls: ['ia-5'],
        },
        {
          id: 'password-policy',
          layer: 'access',
          name: 'Assign password and lockout rules',
          owner: 'customer',
          duty: 'Configure the five prepared fine-grained policies and assign them to groups. Until then a minimum of 7 characters applies; an administrator’s reset ignores password history.',
          sources: [passwordPolicies],
          controls: ['ia-5.1', 'ac-7'],
        },
        {
          id: 'volume-encryption',
          layer: 'data',
          name: 'Encrypt the controllers’ volumes',
          owner: 'aws',
          duty: 'Encrypt the EBS volumes on which the domain controllers keep the directory.',
          sources: [created],
          controls: ['sc-28'],
          evidence: reports,
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Take a snapshot every day',
          owner: 'aws',
          duty: 'Back the directory up once a day, and be able to recover it in full from the latest backup.',
          sources: [created, snapshots],
          controls: ['cp-9'],
          evidence: reports,
        },
        {
          id: 'manual-snapshots',
          layer: 'data',
          name: 'Take snapshots before changes',
          owner: 'customer',
          duty: 'Take one of your five manual snapshots before risky changes and delete the old ones: at more than 180 days none can be restored.',
          sources: [snapshots],
          controls: ['cp-9', 'cm-3'],
        },
        {
          id: 'restore-decision',
          layer: 'data',
          name: 'Decide on a restore',
          owner: 'customer',
          duty: 'Ask Support before you restore: all controllers and DNS go offline for two to three hours, later changes are lost, and only the same directory can be the target.',
          sources: [snapshots],
          controls: ['cp-10', 'cp-2'],
        },
        {
          id: 'security-logs',
          layer: 'data',
          name: 'Forward the security logs',
          owner: 'customer',
          duty: 'Have the controllers’ security logs forwarded to CloudWatch Logs, and read them.',
          sources: [simpleChange],
          controls: ['au-6', 'au-12'],
        },
      ],
    },
    {
      id: 'ad-connector',
      name: 'AD Connector',
      summary:
        'A gateway to the domain that you run: AWS passes requests on and keeps no copy of the directory.',
      omit: ['customer-data'],
      change: {
        'service-software': {
          name: 'Pass requests on, store nothing',
          duty: 'Redirect directory requests to your domain controllers without caching any of their information in the cloud.',
          sources: [connector],
          controls: ['ac-4'],
          evidence: reports,
        },
        'network-exposure': { sources: [connectorPractices] },
      },
      add: [
        {
          id: 'sites-and-subnets',
          layer: 'network',
          name: 'Match AD sites to the subnets',
          owner: 'customer',
          duty: 'If your network has Active Directory sites, define the connector’s VPC subnets in one of them, without conflict with subnets of the others: where a site has the same address ranges, its domain controllers are found, which may be far from your Region.',
          sources: [connectorPractices],
          controls: ['cm-2', 'cp-8'],
        },
        {
          id: 'own-domain',
          layer: 'platform',
          name: 'Run your own domain controllers',
          owner: 'customer',
          duty: 'Keep your Active Directory up and compatible with Directory Service. Sign-in depends on it, and it alone enforces password expiry, history and lockout.',
          sources: [connectorPractices, connector],
          controls: ['si-2', 'cp-2', 'ia-5.1'],
        },
        {
          id: 'connector-per-domain',
          layer: 'platform',
          name: 'One connector for each domain',
          owner: 'customer',
          duty: 'Create a connector for each domain that you authenticate against, child domains too: transitive trusts do not work. It cannot be shared with other accounts and serves one VPC.',
          sources: [connector, connectorPractices],
          controls: ['cm-2', 'ac-20'],
        },
        {
          id: 'connector-load',
          layer: 'application',
          name: 'Test the load, spread it',
          owner: 'customer',
          duty: 'Choose small or large, load test with realistic requests, and spread the load over several connectors when you need more capacity: no limit stops you from overloading one.',
          sources: [connectorPractices, connector],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'service-account',
          layer: 'access',
          name: 'Rotate the service account password',
          owner: 'customer',
          duty: 'Give each connector a service account of its own, change its password regularly in your domain and update it in the console.',
          sources: [connectorPractices],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'Connect your RADIUS MFA',
          owner: 'customer',
          duty: 'Integrate the RADIUS-based MFA that you run, for a second factor when users open AWS applications.',
          setting: optIn,
          sources: [connector],
          controls: ['ia-2.1', 'ia-2.2'],
        },
        {
          id: 'domain-backup',
          layer: 'data',
          name: 'Back up the domain yourself',
          owner: 'customer',
          duty: 'Back up your own domain controllers: there are no snapshots of an AD Connector, which holds nothing to restore.',
          sources: [snapshots, connector],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'simple-ad',
      name: 'Simple AD',
      summary:
        'A Samba 4 directory that AWS runs, closed to new customers: fewer features, so more to secure elsewhere.',
      lifecycle: {
        status: 'maintenance',
        note: 'Simple AD is no longer open to new customers. Existing ones keep all functions and may create directories; AWS names AWS Managed Microsoft AD and AD Connector as alternatives.',
        sources: [simpleChange, simpleAd],
      },
      change: {
        'service-software': {
          name: 'Run Samba as a managed directory',
          duty: 'Operate the Samba 4 directory, and replace an unresponsive controller when its automation finds the directory impaired.',
          sources: [simpleAd, simplePractices],
          controls: ['cp-10', 'si-13'],
          evidence: reports,
        },
        'network-exposure': { sources: [simplePractices] },
      },
      add: [
        {
          id: 'way-out',
          layer: 'platform',
          name: 'Plan the way to a successor',
          owner: 'customer',
          duty: 'Decide on AWS Managed Microsoft AD or a connector for what comes next: trusts, FSx, RDS for SQL Server and IAM Identity Center do not work with Simple AD.',
          sources: [simpleAd, simpleChange],
          controls: ['sa-22', 'cp-2'],
        },
        {
          id: 'size',
          layer: 'platform',
          name: 'Choose the size',
          owner: 'customer',
          duty: 'Take small for up to 500 users or large for up to 5,000, and load test: controllers cannot be added, AWS points to Managed Microsoft AD for that.',
          sources: [simpleAd, simplePractices],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'controller-lookup',
          layer: 'application',
          name: 'Let applications find controllers',
          owner: 'customer',
          duty: 'Use the DC locator instead of a fixed address: a controller that is patched or replaced is gone for hard-coded clients. Avoid broad LDAP queries.',
          sources: [simplePractices],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'directory-users',
          layer: 'access',
          name: 'Users, groups, group policies',
          owner: 'customer',
          duty: 'Manage accounts, memberships and group policies, without PowerShell or the Administrative Center, which Simple AD does not support.',
          sources: [simpleAd],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'admin-password',
          layer: 'access',
          name: 'Remember the Administrator password',
          owner: 'customer',
          duty: 'Keep the password that you set at creation: without it you can add no objects to the directory.',
          sources: [simplePractices],
          controls: ['ia-5'],
        },
        {
          id: 'mfa',
          layer: 'access',
          name: 'Find a second factor elsewhere',
          owner: 'customer',
          duty: 'Plan without MFA from the directory, which has none, and demand a second factor where users reach the applications.',
          sources: [simpleAd],
          controls: ['ia-2.1'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Take a snapshot every day',
          owner: 'aws',
          duty: 'Take automatic daily snapshots, from which the directory can be set back to a point in time.',
          sources: [simpleAd],
          controls: ['cp-9'],
          evidence: reports,
        },
        {
          id: 'deleted-objects',
          layer: 'data',
          name: 'Recover deleted objects',
          owner: 'customer',
          duty: 'Count on a snapshot or on making the object anew: Simple AD has no recycle bin.',
          sources: [simpleAd],
          controls: ['cp-9', 'cp-10'],
        },
      ],
    },
  ],
});
