import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageEnds } from '#catalog/index.ts';
import { findPassage } from './look-at-page.ts';
import type { PageText, Section } from './read-page.ts';

const section = (id: string, heading: string, ...blocks: string[]): Section => ({
  id,
  heading,
  blocks,
  anchors: [],
});
const page: PageText = [
  section('top', 'Ringing a bell', 'The bell rings every hour. The bells ring too.'),
  section('yours', 'Yours', 'You ring the bell by hand.', 'You may stop it at night.'),
  section('long', 'Long', 'Begin here', 'x'.repeat(700), 'end here at last'),
];
const look = (at: string, text = page) => {
  const found = findPassage(text, passageEnds(at));
  return 'section' in found ? found.section.id : found;
};

describe('a passage', () => {
  test.each([
    ['You ring … by hand', 'yours'],
    ['you RING the bell', 'yours'],
    ['You ring … at night', 'yours'],
    ['Ringing a … every hour', 'top'],
    ['bells ring too', 'top'],
  ])('"%s" stands under "%s"', (at, id) => {
    expect(look(at)).toBe(id);
  });

  test.each([
    ['its first words are not there', 'We ring … by hand', '“We ring” does not stand there.'],
    [
      'its last words are not behind the first',
      'by hand … You ring',
      '“You ring” does not stand there.',
    ],
    [
      'its first words run over two blocks',
      'by hand. You may',
      '“by hand. You may” does not stand there.',
    ],
    ['its words are pieces of others', 'he bell … by han', '“he bell” does not stand there.'],
    ['it is too long', 'Begin here … end here', 'are 720 characters, and 600 are allowed.'],
  ])('is not there where %s', (_why, at, fault) => {
    expect(look(at)).toEqual({ fault: expect.stringContaining(fault) });
  });

  test('begins at the first place where its first words stand', () => {
    const twice = [section('a', 'A', 'It rings loud.', 'It rings at noon.')];
    expect(findPassage(twice, { first: 'It rings', last: 'at noon' })).toEqual({
      section: twice[0],
    });
  });
});

const word = fc.stringMatching(/^[a-zé0-9]{1,6}$/u);
const block = fc.array(word, { minLength: 6, maxLength: 20 }).map((words) => words.join(' '));

test('whatever stands on a page is found there, or too far from its beginning', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      (blocks, from, to) => {
        const text = [section('a', '', ...blocks)];
        const first = blocks[from % blocks.length]!.split(' ').slice(0, 3).join(' ');
        const later = blocks.slice(from % blocks.length);
        const last = later[to % later.length]!.split(' ').slice(3, 6).join(' ');
        const found = findPassage(text, { first, last });
        expect('section' in found || found.fault.endsWith('are allowed.')).toBe(true);
      },
    ),
  );
});
