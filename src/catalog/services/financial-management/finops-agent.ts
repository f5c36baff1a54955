import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS FinOps Agent',
  shortName: 'FinOps Agent',
  summary:
    'AWS runs an agent, in preview, that reads costs and usage and answers questions about them. You choose what it may read.',
  guide: 'https://docs.aws.amazon.com/finops-agent/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/finops-agent/latest/userguide/setting-up.html',
  read: '2026-11-26',
  aliases: ['cost agent', 'FinOps', 'agent space', 'cost anomaly investigation'],
  aws: { iamServicePrefix: 'finops-agent' },
  archetype: 'managed-application',
  unanswered: {
    'back-up':
      'AWS’s page “Data protection in AWS FinOps Agent” names the restore of deleted context files, but no backups.',
  },
  traits: ['tls-endpoint', 'default-encryption'],
  override: {
    'service-software': {
      name: 'Run and patch the service',
      owner: 'aws',
      duty: 'AWS operates the platform of the agent. AWS patches and fixes flaws within the infrastructure, including the infrastructure’s software.',
    },
    'iam-permissions': {
      name: 'IAM identities and permissions',
      owner: 'customer',
      duty: 'Give the setup policy to users who create agents and integrations. The web app policy lets team members log in, but not create or delete agents. The Cost Explorer actions in the web app policy are optional.',
      sources: [
        {
          page: 'setup',
          at: [
            'This policy grants the … web application users',
            'This policy grants your … the web application',
            'This policy does not … or delete agents',
          ],
        },
        { page: 'setup', at: 'The Cost Explorer read … the web application' },
      ],
    },
    'encryption-at-rest': {
      name: 'Encrypt data at rest',
      owner: 'aws',
      duty: 'FinOps Agent stores context files, memory files and artifacts in AWS-managed infrastructure that is encrypted with AWS KMS. AWS’s page names no encryption for conversation history and task records, which are also in AWS-managed infrastructure.',
      sources: [
        {
          page: 'protection',
          at: [
            'Context files, memory files, … with AWS KMS',
            'Conversation history and task … and task record',
          ],
        },
      ],
    },
    'encryption-in-transit': {
      name: 'Serve the API over TLS',
      owner: 'aws',
      duty: 'AWS requires TLS 1.2 for communication with AWS resources, and recommends TLS 1.3.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Control the data that the agent stores on your behalf. AWS strongly recommends that you put nothing confidential or sensitive into tags or free-form text fields such as names. Data in these fields may be used for billing or diagnostic logs.',
      sources: [
        { page: 'protection', at: 'We strongly recommend that … or diagnostic logs' },
        { page: 'protection', at: 'You control the data … on your behalf' },
      ],
    },
  },
  add: [
    {
      id: 'session-isolation',
      layer: 'hypervisor',
      name: 'Isolate sessions and agents',
      owner: 'aws',
      duty: 'FinOps Agent runs each session in its own ephemeral environment. Agents share no content. Each agent has its own role, files, memory and tasks.',
      sources: [
        {
          page: 'protection',
          at: [
            'The runtime environment is … isolated per session',
            'No content (context files, … from another',
          ],
        },
      ],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'content-use',
      layer: 'platform',
      name: 'Use of content to improve the service',
      owner: 'aws',
      duty: 'Unless you opt out, AWS may use certain content to improve the agent. AWS says that this may include prompts, responses, task data, tool call patterns, telemetry and uploaded files.',
      sources: [
        {
          page: 'improvement',
          at: ['AWS may use certain … upload as context', 'You can opt out … opt-out policy'],
        },
      ],
      controls: ['ac-21'],
    },
    {
      id: 'agent-role',
      layer: 'access',
      name: 'Limit what the agent reads',
      owner: 'customer',
      duty: 'Let the wizard create the policy of the agent’s role, or write the policy yourself. It defines which services and data the agent can read. You can remove actions that you do not need, such as `cloudtrail:LookupEvents`.',
      sources: [
        {
          page: 'setup',
          at: [
            'This policy defines what … in your account',
            'Option 1: Auto-create during … handle it',
            'You can remove actions … you remove cloudtrail:LookupEvents',
          ],
        },
      ],
      controls: ['ac-6', 'ac-3'],
    },
    {
      id: 'operator-role',
      layer: 'access',
      name: 'Operator role of the web application',
      owner: 'customer',
      duty: 'Give the operator role permission to act on conversations, tasks, automations, files and reports. The web application performs these actions with the operator role’s credentials.',
      sources: [
        {
          page: 'setup',
          at: [
            'what actions the web … files, and reports',
            'When you send a … execute those actions',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'role-trust',
      layer: 'access',
      name: 'Trust policy of the agent’s roles',
      owner: 'customer',
      duty: 'If you create the agent role and the operator role yourself, use the trust policy that allows the FinOps Agent service to assume them. The policy also allows the service to stamp the calling user’s identity onto the session.',
      sources: [{ page: 'setup', at: 'Both roles use the … using sts:SetSourceIdentity' }],
      controls: ['ac-3', 'au-3'],
    },
    {
      id: 'improvement-opt-out',
      layer: 'data',
      name: 'Opt out of content use',
      owner: 'customer',
      setting: 'on-by-default',
      switchOf: 'content-use',
      duty: 'If you do not want AWS to use content to improve the agent, configure an AI services opt-out policy in AWS Organizations. The policy applies to all current and future supported AI services of AWS.',
      sources: [{ page: 'improvement', at: 'You can opt out … AWS AI services' }],
      controls: ['ac-21', 'si-12'],
    },
    {
      id: 'content-removal',
      layer: 'data',
      name: 'Delete what the agent stores',
      owner: 'customer',
      duty: 'Delete artifacts and automations in the web application. If you delete a context file there, the deletion is soft and can be undone. In preview, you cannot delete conversations and tasks one by one; to remove them, delete the agent.',
      sources: [
        {
          page: 'protection',
          at: [
            'Choose Delete to soft-delete … it active again',
            'Conversations are retained on … delete the agent',
            'Tasks cannot be deleted … delete the agent',
          ],
        },
        {
          page: 'protection',
          at: [
            'Open the Automations workspace … delete the automation',
            'Open the Artifacts workspace … want to remove',
          ],
        },
      ],
      controls: ['si-12', 'mp-6'],
    },
  ],
  modes: [
    {
      id: 'account-agent',
      name: 'Agent of an account (preview)',
      summary:
        'An agent reads costs, usage and metrics with your role, and keeps what people ask and upload.',
    },
  ],
  pages: {
    setup: { path: 'setting-up', title: 'AWS FinOps Agent IAM setup guide' },
    protection: { path: 'data-protection', title: 'Data protection in AWS FinOps Agent' },
    improvement: { path: 'service-improvement', title: 'Service improvement' },
  },
});
