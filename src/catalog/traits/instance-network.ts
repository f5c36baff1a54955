import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Network of EC2 instances',
  summary:
    'What separates EC2 instances on the network. AWS says this about EC2, so it applies to stacks that show EC2 instances.',
  read: '2026-11-26',
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Isolate VPCs, filter instance traffic',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'AWS keeps your VPC in a logically isolated area. It drops traffic that an instance sends from addresses not assigned to it. By default, it delivers to an instance only traffic that is addressed to it.',
      sources: [
        {
          page: 'ec2Infrastructure',
          at: [
            'A virtual private cloud … the AWS Cloud',
            'The AWS network allows … traffic is dropped',
            'By default, an instance … addressed to it',
          ],
        },
      ],
      controls: ['sc-7'],
    },
  ],
  pages: {
    ec2Infrastructure: {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/infrastructure-security.html',
      title: 'Infrastructure security in Amazon EC2',
    },
  },
});
