import { expect, test } from 'vitest';
import { parseCatalog } from '#load/read-catalog.ts';
import { rememberLiterals } from '#load/revision/trees.ts';
import { catalogTexts } from '#load/testing/catalog-texts.ts';
import { serviceSnapshots } from './service-snapshots.ts';
import { snapshotFrom } from './snapshot-from.ts';

const read = rememberLiterals();
const snapshot = serviceSnapshots();
/** The snapshots of a revision’s services, by id. */
const revision = (texts: ReturnType<typeof catalogTexts>) => {
  const { services } = snapshotFrom(parseCatalog(texts, { read }), {}, snapshot);
  return Object.fromEntries(services.map((service) => [service.id, service]));
};

const texts = catalogTexts({ services: { bell: ['tower'], lamp: ['tower'] }, archetype: ['rope'] });
const withWords = (file: string, from: string, to: string) =>
  texts.map((each) =>
    each.file.endsWith(file) ? { ...each, text: each.text.replace(from, to) } : each,
  );

test('a service whose entry did not change is the same object, and the other is another', () => {
  const before = revision(texts);
  const after = revision(withWords('/bell.ts', 'Amazon bell', 'Amazon gong'));
  expect(after.lamp).toBe(before.lamp);
  expect(after.bell).not.toEqual(before.bell);
});

test('where an archetype changed, each service is made again', () => {
  const [before, after] = [revision(texts), revision(withWords('/machine.ts', "'rope'", "'cord'"))];
  expect(after.lamp).not.toEqual(before.lamp);
});
