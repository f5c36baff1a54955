import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Managed Service for Prometheus',
  shortName: 'Managed Prometheus',
  summary:
    'A store for Prometheus metrics that AWS runs and replicates; who scrapes, who may send and query, and how long data stays are choices of yours.',
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
        'The page on encryption says that a workspace with a customer managed key cannot use AWS managed collectors. The page on collectors shows how to create a scraper for one, by a role configuration whose source and target are in the same account. The catalogue follows the page on collectors, which has the procedure.',
      sources: [
        { page: 'encryption', at: 'Workspaces created with customer managed keys cannot use' },
        { page: 'scraper', at: 'for ingesting metrics into … the same account' },
      ],
    },
  ],
  override: {
    'encryption-in-transit': {
      name: 'Require TLS 1.2 of callers',
      owner: 'aws',
      duty: 'Require TLS 1.2 of clients that talk to the service; AWS recommends TLS 1.3.',
      sources: [{ page: 'dataProtection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'encryption-at-rest': {
      name: 'Encrypt what is uploaded',
      owner: 'aws',
      duty: 'Encrypt data in the workspace at rest, by default with keys that AWS owns, or else with the key that you chose when you created it.',
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
      name: 'Choose the key at creation',
      owner: 'customer',
      duty: 'Name a symmetric KMS key when you create the workspace, from another account too if its policy allows, or stay with AWS owned keys. Neither choice can be turned into the other later.',
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
      duty: 'Create an interface endpoint where metrics must stay off the public internet on their way in: they can also be sent to a public endpoint.',
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
      name: 'Keep secrets out of names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. Put no confidential or sensitive data into tags and free-form fields such as names, as AWS strongly recommends: what you enter there may be used for billing or diagnostic logs.',
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
      name: 'Throttle what exceeds a label set’s limit',
      owner: 'aws',
      duty: 'Where you set a limit on a label set, throttle only the series that match it once they exceed the limit, so that other sources are not affected.',
      sources: [{ page: 'configuration', at: 'By defining label sets … sources are unaffected' }],
      controls: ['sc-5'],
    },
    {
      id: 'retention-run',
      layer: 'platform',
      name: 'Delete what is past its retention',
      owner: 'aws',
      duty: 'Delete ingested metrics automatically once their retention is over.',
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
      duty: 'Define label sets, and limits on the active series that match them, so that a spike of one tenant or source affects that one only.',
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
      name: 'Let rules wait for late samples',
      owner: 'customer',
      duty: 'Set the rule query offset, by default 60 seconds in a new workspace. If you configured an out-of-order window, consider an offset that is at least as long. The offset delays rule evaluations and any resulting alerts.',
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
      name: 'Send alert and rule errors to a log',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Configure a log group for errors and warnings of Alert Manager and Ruler, and start its name with /aws/vendedlogs/ to avoid the size limit of resource policies.',
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
      name: 'Create roles to ingest and to query',
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
      name: 'Replicate across zones',
      owner: 'aws',
      duty: 'Replicate data that arrives across the Availability Zones of the Region.',
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
      duty: 'Send metrics to a second workspace in another Region if you must have the data even when the first Region is not available.',
      sources: [{ page: 'availability', at: 'wantAnotherRegion' }],
      controls: ['cp-9', 'cp-10'],
    },
    {
      id: 'workspace-deletion',
      layer: 'data',
      name: 'Delete a workspace and its collectors',
      owner: 'customer',
      duty: 'Decide when to delete a workspace: the data ingested into it is deleted with it. Delete managed collectors that send to it yourself.',
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
      name: 'Set the retention period',
      owner: 'customer',
      duty: 'Set how many days metrics are kept: 150 by default, 1095 at most.',
      sources: [{ page: 'ingestMethods', at: 'Metrics ingested into a … (three years)' }],
      controls: ['au-11', 'si-12'],
    },
    {
      id: 'key-guard',
      layer: 'data',
      name: 'Keep your key and its grants alive',
      owner: 'customer',
      duty: 'With a key of yours, keep it enabled and the service in its policy: otherwise data is not accessible, and new data may be lost for good. If a grant is revoked, the data is lost permanently. To read the data from another service, such as Managed Grafana, give it access to the key.',
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
        'AWS runs a scraper that pulls metrics from your Amazon EKS cluster; you let it in and say what it collects.',
      override: {
        'second-region': {
          owner: 'customer',
          duty: 'Send metrics, for example from Prometheus in agent mode, to a second workspace in another Region if you must have the data even when the first Region is not available: the managed scraper, its cluster and its workspace must all be in one Region.',
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
          duty: 'Run a fully managed scraper that automatically discovers and pulls metrics: you do not have to install, patch or maintain it. For an Amazon EKS cluster, the collection is highly available and scales automatically.',
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
          name: 'Carry metrics off the internet',
          owner: 'aws',
          duty: 'Scrape through a network interface in each subnet that you named, and push to the workspace by a VPC endpoint, so that scraped data does not travel on the public internet.',
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
          duty: 'Provide the scrape configuration, or start from the general-purpose one that you can download by the API.',
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
          duty: 'Delete a scraper separately when its cluster goes: a new cluster of the same name has the same ARN, and the scraper will attempt to collect the new cluster’s metrics.',
          sources: [{ page: 'scraper', at: 'The cluster will be … deleting the cluster' }],
          controls: ['cm-8', 'ac-6'],
        },
        {
          id: 'cluster-access',
          layer: 'access',
          name: 'Let the scraper into the cluster',
          owner: 'customer',
          duty: 'Enable private access to the cluster’s endpoint and DNS in its VPC, and allow the scraper by EKS access entries or by hand.',
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
          name: 'Subnets and groups of the scraper',
          owner: 'customer',
          duty: 'Give the scraper the security group and subnets of the cluster: at least two subnets, each with a free address, in at least two zones.',
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
          name: 'Roles for another account’s workspace',
          owner: 'customer',
          duty: 'Where cluster and workspace are in different accounts, create a role in the source account and, for every combination of source and target, a target role, with the trust policies that AWS gives in its procedure.',
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
        'You run Prometheus, the AWS Distro for OpenTelemetry or code of yours, and send metrics by remote write.',
      add: [
        {
          id: 'collector-run',
          layer: 'platform',
          name: 'Install and run the collector',
          owner: 'customer',
          duty: 'Install and manage a collector, such as Prometheus in agent mode or the AWS Distro for OpenTelemetry: with AWS’s own collector there would be none to install, patch or maintain.',
          sources: [
            { page: 'ingestMethods', at: 'Using a customer managed … Distro for OpenTelemetry' },
            { page: 'collector', at: "You don't have to … agents or scrapers" },
          ],
          controls: ['si-2', 'si-4'],
        },
        {
          id: 'remote-write',
          layer: 'application',
          name: 'Send by remote write',
          owner: 'customer',
          duty: 'Send metrics by Prometheus remote write: from the collector, or directly from your own application.',
          sources: [
            { page: 'ingestMethods', at: 'Collectors send metrics to … your own application' },
          ],
          controls: ['si-4'],
        },
        {
          id: 'request-signing',
          layer: 'access',
          name: 'Sign what you send',
          owner: 'customer',
          duty: 'Sign requests with Signature Version 4, as most requests to AWS must be signed with credentials.',
          sources: [
            { page: 'secureIngestion', at: 'Signature Version 4 is … your security credentials' },
          ],
          controls: ['ia-2', 'sc-8'],
        },
        {
          id: 'duplicate-senders',
          layer: 'data',
          name: 'Send the same data more than once',
          owner: 'customer',
          duty: 'Send the same data from several containers or instances if you want to be surer that it arrives: the service can remove the duplicates.',
          sources: [{ page: 'availability', at: 'If you have multiple … Prometheus workspace' }],
          controls: ['cp-10', 'si-13'],
        },
        {
          id: 'deduplication',
          layer: 'data',
          name: 'Remove duplicates of replicas',
          owner: 'aws',
          duty: 'De-duplicate the same data that several containers or instances of yours send, if you add that to your setup.',
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
