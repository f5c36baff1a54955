import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Application Discovery Service',
  shortName: 'Application Discovery',
  summary:
    'An inventory of your own servers before a migration: AWS keeps and matches the data; the collectors in your network are yours to run.',
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
    note: 'Closed to new customers since 7 November 2025. Existing ones can complete their projects; no new features are added. AWS recommends AWS Transform.',
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
    'encrypt-at-rest': 'No page that was read says how AWS encrypts the discovered data.',
    'back-up': 'No page that was read says whether AWS backs up the discovered data.',
  },
  override: {
    'service-software': {
      name: 'Keep the service running and updated',
      owner: 'aws',
      duty: 'Keep the service running for existing customers’ projects and deploy security updates.',
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
      duty: 'Store discovery and planning data in the Migration Hub home Region, and in no other.',
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
      duty: 'Compare each discovered server with earlier records, give a match the same identifier, and merge the attributes; of differing values the one most recently updated is shown.',
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
      name: 'Finish projects, start new ones in Transform',
      owner: 'customer',
      duty: 'If you like, continue existing projects here until completion; new ones you can start in AWS Transform. No data migration is needed.',
      sources: [{ page: 'availability', at: 'No formal migration process … with the transition' }],
      controls: ['sa-22'],
    },
    {
      id: 'home-region',
      layer: 'data',
      name: 'Choose the home Region first',
      owner: 'customer',
      duty: 'Set the home Region in Migration Hub before any discovery: the data is stored there, and agents and imports can be used there only.',
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
  ],
  modes: [
    {
      id: 'agentless-collector',
      name: 'Agentless Collector',
      summary:
        'A virtual appliance of AWS’s in your VMware vCenter, which you install, update and give the credentials to look around.',
      profile: { operatingSystem: 'full' },
      override: { 'os-patches': { owner: 'aws', remove: ['answers'] } },
      add: [
        {
          id: 'collector-network',
          layer: 'network',
          name: 'Let the collector out',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Where outbound traffic is restricted, allow the collector TCP 443 to the AWS domains that Agentless Collector requires, among them public.ecr.aws, from which updates are downloaded.',
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
          name: 'Patch the appliance’s system',
          owner: 'customer',
          answers: ['patch-system', 'start-patch'],
          duty: 'Keep the operating system of the appliance up to date: a manual update of the collector leaves it as it is. Version 2 uses Amazon Linux 2023, version 1 Amazon Linux 2; both have kernel live patching that you can enable.',
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
          duty: 'Publish the appliance as an OVA file with MD5 and SHA256 checksums, and its updates as Docker images in a public ECR repository.',
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
          duty: 'Download the OVA file, compare its checksum with the published one, and deploy it in your VMware environment.',
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
          name: 'Turn on updates, or do them',
          owner: 'customer',
          answers: ['start-upgrade'],
          duty: 'Select automatic updates when you configure the collector; otherwise deploy the latest OVA file yourself. From version 1 to 2, install a new appliance, set up credentials and delete the old one.',
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
          name: 'Know the end of Fleet Advisor',
          owner: 'customer',
          duty: 'Know that what the database and analytics module collects is viewed in the DMS console, and that AWS announced that the Fleet Advisor console and resources cannot be accessed after 20 May 2026.',
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
          name: 'Give the collector a user of its own',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Create an IAM user without administrative rights for the collector, as AWS recommends, keep the access key in a safe place, and rotate it.',
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
          name: 'Limit what the vCenter user sees',
          owner: 'customer',
          duty: 'Give the vCenter user read-only permissions on the hosts and VMs to inventory; by them you control which are included. AWS recommends against further, unneeded permissions.',
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
          name: 'Guard the credentials for your servers',
          owner: 'customer',
          duty: 'For WinRM, use a dedicated service account with minimal permissions, as AWS recommends, rather than an administrator’s, and avoid disabling the certificate check. SNMPv3, with authentication and privacy enabled, is preferable to SNMPv2.',
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
        'An agent with root privileges on each server, which sees processes and connections and upgrades itself by default.',
      override: {
        'os-patches': { name: 'Patch the systems under the service', owner: 'aws' },
        'customer-data': {
          name: 'What the agents see of your servers',
          owner: 'customer',
          duty: 'Know what the agents collect, such as system specifications, performance data, network connections and processes, with what was entered at the command line.',
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
          name: 'Let the agents out',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Where outbound connections are restricted, allow the agents TCP 443 to AWS’s `arsenal` endpoint; no inbound port need be open. Auto-upgrade also needs access to S3 in the home Region.',
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
          name: 'Upgrade the agents automatically',
          owner: 'aws',
          answers: ['start-upgrade'],
          duty: 'Have agents upgrade automatically when new versions become available.',
          setting: 'on-by-default',
          sources: [{ page: 'agent', at: 'Agents are configured to … become available' }],
          controls: ['si-2'],
        },
        {
          id: 'agent-upgrade-choice',
          layer: 'platform',
          name: 'Decide on automatic upgrades',
          owner: 'customer',
          duty: 'Decide whether agents upgrade by themselves; you can change this setting.',
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
          duty: 'Install the agent, which requires root privileges, on servers whose system is on the list, remove a 1.x version before, and correct the time: with a wrong one the registration fails.',
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
          name: 'Stop the collection when you are done',
          owner: 'customer',
          duty: 'Where the discovery is complete and you want no more data, stop the agents’ collection in the Migration Hub console; your existing data remains accessible.',
          sources: [
            { page: 'startStop', at: 'After the AWS Application … Hub) console' },
            { page: 'troubleshooting', at: 'If you have already … remains accessible' },
          ],
          controls: ['si-12'],
        },
        {
          id: 'agent-user',
          layer: 'access',
          name: 'Create an IAM user for the agents',
          owner: 'customer',
          answers: ['admit'],
          duty: 'Create an IAM user with the policy AWSApplicationDiscoveryAgentAccess, and the access keys that the installation needs.',
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
          name: 'Send the data over TLS',
          owner: 'aws',
          answers: ['encrypt-in-transit'],
          duty: 'Transmit what the agents collect to the service with TLS encryption.',
          sources: [{ page: 'agent', at: 'Data is transmitted securely … (TLS) encryption' }],
          controls: ['sc-8'],
        },
        {
          id: 'data-exploration',
          layer: 'data',
          name: 'Clear up after data exploration',
          owner: 'customer',
          duty: 'Know that data exploration in Athena stores what agents collect in an S3 bucket of your account, with a Glue Data Catalog. Turning it off stops new data, and what was collected stays until you delete it.',
          sources: [{ page: 'troubleshooting', at: 'When data exploration in … will persist' }],
          controls: ['si-12', 'mp-6'],
        },
      ],
    },
    {
      id: 'import',
      name: 'Import of a file',
      summary:
        'No collector: you bring a file from your own tools, and the service reads what it contains.',
      add: [
        {
          id: 'import-run',
          layer: 'platform',
          name: 'Process imports one after another',
          owner: 'aws',
          duty: 'Process import requests in sequence, count successful and failed records, and hand out the error log and the failed records as CSV files.',
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
          name: 'Prepare the file',
          owner: 'customer',
          duty: 'Provide a CSV file in the supported format, or zip an RVTools export. The CSV file must use supported fields and ranges only, with at least one required field in each record that identifies the server or application.',
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
          name: 'Correct and submit again',
          owner: 'customer',
          duty: 'Check the status of your import requests. After errors, correct them and resubmit the request with the CSV files of the failed records.',
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
      topic: 'How long security updates go on',
      questions: ['patch-engine'],
      finding:
        'The page on availability says that AWS keeps the service secure and reliable until 7 November 2025, and in its questions that updates continue to be deployed while existing customers complete their projects. The catalogue follows the second, which speaks of the time after the closing.',
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
  },
});
