import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon CloudSearch',
  shortName: 'CloudSearch',
  summary:
    'Search domains that scale by themselves: AWS runs the instances, you own policies, HTTPS, the second zone and the documents.',
  guide: 'https://docs.aws.amazon.com/cloudsearch/latest/developerguide/',
  read: '2026-11-26',
  aliases: ['Cloud Search', 'search domain', 'site search'],
  aws: {
    iamServicePrefix: 'cloudsearch',
    terraformPrefixes: ['aws_cloudsearch_'],
  },
  lifecycle: {
    status: 'maintenance',
    note: 'CloudSearch is closed to new customers. Existing ones can go on as usual, with new accounts too. AWS’s notice leads to a post on the transition to OpenSearch Service.',
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
    'encrypt-at-rest':
      'The pages of AWS’s guide that were read do not speak of encryption at rest.',
    'back-up': 'The pages of AWS’s guide that were read name no backup of a domain.',
  },
  override: {
    'service-software': {
      name: 'Run the search service',
      owner: 'aws',
      duty: 'Take hardware provisioning, setup and maintenance off the customer, and patch and fix flaws within the infrastructure.',
      sources: [
        { page: 'introduction', at: 'You can quickly add … setup, and maintenance' },
        {
          page: 'sharedModel',
          at: 'is responsible for patching … within the infrastructure',
        },
      ],
    },
    'iam-permissions': {
      name: 'User-based policies',
      owner: 'customer',
      duty: 'Define user-based policies to control access to the configuration service. In general, AWS recommends such policies for access to CloudSearch’s APIs, with all permissions in one place.',
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
      name: 'Policy of a domain',
      owner: 'customer',
      duty: 'Attach a policy to the domain to open search to the public, to restrict addresses or to admit another account. It cannot cover the configuration service, and changes take longer to apply than those of user-based policies.',
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
      duty: 'Pick the initial instance type, move to a larger one when data exceeds its capacity, and deploy a duplicate when an instance nears its maximum load.',
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
      name: 'Maintain a second zone with Multi-AZ',
      owner: 'aws',
      duty: 'With Multi-AZ on, maintain extra instances in a second Availability Zone and apply updates in both. If one zone is disrupted or its instances degrade, route all traffic to the other and restore redundant instances.',
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
      duty: 'Expand the domain to a second Availability Zone where you want more fault tolerance. If it runs on a single search instance, this doubles its cost.',
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
      name: 'Check signatures of requests',
      owner: 'aws',
      duty: 'Recalculate the signature of a signed request, and reject the request if the two do not match. Requests to the configuration service must always be signed.',
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
      name: 'Leave anonymous access off, or restrict it',
      owner: 'customer',
      duty: 'Leave a domain’s upload, search and suggest services to signed requests. Where you enable anonymous access, which AWS does not recommend, restrict at least the IP addresses.',
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
      duty: 'Require in the domain endpoint options that traffic arrives over HTTPS, to block clients that send unencrypted requests.',
      sources: [
        { page: 'endpoints', at: 'Amazon CloudSearch domains let … requests to the domain' },
      ],
      controls: ['sc-8'],
    },
    {
      id: 'documents',
      layer: 'data',
      name: 'Upload the data to search',
      owner: 'customer',
      duty: 'Decide what you upload to a domain. After you delete a large number of documents from a domain that has scaled up for its index, you can run indexing to scale it down as quickly as possible.',
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
      summary: 'A domain with instances that AWS runs, a document endpoint and a search endpoint.',
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
