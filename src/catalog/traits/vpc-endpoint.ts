import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'VPC endpoint',
  summary: 'The service can be reached from a VPC without an internet gateway.',
  read: '2026-11-26',
  add: [
    {
      id: 'vpc-endpoint',
      layer: 'access',
      name: 'Private access through a VPC endpoint',
      owner: 'customer',
      duty: 'If your VPC should reach the service without an internet gateway, create a VPC endpoint. The default endpoints are public interfaces.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'privateLink',
          at: [
            'The default service endpoints … of an internet gateway',
            'First, you create an … using network interfaces',
          ],
        },
      ],
      controls: ['sc-7', 'ac-4'],
    },
  ],
  pages: {
    privateLink: {
      url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html',
      title: 'Access AWS services through AWS PrivateLink',
    },
  },
});
