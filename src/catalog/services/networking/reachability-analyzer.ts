import { defineService } from '../../define.ts';

export default defineService({
  name: 'VPC Reachability Analyzer and Network Access Analyzer',
  shortName: 'Reachability Analyzer',
  summary:
    'Questions to the network’s configuration: can this reach that, and which paths should not be? AWS computes the answer, you ask and repair.',
  guide: 'https://docs.aws.amazon.com/vpc/latest/reachability/',
  read: '2026-11-26',
  aliases: [
    'VPC Reachability Analyzer',
    'Network Access Analyzer',
    'Network Access Scope',
    'path analysis',
    'network insights',
  ],
  variants: [
    {
      id: 'network-access-analyzer',
      name: 'Network Access Analyzer',
      mode: 'access-analysis',
    },
  ],
  aws: {
    terraformPrefixes: ['aws_ec2_network_insights_'],
  },
  archetype: 'managed-application',
  remove: ['customer-data'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s pages on how the analyzers work do not say how stored analyses are encrypted.',
  },
  notAsked: { 'back-up': 'An analysis can be run again; it is no data of yours.' },
  add: [
    {
      id: 'configuration-repair',
      layer: 'network',
      name: 'Update the configuration',
      owner: 'customer',
      duty: 'Update the configuration of your network resources, with the help of the AWS documentation.',
      sources: [
        { page: 'workings', at: 'Use the following documentation … your network resources' },
      ],
      controls: ['cm-6', 'ra-5'],
    },
  ],
  modes: [
    {
      id: 'path-analysis',
      name: 'Reachability Analyzer in an account',
      summary: 'You name source and destination; AWS models the path and says what blocks it.',
      add: [
        {
          id: 'path-definition',
          layer: 'network',
          name: 'Define the path',
          owner: 'customer',
          duty: 'Specify source and destination of the traffic, and for example port and protocol. Source and destination must be in one Region, and in one VPC or in VPCs joined by peering or a transit gateway.',
          sources: [
            {
              page: 'workings',
              at: [
                'To use Reachability Analyzer … as the protocol',
                'The source and destination … a transit gateway',
              ],
            },
          ],
          controls: ['ca-7'],
        },
        {
          id: 'path-model',
          layer: 'platform',
          name: 'Model the path without packets',
          owner: 'aws',
          duty: 'Build a model of the network configuration and check reachability by it. No packets are sent, and the data plane is not analyzed.',
          sources: [
            { page: 'workings', at: 'Reachability Analyzer analyzes the … analyze the data plane' },
          ],
          controls: ['ca-7'],
        },
        {
          id: 'blocking-components',
          layer: 'platform',
          name: 'Name what blocks',
          owner: 'aws',
          duty: 'Show the shortest of several reachable paths, or else the component or combination of components that blocks. There might be further ones.',
          sources: [
            {
              page: 'workings',
              at: [
                'If there are multiple … the shortest path',
                'If the path is … components blocking the path',
              ],
            },
          ],
          controls: ['ca-7'],
        },
        {
          id: 'analysis-limits',
          layer: 'network',
          name: 'Know what is left out',
          owner: 'customer',
          duty: 'Account for the limits, among them: IPv4 addresses alone are analyzed, target health is not considered, and some rules of Network Firewall, such as domain lists and Suricata rules, are not supported.',
          sources: [
            {
              page: 'workings',
              at: [
                'Reachability Analyzer supports only … in its analysis',
                'does not consider the health of registered targets',
                'Reachability Analyzer supports all … the path details',
              ],
            },
          ],
          controls: ['ca-7'],
        },
        {
          id: 'appliance-check',
          layer: 'network',
          name: 'Check Gateway Load Balancer targets apart',
          owner: 'customer',
          duty: 'Verify by a separate analysis that a Gateway Load Balancer reaches its targets: paths through its endpoint do not include them.',
          sources: [{ page: 'workings', at: 'Paths through a Gateway … a separate analysis' }],
          controls: ['ca-7', 'sc-7'],
        },
        {
          id: 'analysis-deletion',
          layer: 'data',
          name: 'Delete old analyses',
          owner: 'aws',
          duty: 'Delete an analysis automatically, 120 days after its creation date.',
          sources: [
            { page: 'workings', at: 'Reachability Analyzer automatically deletes … creation date' },
          ],
          controls: ['si-12'],
        },
      ],
    },
    {
      id: 'cross-account',
      name: 'Reachability Analyzer across accounts',
      summary:
        'With trusted access, paths cross the accounts of an organization, and administrators that you delegate run them.',
      extends: 'path-analysis',
      add: [
        {
          id: 'organization-calls',
          layer: 'platform',
          name: 'Allow CloudFormation, enable Regions',
          owner: 'customer',
          duty: 'See that the accounts can call the CloudFormation API in US East (N. Virginia). To use cross-account analyses in an opt-in Region, first enable that Region from the management account.',
          sources: [
            {
              page: 'multiAccount',
              at: [
                'Before accounts in the … the opt-in Region',
                'The accounts in the … East (N. Virginia)',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'trusted-access',
          layer: 'access',
          name: 'Enable trusted access',
          owner: 'customer',
          duty: 'Enable trusted access with AWS Organizations where paths should be analyzed across accounts.',
          sources: [
            { page: 'multiAccount', at: 'To analyze paths across … from AWS Organizations' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'delegated-administrators',
          layer: 'access',
          name: 'Appoint delegated administrators',
          owner: 'customer',
          duty: 'Decide which member accounts get this role: their users can run analyses on resources of any account of the organization except the management account, and on those that the management account explicitly shared with them.',
          sources: [
            {
              page: 'multiAccount',
              at: [
                'You can also register … delegated administrator accounts',
                'in a delegated administrator … were explicitly shared with',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'trail-region',
          layer: 'data',
          name: 'Write the trail to one Region',
          owner: 'aws',
          duty: 'Write CloudTrail logs of cross-account analyses to US East (N. Virginia).',
          setting: 'always-on',
          sources: [{ page: 'multiAccount', at: 'AWS CloudTrail logs are … East (N. Virginia)' }],
          controls: ['au-12'],
        },
      ],
    },
    {
      id: 'access-analysis',
      name: 'Network Access Analyzer',
      summary:
        'You describe the access that you are after in a scope; AWS looks for paths in one account and Region that match.',
      add: [
        {
          id: 'account-coverage',
          layer: 'network',
          name: 'Expect one account and Region',
          owner: 'customer',
          duty: 'Account for the scope, one account and one Region: paths that contain resources in other accounts or Regions are not reported.',
          sources: [
            {
              page: 'accessWorkings',
              at: 'report paths that contain … Region being analyzed',
            },
          ],
          controls: ['ca-7', 'cm-8'],
        },
        {
          id: 'firewall-findings',
          layer: 'network',
          name: 'Check findings behind a firewall',
          owner: 'customer',
          duty: 'Check by yourself whether a firewall on the path blocks the traffic: firewall rules are not analyzed, so such a finding may be spurious.',
          sources: [
            {
              page: 'accessWorkings',
              at: 'does not analyze network … reported network traffic',
            },
          ],
          controls: ['ca-7', 'sc-7'],
        },
        {
          id: 'access-scope',
          layer: 'network',
          name: 'Define the Network Access Scope',
          owner: 'customer',
          duty: 'Define the scope: findings are the paths that match it.',
          sources: [
            { page: 'accessWorkings', at: 'It then produces findings … Network Access Scope' },
          ],
          controls: ['ca-7', 'ac-4'],
        },
        {
          id: 'one-way-findings',
          layer: 'network',
          name: 'Expect one direction and IPv4',
          owner: 'customer',
          duty: 'Read a finding as one direction, by UDP or TCP over IPv4: it says that a packet can be sent from source to destination.',
          sources: [
            {
              page: 'accessWorkings',
              at: [
                'The analysis that Network … UDP or TCP',
                'reports only unidirectional analysis … to a destination',
              ],
            },
          ],
          controls: ['ca-7'],
        },
        {
          id: 'path-reasoning',
          layer: 'platform',
          name: 'Reason about possible paths',
          owner: 'aws',
          duty: 'Analyze statically, by automated reasoning, which paths a packet can take. No packets are transmitted, and a running analysis times out after 4 hours.',
          sources: [
            {
              page: 'accessWorkings',
              at: [
                'Network Access Analyzer uses … an AWS network',
                'performs a static analysis … of this analysis',
                'A running analysis times out after 4 hours',
              ],
            },
          ],
          controls: ['ca-7'],
        },
        {
          id: 'finding-sample',
          layer: 'platform',
          name: 'Return representative findings',
          owner: 'aws',
          duty: 'Make a best effort to return diverse, representative findings from among the possible ones. The same scope may yield others another time.',
          sources: [
            {
              page: 'accessWorkings',
              at: [
                'makes a best effort … all possible findings',
                'does not ensure that … in the same network',
              ],
            },
          ],
          controls: ['ca-7'],
        },
      ],
    },
  ],
  pages: {
    workings: {
      path: 'how-reachability-analyzer-works',
      title: 'How Reachability Analyzer works',
    },
    multiAccount: {
      path: 'multi-account',
      title: 'Cross-account analyses for Reachability Analyzer',
    },
    accessWorkings: {
      url: 'https://docs.aws.amazon.com/vpc/latest/network-access-analyzer/how-network-access-analyzer-works.html',
      title: 'How Network Access Analyzer works',
    },
  },
});
