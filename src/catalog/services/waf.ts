import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const guide = 'https://docs.aws.amazon.com/waf/latest/developerguide/';
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const defaultAction = page(
  'web-acl-default-action',
  'Setting the protection pack (web ACL) default action in AWS WAF',
);
const testing = page('web-acl-testing', 'Testing and tuning your AWS WAF protections');
const oversize = page(
  'waf-oversize-request-components',
  'Oversize web request components in AWS WAF',
);
const logging = page('logging', 'Logging AWS WAF protection pack (web ACL) traffic');
const managedRules = page('aws-managed-rule-groups', 'AWS Managed Rules for AWS WAF');
const ruleGroups = page('aws-managed-rule-groups-list', 'AWS Managed Rules rule groups list');
const versioning = page(
  'waf-managed-rule-groups-versioning',
  'Using versioned managed rule groups in AWS WAF',
);
const versionPractices = page(
  'waf-managed-rule-groups-best-practice',
  'Best practices for handling managed rule group versions',
);
const expiration = page(
  'waf-managed-rule-groups-versioning-expiration',
  'Version expiration for managed rule groups',
);

const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

const filledAcl = [
  { kind: 'security-hub', id: 'WAF.10' },
  { kind: 'config-rule', id: 'wafv2-webacl-not-empty' },
] as const;

const managedContent = {
  id: 'managed-rules',
  layer: 'platform',
  name: 'Write and maintain the rule groups',
  owner: 'aws',
  duty: 'Write AWS Managed Rules against common web threats, publish new versions, and now and then change static ones too, for instance when a new threat emerges.',
  sources: [managedRules, versioning],
  controls: ['si-3', 'si-5'],
} as const;

const groupChoice = {
  id: 'group-choice',
  layer: 'access',
  name: 'Choose the rule groups that fit',
  owner: 'customer',
  duty: 'Pick the groups for your platform and risk, within the capacity units of the web ACL. They add a layer and do not replace your own security duties.',
  sources: [managedRules, ruleGroups],
  controls: ['sc-7', 'si-3'],
  evidence: filledAcl,
} as const;

const managedOversize = {
  name: 'Block oversize before the groups',
  duty: 'Put a rule ahead of managed groups that blocks what exceeds the inspection limits: a group that you do not own may treat such requests otherwise than you need.',
  sources: [oversize],
} as const;

const managedTesting = {
  name: 'Test each group, count first',
  duty: 'Test a group outside production, then in count mode on real traffic, when you add it, when its version changes and when false positives appear.',
  sources: [managedRules, testing],
} as const;

const notices = {
  id: 'version-notices',
  layer: 'application',
  name: 'Subscribe to version notices',
  owner: 'customer',
  duty: 'Subscribe to the SNS topic of AWS Managed Rules to see new versions coming. The IP reputation groups have neither versions nor notices.',
  setting: optIn,
  sources: [versioning, versionPractices],
  controls: ['si-5', 'cm-3'],
} as const;

export const waf = defineService({
  id: 'waf',
  name: 'AWS WAF',
  shortName: 'AWS WAF',
  category: 'security',
  summary:
    'A firewall for web requests: AWS evaluates each one, by rules that you write or that you choose from AWS’s.',
  docs: guide,
  aliases: [
    'WAF',
    'WAFv2',
    'web application firewall',
    'web ACL',
    'protection pack',
    'AWS Managed Rules',
    'Bot Control',
    'managed rule group',
  ],
  archetype: 'edge-network',
  change: {
    'service-software': {
      name: 'Run and patch the inspection software',
      duty: 'Operate and patch the software that inspects and filters requests, without a step for you to take.',
    },
    'traffic-logs': {
      name: 'Switch on the web ACL’s logs',
      duty: 'Enable logging to CloudWatch Logs, S3 or Firehose: entries name the request, the time and the rules that it matched.',
      sources: [logging],
      controls: ['au-2', 'au-12', 'si-4'],
      evidence: [
        { kind: 'security-hub', id: 'WAF.11' },
        { kind: 'config-rule', id: 'wafv2-logging-enabled' },
      ],
    },
  },
  add: [
    {
      id: 'rule-evaluation',
      layer: 'platform',
      name: 'Evaluate requests, apply the action',
      owner: 'aws',
      duty: 'Run each request through the rules, and apply your default action to what no terminating action has stopped; a block answers 403 unless you customise it.',
      sources: [defaultAction],
      controls: ['sc-7', 'ac-4'],
      evidence: reports,
    },
    {
      id: 'propagation',
      layer: 'platform',
      name: 'Spread your changes',
      owner: 'aws',
      duty: 'Carry a change to all places where it is stored, within seconds or up to a number of minutes; until then old and new rules may both be at work.',
      sources: [testing],
      controls: ['cm-3'],
    },
    {
      id: 'inspection-limit',
      layer: 'platform',
      name: 'Inspect up to fixed sizes',
      owner: 'aws',
      duty: 'Look at the first 8 KB of headers and of cookies, 200 of each at most, and at the body up to its limit. An allowed request goes on whole, with what was not seen.',
      sources: [oversize],
      controls: ['si-10', 'sc-7'],
    },
    {
      id: 'body-limit',
      layer: 'application',
      name: 'Raise the body limit where you can',
      owner: 'customer',
      duty: 'Raise it from 16 to at most 64 KB for CloudFront, API Gateway and others that allow it. For Application Load Balancers and AWS AppSync 8 KB is all.',
      sources: [oversize],
      controls: ['si-10'],
    },
    {
      id: 'oversize-handling',
      layer: 'application',
      name: 'Decide on oversize requests',
      owner: 'customer',
      duty: 'Set the handling in each rule that inspects bodies, headers or cookies: Match with Block stops what is too large. Outside the console the default is Continue.',
      sources: [oversize],
      controls: ['si-10', 'sc-7'],
    },
    {
      id: 'rule-testing',
      layer: 'application',
      name: 'Test in count mode first',
      owner: 'customer',
      duty: 'Try changes in a staging environment, then in count mode on production traffic, before you let rules act.',
      sources: [testing],
      controls: ['cm-4', 'sa-11'],
    },
    {
      id: 'association',
      layer: 'access',
      name: 'Associate it with the resource',
      owner: 'customer',
      duty: 'Create a web ACL and associate it with the resource that it should protect. Right after creation this can fail while the web ACL propagates; try again.',
      sources: [testing],
      controls: ['sc-7'],
      evidence: [
        { kind: 'config-rule', id: 'alb-waf-enabled' },
        { kind: 'config-rule', id: 'api-gw-associated-with-waf' },
        { kind: 'config-rule', id: 'cloudfront-associated-with-waf' },
      ],
    },
    {
      id: 'default-action',
      layer: 'access',
      name: 'Set the default action',
      owner: 'customer',
      duty: 'Choose Allow, and write rules for what to block, or Block, and write rules for what to let in. It decides over each request that no rule has settled.',
      sources: [defaultAction],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'data-protection',
      layer: 'data',
      name: 'Keep secrets out of logs, samples',
      owner: 'customer',
      duty: 'Configure data protection for fields that must not be collected: redacting fields in the log settings leaves request samples and Security Lake as they are.',
      sources: [logging],
      controls: ['au-3', 'sc-28'],
    },
    {
      id: 'sampling',
      layer: 'data',
      name: 'Sample requests',
      owner: 'customer',
      duty: 'Configure sampling of the requests that the web ACL evaluates, and look at them to see what kind of traffic you get.',
      sources: [logging],
      controls: ['si-4', 'ca-7'],
    },
    {
      id: 'service-logs',
      layer: 'data',
      name: 'Keep service logs for its own use',
      owner: 'aws',
      duty: 'Use logs of its own of the traffic that AWS WAF processes, to give support and to protect customers and services, whatever you have enabled.',
      sources: [logging],
      controls: ['si-4'],
    },
  ],
  modes: [
    {
      id: 'managed-default',
      name: 'AWS Managed Rules, default version',
      summary:
        'AWS writes the rules and moves you to new versions; you find out first only if you subscribe.',
      change: { 'oversize-handling': managedOversize, 'rule-testing': managedTesting },
      add: [
        managedContent,
        {
          id: 'version-update',
          layer: 'platform',
          name: 'Move the default version forward',
          owner: 'aws',
          duty: 'Set the default to the static version that the provider now recommends, and with it your web ACL, without a step of yours.',
          sources: [versionPractices],
          controls: ['si-2', 'cm-3'],
        },
        notices,
        {
          id: 'version-review',
          layer: 'application',
          name: 'Review a version before it comes',
          owner: 'customer',
          duty: 'Try each announced static version before it becomes your default, and set new rules to count while you judge their effect.',
          sources: [versionPractices],
          controls: ['cm-4', 'si-2'],
        },
        groupChoice,
      ],
    },
    {
      id: 'managed-static',
      name: 'AWS Managed Rules, static version',
      summary:
        'AWS writes the rules, you decide when to take the next version, until yours expires.',
      change: { 'oversize-handling': managedOversize, 'rule-testing': managedTesting },
      add: [
        managedContent,
        {
          id: 'version-expiry',
          layer: 'platform',
          name: 'Replace an expired version',
          owner: 'aws',
          duty: 'Put the default version in place of an AWS version that has expired; AWS WAF blocks updates of a web ACL that would leave an expired version in it.',
          sources: [expiration],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'version-update',
          layer: 'platform',
          name: 'Take new versions in time',
          owner: 'customer',
          duty: 'Change the version setting by hand, after tests, and stay close to the newest: a version that is due to expire can no longer be chosen.',
          sources: [versionPractices, versioning],
          controls: ['si-2', 'cm-3'],
        },
        notices,
        {
          id: 'expiry-alarm',
          layer: 'application',
          name: 'Alarm on the day of expiry',
          owner: 'customer',
          duty: 'Set an alarm on the CloudWatch metric of the version: once expiry is scheduled it counts down by the day. Leave yourself days enough to upgrade.',
          sources: [expiration, versionPractices],
          controls: ['si-4', 'cm-3'],
        },
        groupChoice,
      ],
    },
    {
      id: 'own-rules',
      name: 'Rules of your own',
      summary: 'You write the rules and keep them current; AWS evaluates requests by them.',
      add: [
        {
          id: 'rule-content',
          layer: 'access',
          name: 'Write rules, keep them current',
          owner: 'customer',
          duty: 'Write rules that identify what the default action does not cover: addresses with too many requests, countries, forged user agents, SQL code.',
          sources: [defaultAction],
          controls: ['sc-7', 'si-3', 'ac-4'],
          evidence: filledAcl,
        },
      ],
    },
  ],
});
