import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Launch Wizard',
  shortName: 'Launch Wizard',
  summary:
    'AWS guides you through deploying SQL Server, SAP and Active Directory on EC2, and builds the environment. After that, you patch, secure and maintain it.',
  guide: 'https://docs.aws.amazon.com/launchwizard/latest/userguide/',
  read: '2026-11-26',
  aliases: ['SQL Server on EC2', 'SAP on AWS', 'SAP HANA deployment', 'guided deployment'],
  aws: {
    iamServicePrefix: 'launchwizard',
    cloudFormationPrefixes: ['AWS::LaunchWizard'],
  },
  archetype: 'managed-application',
  profile: { operatingSystem: 'full', insideVpc: 'yes' },
  traits: ['tls-endpoint', 'default-encryption', 'activity-trail'],
  notAsked: {
    'patch-code': 'Vendors’ applications run here: see who patches the engine.',
    'back-up':
      'It deploys EC2 instances in your VPC. For backups after the deployment, see EC2 and EBS.',
  },
  remove: ['os-patches'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      remove: ['answers'],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Decide who gets `AmazonLaunchWizardFullAccessV2`. This policy provides full access to Launch Wizard and to the other services that it requires.',
      sources: [{ page: 'security', at: 'This policy provides full … other required services' }],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 from clients, and recommends TLS 1.3.',
      sources: [{ page: 'security', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Launch Wizard encrypts the EBS volumes for Active Directory, SQL Server and SAP. It uses the default AWS managed keys unless you named another key for SAP.',
      sources: [{ page: 'security', at: 'activeDirectoryAlreadyCreated' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive data into tags and free-form fields such as names. Data that you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'security',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
            'Any data that you … or diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'system-patches',
      layer: 'operating-system',
      name: 'Patch the guest OS',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'AWS recommends that you patch, update and secure the operating system of the EC2 instances regularly. You can use Systems Manager Patch Manager to automate the installation of security-related updates.',
      sources: [
        { page: 'security', at: 'regularly patch, update, and … both the operating system' },
      ],
      controls: ['si-2', 'cm-6'],
    },
    {
      id: 'deployment',
      layer: 'platform',
      name: 'Deploy instances across zones',
      owner: 'aws',
      duty: 'Launch Wizard deploys EC2 instances into a VPC. It sets up the application across several Availability Zones.',
      sources: [
        {
          page: 'security',
          at: [
            'AWS Launch Wizard deploys … virtual private clouds',
            'sets up an application … Zones without interruption',
          ],
        },
      ],
      controls: ['cm-2', 'cp-10'],
    },
    {
      id: 'application-patches',
      layer: 'application',
      name: 'Patch the deployed applications',
      owner: 'customer',
      answers: ['patch-engine'],
      duty: 'AWS recommends that you patch, update and secure the applications on the instances regularly. You can use Patch Manager to automate the installation of security-related updates. Alternatively, you can use the vendor’s update services or processes.',
      sources: [{ page: 'security', at: 'regularly patch, update, and … the application vendor' }],
      controls: ['si-2'],
    },
    {
      id: 'instance-role',
      layer: 'access',
      name: 'Create the instance role',
      owner: 'aws',
      duty: 'If the account has no role `AmazonEC2RoleForLaunchWizard`, Launch Wizard creates it with two managed policies. It attaches the role to the instance profile of the instances that it launches.',
      sources: [
        { page: 'security', at: 'creates an IAM role … and AmazonEC2RolePolicyForLaunchWizard' },
      ],
      controls: ['ac-6'],
    },
  ],
  modes: [
    {
      id: 'sql-server',
      name: 'SQL Server',
      summary:
        'Launch Wizard deploys an Always On availability group on a Windows failover cluster.',
      add: [
        {
          id: 'failover-cluster',
          layer: 'platform',
          name: 'Configure the failover cluster',
          owner: 'aws',
          duty: 'With default parameters, Launch Wizard configures a two-node failover cluster with a file share witness. It also configures an Always On availability group with two replicas.',
          sources: [{ page: 'practices', at: 'When you deploy AWS … two availability replicas' }],
          controls: ['cp-10'],
        },
        {
          id: 'zone-loss',
          layer: 'application',
          name: 'Choose the number of zones',
          owner: 'customer',
          duty: 'If the Region has three zones, decide whether to deploy to three. By default, losing the zone with the primary node and the witness would prevent an automatic failover. You could then force quorum manually.',
          sources: [
            {
              page: 'practices',
              at: [
                'The default implementation of … it loses quorum',
                'In this scenario, you … restore application availability',
                'also provides an option … or more Availability Zones',
              ],
            },
          ],
          controls: ['cp-2', 'cp-10'],
        },
        {
          id: 'security-groups',
          layer: 'access',
          name: 'Create security groups and rules',
          owner: 'aws',
          duty: 'Launch Wizard creates a number of security groups and rules for the deployment.',
          sources: [{ page: 'practices', at: 'Launch Wizard creates a … rules for you' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'windows-firewall',
          layer: 'access',
          name: 'Open Windows Firewall ports',
          owner: 'aws',
          duty: 'While a SQL Server instance is bootstrapped, Launch Wizard runs a script that opens ports in the Windows Firewall. The TCP ports are 1433, 1434, 4022, 5022, 5023 and 135.',
          sources: [{ page: 'practices', at: 'In addition to security … 135 on the Windows' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'inbound-traffic',
          layer: 'access',
          name: 'Restrict inbound traffic',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'AWS recommends that you tightly control inbound traffic. Where needed, scope rules by protocol, port, and source or destination. You have complete control over the traffic of a security group.',
          sources: [
            {
              page: 'practices',
              at: [
                'You have complete control … address or subnet',
                'recommend that you tightly … your EC2 instances',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'key',
          layer: 'data',
          name: 'Use AWS managed keys',
          owner: 'aws',
          answers: ['hold-key'],
          duty: 'Launch Wizard uses the default AWS managed keys to encrypt the EBS volumes.',
          sources: [{ page: 'security', at: 'activeDirectoryAlreadyCreated' }],
          controls: ['sc-12'],
        },
      ],
    },
    {
      id: 'sap',
      name: 'SAP',
      summary:
        'Launch Wizard deploys SAP systems. You can use your own KMS key, scripts and artifacts.',
      notAsked: {
        'back-up':
          'It deploys EC2 instances: see EC2 and EBS. For SAP HANA, you can deploy AWS Backint Agent with it.',
      },
      traits: ['key-choice'],
      override: {
        'key-choice': {
          name: 'Choose the encryption key',
          owner: 'customer',
          duty: 'If you want to use a customer managed key, specify one that you have already created. Add permissions for Launch Wizard to the key’s policy. If you specify no key, Launch Wizard for SAP creates an AWS managed key in your account.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'security',
              at: ['also supports the use … your AWS account', 'If you want to … use your KMS key'],
            },
          ],
        },
      },
      add: [
        {
          id: 'script-permissions',
          layer: 'access',
          name: 'Permissions for custom scripts',
          owner: 'customer',
          duty: 'To run custom pre- and post-configuration scripts, manually add the permissions for them to the role `AmazonEC2RoleForLaunchWizard`.',
          sources: [
            { page: 'security', at: 'To run custom pre- … the AmazonEC2RoleForLaunchWizard role' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'artifact-bucket',
          layer: 'access',
          name: 'Permissions for the artifact bucket',
          owner: 'customer',
          duty: 'If you save generated artifacts to an S3 bucket whose name lacks the prefix `launchwizard`, attach the required policy to the IAM user.',
          sources: [{ page: 'security', at: 'To save generated artifacts … the IAM user' }],
          controls: ['ac-6'],
        },
        {
          id: 'backint-policy',
          layer: 'access',
          name: 'Permissions for Backint Agent',
          owner: 'customer',
          duty: 'If you deploy with AWS Backint Agent for SAP HANA, attach the IAM inline policy for the agent to the role `AmazonEC2RoleForLaunchWizard`. Launch Wizard provides this policy and instructions.',
          sources: [{ page: 'security', at: 'When you choose to … provided by Launch Wizard' }],
          controls: ['ac-6', 'cp-9'],
        },
      ],
    },
    {
      id: 'active-directory',
      name: 'Active Directory',
      summary:
        'Launch Wizard deploys domain controllers on EC2. For an existing directory, it needs the credentials of a domain administrator.',
      add: [
        {
          id: 'controller-promotion',
          layer: 'platform',
          name: 'Join and promote domain controllers',
          owner: 'aws',
          duty: 'If you deploy domain controllers into an existing VPC with an existing Active Directory, Launch Wizard joins them to the directory and promotes them. It uses the credentials that you added to Secrets Manager.',
          sources: [{ page: 'security', at: 'If you deploy domain … and promote them' }],
          controls: ['ia-2', 'cm-2'],
        },
        {
          id: 'domain-credentials',
          layer: 'access',
          name: 'Provide domain credentials',
          owner: 'customer',
          duty: 'For domain controllers in an existing VPC with an existing Active Directory, add domain administrator credentials to Secrets Manager. To give Launch Wizard access, attach the required policy to the secret.',
          sources: [{ page: 'security', at: 'If you deploy domain … access the secret' }],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'key',
          layer: 'data',
          name: 'Use AWS managed keys',
          owner: 'aws',
          answers: ['hold-key'],
          duty: 'Launch Wizard uses the default AWS managed keys to encrypt the EBS volumes.',
          sources: [{ page: 'security', at: 'activeDirectoryAlreadyCreated' }],
          controls: ['sc-12'],
        },
      ],
    },
  ],
  pages: {
    security: {
      path: 'launch-wizard-security',
      title: 'AWS Launch Wizard security',
      passages: { activeDirectoryAlreadyCreated: 'for Active Directory, SQL … already created' },
    },
    practices: {
      path: 'launch-wizard-best-practices',
      title: 'High availability and security best practices for AWS Launch Wizard for SQL Server',
    },
  },
});
