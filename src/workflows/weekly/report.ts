/** The weekly report as one issue: its text, and whether it has to be open. */
import type { PhrasingContent, RootContent } from 'mdast';
import { counted } from '#catalog/text/counted.ts';
import { escapeMarkdown } from '#catalog/text/escape-markdown.ts';
import { cut, visible } from '#catalog/text/visible.ts';
import {
  heading,
  linesBlock,
  link,
  list,
  markdownOf,
  paragraph,
  text,
} from '#history/words/blocks.ts';
import type { ReportGroup } from '../verify/report.ts';
import type { PageFault } from '../verify/verify.ts';
import { noticeDays, type DueClaims, type DueEntry } from './staleness.ts';

/** A fault of a page with where it is cited: first place, and how many there are. */
export interface CitedFault extends Pick<PageFault, 'url' | 'fault' | 'detail'> {
  readonly file: string;
  readonly line: number;
  readonly count: number;
}

interface ReportInput {
  readonly faults: readonly CitedFault[];
  /** What no longer reads as it did, what the calendar has overtaken, what is new on lists of AWS's. */
  readonly groups: readonly ReportGroup[];
  readonly due: readonly DueEntry[];
  readonly today: string;
  /** The address under which a file of the repository can be read. */
  readonly fileAddress: (file: string) => string;
}

/** GitHub accepts 65,536 characters; the rest is room for the text around it. */
const MAX_LENGTH = 60_000;

/**
 * Writes the report.
 *
 * @returns Its state, too: `open` makes an issue; `keep` leaves an open one open, and makes none, since a
 *   host that did not answer may do so next week; `close` closes it.
 */
export function weeklyReport({ faults, groups, due, today, fileAddress }: ReportInput) {
  const faultBlocks = (fault: PageFault['fault'], title: string): RootContent[] => {
    const own = faults.filter((each) => each.fault === fault);
    const items = own.map((each) => faultItem(each, fileAddress));
    return own.length > 0 ? [heading(`${title} (${own.length})`), list(items)] : [];
  };
  const blocks = [
    ...faultBlocks('gone', 'Pages that are gone'),
    ...faultBlocks('moved', 'Pages that have moved'),
    ...groups.flatMap(groupBlocks),
    ...dueBlocks(due),
    // Last, because the list is long when a host rejects all requests.
    ...faultBlocks('unclear', 'Hosts that did not answer or rejected to'),
  ];
  if (blocks.length === 0) {
    return { state: 'close', body: `Nothing is left as of ${today}.\n` } as const;
  }
  const toDo = due.length + groups.length > 0 || faults.some(({ fault }) => fault !== 'unclear');
  const text = markdownOf(blocks);
  const isWhole = text.length <= MAX_LENGTH;
  const body = [
    `As of ${today}. Every week this issue is brought up to date, and closed when nothing is left.\n`,
    // Each item is one line.
    isWhole ? text : text.slice(0, text.lastIndexOf('\n', MAX_LENGTH) + 1),
    ...(isWhole ? [] : ['The list is longer: the rest follows when this is done.\n']),
  ].join('\n');
  return { state: toDo ? 'open' : 'keep', body } as const;
}

/** As much of a line about a page as a list shows. In characters. */
const MAX_LINE = 1000;

const groupBlocks = ({ title, lines }: ReportGroup): RootContent[] => [
  heading(`${title} (${lines.length})`),
  linesBlock(lines, MAX_LINE),
];

function faultItem(
  { url, detail, file, line, count }: CitedFault,
  fileAddress: ReportInput['fileAddress'],
): PhrasingContent[] {
  return [
    link(url, url),
    text(': '),
    isAddress(detail)
      ? link(detail, detail)
      : { type: 'inlineCode', value: cut(visible(detail), MAX_LINE) },
    text(', cited in '),
    link(`${file}:${line}`, `${fileAddress(file)}#L${line}`),
    text(count > 1 ? ` and ${count - 1} more` : ''),
  ];
}

/** True for a valid address. A host redirects to any text that it likes. */
const isAddress = (detail: string): boolean =>
  /^https?:\/\//.test(detail) && detail.length < 2000 && visible(detail) === detail;

function dueBlocks(due: readonly DueEntry[]): RootContent[] {
  if (due.length === 0) return [];
  const count = due.flatMap(({ claims }) => claims).reduce((sum, claim) => sum + claim.count, 0);
  const lead = `Stale, or stale within ${noticeDays} days. Open the page, compare the claims, and give the day as the page’s "read" or the claim’s "verified".`;
  return [
    heading(`Claims to compare with their pages again (${count})`),
    paragraph(text(lead)),
    ...due.flatMap(({ kind, id, claims }): RootContent[] => [
      paragraph({ type: 'strong', children: [text(`${kind} ${id}`)] }),
      list(claims.map(dueItem)),
    ]),
  ];
}

/** As much of a page's title as a list shows. In characters. */
const MAX_TITLE = 300;

function dueItem({ source: { title, url, verified }, count, stale }: DueClaims): PhrasingContent[] {
  const age =
    verified === undefined ? 'without a date' : `verified ${verified}${stale ? ', stale' : ''}`;
  return [
    link(escapeMarkdown(cut(visible(title), MAX_TITLE)), url),
    text(`: ${counted(count, 'claim')}, ${age}`),
  ];
}
