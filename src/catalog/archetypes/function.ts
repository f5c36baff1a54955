import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 5,
  name: 'Function',
  summary:
    'You bring code. AWS provides the runtime, the operating system and the machine, and updates all three.',
  guide: 'https://docs.aws.amazon.com/lambda/latest/dg/',
  read: '2026-11-26',
  profile: { operatingSystem: 'none', insideVpc: 'your-choice', keepsData: false },
  traits: [
    'data-centers',
    'backbone',
    'service-hosts',
    'iam-permissions',
    'network-exposure',
    'customer-data',
  ],
  add: [
    {
      id: 'tenant-isolation',
      layer: 'hypervisor',
      name: 'Isolate execution environments',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'Lambda invokes your function in an execution environment, which provides a secure and isolated runtime environment.',
      sources: [
        { page: 'environment', at: 'Lambda invokes your function … isolated runtime environment' },
      ],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'os-patches',
      layer: 'operating-system',
      name: 'Patch the execution environment',
      owner: 'aws',
      answers: ['patch-system'],
      duty: 'AWS keeps supported managed runtimes, which are paired with Amazon Linux distributions, up to date with patches. Lambda terminates execution environments every few hours to allow for runtime updates and maintenance.',
      sources: [
        {
          page: 'environment',
          at: 'However, Lambda terminates execution … are invoked continuously',
        },
        {
          page: 'runtimes',
          at: [
            'The runtime is paired … Amazon Linux distributions',
            'Lambda keeps managed runtimes … minor version releases',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'runtime-publish',
      layer: 'platform',
      name: 'Publish patched runtimes',
      owner: 'aws',
      duty: 'AWS curates and publishes security updates for supported managed runtimes and container images until they are deprecated. If a runtime is deprecated after its language version’s support ends, AWS patches only the runtime’s operating system in between.',
      sources: [
        { page: 'runtimeModel', at: 'Lambda is responsible for … and container images' },
        {
          page: 'runtimes',
          at: [
            'Lambda occasionally delays deprecation … the runtime OS',
            'When a runtime is … base images ceases',
          ],
        },
      ],
      controls: ['si-2'],
    },
    {
      id: 'runtime-apply',
      layer: 'platform',
      name: 'Move functions to patched runtimes',
      owner: 'aws',
      answers: ['patch-engine'],
      duty: 'AWS applies runtime updates to functions with managed runtimes that use the automatic update mode, which is the default.',
      sources: [
        { page: 'runtimeModel', at: 'applying runtime updates to … runtime update mode' },
        { page: 'runtimes', at: 'By default, Lambda will … using managed runtimes' },
      ],
      controls: ['si-2'],
    },
    {
      id: 'runtime-choice',
      layer: 'platform',
      name: 'Choose a supported runtime',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'Upgrade functions to a supported runtime before theirs is deprecated. After deprecation, AWS may no longer apply security patches to the old runtime.',
      sources: [
        {
          page: 'runtimes',
          at: [
            'AWS may no longer … for technical support',
            'You are responsible for … or base image',
            'Upgrade functions to a … runtime is deprecated',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'application-code',
      layer: 'application',
      name: 'Application code and libraries',
      owner: 'customer',
      answers: ['patch-code'],
      duty: 'Apply updates to your function code, including its dependencies, to address any security vulnerabilities.',
      sources: [
        {
          page: 'runtimes',
          at: [
            'In all cases, you … including its dependencies',
            'Update your function code, … any security vulnerabilities',
          ],
        },
      ],
      controls: ['sa-11', 'si-2'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt code and configuration',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Lambda encrypts .zip deployment packages and function configuration details at rest with an AWS KMS key.',
      setting: 'always-on',
      sources: [{ page: 'packageEncryption', at: 'AWS Lambda always provides … AWS KMS key' }],
      controls: ['sc-28'],
    },
  ],
  pages: {
    environment: {
      path: 'lambda-runtime-environment',
      title: 'Understanding the Lambda execution environment lifecycle',
    },
    runtimes: { path: 'lambda-runtimes', title: 'Lambda runtimes' },
    runtimeModel: {
      path: 'runtime-management-shared',
      title: 'Understanding the shared responsibility model for Lambda runtime management',
    },
    packageEncryption: {
      path: 'encrypt-zip-package',
      title: 'Encrypting Lambda .zip deployment packages',
    },
  },
});
