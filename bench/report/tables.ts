import { caseIds } from '../measure/cases.ts';
import { lighthouseCategories } from '../pages/lighthouse.ts';
import type { PagesResult } from '../results/result.ts';
import { median, mediansOfVisits, type BuildMedians, type Row } from './summary.ts';

const none = '–';

const seconds = (value: number) => value.toFixed(1);
const megabytes = (value: number | undefined) =>
  value === undefined ? none : (value / 1e6).toFixed(value < 1e7 ? 1 : 0);
const kilobytes = (value: number | undefined) => (value ? (value / 1e3).toFixed(1) : none);
const milliseconds = (value: number | undefined) => (value === undefined ? none : value.toFixed(0));

/** A table in Markdown; numbers stand at the right. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  texts: number,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = head.map((_, column) => (column < texts ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('');
}

/** A row for each contender, number of services and case. */
export function buildTable(rows: readonly Row[]): string {
  const head = ['services', 'contender', 'case', 'rounds', 'wall s', 'CPU s', 'peak MB'];
  const cells = ({ n, contender, builds }: Row) =>
    caseIds.flatMap((id) => {
      const figures = builds[id];
      return figures ? [[String(n), contender, id, ...figureCells(figures)]] : [];
    });
  return tableOf([...head, 'files', 'MB', 'written', 'MB written'], rows.flatMap(cells), 3);
}

const figureCells = (figures: BuildMedians) => [
  String(figures.rounds),
  seconds(figures.wall),
  seconds(figures.cpu),
  megabytes(figures.memory),
  String(figures.files),
  megabytes(figures.bytes),
  String(figures.writtenFiles),
  megabytes(figures.writtenBytes),
];

const kinds = ['document', 'stylesheet', 'script', 'font'] as const;

/** A row for each contender and number of services whose page was looked at. */
export function pageTable(rows: readonly Row[]): string {
  const head =
    'services,contender,HTML kB,CSS kB,JS kB,fonts kB,other kB,requests,paint ms,diagram ms,shift,' +
    'slowed: paint ms,slowed: diagram ms,without JavaScript';
  const seen = rows.filter(({ pages }) => pages.length > 0);
  return tableOf(
    head.split(','),
    seen.map(({ n, contender, pages }) => [String(n), contender, ...pageCells(pages)]),
    2,
  );
}

/** A row for each contender and number of services whose page Lighthouse judged. */
export function lighthouseTable(rows: readonly Row[]): string {
  const judged = rows.flatMap(({ n, contender, pages }) => {
    const scores = pages.flatMap(({ lighthouse }) => lighthouse ?? []);
    if (scores.length === 0) return [];
    const medians = lighthouseCategories.map((id) => median(scores.map((each) => each[id])));
    return [[String(n), contender, ...medians.map(String)]];
  });
  return tableOf(['services', 'contender', ...lighthouseCategories], judged, 2);
}

function pageCells(pages: readonly PagesResult[]): readonly string[] {
  const usual = mediansOfVisits(pages.map((page) => page.usual));
  const slowed = mediansOfVisits(pages.map((page) => page.slowed));
  return [
    ...kinds.map((kind) => kilobytes(median(pages.map(({ bytes }) => bytes[kind] ?? 0)))),
    kilobytes(median(pages.map(({ bytes }) => otherBytes(bytes)))),
    String(median(pages.map(({ requests }) => requests))),
    milliseconds(usual.firstPaint),
    milliseconds(usual.diagram),
    usual.shift.toFixed(3),
    milliseconds(slowed.firstPaint),
    milliseconds(slowed.diagram),
    withoutScript(pages.at(-1)!),
  ];
}

const otherBytes = (bytes: Readonly<Record<string, number>>) =>
  Object.entries(bytes)
    .filter(([kind]) => !kinds.some((known) => known === kind))
    .reduce((sum, [, each]) => sum + each, 0);

const withoutScript = ({ withoutScript }: PagesResult) =>
  Object.entries(withoutScript)
    .filter(([, isThere]) => isThere)
    .map(([part]) => part)
    .join(', ') || 'nothing';
