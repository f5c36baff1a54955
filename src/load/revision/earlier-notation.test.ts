import { expect, test } from 'vitest';
import { readLiteral, type Literal } from '../literal/read-literal.ts';
import { inTodaysNotation } from './earlier-notation.ts';

const literalOf = (fields: string): Literal =>
  readLiteral(
    'bell.ts',
    `import { defineService } from '../define.ts'; export default defineService({ ${fields} });`,
    {
      call: 'defineService',
    },
  );

test('reads what entries were written with before', () => {
  const literal = literalOf(`
    name: 'Bell', with: ['rope'], omit: ['oil'],
    change: { clapper: { owner: 'aws', setting: 'none', evidence: [], sources: [] }, constructor: {} },
    modes: [{ id: 'loud' }, { id: 'soft', from: 'loud', change: { clapper: { setting: 'always-on' } } }],
  `);
  expect(literal.diagnostics).toEqual([]);
  const { value, positionOf } = inTodaysNotation(literal);
  expect(value).toEqual({
    name: 'Bell',
    traits: ['rope'],
    remove: ['oil'],
    override: {
      clapper: { owner: 'aws', sources: [], remove: ['setting', 'evidence'] },
      constructor: {},
    },
    modes: [
      { id: 'loud' },
      { id: 'soft', extends: 'loud', override: { clapper: { setting: 'always-on' } } },
    ],
  });
  expect(positionOf(['name'])).toEqual(literal.positionOf(['name']));
  expect(inTodaysNotation(literal)).toBe(inTodaysNotation(literal));
});

test.each(["change: 'all', modes: 'none'", "change: ['a'], with: 'b'", 'modes: [[], 1]', ''])(
  'passes on what has another shape: %s',
  (fields) => {
    const { value } = literalOf(fields);
    const text = JSON.stringify(value)
      .replace('"change"', '"override"')
      .replace('"with"', '"traits"');
    expect(JSON.stringify(inTodaysNotation(literalOf(fields)).value)).toBe(text);
  },
);
