import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS WAF',
  shortName: 'AWS WAF',
  summary:
    'A firewall for web requests. AWS evaluates each request with rules that you write or choose from AWS’s rules.',
  guide: 'https://docs.aws.amazon.com/waf/latest/developerguide/',
  read: '2026-11-26',
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
  aws: {
    cloudFormationPrefixes: ['AWS::WAFv2'],
    terraformPrefixes: ['aws_wafv2_'],
  },
  archetype: 'edge-network',
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS protects the infrastructure that runs WAF, including its hardware, software and networking. It patches and fixes flaws within this infrastructure.',
    },
    'traffic-logs': {
      name: 'Turn on traffic logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Enable logging to CloudWatch Logs, S3 or Firehose. Each log entry contains the time, details of the request and the rules that the request matched.',
      setting: 'off-by-default',
      sources: [
        { page: 'logging', at: 'You can enable logging … Data Firehose delivery stream' },
        {
          page: 'loggingStart',
          at: 'To enable logging for … going to use',
          verified: '2026-11-27',
        },
      ],
      controls: ['au-2', 'au-12', 'si-4'],
      evidence: ['WAF.11', 'wafv2-logging-enabled'],
    },
  },
  add: [
    {
      id: 'rule-evaluation',
      layer: 'platform',
      name: 'Evaluate requests and apply the action',
      owner: 'aws',
      duty: 'WAF applies the default action to any request for which no rule applies a terminating action. If the default action is Block, the response is a 403 by default. You can customize the response.',
      sources: [
        {
          page: 'defaultAction',
          at: [
            'AWS WAF applies this … applied to it',
            'By default, for the … customize the response',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
    {
      id: 'propagation',
      layer: 'platform',
      name: 'Propagate your changes',
      owner: 'aws',
      duty: 'WAF propagates a change to all places in which the change is stored. This can take from a few seconds to a number of minutes. Meanwhile, the old rule action might apply in some places and the new one in others.',
      sources: [
        {
          page: 'testing',
          at: ['When you create or … number of minutes', 'After you change a … action in others'],
        },
      ],
      controls: ['cm-3'],
    },
    {
      id: 'inspection-limit',
      layer: 'platform',
      name: 'Inspect up to the size limits',
      owner: 'aws',
      duty: 'WAF inspects at most the first 8 KB of cookies and the first 200 cookies, with the same limits if a rule inspects all headers. It inspects the body up to the body limit. It sends an allowed request in full, including what it did not inspect.',
      sources: [
        {
          page: 'oversize',
          at: [
            'When AWS WAF allows … able to inspect',
            'of the request headers … or count restrictions',
            'of the request cookies … first limit reached',
          ],
        },
      ],
      controls: ['si-10', 'sc-7'],
    },
    {
      id: 'body-limit',
      layer: 'application',
      name: 'Set the body size limit',
      owner: 'customer',
      duty: 'Decide whether to raise the body inspection limit. For CloudFront, API Gateway and others, the default is 16 KB, and you can raise it to at most 64 KB. For Application Load Balancers and AWS AppSync, the limit is fixed at 8 KB.',
      sources: [
        { page: 'oversize', at: 'For Application Load Balancer … (web ACL) configuration' },
      ],
      controls: ['si-10'],
    },
    {
      id: 'oversize-handling',
      layer: 'application',
      name: 'Choose the oversize handling',
      owner: 'customer',
      duty: 'Set the oversize handling in each rule that inspects bodies, headers or cookies. If the handling is Match, a rule with the action Block blocks oversize requests. Outside the console, the default is Continue.',
      sources: [
        {
          page: 'oversize',
          at: ['In the AWS WAF … option is Continue', 'If you use the … component is oversize'],
        },
      ],
      controls: ['si-10', 'sc-7'],
    },
    {
      id: 'rule-testing',
      layer: 'application',
      name: 'Test rules in count mode first',
      owner: 'customer',
      duty: 'Test and tune the web ACL in a staging or testing environment. Then test the rules in count mode with your production traffic before you enable them.',
      sources: [{ page: 'testing', at: 'Before you deploy your … before enabling them' }],
      controls: ['cm-4', 'sa-11'],
    },
    {
      id: 'association',
      layer: 'access',
      name: 'Associate a web ACL with the resource',
      owner: 'customer',
      duty: 'Create a web ACL, and associate it with the resource that it should protect. While a new web ACL propagates, you might get an exception that the web ACL is unavailable. This can last from a few seconds to a number of minutes.',
      sources: [{ page: 'testing', at: 'After you create a … ACL) is unavailable' }],
      controls: ['sc-7'],
      evidence: ['alb-waf-enabled', 'api-gw-associated-with-waf', 'cloudfront-associated-with-waf'],
    },
    {
      id: 'default-action',
      layer: 'access',
      name: 'Choose the default action',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Choose Allow and write rules for requests that you want to block, or choose Block and write rules for requests that you want to allow. The default action applies to any request to which no rule has applied a terminating action.',
      sources: [
        {
          page: 'defaultAction',
          at: [
            'When you create and … applied to it',
            'Your configuration of your … most web requests',
          ],
        },
      ],
      controls: ['ac-4', 'sc-7'],
    },
    {
      id: 'data-protection',
      layer: 'data',
      name: 'Configure data protection for fields',
      owner: 'customer',
      duty: 'If certain fields must not be collected, configure data protection for them. Redacting fields in the log settings affects neither request samples nor Security Lake.',
      sources: [{ page: 'logging', at: 'In particular, the redacted … ACL) data protection' }],
      controls: ['au-3', 'sc-28'],
    },
    {
      id: 'sampling',
      layer: 'data',
      name: 'Turn on request sampling',
      owner: 'customer',
      duty: 'If you want to see what kind of traffic you get, configure sampling of the requests that the web ACL evaluates.',
      sources: [{ page: 'logging', at: 'You can configure your … application is receiving' }],
      controls: ['si-4', 'ca-7'],
    },
    {
      id: 'service-logs',
      layer: 'data',
      name: 'Use service logs',
      owner: 'aws',
      duty: 'AWS uses its own logs of the traffic that AWS WAF processes, to give support and to protect customers and services. These logs are in addition to the logs that you can enable.',
      sources: [{ page: 'logging', at: 'In addition to logs … customers and services' }],
      controls: ['si-4'],
    },
    {
      id: 'log-entries',
      layer: 'data',
      name: 'Deliver the logs',
      owner: 'aws',
      duty: 'If you have enabled logging, WAF writes log entries to your destination for requests that the web ACL analyzes. Each entry contains the time, details of the request and the rules that the request matched.',
      sources: [{ page: 'logging', at: 'Logged information includes the … the request matched' }],
      controls: ['au-3', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'managed-default',
      name: 'AWS Managed Rules, default version',
      summary:
        'AWS writes the rules and moves you to new versions. AWS notifies you in advance only if you subscribe.',
      override: {
        'oversize-handling': {
          name: 'Block oversize requests first',
          owner: 'customer',
          duty: 'If you want no request that exceeds the inspection limits to pass, put a rule that blocks these requests before managed rule groups. A rule group that you do not own may handle them differently from what you need.',
          sources: [
            {
              page: 'oversize',
              at: ['When you use a … to be handled', 'you can add a … over the limits'],
            },
          ],
        },
        'rule-testing': {
          name: 'Test each rule group in count mode',
          owner: 'customer',
          duty: 'Test a rule group in a non-production environment before you use it in production. Then test it in count mode with production traffic. Also test each new version, and test again when a rule group does not handle your traffic as you need.',
          sources: [
            { page: 'managedRules', at: 'Before using any managed … need it to' },
            { page: 'testing', at: 'Then test and tune … before enabling them' },
          ],
        },
      },
      add: [
        {
          id: 'managed-rules',
          layer: 'platform',
          name: 'Provide the managed rule groups',
          owner: 'aws',
          duty: 'AWS provides AWS Managed Rules, which are designed to protect you from common web threats. Like other providers, AWS might occasionally need to update static versions, for example to respond to an emerging security threat.',
          sources: [
            {
              page: 'managedRules',
              at: [
                'is a managed service … other unwanted traffic',
                'AWS Managed Rules are designed to protect you',
              ],
            },
            { page: 'versioning', at: 'Occasionally, a provider might … emerging security threat' },
          ],
          controls: ['si-3', 'si-5'],
        },
        {
          id: 'version-update',
          layer: 'platform',
          name: 'Update the default version',
          owner: 'aws',
          answers: ['start-upgrade'],
          duty: 'AWS sets the default version to the static version that the provider currently recommends. When the recommended version changes, AWS automatically updates the default version in your web ACL.',
          sources: [{ page: 'versionPractices', at: 'AWS WAF always sets … rule group in your' }],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'version-notices',
          layer: 'application',
          name: 'Subscribe to version notifications',
          owner: 'customer',
          duty: 'Subscribe to the SNS topic of AWS Managed Rules. Most providers give advance notice of new static versions and of changes to the default version. The IP reputation groups have neither versions nor notifications.',
          sources: [
            { page: 'versioning', at: 'The AWS Managed Rules … Amazon Resource Name (ARN)' },
            {
              page: 'versionPractices',
              at: 'Subscribe to notifications for … default version to it',
            },
          ],
          controls: ['si-5', 'cm-3'],
        },
        {
          id: 'version-review',
          layer: 'application',
          name: 'Review new versions in advance',
          owner: 'customer',
          duty: 'Review the effects of a new static version before it becomes your default version. You can set its rules to count while you evaluate them.',
          sources: [{ page: 'versionPractices', at: 'Before your default is … the new behavior' }],
          controls: ['cm-4', 'si-2'],
        },
        {
          id: 'group-choice',
          layer: 'access',
          name: 'Choose rule groups',
          owner: 'customer',
          duty: 'Select one or more rule groups, up to the web ACL’s maximum of capacity units. Managed rule groups add a layer of security and are not intended as a replacement for your security responsibilities.',
          sources: [
            {
              page: 'managedRules',
              at: [
                'You have the option … unit (WCU) limit',
                'add another layer of … your security responsibilities',
              ],
            },
          ],
          controls: ['sc-7', 'si-3'],
          evidence: ['WAF.10', 'wafv2-webacl-not-empty'],
        },
      ],
    },
    {
      id: 'managed-static',
      name: 'AWS Managed Rules, static version',
      summary:
        'AWS writes the rules. You decide when to adopt the next version, until your current version expires.',
      extends: 'managed-default',
      remove: ['version-update', 'version-review'],
      add: [
        {
          id: 'version-expiry',
          layer: 'platform',
          name: 'Replace an expired version',
          owner: 'aws',
          duty: 'If a static version of AWS Managed Rules expires, AWS replaces it with the default version. AWS WAF blocks updates of a web ACL that would leave an expired version in it.',
          sources: [
            {
              page: 'expiration',
              at: [
                'AWS WAF blocks any … an unexpired version',
                'For AWS Managed Rules … default version',
              ],
            },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'version-update',
          layer: 'platform',
          name: 'Update to new versions',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Update the version setting manually, and stay as close as you can to the latest version. Test new versions, and adopt them in a timely manner. After a version is scheduled for expiration, you can no longer select it.',
          sources: [
            {
              page: 'versionPractices',
              at: ['If you choose to … the rule group', 'Keep your managed rule … a timely manner'],
            },
            { page: 'versioning', at: 'After a version is … the rule group' },
          ],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'expiry-alarm',
          layer: 'application',
          name: 'Set alarms on version expiry',
          owner: 'customer',
          duty: 'Set an alarm on the CloudWatch metric for the expiry of your version. After expiry is scheduled, the metric counts down in days. Leave yourself enough days to upgrade.',
          sources: [
            { page: 'expiration', at: 'After the provider schedules … day of expiration' },
            { page: 'versionPractices', at: 'Track the AWS WAF … a supported version' },
          ],
          controls: ['si-4', 'cm-3'],
        },
      ],
    },
    {
      id: 'own-rules',
      name: 'Rules of your own',
      summary: 'You write the rules and keep them current. AWS evaluates requests with them.',
      add: [
        {
          id: 'rule-content',
          layer: 'access',
          name: 'Write rules to fit the default action',
          owner: 'customer',
          duty: 'If you allow most requests by default, add rules that identify the requests that you want to block. Examples are requests from IP addresses that make an unreasonable number of requests, or requests that appear to include malicious SQL code.',
          sources: [{ page: 'defaultAction', at: 'For example, if you … malicious SQL code' }],
          controls: ['sc-7', 'si-3', 'ac-4'],
          evidence: ['WAF.10', 'wafv2-webacl-not-empty'],
        },
      ],
    },
  ],
  pages: {
    logging: { path: 'logging', title: 'Logging AWS WAF protection pack (web ACL) traffic' },
    loggingStart: {
      path: 'logging-management-configure',
      title: 'Configuring logging for a protection pack (web ACL)',
      read: '2026-11-27',
    },
    defaultAction: {
      path: 'web-acl-default-action',
      title: 'Setting the protection pack (web ACL) default action in AWS WAF',
    },
    testing: { path: 'web-acl-testing', title: 'Testing and tuning your AWS WAF protections' },
    oversize: {
      path: 'waf-oversize-request-components',
      title: 'Oversize web request components in AWS WAF',
    },
    managedRules: { path: 'aws-managed-rule-groups', title: 'AWS Managed Rules for AWS WAF' },
    versioning: {
      path: 'waf-managed-rule-groups-versioning',
      title: 'Using versioned managed rule groups in AWS WAF',
    },
    versionPractices: {
      path: 'waf-managed-rule-groups-best-practice',
      title: 'Best practices for handling managed rule group versions',
    },
    expiration: {
      path: 'waf-managed-rule-groups-versioning-expiration',
      title: 'Version expiration for managed rule groups',
    },
  },
});
