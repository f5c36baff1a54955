import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Choice of the key',
  summary: 'The service can encrypt what it stores with your KMS key.',
  read: '2026-11-26',
  add: [
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'If the service supports customer managed keys, name one if you want full control over the key’s lifecycle and usage, as AWS recommends. Otherwise, keep a key that AWS owns or manages.',
      sources: [
        {
          page: 'keys',
          at: [
            'are recommended for customers … of their keys',
            'Some AWS services encrypt … customer managed key',
          ],
        },
      ],
      controls: ['sc-12'],
    },
  ],
  pages: {
    keys: {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
      title: 'AWS KMS keys',
    },
  },
});
