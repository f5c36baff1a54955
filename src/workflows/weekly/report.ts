/** The weekly report as one issue: its text, and whether it has to be open. */
import type { Link, List, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from '#catalog/text/markdown.ts';
import { escapeMarkdown } from '#catalog/text/escape-markdown.ts';
import { cut, visible } from '#catalog/text/visible.ts';
import type { ReportGroup } from '../verify/report.ts';
import { beginning } from '../beginning.ts';
import type { LinkFault, LinkDiagnostic } from './links.ts';
import { noticeDays, type DueClaims, type DueEntry } from './staleness.ts';

/** A diagnostic with where the address is cited: first place, and how many there are. */
export interface CitedDiagnostic extends LinkDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly count: number;
}

export interface WeeklyReport {
  readonly body: string;
  /** `open` makes an issue; `keep` leaves an open one open, and makes none; `close` closes it. */
  readonly state: 'open' | 'keep' | 'close';
}

interface ReportInput {
  readonly links: readonly CitedDiagnostic[];
  readonly due: readonly DueEntry[];
  /** What no longer reads as it did, from `src/workflows/verify/`, and what the calendar has overtaken. */
  readonly pages: readonly ReportGroup[];
  /** What AWS's own lists have that this catalogue does not. */
  readonly news: readonly ReportGroup[];
  readonly today: string;
  /** The address under which a file of the repository can be read. */
  readonly fileAddress: (file: string) => string;
}

const faults: Readonly<Record<LinkFault, string>> = {
  gone: 'Pages that are gone',
  moved: 'Pages that have moved',
  'heading-gone': 'Headings that are gone',
  unclear: 'Hosts that did not answer or rejected to',
};

/** Writes the report. A host that did not answer opens no issue: it may answer next week. */
export function weeklyReport({
  links,
  due,
  pages,
  news,
  today,
  fileAddress,
}: ReportInput): WeeklyReport {
  const blocksOf = (fault: LinkFault): RootContent[] => {
    const own = links.filter((link) => link.fault === fault);
    const items = own.map(linkItem(fileAddress));
    return own.length > 0 ? [heading(`${faults[fault]} (${own.length})`), list(items)] : [];
  };
  const blocks = [
    ...blocksOf('gone'),
    ...blocksOf('moved'),
    ...blocksOf('heading-gone'),
    ...pages.flatMap(groupBlocks),
    ...news.flatMap(groupBlocks),
    ...claimBlocks(due),
    // Last, because the list is long when a host rejects all requests.
    ...blocksOf('unclear'),
  ];
  const toDo = due.length + pages.length + news.length > 0;
  const state = toDo || links.some(({ fault }) => fault !== 'unclear') ? 'open' : 'keep';
  if (blocks.length === 0) {
    return { state: 'close', body: `Nothing is left as of ${today}.\n` };
  }
  const { children, whole } = beginning(blocks);
  const body = [
    `As of ${today}. Every week this issue is brought up to date, and closed when nothing is left.\n`,
    toMarkdown({ type: 'root', children: [...children] }),
    ...(whole ? [] : ['The list is longer: the rest follows when this is done.\n']),
  ].join('\n');
  return { state, body };
}

const groupBlocks = ({ title: name, lines }: ReportGroup): RootContent[] => [
  heading(`${name} (${lines.length})`),
  list(lines.map((line) => [text(escapeMarkdown(cut(visible(line), longestLine)))])),
];

const linkItem =
  (fileAddress: ReportInput['fileAddress']) =>
  ({ url, detail, file, line, count }: CitedDiagnostic): PhrasingContent[] => [
    link(url, url),
    text(': '),
    isAddress(detail) ? link(detail, detail) : { type: 'inlineCode', value: visible(detail) },
    text(', cited in '),
    link(`${file}:${line}`, `${fileAddress(file)}#L${line}`),
    text(count > 1 ? ` and ${count - 1} more` : ''),
  ];

function claimBlocks(due: readonly DueEntry[]): RootContent[] {
  if (due.length === 0) return [];
  const count = due.flatMap(({ claims }) => claims).reduce((sum, claim) => sum + claim.count, 0);
  const lead = `Stale, or stale within ${noticeDays} days. Open the page, compare the claims, and give the day as the page’s "read" or the claim’s "verified".`;
  return [
    heading(`Claims to compare with their pages again (${count})`),
    { type: 'paragraph', children: [text(lead)] },
    ...due.flatMap(({ kind, id, claims }): RootContent[] => [
      { type: 'paragraph', children: [{ type: 'strong', children: [text(`${kind} ${id}`)] }] },
      list(claims.map(claimItem)),
    ]),
  ];
}

const claimItem = ({ source, count, stale }: DueClaims): PhrasingContent[] => [
  link(escapeMarkdown(cut(source.title, MAX_TEXT)), source.url),
  text(`: ${count === 1 ? '1 claim' : `${count} claims`}, ${ageOf(source.verified, stale)}`),
];

const ageOf = (verified: string | undefined, stale: boolean): string =>
  verified === undefined ? 'without a date' : `verified ${verified}${stale ? ', stale' : ''}`;

/** As much of a line about a page as a list shows. In characters. */
const longestLine = 1000;

/** As much of a page's title as a list shows. In characters. */
const MAX_TEXT = 300;

/** True for a valid address. A host redirects to any text that it likes. */
const isAddress = (detail: string): boolean =>
  /^https?:\/\//.test(detail) && detail.length < 2000 && visible(detail) === detail;

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (value: string, url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value }],
});
const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 3,
  children: [text(value)],
});
const list = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  })),
});
