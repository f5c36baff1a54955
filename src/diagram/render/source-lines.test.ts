import { expect, test } from 'vitest';
import { firstWord, parsedLines } from './source-lines.ts';

test('lines keep the number that their author sees', () => {
  const text = '\n\n%% note\nblock\n  %% other\n  a %% b\r\n  c';
  expect(parsedLines(text).map(({ number, text: line }) => [number, line])).toEqual([
    [4, 'block'],
    [6, '  a %% b'],
    [7, '  c'],
  ]);
});

test('the first word is found below comments', () => {
  expect(firstWord('%% x\n\n  stateDiagram-v2\n')).toBe('stateDiagram-v2');
  expect(firstWord('  pie title x')).toBe('pie');
  expect(firstWord('%% only')).toBe('');
});
