import { expect, test } from 'vitest';
import { read } from './testing/read-text.ts';

const said = (...lines: string[]) => {
  const { findings } = read(
    ["import { defineThing } from './define.ts';", 'export default defineThing({', ...lines].join(
      '\n',
    ),
  );
  return findings.map(({ line, column, found, next }) => `${line}:${column} ${found} ${next}`);
};

test('what nothing closes is reported where it opens', () => {
  expect(
    Object.fromEntries(
      Object.entries({
        quote: ["  a: 'one,", "  b: 'two',", '});'],
        'double quote': ['  a: "one,', '  b: 2,', '});'],
        'quote over two lines': ["  a: 'one\\", '  two,', '  b: 2,', '});'],
        backtick: ['  a: `one,', "  b: 'two',", '});'],
        remark: ['  /* a: 1,', '  b: 2,', '});'],
        'remark of a line': ['  // a /*', '  b: 2, /**/ /* c', '});'],
        object: ['  a: { b: 1,', '  c: 2,', '});'],
        'object in a list': ['  a: [', '    { b: 1,', '  ],', '});'],
        list: ['  a: [1,', '});'],
        call: ['  a: [1],', '};'],
        'too many': ['  a: [1],', '  b: { c: 1 } },', '});'],
        'another one': ['  a: [1,', '  },', '});'],
        'no end': ['  a: [1],', "  b: 'two',"],
        'no end of a list': ['  a: [1],', "  b: ['two',"],
      }).map(([name, lines]) => [name, said(...lines)]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "another one": [
        "3:6 Nothing closes this "[": a "]" is missing before "},", in line 4. Write "]" where it ends, or look for a bracket or a quote that is too many.",
      ],
      "backtick": [
        "3:6 Nothing closes this: "\`one,". Write \` where it ends.",
      ],
      "call": [
        "2:27 Nothing closes this "(": a ")" is missing before ";", in line 4. Write ")" where it ends, or look for a bracket or a quote that is too many.",
      ],
      "double quote": [
        "3:6 Nothing closes this: ""one,". Write " where it ends.",
      ],
      "list": [
        "3:6 Nothing closes this "[": a "]" is missing before "});", in line 4. Write "]" where it ends, or look for a bracket or a quote that is too many.",
      ],
      "no end": [
        "2:28 Nothing closes this "{": a "}" is missing at the end of the file. Write "}" where it ends, or look for a bracket or a quote that is too many.",
      ],
      "no end of a list": [
        "4:6 Nothing closes this "[": a "]" is missing at the end of the file. Write "]" where it ends, or look for a bracket or a quote that is too many.",
      ],
      "object": [
        "3:6 Nothing closes this "{": a "}" is missing before ");", in line 5. Write "}" where it ends, or look for a bracket or a quote that is too many.",
      ],
      "object in a list": [
        "4:5 Nothing closes this "{": a "}" is missing before "],", in line 5. Write "}" where it ends, or look for a bracket or a quote that is too many.",
      ],
      "quote": [
        "3:6 Nothing closes this: "'one,". Write ' where it ends, and ’ inside a text.",
      ],
      "quote over two lines": [
        "3:6 Nothing closes this: "'one\\". Write ' where it ends, and ’ inside a text.",
      ],
      "remark": [
        "3:3 Nothing closes this: "/* a: 1,". Write */ where it ends.",
      ],
      "remark of a line": [
        "4:14 Nothing closes this: "/* c". Write */ where it ends.",
      ],
      "too many": [
        "4:17 A ")" is missing before "});". Write ")" at the end of line 4, or look there for a bracket or a quote that is too many.",
      ],
    }
  `);
});
