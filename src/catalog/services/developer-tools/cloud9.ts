import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Cloud9',
  shortName: 'Cloud9',
  summary:
    'A development environment in the browser, on an EC2 instance or on your own machine. Cloud9 is closed to new customers.',
  guide: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/',
  docs: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/welcome.html',
  read: '2026-11-26',
  brief: 'It is closed to new customers, so this page covers only who patches what.',
  aliases: ['IDE', 'browser IDE', 'cloud IDE', 'development environment'],
  aws: {
    iamServicePrefix: 'cloud9',
    cloudFormationPrefixes: ['AWS::Cloud9'],
    terraformPrefixes: ['aws_cloud9'],
  },
  lifecycle: {
    status: 'maintenance',
    note: 'AWS Cloud9 is closed to new customers. Existing customers can continue to use it. AWS links to a guide on moving to AWS IDE Toolkits or AWS CloudShell.',
    sources: [{ page: 'security', at: 'AWS Cloud9 is no … service as normal' }],
  },
  archetype: 'managed-application',
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form fields such as names. What you enter there may be used for billing or diagnostic logs.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
            'Any data that you … or diagnostic logs',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'environment-packages',
      layer: 'platform',
      name: 'Patch the IDE’s packages',
      owner: 'aws',
      duty: 'When the environment is loaded, Cloud9 automatically patches the software packages that Cloud9 requires to function and the packages that support features of the IDE.',
      sources: [{ page: 'patching', at: 'AWS Cloud9 environments also … environment is loaded' }],
      controls: ['si-2'],
    },
  ],
  modes: [
    {
      id: 'ec2-environment',
      name: 'EC2 environment',
      summary:
        'The environment runs on an Amazon EC2 instance. The operating system is updated automatically, but the development tools are not.',
      archetype: 'virtual-machine',
      override: {
        'os-patches': {
          name: 'Patch the guest OS',
          owner: 'aws',
          answers: ['patch-system'],
          duty: 'After the environment is launched, Cloud9 automatically installs security patches and updates of the operating system.',
          sources: [{ page: 'patching', at: 'awsCloud9EnvironmentLaunched' }],
        },
        'runtime-updates': {
          name: 'Update the development tools',
          owner: 'customer',
          duty: 'Manually install updates of the pre-installed AWS development tools, for example the AWS CLI, the AWS SAM CLI and the AWS CDK.',
          sources: [{ page: 'patching', at: 'environment also includes a … Install the AWS CDK' }],
        },
      },
      remove: ['os-image'],
    },
    {
      id: 'ssh-environment',
      name: 'SSH environment',
      summary:
        'The environment runs on your own machine, which Cloud9 reaches through SSH. You are responsible for its operating system and its disks.',
      traits: ['application-code'],
      profile: { operatingSystem: 'full', keepsData: false },
      notAsked: {
        'encrypt-at-rest': 'The files are on your own machine.',
        'back-up': 'The files are on your own machine.',
      },
      override: {
        facilities: { owner: 'aws', remove: ['answers'] },
        'os-patches': { name: 'Patch the underlying systems', owner: 'aws', remove: ['answers'] },
      },
      add: [
        {
          id: 'ssh-host',
          layer: 'operating-system',
          name: 'Bring and patch the machine',
          owner: 'customer',
          answers: ['patch-system'],
          duty: 'Bring your own cloud-compute resource, and patch its operating system yourself. The automatic security patches that AWS’s page describes are for EC2 environments.',
          sources: [
            {
              page: 'patching',
              at: [
                'or your own cloud-compute … an SSH environment',
                'awsCloud9EnvironmentLaunched',
              ],
            },
            {
              page: 'sharedModel',
              at: 'responsible for patching their … system and applications',
              verified: '2026-11-27',
            },
          ],
          controls: ['si-2'],
        },
      ],
    },
  ],
  pages: {
    sharedModel: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html',
      title: 'Shared responsibility',
    },
    security: { path: 'security', title: 'Security for AWS Cloud9' },
    dataProtection: { path: 'data-protection', title: 'Data protection in AWS Cloud9' },
    patching: {
      path: 'vulnerability-analysis-and-management',
      title: 'Software updates and patching',
      passages: {
        awsCloud9EnvironmentLaunched: 'AWS Cloud9 EC2 environment … environment is launched',
      },
    },
  },
});
