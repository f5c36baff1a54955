import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanSvg } from './clean-svg.ts';
import { escapeLabel } from './label.ts';
import { renderMermaid } from './mermaid.ts';
import { serialize } from './svg/serialize.ts';
import { textOf } from './text-of.ts';

const awkward = [
  ['"', "'", '[', ']', '(', ')', '{', '}', '|', '#', ';', ':', '%', '%%', '%%{', '\\', '\\n'],
  ['<script>', '</b>', '<br/>', '<', '>', '&', '&amp;', '&lt;', '&quot;', '&#35;', '#35;'],
  [
    '#quot;',
    '`',
    '``',
    '**b**',
    '_c_',
    '__',
    '*',
    '-->',
    '~',
    '$$',
    '@',
    '@{',
    '---',
    '^',
    '=',
    '$&',
  ],
  ['end', 'style', 'classDef', 'class', 'block', 'subgraph', 'fill:#fff;', 'fa:fa-x'],
  ['😀', '👩‍👩‍👧', 'مرحبا', 'שלום', '漢字', 'é', 'a', 'Bc', 'x1'],
].flat();

const word = fc
  .array(fc.constantFrom(...awkward), { minLength: 1, maxLength: 2 })
  .map((parts) => parts.join(''));

/** Labels of up to 200 characters, made of words that are short enough not to be cut in two. */
const label = fc
  .array(word, { minLength: 1, maxLength: 60 })
  .map((words) => words.reduce((text, next) => `${text} ${next}`))
  .filter((text) => text.length <= 200);

type Template = (one: string, other: string) => string;

const templates: [string, Template][] = [
  ['block', (one, other) => `block\n  columns 2\n  a[${one}] b[${other}]`],
  ['flowchart', (one, other) => `flowchart TD\n  a[${one}] --> b[${other}]`],
];

test.each(templates)(
  'any label comes back from the picture as the same text: %s',
  (_, template) =>
    fc.assert(
      fc.asyncProperty(label, label, async (one, other) => {
        const text = template(escapeLabel(one), escapeLabel(other));
        const raw = await renderMermaid(text, { id: 'label' });
        const { tree } = cleanSvg(raw, { id: 'label', title: 'Label', description: 'Label' });
        expect([textOf(tree, 'a'), textOf(tree, 'b')]).toEqual([one, other]);
        expect(serialize(tree)).not.toMatch(/NaN|<script|undefined/);
      }),
      { numRuns: 40 },
    ),
  60_000,
);

test('a plain label stays as it is written', () => {
  expect(escapeLabel('IAM roles & keys: 100 % [of] {them} (or #1)')).toBe(
    '"IAM roles & keys: 100 % [of] {them} (or #1)"',
  );
});

test('white space is tidied, and an array makes lines', () => {
  expect(escapeLabel(['  Encryption ', 'of\n\tdata'])).toBe('"Encryption<br/>of data"');
});

test('signs that end a label or begin a tag become codes', () => {
  expect(escapeLabel('a < b')).toBe('"a #lt; b"');
  expect(escapeLabel('say "hi"')).toBe('"say #quot;hi#quot;<!---->"');
});
