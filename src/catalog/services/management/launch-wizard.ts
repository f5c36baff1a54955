import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Launch Wizard',
  shortName: 'Launch Wizard',
  summary:
    'A guided way to deploy SQL Server, SAP and Active Directory on EC2: AWS builds it; from then on you patch, open and keep it.',
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
    'patch-code': 'What runs are applications of vendors: see who patches the engine.',
  },
  unanswered: {
    'back-up': 'No page that was read says who backs up what the wizard deployed.',
  },
  remove: ['os-patches'],
  override: {
    'service-software': {
      name: 'Run and patch the wizard',
      owner: 'aws',
      remove: ['answers'],
    },
    'iam-permissions': {
      name: 'Say who may deploy',
      owner: 'customer',
      duty: 'Decide who gets AmazonLaunchWizardFullAccessV2: it provides full access to Launch Wizard and to the other services that it requires.',
      sources: [{ page: 'security', at: 'This policy provides full … other required services' }],
    },
    'encryption-in-transit': {
      name: 'Require TLS 1.2 of callers',
      owner: 'aws',
      duty: 'Require TLS 1.2 of clients that talk to AWS; AWS recommends TLS 1.3.',
      sources: [{ page: 'security', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt the EBS volumes',
      owner: 'aws',
      duty: 'Encrypt the EBS volumes for Active Directory, SQL Server and SAP, with the default AWS managed keys unless you named another key for SAP.',
      sources: [{ page: 'security', at: 'activeDirectoryAlreadyCreated' }],
    },
    'customer-data': {
      name: 'Keep secrets out of names and tags',
      owner: 'customer',
      duty: 'Keep control of your content, and put no confidential or sensitive data into tags and free-form fields such as names: it may be used for billing or diagnostic logs.',
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
      name: 'Patch the instances’ systems',
      owner: 'customer',
      answers: ['patch-system', 'start-patch'],
      duty: 'Patch, update and secure the operating system of the EC2 instances regularly. Systems Manager Patch Manager can automate the installation of security-related updates.',
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
      duty: 'Deploy EC2 instances into a VPC, and set up the application across several Availability Zones.',
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
      duty: 'Patch, update and secure the applications on the instances regularly. Patch Manager can automate the installation of security-related updates; the update services or processes of a vendor are an alternative.',
      sources: [{ page: 'security', at: 'regularly patch, update, and … the application vendor' }],
      controls: ['si-2'],
    },
    {
      id: 'instance-role',
      layer: 'access',
      name: 'Create the role of the instances',
      owner: 'aws',
      duty: 'Create the role AmazonEC2RoleForLaunchWizard, with two managed policies, if the account has none, and attach it to the instance profile of what is launched.',
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
      summary: 'An Always On availability group on a Windows failover cluster.',
      add: [
        {
          id: 'failover-cluster',
          layer: 'platform',
          name: 'Configure the failover cluster',
          owner: 'aws',
          duty: 'With default parameters, configure a two-node failover cluster with a file share witness, and an Always On availability group with two replicas.',
          sources: [{ page: 'practices', at: 'When you deploy AWS … two availability replicas' }],
          controls: ['cp-10'],
        },
        {
          id: 'zone-loss',
          layer: 'application',
          name: 'Plan for the loss of the first zone',
          owner: 'customer',
          duty: 'Decide whether to deploy to three zones, where the Region has them. By default, the failure of the zone with primary node and witness would prevent an automatic failover; you could then force quorum by hand.',
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
          duty: 'Create a number of security groups and rules for the deployment.',
          sources: [{ page: 'practices', at: 'Launch Wizard creates a … rules for you' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'windows-firewall',
          layer: 'access',
          name: 'Open ports in the Windows Firewall',
          owner: 'aws',
          duty: 'Open TCP ports 1433, 1434, 4022, 5022, 5023 and 135 on each SQL Server instance by a script, while it is bootstrapped.',
          sources: [{ page: 'practices', at: 'In addition to security … 135 on the Windows' }],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'inbound-traffic',
          layer: 'access',
          name: 'Control inbound traffic tightly',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Control tightly what may come in, as AWS recommends, and scope rules by protocol, port and source or destination where you need it: traffic of a security group is under your complete control.',
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
          name: 'Take AWS managed keys',
          owner: 'aws',
          answers: ['hold-key'],
          duty: 'Use the default AWS managed keys to encrypt the EBS volumes.',
          sources: [{ page: 'security', at: 'activeDirectoryAlreadyCreated' }],
          controls: ['sc-12'],
        },
      ],
    },
    {
      id: 'sap',
      name: 'SAP',
      summary: 'SAP systems, with a KMS key, scripts and artifacts of yours if you want them.',
      traits: ['key-choice'],
      override: {
        'key-choice': {
          name: 'Name a key for the volumes',
          owner: 'customer',
          duty: 'If you want to use a customer managed key, specify one that you have already created, and add permissions for Launch Wizard to its policy. Otherwise Launch Wizard for SAP creates an AWS managed key in your account.',
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
          name: 'Grant rights to your own scripts',
          owner: 'customer',
          duty: 'To run custom pre- and post-configuration scripts, add the permissions for them to the role AmazonEC2RoleForLaunchWizard by hand.',
          sources: [
            { page: 'security', at: 'To run custom pre- … the AmazonEC2RoleForLaunchWizard role' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'artifact-bucket',
          layer: 'access',
          name: 'Allow artifacts into your bucket',
          owner: 'customer',
          duty: 'To save generated artifacts to an S3 bucket whose name lacks the prefix launchwizard, attach the policy for that to the IAM user.',
          sources: [{ page: 'security', at: 'To save generated artifacts … the IAM user' }],
          controls: ['ac-6'],
        },
        {
          id: 'backint-policy',
          layer: 'access',
          name: 'Attach the policy for Backint',
          owner: 'customer',
          duty: 'If you deploy with AWS Backint Agent for SAP HANA, attach to the role the IAM inline policy that Launch Wizard provides for it.',
          sources: [{ page: 'security', at: 'When you choose to … provided by Launch Wizard' }],
          controls: ['ac-6', 'cp-9'],
        },
      ],
    },
    {
      id: 'active-directory',
      name: 'Active Directory',
      summary: 'Domain controllers on EC2; for an existing directory they need its administrator.',
      add: [
        {
          id: 'controller-promotion',
          layer: 'platform',
          name: 'Join and promote controllers',
          owner: 'aws',
          duty: 'If you deploy domain controllers into an existing VPC with an existing Active Directory, join them to it and promote them, with the credentials that you added to Secrets Manager.',
          sources: [{ page: 'security', at: 'If you deploy domain … and promote them' }],
          controls: ['ia-2', 'cm-2'],
        },
        {
          id: 'domain-credentials',
          layer: 'access',
          name: 'Hand over domain credentials',
          owner: 'customer',
          duty: 'If you deploy domain controllers into an existing VPC with an existing Active Directory, add domain administrator credentials to Secrets Manager, and attach to the secret the policy that lets Launch Wizard access it.',
          sources: [{ page: 'security', at: 'If you deploy domain … access the secret' }],
          controls: ['ia-5', 'ac-6'],
        },
        {
          id: 'key',
          layer: 'data',
          name: 'Take AWS managed keys',
          owner: 'aws',
          answers: ['hold-key'],
          duty: 'Use the default AWS managed keys to encrypt the EBS volumes.',
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
