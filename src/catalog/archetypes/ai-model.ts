import { cite, defineArchetype } from '../define.ts';
import { customerData, iamPermissions, serviceGround } from './common.ts';
import { sharedModel } from './pages.ts';

const bedrock = (path: string, title: string) => (verified?: string) =>
  cite(`https://docs.aws.amazon.com/bedrock/latest/userguide/${path}.html`, title, verified);

const dataProtection = bedrock('data-protection', 'Data protection');
const promptInjection = bedrock('prompt-injection', 'Prompt injection security');
const abuseDetection = bedrock('abuse-detection', 'Amazon Bedrock abuse detection');

export const aiModel = defineArchetype({
  id: 'ai-model',
  name: 'AI model',
  summary:
    'AWS hosts the model and keeps its maker away from your words; you own what goes in, what comes out and what acts on it.',
  parts: [
    ...serviceGround,
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the systems under the model',
      owner: 'aws',
      duty: 'Operate and patch the servers that answer, which you never see.',
      sources: [sharedModel('2026-11-24')],
      controls: ['si-2'],
    },
    {
      id: 'model-hosting',
      layer: 'platform',
      name: 'Host the model and its software',
      owner: 'aws',
      duty: 'Run the service and the software that serves the model, and secure what lies beneath them.',
      sources: [promptInjection('2026-11-24')],
      controls: ['si-2', 'sc-39'],
    },
    {
      id: 'model-provider-separation',
      layer: 'platform',
      name: 'Keep model makers away from your data',
      owner: 'aws',
      duty: 'Copy each third party’s model into accounts that only the service team operates, so that its maker sees neither logs nor prompts nor answers.',
      sources: [dataProtection('2026-11-24')],
      controls: ['ac-4', 'sc-4'],
    },
    {
      id: 'prompt-safety',
      layer: 'application',
      name: 'Guard against prompt injection',
      owner: 'customer',
      duty: 'Validate what users and documents bring into a prompt, give the code that acts on answers few permissions, and test it with attacks.',
      sources: [promptInjection('2026-11-24')],
      controls: ['si-10', 'sa-11'],
    },
    iamPermissions,
    {
      ...customerData,
      id: 'customer-data',
      name: 'Prompts, answers and their content',
      duty: 'Answer for what you and your users send and generate, and keep out of prompts what must not be processed there.',
      sources: [abuseDetection('2026-11-24'), sharedModel('2026-11-24')],
    },
  ],
});
