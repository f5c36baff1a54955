/** A comparison as text, for a decision record or a spreadsheet. Also runs in the browser. */
import { ownerOf } from '../catalog/owners.ts';
import { settingWords } from '../catalog/setting-words.ts';
import { csv } from '../text/csv.ts';
import { differenceWords } from './compare-table.ts';
import type { AnswerCell, ComparedMode, CompareView } from './compare-view.ts';

/** A row of a comparison in words. */
export interface CompareLine {
  /** "Profile", "Questions", or the layer. */
  readonly group: string;
  readonly name: string;
  /** In which ways its cells differ; empty where they do not. */
  readonly differs: string;
  readonly cells: readonly string[];
}

/** A mode as the head of a column. */
export const columnName = ({ service, mode }: ComparedMode): string =>
  `${service.shortName}: ${mode.name}`;

/** @param duties Whether cells say what the owner does. */
export function compareLines(view: CompareView, duties = false): readonly CompareLine[] {
  const words = (cell: AnswerCell | undefined, none: string): string => {
    if (!cell) return none;
    if (!('owner' in cell)) return cell.reason;
    const { owner, name, setting, duty } = cell;
    const state = setting ? `, ${settingWords(setting).state.toLowerCase()}` : '';
    return `${ownerOf(owner).name}: ${name}${state}${duties && duty !== undefined ? `. ${duty}` : ''}`;
  };
  return [
    ...view.profile.map(({ name, cells, differs }) => ({
      group: 'Profile',
      name,
      differs: differs.length > 0 ? 'differs' : '',
      cells: cells.map((cell) => cell ?? 'Not said yet'),
    })),
    ...view.questions.map(({ question, cells, differs }) => ({
      group: 'Questions',
      name: question.text,
      differs: differs.map((kind) => differenceWords[kind]).join(', '),
      cells: cells.map((cell) => words(cell, 'Not yet answered')),
    })),
    ...view.layers.flatMap(({ name: group, rows }) =>
      rows.map(({ name, cells, differs }) => ({
        group,
        name,
        differs: differs.map((kind) => differenceWords[kind]).join(', '),
        cells: cells.map((cell) => words(cell, '–')),
      })),
    ),
  ];
}

/**
 * A Markdown table; rows that differ have a mark.
 *
 * @param source The comparison's address.
 * @param day The day on which it was read, `YYYY-MM-DD`: a decision record is read years later.
 */
export function compareMarkdown(view: CompareView, source: string, day: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = compareLines(view);
  const rows = lines.flatMap(({ group, name, differs, cells }, index) => [
    ...(lines[index - 1]?.group === group ? [] : [line([`**${group}**`, ...cells.map(() => '')])]),
    line([`${differs ? '◆ ' : ''}${escaped(name)}`, ...cells.map(escaped)]),
  ]);
  const { columns } = view;
  return [
    line(['', ...columns.map((column) => escaped(columnName(column)))]),
    line(['---', ...columns.map(() => '---')]),
    ...rows,
    '',
    `◆ differs. Source: <${source}>, read on ${day}, CC BY 4.0.`,
    '',
  ].join('\n');
}

/** Marks of Markdown in a text of the catalogue; its backticks mark code and stay. */
const escaped = (text: string): string => text.replace(/[\\|*_<>[\]]/g, '\\$&');

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
