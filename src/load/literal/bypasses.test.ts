/**
 * Regression tests: ways in which code in an entry could once run, or keep the checks from ending.
 */
import { expect, test } from 'vitest';
import { expectPlaces, literalFile, read } from './testing/read-text.ts';

const trap = 'globalThis.ranByAnEntry = true';
const header = "import { defineThing } from './define.ts';\n";

test('none is accepted, each is found at its own place, and none runs', () => {
  const doubling = Array.from(
    { length: 32 },
    (_, i) => `const f${i + 1} = (x) => f${i}(f${i}(x));`,
  );
  const spreads = Array.from(
    { length: 9 },
    (_, i) => `const s${i + 1} = [${`...s${i}, `.repeat(8)}];`,
  );
  expectPlaces({
    'a parameter named Function': [
      `${header}const titled = (Function: string) => Function;
export default defineThing({ a: titled(Function('${trap}')()) });`,
      '2:1, 3:1',
    ],
    'a type import named Function': [
      `import type { A as Function } from './define.ts';
${header}export default defineThing({ a: Function('${trap}')() });`,
      '1:1, 3:33',
    ],
    'type arguments': [
      `${header}export const p = (${trap})<any>;\nexport default defineThing({});`,
      '2:1, 3:1',
    ],
    'type arguments in the entry': [
      literalFile(`{ a: (await import('node:fs')).writeFileSync<any> }`),
      '2:33',
    ],
    'an import of a neighbor that runs': [`import './sub/zz.ts';\n${literalFile('{}')}`, '1:1'],
    'code appended to an entry': [`${literalFile('{}')}${trap};\n`, '3:1'],
    'a getter': [literalFile(`{ get a() { ${trap}; } }`), '2:30'],
    'a conversion': [literalFile(`{ toString: () => { ${trap}; } }`), '2:40'],
    'an iterator': [literalFile(`{ a: { [Symbol.iterator]: 1 } }`), '2:36'],
    'a promise': [literalFile(`{ then() { ${trap}; } }`), '2:30'],
    'a static block': [
      `${header}class A { static { ${trap}; } }\nexport default defineThing({});`,
      '2:1',
    ],
    'an enum': [`${header}enum A { B = (${trap}, 1) }\nexport default defineThing({});`, '2:1'],
    'an address as code': [literalFile(`{ a: import('data:text/javascript,${trap}') }`), '2:33'],
    'nine spreads of eight': [
      `const s0 = [1];\n${spreads.join('\n')}\n${literalFile('{ a: s9 }')}`,
      '1:1, 2:1, 3:1, 4:1, 5:1, 6:1, 7:1, 8:1, 9:1, 10:1',
    ],
    '32 doubling arrows': [
      `const f0 = (x) => x;\n${doubling.join('\n')}\n${literalFile('{ a: f32(1) }')}`,
      '1:1, 2:1, 3:1, 4:1, 5:1, 6:1, 7:1, 8:1, 9:1, 10:1, 11:1, 12:1, 13:1, 14:1, 15:1, 16:1, 17:1, 18:1, 19:1, 20:1, 21:1, 22:1, 23:1, 24:1, 25:1, 26:1, 27:1, 28:1, 29:1, 30:1, 31:1, 32:1, 33:1, 35:1',
    ],
    recursion: [`const f = () => f();\n${literalFile('{ a: f() }')}`, '1:1, 3:1'],
    'a loop without an end': [`for (;;);\n${literalFile('{}')}`, '1:1, 3:1'],
    '6,000 brackets': [literalFile(`{ a: ${'['.repeat(6000)}${']'.repeat(6000)} }`), '2:47'],
    '6,000 round brackets': [
      literalFile(`{ a: ${'('.repeat(6000)}1${')'.repeat(6000)} }`),
      '2:33, 2:47',
    ],
  });
  expect(globalThis).not.toHaveProperty('ranByAnEntry');
});

test('data that looks like code is data', () => {
  const { diagnostics, value } = read(
    literalFile(
      `{ a: '\${${trap}}', b: '</script><script>${trap}</script>', then: 'c', toJSON: 'd' }`,
    ),
  );
  expect(diagnostics).toEqual([]);
  expect(JSON.stringify(Object.entries(value as object))).toContain('["then","c"],["toJSON","d"]');
  expect(globalThis).not.toHaveProperty('ranByAnEntry');
});
