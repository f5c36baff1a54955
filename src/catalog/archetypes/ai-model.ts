import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 10,
  name: 'AI model',
  summary:
    'AWS hosts the model and keeps its maker away from your words; you own what goes in, what comes out and what acts on it.',
  guide: 'https://docs.aws.amazon.com/bedrock/latest/userguide/',
  read: '2026-11-24',
  with: ['data-centers', 'backbone', 'service-hosts', 'iam-permissions'],
  add: [
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the systems under the model',
      owner: 'aws',
      duty: 'Operate and patch the servers that answer, which you never see.',
      sources: ['sharedModel'],
      controls: ['si-2'],
    },
    {
      id: 'model-hosting',
      layer: 'platform',
      name: 'Host the model and its software',
      owner: 'aws',
      duty: 'Run the service and the software that serves the model, and secure what lies beneath them.',
      sources: ['promptInjection'],
      controls: ['si-2', 'sc-39'],
    },
    {
      id: 'model-provider-separation',
      layer: 'platform',
      name: 'Keep model makers away from your data',
      owner: 'aws',
      duty: 'Copy each third party’s model into accounts that only the service team operates, so that its maker sees neither logs nor prompts nor answers.',
      sources: ['dataProtection'],
      controls: ['ac-4', 'sc-4'],
    },
    {
      id: 'prompt-safety',
      layer: 'application',
      name: 'Guard against prompt injection',
      owner: 'customer',
      duty: 'Validate what users and documents bring into a prompt, give the code that acts on answers few permissions, and test it with attacks.',
      sources: ['promptInjection'],
      controls: ['si-10', 'sa-11'],
    },
    {
      id: 'customer-data',
      layer: 'data',
      name: 'Prompts, answers and their content',
      owner: 'customer',
      duty: 'Answer for what you and your users send and generate, and keep out of prompts what must not be processed there.',
      sources: ['abuseDetection', 'sharedModel'],
      controls: ['ra-2', 'si-12'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    promptInjection: { path: 'prompt-injection', title: 'Prompt injection security' },
    dataProtection: { path: 'data-protection', title: 'Data protection' },
    abuseDetection: { path: 'abuse-detection', title: 'Amazon Bedrock abuse detection' },
  },
});
