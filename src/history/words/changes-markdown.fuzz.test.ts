import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { hostileText } from '#exports/testing/hostile-documents.ts';
import { runs } from '#load/testing/runs.ts';
import { compare } from '../compare.ts';
import { modeOf, partOf, serviceSnapshot, snapshot } from '../testing/snapshots.ts';
import { changesMarkdown } from './changes-markdown.ts';

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

const inComments = fc.constantFrom(
  '@octocat',
  '#1',
  'GH-1',
  'a/b#2',
  '</details>',
  '<summary>',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '\u202E',
);
const hostile = fc
  .array(fc.oneof(hostileText, inComments), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' '));

/** Changes in which all that a stranger can write is written by one. */
const changesOf = (name: string, duty: string) =>
  compare(
    snapshot([serviceSnapshot('x', [modeOf('a', [partOf('p', { duty: 'Before.' })])])]),
    snapshot([
      serviceSnapshot(
        'x',
        [
          modeOf('a', [partOf('p', { name, duty, owner: 'customer' })], { name }),
          modeOf('b', [], { name, line: duty }),
        ],
        { shortName: name, summary: duty },
      ),
    ]),
  );

const kindsOf = (root: Root): Set<string> => {
  const kinds = new Set<string>();
  visit(root, (node: Nodes) => void kinds.add(node.type));
  return kinds;
};

test('nothing that a stranger writes gets out of its place', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, duty, branch) => {
      const root = parse(changesMarkdown(changesOf(name, duty), branch));
      expect([...kindsOf(root)].sort()).toEqual([
        'emphasis',
        'heading',
        'html',
        'list',
        'listItem',
        'paragraph',
        'root',
        'strong',
        'text',
      ]);
      const html = root.children.flatMap((node) => (node.type === 'html' ? [node.value] : []));
      expect(html.join('\n')).toMatch(
        /^<details>\n<summary>Wording \(\d\)<\/summary>\n<\/details>$/,
      );
      // GitHub reads mentions and addresses from the text that it shows.
      const shown = toString(root);
      expect(shown).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\./i);
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }),
    { numRuns: runs },
  );
});

test('a comment stays below what GitHub takes, and says what is left out', () => {
  const services = (owner: 'aws' | 'customer') =>
    Array.from({ length: 900 }, (_, index) =>
      serviceSnapshot(`s${index}`, [
        modeOf('a', [partOf('p', { name: `Part ${index} ${'long '.repeat(30)}`, owner })]),
      ]),
    );
  const markdown = changesMarkdown(
    compare(snapshot(services('aws')), snapshot(services('customer'))),
    'a and b',
  );
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toMatch(/\n\d+ more: npm run diff lists them all\./);
  expect(markdown.endsWith('*a and b.*\n')).toBe(true);
});

test.each(['"', '>', '![', '*', '[a](', '@', '\u200b', 'word '])(
  'a name of 20,000 times %j is cut, and what changes is still said',
  (sign) => {
    const long = sign.repeat(20_000);
    const markdown = changesMarkdown(changesOf(long, long), long);
    expect(markdown).toContain('**AWS → you**');
    expect(markdown).not.toContain('npm run diff lists them all');
    expect(markdown.length).toBeLessThan(20_000);
  },
);
