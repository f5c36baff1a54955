import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Control plane for containers',
  summary: 'The orchestrator that AWS runs.',
  read: '2026-11-26',
  add: [
    {
      id: 'control-plane',
      layer: 'platform',
      name: 'Run the control plane',
      owner: 'aws',
      answers: ['patch-orchestrator'],
      duty: 'AWS runs the orchestrator as a fully managed service, so you manage no control plane. It patches and fixes flaws in the infrastructure that runs the orchestrator.',
      sources: [
        {
          page: 'ecsWelcome',
          at: ['As a fully managed … best practices built-in', 'You can run and … a control plane'],
        },
        {
          page: 'sharedModel',
          at: [
            'This infrastructure is composed … AWS Cloud services',
            'is responsible for patching … within the infrastructure',
          ],
        },
      ],
      controls: ['si-2', 'cp-10'],
    },
  ],
  pages: {
    ecsWelcome: {
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html',
      title: 'What is Amazon Elastic Container Service?',
    },
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
  },
});
