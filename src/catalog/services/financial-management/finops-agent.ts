import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS FinOps Agent',
  shortName: 'FinOps Agent',
  summary:
    'An agent, in preview, that reads costs and usage and answers questions about them: what it may read is yours.',
  guide: 'https://docs.aws.amazon.com/finops-agent/latest/userguide/',
  docs: 'https://docs.aws.amazon.com/finops-agent/latest/userguide/setting-up.html',
  read: '2026-11-26',
  aliases: ['cost agent', 'FinOps', 'agent space', 'cost anomaly investigation'],
  aws: { iamServicePrefix: 'finops-agent' },
  archetype: 'managed-application',
  unanswered: {
    'back-up': 'The pages that were read do not say who backs up what the agent keeps.',
  },
  traits: ['tls-endpoint', 'default-encryption'],
  override: {
    'service-software': {
      name: 'Run and patch the agent',
      owner: 'aws',
      duty: 'Operate the platform of the agent, and patch and fix flaws within the infrastructure, its software included.',
    },
    'iam-permissions': {
      name: 'Separate administrators from users',
      owner: 'customer',
      duty: 'Give the setup policy to those who create agents and integrations. The web app policy lets team members log in, and not create or delete agents; its Cost Explorer actions are optional.',
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
      name: 'Encrypt files and artifacts',
      owner: 'aws',
      duty: 'Store context files, memory files and artifacts in AWS-managed infrastructure that is encrypted with AWS KMS. Conversation history and task records are stored in AWS-managed infrastructure.',
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
      name: 'Require TLS of those who connect',
      owner: 'aws',
      duty: 'Require TLS 1.2 when clients communicate with AWS resources. TLS 1.3 is what AWS recommends.',
      setting: 'always-on',
      sources: [{ page: 'protection', at: 'We require TLS 1.2 and recommend TLS 1.3' }],
    },
    'customer-data': {
      name: 'Control stored data, keep secrets out',
      owner: 'customer',
      duty: 'Control the data that the agent stores on your behalf. As AWS strongly recommends, put nothing confidential or sensitive into tags or free-form text fields such as names: what you enter there may be used for billing or diagnostic logs.',
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
      duty: 'Run each session in an environment of its own that is ephemeral, and share no content between agents: each has its own role, files, memory and tasks.',
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
      name: 'Possibly use content for improvement',
      owner: 'aws',
      duty: 'Possibly use certain content to improve the agent, unless you opt out: AWS says that this may include prompts, responses, task data, tool call patterns, telemetry and uploaded files.',
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
      duty: 'Let the wizard create the policy of the agent’s role, or author it yourself: this policy says which services and data the agent can read. You can remove actions that you do not need, such as cloudtrail:LookupEvents.',
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
      name: 'Limit what the web application does',
      owner: 'customer',
      duty: 'Give the operator role the actions on conversations, tasks, automations, files and reports that the web application performs with its credentials.',
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
      name: 'Tie both roles to the service',
      owner: 'customer',
      duty: 'If you create the roles yourself, use the trust policy that allows the FinOps Agent service to assume them and to stamp the calling user’s identity onto the session.',
      sources: [{ page: 'setup', at: 'Both roles use the … using sts:SetSourceIdentity' }],
      controls: ['ac-3', 'au-3'],
    },
    {
      id: 'improvement-opt-out',
      layer: 'data',
      name: 'Allow service improvement, or opt out',
      owner: 'customer',
      setting: 'on-by-default',
      switchOf: 'content-use',
      duty: 'Configure an AI services opt-out policy in AWS Organizations if content must not be used to improve the agent. It applies to all current and future supported AI services of AWS.',
      sources: [{ page: 'improvement', at: 'You can opt out … AWS AI services' }],
      controls: ['ac-21', 'si-12'],
    },
    {
      id: 'content-removal',
      layer: 'data',
      name: 'Remove what the agent keeps',
      owner: 'customer',
      duty: 'Delete artifacts and automations in the web application; deleting a context file there is soft and can be undone. Conversations and tasks cannot be deleted one by one in preview: for these, delete the agent.',
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
        'An agent reads costs, usage and metrics by a role of yours, and keeps what people ask and upload.',
    },
  ],
  pages: {
    setup: { path: 'setting-up', title: 'AWS FinOps Agent IAM setup guide' },
    protection: { path: 'data-protection', title: 'Data protection in AWS FinOps Agent' },
    improvement: { path: 'service-improvement', title: 'Service improvement' },
  },
});
