import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/quick/latest/userguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);
const api = (name: string) =>
  cite(`https://docs.aws.amazon.com/quicksight/latest/APIReference/API_${name}.html`, name, read);

const infrastructure = page(
  'infrastructure-and-network-access',
  'Infrastructure security in Amazon Quick',
);
const vpcConnection = page(
  'vpc-creating-a-connection-in-quicksight-cli',
  'Configuring the VPC connection with the Amazon Quick CLI',
);
const spice = page('spice-only-features', 'SPICE-only features');
const interfaceEndpoints = cite(
  'https://docs.aws.amazon.com/quicksight/latest/developerguide/vpc-interface-endpoints.html',
  'Quick and interface VPC endpoints (AWS PrivateLink)',
  read,
);
const accountSettings = api('AccountSettings');
const publicSharing = api('UpdatePublicSharingSettings');
const registeredKey = api('RegisteredCustomerManagedKey');
const dataKey = api('QDataKey');
const keyOperations = cite(
  'https://docs.aws.amazon.com/quicksight/latest/developerguide/cmk-operations.html',
  'Key management operations',
  read,
);
const rowSecurity = page(
  'restrict-access-to-a-data-set-using-row-level-security',
  'Using row-level security with user-based rules to restrict access to a dataset',
);
const logEntries = cite(
  'https://docs.aws.amazon.com/quicksight/latest/user/understanding-quicksight-entries.html',
  'Example: Amazon QuickSight log file entries',
  read,
);
const sslProperties = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-quicksight-datasource-sslproperties.html',
  'AWS::QuickSight::DataSource SslProperties',
  read,
);

const sharedModel = cite(
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
  'Shared responsibility',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

export const quicksight = defineService({
  id: 'quicksight',
  name: 'Amazon Quick Sight',
  shortName: 'Quick Sight',
  category: 'analytics',
  summary:
    'Dashboards and analysis as a web application, part of Amazon Quick: AWS hosts it, you connect data and decide who sees it.',
  docs: guide,
  aliases: [
    'Amazon QuickSight',
    'QuickSight',
    'Amazon Quick',
    'Quick Suite',
    'SPICE',
    'business intelligence',
    'dashboards',
  ],
  archetype: 'managed-application',
  change: {
    'os-patches': {
      name: 'Run and patch the hosts',
      duty: 'Operate and patch the dedicated EC2 hosts under the application, which stand apart from any VPC. You deploy nothing on hosts of your own.',
      sources: [infrastructure, sharedModel],
      evidence: reports,
    },
    'service-software': {
      name: 'Run and patch the web application',
      duty: 'Deliver Quick as a finished web application, protected by AWS’s global network security procedures, and fix and update it.',
      sources: [infrastructure, sharedModel],
      evidence: reports,
    },
  },
  add: [
    {
      id: 'regional-endpoints',
      layer: 'platform',
      name: 'Run the Regional public endpoints',
      owner: 'aws',
      duty: 'Serve users and API callers through public endpoints in each Region, and reach data sources from there over a secured internet connection.',
      sources: [infrastructure],
      controls: ['sc-7', 'sc-8'],
      evidence: reports,
    },
    {
      id: 'spice-engine',
      layer: 'platform',
      name: 'Run the SPICE calculation engine',
      owner: 'aws',
      duty: 'Materialise computationally intensive data preparation steps in the in-memory engine SPICE, instead of running them at query time.',
      sources: [spice],
      controls: ['cp-2'],
      evidence: reports,
    },
    {
      id: 'import-choice',
      layer: 'application',
      name: 'Choose SPICE or direct queries',
      owner: 'customer',
      duty: 'Decide for each dataset whether its data is taken into SPICE or stays in the source and is queried there. Append, Aggregate, Pivot and Unpivot exist in SPICE only.',
      sources: [spice],
      controls: ['ac-4', 'cm-6'],
    },
    {
      id: 'row-rules',
      layer: 'application',
      name: 'Rules for who sees which rows',
      owner: 'customer',
      duty: 'In the Enterprise edition, attach a permissions dataset to each dataset that not everybody may see in full: without one, all with whom a dashboard is shared see all its data. Rules work on text fields only, and dataset owners see everything.',
      setting: optIn,
      sources: [rowSecurity],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'row-enforcement',
      layer: 'application',
      name: 'Filter rows by those rules',
      owner: 'aws',
      duty: 'Show readers of a restricted dataset only the rows that match their rules, and none where they have no rule.',
      sources: [rowSecurity],
      controls: ['ac-3'],
      evidence: reports,
    },
    {
      id: 'account-deletion',
      layer: 'application',
      name: 'Protect the subscription from deletion',
      owner: 'customer',
      duty: 'Keep TerminationProtectionEnabled true: only then does DeleteAccountSubscription end in an error. False lets the Quick Sight account be deleted.',
      sources: [accountSettings],
      controls: ['cp-9', 'ac-3'],
    },
    {
      id: 'public-sharing',
      layer: 'access',
      name: 'Public sharing of dashboards',
      owner: 'customer',
      duty: 'Leave it off unless dashboards are meant for the world, and give few administrators the permission to turn it on: the switch, which needs session capacity pricing, holds for the whole account and all its users.',
      setting: optIn,
      sources: [publicSharing, accountSettings],
      controls: ['ac-3', 'ac-22'],
    },
    {
      id: 'private-endpoint',
      layer: 'access',
      name: 'Private path for users and API calls',
      owner: 'customer',
      duty: 'Create interface VPC endpoints, so that website and APIs are reached inside the AWS network. Clients still need other domains for static assets, reports and files.',
      setting: optIn,
      sources: [interfaceEndpoints],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'source-tls',
      layer: 'data',
      name: 'Keep SSL on to data sources',
      owner: 'customer',
      duty: 'Do not set DisableSsl on a data source: it switches off SSL for the connection to your database.',
      sources: [sslProperties],
      controls: ['sc-8'],
    },
    {
      id: 'api-encryption',
      layer: 'data',
      name: 'Demand TLS and signed requests',
      owner: 'aws',
      duty: 'Require that API clients support TLS 1.2 or later and cipher suites with perfect forward secrecy, and that requests are signed.',
      sources: [infrastructure],
      controls: ['sc-8', 'ia-2'],
      evidence: reports,
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Register keys of your own',
      owner: 'customer',
      duty: 'Register AWS KMS keys with the account (update-key-registration), mark one as the default, and let few roles do so: they need kms:CreateGrant and quicksight:UpdateKeyRegistration. The key for Q data is AWS_OWNED or a customer managed one (CMK).',
      sources: [keyOperations, registeredKey, dataKey],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'trail',
      layer: 'data',
      name: 'Keep events in a bucket, and read them',
      owner: 'customer',
      duty: 'Create a CloudTrail trail that delivers Quick Sight’s events, such as BatchCreateUser with who asked and what came of it, to an Amazon S3 bucket. Its files are no ordered stack trace, so sort by event time before you draw conclusions.',
      setting: optIn,
      sources: [logEntries],
      controls: ['au-2', 'au-6', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'internet-sources',
      name: 'Data sources over the internet',
      summary:
        'Quick Sight reaches sources from its Regional endpoints; your network has to let its addresses in.',
      add: [
        {
          id: 'source-allowlist',
          layer: 'access',
          name: 'Open source networks to Quick only',
          owner: 'customer',
          duty: 'Where a source lies inside your corporate network, admit the public IP address block of Quick, and no more. AWS recommends that you consider a VPC.',
          sources: [infrastructure],
          controls: ['sc-7', 'ac-4'],
        },
      ],
    },
    {
      id: 'vpc-connection',
      name: 'Data sources by VPC connection',
      summary:
        'Quick Sight places network interfaces in subnets that you name, under a role that you grant.',
      change: {
        'regional-endpoints': {
          duty: 'Serve users and API callers through public endpoints in each Region: a VPC connection makes the way to the data private, not the way to the application.',
          sources: [infrastructure, vpcConnection],
        },
      },
      add: [
        {
          id: 'connection-role',
          layer: 'access',
          name: 'Execution role of the connection',
          owner: 'customer',
          duty: 'Create the IAM role whose trust policy admits Quick, with the EC2 permissions to describe subnets and security groups and to create, modify and delete network interfaces.',
          sources: [vpcConnection],
          controls: ['ac-6', 'ac-3'],
        },
        {
          id: 'connection-placement',
          layer: 'access',
          name: 'VPC, subnets and security groups',
          owner: 'customer',
          duty: 'Name the Region and VPC that hold the data, and the subnets and security groups that the connection uses.',
          sources: [vpcConnection],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'connection-interfaces',
          layer: 'access',
          name: 'Create and remove the interfaces',
          owner: 'aws',
          duty: 'Create, update and delete the network infrastructure of the connection in your account, by means of the role that you granted.',
          sources: [vpcConnection],
          controls: ['sc-7'],
          evidence: reports,
        },
      ],
    },
  ],
});
