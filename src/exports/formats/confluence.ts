import type { AlignType, Root } from 'mdast';
import { codeLanguages } from './confluence/code-languages.ts';
import { phrases } from './confluence/phrases.ts';
import { cdata, xmlElement } from './confluence/xml.ts';
import { withBox } from './tree/block-helpers.ts';
import type { Block, Code, List, Table } from './tree/document.ts';
import { readDocument } from './tree/read-document.ts';
import { write, type Writers } from './tree/write.ts';

/** Returns the next number of a task; the numbers are unique on a page. */
type TaskIds = () => string;

/**
 * Confluence's storage format: XHTML with the prefixes `ac:` and `ri:`, which Confluence declares
 * around it.
 *
 * @throws RangeError for what `readDocument` rejects.
 */
export function toConfluence(root: Root): string {
  let tasks = 0;
  const taskIds: TaskIds = () => String((tasks += 1));
  return `${blocks(readDocument(root).children, taskIds, '\n')}\n`;
}

const blocks = (nodes: readonly Block[], taskIds: TaskIds, between = ''): string =>
  nodes.map((node) => write(writers, node, taskIds)).join(between);

const writers: Writers<Block, TaskIds, string> = {
  heading: ({ depth, children }) => xmlElement(`h${depth}`, {}, phrases(children)),
  paragraph: ({ children }) => xmlElement('p', {}, phrases(children)),
  code: codeMacro,
  list: (node, taskIds) => (isTaskList(node) ? taskList(node, taskIds) : list(node, taskIds)),
  table,
  blockquote: ({ children }, taskIds) => xmlElement('blockquote', {}, blocks(children, taskIds)),
  thematicBreak: () => xmlElement('hr', {}),
};

function codeMacro({ lang, value }: Code): string {
  const language = lang === null ? undefined : codeLanguages[lang.toLowerCase()];
  return xmlElement(
    'ac:structured-macro',
    { 'ac:name': 'code' },
    language === undefined ? '' : xmlElement('ac:parameter', { 'ac:name': 'language' }, language),
    xmlElement('ac:plain-text-body', {}, cdata(value)),
  );
}

const isTaskList = ({ ordered, children }: List) =>
  !ordered && children.every(({ checked }) => checked !== null);

const taskList = ({ children }: List, taskIds: TaskIds) =>
  xmlElement(
    'ac:task-list',
    {},
    ...children.map((item) =>
      xmlElement(
        'ac:task',
        {},
        xmlElement('ac:task-id', {}, taskIds()),
        xmlElement('ac:task-status', {}, item.checked === true ? 'complete' : 'incomplete'),
        xmlElement('ac:task-body', {}, content(item.children, taskIds)),
      ),
    ),
  );

const list = ({ ordered, start, children }: List, taskIds: TaskIds) =>
  xmlElement(
    ordered ? 'ol' : 'ul',
    { start: ordered && start !== 1 ? String(start) : undefined },
    ...children.map((item) => xmlElement('li', {}, content(withBox(item), taskIds))),
  );

/** The first paragraph has no `<p>`, as in the lists that Confluence's own editor writes. */
function content(nodes: readonly Block[], taskIds: TaskIds): string {
  const [first, ...rest] = nodes;
  return first?.type === 'paragraph'
    ? phrases(first.children) + blocks(rest, taskIds)
    : blocks(nodes, taskIds);
}

function table({ align, children }: Table): string {
  const rows = children.map((row, rowIndex) =>
    xmlElement(
      'tr',
      {},
      ...row.children.map((cell, index) =>
        xmlElement(rowIndex === 0 ? 'th' : 'td', alignment(align[index]), phrases(cell.children)),
      ),
    ),
  );
  return xmlElement('table', {}, xmlElement('tbody', {}, ...rows));
}

/** Confluence supports a cell's alignment only in this form. */
const alignment = (align: AlignType | undefined) => ({
  style: align === 'center' || align === 'right' ? `text-align: ${align};` : undefined,
});
