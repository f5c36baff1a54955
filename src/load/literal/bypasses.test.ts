/**
 * Regression tests: ways in which code in an entry could once run, or keep the checks from ending.
 */
import { expect, test } from 'vitest';
import { literalFile, read, errorsOf } from './testing/read-text.ts';

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
    errorsOf({
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
    "a parameter named Function: 2:1 catalog-data This is no literal: "const titled = (Function: string) => Function;".
      and 3:33 catalog-data This is no literal: "titled(Function('globalThis.ranByAnEntry = true')())".
    a type import named Function: 1:1 catalog-data The file imports './define.ts'.
      and 3:33 catalog-data This is no literal: "Function('globalThis.ranByAnEntry = true')()".
    type arguments: 2:1 catalog-data This is no literal: "export const p = (globalThis.ranByAnEntry = true)<any>;".
    type arguments in the entry: 2:34 catalog-data This is no literal: "await import('node:fs')).writeFileSync<any> });".
    an import of a neighbor that runs: 1:1 catalog-data The file imports './sub/zz.ts'.
    code appended to an entry: 3:1 catalog-data This is no literal: "globalThis.ranByAnEntry = true;".
    a getter: 2:30 catalog-data This is no literal: "get a() { globalThis.ranByAnEntry = true; }".
    a conversion: 2:30 catalog-data The field is called "toString", as one that every object has.
    an iterator: 2:35 catalog-data This is no literal: "[Symbol.iterator]: 1".
    a promise: 2:30 catalog-data This is no literal: "then() { globalThis.ranByAnEntry = true; }".
    a static block: 2:1 catalog-data This is no literal: "class A { static { globalThis.ranByAnEntry = true; } }".
    an enum: 2:1 catalog-data This is no literal: "enum A { B = (globalThis.ranByAnEntry = true, 1) }".
    an address as code: 2:33 catalog-data This is no literal: "import('data:text/javascript,globalThis.ranByAnEntry = tr…".
    nine spreads of eight: 1:1 catalog-data This is no literal: "const s0 = [1];".
      and 2:1 catalog-data This is no literal: "const s1 = [...s0, ...s0, ...s0, ...s0, ...s0, ...s0, ...…".
      and 3:1 catalog-data This is no literal: "const s2 = [...s1, ...s1, ...s1, ...s1, ...s1, ...s1, ...…".
      and 4:1 catalog-data This is no literal: "const s3 = [...s2, ...s2, ...s2, ...s2, ...s2, ...s2, ...…".
      and 5:1 catalog-data This is no literal: "const s4 = [...s3, ...s3, ...s3, ...s3, ...s3, ...s3, ...…".
      and 6:1 catalog-data This is no literal: "const s5 = [...s4, ...s4, ...s4, ...s4, ...s4, ...s4, ...…".
      and 7:1 catalog-data This is no literal: "const s6 = [...s5, ...s5, ...s5, ...s5, ...s5, ...s5, ...…".
      and 8:1 catalog-data This is no literal: "const s7 = [...s6, ...s6, ...s6, ...s6, ...s6, ...s6, ...…".
      and 9:1 catalog-data This is no literal: "const s8 = [...s7, ...s7, ...s7, ...s7, ...s7, ...s7, ...…".
      and 10:1 catalog-data This is no literal: "const s9 = [...s8, ...s8, ...s8, ...s8, ...s8, ...s8, ...…".
    32 doubling arrows: 1:1 catalog-data This is no literal: "const f0 = (x) => x;".
      and 2:1 catalog-data This is no literal: "const f1 = (x) => f0(f0(x));".
      and 3:1 catalog-data This is no literal: "const f2 = (x) => f1(f1(x));".
      and 4:1 catalog-data This is no literal: "const f3 = (x) => f2(f2(x));".
      and 5:1 catalog-data This is no literal: "const f4 = (x) => f3(f3(x));".
      and 6:1 catalog-data This is no literal: "const f5 = (x) => f4(f4(x));".
      and 7:1 catalog-data This is no literal: "const f6 = (x) => f5(f5(x));".
      and 8:1 catalog-data This is no literal: "const f7 = (x) => f6(f6(x));".
      and 9:1 catalog-data This is no literal: "const f8 = (x) => f7(f7(x));".
      and 10:1 catalog-data This is no literal: "const f9 = (x) => f8(f8(x));".
      and 11:1 catalog-data This is no literal: "const f10 = (x) => f9(f9(x));".
      and 12:1 catalog-data This is no literal: "const f11 = (x) => f10(f10(x));".
      and 13:1 catalog-data This is no literal: "const f12 = (x) => f11(f11(x));".
      and 14:1 catalog-data This is no literal: "const f13 = (x) => f12(f12(x));".
      and 15:1 catalog-data This is no literal: "const f14 = (x) => f13(f13(x));".
      and 16:1 catalog-data This is no literal: "const f15 = (x) => f14(f14(x));".
      and 17:1 catalog-data This is no literal: "const f16 = (x) => f15(f15(x));".
      and 18:1 catalog-data This is no literal: "const f17 = (x) => f16(f16(x));".
      and 19:1 catalog-data This is no literal: "const f18 = (x) => f17(f17(x));".
      and 20:1 catalog-data This is no literal: "const f19 = (x) => f18(f18(x));".
      and 21:1 catalog-data This is no literal: "const f20 = (x) => f19(f19(x));".
      and 22:1 catalog-data This is no literal: "const f21 = (x) => f20(f20(x));".
      and 23:1 catalog-data This is no literal: "const f22 = (x) => f21(f21(x));".
      and 24:1 catalog-data This is no literal: "const f23 = (x) => f22(f22(x));".
      and 25:1 catalog-data This is no literal: "const f24 = (x) => f23(f23(x));".
      and 26:1 catalog-data This is no literal: "const f25 = (x) => f24(f24(x));".
      and 27:1 catalog-data This is no literal: "const f26 = (x) => f25(f25(x));".
      and 28:1 catalog-data This is no literal: "const f27 = (x) => f26(f26(x));".
      and 29:1 catalog-data This is no literal: "const f28 = (x) => f27(f27(x));".
      and 30:1 catalog-data This is no literal: "const f29 = (x) => f28(f28(x));".
      and 31:1 catalog-data This is no literal: "const f30 = (x) => f29(f29(x));".
      and 32:1 catalog-data This is no literal: "const f31 = (x) => f30(f30(x));".
      and 33:1 catalog-data This is no literal: "const f32 = (x) => f31(f31(x));".
    recursion: 1:1 catalog-data This is no literal: "const f = () => f();".
      and 3:33 catalog-data This is no literal: "f()".
    a loop without an end: 1:1 catalog-data This is no literal: "for (;;);".
    6,000 brackets: 2:47 catalog-data 17 brackets are open here.
    6,000 round brackets: 2:47 catalog-data 17 brackets are open here."
  `);
  expect(globalThis).not.toHaveProperty('ranByAnEntry');
});

test('data that looks like code is data', () => {
  const { findings, value } = read(
    literalFile(
      `{ a: '\${${trap}}', b: '</script><script>${trap}</script>', then: 'c', toJSON: 'd' }`,
    ),
  );
  expect(findings).toEqual([]);
  expect(JSON.stringify(Object.entries(value as object))).toContain('["then","c"],["toJSON","d"]');
  expect(globalThis).not.toHaveProperty('ranByAnEntry');
});
