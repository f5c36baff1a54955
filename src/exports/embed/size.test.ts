import { expect, test } from 'vitest';
import { frameHeight, type Shown } from './size.ts';

const plain: Shown = {
  heading: 'EC2: who secures what',
  about: 'The dividing line runs through the platform.',
  notes: [],
  picture: { width: 616, height: 500 },
  footer: 'Checklist and sources.',
};
const over = (shown: Partial<Shown>) => frameHeight({ ...plain, ...shown }) - frameHeight(plain);
const long =
  'A text that is too long for one line of a frame, whatever the font of its reader may be.';

test('adds up what the style sheet gives each row', () => {
  // Border, paddings, heading, sentence, space above the picture, picture, footer with its rule.
  expect(frameHeight(plain)).toBe(Math.ceil(4 + 28.8 + 26 + 26.5 + 16 + 500 + 28.6 + 21));
});

test('gives long texts further lines', () => {
  expect(over({ heading: long })).toBe(26);
  // 22.5, in whole pixels.
  expect(over({ about: long })).toBe(23);
  expect(over({ footer: `${long} ${long}` })).toBe(21);
  expect(over({ notes: ['It ends.'] })).toBe(20 + 24);
  expect(over({ notes: ['It ends.', long] })).toBe(2 * 20 + 3 * 24);
});

test('scales a wide picture down, and none up', () => {
  expect(over({ picture: { width: 1232, height: 1000 } })).toBe(0);
  expect(over({ picture: { width: 308, height: 500 } })).toBe(0);
});
