import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Cloud Map',
  shortName: 'Cloud Map',
  summary:
    'A registry in which applications find each other through the API or DNS. AWS keeps the registry and answers queries; you decide what is registered and whether it is healthy.',
  guide: 'https://docs.aws.amazon.com/cloud-map/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'service discovery',
    'servicediscovery',
    'namespace',
    'DiscoverInstances',
    'service registry',
  ],
  aws: {
    iamServicePrefix: 'servicediscovery',
    cloudFormationPrefixes: ['AWS::ServiceDiscovery'],
    terraformPrefixes: ['aws_service_discovery_'],
  },
  archetype: 'managed-application',
  traits: ['activity-trail'],
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Security in AWS Cloud Map” leads to no page on data protection, and does not mention encryption.',
    'back-up': 'AWS’s page “Resilience in AWS Cloud Map” does not mention backups.',
  },
  override: {
    'activity-review': {
      owner: 'customer',
      duty: 'If events must be kept longer than the 90 days of the event history, create a trail or an event data store.',
      sources: [{ page: 'trail', at: 'For an ongoing record … event data store' }],
    },
  },
  add: [
    {
      id: 'healthy-answers',
      layer: 'platform',
      name: 'Return healthy resources',
      owner: 'aws',
      duty: 'If a health check is configured, Cloud Map returns healthy resources by default.',
      sources: [{ page: 'health', at: 'When you configure a … healthy resources by default' }],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'health-checks',
      layer: 'platform',
      name: 'Configure a health check',
      owner: 'customer',
      duty: 'Configure a health check when you create a service. Without a health check, traffic is routed to instances regardless of their health.',
      setting: 'off-by-default',
      switchOf: 'healthy-answers',
      sources: [{ page: 'health', at: 'dontConfigureHealthStatus' }],
      controls: ['cp-10', 'si-4'],
    },
    {
      id: 'custom-checker',
      layer: 'application',
      name: 'Run the custom health checker',
      owner: 'customer',
      duty: 'For a custom check, use a third-party health checker. Have your application submit `UpdateInstanceCustomHealthStatus` requests, because Cloud Map does not check the resource directly.',
      sources: [
        {
          page: 'health',
          at: ['you must use a … of your resources', 'insteadThirdPartyAwsCloudMap'],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'unhealthy-stop',
      layer: 'platform',
      name: 'Stop routing to unhealthy resources',
      owner: 'aws',
      duty: 'Cloud Map considers a resource unhealthy if the first status relayed for a custom check is `UNHEALTHY` and no `HEALTHY` follows within 30 seconds. It then stops routing traffic to the resource.',
      sources: [{ page: 'health', at: 'If the initial status … to that resource' }],
      controls: ['cp-10'],
    },
    {
      id: 'sharing',
      layer: 'access',
      name: 'Share namespaces and revoke access',
      owner: 'customer',
      duty: 'In AWS RAM, choose with whom you share a namespace that you own. Configure permissions for other accounts to register and deregister instances. You can revoke access; consumers then also lose access to the services that they created in the namespace.',
      sources: [
        {
          page: 'sharing',
          at: [
            'A resource share specifies … with whom to share',
            'Revoke access to the … the namespace owner',
            'After losing access to … in the namespace',
          ],
        },
      ],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'management-events',
      layer: 'data',
      name: 'Log changes to the registry',
      owner: 'aws',
      duty: 'CloudTrail logs the control plane operations of Cloud Map as management events.',
      sources: [{ page: 'trail', at: 'Cloud Map logs all … as management events' }],
      controls: ['au-12'],
    },
    {
      id: 'data-events',
      layer: 'data',
      name: 'Log data events',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'If you want a record of resource operations, such as discovering a registered instance, log data events with CloudTrail. Data events are not logged by default, and the event history does not record them.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'trail',
          at: [
            'resource operations performed on … record data events',
            'You can log data … CloudTrail API operations',
          ],
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'http',
      name: 'HTTP namespace (API calls)',
      summary: 'Applications find instances with an API call and not through DNS.',
      add: [
        {
          id: 'route-53-checks',
          layer: 'platform',
          name: 'Create and delete Route 53 checks',
          owner: 'aws',
          duty: 'If you specified settings for a Route 53 health check, Cloud Map creates one when an instance is registered. It deletes the check when the instance is deregistered. In an HTTP namespace, there is no DNS record to associate the check with.',
          sources: [
            {
              page: 'health',
              at: ['specifyDeregisterInstance', 'For namespaces that you … the health check with'],
            },
          ],
          controls: ['si-4'],
        },
        {
          id: 'api-clients',
          layer: 'application',
          name: 'Discover instances with API calls',
          owner: 'customer',
          duty: 'Have your application call `DiscoverInstances`. Resources registered in an HTTP namespace cannot be discovered through DNS.',
          sources: [
            {
              page: 'namespaces',
              at: [
                'Resources in your application … DiscoverInstances API only',
                'Service instances registered using … discovered using DNS',
              ],
            },
          ],
          controls: ['cm-6'],
        },
        {
          id: 'check-monitoring',
          layer: 'data',
          name: 'Monitor the health checks',
          owner: 'customer',
          duty: 'To determine whether a Route 53 health check is healthy, you can configure monitoring in the Route 53 console or with CloudWatch.',
          sources: [{ page: 'health', at: 'To determine whether a … using Amazon CloudWatch' }],
          controls: ['si-4'],
        },
      ],
    },
    {
      id: 'private-dns',
      name: 'Private DNS namespace',
      summary:
        'Names resolve within a VPC, through a hosted zone that Cloud Map creates. You run the checker that checks the health of instances.',
      override: {
        'health-checks': {
          name: 'Configure a custom health check',
          owner: 'customer',
          duty: 'Configure a custom check when you create a service. A Route 53 health check is not possible in a private DNS namespace. Without a check, traffic is routed to instances regardless of their health.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'health',
              at: [
                'dontConfigureHealthStatus',
                'configure an Amazon Route … private DNS namespace',
              ],
            },
          ],
        },
        'custom-checker': {
          owner: 'customer',
          duty: 'For a custom check, use a third-party health checker, and have your application submit `UpdateInstanceCustomHealthStatus` requests. For an instance in a VPC, the checker must be in the same VPC.',
          sources: [
            {
              page: 'health',
              at: ['use a Route 53 … as your instance', 'insteadThirdPartyAwsCloudMap'],
            },
          ],
        },
      },
      add: [
        {
          id: 'hosted-zone',
          layer: 'platform',
          name: 'Create the private hosted zone',
          owner: 'aws',
          duty: 'Cloud Map creates a Route 53 private hosted zone with the namespace’s name. The zone’s records are named after the service and the namespace. Queries that match no record are answered with `NXDOMAIN`.',
          sources: [
            {
              page: 'namespaces',
              at: [
                'When you create a … 53 private hosted zone',
                'The hosted zone created … (non-existent domain)',
              ],
            },
          ],
          controls: ['sc-20', 'sc-21'],
        },
        {
          id: 'vpc-choice',
          layer: 'network',
          name: 'Choose the VPC',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Choose the VPC that the namespace is associated with. The namespace is visible only in that VPC.',
          sources: [
            {
              page: 'namespaces',
              at: [
                'choose a virtual private … the namespace with',
                'Create a private namespace … specified Amazon VPC',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'shared-zone',
          layer: 'network',
          name: 'DNS for VPCs of other accounts',
          owner: 'customer',
          duty: 'For DNS queries in a shared namespace, the owner authorizes the consumer’s VPC for the hosted zone. The consumer then associates the VPC with the zone. You may also need to connect the owner’s and the consumer’s VPCs.',
          sources: [
            {
              page: 'sharing',
              at: [
                'For service discovery using … with the namespace',
                'The namespace consumer will … private hosted zone',
                'After discovering up-to-date network … in different VPCs',
              ],
            },
          ],
          controls: ['ac-4', 'sc-20'],
        },
        {
          id: 'ttl',
          layer: 'platform',
          name: 'Set the TTL',
          owner: 'customer',
          duty: 'Specify how many seconds resolvers cache the start of authority (SOA) record of the hosted zone.',
          sources: [{ page: 'namespaces', at: 'timeLiveNamespace' }],
          controls: ['cm-6'],
        },
      ],
    },
    {
      id: 'public-dns',
      name: 'Public DNS namespace',
      summary:
        'Names resolve on the internet, under a domain that you have registered, and Route 53 can check the endpoints.',
      add: [
        {
          id: 'hosted-zone',
          layer: 'platform',
          name: 'Create the public hosted zone',
          owner: 'aws',
          duty: 'Cloud Map creates a Route 53 public hosted zone with the namespace’s name. The zone’s records are named after the service and the namespace.',
          sources: [
            {
              page: 'namespaces',
              at: [
                'creates a corresponding Amazon Route 53 public hosted',
                'The public hosted zone … in the format',
              ],
            },
          ],
          controls: ['sc-20'],
        },
        {
          id: 'route-53-checks',
          layer: 'platform',
          name: 'Associate health checks with records',
          owner: 'aws',
          duty: 'If you specified settings for a Route 53 health check, Cloud Map creates one whenever an instance is registered. It associates the check with the Route 53 record, and deletes the check when the instance is deregistered.',
          sources: [
            {
              page: 'health',
              at: [
                'specifyDeregisterInstance',
                'For public DNS namespaces … AWS Cloud Map creates',
              ],
            },
          ],
          controls: ['si-4', 'cp-10'],
        },
        {
          id: 'registered-domain',
          layer: 'platform',
          name: 'Use a registered domain',
          owner: 'customer',
          duty: 'Name the namespace after a domain name that you have registered.',
          sources: [{ page: 'namespaces', at: "The namespace name in … you've registered" }],
          controls: ['sc-20'],
        },
        {
          id: 'cname-records',
          layer: 'platform',
          name: 'No Route 53 checks with CNAME records',
          owner: 'customer',
          duty: 'If the service’s DNS configuration has the record type CNAME, do not plan on a Route 53 health check, because you cannot configure one.',
          sources: [{ page: 'health', at: 'If you specify a … Route 53 health check' }],
          controls: ['cm-6', 'si-4'],
        },
        {
          id: 'public-names',
          layer: 'access',
          name: 'Choose which services are public',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Decide which services are appropriate for a public namespace, because the namespace is visible on the internet.',
          sources: [{ page: 'namespaces', at: 'Create a public namespace … on the internet' }],
          controls: ['ac-4', 'ac-22'],
        },
        {
          id: 'ttl',
          layer: 'platform',
          name: 'Set the TTL',
          owner: 'customer',
          duty: 'Specify how many seconds resolvers cache the start of authority (SOA) record of the hosted zone.',
          sources: [{ page: 'namespaces', at: 'timeLiveNamespace' }],
          controls: ['cm-6'],
        },
      ],
    },
  ],
  pages: {
    namespaces: {
      path: 'creating-namespaces',
      title: 'Creating an AWS Cloud Map namespace to group application services',
      passages: { timeLiveNamespace: 'The time to live … with your namespace' },
    },
    health: {
      path: 'services-health-checks',
      title: 'AWS Cloud Map service health check configuration',
      passages: {
        dontConfigureHealthStatus: "If you don't configure … health status",
        insteadThirdPartyAwsCloudMap: 'Instead, the third-party health … AWS Cloud Map',
        specifyDeregisterInstance: 'If you specify settings … deregister the instance',
      },
    },
    sharing: { path: 'sharing-namespaces', title: 'Shared AWS Cloud Map namespaces' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Log AWS Cloud Map API calls using AWS CloudTrail',
    },
  },
});
