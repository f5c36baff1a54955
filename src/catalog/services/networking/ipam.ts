import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon VPC IP Address Manager (IPAM)',
  shortName: 'IPAM',
  summary:
    'IPAM keeps pools of addresses and monitors their use. AWS monitors overlap and compliance; you define the pools and their rules, and enforce them.',
  guide: 'https://docs.aws.amazon.com/vpc/latest/ipam/',
  read: '2026-11-26',
  aliases: ['IP Address Manager', 'VPC IPAM', 'IPAM pool', 'CIDR planning', 'address pool'],
  aws: { terraformPrefixes: ['aws_vpc_ipam'] },
  archetype: 'managed-application',
  remove: ['customer-data'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s guide has no page on data protection. Its pages on resources, history and tiers mention no encryption at rest.',
    'back-up':
      'AWS’s guide has no page on resilience. Its pages on resources, history and tiers do not mention backups.',
  },
  add: [
    {
      id: 'pool-allocation',
      layer: 'network',
      name: 'Allocate from pools',
      owner: 'customer',
      duty: 'If IPAM should manage VPCs, Elastic IP addresses or public IPv4 pools, allocate their CIDRs from an IPAM pool. IPAM monitors CIDRs of unmanaged resources for overlap, but not for compliance with a pool’s rules.',
      sources: [
        {
          page: 'resources',
          at: [
            'A managed resource has … IPAM pool',
            'IPAM supports managing the … detected by IPAM',
            'The resource does not … monitored for overlap',
          ],
        },
      ],
      controls: ['cm-8', 'sc-7'],
    },
    {
      id: 'tier-choice',
      layer: 'platform',
      name: 'Choose the tier',
      owner: 'customer',
      duty: 'Choose the Free or Advanced Tier. To go back to the Free Tier, first delete private scope pools, non-default private scopes and pools of other locales. You must also first delete non-default discovery associations and allocations to other accounts.',
      sources: [
        {
          page: 'tier',
          at: ['IPAM offers two tiers … Advanced Tier', 'Before you can switch … the IPAM owner'],
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'usage-monitoring',
      layer: 'platform',
      name: 'Monitor overlap and compliance',
      owner: 'aws',
      duty: 'IPAM detects resources. It monitors the CIDRs of managed resources for overlap with other CIDRs in the pool and for compliance with the pool’s allocation rules. It flags resources that do not comply.',
      sources: [
        {
          page: 'resources',
          at: [
            'IPAM monitors the CIDR … allocation rules',
            'If a resource is … navigation pane',
            'If a VPC has … flagged as noncompliant',
          ],
        },
      ],
      controls: ['cm-8', 'ca-7'],
    },
    {
      id: 'monitoring-exemption',
      layer: 'platform',
      name: 'Exempt resources from monitoring',
      owner: 'customer',
      duty: 'Decide which resources IPAM ignores. IPAM evaluates these resources neither for overlap nor for compliance. Space that was allocated to them from a pool returns to the pool.',
      sources: [
        {
          page: 'resources',
          at: [
            'chosen to be exempt … allocation rule compliance',
            'When a resource is … to the pool',
          ],
        },
      ],
      controls: ['cm-8', 'ca-7'],
    },
    {
      id: 'compliance-review',
      layer: 'data',
      name: 'Review overlaps and non-compliance',
      owner: 'customer',
      answers: ['read-logs'],
      duty: 'Use the CIDR map and the status columns to find resources that overlap or do not comply with the rules set up for the pool.',
      sources: [
        {
          page: 'resources',
          at: ['Use the resource CIDR … in a scope', 'There is a resource … for the pool'],
        },
      ],
      controls: ['ca-7', 'si-4'],
    },
    {
      id: 'history-retention',
      layer: 'data',
      name: 'Keep the address history',
      owner: 'aws',
      duty: 'IPAM automatically retains address monitoring data for up to three years. It picks up changes in periodic snapshots, so times in the history are sampled.',
      sources: [
        {
          page: 'history',
          at: [
            'IPAM automatically retains IP … three years',
            'Changes are picked up … this specific time',
          ],
        },
      ],
      controls: ['au-11'],
    },
    {
      id: 'history-use',
      layer: 'data',
      name: 'Audit the address history',
      owner: 'customer',
      duty: 'If you want to analyze and audit network security and routing policies, search the history of an address or CIDR. If a resource moves to another scope, a new record begins.',
      sources: [
        {
          page: 'history',
          at: ['You can use the … and routing policies', 'If you move a … the new scope'],
        },
      ],
      controls: ['au-6'],
    },
  ],
  modes: [
    {
      id: 'single-account',
      name: 'One account',
      summary: 'IPAM monitors resources in the account in which it was created, and no others.',
      add: [
        {
          id: 'account-limit',
          layer: 'access',
          name: 'Monitor one account only',
          owner: 'aws',
          duty: 'As long as no member account of an organization is delegated, IPAM monitors resources only in the account in which it was created.',
          sources: [{ page: 'organization', at: 'you do not delegate … create the IPAM' }],
          controls: ['ac-3'],
        },
      ],
    },
    {
      id: 'organization',
      name: 'Delegated in an organization',
      summary:
        'A member account runs the IPAM for all accounts. A role in each member account gives IPAM access for monitoring, and SCPs can make IPAM mandatory.',
      add: [
        {
          id: 'ipam-enforcement',
          layer: 'network',
          name: 'Enforce IPAM for VPCs',
          owner: 'customer',
          duty: 'Create a service control policy that requires members of your organization to use IPAM, or a specific pool, when they create a VPC. You can exempt organizational units that you list.',
          sources: [
            {
              page: 'enforcement',
              at: [
                'This section describes how … create a VPC',
                'to use a specific … when creating VPCs',
                'The listed OUs can … address range manually',
              ],
            },
          ],
          controls: ['ac-3', 'cm-6', 'sc-7'],
        },
        {
          id: 'pool-sharing',
          layer: 'network',
          name: 'Share pools with members',
          owner: 'customer',
          duty: 'Use AWS RAM to share pools with member accounts that should allocate CIDRs from them.',
          sources: [{ page: 'organization', at: 'IPAM enables other AWS … Access Manager (RAM)' }],
          controls: ['ac-3'],
        },
        {
          id: 'member-discovery',
          layer: 'platform',
          name: 'Discover resources of all members',
          owner: 'aws',
          duty: 'IPAM automatically imports the CIDRs of existing VPCs across member accounts. The resources of member accounts are discoverable regardless of the organizational unit.',
          sources: [
            {
              page: 'organization',
              at: [
                'IPAM automatically imports CIDRs … into IPAM',
                'The resources within all … Organizational Unit',
              ],
            },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'member-roles',
          layer: 'access',
          name: 'Create roles in member accounts',
          owner: 'aws',
          duty: 'When an IPAM account is delegated, AWS creates a service-linked role in all member accounts. IPAM assumes this role to monitor address usage in the accounts.',
          sources: [
            {
              page: 'organization',
              at: 'IPAM automatically creates a … each member account',
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'delegation',
          layer: 'access',
          name: 'Delegate an administrator',
          owner: 'customer',
          duty: 'Delegate a member account, not the management account, with IPAM’s console or command. If you only enable trusted access in AWS Organizations, the service-linked role is not created, and IPAM cannot monitor your organization.',
          sources: [
            {
              page: 'organization',
              at: [
                'You must enable integration … within your organization',
                'The IPAM account must … the IPAM account',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'ipam-creation',
          layer: 'platform',
          name: 'Create the IPAM',
          owner: 'customer',
          duty: 'Log in to the delegated account and create the IPAM there, which you must do to continue using IPAM. Use a role whose policy permits `iam:CreateServiceLinkedRole`.',
          sources: [
            {
              page: 'organization',
              at: [
                'IPAM account must use … service-linked role',
                'To continue using IPAM … create an IPAM',
              ],
            },
          ],
          controls: ['cm-8'],
        },
      ],
    },
  ],
  pages: {
    resources: { path: 'monitor-cidr-compliance-ipam', title: 'Monitor CIDR usage by resource' },
    tier: { path: 'mod-ipam-tier', title: 'Modify IPAM tier' },
    history: { path: 'view-history-cidr-ipam', title: 'View IP address history' },
    organization: {
      path: 'enable-integ-ipam',
      title: 'Integrate IPAM with accounts in an AWS Organization',
    },
    enforcement: { path: 'scp-ipam', title: 'Enforce IPAM use for VPC creation with SCPs' },
  },
});
