import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Network of EC2 instances',
  summary:
    'What keeps EC2 instances apart on the wires. AWS says it of EC2, so stacks that show EC2 instances take it.',
  read: '2026-11-24',
  reports: ['SOC 2 report', 'ISO/IEC 27001 certificate'],
  add: [
    {
      id: 'network-separation',
      layer: 'network',
      name: 'Keep customers’ traffic apart',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'Isolate each virtual network from every other on the same wires, and drop packets whose sender address is not the instance’s own.',
      sources: ['ec2Infrastructure'],
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
