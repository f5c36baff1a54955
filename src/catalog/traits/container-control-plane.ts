import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Control plane for containers',
  summary: 'The orchestrator that AWS runs.',
  read: '2026-11-24',
  add: [
    {
      id: 'control-plane',
      layer: 'platform',
      name: 'Run the control plane',
      owner: 'aws',
      answers: ['patch-orchestrator'],
      duty: 'Operate and patch the orchestrator, so that you have no control plane of your own to manage.',
      sources: ['ecsWelcome'],
      controls: ['si-2', 'cp-10'],
    },
  ],
  pages: {
    ecsWelcome: {
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html',
      title: 'What is Amazon Elastic Container Service?',
    },
  },
});
