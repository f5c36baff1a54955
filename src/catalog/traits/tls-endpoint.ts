import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'TLS endpoint',
  summary: 'The service is called at an HTTPS endpoint that AWS runs.',
  read: '2026-11-26',
  add: [
    {
      id: 'encryption-in-transit',
      layer: 'data',
      name: 'Serve the API over TLS',
      owner: 'aws',
      answers: ['encrypt-in-transit'],
      duty: 'The service offers HTTPS endpoints with TLS for its API. Versions of TLS before 1.2 are deprecated as of February 2024.',
      sources: [
        {
          page: 'transit',
          at: [
            'AWS services provide HTTPS … the AWS APIs',
            'Verify that your clients … of February 2024',
          ],
        },
      ],
      controls: ['sc-8'],
    },
  ],
  pages: {
    transit: {
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_transit_encrypt.html',
      title: 'SEC09-BP02 Enforce encryption in transit',
    },
  },
});
