import { isElement, type SvgNode } from './node.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

// XML knows no control characters, in any spelling: https://www.w3.org/TR/xml/#charsets
const plain = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, '');

/** Writes the element as XML that is also HTML. */
export function serialize({ name, attributes, children }: SvgNode): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(plain(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${list}/>`;
  const content = children.map((child) =>
    isElement(child) ? serialize(child) : escape(plain(child)),
  );
  return `<${name}${list}>${content.join('')}</${name}>`;
}
