import { element, type SvgNode } from '../svg/node.ts';

/** An element that is being made: numbers are exact, and attributes may still change. */
export interface Draft {
  readonly name: string;
  attributes: DraftAttributes;
  children: (Draft | string)[];
}

/** Attributes in the order in which they are written; `undefined` ones are left out. */
export type DraftAttributes = Record<string, string | number | undefined>;

/** Begins an element. */
export function draft(
  name: string,
  attributes: DraftAttributes,
  children: (Draft | string)[] = [],
): Draft {
  return { name, attributes, children };
}

/** The finished element. */
export const finished = ({ name, attributes, children }: Draft): SvgNode =>
  element(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : finished(child))),
  );
