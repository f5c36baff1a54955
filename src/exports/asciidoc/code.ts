import type { Code } from '../tree/document.ts';
import { longerThan } from './delimiter.ts';
import { escapeText } from './escape.ts';

/**
 * What Asciidoctor obeys even inside code: lines that include files or leave lines out, and numbers
 * in angle brackets, which are signs for remarks below the code.
 */
const obeyed = /(?:include|ifn?def|ifeval|endif)::|<(?:!--)?(?:\d+|\.)(?:--)?>/;

/** A block of code, as it is where nothing in it is obeyed. */
export function writeCode({ lang, value }: Code): string {
  const plain = !obeyed.test(value);
  const content = plain ? value : escapeText(value);
  const fence = longerThan('-', content);
  const attributes = [
    'source',
    ...(lang === null ? [] : [lang]),
    ...(plain ? [] : ['subs="specialchars,replacements"']),
  ];
  return [`[${attributes.join(',')}]`, fence, content, fence].join('\n');
}
