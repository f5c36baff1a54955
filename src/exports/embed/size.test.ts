import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines, frameHeight, moreText, noteText, type Shown } from './size.ts';
import { catalogueService } from '#load/catalogue.ts';

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

test('says the end of a service with its day as the page writes it', () => {
  const sources = [
    { url: 'https://docs.aws.amazon.com/example', title: 'End of Example', at: ['Example ends'] },
  ];
  const note = 'Use `other`.';
  expect(noteText({ status: 'sunset', date: '2027-09-29', note, sources })).toBe(
    'Ending on 29 September 2027. Use other. End of Example.',
  );
});

test('counts the modes that the embed leaves out', () => {
  const service = catalogueService('ec2');
  const [first] = service.modes;
  const withModes = (count: number) => ({
    ...service,
    modes: [first, ...Array.from({ length: count - 1 }, () => first)] as const,
  });
  expect([1, 2, 3].map((count) => moreText(withModes(count)))).toMatchInlineSnapshot(`
    [
      "Checklist and sources, on Dividing Line",
      "Checklist and sources, and 1 more mode, on Dividing Line",
      "Checklist and sources, and 2 more modes, on Dividing Line",
    ]
  `);
});

const measure = (text: string) => text.length;

test('fills lines with whole words', () => {
  expect(countLines('', 5, measure)).toBe(1);
  expect(countLines('aa bb', 5, measure)).toBe(1);
  expect(countLines('aa bbb', 5, measure)).toBe(2);
  expect(countLines('a very-long-word b', 5, measure)).toBe(3);
});

test('needs no fewer lines where there is less room, and never more than words', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(40), (text, limit) => {
      const lines = countLines(text, limit, measure);
      expect(lines).toBeGreaterThanOrEqual(countLines(text, limit + 1, measure));
      expect(lines).toBeLessThanOrEqual(Math.max(1, text.split(/\s+/).filter(Boolean).length));
    }),
  );
});
