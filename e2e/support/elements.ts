import { Parser } from 'htmlparser2';

/** An element of a built page, as its start tag says it. */
export interface BuiltElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What a script or a style element holds. */
  readonly code?: string;
}

/**
 * Every element of a page, in order. It reads tags one after the other and builds no tree: the
 * build has hundreds of pages, and this is many times as fast as a DOM.
 */
export function readElements(html: string): BuiltElement[] {
  const elements: BuiltElement[] = [];
  let code: string | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      code = name === 'script' || name === 'style' ? '' : undefined;
      elements.push({ name, attributes });
    },
    ontext: (text) => {
      if (code !== undefined) code += text;
    },
    onclosetag: () => {
      if (code !== undefined) elements.push({ ...elements.pop()!, code });
      code = undefined;
    },
  });
  parser.end(html);
  return elements;
}

/** Ids that a page gives to more than one element. */
export function repeatedIds(elements: readonly BuiltElement[]): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
