import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Transform',
  shortName: 'Transform',
  summary:
    'AWS runs agents and models that assess, plan and rewrite what you migrate. You are responsible for approvals, connectors, results and the tools in your network.',
  guide: 'https://docs.aws.amazon.com/transform/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/transform/latest/userguide/what-is-service.html',
  read: '2026-11-26',
  aliases: [
    'AWS Transform custom',
    'AWS Transform for mainframe',
    'AWS Transform for VMware',
    'AWS Transform for Windows',
    'AWS Transform discovery tool',
    'atx',
  ],
  aws: { iamServicePrefix: 'transform' },
  archetype: 'managed-application',
  traits: ['default-encryption', 'key-choice', 'tls-endpoint'],
  notAsked: { 'patch-code': 'Your code only passes through, and runs elsewhere.' },
  unanswered: {
    'back-up':
      'AWS’s page “Resilience in AWS Transform” says that features support backup needs, but names none.',
  },
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of AWS Transform. AWS patches and fixes flaws within the infrastructure, including its software.',
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential data into tags and name fields. Data in these fields may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'protection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … or diagnostic logs',
          ],
        },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'AWS encrypts data at rest in DynamoDB and S3 with keys that AWS owns. This layer cannot be disabled.',
      setting: 'always-on',
      sources: [
        {
          page: 'encryption',
          at: [
            'AWS Transform stores data … Management Service (AWS KMS)',
            "While you can't disable … create your transformation",
          ],
        },
      ],
    },
    'key-choice': {
      name: 'Add a layer with your own key',
      owner: 'customer',
      duty: 'If you want a second layer, have a Transform administrator provide a symmetric customer managed key in the console. Users then need permissions to let Transform access the key. If you revoke the grant, Transform cannot access the data that the key encrypts.',
      sources: [
        {
          page: 'encryption',
          at: ['Only symmetric keys are supported', 'you can add a … create your transformation'],
        },
        {
          page: 'encryption',
          at: [
            'After creating a customer … to encrypt data',
            'To use functionality that … customer managed key',
            'You can revoke access … dependent on that data',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Encrypt data in transit',
      owner: 'aws',
      duty: 'AWS protects communication with customers, and communication with the services behind Transform, with TLS 1.2 or higher.',
      sources: [
        { page: 'encryption', at: 'Communication between customers and … or higher connections' },
      ],
    },
  },
  add: [
    {
      id: 'inference-routing',
      layer: 'platform',
      name: 'Route inference across Regions',
      owner: 'aws',
      duty: 'Transform distributes inference traffic across Regions; where data is stored does not change. Requests and results may leave the Region where the data resides. Depending on the source Region and the kind of work, they may go to all commercial Regions.',
      sources: [
        {
          page: 'crossRegion',
          at: [
            'uses cross-region inference to … performance and reliability',
            'Although cross-region inferencing doesn’t … data originally resides',
          ],
        },
        { page: 'crossRegion', at: 'awsTransformCommercialRegions' },
      ],
      controls: ['sc-7', 'sa-9'],
    },
    {
      id: 'content-use',
      layer: 'data',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'AWS may use certain content, such as questions, responses and generated code, to improve the service. Examples are fixing operational issues and training models.',
      sources: [
        {
          page: 'improvement',
          at: [
            'Transform may use this … for model training',
            'Content that AWS may … AWS Transform generates',
          ],
        },
      ],
      controls: ['si-12', 'pt-3'],
    },
    {
      id: 'content-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      duty: 'To opt out, configure an AI services opt-out policy in AWS Organizations. In Visual Studio, use the AWS Toolkit’s toggle for content, and another setting for telemetry.',
      switchOf: 'content-use',
      sources: [
        {
          page: 'improvement',
          at: [
            'For AWS Transform configure … in AWS Organizations',
            'Toggle Share Amazon Q … True or False',
            'Deselect Allow AWS Toolkit … usage information',
          ],
        },
      ],
      controls: ['pt-3', 'si-12'],
    },
    {
      id: 'data-region',
      layer: 'data',
      name: 'Store data in the profile’s Region',
      owner: 'aws',
      duty: 'AWS stores your data in the Region where your Transform profile was created.',
      sources: [{ page: 'protection', at: 'In AWS Transform, your … profile was created' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'jobs',
      name: 'Jobs in the web application',
      summary:
        'Agents work on a job, even for months, through connectors that you accept. People approve critical actions.',
      add: [
        {
          id: 'knowledge-calls',
          layer: 'platform',
          name: 'Fetch documentation from other Regions',
          owner: 'aws',
          duty: 'By default, Transform retrieves documentation to answer general questions. The requests might go to us-east-1 for US Regions, or to Frankfurt for all other Regions.',
          setting: 'on-by-default',
          sources: [
            {
              page: 'crossRegion',
              at: [
                'AWS Transform might make … fulfill your request',
                'This setting is enabled by default',
              ],
            },
          ],
          controls: ['sc-7'],
        },
        {
          id: 'knowledge-calls-choice',
          layer: 'platform',
          name: 'Cross-Region calls for documentation',
          owner: 'customer',
          duty: 'If you do not want cross-Region calls, turn them off as an account administrator. These calls are on by default. Without them, features that need knowledge from other Regions are lost, and answers might be less accurate.',
          setting: 'on-by-default',
          switchOf: 'knowledge-calls',
          sources: [
            { page: 'crossRegion', at: 'This setting is enabled … less accurate responses' },
          ],
          controls: ['sc-7', 'cm-6'],
        },
        {
          id: 'critical-approvals',
          layer: 'application',
          name: 'Approve critical actions',
          owner: 'customer',
          duty: 'As an administrator or approver, decide on critical actions, such as merging to main, decomposing a graph or deploying code to production. Contributors cannot decide on critical actions.',
          sources: [
            {
              page: 'whatIs',
              at: [
                'can approve critical HITL … production environments',
                'Approvers have permissions similar … connectors, or users',
                'they cannot perform critical … production environments',
              ],
            },
          ],
          controls: ['cm-3', 'ac-5'],
        },
        {
          id: 'workspace-roles',
          layer: 'access',
          name: 'Workspace roles',
          owner: 'customer',
          duty: 'Give people the roles that fit. Administrators, for example, can change the workspace, its connectors and its users. Readers can read everything in the workspace and download artifacts, but make no changes.',
          sources: [
            {
              page: 'whatIs',
              at: [
                'Administrators can mutate workspaces, connectors, and users',
                'Readers can view the … perform mutating actions',
              ],
            },
          ],
          controls: ['ac-2', 'ac-6'],
        },
        {
          id: 'connectors',
          layer: 'access',
          name: 'Accept connectors to your accounts',
          owner: 'customer',
          duty: 'As the administrator of the account that a connection reaches, accept the connection. Assign the account on the receiving end of the transformation a role to use the connector. The receiving account must be the one that enabled Transform, or one in the same organization.',
          sources: [
            {
              page: 'whatIs',
              at: [
                'When you set up … accept the connection',
                'The following two accounts … use a connector',
              ],
            },
          ],
          controls: ['ac-3', 'ca-3'],
        },
        {
          id: 'discovery-bucket',
          layer: 'data',
          name: 'Require TLS on the discovery bucket',
          owner: 'customer',
          duty: 'If you want the discovery bucket to require secure transport, update its policy. Transform creates this bucket when you connect a discovery account. By default, the bucket does not require secure transport.',
          setting: 'off-by-default',
          sources: [{ page: 'encryption', at: 'When you Connect a … update the policy' }],
          controls: ['sc-8'],
        },
      ],
    },
    {
      id: 'custom',
      name: 'AWS Transform custom',
      summary:
        'A command line changes code in your repositories according to definitions that you or AWS wrote, and learns from each run.',
      add: [
        {
          id: 'managed-definitions',
          layer: 'application',
          name: 'Provide vetted transformations',
          owner: 'aws',
          duty: 'AWS offers ready-made transformations for common cases. AWS has vetted these transformations.',
          sources: [{ page: 'custom', at: 'Use ready-to-use, AWS-vetted … for common scenarios' }],
          controls: ['sa-4'],
        },
        {
          id: 'definitions',
          layer: 'application',
          name: 'Write and publish definitions',
          owner: 'customer',
          duty: 'You can refine a definition as a draft. After the definition is published, other users of the account with the required IAM permissions can run it. To use the definition in a different account, publish it separately in that account.',
          sources: [
            {
              page: 'custom',
              at: [
                'Drafts are useful for … with your team',
                'Published transformations are available … required IAM permissions',
                'Transformation definitions are account-specific … in that account',
              ],
            },
          ],
          controls: ['cm-2', 'cm-3'],
        },
        {
          id: 'lessons',
          layer: 'application',
          name: 'Extract lessons from each run',
          owner: 'aws',
          duty: 'After a transformation completes, Transform extracts lessons and applies them to later runs of the same transformation. The lessons are not shared across transformations or customer accounts.',
          sources: [
            {
              page: 'custom',
              at: [
                'processes this information to … input from you',
                'Lessons are transformation-specific … different customer accounts',
              ],
            },
          ],
          controls: ['sc-4'],
        },
        {
          id: 'lesson-review',
          layer: 'application',
          name: 'Review the lessons',
          owner: 'customer',
          duty: 'Use `atx custom def learnings` to browse the lessons. Archive lessons that should not be applied to future runs.',
          sources: [
            {
              page: 'custom',
              at: [
                'Review the lessons that … not useful',
                'The atx custom def … transformation has accumulated',
                'Archive a lesson to … later if needed',
              ],
            },
          ],
          controls: ['cm-3'],
        },
        {
          id: 'tool-trust',
          layer: 'access',
          name: 'Configure trusted tools',
          owner: 'customer',
          duty: 'Configure trust for specific tools and commands in the trust settings file. Use the option that allows all tool requests with caution, especially in production.',
          sources: [{ page: 'custom', at: 'is optional and implicitly … trust settings file' }],
          controls: ['ac-6', 'cm-7'],
        },
        {
          id: 'validation',
          layer: 'application',
          name: 'Validate the results',
          owner: 'customer',
          duty: 'Provide a build or validation command, which is optional but very important to quality. Have developers review the results.',
          sources: [
            {
              page: 'custom',
              at: [
                'with developers reviewing and validating results',
                'is an optional parameter … transformation process',
                'Providing a command that … from your input',
              ],
            },
          ],
          controls: ['sa-11', 'si-10'],
        },
      ],
    },
    {
      id: 'discovery-tool',
      name: 'Discovery tool',
      summary:
        'A virtual machine in your network logs in to your servers to take inventory. You protect the machine, its passwords and its credentials.',
      profile: { operatingSystem: 'full' },
      unanswered: {
        'patch-system':
          'The AWS pages compared do not say who patches the system of the discovery tool’s VM.',
        'patch-engine': 'The AWS pages compared do not say who updates the tool on the VM.',
      },
      override: {
        'os-patches': { owner: 'aws', remove: ['answers'] },
        'service-software': { owner: 'aws', remove: ['answers'] },
      },
      add: [
        {
          id: 'tool-vm',
          layer: 'operating-system',
          name: 'Protect the discovery tool’s VM',
          owner: 'customer',
          duty: 'Treat the discovery tool’s VM as a privileged system, and restrict access to it. The VM keeps credentials, logs and collected data. Anyone who has root on the VM could decrypt the stored credentials.',
          sources: [
            {
              page: 'toolSecurity',
              at: [
                'stores all credentials, logs, … discovery tool VM',
                'an attacker with root … in your environment',
              ],
            },
          ],
          controls: ['ac-6', 'sc-28'],
        },
        {
          id: 'vm-password',
          layer: 'access',
          name: 'Change the VM’s default password',
          owner: 'customer',
          duty: 'AWS recommends that you replace the default password of the user `discovery` right after deployment. Enabling SSH enforces this change. Remember the console’s own password, because there is no way to recover it.',
          sources: [
            { page: 'toolSecurity', at: 'comes with a default … immediately after deployment' },
            {
              page: 'toolConfigure',
              at: [
                'create a discovery tool … password recovery mechanism',
                'Password change is enforced when running enablessh',
              ],
            },
          ],
          controls: ['ia-5'],
        },
        {
          id: 'vm-ssh',
          layer: 'access',
          name: 'SSH access to the VM',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Keep SSH disabled most of the time, as it is by default, and enable SSH while you actively require it.',
          setting: 'closed-by-default',
          sources: [
            { page: 'toolConfigure', at: 'SSH access is disabled … while actively required' },
          ],
          controls: ['ac-17', 'cm-7'],
        },
        {
          id: 'source-credentials',
          layer: 'access',
          name: 'Accounts with minimal permissions',
          owner: 'customer',
          expires: 'password',
          duty: 'Rotate all credentials regularly. For WinRM, AWS recommends a dedicated account with minimal permissions; avoid administrator accounts unless you need SQL Server collection. For Oracle, use a dedicated read-only account.',
          sources: [
            {
              page: 'toolSecurity',
              at: [
                'Regularly rotate all credentials',
                'recommend that you create … SQL Server collection',
                'Use a dedicated read-only … or SYSOPER privileges',
              ],
            },
          ],
          controls: ['ac-6', 'ia-5'],
        },
        {
          id: 'auto-connect',
          layer: 'access',
          name: 'Auto-connect',
          owner: 'customer',
          duty: 'If lockouts are a concern, leave auto-connect unselected and assign credentials by hand. With auto-connect, the tool tries the credentials in turn. If lockout policies are configured, wrong credentials could lock accounts in production.',
          setting: 'off-by-default',
          sources: [
            {
              page: 'toolSecurity',
              at: [
                'The discovery tool then … server in a loop',
                'automatically trying them against … policies are configured',
                'is an opt-in feature … to the environment',
              ],
            },
          ],
          controls: ['ac-7', 'ia-5'],
        },
        {
          id: 'credential-encryption',
          layer: 'data',
          name: 'Encrypt stored credentials in the tool',
          owner: 'aws',
          duty: 'The tool encrypts credentials at rest with a database key. With systemd 250 or later, this key is itself encrypted. On older systems, the key is kept as a file that permissions protect.',
          sources: [
            { page: 'toolSecurity', at: 'The discovery tool encrypts … permission-protected file' },
          ],
          controls: ['sc-28', 'ia-5'],
        },
        {
          id: 'inventory-files',
          layer: 'data',
          name: 'Treat imported files as sensitive',
          owner: 'customer',
          duty: 'Treat a CSV file of servers as sensitive, because it might name internal hosts. Be aware that collected network, database and OS data stay even after all sources are revoked.',
          sources: [
            {
              page: 'toolSecurity',
              at: [
                'The CSV file might … as sensitive data',
                'To remove all source-specific … sources are revoked',
              ],
            },
          ],
          controls: ['si-12', 'ac-3'],
        },
      ],
    },
  ],
  contradictions: [
    {
      topic: 'Whether inference stays within the geography',
      finding:
        'The introduction says that cross-Region inference requests are kept within the geography where the data resides. Tables further down the same page send requests from some source Regions to all commercial Regions. For migrations, these include even N. Virginia and Frankfurt. The catalogue follows the tables, which are more specific.',
      sources: [
        { page: 'crossRegion', at: 'Cross-region inference requests are … Regions in the US' },
        { page: 'crossRegion', at: 'awsTransformCommercialRegions' },
      ],
    },
  ],
  pages: {
    whatIs: { path: 'what-is-service', title: 'What is AWS Transform?' },
    encryption: { path: 'data-encryption', title: 'Data encryption in AWS Transform' },
    protection: { path: 'data-protection', title: 'Data protection in AWS Transform' },
    improvement: { path: 'service-improvement', title: 'AWS Transform service improvement' },
    crossRegion: {
      path: 'cross-region-processing',
      title: 'Cross-region processing in AWS Transform',
      passages: {
        awsTransformCommercialRegions: 'AWS Transform for Migrations … All commercial regions',
      },
    },
    custom: { path: 'custom', title: 'Custom' },
    toolSecurity: { path: 'discover-tool-security', title: 'Security considerations' },
    toolConfigure: { path: 'discovery-tool-configure', title: 'Configure the discovery tool' },
  },
});
