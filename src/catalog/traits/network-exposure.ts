import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Network exposure',
  summary: 'What the network lets through, where the workload lives in the customer’s VPC.',
  guide: 'https://docs.aws.amazon.com/vpc/latest/userguide/',
  read: '2026-11-24',
  add: [
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Security groups and subnets',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Open only the ports and sources that the workload needs, and place it in the right subnet.',
      sources: ['securityGroups', 'vpcInfrastructure'],
      controls: ['sc-7', 'ac-4'],
    },
  ],
  pages: {
    securityGroups: {
      path: 'vpc-security-groups',
      title: 'Control traffic to your AWS resources using security groups',
    },
    vpcInfrastructure: {
      path: 'infrastructure-security',
      title: 'Infrastructure security in Amazon VPC',
    },
  },
});
