import { parseDeclarations, parseStyleSheet } from './stylesheet.ts';
import type { Declaration, StyleRule } from './stylesheet.ts';
import { mayMatch, subjectFor, subjectOf } from './subject.ts';
import type { Subject } from './subject.ts';

/** A rule, and what it asks of an element at least: jsdom takes long to try a selector. */
interface SheetRule extends StyleRule {
  readonly subject: Subject;
}

const sheets = new Map<string, readonly SheetRule[]>();

function rulesOf(css: string): readonly SheetRule[] {
  const known = sheets.get(css);
  if (known) return known;
  const rules = parseStyleSheet(css).map((rule) => ({
    ...rule,
    subject: subjectOf(rule.selector),
  }));
  // One render asks for one sheet many times; the next render has another one.
  sheets.clear();
  sheets.set(css, rules);
  return rules;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false; // A selector that jsdom cannot read matches nothing, as in a browser.
  }
}

/** What is known of an element, as long as nobody changes it. */
interface KnownStyles {
  readonly inline: ReadonlyMap<string, Declaration>;
  readonly subject: Subject;
  readonly own: Map<string, string | undefined>;
  readonly inherited: Map<string, string | undefined>;
}

const factsOf = (element: Element): KnownStyles => ({
  inline: parseDeclarations(element.getAttribute('style') ?? ''),
  subject: subjectFor(element),
  own: new Map(),
  inherited: new Map(),
});

/** Answers which value of a CSS property applies to an element. */
export interface PropertyValues {
  /** The value that the element itself is given, or nothing. */
  own(element: Element, property: string): string | undefined;
  /** The value given to the element or to its nearest ancestor that has one. */
  inherited(element: Element, property: string): string | undefined;
}

/** Reads the values from the `<style>` elements under a root. */
export class Cascade implements PropertyValues {
  readonly #rules: readonly SheetRule[];
  readonly #byProperty = new Map<string, readonly SheetRule[]>();
  readonly #known = new Map<Element, KnownStyles>();

  constructor(root: ParentNode) {
    const styles = [...root.querySelectorAll('style')];
    this.#rules = styles.flatMap((style) => rulesOf(style.textContent));
  }

  own(element: Element, property: string): string | undefined {
    const known = this.#of(element);
    if (!known.own.has(property)) known.own.set(property, this.#resolve(element, known, property));
    return known.own.get(property);
  }

  inherited(element: Element, property: string): string | undefined {
    const { inherited } = this.#of(element);
    if (!inherited.has(property)) {
      const own = this.own(element, property);
      const parent = element.parentElement;
      const takes = (own === undefined || own === 'inherit') && parent;
      inherited.set(
        property,
        takes ? this.inherited(parent, property) : own === 'inherit' ? undefined : own,
      );
    }
    return inherited.get(property);
  }

  #of(element: Element): KnownStyles {
    const known = this.#known.get(element) ?? factsOf(element);
    this.#known.set(element, known);
    return known;
  }

  #resolve(
    element: Element,
    { inline, subject }: KnownStyles,
    property: string,
  ): string | undefined {
    const own = inline.get(property);
    if (own?.important) return own.value;
    const sheet = this.#fromSheet(element, subject, property);
    if (sheet?.important) return sheet.value;
    // A presentation attribute has the lowest rank of all.
    return own?.value ?? sheet?.value ?? (element.getAttribute(property)?.trim() || undefined);
  }

  #fromSheet(element: Element, subject: Subject, property: string): Declaration | undefined {
    let best: { declaration: Declaration; rank: number } | undefined;
    for (const rule of this.#rulesFor(property)) {
      const declaration = rule.declarations.get(property);
      if (!declaration || !mayMatch(rule.subject, subject)) continue;
      const rank = rule.specificity + (declaration.important ? 1e9 : 0);
      if ((!best || rank >= best.rank) && matches(element, rule.selector)) {
        best = { declaration, rank };
      }
    }
    return best?.declaration;
  }

  #rulesFor(property: string): readonly SheetRule[] {
    const known = this.#byProperty.get(property);
    if (known) return known;
    const rules = this.#rules.filter(({ declarations }) => declarations.has(property));
    this.#byProperty.set(property, rules);
    return rules;
  }
}
