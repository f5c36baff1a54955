import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, offsetInString, offsetAt } from './apply-edits.ts';

test('of edits that overlap, the first and longest counts; what does not fit is left', () => {
  const edits = [
    { offset: 4, old: 'two', new: '2' },
    { offset: 0, old: 'one', new: '1' },
    { offset: 0, old: 'one two', new: 'both' },
    { offset: 8, old: 'four', new: '4' },
  ];
  expect(applyEdits('one two three', edits)).toEqual({
    text: 'both three',
    applied: [edits[2]],
  });
});

test('an offset leads to the character at a line and column', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\t')), fc.nat(), (signs, number) => {
      const text = signs.join('');
      const offset = number % (text.length + 1);
      const before = text.slice(0, offset).split('\n');
      expect(offsetAt(text, before.length, (before.at(-1)?.length ?? 0) + 1)).toBe(offset);
    }),
  );
});

const written = fc
  .constantFrom("'", '"', '`')
  .chain((quote) =>
    fc.tuple(
      fc.constant(quote),
      fc.array(fc.constantFrom("'", '"', '`', '\\', 'Guardduty', ' ', 'a')),
    ),
  );
const literal = (quote: string, value: string) =>
  quote + value.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`) + quote;

test('a piece of a string is found where it is in the code, however it is quoted', () => {
  fc.assert(
    fc.property(written, fc.nat(), ([quote, pieces], number) => {
      const value = pieces.join('');
      const typos = [...value.matchAll(/Guardduty/g)].map(({ index }) => index);
      const index = typos[number % typos.length];
      fc.pre(index !== undefined);
      const code = `const other = 'Guardduty';\nconst it = ${literal(quote, value)}; // Guardduty`;
      const start = code.indexOf(' = ', 20) + 3;
      const at = offsetInString(code, start, value.slice(0, index), 'Guardduty');
      expect(at).toBe(start + literal(quote, value.slice(0, index)).length - 1);
    }),
  );
});

test('a piece of what is no string, or another string, is not found', () => {
  expect(offsetInString("name: other, duty: 'Guardduty'", 6, '', 'Guardduty')).toBeUndefined();
  expect(offsetInString("'In Guardduty'", 0, 'At ', 'Guardduty')).toBeUndefined();
});
