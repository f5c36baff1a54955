import { expect, test } from 'vitest';
import { doneLine, progressLine } from './line.ts';

const pages = { phase: 'pages', total: 1409, done: 352, seconds: 12 } as const;
const rules = { phase: 'rules', total: undefined, done: 0, seconds: 4.1 } as const;

test('the line under way has phase, bar, count and time left', () => {
  expect([progressLine(pages, 41, 100), progressLine(rules, undefined, 100)])
    .toMatchInlineSnapshot(`
    [
      "Making the pages  █████░░░░░░░░░░░░░░░ 352/1,409  about 40 s left",
      "Checking the rules  4.1 s",
    ]
  `);
});

test('it never reaches the end of the terminal, where it would wrap', () => {
  for (const columns of [0, 1, 20, 60, 200]) {
    expect(progressLine(pages, 41, columns).length).toBeLessThanOrEqual(Math.max(columns - 1, 0));
  }
});

test('a count beyond its total, and a total of none, break no bar', () => {
  expect(progressLine({ ...pages, done: 2000 }, 1, 100)).toContain(`${'█'.repeat(20)} 1,409/1,409`);
  expect(progressLine({ ...pages, total: 0 }, 1, 100)).not.toContain('NaN');
});

test('a line for what was done', () => {
  expect([doneLine(pages), doneLine(rules)]).toMatchInlineSnapshot(`
    [
      "Made the pages: 1,409 (12 s)",
      "Checked the rules (4.1 s)",
    ]
  `);
});
