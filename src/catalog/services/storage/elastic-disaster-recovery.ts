import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Elastic Disaster Recovery',
  shortName: 'Elastic Disaster Recovery',
  summary:
    'AWS replicates servers block by block into your VPC and launches them on demand. You run drills, protect the servers and re-route the traffic.',
  guide: 'https://docs.aws.amazon.com/drs/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/drs/latest/userguide/getting-started.html',
  read: '2026-11-26',
  aliases: [
    'AWS DRS',
    'DRS',
    'AWS Replication Agent',
    'disaster recovery',
    'failover and failback',
    'CloudEndure',
    'point-in-time recovery of servers',
    'staging area',
  ],
  aws: {
    iamServicePrefix: 'drs',
    terraformPrefixes: ['aws_drs'],
  },
  archetype: 'customer-run-software',
  scope: [
    {
      programs: [],
      sources: [
        {
          page: 'complianceScope',
          at: 'For a list of … by Compliance Program',
          verified: '2026-12-07',
        },
      ],
    },
  ],
  profile: { insideVpc: 'yes' },
  override: {
    'local-network': {
      name: 'Ports from the agents to AWS',
      owner: 'customer',
      duty: 'Let the agents reach the service on TCP 443, through a proxy if needed. Also let the agents reach the replication servers on TCP 1500. This port cannot be changed.',
      sources: [
        {
          page: 'agentFaq',
          at: [
            'The Agent utilizes TCP … replication to AWS',
            'You can configure the … the Linux installer',
            'can only utilize TCP … for replication',
          ],
        },
      ],
    },
    'os-patches': {
      name: 'Patch the guest OS',
      owner: 'customer',
      duty: 'Manage the guest operating system of recovery instances, and the software on it, as on EC2 instances. Updates and security patches are your responsibility.',
      sources: [{ page: 'ec2Security', at: 'Managing the guest operating … and security patches' }],
      controls: ['si-2'],
    },
    'control-plane': {
      name: 'Run the replication',
      owner: 'aws',
      duty: 'Elastic Disaster Recovery handles the ongoing replication, and launches recovery instances on demand.',
      sources: [
        { page: 'bestPractices', at: 'DRS makes successful recovery … actual Recovery instances' },
      ],
    },
    'agent-updates': {
      name: 'Reinstall the agent when required',
      owner: 'customer',
      remove: ['answers'],
      duty: 'Reinstall the AWS Replication Agent after you add volumes for which automatic replication is off, and after an upgrade of Windows. Also reinstall the agent if a new feature requires it.',
      sources: [
        { page: 'agentFaq', at: 'Agent re-installations are required … feature to be activated' },
      ],
    },
    'iam-permissions': {
      name: 'Permission to install the agent',
      owner: 'customer',
      duty: 'As far as is practical, limit who can install the agent, because charges begin as soon as it is installed. AWS recommends that users assume a role to install the agent. Permissions boundaries limit the permission further.',
      sources: [
        {
          page: 'bestPractices',
          at: [
            'You should control who … to assume the role',
            'Use permission boundaries to … that role',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'agent-user',
      layer: 'operating-system',
      name: 'Use the agent’s rights only for reading',
      owner: 'aws',
      duty: 'The agent runs under its own user, `aws-replication`, which gets read and write permissions to block devices through the disk group. The agent uses these permissions for reading only.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'creates and uses the … permissions to block devices',
            'only uses these … from block devices',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'replication-servers',
      layer: 'platform',
      name: 'Run and replace the replication servers',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'Elastic Disaster Recovery launches and removes replication servers in your staging area subnet as needed. Every 14 days, it replaces them with servers from the latest image, which includes security patches. You may then observe temporary replication lag.',
      sources: [
        {
          page: 'replicationFaq',
          at: [
            'automatically provisions replication servers … up-to-date security patches',
            'a replication server reaches … new server is ready',
          ],
        },
      ],
      controls: ['si-2', 'cp-9'],
    },
    {
      id: 'new-disks',
      layer: 'platform',
      name: 'Replicate newly added disks',
      owner: 'aws',
      duty: 'If automatic replication of new disks is active, Elastic Disaster Recovery initiates the replication of newly added disks. It might take up to 10 minutes until these disks start replicating.',
      sources: [
        {
          page: 'volumes',
          at: ['When you add new … your AWS account', 'It might take up … start replicating'],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'new-disk-replication',
      layer: 'platform',
      name: 'Automatic replication of new disks',
      owner: 'customer',
      duty: 'If you want new disks to replicate, leave automatic replication on. It is activated automatically for newly added servers and needs an agent of version 4.6 or higher. New disks are replicated only after automatic replication is activated, not retroactively.',
      setting: 'on-by-default',
      switchOf: 'new-disks',
      sources: [
        {
          page: 'volumes',
          at: [
            'This feature is activated … added servers',
            'This feature is only … supported with --force-volumes',
            'New disks are only … not replicated retroactively',
          ],
        },
      ],
      controls: ['cp-9', 'cm-6'],
    },
    {
      id: 'recovery-plan',
      layer: 'application',
      name: 'Recovery plan and drills',
      owner: 'customer',
      duty: 'Write a recovery plan, and terminate drill instances when a drill is done. AWS recommends that you drill as often as is practical and at least several times a year. Include failback in the initial drill and in some regular drills.',
      sources: [
        {
          page: 'bestPractices',
          at: [
            'You should have a … recovery event',
            'We recommend drilling as … your regular drills',
            'Make sure to terminate … recovery plan',
          ],
        },
      ],
      controls: ['cp-2', 'cp-4'],
    },
    {
      id: 'replication-health',
      layer: 'application',
      name: 'Monitor the replication',
      owner: 'customer',
      duty: 'Monitor the health of replication in the console, through the API or with EventBridge. A stalled server needs your intervention. A lag may resolve itself, so explore whether it is a persistent problem.',
      sources: [
        {
          page: 'bestPractices',
          at: [
            'You can monitor the … using the DRS console',
            'Servers that show stalled … can use Amazon EventBridge',
          ],
        },
      ],
      controls: ['si-4', 'cp-9'],
    },
    {
      id: 'traffic-switch',
      layer: 'application',
      name: 'Re-route the traffic',
      owner: 'customer',
      duty: 'Re-route the traffic with the DNS routing service that you prefer. Elastic Disaster Recovery does not re-route it.',
      sources: [{ page: 'bestPractices', at: 'The re-routing of traffic … as Amazon Route 53' }],
      controls: ['cp-2', 'cp-10'],
    },
    {
      id: 'staging-subnet',
      layer: 'access',
      name: 'Dedicated staging subnet',
      owner: 'customer',
      duty: 'As a best practice, create a single dedicated subnet for recovery. Unless private IP is enabled and valid routing in the VPC exists, replication servers must be in a public subnet. By default, these servers assign themselves a public IPv4 address.',
      sources: [
        {
          page: 'replicationSettings',
          at: 'The best practice is … additional configuration needed',
        },
      ],
      controls: ['sc-7'],
    },
    {
      id: 'private-replication',
      layer: 'access',
      name: 'Replicate over a private network',
      owner: 'customer',
      duty: 'By default, replicated data crosses the public internet. If you do not want this, choose private IP. Also set up a private connection, such as a VPN or Direct Connect, because the option does not create one.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'dataRouting',
          at: [
            'By default, data is … the replication servers',
            'Choose Use private IP … AWS Console',
            'option does not create … private connection',
          ],
        },
      ],
      controls: ['sc-7', 'sc-8'],
    },
    {
      id: 'replication-port',
      layer: 'access',
      name: 'Limit exposure of replication servers',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Reduce the exposure of the replication servers to the public internet with security groups or a VPN. TCP port 1500 on these servers is open to all IP addresses. You can manage the connection with ACLs or network controls.',
      sources: [
        { page: 'replicationFaq', at: 'uses TCP Port 1500 … inbound IPs' },
        { page: 'infrastructure', at: 'customers should secure their … AWS site-to-site VPN' },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'access-keys',
      layer: 'access',
      name: 'Delete the installation’s access keys',
      owner: 'customer',
      duty: 'After you install the agent and recover successfully, manually delete the access keys used for the installation. AWS does not delete the keys automatically. A permissions boundary with the condition key `aws:CurrentTime` can make them stop working at a set date.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'customers must ensure that … these keys automatically',
            'If you want your … global context key',
          ],
        },
      ],
      controls: ['ia-5', 'ac-2'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt data in transit',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'Elastic Disaster Recovery encrypts the traffic between agents and replication servers with TLS 1.2, and authenticates both sides.',
      setting: 'always-on',
      sources: [
        { page: 'infrastructure', at: 'All parties involved in … PFS, ECDHE)' },
        { page: 'dataRouting', at: 'Transferred data is always … in transit' },
      ],
      controls: ['sc-8', 'ia-3'],
    },
    {
      id: 'ebs-encryption',
      layer: 'data',
      name: 'Choose disk encryption and its key',
      owner: 'customer',
      answers: ['encrypt-at-rest', 'hold-key'],
      duty: 'Use EBS encryption for staging and replicated disks, with the default key or your own. Decide before replication starts, because a later change restarts the replication from the beginning.',
      sources: [
        {
          page: 'volumes',
          at: [
            'When you choose Default, … key from your account',
            'Changing the encryption option … from the beginning',
          ],
        },
        { page: 'infrastructure', at: 'customers should use Amazon EBS encryption' },
      ],
      controls: ['sc-12', 'sc-28'],
    },
    {
      id: 'recovery-points',
      layer: 'data',
      name: 'Take and expire recovery points',
      owner: 'aws',
      answers: ['back-up'],
      duty: 'Elastic Disaster Recovery keeps a point-in-time state for every 10 minutes of the last hour, and for every hour of the last 24 hours. It keeps daily states for 7 days or the period that you configure. It deletes snapshots that are past their retention or no longer used.',
      sources: [
        {
          page: 'replicationFaq',
          at: [
            'has the following PIT … as configured)',
            'automatically deletes snapshots that … designated retention setting',
          ],
        },
      ],
      controls: ['cp-9'],
    },
    {
      id: 'point-retention',
      layer: 'data',
      name: 'Retention of daily recovery points',
      owner: 'customer',
      answers: ['keep-backups'],
      duty: 'Set the number of days for which daily recovery points are kept, from 1 to 365. The default is 7. The intervals and retention of the rules for minutes and hours are fixed.',
      sources: [
        {
          page: 'pointInTime',
          at: ['You can select to … 365 days', 'The PIT policy must … 1 to 365 days'],
        },
        { page: 'replicationFaq', at: 'You can increase or … the replication settings' },
      ],
      controls: ['cp-9', 'si-12'],
    },
    {
      id: 'point-protection',
      layer: 'data',
      name: 'Protect the recovery points',
      owner: 'customer',
      duty: 'Take extra measures to protect the point-in-time snapshots. Without such measures, a malicious actor with access to your account could delete the snapshots. You could then recover only from the latest state.',
      sources: [{ page: 'bestPractices', at: 'DRS uses EBS snapshots … to protect them' }],
      controls: ['cp-9', 'ac-6'],
    },
    {
      id: 'recovered-instances',
      layer: 'data',
      name: 'Protect the recovery instances',
      owner: 'customer',
      duty: 'In a real event, turn on termination protection for recovery instances. If you want disaster recovery for the recovery site, configure them as new source servers. Disconnecting their old source servers terminates the recovery points, which you may still need.',
      sources: [
        {
          page: 'bestPractices',
          at: [
            'you should prevent them … turn on termination protection',
            'Performing a disconnect terminates … for regulatory reasons',
            'these recovery instances are … your recovery site',
          ],
        },
      ],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'api-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail captures all API calls for the service, from the console and from code, as events.',
      sources: [
        { page: 'replicationFaq', at: 'CloudTrail captures all API … AWS DRS API operations' },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'from-outside-aws',
      name: 'Source servers outside AWS',
      summary:
        'Servers from your own site recover into a Region, and fail back through a client that you run.',
      add: [
        {
          id: 'failback-client',
          layer: 'access',
          name: 'Restrict access to the Failback Client',
          owner: 'customer',
          duty: 'Grant access to the Failback Client to trusted administrators only, so that nobody else gains access to your systems through the client.',
          sources: [
            { page: 'infrastructure', at: 'customers should only grant … through the client' },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'failback-check',
          layer: 'application',
          name: 'Check replication after failback',
          owner: 'customer',
          duty: 'Make sure that failed-back servers replicate again. If servers do not appear, you may need to install the agent on them again. In the console, keep one source server for each real server.',
          sources: [
            {
              page: 'bestPractices',
              at: 'the failed-back servers at … the failed-back server',
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'cleanup',
          layer: 'application',
          name: 'Clean up after failback',
          owner: 'customer',
          duty: 'Terminate recovery instances. Once the new source servers have gathered the recovery points that you need, disconnect duplicate source servers. Disconnecting these servers discards the old recovery points.',
          sources: [
            {
              page: 'bestPractices',
              at: ['Terminate these instances from the', 'If you do have … to be discarded'],
            },
          ],
          controls: ['cm-8', 'si-12'],
        },
      ],
    },
    {
      id: 'cross-region',
      name: 'EC2 instances, Region to Region',
      summary:
        'The source servers are EC2 instances in another Region. AWS runs the data centers on both ends, and failback is a reversed replication.',
      traits: ['data-centers', 'backbone'],
      remove: ['site'],
      add: [
        {
          id: 'both-regions',
          layer: 'platform',
          name: 'Initialize both Regions in advance',
          owner: 'customer',
          duty: 'Initialize the service in the source and the recovery Region before you need it, and drill failover and failback regularly.',
          sources: [
            {
              page: 'regionToRegion',
              at: 'To ensure operational continuity … and failback drills',
            },
          ],
          controls: ['cp-2', 'cp-4'],
        },
        {
          id: 'failback-network',
          layer: 'access',
          name: 'Network access for failback',
          owner: 'customer',
          duty: 'Make sure that failed-over instances can reach the instance metadata. They must also be able to resolve the service’s endpoint in the failback Region and reach it on TCP 443.',
          sources: [
            {
              page: 'regionToRegion',
              at: [
                'Access to EC2 instance … to metadata is intact',
                'EC2 Instances that have … via TCP 443',
              ],
            },
          ],
          controls: ['sc-7', 'cp-8'],
        },
        {
          id: 'reversed-replication',
          layer: 'data',
          name: 'Start reversed replication at once',
          owner: 'customer',
          duty: 'Start reversed replication immediately after a failover. Until then, the recovered instances are not protected against other outages. Start reversed replication for failed-back instances too, except in a drill.',
          sources: [
            {
              page: 'regionToRegion',
              at: [
                'are not protected against … reversed replication immediately',
                'The newly launched failed-back … are not protected',
                'Do not perform this … production environment',
              ],
            },
          ],
          controls: ['cp-9', 'cp-10'],
        },
        {
          id: 'stopped-replication',
          layer: 'data',
          name: 'Stop replication only after validation',
          owner: 'customer',
          duty: 'If you stop replicating the old source, do so only after you have validated the failover instances. When replication is stopped, all previous points in time are deleted.',
          sources: [{ page: 'regionToRegion', at: 'Make sure that you … in time are deleted' }],
          controls: ['cp-9', 'si-12'],
        },
      ],
      override: {
        'local-network': {
          owner: 'customer',
          duty: 'Let the agents on the source instances reach the service on TCP 443. Also let the agents reach the replication servers on TCP 1500. This port cannot be changed.',
        },
      },
    },
  ],
  pages: {
    complianceScope: {
      path: 'compliance-validation',
      title: 'Compliance validation for AWS Elastic Disaster Recovery',
    },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in AWS Elastic Disaster Recovery',
    },
    bestPractices: {
      path: 'best_practices_drs',
      title: 'Best practices for Elastic Disaster Recovery',
    },
    replicationFaq: { path: 'Replication-Related-FAQ', title: 'Replication related' },
    agentFaq: { path: 'Agent-Related-FAQ', title: 'Agent related' },
    replicationSettings: {
      path: 'individual-replication-settings',
      title: 'AWS DRS individual replication settings',
    },
    dataRouting: { path: 'data-routing', title: 'Data routing and throttling' },
    volumes: { path: 'volumes-drs', title: 'Amazon EBS volumes' },
    pointInTime: { path: 'point-in-time', title: 'Point in time (PIT) policy' },
    regionToRegion: {
      path: 'failback-failover-region-region',
      title: 'Performing a cross-Region failback',
    },
    ec2Security: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
      title: 'Security in Amazon EC2',
    },
  },
});
