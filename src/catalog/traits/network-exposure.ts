import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Network exposure',
  summary: 'What the network lets through, if the workload runs in the customer’s VPC.',
  guide: 'https://docs.aws.amazon.com/vpc/latest/userguide/',
  read: '2026-11-26',
  add: [
    {
      id: 'network-exposure',
      layer: 'access',
      name: 'Security groups and subnets',
      owner: 'customer',
      answers: ['open-network'],
      duty: 'Restrict access through each port to the sources or destinations that require it. Use private subnets for instances that should not be accessed directly from the internet.',
      sources: [
        { page: 'securityGroups', at: 'Do not open large … that require it' },
        { page: 'vpcInfrastructure', at: 'Use private subnets for … from the internet' },
      ],
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
