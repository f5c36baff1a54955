import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 10,
  name: 'AI model',
  summary:
    'AWS hosts the model and keeps its provider away from your prompts. You own what goes in, what comes out and what your application does with it.',
  guide: 'https://docs.aws.amazon.com/bedrock/latest/userguide/',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: false },
  notAsked: { 'patch-code': 'You bring neither code nor an image.' },
  traits: ['data-centers', 'backbone', 'service-hosts', 'iam-permissions'],
  add: [
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the systems under the model',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'AWS operates the operating system under the model. AWS patches and fixes flaws within the infrastructure, including its software.',
      sources: [
        {
          page: 'sharedModel',
          at: [
            'This infrastructure is composed … AWS Cloud services',
            'For abstracted services, such … and retrieve data',
            'responsibleInfrastructure',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'model-hosting',
      layer: 'platform',
      name: 'Host the model and its software',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS secures the underlying infrastructure, including data centers, networking and the service itself. It deploys copies of the model providers’ inference software, and patches and fixes flaws within the infrastructure.',
      sources: [
        { page: 'promptInjection', at: 'AWS handles the security … Amazon Bedrock service itself' },
        { page: 'dataProtection', at: 'afterAccountsDeployment' },
        { page: 'sharedModel', at: 'responsibleInfrastructure' },
      ],
      controls: ['si-2', 'sc-39'],
    },
    {
      id: 'model-provider-separation',
      layer: 'platform',
      name: 'Keep model providers from your prompts',
      owner: 'aws',
      duty: 'AWS copies each provider’s model software into accounts that the service team owns and operates. The providers have no access to these accounts, to logs, or to prompts and completions.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'These accounts are owned … access to those accounts',
            'afterAccountsDeployment',
            'Because the model providers … prompts and completions',
          ],
        },
      ],
      controls: ['ac-4', 'sc-4'],
    },
    {
      id: 'prompt-safety',
      layer: 'application',
      name: 'Prevent prompt injection',
      owner: 'customer',
      duty: 'Prevent prompt injection in your applications. Best practices are to validate and sanitize user input, to grant least privilege, and to test regularly. A guardrail can help to protect your application.',
      sources: [
        {
          page: 'promptInjection',
          at: [
            'However, the responsibility for … with the customer',
            'Validate and sanitize all … for prompt injection',
            'You can use an … prompt injection attacks',
          ],
        },
      ],
      controls: ['si-10', 'sa-11'],
    },
    {
      id: 'customer-data',
      layer: 'data',
      name: 'The content that you upload',
      owner: 'customer',
      duty: 'Take responsibility for the content that you and your end users upload. Classify your assets, and apply the appropriate permissions.',
      sources: [
        { page: 'abuseDetection', at: 'You are responsible for … to Amazon Bedrock' },
        { page: 'sharedModel', at: 'Customers are responsible for … the appropriate permissions' },
      ],
      controls: ['ra-2', 'si-12'],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
      passages: {
        responsibleInfrastructure: 'is responsible for patching … within the infrastructure',
      },
    },
    promptInjection: { path: 'prompt-injection', title: 'Prompt injection security' },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection',
      passages: { afterAccountsDeployment: 'After delivery of a … accounts for deployment' },
    },
    abuseDetection: { path: 'abuse-detection', title: 'Amazon Bedrock abuse detection' },
  },
});
