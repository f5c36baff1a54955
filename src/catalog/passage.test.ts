import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageAddress, passageEnds, passageSchema } from './passage.ts';
import { writtenPassagesSchema } from './written.ts';

const page = 'https://docs.aws.amazon.com/bell/latest/ug/ringing.html';
const messages = (schema: typeof passageSchema | typeof writtenPassagesSchema, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);

describe('a passage', () => {
  test.each([
    'The bell … every hour',
    'The bell that rings … at the full hour',
    'You ring the bell',
    'rings, and rings: AES-256',
  ])('may be "%s"', (text) => {
    expect(messages(passageSchema, text)).toEqual([]);
  });

  test('is named by few words, one of which is no end', () => {
    expect(
      [
        'Bell … every hour',
        'The bell that rings so … every hour',
        'The bell … every … hour of',
        'The bell…every hour',
        'The bell that rings so loud in the morning',
        'The  bell … every hour',
      ].map((text) => messages(passageSchema, text).join('; ')),
    ).toMatchInlineSnapshot(`
      [
        "has 1 and 2 words beside its "…"",
        "has 5 and 2 words beside its "…"",
        "has a "…" that does not stand alone between two ends",
        "has a "…" that does not stand alone between two ends",
        "has 9 words and no "…"",
        "has two spaces in a row",
      ]
    `);
  });

  test('stands alone or in a list of two or three', () => {
    expect(messages(writtenPassagesSchema, 'The bell … every hour')).toEqual([]);
    expect(messages(writtenPassagesSchema, ['The bell … every hour', 'You ring it'])).toEqual([]);
    expect(messages(writtenPassagesSchema, [])).toHaveLength(1);
    expect(messages(writtenPassagesSchema, ['Bell'])).toHaveLength(1);
    expect(messages(writtenPassagesSchema, Array(4).fill('You ring it'))).toHaveLength(1);
  });
});

describe('the address of a passage', () => {
  test('marks its ends, and all of several', () => {
    const at = ['The bell … every hour', 'You ring it'];
    expect(passageAddress({ url: page, at })).toBe(
      `${page}#:~:text=The%20bell,every%20hour&text=You%20ring%20it`,
    );
  });

  test('keeps the heading of the page', () => {
    expect(passageAddress({ url: `${page}#hours`, at: ['The bell … every hour'] })).toBe(
      `${page}#hours:~:text=The%20bell,every%20hour`,
    );
  });

  test('is the page where no passage is named', () => {
    expect(passageAddress({ url: page })).toBe(page);
  });

  test('gives back any words: none of their characters ends a directive', () => {
    const word = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => !/[\s…]/.test(text));
    const end = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(end, end, (first, last) => {
        const [, directive = ''] = passageAddress({ url: page, at: [`${first} … ${last}`] }).split(
          ':~:text=',
        );
        expect(directive).not.toMatch(/[-&#\s]/);
        expect(directive.split(',').map(decodeURIComponent)).toEqual([first, last]);
      }),
    );
  });
});

test('a passage without "…" is its first words alone', () => {
  expect(passageEnds('You ring it')).toEqual({ first: 'You ring it' });
  expect(passageEnds('You ring … the hour')).toEqual({ first: 'You ring', last: 'the hour' });
});
