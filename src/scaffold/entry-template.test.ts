import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import {
  writtenChangeSchema,
  writtenPartSchema,
  writtenServiceSchema,
  type WrittenService,
} from '../catalog/index.ts';
import { readLiteral } from '../project/literal/read-literal.ts';
import type { Answers } from './answers.ts';
import { answerFaults } from './check-answers.ts';
import { knownIn, type KnownCatalogue } from './known.ts';
import { useCopy } from './testing/use-copy.ts';
import { writesFor } from './writes.ts';

const copy = useCopy();
let known: KnownCatalogue;
beforeEach(() => {
  known = knownIn(copy.root);
});

const textOf = async (answers: Answers) => {
  const [entry] = await writesFor(copy.root, answers, known, '2026-11-25');
  return entry?.text ?? '';
};

/** What the entry says when it is read. */
function read(text: string): WrittenService {
  const { value, findings } = readLiteral('it.ts', text, { calls: ['defineService'] });
  expect(findings).toEqual([]);
  return value as WrittenService;
}

const answers: Answers = {
  id: 'it',
  name: 'AWS It',
  shortName: 'It',
  category: 'compute',
  archetype: 'managed-tool',
  traits: ['keys'],
  guide: 'https://docs.aws.amazon.com/it/latest/userguide/',
  summary: 'Something that AWS runs for you.',
  modes: [
    { id: 'managed', name: 'Managed runtime' },
    { id: 'image', name: 'Container image' },
  ],
  parts: [],
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom("'", '"', '`', '\\', '${', '*/', '//', '\n', '\u2028', 'é', '{', '日本', ' '),
    )
    .map((signs) => `A text of signs: ${signs.join('')}`),
  fc.string({ minLength: 5000, maxLength: 6000 }),
);

test('any text that is not rejected is in the entry as it was given', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, hostile, async (name, summary, mode, part) => {
      const modes = [{ id: 'managed', name: mode }];
      const parts = [{ id: 'own', name: part }];
      const texts = Object.entries({ name, summary, modes, parts }).filter(
        ([field, value]) => answerFaults({ [field]: value }, known).length === 0,
      );
      taken += texts.length;
      const { parts: add, ...given } = { ...answers, ...Object.fromEntries(texts) };
      const { id: _id, category: _category, traits, ...said } = given;
      expect(read(await textOf({ ...given, parts: add }))).toMatchObject({
        ...said,
        with: traits,
        add,
      });
    }),
    { numRuns: 60 },
  );
  expect(taken).toBeGreaterThan(20);
});

test('the examples hold when they are uncommented', async () => {
  const text = await textOf(answers);
  const uncommented = text.replace(/^ *\/\/ (?=['{}]| {2}\S+: ['[])/gm, '');
  const { change = {}, omit = [], add = [] } = read(uncommented);
  const sources = [{ page: 'protection', at: 'first words … last words' }];
  expect(writtenPartSchema.parse(add[0])).toMatchObject({ sources });
  expect(change).toMatchObject({
    'key-choice': { duty: expect.any(String), sources },
    permissions: { controls: ['ac-2', 'ac-6'] },
  });
  for (const each of Object.values(change)) writtenChangeSchema.parse(each);
  expect(omit).toEqual(['content']);
});

test('only what is a fact is empty', async () => {
  const parts = [
    { id: 'caller-policy', name: 'Who may call it' },
    { id: 'proxies', name: 'Where proxies run' },
  ];
  const entry = read(await textOf({ ...answers, parts }));
  const issues = writtenServiceSchema.safeParse(entry).error?.issues ?? [];
  expect([...new Set(issues.map(({ path }) => path.join('.')))]).toEqual([
    'add.0.duty',
    'add.0.sources',
    'add.1.duty',
    'add.1.sources.0.at',
    'modes.0.summary',
    'modes.1.summary',
    'pages.protection.title',
    'pages.trail.title',
  ]);
});

test('nobody has read a page yet', async () => {
  const { pages = {}, read: day } = read(await textOf(answers));
  expect(day).toBeUndefined();
  expect(Object.values(pages).map((page) => page.read)).toEqual([false, false]);
});
