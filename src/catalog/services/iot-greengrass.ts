import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/greengrass/v2/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const practices = page('security-best-practices', 'Security best practices for AWS IoT Greengrass');
const updates = page(
  'update-greengrass-core-v2',
  'Update the AWS IoT Greengrass Core software (OTA)',
);
const atRest = page('encryption-at-rest', 'Encryption at rest');
const sunset = cite(
  'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
  'Services in Sunset',
  read,
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

/** What a core device with V2 software asks, however its nucleus gets its version. */
const componentPrivileges = {
  id: 'component-privileges',
  layer: 'operating-system',
  name: 'Run components without root',
  owner: 'customer',
  duty: 'Run components as unprivileged users and none as root unless that is absolutely necessary. The Core software itself can run as a non-root user as well.',
  sources: [practices],
  controls: ['ac-6', 'cm-7'],
} as const;

const cipherSuites = {
  id: 'cipher-suites',
  layer: 'operating-system',
  name: 'Disable legacy ciphers on the device',
  owner: 'customer',
  duty: 'Switch off old cipher suites such as CBC in the device’s Java configuration: Greengrass selects the latest that it finds there.',
  sources: [practices],
  controls: ['sc-8', 'sc-13'],
} as const;

const deviceClock = {
  id: 'device-clock',
  layer: 'operating-system',
  name: 'Keep the device clock in sync',
  owner: 'customer',
  duty: 'Give the core device accurate time: it judges with its own clock whether a server certificate is still valid, and clocks drift.',
  sources: [practices],
  controls: ['au-8', 'sc-45'],
} as const;

const updateRollback = {
  id: 'update-rollback',
  layer: 'platform',
  name: 'Roll back a failed nucleus update',
  owner: 'aws',
  duty: 'Build the Core software so that it returns to its previous configuration when a nucleus update fails, even where your failure handling policy is DO_NOTHING.',
  setting: { state: 'always-on' },
  sources: [updates],
  controls: ['cm-3', 'cp-10'],
} as const;

const deployedParts = [
  {
    id: 'update-readiness',
    layer: 'application',
    name: 'Components that survive the restart',
    owner: 'customer',
    duty: 'Let components defer an update through interprocess communication until they have cleaned up. The nucleus stops them all, client devices lose the core, and long-lived Lambda functions drop their state and pending work.',
    sources: [updates],
    controls: ['cp-2', 'si-17'],
  },
  {
    id: 'component-secrets',
    layer: 'application',
    name: 'Keep credentials out of components',
    owner: 'customer',
    duty: 'Take permissions from the device’s service role and secrets from the secret manager component, never from the code.',
    sources: [practices],
    controls: ['ia-5', 'sc-28'],
  },
  {
    id: 'device-credentials',
    layer: 'access',
    name: 'Certificates and keys of the core',
    owner: 'customer',
    duty: 'Provision each core device with the certificates and keys by which it authenticates with AWS IoT Core and Greengrass: without them it receives no update.',
    sources: [updates],
    controls: ['ia-3', 'ia-5'],
  },
  {
    id: 'cloud-encryption',
    layer: 'data',
    name: 'Encrypt what lies in the AWS Cloud',
    owner: 'aws',
    duty: 'Encrypt customer data that Greengrass stores in the AWS Cloud, with KMS keys that Greengrass manages.',
    setting: { state: 'always-on' },
    sources: [atRest],
    controls: ['sc-28'],
    evidence: reports,
  },
  {
    id: 'secret-copies',
    layer: 'data',
    name: 'Encrypt local copies of secrets',
    owner: 'aws',
    duty: 'Have the software encrypt the copies of secrets that it fetched from AWS Secrets Manager, the exception among the data that lies on the core.',
    setting: { state: 'always-on' },
    sources: [atRest],
    controls: ['sc-28', 'ia-5'],
  },
  {
    id: 'disk-encryption',
    layer: 'data',
    name: 'Encrypt the disk of the core',
    owner: 'customer',
    duty: 'Secure the file system, with full-disk encryption if you want its data encrypted: Greengrass itself relies on Unix file permissions there.',
    setting: optIn,
    sources: [atRest],
    controls: ['sc-28', 'ac-3'],
  },
  {
    id: 'log-hygiene',
    layer: 'data',
    name: 'Keep secrets out of logs and names',
    owner: 'customer',
    duty: 'Log no credentials and no personal data, and put none into topics, thing names, types or attributes, nor into the names of cores, components and deployments.',
    sources: [practices],
    controls: ['au-3', 'si-12'],
  },
] as const;

const coreDevice = {
  site: {
    name: 'Secure the device where it stands',
    duty: 'Secure the core device itself: the guide makes it, like its file system, yours to secure.',
    sources: [atRest],
  },
  'local-network': {
    duty: 'Run the network at the device’s place and connect it to the AWS Cloud: a core without that connection gets no deployment, and so no update.',
    sources: [updates],
  },
  'control-plane': {
    name: 'Deploy components to devices',
    duty: 'Take your deployment, and bring its components to each device of the target, together with the latest supported versions of what they depend on where you named none.',
    sources: [updates],
    evidence: reports,
  },
  'agent-updates': {
    name: 'Start updates of the Core software',
    duty: 'Create or revise a deployment to close security holes in the Core software; devices already there change only then. Run it as a system service: started from the JAR file, it takes no updates over the air.',
    sources: [updates],
    controls: ['si-2', 'ma-2'],
  },
  'iam-permissions': {
    name: 'Device role and AWS IoT policy',
    duty: 'Name finite actions and resources, without wildcards where you can, in the device’s service role and in the AWS IoT policy of the core.',
    sources: [practices],
  },
} as const;

export const iotGreengrass = defineService({
  id: 'iot-greengrass',
  name: 'AWS IoT Greengrass',
  shortName: 'IoT Greengrass',
  category: 'iot',
  summary:
    'AWS’s edge software on your own devices: AWS deploys what you release, and the device with all that it stores stays yours.',
  docs: `${guide}what-is-iot-greengrass.html`,
  aliases: [
    'Greengrass',
    'Greengrass V2',
    'Greengrass V1',
    'Greengrass nucleus',
    'core device',
    'edge runtime',
  ],
  archetype: 'customer-run-software',
  modes: [
    {
      id: 'latest-patch',
      name: 'V2, nucleus by dependency',
      summary:
        'Your deployment names components only, and the newest fitting nucleus patch comes with each revision.',
      change: coreDevice,
      add: [
        componentPrivileges,
        cipherSuites,
        deviceClock,
        {
          id: 'nucleus-version',
          layer: 'platform',
          name: 'Pick the nucleus patch version',
          owner: 'aws',
          duty: 'Install the latest nucleus patch that meets all dependencies on every targeted device when you create or revise the deployment, and on devices that join later. Devices can restart unexpectedly from it.',
          sources: [updates],
          controls: ['si-2', 'cm-2'],
        },
        updateRollback,
        ...deployedParts,
      ],
    },
    {
      id: 'fixed-nucleus',
      name: 'V2, nucleus in the deployment',
      summary:
        'Your deployment includes the nucleus with a version, so that it changes when you change that number.',
      change: {
        ...coreDevice,
        'agent-updates': {
          name: 'Run the Core software as a service',
          duty: 'Run it as a system service, so that updates over the air can reach it: started from the JAR file, it takes none.',
          sources: [updates],
          controls: ['si-2', 'ma-2'],
        },
      },
      add: [
        componentPrivileges,
        cipherSuites,
        deviceClock,
        {
          id: 'nucleus-version',
          layer: 'platform',
          name: 'Name the nucleus version, raise it',
          owner: 'customer',
          duty: 'Include the nucleus component with a specific version in the deployment, and revise it for each fix that you want: all targeted devices, later ones too, get precisely that version.',
          sources: [updates],
          controls: ['si-2', 'cm-2', 'cm-3'],
        },
        {
          id: 'restart-time',
          layer: 'platform',
          name: 'Choose when devices restart',
          owner: 'customer',
          duty: 'Time the deployment that raises the version: the nucleus and all components restart, and the core is cut off from the AWS Cloud and from local devices meanwhile.',
          sources: [updates],
          controls: ['cm-3', 'ma-2'],
        },
        updateRollback,
        ...deployedParts,
      ],
    },
    {
      id: 'v1',
      name: 'Greengrass V1',
      summary: 'The first generation, whose operation and support AWS has ended.',
      lifecycle: {
        status: 'ended',
        date: '2026-10-07',
        note: 'AWS announced the end on October 7, 2025 and set October 7, 2026 as the day on which it ends operations and support of AWS IoT Greengrass V1.',
        sources: [sunset],
      },
      omit: ['iam-permissions'],
      change: {
        'local-network': {
          name: 'Your network around the machines',
          duty: 'Run the network that the machines stand in.',
        },
        'control-plane': {
          name: 'End operations and support',
          duty: 'Give a year’s notice, and end operations and support of V1 on October 7, 2026.',
          sources: [sunset],
          controls: ['sa-22'],
        },
        'agent-updates': {
          name: 'Stop counting on V1 updates',
          duty: 'Treat V1 software on your devices as unsupported since October 7, 2026: expect no fix for it.',
          sources: [sunset],
          controls: ['sa-22', 'si-2'],
        },
      },
      add: [
        {
          id: 'v1-inventory',
          layer: 'platform',
          name: 'Find what still runs V1',
          owner: 'customer',
          duty: 'List the devices that still run V1 and plan each one’s move to an alternative, as AWS asks of users of a service in sunset, with its resources on migration from V1.',
          sources: [sunset],
          controls: ['cm-8', 'sa-22'],
        },
      ],
    },
  ],
});
