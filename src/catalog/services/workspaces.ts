import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/';
const guide = `${docs}workspaces/latest/adminguide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);
const api = (name: string) => cite(`${docs}workspaces/latest/api/API_${name}.html`, name, read);
const core = (path: string, title: string) =>
  cite(`${docs}workspaces-core/latest/pg/${path}.html`, title, read);

const overview = page('amazon-workspaces', 'What is Amazon WorkSpaces?');
const maintenance = page('workspace-maintenance', 'Maintenance in WorkSpaces Personal');
const updates = page('update-management', 'Update management in WorkSpaces');
const encryption = page('encrypt-workspaces', 'Encrypted WorkSpaces in WorkSpaces Personal');
const restore = page('restore-workspace', 'Restore a WorkSpace in WorkSpaces Personal');
const isolation = page('physical-isolation', 'Isolation on physical hosts');
const ipGroups = page(
  'amazon-workspaces-ip-access-control-groups',
  'IP access control groups for WorkSpaces Personal',
);
const ownLicences = page(
  'byol-windows-images',
  'Bring Your Own Windows desktop licenses in WorkSpaces',
);
const infrastructure = page(
  'infrastructure-security',
  'Infrastructure Security in Amazon WorkSpaces',
);
const protocolEnd = page(
  'workspaces-pcoip-end-of-support',
  'PCoIP-based WorkSpaces Personal end of support',
);
const pools = page('managing-stacks-fleets', 'Administer WorkSpaces Pools');
const poolsEnd = page('wsp-pools-end-of-support', 'Amazon WorkSpaces Pools end of support');
const creation = api('WorkspaceCreationProperties');
const updateBundle = api('UpdateWorkspaceBundle');
const updatePool = cite(
  `${docs}cli/latest/reference/workspaces/update-workspaces-pool.html`,
  'update-workspaces-pool',
  read,
);
const sunset = cite(`${docs}general/latest/gr/sunset_services.html`, 'Services in Sunset', read);
const coreArchitecture = core('instance-architecture', 'Architecture');
const corePermissions = core('auth-permissions', 'Grant authorization and permissions');
const coreIndex = cite(
  `${docs}workspaces-core/index.html`,
  'Amazon WorkSpaces Core Documentation',
  read,
);

const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** Desktops that run outside the customer's account, on hosts that only AWS knows. */
const hostedDesktops = {
  'hypervisor-patches': {
    name: 'Run the hosts and their hypervisor',
    duty: 'Procure and deploy the hardware that desktops run on, and the hypervisor between them and it.',
    sources: [overview, isolation],
    controls: ['sc-39'],
    evidence: reports,
  },
  'tenant-isolation': {
    name: 'Keep desktops on one host apart',
    duty: 'Isolate WorkSpaces on one host as if each had a host of its own, and set the memory of a deleted one to zero before the next gets it.',
    sources: [isolation],
    evidence: reports,
  },
} as const;

/** What a persistent desktop asks of its owner, in either running mode. */
const personal = {
  ...hostedDesktops,
  'os-image': {
    name: 'Bundle, custom image or own licence',
    duty: 'Start from an AWS bundle, an image of yours, or Windows 10 or 11 under your licence (BYOL), for which 50 WorkSpaces a Region and month are the usual minimum. A new image in a bundle changes no existing WorkSpace: rebuild or recreate those.',
    sources: [overview, ownLicences, updateBundle],
    controls: ['cm-2', 'sa-22'],
  },
  'os-patches': {
    name: 'See that OS updates arrive',
    duty: 'Patch and secure the operating system. Windows asks Windows Update unless you point it to WSUS or Configuration Manager, and needs internet access to install updates.',
    sources: [updates, maintenance],
  },
  'network-exposure': {
    name: 'Security group and internet access',
    duty: 'Set in the directory’s creation properties which security group of yours new WorkSpaces get (CustomSecurityGroupId) and whether they reach the internet (EnableInternetAccess).',
    sources: [creation],
  },
  'encryption-at-rest': {
    name: 'Encrypt root and user volumes',
    duty: 'Choose encryption and the KMS key for both volumes at launch: it can be neither added nor removed later. Keep the key enabled, or a reboot or rebuild leaves the WorkSpace unusable.',
    sources: [encryption],
    controls: ['sc-28', 'sc-12'],
    evidence: [
      { kind: 'security-hub', id: 'WorkSpaces.1' },
      { kind: 'security-hub', id: 'WorkSpaces.2' },
      { kind: 'config-rule', id: 'workspaces-user-volume-encryption-enabled' },
      { kind: 'config-rule', id: 'workspaces-root-volume-encryption-enabled' },
    ],
  },
  backups: {
    name: 'Snapshot both volumes, twice a day',
    owner: 'aws',
    duty: 'Schedule automatic snapshots every 12 hours: of both volumes while the WorkSpace is healthy, of the user volume alone while it is not.',
    setting: { state: 'always-on' },
    sources: [restore],
    controls: ['cp-9'],
    evidence: reports,
  },
} as const;

const personalOmits = [
  'operator-access',
  'os-accounts',
  'os-hardening',
  'runtime-updates',
  'application-code',
] as const;

const ownLicenceHosts = {
  id: 'byol-hardware',
  layer: 'hypervisor',
  name: 'Dedicated hosts for own licences',
  owner: 'aws',
  duty: 'Run BYOL WorkSpaces on hardware dedicated to you, and provision and manage that hardware, while your VPC may stay on default tenancy.',
  sources: [ownLicences],
  controls: ['sc-39'],
  evidence: reports,
} as const;

const personalParts = [
  {
    id: 'workspaces-updates',
    layer: 'platform',
    name: 'Supply and apply WorkSpaces updates',
    owner: 'aws',
    duty: 'Bring important updates of Amazon WorkSpaces itself onto the desktop within its maintenance window, with a reboot where one is needed.',
    sources: [maintenance],
    controls: ['si-2'],
    evidence: reports,
  },
  {
    id: 'streaming-protocol',
    layer: 'platform',
    name: 'Leave PCoIP for DCV',
    owner: 'customer',
    duty: 'Use Modify Protocol, or migrate where the OS is old as well, open the ports for DCV and replace PCoIP zero clients. After October 31, 2027 nobody can create or connect to a PCoIP WorkSpace.',
    sources: [protocolEnd],
    controls: ['sa-22', 'cm-3'],
  },
  {
    id: 'desktop-applications',
    layer: 'application',
    name: 'Update the programs on the desktop',
    owner: 'customer',
    duty: 'Keep applications current with their own automatic updaters or as their vendors recommend.',
    sources: [updates],
    controls: ['si-2', 'cm-8'],
  },
  {
    id: 'directory',
    layer: 'access',
    name: 'Directory, logins and MFA',
    owner: 'customer',
    duty: 'Let users log in through a managed Microsoft AD, your own Active Directory or Microsoft Entra ID, and add multi-factor authentication.',
    sources: [overview],
    controls: ['ia-2', 'ia-2.1', 'ac-2'],
  },
  {
    id: 'local-admins',
    layer: 'access',
    name: 'Users as local administrators',
    owner: 'customer',
    duty: 'Decide with UserEnabledAsLocalAdministrator, for the whole directory, whether people are administrators of their new WorkSpaces.',
    sources: [creation],
    controls: ['ac-6', 'cm-11'],
  },
  {
    id: 'ip-access-groups',
    layer: 'access',
    name: 'Networks that may connect',
    owner: 'customer',
    duty: 'Attach an IP access control group: the default one admits everybody from anywhere. Groups do not apply where a VPC endpoint for streaming is set, and never to API calls such as rebuild.',
    setting: { state: 'off-by-default', changedBy: 'customer' },
    sources: [ipGroups],
    controls: ['ac-17', 'sc-7'],
  },
  {
    id: 'restore-start',
    layer: 'data',
    name: 'Start the restore, know what it takes',
    owner: 'customer',
    duty: 'Decide when a WorkSpace goes back to its snapshots. A restore overwrites both volumes, so programs, settings and files that came later are lost; the console shows the restore point first.',
    sources: [restore],
    controls: ['cp-10'],
  },
] as const;

export const workspaces = defineService({
  id: 'workspaces',
  name: 'Amazon WorkSpaces',
  shortName: 'WorkSpaces',
  category: 'end-user-computing',
  summary:
    'Windows and Linux desktops in the cloud: AWS runs the hosts and the streaming, you own each desktop from its image up.',
  docs: `${guide}amazon-workspaces.html`,
  aliases: [
    'WorkSpaces Personal',
    'WorkSpaces Pools',
    'WorkSpaces Core',
    'DaaS',
    'VDI',
    'virtual desktop',
    'AlwaysOn',
    'AutoStop',
    'PCoIP',
    'DCV',
    'BYOL',
  ],
  contradictions: [
    {
      topic: 'The day on which WorkSpaces Pools ends',
      finding:
        'AWS’s table of services in sunset names June 30, 2027. The page that this table links to, and the note in the guide, name December 31, 2027. The catalogue follows the service’s own pages; whoever plans a move is on the safe side with the earlier day.',
      sources: [sunset, poolsEnd, pools],
    },
    {
      topic: 'The day on which PCoIP ends',
      finding:
        'The table of services in sunset names June 30, 2027 for PCoIP, while the end-of-support page of WorkSpaces names October 31, 2027 and says that PCoIP WorkSpaces remain fully supported until then. The catalogue follows the latter.',
      sources: [sunset, protocolEnd],
    },
  ],
  archetype: 'virtual-machine',
  modes: [
    {
      id: 'personal-always-on',
      name: 'WorkSpaces Personal, AlwaysOn',
      summary:
        'A persistent desktop that runs all the time; its operating system says when maintenance happens.',
      change: personal,
      omit: [...personalOmits],
      add: [
        ownLicenceHosts,
        {
          id: 'maintenance-window',
          layer: 'operating-system',
          name: 'Move the Sunday window',
          owner: 'customer',
          duty: 'Accept 00h00 to 04h00 each Sunday in the WorkSpace’s time zone, which may follow the user abroad, or move it on Windows with Group Policy. On Linux WorkSpaces it cannot be changed.',
          sources: [maintenance],
          controls: ['ma-2', 'cm-3'],
        },
        ...personalParts,
      ],
    },
    {
      id: 'personal-auto-stop',
      name: 'WorkSpaces Personal, AutoStop',
      summary:
        'A persistent desktop that stops when nobody uses it; AWS starts it once a month for updates.',
      change: personal,
      omit: [...personalOmits],
      add: [
        ownLicenceHosts,
        {
          id: 'maintenance-window',
          layer: 'operating-system',
          name: 'Start it monthly for maintenance',
          owner: 'aws',
          duty: 'Start the WorkSpace once a month between about 00h00 and 05h00 in the Region’s time zone, on any day of the up to two weeks from the third Monday. WorkSpaces younger than 7 days are left out.',
          sources: [maintenance],
          controls: ['ma-2', 'si-2'],
          evidence: reports,
        },
        {
          id: 'maintenance-mode',
          layer: 'operating-system',
          name: 'Leave maintenance mode enabled',
          owner: 'customer',
          duty: 'Keep maintenance mode enabled in the directory’s details. Where it is disabled, AutoStop WorkSpaces do not enter maintenance, and you manage updates by hand.',
          sources: [maintenance, creation],
          controls: ['si-2', 'ma-2'],
        },
        ...personalParts,
      ],
    },
    {
      id: 'pools',
      name: 'WorkSpaces Pools',
      summary:
        'Non-persistent desktops, all from one image that you specify; AWS ends them in December 2027.',
      lifecycle: {
        status: 'sunset',
        date: '2027-12-31',
        note: 'Closed to new customers since July 31, 2026. After December 31, 2027 its console and resources are out of reach; AWS recommends WorkSpaces Applications.',
        sources: [poolsEnd, pools],
      },
      omit: [
        'operator-access',
        'os-accounts',
        'os-hardening',
        'runtime-updates',
        'application-code',
        'encryption-at-rest',
        'backups',
      ],
      change: {
        ...hostedDesktops,
        'os-image': {
          name: 'Name the bundle of the pool',
          duty: 'Give the pool a bundle: its WorkSpaces run the image that you specify there.',
          sources: [pools, updatePool],
          controls: ['cm-2'],
        },
        'os-patches': {
          name: 'Patch in the image, not the desktop',
          duty: 'Keep the operating system patched by putting an updated image into the bundle: desktops of a pool are not persistent.',
          sources: [updates, overview, updateBundle],
        },
        'customer-data': {
          name: 'Keep content off the desktop',
          duty: 'Know what users work on and give it a place elsewhere: the desktop and its infrastructure are ephemeral.',
          sources: [overview],
        },
      },
      add: [
        {
          id: 'service-fixes',
          layer: 'platform',
          name: 'Mend critical flaws until the end',
          owner: 'aws',
          duty: 'Keep the service available and address critical functional and security issues until December 31, 2027. New features are not to come.',
          sources: [poolsEnd],
          controls: ['si-2', 'sa-22'],
          evidence: reports,
        },
        {
          id: 'leave-pools',
          layer: 'platform',
          name: 'Move to WorkSpaces Applications',
          owner: 'customer',
          duty: 'Import the custom image there by its wsi- id, or build a new one, set up network, fleet, stack and access, test with a few users, and move the rest before the end.',
          sources: [poolsEnd],
          controls: ['sa-22', 'cp-2'],
        },
        {
          id: 'pool-capacity',
          layer: 'platform',
          name: 'Set sessions, timeouts, running mode',
          owner: 'customer',
          duty: 'Say how many user sessions the pool holds (DesiredUserSessions), when sessions time out, and in which running mode the pool works.',
          sources: [updatePool],
          controls: ['cp-2', 'ac-12'],
        },
        {
          id: 'desktop-applications',
          layer: 'application',
          name: 'Update the programs in the image',
          owner: 'customer',
          duty: 'Bring applications up to date as their vendors recommend, in the image, since users get a highly curated desktop from it.',
          sources: [updates, overview],
          controls: ['si-2', 'cm-8'],
        },
        {
          id: 'settings-persistence',
          layer: 'application',
          name: 'Persistence of application settings',
          owner: 'customer',
          duty: 'Enable or disable persistent application settings for the pool’s users (ApplicationSettings).',
          sources: [updatePool],
          controls: ['cm-6'],
        },
        {
          id: 'api-tls',
          layer: 'access',
          name: 'Require TLS 1.2 of API clients',
          owner: 'aws',
          duty: 'Accept API calls with TLS 1.2 or later, TLS 1.3 by preference, and with cipher suites that have perfect forward secrecy.',
          setting: { state: 'always-on' },
          sources: [infrastructure],
          controls: ['sc-8'],
          evidence: reports,
        },
      ],
    },
    {
      id: 'core-managed-instances',
      name: 'WorkSpaces Core Managed Instances',
      summary:
        'EC2 instances in your own account, driven by a partner’s desktop software: nearly all is yours.',
      change: {
        'os-image': {
          name: 'AMI of the desktops',
          duty: 'Bring an Amazon Machine Image: the bundles, images and directories of WorkSpaces do not apply here.',
          sources: [coreArchitecture],
        },
        'iam-permissions': {
          name: 'Who may deploy desktops',
          duty: 'Write the IAM roles and policies that say who may deploy WorkSpaces resources.',
          sources: [corePermissions],
        },
      },
      add: [
        {
          id: 'vdi-software',
          layer: 'platform',
          name: 'Bring the desktop management',
          owner: 'customer',
          duty: 'Choose, install and run a third-party VDI management solution, or build your own on the API; WorkSpaces Core is the infrastructure beneath it.',
          sources: [coreIndex],
          controls: ['sa-9', 'si-2'],
        },
        {
          id: 'instance-lifecycle',
          layer: 'platform',
          name: 'Launch and end by the Core SDK',
          owner: 'customer',
          duty: 'See that the partner’s software launches and terminates instances through the WorkSpaces Core SDK, not with native EC2 calls; most other EC2 APIs it may use directly.',
          sources: [coreArchitecture],
          controls: ['cm-3'],
        },
        {
          id: 'lifecycle-run',
          layer: 'platform',
          name: 'Carry out launches in your account',
          owner: 'aws',
          duty: 'Put each managed EC2 instance directly into your account, not into one that WorkSpaces Core owns, and manage its lifecycle as the SDK asks.',
          sources: [coreArchitecture],
          controls: ['cm-2'],
          evidence: reports,
        },
        {
          id: 'native-tools',
          layer: 'platform',
          name: 'Administer them with native tools',
          owner: 'customer',
          duty: 'Use native AWS features on them, such as Systems Manager and AWS KMS, as on other instances of your account.',
          sources: [coreArchitecture],
          controls: ['cm-6'],
        },
        {
          id: 'partner-role',
          layer: 'access',
          name: 'Role for the partner’s software',
          owner: 'customer',
          duty: 'Grant the partner’s software the permissions it needs for EC2 and the WorkSpaces Instances API by an IAM role, so that no long-term keys lie in a foreign system.',
          sources: [corePermissions],
          controls: ['ac-6', 'ia-5'],
        },
      ],
    },
  ],
});
