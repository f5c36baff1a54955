import { short } from './numbers.ts';

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
