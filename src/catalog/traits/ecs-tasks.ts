import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Tasks of ECS',
  summary: 'What you decide for each Amazon ECS task, whatever it runs on.',
  guide: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
  read: '2026-11-26',
  add: [
    {
      id: 'secrets',
      layer: 'access',
      name: 'Store and reference secrets',
      owner: 'customer',
      duty: 'Store secrets in Secrets Manager or as encrypted parameters in Parameter Store. Refer to them with the `secrets` parameter of the container definition. If a secret changes, force a new deployment or launch a new task to retrieve the latest value.',
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
      duty: 'Turn on ECS Exec selectively, to control who can run commands on which tasks. Commands run as the root user. By default, the task’s `awslogs` driver logs the commands, but if this driver is not configured, no log is saved.',
      setting: 'closed-by-default',
      sources: [
        {
          page: 'exec',
          at: [
            'By selectively turning on … run those commands',
            'When a user runs … for the container',
          ],
        },
        {
          page: 'exec',
          at: [
            'To use ECS Exec, … tasks and services',
            'The default is to … in your task definition',
          ],
        },
        { page: 'exec', at: 'DEFAULT: logs are sent … log is saved' },
      ],
      controls: ['ac-17', 'ac-6', 'au-2'],
    },
    {
      id: 'exec-session-logs',
      layer: 'access',
      name: 'Log ECS Exec sessions',
      owner: 'customer',
      duty: 'AWS recommends that you deny `ssm:start-session` with an IAM policy, because a session started outside `execute-command` is not logged. To upload command logs to S3 or CloudWatch Logs, include the programs `script` and `cat` in the image.',
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
      name: 'Encrypt traffic in transit',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'If a public load balancer fronts your service, use TLS from the browser to the load balancer, and re-encrypt to the backend if warranted. Point services to an AWS Private CA to encrypt traffic between Service Connect services.',
      sources: [
        { page: 'serviceConnectTls', at: 'pointTrafficEncryption' },
        { page: 'networkPractices', at: 'If your service is … if warranted' },
      ],
      controls: ['sc-8', 'sc-12'],
    },
    {
      id: 'service-connect-certificates',
      layer: 'data',
      name: 'Issue and rotate TLS certificates',
      owner: 'aws',
      expires: 'certificate',
      duty: 'For services that you point to your AWS Private CA, ECS generates and distributes the Service Connect certificates. ECS rotates these certificates, by default every five days.',
      sources: [
        {
          page: 'serviceConnectTls',
          at: ['pointTrafficEncryption', 'By default, certificates rotate … over general purpose'],
        },
      ],
      controls: ['sc-12', 'sc-17'],
    },
    {
      id: 'task-logs',
      layer: 'data',
      name: 'Turn on logs and metrics',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'You can configure containers to send logs to CloudWatch Logs, and turn on Container Insights, which is disabled by default. By default, log delivery is non-blocking, which puts the availability of tasks before logging.',
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
      passages: { pointTrafficEncryption: 'When you point your … for traffic encryption' },
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
