import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Managed Service for Prometheus',
  shortName: 'Managed Prometheus',
  summary:
    'AWS runs and replicates a store for Prometheus metrics. You choose who scrapes, who may send and query, and how long data is kept.',
  guide: 'https://docs.aws.amazon.com/prometheus/latest/userguide/',
  read: '2026-11-26',
  aliases: ['AMP', 'Prometheus', 'PromQL', 'managed collector', 'scraper', 'remote write'],
  aws: {
    iamServicePrefix: 'aps',
    cloudFormationPrefixes: ['AWS::APS'],
    terraformPrefixes: ['aws_prometheus'],
  },
  archetype: 'managed-application',
  traits: ['tls-endpoint', 'default-encryption', 'key-choice', 'vpc-endpoint', 'activity-trail'],
  contradictions: [
    {
      topic: 'Managed collectors with a customer managed key',
      finding:
        'The page on encryption says that a workspace with a customer managed key cannot use AWS managed collectors. The page on collectors shows how to create a scraper for one, with a role configuration whose source and target are in the same account. The catalogue follows the page on collectors, which has the procedure.',
      sources: [
        { page: 'encryption', at: 'Workspaces created with customer managed keys cannot use' },
        { page: 'scraper', at: 'for ingesting metrics into … the same account' },
      ],
    },
  ],
  override: {
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'Managed Service for Prometheus requires TLS 1.2 from clients. AWS recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'Managed Service for Prometheus encrypts data in the workspace at rest, by default with keys that AWS owns. If you chose a key when you created the workspace, it uses that key instead.',
      sources: [
        {
          page: 'encryption',
          at: [
            'By default, Amazon Managed … owned encryption keys',
            'You can alternatively choose … create your workspace',
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Choose the encryption key',
      owner: 'customer',
      duty: 'When you create the workspace, name a symmetric KMS key, or keep AWS owned keys. The key can be in another account if its policy allows this. You cannot switch from either choice to the other later.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'encryption',
          at: ['Choose whether to use … (and vice versa)', 'You can create a … as described below'],
        },
      ],
    },
    'vpc-endpoint': {
      owner: 'customer',
      answers: ['open-network'],
      duty: 'If metrics must stay off the public internet in transit, create an interface endpoint. Metrics can also be sent to a public endpoint.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'secureIngestion',
          at: [
            'The network traffic of … the public internet',
            'To create an AWS … interface VPC endpoints',
          ],
        },
      ],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive data into tags and free-form fields such as names. Data that you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
            'Any data that you … or diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'series-throttling',
      layer: 'platform',
      name: 'Throttle series over the limit',
      owner: 'aws',
      duty: 'If you set a limit on a label set, the service throttles only the matching series once they exceed the limit. Other sources are not affected.',
      sources: [{ page: 'configuration', at: 'By defining label sets … sources are unaffected' }],
      controls: ['sc-5'],
    },
    {
      id: 'retention-run',
      layer: 'platform',
      name: 'Delete expired data',
      owner: 'aws',
      duty: 'Managed Service for Prometheus deletes ingested metrics automatically when their retention ends.',
      sources: [
        { page: 'ingestMethods', at: 'Metrics ingested into a … are then automatically deleted' },
      ],
      controls: ['si-12'],
    },
    {
      id: 'series-limits',
      layer: 'application',
      name: 'Limit active series by label set',
      owner: 'customer',
      duty: 'Define label sets, and set limits on the active series that match them. A spike from one tenant or source then affects only that tenant or source.',
      switchOf: 'series-throttling',
      sources: [
        {
          page: 'configuration',
          at: [
            'Define label sets and … defined label sets',
            'By defining label sets … tenant or source',
          ],
        },
      ],
      controls: ['sc-5'],
    },
    {
      id: 'rule-offset',
      layer: 'application',
      name: 'Rule query offset',
      owner: 'customer',
      duty: 'Set the rule query offset, which delays rule evaluations and any resulting alerts. In a new workspace, the default is 60 seconds. If you configured an out-of-order window, consider an offset that is at least as long.',
      sources: [
        {
          page: 'configuration',
          at: [
            'To set the rule … is 60 seconds',
            'If you have configured … by the configured duration',
          ],
        },
      ],
      controls: ['si-4'],
    },
    {
      id: 'service-logs',
      layer: 'application',
      name: 'Turn on Alert Manager and Ruler logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Configure a log group for errors and warnings of Alert Manager and Ruler. Start its name with `/aws/vendedlogs/` to avoid the size limit of resource policies.',
      sources: [
        {
          page: 'logs',
          at: [
            'You can set CloudWatch … API request',
            'To avoid reaching the … with /aws/vendedlogs/',
          ],
        },
      ],
      controls: ['au-2', 'si-4'],
    },
    {
      id: 'workload-roles',
      layer: 'access',
      name: 'Roles to ingest and to query',
      owner: 'customer',
      duty: 'Create the IAM roles that let the service ingest metrics from Prometheus servers, and let Grafana servers query them.',
      sources: [
        {
          page: 'secureIngestion',
          at: 'When you set up … for Prometheus workspaces',
        },
      ],
      controls: ['ac-6', 'ia-2'],
    },
    {
      id: 'replication',
      layer: 'data',
      name: 'Store copies across zones',
      owner: 'aws',
      duty: 'Managed Service for Prometheus replicates incoming data across the Availability Zones of the Region.',
      sources: [
        {
          page: 'availability',
          at: 'When you send data … scalability, availability, and security',
        },
      ],
      controls: ['cp-9', 'si-13'],
    },
    {
      id: 'second-region',
      layer: 'data',
      name: 'Send a copy to another Region',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'If you must have the data even when the first Region is not available, send metrics to a second workspace in another Region.',
      sources: [{ page: 'availability', at: 'wantAnotherRegion' }],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'workspace-deletion',
      layer: 'data',
      name: 'Delete a workspace and its collectors',
      owner: 'customer',
      duty: 'Decide when to delete a workspace. The data ingested into the workspace is deleted with it. You must delete the managed collectors that send data to the workspace yourself.',
      sources: [
        {
          page: 'deletion',
          at: [
            'Deleting a workspace deletes … ingested into it',
            'Deleting an Amazon Managed … to the workspace',
          ],
        },
      ],
      controls: ['si-12', 'cp-9'],
    },
    {
      id: 'retention',
      layer: 'data',
      name: 'Retention period',
      owner: 'customer',
      duty: 'Set how many days metrics are kept. The default is 150 days and the maximum is 1095 days.',
      sources: [{ page: 'ingestMethods', at: 'Metrics ingested into a … (three years)' }],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'key-guard',
      layer: 'data',
      name: 'Access to the key and its grants',
      owner: 'customer',
      duty: 'If you use your own key, keep it enabled, and keep the service in its policy. Without access, data is not readable and new data may be permanently lost; if a grant is revoked, the data is permanently lost. If another service, such as Managed Grafana, should read the data, give that service access to the key.',
      sources: [
        {
          page: 'encryption',
          at: [
            'If you disable the … be permanently lost',
            'If you revoke a … is lost permanently',
            'Your encrypted data is … access to the key',
          ],
        },
      ],
      controls: ['sc-12', 'cp-9'],
    },
  ],
  modes: [
    {
      id: 'managed-collector',
      name: 'AWS managed collector',
      summary:
        'AWS runs a scraper that pulls metrics from your Amazon EKS cluster. You give it access and define what it collects.',
      override: {
        'second-region': {
          owner: 'customer',
          duty: 'If you must have the data even when the first Region is not available, send metrics to a second workspace in another Region. To send them, you can use Prometheus in agent mode, for example. The managed scraper, its cluster and its workspace must all be in one Region.',
          sources: [
            { page: 'availability', at: 'wantAnotherRegion' },
            { page: 'scraper', at: 'Your EKS cluster, managed … the same AWS Region' },
            {
              page: 'twoRegions',
              at: 'To add cross-Region availability … different Regions with Helm',
            },
          ],
        },
      },
      add: [
        {
          id: 'collector-run',
          layer: 'platform',
          name: 'Run, patch and scale the collector',
          owner: 'aws',
          duty: 'AWS runs a fully managed scraper that automatically discovers and pulls metrics. You do not have to install, patch or maintain it. For an Amazon EKS cluster, the collection is highly available and scales automatically.',
          sources: [
            {
              page: 'collector',
              at: 'provides a fully managed, … Amazon EKS cluster',
            },
          ],
          controls: ['si-2', 'si-4'],
        },
        {
          id: 'private-delivery',
          layer: 'network',
          name: 'Keep metrics off the public internet',
          owner: 'aws',
          duty: 'The scraper uses a network interface in each subnet that you named. It pushes metrics to the workspace through a VPC endpoint. Scraped data therefore does not travel on the public internet.',
          sources: [
            {
              page: 'collector',
              at: 'creates an Elastic Network … the public internet',
            },
          ],
          controls: ['sc-7', 'sc-8'],
        },
        {
          id: 'scrape-configuration',
          layer: 'application',
          name: 'Provide the scrape configuration',
          owner: 'customer',
          duty: 'Provide the scrape configuration, or start from the general-purpose one that you can download through the API.',
          sources: [
            {
              page: 'scraper',
              at: 'is a Prometheus configuration … GetDefaultScraperConfiguration API operation',
            },
          ],
          controls: ['au-2', 'si-4'],
        },
        {
          id: 'scraper-deletion',
          layer: 'application',
          name: 'Delete scrapers with their cluster',
          owner: 'customer',
          duty: 'When you delete a cluster, delete its scraper separately. A new cluster of the same name has the same ARN, and the scraper will attempt to collect the new cluster’s metrics.',
          sources: [{ page: 'scraper', at: 'The cluster will be … deleting the cluster' }],
          controls: ['cm-8', 'ac-6'],
        },
        {
          id: 'cluster-access',
          layer: 'access',
          name: 'Give the scraper access to the cluster',
          owner: 'customer',
          duty: 'Enable private access to the cluster’s endpoint, and DNS in its VPC. Allow the scraper access with EKS access entries or manually.',
          sources: [
            {
              page: 'scraper',
              at: [
                'EKS cluster must have … have DNS enabled',
                'EKS cluster must be … managed metric scraping',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
        {
          id: 'scraper-network',
          layer: 'access',
          name: 'Security groups and subnets',
          owner: 'customer',
          duty: 'Give the scraper the security group and subnets of the cluster. The scraper needs at least two subnets, each with a free address, in at least two zones.',
          sources: [
            {
              page: 'scraper',
              at: [
                'The security group and … two availability zones',
                'Insufficient IP address space … CreateScraper API',
              ],
            },
          ],
          controls: ['sc-7', 'ac-4'],
        },
        {
          id: 'cross-account-roles',
          layer: 'access',
          name: 'Roles for cross-account collection',
          owner: 'customer',
          duty: 'If the cluster and the workspace are in different accounts, create a role in the source account. Also create a target role for every combination of source and target. Use the trust policies that AWS gives in its procedure.',
          sources: [
            {
              page: 'scraper',
              at: [
                'To create a cross-account … the following procedure',
                'In the source account, … following trust policy',
                'On every combination of … permissions for AmazonPrometheusRemoteWriteAccess',
              ],
            },
          ],
          controls: ['ac-6', 'ac-3'],
        },
      ],
    },
    {
      id: 'own-collector',
      name: 'Collector of your own',
      summary:
        'You run Prometheus, the AWS Distro for OpenTelemetry or your own code, and send metrics with remote write.',
      add: [
        {
          id: 'collector-run',
          layer: 'platform',
          name: 'Install and run the collector',
          owner: 'customer',
          duty: 'Install and manage a collector, such as Prometheus in agent mode or the AWS Distro for OpenTelemetry. With an AWS managed collector, you would have none to install, patch or maintain.',
          sources: [
            { page: 'ingestMethods', at: 'Using a customer managed … Distro for OpenTelemetry' },
            { page: 'collector', at: "You don't have to … agents or scrapers" },
          ],
          controls: ['si-2', 'si-4'],
        },
        {
          id: 'remote-write',
          layer: 'application',
          name: 'Send metrics with remote write',
          owner: 'customer',
          duty: 'Send metrics with Prometheus remote write, from the collector or directly from your own application.',
          sources: [
            { page: 'ingestMethods', at: 'Collectors send metrics to … your own application' },
          ],
          controls: ['si-4'],
        },
        {
          id: 'request-signing',
          layer: 'access',
          name: 'Sign requests',
          owner: 'customer',
          duty: 'Sign requests with Signature Version 4, because most requests to AWS must be signed with credentials.',
          sources: [
            { page: 'secureIngestion', at: 'Signature Version 4 is … your security credentials' },
          ],
          controls: ['ia-2', 'sc-8'],
        },
        {
          id: 'duplicate-senders',
          layer: 'data',
          name: 'Send metrics from redundant senders',
          owner: 'customer',
          duty: 'To make it more likely that data arrives, send the same data from several containers or instances. The service can remove the duplicates.',
          sources: [{ page: 'availability', at: 'If you have multiple … Prometheus workspace' }],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'deduplication',
          layer: 'data',
          name: 'Remove duplicate samples',
          owner: 'aws',
          duty: 'If you add deduplication to your setup, the service removes duplicates of data that several of your containers or instances send.',
          sources: [
            { page: 'availability', at: 'There are two common … automatically de-duplicated' },
          ],
          controls: ['si-13'],
        },
      ],
    },
  ],
  pages: {
    encryption: {
      path: 'encryption-at-rest-Amazon-Service-Prometheus',
      title: 'Encryption at rest',
    },
    configuration: { path: 'AMP-workspace-configuration', title: 'Configure your workspace' },
    collector: { path: 'AMP-collector', title: 'Ingest metrics with AWS managed collectors' },
    scraper: { path: 'AMP-collector-how-to', title: 'Set up managed collectors for Amazon EKS' },
    ingestMethods: {
      path: 'AMP-ingest-methods',
      title: 'Ingest metrics to your Amazon Managed Service for Prometheus workspace',
    },
    secureIngestion: {
      path: 'AMP-secure-metric-ingestion',
      title: 'Secure the ingestion of your metrics',
    },
    deletion: {
      path: 'AMP-delete-workspace',
      title: 'Delete an Amazon Managed Service for Prometheus workspace',
    },
    availability: {
      path: 'AMP-ingest-high-availability',
      title: 'Set up Amazon Managed Service for Prometheus for high availability data',
      passages: { wantAnotherRegion: 'If you want to … in another Region' },
    },
    twoRegions: {
      path: 'AMP-send-to-multiple-workspaces',
      title:
        'Use cross Region workspaces to add high availability in Amazon Managed Service for Prometheus',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon Managed Service for Prometheus',
    },
    logs: {
      path: 'CW-logs',
      title: 'Monitor Amazon Managed Service for Prometheus events with CloudWatch Logs',
    },
  },
});
