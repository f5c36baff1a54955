import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/appstream2/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const updates = page('update-management', 'Update Management in Amazon WorkSpaces Applications');
const windowsUpdate = page(
  'windows-update-antivirus-software',
  'Windows Update and Antivirus Software on Amazon WorkSpaces Applications',
);
const managedUpdates = page(
  'keep-image-updated-managed-image-updates',
  'Update an Image by Using Managed WorkSpaces Applications Image Updates',
);
const images = page('administer-images', 'Administer Your Amazon WorkSpaces Applications Images');
const agent = page('base-images-agent', 'Manage WorkSpaces Applications Agent Versions');
const fleetTypes = page('fleet-type', 'WorkSpaces Applications Fleet Types');
const createFleet = page(
  'set-up-stacks-fleets-create',
  'Create a Fleet in Amazon WorkSpaces Applications',
);
const updateFleet = page(
  'update-fleets-new-image',
  'Update an Amazon WorkSpaces Applications Fleet',
);
const atRest = page('encryption-rest', 'Encryption at Rest');
const users = page(
  'set-up-stacks-fleets-add',
  'Provide Access to Users in Amazon WorkSpaces Applications',
);
const appBlocks = page('app-blocks-applications', 'Applications Manager');
const customBlocks = page('custom-app-blocks', 'Custom App Blocks');
const updateBlock = page('update-app-block', 'Update the App Block, VHD, and Setup Script');

const createUpdatedImage = cite(
  'https://docs.aws.amazon.com/appstream2/latest/APIReference/API_CreateUpdatedImage.html',
  'CreateUpdatedImage',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

const baseImages = {
  id: 'base-images',
  layer: 'operating-system',
  name: 'Publish the base images',
  owner: 'aws',
  duty: 'Own and offer public base images that hold the latest Windows operating system and the WorkSpaces Applications agent.',
  sources: [images],
  controls: ['cm-2', 'si-2'],
  evidence: reports,
} as const;

const antivirus = {
  id: 'antivirus',
  layer: 'operating-system',
  name: 'Switch on and feed the antivirus',
  owner: 'customer',
  duty: 'Enable Windows Defender in the image (base images have had it off since September 10, 2019) or install another product. Put new definitions into new images: nothing that updates during a session lasts.',
  setting: optIn,
  sources: [windowsUpdate],
  controls: ['si-3'],
} as const;

const instanceDrivers = {
  id: 'instance-drivers',
  layer: 'operating-system',
  name: 'Update EC2 device drivers',
  owner: 'customer',
  duty: 'Maintain the paravirtual, ENA and NVMe drivers in the image, even where managed image updates bring other drivers.',
  sources: [managedUpdates],
  controls: ['si-2'],
} as const;

const agentUpdates = {
  id: 'agent-updates',
  layer: 'platform',
  name: 'Bring in the latest agent',
  owner: 'aws',
  duty: 'Start image builders and fleet instances with the newest streaming agent and its security updates, for every image that asks to use the latest version.',
  setting: { state: 'on-by-default', changedBy: 'customer' },
  sources: [agent, updates],
  controls: ['si-2'],
  evidence: reports,
} as const;

const agentChoice = {
  id: 'agent-choice',
  layer: 'platform',
  name: 'Latest or fixed agent version',
  owner: 'customer',
  duty: 'Leave “Always use latest agent version” selected when you create an image, or fix a version to qualify it first, and then move on yourself.',
  sources: [agent],
  controls: ['cm-3', 'si-2'],
} as const;

const fleetCapacity = {
  id: 'fleet-capacity',
  layer: 'platform',
  name: 'Size the fleet and its scaling',
  owner: 'customer',
  duty: 'Set minimum and maximum capacity and the scaling policies: an instance has to be provisioned and free before a user can stream. On Windows, 2 to 50 sessions can share one, if you choose so.',
  sources: [fleetTypes, createFleet],
  controls: ['cp-2', 'sc-39'],
} as const;

const imageApplications = {
  id: 'applications',
  layer: 'application',
  name: 'Applications in the image',
  owner: 'customer',
  duty: 'Install applications on an image builder and keep them and their dependencies current: each update means a new image.',
  sources: [updates, managedUpdates],
  controls: ['si-2', 'cm-8'],
} as const;

const accessAndData = [
  {
    id: 'user-access',
    layer: 'access',
    name: 'How users sign in',
    owner: 'customer',
    duty: 'Let users in by SAML 2.0, the user pool or streaming URLs from the API. The user pool serves browsers only and not fleets that are joined to an Active Directory domain.',
    sources: [users],
    controls: ['ia-2', 'ac-2'],
  },
  {
    id: 'network-exposure',
    layer: 'access',
    name: 'Subnets, groups, internet access',
    owner: 'customer',
    duty: 'Give the fleet a VPC, at least two subnets in different Availability Zones and up to five security groups, and choose between Default Internet Access and your NAT gateway. Features that save to Amazon S3 need a way there.',
    sources: [createFleet],
    controls: ['sc-7', 'ac-4'],
    evidence: [{ kind: 'config-rule', id: 'appstream-fleet-in-vpc' }],
  },
  {
    id: 'session-limits',
    layer: 'access',
    name: 'Session length and timeouts',
    owner: 'customer',
    duty: 'Set the maximum session (up to 96 hours in the console, 120 by API), the disconnect and the idle timeout. An idle timeout of 0 never disconnects anybody; pixels that change are no activity.',
    sources: [createFleet],
    controls: ['ac-12', 'ac-11'],
  },
  {
    id: 'fleet-role',
    layer: 'access',
    name: 'IAM role on streaming instances',
    owner: 'customer',
    duty: 'Apply a role of your account to the fleet where programs on its instances call AWS APIs, so that you need not manage credentials there, and grant it no more than they need.',
    setting: optIn,
    sources: [createFleet],
    controls: ['ac-6', 'ia-5'],
  },
  {
    id: 'session-cleanup',
    layer: 'data',
    name: 'End instance and volume with a session',
    owner: 'aws',
    duty: 'Terminate the instance and its EBS volume once the streaming on it has ended, and from time to time recycle instances that nobody used.',
    sources: [atRest, windowsUpdate],
    controls: ['mp-6', 'sc-4'],
    evidence: reports,
  },
  {
    id: 'persistence',
    layer: 'data',
    name: 'Decide what outlives a session',
    owner: 'customer',
    duty: 'Enable home folders and settings persistence for what users have to find again. Persisted settings are those of the user’s Windows profile, not software updates.',
    setting: optIn,
    sources: [atRest, windowsUpdate],
    controls: ['cp-9', 'si-12'],
  },
  {
    id: 'encryption-at-rest',
    layer: 'data',
    name: 'Encrypt what is kept in Amazon S3',
    owner: 'aws',
    duty: 'Encrypt at rest the home folders, settings, session script logs and usage reports in Amazon S3, with AWS managed keys.',
    sources: [atRest],
    controls: ['sc-28'],
    evidence: reports,
  },
] as const;

export const workspacesApplications = defineService({
  id: 'workspaces-applications',
  name: 'Amazon WorkSpaces Applications',
  shortName: 'WorkSpaces Applications',
  category: 'end-user-computing',
  summary:
    'Streams applications and desktops from instances that end with the session: AWS runs the fleet, you make what it runs.',
  docs: `${guide}what-is-appstream.html`,
  aliases: [
    'Amazon AppStream 2.0',
    'AppStream',
    'AppStream 2.0',
    'application streaming',
    'Elastic fleet',
    'image builder',
  ],
  contradictions: [
    {
      topic: 'Who updates the operating system of an Elastic fleet',
      finding:
        'The page on update management makes you responsible for updates of the Windows operating system and excepts no fleet. The pages on fleets give an Elastic fleet no image of yours: you choose a platform type, and the instances come from a pool that the service manages. The catalogue gives AWS the supply of those instances with their operating system, and you the applications.',
      sources: [updates, fleetTypes, createFleet],
    },
    {
      topic: 'Do managed image updates cover drivers?',
      finding:
        'The page promises driver updates among those that AWS installs into a new image, and further down makes you responsible for the paravirtual, ENA and NVMe drivers; the page on update management repeats the promise only. The catalogue leaves you those three.',
      sources: [managedUpdates, updates],
    },
  ],
  archetype: 'managed-application',
  change: {
    'service-software': {
      name: 'Run and patch the streaming service',
      duty: 'Operate, fix and update the service that provides and streams the instances, without a step for you to take.',
    },
  },
  modes: [
    {
      id: 'own-image',
      name: 'Always-On or On-Demand, patched by you',
      summary: 'Instances start from an image that you build and update by hand or by script.',
      change: {
        'os-patches': {
          name: 'Patch the image, then the fleet',
          owner: 'customer',
          duty: 'Install updates on an image builder, create a new image and give it to the fleet, regularly. Windows Update is off in base images, and Image Assistant switches it off again; an instance never has more than its image had.',
          sources: [updates, windowsUpdate, updateFleet],
        },
      },
      add: [
        baseImages,
        antivirus,
        instanceDrivers,
        agentUpdates,
        agentChoice,
        fleetCapacity,
        imageApplications,
        ...accessAndData,
      ],
    },
    {
      id: 'managed-image-updates',
      name: 'Managed image updates',
      summary: 'The same fleets, but AWS builds the updated image whenever you start it.',
      change: {
        'os-patches': {
          name: 'Build the updated image',
          duty: 'Once started, install the latest updates of Windows Server, Red Hat Enterprise Linux or Rocky Linux, of license included applications and of the agent on a temporary image builder, make a new image and check that it works.',
          sources: [managedUpdates],
          evidence: reports,
        },
      },
      add: [
        {
          id: 'image-rollout',
          layer: 'operating-system',
          name: 'Start the update, test, roll it out',
          owner: 'customer',
          duty: 'Start the update of an image that you own, again and again: nothing runs by itself. Try the result on a pre-production fleet before production gets it, and pay for the builder meanwhile.',
          sources: [managedUpdates, createUpdatedImage],
          controls: ['si-2', 'cm-3', 'cm-4'],
        },
        antivirus,
        instanceDrivers,
        agentUpdates,
        fleetCapacity,
        {
          ...imageApplications,
          duty: 'Update your own applications and their dependencies yourself, by reconnecting to the image builder or launching a new one from the image: a managed update leaves them alone.',
          sources: [managedUpdates],
        },
        ...accessAndData,
      ],
    },
    {
      id: 'elastic',
      name: 'Elastic fleet',
      summary:
        'AWS keeps a pool of instances; you bring applications on virtual hard disks in your bucket.',
      change: {
        'os-patches': {
          name: 'Supply instances with their system',
          duty: 'Provide streaming instances of the platform type that you chose for the fleet, from a pool that the service manages. No image of yours is involved.',
          sources: [fleetTypes, createFleet],
          controls: ['cm-2'],
          evidence: reports,
        },
      },
      add: [
        {
          id: 'fleet-capacity',
          layer: 'platform',
          name: 'Provision instances on request',
          owner: 'aws',
          duty: 'Manage provisioning and availability, and assign an instance from the pool when a user asks for one, without scaling policies of yours.',
          sources: [fleetTypes],
          controls: ['cp-2'],
          evidence: reports,
        },
        {
          id: 'session-ceiling',
          layer: 'platform',
          name: 'Set the most sessions at a time',
          owner: 'customer',
          duty: 'Give the fleet its maximum of concurrent sessions, and see that the account’s instance quota suffices for it.',
          sources: [fleetTypes, createFleet],
          controls: ['cp-2', 'sc-5'],
        },
        {
          id: 'applications',
          layer: 'application',
          name: 'App blocks: disk and setup script',
          owner: 'customer',
          duty: 'Install and update programs on a virtual hard disk with a setup script. An app block itself is fixed: overwrite its files in Amazon S3, and new sessions take them. For incompatible updates AWS recommends new files, app block and application.',
          sources: [customBlocks, updateBlock],
          controls: ['si-2', 'cm-8'],
        },
        {
          id: 'app-block-bucket',
          layer: 'access',
          name: 'Guard the bucket of the app blocks',
          owner: 'customer',
          duty: 'Control who may write to the bucket in your account that holds the virtual hard disks and scripts: new sessions download and use the latest version of each.',
          sources: [appBlocks, updateBlock],
          controls: ['ac-3', 'ac-6', 'si-7'],
        },
        ...accessAndData,
      ],
    },
  ],
});
