/**
 * Any YAML in the front matter is either rejected or is exactly the known fields with texts and whole
 * numbers, and every parser that reads the page reads the same.
 */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runs } from '../testing/runs.ts';
import { readFrontMatter, validateFrontMatter } from './front-matter.ts';
import { frontMatterSchemas } from './front-matter-schema.ts';

const word = fc.stringMatching(/^[a-zA-Z]{1,7}$/);
const signs = fc.string({
  unit: fc.constantFrom(...'-?:,[]{}#&*!|>\'"%@`=~<\\. a1_+/()'),
  maxLength: 8,
});
const number = fc.oneof(
  fc.stringMatching(/^[-+]?[0-9_]{1,5}(\.[0-9]{0,3})?([eE][-+]?[0-9]{1,2})?$/),
  fc.stringMatching(/^0[xob][0-9a-fA-F_]{1,4}$/),
  fc.stringMatching(/^[0-9]{1,3}(:[0-5]?[0-9]){1,2}$/),
  fc.stringMatching(/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(Z| \+1)?)?$/),
);
const letterCase = (text: string) =>
  fc.constantFrom(text, text.toUpperCase(), `${text[0]?.toUpperCase()}${text.slice(1)}`);
const keyword = fc
  .constantFrom('null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', '.inf', '.nan', '~')
  .chain(letterCase);
const long = fc.constant('A description of what the page says, long enough to be one.');
const text = fc
  .array(fc.oneof(word, signs, number), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));

const scalar = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: long },
  fc.tuple(long, signs).map((parts) => parts.join('')),
  number,
  keyword,
  text.map((inner) => `"${inner}"`),
  text.map((inner) => `'${inner}'`),
  text.map((inner) => JSON.stringify(inner)),
  text.map((inner) => `'${inner.replaceAll("'", "''")}'`),
);
const anchored = fc
  .tuple(fc.constantFrom('&', '*', '!', '!!', '!<'), word, scalar)
  .map(([sign, name, value]) => `${sign}${name} ${value}`);
const flow = fc.oneof(
  fc.array(scalar, { maxLength: 3 }).map((list) => `[${list.join(', ')}]`),
  fc.tuple(word, scalar).map(([name, value]) => `{${name}: ${value}}`),
);
const block = fc
  .tuple(fc.constantFrom('|', '>', '|-', '>+', '|2'), scalar)
  .map(([sign, value]) => `${sign}\n  ${value}`);
const value = fc.oneof({ weight: 4, arbitrary: scalar }, anchored, flow, block, fc.constant(''));

const known = fc.constantFrom('title', 'description', 'order', 'group');
const key = fc.oneof(
  { weight: 5, arbitrary: known },
  word,
  scalar,
  known.map((name) => `"${name}"`),
  known.map((name) => `? ${name}\n`),
  known.map((name) => `[${name}]`),
  known.map((name) => `*${name} `),
  known.map((name) => `&a ${name}`),
  fc.constantFrom('<<', '__proto__', '!!str title'),
);
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(key, fc.constantFrom(': ', ':  ', ':', ' : ', ':\t', ':\n  '), value)
      .map((parts) => parts.join('')),
  },
  fc.constantFrom('', '---', '--- ', '...', '+++', '# A remark', '%YAML 1.1', '  ', '- a'),
  text,
);
/** Three fields that are right, one of which may be anything. */
const valid = fc
  .tuple(fc.nat(5), value, fc.stringMatching(/^[A-Z][a-z]{3,9}( [a-z]{1,6}){0,3}$/), fc.nat(30))
  .map(([wrong, any, title, order]) => {
    const fields = {
      title,
      description: 'What the page says, in a text that is long enough.',
      order,
    };
    return Object.entries(fields).map(
      ([name, right], index) => `${name}: ${index === wrong ? any : right}`,
    );
  });
const single = fc.tuple(known, scalar).map(([name, right]) => [`${name}: ${right}`]);
const page = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constant('---\n') },
      fc.constantFrom('+++\n', '\n---\n', '--- \n'),
    ),
    fc.oneof(
      valid,
      single,
      fc.array(line, { maxLength: 4 }),
      fc.tuple(valid, line).map(([lines, other]) => [...lines, other]),
    ),
  )
  .map(([fence, lines]) => `${fence}${lines.join('\n')}\n---\n\nText.\n`);

test('what is read is read alike by every parser', { timeout: 30_000 + runs * 20 }, () => {
  let read = 0;
  fc.assert(
    fc.property(page, (written) => {
      const frontMatter = readFrontMatter(written);
      if (!frontMatter || frontMatter.faults.length > 0) return;
      read++;
      const fields = Object.fromEntries(
        [...frontMatter.fields].map(([name, field]) => [name, field.value]),
      );
      const { frontmatter, rawFrontmatter } = parseFrontmatter(written);
      expect(frontmatter).toEqual(fields);
      for (const version of ['1.1', '1.2'] as const) {
        expect(parse(rawFrontmatter, { version }) ?? {}).toEqual(fields);
      }
    }),
    { numRuns: runs },
  );
  expect(read).toBeGreaterThan(runs / 20);
});

test(
  'what is accepted is the known fields, and nothing else',
  { timeout: 30_000 + runs * 20 },
  () => {
    let accepted = 0;
    fc.assert(
      fc.property(page, (written) => {
        const validated = validateFrontMatter(written, frontMatterSchemas.guides);
        if ('faults' in validated) {
          for (const { line, column } of validated.faults) {
            expect(line).toBeLessThanOrEqual(written.split('\n').length);
            expect(column).toBeGreaterThan(0);
          }
          return;
        }
        accepted++;
        const { title, description, order, group = 'wikis', ...others } = validated.data;
        expect(others).toEqual({});
        expect([typeof title, typeof description, Number.isInteger(order), group]).toEqual([
          'string',
          'string',
          true,
          'wikis',
        ]);
        expect(`${title}${description}`).not.toMatch(/[<>\n]/);
      }),
      { numRuns: runs },
    );
    expect(accepted).toBeGreaterThan(runs / 20);
  },
);
