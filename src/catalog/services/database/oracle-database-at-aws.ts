import { defineService } from '../../define.ts';

export default defineService({
  name: 'Oracle Database@AWS',
  shortName: 'Oracle Database@AWS',
  summary:
    'AWS hosts Oracle’s Exadata in its data centers and runs the network. Oracle maintains Exadata, and you or Oracle manage the databases, depending on their kind.',
  guide: 'https://docs.aws.amazon.com/odb/latest/UserGuide/',
  docs: 'https://docs.aws.amazon.com/odb/latest/UserGuide/what-is-odb.html',
  read: '2026-11-26',
  aliases: [
    'ODB',
    'ODB@AWS',
    'Oracle Exadata on AWS',
    'Exadata Database Service',
    'Oracle Autonomous Database on AWS',
    'ODB network',
    'ODB peering',
  ],
  aws: {
    iamServicePrefix: 'odb',
    cloudFormationPrefixes: ['AWS::ODB'],
    terraformPrefixes: ['aws_odb'],
  },
  archetype: 'managed-application',
  notAsked: {
    'patch-code': 'You bring neither code nor an image.',
    'encrypt-at-rest':
      'Oracle’s Transparent Data Encryption does it by default, with keys that Oracle manages.',
  },
  remove: ['hardware', 'media-destruction', 'hypervisor-patches', 'os-patches'],
  override: {
    'service-software': {
      name: 'Run and patch AWS’s part of the service',
      owner: 'aws',
      remove: ['answers'],
      duty: 'AWS operates its part of the platform. AWS patches and fixes flaws within the infrastructure and its software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Use IAM policies to determine who may manage Oracle Database@AWS resources. Examples are creating, describing, modifying and deleting Exadata infrastructure and VM clusters, or tagging resources.',
      sources: [{ page: 'security', at: 'Use AWS Identity and … or tag resources' }],
    },
    'customer-data': {
      owner: 'customer',
      duty: 'Consider how sensitive your data is and which laws apply to it. AWS strongly recommends that you put nothing confidential into tags and names, which may be used for billing or diagnostic logs.',
      sources: [
        { page: 'security', at: 'You are also responsible … laws and regulations' },
        { page: 'protection', at: 'We strongly recommend that … or diagnostic logs' },
      ],
    },
  },
  add: [
    {
      id: 'hosting',
      layer: 'physical',
      name: 'Host the Exadata infrastructure',
      owner: 'aws',
      duty: 'AWS hosts the Exadata infrastructure in an AWS data center. Oracle Cloud Infrastructure provisions and maintains the Exadata hardware there.',
      sources: [{ page: 'howItWorks', at: 'The OCI child site … inside the data center' }],
      controls: ['pe-18'],
    },
    {
      id: 'odb-network',
      layer: 'network',
      name: 'Manage the ODB network',
      owner: 'aws',
      duty: 'AWS manages the ODB network. This private isolated network hosts OCI infrastructure and serves as the means of communication between AWS and OCI.',
      sources: [
        {
          page: 'howItWorks',
          at: ['An ODB network is … AWS and OCI', 'The ODB network is … the ODB network'],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'address-plan',
      layer: 'network',
      name: 'Plan the zone and address ranges',
      owner: 'customer',
      duty: 'Define the Availability Zone and the client and backup subnet ranges of the ODB network. The ranges must not overlap each other or the VPC ranges used to connect to the network. You cannot modify the ranges after you create the network.',
      sources: [
        {
          page: 'gettingStarted',
          at: ["You can't modify the … you create it", "You can't overlap the … the ODB network"],
        },
        {
          page: 'howItWorks',
          at: ['In an ODB network … to a single AZ', 'You define this AZ … the ODB network'],
        },
      ],
      controls: ['cp-2', 'sc-7'],
    },
    {
      id: 'peering-setup',
      layer: 'network',
      name: 'Set up the peering that you create',
      owner: 'aws',
      duty: 'When you create an ODB peering connection, AWS validates the network configurations and sets up the underlying infrastructure. AWS configures the route tables of the ODB network with the VPC’s addresses. If you specify a VPC route table, AWS configures it too.',
      sources: [
        {
          page: 'howItWorks',
          at: 'Validates the network configurations … ODB network CIDR address',
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'managed-backup-path',
      layer: 'network',
      name: 'Network path for managed backups',
      owner: 'aws',
      duty: 'AWS configures the network path from a new ODB network to Amazon S3 for backups that Oracle manages. You cannot disable this path. The ODB network does not enable or control automatic backups.',
      setting: 'always-on',
      sources: [
        { page: 'backups', at: 'When you create an … control automatic backups' },
        { page: 'howItWorks', at: 'automatically enables network access … an S3 bucket' },
      ],
      controls: ['cp-9', 'sc-7'],
    },
    {
      id: 'private-placement',
      layer: 'access',
      name: 'Deploy in private subnets',
      owner: 'aws',
      duty: 'AWS deploys Oracle Database@AWS only on private subnets in AWS. Oracle Database@AWS is not immediately accessible from the internet.',
      sources: [{ page: 'security', at: "isn't immediately accessible … in AWS only" }],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'odb-peering',
      layer: 'access',
      name: 'Peer VPCs with the ODB network',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Create peering connections between the ODB network and your VPCs. By default, the ODB network has no connectivity to VPCs. You can specify CIDR ranges to control which subnets of a peer VPC have access.',
      setting: 'closed-by-default',
      switchOf: 'peering-setup',
      sources: [
        {
          page: 'howItWorks',
          at: ['By default, the ODB … and your VPCs', 'You can specify peer … your ODB network'],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 's3-access',
      layer: 'access',
      name: 'Direct access to Amazon S3',
      owner: 'customer',
      duty: 'If imports, exports or your own backups need direct access to S3, enable this access. You can specify a policy for this access. If you specify none, the default policy grants full access.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'backups',
          at: [
            'This technique allows your … user-managed backups',
            "ODB network isn't enabled by default",
            "If you don't specify … full access",
          ],
          verified: '2026-11-26',
        },
      ],
      controls: ['ac-3', 'sc-7'],
    },
    {
      id: 'oracle-side',
      layer: 'access',
      name: 'Create databases in Oracle’s cloud',
      owner: 'customer',
      duty: 'Use the console or the APIs of Oracle Cloud Infrastructure (OCI) to create Exadata databases. Network and infrastructure resources are in AWS. The control plane for database administration is in OCI.',
      sources: [{ page: 'gettingStarted', at: 'To create Oracle Exadata … is in OCI' }],
      controls: ['ac-2', 'ac-6'],
    },
    {
      id: 'engine-users',
      layer: 'access',
      name: 'Database users and logins',
      owner: 'customer',
      duty: 'Use the security features of the Oracle engine to control who can log in to the databases.',
      sources: [{ page: 'security', at: 'Use the security features … your local network' }],
      controls: ['ac-2', 'ac-6', 'ia-5'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Connect to databases with TLS',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Use SSL or TLS connections with Exadata databases.',
      sources: [{ page: 'security', at: 'Use Secure Socket Layers … Exadata databases' }],
      controls: ['sc-8'],
    },
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Keep the keys that Oracle manages, the default of Transparent Data Encryption (TDE). Alternatively, use your own keys from AWS KMS, OCI vaults or Oracle Key Vault.',
      sources: [{ page: 'security', at: 'By default, Oracle Database@AWS … Oracle Key Vault' }],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'activity-logging',
      layer: 'data',
      name: 'Log API calls and user activity',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'AWS recommends that you set up AWS CloudTrail to log API calls and user activity.',
      sources: [{ page: 'protection', at: 'Set up API and … with AWS CloudTrail' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'exadata-vm-cluster',
      name: 'Exadata VM cluster',
      summary:
        'You have root access to the VMs and administer the databases. Oracle maintains the Exadata machines in a window that you choose.',
      profile: { operatingSystem: 'full' },
      unanswered: {
        'patch-engine':
          'AWS’s guide calls these databases user-managed and does not say who patches them.',
        'patch-system':
          'AWS’s guide says that you have root access to the VMs, and does not say who patches their operating system.',
      },
      add: [
        {
          id: 'ssh-keys',
          layer: 'operating-system',
          name: 'SSH keys of the VMs',
          owner: 'customer',
          duty: 'Give the cluster the public part of one or more key pairs, and keep the private part. With the private part, you can log in to a VM as root.',
          sources: [
            { page: 'gettingStarted', at: 'enter the public key … the VM cluster' },
            { page: 'backups', at: 'Use ssh to connect … your SSH keys' },
          ],
          controls: ['ia-5', 'ac-2'],
        },
        {
          id: 'maintenance-schedule',
          layer: 'platform',
          name: 'Choose the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'When you create the Exadata infrastructure, leave the schedule of OCI’s system maintenance to Oracle, or set months, week, day and hour. Choose rolling patching, or non-rolling patching, which may require downtime. You can enter contacts, whom OCI notifies of updates.',
          sources: [
            {
              page: 'gettingStarted',
              at: [
                'modifyOracleExadataAfterCreate',
                'schedulingRequireDowntime',
                'configureFollowingWindowBegins',
              ],
            },
            {
              page: 'gettingStarted',
              at: ['oracleCloudDuringWindow', 'ociMaintenanceListedAddresses'],
            },
          ],
          controls: ['ma-2', 'si-2'],
        },
        {
          id: 'versions',
          layer: 'platform',
          name: 'Choose the image and Grid versions',
          owner: 'customer',
          duty: 'Choose the Grid Infrastructure version and the Exadata image version of a new cluster. AWS recommends that you choose the highest image version available.',
          sources: [
            {
              page: 'gettingStarted',
              at: 'For Grid Infrastructure version … highest version available',
            },
          ],
          controls: ['cm-2', 'sa-22'],
        },
        {
          id: 'storage-allocation',
          layer: 'platform',
          name: 'Choose the storage allocation',
          owner: 'customer',
          duty: 'Choose the storage allocation of a VM cluster before you create the cluster. You cannot change the allocation afterwards.',
          sources: [{ page: 'gettingStarted', at: 'cantChangeVmCluster' }],
          controls: ['cp-2'],
        },
        {
          id: 'database-administration',
          layer: 'platform',
          name: 'Administer the databases',
          owner: 'customer',
          duty: 'Administer the databases that you create on the cluster. You have full administrative control over these user-managed databases. An Autonomous database, in contrast, patches itself and is managed by Oracle.',
          sources: [
            {
              page: 'gettingStarted',
              at: 'You have full administrative … a database administrator',
            },
          ],
          controls: ['si-2', 'cm-6'],
        },
        {
          id: 'diagnostics',
          layer: 'platform',
          name: 'Collection of diagnostic data',
          owner: 'customer',
          duty: 'Choose whether diagnostic events, the health monitor, and incident logs and traces are collected. Oracle can use them to resolve issues.',
          sources: [
            { page: 'gettingStarted', at: 'Choose whether to enable … and resolve issues' },
          ],
          controls: ['au-3', 'si-4'],
        },
        {
          id: 'backups',
          layer: 'data',
          name: 'Enable Oracle’s automatic backups',
          owner: 'customer',
          answers: ['back-up'],
          duty: 'If you want backups that Oracle manages, choose “Enable automatic backups” in the OCI console when you create a database. Choose S3, OCI Object Storage or the Autonomous Recovery Service as the target. OCI fully manages these backups.',
          sources: [
            { page: 'backups', at: 'Oracle managed backups are … Autonomous Recovery Service' },
          ],
          controls: ['cp-9'],
        },
        {
          id: 'own-backups',
          layer: 'data',
          name: 'Take your own backups with RMAN',
          owner: 'customer',
          duty: 'If you want your own backups, use RMAN to back up to your S3 buckets through Storage Gateway or a mount point. You then control the schedule, retention and cost.',
          sources: [
            {
              page: 'backups',
              at: ['You back up your … and storage costs', 'You can use the … local file system'],
            },
          ],
          controls: ['cp-9', 'si-12'],
        },
      ],
    },
    {
      id: 'autonomous-vm-cluster',
      name: 'Autonomous VM cluster',
      summary:
        'Oracle’s databases tune and patch themselves on infrastructure that you ordered. You set the maintenance window.',
      notAsked: {
        'patch-engine':
          'Oracle manages an Autonomous Database, which patches itself. Neither AWS nor you patch it.',
      },
      unanswered: {
        'patch-system': 'AWS’s guide does not say who patches the VMs under the databases.',
        'back-up':
          'AWS’s page “Backing up in Oracle Database@AWS” names backups for other databases, but none that this one supports.',
      },
      add: [
        {
          id: 'maintenance-schedule',
          layer: 'platform',
          name: 'Choose the maintenance window',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'When you create the Exadata infrastructure, leave the schedule of OCI’s system maintenance to Oracle, or set months, week, day and hour. Choose rolling patching, or non-rolling patching, which may require downtime. You can enter contacts, whom OCI notifies of updates.',
          sources: [
            {
              page: 'gettingStarted',
              at: [
                'modifyOracleExadataAfterCreate',
                'schedulingRequireDowntime',
                'configureFollowingWindowBegins',
              ],
            },
            {
              page: 'gettingStarted',
              at: ['oracleCloudDuringWindow', 'ociMaintenanceListedAddresses'],
            },
          ],
          controls: ['ma-2', 'si-2'],
        },
        {
          id: 'storage-allocation',
          layer: 'platform',
          name: 'Choose the storage allocation',
          owner: 'customer',
          duty: 'Choose the storage allocation of a VM cluster before you create the cluster. You cannot change the allocation afterwards.',
          sources: [{ page: 'gettingStarted', at: 'cantChangeVmCluster' }],
          controls: ['cp-2'],
        },
        {
          id: 'backup-gap',
          layer: 'data',
          name: 'No user-managed backups to Amazon S3',
          owner: 'customer',
          duty: 'Do not plan your own backups to S3. They are not supported for Autonomous Database on Dedicated Infrastructure.',
          sources: [
            { page: 'backups', at: "doesn't support user-managed … Dedicated Infrastructure" },
          ],
          controls: ['cp-9'],
        },
      ],
    },
    {
      id: 'autonomous-serverless',
      name: 'Autonomous Database Serverless',
      summary:
        'A fully managed Oracle database is behind your ODB network. You create no infrastructure and no cluster.',
      notAsked: {
        'patch-system': 'You provision no machine. The database is serverless and fully managed.',
        'patch-engine': 'It is fully managed by Oracle. Neither AWS nor you patch it.',
      },
      unanswered: {
        'back-up':
          'AWS’s page “Backing up in Oracle Database@AWS” names Oracle managed backups, but not who switches them on here.',
      },
      override: {
        'encryption-in-transit': {
          name: 'Choose mTLS or TLS',
          owner: 'customer',
          duty: 'When you create the database, choose TLS or mTLS. With mTLS, connections require a wallet download.',
          sources: [
            { page: 'gettingStarted', at: 'Choose mTLS (requires wallet … network connectivity' },
          ],
        },
        'oracle-side': {
          name: 'Create in AWS and administer in OCI',
          owner: 'customer',
          duty: 'Create the database in AWS’s console. The control plane for database administration is in OCI.',
          sources: [
            { page: 'gettingStarted', at: 'Thus, you deploy resources … is in OCI' },
            { page: 'gettingStarted', at: 'From the left pane, choose Autonomous Databases' },
          ],
        },
      },
      add: [
        {
          id: 'compute-choice',
          layer: 'platform',
          name: 'Choose compute and auto scaling',
          owner: 'customer',
          duty: 'When you create the database, configure its number of compute units, auto scaling options and storage.',
          sources: [
            {
              page: 'gettingStarted',
              at: [
                'Configure compute resources, including … auto-scaling options',
                'Configure storage allocation',
              ],
            },
          ],
          controls: ['cp-2'],
        },
        {
          id: 'admin-credentials',
          layer: 'access',
          name: 'Set the administrator’s credentials',
          owner: 'customer',
          duty: 'When you create the database, set the administrator’s credentials.',
          sources: [
            {
              page: 'gettingStarted',
              at: 'Set the administrator credentials',
              verified: '2026-11-26',
            },
          ],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'failover-plan',
          layer: 'application',
          name: 'Plan for the loss of the zone',
          owner: 'customer',
          duty: 'If you use private endpoints and Autonomous Data Guard, use Autonomous Data Guard across Regions for production workloads that require high availability across zones. If the ODB network’s zone becomes unavailable, applications lose connectivity, even if the standby in another zone is healthy.',
          sources: [
            {
              page: 'gettingStarted',
              at: [
                'AZ failure – If … in another AZ',
                'If your ADB-S deployment … connectivity issues apply',
                'For production workloads that … disaster recovery option',
              ],
              verified: '2026-11-27',
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who runs the managed backups',
      questions: ['back-up'],
      finding:
        'The page on backups says that OCI fully manages the backups that it calls Oracle managed. Its section on your own backups speaks of AWS managed backup solutions. The catalogue follows the first statement, which names the console and the targets. You enable these backups in the OCI console, and OCI manages them.',
      sources: [
        {
          page: 'backups',
          at: 'Oracle managed backups are fully managed by OCI',
          verified: '2026-12-07',
        },
        {
          page: 'backups',
          at: 'User-managed backups complement the … by Oracle Database@AWS',
          verified: '2026-12-07',
        },
      ],
    },
    {
      topic: 'Whether client and backup ranges may overlap',
      finding:
        'Under restrictions, the page on getting started says that the ranges of the client and backup subnets cannot overlap. In its steps, it only recommends that you do not let them overlap. The catalogue follows the restriction, which is the stricter statement.',
      sources: [
        {
          page: 'gettingStarted',
          at: "You can't overlap the … client and backup subnets",
          verified: '2026-12-07',
        },
        {
          page: 'gettingStarted',
          at: 'To isolate the backup … the client CIDR',
          verified: '2026-12-07',
        },
      ],
    },
    {
      topic: 'The smallest range of the client subnet',
      finding:
        'The section on the client subnet gives /27 as the minimum size. The section on IP consumption calls /28 the technical minimum for one VM cluster with two VMs, and recommends at least /27. Yet its table counts 17 addresses for this cluster, and a /28 range has 16. The catalogue names no size. Plan with /27 or more, which agrees with both sections.',
      sources: [
        {
          page: 'gettingStarted',
          at: 'The minimum CIDR size … maximum size is /16',
          verified: '2026-12-07',
        },
        {
          page: 'gettingStarted',
          at: ['Whereas /28 is the … a /27 CIDR range', '17 (6 service'],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    security: { path: 'security', title: 'Security in Oracle Database@AWS' },
    protection: { path: 'data-protection', title: 'Data protection in Oracle Database@AWS' },
    howItWorks: { path: 'how-it-works', title: 'How Oracle Database@AWS works' },
    gettingStarted: {
      path: 'getting-started',
      title: 'Getting started with Oracle Database@AWS',
      passages: {
        modifyOracleExadataAfterCreate: 'modify an Oracle Exadata … after you create it',
        schedulingRequireDowntime: 'For Scheduling preference, select … may require downtime',
        configureFollowingWindowBegins:
          'configure the following additional … maintenance window begins',
        oracleCloudDuringWindow: 'Oracle Cloud Infrastructure performs … during this window',
        ociMaintenanceListedAddresses: 'For OCI maintenance notification … the listed addresses',
        cantChangeVmCluster: "You can't change the … a VM cluster",
      },
    },
    backups: { path: 'managing-backups', title: 'Backing up in Oracle Database@AWS' },
  },
});
