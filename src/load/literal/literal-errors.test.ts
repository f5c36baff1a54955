/** Texts that are not literals, and their findings. */
import { expect, test } from 'vitest';
import { literalFile, inWords, read, errorsOf } from './testing/read-text.ts';

const within = (values: Readonly<Record<string, string>>) =>
  errorsOf(
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
    "constant: 2:33 catalog-data "b" is a name, not a value.
    constant in a list: 2:39 catalog-data "c" is a name, not a value.
    undefined: 2:33 catalog-data "undefined" is a name, not a value.
    null: 2:33 catalog-data This is no literal: "null".
    call: 2:33 catalog-data This is no literal: "b('c')".
    tagged template: 2:33 catalog-data This is no literal: "b\`c\`".
    template with a hole: 2:33 catalog-data This is no literal: "\`b\${c}d\` });".
    spread: 2:30 catalog-data This is no literal: "...a".
    spread in a list: 2:34 catalog-data This is no literal: "...b".
    hole: 2:36 catalog-data There is nothing before this comma.
    negative: 2:33 catalog-data This is no literal: "-1".
    infinite: 2:33 catalog-data This is no literal: "1e999".
    regex: 2:33 catalog-data This is no literal: "/b/ });".
    bigint: 2:33 catalog-data This is no literal: "1n".
    sum: 2:33 catalog-data This is no literal: "1 + 2".
    condition: 2:33 catalog-data This is no literal: "b ? 1 : 2".
    comma: 2:33 catalog-data This is no literal: "(1, 2)".
    brackets: 2:33 catalog-data This is no literal: "(1)".
    function: 2:33 catalog-data This is no literal: "function () {}".
    arrow: 2:33 catalog-data This is no literal: "() => 1".
    async arrow: 2:33 catalog-data This is no literal: "async () => 1".
    class: 2:33 catalog-data This is no literal: "class {}".
    new: 2:33 catalog-data This is no literal: "new B()".
    import: 2:33 catalog-data This is no literal: "import('b')".
    meta: 2:33 catalog-data This is no literal: "import.meta".
    await: 2:33 catalog-data This is no literal: "await b".
    as const: 2:33 catalog-data This is no literal: "1 as const".
    satisfies: 2:33 catalog-data This is no literal: "1 satisfies number".
    type assertion: 2:33 catalog-data This is no literal: "<any>1".
    not null: 2:33 catalog-data This is no literal: "1!".
    type arguments: 2:33 catalog-data This is no literal: "b<any>".
    this: 2:33 catalog-data This is no literal: "this".
    element: 2:33 catalog-data This is no literal: "<b>c</b> });"."
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
    "shorthand: 2:30 catalog-data This is no literal: "a".
    shorthand with a default: 2:30 catalog-data This is no literal: "a = 1".
    computed: 2:30 catalog-data This is no literal: "['a']: 1".
    computed prototype: 2:30 catalog-data This is no literal: "['__proto__']: {}".
    number: 2:30 catalog-data This is no literal: "1: 1".
    bigint: 2:30 catalog-data This is no literal: "1n: 1".
    private: 2:30 catalog-data This is no literal: "#a: 1".
    getter: 2:30 catalog-data This is no literal: "get a() { return 1 }".
    setter: 2:30 catalog-data This is no literal: "set a(b) {}".
    method: 2:30 catalog-data This is no literal: "a() {}".
    generator: 2:30 catalog-data This is no literal: "*a() {}".
    decorated: 2:30 catalog-syntax TypeScript cannot read this: Property assignment expected.
    optional: 2:30 catalog-data This is no literal: "a?: 1".
    definite: 2:30 catalog-data This is no literal: "a!: 1".
    modified: 2:30 catalog-data This is no literal: "readonly a: 1".
    async field: 2:30 catalog-data This is no literal: "async a: 1".
    prototype: 2:30 catalog-data The field is called "__proto__", as one that every object has.
    prototype in quotes: 2:30 catalog-data The field is called "__proto__", as one that every object has.
    prototype in double quotes: 2:30 catalog-data The field is called "__proto__", as one that every object has.
    prototype in escapes: 2:30 catalog-data The field is called "__proto__", as one that every object has.
    prototype in escapes of a name: 2:30 catalog-data The field is called "__proto__", as one that every object has.
    prototype in long escapes of a name: 2:30 catalog-data The field is called "__proto__", as one that every object has.
    prototype as shorthand: 2:30 catalog-data This is no literal: "__proto__".
    prototype as method: 2:30 catalog-data This is no literal: "__proto__() {}".
    prototype in a template: 2:30 catalog-syntax TypeScript cannot read this: Property assignment expected.
    twice: 2:36 catalog-data "a" appears twice.
    twice in escapes: 2:36 catalog-data "a" appears twice."
  `);
});

test('a field that every object has, so that all data can be made a text', () => {
  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    if (name === 'constructor') continue;
    expect(read(literalFile(`{ a: { '${name}': 1 } }`)).findings.map(inWords)).toEqual([
      `2:35 catalog-data The field is called "${name}", as one that every object has.`,
    ]);
  }
});

test('another statement beside the literal', () => {
  const good = literalFile('{}');
  expect(
    errorsOf({
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
    "constant: 3:1 catalog-data This is no literal: "const a = 1;".
    call: 3:1 catalog-data This is no literal: "a();".
    block: 3:1 catalog-data This is no literal: "{}".
    empty: 3:1 catalog-data This is no literal: ";".
    label: 3:1 catalog-data This is no literal: "a: b;".
    directive: 1:1 catalog-data This is no literal: "'use strict';".
    second default: 3:1 catalog-data The file exports something else than one object.
    named export: 3:1 catalog-data This is no literal: "export const a = 1;".
    export list: 3:1 catalog-data This is no literal: "export {};".
    export all: 3:1 catalog-data This is no literal: "export * from './a.ts';".
    type export: 3:1 catalog-data This is no literal: "export type A = string;".
    enum: 3:1 catalog-data This is no literal: "enum A { B }".
    namespace: 3:1 catalog-data This is no literal: "namespace A { b(); }".
    interface: 3:1 catalog-data This is no literal: "interface A {}".
    declare: 3:1 catalog-data This is no literal: "declare const a: string;".
    import equals: 3:1 catalog-data This is no literal: "import a = require('fs');".
    side effect: 3:1 catalog-data The file imports './a.ts'.
    same import twice: 2:1 catalog-data The file imports './define.ts'.
    shebang: 1:1 catalog-data This is no literal: "#!/usr/bin/env node".
    markup: 3:1 catalog-data This is no literal: "<script>a</script>"."
  `);
});

test('an import in any other form', () => {
  const importing = (clause: string) => `import ${clause};\nexport default defineThing({});`;
  expect(
    errorsOf({
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
    "missing: 1:16 catalog-data "defineThing" is not imported.
    namespace: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    default: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    both: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    alias: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    alias of itself: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    alias of a text: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    second: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    none: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    another: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    of types: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    of a type: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    deferred: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    with attributes: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    with empty attributes: 1:1 catalog-data The file imports './define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    from a package: 1:1 catalog-data The file imports 'fs'.
      and 2:16 catalog-data "defineThing" is not imported.
    from an address: 1:1 catalog-data The file imports 'https://a.example/define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    from data: 1:1 catalog-data The file imports 'data:text/javascript,a()'.
      and 2:16 catalog-data "defineThing" is not imported.
    from the root: 1:1 catalog-data The file imports '/define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    from far outside: 1:1 catalog-data The file imports '../../../../define.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    of another file: 1:1 catalog-data The file imports './other.ts'.
      and 2:16 catalog-data "defineThing" is not imported.
    of a name with a way up: 1:1 catalog-data The file imports './a/../../../../define.ts'.
      and 2:16 catalog-data "defineThing" is not imported."
  `);
});

test('an export in any other form', () => {
  expect(
    errorsOf({
      nothing: '',
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
    "nothing: 1:1 catalog-data The file exports nothing.
    nothing but a remark: 1:19 catalog-data The file exports nothing.
    nothing exported: 2:1 catalog-data This is no literal: "defineThing({});".
      and 2:17 catalog-data The file exports nothing.
    without a call: 2:1 catalog-data The file exports something else than one object.
    wrong call: 2:1 catalog-data The file exports a call of "defineThings".
    call of a call: 2:1 catalog-data The file exports something else than one object.
    call of a field: 2:1 catalog-data The file exports something else than one object.
    call in brackets: 2:1 catalog-data The file exports something else than one object.
    in brackets: 2:1 catalog-data The file exports something else than one object.
    object in brackets: 2:1 catalog-data The file exports something else than one object.
    no argument: 2:1 catalog-data The file exports something else than one object.
    two arguments: 2:1 catalog-data The file exports something else than one object.
    spread: 2:1 catalog-data The file exports something else than one object.
    list: 2:1 catalog-data The file exports something else than one object.
    text: 2:1 catalog-data The file exports something else than one object.
    type arguments: 2:1 catalog-data The file exports something else than one object.
    optional: 2:1 catalog-data The file exports something else than one object.
    new: 2:1 catalog-data The file exports something else than one object.
    await: 2:1 catalog-data The file exports something else than one object.
    not null: 2:1 catalog-data The file exports something else than one object.
    as const: 2:1 catalog-data The file exports something else than one object.
    satisfies: 2:1 catalog-data The file exports something else than one object.
    called at once: 2:1 catalog-data The file exports something else than one object.
    function: 2:1 catalog-data This is no literal: "export default function defineThing() {}".
      and 2:41 catalog-data The file exports nothing.
    class: 2:1 catalog-data This is no literal: "export default class {}".
      and 2:24 catalog-data The file exports nothing.
    equals sign: 2:1 catalog-data The file exports something else than one object.
    declared: 2:1 catalog-data The file exports something else than one object.
    decorated: 2:1 catalog-data The file exports something else than one object.
    list_: 2:1 catalog-data This is no literal: "export { defineThing as default };".
      and 2:35 catalog-data The file exports nothing."
  `);
});

test('what cannot be parsed', () => {
  expect(
    errorsOf({
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
    "missing comma: 3:9 catalog-syntax A "," is missing before "c: 'd',".
    missing bracket: 2:33 catalog-syntax Nothing closes this "[": a "]" is missing before "});", in line 2.
    missing quote: 2:41 catalog-syntax A "," is missing before "d' });".
    bracket too many: 2:36 catalog-syntax A ")" is missing before "});".
    another bracket: 3:6 catalog-syntax Nothing closes this "[": a "]" is missing before "},", in line 5.
    bracket that closes nothing: 2:32 catalog-syntax This bracket closes nothing: "]".
    a fault before a wrong bracket: 4:7 catalog-syntax Nothing closes this: "'e],".
    no end: 2:33 catalog-syntax Nothing closes this "[": a "]" is missing at the end of the file.
    apostrophe: 2:47 catalog-syntax A "," is missing before "s keys' });".
    apostrophe before a slash: 2:47 catalog-syntax A "," is missing before "s TLS/SSL keys, <b>?' });".
    apostrophe before a template: 2:47 catalog-syntax A "," is missing before "s', b: \`\${c}\` });".
    open remark: 2:31 catalog-syntax Nothing closes this: "/*);".
    octal number: 2:33 catalog-syntax TypeScript cannot read this: Octal literals are not allowed. Use the syntax '0o10'.
    octal escape: 2:34 catalog-syntax TypeScript cannot read this: Octal escape sequences are not allowed. Use the syntax '\\x01'.
    wrong escape: 2:37 catalog-syntax TypeScript cannot read this: An extended Unicode escape value must be between 0x0 and 0x10FFFF inclusive.
    wrong escape in a template: 2:37 catalog-syntax TypeScript cannot read this: Hexadecimal digit expected.
    two separators: 2:35 catalog-syntax TypeScript cannot read this: Multiple consecutive numeric separators are not permitted.
    word in escapes: 2:33 catalog-syntax TypeScript cannot read this: Keywords cannot contain escape characters.
    conflict marker: 1:1 catalog-syntax TypeScript cannot read this: Merge conflict marker encountered.
    stray sign: 2:33 catalog-syntax TypeScript cannot read this: Invalid character."
  `);
});

test('characters that cannot be seen, wherever they are', () => {
  expect(
    errorsOf({
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
    "NUL: 2:34 catalog-data The file has the character U+0000, which cannot be seen.
    line separator: 2:35 catalog-data The file has the character U+2028, which cannot be seen.
    paragraph separator: 2:35 catalog-data The file has the character U+2029, which cannot be seen.
    next line: 2:30 catalog-data The file has the character U+0085, which cannot be seen.
    carriage return: 2:35 catalog-data The file has the character U+000D, which cannot be seen.
    override: 3:6 catalog-data The file has the character U+202E, which cannot be seen.
      and 3:17 catalog-data The file has the character U+200B, which cannot be seen.
    mark in the middle: 2:30 catalog-data The file has the character U+FEFF, which cannot be seen.
    half of a pair: 2:34 catalog-data The file has the character U+D800, which cannot be seen."
  `);
});

test('all of a file is reported together, up to a hundred findings', () => {
  const { findings } = read(`const a = 1;\n${literalFile('{ a, b: c, d: e(), ...f }')}`);
  expect(findings).toHaveLength(5);
  expect(read(literalFile(`{ a: [${'b, '.repeat(500)}] }`)).findings).toHaveLength(100);
  expect(read('const a = 1;\n'.repeat(500)).findings).toHaveLength(100);
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
      .flatMap((literal) => read(literalFile(literal)).findings)
      .concat(read('').findings, read('export default other({})').findings)
      .map(({ allowed, next }) => `${allowed} ${next}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Allowed: the value itself; an entry is read and never run, so it has no constants. Put text in quotes, 'b'. Otherwise write the value here.
    Allowed: objects, lists, texts, numbers, true and false. Write the value itself; an entry is read and never run.
    Allowed: each name once in an object. Merge the two, or delete one.
    Allowed: fields and items with a comma between them. The text ends at its apostrophe: write ’ inside a text.
    Allowed: fields and items with a comma between them. Write "," at the end of line 2, or look there for a bracket or a quote that is too many.
    Allowed: characters that can be seen. Delete it.
    Allowed: fields that the other files of the folder have, and ids. Give it another name, or delete it.
    Allowed: export default defineThing({ … }); Write the entry, or delete the file.
    Allowed: "defineThing". Write export default defineThing({ … });"
  `);
});
