import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { classicScript, inlineScript } from './classic-script.ts';

test('two scripts with the same names do not meet', () => {
  const scripts = ['var e = 1; said.push(() => e);', 'var e = 2; // the end'].map(classicScript);
  const said: (() => number)[] = [];
  for (const script of scripts) runInNewContext(script ?? '', { said });
  expect(said.map((say) => say())).toEqual([1]);
});

test('a script in a page waits for its end', () => {
  const events: string[] = [];
  const waiting: (() => void)[] = [];
  runInNewContext(inlineScript("events.push('run')") ?? '', {
    events,
    addEventListener: (name: string, run: () => void) => (events.push(name), waiting.push(run)),
  });
  expect(events).toEqual(['DOMContentLoaded']);
  for (const run of waiting) run();
  expect(events).toEqual(['DOMContentLoaded', 'run']);
});

test.each([
  'import "./a.js";',
  'import{t as e}from"./a.js";e()',
  'export{t};var t=1',
  'const a = await import("./a.js")',
  'if (a) import ("./a.js")',
  'await a()',
  'a(import.meta.url)',
])('a module that has to be one is taken out: %s', (module) => {
  expect(classicScript(module)).toBeUndefined();
  expect(inlineScript(module)).toBeUndefined();
});
