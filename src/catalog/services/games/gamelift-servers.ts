import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon GameLift Servers',
  shortName: 'GameLift Servers',
  summary:
    'Hosts session-based multiplayer game servers. AWS starts fleets from its own images, and you replace the fleets in time.',
  guide: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/',
  docs: 'https://docs.aws.amazon.com/gameliftservers/latest/developerguide/gamelift-intro.html',
  read: '2026-11-26',
  aliases: [
    'GameLift',
    'Amazon GameLift',
    'GameLift Anywhere',
    'GameLift fleets',
    'game server hosting',
    'multiplayer game servers',
    'player gateway',
  ],
  aws: {
    iamServicePrefix: 'gamelift',
    cloudFormationPrefixes: ['AWS::GameLift'],
    terraformPrefixes: ['aws_gamelift'],
  },
  archetype: 'virtual-machine',
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in Amazon GameLift Servers” says that builds and logs are stored redundantly in Amazon S3, and mentions no backup.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in IDs, names and tags',
      owner: 'customer',
      duty: 'If you provide custom player IDs, use anonymized UUIDs. The IDs are expected to contain no identifying player information. AWS strongly recommends that you never put confidential or sensitive information into tags or free-form text fields such as Name.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'If you provide custom … identifying player information',
            'We strongly recommend that … as a Name field',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'stored-data-encryption',
      layer: 'data',
      name: 'Encrypt data at rest',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'GameLift Servers stores uploaded builds and scripts in S3 buckets with server-side encryption. It stores the data that customers supply in an encrypted format.',
      sources: [
        {
          page: 'dataProtection',
          at: 'builds and scripts are … an encrypted format',
        },
      ],
      controls: ['sc-28'],
    },
    {
      id: 'api-transit',
      layer: 'access',
      name: 'Require TLS and signed API requests',
      owner: 'aws',
      duty: 'GameLift Servers requires TLS 1.2 or later from clients of its API. It requires requests to be signed with the credentials of an IAM principal or with temporary credentials.',
      sources: [
        {
          page: 'infrastructure',
          at: [
            'Clients must support Transport … 1.2 or later',
            'requests must be signed … to sign requests',
          ],
        },
      ],
      controls: ['sc-8', 'ia-2'],
    },
    {
      id: 'sdk-updates',
      layer: 'application',
      name: 'Update the SDKs in the game',
      owner: 'customer',
      duty: 'Consider regularly updating your games with the latest versions of the AWS SDK, the server SDK and the client SDK for Realtime.',
      sources: [
        { page: 'vulnerabilities', at: 'Customers should consider regularly … Realtime Servers' },
      ],
      controls: ['si-2'],
    },
  ],
  modes: [
    {
      id: 'managed-ec2',
      name: 'Managed EC2 fleet',
      summary:
        'Your build runs on EC2 instances that AWS starts from its own image. The image stays as old as the fleet.',
      profile: { insideVpc: 'no' },
      override: {
        'network-separation': {
          name: 'Isolate fleets in VPCs',
          owner: 'aws',
          duty: 'GameLift Servers places all fleets into virtual private clouds, so that each fleet exists in a logically isolated area.',
          sources: [{ page: 'infrastructure', at: 'service places all fleets … AWS Cloud' }],
        },
        'os-image': {
          name: 'Give new fleets the latest AMI',
          owner: 'aws',
          remove: ['answers'],
          duty: 'GameLift Servers assigns the latest available AMI version to a new fleet. It deploys all instances of the fleet with that version.',
          sources: [{ page: 'practices', at: 'When a new fleet … with that version' }],
        },
        'os-patches': {
          name: 'Replace fleets to patch the OS',
          owner: 'customer',
          duty: 'Replace fleets regularly, and production fleets at least once a year. The image with the operating system is updated only when a new fleet is created. AWS recommends that you replace fleets over 30 days old.',
          sources: [
            { page: 'vulnerabilities', at: 'baseAmazonMachineOnceYear' },
            { page: 'practices', at: 'Monitor fleet age and … 30 days old' },
          ],
        },
        'runtime-updates': {
          name: 'Test and adopt new AMI versions',
          owner: 'customer',
          answers: ['patch-engine', 'start-upgrade'],
          duty: 'To update the AMI version, create a new fleet, because updating a fleet does not change the version. AWS recommends that you test server builds with the latest AMI versions before deployment.',
          sources: [
            {
              page: 'practices',
              at: [
                'Updating a fleet (such … create a new fleet',
                'Test server builds with … before deployment',
              ],
            },
          ],
        },
        'application-code': {
          name: 'Patch the game server',
          owner: 'customer',
          duty: 'Maintain your game server software with updates and security patches. Upload a new build, create a new fleet for the build, and redirect player traffic to the new fleet.',
          sources: [
            {
              page: 'vulnerabilities',
              at: 'Customer-provided game server application … to the new fleet',
            },
          ],
        },
        'network-exposure': {
          name: 'Restrict ports and IP addresses',
          owner: 'customer',
          duty: 'Specify a range of ports and IP addresses, which limit how inbound traffic can reach the game servers. AWS strongly recommends against opening ports to the internet. Open ports to a specific address or range.',
          sources: [
            { page: 'infrastructure', at: 'When you create a … on a fleet VPC' },
            {
              page: 'practices',
              at: [
                'We strongly recommend against … security risk',
                'to open a port … range of addresses',
              ],
            },
          ],
        },
      },
      remove: ['os-accounts', 'os-hardening', 'encryption-at-rest', 'volume-encryption', 'backups'],
      add: [
        {
          id: 'fleet-expiry',
          layer: 'platform',
          name: 'Expire fleets after one year',
          owner: 'aws',
          duty: 'GameLift Servers expires a fleet one year after its creation. The fleet is then permanently scaled down to zero instances and hosts no new sessions. Starting six months before, AWS notifies account holders by email.',
          sources: [
            { page: 'practices', at: 'notifies account holders by … hosting game sessions' },
          ],
          controls: ['sa-22', 'si-2'],
        },
        {
          id: 'remote-access',
          layer: 'access',
          name: 'Remote access to instances',
          owner: 'customer',
          duty: 'Take care when you connect to an instance, because you have full user and administrative access. If the instance hosts games with active players, you might risk crashing sessions. With server SDK 4 or earlier, AWS recommends that you open ports for remote access only when you need them.',
          sources: [
            {
              page: 'remoteAccess',
              at: 'you have full user … and dropping players',
            },
            {
              page: 'remoteAccess',
              at: [
                'server SDK version 4 … following instructions',
                "As a best practice, … you're finished",
              ],
            },
          ],
          controls: ['ac-17', 'ac-6'],
        },
        {
          id: 'access-credentials',
          layer: 'access',
          name: 'Issue temporary access credentials',
          owner: 'aws',
          duty: 'If an instance runs a build with server SDK 5, GameLift Servers returns temporary credentials for access to the instance when `get-compute-access` is called.',
          sources: [
            {
              page: 'remoteAccess',
              at: [
                'running a game build … Systems Manager (SSM)',
                'Call get-compute-access with the … accessing the instance',
              ],
            },
          ],
          controls: ['ia-5', 'ac-17'],
        },
        {
          id: 'player-gateway',
          layer: 'network',
          name: 'Relay and filter player traffic',
          owner: 'aws',
          duty: 'If player gateway is configured, GameLift Servers routes UDP traffic through a relay network. This network rejects packets with invalid or missing tokens and limits the rate of player traffic. It also hides the game servers’ IP addresses from the public.',
          sources: [
            {
              page: 'playerGateway',
              at: [
                'Player gateway uses a … endpoints become unhealthy',
                'validates tokens and rejects … or missing tokens',
              ],
            },
          ],
          controls: ['sc-5', 'sc-7'],
        },
        {
          id: 'gateway-tokens',
          layer: 'application',
          name: 'Send player gateway tokens',
          owner: 'customer',
          duty: 'If you use player gateway, put the player gateway token at the beginning of each UDP packet, and do not encrypt the token. AWS recommends that you refresh the tokens every 60 seconds. Also design the client to handle direct connections, to which `GetPlayerConnectionDetails` can fall back.',
          sources: [
            {
              page: 'playerGateway',
              at: [
                'Player gateway tokens must … each UDP packet',
                'We recommend refreshing tokens … become unhealthy',
                'The API returns either … both connection types',
              ],
            },
          ],
          controls: ['sc-5'],
        },
        {
          id: 'game-traffic',
          layer: 'data',
          name: 'Encrypt traffic to players',
          owner: 'customer',
          answers: ['encrypt-in-transit'],
          duty: 'Encrypt the traffic between game clients and custom game servers. A TLS-enabled fleet lets clients authenticate the server and encrypt all of this traffic.',
          sources: [{ page: 'dataProtection', at: 'For custom game servers … and game server' }],
          controls: ['sc-8'],
        },
        {
          id: 'fleet-certificates',
          layer: 'data',
          name: 'Create certificates with the fleet',
          owner: 'aws',
          expires: 'certificate',
          duty: 'GameLift Servers creates the certificate of a TLS-enabled fleet at the same time as the fleet. The certificate’s expiration date is based on the fleet’s creation date.',
          sources: [
            {
              page: 'dataProtection',
              at: ['Certificates for TLS-enabled fleets … fleet creation date'],
            },
          ],
          controls: ['sc-12', 'sc-8'],
        },
        {
          id: 'certificate-renewal',
          layer: 'data',
          name: 'Replace fleets to renew certificates',
          owner: 'customer',
          expires: 'certificate',
          duty: 'Replace fleets regularly, as AWS recommends, to ensure that their certificates are renewed.',
          sources: [{ page: 'dataProtection', at: 'To ensure that your … game server fleets' }],
          controls: ['sc-12'],
        },
        {
          id: 'session-logs',
          layer: 'data',
          name: 'Keep session logs for a limited period',
          owner: 'aws',
          answers: ['write-logs'],
          duty: 'GameLift Servers stores the log data of a game session in Amazon S3 for a limited period after the session is completed.',
          sources: [{ page: 'dataProtection', at: 'Game session log data … is completed' }],
          controls: ['au-11'],
        },
        {
          id: 'log-download',
          layer: 'data',
          name: 'Download session logs',
          owner: 'customer',
          answers: ['read-logs'],
          duty: 'As an authorized user, you can download session logs through a link in the console or through API calls. The logs are stored for a limited period after the session.',
          sources: [{ page: 'dataProtection', at: 'Game session log data … the service API' }],
          controls: ['au-6', 'au-11'],
        },
        {
          id: 'build-removal',
          layer: 'data',
          name: 'Delete builds and scripts',
          owner: 'customer',
          duty: 'Delete uploaded builds and scripts in the console or through the API. You cannot view or update them in Amazon S3 directly.',
          sources: [{ page: 'dataProtection', at: 'There is no direct … the service API' }],
          controls: ['si-12', 'mp-6'],
        },
      ],
    },
    {
      id: 'managed-containers',
      name: 'Managed container fleet',
      summary:
        'Your container images run on EC2 instances that AWS starts. You can update the images on a running fleet, but not the system under them.',
      extends: 'managed-ec2',
      unanswered: {
        'patch-node-software':
          'The AWS pages compared do not say who patches the software of Amazon ECS on the instances.',
      },
      override: {
        'application-code': {
          name: 'Patch the game server and its image',
          owner: 'customer',
          duty: 'Maintain your game server software with updates and security patches. After you build a new image, update the container group definition with the image, and then update the fleet.',
          sources: [
            {
              page: 'vulnerabilities',
              at: 'customerSecurityPatches',
            },
            { page: 'containers', at: "After you've built a … update the container fleet" },
          ],
        },
        'network-exposure': {
          name: 'Choose container and fleet ports',
          owner: 'customer',
          duty: 'In the container definition, specify a port for each process that takes a connection. You can customize the fleet’s external-facing ports as needed. A change requires a fleet update deployment.',
          sources: [
            {
              page: 'containers',
              at: [
                'create a container definition … takes a connection',
                'You have the option … as needed',
                'You can modify a … fleet update deployment',
              ],
            },
          ],
        },
      },
      remove: ['build-removal'],
      add: [
        {
          id: 'task-deployment',
          layer: 'platform',
          name: 'Deploy and run the container groups',
          owner: 'aws',
          answers: ['patch-orchestrator'],
          duty: 'GameLift Servers uses Amazon ECS to manage task deployment and execution for your fleets. If the essential container of a container group fails, GameLift Servers restarts the entire group.',
          sources: [
            {
              page: 'containers',
              at: [
                'It uses the Amazon … Servers fleets',
                'If the essential container … group restarts',
              ],
            },
          ],
          controls: ['cp-10'],
        },
        {
          id: 'definition-versions',
          layer: 'platform',
          name: 'Keep versions of container definitions',
          owner: 'aws',
          duty: 'GameLift Servers assigns a version number to each update of a container. By default, it maintains all versions. You can delete versions.',
          sources: [{ page: 'containers', at: 'Whenever you update a … versions as desired' }],
          controls: ['cm-3'],
        },
        {
          id: 'rollout-choice',
          layer: 'application',
          name: 'Choose how updates roll out',
          owner: 'customer',
          answers: ['start-patch'],
          duty: 'Choose whether instances with active game sessions are protected from an update until these sessions end. Also choose the percentage of healthy tasks to maintain, and what happens if a deployment fails.',
          sources: [
            {
              page: 'containers',
              at: [
                'Choose to protect fleet … reduce deployment time',
                'Minimum healthy percentage. … during deployment',
                'You can set deployments … use in debugging',
              ],
            },
          ],
          controls: ['cm-3', 'cp-10'],
        },
        {
          id: 'port-mapping',
          layer: 'network',
          name: 'Map fleet ports to container ports',
          owner: 'aws',
          duty: 'GameLift Servers calculates the fleet’s inbound permissions, which you can customize, from the container ports. It manages the mapping between the fleet’s ports and the container ports. The mapping protects game servers from direct access to the container ports.',
          sources: [
            {
              page: 'containers',
              at: [
                'When you set the … applications can connect to',
                'also manages the mapping … settings as needed',
              ],
            },
          ],
          controls: ['sc-7'],
        },
      ],
    },
    {
      id: 'anywhere',
      name: 'Anywhere fleet',
      summary:
        'You register your own machines, from laptop to data center, with the service. AWS keeps the fleet resource, and you manage everything else.',
      archetype: 'customer-run-software',
      notAsked: {
        'patch-engine': 'The service installs no runtime. Your own software runs on the computes.',
      },
      unanswered: {
        'back-up':
          'AWS’s page “Resilience in Amazon GameLift Servers” mentions no backup of servers on your own hosts.',
      },
      override: {
        site: {
          name: 'Provide the compute resources',
          owner: 'customer',
          duty: 'Supply and manage the compute resources, virtual or physical, in any place that has connectivity.',
          sources: [{ page: 'anywhere', at: 'An Anywhere fleet consists … remote outposts' }],
        },
        'local-network': {
          name: 'Compute addresses and connectivity',
          owner: 'customer',
          duty: 'Register each compute with its IP address or DNS name, so that the service can establish a connection with the compute. The compute can be in any location with connectivity.',
          sources: [
            {
              page: 'anywhere',
              at: [
                'Computes can reside in … remote outposts',
                'Each compute is registered … connection with it',
              ],
            },
          ],
        },
        'os-patches': {
          name: 'Manage the hosts',
          owner: 'customer',
          duty: 'Manage the hosts, because the fleet consists of compute resources that you supply and manage. You can use your existing tools for configuration and deployment.',
          sources: [
            {
              page: 'anywhere',
              at: [
                'An Anywhere fleet consists … supply and manage',
                'You can use your … management tasks',
              ],
            },
          ],
        },
        'control-plane': {
          name: 'Create the fleet resource',
          owner: 'aws',
          duty: 'GameLift Servers sets up only the fleet resource, in the fleet’s home Region. It writes events to the fleet event log, and lets computes register after the fleet is active.',
          sources: [
            {
              page: 'anywhere',
              at: [
                'For Anywhere fleets, Amazon … host game sessions',
                'creates the fleet resource … computes with the fleet',
              ],
            },
          ],
        },
        'application-code': {
          name: 'Install, start and patch game servers',
          owner: 'customer',
          duty: 'Install the game server software on each compute, and launch the software’s processes. Maintain the software with updates and security patches.',
          sources: [
            { page: 'anywhere', at: 'You deploy game server … game server processes' },
            {
              page: 'vulnerabilities',
              at: 'customerSecurityPatches',
            },
          ],
        },
      },
      remove: ['agent-updates'],
      add: [
        {
          id: 'compute-registration',
          layer: 'platform',
          name: 'Register and deregister computes',
          owner: 'customer',
          duty: 'Register computes to add them to the fleet, and deregister them to remove them. The GameLift Servers Agent can automate these tasks.',
          sources: [
            {
              page: 'anywhere',
              at: [
                'Register and deregister computes … from the fleet',
                'Optionally deploy your Anywhere … management tasks',
              ],
            },
          ],
          controls: ['cm-8'],
        },
        {
          id: 'auth-tokens',
          layer: 'access',
          name: 'Keep authentication tokens current',
          owner: 'customer',
          duty: 'Maintain up-to-date authentication tokens on all computes. Server processes use the tokens to connect to the service.',
          sources: [
            { page: 'anywhere', at: 'Maintain up-to-date authentication tokens … Servers service' },
          ],
          controls: ['ia-5'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Who patches the guest system',
      questions: ['patch-system'],
      finding:
        'One page says first that AWS handles basic tasks like the patching of guest operating systems. Then, under customers’ responsibilities, it says that a fleet’s system is updated only when a new fleet is created. You patch the system by replacing the fleet. The catalogue follows the second statement, which is specific to this service.',
      sources: [
        {
          page: 'vulnerabilities',
          at: 'AWS handles basic security … and disaster recovery',
          verified: '2026-12-07',
        },
        { page: 'vulnerabilities', at: 'baseAmazonMachineOnceYear', verified: '2026-12-07' },
      ],
    },
  ],
  pages: {
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in Amazon GameLift Servers',
    },
    vulnerabilities: {
      path: 'vulnerability-analysis-management',
      title: 'Configuration and vulnerability analysis in Amazon GameLift Servers',
      passages: {
        baseAmazonMachineOnceYear: 'The base Amazon Machine … once a year',
        customerSecurityPatches: 'Customer-provided game server application … security patches',
      },
    },
    practices: {
      path: 'security-best-practices',
      title: 'Security best practices for Amazon GameLift Servers',
    },
    infrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in Amazon GameLift Servers',
    },
    remoteAccess: { path: 'fleets-remote-access', title: 'Connect to fleet instances' },
    playerGateway: { path: 'ddos-protection-howitworks', title: 'How player gateway works' },
    containers: {
      path: 'containers-howitworks',
      title: 'How containers work in Amazon GameLift Servers',
    },
    anywhere: { path: 'fleets-intro-anywhere', title: 'Amazon GameLift Servers Anywhere fleets' },
  },
});
