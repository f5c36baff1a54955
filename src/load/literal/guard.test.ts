/** What is rejected before anything is parsed, because a parser would overflow or take minutes. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { guard } from './guard.ts';
import { readLiteral } from './read-literal.ts';
import { expectPlaces, literalFile, placeOf, read } from './testing/read-text.ts';

const deep = 20_000;
const header = "import { defineThing } from './define.ts';\n";
const value = (text: string) => `${header}export default defineThing({ a: ${text}`;

test('the longest and the deepest that is allowed is read', () => {
  const spaces = 120_000 - literalFile('{ a: 1 }').length;
  expect(read(literalFile(`{ a: 1 }${' '.repeat(spaces)}`)).value).toEqual({ a: 1 });
  expect(read(literalFile(`{ a: 1 }${' '.repeat(spaces + 1)}`)).diagnostics.map(placeOf))
    .toMatchInlineSnapshot(`
      [
        "2:119958 catalog-data",
      ]
    `);
  // The call and the object are two of the sixteen.
  const nested = (depth: number) => `{ a: ${'['.repeat(depth)}${']'.repeat(depth)} }`;
  expect(read(literalFile(nested(14))).diagnostics).toEqual([]);
  expect(read(literalFile(nested(15))).diagnostics.map(placeOf)).toMatchInlineSnapshot(`
    [
      "2:47 catalog-data",
    ]
  `);
});

test('many brackets beside each other, many fields and many keywords as names are allowed', () => {
  const names = ['with', 'from', 'default', 'import', 'new', 'async', 'type', 'of', 'as', 'in'];
  const fields = names.map((name) => `${name}: [{}, {}, [],]`).join(', ');
  expect(read(literalFile(`{ a: [${`{ ${fields} }, `.repeat(150)}] }`)).diagnostics).toEqual([]);
});

test('more items than any entry has are rejected at the first too many', () => {
  expectPlaces({
    list: [literalFile(`{ a: [${'1, '.repeat(151)}] }`), '2:484'],
    object: [
      literalFile(`{ ${Array.from({ length: 9000 }, (_, index) => `k${index}: 1`).join(', ')} }`),
      '2:1270',
    ],
  });
  const form = { call: 'defineThing', maxItems: 2000 };
  expect(
    readLiteral('thing.ts', literalFile(`{ a: [${'1, '.repeat(151)}] }`), form).diagnostics,
  ).toEqual([]);
});

test.each([
  ['brackets', value('('.repeat(deep))],
  ['lists', value('['.repeat(deep))],
  ['objects', value('{a:'.repeat(deep))],
  ['blocks', '{'.repeat(deep)],
  ['calls', value('b('.repeat(deep))],
  ['calls of functions', value('(()=>'.repeat(deep))],
  ['holes', value('`${'.repeat(deep))],
  ['holes in holes', value('`${`${1}'.repeat(deep / 2))],
  ['brackets that do not match', value('[}'.repeat(deep))],
  ['brackets that do not match within others', `([}${'{]'.repeat(deep)}`],
  ['brackets after one too many', `)${'('.repeat(deep)}`],
  ['labels', 'a:'.repeat(deep)],
  ['labels in a block', `{${'a:\n'.repeat(deep)}}`],
  ['labels with remarks', 'a/**/:'.repeat(deep / 2)],
  ['signs', value('-'.repeat(deep))],
  ['denials', value('!'.repeat(deep))],
  ['typeof', value('typeof '.repeat(deep / 2))],
  ['new', value('new '.repeat(deep))],
  ['await', value('await '.repeat(deep / 2))],
  ['arrows', value('a=>'.repeat(deep))],
  ['async arrows', value('async a=>'.repeat(deep / 4))],
  ['conditions', value('a?'.repeat(deep))],
  ['conditions and arrows', value('a ? (b) : c => '.repeat(deep / 8))],
  ['powers', value('1**'.repeat(deep))],
  ['assignments', value('a='.repeat(deep))],
  ['assertions', value('<a>'.repeat(deep))],
  ['type arguments', value('a<'.repeat(deep))],
  ['decorators', '@a '.repeat(deep)],
  ['if', 'if(a)'.repeat(deep)],
  ['else', 'if(a);else '.repeat(deep / 2)],
  ['for', 'for(;;)'.repeat(deep / 2)],
  ['types', `type A = ${'keyof '.repeat(deep / 2)}`],
  ['conditional types', `type A = ${'a extends b ? '.repeat(deep / 4)}`],
  ['type lists', `let a: ${'('.repeat(deep)}`],
  ['classes', 'class A { a = '.repeat(deep / 4)],
  ['namespaces', 'namespace A.'.repeat(deep / 4)],
  ['dotted namespaces', `namespace a${'.a'.repeat(deep)} {}`],
  ['exports', 'export '.repeat(deep / 2)],
  ['defaults', 'export default '.repeat(deep / 4)],
  ['imports', 'import '.repeat(deep / 2)],
])('%s without an end are rejected before they are parsed', (_, text) => {
  const diagnostics = guard('thing.ts', text);
  expect(diagnostics).not.toEqual([]);
  expect(read(text).diagnostics).toEqual(diagnostics);
});

/** Characters that a scanner by itself reads in another way than a parser, before something deep. */
test.each([
  ['a template', '`${1}` + '],
  ['a template with two holes', '`${1}a${2}` + '],
  ['a template with an error in it', '`${1 2}` + '],
  ['a backtick in a regular expression', '/`/ + '],
  ['a quote in a regular expression', "/'/ + "],
  ['a bracket in a regular expression', '/[)]/ + '],
  ['a slash in a class', '/[/]`/ + '],
  ['two slashes', '1 /2/ '],
  ['a remark in a regular expression', '/[/*]/ + '],
  ['a shift and a regular expression', '1 >>/`/ + '],
  ['markup', '<a>`</a> + '],
])('%s hides nothing', (_, hiding) => {
  for (const rest of ['('.repeat(deep), '['.repeat(deep), '{a:'.repeat(deep), '!'.repeat(deep)]) {
    expect(read(value(hiding + rest)).diagnostics).not.toEqual([]);
  }
});

test.each([
  ['brackets', `/** @type {${'('.repeat(deep)} */`],
  ['questions', `/** @type {${'?'.repeat(deep)} */`],
  ['names', `/** @typedef {a} ${'a.'.repeat(deep)} */`],
  ['links', `/** ${'{@link '.repeat(deep / 4)} */`],
  ['parameters', `/** ${'@param {a} a.b.c\n'.repeat(deep / 8)} */`],
  ['quotes', `// \`\${' "\n`],
])('a remark may hold %s: it is not parsed', (_, remark) => {
  const text = `${header}export default defineThing({ ${remark}\na: 1 });\n${remark}`;
  expect(read(text)).toMatchObject({ diagnostics: [], value: { a: 1 } });
});

test('what is said of them', () => {
  expectPlaces({
    brackets: [value('('.repeat(deep)), '2:33, 2:47'],
    template: [value('`${b}`, c: /d/, });\nconst e = `${f}`;\n'), '2:33'],
    labels: ['a:'.repeat(deep), '1:1'],
    exports: ['export '.repeat(deep / 2), '1:1'],
    program: [
      `#!/bin/sh\n// text\nconst a = () => 1;\nfor (const b of c) {\n  d?.(b);\n}\n`,
      '1:1',
    ],
  });
});

test('the worst that is parsed takes no minutes', () => {
  const large = `{${"a:'bbbbbb',\n".repeat(4_000)}}`;
  const openings = [
    'a<{[',
    '({[',
    '({[1 as ',
    '1 as ([a=',
    '(a=',
    'a?(b=',
    '(class{[',
    '@(',
  ].concat(['async(', 'import(', 'new (', '`', ', ']);
  const worst = openings.flatMap((opening) =>
    [3, 5].map((times) => value(opening.repeat(times) + large)),
  );
  const flat = ['a,', '()', '{}', ';', "''", '``', '[1]', '(a)', 'a\n', 'a:b,', '0 '];
  for (const text of [...worst, ...flat.map((sign) => sign.repeat(10_000))]) {
    expect(read(text).diagnostics).not.toEqual([]);
  }
  // Without limits, each of these is a matter of minutes or of an overflow: the time of the test is over.
}, 120_000);

test('TypeScript itself overflows where nothing looks first', () => {
  expect(() => ts.createSourceFile('a.ts', 'a:'.repeat(50_000), ts.ScriptTarget.Latest)).toThrow(
    RangeError,
  );
});
