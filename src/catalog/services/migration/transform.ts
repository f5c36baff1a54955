import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Transform',
  shortName: 'Transform',
  summary:
    'Agents that assess, plan and rewrite what you migrate: AWS runs agents and models; approvals, connectors, results and the tools in your network are yours.',
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
  notAsked: { 'patch-code': 'Your code comes in and goes out again: it runs elsewhere.' },
  unanswered: {
    'back-up': 'No page that was read says whether AWS backs up jobs and artifacts.',
  },
  override: {
    'service-software': {
      name: 'Run and patch AWS Transform',
      owner: 'aws',
      duty: 'Operate the platform of AWS Transform, and patch and fix flaws within the infrastructure, its software included.',
    },
    'customer-data': {
      name: 'Nothing confidential in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. Put no confidential data into tags and name fields, which may be used for billing or diagnostic logs.',
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
      name: 'Encrypt stored data',
      owner: 'aws',
      duty: 'Encrypt data at rest in DynamoDB and S3 with keys that AWS owns. This layer cannot be disabled.',
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
      name: 'Add a layer with a key of your own',
      owner: 'customer',
      duty: 'If you want a second layer, have a Transform administrator provide a symmetric customer managed key in the console; users then need permissions to let Transform access it. If you revoke the grant, Transform cannot access the data that the key encrypts.',
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
      name: 'Encrypt the way in and between services',
      owner: 'aws',
      duty: 'Protect the communication with customers, and that with the services behind Transform, by TLS 1.2 or higher.',
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
      duty: 'Distribute inference traffic across Regions: requests and results may leave the Region where the data resides and, depending on source Region and kind of work, go to all commercial Regions. Where data is stored does not change.',
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
      duty: 'May use certain content, such as questions, responses and generated code, for service improvement, for example to fix operational issues or to train models.',
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
      name: 'Opt out of service improvement',
      owner: 'customer',
      duty: 'To opt out, configure an AI services opt-out policy in AWS Organizations. In Visual Studio, use the toggle of the AWS Toolkit for content, and another setting for telemetry.',
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
      duty: 'Store your data in the Region where your Transform profile was created.',
      sources: [{ page: 'protection', at: 'In AWS Transform, your … profile was created' }],
      controls: ['si-12'],
    },
  ],
  modes: [
    {
      id: 'jobs',
      name: 'Jobs in the web application',
      summary:
        'Agents work on a job, even for months, through connectors that you accept, and people approve what is critical.',
      add: [
        {
          id: 'knowledge-calls',
          layer: 'platform',
          name: 'Fetch documentation from other Regions',
          owner: 'aws',
          duty: 'To answer general questions, retrieve documentation by requests that might go to us-east-1 for US Regions, or to Frankfurt for all other Regions.',
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
          name: 'Allow cross-Region calls, or turn them off',
          owner: 'customer',
          duty: 'As an account administrator, turn cross-Region calls off if they are not wanted: features that need knowledge from other Regions are lost, and answers might be less accurate.',
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
          duty: 'Decide as an administrator or approver on critical actions, such as merging to main, decomposing a graph or deploying code to production. Contributors cannot.',
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
          name: 'Give people their roles',
          owner: 'customer',
          duty: 'Give people the roles that fit: administrators, for example, can change the workspace, its connectors and its users; readers can read everything in the workspace and download artifacts, but make no changes.',
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
          duty: 'Accept a connection as the administrator of the account that it reaches, and assign the account on the receiving end of the transformation a role to use the connector. The receiving account must be the one that enabled Transform, or one in the same organization.',
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
          duty: 'Update the policy of the bucket that Transform creates when you connect a discovery account, if it is to require secure transport: it does not by default.',
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
        'A command line that changes code in your repositories by definitions that you or AWS wrote, and learns from each run.',
      add: [
        {
          id: 'managed-definitions',
          layer: 'application',
          name: 'Provide vetted transformations',
          owner: 'aws',
          duty: 'Offer ready-made transformations for common cases, vetted by AWS.',
          sources: [{ page: 'custom', at: 'Use ready-to-use, AWS-vetted … for common scenarios' }],
          controls: ['sa-4'],
        },
        {
          id: 'definitions',
          layer: 'application',
          name: 'Write and publish definitions',
          owner: 'customer',
          duty: 'Refine a definition as a draft if you want. Once it is published, other users of the account with the required IAM permissions can run it. To use it in a different account, publish it separately there.',
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
          name: 'Draw lessons from each run',
          owner: 'aws',
          duty: 'Extract lessons after a transformation completes and apply them to later runs of the same transformation. They are not shared across transformations or customer accounts.',
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
          duty: 'Browse what was learned with atx custom def learnings, and archive what should not be applied to future runs.',
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
          name: 'Configure which tools are trusted',
          owner: 'customer',
          duty: 'Configure trust for specific tools and commands in the trust settings file. Use the option that allows all tool requests with caution, especially in production.',
          sources: [{ page: 'custom', at: 'is optional and implicitly … trust settings file' }],
          controls: ['ac-6', 'cm-7'],
        },
        {
          id: 'validation',
          layer: 'application',
          name: 'Validate what comes out',
          owner: 'customer',
          duty: 'Provide a build or validation command, which is optional but very important to quality, and have developers review the results.',
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
        'A virtual machine in your network that logs in to your servers to take stock: passwords, credentials and the machine are yours to guard.',
      profile: { operatingSystem: 'full' },
      unanswered: {
        'patch-system':
          'No page that was read says who patches the system of the discovery tool’s VM.',
        'patch-engine': 'No page that was read says who updates the tool on the VM.',
      },
      override: {
        'os-patches': { owner: 'aws', remove: ['answers'] },
        'service-software': { owner: 'aws', remove: ['answers'] },
      },
      add: [
        {
          id: 'tool-vm',
          layer: 'operating-system',
          name: 'Guard the VM as a privileged system',
          owner: 'customer',
          duty: 'Restrict access to the discovery tool’s VM, which keeps credentials, logs and collected data: whoever has root there could decrypt the stored credentials.',
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
          name: 'Change the default password of the VM',
          owner: 'customer',
          duty: 'Replace the default password of the user discovery right after deployment, as AWS recommends; enabling SSH enforces it. Remember the console’s own password: it has no recovery.',
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
          name: 'Open SSH while you need it',
          owner: 'customer',
          answers: ['open-network'],
          duty: 'Keep SSH disabled most of the time, and enable it while it is actively required.',
          setting: 'closed-by-default',
          sources: [
            { page: 'toolConfigure', at: 'SSH access is disabled … while actively required' },
          ],
          controls: ['ac-17', 'cm-7'],
        },
        {
          id: 'source-credentials',
          layer: 'access',
          name: 'Give the tool accounts of few rights',
          owner: 'customer',
          duty: 'Rotate all credentials regularly. For WinRM, create a dedicated account with minimal permissions, as AWS recommends, and avoid administrator accounts unless you need SQL Server collection. For Oracle, use a dedicated read-only account.',
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
          name: 'Decide whether the tool tries credentials',
          owner: 'customer',
          duty: 'Leave auto-connect unselected where lockouts are a concern: the tool tries the credentials in turn, and wrong ones could lock accounts in production where lockout policies are configured. Assign credentials by hand instead.',
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
          duty: 'Encrypt credentials in the tool at rest with a database key, which is itself encrypted with systemd 250 or later and on older systems kept as a file that permissions protect.',
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
          duty: 'Treat a CSV file of servers as sensitive, since it might name internal hosts. Know that collected network, database and OS data stay even after all sources are revoked.',
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
        'The introduction says that cross-Region inference requests are kept within the geography where the data resides. Tables further down the same page send some source Regions, for migrations even N. Virginia and Frankfurt, to all commercial Regions. The catalogue follows the tables, which are the more specific.',
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
