import { expect, test } from 'vitest';
import { shareForms } from '#exports/embed/share-forms.ts';
import { isTakenId } from './page-ids.ts';
import { services } from '../services.ts';

const taken = (id: string) => isTakenId(id, 'ec2', ['virtual-instance', 'bare-metal']);

test.each([
  'sources',
  'share',
  'share-link',
  'mode-bare-metal',
  'source-12',
  'ec2-bare-metal-wide-title',
  'theme-icons',
])('%s is not free', (id) => {
  expect(taken(id)).toBe(true);
});

test.each([
  'os-patches',
  'source-access',
  'share-access',
  'mode-serverless',
  'ec2-bare-metal-title',
])('%s is free', (id) => {
  expect(taken(id)).toBe(false);
});

test('no button of the Share panel has an id that a part may have', async () => {
  const [service] = services;
  const forms = await shareForms(service!, service!.modes[0]);
  expect(forms.map(({ id }) => `share-${id}`).filter((id) => !taken(id))).toEqual([]);
});
