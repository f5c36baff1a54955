/** A comparison as a table. Also runs in the browser, so it imports little. */
import { ownerOf } from '#catalog/owners.ts';
import { settingState } from '#catalog/setting-words.ts';
import { countOf, drawBars } from '#diagram/bars.ts';
import type { AnswerCell, ComparedMode, CompareView, DifferenceKind, PartCell } from './view.ts';

/** An element as data, so that one function makes the table for the build and for the browser. */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

/** Makes an element. */
const element = (
  tag: string,
  attributes: Tree['attributes'],
  ...children: Tree['children']
): Tree => ({ tag, attributes, children });

/** What is read after what it stands beside. */
const soft = (text: string): Tree => element('span', { class: 'soft' }, text);

/** What only screen readers say. */
const spoken = (text: string): Tree => element('span', { class: 'sr-only' }, text);

/** A sentence of the catalogue, in which backticks mark code. */
const sentence = (text: string): Tree['children'] =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? element('code', {}, piece) : piece));

/** Where the table leads to. */
export interface CompareLinks {
  readonly mode: (column: ComparedMode) => string;
  /** The row of a part on the page of a mode, or a section of it. */
  readonly row: (column: ComparedMode, id: string) => string;
  readonly question: (id: string) => string;
  readonly layer: (id: string) => string;
}

/** The ways in which the cells of a row differ, in words; empty where they do not. */
export const differenceWords = (kinds: readonly DifferenceKind[]): string =>
  kinds.map((kind) => (kind === 'presence' ? 'not in each' : kind)).join(', ');

type Children = Tree['children'];

/** The table of a comparison: a head and a small stack for each mode, then groups of rows. */
export function compareTable(view: CompareView, links: CompareLinks): Tree {
  const { columns } = view;
  return element(
    'table',
    { class: 'compare' },
    element('thead', {}, element('tr', {}, element('td', {}), ...columns.map(headCell(links)))),
    lines(view),
    group(
      'Profile',
      columns.length,
      view.profile.map(({ name, cells, differs }) =>
        row(
          [name],
          differs.length > 0 ? 'differs' : '',
          cells.map((cell) => [cell ?? 'Not said yet']),
        ),
      ),
    ),
    group(
      'Questions',
      columns.length,
      view.questions.map(({ question, cells, differs }) =>
        row(
          [
            element(
              'a',
              { href: links.question(question.id), title: question.text },
              question.label,
            ),
          ],
          differenceWords(differs),
          cells.map((cell, index) => answerCell(cell, (id) => links.row(columns[index]!, id))),
        ),
      ),
    ),
    ...view.layers.map(({ id, name, rows }) =>
      group(
        element('a', { href: links.layer(id) }, name),
        columns.length,
        rows.map((each) =>
          row(
            [each.name],
            differenceWords(each.differs),
            each.cells.map((cell, index) =>
              cell ? partCell(cell, each.name, links.row(columns[index]!, cell.id)) : absent,
            ),
            each.id,
          ),
        ),
      ),
    ),
  );
}

const absent: Children = [element('span', { class: 'absent' }, '–', spoken('no such row'))];

const headCell = (links: CompareLinks) => (column: ComparedMode) =>
  element(
    'th',
    { scope: 'col' },
    element(
      'a',
      { href: links.mode(column) },
      element('b', {}, column.service.shortName),
      ' ',
      element('span', {}, column.mode.name),
    ),
  );

/** The stacks with their lines, and beside them the layers, marked where the line is not at one place. */
function lines({ columns, layers }: CompareView): Tree {
  const rows = layers.map(({ id, name }) => {
    const cells = columns.map(({ mode }) =>
      countOf(mode.layers.find((layer) => layer.id === id)?.parts ?? []),
    );
    const shares = new Set(cells.map(({ yours, parts }) => yours / parts));
    return { name, cells, differs: shares.size > 1 };
  });
  return element(
    'tbody',
    { class: 'lines' },
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        ...rows.map(({ name, differs }) =>
          element('span', { class: 'layer' }, name, ...(differs ? [' ', differsMark] : [])),
        ),
      ),
      ...columns.map((_, index) => {
        const bars = rows.map(({ name, cells }) => ({ name, ...cells[index]! }));
        const counts = bars.flatMap(({ name, yours, parts }) =>
          parts > 0 ? [`${name} ${yours} of ${parts}`] : [],
        );
        const { yours, aws, line, viewBox } = drawBars(bars, glyphSize);
        return element(
          'td',
          {},
          element(
            'svg',
            {
              class: 'glyph',
              viewBox,
              preserveAspectRatio: 'none',
              role: 'img',
              'aria-label': `Yours: ${counts.join(', ')}`,
            },
            element('path', { class: 'yours', d: yours }),
            element('path', { class: 'aws', d: aws }),
            element('path', { class: 'line', d: line }),
          ),
        );
      }),
    ),
  );
}

/** A layer's row is 24 high, as much as a line of text beside it. */
const glyphSize = { width: 240, height: 17, gap: 7, least: 12 };

const differsMark = element('span', { class: 'mark' }, '◆', spoken(' differs'));

/** Rows under a heading; one without differences says so while only these are shown. */
function group(name: Tree | string, columns: number, rows: readonly Tree[]): Tree {
  const same = rows.every(({ attributes }) => attributes['class'] === 'same');
  return element(
    'tbody',
    same ? { class: 'same' } : {},
    element(
      'tr',
      { class: 'group' },
      element('th', { scope: 'rowgroup', colspan: `${columns + 1}` }, element('span', {}, name)),
    ),
    ...rows,
  );
}

function row(head: Children, differs: string, cells: readonly Children[], part?: string): Tree {
  return element(
    'tr',
    {
      class: differs ? 'differs' : 'same',
      ...(part !== undefined && { 'data-part': part }),
    },
    element(
      'th',
      { scope: 'row' },
      ...head,
      ...(differs ? [' ', element('span', { class: 'mark' }, `◆ ${differs}`)] : []),
    ),
    ...cells.map((children) => element('td', {}, ...children)),
  );
}

function answerCell(cell: AnswerCell | undefined, hrefOf: (part: string) => string): Children {
  if (!cell) return [soft('Not yet answered')];
  if (!('owner' in cell)) return [soft(cell.reason)];
  return partCell(cell, undefined, hrefOf(cell.id));
}

/** @param known The name that stands at the head of the row and need not be said again. */
function partCell(cell: PartCell, known: string | undefined, href: string): Children {
  const { owner, name, setting, duty, elsewhere } = cell;
  const beside = [
    ...(setting ? [settingState(setting)] : []),
    ...(elsewhere ? [`in ${elsewhere}`] : []),
  ].join(', ');
  const hasSameName = name === known;
  const chip = element('span', { class: `owner ${owner}` }, ownerOf(owner).name);
  return [
    ...(hasSameName
      ? [element('a', { class: 'chip', href }, chip)]
      : [chip, ' ', element('a', { href }, name)]),
    ...(beside ? [' ', soft(beside)] : []),
    ' ',
    element('span', { class: 'duty' }, ...sentence(duty)),
  ];
}
