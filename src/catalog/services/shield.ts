import { cite, defineService } from '../define.ts';

const read = '2026-11-24';
const docs = 'https://docs.aws.amazon.com/';
const guide = `${docs}waf/latest/developerguide/`;
const page = (path: string, title: string) => cite(`${guide}${path}.html`, title, read);

const standard = page('ddos-standard-summary', 'AWS Shield Standard overview');
const mitigation = page('ddos-event-mitigation', 'How AWS Shield mitigates events');
const capabilities = page(
  'ddos-advanced-summary-capabilities',
  'AWS Shield Advanced capabilities and options',
);
const automatic = page(
  'ddos-automatic-app-layer-response',
  'Automating application layer DDoS mitigation with Shield Advanced',
);
const responseTeam = page(
  'ddos-srt-support',
  'Managed DDoS event response with Shield Response Team (SRT) support',
);
const directorData = cite(
  `${docs}online-register/latest/data-formats/awsshieldnetworksecuritydirector.html`,
  'Data retrieval APIs for AWS Shield network security director',
  read,
);
const directorRole = cite(
  `${docs}aws-managed-policy/latest/reference/NetworkSecurityDirectorServiceLinkedRolePolicy.html`,
  'NetworkSecurityDirectorServiceLinkedRolePolicy',
  read,
);
const securityManager = cite(
  `${docs}cli/latest/reference/network-security-manager/`,
  'network-security-manager',
  read,
);

const alwaysOn = { state: 'always-on' } as const;
const optIn = { state: 'off-by-default', changedBy: 'customer' } as const;
const reports = [{ kind: 'artifact', id: 'SOC 2 report' }] as const;

const teamResponse = {
  id: 'response-team',
  layer: 'platform',
  name: 'Help in an attack, when called',
  owner: 'aws',
  duty: 'Answer at any time with the Shield Response Team: read AWS WAF logs, write custom network mitigations and, where required, change how traffic reaches AWS.',
  sources: [responseTeam, capabilities],
  controls: ['ir-4', 'ir-7'],
} as const;

const healthDetection = {
  id: 'health-detection',
  layer: 'application',
  name: 'Health checks for detection',
  owner: 'customer',
  duty: 'Associate Route 53 health checks with protected resources, hosted zones excepted: they prevent false alarms and speed up detection and mitigation.',
  setting: optIn,
  sources: [capabilities],
  controls: ['si-4', 'sc-5'],
} as const;

const proactive = {
  id: 'proactive-engagement',
  layer: 'application',
  name: 'Let the response team call you',
  owner: 'customer',
  duty: 'Set up proactive engagement, so that the team contacts you when a health check turns unhealthy in a detected event. It works only where a health check is associated.',
  setting: optIn,
  sources: [capabilities],
  controls: ['ir-4', 'ir-6'],
} as const;

const protectionGroups = {
  id: 'protection-groups',
  layer: 'application',
  name: 'Group resources that belong together',
  owner: 'customer',
  duty: 'Put the resources of one application into a protection group, by criteria that take in new ones, so that detection looks at the whole.',
  sources: [capabilities],
  controls: ['si-4', 'cm-8'],
} as const;

const credits = {
  id: 'cost-credits',
  layer: 'application',
  name: 'Ask for a credit after an attack',
  owner: 'customer',
  duty: 'Check the bill after an attack and request the credit: cost protection is partial and comes as Shield Advanced service credits.',
  sources: [capabilities],
  controls: ['ir-8'],
} as const;

const protections = {
  id: 'protections',
  layer: 'access',
  name: 'Protect each resource you mean',
  owner: 'customer',
  duty: 'Subscribe, and enable Shield Advanced for each resource: application layer mitigations exist for CloudFront distributions and Application Load Balancers where you have done so.',
  setting: optIn,
  sources: [mitigation, capabilities],
  controls: ['sc-5', 'cm-8'],
  evidence: [{ kind: 'config-rule', id: 'shield-advanced-enabled-autorenew' }],
} as const;

const teamAccess = {
  id: 'response-team-access',
  layer: 'access',
  name: 'Open the way for the response team',
  owner: 'customer',
  duty: 'Hold a Business or Enterprise Support plan, grant the team access, and be ready to approve its changes to your web ACL during an engagement.',
  sources: [responseTeam, capabilities],
  controls: ['ir-4', 'ac-6'],
  evidence: [{ kind: 'config-rule', id: 'shield-drt-access' }],
} as const;

const rollout = {
  id: 'central-rollout',
  layer: 'access',
  name: 'Roll protections out centrally',
  owner: 'customer',
  duty: 'Use Firewall Manager policies, included in the subscription, or AWS Network Security Manager, to bring protections to new accounts and resources.',
  sources: [capabilities, securityManager],
  controls: ['cm-2', 'sc-5'],
  evidence: [{ kind: 'config-rule', id: 'fms-shield-resource-policy-check' }],
} as const;

const eventMetrics = {
  id: 'event-metrics',
  layer: 'data',
  name: 'Watch events and their metrics',
  owner: 'customer',
  duty: 'Follow the real-time metrics and reports of Shield Advanced in its console, its API or CloudWatch, and alert somebody.',
  sources: [capabilities],
  controls: ['si-4', 'au-6'],
} as const;

const advancedAcl = {
  name: 'Web ACL and a rate-based rule',
  duty: 'Associate a web ACL as you enable protection: layer 7 detection rests on it. Add a rate-based rule. The subscription covers standard AWS WAF fees up to 1,500 WCUs and the default body size.',
  sources: [mitigation, capabilities],
} as const;

export const shield = defineService({
  id: 'shield',
  name: 'AWS Shield',
  shortName: 'Shield',
  category: 'security',
  summary:
    'Protection against DDoS: AWS absorbs common floods of packets for all customers; floods of requests need settings of yours.',
  docs: guide,
  aliases: [
    'Shield Standard',
    'Shield Advanced',
    'DDoS',
    'SRT',
    'Shield Response Team',
    'network security director',
  ],
  contradictions: [
    {
      topic: 'Whether automatic mitigation is still the way',
      finding:
        'The page on capabilities presents automatic application layer mitigation as an option of each subscription, and the page on mitigation says that custom mitigations at that layer depend on it. The page on the feature itself says that the Anti-DDoS managed rule group supersedes it from 26 March 2026 and that new customers need AWS Support to get it. The catalogue follows the third page and keeps the feature as a mode of its own.',
      sources: [capabilities, mitigation, automatic],
    },
  ],
  archetype: 'edge-network',
  omit: ['traffic-logs'],
  change: {
    'service-software': {
      name: 'Run and patch the mitigation software',
      duty: 'Operate and patch the software that inspects and filters traffic, without a step for you to take.',
    },
  },
  add: [
    {
      id: 'infrastructure-defence',
      layer: 'network',
      name: 'Defend layers 3 and 4 for everyone',
      owner: 'aws',
      duty: 'Protect all customers, at no extra charge, from the most common attacks on network and transport layers.',
      setting: alwaysOn,
      sources: [standard],
      controls: ['sc-5'],
      evidence: reports,
    },
    {
      id: 'ingress-systems',
      layer: 'network',
      name: 'Mitigate at each point of ingress',
      owner: 'aws',
      duty: 'Keep mitigation systems where traffic enters from the internet, reroute attacks through those of the same location, and hold more than 100 Tbps of capacity.',
      sources: [mitigation],
      controls: ['sc-5', 'cp-2'],
      evidence: reports,
    },
    {
      id: 'edge-inspection',
      layer: 'network',
      name: 'Inspect packets at the edge',
      owner: 'aws',
      duty: 'Inspect every packet on its way to CloudFront distributions and Route 53 hosted zones, and mitigate attacks there at once, without waiting for detection.',
      setting: alwaysOn,
      sources: [mitigation],
      controls: ['sc-5', 'sc-7'],
      evidence: reports,
    },
    {
      id: 'mitigation-engineering',
      layer: 'platform',
      name: 'Keep the defence up to date',
      owner: 'aws',
      duty: 'Develop the mitigation systems, watch how well they work, and respond when new threats are found or expected.',
      sources: [mitigation],
      controls: ['si-5', 'sc-5'],
    },
    {
      id: 'architecture',
      layer: 'application',
      name: 'Enter at the edge, scale behind it',
      owner: 'customer',
      duty: 'Let users enter by Route 53, CloudFront or a standard accelerator, which are protected from all known layer 3 and 4 attacks, and let the application scale: your design influences its resilience.',
      sources: [standard, mitigation],
      controls: ['sc-5', 'pl-8'],
    },
    {
      id: 'web-acl',
      layer: 'access',
      name: 'A web ACL with a rate-based rule',
      owner: 'customer',
      duty: 'Add an AWS WAF rate-based rule: it can stop a flood of requests before it is large enough to be detected.',
      sources: [mitigation],
      controls: ['sc-5', 'sc-7'],
    },
    {
      id: 'network-findings',
      layer: 'data',
      name: 'Scan the network, act on findings',
      owner: 'customer',
      duty: 'Use Shield network security director, which assesses the environments that you specify by a service-linked role: read its findings and the remediations that it lists for each.',
      sources: [directorData, directorRole],
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
          duty: 'Plan for HTTP floods yourself: AWS ties application layer mitigations to resources with Shield Advanced enabled. Scale for small floods; larger ones need the rules of your web ACL.',
          sources: [mitigation],
          controls: ['sc-5', 'ir-8'],
        },
      ],
    },
    {
      id: 'advanced',
      name: 'Shield Advanced',
      summary:
        'A subscription with experts on call: resource by resource, with the Anti-DDoS rule group for floods of requests.',
      change: { 'web-acl': advancedAcl },
      add: [
        {
          id: 'flood-mitigation',
          layer: 'platform',
          name: 'Stop request floods in seconds',
          owner: 'aws',
          duty: 'Detect and mitigate floods of HTTP requests within seconds, by the Anti-DDoS managed rule group where you use it.',
          sources: [automatic],
          controls: ['sc-5', 'si-4'],
        },
        teamResponse,
        healthDetection,
        proactive,
        protectionGroups,
        credits,
        protections,
        {
          id: 'flood-rules',
          layer: 'access',
          name: 'Adopt the Anti-DDoS rule group',
          owner: 'customer',
          duty: 'Add it to the web ACLs of protected resources; since 26 March 2026 it is the default solution. The subscription includes it, up to 50 billion requests in a calendar month.',
          sources: [automatic, capabilities],
          controls: ['sc-5', 'sc-7'],
        },
        teamAccess,
        rollout,
        eventMetrics,
      ],
    },
    {
      id: 'advanced-automatic-mitigation',
      name: 'Shield Advanced, automatic mitigation',
      summary:
        'The older answer to request floods: Shield Advanced writes rules into your web ACL once it knows your traffic.',
      lifecycle: {
        status: 'maintenance',
        date: '2026-03-26',
        note: 'The Anti-DDoS managed rule group supersedes automatic mitigation. Existing Shield Advanced customers may go on; new ones get it only through AWS Support.',
        sources: [automatic],
      },
      change: { 'web-acl': advancedAcl },
      add: [
        {
          id: 'flood-mitigation',
          layer: 'platform',
          name: 'Write mitigation rules for you',
          owner: 'aws',
          duty: 'Maintain a rule group in your web ACL: limit known DDoS sources, compare traffic with its baseline, and deploy custom rules that harm no other resource of that web ACL.',
          sources: [automatic],
          controls: ['sc-5', 'si-4'],
        },
        teamResponse,
        healthDetection,
        proactive,
        protectionGroups,
        credits,
        protections,
        {
          id: 'flood-rules',
          layer: 'access',
          name: 'Enable it, choose count or block',
          owner: 'customer',
          duty: 'Enable it on an AWS WAF (v2) web ACL with 150 WCUs to spare, 24 hours to 30 days before you need it: the baseline takes that long. Behind a CDN enable it on the CloudFront distribution.',
          setting: optIn,
          sources: [automatic, capabilities],
          controls: ['sc-5', 'sc-7'],
        },
        teamAccess,
        rollout,
        eventMetrics,
      ],
    },
  ],
});
