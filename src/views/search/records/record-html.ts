import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent, Root } from 'hast';
import type { SearchRecord } from './record.ts';

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
