import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Lightsail',
  shortName: 'Lightsail',
  summary:
    'Servers, containers and databases at a fixed monthly price, each with a dividing line of its own.',
  guide: 'https://docs.aws.amazon.com/lightsail/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/lightsail/latest/userguide/what-is-amazon-lightsail.html',
  read: '2026-11-24',
  aliases: ['virtual private server', 'VPS', 'WordPress', 'Bitnami', 'Lightsail containers'],
  aws: {
    cloudFormationPrefixes: ['AWS::Lightsail'],
    terraformPrefixes: ['aws_lightsail_'],
    resources: [
      {
        types: ['aws_lightsail_instance', 'AWS::Lightsail::Instance'],
        modes: [{ mode: 'instance' }],
      },
      {
        types: ['aws_lightsail_container_service', 'AWS::Lightsail::Container'],
        modes: [{ mode: 'container-service' }],
      },
      {
        types: ['aws_lightsail_database', 'AWS::Lightsail::Database'],
        modes: [{ mode: 'managed-database' }],
      },
    ],
  },
  archetype: 'virtual-machine',
  profile: { insideVpc: 'no' },
  override: {
    'customer-data': {
      owner: 'customer',
      duty: 'Take responsibility for factors including the sensitivity of your data, your company’s requirements, and applicable laws and regulations.',
      sources: [{ page: 'security', at: 'You are also responsible … laws and regulations' }],
    },
  },
  modes: [
    {
      id: 'instance',
      name: 'Instance',
      summary:
        'A virtual server from a ready-made blueprint: simple to start, and yours from the operating system up, as on EC2.',
      override: {
        'hypervisor-patches': {
          name: 'Run and patch hosts and hypervisor',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'Operate and manage the components from the host operating system and the virtualization layer down, and patch and fix flaws within the infrastructure.',
          sources: [
            {
              page: 'sharedModel',
              at: [
                'AWS operates, manages, and … the service operates',
                'responsible for patching and … within the infrastructure',
              ],
            },
          ],
        },
        'os-image': {
          name: 'Choose the blueprint',
          owner: 'customer',
          duty: 'Pick an operating system or application blueprint and look up when its support ends, for many at the publisher. For some, such as Amazon Linux 2, AWS names a day from which no new instance can be created.',
          sources: [
            {
              page: 'blueprints',
              at: [
                'For end of support … the Microsoft website',
                'Amazon Linux 2 will … Amazon Linux 2 website',
              ],
            },
          ],
        },
        'os-patches': {
          owner: 'customer',
          duty: 'Keep Windows Server instances updated with the latest security patches, as AWS recommends; their update setting is Automatic by default. Decide how and when you absorb updates of Amazon Linux 2023, which locks to a version of its package repository.',
          sources: [
            {
              page: 'windows',
              at: [
                'We recommend keeping your … latest security patches',
                'Windows Update Settings (number … Automatic by default',
              ],
            },
            { page: 'blueprints', at: 'AL2023 locks to a … you absorb updates' },
          ],
        },
        'os-accounts': {
          name: 'Login keys and the Windows password',
          owner: 'customer',
          duty: 'On Linux and Unix, use the default key or, for example, create a custom one; to keep out somebody who leaves with a copy of a key, replace or remove it. Windows instances always use the default key; you can change their password.',
          sources: [
            {
              page: 'ssh',
              at: [
                'Windows instances always use … creating Windows instances',
                'You can use the … with your instance',
                'Another example might be … removing it completely',
              ],
            },
            { page: 'windows', at: 'You can change the … a password you generate' },
          ],
        },
        'os-hardening': {
          name: 'Lock out failed logins, close ports',
          owner: 'customer',
          duty: 'On Windows Server, you can have accounts disabled after a number of unsuccessful login attempts, and turn off ports while you do not need access to the instance.',
          sources: [
            {
              page: 'windows',
              at: [
                'You can configure Windows … attempts has been reached',
                'To restrict access to … access your instance',
              ],
            },
          ],
        },
        'runtime-updates': {
          name: 'Update what the blueprint installed',
          owner: 'customer',
          duty: 'Patch the applications on the instance, such as WordPress, PHP and MariaDB where it comes from the WordPress blueprint.',
          sources: [
            {
              page: 'sharedModel',
              at: 'responsible for patching and … system and applications',
            },
            {
              page: 'blueprints',
              at: 'The WordPress blueprint provides … phpMyAdmin, and WordPress',
            },
          ],
        },
        'iam-permissions': {
          owner: 'customer',
          duty: 'Determine which Lightsail features and resources your employees should access. The browser-based clients connect to an instance without key pairs to configure or passwords to specify.',
          sources: [
            { page: 'iam', at: 'job to determine which … employees should access' },
            { page: 'ssh', at: "You don't have to … the browser-based clients" },
          ],
        },
        'network-exposure': {
          name: 'Set both instance firewalls',
          owner: 'customer',
          duty: 'Limit ports and sources in the IPv4 and in the IPv6 firewall. Linux starts with 22 and 80 open to all, application blueprints often with 443; the firewalls allow all outbound traffic.',
          sources: [
            {
              page: 'firewall',
              at: [
                "An instance's firewalls control … IPv4 and IPv6",
                'For that reason, you … of IP addresses',
                'AlmaLinux, Amazon Linux 2 … HTTPS - TCP',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt attached disks and snapshots',
          owner: 'aws',
          remove: ['setting'],
          duty: 'Encrypt attached disks and disk snapshots at rest by default, with keys that Lightsail manages on your behalf, and data as it moves between instances and attached disks.',
          sources: [
            {
              page: 'amazonLightsailFaqBlockStorage',
              at: 'all Lightsail attached disks … instances and attached disks',
            },
          ],
        },
        backups: {
          name: 'Switch on snapshots, keep what must last',
          owner: 'customer',
          duty: 'Enable automatic snapshots, which Windows instances do not have, or take manual ones. Copy an automatic snapshot as a manual one if it must not be replaced, or deleted with the instance.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'snapshots',
              at: [
                'When you enable the … snapshots of your resource',
                'Automatic snapshot is currently … back them up',
                'To keep automatic snapshots … a manual snapshot',
              ],
            },
          ],
        },
      },
      // AWS says these things of EC2 instances; no page carries them over to Lightsail.
      remove: ['tenant-isolation', 'operator-access', 'volume-encryption'],
      add: [
        {
          id: 'blueprint-publish',
          layer: 'operating-system',
          name: 'Offer and withdraw blueprints',
          owner: 'aws',
          duty: 'Offer blueprints of operating systems and applications, and let no new instances be created from some whose support ends, such as Amazon Linux 2.',
          sources: [
            {
              page: 'blueprints',
              at: [
                'Lightsail has several Linux/Unix-based … to choose from',
                'Amazon Linux 2 will … Amazon Linux 2 website',
                'The following content management … available in Lightsail',
              ],
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'default-credentials',
          layer: 'access',
          name: 'Create default keys and passwords',
          owner: 'aws',
          duty: 'Create a default key pair in each Region where you create instances, store its public key on an instance that uses it, and randomly generate a long password for a Windows Server instance.',
          sources: [
            { page: 'ssh', at: 'Lightsail automatically creates a … on your instance' },
            { page: 'windows', at: 'When you create a … hard to guess' },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'browser-client-keys',
          layer: 'access',
          name: 'Use other keys for browser clients',
          owner: 'aws',
          duty: 'Use a separate key pair for the browser-based SSH and RDP clients, which still connect after your own key is lost or deleted.',
          sources: [
            { page: 'ssh', at: 'The browser-based clients use … the browser-based clients' },
          ],
          controls: ['ia-5', 'sc-12'],
        },
        {
          id: 'instance-metadata',
          layer: 'access',
          name: 'Require IMDSv2 for instance metadata',
          owner: 'customer',
          duty: 'Require IMDSv2 on existing instances by the AWS CLI or the API, not in the console. Not all blueprints support it; Amazon Linux 2023, Ubuntu 24, WordPress and some others enforce it by default.',
          sources: [
            {
              page: 'instanceMetadata',
              at: [
                'Not all instance blueprints … IMDSv2, or both',
                'For existing instances, you … use of IMDSv2',
                'Updating instance metadata options … the Lightsail console',
              ],
            },
            {
              page: 'blueprints',
              at: [
                'Lightsail instances launched from … enforced by default',
                'Lightsail instances created with … enforced by default',
                'instances launched from WordPress … enforced by default',
              ],
            },
          ],
          controls: ['ac-3', 'cm-6'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Serve HTTPS',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Create a certificate, validate it and attach it to the load balancer, where port 80 is open by default. You can then choose TLS 1.2 alone, the most secure option, but older browsers might be unable to connect.',
          setting: 'off-by-default',
          sources: [
            { page: 'certificates', at: 'When you create a … your load balancer' },
            {
              page: 'loadBalancerTls',
              at: 'TLS version 1.2 … compatibility with browsers',
            },
          ],
          controls: ['sc-8', 'sc-17'],
        },
        {
          id: 'https-run',
          layer: 'data',
          name: 'Serve HTTPS once you attach a certificate',
          owner: 'aws',
          duty: 'Issue the certificate through AWS Certificate Manager, and encrypt what is routed to the load balancer through the domain once the validated certificate is attached.',
          sources: [
            {
              page: 'certificates',
              at: [
                'After a validated certificate … Transfer Protocol Secure (HTTPS)',
                'The Lightsail certificates that … Manager (ACM) service',
              ],
            },
          ],
          controls: ['sc-8'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Take the snapshots you switched on',
          owner: 'aws',
          duty: 'Create a snapshot each day at the default or the chosen time, keep the latest seven, and delete them together with the instance.',
          sources: [
            {
              page: 'snapshots',
              at: [
                'When you enable the … time you specify',
                'The latest seven daily … the source resource',
              ],
            },
          ],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'container-service',
      name: 'Container service',
      summary:
        'You push an image and choose power and scale; Lightsail runs the nodes and an HTTPS endpoint in front of them.',
      archetype: 'serverless-containers',
      traits: ['tls-endpoint'],
      override: {
        'os-patches': {
          name: 'Run the underlying infrastructure',
          owner: 'aws',
          duty: 'Run the container service without any underlying infrastructure for you to manage.',
          sources: [
            { page: 'containerFaq', at: 'Lightsail takes care of … any underlying infrastructure' },
          ],
        },
        'control-plane': {
          name: 'Run the container service',
          owner: 'aws',
          duty: 'Pull the images, start the containers on every node, balance traffic among them, and keep the old deployment when a new one fails to start.',
          sources: [
            { page: 'containerFaq', at: 'Lightsail will provide you … the container service' },
            {
              page: 'containers',
              at: [
                'Your container workload is … across all nodes',
                'Immediately after you create … create your containers',
              ],
            },
            { page: 'deployments', at: 'If your deployment fails … the active deployment' },
          ],
        },
        'container-runtime': {
          name: 'Container runtime',
          owner: 'aws',
          duty: 'Run the container service and the infrastructure under it: you give image, power and scale, and manage no infrastructure.',
          sources: [
            {
              page: 'containerFaq',
              at: 'You just specify the … any underlying infrastructure',
            },
          ],
        },
        'image-content': {
          owner: 'customer',
          duty: 'Patch the images that you build or choose: they hold code, runtime, system tools and libraries. They are pulled when you create a deployment.',
          sources: [
            {
              page: 'sharedModel',
              at: 'responsible for patching and … system and applications',
            },
            {
              page: 'containers',
              at: [
                'A container image is … libraries and settings',
                'Immediately after you create … create your containers',
              ],
            },
          ],
        },
        'workload-configuration': {
          name: 'Launch command, variables and ports',
          owner: 'customer',
          duty: 'Specify each container’s launch command, environment variables and open ports. They are saved with the deployment, of which the latest 50 versions are kept.',
          sources: [
            {
              page: 'deployments',
              at: [
                'Launch command – Specify … HTTPS, TCP, and UDP',
                'Every deployment that you … service are saved',
              ],
            },
          ],
        },
        'iam-permissions': {
          owner: 'customer',
          duty: 'Determine which Lightsail features and resources your employees should access: by default, users and roles have no permissions.',
          sources: [
            {
              page: 'iam',
              at: [
                'job to determine which … employees should access',
                'By default, users and roles have no permissions',
              ],
            },
          ],
        },
        'network-exposure': {
          name: 'Choose the public endpoint',
          owner: 'customer',
          duty: 'Name the one container, if any, that the internet may reach. Without one, only your Lightsail resources in the Region reach the service, by its private domain.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'containers',
              at: [
                'can specify the container … your container service',
                'Use the private domain … of your service',
              ],
            },
            { page: 'deployments', at: 'Only one container can … are internally accessible' },
          ],
        },
        backups: {
          name: 'Keep elsewhere what must outlast the service',
          owner: 'customer',
          duty: 'Keep elsewhere what must outlast the service: deleting it permanently deletes its container images, deployment history and logs.',
          sources: [{ page: 'containerFaq', at: 'When you delete your … the endpoint address' }],
        },
        'encryption-in-transit': {
          name: 'HTTPS on the public endpoint',
          owner: 'aws',
          duty: 'Serve the endpoint by HTTPS only and redirect HTTP to it. From the load balancer to your container the connection is plain HTTP.',
          setting: 'always-on',
          sources: [
            { page: 'containerFaq', at: 'Lightsail container service public … is served securely' },
            {
              page: 'deployments',
              at: [
                'supports HTTPS only, and it does not support',
                'The load balancer of … users using HTTPS',
              ],
            },
            { page: 'certificates', at: 'HTTPS is required on … and container services' },
          ],
        },
      },
      add: [
        {
          id: 'scale',
          layer: 'application',
          name: 'Choose power and number of nodes',
          owner: 'customer',
          duty: 'Choose the power and the number of nodes, up to 20, for availability and capacity. There are metrics of CPU and memory utilization, on which alerts are currently not supported.',
          sources: [
            { page: 'containers', at: 'You can specify up … and higher capacity' },
            {
              page: 'containerFaq',
              at: 'Container services provide metrics … currently not supported',
            },
          ],
          controls: ['cp-10', 'ca-7'],
        },
        {
          id: 'registry-access',
          layer: 'access',
          name: 'Grant access to private repositories',
          owner: 'customer',
          duty: 'Add the repository in the console, upon which Lightsail activates the Amazon ECR image puller role and adds it to the repository’s policy, or do both by CLI. When you deactivate the role, remove that policy.',
          sources: [
            {
              page: 'privateRegistry',
              at: [
                'update-container-service command for Lightsail … when you activate it',
                'Lightsail takes a few … that you selected',
                'Deactivated the Amazon ECR … policy from your repository',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'domain-certificates',
          layer: 'data',
          name: 'Certificates for your own domains',
          owner: 'customer',
          duty: 'Request the certificate, see to its DNS validation, and attach it to the service for up to four domains.',
          sources: [
            { page: 'certificates', at: 'If you want to … to your resource' },
            { page: 'containers', at: 'You can use up … default domain' },
          ],
          controls: ['sc-17'],
        },
        {
          id: 'container-logs',
          layer: 'data',
          name: 'Read the container logs in time',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Access the logs of each container, its stdout and stderr, periodically: the latest three days of entries are stored.',
          sources: [
            {
              page: 'containerLogs',
              at: ['The container logs provide … the newest entries'],
            },
          ],
          controls: ['au-6', 'au-11'],
        },
      ],
    },
    {
      id: 'managed-database',
      name: 'Managed database',
      summary:
        'MySQL or PostgreSQL that Lightsail installs, patches, encrypts and backs up for seven days; you own logins, exposure and longer copies.',
      archetype: 'managed-instances',
      override: {
        'os-patches': {
          owner: 'aws',
          duty: 'Maintain the security and health of the operating system and of the infrastructure below it, in the database’s maintenance window.',
          sources: [
            {
              page: 'databaseFaq',
              at: [
                'Lightsail maintains the security … infrastructure and operating system',
                'On the maintenance side … infrastructure and operating system',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Install and configure the engine',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Install and configure the database that you chose and, on a high availability plan, create a standby, replicate data to it and provide failover.',
          sources: [
            {
              page: 'databaseFaq',
              at: [
                'Lightsail will automatically install … you upon creation',
                'High availability plans add … upgraded/maintained by Lightsail',
              ],
            },
          ],
        },
        'maintenance-window': {
          owner: 'customer',
          duty: 'Change the window by the AWS CLI if you want another: it is a 30-minute window selected at random from an 8-hour block of time for each Region, on a random day of the week.',
          sources: [
            {
              page: 'windows2',
              at: [
                'The preferred maintenance window … of the week',
                'You must use the … and backup windows',
              ],
            },
          ],
        },
        'engine-version': {
          name: 'Choose and start major upgrades',
          owner: 'customer',
          duty: 'Start major upgrades yourself, by the API action UpdateRelationalDatabase. Lightsail ends support for old versions, such as MySQL 5.7; you can test the upgrade on a copy.',
          sources: [
            {
              page: 'majorVersion',
              at: ['You can upgrade the … API action', 'you can test the … currently active'],
            },
            {
              page: 'databaseChoice',
              at: 'Starting June 30, 2024, … a Lightsail database',
            },
          ],
        },
        'schema-and-queries': {
          name: 'Databases, data and queries',
          owner: 'customer',
          duty: 'Create the databases that a managed database is to contain, load your data in data import mode, turn that mode off afterwards, and query the data with a standard SQL client of your choice.',
          sources: [
            {
              page: 'databaseFaq',
              at: [
                'A managed database can … a stand-alone database',
                'In order to load … databases can resume',
                'You can connect to … SQL client application',
              ],
            },
          ],
        },
        'iam-permissions': {
          owner: 'customer',
          duty: 'Determine which Lightsail features and resources your employees should access. The database’s password can be viewed or changed in the console.',
          sources: [
            { page: 'iam', at: 'job to determine which … employees should access' },
            {
              page: 'amazonLightsailManagingDatabasePassword',
              at: 'You can view or … the Lightsail console',
            },
          ],
        },
        'network-exposure': {
          name: 'Public mode of the database',
          owner: 'customer',
          duty: 'Set public mode only if you need to connect over the public internet: then anyone with endpoint, port, user name and password can connect. AWS does not recommend to keep it enabled long-term.',
          setting: 'closed-by-default',
          sources: [
            {
              page: 'databaseFaq',
              at: 'By default, your Lightsail … public mode enabled long-term',
            },
            {
              page: 'amazonLightsailConfiguringDatabasePublicMode',
              at: 'Enable the public mode … to your database',
            },
          ],
        },
        'engine-users': {
          name: 'The database’s master password',
          owner: 'customer',
          duty: 'Specify the password of a new database or let Lightsail create a strong one. You can view or change the current one in the console at any time.',
          sources: [
            {
              page: 'amazonLightsailManagingDatabasePassword',
              at: 'When you create a … the Lightsail console',
            },
            { page: 'updateDatabase', at: 'The password for the master user' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt the data at rest',
          owner: 'aws',
          duty: 'Encrypt the data of the database at rest automatically.',
          sources: [
            { page: 'databaseFaq', at: 'Lightsail also automatically encrypts … to your database' },
          ],
        },
        'backup-run': {
          owner: 'aws',
          duty: 'Where automated backups are enabled, create them in the daily backup window and keep the last seven days, restorable in steps of 5 minutes. Delete them with the database.',
          sources: [
            { page: 'databaseFaq', at: 'Automatic backup is a … use manual snapshots' },
            { page: 'pointInTime', at: 'Point-in-time backups of your … previous seven days' },
            { page: 'updateDatabase', at: 'The daily time range … backups are enabled' },
          ],
        },
        'backup-retention': {
          name: 'Keep backups on, snapshot for longer',
          owner: 'customer',
          duty: 'Leave backup retention on: disabling it deletes all automated backups. Data import mode deletes all emergency restore backups and suspends new ones. Take a manual snapshot for what must last over seven days or outlive the database.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'updateDatabase',
              at: 'Disabling backup retention deletes all automated database backups',
            },
            { page: 'databaseFaq', at: 'Lightsail backs up your … use manual snapshots' },
            {
              page: 'dataImport',
              at: [
                'All emergency restore backups … mode is enabled',
                'database backup operations are suspended',
              ],
            },
          ],
        },
        'restore-tests': {
          name: 'Restore a point in time to a new database',
          owner: 'customer',
          duty: 'Restore a point in time to a new database, on a plan that is not smaller than the original’s. The new one uses a strong password created by Lightsail.',
          sources: [
            {
              page: 'pointInTime',
              at: [
                'You cannot choose a … the original database',
                'Databases created from a … created by Lightsail',
              ],
            },
          ],
        },
      },
      // AWS’s page on single-tenant services does not name Lightsail.
      remove: ['tenant-isolation'],
      add: [
        {
          id: 'minor-upgrades',
          layer: 'platform',
          name: 'Apply minor version upgrades',
          owner: 'aws',
          answers: ['patch-engine'],
          duty: 'Upgrade automatically to the latest minor version in the maintenance window.',
          sources: [
            {
              page: 'databaseFaq',
              at: 'On the maintenance side … infrastructure and operating system',
            },
            { page: 'windows2', at: 'Minor version upgrades, and … for your database' },
          ],
          controls: ['si-2'],
        },
        {
          id: 'multi-az',
          layer: 'application',
          name: 'Choose a high availability plan',
          owner: 'customer',
          duty: 'Pick a plan with a standby in a second zone, as AWS recommends for production under heavy use that requires data redundancy. A standard database switches by way of a snapshot or the emergency restore, into a new database.',
          sources: [
            {
              page: 'databaseFaq',
              at: [
                'High availability plans add … upgraded/maintained by Lightsail',
                'scale up your Lightsail … using either method',
              ],
            },
            {
              page: 'amazonLightsailHighAvailabilityDatabases',
              at: [
                'We recommend high availability … require data redundancy',
                'You can also change … high availability plan',
              ],
            },
          ],
          controls: ['cp-10', 'sc-36'],
        },
        {
          id: 'database-ports',
          layer: 'access',
          name: 'Manage the database’s ports',
          owner: 'aws',
          duty: 'Manage the ports, which you cannot manage yourself: open port 3306 for MySQL in public mode, and in private mode open the database to your Lightsail resources alone, over the internal network.',
          sources: [
            {
              page: 'databaseFaq',
              at: 'No, Lightsail automatically manages … the internal network',
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Connect to MySQL with TLS',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'To connect to a MySQL database by SSL, download the appropriate certificate for it. Lightsail creates the certificate of the database and installs it.',
          sources: [
            {
              page: 'mysqlTls',
              at: [
                'Amazon Lightsail creates an … MySQL managed database',
                'Download the appropriate certificate for your database',
                'Complete the following steps … database using SSL',
              ],
            },
          ],
          controls: ['sc-8'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether a firewall rule for Windows can be limited by source address',
      finding:
        'The page on securing Windows Server instances says that open ports face the world and cannot be restricted by source IP. The firewall page describes source addresses and ranges for every rule, and opens RDP on Windows Server 2025 to the browser client only. The catalogue follows the firewall page: you can restrict the source, and you should.',
      sources: [
        { page: 'windows', at: 'The ports you enable … by source IP' },
        { page: 'firewall', at: 'For that reason, you … of IP addresses' },
      ],
    },
    {
      topic: 'Whether Lightsail can upgrade a database’s major version',
      questions: ['start-upgrade'],
      finding:
        'The page on maintenance windows says that only minor version upgrades are supported. A page of its own and the API (relationalDatabaseBlueprintId of UpdateRelationalDatabase) describe major upgrades of MySQL and PostgreSQL. The catalogue follows the latter: Lightsail does minor upgrades by itself; you start major ones.',
      sources: [
        { page: 'windows2', at: 'Currently, Lightsail supports only minor version upgrades' },
        { page: 'majorVersion', at: 'You can upgrade the … API action' },
        { page: 'updateDatabase', at: 'This parameter is used … update to' },
      ],
    },
    {
      topic: 'Private registries as a source of container images',
      finding:
        'The FAQ on container services says that only public registries are supported. The guide describes how a container service gets access to private Amazon ECR repositories in its Region. The catalogue follows the guide.',
      sources: [
        {
          page: 'containerFaq',
          at: 'Currently, only public container … Lightsail container services',
        },
        { page: 'privateRegistry', at: 'You can give your … private repositories AWS Region' },
      ],
    },
    {
      topic: 'Who encrypts connections to a Lightsail database',
      questions: ['encrypt-in-transit'],
      finding:
        'The FAQ on databases says that Lightsail encrypts data in motion automatically. The page on TLS for MySQL says that Lightsail installs a certificate, and leaves it to you to download the CA’s and to start the client with it; neither says that plain connections are refused. The catalogue follows the second page: the server’s certificate is AWS’s, an encrypted and verified connection is yours.',
      sources: [
        { page: 'databaseFaq', at: 'Lightsail also automatically encrypts … to your database' },
        { page: 'mysqlTls', at: 'Amazon Lightsail creates an … MySQL managed database' },
      ],
    },
  ],
  pages: {
    windows: {
      path: 'best-practices-for-securing-windows-based-lightsail-instances',
      title: 'Secure Windows Server instances on Lightsail',
      read: '2026-11-26',
    },
    firewall: {
      path: 'understanding-firewall-and-port-mappings-in-amazon-lightsail',
      title: 'Control instance traffic with firewalls in Lightsail',
      read: '2026-11-26',
    },
    windows2: {
      path: 'amazon-lightsail-changing-preferred-maintenance-and-backup-windows',
      title: 'Schedule maintenance and backups for Lightsail databases',
      read: '2026-11-26',
    },
    majorVersion: {
      path: 'amazon-lightsail-upgrade-database-major-version',
      title: 'Upgrade the major version of a Lightsail database',
      read: '2026-11-26',
    },
    updateDatabase: {
      url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_UpdateRelationalDatabase.html',
      title: 'UpdateRelationalDatabase',
      read: '2026-11-26',
    },
    containerFaq: {
      path: 'amazon-lightsail-faq-containers',
      title: 'Container services',
      read: '2026-11-26',
    },
    privateRegistry: {
      path: 'amazon-lightsail-container-service-ecr-private-repo-access',
      title: 'Grant Lightsail container services access to Amazon ECR private repositories',
      read: '2026-11-26',
    },
    databaseFaq: { path: 'amazon-lightsail-faq-databases', title: 'Databases', read: '2026-11-26' },
    mysqlTls: {
      path: 'amazon-lightsail-connecting-to-mysql-database-using-ssl',
      title: 'Securely connect to Lightsail MySQL databases with SSL/TLS',
      read: '2026-11-26',
    },
    security: {
      path: 'security',
      title: 'Security in Amazon Lightsail',
      read: '2026-11-26',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      read: '2026-11-26',
    },
    blueprints: {
      path: 'compare-options-choose-lightsail-instance-image',
      title: 'Review the Lightsail instance blueprint offerings',
      read: '2026-11-26',
    },
    ssh: {
      path: 'understanding-ssh-in-amazon-lightsail',
      title: 'Manage SSH key pairs and connect to your Lightsail instances',
      read: '2026-11-26',
    },
    iam: {
      path: 'security_iam',
      title: 'Identity and access management for Amazon Lightsail',
      read: '2026-11-26',
    },
    amazonLightsailFaqBlockStorage: {
      path: 'amazon-lightsail-faq-block-storage',
      title: 'Block storage (Disks)',
      read: '2026-11-26',
    },
    snapshots: {
      path: 'amazon-lightsail-configuring-automatic-snapshots',
      title: 'Configure automatic snapshots for Lightsail instances and disks',
      read: '2026-11-26',
    },
    instanceMetadata: {
      path: 'amazon-lightsail-configuring-instance-metadata-service',
      title: 'Access and configure Instance Metadata Service (IMDS) on Lightsail',
      read: '2026-11-26',
    },
    certificates: {
      path: 'understanding-tls-ssl-certificates-in-lightsail-https',
      title: 'SSL/TLS certificates in Lightsail',
      read: '2026-11-26',
    },
    loadBalancerTls: {
      path: 'amazon-lightsail-configure-load-balancer-tls-security-policy',
      title: 'Configure TLS security policies for your Lightsail load balancer',
      read: '2026-11-26',
    },
    containers: {
      path: 'amazon-lightsail-container-services',
      title: 'Deploy and manage containers on Amazon Lightsail',
      read: '2026-11-26',
    },
    deployments: {
      path: 'amazon-lightsail-container-services-deployments',
      title: 'Create and manage container service deployments in Lightsail',
      read: '2026-11-26',
    },
    containerLogs: {
      path: 'amazon-lightsail-viewing-container-service-container-logs',
      title: 'Analyze Lightsail container service logs',
      read: '2026-11-26',
    },
    databaseChoice: {
      path: 'amazon-lightsail-choosing-a-database',
      title: 'Select the right Lightsail database engine for your project',
      read: '2026-11-26',
    },
    amazonLightsailManagingDatabasePassword: {
      path: 'amazon-lightsail-managing-database-password',
      title: 'Change your Lightsail database password',
      read: '2026-11-26',
    },
    amazonLightsailConfiguringDatabasePublicMode: {
      path: 'amazon-lightsail-configuring-database-public-mode',
      title: 'Configure public access for your Lightsail database',
      read: '2026-11-26',
    },
    pointInTime: {
      path: 'amazon-lightsail-creating-a-database-from-point-in-time-backup',
      title: 'Restore a database from a point-in-time backup in Lightsail',
      read: '2026-11-26',
    },
    dataImport: {
      path: 'amazon-lightsail-configuring-database-data-import-mode',
      title: 'Import large datasets to your Lightsail database without delays',
      read: '2026-11-26',
    },
    amazonLightsailHighAvailabilityDatabases: {
      path: 'amazon-lightsail-high-availability-databases',
      title: 'High availability databases in Lightsail',
      read: '2026-11-26',
    },
  },
});
