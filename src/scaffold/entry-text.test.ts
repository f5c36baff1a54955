import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { archetypes, partChangeSchema, partSchema } from '../catalog/index.ts';
import type { Answers } from './answers.ts';
import { faultsOf } from './check-answers.ts';
import { entryText } from './entry-text.ts';
import { formatted } from './formatted.ts';

const root = process.cwd();

const textOf = async (answers: Answers) => {
  const archetype = archetypes.find(({ id }) => id === answers.archetype)!;
  const text = entryText(answers, archetype, 'it', '2026-11-25');
  return formatted(root, 'src/catalog/services/it.ts', text);
};

/** What the entry says when it is run. */
function read(text: string): Answers {
  const { outputText, diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
  const body = outputText.replace(/^import .*$/m, '').replace('export const it =', 'return');
  return new Function('defineService', 'cite', 'security', body)(
    (entry: unknown) => entry,
    (url: string, title: string, verified?: string) => ({ url, title, verified }),
    { url: 'https://docs.aws.amazon.com/it/security.html', title: 'Security in It' },
  ) as Answers;
}

const answers: Answers = {
  id: 'it',
  name: 'AWS It',
  shortName: 'It',
  category: 'compute',
  archetype: 'function',
  docs: 'https://docs.aws.amazon.com/it/',
  summary: 'Something that AWS runs for you.',
  modes: [
    { id: 'managed', name: 'Managed runtime' },
    { id: 'image', name: 'Container image' },
  ],
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

test(
  'any text that is not refused stands in the entry as it was given',
  { timeout: 30_000 },
  async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, summary, modeName) => {
        const modes = [{ id: 'managed', name: modeName }];
        const texts = Object.entries({ name, summary, modes }).filter(
          ([field, value]) =>
            faultsOf({ [field]: value }, { entries: [], archetypes }).length === 0,
        );
        taken += texts.length;
        const given = { ...answers, ...Object.fromEntries(texts) };
        expect(read(await textOf(given))).toMatchObject(given);
      }),
      { numRuns: 60 },
    );
    expect(taken).toBeGreaterThan(20);
  },
);

test.each(archetypes.map(({ id }) => id))(
  'the examples of %s hold when they are uncommented',
  async (archetype) => {
    const text = await textOf({ ...answers, archetype });
    const examples = /^ {2}\/\/ (?:add|change|omit): [^]*?^ {2}\/\/ [\]}],$/gm;
    const uncommented = text.replace(examples, (lines) =>
      lines.replace(/^ {2}\/\/ ( *\/\/ (?=[sce]\w+: ))?/gm, '  '),
    );
    const entry = read(uncommented) as unknown as {
      readonly add: unknown[];
      readonly change: Record<string, unknown>;
      readonly omit: readonly string[];
    };
    const ids = archetypes
      .find(({ id }) => id === archetype)!
      .parts.map(({ id }) => id) as string[];
    expect(partSchema.parse(entry.add[0])).toHaveProperty('evidence');
    expect(partChangeSchema.parse(Object.values(entry.change)[0])).toHaveProperty('duty');
    expect(ids).toContain(entry.omit[0]);
    expect(ids).toContain(Object.keys(entry.change)[0]);
  },
);
