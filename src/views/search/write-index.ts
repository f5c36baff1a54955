/** Makes Pagefind’s index of records. */
import { close, createIndex } from 'pagefind';
import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent, Root } from 'hast';
import { to } from '../urls.ts';
import type { SearchRecord } from './record.ts';

/**
 * Makes Pagefind’s index of some records.
 *
 * @param folder Where its files go, absolute.
 * @throws {Error} with all that Pagefind says is wrong.
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw failed(errors);
    const added = await Promise.all(
      records.map((record) =>
        index.addHTMLFile({
          // Two questions may lead to one row, and Pagefind keeps one file of each address.
          url: `/${record.id}`,
          content: recordHtml(record, to(record.path)),
        }),
      ),
    );
    const written = await index.writeFiles({ outputPath: folder });
    const faults = [...errors, ...added.flatMap((one) => one.errors), ...written.errors];
    if (faults.length > 0) throw failed(faults);
  } finally {
    await close();
  }
}

const failed = (errors: readonly string[]): Error =>
  new Error(`Pagefind could not make the index of the search: ${errors.join(' ')}`);

/**
 * A record as the HTML that Pagefind reads. Whatever texts contain, they remain texts.
 *
 * @param address The whole path that a result leads to, with the base path.
 */
export function recordHtml({ title, sections, words }: SearchRecord, address: string): string {
  const hidden = Object.entries(words).map(([field, list]) => meta(field, list.join(' ')));
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: 'en' }, [
        element('body', {}, [
          element('main', { 'data-pagefind-body': '' }, [
            meta('title', title),
            meta('url', address),
            ...hidden,
            ...sections.flatMap(({ heading, text }) => [
              ...(heading ? [element('h2', { id: heading.id }, [textOf(heading.text)])] : []),
              element('p', { 'data-pagefind-weight': '0.1' }, [textOf(text)]),
            ]),
          ]),
        ]),
      ]),
    ],
  };
  return toHtml(document);
}

/** A word field: its value stands in an attribute, so no result shows it. */
const meta = (field: string, value: string): Element =>
  element('span', { 'data-pagefind-meta': `${field}[data-value]`, 'data-value': value }, []);

const textOf = (value: string): ElementContent => ({ type: 'text', value });

const element = (
  tagName: string,
  properties: Readonly<Record<string, string>>,
  children: Element['children'],
): Element => ({ type: 'element', tagName, properties: { ...properties }, children });
