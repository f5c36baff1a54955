import type { AlignType, Root } from 'mdast';
import { readDocument } from './read-document.ts';
import { withBox, write, type Block, type Of, type Phrase, type Writers } from './tree.ts';

/**
 * Confluence's storage format: XHTML with the prefixes `ac:` and `ri:`, which Confluence declares
 * around it.
 *
 * @throws {RangeError} for what `readDocument` rejects.
 */
export function toConfluence(root: Root): string {
  // The numbers of tasks are unique on a page.
  let tasks = 0;
  const block = (node: Block): string => write(writers, node);

  const writers: Writers<Block> = {
    heading: ({ depth, children }) => xmlElement(`h${depth}`, {}, phrases(children)),
    paragraph: ({ children }) => xmlElement('p', {}, phrases(children)),
    code: codeMacro,
    list: (node) => (isTaskList(node) ? taskList(node) : list(node)),
    table,
    blockquote: ({ children }) => xmlElement('blockquote', {}, ...children.map(block)),
    thematicBreak: () => xmlElement('hr', {}),
  };

  const taskList = ({ children }: Of<'list'>) =>
    xmlElement(
      'ac:task-list',
      {},
      ...children.map((item) =>
        xmlElement(
          'ac:task',
          {},
          xmlElement('ac:task-id', {}, `${++tasks}`),
          xmlElement('ac:task-status', {}, item.checked === true ? 'complete' : 'incomplete'),
          xmlElement('ac:task-body', {}, content(item.children)),
        ),
      ),
    );

  const list = ({ ordered, start, children }: Of<'list'>) =>
    xmlElement(
      ordered ? 'ol' : 'ul',
      { start: ordered && start !== 1 ? `${start}` : undefined },
      ...children.map((item) => xmlElement('li', {}, content(withBox(item)))),
    );

  /** The first paragraph has no `<p>`, as in the lists that Confluence's own editor writes. */
  const content = (nodes: readonly Block[]): string =>
    nodes
      .map((node, index) =>
        index === 0 && node.type === 'paragraph' ? phrases(node.children) : block(node),
      )
      .join('');

  return `${readDocument(root).children.map(block).join('\n')}\n`;
}

const isTaskList = ({ ordered, children }: Of<'list'>) =>
  !ordered && children.every(({ checked }) => checked !== null);

function codeMacro({ lang, value }: Of<'code'>): string {
  const language = lang === null ? undefined : codeLanguages[lang.toLowerCase()];
  return xmlElement(
    'ac:structured-macro',
    { 'ac:name': 'code' },
    language === undefined ? '' : xmlElement('ac:parameter', { 'ac:name': 'language' }, language),
    xmlElement('ac:plain-text-body', {}, cdata(value)),
  );
}

/**
 * The names by which Confluence's code macro knows languages, from those that Markdown's fences use.
 * The macro fails on a name that it does not know, so any other language goes without one.
 */
const codeLanguages: Readonly<Record<string, string>> = {
  bash: 'bash',
  diff: 'diff',
  html: 'xml',
  java: 'java',
  javascript: 'js',
  js: 'js',
  powershell: 'powershell',
  py: 'py',
  python: 'py',
  sh: 'bash',
  shell: 'bash',
  sql: 'sql',
  xml: 'xml',
  yaml: 'yml',
  yml: 'yml',
};

function table({ align, children }: Of<'table'>): string {
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

const phrases = (nodes: readonly Phrase[]): string =>
  nodes.map((node) => write(phraseWriters, node)).join('');

const phraseWriters: Writers<Phrase> = {
  text: ({ value }) => xmlText(value),
  inlineCode: ({ value }) => xmlElement('code', {}, xmlText(value)),
  break: () => xmlElement('br', {}),
  strong: ({ children }) => xmlElement('strong', {}, phrases(children)),
  emphasis: ({ children }) => xmlElement('em', {}, phrases(children)),
  delete: ({ children }) => xmlElement('del', {}, phrases(children)),
  link: ({ url, children }) => xmlElement('a', { href: url }, phrases(children)),
  image: ({ url, alt }) =>
    xmlElement('ac:image', { 'ac:alt': alt }, xmlElement('ri:url', { 'ri:value': url })),
};

/**
 * An element as XML; content is XML already. The available libraries do not escape `]]>` in text, and escape
 * inside CDATA, where nothing can be escaped.
 */
function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(value!)}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for an element's content or for an attribute. */
const xmlText = (value: string): string => value.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** Text as CDATA: where it holds the end mark, one section ends inside it and another begins. */
const cdata = (value: string): string =>
  `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
