import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Systems Manager for SAP',
  shortName: 'Systems Manager for SAP',
  summary:
    'AWS discovers, starts, stops and checks SAP on your instances. You manage the instances, HANA users, secrets, roles and backups.',
  guide: 'https://docs.aws.amazon.com/ssm-sap/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'SSM for SAP',
    'SAP HANA',
    'SAP ABAP',
    'SAP on AWS',
    'Backint',
    'SAP configuration checks',
  ],
  aws: {
    iamServicePrefix: 'ssm-sap',
    cloudFormationPrefixes: ['AWS::SystemsManagerSAP'],
  },
  archetype: 'managed-application',
  profile: { operatingSystem: 'full', insideVpc: 'yes' },
  notAsked: {
    'patch-system': 'The operating systems are on your EC2 instances: see who patches those.',
    'patch-code': 'SAP’s software on your instances is not part of this service.',
  },
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Security in AWS Systems Manager for SAP” does not mention encryption at rest.',
  },
  traits: ['tls-endpoint', 'activity-trail'],
  remove: ['os-patches', 'customer-data'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
    },
  },
  add: [
    {
      id: 'host-setup',
      layer: 'operating-system',
      name: 'Prepare each instance',
      owner: 'customer',
      duty: 'Complete the prerequisites on all EC2 instances of the setup. For example, check that the SSM Agent and SAP HANA 2.x are running, and that `/run` is mounted on tmpfs. Also check that Python 3.5 or later is installed.',
      sources: [
        { page: 'start', at: 'You must run these … in your setup' },
        {
          page: 'start',
          at: [
            'Use the following command … on your instance',
            'Ensure that you are … or later installed',
          ],
        },
      ],
      controls: ['cm-2', 'cm-6'],
    },
    {
      id: 'discovery',
      layer: 'platform',
      name: 'Discover registered applications',
      owner: 'aws',
      duty: 'Systems Manager for SAP discovers the SAP applications that you register, and lists them and their configurations.',
      sources: [
        { page: 'whatIs', at: 'Register and discover SAP … of discovered SAP applications' },
      ],
      controls: ['cm-8'],
    },
    {
      id: 'stop-run',
      layer: 'platform',
      name: 'Stop applications',
      owner: 'aws',
      duty: 'On request, Systems Manager for SAP stops a registered application, which can take up to five minutes. It lists the events of the operation when you call `ListOperationEvents`.',
      sources: [
        {
          page: 'stop',
          at: [
            'You can perform a … Systems Manager for SAP',
            'The stop operation can … to complete',
            'Verify the stop operation … ListOperationEvents API',
          ],
        },
      ],
      controls: ['cm-3', 'au-12'],
    },
    {
      id: 'check-results',
      layer: 'platform',
      name: 'Run checks and keep results',
      owner: 'aws',
      duty: 'When you start a check, Systems Manager for SAP evaluates the setup of a registered application against best practices. It retains the results for 30 days.',
      sources: [
        { page: 'checks', at: 'You can run configuration … best practices' },
        { page: 'whatIs', at: 'Configuration check results are retained for 30 days' },
      ],
      controls: ['ca-7', 'cm-6', 'si-12'],
    },
    {
      id: 'checks',
      layer: 'application',
      name: 'Start checks and review the results',
      owner: 'customer',
      duty: 'Start all configuration checks, or specific ones by their IDs, on demand or on a schedule. Review the results down to single rules. AWS charges for each run, per check and application.',
      switchOf: 'check-results',
      sources: [
        {
          page: 'checks',
          at: [
            'You can run all … will be run',
            'Start by identifying the … individual rule results',
          ],
        },
        { page: 'whatIs', at: '$0.25 USD per configuration … on schedule' },
      ],
      controls: ['ca-7', 'cm-6'],
    },
    {
      id: 'stop-scope',
      layer: 'application',
      name: 'Choose what stops with the application',
      owner: 'customer',
      duty: 'Decide whether the EC2 instances of a HANA application stop with the application. For a single-node ABAP application, decide whether its HANA database and its EC2 instance stop with it. These steps are optional.',
      sources: [{ page: 'stop', at: 'While performing the stop … ABAP application is running' }],
      controls: ['cm-3', 'cp-2'],
    },
    {
      id: 'instance-tag',
      layer: 'access',
      name: 'Tag instances for access',
      owner: 'customer',
      duty: 'Add the tag `SSMForSAPManaged` to an EC2 instance to let the service access it.',
      sources: [{ page: 'start', at: 'SSMForSAPManaged – add this … access your Amazon EC2' }],
      controls: ['ac-3'],
    },
    {
      id: 'instance-role',
      layer: 'access',
      name: 'Instance role',
      owner: 'customer',
      duty: 'Attach `AmazonSSMManagedInstanceCore` and `AWSSystemsManagerForSAPFullAccess` to the IAM role of the EC2 instance. The second policy grants full access to Systems Manager for SAP.',
      sources: [{ page: 'start', at: 'Attach the following IAM … Systems Manager for SAP' }],
      controls: ['ac-6'],
    },
    {
      id: 'hana-user',
      layer: 'access',
      name: 'HANA user for the service',
      owner: 'customer',
      duty: 'Provide a user of `SYSTEM_DB`, either an existing or a dedicated one. The user needs `CATALOG READ` for registration and discovery. For backups with AWS Backup, the user needs `BACKUP ADMIN` and `INFILE ADMIN`.',
      sources: [
        {
          page: 'start',
          at: [
            'You must provide credentials … for different operations',
            'Application registration and discovery … INFILE ADMIN',
            'You can use an … for SAP operations',
          ],
        },
      ],
      controls: ['ac-6', 'ia-2'],
    },
    {
      id: 'hana-secret',
      layer: 'access',
      name: 'Store credentials in Secrets Manager',
      owner: 'customer',
      duty: 'Create a separate secret in Secrets Manager for each SAP HANA user. To each secret, attach a policy that lets the instance’s role read the secret.',
      sources: [
        {
          page: 'start',
          at: [
            'You must create a … an Amazon EC2 instance',
            'This policy enables the … database credentials',
          ],
        },
      ],
      controls: ['ia-5', 'ac-6'],
    },
    {
      id: 'backups',
      layer: 'data',
      name: 'Turn on HANA backups',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Backups with AWS Backup are optional. If you want them, install the AWS Backint Agent on the SAP application server. Attach the policies for backup and restore, then enable backups in AWS Backup.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'start',
          at: [
            'After registering your database, … in your setup',
            'restore your SAP HANA … Amazon EC2 instance',
            'Install AWS Backint Agent … SAP application server',
          ],
        },
        { page: 'whatIs', at: 'enable automatic backup and … SAP HANA databases' },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'restore-rights',
      layer: 'data',
      name: 'Restore permissions',
      owner: 'customer',
      duty: 'For least privilege, AWS recommends that you attach `AWSBackupRestoreAccessForSAPHANA` only to the owner of the SAP HANA resource.',
      sources: [{ page: 'start', at: 'Follow the recommended best … HANA resource owner' }],
      controls: ['ac-6', 'cp-9'],
    },
  ],
  modes: [
    {
      id: 'registered-application',
      name: 'Registered SAP applications',
      summary:
        'You register HANA databases and ABAP applications on your EC2 instances with the service.',
    },
  ],
  pages: {
    whatIs: { path: 'what-is-ssm-for-sap', title: 'What is AWS Systems Manager for SAP?' },
    start: { path: 'get-started', title: 'Get started with AWS Systems Manager for SAP' },
    checks: {
      path: 'configuration-checks',
      title: 'Run Configuration Checks with Systems Manager for SAP',
    },
    stop: { path: 'stop-sap-application', title: 'Stop SAP application' },
  },
});
