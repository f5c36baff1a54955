import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS IoT SiteWise',
  shortName: 'IoT SiteWise',
  summary:
    'IoT SiteWise stores data of industrial equipment in the Cloud. AWS stores the data, and you update and encrypt the gateway on your site.',
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
  traits: ['activity-trail'],
  add: [
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, logs all control plane operations of IoT SiteWise as management events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'AWS IoT SiteWise logs … as management events',
            'CloudTrail is activated on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
    {
      id: 'data-event-logging',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      setting: 'off-by-default',
      duty: 'If you want a record of reads and writes of property values, log data events in a trail or event data store. CloudTrail does not log data events by default, and charges for these events.',
      sources: [
        {
          page: 'trail',
          at: [
            'By default, CloudTrail doesn’t … record data events',
            'Additional charges apply for data events',
            'You can log data … CloudTrail API operations',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'cloud',
      name: 'Data in the Cloud',
      summary:
        'AWS stores the data encrypted in tiers. You choose the retention period, whether a copy goes to Amazon S3 and which key protects the data.',
      traits: ['default-encryption', 'key-choice'],
      override: {
        'encryption-at-rest': {
          owner: 'aws',
          duty: 'SiteWise stores the data in AWS services that encrypt at rest by default. The default key is an AWS owned key.',
          sources: [
            {
              page: 'atRest',
              at: ['storesDataOtherRestDefault', 'Default encryption key … additional charge'],
            },
          ],
        },
        'key-choice': {
          owner: 'customer',
          duty: 'Keep the AWS owned key, or specify a customer managed key for asset property values and aggregate values. Grant SiteWise access to your key.',
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
          name: 'No sensitive data in names',
          owner: 'customer',
          duty: 'Use no sensitive information in the names, descriptions or properties of assets and models. Also use none in the names of gateways, sources, portals, projects and dashboards.',
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
          name: 'Move and delete data by tier',
          owner: 'aws',
          duty: 'After the retention period that you defined, SiteWise moves data out of the hot tier to the warm or the cold tier. If you defined a retention period for the warm tier, SiteWise deletes data from the warm tier after that period.',
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
          name: 'Retention period',
          owner: 'customer',
          duty: 'Define a retention period for the hot tier. Without a period, data stays there indefinitely. A period for the warm tier requires the cold tier.',
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
          duty: 'While the cold tier is enabled, SiteWise replicates time series and asset model definitions to an S3 bucket every 6 hours. The time series include measurements, metrics, transforms and aggregates.',
          sources: [{ page: 'storage', at: 'The cold storage tier … every 6 hours' }],
          controls: ['cp-9'],
        },
        {
          id: 'cold-tier',
          layer: 'data',
          name: 'Turn on the cold tier',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you need historical reports and backups, enable the cold tier in Amazon S3. By default, incoming data is stored in the hot tier.',
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
        'A gateway on your machine collects data from your servers. You are responsible for its system, components, disk and certificates.',
      notAsked: { 'patch-code': 'You bring no code. The gateway runs SiteWise’s components.' },
      remove: ['application-code'],
      override: {
        site: {
          name: 'Secure the gateway device',
          owner: 'customer',
          duty: 'Secure the device and its file system. AWS makes both your responsibility.',
          sources: [{ page: 'atRest', at: "It's your responsibility to … system and device" }],
        },
        'local-network': {
          name: 'Protect data cached while offline',
          owner: 'customer',
          duty: 'Secure the file system and the device. The gateway caches industrial data there when it loses its connection to the internet.',
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
          name: 'Patch the gateway’s system software',
          owner: 'customer',
          duty: 'Maintain the environment of the gateway. Maintenance includes upgrades to the latest versions of its system software.',
          sources: [
            {
              page: 'practices',
              at: ["If you use SiteWise … Edge gateway's environment", 'responsibilityConnectors'],
            },
          ],
        },
        'control-plane': {
          name: 'Run the service and offer new versions',
          owner: 'aws',
          duty: 'AWS runs the Cloud service from which gateways are configured, updated and monitored. In this service, AWS offers new versions of components and packs.',
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
          duty: 'Upgrade AWS IoT Greengrass and the connectors to the latest versions. Components and packs get a new version when you deploy that version in the console.',
          sources: [
            { page: 'practices', at: 'responsibilityConnectors' },
            { page: 'gateways', at: 'seeTheyreAvailable' },
          ],
          controls: ['si-2', 'ma-2'],
        },
        'customer-data': {
          name: 'No sensitive data in names',
          owner: 'customer',
          duty: 'Do not use sensitive information in the names of gateways and sources. The same applies to names, descriptions and properties of assets or models. Prevent the logging of credentials and other sensitive information.',
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
          duty: 'Greengrass encrypts the local copies of OPC UA server secrets that it retrieved from Secrets Manager.',
          sources: [{ page: 'atRest', at: 'does encrypt local copies … from Secrets Manager' }],
          controls: ['sc-28', 'ia-5'],
        },
        {
          id: 'cache-trimming',
          layer: 'platform',
          name: 'Delete old data when space runs low',
          owner: 'aws',
          duty: 'When space is about to run out, the gateway deletes a small amount of the oldest data on the device. The gateway records the deletion in the log.',
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
          name: 'Require OPC UA authentication',
          owner: 'customer',
          duty: 'Require authentication on your OPC UA servers. Give the gateway the secrets with which it connects.',
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
          name: 'Encrypt OPC UA traffic',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'When you configure OPC UA sources, choose a message security mode that encrypts and is not deprecated.',
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
          duty: 'AWS strongly recommends that you turn on disk or file-system encryption. On this disk, the connector stores secrets that control access to cached data. Greengrass relies on file permissions and on full-disk encryption, if enabled.',
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
          name: 'Monitor the gateway’s disk space',
          owner: 'customer',
          duty: 'Make sure that the device has enough space for upcoming data. Alarms on CloudWatch metrics can notify you when space is getting low.',
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
        {
          id: 'data-copies',
          layer: 'data',
          name: 'Back up property data and definitions',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you need backups of property data, send updates to services such as Amazon S3, or retrieve past data with the `Get*` APIs. With the `Describe*` APIs, you can back up definitions of assets and models.',
          sources: [
            {
              page: 'resilience',
              at: [
                'You can publish property … and Amazon DynamoDB',
                'APIs to retrieve and … asset property data',
                'APIs to retrieve the … recreate your resources',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'edge-processing',
      name: 'Gateway with data processing pack',
      extends: 'edge-gateway',
      summary:
        'The gateway also computes, stores and shows data on site. You manage users, passwords and the certificate there. The pack is closed to new customers.',
      lifecycle: {
        status: 'maintenance',
        note: 'The data processing pack is closed to new customers. Existing customers can continue. AWS points to open-source tools, partner sources and MQTT-enabled V3 gateways.',
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
          name: 'Manage local users of the gateway',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Decide who may sign in, through LDAP or through Linux or Windows accounts. Members of `SWE_ADMIN_GROUP` have admin access. Members of `SWE_USER_GROUP` have read access.',
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
          expires: 'password',
          duty: 'Do not share the password of the edge console and the Monitor application. Rotate the password with an appropriate expiration. On Windows, require at least 12 characters, with a combination of uppercase, lowercase, numbers and symbols.',
          sources: [
            { page: 'practices', at: "Don't share your edge … for your password" },
            { page: 'gateways', at: 'Create a strong password … numbers, and symbols' },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'windows-firewall',
          layer: 'access',
          name: 'Windows Firewall rules',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'On a Windows gateway, set Windows Firewall rules to allow incoming traffic on port 443. Block incoming traffic on all other ports.',
          sources: [{ page: 'gateways', at: 'set the Windows Firewall … all other ports' }],
          controls: ['sc-7'],
        },
        {
          id: 'gateway-certificate',
          layer: 'access',
          name: 'Trust the gateway’s certificate',
          owner: 'customer',
          duty: 'Download the certificate from AWS OpsHub, and add it to the browsers that open local applications. The gateway’s certificate is self-signed, and browsers may warn about it.',
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
        'AWS runs web portals on your data. You control who sees which asset and plan the move to Amazon Managed Grafana. SiteWise Monitor is closed to new customers.',
      traits: ['default-encryption'],
      lifecycle: {
        status: 'maintenance',
        note: 'SiteWise Monitor is not available to new customers. Existing customers can continue. AWS recommends moving dashboards to Amazon Managed Grafana.',
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
          duty: 'SiteWise stores data in the Cloud in AWS services that encrypt at rest by default.',
          sources: [{ page: 'atRest', at: 'storesDataOtherRestDefault' }],
        },
        'service-software': {
          name: 'Run the portals',
          owner: 'aws',
          duty: 'AWS operates and secures the portals, in maintenance mode, for existing customers.',
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
          name: 'Restrict the portal role',
          owner: 'customer',
          duty: 'For each portal, define a role that allows the minimum set of assets that the portal needs. In each project, use the minimum set of assets that the project needs.',
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
          name: 'Remove users who no longer need access',
          owner: 'customer',
          duty: 'When an identity no longer needs access, remove it from the portal or project. When the identity no longer applies to your organization, delete it from your identity store.',
          sources: [{ page: 'practices', at: 'When an identity no … your identity store' }],
          controls: ['ac-2', 'ps-4'],
        },
        {
          id: 'portal-export',
          layer: 'data',
          name: 'Export portals and dashboards',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'When you migrate, export your Monitor resources to preserve the settings. The resources are portals, projects, dashboards, permissions and roles.',
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
          name: 'Plan permissions in Grafana',
          owner: 'customer',
          duty: 'Before you migrate, consider that Amazon Managed Grafana has no access control by asset. Set permissions for the workspace.',
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
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Log AWS IoT SiteWise API calls with AWS CloudTrail',
    },
    resilience: { path: 'disaster-recovery-resiliency', title: 'Resilience in AWS IoT SiteWise' },
  },
});
