import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Choice of the key',
  summary: 'The service takes a KMS key of yours for what it stores.',
  read: '2026-11-26',
  add: [
    {
      id: 'key-choice',
      layer: 'data',
      name: 'Choose the encryption key',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'Stay with a key that AWS owns or manages, or name a customer managed key, as AWS recommends if you want full control: its policies, rotation and deletion are then yours.',
      sources: [
        {
          page: 'keys',
          at: [
            'are recommended for customers … of their keys',
            'Other AWS services support … customer managed key',
            'You have full control … keys for deletion',
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
