import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMatrixChoice, wordsOfChoice } from './choice.ts';
import { aMatrixService } from './testing/made-up.ts';

const bell = aMatrixService('bell', { loud: [], soft: [] });
const gong = aMatrixService('gong', { deep: [] });
const read = (text: string) => {
  const { modes, unknown } = readMatrixChoice(wordsOfChoice(text), [bell, gong]);
  return {
    modes: modes.map(
      ({ service, mode, assumed }) => `${service}.${mode}${assumed ? ' assumed' : ''}`,
    ),
    unknown,
  };
};

test.each([
  ['bell', ['bell.loud assumed']],
  ['bell.soft, gong', ['bell.soft', 'gong.deep assumed']],
  ['Bell.*', ['bell.loud', 'bell.soft']],
  ['*', ['bell.loud', 'bell.soft', 'gong.deep']],
  ['bell bell.loud', ['bell.loud']],
  ['bell.loud bell', ['bell.loud']],
  ['bell.*,bell', ['bell.loud', 'bell.soft']],
  ['', []],
])('%s', (text, modes) => expect(read(text)).toEqual({ modes, unknown: [] }));

test('all that names nothing is told, with what was meant', () => {
  expect(read('bel, bell.sof, drum, gong.high, bel.soft').unknown).toMatchInlineSnapshot(`
    [
      {
        "nearest": "bell",
        "text": "There is no service "bel".",
        "word": "bel",
      },
      {
        "nearest": "bell.soft",
        "text": ""bell" has no mode "sof". It has "bell.loud", "bell.soft".",
        "word": "bell.sof",
      },
      {
        "text": "There is no service "drum".",
        "word": "drum",
      },
      {
        "text": ""gong" has no mode "high". It has "gong.deep".",
        "word": "gong.high",
      },
      {
        "nearest": "bell.soft",
        "text": "There is no service "bel".",
        "word": "bel.soft",
      },
    ]
  `);
});

test('whatever is typed is read: each word chooses or is told', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { modes, unknown } = readMatrixChoice(wordsOfChoice(text), [bell, gong]);
      expect(new Set(modes.map(({ service, mode }) => `${service}.${mode}`)).size).toBe(
        modes.length,
      );
      if (wordsOfChoice(text).length > 0) expect(modes.length + unknown.length).toBeGreaterThan(0);
    }),
  );
});
