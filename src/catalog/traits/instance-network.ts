import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Network of EC2 instances',
  summary:
    'What keeps EC2 instances apart on the wires. AWS says it of EC2, so stacks that show EC2 instances take it.',
  read: '2026-11-26',
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Isolate VPCs and limit instances’ traffic',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'Keep your VPC in a logically isolated area. Drop traffic that an instance sends from addresses not assigned to it, and by default deliver to it only traffic that is addressed to it.',
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
