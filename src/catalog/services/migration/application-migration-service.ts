import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Transform MGN (AWS Application Migration Service)',
  shortName: 'Transform MGN',
  summary:
    'Servers copied into AWS while they run: AWS renews the replication servers, and ports, private routes, tests and the migrated system are yours.',
  guide: 'https://docs.aws.amazon.com/mgn/latest/ug/',
  docs: 'https://docs.aws.amazon.com/mgn/latest/ug/getting-started.html',
  read: '2026-11-26',
  aliases: [
    'MGN',
    'AWS MGN',
    'AWS Application Migration Service',
    'Application Migration Service',
    'lift and shift',
    'rehost',
    'MGN vCenter Client',
    'cutover',
  ],
  aws: { iamServicePrefix: 'mgn' },
  archetype: 'customer-run-software',
  profile: { insideVpc: 'yes' },
  notAsked: {
    'back-up': 'It moves servers; backups of what runs afterwards belong to EC2 and EBS.',
  },
  override: {
    'os-patches': {
      name: 'Harden and patch the servers',
      owner: 'customer',
      duty: 'Harden the system packages and the software on the servers, which is completely your responsibility. AWS recommends packages that are up to date and free of known vulnerabilities, and only the services that are necessary.',
      sources: [{ page: 'security', at: 'Hardening of OS packages … up and running' }],
    },
    'control-plane': {
      name: 'Set up the replication',
      owner: 'aws',
      duty: 'Create the security group, the replication server and its disks, have the server fetch its software, and bring source and replication server together.',
      sources: [
        {
          page: 'replication',
          at: [
            'following replication steps are … as a replication server',
            'Download replication software - … of the replicated data',
            'Connect AWS Replication Agent … each other directly',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'replication-servers',
      layer: 'platform',
      name: 'Run and renew the replication servers',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'Launch and terminate replication servers as needed, and replace them periodically, so that they run the latest image with its patches and security updates. You need to take no action to receive new images.',
      sources: [
        { page: 'settings', at: 'Replication servers are automatically … as needed' },
        {
          page: 'replication',
          at: [
            'automatically replaces the replication … and bug fixes',
            'Customers do not need … replication server AMIs',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'conversion-servers',
      layer: 'platform',
      name: 'Bring up conversion servers',
      owner: 'aws',
      duty: 'For Windows machines, bring up conversion servers automatically in a launch job, in the subnet and with the security groups of the replication servers, and manage them.',
      sources: [
        {
          page: 'replication',
          at: [
            'Replication servers run on … the launch job',
            'The conversion servers use … as the Replication Server',
            'The conversion server machines, … failed conversions',
          ],
        },
      ],
      controls: ['cm-2'],
    },
    {
      id: 'snapshot-upkeep',
      layer: 'platform',
      name: 'Take and delete the snapshots',
      owner: 'aws',
      duty: 'Take regular EBS snapshots of the replicated volumes and retain several, so that a completed one is there at launch, and delete those that are no longer used. Their number cannot be adjusted.',
      sources: [
        {
          page: 'replication',
          at: [
            'MGN takes regular EBS … at launch time',
            'You cannot adjust the … number of snapshots',
            'automatically deletes snapshots that … MGN console',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'staging-repositories',
      layer: 'network',
      name: 'Let staging reach its packages',
      owner: 'customer',
      duty: 'Let replication and conversion servers, which use Amazon Linux 2023 from 15 August 2026, reach its package repository: verify that DNS firewalls and blocklists do not block it, and add it to allowlists and restrictive S3 endpoint policies.',
      sources: [
        {
          page: 'replication',
          at: [
            'Beginning August 15, 2026, … conversion servers because',
            'AL2023 introduces a new … AL2023 package repository',
          ],
        },
        {
          page: 'replication',
          at: [
            'Route 53 DNS Firewall, … add this domain explicitly',
            'Isolated subnets with a … download AL2023 packages',
          ],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'cutover-test',
      layer: 'application',
      name: 'Test before the cutover',
      owner: 'customer',
      duty: 'Perform a test for every server in advance, at least two weeks before you plan to migrate it. After the test launch, check that you can connect to the test instances, and perform acceptance tests.',
      sources: [
        {
          page: 'practices',
          at: [
            'Perform a test at … for your application',
            'Perform a test for every server in advance',
          ],
        },
      ],
      controls: ['cp-4', 'cm-4'],
    },
    {
      id: 'source-kept',
      layer: 'application',
      name: 'Keep the source until all is well',
      owner: 'customer',
      duty: 'Neither reboot source servers before a cutover nor archive or disconnect them until the launched cutover instance works as expected.',
      sources: [{ page: 'practices', at: 'Do not perform any … as expected' }],
      controls: ['cp-10'],
    },
    {
      id: 'staging-subnet',
      layer: 'access',
      name: 'Dedicate a subnet to staging',
      owner: 'customer',
      duty: 'Choose the subnet of the replication servers; the best practice is a single, separate one for all migration waves of an account. The servers’ addresses are assigned dynamically, and network access can be controlled by VPC and subnet.',
      sources: [
        { page: 'settings', at: 'practice is to create … your AWS account' },
        { page: 'replication', at: 'The IP addresses for … your organizational requirements' },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'replication-access',
      layer: 'access',
      name: 'Admit source servers alone',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Allow access to the replication servers only from the CIDR range of the source servers, by security group rules on the replication servers.',
      sources: [{ page: 'security', at: 'Access to replication servers … on replication servers' }],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'group-watch',
      layer: 'access',
      name: 'Watch the default security group',
      owner: 'aws',
      duty: 'While MGN’s default security group is activated, which opens inbound TCP 1500, check constantly that its rules are enforced, and repair them if they are altered.',
      sources: [{ page: 'settings', at: 'This group opens inbound … fix the issue' }],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'group-choice',
      layer: 'access',
      name: 'Leave the default group in use',
      owner: 'customer',
      duty: 'Decide whether MGN’s security group is always used; to opt out by clearing the checkbox is not recommended. Other security groups that you select are added to it.',
      switchOf: 'group-watch',
      sources: [
        {
          page: 'settings',
          at: [
            'To opt out, clear … is not recommended',
            'any selected security group … default group',
          ],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'exposed-ports',
      layer: 'access',
      name: 'Check exposed ports after migration',
      owner: 'customer',
      duty: 'Make sure after the migration that only allowed ports are exposed to the public internet.',
      sources: [{ page: 'security', at: 'After the migration, the … the public internet' }],
      controls: ['sc-7'],
    },
    {
      id: 'denial-of-service',
      layer: 'access',
      name: 'Enable AWS Shield in your account',
      owner: 'customer',
      duty: 'Enable the protection against denial of service in your account, for the replication servers and the migrated ones.',
      sources: [
        { page: 'security', at: 'Enabling the Anti-DDOS protection … the migrated servers' },
      ],
      controls: ['sc-5'],
    },
    {
      id: 'private-replication',
      layer: 'access',
      name: 'Replicate over a private connection',
      owner: 'customer',
      duty: 'Choose private IP where data should not cross the public internet, as it does by default, and set up VPN, Direct Connect or peering before: the option creates none. With IPv6 it is not supported.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'settings',
          at: [
            'By default, data is … over the public internet',
            'Data replication will not … supported for IPv6',
            'option will not create … private connection',
          ],
        },
      ],
      controls: ['sc-7', 'sc-8'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt what is replicated',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Encrypt all replicated data in transit.',
      setting: 'always-on',
      sources: [
        { page: 'settings', at: 'Transferred data is always encrypted in transit' },
        { page: 'replication', at: 'MGN encrypts all the data in transit' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'snapshot-encryption',
      layer: 'data',
      name: 'Enable default encryption of EBS',
      owner: 'customer',
      answers: ['encrypt-at-rest'],
      duty: 'Enable default EBS encryption in the Region if base snapshots are to be encrypted: without it, they are unencrypted.',
      sources: [
        {
          page: 'replication',
          at: 'The encryption status of … snapshots are unencrypted',
        },
      ],
      controls: ['sc-28'],
    },
  ],
  modes: [
    {
      id: 'agent',
      name: 'Agent-based replication',
      summary:
        'An agent on each source server, installed as root, replicates each write: installing it and reinstalling it after upgrades is yours.',
      override: {
        'local-network': {
          name: 'Ports from the agents to AWS',
          owner: 'customer',
          duty: 'Let the agent reach the service on TCP 443, by a web proxy if need be, and the replication server on TCP 1500, which no web proxy can carry and no other port replaces.',
          sources: [
            {
              page: 'agent',
              at: [
                'The proxy is configured … TCP Port 1500',
                'The Agent uses TCP … replication to AWS',
                'Agent can only use … for replication',
              ],
            },
          ],
        },
        'agent-updates': {
          name: 'Install and reinstall the agent',
          owner: 'customer',
          remove: ['answers'],
          duty: 'Install the agent only on supported systems, as AWS advises. Typically reinstall it after a major upgrade of the source server, such as a Linux kernel upgrade, and after adding new volumes; for a Windows upgrade by post-launch action, it is not required.',
          sources: [
            {
              page: 'agent',
              at: [
                'We advise using the … best experience',
                'Typically, you need to … After adding new volumes',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'agent-rights',
          layer: 'operating-system',
          name: 'Give the installer root',
          owner: 'customer',
          duty: 'Run the installer as root or with sudo, as a user who may modify the sudoers file: it creates a group and user named aws-replication and attempts to add that user to that file.',
          sources: [
            { page: 'agent', at: 'installer requires root privileges … the installation again' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'agent-removal',
          layer: 'operating-system',
          name: 'Remove the agent at launch',
          owner: 'aws',
          duty: 'Remove the agent from test and cutover instances during their launch.',
          sources: [{ page: 'agent', at: 'During the launch process, … run on it' }],
          controls: ['cm-7'],
        },
        {
          id: 'agent-keys',
          layer: 'access',
          name: 'Give each agent a key of its own',
          owner: 'aws',
          duty: 'Assign each agent a unique key during installation to encrypt its traffic; with temporary credentials, generate an X.509 certificate for it, by which it receives them.',
          sources: [
            {
              page: 'agent',
              at: [
                'each Agent is assigned … across multiple agents',
                'relies on generating an … temporary IAM credentials',
              ],
            },
          ],
          controls: ['sc-12', 'ia-5'],
        },
        {
          id: 'agent-inventory',
          layer: 'data',
          name: 'Know what the agent collects',
          owner: 'customer',
          duty: 'Expect the agent to collect information on the machine such as its host name, hardware and operating system, disks and private IP address.',
          sources: [{ page: 'agent', at: 'When an Agent is … Private IP address' }],
          controls: ['ra-2'],
        },
      ],
    },
    {
      id: 'agentless',
      name: 'Agentless replication from vCenter',
      summary:
        'Snapshots through a client in your vCenter, for servers on which your policies forbid an agent.',
      remove: ['agent-updates'],
      add: [
        {
          id: 'vcenter-client',
          layer: 'platform',
          name: 'Install the vCenter Client',
          owner: 'customer',
          duty: 'Install the MGN vCenter Client in your vCenter environment, and generate its IAM credentials.',
          sources: [
            {
              page: 'agentless',
              at: [
                'This is achieved by … your vCenter environment',
                'Generating vCenter Client IAM credentials',
              ],
            },
          ],
          controls: ['cm-2', 'ia-5'],
        },
        {
          id: 'agentless-choice',
          layer: 'application',
          name: 'Replicate without an agent if you must',
          owner: 'customer',
          duty: 'Use agentless replication when policies prevent an agent on each server. AWS recommends agents where possible: they protect data continuously and give the shortest cutover window.',
          sources: [
            { page: 'agentless', at: 'MGN recommends using agent-based … each individual server' },
          ],
          controls: ['cm-2'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How long before a cutover to test',
      finding:
        'The page of best practices asks under testing for a test at least two weeks before the migration, and under the steps of a successful implementation for a launch of test instances a week before the cutover. The catalogue follows the first, which leaves more time to solve what a test finds.',
      sources: [
        { page: 'practices', at: 'Perform a test at … source servers' },
        { page: 'practices', at: 'Test the launch of … actual cutover' },
      ],
    },
  ],
  pages: {
    security: { path: 'security', title: 'Security in AWS Transform MGN' },
    replication: { path: 'Replication-Related-FAQ', title: 'Replication questions' },
    agent: { path: 'Agent-Related-FAQ', title: 'Agent related FAQs' },
    settings: { path: 'replication-server-settings', title: 'Replication template reference' },
    practices: { path: 'best_practices_mgn', title: 'Best practices for AWS Transform MGN' },
    agentless: {
      path: 'agentless-mgn',
      title:
        'Installing the AWS Transform MGN vCenter Client for Agentless Replication on vCenter source environments',
    },
  },
});
