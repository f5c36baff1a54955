import { expect, test } from 'vitest';
import { firstWord, parsedLines } from './source-lines.ts';

test('lines keep the number that their author sees', () => {
  const text = '\n---\ntitle: x\n---\n\n%% note\nblock\n%%{init: {\n}}%%\n  a %% b\r\n  c';
  expect(parsedLines(text).map(({ number, text: line }) => [number, line])).toEqual([
    [7, 'block'],
    [10, '  a %% b'],
    [11, '  c'],
  ]);
});

test('the first word is found below comments and front matter', () => {
  expect(firstWord('%% x\n\n  stateDiagram-v2\n')).toBe('stateDiagram-v2');
  expect(firstWord('---\nconfig:\n  a: 1\n---\npie title x')).toBe('pie');
  expect(firstWord('%% only')).toBe('');
});
