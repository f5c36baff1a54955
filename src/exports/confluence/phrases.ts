import type { Phrase } from '../tree/document.ts';
import { write, type Writers } from '../tree/write.ts';
import { element, xmlText } from './xml.ts';

const writers: Writers<Phrase, undefined, string> = {
  text: ({ value }) => xmlText(value),
  inlineCode: ({ value }) => element('code', {}, xmlText(value)),
  break: () => element('br', {}),
  strong: ({ children }) => element('strong', {}, phrases(children)),
  emphasis: ({ children }) => element('em', {}, phrases(children)),
  delete: ({ children }) => element('del', {}, phrases(children)),
  link: ({ url, children }) => element('a', { href: url }, phrases(children)),
  image: ({ url, alt }) =>
    element('ac:image', { 'ac:alt': alt }, element('ri:url', { 'ri:value': url })),
};

/** Phrases in Confluence's storage format. */
export const phrases = (nodes: readonly Phrase[]): string =>
  nodes.map((node) => write(writers, node, undefined)).join('');
