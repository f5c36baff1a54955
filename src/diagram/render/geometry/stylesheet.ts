/** One CSS declaration. */
export interface Declaration {
  readonly value: string;
  readonly important: boolean;
}

/** One CSS rule with one selector. */
export interface StyleRule {
  readonly selector: string;
  readonly specificity: number;
  readonly declarations: ReadonlyMap<string, Declaration>;
}

/** Reads `a: b; c: d !important`. */
export function parseDeclarations(text: string): Map<string, Declaration> {
  const declarations = new Map<string, Declaration>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part.slice(colon + 1).trim();
    const bare = value.replace(/\s*!\s*important$/i, '');
    if (name && bare) declarations.set(name, { value: bare, important: bare !== value });
  }
  return declarations;
}

/** Ids count ten thousand, classes and attributes a hundred, element names one. */
export function specificityOf(selector: string): number {
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  const ids = count(/#[\w-]+/g);
  const classes = count(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g);
  const names = count(/(?:^|[\s>+~])[a-z][\w-]*/gi);
  return ids * 10_000 + classes * 100 + names;
}

function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let index = open; index < css.length; index++) {
    if (css[index] === '{') depth++;
    if (css[index] === '}' && --depth === 0) return index;
  }
  return css.length;
}

/**
 * Reads the flat style sheets that Mermaid writes: rules and at-rules, no nesting. At-rules are
 * left out, since the ones that Mermaid writes hold animations only.
 */
export function parseStyleSheet(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  let position = 0;
  for (;;) {
    const open = css.indexOf('{', position);
    if (open < 0) return rules;
    const close = blockEnd(css, open);
    const prelude = css.slice(position, open).trim();
    if (!prelude.startsWith('@')) {
      const declarations = parseDeclarations(css.slice(open + 1, close));
      for (const selector of prelude.split(',').map((part) => part.trim())) {
        if (selector) {
          rules.push({ selector, specificity: specificityOf(selector), declarations });
        }
      }
    }
    position = close + 1;
  }
}
