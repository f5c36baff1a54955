/** Texts that are not literals, and their diagnostics. */
import { expect, test } from 'vitest';
import { literalFile, placeOf, placesOf, read } from './testing/read-text.ts';

const within = (values: Readonly<Record<string, string>>) =>
  placesOf(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, literalFile(value)])),
  );

const header = "import { defineThing } from './define.ts';\n";

test('a value that is no literal', () => {
  expect(
    within({
      constant: '{ a: b }',
      'constant in a list': "{ a: ['b', c] }",
      undefined: '{ a: undefined }',
      null: '{ a: null }',
      call: "{ a: b('c') }",
      'tagged template': '{ a: b`c` }',
      'template with a hole': '{ a: `b${c}d` }',
      spread: '{ ...a }',
      'spread in a list': '{ a: [...b] }',
      hole: '{ a: [1, , 2] }',
      negative: '{ a: -1 }',
      infinite: '{ a: 1e999 }',
      regex: '{ a: /b/ }',
      bigint: '{ a: 1n }',
      sum: '{ a: 1 + 2 }',
      condition: '{ a: b ? 1 : 2 }',
      comma: '{ a: (1, 2) }',
      brackets: '{ a: (1) }',
      function: '{ a: function () {} }',
      arrow: '{ a: () => 1 }',
      'async arrow': '{ a: async () => 1 }',
      class: '{ a: class {} }',
      new: '{ a: new B() }',
      import: "{ a: import('b') }",
      meta: '{ a: import.meta }',
      await: '{ a: await b }',
      'as const': '{ a: 1 as const }',
      satisfies: '{ a: 1 satisfies number }',
      'type assertion': '{ a: <any>1 }',
      'not null': '{ a: 1! }',
      'type arguments': '{ a: b<any> }',
      this: '{ a: this }',
      element: '{ a: <b>c</b> }',
    }),
  ).toMatchInlineSnapshot(`
    "constant: 2:33 catalog-data
    constant in a list: 2:39 catalog-data
    undefined: 2:33 catalog-data
    null: 2:33 catalog-data
    call: 2:33 catalog-data
    tagged template: 2:33 catalog-data
    template with a hole: 2:33 catalog-data
    spread: 2:30 catalog-data
    spread in a list: 2:34 catalog-data
    hole: 2:36 catalog-data
    negative: 2:33 catalog-data
    infinite: 2:33 catalog-data
    regex: 2:33 catalog-data
    bigint: 2:33 catalog-data
    sum: 2:33 catalog-data
    condition: 2:33 catalog-data
    comma: 2:33 catalog-data
    brackets: 2:33 catalog-data
    function: 2:33 catalog-data
    arrow: 2:33 catalog-data
    async arrow: 2:33 catalog-data
    class: 2:33 catalog-data
    new: 2:33 catalog-data
    import: 2:33 catalog-data
    meta: 2:33 catalog-data
    await: 2:33 catalog-data
    as const: 2:33 catalog-data
    satisfies: 2:33 catalog-data
    type assertion: 2:33 catalog-data
    not null: 2:33 catalog-data
    type arguments: 2:33 catalog-data
    this: 2:33 catalog-data
    element: 2:33 catalog-data"
  `);
});

test('a field that is none', () => {
  expect(
    within({
      shorthand: '{ a }',
      'shorthand with a default': '{ a = 1 }',
      computed: "{ ['a']: 1 }",
      'computed prototype': "{ ['__proto__']: {} }",
      number: '{ 1: 1 }',
      bigint: '{ 1n: 1 }',
      private: '{ #a: 1 }',
      getter: '{ get a() { return 1 } }',
      setter: '{ set a(b) {} }',
      method: '{ a() {} }',
      generator: '{ *a() {} }',
      decorated: '{ @b a: 1 }',
      optional: '{ a?: 1 }',
      definite: '{ a!: 1 }',
      modified: '{ readonly a: 1 }',
      'async field': '{ async a: 1 }',
      prototype: '{ __proto__: {} }',
      'prototype in quotes': "{ '__proto__': {} }",
      'prototype in double quotes': '{ "__proto__": {} }',
      'prototype in escapes': "{ '\\x5f_proto__': {} }",
      'prototype in escapes of a name': '{ \\u005f_proto__: {} }',
      'prototype in long escapes of a name': '{ \\u{5f}_proto__: {} }',
      'prototype as shorthand': '{ __proto__ }',
      'prototype as method': '{ __proto__() {} }',
      'prototype in a template': '{ `__proto__`: {} }',
      twice: "{ a: 1, 'a': 2 }",
      'twice in escapes': '{ a: 1, \\u0061: 2 }',
    }),
  ).toMatchInlineSnapshot(`
    "shorthand: 2:30 catalog-data
    shorthand with a default: 2:30 catalog-data
    computed: 2:30 catalog-data
    computed prototype: 2:30 catalog-data
    number: 2:30 catalog-data
    bigint: 2:30 catalog-data
    private: 2:30 catalog-data
    getter: 2:30 catalog-data
    setter: 2:30 catalog-data
    method: 2:30 catalog-data
    generator: 2:30 catalog-data
    decorated: 2:30 catalog-data
    optional: 2:30 catalog-data
    definite: 2:30 catalog-data
    modified: 2:30 catalog-data
    async field: 2:30 catalog-data
    prototype: 2:30 catalog-data
    prototype in quotes: 2:30 catalog-data
    prototype in double quotes: 2:30 catalog-data
    prototype in escapes: 2:30 catalog-data
    prototype in escapes of a name: 2:30 catalog-data
    prototype in long escapes of a name: 2:30 catalog-data
    prototype as shorthand: 2:30 catalog-data
    prototype as method: 2:30 catalog-data
    prototype in a template: 2:30 catalog-syntax
    twice: 2:36 catalog-data
    twice in escapes: 2:36 catalog-data"
  `);
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
  expect(
    placesOf({
      constant: `${good}const a = 1;`,
      call: `${good}a();`,
      block: `${good}{}`,
      empty: `${good};`,
      label: `${good}a: b;`,
      directive: `'use strict';\n${good}`,
      'second default': `${good}export default defineThing({});`,
      'named export': `${good}export const a = 1;`,
      'export list': `${good}export {};`,
      'export all': `${good}export * from './a.ts';`,
      'type export': `${good}export type A = string;`,
      enum: `${good}enum A { B }`,
      namespace: `${good}namespace A { b(); }`,
      interface: `${good}interface A {}`,
      declare: `${good}declare const a: string;`,
      'import equals': `${good}import a = require('fs');`,
      'side effect': `${good}import './a.ts';`,
      'same import twice': `${header}${good}`,
      shebang: `#!/usr/bin/env node\n${good}`,
      markup: `${good}<script>a</script>`,
    }),
  ).toMatchInlineSnapshot(`
    "constant: 3:1 catalog-data
    call: 3:1 catalog-data
    block: 3:1 catalog-data
    empty: 3:1 catalog-data
    label: 3:1 catalog-data
    directive: 1:1 catalog-data
    second default: 3:1 catalog-data
    named export: 3:1 catalog-data
    export list: 3:1 catalog-data
    export all: 3:1 catalog-data
    type export: 3:1 catalog-data
    enum: 3:1 catalog-data
    namespace: 3:1 catalog-data
    interface: 3:1 catalog-data
    declare: 3:1 catalog-data
    import equals: 3:1 catalog-data
    side effect: 3:1 catalog-data
    same import twice: 2:1 catalog-data
    shebang: 1:1 catalog-data
    markup: 3:1 catalog-data"
  `);
});

test('an import in any other form', () => {
  const importing = (clause: string) => `import ${clause};\nexport default defineThing({});`;
  expect(
    placesOf({
      missing: 'export default defineThing({});',
      namespace: importing("* as defineThing from './define.ts'"),
      default: importing("defineThing from './define.ts'"),
      both: importing("a, { defineThing } from './define.ts'"),
      alias: importing("{ a as defineThing } from './define.ts'"),
      'alias of itself': importing("{ defineThing as defineThing } from './define.ts'"),
      'alias of a text': importing("{ 'a' as defineThing } from './define.ts'"),
      second: importing("{ defineThing, a } from './define.ts'"),
      none: importing("{} from './define.ts'"),
      another: importing("{ a } from './define.ts'"),
      'of types': importing("type { defineThing } from './define.ts'"),
      'of a type': importing("{ type defineThing } from './define.ts'"),
      deferred: importing("defer * as defineThing from './define.ts'"),
      'with attributes': importing("{ defineThing } from './define.ts' with { type: 'json' }"),
      'with empty attributes': importing("{ defineThing } from './define.ts' with {}"),
      'from a package': importing("{ defineThing } from 'fs'"),
      'from an address': importing("{ defineThing } from 'https://a.example/define.ts'"),
      'from data': importing("{ defineThing } from 'data:text/javascript,a()'"),
      'from the root': importing("{ defineThing } from '/define.ts'"),
      'from far outside': importing("{ defineThing } from '../../../../define.ts'"),
      'of another file': importing("{ defineThing } from './other.ts'"),
      'of a name with a way up': importing("{ defineThing } from './a/../../../../define.ts'"),
    }),
  ).toMatchInlineSnapshot(`
    "missing: 1:16 catalog-data
    namespace: 1:1 catalog-data
    default: 1:1 catalog-data
    both: 1:1 catalog-data, 2:16 catalog-data
    alias: 1:10 catalog-data
    alias of itself: 1:10 catalog-data
    alias of a text: 1:10 catalog-data
    second: 1:1 catalog-data, 2:16 catalog-data
    none: 1:1 catalog-data, 2:16 catalog-data
    another: 1:1 catalog-data, 2:16 catalog-data
    of types: 1:1 catalog-data
    of a type: 1:10 catalog-data
    deferred: 1:1 catalog-data
    with attributes: 1:43 catalog-data
    with empty attributes: 1:43 catalog-data
    from a package: 1:1 catalog-data, 2:16 catalog-data
    from an address: 1:1 catalog-data, 2:16 catalog-data
    from data: 1:1 catalog-data, 2:16 catalog-data
    from the root: 1:1 catalog-data, 2:16 catalog-data
    from far outside: 1:1 catalog-data, 2:16 catalog-data
    of another file: 1:1 catalog-data, 2:16 catalog-data
    of a name with a way up: 1:1 catalog-data, 2:16 catalog-data"
  `);
});

test('an export in any other form', () => {
  expect(
    placesOf({
      nothing: '',
      'nothing but the import': header,
      'nothing but a remark': '// defineThing({})',
      'nothing exported': `${header}defineThing({});`,
      'without a call': `${header}export default {};`,
      'wrong call': `${header}export default defineThings({});`,
      'call of a call': `${header}export default defineThing({})({});`,
      'call of a field': `${header}export default a.defineThing({});`,
      'call in brackets': `${header}export default (defineThing)({});`,
      'in brackets': `${header}export default (defineThing({}));`,
      'object in brackets': `${header}export default defineThing(({}));`,
      'no argument': `${header}export default defineThing();`,
      'two arguments': `${header}export default defineThing({}, {});`,
      spread: `${header}export default defineThing(...[{}]);`,
      list: `${header}export default defineThing([]);`,
      text: `${header}export default defineThing('a');`,
      'type arguments': `${header}export default defineThing<any>({});`,
      optional: `${header}export default defineThing?.({});`,
      new: `${header}export default new defineThing({});`,
      await: `${header}export default await defineThing({});`,
      'not null': `${header}export default defineThing({})!;`,
      'as const': `${header}export default defineThing({} as const);`,
      satisfies: `${header}export default defineThing({}) satisfies unknown;`,
      'called at once': `${header}export default (() => defineThing({}))();`,
      function: `${header}export default function defineThing() {}`,
      class: `${header}export default class {}`,
      'equals sign': `${header}export = defineThing({});`,
      declared: `${header}declare export default defineThing({});`,
      decorated: `${header}@a export default defineThing({});`,
      list_: `${header}export { defineThing as default };`,
    }),
  ).toMatchInlineSnapshot(`
    "nothing: 1:1 catalog-data
    nothing but the import: 2:1 catalog-data
    nothing but a remark: 1:19 catalog-data
    nothing exported: 2:1 catalog-data, 2:17 catalog-data
    without a call: 2:1 catalog-data
    wrong call: 2:1 catalog-data
    call of a call: 2:31 catalog-data
    call of a field: 2:1 catalog-data
    call in brackets: 2:29 catalog-data
    in brackets: 2:17 catalog-data
    object in brackets: 2:28 catalog-data
    no argument: 2:1 catalog-data
    two arguments: 2:1 catalog-data
    spread: 2:28 catalog-data
    list: 2:1 catalog-data
    text: 2:1 catalog-data
    type arguments: 2:1 catalog-data
    optional: 2:1 catalog-data
    new: 2:1 catalog-data
    await: 2:1 catalog-data
    not null: 2:31 catalog-data
    as const: 2:29 catalog-data
    satisfies: 2:32 catalog-data
    called at once: 2:17 catalog-data
    function: 2:1 catalog-data
    class: 2:1 catalog-data
    equals sign: 2:1 catalog-data
    declared: 2:1 catalog-data
    decorated: 2:1 catalog-data
    list_: 2:10 catalog-data"
  `);
});

test('what cannot be parsed', () => {
  expect(
    placesOf({
      'missing comma': literalFile("{\n  a: 'b'\n  c: 'd',\n}"),
      'missing bracket': literalFile("{ a: ['b' }"),
      'missing quote': literalFile("{ a: 'b, c: 'd' }"),
      'bracket too many': literalFile('{ a: 1 }}'),
      'another bracket': literalFile("{\n  a: [\n    'b',\n  },\n  c: 'd',\n}"),
      'bracket that closes nothing': `${literalFile('{}')}]`,
      'a fault before a wrong bracket': literalFile("{\n  a: ['b, c'],\n  d: ['e],\n  f: 'g' }]"),
      'no end': `${header}export default defineThing({ a: [`,
      apostrophe: literalFile("{ a: 'the customer's keys' }"),
      'apostrophe before a slash': literalFile("{ a: 'the customer's TLS/SSL keys, <b>?' }"),
      'apostrophe before a template': literalFile("{ a: 'the customer's', b: `${c}` }"),
      'open remark': literalFile('{} /*'),
      'octal number': literalFile('{ a: 010 }'),
      'octal escape': literalFile("{ a: '\\01' }"),
      'wrong escape': literalFile("{ a: '\\u{110000}' }"),
      'wrong escape in a template': literalFile('{ a: `\\u{g}` }'),
      'two separators': literalFile('{ a: 1__0 }'),
      'word in escapes': literalFile('{ a: tru\\u0065 }'),
      'conflict marker': `<<<<<<< ours\n${literalFile('{}')}`,
      'stray sign': literalFile('{ a: \\ }'),
    }),
  ).toMatchInlineSnapshot(`
    "missing comma: 4:3 catalog-syntax
    missing bracket: 2:33 catalog-syntax
    missing quote: 2:42 catalog-syntax
    bracket too many: 2:27 catalog-syntax
    another bracket: 3:6 catalog-syntax
    bracket that closes nothing: 3:1 catalog-syntax
    a fault before a wrong bracket: 4:7 catalog-syntax
    no end: 2:33 catalog-syntax
    apostrophe: 2:53 catalog-syntax
    apostrophe before a slash: 2:33 catalog-data
    apostrophe before a template: 2:48 catalog-syntax
    open remark: 2:31 catalog-syntax
    octal number: 2:33 catalog-syntax
    octal escape: 2:34 catalog-syntax
    wrong escape: 2:37 catalog-syntax
    wrong escape in a template: 2:37 catalog-syntax
    two separators: 2:35 catalog-syntax
    word in escapes: 2:33 catalog-data
    conflict marker: 1:1 catalog-data
    stray sign: 2:33 catalog-data"
  `);
});

test('what nothing closes is found where it opens', () => {
  const open = (rest: string) => `${header}export default defineThing({\n${rest}`;
  expect(
    placesOf({
      quote: open("a: 'one,\nb: 'two',\n});"),
      'double quote': open('a: "one,\nb: 2,\n});'),
      'quote over two lines': open("a: 'one\\\ntwo,\nb: 2,\n});"),
      backtick: open("a: `one,\nb: 'two',\n});"),
      remark: open('/* a: 1,\nb: 2,\n});'),
      'remark of a line': open('// a /*\nb: 2, /**/ /* c\n});'),
      object: open('a: { b: 1,\nc: 2,\n});'),
      'object in a list': open('a: [\n{ b: 1,\n],\n});'),
      list: open('a: [1,\n});'),
      call: open('a: [1],\n};'),
      'too many': open('a: [1],\nb: { c: 1 } },\n});'),
      'no end': open("a: [1],\nb: 'two',"),
    }),
  ).toMatchInlineSnapshot(`
    "quote: 3:4 catalog-syntax
    double quote: 3:4 catalog-syntax
    quote over two lines: 3:4 catalog-syntax
    backtick: 3:4 catalog-data
    remark: 3:1 catalog-syntax
    remark of a line: 4:12 catalog-syntax
    object: 2:28 catalog-syntax
    object in a list: 4:1 catalog-syntax
    list: 3:4 catalog-syntax
    call: 2:27 catalog-syntax
    too many: 2:27 catalog-syntax
    no end: 2:28 catalog-syntax"
  `);
});

test('characters that cannot be seen, wherever they are', () => {
  expect(
    placesOf({
      NUL: literalFile("{ a: '\0' }"),
      'line separator': literalFile("{ a: 'b\u2028c' }"),
      'paragraph separator': literalFile('{} // a\u2029process.exit()'),
      'next line': literalFile('{}\u0085'),
      'carriage return': literalFile('{} // a\rprocess.exit()'),
      override: literalFile("{\n  /* \u202E } */ a: '\u200B',\n}"),
      'mark in the middle': literalFile('{ \uFEFFa: 1 }'),
      'half of a pair': literalFile("{ a: '\uD800' }"),
    }),
  ).toMatchInlineSnapshot(`
    "NUL: 2:34 catalog-data
    line separator: 2:35 catalog-data
    paragraph separator: 2:35 catalog-data
    next line: 2:30 catalog-data
    carriage return: 2:35 catalog-data
    override: 3:6 catalog-data, 3:17 catalog-data
    mark in the middle: 2:30 catalog-data
    half of a pair: 2:34 catalog-data"
  `);
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
