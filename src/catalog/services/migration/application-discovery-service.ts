import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Application Discovery Service',
  shortName: 'Application Discovery',
  summary:
    'An inventory of your own servers before a migration. AWS keeps and matches the data, and you run the collectors in your network.',
  guide: 'https://docs.aws.amazon.com/application-discovery/latest/userguide/',
  read: '2026-11-26',
  aliases: [
    'ADS',
    'Discovery Agent',
    'Agentless Collector',
    'Migration Hub import',
    'server discovery',
  ],
  aws: { iamServicePrefix: 'discovery' },
  lifecycle: {
    status: 'maintenance',
    date: '2025-11-07',
    note: 'Closed to new customers since 7 November 2025. Existing customers can complete their projects; no new features are added. AWS recommends AWS Transform.',
    sources: [
      {
        page: 'availability',
        at: [
          'After careful consideration, we … as normal',
          'While we will not … run smoothly',
          'is our recommended solution … powerful new features',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  unanswered: {
    'encrypt-at-rest':
      'AWS’s page “Security in AWS Application Discovery Service” does not mention encryption of the discovered data.',
    'back-up':
      'AWS’s page “Security in AWS Application Discovery Service” does not mention backups.',
  },
  traits: ['activity-trail'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS keeps the service running for existing customers’ projects and deploys security updates.',
      sources: [
        {
          page: 'availability',
          at: [
            'The service will continue … ongoing migration projects',
            'ongoingServiceReliability',
          ],
        },
      ],
      controls: ['si-2', 'sa-22'],
    },
  },
  add: [
    {
      id: 'home-region-storage',
      layer: 'data',
      name: 'Store discovered data in one Region',
      owner: 'aws',
      duty: 'The service stores discovery and planning data in the Migration Hub home Region, and in no other Region.',
      sources: [
        {
          page: 'whatIs',
          at: ['All discovered data is … home Region', 'The Migration Hub home … planning data'],
        },
      ],
      controls: ['sc-28', 'si-12'],
    },
    {
      id: 'record-matching',
      layer: 'platform',
      name: 'Match servers from several sources',
      owner: 'aws',
      duty: 'The service compares each discovered server with earlier records. It gives matching servers the same identifier and merges their attributes. If attribute values differ, the service shows the most recently updated value.',
      sources: [
        {
          page: 'view',
          at: [
            'When server discovery occurs, … the existing server',
            'Server attributes associated with … for the server',
          ],
        },
      ],
      controls: ['cm-8'],
    },
    {
      id: 'exit-plan',
      layer: 'application',
      name: 'Start new projects in AWS Transform',
      owner: 'customer',
      duty: 'You can continue existing projects in Application Discovery Service until completion, and start new projects in AWS Transform. No data migration is needed.',
      sources: [{ page: 'availability', at: 'No formal migration process … with the transition' }],
      controls: ['sa-22'],
    },
    {
      id: 'home-region',
      layer: 'data',
      name: 'Choose the home Region',
      owner: 'customer',
      duty: 'Set the home Region in Migration Hub before any discovery. The data is stored in that Region, and you can use agents and imports only there.',
      sources: [
        {
          page: 'whatIs',
          at: [
            'Your home Region must … your home Region',
            'Discovery agents, connectors, and … Region only',
          ],
        },
      ],
      controls: ['si-12'],
    },
    {
      id: 'call-records',
      layer: 'data',
      name: 'Record API calls in CloudTrail',
      owner: 'aws',
      answers: ['write-logs'],
      duty: 'CloudTrail is on in a new account. It records all calls to the Application Discovery Service API, from the console and from code, as events. The events show which request was made, by whom, when and from which IP address.',
      sources: [
        {
          page: 'trail',
          at: [
            'CloudTrail captures all API … Service API operations',
            'CloudTrail is enabled on … in Event history',
            'you can determine the … and additional details',
          ],
          verified: '2026-12-07',
        },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'agentless-collector',
      name: 'Agentless Collector',
      summary:
        'AWS’s virtual appliance runs in your VMware vCenter. You install the appliance, update it and give it credentials for discovery.',
      profile: { operatingSystem: 'full' },
      override: { 'os-patches': { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'collector-network',
          layer: 'network',
          name: 'Allow the collector’s outbound traffic',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If outbound traffic is restricted, allow the collector to reach the AWS domains that it requires on TCP 443. These domains include `public.ecr.aws`, from which updates are downloaded.',
          sources: [
            {
              page: 'collectorPrerequisites',
              at: [
                'Agentless Collector requires outbound … AWS domains',
                'If outbound connections from … Agentless Collector requires',
                'public.ecr.aws – The collector … downloading the updates',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'collector-os',
          layer: 'operating-system',
          name: 'Patch the collector’s OS',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Keep the appliance’s operating system up to date, because a manual collector update does not change the operating system. Version 2 uses Amazon Linux 2023 and version 1 uses Amazon Linux 2. You can enable kernel live patching on both versions.',
          sources: [
            {
              page: 'collectorUpdate',
              at: [
                'The previous procedure only … up to date',
                'The Agentless Collector version … Amazon Linux 2, see',
              ],
            },
          ],
          controls: ['si-2'],
        },
        {
          id: 'collector-publish',
          layer: 'platform',
          name: 'Publish the appliance and its updates',
          owner: 'aws',
          duty: 'AWS publishes the appliance as an OVA file with MD5 and SHA256 checksums. It publishes the updates as Docker images in a public ECR repository.',
          sources: [
            {
              page: 'collectorDeploy',
              at: 'Depending on which hashing … preceding step',
            },
            {
              page: 'collectorPrerequisites',
              at: 'The Agentless Collector automatic … Public ECR Repository',
            },
          ],
          controls: ['si-7', 'si-2'],
        },
        {
          id: 'collector-install',
          layer: 'platform',
          name: 'Verify and deploy the appliance',
          owner: 'customer',
          duty: 'Download the OVA file, compare its checksum with the published checksum, and deploy the file in your VMware environment.',
          sources: [
            {
              page: 'collectorDeploy',
              at: [
                'Depending on your variation … you downloaded',
                'The following procedure steps … VMware environment',
              ],
            },
          ],
          controls: ['si-7', 'cm-2'],
        },
        {
          id: 'collector-updates',
          layer: 'platform',
          name: 'Update the collector',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'You can select automatic updates when you configure the collector. Without automatic updates, deploy the latest OVA file yourself. To move from version 1 to version 2, install a new appliance, set up credentials and delete the old appliance.',
          sources: [
            {
              page: 'collectorConfigure',
              at: 'To enable automatic updates … Agentless Collector as described',
            },
            {
              page: 'collectorUpdate',
              at: [
                'If you do not … Agentless Collector',
                'Install a new Agentless … virtual appliance',
              ],
            },
          ],
          controls: ['si-2', 'sa-22'],
        },
        {
          id: 'database-module',
          layer: 'application',
          name: 'Database and analytics module',
          owner: 'customer',
          duty: 'In the DMS console, you view the data that the database and analytics module collects. AWS announced that the Fleet Advisor console and resources could not be accessed after 20 May 2026.',
          sources: [
            {
              page: 'databaseModule',
              at: [
                'End of support notice: … Fleet Advisor resources',
                'View collected data in … the AWS Cloud',
              ],
            },
          ],
          controls: ['sa-22'],
        },
        {
          id: 'collector-user',
          layer: 'access',
          name: 'IAM user for the collector',
          owner: 'customer',
          expires: 'key',
          answers: ['admit'],
          duty: 'AWS recommends that you create an IAM user without administrative rights for the collector. Keep the user’s access key in a safe place, and rotate the key.',
          sources: [
            {
              page: 'collectorDeploy',
              at: [
                'We recommend that you … minimum permissions',
                "saving the user's new … secure place",
                "It's an AWS security … access keys",
              ],
            },
          ],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'vcenter-scope',
          layer: 'access',
          name: 'Permissions of the vCenter user',
          owner: 'customer',
          duty: 'Give the vCenter user read-only permissions on the hosts and VMs to inventory. With these permissions, you control which hosts and VMs are included. AWS recommends that you grant no permissions beyond those that are needed.',
          sources: [
            {
              page: 'scope',
              at: [
                'The vCenter user requires … data collection',
                'As a security best … Application Discovery Service',
              ],
            },
          ],
          controls: ['ac-6'],
        },
        {
          id: 'network-credentials',
          layer: 'access',
          name: 'Credentials for WinRM and SNMP',
          owner: 'customer',
          duty: 'For WinRM, AWS recommends that you use a dedicated service account with minimal permissions rather than an administrator’s account. AWS also recommends that you do not disable the certificate check. SNMPv3, with authentication and privacy enabled, is preferable to SNMPv2.',
          sources: [
            {
              page: 'networkModule',
              at: [
                'We recommend that you … certificate check',
                'SNMPv3 is preferable to … in SNMPv3',
                'Enable both authentication and privacy',
              ],
            },
          ],
          controls: ['ia-5', 'ac-6', 'sc-8'],
        },
      ],
    },
    {
      id: 'discovery-agent',
      name: 'Discovery Agent',
      summary:
        'An agent runs with root privileges on each server. The agent sees processes and connections, and upgrades itself by default.',
      override: {
        'os-patches': { name: 'Patch the underlying systems', owner: 'aws' },
        'customer-data': {
          name: 'Data that the agents collect',
          owner: 'customer',
          duty: 'Be aware that the agents collect data such as system specifications, performance data, network connections and processes. The data also includes input from the command line.',
          sources: [
            {
              page: 'agent',
              at: [
                'The collected data includes … process data',
                'Process entered at the command line',
              ],
            },
          ],
        },
      },
      add: [
        {
          id: 'agent-network',
          layer: 'network',
          name: 'Allow the agents’ outbound traffic',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'If outbound connections are restricted, allow the agents to reach AWS’s `arsenal` endpoint on TCP 443. No inbound port needs to be open. Auto-upgrade also needs access to S3 in the home Region.',
          sources: [
            {
              page: 'agentPrerequisites',
              at: [
                'If outbound connections from … to be open',
                'Access to Amazon S3 … to function',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'agent-upgrade',
          layer: 'platform',
          name: 'Upgrade the agents',
          owner: 'aws',
          answers: ['start-upgrade'],
          duty: 'By default, the agents upgrade automatically when new versions become available.',
          setting: 'on-by-default',
          sources: [{ page: 'agent', at: 'Agents are configured to … become available' }],
          controls: ['si-2'],
        },
        {
          id: 'agent-upgrade-choice',
          layer: 'platform',
          name: 'Automatic agent upgrades',
          owner: 'customer',
          duty: 'Decide whether the agents upgrade automatically, as they do by default. You can change this setting.',
          setting: 'on-by-default',
          switchOf: 'agent-upgrade',
          sources: [{ page: 'agent', at: 'Agents are configured to … setting if desired' }],
          controls: ['si-2', 'cm-3'],
        },
        {
          id: 'agent-install',
          layer: 'platform',
          name: 'Install agents on supported systems',
          owner: 'customer',
          duty: 'Install the agent, which requires root privileges, on servers with a supported operating system. Before the installation, remove any 1.x version, check the time against your NTP servers, and correct it if necessary. If the time is wrong, the registration fails.',
          sources: [
            { page: 'agent', at: 'The Discovery Agent runs … root privileges' },
            {
              page: 'agentPrerequisites',
              at: [
                'If you have a … latest version',
                'Verify that your operating … is supported',
                'Check the time skew … to fail',
              ],
            },
          ],
          controls: ['cm-2', 'cm-7'],
        },
        {
          id: 'collection-switch',
          layer: 'application',
          name: 'Stop data collection',
          owner: 'customer',
          duty: 'If the discovery is complete and you want no more data, stop the agents’ data collection in the Migration Hub console. Your existing data remains accessible.',
          sources: [
            { page: 'startStop', at: 'After the AWS Application … Hub) console' },
            { page: 'troubleshooting', at: 'If you have already … remains accessible' },
          ],
          controls: ['si-12'],
        },
        {
          id: 'agent-user',
          layer: 'access',
          name: 'IAM user for the agents',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Create an IAM user with the policy `AWSApplicationDiscoveryAgentAccess`. Create the access keys that the agent installation needs.',
          sources: [
            {
              page: 'agentPrerequisites',
              at: ['needed to install Discovery Agent', 'Create an AWS Identity … your behalf'],
            },
          ],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'agent-transit',
          layer: 'data',
          name: 'Encrypt data in transit',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'The agents send the data that they collect to the service with TLS encryption.',
          sources: [{ page: 'agent', at: 'Data is transmitted securely … (TLS) encryption' }],
          controls: ['sc-8'],
        },
        {
          id: 'data-exploration',
          layer: 'data',
          name: 'Delete data from data exploration',
          owner: 'customer',
          duty: 'If you turn on data exploration in Athena, the agents’ data is stored in an S3 bucket in your account, with a Glue Data Catalog. If you turn data exploration off, no new data is added. Data already collected stays until you delete it.',
          sources: [{ page: 'troubleshooting', at: 'When data exploration in … will persist' }],
          controls: ['si-12', 'mp-6'],
        },
      ],
    },
    {
      id: 'import',
      name: 'Import of a file',
      summary:
        'You need no collector. You bring a file from your own tools, and the service reads what the file contains.',
      add: [
        {
          id: 'import-run',
          layer: 'platform',
          name: 'Process imports one after another',
          owner: 'aws',
          duty: 'The service processes import requests in sequence, and counts successful and failed records. It provides the error log and the failed records as CSV files.',
          sources: [
            {
              page: 'import',
              at: [
                'Each request is processed sequentially',
                'If errors were encountered … each failed record',
                'A link is provided … your import request',
              ],
            },
          ],
          controls: ['si-10'],
        },
        {
          id: 'import-file',
          layer: 'application',
          name: 'Prepare the import file',
          owner: 'customer',
          duty: 'Provide a CSV file in the supported format, or zip an RVTools export. The CSV file must use supported fields and ranges only. Each record must have at least one required field that identifies the server or application.',
          sources: [
            {
              page: 'import',
              at: [
                'When saving data from … into Migration Hub',
                'The data provided must … for those fields',
                'Each record of your … fail to be imported',
              ],
            },
          ],
          controls: ['cm-8', 'si-10'],
        },
        {
          id: 'import-errors',
          layer: 'application',
          name: 'Correct and resubmit failed records',
          owner: 'customer',
          duty: 'Check the status of your import requests. If errors occurred, correct them and resubmit the request with the CSV files of the failed records.',
          sources: [
            {
              page: 'import',
              at: [
                'You can check the … or import APIs',
                'Handling errors: A link … correcting the errors',
              ],
            },
          ],
          controls: ['si-10'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'How long security updates continue',
      questions: ['patch-engine'],
      finding:
        'The availability page says that AWS keeps the service secure and reliable until 7 November 2025. Its questions section says that updates continue while existing customers complete their projects. The catalogue follows the second statement, which covers the time after the closing.',
      sources: [
        { page: 'availability', at: 'Until November 7, 2025, … and reliability' },
        { page: 'availability', at: 'ongoingServiceReliability' },
      ],
    },
  ],
  pages: {
    whatIs: { path: 'what-is-appdiscovery', title: 'What is AWS Application Discovery Service?' },
    availability: {
      path: 'application-discovery-service-availability-change',
      title: 'AWS Application Discovery Service availability change',
      passages: { ongoingServiceReliability: 'All ongoing projects will … service reliability' },
    },
    view: { path: 'view-data', title: 'View collected data using the Migration Hub console' },
    collectorPrerequisites: {
      path: 'agentless-collector-gs-prerequisites',
      title: 'Prerequisites for Agentless Collector',
    },
    collectorDeploy: {
      path: 'agentless-collector-deploying',
      title: 'Deploying Application Discovery Service Agentless Collector',
    },
    collectorConfigure: {
      path: 'agentless-collector-gs-configure',
      title: 'Configuring Agentless Collector',
    },
    collectorUpdate: {
      path: 'agentless-collector-update',
      title: 'Manually updating Application Discovery Service Agentless Collector',
    },
    databaseModule: {
      path: 'agentless-collector-gs-database-analytics-collection',
      title: 'Using the database and analytics data collection module',
    },
    scope: {
      path: 'control-data-collection-scope',
      title: 'Controlling the scope of vCenter data collection',
    },
    networkModule: {
      path: 'network-data-module-setup',
      title: 'Setting up the Network Data Collection module',
    },
    agent: { path: 'discovery-agent', title: 'AWS Application Discovery Agent' },
    agentPrerequisites: { path: 'gen-prep-agents', title: 'Prerequisites for Discovery Agent' },
    startStop: {
      path: 'start-stop-data-collection',
      title: 'Starting and stopping data collectors in the AWS Migration Hub console',
    },
    troubleshooting: {
      path: 'troubleshooting',
      title: 'Troubleshooting AWS Application Discovery Service',
    },
    import: { path: 'discovery-import', title: 'Importing data into Migration Hub' },
    trail: {
      path: 'logging-using-cloudtrail',
      title: 'Logging Application Discovery Service API calls with AWS CloudTrail',
    },
  },
});
