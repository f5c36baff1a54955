import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS WAF Classic',
  shortName: 'WAF Classic',
  summary:
    'The first AWS WAF, for web ACLs created before November 2019. AWS set 7 October 2026 as the end of its support.',
  guide: 'https://docs.aws.amazon.com/waf/latest/developerguide/',
  read: '2026-11-26',
  aliases: ['WAF v1', 'WAF Regional', 'WAFRegional', 'AWS WAF Classic Regional'],
  aws: {
    cloudFormationPrefixes: ['AWS::WAF', 'AWS::WAFRegional'],
    terraformPrefixes: ['aws_waf_', 'aws_wafregional_'],
  },
  lifecycle: {
    status: 'ended',
    date: '2026-10-07',
    note: 'AWS set 7 October 2026 as the end of operations and support of AWS WAF Classic. Dates for your Region are in the AWS Health dashboard. AWS asks you to migrate to AWS WAF.',
    sources: [
      {
        page: 'sunset',
        at: ['sunsetDateService', 'awsWafClassicOctober72026'],
      },
      { page: 'chapter', at: 'referAwsRegion' },
    ],
  },
  brief:
    'AWS WAF Classic has reached its end of support, so this page says what to do with remaining resources.',
  archetype: 'edge-network',
  notAsked: {
    'patch-engine':
      'AWS set 7 October 2026 as the end of operations and support. Do not expect a fix.',
  },
  remove: ['service-software', 'traffic-logs'],
  add: [
    {
      id: 'end-of-service',
      layer: 'platform',
      name: 'End operations and support',
      owner: 'aws',
      duty: 'AWS announced on 7 October 2025 that it would end operations and support of AWS WAF Classic on 7 October 2026. Milestones and dates for your Region are in the AWS Health dashboard.',
      sources: [
        {
          page: 'sunset',
          at: ['sunsetDateService', 'awsWafClassicOctober72026'],
        },
        { page: 'chapter', at: 'AWS WAF Classic is … to your Region' },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'inventory',
      layer: 'application',
      name: 'Find Classic rules and web ACLs',
      owner: 'customer',
      duty: 'Look for rules and web ACLs that were created in AWS WAF Classic before November 2019 and never migrated. Look up your Region’s dates in the AWS Health dashboard.',
      sources: [
        {
          page: 'chapter',
          at: ['referAwsRegion', 'You should only use … latest version yet'],
        },
      ],
      controls: ['cm-8', 'sa-22'],
      evidence: ['WAF.6', 'WAF.8', 'waf-global-webacl-not-empty', 'waf-regional-webacl-not-empty'],
    },
    {
      id: 'migration',
      layer: 'application',
      name: 'Migrate to AWS WAF',
      owner: 'customer',
      duty: 'Read about AWS WAF. Then migrate the rules, web ACLs and other resources that you created in AWS WAF Classic to AWS WAF.',
      sources: [
        {
          page: 'migrating',
          at: [
            'AWS WAF was released … this latest version',
            'Before you start your … reading through AWS WAF',
          ],
        },
      ],
      controls: ['sa-22', 'sc-7'],
    },
  ],
  modes: [
    {
      id: 'web-acl',
      name: 'Classic web ACL',
      summary:
        'Rules check conditions such as addresses or query strings, for API Gateway, CloudFront and Application Load Balancers.',
    },
  ],
  contradictions: [
    {
      topic: 'The day on which support ends',
      finding:
        'The list of services in sunset gives 7 October 2026 as the end of support. The page on migration says that support ends on 30 September 2025. The chapter itself gives no day and points to the AWS Health dashboard for dates by Region. The catalogue follows the list, which gives the later day and the date of the announcement.',
      sources: [
        { page: 'sunset', at: 'awsWafClassicOctober72026' },
        { page: 'migrating', at: 'AWS WAF Classic support … September 30, 2025' },
        { page: 'chapter', at: 'referAwsRegion' },
      ],
    },
  ],
  pages: {
    chapter: {
      path: 'classic-waf-chapter',
      title: 'AWS WAF Classic',
      passages: { referAwsRegion: 'Refer to your AWS … to your Region' },
    },
    migrating: {
      path: 'waf-migrating-from-classic',
      title: 'Migrating your AWS WAF Classic resources to AWS WAF',
    },
    sunset: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
      title: 'Services in Sunset',
      passages: {
        sunsetDateService: 'The sunset date is … of the service',
        awsWafClassicOctober72026: 'AWS WAF Classic … October 7, 2026',
      },
    },
  },
});
