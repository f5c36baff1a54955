import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Shield',
  shortName: 'Shield',
  summary:
    'Shield protects against DDoS attacks. AWS mitigates common packet floods for all customers. To withstand request floods, you need your own settings.',
  guide: 'https://docs.aws.amazon.com/waf/latest/developerguide/',
  read: '2026-11-24',
  aliases: [
    'Shield Standard',
    'Shield Advanced',
    'DDoS',
    'SRT',
    'Shield Response Team',
    'network security director',
  ],
  aws: {
    cloudFormationPrefixes: ['AWS::Shield'],
    terraformPrefixes: ['aws_shield_'],
  },
  archetype: 'edge-network',
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS protects the infrastructure that runs Shield, including its hardware, software and networking. It patches and fixes flaws within this infrastructure.',
    },
  },
  remove: ['traffic-logs'],
  add: [
    {
      id: 'infrastructure-defence',
      layer: 'network',
      name: 'Protect layers 3 and 4',
      owner: 'aws',
      duty: 'Shield automatically protects all customers against the most common, frequently occurring network and transport layer DDoS attacks, at no additional charge.',
      setting: 'always-on',
      sources: [{ page: 'standard', at: 'All AWS customers benefit … website or applications' }],
      controls: ['sc-5'],
    },
    {
      id: 'ingress-systems',
      layer: 'network',
      name: 'Mitigate attacks at points of ingress',
      owner: 'aws',
      duty: 'AWS operates systems that mitigate infrastructure layer attacks at all points of ingress from the internet. When it detects an attack, it reroutes traffic through the systems in the same location. Across all Regions and edge locations, it provides more than 100 Tbps of mitigation capacity.',
      sources: [
        {
          page: 'mitigation',
          at: [
            'infrastructureEdgeLocations',
            'Shield maintains DDoS mitigation … all edge locations',
          ],
        },
      ],
      controls: ['sc-5', 'cp-2'],
    },
    {
      id: 'edge-inspection',
      layer: 'network',
      name: 'Inspect packets at the edge',
      owner: 'aws',
      duty: 'Shield inspects every packet that is sent to CloudFront distributions and Route 53 hosted zones. It mitigates infrastructure layer attacks on them at once, without waiting for a signal from Shield detection.',
      setting: 'always-on',
      sources: [
        {
          page: 'mitigation',
          at: ['infrastructureEdgeLocations', 'At AWS edge locations, … from Shield detection'],
        },
      ],
      controls: ['sc-5', 'sc-7'],
    },
    {
      id: 'mitigation-engineering',
      layer: 'platform',
      name: 'Develop the mitigation systems',
      owner: 'aws',
      duty: 'AWS develops the mitigation systems and monitors how well they work. It can respond quickly when it finds or expects new threats.',
      sources: [
        {
          page: 'mitigation',
          at: [
            'AWS DDoS mitigation systems … with AWS services',
            'Shield engineers continually monitor … discovered or anticipated',
          ],
        },
      ],
      controls: ['si-5', 'sc-5'],
    },
    {
      id: 'architecture',
      layer: 'application',
      name: 'Design for DDoS resiliency',
      owner: 'customer',
      duty: 'Design the application for DDoS resiliency. Route 53 hosted zones, CloudFront distributions and standard accelerators get availability protection against all known network and transport layer attacks. You can let the application scale, to help ensure that smaller request floods do not affect it.',
      sources: [
        {
          page: 'standard',
          at: [
            'Shield provides DDoS detection … of DDoS resiliency',
            'you get particular benefit … transport layer attacks',
          ],
        },
        { page: 'mitigation', at: 'architectSmallerRequestFloods' },
      ],
      controls: ['sc-5', 'pl-8'],
    },
    {
      id: 'web-acl',
      layer: 'access',
      name: 'Rate-based rule in the web ACL',
      owner: 'customer',
      duty: 'If you want a rate-based rule, add it to your AWS WAF web ACL. The rule can mitigate an attack before the attack reaches a detectable level.',
      sources: [{ page: 'mitigation', at: 'rateBasedRuleDetectableLevel' }],
      controls: ['sc-5', 'sc-7'],
    },
    {
      id: 'network-findings',
      layer: 'data',
      name: 'Review network findings',
      owner: 'customer',
      duty: 'Use Shield network security director. It assesses specified environments through a service-linked role. Review its findings, and the remediations that it lists for a finding.',
      sources: [
        { page: 'directorData', at: ['List findings', 'List remediations for a finding'] },
        {
          page: 'directorRole',
          at: 'Provides permissions for the … assess specified environments',
        },
      ],
      controls: ['ra-5', 'ca-7'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Shield Standard',
      summary:
        'What each customer has by default. AWS mitigates common packet floods. You handle floods of requests that look like those of users.',
      add: [
        {
          id: 'request-floods',
          layer: 'application',
          name: 'Plan for request floods',
          owner: 'customer',
          duty: 'Plan for request floods yourself. You can design the application to scale, which helps with smaller floods, and a rate-based rule in your web ACL can mitigate an attack. Shield Advanced mitigates floods for CloudFront distributions and Application Load Balancers for which you enable it.',
          sources: [
            {
              page: 'mitigation',
              at: [
                'architectSmallerRequestFloods',
                'shieldAdvancedProtections',
                'rateBasedRuleDetectableLevel',
              ],
            },
          ],
          controls: ['sc-5', 'ir-8'],
        },
      ],
    },
    {
      id: 'advanced',
      name: 'Shield Advanced',
      summary:
        'A subscription with experts on call. You protect each resource separately. The Anti-DDoS rule group handles request floods.',
      override: {
        'web-acl': {
          name: 'Web ACL and rate-based rule',
          owner: 'customer',
          duty: 'When you enable protection of a CloudFront distribution or an Application Load Balancer, associate a web ACL with the resource, to enable application layer detection. A rate-based rule in the web ACL can mitigate an attack before the attack reaches a detectable level.',
          sources: [
            {
              page: 'mitigation',
              at: [
                'Shield Advanced provides web … application layer detection',
                'rateBasedRuleDetectableLevel',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'flood-mitigation',
          layer: 'platform',
          name: 'Mitigate request floods',
          owner: 'aws',
          duty: 'If you use the Anti-DDoS managed rule group, it detects and mitigates HTTP request floods within seconds.',
          sources: [
            { page: 'automatic', at: 'detects and mitigates attacks … rather than minutes' },
          ],
          controls: ['sc-5', 'si-4'],
        },
        {
          id: 'response-team',
          layer: 'platform',
          name: 'Provide the Shield Response Team',
          owner: 'aws',
          duty: 'For customers with the required Support plan, the Shield Response Team is reachable at any time. The team may analyze AWS WAF logs and write custom network mitigations. When required, AWS can change how traffic arrives at your application.',
          sources: [
            {
              page: 'responseTeam',
              at: [
                'Depending on the type … application web requests',
                'The SRT can write … infrastructure layer attacks',
                'When required, AWS can … to your application',
              ],
            },
            { page: 'capabilities', at: 'As an AWS Shield … Enterprise Support plan' },
          ],
          controls: ['ir-4', 'ir-7'],
        },
        {
          id: 'proactive-contact',
          layer: 'platform',
          name: 'Contact you during an event',
          owner: 'aws',
          duty: 'If you set up proactive engagement, AWS contacts you directly when a protected resource’s health check becomes unhealthy during an event that Shield Advanced detects.',
          sources: [{ page: 'capabilities', at: 'proactiveShieldAdvanced' }],
          controls: ['ir-4', 'ir-6'],
        },
        {
          id: 'health-detection',
          layer: 'application',
          name: 'Health-based detection',
          owner: 'customer',
          duty: 'If you want health-based detection, associate Route 53 health checks with protected resources other than hosted zones. The checks help prevent false positives. They make detection and mitigation faster when a resource is unhealthy.',
          sources: [
            {
              page: 'capabilities',
              at: [
                'You can use Amazon … detection and mitigation',
                'Using health checks with … Route 53 hosted zones',
              ],
            },
          ],
          controls: ['si-4', 'sc-5'],
        },
        {
          id: 'proactive-engagement',
          layer: 'application',
          name: 'Turn on proactive engagement',
          owner: 'customer',
          duty: 'If you want the Shield Response Team to contact you directly, set up proactive engagement. The team contacts you when a resource’s health check becomes unhealthy during a detected event. Proactive engagement is available only for resources with health-based detection.',
          sources: [
            {
              page: 'capabilities',
              at: [
                'Shield Advanced proactive engagement … health-based detection enabled',
                'proactiveShieldAdvanced',
              ],
            },
          ],
          controls: ['ir-4', 'ir-6'],
        },
        {
          id: 'protection-groups',
          layer: 'application',
          name: 'Group protected resources',
          owner: 'customer',
          duty: 'If you want enhanced detection and mitigation for several resources as a group, create protection groups of protected resources. You can define criteria that include newly protected resources automatically.',
          sources: [
            { page: 'capabilities', at: 'You can use protection … are automatically included' },
          ],
          controls: ['si-4', 'cm-8'],
        },
        {
          id: 'cost-credits',
          layer: 'application',
          name: 'Request a credit after an attack',
          owner: 'customer',
          duty: 'You can request a credit for charges of listed types if an attack increased a protected resource’s use. Request it within 15 days after the billing month of the attack. You must have added the protection before the attack, and other prerequisites apply too.',
          sources: [
            {
              page: 'credits',
              at: [
                'attack that increases utilization … types of charges',
                'before the attack began, … to request a credit',
                'To be eligible for … the attack occurred',
              ],
            },
          ],
          controls: ['ir-8'],
        },
        {
          id: 'protections',
          layer: 'access',
          name: 'Protect each resource',
          owner: 'customer',
          duty: 'Subscribe to Shield Advanced, and enable it for each resource that you want to protect. Application layer mitigations are available for CloudFront distributions and Application Load Balancers for which you have enabled it.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'mitigation',
              at: 'shieldAdvancedProtections',
            },
            { page: 'capabilities', at: 'does not cover the … using Shield Advanced' },
            { page: 'credits', at: 'Enabling Shield Advanced on … for individual resources' },
          ],
          controls: ['sc-5', 'cm-8'],
          evidence: ['shield-advanced-enabled-autorenew'],
        },
        {
          id: 'flood-rules',
          layer: 'access',
          name: 'Use the Anti-DDoS rule group',
          owner: 'customer',
          duty: 'As AWS encourages, adopt the Anti-DDoS managed rule group, the default solution against HTTP request floods since 26 March 2026. The subscription includes access to it and up to 50 billion requests to protected AWS WAF resources in a calendar month. AWS bills further requests.',
          sources: [
            {
              page: 'automatic',
              at: [
                'Starting March 26, 2026, … request flood attacks',
                'we encourage you to … Managed Rule Group',
              ],
            },
            { page: 'capabilities', at: 'includes access to the … Advanced pricing page' },
          ],
          controls: ['sc-5', 'sc-7'],
        },
        {
          id: 'response-team-access',
          layer: 'access',
          name: 'Give the response team access',
          owner: 'customer',
          duty: 'Have a Business or Enterprise Support plan, and grant the team a role in your account. The role gives access to your AWS WAF logs, and you can grant access to other logs in S3 separately. Be ready to approve the team’s changes to your web ACL.',
          sources: [
            {
              page: 'responseTeam',
              at: [
                'you must be subscribed … Enterprise Support plan',
                'With your approval during … block the attacks',
              ],
            },
            {
              page: 'srtAccess',
              at: [
                'granting permission to the … to manage protections',
                'The SRT gains access … to your account',
              ],
            },
          ],
          controls: ['ir-4', 'ac-6'],
          evidence: ['shield-drt-access'],
        },
        {
          id: 'central-rollout',
          layer: 'access',
          name: 'Apply protections centrally',
          owner: 'customer',
          duty: 'If you want to apply Shield Advanced protections to your new accounts and resources automatically, use Firewall Manager.',
          sources: [
            {
              page: 'capabilities',
              at: 'You can use Firewall … your web ACLs',
            },
          ],
          controls: ['cm-2', 'sc-5'],
          evidence: ['fms-shield-resource-policy-check'],
        },
        {
          id: 'event-metrics',
          layer: 'data',
          name: 'Monitor events and metrics',
          owner: 'customer',
          duty: 'Monitor the real-time metrics and reports of Shield Advanced on events and attacks. You can use its API and console, or CloudWatch metrics.',
          sources: [
            { page: 'capabilities', at: 'Shield Advanced gives you … Amazon CloudWatch metrics' },
          ],
          controls: ['si-4', 'au-6'],
        },
      ],
    },
    {
      id: 'advanced-automatic-mitigation',
      name: 'Shield Advanced, automatic mitigation',
      summary:
        'The older solution against request floods. After Shield Advanced learns your traffic patterns, it writes rules into your web ACL.',
      extends: 'advanced',
      lifecycle: {
        status: 'maintenance',
        date: '2026-03-26',
        note: 'The Anti-DDoS managed rule group supersedes automatic mitigation. Existing Shield Advanced customers may continue to use automatic mitigation. New customers get it only through AWS Support.',
        sources: [
          {
            page: 'automatic',
            at: [
              'It supersedes the Layer … new AWS accounts',
              'require access to the … contact AWS Support',
            ],
          },
        ],
      },
      override: {
        'flood-mitigation': {
          name: 'Write mitigation rules for you',
          owner: 'aws',
          duty: 'Shield Advanced maintains a rule group in your web ACL, which limits the rate of known DDoS sources. It compares traffic with a baseline and deploys custom rules that do not negatively affect other protected resources of that web ACL.',
          sources: [
            {
              page: 'automatic',
              at: [
                'When automatic mitigation is … of DDoS attacks',
                'Shield Advanced compares current … the rule group',
                'For web ACLs that … the protected resources',
              ],
            },
          ],
        },
        'flood-rules': {
          name: 'Turn on automatic mitigation',
          owner: 'customer',
          duty: 'Configure automatic mitigation to count or block the web requests of an attack. It works only with web ACLs of AWS WAF (v2). After you associate the web ACL, Shield Advanced needs 24 hours to 30 days to establish a baseline.',
          sources: [
            {
              page: 'automatic',
              at: [
                'respond automatically to mitigate … of the attack',
                'works only with protection … AWS WAF (v2)',
                'The time to establish … protected application resource',
              ],
            },
          ],
        },
      },
    },
  ],
  contradictions: [
    {
      topic: 'Whether to still use automatic mitigation',
      finding:
        'The page on capabilities presents automatic application layer mitigation as an option of each subscription. The page on mitigation says that custom mitigations at that layer depend on it. The page on the feature itself says that the Anti-DDoS managed rule group supersedes it from 26 March 2026. New customers need AWS Support to get it. The catalogue follows the third page and keeps the feature as a mode of its own.',
      sources: [
        { page: 'capabilities', at: 'You can configure Shield … your protected resources' },
        { page: 'mitigation', at: 'Shield only provides custom … application layer mitigation' },
        { page: 'automatic', at: 'Starting March 26, 2026, … Auto Mitigation (L7AM) feature' },
      ],
    },
  ],
  pages: {
    capabilities: {
      path: 'ddos-advanced-summary-capabilities',
      title: 'AWS Shield Advanced capabilities and options',
      read: '2026-11-26',
      passages: { proactiveShieldAdvanced: 'With proactive engagement, the … by Shield Advanced' },
    },
    mitigation: {
      path: 'ddos-event-mitigation',
      title: 'How AWS Shield mitigates events',
      read: '2026-11-26',
      passages: {
        infrastructureEdgeLocations: 'For infrastructure layer attacks, … AWS edge locations',
        architectSmallerRequestFloods: 'You can architect your … smaller request floods',
        rateBasedRuleDetectableLevel: 'A rate-based rule in … a detectable level',
        shieldAdvancedProtections: 'Shield Advanced provides web … Shield Advanced protections',
      },
    },
    automatic: {
      path: 'ddos-automatic-app-layer-response',
      title: 'Automating application layer DDoS mitigation with Shield Advanced',
      read: '2026-11-26',
    },
    standard: {
      path: 'ddos-standard-summary',
      title: 'AWS Shield Standard overview',
      read: '2026-11-26',
    },
    directorData: {
      url: 'https://docs.aws.amazon.com/online-register/latest/data-formats/awsshieldnetworksecuritydirector.html',
      title: 'Data retrieval APIs for AWS Shield network security director',
      read: '2026-11-26',
    },
    directorRole: {
      url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/NetworkSecurityDirectorServiceLinkedRolePolicy.html',
      title: 'NetworkSecurityDirectorServiceLinkedRolePolicy',
      read: '2026-11-26',
    },
    responseTeam: {
      path: 'ddos-srt-support',
      title: 'Managed DDoS event response with Shield Response Team (SRT) support',
      read: '2026-11-26',
    },
    credits: {
      path: 'ddos-request-service-credit',
      title: 'Requesting a credit in AWS Shield Advanced after an attack',
      read: '2026-11-27',
    },
    srtAccess: {
      path: 'ddos-srt-access',
      title: 'Granting access for the SRT',
      read: '2026-11-26',
    },
  },
});
