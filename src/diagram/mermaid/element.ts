import { ClassList } from './class-list.ts';
import type { MinimalDocument } from './document.ts';
import { testOf } from './selector.ts';

/** Text inside an element. */
export class MinimalText {
  readonly nodeType = 3;
  readonly textContent: string;

  constructor(textContent: string) {
    this.textContent = textContent;
  }
}

type Child = MinimalElement | MinimalText;

const isElement = (child: Child): child is MinimalElement => child instanceof MinimalElement;

/**
 * An element with as much of the DOM as Mermaid's renderer of blocks, d3 and our own measuring use:
 * https://dom.spec.whatwg.org/#interface-element. All that it holds is private, so that it is empty
 * to `JSON.stringify`, which Mermaid calls on what it lays out.
 */
export class MinimalElement {
  readonly #document: MinimalDocument;
  readonly #namespace: string;
  readonly #name: string;
  readonly #attributes = new Map<string, string>();
  #parent: MinimalElement | null = null;
  #children: Child[] = [];

  constructor(document: MinimalDocument, namespace: string, name: string) {
    this.#document = document;
    this.#namespace = namespace;
    this.#name = name;
  }

  get nodeType(): number {
    return 1;
  }
  get ownerDocument(): MinimalDocument {
    return this.#document;
  }
  get namespaceURI(): string {
    return this.#namespace;
  }
  get localName(): string {
    return this.#name;
  }
  get id(): string {
    return this.#attributes.get('id') ?? '';
  }
  get classList(): ClassList {
    return new ClassList(this);
  }
  /** As much of `CSSStyleDeclaration` as writes into the `style` attribute. */
  get style(): { setProperty(name: string, value: string): void } {
    return {
      setProperty: (name, value) => {
        this.setAttribute('style', `${this.getAttribute('style') ?? ''}${name}:${value};`);
      },
    };
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get parentNode(): MinimalElement | null {
    return this.#parent;
  }
  get parentElement(): MinimalElement | null {
    return this.#parent;
  }
  get childNodes(): readonly Child[] {
    return this.#children;
  }
  get children(): readonly MinimalElement[] {
    return this.#children.filter(isElement);
  }

  appendChild(child: MinimalElement): MinimalElement {
    return this.insertBefore(child, null);
  }
  insertBefore(child: MinimalElement, next: MinimalElement | null): MinimalElement {
    child.remove();
    child.#parent = this;
    const at = next ? this.#children.indexOf(next) : this.#children.length;
    this.#children.splice(at, 0, child);
    return child;
  }
  removeChild(child: MinimalElement): MinimalElement {
    child.remove();
    return child;
  }
  remove(): void {
    if (!this.#parent) return;
    const siblings = this.#parent.#children;
    siblings.splice(siblings.indexOf(this), 1);
    this.#parent = null;
  }

  get textContent(): string {
    return this.#children.map((child) => child.textContent).join('');
  }
  set textContent(text: string) {
    for (const child of this.children) child.#parent = null;
    this.#children = text === '' ? [] : [new MinimalText(text)];
  }

  matches(selector: string): boolean {
    return testOf(selector)(this);
  }
  closest(selector: string): MinimalElement | null {
    return this.matches(selector) ? this : (this.#parent?.closest(selector) ?? null);
  }
  contains(other: MinimalElement | null): boolean {
    return other !== null && (other === this || this.contains(other.#parent));
  }
  querySelector(selector: string): MinimalElement | null {
    const test = testOf(selector);
    return this.#inside().find(test) ?? null;
  }
  querySelectorAll(selector: string): MinimalElement[] {
    return this.#inside().filter(testOf(selector)).toArray();
  }

  *#inside(): Generator<MinimalElement> {
    for (const child of this.#children) {
      if (!isElement(child)) continue;
      yield child;
      yield* child.#inside();
    }
  }

  getBBox(): Record<string, number> {
    return this.#document.measure.box(this);
  }
  getComputedTextLength(): number {
    return this.#document.measure.textLength(this);
  }
}
