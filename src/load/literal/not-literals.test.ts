/** Texts that are not literals, and their diagnostics. */
import { expect, test } from 'vitest';
import { expectPlaces, literalFile, placeOf, read } from './testing/read-text.ts';

const header = "import { defineThing } from './define.ts';\n";

test('a value that is no literal', () => {
  expectPlaces(
    {
      constant: ['{ a: b }', '2:33'],
      'constant in a list': ["{ a: ['b', c] }", '2:39'],
      undefined: ['{ a: undefined }', '2:33'],
      null: ['{ a: null }', '2:33'],
      call: ["{ a: b('c') }", '2:33'],
      'tagged template': ['{ a: b`c` }', '2:33'],
      'template with a hole': ['{ a: `b${c}d` }', '2:33'],
      spread: ['{ ...a }', '2:30'],
      'spread in a list': ['{ a: [...b] }', '2:34'],
      hole: ['{ a: [1, , 2] }', '2:36'],
      negative: ['{ a: -1 }', '2:33'],
      infinite: ['{ a: 1e999 }', '2:33'],
      regex: ['{ a: /b/ }', '2:33'],
      bigint: ['{ a: 1n }', '2:33'],
      sum: ['{ a: 1 + 2 }', '2:33'],
      condition: ['{ a: b ? 1 : 2 }', '2:33'],
      comma: ['{ a: (1, 2) }', '2:33'],
      brackets: ['{ a: (1) }', '2:33'],
      function: ['{ a: function () {} }', '2:33'],
      arrow: ['{ a: () => 1 }', '2:33'],
      'async arrow': ['{ a: async () => 1 }', '2:33'],
      class: ['{ a: class {} }', '2:33'],
      new: ['{ a: new B() }', '2:33'],
      import: ["{ a: import('b') }", '2:33'],
      meta: ['{ a: import.meta }', '2:33'],
      await: ['{ a: await b }', '2:33'],
      'as const': ['{ a: 1 as const }', '2:33'],
      satisfies: ['{ a: 1 satisfies number }', '2:33'],
      'type assertion': ['{ a: <any>1 }', '2:33'],
      'not null': ['{ a: 1! }', '2:33'],
      'type arguments': ['{ a: b<any> }', '2:33'],
      this: ['{ a: this }', '2:33'],
      element: ['{ a: <b>c</b> }', '2:33'],
    },
    literalFile,
  );
});

test('a field that is none', () => {
  expectPlaces(
    {
      shorthand: ['{ a }', '2:30'],
      'shorthand with a default': ['{ a = 1 }', '2:30'],
      computed: ["{ ['a']: 1 }", '2:30'],
      'computed prototype': ["{ ['__proto__']: {} }", '2:30'],
      number: ['{ 1: 1 }', '2:30'],
      bigint: ['{ 1n: 1 }', '2:30'],
      private: ['{ #a: 1 }', '2:30'],
      getter: ['{ get a() { return 1 } }', '2:30'],
      setter: ['{ set a(b) {} }', '2:30'],
      method: ['{ a() {} }', '2:30'],
      generator: ['{ *a() {} }', '2:30'],
      decorated: ['{ @b a: 1 }', '2:30'],
      optional: ['{ a?: 1 }', '2:30'],
      definite: ['{ a!: 1 }', '2:30'],
      modified: ['{ readonly a: 1 }', '2:30'],
      'async field': ['{ async a: 1 }', '2:30'],
      prototype: ['{ __proto__: {} }', '2:30'],
      'prototype in quotes': ["{ '__proto__': {} }", '2:30'],
      'prototype in double quotes': ['{ "__proto__": {} }', '2:30'],
      'prototype in escapes': ["{ '\\x5f_proto__': {} }", '2:30'],
      'prototype in escapes of a name': ['{ \\u005f_proto__: {} }', '2:30'],
      'prototype in long escapes of a name': ['{ \\u{5f}_proto__: {} }', '2:30'],
      'prototype as shorthand': ['{ __proto__ }', '2:30'],
      'prototype as method': ['{ __proto__() {} }', '2:30'],
      'prototype in a template': ['{ `__proto__`: {} }', '2:30 catalog-syntax'],
      twice: ["{ a: 1, 'a': 2 }", '2:36'],
      'twice in escapes': ['{ a: 1, \\u0061: 2 }', '2:36'],
    },
    literalFile,
  );
});

test('a field that every object has, so that all data can be made a text', () => {
  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    if (name === 'constructor') continue;
    expect(read(literalFile(`{ a: { '${name}': 1 } }`)).diagnostics.map(placeOf)).toEqual([
      '2:35 catalog-data',
    ]);
  }
});

test('another statement beside the literal', () => {
  const good = literalFile('{}');
  expectPlaces({
    constant: [`${good}const a = 1;`, '3:1'],
    call: [`${good}a();`, '3:1'],
    block: [`${good}{}`, '3:1'],
    empty: [`${good};`, '3:1'],
    label: [`${good}a: b;`, '3:1'],
    directive: [`'use strict';\n${good}`, '1:1'],
    'second default': [`${good}export default defineThing({});`, '3:1'],
    'named export': [`${good}export const a = 1;`, '3:1'],
    'export list': [`${good}export {};`, '3:1'],
    'export all': [`${good}export * from './a.ts';`, '3:1'],
    'type export': [`${good}export type A = string;`, '3:1'],
    enum: [`${good}enum A { B }`, '3:1'],
    namespace: [`${good}namespace A { b(); }`, '3:1'],
    interface: [`${good}interface A {}`, '3:1'],
    declare: [`${good}declare const a: string;`, '3:1'],
    'import equals': [`${good}import a = require('fs');`, '3:1'],
    'side effect': [`${good}import './a.ts';`, '3:1'],
    'same import twice': [`${header}${good}`, '2:1'],
    shebang: [`#!/usr/bin/env node\n${good}`, '1:1'],
    markup: [`${good}<script>a</script>`, '3:1'],
  });
});

test('an import in any other form', () => {
  const importing = (clause: string) => `import ${clause};\nexport default defineThing({});`;
  expectPlaces({
    missing: ['export default defineThing({});', '1:16'],
    namespace: [importing("* as defineThing from './define.ts'"), '1:1'],
    default: [importing("defineThing from './define.ts'"), '1:1'],
    both: [importing("a, { defineThing } from './define.ts'"), '1:1, 2:16'],
    alias: [importing("{ a as defineThing } from './define.ts'"), '1:10'],
    'alias of itself': [importing("{ defineThing as defineThing } from './define.ts'"), '1:10'],
    'alias of a text': [importing("{ 'a' as defineThing } from './define.ts'"), '1:10'],
    second: [importing("{ defineThing, a } from './define.ts'"), '1:1, 2:16'],
    none: [importing("{} from './define.ts'"), '1:1, 2:16'],
    another: [importing("{ a } from './define.ts'"), '1:1, 2:16'],
    'of types': [importing("type { defineThing } from './define.ts'"), '1:1'],
    'of a type': [importing("{ type defineThing } from './define.ts'"), '1:10'],
    deferred: [importing("defer * as defineThing from './define.ts'"), '1:1'],
    'with attributes': [
      importing("{ defineThing } from './define.ts' with { type: 'json' }"),
      '1:43',
    ],
    'with empty attributes': [importing("{ defineThing } from './define.ts' with {}"), '1:43'],
    'from a package': [importing("{ defineThing } from 'fs'"), '1:1, 2:16'],
    'from an address': [
      importing("{ defineThing } from 'https://a.example/define.ts'"),
      '1:1, 2:16',
    ],
    'from data': [importing("{ defineThing } from 'data:text/javascript,a()'"), '1:1, 2:16'],
    'from the root': [importing("{ defineThing } from '/define.ts'"), '1:1, 2:16'],
    'from far outside': [importing("{ defineThing } from '../../../../define.ts'"), '1:1, 2:16'],
    'of another file': [importing("{ defineThing } from './other.ts'"), '1:1, 2:16'],
    'of a name with a way up': [
      importing("{ defineThing } from './a/../../../../define.ts'"),
      '1:1, 2:16',
    ],
  });
});

test('an export in any other form', () => {
  expectPlaces({
    nothing: ['', '1:1'],
    'nothing but the import': [header, '2:1'],
    'nothing but a remark': ['// defineThing({})', '1:19'],
    'nothing exported': [`${header}defineThing({});`, '2:1, 2:17'],
    'without a call': [`${header}export default {};`, '2:1'],
    'wrong call': [`${header}export default defineThings({});`, '2:1'],
    'call of a call': [`${header}export default defineThing({})({});`, '2:31'],
    'call of a field': [`${header}export default a.defineThing({});`, '2:1'],
    'call in brackets': [`${header}export default (defineThing)({});`, '2:29'],
    'in brackets': [`${header}export default (defineThing({}));`, '2:17'],
    'object in brackets': [`${header}export default defineThing(({}));`, '2:28'],
    'no argument': [`${header}export default defineThing();`, '2:1'],
    'two arguments': [`${header}export default defineThing({}, {});`, '2:1'],
    spread: [`${header}export default defineThing(...[{}]);`, '2:28'],
    list: [`${header}export default defineThing([]);`, '2:1'],
    text: [`${header}export default defineThing('a');`, '2:1'],
    'type arguments': [`${header}export default defineThing<any>({});`, '2:1'],
    optional: [`${header}export default defineThing?.({});`, '2:1'],
    new: [`${header}export default new defineThing({});`, '2:1'],
    await: [`${header}export default await defineThing({});`, '2:1'],
    'not null': [`${header}export default defineThing({})!;`, '2:31'],
    'as const': [`${header}export default defineThing({} as const);`, '2:29'],
    satisfies: [`${header}export default defineThing({}) satisfies unknown;`, '2:32'],
    'called at once': [`${header}export default (() => defineThing({}))();`, '2:17'],
    function: [`${header}export default function defineThing() {}`, '2:1'],
    class: [`${header}export default class {}`, '2:1'],
    'equals sign': [`${header}export = defineThing({});`, '2:1'],
    declared: [`${header}declare export default defineThing({});`, '2:1'],
    decorated: [`${header}@a export default defineThing({});`, '2:1'],
    list_: [`${header}export { defineThing as default };`, '2:10'],
  });
});

test('what cannot be parsed', () => {
  expectPlaces({
    'missing comma': [literalFile("{\n  a: 'b'\n  c: 'd',\n}"), '4:3 catalog-syntax'],
    'missing bracket': [literalFile("{ a: ['b' }"), '2:33 catalog-syntax'],
    'missing quote': [literalFile("{ a: 'b, c: 'd' }"), '2:42 catalog-syntax'],
    'bracket too many': [literalFile('{ a: 1 }}'), '2:27 catalog-syntax'],
    'another bracket': [
      literalFile("{\n  a: [\n    'b',\n  },\n  c: 'd',\n}"),
      '3:6 catalog-syntax',
    ],
    'bracket that closes nothing': [`${literalFile('{}')}]`, '3:1 catalog-syntax'],
    'a fault before a wrong bracket': [
      literalFile("{\n  a: ['b, c'],\n  d: ['e],\n  f: 'g' }]"),
      '4:7 catalog-syntax',
    ],
    'no end': [`${header}export default defineThing({ a: [`, '2:33 catalog-syntax'],
    apostrophe: [literalFile("{ a: 'the customer's keys' }"), '2:53 catalog-syntax'],
    'apostrophe before a slash': [
      literalFile("{ a: 'the customer's TLS/SSL keys, <b>?' }"),
      '2:33',
    ],
    'apostrophe before a template': [
      literalFile("{ a: 'the customer's', b: `${c}` }"),
      '2:48 catalog-syntax',
    ],
    'open remark': [literalFile('{} /*'), '2:31 catalog-syntax'],
    'octal number': [literalFile('{ a: 010 }'), '2:33 catalog-syntax'],
    'octal escape': [literalFile("{ a: '\\01' }"), '2:34 catalog-syntax'],
    'wrong escape': [literalFile("{ a: '\\u{110000}' }"), '2:37 catalog-syntax'],
    'wrong escape in a template': [literalFile('{ a: `\\u{g}` }'), '2:37 catalog-syntax'],
    'two separators': [literalFile('{ a: 1__0 }'), '2:35 catalog-syntax'],
    'word in escapes': [literalFile('{ a: tru\\u0065 }'), '2:33'],
    'conflict marker': [`<<<<<<< ours\n${literalFile('{}')}`, '1:1'],
    'stray sign': [literalFile('{ a: \\ }'), '2:33'],
  });
});

test('what nothing closes is found where it opens', () => {
  const open = (rest: string) => `${header}export default defineThing({\n${rest}`;
  expectPlaces({
    quote: [open("a: 'one,\nb: 'two',\n});"), '3:4 catalog-syntax'],
    'double quote': [open('a: "one,\nb: 2,\n});'), '3:4 catalog-syntax'],
    'quote over two lines': [open("a: 'one\\\ntwo,\nb: 2,\n});"), '3:4 catalog-syntax'],
    backtick: [open("a: `one,\nb: 'two',\n});"), '3:4'],
    remark: [open('/* a: 1,\nb: 2,\n});'), '3:1 catalog-syntax'],
    'remark of a line': [open('// a /*\nb: 2, /**/ /* c\n});'), '4:12 catalog-syntax'],
    object: [open('a: { b: 1,\nc: 2,\n});'), '2:28 catalog-syntax'],
    'object in a list': [open('a: [\n{ b: 1,\n],\n});'), '4:1 catalog-syntax'],
    list: [open('a: [1,\n});'), '3:4 catalog-syntax'],
    call: [open('a: [1],\n};'), '2:27 catalog-syntax'],
    'too many': [open('a: [1],\nb: { c: 1 } },\n});'), '2:27 catalog-syntax'],
    'no end': [open("a: [1],\nb: 'two',"), '2:28 catalog-syntax'],
  });
});

test('characters that cannot be seen, wherever they are', () => {
  expectPlaces({
    NUL: [literalFile("{ a: '\0' }"), '2:34'],
    'line separator': [literalFile("{ a: 'b\u2028c' }"), '2:35'],
    'paragraph separator': [literalFile('{} // a\u2029process.exit()'), '2:35'],
    'next line': [literalFile('{}\u0085'), '2:30'],
    'carriage return': [literalFile('{} // a\rprocess.exit()'), '2:35'],
    override: [literalFile("{\n  /* \u202E } */ a: '\u200B',\n}"), '3:6, 3:17'],
    'mark in the middle': [literalFile('{ \uFEFFa: 1 }'), '2:30'],
    'half of a pair': [literalFile("{ a: '\uD800' }"), '2:34'],
  });
});

test('all of a file is reported together, up to a hundred findings', () => {
  expect(read(literalFile('{ a, b: c, d: [e, f] }')).diagnostics).toHaveLength(4);
  expect(read(`const a = 1;\n${literalFile('{ a, b: c, ...d }')}`).diagnostics).toHaveLength(2);
  expect(read(literalFile(`{ a: [${'b, '.repeat(500)}] }`)).diagnostics).toHaveLength(100);
  expect(read('const a = 1;\n'.repeat(500)).diagnostics).toHaveLength(100);
});

test('what a reader is to do', () => {
  expect(
    [
      '{ a: b }',
      '{ a: b() }',
      '{ a: 1, a: 2 }',
      "{ a: 'b's' }",
      '{ a: 1 b: 2 }',
      '{ a: \u200B1 }',
      '{ toString: 1 }',
    ]
      .flatMap((literal) => read(literalFile(literal)).diagnostics)
      .concat(
        [
          '',
          'export default other({})',
          'export default defineThing({})',
          `${header}export default defineThing({ a: 'b });`,
          `${header}export default defineThing({ a: [ });`,
          `${header}export default defineThing({}])`,
        ].flatMap((text) => read(text).diagnostics),
      )
      .map(({ message, expected, help }) => `${message} ${expected} ${help}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    ""b" is a name, not a value. Allowed: the value itself; an entry is read and never run, so it has no constants. Put text in quotes, 'b'. Otherwise write the value here.
    This is not a literal: "b() });". Allowed: objects, lists, texts, numbers, true and false. Write the value itself; an entry is read and never run.
    "a" appears twice. Allowed: each name once in an object, and none that every object has. Merge the two, give it another name, or delete it.
    Nothing closes this: "' });". Allowed: quotes and comments that end, a text in its line. Write the other quote where the text ends, with ’ for an apostrophe in it, or */ where the comment ends.
    ',' expected (TS1005). Allowed: TypeScript, as in the other files of the folder. Look here and at the line above for a comma or a quote that is missing or too many. Write ’ for an apostrophe.
    The file has the character U+200B, which cannot be seen. Allowed: characters that can be seen. Delete it.
    The field is called "toString", as one that every object has. Allowed: each name once in an object, and none that every object has. Merge the two, give it another name, or delete it.
    This is not a literal: "". Allowed: export default defineThing({ … });, and the import of defineThing. Write that and nothing else; an entry is read and never run.
    This is not a literal: "export default other({})". Allowed: "defineThing". Write that and nothing else; an entry is read and never run.
    "defineThing" is not imported. Allowed: import { defineThing } from the file that defines it, above. Add the import, so that the editor and the types know the call.
    Nothing closes this: "'b });". Allowed: quotes and comments that end, a text in its line. Write the other quote where the text ends, with ’ for an apostrophe in it, or */ where the comment ends.
    Nothing closes this "[" before the "}" in line 2. Allowed: brackets of which each has its partner. Write "]" where it ends, or look in between for a bracket or a quote too many.
    Nothing closes this "(" before the "]" in line 2. Allowed: brackets of which each has its partner. Write ")" where it ends, or look in between for a bracket or a quote too many."
  `);
});
