import type { Code } from '../tree/document.ts';
import { longerThan } from './delimiter.ts';
import { escapeText } from './escape.ts';

/**
 * What Asciidoctor interprets even inside code: lines that include files or leave lines out, and
 * numbers in angle brackets, which refer to notes below the code.
 */
const obeyed = /(?:include|ifn?def|ifeval|endif)::|<(?:!--)?(?:\d+|\.)(?:--)?>/;

/** A block of code as AsciiDoc; escaped only where Asciidoctor would interpret something in it. */
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
