import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Shield',
  shortName: 'Shield',
  summary:
    'Protection against DDoS: AWS absorbs common floods of packets for all customers; floods of requests need settings of yours.',
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
      name: 'Protect and patch what runs Shield',
      owner: 'aws',
      duty: 'Protect the infrastructure that runs Shield, its hardware, software and networking, and patch and fix flaws within it.',
    },
  },
  remove: ['traffic-logs'],
  add: [
    {
      id: 'infrastructure-defence',
      layer: 'network',
      name: 'Defend layers 3 and 4 for everyone',
      owner: 'aws',
      duty: 'Protect all customers automatically, at no additional charge, against the most common, frequently occurring network and transport layer DDoS attacks.',
      setting: 'always-on',
      sources: [{ page: 'standard', at: 'All AWS customers benefit … website or applications' }],
      controls: ['sc-5'],
    },
    {
      id: 'ingress-systems',
      layer: 'network',
      name: 'Mitigate at each point of ingress',
      owner: 'aws',
      duty: 'Against infrastructure layer attacks, keep mitigation systems at all points of ingress from the internet, reroute traffic through those in the same location when an attack is detected, and provide more than 100 Tbps of mitigation capacity across all Regions and edge locations.',
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
      duty: 'Inspect every packet on its way to CloudFront distributions and Route 53 hosted zones, and mitigate infrastructure layer attacks there at once, without waiting for a signal from Shield detection.',
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
      name: 'Keep the defence up to date',
      owner: 'aws',
      duty: 'Develop the mitigation systems, watch how well they work, and be able to respond quickly when new threats are found or expected.',
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
      duty: 'Design the application for DDoS resiliency. Route 53 hosted zones, CloudFront distributions and standard accelerators get availability protection against all known network and transport layer attacks. You can let the application scale, to help ensure that smaller request floods don’t affect it.',
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
      name: 'A web ACL with a rate-based rule',
      owner: 'customer',
      duty: 'Add a rate-based rule to your AWS WAF web ACL if you want one: the rule can mitigate an attack before it reaches a detectable level.',
      sources: [{ page: 'mitigation', at: 'rateBasedRuleDetectableLevel' }],
      controls: ['sc-5', 'sc-7'],
    },
    {
      id: 'network-findings',
      layer: 'data',
      name: 'Scan the network, act on findings',
      owner: 'customer',
      duty: 'Use Shield network security director, which assesses specified environments by a service-linked role: read its findings, and the remediations that it lists for a finding.',
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
        'What each customer has without asking: packets are AWS’s affair, requests that look like users’ are yours.',
      add: [
        {
          id: 'request-floods',
          layer: 'application',
          name: 'Withstand floods of requests',
          owner: 'customer',
          duty: 'Plan for request floods yourself: Shield Advanced provides application layer mitigations, for CloudFront distributions and Application Load Balancers where you’ve enabled it. You can architect the application to scale, to help with smaller floods, and a rate-based rule in your web ACL can mitigate an attack.',
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
        'A subscription with experts on call: resource by resource, with the Anti-DDoS rule group for floods of requests.',
      override: {
        'web-acl': {
          name: 'Web ACL and a rate-based rule',
          owner: 'customer',
          duty: 'When you enable protection of a CloudFront distribution or an Application Load Balancer, associate a web ACL with it, to enable application layer detection. A rate-based rule in your web ACL can mitigate an attack before it reaches a detectable level.',
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
          name: 'Mitigate request floods in seconds',
          owner: 'aws',
          duty: 'Detect and mitigate floods of HTTP requests within seconds, by the Anti-DDoS managed rule group where you use it.',
          sources: [
            { page: 'automatic', at: 'detects and mitigates attacks … rather than minutes' },
          ],
          controls: ['sc-5', 'si-4'],
        },
        {
          id: 'response-team',
          layer: 'platform',
          name: 'Help in an attack, when called',
          owner: 'aws',
          duty: 'Be reachable at any time with the Shield Response Team for customers with the Support plan that it asks for. It may analyse AWS WAF logs and write custom network mitigations; AWS can change how traffic arrives when required.',
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
          name: 'Contact you directly during an event',
          owner: 'aws',
          duty: 'Where you have set up proactive engagement, contact you directly if the health check of a protected resource becomes unhealthy during an event that Shield Advanced detects.',
          sources: [{ page: 'capabilities', at: 'proactiveShieldAdvanced' }],
          controls: ['ir-4', 'ir-6'],
        },
        {
          id: 'health-detection',
          layer: 'application',
          name: 'Health checks for detection',
          owner: 'customer',
          duty: 'If you want health-based detection, associate Route 53 health checks with protected resources, hosted zones excepted: it helps prevent false positives and makes detection and mitigation faster when a resource is unhealthy.',
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
          name: 'Let the response team contact you',
          owner: 'customer',
          duty: 'Set up proactive engagement if the Shield Response Team should contact you directly when a resource’s health check becomes unhealthy during a detected event. It is available only for resources that have health-based detection enabled.',
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
          duty: 'Create protection groups of protected resources if you want enhanced detection and mitigation of a group as a whole. You can define criteria by which newly protected resources are included automatically.',
          sources: [
            { page: 'capabilities', at: 'You can use protection … are automatically included' },
          ],
          controls: ['si-4', 'cm-8'],
        },
        {
          id: 'cost-credits',
          layer: 'application',
          name: 'Ask for a credit after an attack',
          owner: 'customer',
          duty: 'Request a service credit for charges of the types that AWS lists, from an attack that increased the use of a protected resource, within the 15 days after the billing month of the attack. You must have added the protection before the attack; other prerequisites apply too.',
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
          name: 'Protect each resource you mean',
          owner: 'customer',
          duty: 'Subscribe, and enable Shield Advanced for each resource: application layer mitigations exist for CloudFront distributions and Application Load Balancers where you have done so.',
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
          name: 'Adopt the Anti-DDoS rule group',
          owner: 'customer',
          duty: 'Adopt the rule group, as AWS encourages: since 26 March 2026 it is the default solution against HTTP request floods. The subscription includes access to it and up to 50 billion requests to protected AWS WAF resources in a calendar month; further ones are billed.',
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
          name: 'Open the way for the response team',
          owner: 'customer',
          duty: 'Hold a Business or Enterprise Support plan and grant the team a role in your account: with it come your AWS WAF logs; other logs in S3 you grant apart. Be ready to approve its changes to your web ACL.',
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
          name: 'Roll protections out centrally',
          owner: 'customer',
          duty: 'Use Firewall Manager if you want to apply Shield Advanced protections automatically to your new accounts and resources.',
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
          name: 'Watch events and their metrics',
          owner: 'customer',
          duty: 'Follow the real-time metrics and reports of Shield Advanced on events and attacks, by its API and console or as CloudWatch metrics.',
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
        'The older answer to request floods: Shield Advanced writes rules into your web ACL once it knows your traffic.',
      extends: 'advanced',
      lifecycle: {
        status: 'maintenance',
        date: '2026-03-26',
        note: 'The Anti-DDoS managed rule group supersedes automatic mitigation. Existing Shield Advanced customers may go on; new ones get it only through AWS Support.',
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
          duty: 'Maintain a rule group in your web ACL: track known DDoS sources by rate, compare traffic with its baseline, and deploy custom rules that do not negatively affect other protected resources of that web ACL.',
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
          name: 'Enable mitigation, choose count or block',
          owner: 'customer',
          duty: 'Configure automatic mitigation to count or block the web requests of an attack. It works only with web ACLs of AWS WAF (v2). A baseline takes 24 hours to 30 days from the time you associate the web ACL.',
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
      topic: 'Whether automatic mitigation is still the way',
      finding:
        'The page on capabilities presents automatic application layer mitigation as an option of each subscription, and the page on mitigation says that custom mitigations at that layer depend on it. The page on the feature itself says that the Anti-DDoS managed rule group supersedes it from 26 March 2026 and that new customers need AWS Support to get it. The catalogue follows the third page and keeps the feature as a mode of its own.',
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
