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
  archetype: 'virtual-machine',
  profile: { insideVpc: 'no' },
  change: {
    'customer-data': {
      duty: 'Know what the site, the containers and the database hold, how sensitive it is and which law applies; delete what you no longer need, snapshots included.',
      sources: ['security'],
    },
  },
  modes: [
    {
      id: 'instance',
      name: 'Instance',
      summary:
        'A virtual server from a ready-made blueprint: simple to start, and yours from the operating system up, as on EC2.',
      change: {
        'hypervisor-patches': {
          name: 'Run and patch hosts and hypervisor',
          duty: 'Operate the host operating system and the virtualisation layer under your instance, and patch the flaws in them.',
          sources: ['sharedResponsibility'],
        },
        'os-image': {
          name: 'Choose the blueprint',
          duty: 'Pick an operating system or application blueprint that its publisher still supports, and move to another before that support ends.',
          sources: ['blueprints'],
        },
        'os-patches': {
          duty: 'Install updates inside the instance, over SSH or RDP. Windows Update starts as automatic; Amazon Linux 2023 stays on one version of its repository until you move it.',
          sources: ['windows', 'blueprints'],
        },
        'os-accounts': {
          name: 'Accounts, SSH keys and passwords',
          duty: 'Prefer a key of your own to the Region’s default one, which can be downloaded from the Account page at any time; remove public keys of people who left from authorized_keys.',
          sources: ['ssh', 'amazonLightsailRemoveSshKeyOnInstance'],
        },
        'os-hardening': {
          duty: 'Switch off what you do not use, lock accounts after failed logins, and read the logs inside the instance.',
          sources: [{ page: 'windows', verified: false }],
        },
        'runtime-updates': {
          name: 'Update what the blueprint installed',
          duty: 'Keep WordPress, PHP, MariaDB, Plesk and the like current after launch, and your own additions too.',
          sources: [{ page: 'blueprints', verified: false }],
        },
        'iam-permissions': {
          duty: 'Decide who may use the console and the API. Whoever may open the browser client has a shell on the instance, without a key of yours.',
          sources: ['iam', 'ssh'],
        },
        'network-exposure': {
          name: 'Set both instance firewalls',
          duty: 'Limit ports and sources in the IPv4 and in the IPv6 firewall. Linux starts with 22 and 80 open to all, application blueprints often with 443; outbound traffic is never filtered.',
          sources: ['firewall'],
        },
        'encryption-at-rest': {
          name: 'Encrypt attached disks and snapshots',
          owner: 'aws',
          duty: 'Encrypt attached disks and disk snapshots with keys that Lightsail manages. The pages say this of attached disks, and nothing of the system disk.',
          setting: 'always-on',
          sources: ['amazonLightsailFaqBlockStorage', 'aPICreateDisk'],
        },
        backups: {
          name: 'Switch on snapshots, test the restore',
          duty: 'Enable automatic snapshots (Linux and Unix only), or take manual ones. Copy to a manual snapshot what must survive the instance or seven days, and practise restoring.',
          sources: ['snapshots'],
        },
      },
      // AWS says these things of EC2 instances; no page carries them over to Lightsail.
      omit: ['tenant-isolation', 'operator-access', 'volume-encryption'],
      add: [
        {
          id: 'blueprint-publish',
          layer: 'operating-system',
          name: 'Publish and withdraw blueprints',
          owner: 'aws',
          duty: 'Package the images for new instances, up to date when they appear, and stop new launches from those whose support ends.',
          sources: ['blueprints'],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'browser-client-keys',
          layer: 'access',
          name: 'Keep the browser client’s own keys',
          owner: 'aws',
          duty: 'Hold the separate key pair with which the browser-based SSH and RDP clients connect, even after your own key is lost or deleted.',
          sources: ['ssh'],
          controls: ['ia-5', 'sc-12'],
        },
        {
          id: 'instance-metadata',
          layer: 'access',
          name: 'Require IMDSv2 for instance metadata',
          owner: 'customer',
          duty: 'Run update-instance-metadata-options with http-tokens required (not in the console). Amazon Linux 2023, Ubuntu 24 and several newer blueprints start that way.',
          setting: 'off-by-default',
          sources: ['amazonLightsailConfiguringInstanceMetadataService', 'blueprints'],
          controls: ['ac-3', 'cm-6'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Serve HTTPS',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Attach a validated certificate to the load balancer, which starts with port 80 only, and choose TLS 1.2: the default policy TLS-2016-08 also takes 1.0 and 1.1. Without one, set up TLS on the instance.',
          setting: 'off-by-default',
          sources: ['certificates', 'amazonLightsailConfigureLoadBalancerTlsSecurityPolicy'],
          controls: ['sc-8', 'sc-17'],
        },
        {
          id: 'backup-run',
          layer: 'data',
          name: 'Take the snapshots you switched on',
          owner: 'aws',
          duty: 'Create a snapshot each day at the default or the chosen hour, keep the latest seven, and delete them together with the instance.',
          sources: ['snapshots'],
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
      with: ['tls-endpoint'],
      change: {
        'os-patches': {
          name: 'Run and maintain the nodes',
          duty: 'Run the nodes under your containers, so that there is no underlying infrastructure for you to manage.',
          sources: ['containerFaq'],
        },
        'control-plane': {
          name: 'Run the container service',
          duty: 'Pull the images, start the containers on every node, balance traffic among them, and keep the old deployment when a new one fails to start.',
          sources: ['containerFaq', 'containers', 'deployments'],
        },
        'container-runtime': {
          name: 'Container runtime',
          duty: 'Install and patch the runtime that starts your containers; the service offers no setting for it.',
          sources: [{ page: 'containerFaq', verified: false }],
        },
        'image-content': {
          duty: 'Build from bases that still get fixes, and scan. Images are pulled when you create a deployment, so a fix reaches the nodes with a new deployment.',
          sources: ['containers', 'amazonLightsailCreatingContainerImages'],
        },
        'workload-configuration': {
          name: 'Launch command, variables and ports',
          duty: 'Open only the ports that other containers need, and keep secrets out of environment variables and launch commands, which are part of the deployment.',
          sources: ['deployments'],
        },
        'iam-permissions': {
          duty: 'Decide which Lightsail features and resources each person may use, here for instance who pushes images and deploys: users and roles start without permissions, and a policy counts the same by console, CLI and API.',
          sources: ['iam'],
        },
        'network-exposure': {
          name: 'Choose the public endpoint',
          duty: 'Name the one container, if any, that the internet may reach. Without one, only your Lightsail resources in the Region reach the service, by its private domain.',
          setting: 'off-by-default',
          sources: ['containers', 'deployments'],
        },
        backups: {
          duty: 'Store what must last in a database or bucket: the service copies one container to all its nodes, and deleting the service deletes images, logs and deployment history.',
          sources: ['containerFaq', 'containers'],
        },
        'encryption-in-transit': {
          name: 'HTTPS on the public endpoint',
          duty: 'Serve the endpoint by HTTPS only and redirect HTTP to it. From the load balancer to your container the connection is plain HTTP.',
          setting: 'always-on',
          sources: ['containerFaq', 'deployments', 'certificates'],
        },
      },
      add: [
        {
          id: 'scale',
          layer: 'application',
          name: 'Choose power and number of nodes',
          owner: 'customer',
          duty: 'Run more than one node (up to 20) for what must stay up, and look at the metrics: Lightsail raises no alarms on them.',
          sources: ['containers', 'containerFaq'],
          controls: ['cp-10', 'ca-7'],
        },
        {
          id: 'registry-access',
          layer: 'access',
          name: 'Grant access to private repositories',
          owner: 'customer',
          duty: 'Activate the Amazon ECR image puller role and add it to the repository’s policy, and remove that statement when you deactivate the role.',
          setting: 'off-by-default',
          sources: ['privateRegistry'],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'domain-certificates',
          layer: 'data',
          name: 'Certificates for your own domains',
          owner: 'customer',
          duty: 'Request the certificate, see to its DNS validation, and attach it to the service for up to four domains.',
          sources: ['certificates', 'amazonLightsailCreatingContainerServicesCertificates'],
          controls: ['sc-17'],
        },
        {
          id: 'container-logs',
          layer: 'data',
          name: 'Read logs, copy out what must last',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'Read stdout and stderr of each container. Lightsail keeps the last three days, so send what you need for longer elsewhere.',
          sources: ['amazonLightsailViewingContainerServiceContainerLogs'],
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
      change: {
        'os-patches': {
          duty: 'Maintain the security and health of the operating system and of the infrastructure below it, in the database’s maintenance window.',
          sources: ['databaseFaq'],
        },
        'engine-install': {
          name: 'Install and configure the engine',
          answers: [],
          duty: 'Install the MySQL or PostgreSQL version that you chose, configure it and, on a high availability plan, keep the standby and fail over to it.',
          sources: ['databaseFaq'],
        },
        'maintenance-window': {
          duty: 'Move the weekly window of 30 minutes with the CLI (update-relational-database). Without a choice, day and time are random within the Region’s block of 8 hours.',
          sources: ['windows2'],
        },
        'engine-version': {
          name: 'Choose and start major upgrades',
          duty: 'Test the next major version on a copy and start the upgrade yourself, by API or CLI only, before Lightsail ends support for yours.',
          sources: ['majorVersion', 'amazonLightsailChoosingADatabase'],
        },
        'schema-and-queries': {
          duty: 'Design the databases on the instance, their tables and queries, and choose the parameters.',
          sources: [{ page: 'databaseFaq', verified: false }],
        },
        'iam-permissions': {
          duty: 'Decide who may use the console and the API: whoever may, can also show the master password, change it, or switch public mode on.',
          sources: ['iam', 'amazonLightsailManagingDatabasePassword'],
        },
        'network-exposure': {
          name: 'Public mode of the database',
          duty: 'Leave the database in private mode, where only your Lightsail resources reach it. Public mode lets in anyone who has endpoint, port, user name and password.',
          setting: 'off-by-default',
          sources: ['databaseFaq', 'amazonLightsailConfiguringDatabasePublicMode'],
        },
        'engine-users': {
          name: 'Logins and the master password',
          duty: 'Set or generate the master password, and change it when somebody leaves: Lightsail stores it and shows it on request. Its API manages no other login; create those inside the engine.',
          sources: ['amazonLightsailManagingDatabasePassword', 'updateDatabase'],
        },
        'encryption-at-rest': {
          name: 'Encrypt the data at rest',
          owner: 'aws',
          duty: 'Encrypt the database without being asked. The API offers neither a switch nor a key of yours.',
          setting: 'always-on',
          sources: ['databaseFaq', 'aPICreateRelationalDatabase'],
        },
        'backup-run': {
          duty: 'Back up each day and keep seven days, restorable in steps of 5 minutes. All of it is deleted with the database.',
          sources: ['databaseFaq', 'pointInTime', 'updateDatabase'],
        },
        'backup-retention': {
          name: 'Keep backups on, snapshot for longer',
          duty: 'Leave backup retention on: switching it off, as data import mode does, deletes all automatic backups. Take a manual snapshot for what must last over seven days or outlive the database.',
          sources: [
            'updateDatabase',
            'amazonLightsailConfiguringDatabaseDataImportMode',
            'databaseFaq',
          ],
        },
        'restore-tests': {
          duty: 'Restore a snapshot or a point in time to a new database, never on a smaller plan, and point the application at it. After a point-in-time restore the master password is one that Lightsail made.',
          sources: ['pointInTime'],
        },
      },
      // AWS’s page on single-tenant services does not name Lightsail.
      omit: ['tenant-isolation'],
      add: [
        {
          id: 'minor-upgrades',
          layer: 'platform',
          name: 'Apply minor version upgrades',
          owner: 'aws',
          answers: ['patch-engine'],
          duty: 'Upgrade to the latest minor version in the maintenance window. There is no switch for it.',
          setting: 'always-on',
          sources: ['databaseFaq', 'windows2', 'updateDatabase'],
          controls: ['si-2'],
        },
        {
          id: 'multi-az',
          layer: 'application',
          name: 'Choose a high availability plan',
          owner: 'customer',
          duty: 'Pick a plan with a standby in a second zone. A standard database gets one only by way of a snapshot and a new database.',
          setting: 'off-by-default',
          sources: ['amazonLightsailHighAvailabilityDatabases', 'databaseFaq'],
          controls: ['cp-10', 'sc-36'],
        },
        {
          id: 'database-ports',
          layer: 'access',
          name: 'Open and close the database’s ports',
          owner: 'aws',
          duty: 'Manage the ports: the engine’s port in public mode, the internal network alone in private mode. There is no firewall for you to set.',
          sources: ['databaseFaq'],
          controls: ['sc-7'],
        },
        {
          id: 'encryption-in-transit',
          layer: 'data',
          name: 'Connect with TLS and verify the server',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Download the CA certificate and make clients use and verify TLS (on MySQL, ssl-mode VERIFY_IDENTITY). Lightsail puts the server’s certificate in place.',
          sources: ['mysqlTls'],
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
      sources: ['windows', 'firewall'],
    },
    {
      topic: 'Whether Lightsail can upgrade a database’s major version',
      questions: ['start-upgrade'],
      finding:
        'The page on maintenance windows says that only minor version upgrades are supported. A page of its own and the API (relationalDatabaseBlueprintId of UpdateRelationalDatabase) describe major upgrades of MySQL and PostgreSQL. The catalogue follows the latter: Lightsail does minor upgrades by itself; you start major ones.',
      sources: ['windows2', 'majorVersion', 'updateDatabase'],
    },
    {
      topic: 'Private registries as a source of container images',
      finding:
        'The FAQ on container services says that only public registries are supported. The guide describes how a container service gets access to private Amazon ECR repositories in its Region. The catalogue follows the guide.',
      sources: ['containerFaq', 'privateRegistry'],
    },
    {
      topic: 'Who encrypts connections to a Lightsail database',
      questions: ['encrypt-in-transit'],
      finding:
        'The FAQ on databases says that Lightsail encrypts data in motion automatically. The page on TLS for MySQL says that Lightsail installs a certificate, and leaves it to you to download the CA’s and to start the client with it; neither says that plain connections are refused. The catalogue follows the second page: the server’s certificate is AWS’s, an encrypted and verified connection is yours.',
      sources: ['databaseFaq', 'mysqlTls'],
    },
  ],
  pages: {
    windows: {
      path: 'best-practices-for-securing-windows-based-lightsail-instances',
      title: 'Secure Windows Server instances on Lightsail',
    },
    firewall: {
      path: 'understanding-firewall-and-port-mappings-in-amazon-lightsail',
      title: 'Control instance traffic with firewalls in Lightsail',
    },
    windows2: {
      path: 'amazon-lightsail-changing-preferred-maintenance-and-backup-windows',
      title: 'Schedule maintenance and backups for Lightsail databases',
    },
    majorVersion: {
      path: 'amazon-lightsail-upgrade-database-major-version',
      title: 'Upgrade the major version of a Lightsail database',
    },
    updateDatabase: {
      url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_UpdateRelationalDatabase.html',
      title: 'UpdateRelationalDatabase',
    },
    containerFaq: { path: 'amazon-lightsail-faq-containers', title: 'Container services' },
    privateRegistry: {
      path: 'amazon-lightsail-container-service-ecr-private-repo-access',
      title: 'Grant Lightsail container services access to Amazon ECR private repositories',
    },
    databaseFaq: { path: 'amazon-lightsail-faq-databases', title: 'Databases' },
    mysqlTls: {
      path: 'amazon-lightsail-connecting-to-mysql-database-using-ssl',
      title: 'Securely connect to Lightsail MySQL databases with SSL/TLS',
    },
    security: { path: 'security', title: 'Security in Amazon Lightsail' },
    sharedResponsibility: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    blueprints: {
      path: 'compare-options-choose-lightsail-instance-image',
      title: 'Review the Lightsail instance blueprint offerings',
    },
    ssh: {
      path: 'understanding-ssh-in-amazon-lightsail',
      title: 'Manage SSH key pairs and connect to your Lightsail instances',
    },
    amazonLightsailRemoveSshKeyOnInstance: {
      path: 'amazon-lightsail-remove-ssh-key-on-instance',
      title: 'Manage SSH keys on Lightsail Linux instances',
    },
    iam: { path: 'security_iam', title: 'Identity and access management for Amazon Lightsail' },
    amazonLightsailFaqBlockStorage: {
      path: 'amazon-lightsail-faq-block-storage',
      title: 'Block storage (Disks)',
    },
    aPICreateDisk: {
      url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateDisk.html',
      title: 'CreateDisk',
    },
    snapshots: {
      path: 'amazon-lightsail-configuring-automatic-snapshots',
      title: 'Configure automatic snapshots for Lightsail instances and disks',
    },
    amazonLightsailConfiguringInstanceMetadataService: {
      path: 'amazon-lightsail-configuring-instance-metadata-service',
      title: 'Access and configure Instance Metadata Service (IMDS) on Lightsail',
    },
    certificates: {
      path: 'understanding-tls-ssl-certificates-in-lightsail-https',
      title: 'SSL/TLS certificates in Lightsail',
    },
    amazonLightsailConfigureLoadBalancerTlsSecurityPolicy: {
      path: 'amazon-lightsail-configure-load-balancer-tls-security-policy',
      title: 'Configure TLS security policies for your Lightsail load balancer',
    },
    containers: {
      path: 'amazon-lightsail-container-services',
      title: 'Deploy and manage containers on Amazon Lightsail',
    },
    deployments: {
      path: 'amazon-lightsail-container-services-deployments',
      title: 'Create and manage container service deployments in Lightsail',
    },
    amazonLightsailCreatingContainerImages: {
      path: 'amazon-lightsail-creating-container-images',
      title: 'Build and test Docker images for Lightsail container services',
    },
    amazonLightsailCreatingContainerServicesCertificates: {
      path: 'amazon-lightsail-creating-container-services-certificates',
      title: 'Create SSL/TLS certificates for secure Lightsail container service domains',
    },
    amazonLightsailViewingContainerServiceContainerLogs: {
      path: 'amazon-lightsail-viewing-container-service-container-logs',
      title: 'Analyze Lightsail container service logs',
    },
    amazonLightsailChoosingADatabase: {
      path: 'amazon-lightsail-choosing-a-database',
      title: 'Select the right Lightsail database engine for your project',
    },
    amazonLightsailManagingDatabasePassword: {
      path: 'amazon-lightsail-managing-database-password',
      title: 'Change your Lightsail database password',
    },
    amazonLightsailConfiguringDatabasePublicMode: {
      path: 'amazon-lightsail-configuring-database-public-mode',
      title: 'Configure public access for your Lightsail database',
    },
    aPICreateRelationalDatabase: {
      url: 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateRelationalDatabase.html',
      title: 'CreateRelationalDatabase',
    },
    pointInTime: {
      path: 'amazon-lightsail-creating-a-database-from-point-in-time-backup',
      title: 'Restore a database from a point-in-time backup in Lightsail',
    },
    amazonLightsailConfiguringDatabaseDataImportMode: {
      path: 'amazon-lightsail-configuring-database-data-import-mode',
      title: 'Import large datasets to your Lightsail database without delays',
    },
    amazonLightsailHighAvailabilityDatabases: {
      path: 'amazon-lightsail-high-availability-databases',
      title: 'High availability databases in Lightsail',
    },
  },
});
