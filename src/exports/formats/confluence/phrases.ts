import type { Phrase } from '../tree/document.ts';
import { write, type Writers } from '../tree/write.ts';
import { xmlElement, xmlText } from './xml.ts';

const writers: Writers<Phrase, undefined, string> = {
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

/** Phrases in Confluence's storage format. */
export const phrases = (nodes: readonly Phrase[]): string =>
  nodes.map((node) => write(writers, node, undefined)).join('');
