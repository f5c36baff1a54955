import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Transform MGN (AWS Application Migration Service)',
  shortName: 'Transform MGN',
  summary:
    'Copies servers into AWS while they run, and renews the replication servers. You are responsible for ports, private routes, tests and the migrated system.',
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
    'back-up': 'It moves servers. For backups after the move, see EC2 and EBS.',
  },
  traits: ['activity-trail'],
  override: {
    'os-patches': {
      name: 'Patch and harden the guest OS',
      owner: 'customer',
      duty: 'Harden the system packages and the software on the servers. This is completely your responsibility. AWS recommends that packages are up to date and free of known vulnerabilities, and that only necessary services run.',
      sources: [{ page: 'security', at: 'Hardening of OS packages … up and running' }],
    },
    'control-plane': {
      name: 'Set up replication',
      owner: 'aws',
      duty: 'MGN creates the security group, the replication server and the server’s disks. The replication server downloads its software. MGN connects the source server with the replication server.',
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
      duty: 'MGN launches and terminates replication servers as needed. It replaces the servers periodically so that they run the latest image with its patches and security updates. You do not need to take action to receive new images.',
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
      name: 'Launch conversion servers',
      owner: 'aws',
      duty: 'For Windows machines, MGN starts conversion servers automatically in a launch job, and manages them. The conversion servers use the subnet and the security groups of the replication servers.',
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
      duty: 'MGN takes regular EBS snapshots of the replicated volumes. It retains several snapshots so that a completed snapshot is available at launch, and deletes snapshots that are no longer used. You cannot adjust the number of snapshots.',
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
      name: 'Allow access to package repositories',
      owner: 'customer',
      duty: 'Allow replication and conversion servers to reach the package repository of Amazon Linux 2023, their operating system since 15 August 2026. Verify that DNS firewalls and blocklists do not block the repository. Add it to allowlists and restrictive S3 endpoint policies.',
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
      duty: 'Test every server in advance, at least two weeks before you plan to migrate it. After the test launch, check that you can connect to the test instances, and perform acceptance tests.',
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
      name: 'Keep source servers until cutover works',
      owner: 'customer',
      duty: 'Do not reboot source servers before a cutover. Do not archive or disconnect them until the launched cutover instance works as expected.',
      sources: [{ page: 'practices', at: 'Do not perform any … as expected' }],
      controls: ['cp-10'],
    },
    {
      id: 'staging-subnet',
      layer: 'access',
      name: 'Choose the staging subnet',
      owner: 'customer',
      duty: 'Choose the subnet of the replication servers; the best practice is a single, separate subnet for all migration waves of an account. The replication servers’ addresses are assigned dynamically. You can control network access through the VPC and subnet.',
      sources: [
        { page: 'settings', at: 'practice is to create … your AWS account' },
        { page: 'replication', at: 'The IP addresses for … your organizational requirements' },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'replication-access',
      layer: 'access',
      name: 'Restrict access to replication servers',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Use security group rules on the replication servers to allow access only from the CIDR range of the source servers.',
      sources: [{ page: 'security', at: 'accessSourceServersRange' }],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'group-watch',
      layer: 'access',
      name: 'Enforce the default security group',
      owner: 'aws',
      duty: 'MGN’s default security group opens inbound TCP port 1500. While the group is activated, MGN constantly checks that the group’s rules are enforced. If the rules are altered, MGN repairs them.',
      sources: [{ page: 'settings', at: 'defaultGroupPort1500' }],
      controls: ['sc-7', 'cm-6'],
    },
    {
      id: 'group-choice',
      layer: 'access',
      name: 'Use of the default security group',
      owner: 'customer',
      duty: 'Decide whether MGN’s default security group is always used. To opt out, you can clear the checkbox, but AWS does not recommend this. Other security groups that you select are added to the default group.',
      switchOf: 'group-watch',
      sources: [
        {
          page: 'settings',
          at: ['To opt out, clear … is not recommended', 'selectedAddedDefaultGroup'],
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'exposed-ports',
      layer: 'access',
      name: 'Check exposed ports after migration',
      owner: 'customer',
      duty: 'After the migration, make sure that only allowed ports are exposed to the public internet.',
      sources: [{ page: 'security', at: 'After the migration, the … the public internet' }],
      controls: ['sc-7'],
    },
    {
      id: 'denial-of-service',
      layer: 'access',
      name: 'Enable AWS Shield in your account',
      owner: 'customer',
      duty: 'Enable protection against distributed denial of service (DDoS) attacks in your account, for the replication servers and the migrated servers.',
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
      duty: 'If data should not cross the public internet, as it does by default, choose private IP. Set up a VPN, Direct Connect or peering beforehand, because the option creates no connection. The option is not supported with IPv6.',
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
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'MGN encrypts all replicated data in transit.',
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
      name: 'Turn on default EBS encryption',
      owner: 'customer',
      answers: ['encrypt-at-rest'],
      duty: 'If you want base snapshots to be encrypted, enable default EBS encryption in the Region. Without default encryption, base snapshots are unencrypted.',
      sources: [
        {
          page: 'replication',
          at: 'The encryption status of … snapshots are unencrypted',
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the Transform MGN API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … MGN API operations',
            'CloudTrail is activated on … in Event history',
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
      id: 'agent',
      name: 'Agent-based replication',
      summary:
        'An agent on each source server, installed as root, replicates each write. You install the agent and reinstall it after upgrades.',
      override: {
        'local-network': {
          name: 'Open ports for the agent',
          owner: 'customer',
          duty: 'Allow the agent to reach the service on TCP 443, through a web proxy if needed. Also allow the agent to reach the replication server on TCP 1500. A web proxy cannot carry this traffic, and no other port can replace TCP 1500.',
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
          duty: 'Install the agent only on supported systems, as AWS advises. After a major source server upgrade, such as a Linux kernel upgrade, and after adding volumes, you typically need to reinstall the agent. A Windows upgrade through a post-launch action does not require reinstallation.',
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
          name: 'Run the installer as root',
          owner: 'customer',
          duty: 'Run the installer as root or with sudo, as a user who may modify the sudoers file. The installer creates a group and a user named `aws-replication`, and attempts to add that user to the sudoers file.',
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
          duty: 'MGN removes the agent from test and cutover instances during their launch.',
          sources: [{ page: 'agent', at: 'During the launch process, … run on it' }],
          controls: ['cm-7'],
        },
        {
          id: 'agent-keys',
          layer: 'access',
          name: 'Assign each agent its own key',
          owner: 'aws',
          duty: 'During installation, MGN assigns each agent a unique key to encrypt its traffic. If temporary credentials are used, MGN generates an X.509 certificate for the agent. The agent receives the credentials through this certificate.',
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
          name: 'Data that the agent collects',
          owner: 'customer',
          duty: 'Expect the agent to collect information about the machine, for example the host name, CPUs, RAM, hardware, operating system, disks and private IP address.',
          sources: [{ page: 'agent', at: 'When an Agent is … Private IP address' }],
          controls: ['ra-2'],
        },
      ],
    },
    {
      id: 'agentless',
      name: 'Agentless replication from vCenter',
      summary:
        'A client in your vCenter replicates through snapshots, for servers on which your policies forbid an agent.',
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
          name: 'Choose agentless replication',
          owner: 'customer',
          duty: 'If policies prevent an agent on each server, use agentless replication. AWS recommends agents when possible. Agents protect data continuously and give the shortest cutover window.',
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
        'Under testing, the best practices page asks for a test at least two weeks before the migration. Its steps for a successful implementation ask for a launch of test instances a week before the cutover. The catalogue follows the first, which leaves more time to solve what a test finds.',
      sources: [
        { page: 'practices', at: 'Perform a test at … source servers' },
        { page: 'practices', at: 'Test the launch of … actual cutover' },
      ],
    },
    {
      topic: 'Who limits access to the replication servers',
      finding:
        'The security page makes you responsible for security group rules that admit only the CIDR range of your source servers. The template reference advises you to keep MGN’s default security group, which opens inbound TCP port 1500. It names no source range for this port, and MGN repairs altered rules. Groups that you select are added to the default group. The catalogue gives the limit to you, as the security page does, and the default group to MGN.',
      sources: [
        { page: 'security', at: 'accessSourceServersRange', verified: '2026-12-07' },
        {
          page: 'settings',
          at: [
            'defaultGroupPort1500',
            'Clearing the check box is not recommended',
            'selectedAddedDefaultGroup',
          ],
          verified: '2026-12-07',
        },
      ],
    },
  ],
  pages: {
    security: {
      path: 'security',
      title: 'Security in AWS Transform MGN',
      passages: {
        accessSourceServersRange: 'Access to replication servers … on replication servers',
      },
    },
    replication: { path: 'Replication-Related-FAQ', title: 'Replication questions' },
    agent: { path: 'Agent-Related-FAQ', title: 'Agent related FAQs' },
    settings: {
      path: 'replication-server-settings',
      title: 'Replication template reference',
      passages: {
        defaultGroupPort1500: 'This group opens inbound … fix the issue',
        selectedAddedDefaultGroup: 'any selected security group … default group',
      },
    },
    practices: { path: 'best_practices_mgn', title: 'Best practices for AWS Transform MGN' },
    agentless: {
      path: 'agentless-mgn',
      title:
        'Installing the AWS Transform MGN vCenter Client for Agentless Replication on vCenter source environments',
    },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging AWS Transform MGN with AWS CloudTrail',
    },
  },
});
