import type { MinimalElement } from './element.ts';

/** The classes of an element, as `Element.classList` has them. */
export class ClassList {
  readonly #element: MinimalElement;

  constructor(element: MinimalElement) {
    this.#element = element;
  }

  get #names(): string[] {
    return (this.#element.getAttribute('class') ?? '').split(' ').filter(Boolean);
  }

  contains(name: string): boolean {
    return this.#names.includes(name);
  }

  add(name: string): void {
    if (!this.contains(name)) this.#element.setAttribute('class', [...this.#names, name].join(' '));
  }

  remove(name: string): void {
    const left = this.#names.filter((each) => each !== name);
    this.#element.setAttribute('class', left.join(' '));
  }
}
