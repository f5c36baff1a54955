import { createHash } from 'node:crypto';

/** The styles that attributes of a page set, each as a class. */
export class InlineStyles {
  readonly #rules = new Map<string, string>();

  /**
   * The class for what a `style` attribute sets; equal declarations, equal class.
   *
   * @throws {RangeError} for what could end a rule or a style element.
   */
  classFor(style: string): string {
    if (/[<{}]/.test(style))
      throw new RangeError(`A style attribute holds more than styles: ${style}`);
    const declarations = style.trim().replace(/;$/, '');
    const name = `style-${createHash('sha256').update(declarations).digest('hex').slice(0, 6)}`;
    // As strong as an id, since an attribute is stronger than all that selects by classes.
    this.#rules.set(name, `.${name}:not(#_){${declarations}}`);
    return name;
  }

  /** The rules of all classes that were asked for; empty where there was none. */
  get css(): string {
    return [...this.#rules.values()].sort().join('');
  }
}
