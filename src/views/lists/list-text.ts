/** A list as Markdown with boxes to tick, for a ticket or a wiki. Also runs in the browser. */

import { escapeMarks } from '#catalog/text/escape-marks.ts';

/** One thing that a list says: a switch, an answer, a step. */
export interface ListedRow {
  /** The owner’s name; empty where the list is of switches, which are the customer’s. */
  readonly owner: string;
  readonly text: string;
  /** The modes that it is about, where it is not about all of the line’s; else empty. */
  readonly modes: string;
  /** The address of its row; undefined where nothing answers. */
  readonly href?: string | undefined;
  /** What its owner does. */
  readonly duty: string;
  /** The page of AWS’s that it comes from. */
  readonly source?: { readonly title: string; readonly href: string } | undefined;
}

/** What a list says of a service or of some of its modes. */
export interface ListedLine {
  readonly of: string;
  readonly rows: readonly ListedRow[];
}

/** A list, or as much of it as a reader looks at. */
export interface Listed {
  readonly title: string;
  readonly address: string;
  /** The day on which it was read, `YYYY-MM-DD`. */
  readonly day: string;
  readonly groups: readonly { readonly name: string; readonly lines: readonly ListedLine[] }[];
}

/** The list with its groups as headings, its lines as points and its rows as boxes to tick. */
export function listMarkdown({ title, address, day, groups }: Listed): string {
  return [
    `# ${escapeMarks(title)}`,
    ...groups.flatMap(({ name, lines }) => [
      '',
      `## ${escapeMarks(name)}`,
      '',
      ...lines.flatMap(({ of, rows }) => [`- ${escapeMarks(of)}`, ...rows.map(rowText)]),
    ]),
    '',
    `Source: <${address}>, read on ${day}, CC BY 4.0.`,
    '',
  ].join('\n');
}

function rowText({ owner, text, modes, href, duty, source }: ListedRow): string {
  const name = href === undefined ? escapeMarks(text) : `[${escapeMarks(text)}](<${href}>)`;
  const whose = owner === '' ? '' : `${owner}: `;
  const where = modes === '' ? '' : ` (${escapeMarks(modes)})`;
  const more = [
    ...(duty === '' ? [] : [escapeMarks(duty)]),
    ...(source ? [`Source: [${escapeMarks(source.title)}](<${source.href}>)`] : []),
  ];
  return [`  - [ ] ${whose}${name}${where}${more.length > 0 ? '.' : ''}`, ...more].join(' ');
}
