import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Lightsail',
  shortName: 'Lightsail',
  summary:
    'Servers, containers and databases at a fixed monthly price. Each divides the responsibility between AWS and you differently.',
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
  traits: ['activity-trail'],
  override: {
    'customer-data': {
      owner: 'customer',
      duty: 'Consider the sensitivity of your data, your company’s requirements, and applicable laws and regulations. AWS says that you are responsible for these factors.',
      sources: [{ page: 'security', at: 'You are also responsible … laws and regulations' }],
    },
  },
  add: [
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail, which is on in a new account, records all calls to the Lightsail API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Lightsail API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'instance',
      name: 'Instance',
      summary:
        'A virtual server from a ready-made blueprint. It is simple to start, and you are responsible from the operating system up, as on EC2.',
      override: {
        'hypervisor-patches': {
          name: 'Run and patch hosts and hypervisor',
          owner: 'aws',
          remove: ['evidence'],
          duty: 'AWS operates and manages the components from the host operating system and the virtualization layer down. AWS patches and fixes flaws within the infrastructure.',
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
          duty: 'Choose an operating system or application blueprint, and look up when its support ends. For many blueprints, the publisher states this date. For some, such as Amazon Linux 2, AWS names a date from which no new instance can be created.',
          sources: [
            {
              page: 'blueprints',
              at: ['For end of support … the Microsoft website', 'amazonLinux2Linux2Website'],
            },
          ],
        },
        'os-patches': {
          owner: 'customer',
          duty: 'AWS recommends that you keep Windows Server instances updated with the latest security patches. By default, the Windows update setting is Automatic. Amazon Linux 2023 locks to a version of its package repository, so decide how and when to apply updates.',
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
          duty: 'On Linux and Unix, use the default key or, for example, create a custom key. If somebody who has a copy of a key leaves, replace or remove the key to deny access. Windows instances always use the default key, but you can change their password.',
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
          name: 'Lock out accounts and close ports',
          owner: 'customer',
          duty: 'On Windows Server, you can set Windows to disable accounts after a number of unsuccessful login attempts. You can also close ports while you do not need access to the instance.',
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
          name: 'Update the blueprint’s applications',
          owner: 'customer',
          duty: 'Patch the applications on the instance. If you use the WordPress blueprint, for example, patch WordPress, PHP and MariaDB.',
          sources: [
            {
              page: 'sharedModel',
              at: 'responsibleSystemApplications',
            },
            {
              page: 'blueprints',
              at: 'The WordPress blueprint provides … phpMyAdmin, and WordPress',
            },
          ],
        },
        'iam-permissions': {
          owner: 'customer',
          duty: 'Determine which Lightsail features and resources your employees should access. Consider that the browser-based clients connect to an instance without requiring you to configure key pairs or specify passwords.',
          sources: [
            { page: 'iam', at: 'jobDetermineEmployeesAccess' },
            { page: 'ssh', at: "You don't have to … the browser-based clients" },
          ],
        },
        'network-exposure': {
          name: 'IPv4 and IPv6 instance firewalls',
          owner: 'customer',
          duty: 'Limit ports and sources in both the IPv4 and the IPv6 firewall. Linux instances start with ports 22 and 80 open to all, and instances from application blueprints often with port 443 open too. The firewalls allow all outbound traffic.',
          sources: [
            {
              page: 'firewall',
              at: [
                "An instance's firewalls control … IPv4 and IPv6",
                'reasonIpAddresses',
                'AlmaLinux, Amazon Linux 2 … HTTPS - TCP',
              ],
            },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt attached disks and snapshots',
          owner: 'aws',
          remove: ['setting'],
          duty: 'By default, Lightsail encrypts attached disks and disk snapshots at rest, with keys that it manages on your behalf. It also encrypts data in transit between instances and attached disks.',
          sources: [
            {
              page: 'amazonLightsailFaqBlockStorage',
              at: 'all Lightsail attached disks … instances and attached disks',
            },
          ],
        },
        backups: {
          name: 'Snapshots of the instance',
          owner: 'customer',
          duty: 'Enable automatic snapshots, which are not available for Windows instances, or take manual ones. To keep an automatic snapshot from being replaced, or from being deleted with the instance, copy it as a manual snapshot.',
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
          duty: 'Lightsail offers blueprints of operating systems and applications. It does not allow new instances from some blueprints whose support ends, such as Amazon Linux 2.',
          sources: [
            {
              page: 'blueprints',
              at: [
                'Lightsail has several Linux/Unix-based … to choose from',
                'amazonLinux2Linux2Website',
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
          duty: 'Lightsail creates a default key pair in each Region where you create instances. It stores the public key on instances that use this key pair. For a Windows Server instance, Lightsail randomly generates a long password.',
          sources: [
            { page: 'ssh', at: 'Lightsail automatically creates a … on your instance' },
            { page: 'windows', at: 'When you create a … hard to guess' },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'browser-client-keys',
          layer: 'access',
          name: 'Separate keys for browser-based clients',
          owner: 'aws',
          duty: 'Lightsail uses a separate key pair for the browser-based SSH and RDP clients. These clients still connect after your own key is lost or deleted.',
          sources: [
            { page: 'ssh', at: 'The browser-based clients use … the browser-based clients' },
          ],
          controls: ['ia-5', 'sc-12'],
        },
        {
          id: 'instance-metadata',
          layer: 'access',
          name: 'Require IMDSv2',
          owner: 'customer',
          duty: 'You can require IMDSv2 on existing instances through the AWS CLI or the API, but not in the console. Not all blueprints support IMDSv2. Amazon Linux 2023, Ubuntu 24, WordPress and some others enforce IMDSv2 by default.',
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
          name: 'Turn on HTTPS for the load balancer',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Create a certificate, validate it and attach it to the load balancer, which has port 80 open by default. You can then choose TLS 1.2 alone, the most secure option, but older browsers might be unable to connect.',
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
          name: 'Issue the certificate and serve HTTPS',
          owner: 'aws',
          duty: 'Lightsail issues the certificate through AWS Certificate Manager. Once you attach the validated certificate, Lightsail encrypts traffic that is routed to the load balancer through the domain.',
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
          name: 'Take the automatic snapshots',
          owner: 'aws',
          duty: 'If you enable automatic snapshots, Lightsail creates a snapshot each day at the default time or at the time that you specify. It keeps the latest seven automatic snapshots and deletes them together with the instance.',
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
        'You push an image and choose power and scale. Lightsail runs the nodes and an HTTPS endpoint in front of them.',
      archetype: 'serverless-containers',
      traits: ['tls-endpoint'],
      override: {
        'os-patches': {
          name: 'Run the underlying infrastructure',
          owner: 'aws',
          duty: 'Lightsail runs the container service, and you have no underlying infrastructure to manage.',
          sources: [
            { page: 'containerFaq', at: 'Lightsail takes care of … any underlying infrastructure' },
          ],
        },
        'control-plane': {
          name: 'Run the container service',
          owner: 'aws',
          duty: 'Lightsail pulls the images, starts the containers on every node and balances traffic among them. If a new deployment fails to start, Lightsail keeps the old deployment.',
          sources: [
            { page: 'containerFaq', at: 'Lightsail will provide you … the container service' },
            {
              page: 'containers',
              at: ['Your container workload is … across all nodes', 'immediatelyCreateContainers'],
            },
            { page: 'deployments', at: 'If your deployment fails … the active deployment' },
          ],
        },
        'container-runtime': {
          name: 'Run the container runtime',
          owner: 'aws',
          duty: 'Lightsail runs the container service and the infrastructure under it. You specify the image, power and scale, and manage no infrastructure.',
          sources: [
            {
              page: 'containerFaq',
              at: 'You just specify the … any underlying infrastructure',
            },
          ],
        },
        'image-content': {
          owner: 'customer',
          duty: 'Patch the images that you build or choose, which contain code, runtime, system tools and libraries. Lightsail pulls the images when you create a deployment.',
          sources: [
            {
              page: 'sharedModel',
              at: 'responsibleSystemApplications',
            },
            {
              page: 'containers',
              at: ['A container image is … libraries and settings', 'immediatelyCreateContainers'],
            },
          ],
        },
        'workload-configuration': {
          name: 'Launch command, variables and ports',
          owner: 'customer',
          duty: 'Specify each container’s launch command, environment variables and open ports. Lightsail saves these settings with the deployment, and keeps the latest 50 deployment versions.',
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
          duty: 'Determine which Lightsail features and resources your employees should access. By default, users and roles have no permissions.',
          sources: [
            {
              page: 'iam',
              at: [
                'jobDetermineEmployeesAccess',
                'By default, users and roles have no permissions',
              ],
            },
          ],
        },
        'network-exposure': {
          name: 'Public endpoint',
          owner: 'customer',
          duty: 'If you want a public endpoint, specify the one container that the internet may reach. Without a public endpoint, only your Lightsail resources in the Region can reach the service, through its private domain.',
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
          name: 'Save data before you delete the service',
          owner: 'customer',
          duty: 'Store data that must outlast the service in another location. If you delete the service, its container images, deployment history and logs are permanently deleted.',
          sources: [{ page: 'containerFaq', at: 'When you delete your … the endpoint address' }],
        },
        'encryption-in-transit': {
          name: 'Encrypt data in transit',
          owner: 'aws',
          duty: 'Lightsail serves the public endpoint over HTTPS only, and redirects HTTP to HTTPS. The connection from the load balancer to your container uses plain HTTP.',
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
          name: 'Scale the capacity',
          owner: 'customer',
          duty: 'Choose the power and the number of nodes, up to 20, for availability and capacity. CPU and memory utilization metrics are available, but alerts on these metrics are currently not supported.',
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
          duty: 'To use a private repository, add it in the console. Lightsail then activates the Amazon ECR image puller role and adds it to the repository’s policy, which you can also do through the CLI. If you deactivate the role, remove the policy from the repository.',
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
          duty: 'If you want to use your own domains, up to four, request a certificate. Validate it through DNS and attach it to the service.',
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
          duty: 'Periodically access the `stdout` and `stderr` logs of each container. Lightsail stores the latest three days of entries.',
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
        'Lightsail installs, patches and encrypts MySQL or PostgreSQL, and keeps backups for seven days. You manage logins, exposure and longer-term copies.',
      archetype: 'managed-instances',
      override: {
        'os-patches': {
          owner: 'aws',
          duty: 'In the database’s maintenance window, Lightsail maintains the security and health of the operating system and of the infrastructure below it.',
          sources: [
            {
              page: 'databaseFaq',
              at: [
                'Lightsail maintains the security … infrastructure and operating system',
                'maintenanceSideOperatingSystem',
              ],
            },
          ],
        },
        'engine-install': {
          name: 'Install and configure the engine',
          owner: 'aws',
          remove: ['answers'],
          duty: 'Lightsail installs and configures the database that you choose. On a high availability plan, it also creates a standby, replicates data to it and provides failover.',
          sources: [
            {
              page: 'databaseFaq',
              at: [
                'Lightsail will automatically install … you upon creation',
                'highMaintainedLightsail',
              ],
            },
          ],
        },
        'maintenance-window': {
          owner: 'customer',
          duty: 'By default, the window is 30 minutes on a random day of the week. Lightsail selects it at random from an 8-hour block of time for each Region. If you want another window, change it through the AWS CLI.',
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
          name: 'Choose the version, start upgrades',
          owner: 'customer',
          duty: 'Start major upgrades yourself through the API action `UpdateRelationalDatabase`. You can test the upgrade on a copy of the database. Lightsail ends support for old versions, such as MySQL 5.7.',
          sources: [
            {
              page: 'majorVersion',
              at: ['upgradeApiAction', 'you can test the … currently active'],
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
          duty: 'Create the databases that you want in the managed database. Load your data in data import mode, and turn that mode off afterwards. Query the data with a standard SQL client of your choice.',
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
            { page: 'iam', at: 'jobDetermineEmployeesAccess' },
            {
              page: 'amazonLightsailManagingDatabasePassword',
              at: 'You can view or … the Lightsail console',
            },
          ],
        },
        'network-exposure': {
          name: 'Public access',
          owner: 'customer',
          duty: 'Enable public mode only if you need to connect over the public internet. Anyone with the endpoint, port, user name and password can then connect. AWS does not recommend that you keep public mode enabled long-term.',
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
          name: 'Master password of the database',
          owner: 'customer',
          duty: 'Specify the password of a new database, or let Lightsail create a strong one. You can view or change the current password in the console at any time.',
          sources: [
            {
              page: 'amazonLightsailManagingDatabasePassword',
              at: 'When you create a … the Lightsail console',
            },
            { page: 'updateDatabase', at: 'The password for the master user' },
          ],
        },
        'encryption-at-rest': {
          name: 'Encrypt data at rest',
          owner: 'aws',
          duty: 'Lightsail automatically encrypts the database’s data at rest.',
          sources: [{ page: 'databaseFaq', at: 'lightsailEncryptsDatabase' }],
        },
        'backup-run': {
          owner: 'aws',
          duty: 'If automated backups are enabled, Lightsail creates them in the daily backup window. It keeps the backups of the last seven days, from which you can restore in 5-minute increments. When the database is deleted, Lightsail deletes its automated backups.',
          sources: [
            { page: 'databaseFaq', at: 'Automatic backup is a … use manual snapshots' },
            { page: 'pointInTime', at: 'Point-in-time backups of your … previous seven days' },
            { page: 'updateDatabase', at: 'The daily time range … backups are enabled' },
          ],
        },
        'backup-retention': {
          name: 'Backup retention and manual snapshots',
          owner: 'customer',
          duty: 'Keep backup retention on, because disabling it deletes all automated backups. Data import mode deletes all emergency restore backups and suspends new ones. Take a manual snapshot of data that must last longer than seven days or outlive the database.',
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
          name: 'Restore to a point in time',
          owner: 'customer',
          duty: 'Restore to a point in time by creating a new database, on a plan that is not smaller than the original database’s plan. The new database uses a strong password that Lightsail creates.',
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
          duty: 'Lightsail automatically upgrades the database to the latest minor version in the maintenance window.',
          sources: [
            {
              page: 'databaseFaq',
              at: 'maintenanceSideOperatingSystem',
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
          duty: 'For heavily used production databases that require data redundancy, AWS recommends that you choose a plan with a standby in a second zone. To switch a standard database to such a plan, create a new database from a snapshot or through the emergency restore.',
          sources: [
            {
              page: 'databaseFaq',
              at: ['highMaintainedLightsail', 'scale up your Lightsail … using either method'],
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
          name: 'Manage the database ports',
          owner: 'aws',
          duty: 'Lightsail manages the ports, and you cannot manage them yourself. In public mode, it opens port 3306 for MySQL. In private mode, it opens the database only to your Lightsail resources, over the internal network.',
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
          name: 'Connect to MySQL over TLS',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'To connect to a MySQL database over SSL/TLS, download the appropriate certificate for the database. Lightsail creates and installs the database’s certificate.',
          sources: [
            {
              page: 'mysqlTls',
              at: [
                'amazonLightsailManagedDatabase',
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
      topic: 'Limiting a Windows firewall rule by source address',
      finding:
        'The page on securing Windows Server instances says that open ports face the world and cannot be restricted by source IP. The firewall page describes source addresses and ranges for every rule, and opens RDP on Windows Server 2025 to the browser client only. The catalogue follows the firewall page: you can restrict the source, and you should.',
      sources: [
        { page: 'windows', at: 'The ports you enable … by source IP' },
        { page: 'firewall', at: 'reasonIpAddresses' },
      ],
    },
    {
      topic: 'Upgrades of a database’s major version',
      questions: ['start-upgrade'],
      finding:
        'The page on maintenance windows says that only minor version upgrades are supported. A separate page and the API (`relationalDatabaseBlueprintId` of `UpdateRelationalDatabase`) describe major upgrades of MySQL and PostgreSQL. The catalogue follows the separate page and the API: Lightsail does minor upgrades itself, and you start major ones.',
      sources: [
        { page: 'windows2', at: 'Currently, Lightsail supports only minor version upgrades' },
        { page: 'majorVersion', at: 'upgradeApiAction' },
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
      topic: 'Encryption of connections to a Lightsail database',
      questions: ['encrypt-in-transit'],
      finding:
        'The FAQ on databases says that Lightsail encrypts data in motion automatically. The page on TLS for MySQL says that Lightsail installs a certificate. The page leaves it to you to download the CA’s certificate and to start the client with it. Neither page says that plain connections are refused. The catalogue follows the TLS page: AWS is responsible for the server’s certificate, and you for an encrypted and verified connection.',
      sources: [
        { page: 'databaseFaq', at: 'lightsailEncryptsDatabase' },
        { page: 'mysqlTls', at: 'amazonLightsailManagedDatabase' },
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
      passages: { reasonIpAddresses: 'For that reason, you … of IP addresses' },
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
      passages: { upgradeApiAction: 'You can upgrade the … API action' },
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
    databaseFaq: {
      path: 'amazon-lightsail-faq-databases',
      title: 'Databases',
      read: '2026-11-26',
      passages: {
        maintenanceSideOperatingSystem:
          'On the maintenance side … infrastructure and operating system',
        highMaintainedLightsail: 'High availability plans add … upgraded/maintained by Lightsail',
        lightsailEncryptsDatabase: 'Lightsail also automatically encrypts … to your database',
      },
    },
    mysqlTls: {
      path: 'amazon-lightsail-connecting-to-mysql-database-using-ssl',
      title: 'Securely connect to Lightsail MySQL databases with SSL/TLS',
      read: '2026-11-26',
      passages: {
        amazonLightsailManagedDatabase: 'Amazon Lightsail creates an … MySQL managed database',
      },
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
      passages: {
        responsibleSystemApplications: 'responsible for patching and … system and applications',
      },
    },
    blueprints: {
      path: 'compare-options-choose-lightsail-instance-image',
      title: 'Review the Lightsail instance blueprint offerings',
      read: '2026-11-26',
      passages: { amazonLinux2Linux2Website: 'Amazon Linux 2 will … Amazon Linux 2 website' },
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
      passages: { jobDetermineEmployeesAccess: 'job to determine which … employees should access' },
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
      passages: {
        immediatelyCreateContainers: 'Immediately after you create … create your containers',
      },
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
    trail: {
      path: 'logging-lightsail-api-calls-using-aws-cloudtrail',
      title: 'Monitor Lightsail API activity with AWS CloudTrail',
    },
  },
});
