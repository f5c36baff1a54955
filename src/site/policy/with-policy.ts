import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { Inline } from './directives.ts';

/**
 * A page that carries its own policy: style attributes become classes of one style element, and what
 * is inline is named by its hash. Nothing of the page looks or works another way.
 *
 * @param html A whole document with a `<meta charset>` in its head.
 * @param policyOf The policy for what is inline.
 * @throws {RangeError} for a page with an event handler in an attribute, which no hash covers, for a style
 *   that could end a rule or a style element, and for a page without a place for the policy.
 */
export function withPolicy(html: string, policyOf: (inline: Inline) => string): string {
  const edits: { from: number; to: number; text: string }[] = [];
  const found = { script: new Set<string>(), style: new Set<string>() };
  const rules = new Set<string>();
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
          const { className, rule } = classFor(style);
          rules.add(rule);
          edits.push({ from, to, text: withClassForStyle(html.slice(from, to), className) });
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

  const css = [...rules].sort().join('');
  if (css !== '') {
    edits.push({ from: headEnd, to: headEnd, text: `<style>${css}</style>` });
    found.style.add(hashSource(css));
  }
  const policy = policyOf({ scripts: [...found.script], styles: [...found.style] });
  const text = `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="same-origin">`;
  edits.push({ from: charsetEnd, to: charsetEnd, text });

  let result = '';
  let at = 0;
  for (const { from, to, text: put } of edits.toSorted((one, other) => one.from - other.from)) {
    result += html.slice(at, from) + put;
    at = to;
  }
  return result + html.slice(at);
}

/** Whether an element's content is code that a browser runs or applies. */
function isInline(name: string, { src, type = '' }: Readonly<Record<string, string>>): boolean {
  if (name === 'style') return true;
  const isCode = ['', 'module', 'text/javascript', 'importmap', 'speculationrules'].includes(type);
  return name === 'script' && src === undefined && isCode;
}

const hashSource = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** The class for what a `style` attribute sets, and its rule; equal declarations, equal class. */
function classFor(style: string): { readonly className: string; readonly rule: string } {
  if (/[<{}]/.test(style))
    throw new RangeError(`A style attribute holds more than styles: ${style}`);
  const declarations = style.trim().replace(/;$/, '');
  const className = `style-${createHash('sha256').update(declarations).digest('hex').slice(0, 6)}`;
  // As strong as an id, since an attribute is stronger than all that selects by classes.
  return { className, rule: `.${className}:not(#_){${declarations}}` };
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/**
 * A start tag without its `style`, and with one class more.
 *
 * @param tag As our pages have it, such as `<li style="--depth: 1" class="x">`.
 */
function withClassForStyle(tag: string, className: string): string {
  const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? '<';
  const end = tag.endsWith('/>') ? '/>' : '>';
  /** Values are as written, with their quotes and character references. */
  const attributes = [...tag.slice(name.length, -end.length).matchAll(attribute)].map(
    ([text, key = '', value]) => ({ text, key: key.toLowerCase(), value }),
  );
  const own = attributes.find(({ key }) => key === 'class')?.value;
  const classes = [own?.replace(/^(["'])(.*)\1$/s, '$2'), className].filter(Boolean).join(' ');
  const quote = own?.startsWith("'") ? "'" : '"';
  const rest = attributes.filter(({ key }) => key !== 'style' && key !== 'class');
  return (
    [name, ...rest.map(({ text }) => text), `class=${quote}${classes}${quote}`].join(' ') + end
  );
}
