import { parseDeclarations, parseStyleSheet } from './stylesheet.ts';
import type { Declaration, Rule } from './stylesheet.ts';

const sheets = new Map<string, Rule[]>();

function rulesOf(css: string): Rule[] {
  const known = sheets.get(css);
  if (known) return known;
  const rules = parseStyleSheet(css);
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

/** Answers which value of a CSS property applies, from the `<style>` elements under a root. */
export class Cascade {
  readonly #rules: readonly Rule[];
  readonly #byProperty = new Map<string, Rule[]>();
  readonly #own = new Map<Element, Map<string, string | undefined>>();

  constructor(root: ParentNode) {
    const styles = [...root.querySelectorAll('style')];
    this.#rules = styles.flatMap((style) => rulesOf(style.textContent));
  }

  /** The value that the element itself is given, or nothing. */
  own(element: Element, property: string): string | undefined {
    const cached = this.#own.get(element) ?? new Map<string, string | undefined>();
    this.#own.set(element, cached);
    if (!cached.has(property)) cached.set(property, this.#resolve(element, property));
    return cached.get(property);
  }

  /** The value given to the element or to its nearest ancestor that has one. */
  inherited(element: Element, property: string): string | undefined {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const value = this.own(at, property);
      if (value !== undefined && value !== 'inherit') return value;
    }
    return undefined;
  }

  #resolve(element: Element, property: string): string | undefined {
    const inline = parseDeclarations(element.getAttribute('style') ?? '').get(property);
    if (inline?.important) return inline.value;
    const sheet = this.#fromSheet(element, property);
    if (sheet?.important) return sheet.value;
    // A presentation attribute has the lowest rank of all.
    return inline?.value ?? sheet?.value ?? (element.getAttribute(property)?.trim() || undefined);
  }

  #fromSheet(element: Element, property: string): Declaration | undefined {
    let best: { declaration: Declaration; rank: number } | undefined;
    for (const rule of this.#rulesFor(property)) {
      const declaration = rule.declarations.get(property);
      if (!declaration) continue;
      const rank = rule.specificity + (declaration.important ? 1e9 : 0);
      if ((!best || rank >= best.rank) && matches(element, rule.selector)) {
        best = { declaration, rank };
      }
    }
    return best?.declaration;
  }

  #rulesFor(property: string): Rule[] {
    const known = this.#byProperty.get(property);
    if (known) return known;
    const rules = this.#rules.filter(({ declarations }) => declarations.has(property));
    this.#byProperty.set(property, rules);
    return rules;
  }
}
