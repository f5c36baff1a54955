import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Compute Optimizer',
  shortName: 'Compute Optimizer',
  summary:
    'AWS analyzes metrics and identifies resources that are too big, too small or idle. You opt in, decide what to change and, with Automation, set the limits of the rules.',
  guide: 'https://docs.aws.amazon.com/compute-optimizer/latest/ug/',
  read: '2026-11-26',
  aliases: [
    'rightsizing',
    'idle resources',
    'optimization recommendations',
    'enhanced infrastructure metrics',
    'Compute Optimizer Automation',
  ],
  aws: {
    iamServicePrefix: 'compute-optimizer',
    terraformPrefixes: ['aws_computeoptimizer'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'activity-trail'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Data protection in AWS Compute Optimizer” does not mention encryption at rest.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'AWS strongly recommends that you put nothing confidential or sensitive into tags or free-form fields such as a name. What you enter there may be used for billing or diagnostic logs.',
      sources: [{ page: 'protection', at: 'We strongly recommend that … or diagnostic logs' }],
    },
  },
  add: [
    {
      id: 'analysis',
      layer: 'platform',
      name: 'Analyze metrics and recommend',
      owner: 'aws',
      duty: 'After you opt in, Compute Optimizer analyzes your resources’ specifications and their CloudWatch metrics for the last 14 days. It makes recommendations for resources that meet the requirements and have enough data.',
      sources: [
        {
          page: 'whatIs',
          at: [
            'begins analyzing the specifications … last 14 days',
            'they must meet a … sufficient metric data',
          ],
        },
      ],
      controls: ['cm-8', 'au-6'],
    },
    {
      id: 'decision',
      layer: 'application',
      name: 'Decide whether to resize or stop',
      owner: 'customer',
      duty: 'Use the graphs of past and projected utilization to decide when to move or resize running resources, and when to stop or delete idle resources. Make sure that you still meet your performance and capacity needs.',
      sources: [
        {
          page: 'whatIs',
          at: 'also provides graphs showing … and capacity requirements',
        },
      ],
      controls: ['cm-3', 'cp-2'],
    },
    {
      id: 'lookback',
      layer: 'application',
      name: 'Extend the look-back period',
      owner: 'customer',
      duty: 'If the analysis of selected resources should reach back 93 days instead of the default 14, activate enhanced infrastructure metrics. This is a paid feature.',
      setting: 'off-by-default',
      sources: [
        { page: 'whatIs', at: 'activating recommendation preferences, such … 14-day default)' },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'preferences',
      layer: 'application',
      name: 'Customize recommendations',
      owner: 'customer',
      duty: 'If you want to customize recommendations, adjust headroom, thresholds, look-back periods and instance families for the organization, account or Region. Memory metrics from products such as Datadog or Dynatrace can make recommendations for EC2 more accurate.',
      sources: [
        {
          page: 'whatIs',
          at: [
            'You can also customize … or regional level',
            'ingest and analyze external … EC2 rightsizing recommendations',
          ],
        },
      ],
      controls: ['cm-6'],
    },
    {
      id: 'opt-in',
      layer: 'access',
      name: 'Opt in to the analysis',
      owner: 'customer',
      duty: 'Before you can use the service, opt in through the console, the API or the CLI. When you opt in, you authorize the analysis of your resources’ specifications and metrics.',
      setting: 'closed-by-default',
      switchOf: 'analysis',
      sources: [
        {
          page: 'started',
          at: [
            'Before you can use … opt in or out',
            'authorizing Compute Optimizer to … your AWS resources',
          ],
        },
      ],
      controls: ['ac-3', 'cm-7'],
    },
    {
      id: 'service-role',
      layer: 'access',
      name: 'Create the service-linked role',
      owner: 'aws',
      duty: 'When you opt in, Compute Optimizer automatically creates a service-linked role in the account.',
      sources: [{ page: 'started', at: 'When you opt in, … access its data' }],
      controls: ['ac-6'],
    },
    {
      id: 'quality-use',
      layer: 'data',
      name: 'Opt out of the use of your metrics',
      owner: 'customer',
      duty: 'If you do not want AWS to use your CloudWatch metrics and configuration data to improve the quality of recommendations, contact AWS Support. Without an opt-out, AWS might use this data. If you activated enhanced infrastructure metrics, AWS might use up to 93 days of metrics.',
      sources: [
        {
          page: 'started',
          at: [
            'Amazon Web Services might … infrastructure metrics feature',
            'Contact AWS Support to … quality of Compute Optimizer',
          ],
        },
      ],
      controls: ['ac-4', 'pt-3'],
    },
    {
      id: 'export-bucket',
      layer: 'data',
      name: 'Prepare the bucket for exports',
      owner: 'customer',
      duty: 'Create a bucket that is neither public nor Requester Pays, preferably for these files only. Add the bucket policy that lets Compute Optimizer write there, with its three statements. If any of the statements is missing, the export fails.',
      sources: [
        {
          page: 'bucket',
          at: [
            'The S3 bucket that … Compute Optimizer export files',
            'Include all three of … statements are missing',
          ],
        },
      ],
      controls: ['ac-3', 'ac-4'],
    },
    {
      id: 'bucket-readers',
      layer: 'access',
      name: 'Check access to the export bucket',
      owner: 'customer',
      duty: 'If the bucket for exports already has policies, add the statements for Compute Optimizer to them. Evaluate whether the resulting permissions suit those who access the bucket.',
      sources: [{ page: 'bucket', at: 'If the existing bucket … access the bucket' }],
      controls: ['ac-6'],
    },
    {
      id: 'exports',
      layer: 'data',
      name: 'Export recommendations',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you want to record recommendations over time, export them. Compute Optimizer writes a CSV file, and metadata as JSON, to an existing S3 bucket that you specify.',
      sources: [
        {
          page: 'exporting',
          at: ['You can export your … that you specify'],
          verified: '2026-12-07',
        },
      ],
      controls: ['cp-9', 'au-11'],
    },
  ],
  modes: [
    {
      id: 'one-account',
      name: 'One account opts in',
      summary:
        'A standalone or member account opts in for its own resources. People apply the recommendations that they choose.',
    },
    {
      id: 'organization',
      name: 'An organization opts in',
      summary: 'The management account opts in all members, including those that join later.',
      add: [
        {
          id: 'new-members',
          layer: 'access',
          name: 'Opt in accounts that join later',
          owner: 'aws',
          duty: 'After an organization opts in, Compute Optimizer automatically opts in member accounts that are added to it.',
          sources: [{ page: 'optIn', at: 'If you add any … opts in those accounts' }],
          controls: ['cm-8'],
        },
        {
          id: 'member-opt-in',
          layer: 'access',
          name: 'Opt in member accounts',
          owner: 'customer',
          duty: 'In the management account, choose whether to opt in this account only, or all member accounts too. To opt in all members, the organization must have all features enabled. Opting in all members enables trusted access for Compute Optimizer.',
          switchOf: 'new-members',
          sources: [
            {
              page: 'started',
              at: [
                'gives you the option … of the organization',
                'To opt in all … all features enabled',
                'all member accounts within … your organization account',
              ],
            },
          ],
          controls: ['ac-3'],
        },
        {
          id: 'delegate',
          layer: 'access',
          name: 'Delegate an administrator',
          owner: 'customer',
          duty: 'If you want a delegated administrator for Compute Optimizer, choose a member account and delegate it from the management account.',
          sources: [{ page: 'optIn', at: 'Using the management account … for Compute Optimizer' }],
          controls: ['ac-5', 'ac-6'],
        },
      ],
    },
    {
      id: 'automation',
      name: 'Automation',
      summary:
        'Compute Optimizer applies recommendations itself, when you choose them or according to your rules. It takes snapshots of EBS volumes, and deletes and modifies volumes.',
      extends: 'one-account',
      add: [
        {
          id: 'automation-run',
          layer: 'platform',
          name: 'Apply actions and run your rules',
          owner: 'aws',
          duty: 'Compute Optimizer applies recommended actions that you choose. It also implements recommendations that match a rule, on the daily, weekly or monthly schedule that you set. It continuously evaluates new recommendations against the criteria of your rules.',
          sources: [
            {
              page: 'automation',
              at: [
                'You can apply recommended … your specified criteria',
                'Configure rules to run … against your criteria',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'automation-enable',
          layer: 'access',
          name: 'Enable Automation',
          owner: 'customer',
          duty: 'If Automation may manage resources in your account, enable it. Automation can create EBS snapshots, and delete and modify EBS volumes. In the future, AWS may expand what Automation can implement and which resources it can manage.',
          setting: 'closed-by-default',
          switchOf: 'automation-run',
          sources: [
            {
              page: 'enable',
              at: [
                'When you access the … signed in with',
                'By enabling this feature, … it can manage',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6', 'cm-5'],
        },
        {
          id: 'organization-rules',
          layer: 'access',
          name: 'Organization rules for members',
          owner: 'customer',
          duty: 'Decide for each member whether Automation is enabled and whether organization rules are allowed. Only the management account or a delegated administrator creates organization rules. Members can view but not edit these rules.',
          sources: [
            { page: 'rules', at: 'Only the management account … member account rules' },
            { page: 'enable', at: 'These permissions allow the … the member account' },
          ],
          controls: ['ac-3', 'ac-5'],
        },
        {
          id: 'rule-criteria',
          layer: 'application',
          name: 'Rule criteria and preview',
          owner: 'customer',
          duty: 'Specify criteria such as Region and tags, and preview the matching actions. Without criteria, a rule applies all selected action types in the accounts in its scope, in all Regions where Automation is available.',
          sources: [
            {
              page: 'rules',
              at: [
                "If you don't specify … Automation is available",
                'Refine your selection using … validate your criteria',
              ],
            },
          ],
          controls: ['cm-3', 'cm-5'],
        },
        {
          id: 'rule-exclusions',
          layer: 'application',
          name: 'Exclude resources from rules',
          owner: 'customer',
          duty: 'Use tags to exclude resources that infrastructure as code manages or whose owners opt out. Use an operator with `IfExists`. Without `IfExists`, resources that lack the tag are left out too.',
          sources: [
            {
              page: 'rules',
              at: [
                'With a base operator, … from the rule',
                'You can designate a … to leave out',
                'If you manage resources … on resource tags',
              ],
            },
          ],
          controls: ['cm-2', 'cm-3'],
        },
        {
          id: 'automation-review',
          layer: 'application',
          name: 'Track and reverse automation events',
          owner: 'customer',
          duty: 'Track automation events and the history of their steps. If needed, reverse actions from Compute Optimizer.',
          sources: [
            { page: 'automation', at: 'Track automation events over … Optimizer when needed' },
          ],
          controls: ['cm-3', 'au-6'],
        },
      ],
    },
  ],
  pages: {
    whatIs: { path: 'what-is-compute-optimizer', title: 'What is AWS Compute Optimizer?' },
    started: { path: 'getting-started', title: 'Getting started with AWS Compute Optimizer' },
    optIn: { path: 'account-opt-in', title: 'Opting in to AWS Compute Optimizer' },
    protection: { path: 'data-protection', title: 'Data protection in AWS Compute Optimizer' },
    bucket: {
      path: 'create-s3-bucket-policy-for-compute-optimizer',
      title: 'Specifying an existing S3 bucket for your recommendations export',
    },
    automation: {
      path: 'automation',
      title: 'Apply optimization recommendations using Automation',
    },
    enable: { path: 'automation-enable', title: 'Enabling Automation' },
    rules: { path: 'automation-rules', title: 'Automation rules' },
    exporting: {
      path: 'exporting-recommendations',
      title: 'Exporting AWS Compute Optimizer recommendations',
    },
  },
});
