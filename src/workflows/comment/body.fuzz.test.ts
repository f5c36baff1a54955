/** Whatever a pull request’s own code prints, the comment is written and contains only text. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { hostileText } from '../../exports/testing/hostile-documents.ts';
import { firstUnseen } from '../../text/visible.ts';
import { runs } from '../../testing/runs.ts';
import { commentMarker } from '../github/marker.ts';
import { commentFor } from './body.ts';

const run = 'https://github.example/owner/repo/actions/runs/5';
const commit = '0123456789abcdef0123456789abcdef01234567';
const parser = unified().use(remarkParse).use(remarkGfm);

/** Markdown and HTML as their grammars have them: what is inline, in pairs of marks, in blocks. */
const { inline, markdown } = fc.letrec<{ inline: string; block: string; markdown: string }>(
  (tie) => {
    const words = fc.array(tie('inline'), { maxLength: 3 }).map((parts) => parts.join(' '));
    const mark = fc.constantFrom('*', '**', '_', '__', '~~', '`', '``', '$', '$$', '"', "'", '');
    const name = fc.constantFrom(
      'details',
      'summary',
      'script',
      'b',
      'a',
      'img',
      'table',
      'svg',
      'x-y',
    );
    const address = fc.oneof(
      fc.webUrl(),
      fc.constantFrom(
        'www.evil.example',
        'javascript:alert(1)',
        '#a',
        '//evil.example',
        'me@evil.example',
      ),
    );
    const prefix = fc.constantFrom(
      '> ',
      '- ',
      '* ',
      '1. ',
      '    ',
      '\t',
      '# ',
      '###### ',
      '- [x] ',
      ': ',
      '[^1]: ',
    );
    return {
      inline: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        hostileText,
        fc.constantFrom(
          '@octocat',
          '#1',
          'GH-1',
          'a/b#2',
          ':skull:',
          '\u202e',
          '\u200b',
          '\0',
          '\ud800',
        ),
        fc.tuple(mark, words).map(([sign, inner]) => sign + inner + sign),
        fc.tuple(words, address).map(([inner, to]) => `[${inner}](${to} "${inner}")`),
        fc.tuple(words, address).map(([inner, to]) => `![${inner}](${to})`),
        fc.tuple(words, fc.nat(9)).map(([inner, id]) => `[${inner}][${id}]`),
        address.map((to) => `<${to}>`),
        fc
          .tuple(name, address, words)
          .map(([tag, to, inner]) => `<${tag} href="${to}" onclick='x'>${inner}</${tag}>`),
        words.map((inner) => `<!-- ${inner} -->`),
        fc.integer({ min: 0, max: 0x11ffff }).map((point) => `&#x${point.toString(16)};`),
        words.map((inner) => `\\${inner}`),
      ),
      block: fc.oneof(
        words,
        fc
          .tuple(fc.array(prefix, { maxLength: 6 }), words)
          .map(([marks, inner]) => marks.join('') + inner),
        fc
          .tuple(words, fc.constantFrom('---', '===', '| - | - |'))
          .map((lines) => lines.join('\n')),
        fc
          .tuple(
            fc.constantFrom('```', '~~~', '$$'),
            fc.constantFrom('', 'mermaid', 'geojson'),
            words,
          )
          .map(([fence, kind, inner]) => `${fence}${kind}\n${inner}\n${fence}`),
        words.map((inner) => `<details>\n<summary>${inner}</summary>`),
        fc.constantFrom(
          '<details>',
          '</details>',
          commentMarker,
          '<details>\n<summary>Wording (1)</summary>',
        ),
        fc.tuple(fc.nat(9), address).map(([id, to]) => `[${id}]: ${to} "title"`),
        words.map((inner) => `> [!CAUTION]\n> ${inner}`),
      ),
      markdown: fc
        .array(fc.tuple(tie('block'), fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028')), {
          maxLength: 8,
        })
        .map((blocks) => blocks.flat().join('')),
    };
  },
);

function expectTextAlone(body: string): void {
  const seen: Nodes[] = [];
  visit(parser.parse(body), (node) => void seen.push(node));
  const types = new Set<string>(seen.map(({ type }) => type));
  const allowed = 'root heading paragraph text strong emphasis list listItem html link';
  expect([...types].filter((type) => !allowed.split(' ').includes(type))).toEqual([]);
  for (const node of seen) {
    if (node.type === 'link') expect(node.url).toBe(run);
    if (node.type === 'html') expect(node.value).toMatch(/^<(!-- div|\/?sub|\/?details)/);
    if (node.type !== 'text') continue;
    expect(node.value).not.toMatch(/@\w|#\d|:\/\/|\bwww\.|\bGH-|\$[^\s\u2060]|:[\w+-]+:/i);
    expect(firstUnseen(node.value.replaceAll('\u2060', '').replaceAll('\n', ' '))).toBeUndefined();
  }
  // Ours is the only comment of HTML: it begins the whole, and is what the comment is known by.
  const hidden = seen.filter((node) => node.type === 'html' && node.value.startsWith('<!--'));
  expect(hidden).toHaveLength(1);
  expect(body.startsWith(commentMarker)).toBe(true);
  const folds = body.match(/^<\/?details>$/gm) ?? [];
  expect(folds.filter((tag) => tag === '<details>').length * 2).toBe(folds.length);
}

test('whatever is printed, the comment is text', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(markdown, (printed) => {
      const { body, changed } = commentFor(printed, commit, run);
      if (changed) expectTextAlone(body);
    }),
    { numRuns: runs },
  );
});

// One is enough to see what grows with more than the length: a stack, or minutes.
test.each([
  '>',
  '> ',
  '1. ',
  '- ',
  '*a',
  '[',
  '](',
  '![a](',
  'x\n---\n',
  '"',
  '`',
  '<a ',
  '&#x41;',
  '**',
])('20,000 times %j is a comment all the same', (sign) => {
  const { body, changed } = commentFor(`Moves\n\n${sign.repeat(20_000)}`, commit, run);
  expect(changed).toBe(true);
  expect(body.length).toBeLessThan(65_536);
  expectTextAlone(body);
});

test('whatever is repeated, the comment is made, and fits', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(inline, fc.constantFrom('', ' ', '\n', '\n\n', '\n- '), (piece, between) => {
      const times = Math.ceil(150_000 / (piece.length + between.length + 1));
      const printed = `Moves\n\n${`${piece}${between}`.repeat(times)}`.slice(0, 190_000);
      const { body } = commentFor(printed, commit, run);
      expect(body.length).toBeLessThan(65_536);
    }),
    { numRuns: Math.ceil(runs / 20) },
  );
});
