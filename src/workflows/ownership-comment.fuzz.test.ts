/** Whatever a pull request's own code finds, the comment is written, fits, and contains only text. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { layerIds, ownerIds } from '#catalog/index.ts';
import { hostileText } from '#exports/testing/hostile-documents.ts';
import { firstUnseen } from '#catalog/text/visible.ts';
import { runs } from '#load/testing/runs.ts';
import { ownershipComment, readOwnership } from './ownership-comment.ts';

const run = 'https://github.example/owner/repo/actions/runs/5';
const commit = '0123456789abcdef0123456789abcdef01234567';
const parser = unified().use(remarkParse).use(remarkGfm);

/** Markdown and HTML as their grammars have them: words in pairs of marks, links, tags, blocks. */
const { markup } = fc.letrec<{ markup: string }>((tie) => {
  const words = fc.array(tie('markup'), { maxLength: 3 }).map((parts) => parts.join(' '));
  const mark = fc.constantFrom('*', '**', '_', '~~', '`', '$', '$$', '"', '');
  const tag = fc.constantFrom('details', 'summary', 'script', 'b', 'a', 'img', 'svg');
  const prefix = fc.constantFrom(
    '> ',
    '- ',
    '1. ',
    '    ',
    '# ',
    '- [x] ',
    '[^1]: ',
    '\n\n',
    '\n| ',
  );
  const address = fc.oneof(
    fc.webUrl(),
    fc.constantFrom('www.evil.example', 'javascript:alert(1)', '//evil.example', 'me@evil.example'),
  );
  return {
    markup: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      hostileText,
      fc.constantFrom('@octocat', '#1', 'GH-1', 'a/b#2', ':skull:', '\u202e', '\u200b', '\0'),
      fc.constantFrom('</details>', '<summary>', 'https://evil.example', 'a@evil.example'),
      fc.tuple(mark, words).map(([sign, inner]) => sign + inner + sign),
      fc.tuple(prefix, words).map(([sign, inner]) => sign + inner),
      fc.tuple(words, address).map(([inner, to]) => `[${inner}](${to} "${inner}")`),
      fc.tuple(words, address).map(([inner, to]) => `![${inner}](${to})`),
      address.map((to) => `<${to}>`),
      fc.tuple(tag, words).map(([name, inner]) => `<${name} onclick='x'>${inner}</${name}>`),
      words.map((inner) => `<!-- ${inner} -->`),
      fc.integer({ min: 0, max: 0x11ffff }).map((point) => `&#x${point.toString(16)};`),
    ),
  };
});

const named = fc.record({ id: markup, name: markup });
const part = fc.record({ id: markup, name: markup, layer: fc.constantFrom(...layerIds) });
const owner = fc.constantFrom(...ownerIds);
const kind = <Name extends string>(name: Name) => fc.constant(name);
const what = fc.oneof(
  fc.record({ kind: kind('owner-moved'), part, from: owner, to: owner }),
  fc.record({ kind: kind('part-added'), part, owner }),
  fc.record({ kind: kind('line-moved'), from: markup, to: markup }),
  fc.record({ kind: kind('mode-added'), line: markup }),
  fc.record({ kind: kind('wording-changed'), field: markup, from: markup, to: markup }),
  fc.record({
    kind: kind('sources-changed'),
    part,
    added: fc.array(markup, { maxLength: 2 }),
    removed: fc.array(markup, { maxLength: 2 }),
  }),
);
const place = fc.record({
  service: named,
  modes: fc.array(named, { maxLength: 2 }),
  of: fc.nat(9),
});
const warning = fc.record({
  file: markup,
  line: fc.nat(),
  rule: markup,
  message: markup,
  expected: markup,
});
const ownership = fc.record({
  changes: fc.array(fc.record({ what, places: fc.array(place, { minLength: 1, maxLength: 3 }) }), {
    maxLength: 4,
  }),
  lost: fc.array(markup, { maxLength: 2 }),
  between: markup,
  warnings: fc.array(warning, { maxLength: 3 }),
});

function expectTextAlone(body: string): void {
  const seen: Nodes[] = [];
  visit(parser.parse(body), (node) => void seen.push(node));
  const types = new Set<string>(seen.map(({ type }) => type));
  const expected = 'root heading paragraph text strong emphasis delete list listItem html link';
  expect([...types].filter((type) => !expected.split(' ').includes(type))).toEqual([]);
  for (const node of seen) {
    if (node.type === 'link') expect(node.url).toBe(run);
    if (node.type === 'html') {
      expect(node.value).toMatch(
        /^<(\/?(?:sub|ins)>|\/details>|details>\n<summary>\w+ \(\d+\)<\/summary>)$/,
      );
    }
    if (node.type !== 'text') continue;
    expect(node.value).not.toMatch(/@\w|#\d|:\/\/|\bwww\.|\bGH-|\$[^\s\u2060]|:[\w+-]+:/i);
    expect(firstUnseen(node.value.replaceAll('\u2060', '').replaceAll('\n', ' '))).toBeUndefined();
  }
}

const commentOf = (message: unknown): string =>
  ownershipComment(readOwnership(JSON.stringify(message)), commit, run);

test('whatever is found, the comment is text', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(ownership, (message) => expectTextAlone(commentOf(message))),
    { numRuns: runs },
  );
});

test('however much is found, the comment fits', () => {
  fc.assert(
    fc.property(ownership, fc.nat(400), (message, times) => {
      const body = commentOf({
        ...message,
        changes: Array.from({ length: times }, () => message.changes).flat(),
        warnings: Array.from({ length: times }, () => message.warnings).flat(),
      });
      expect(body.length).toBeLessThan(65_536);
    }),
    { numRuns: Math.ceil(runs / 20) },
  );
});
