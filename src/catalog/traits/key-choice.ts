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
      duty: 'Stay with a key that AWS owns or manages, or name a customer managed key where you must control or audit its use: its policy, rotation and deletion are then yours.',
      sources: [
        {
          page: 'keys',
          at: [
            'Other AWS services support … customer managed key',
            'You have full control … keys for deletion',
            'required to audit or … a good choice',
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
