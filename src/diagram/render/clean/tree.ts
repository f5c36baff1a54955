import { short, shortNumbers } from '../svg/numbers.ts';

export { short, shortNumbers };

/** An element of the SVG that we ship. */
export interface SvgNode {
  readonly name: string;
  attributes: Attributes;
  children: (SvgNode | string)[];
}

/** Attributes in the order in which they are written; `undefined` ones are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** Makes an element. */
export function node(
  name: string,
  attributes: Attributes,
  children: (SvgNode | string)[] = [],
): SvgNode {
  return { name, attributes, children };
}

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
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => {
      const text = typeof value === 'number' ? short(value) : escape(plain(value));
      return ` ${key}="${text}"`;
    })
    .join('');
  if (children.length === 0) return `<${name}${list}/>`;
  const content = children.map((child) =>
    typeof child === 'string' ? escape(plain(child)) : serialize(child),
  );
  return `<${name}${list}>${content.join('')}</${name}>`;
}
