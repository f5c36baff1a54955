import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Encryption by default',
  summary:
    'The service encrypts what it stores. If you name no key, it uses a key that AWS owns or manages.',
  read: '2026-11-26',
  add: [
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt stored data',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'The service encrypts stored data by default with a key that AWS owns or manages.',
      sources: [{ page: 'keys', at: 'Some AWS services encrypt … AWS managed key' }],
      controls: ['sc-28'],
    },
  ],
  pages: {
    keys: {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
      title: 'AWS KMS keys',
    },
  },
});
