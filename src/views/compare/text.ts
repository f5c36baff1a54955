/** A comparison as text, for a decision record or a spreadsheet. Also runs in the browser. */
import { ownerOf } from '#catalog/owners.ts';
import { settingState } from '#catalog/setting-words.ts';
import { csv } from '#catalog/text/csv.ts';
import { escapeMarks } from '#catalog/text/escape-marks.ts';
import { differenceWords } from './table.ts';
import type { AnswerCell, ComparablePart, ComparedMode, CompareView } from './view.ts';

type CitedPage = ComparablePart['sources'][number];

/** A mode as the head of a column. */
export const columnName = ({ service, mode }: ComparedMode): string =>
  `${service.shortName}: ${mode.name}`;

/**
 * The rows of a comparison in words, each with its group, "Profile", "Questions" or the layer, and the pages of
 * AWS's that each cell comes from.
 *
 * @param duties Whether cells say what the owner does.
 */
export function compareLines(view: CompareView, duties = false) {
  const words = (cell: AnswerCell | undefined, none: string): string => {
    if (!cell) return none;
    if (!('owner' in cell)) return cell.reason;
    const { owner, name, setting, duty } = cell;
    const state = setting ? `, ${settingState(setting)}` : '';
    return `${ownerOf(owner).name}: ${name}${state}${duties ? `. ${duty}` : ''}`;
  };
  return [
    ...view.profile.map(({ name, cells, differs }) => ({
      group: 'Profile',
      name,
      differs: differs.length > 0 ? 'differs' : '',
      cells: cells.map((cell) => cell ?? 'Not said yet'),
      sources: [] as readonly (readonly CitedPage[])[],
    })),
    ...view.questions.map(({ question, cells, differs }) => ({
      group: 'Questions',
      name: question.text,
      differs: differenceWords(differs),
      cells: cells.map((cell) => words(cell, 'Not yet answered')),
      sources: cells.map(sourcesOf),
    })),
    ...view.layers.flatMap(({ name: group, rows }) =>
      rows.map(({ name, cells, differs }) => ({
        group,
        name,
        differs: differenceWords(differs),
        cells: cells.map((cell) => words(cell, '–')),
        sources: cells.map(sourcesOf),
      })),
    ),
  ];
}

const sourcesOf = (cell: AnswerCell | undefined): readonly CitedPage[] =>
  cell && 'owner' in cell ? (cell.sources ?? []) : [];

/** Where and when a comparison was read, and which of its rows count. */
export interface CompareReading {
  /** The comparison's address. */
  readonly source: string;
  /** The day on which it was read, `YYYY-MM-DD`: a decision record is read years later. */
  readonly day: string;
  /** Whether rows that say the same in all modes are left out. */
  readonly onlyDifferences: boolean;
  /** Whether cells say what the owner does. */
  readonly duties: boolean;
}

/** A heading and a Markdown table with numbered pages of AWS's below it; rows that differ have a mark. */
export function compareMarkdown(
  view: CompareView,
  { source, day, onlyDifferences, duties }: CompareReading,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = compareLines(view, duties).filter(
    ({ differs }) => differs !== '' || !onlyDifferences,
  );
  const cited: Map<string, CitedPage> = new Map();
  const numbers = (pages: readonly CitedPage[] = []) => {
    for (const page of pages) if (!cited.has(page.url)) cited.set(page.url, page);
    const urls = [...cited.keys()];
    return [...new Set(pages.map(({ url }) => ` [${urls.indexOf(url) + 1}]`))].join('');
  };
  const rows = lines.flatMap(({ group, name, differs, cells, sources }, index) => [
    ...(lines[index - 1]?.group === group ? [] : [line([`**${group}**`, ...cells.map(() => '')])]),
    line([
      `${differs ? '◆ ' : ''}${escapeMarks(name)}`,
      ...cells.map((cell, column) => escapeMarks(cell) + numbers(sources[column])),
    ]),
  ]);
  const { columns } = view;
  const notes = [...cited.values()].map(
    ({ url, title }, index) => `${index + 1}. <${url}> ${escapeMarks(title)}`,
  );
  return [
    `## Who secures what in ${columns.map((column) => escapeMarks(columnName(column))).join(' · ')}`,
    '',
    line(['', ...columns.map((column) => escapeMarks(columnName(column)))]),
    line(['---', ...columns.map(() => '---')]),
    ...rows,
    '',
    `◆ differs.${onlyDifferences ? ' What is the same in all is left out.' : ''} Source: <${source}>, read on ${day}, CC BY 4.0.`,
    ...(notes.length > 0 ? ['', 'The AWS pages that it comes from:', '', ...notes] : []),
    '',
  ].join('\n');
}

/** CSV, with what each owner does. */
export const compareCsv = (view: CompareView): string =>
  csv([
    ['Group', 'Row', 'Differs', ...view.columns.map(columnName)],
    ...compareLines(view, true).map(({ group, name, differs, cells }) => [
      group,
      name,
      differs,
      ...cells,
    ]),
  ]);
