import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CloudSearch',
  shortName: 'CloudSearch',
  summary:
    'CloudSearch runs search domains that scale automatically. AWS runs the instances. You manage access policies, the HTTPS requirement, the second Availability Zone and the documents.',
  guide: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/',
  read: '2026-11-26',
  aliases: ['Cloud Search', 'search domain', 'site search'],
  aws: {
    iamServicePrefix: 'cloudsearch',
    terraformPrefixes: ['aws_cloudsearch_'],
  },
  lifecycle: {
    status: 'maintenance',
    note: 'CloudSearch is closed to new customers. Existing customers can continue as usual, with new accounts too. AWS’s notice links to a post on the transition to OpenSearch Service.',
    sources: [
      {
        page: 'introduction',
        at: [
          'Amazon CloudSearch is no … service as usual',
          'We created an allowlist … submit a support ticket',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  traits: ['resource-policy', 'activity-trail'],
  unanswered: {
    'encrypt-at-rest': 'The AWS pages compared do not mention encryption at rest.',
    'back-up': 'The AWS pages compared mention no backup of a domain.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'CloudSearch handles hardware provisioning, setup and maintenance for you. AWS patches and fixes flaws within the infrastructure.',
      sources: [
        { page: 'introduction', at: 'You can quickly add … setup, and maintenance' },
        {
          page: 'sharedModel',
          at: 'is responsible for patching … within the infrastructure',
        },
      ],
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Define user-based policies to control access to the configuration service. In general, AWS recommends user-based policies for access to CloudSearch’s APIs, because all permissions are then in one place.',
      sources: [
        {
          page: 'access',
          at: [
            'You must define user-based … configuration service actions',
            'In general, we recommend … effect almost immediately',
          ],
        },
      ],
    },
    'resource-policies': {
      name: 'Resource policy of the domain',
      owner: 'customer',
      duty: 'Attach a policy to the domain to open search to the public, restrict access by IP address or admit another account. The policy cannot cover the configuration service. Changes to it take significantly longer to apply than changes to user-based policies.',
      sources: [
        {
          page: 'access',
          at: [
            'Resource-based policies control access … configuration service actions',
            'However, to allow public … user-based policies',
            'You can also use … to user-based policies',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'scaling',
      layer: 'platform',
      name: 'Scale the domain',
      owner: 'aws',
      duty: 'CloudSearch chooses the initial instance type. When the data exceeds the instance’s capacity, CloudSearch moves the domain to a larger type. When an instance nears its maximum load, CloudSearch deploys a duplicate.',
      sources: [
        {
          page: 'scaling',
          at: [
            'When you upload your … search instance type',
            'When the amount of … larger search instance type',
            'When a search instance … additional processing power',
          ],
        },
      ],
      controls: ['cp-10', 'sc-5'],
    },
    {
      id: 'zone-failover',
      layer: 'platform',
      name: 'Run the second zone and fail over',
      owner: 'aws',
      duty: 'If you turn on Multi-AZ, CloudSearch maintains extra instances in a second zone and applies updates in both zones. If one zone is disrupted or its instances degrade, CloudSearch routes all traffic to the other zone. CloudSearch then restores redundant instances.',
      sources: [
        {
          page: 'availability',
          at: [
            'When you turn on … ensure high availability',
            'Updates are automatically applied … of a failure',
            "If there's an Availability … disruption in service",
          ],
        },
      ],
      controls: ['cp-10', 'cp-7'],
    },
    {
      id: 'second-zone',
      layer: 'platform',
      name: 'Turn on Multi-AZ',
      owner: 'customer',
      duty: 'If you want more fault tolerance, expand the domain to a second Availability Zone. If the domain runs on a single search instance, the second zone doubles the domain’s cost.',
      switchOf: 'zone-failover',
      sources: [
        {
          page: 'availability',
          at: [
            'You can expand an … a service disruption',
            'You expand an existing … about half an hour',
            'If your domain is … running your domain',
          ],
        },
      ],
      controls: ['cp-7', 'cp-10'],
    },
    {
      id: 'signature-check',
      layer: 'access',
      name: 'Verify request signatures',
      owner: 'aws',
      duty: 'CloudSearch recalculates the signature of a signed request. If the recalculated signature does not match, CloudSearch rejects the request. Requests to the configuration service must always be signed.',
      sources: [
        {
          page: 'introduction',
          at: [
            'Configuration service requests must … for those services',
            'After receiving your request, … request is rejected',
          ],
        },
      ],
      controls: ['ia-2', 'ac-3'],
    },
    {
      id: 'anonymous-access',
      layer: 'access',
      name: 'Anonymous access',
      owner: 'customer',
      duty: 'Accept only signed requests at a domain’s upload, search and suggest services. If you enable anonymous access, which AWS does not recommend, restrict access at least by IP address.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'access',
          at: [
            'To enable authentication, Amazon … search, or suggest services',
            'Specifying a wildcard … requests to the domain',
          ],
        },
      ],
      controls: ['ac-3', 'ac-14'],
    },
    {
      id: 'https-only',
      layer: 'data',
      name: 'Require HTTPS',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'In the domain endpoint options, require HTTPS for all traffic to the domain. This setting blocks clients that send unencrypted requests.',
      sources: [
        { page: 'endpoints', at: 'Amazon CloudSearch domains let … requests to the domain' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'documents',
      layer: 'data',
      name: 'Upload and delete documents',
      owner: 'customer',
      duty: 'Decide what you upload to a domain. If a domain has scaled up for its index, you can run indexing after you delete many documents. The domain can then scale down as quickly as possible.',
      sources: [
        { page: 'introduction', at: 'Upload the data you … search instances' },
        { page: 'scaling', at: 'If your domain has … done deleting documents' },
      ],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'domain',
      name: 'Search domain',
      summary:
        'AWS runs the domain’s instances. The domain has a document endpoint and a search endpoint.',
    },
  ],
  pages: {
    introduction: { path: 'what-is-cloudsearch', title: 'What Is Amazon CloudSearch?' },
    access: { path: 'configuring-access', title: 'Configuring Access for Amazon CloudSearch' },
    availability: {
      path: 'configuring-availability-options',
      title: 'Configuring Availability Options in Amazon CloudSearch',
    },
    endpoints: {
      path: 'configuring-domain-endpoint-options',
      title: 'Configuring Domain Endpoint Options in Amazon CloudSearch',
    },
    scaling: { path: 'concepts-scaling', title: 'Automatic Scaling in Amazon CloudSearch' },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
  },
});
