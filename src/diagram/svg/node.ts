/** An element of a picture that we ship. Nobody changes one; whoever needs another makes another. */
export interface SvgNode {
  readonly name: string;
  /** In the order in which they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgContent[];
}

/** What an element holds: elements and text. */
export type SvgContent = SvgNode | string;

/** Attributes as they are computed: numbers are rounded, and `undefined` ones left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

function written(attributes: Attributes): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) texts[name] = typeof value === 'number' ? short(value) : value;
  }
  return texts;
}

/** Makes an element. */
export const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly SvgContent[] = [],
): SvgNode => ({ name, attributes: written(attributes), children });

export const isElement = (content: SvgContent): content is SvgNode => typeof content !== 'string';

/** The elements directly inside. */
export const elementsOf = ({ children }: SvgNode): SvgNode[] => children.filter(isElement);

/** All elements inside, in the order in which they are drawn. */
export function* descendants(node: SvgNode): Generator<SvgNode> {
  for (const child of elementsOf(node)) {
    yield child;
    yield* descendants(child);
  }
}

/** All text inside, as the DOM's `textContent` has it. */
export const textContent = ({ children }: SvgNode): string =>
  children.map((child) => (isElement(child) ? textContent(child) : child)).join('');

/** A number with at most two decimals, as short as it can be written. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

// XML knows no control characters, in any spelling: https://www.w3.org/TR/xml/#charsets
const plain = (text: string): string => text.replace(/[\p{Cc}--[\t\n\r]]/gv, '');

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
