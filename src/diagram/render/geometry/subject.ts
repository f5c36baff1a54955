/** What an element must be called, and have for classes, if a selector is to match it. */
export interface Subject {
  /** In small letters; nothing where any name will do. */
  readonly name: string | undefined;
  /** In small letters. */
  readonly classes: readonly string[];
}

const plain = /^[\w\s>+~.#*-]+$/;

/**
 * The least that a selector asks of the element itself, read from its last part. It is there to
 * rule elements out quickly: one that passes may still not match. A selector with more in it than
 * names, classes, ids and combinators gets a subject that rules nothing out.
 */
export function subjectOf(selector: string): Subject {
  const last = plain.test(selector) ? (/[^\s>+~]+$/.exec(selector.trim())?.[0] ?? '') : '';
  return {
    name: /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase(),
    classes: [...last.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name.toLowerCase()),
  };
}

/** The same of an element, whose letters count as small: a page without a doctype ignores case. */
export function subjectFor(element: Element): Subject {
  const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/);
  return { name: element.localName.toLowerCase(), classes };
}

/** False where the element cannot be what the selector asks for. */
export const mayMatch = (asked: Subject, element: Subject): boolean =>
  (asked.name === undefined || asked.name === element.name) &&
  asked.classes.every((name) => element.classes.includes(name));
