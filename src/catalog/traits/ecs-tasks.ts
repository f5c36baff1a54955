import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Tasks of ECS',
  summary: 'What the customer decides for each task of Amazon ECS, whatever it runs on.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-26',
  add: [
    {
      id: 'secrets',
      layer: 'access',
      name: 'Keep secrets out of plain variables',
      owner: 'customer',
      duty: 'Store them in Secrets Manager or Parameter Store, refer to them under secrets in the task definition, and start new tasks after a rotation: running tasks keep the old value.',
      sources: [
        {
          page: 'specifyingSensitiveData',
          at: [
            'referenced as environment variables … container definition parameter',
            'You should securely store … Manager Parameter Store',
            'If your secret changes … latest secret value',
          ],
        },
      ],
      controls: ['ia-5', 'sc-28'],
      evidence: ['ECS.8', 'ecs-no-environment-secrets'],
    },
    {
      id: 'exec-access',
      layer: 'access',
      name: 'Permit and log ECS Exec',
      owner: 'customer',
      duty: 'Decide for which tasks to turn on ECS Exec and who may use it. Commands run as root; by default they are logged through the task’s awslogs driver, and no log is saved if there is none.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'exec',
          at: [
            'When a user runs … for the container',
            'To use ECS Exec, … tasks and services',
            'logs are sent to … log is saved',
          ],
        },
      ],
      controls: ['ac-17', 'ac-6', 'au-2'],
    },
    {
      id: 'exec-session-logs',
      layer: 'access',
      name: 'Keep sessions of ECS Exec in the logs',
      owner: 'customer',
      duty: 'Deny ssm:start-session by an IAM policy, as AWS recommends: a session started outside execute-command is not logged. Have script and cat in the image, which the upload of command logs to S3 or CloudWatch Logs requires.',
      sources: [
        {
          page: 'exec',
          at: [
            'While starting SSM sessions … using an IAM policy',
            'The container image requires … CloudWatch Logs',
          ],
        },
      ],
      controls: ['au-2', 'ac-6'],
    },
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Encrypt traffic between services',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'Put TLS on load balancers where the data warrants it, and point Service Connect at your AWS Private CA, whose certificates then encrypt the traffic between services.',
      setting: 'off-by-default',
      sources: [
        { page: 'serviceConnectTls', at: 'When you point your … for traffic encryption' },
        { page: 'networkPractices', at: 'use TLS/SSL to encrypt … if warranted' },
      ],
      controls: ['sc-8', 'sc-12'],
    },
    {
      id: 'service-connect-certificates',
      layer: 'data',
      name: 'Issue and rotate TLS certificates',
      owner: 'aws',
      duty: 'For services that you point at your AWS Private CA, generate the certificates of Service Connect, distribute them, and rotate them: by default every five days.',
      sources: [
        {
          page: 'serviceConnectTls',
          at: [
            'When you point your … for traffic encryption',
            'By default, certificates rotate … over general purpose',
          ],
        },
      ],
      controls: ['sc-12', 'sc-17'],
    },
    {
      id: 'task-logs',
      layer: 'data',
      name: 'Switch on logs and metrics',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Give each container a logConfiguration and each cluster Container Insights. Log delivery is non-blocking by default, which puts the availability of tasks before logging.',
      setting: 'off-by-default',
      sources: [
        { page: 'usingAwslogs', at: 'You can configure the … to CloudWatch Logs' },
        {
          page: 'settings',
          at: [
            'for the containerInsights account … is disabled',
            'The default delivery mode is non-blocking',
            'to prioritize task availability over logging',
          ],
        },
      ],
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
