import { expect, test } from 'vitest';
import { idInWords } from './id-in-words.ts';

test.each([
  ['runtime-apply', 'Runtime apply'],
  ['os-patches', 'OS patches'],
  ['replication-to-s3', 'Replication to S3'],
  ['vpc-dns-logs', 'VPC DNS logs'],
  ['network-acls', 'Network ACLs'],
  ['description', 'Description'],
])('%s is %s', (id, words) => {
  expect(idInWords(id)).toBe(words);
});
