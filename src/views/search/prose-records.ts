/** The records of pages of prose, from their built HTML. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { guides } from '../guides.ts';
import { guidePath } from '../urls.ts';
import type { RecordSection, SearchRecord } from './record.ts';
import { pageWords } from './synonyms.ts';

/**
 * All records of prose: guides, and the pages about errors.
 *
 * @param folder The built site: prose is searched as it was built.
 */
export const proseRecords = (folder: string): readonly SearchRecord[] => [
  ...guides.flatMap((guide) => {
    const path = guidePath(guide.id);
    return sectionRecords(htmlAt(folder, path), path, guide);
  }),
  ...globSync('errors/*/', { cwd: folder })
    .sort()
    .map((path) => {
      const own = `${path.replace(/\/?$/, '')}/`;
      return wholePageRecord(htmlAt(folder, own), own);
    }),
];

const htmlAt = (folder: string, path: string): string =>
  readFileSync(join(folder, path, 'index.html'), 'utf8');

/** Blocks whose words would run together with their neighbours’. */
const apart = /^(?:p|li|t[dhr]|h[1-6]|pre|dt|dd|figure|figcaption|div|section|br|blockquote)$/;

/**
 * A record for each section of a page, and one for what stands before the first.
 *
 * @param html The whole page, as it was built.
 * @param path Its path.
 * @param about Its title, and what it says in a sentence or two.
 * @throws {RangeError} where it has no text as Starlight makes it.
 */
export function sectionRecords(
  html: string,
  path: string,
  { title, description }: { readonly title: string; readonly description: string },
): readonly SearchRecord[] {
  const main = find(fromHtml(html), (element) => hasClass(element, 'sl-markdown-content'));
  if (!main) throw new RangeError(`The page ${path} has no text to search.`);
  return sectionsOf(main).flatMap(({ heading, text }, index) =>
    // Pagefind keeps no record without a word.
    heading && text === ''
      ? []
      : [
          {
            id: `${path}${index}`,
            path: heading ? `${path}#${heading.id}` : path,
            title: heading ? `${title}: ${heading.text}` : title,
            sections: [{ text: heading ? text : plain(`${description} ${text}`) }],
            words: heading ? { beside: [title] } : { list: [title, pageWords[path] ?? ''] },
          },
        ],
  );
}

/**
 * One record for a page about an error: contributors look for its code, and nobody else for it.
 *
 * @throws {RangeError} where the page has no heading or description.
 */
export function wholePageRecord(html: string, path: string): SearchRecord {
  const page = fromHtml(html);
  const heading = find(page, ({ tagName }) => tagName === 'h1');
  const about = find(page, ({ properties }) => properties['name'] === 'description');
  if (!heading || !about) throw new RangeError(`The page ${path} has no heading or description.`);
  return {
    id: path,
    path,
    title: plain(textOf(heading)),
    sections: [{ text: String(about.properties['content']) }],
    words: { beside: [path] },
  };
}

/** The sections of a page in their order; what stands before the first heading has none. */
function sectionsOf(main: Element): readonly RecordSection[] {
  const sections: { heading?: NonNullable<RecordSection['heading']>; text: string }[] = [
    { text: '' },
  ];
  const collect = (node: Nodes): void => {
    const last = sections.at(-1);
    if (node.type === 'text' && last) last.text += node.value;
    if (node.type !== 'element' || isSilent(node)) return;
    const { id } = node.properties;
    if (node.tagName === 'h2' && typeof id === 'string') {
      sections.push({ heading: { id, text: plain(textOf(node)) }, text: '' });
      return;
    }
    const gap = apart.test(node.tagName) ? ' ' : '';
    if (last) last.text += gap;
    node.children.forEach(collect);
    const now = sections.at(-1);
    if (now) now.text += gap;
  };
  collect(main);
  return sections.map(({ heading, text }) => ({ ...(heading && { heading }), text: plain(text) }));
}

/** Scripts, pictures, and what only screen readers say, such as the names of links to headings. */
const isSilent = (element: Element): boolean =>
  /^(?:script|style|svg|template)$/.test(element.tagName) || hasClass(element, 'sr-only');

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && !isSilent(node) ? node.children.map(textOf).join('') : '';
};

function find(root: Nodes, matches: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(root, 'element', (element) => {
    if (!matches(element)) return CONTINUE;
    found = element;
    return EXIT;
  });
  return found;
}
