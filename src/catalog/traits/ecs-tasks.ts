import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Tasks of ECS',
  summary: 'What the customer decides for each task of Amazon ECS, whatever it runs on.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-24',
  add: [
    {
      id: 'secrets',
      layer: 'access',
      name: 'Keep secrets out of plain variables',
      owner: 'customer',
      duty: 'Store them in Secrets Manager or Parameter Store, refer to them under secrets in the task definition, and start new tasks after a rotation: running tasks keep the old value.',
      sources: ['specifyingSensitiveData'],
      controls: ['ia-5', 'sc-28'],
      evidence: ['ECS.8', 'ecs-no-environment-secrets'],
    },
    {
      id: 'exec-access',
      layer: 'access',
      name: 'Permit and log ECS Exec',
      owner: 'customer',
      duty: 'Leave enableExecuteCommand off where nobody needs a shell. It opens one as root; its log goes to the task’s awslogs driver, and nowhere if there is none.',
      setting: 'off-by-default',
      sources: ['exec'],
      controls: ['ac-17', 'ac-6', 'au-2'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt traffic between services',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Put TLS on load balancers, and point Service Connect at your AWS Private CA: ECS then issues the certificates and rotates them every five days.',
      setting: 'off-by-default',
      sources: ['serviceConnectTls', 'networkPractices'],
      controls: ['sc-8', 'sc-12'],
    },
    {
      id: 'task-logs',
      layer: 'data',
      name: 'Switch on logs and metrics',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Give each container a logConfiguration and each cluster Container Insights. Log delivery is non-blocking by default: logs may be lost before a task is held up.',
      setting: 'off-by-default',
      sources: ['usingAwslogs', 'settings'],
      controls: ['au-2', 'au-11', 'si-4'],
      evidence: ['ECS.9', 'ECS.12', 'ecs-task-definition-log-configuration'],
    },
  ],
  pages: {
    specifyingSensitiveData: {
      path: 'specifying-sensitive-data',
      title: 'Pass sensitive data to an Amazon ECS container',
    },
    exec: { path: 'ecs-exec', title: 'Monitor Amazon ECS containers with ECS Exec' },
    serviceConnectTls: {
      path: 'service-connect-tls',
      title: 'Encrypt Amazon ECS Service Connect traffic',
    },
    networkPractices: {
      path: 'security-network',
      title: 'Network security best practices for Amazon ECS',
    },
    usingAwslogs: { path: 'using_awslogs', title: 'Send Amazon ECS logs to CloudWatch' },
    settings: {
      path: 'ecs-account-settings',
      title: 'Access Amazon ECS features with account settings',
    },
  },
});
