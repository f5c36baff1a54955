import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { Inline } from './directives.ts';
import { InlineStyles } from './inline-styles.ts';
import { withClassForStyle } from './tag.ts';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A page that carries its own policy: style attributes become classes of one style element, and what
 * is inline is named by its hash. Nothing of the page looks or works another way.
 *
 * @param html A whole document with a `<meta charset>` in its head.
 * @param policyOf The policy for what is inline.
 * @throws {RangeError} for a page with an event handler in an attribute, which no hash covers, and for
 *   one without a place for the policy.
 */
export function withPolicy(html: string, policyOf: (inline: Inline) => string): string {
  const edits: Edit[] = [];
  const found = { script: new Set<string>(), style: new Set<string>() };
  const styles = new InlineStyles();
  let charsetEnd = -1;
  let headEnd = -1;
  let contentFrom = -1;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const [from, to] = [parser.startIndex, parser.endIndex + 1];
        const handler = Object.keys(attributes).find((each) => /^on[a-z]/.test(each));
        if (handler)
          throw new RangeError(`A page has <${name} ${handler}>, which no policy allows.`);
        const { style } = attributes;
        if (style !== undefined) {
          const text = withClassForStyle(html.slice(from, to), styles.classFor(style));
          edits.push({ from, to, text });
        }
        if (name === 'meta' && attributes['charset'] !== undefined) charsetEnd = to;
        contentFrom = isInline(name, attributes) ? to : -1;
      },
      onclosetag(name) {
        const at = parser.startIndex;
        if (name === 'head') headEnd = at;
        if ((name === 'script' || name === 'style') && contentFrom >= 0) {
          found[name].add(hashSource(html.slice(contentFrom, at)));
        }
        contentFrom = -1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  if (charsetEnd < 0 || headEnd < 0) throw new RangeError('A page has no charset in its head.');

  if (styles.css !== '') {
    edits.push({ from: headEnd, to: headEnd, text: `<style>${styles.css}</style>` });
    found.style.add(hashSource(styles.css));
  }
  const policy = policyOf({ scripts: [...found.script], styles: [...found.style] });
  const text = `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="same-origin">`;
  return applied(html, [...edits, { from: charsetEnd, to: charsetEnd, text }]);
}

/** Whether an element's content is code that a browser runs or applies. */
function isInline(name: string, { src, type = '' }: Readonly<Record<string, string>>): boolean {
  if (name === 'style') return true;
  const isCode = ['', 'module', 'text/javascript', 'importmap', 'speculationrules'].includes(type);
  return name === 'script' && src === undefined && isCode;
}

const hashSource = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

function applied(html: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of edits.toSorted((one, other) => one.from - other.from)) {
    result += html.slice(at, from) + text;
    at = to;
  }
  return result + html.slice(at);
}
