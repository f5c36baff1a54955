/** Mistakes that newcomers make, and what `npm run check` says of each. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sites.ts';

const valid = join(root, 'e2e/fixtures/valid');

export interface Mistake {
  readonly mistake: string;
  readonly file: string;
  /** The file's text with the mistake, or a function that puts the mistake into the text. */
  readonly write: string | ((text: string) => string);
  /** The diagnostic's place and rule, `file:line:column rule`; of a linter a piece that singles it out. */
  readonly says: string;
  /** Other diagnostics that follow from it. */
  readonly also?: readonly string[];
}

const ec2 = 'src/catalog/services/compute/ec2.ts';
const ec2Page = 'content/services/compute/ec2.mdx';

/** EC2's entry, for other services. */
const entry = readFileSync(join(valid, ec2), 'utf8');

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The fixture has no "${from}".`);
  return text.replace(from, to);
};

/** Adds a part to EC2, on lines of its own below the other parts. */
const addPart =
  (id: string, changes: string, layer = "'data'") =>
  (text: string) => {
    const part = `    {
      id: '${id}',
      layer: ${layer},
      name: 'Do ${id}',
${changes}      duty: 'Do what has to be done for it.',
    },
`;
    return text.includes('  add: [\n')
      ? replace('  add: [\n', `  add: [\n${part}`)(text)
      : replace('  modes: [', `  add: [\n${part}  ],\n  modes: [`)(text);
  };

const inEntry = (mistake: string, write: Mistake['write'], at: string): Mistake => ({
  mistake,
  file: ec2,
  write,
  says: `${ec2}:${at}`,
});

const guideText = (body: string, order: number) => `---
title: A guide
description: A guide that says something of use, and makes one mistake in doing so.
order: ${order}
---

${body}
`;

/** A mistake in the body of a guide, whose id begins with the letter of its place among them. */
const inGuide = (mistake: string, id: string, body: string, at: string): Mistake => {
  const file = `content/guides/${id}.mdx`;
  const order = id.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return { mistake, file, write: guideText(body, order), says: `${file}:${at}` };
};

const sources = "      sources: ['ec2Security'],\n";
const customer = "      owner: 'customer',\n";

export const missingComma: Mistake = {
  mistake: 'a missing comma',
  file: ec2,
  write: replace("shortName: 'EC2',", "shortName: 'EC2'"),
  says: `
src/catalog/services/compute/ec2.ts:6:3 catalog-syntax
  found    ',' expected (TS1005).
  allowed  TypeScript, as in the other files of the folder.
  next     Look here and at the line above for a comma or a quote that is missing or too many. Write ’ for an apostrophe.
`,
};

export const mistakes: readonly Mistake[] = [
  inEntry(
    'an owner with a typo',
    addPart('one', `      owner: 'custumer',\n${sources}`),
    '81:14 one-owner',
  ),
  inEntry(
    'an owner that is two',
    addPart('two', `      owner: 'shared',\n${sources}`),
    '73:14 one-owner',
  ),
  inEntry(
    'a layer that does not exist',
    addPart('three', customer + sources, "'operating system'"),
    '63:14 schema',
  ),
  inEntry('an id that is taken', addPart('os-patches', customer + sources), '54:11 unique-ids'),
  inEntry('a part without a source', addPart('four', customer), '46:5 source-present'),
  inEntry(
    'a date in the future',
    addPart(
      'five',
      `${customer}      sources: [{ page: 'ec2Security', verified: '2999-01-01' }],\n`,
    ),
    '43:50 verified-date',
  ),
  inEntry(
    'a source without encryption',
    addPart(
      'six',
      `${customer}      sources: [{ url: 'http://docs.aws.amazon.com/ec2/', title: 'EC2', verified: '2026-11-24' }],\n`,
    ),
    '35:24 source-host',
  ),
  inEntry(
    'a field with a typo',
    replace("shortName: 'EC2',", "shortName: 'EC2',\n  sumary: 'Servers.',"),
    '6:11 schema',
  ),
  inEntry(
    'a change to a part that the archetype does not have',
    replace("'os-image': {", "'os-picture': {"),
    '12:5 change-targets',
  ),
  inEntry(
    'a page that the entry does not list',
    addPart('seven', `${customer}      sources: ['ec2Securty'],\n`),
    '27:17 cited-pages',
  ),
  inEntry(
    'a trait that does not exist',
    replace(
      "{ id: 'virtual-instance', name: 'Virtual instance', summary: 'As it comes from the console.' },",
      `{
      id: 'virtual-instance',
      name: 'Virtual instance',
      summary: 'As it comes from the console.',
      traits: ['instance-volume'],
    },`,
    ),
    '91:14 known-shared',
  ),
  {
    mistake: 'a value that is computed',
    file: 'src/catalog/services/compute/ec5.ts',
    write: entry.replace("'2026-11-24'", 'new Date().toISOString()'),
    says: 'src/catalog/services/compute/ec5.ts:8:9 catalog-data',
  },
  {
    mistake: 'an entry in the folder of no category',
    file: 'src/catalog/services/ec6.ts',
    write: entry,
    says: 'src/catalog/services/ec6.ts:1:1 catalog-place',
  },
  {
    mistake: 'an entry without a page',
    file: 'src/catalog/services/compute/ec3.ts',
    write: entry,
    says: 'src/catalog/services/compute/ec3.ts:3:30 page-and-entry',
  },
  {
    mistake: 'a page without an entry',
    also: ['content/services/compute/ec4.mdx:1:1 pages-differ (warning)'],
    file: 'content/services/compute/ec4.mdx',
    write: readFileSync(join(valid, ec2Page), 'utf8'),
    says: 'content/services/compute/ec4.mdx:1:1 page-and-entry',
  },
  {
    mistake: 'a checklist that is missing',
    file: ec2Page,
    write: replace('## Your checklist', '## Your list'),
    says: 'content/services/compute/ec2.mdx:1:1 content-checklist (warning)',
  },
  inGuide('an import', 'a-import', "import fs from 'node:fs';", '7:1 content-no-code'),
  inGuide('an expression', 'b-expression', 'That is {1 + 1}.', '7:9 content-no-code'),
  inGuide('a script', 'c-script', 'See <script>alert(1)</script>.', '7:5 content-html'),
  inGuide(
    'an event handler',
    'd-handler',
    'Press <kbd onclick="alert(1)">F1</kbd>.',
    '7:12 content-html',
  ),
  inGuide(
    'an address that is a script',
    'e-address',
    '[Press](javascript:alert)',
    '7:1 content-addresses',
  ),
  inGuide('a tag that is not closed', 'f-tag', 'Press <kbd>F1.', '7:7 content-syntax'),
  inGuide(
    'a component that does not exist',
    'g-component',
    '<ServiceLnk id="ec2" />',
    '7:1 content-components',
  ),
  inGuide(
    'a service that does not exist',
    'h-service',
    'See <ServiceLink id="ec22" />.',
    '7:18 content-components',
  ),
  inGuide(
    'a fragment that no heading has',
    'j-fragment',
    '## One\n\nSee [two](#two).',
    '9:5 content-links',
  ),
  {
    mistake: 'a tab in the front matter',
    file: 'content/guides/k-tab.mdx',
    write:
      '---\ntitle: A guide\ndescription:\tA guide that says something of use, and makes one mistake in doing so.\norder: 11\n---\n\nText.\n',
    says: 'content/guides/k-tab.mdx:3:13 content-front-matter',
  },
  {
    mistake: 'a byte order mark',
    file: 'content/guides/l-mark.mdx',
    write: `\uFEFF${guideText('Text.', 12)}`,
    says: 'content/guides/l-mark.mdx:1:1 content-syntax',
  },
  {
    mistake: 'Windows line endings',
    file: 'content/guides/m-lines.mdx',
    write: guideText('Text.', 13).replaceAll('\n', '\r\n'),
    says: 'content/guides/m-lines.mdx:1:4 content-syntax',
  },
  inGuide(
    'an instruction to a tool',
    'q-instruction',
    // Written so that this file gives none.
    `Text. {/* cspell${''}:disable */}`,
    '7:11 no-directives',
  ),
  inGuide(
    'a name that AWS writes otherwise',
    'n-name',
    'AWS EC2 is a name.',
    '7:1 service-names (warning)',
  ),
];

/** Mistakes that a linter tells in its own words, and those. */
export const linterMistakes: readonly Mistake[] = [
  inGuide(
    'a word that no dictionary has',
    'o-word',
    'Custmers.',
    '7:1 - Unknown word (Custmers) Suggestions: [',
  ),
  {
    ...inGuide('a form that Prettier does not write', 'p-form', '*Text*', ''),
    says: '\ncontent/guides/p-form.mdx\n',
  },
  {
    mistake: 'what is most often a mistake in code',
    file: 'src/catalog/text/mistake.ts',
    write: 'export const ended = () => {\n  debugger;\n};\n',
    says: 'eslint(no-debugger): `debugger` statement is not allowed',
  },
];
