/**
 * Regression tests: ways in which code in an entry could once run, or keep the checks from ending.
 */
import { expect, test } from 'vitest';
import { literalFile, read, placesOf } from './testing/read-text.ts';

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
  expect(
    placesOf({
      'a parameter named Function': `${header}const titled = (Function: string) => Function;
export default defineThing({ a: titled(Function('${trap}')()) });`,
      'a type import named Function': `import type { A as Function } from './define.ts';
${header}export default defineThing({ a: Function('${trap}')() });`,
      'type arguments': `${header}export const p = (${trap})<any>;\nexport default defineThing({});`,
      'type arguments in the entry': literalFile(
        `{ a: (await import('node:fs')).writeFileSync<any> }`,
      ),
      'an import of a neighbor that runs': `import './sub/zz.ts';\n${literalFile('{}')}`,
      'code appended to an entry': `${literalFile('{}')}${trap};\n`,
      'a getter': literalFile(`{ get a() { ${trap}; } }`),
      'a conversion': literalFile(`{ toString: () => { ${trap}; } }`),
      'an iterator': literalFile(`{ a: { [Symbol.iterator]: 1 } }`),
      'a promise': literalFile(`{ then() { ${trap}; } }`),
      'a static block': `${header}class A { static { ${trap}; } }\nexport default defineThing({});`,
      'an enum': `${header}enum A { B = (${trap}, 1) }\nexport default defineThing({});`,
      'an address as code': literalFile(`{ a: import('data:text/javascript,${trap}') }`),
      'nine spreads of eight': `const s0 = [1];\n${spreads.join('\n')}\n${literalFile('{ a: s9 }')}`,
      '32 doubling arrows': `const f0 = (x) => x;\n${doubling.join('\n')}\n${literalFile('{ a: f32(1) }')}`,
      recursion: `const f = () => f();\n${literalFile('{ a: f() }')}`,
      'a loop without an end': `for (;;);\n${literalFile('{}')}`,
      '6,000 brackets': literalFile(`{ a: ${'['.repeat(6000)}${']'.repeat(6000)} }`),
      '6,000 round brackets': literalFile(`{ a: ${'('.repeat(6000)}1${')'.repeat(6000)} }`),
    }),
  ).toMatchInlineSnapshot(`
    "a parameter named Function: 2:1 catalog-data, 3:1 catalog-data
    a type import named Function: 1:1 catalog-data, 3:33 catalog-data
    type arguments: 2:1 catalog-data, 3:1 catalog-data
    type arguments in the entry: 2:33 catalog-data
    an import of a neighbor that runs: 1:1 catalog-data
    code appended to an entry: 3:1 catalog-data
    a getter: 2:30 catalog-data
    a conversion: 2:40 catalog-data
    an iterator: 2:36 catalog-data
    a promise: 2:30 catalog-data
    a static block: 2:1 catalog-data
    an enum: 2:1 catalog-data
    an address as code: 2:33 catalog-data
    nine spreads of eight: 1:1 catalog-data, 2:1 catalog-data, 3:1 catalog-data, 4:1 catalog-data, 5:1 catalog-data, 6:1 catalog-data, 7:1 catalog-data, 8:1 catalog-data, 9:1 catalog-data, 10:1 catalog-data
    32 doubling arrows: 1:1 catalog-data, 2:1 catalog-data, 3:1 catalog-data, 4:1 catalog-data, 5:1 catalog-data, 6:1 catalog-data, 7:1 catalog-data, 8:1 catalog-data, 9:1 catalog-data, 10:1 catalog-data, 11:1 catalog-data, 12:1 catalog-data, 13:1 catalog-data, 14:1 catalog-data, 15:1 catalog-data, 16:1 catalog-data, 17:1 catalog-data, 18:1 catalog-data, 19:1 catalog-data, 20:1 catalog-data, 21:1 catalog-data, 22:1 catalog-data, 23:1 catalog-data, 24:1 catalog-data, 25:1 catalog-data, 26:1 catalog-data, 27:1 catalog-data, 28:1 catalog-data, 29:1 catalog-data, 30:1 catalog-data, 31:1 catalog-data, 32:1 catalog-data, 33:1 catalog-data, 35:1 catalog-data
    recursion: 1:1 catalog-data, 3:1 catalog-data
    a loop without an end: 1:1 catalog-data, 3:1 catalog-data
    6,000 brackets: 2:47 catalog-data
    6,000 round brackets: 2:33 catalog-data, 2:47 catalog-data"
  `);
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
