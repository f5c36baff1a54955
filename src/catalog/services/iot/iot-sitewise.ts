import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT SiteWise',
  shortName: 'IoT SiteWise',
  summary:
    'Data of industrial equipment, stored in the Cloud: AWS keeps it, and the gateway on your site is yours to update and encrypt.',
  guide: 'https://docs.aws.amazon.com/iot-sitewise/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/iot-sitewise/latest/userguide/manage-data-storage.html',
  read: '2026-11-26',
  aliases: [
    'SiteWise',
    'SiteWise Edge',
    'SiteWise Monitor',
    'OPC UA gateway',
    'data processing pack',
    'industrial IoT',
    'asset model',
  ],
  variants: [
    { id: 'iot-sitewise-edge', name: 'AWS IoT SiteWise Edge', mode: 'edge-gateway' },
    { id: 'iot-sitewise-monitor', name: 'AWS IoT SiteWise Monitor', mode: 'monitor' },
  ],
  aws: {
    iamServicePrefix: 'iotsitewise',
    cloudFormationPrefixes: ['AWS::IoTSiteWise'],
  },
  archetype: 'managed-application',
  modes: [
    {
      id: 'cloud',
      name: 'Data in the Cloud',
      summary:
        'AWS stores the data encrypted in tiers; how long it stays, whether a copy goes to Amazon S3 and which key protects it is yours.',
      traits: ['default-encryption', 'key-choice'],
      override: {
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'Store the data in AWS services that encrypt at rest by default. The default key is one that AWS owns.',
          sources: [
            {
              page: 'atRest',
              at: ['storesDataOtherRestDefault', 'Default encryption key … additional charge'],
            },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'Keep the AWS owned key or name a customer managed key for asset property values and aggregate values, and grant SiteWise access to it.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'atRest',
              at: [
                'You can choose to … in AWS IoT SiteWise',
                "If you're using customer … in your account",
                'Default encryption key',
              ],
            },
          ],
        },
        'customer-data': {
          name: 'Keep secrets out of asset names',
          owner: 'customer',
          duty: 'Use no sensitive information in the names, descriptions or properties of assets and models, nor in names of gateways, sources, portals, projects and dashboards.',
          sources: [
            {
              page: 'practices',
              at: "Don't use sensitive information … portals, projects, or dashboards",
            },
          ],
        },
      },
      add: [
        {
          id: 'tier-moves',
          layer: 'data',
          name: 'Move and delete by tier',
          owner: 'aws',
          duty: 'Move data out of the hot tier after the retention period that you defined, to the warm or the cold tier. Delete data from the warm tier after its retention period, if you defined one.',
          sources: [
            {
              page: 'storage',
              at: ['defineConfiguration', 'After the retention period … the warm tier'],
            },
          ],
          controls: ['si-12'],
        },
        {
          id: 'retention',
          layer: 'data',
          name: 'Set how long each tier keeps data',
          owner: 'customer',
          duty: 'Define a retention period for the hot tier: without one, data stays there indefinitely. A period for the warm tier needs the cold tier.',
          switchOf: 'tier-moves',
          sources: [
            {
              page: 'storage',
              at: [
                'defineConfiguration',
                'If a retention period … in the hot tier',
                'If you enable the … tier retention period',
              ],
            },
          ],
          controls: ['si-12', 'au-11'],
        },
        {
          id: 'cold-copies',
          layer: 'data',
          name: 'Copy the data to Amazon S3',
          owner: 'aws',
          duty: 'Replicate time series, including measurements, metrics, transforms and aggregates, and asset model definitions to an S3 bucket every 6 hours, while the cold tier is enabled.',
          sources: [{ page: 'storage', at: 'The cold storage tier … every 6 hours' }],
          controls: ['cp-9'],
        },
        {
          id: 'cold-tier',
          layer: 'data',
          name: 'Enable the cold tier',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'Enable the tier in Amazon S3 where you need historical reports and backups: by default, data that comes in is stored in the hot tier.',
          setting: 'off-by-default',
          switchOf: 'cold-copies',
          sources: [
            {
              page: 'storage',
              at: [
                'By default, data ingested … in the hot tier',
                'uses an Amazon S3 … rarely used',
                'Cold tier is used … reports and backups',
              ],
            },
          ],
          controls: ['cp-9', 'cp-6'],
        },
      ],
    },
    {
      id: 'edge-gateway',
      name: 'SiteWise Edge gateway',
      archetype: 'customer-run-software',
      summary:
        'A gateway on a machine of yours collects data from your servers: its system, components, disk and certificates are yours.',
      notAsked: { 'patch-code': 'You bring no code: the gateway runs components of SiteWise.' },
      unanswered: { 'back-up': 'No page that was read says who backs up a gateway or its cache.' },
      remove: ['application-code'],
      override: {
        site: {
          name: 'Secure the gateway where it stands',
          owner: 'customer',
          duty: 'Secure the device and its file system: AWS makes both your responsibility.',
          sources: [{ page: 'atRest', at: "It's your responsibility to … system and device" }],
        },
        'local-network': {
          name: 'Data cached while offline',
          owner: 'customer',
          duty: 'Secure the file system and the device: the gateway caches industrial data there when it loses its connection to the internet.',
          sources: [
            {
              page: 'atRest',
              at: [
                'gateways store the following … to the internet',
                "It's your responsibility … system and device",
              ],
            },
          ],
        },
        'os-patches': {
          name: 'Upgrade the gateway’s system software',
          owner: 'customer',
          duty: 'Maintain the environment of the gateway: that includes upgrades to the latest versions of its system software.',
          sources: [
            {
              page: 'practices',
              at: ["If you use SiteWise … Edge gateway's environment", 'responsibilityConnectors'],
            },
          ],
        },
        'control-plane': {
          name: 'Offer new component versions',
          owner: 'aws',
          duty: 'Run the service in the Cloud from which gateways are configured, updated and monitored, and offer there new versions of components and packs.',
          sources: [
            {
              page: 'gateways',
              at: [
                'configure, update, and monitor all SiteWise Edge gateways',
                'seeTheyreAvailable',
              ],
            },
          ],
        },
        'agent-updates': {
          name: 'Upgrade Greengrass and components',
          owner: 'customer',
          answers: ['patch-engine', 'start-patch', 'start-upgrade'],
          duty: 'Upgrade AWS IoT Greengrass and the connectors to the latest versions. Components and packs get a new version when you deploy it in the console.',
          sources: [
            { page: 'practices', at: 'responsibilityConnectors' },
            { page: 'gateways', at: 'seeTheyreAvailable' },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'customer-data': {
          name: 'Keep secrets out of gateway names',
          owner: 'customer',
          duty: 'Use no sensitive information in the names of gateways and sources, nor in names, descriptions and properties of assets: keep such information out of logs.',
          sources: [
            {
              page: 'practices',
              at: [
                'You should prevent the … requires IAM permissions',
                "Don't use sensitive information … or source names",
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'secret-copies',
          layer: 'platform',
          name: 'Encrypt local copies of secrets',
          owner: 'aws',
          duty: 'Have Greengrass encrypt the local copies of OPC UA server secrets that it retrieved from Secrets Manager.',
          sources: [{ page: 'atRest', at: 'does encrypt local copies … from Secrets Manager' }],
          controls: ['sc-28', 'ia-5'],
        },
        {
          id: 'cache-trimming',
          layer: 'platform',
          name: 'Make room when the disk is full',
          owner: 'aws',
          duty: 'Delete a small amount of the oldest data on the device when space is about to run out, and write that to the log.',
          sources: [
            {
              page: 'gateways',
              at: ["When you're about to … for upcoming data", 'If the log file … out of space'],
            },
          ],
          controls: ['au-5', 'si-12'],
        },
        {
          id: 'source-credentials',
          layer: 'access',
          name: 'Demand credentials on OPC UA servers',
          owner: 'customer',
          duty: 'Require authentication on your OPC UA servers, and give the gateway the secrets with which it connects.',
          sources: [
            {
              page: 'practices',
              at: 'Require authentication credentials to … server authentication secrets',
            },
          ],
          controls: ['ia-2', 'ia-5'],
        },
        {
          id: 'source-encryption',
          layer: 'data',
          name: 'Encrypt between server and gateway',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Choose a message security mode that encrypts and is not deprecated when you configure OPC UA sources.',
          sources: [
            { page: 'practices', at: 'Choose a non-deprecated, encrypted … SiteWise Edge gateway' },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'disk-encryption',
          layer: 'data',
          name: 'Encrypt the gateway’s file system',
          owner: 'customer',
          answers: ['encrypt-at-rest'],
          duty: 'Turn on disk or file-system encryption, as AWS strongly recommends: the connector stores secrets there that control who sees cached data. Greengrass relies on file permissions and on full-disk encryption, if enabled.',
          sources: [
            {
              page: 'practices',
              at: [
                'The AWS IoT SiteWise … SiteWise Edge gateway',
                "It's strongly recommended that … SiteWise Edge gateway",
              ],
            },
            { page: 'atRest', at: 'AWS IoT Greengrass relies … system and device' },
          ],
          controls: ['sc-28', 'ac-3'],
        },
        {
          id: 'disk-space',
          layer: 'data',
          name: 'Watch the disk of the gateway',
          owner: 'customer',
          duty: 'Make sure that the device has enough space for upcoming data. Alarms on CloudWatch metrics can notify you when it is getting low.',
          sources: [
            {
              page: 'gateways',
              at: [
                'You can also monitor … is getting low',
                'Make sure that your … for upcoming data',
              ],
            },
          ],
          controls: ['au-4', 'si-4'],
        },
      ],
    },
    {
      id: 'edge-processing',
      name: 'Gateway with data processing pack',
      extends: 'edge-gateway',
      summary:
        'The gateway also computes, stores and shows data on site, so that users, passwords and certificate there are yours; closed to new customers.',
      lifecycle: {
        status: 'maintenance',
        note: 'The data processing pack is closed to new customers; existing ones can go on. AWS points to open-source tools, partner sources and MQTT-enabled V3 gateways.',
        sources: [
          {
            page: 'packChange',
            at: [
              'Existing customers can continue … service as normal',
              'Explore these migration options … pack functionality',
            ],
          },
          { page: 'inMaintenance', at: 'AWS IoT SiteWise Data … October 7, 2025' },
        ],
      },
      add: [
        {
          id: 'local-users',
          layer: 'access',
          name: 'Local users of the gateway',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Decide who may sign in, by LDAP or by accounts of Linux or Windows: members of SWE_ADMIN_GROUP have admin access, those of SWE_USER_GROUP can read.',
          sources: [
            {
              page: 'gateways',
              at: [
                'Besides Lightweight Directory Access … SiteWise Edge gateway',
                'Users in the SWE_ADMIN_GROUP … SiteWise Edge gateway',
                'Users in the SWE_USER_GROUP … SiteWise Edge gateway',
              ],
            },
          ],
          controls: ['ac-2', 'ia-2'],
        },
        {
          id: 'local-passwords',
          layer: 'access',
          name: 'Passwords on the gateway',
          owner: 'customer',
          duty: 'Share the password of edge console and Monitor application with nobody, and have it rotated by an appropriate expiration. On Windows, ask for at least 12 characters, with a combination of uppercase, lowercase, numbers and symbols.',
          sources: [
            { page: 'practices', at: "Don't share your edge … for your password" },
            { page: 'gateways', at: 'Create a strong password … numbers, and symbols' },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'windows-firewall',
          layer: 'access',
          name: 'Close other ports on Windows',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Set Windows Firewall rules on a Windows gateway to allow incoming traffic on port 443 and to block it on all other ports.',
          sources: [{ page: 'gateways', at: 'set the Windows Firewall … all other ports' }],
          controls: ['sc-7'],
        },
        {
          id: 'gateway-certificate',
          layer: 'access',
          name: 'Trust the gateway’s certificate',
          owner: 'customer',
          duty: 'Download the certificate from AWS OpsHub and add it to the browsers that open local applications: the gateway’s certificate is self-signed, and browsers may warn of it.',
          sources: [
            {
              page: 'gateways',
              at: [
                'SiteWise Edge gateways currently … untrusted certificate',
                'The following shows how … IoT SiteWise application',
                'To add the certificate … of the following',
              ],
            },
          ],
          controls: ['sc-17', 'sc-23'],
        },
      ],
    },
    {
      id: 'monitor',
      name: 'SiteWise Monitor',
      summary:
        'AWS runs web portals on your data; who sees which asset is yours, and so is the way to Amazon Managed Grafana. Closed to new customers.',
      traits: ['default-encryption'],
      lifecycle: {
        status: 'maintenance',
        note: 'SiteWise Monitor is not available to new customers; existing ones can go on. AWS recommends moving dashboards to Amazon Managed Grafana.',
        sources: [
          {
            page: 'monitorChange',
            at: [
              'The SiteWise Monitor feature … service as normal',
              'We recommend migrating your … Amazon Managed Grafana',
            ],
          },
          { page: 'inMaintenance', at: 'AWS IoT SiteWise Monitor … October 7, 2025' },
        ],
      },
      override: {
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'Store data in the Cloud in AWS services that encrypt at rest by default.',
          sources: [{ page: 'atRest', at: 'storesDataOtherRestDefault' }],
        },
        'service-software': {
          name: 'Run the portals',
          owner: 'aws',
          duty: 'Operate and secure the portals, in maintenance mode, for the customers that have them.',
          sources: [
            {
              page: 'monitorChange',
              at: [
                'AWS-managed portal security',
                'Only the AWS IoT … entering maintenance mode',
                'SiteWise Monitor remains available … in maintenance mode',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'portal-role',
          layer: 'access',
          name: 'Narrow the role of a portal',
          owner: 'customer',
          duty: 'Define for each portal a role that allows the minimum set of assets that it needs, and use in each project the minimum that the project needs.',
          sources: [
            {
              page: 'practices',
              at: 'When you create a … for that project',
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'portal-users',
          layer: 'access',
          name: 'Remove those who have left',
          owner: 'customer',
          duty: 'Remove an identity from portal or project when it no longer needs access, and delete it from your identity store when it no longer applies to your organization.',
          sources: [{ page: 'practices', at: 'When an identity no … your identity store' }],
          controls: ['ac-2', 'ps-4'],
        },
        {
          id: 'portal-export',
          layer: 'data',
          name: 'Export portals and dashboards',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'When you migrate, export your Monitor resources to preserve the settings: portals, projects, dashboards, permissions and roles.',
          sources: [
            {
              page: 'monitorChange',
              at: ['Export all of your … preserve your settings', 'List all portals and projects'],
            },
            {
              page: 'monitorChange',
              at: [
                'List all dashboard configurations and visualizations',
                'Record access permissions and user roles',
              ],
            },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'grafana-access',
          layer: 'access',
          name: 'Plan for coarser access in Grafana',
          owner: 'customer',
          duty: 'Consider before you move that Amazon Managed Grafana has no access control by asset, and set permissions for the workspace.',
          sources: [
            {
              page: 'monitorChange',
              at: [
                'Amazon Managed Grafana lacks asset-level access control',
                'Set up workspace permissions … Managed Grafana',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  pages: {
    atRest: {
      path: 'encryption-at-rest',
      title: 'Encryption at rest in AWS IoT SiteWise',
      passages: { storesDataOtherRestDefault: 'stores data in other … rest by default' },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for AWS IoT SiteWise',
      passages: {
        responsibilityConnectors: 'This responsibility includes upgrading … and connectors',
      },
    },
    storage: {
      path: 'manage-data-storage',
      title: 'Manage data storage in AWS IoT SiteWise',
      passages: { defineConfiguration: 'You can define a … on your configuration' },
    },
    gateways: {
      path: 'manage-gateways-ggv2',
      title: 'Manage SiteWise Edge gateways',
      passages: { seeTheyreAvailable: "you can see the … they're available" },
    },
    packChange: {
      path: 'iotsitewise-dpp-availability-change',
      title: 'Data processing pack availability change',
    },
    monitorChange: {
      url: 'https://docs.aws.amazon.com/iot-sitewise/latest/appguide/iotsitewise-monitor-availability-change.html',
      title: 'AWS IoT SiteWise Monitor availability change',
    },
    inMaintenance: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html',
      title: 'Services in Maintenance',
    },
  },
});
