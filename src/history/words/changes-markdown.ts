import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { cut } from '#catalog/text/visible.ts';
import { isOwnership, lesserKinds, type Change } from '../change.ts';
import { escaped, heading, list, markdownOf, paragraph } from './blocks.ts';
import { headline, lostHeadline, noChange, placeInList, whatText, whereText } from './sentences.ts';
import { wordDiff } from './word-diff.ts';

/** GitHub rejects a comment of more than 65,536 characters; the rest is room for what is around it. */
const MAX_LENGTH = 60_000;

/** As much as an item says in one go: many places, or what a text said before and says now. */
const MAX_PHRASE = 1000;

/** As much as it shows of a name, a duty or an address. In characters. */
const MAX_TEXT = 300;

const titles: Readonly<Record<(typeof lesserKinds)[number], string>> = {
  'wording-changed': 'Wording',
  'sources-changed': 'Sources',
  'dates-changed': 'Dates',
  'controls-changed': 'Controls',
  'evidence-changed': 'Evidence',
  'page-changed': 'Pages',
};

/**
 * The changes for a comment on a pull request: the headline, who owns what, and the rest folded.
 * Names and duties come from the pull request, so all of them are cut to what a reader takes in, and
 * written as text that does nothing.
 *
 * @param between What was compared, in words.
 * @param lost What is said of ids that are gone.
 */
export function changesMarkdown(
  changes: readonly Change[],
  between: string,
  lost: readonly string[] = [],
): string {
  if (changes.length + lost.length === 0) {
    return markdownOf([heading(noChange.replace(/\.$/, '')), note(between)]);
  }
  const ownership = changes.filter(isOwnership);
  for (let most = 200; ; most = Math.floor(most / 2)) {
    const written = markdownOf([
      heading(lost.length > 0 ? lostHeadline(lost) : headline(changes)),
      ...(lost.length > 0
        ? listOf(
            lost.map((each) => [text(each)]),
            most,
          )
        : []),
      ...(lost.length > 0 && changes.length > 0 ? [heading(headline(changes))] : []),
      ...(ownership.length > 0 ? itemsOf(ownership, most) : []),
      ...lesserKinds.flatMap((kind) => {
        const own = changes.filter(({ what }) => what.kind === kind);
        return own.length > 0 ? folded(`${titles[kind]} (${own.length})`, itemsOf(own, most)) : [];
      }),
      note(between),
    ]);
    if (written.length <= MAX_LENGTH || most === 0) return written.slice(0, MAX_LENGTH);
  }
}

const text = (value: string): PhrasingContent => escaped(value, MAX_PHRASE);

const note = (between: string): RootContent =>
  paragraph({ type: 'emphasis', children: [text(`${between}.`)] });

const folded = (summary: string, content: readonly BlockContent[]): RootContent[] => [
  { type: 'html', value: `<details>\n<summary>${summary}</summary>` },
  ...content,
  { type: 'html', value: '</details>' },
];

const itemsOf = (changes: readonly Change[], most: number): BlockContent[] =>
  listOf(
    changes.map((change) => itemOf(shorten(change))),
    most,
  );

/** A list of the first ones, and how many there are beyond. */
function listOf(items: readonly PhrasingContent[][], most: number): BlockContent[] {
  const rest = items.length - most;
  return [
    ...(most > 0 ? [list(items.slice(0, most))] : []),
    ...(rest > 0 ? [paragraph(text(`${rest} more: npm run diff lists them all.`))] : []),
  ];
}

function itemOf(change: Change): PhrasingContent[] {
  const { places, what } = change;
  const where = `${whereText(change)}: `;
  const many = places.length > 1 ? [text(` (${places.map(placeInList).join('; ')})`)] : [];
  if (what.kind === 'wording-changed' && what.from !== '' && what.to !== '') {
    return [text(`${where}${what.field}: `), ...rewording(what.from, what.to), ...many];
  }
  return what.kind === 'owner-moved'
    ? [text(where), { type: 'strong', children: [text(whatText(what))] }, ...many]
    : [text(`${where}${whatText(what)}`), ...many];
}

/** What goes is struck, what comes is underlined. */
const rewording = (from: string, to: string): PhrasingContent[] =>
  wordDiff(from, to).flatMap(({ kind, text: run }): PhrasingContent[] => {
    if (kind === 'same' || run.trim() === '') return [text(run)];
    return kind === 'removed'
      ? [{ type: 'delete', children: [text(run)] }]
      : [{ type: 'html', value: '<ins>' }, text(run), { type: 'html', value: '</ins>' }];
  });

/**
 * The same value with every text in it cut to what a comment shows, at any depth: in a stranger's
 * catalogue, a name may have a million characters.
 */
function shorten<Value>(value: Value): Value {
  if (typeof value === 'string') return cut(value, MAX_TEXT) as Value;
  if (Array.isArray(value)) return value.map(shorten) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shorten(inner as unknown)]),
  ) as Value;
}
