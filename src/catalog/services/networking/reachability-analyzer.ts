import { defineService } from '../../define.ts';

export default defineService({
  name: 'VPC Reachability Analyzer and Network Access Analyzer',
  shortName: 'Reachability Analyzer',
  summary:
    'Analyses of the network’s configuration: can this reach that, and which paths should not exist? AWS computes the answer; you ask and repair.',
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
      'AWS’s guide has no page on data protection. The pages compared do not say how stored analyses are encrypted.',
  },
  notAsked: { 'back-up': 'You can run an analysis again. It is not your data.' },
  add: [
    {
      id: 'configuration-repair',
      layer: 'network',
      name: 'Update the network configuration',
      owner: 'customer',
      duty: 'If you want to update the configuration of your network resources, use the documentation that AWS lists for each type.',
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
      summary:
        'You specify the source and destination. AWS models the path and shows what blocks it.',
      traits: ['activity-trail'],
      add: [
        {
          id: 'path-definition',
          layer: 'network',
          name: 'Define the path',
          owner: 'customer',
          duty: 'Specify the source and destination of the traffic and, for example, the port and protocol. Source and destination must be in one Region. They must also be in one VPC, or in VPCs connected through peering or a transit gateway.',
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
          duty: 'AWS builds a model of the network configuration and checks reachability with it. It sends no packets and does not analyze the data plane.',
          sources: [
            { page: 'workings', at: 'Reachability Analyzer analyzes the … analyze the data plane' },
          ],
          controls: ['ca-7'],
        },
        {
          id: 'blocking-components',
          layer: 'platform',
          name: 'Show what blocks the path',
          owner: 'aws',
          duty: 'If several paths are reachable, Reachability Analyzer shows the shortest. If none is reachable, it shows the component or combination of components that blocks the path. Further components might also block it.',
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
          name: 'Limits of the analysis',
          owner: 'customer',
          duty: 'Account for the limits of the analysis. For example, it covers only IPv4 addresses and does not consider target health. It does not support some rules of Network Firewall, such as domain lists and Suricata rules.',
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
          name: 'Check Gateway Load Balancer targets',
          owner: 'customer',
          duty: 'Use a separate analysis to verify that a Gateway Load Balancer reaches its targets. Paths through the load balancer’s endpoint do not include the targets.',
          sources: [{ page: 'workings', at: 'Paths through a Gateway … a separate analysis' }],
          controls: ['ca-7', 'sc-7'],
        },
        {
          id: 'analysis-deletion',
          layer: 'data',
          name: 'Delete old analyses',
          owner: 'aws',
          duty: 'AWS automatically deletes an analysis 120 days after its creation date.',
          sources: [
            { page: 'workings', at: 'Reachability Analyzer automatically deletes … creation date' },
          ],
          controls: ['si-12'],
        },
        {
          id: 'call-records',
          layer: 'data',
          name: 'Record API calls in CloudTrail',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'CloudTrail is on in a new account. It records all calls to the Reachability Analyzer API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
          sources: [
            {
              page: 'trail',
              at: [
                'CloudTrail captures all API … Analyzer API operations',
                'CloudTrail is enabled on … in Event history',
                'you can determine the … and additional details',
              ],
              verified: '2026-12-07',
            },
          ],
          controls: ['au-2', 'au-12'],
        },
      ],
    },
    {
      id: 'cross-account',
      name: 'Reachability Analyzer across accounts',
      summary:
        'With trusted access, paths cross the accounts of an organization. Administrators that you delegate analyze them.',
      extends: 'path-analysis',
      add: [
        {
          id: 'organization-calls',
          layer: 'platform',
          name: 'Allow CloudFormation and enable Regions',
          owner: 'customer',
          duty: 'Make sure that the accounts can call the CloudFormation API in US East (N. Virginia). To use cross-account analyses in an opt-in Region, first enable that Region from the management account.',
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
          duty: 'If you want to analyze paths across accounts, enable trusted access with AWS Organizations.',
          sources: [
            { page: 'multiAccount', at: 'To analyze paths across … from AWS Organizations' },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'delegated-administrators',
          layer: 'access',
          name: 'Delegate an administrator',
          owner: 'customer',
          duty: 'Decide which member accounts become delegated administrators. Their users can run analyses on resources of any account of the organization except the management account. They can also analyze resources that the management account explicitly shared with them.',
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
          duty: 'AWS writes CloudTrail logs of cross-account analyses to US East (N. Virginia).',
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
        'You describe the access that you are looking for in a scope. AWS looks for matching paths in one account and Region.',
      add: [
        {
          id: 'account-coverage',
          layer: 'network',
          name: 'Coverage: one account and one Region',
          owner: 'customer',
          duty: 'Take into account that an analysis covers one account and one Region. It does not report paths that contain resources in other accounts or Regions.',
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
          duty: 'Check yourself whether a firewall on the path blocks the traffic. Firewall rules are not analyzed, so a finding for such a path may be spurious.',
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
          duty: 'Define the Network Access Scope. Findings are the paths that match the scope.',
          sources: [
            { page: 'accessWorkings', at: 'It then produces findings … Network Access Scope' },
          ],
          controls: ['ca-7', 'ac-4'],
        },
        {
          id: 'one-way-findings',
          layer: 'network',
          name: 'Read findings as one-way and IPv4',
          owner: 'customer',
          duty: 'Treat each finding as one-way. It shows only that a packet can be sent from the source to the destination. The analysis is limited to IPv4, with UDP or TCP.',
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
          name: 'Analyze possible paths',
          owner: 'aws',
          duty: 'AWS uses automated reasoning to analyze statically which paths a packet can take. It transmits no packets, and a running analysis times out after 4 hours.',
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
          duty: 'AWS makes a best effort to return diverse, representative findings from among the possible ones. Another analysis of the same scope may return different findings.',
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
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Reachability Analyzer API calls using AWS CloudTrail',
    },
  },
});
