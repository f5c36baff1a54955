/** As much of the DOM as Mermaid’s renderer of blocks and d3 use: https://dom.spec.whatwg.org */

/** Answers what only a browser knows of an element: where its ink is. */
export interface Measure {
  /** What `getBBox` answers. */
  box(element: MinimalElement): Record<string, number>;
  /** What `getComputedTextLength` answers. */
  textLength(element: MinimalElement): number;
}

const html = 'http://www.w3.org/1999/xhtml';

/** A document of such elements. */
export class MinimalDocument {
  readonly nodeType = 9;
  readonly measure: Measure;
  readonly documentElement: MinimalElement;
  readonly body: MinimalElement;

  constructor(measure: Measure) {
    this.measure = measure;
    this.documentElement = this.createElement('html');
    this.body = this.documentElement.appendChild(this.createElement('body'));
  }

  createElement(name: string): MinimalElement {
    return new MinimalElement(this, html, name);
  }
  createElementNS(namespace: string, name: string): MinimalElement {
    return new MinimalElement(this, namespace, name);
  }
  querySelector(selector: string): MinimalElement | null {
    return this.documentElement.querySelector(selector);
  }
}

/** Text inside an element. */
class MinimalText {
  readonly nodeType = 3;
  readonly textContent: string;

  constructor(textContent: string) {
    this.textContent = textContent;
  }
}

type Child = MinimalElement | MinimalText;

const isElement = (child: Child): child is MinimalElement => child instanceof MinimalElement;

export class MinimalElement {
  readonly nodeType = 1;
  readonly ownerDocument: MinimalDocument;
  readonly namespaceURI: string;
  readonly localName: string;
  parentElement: MinimalElement | null = null;
  childNodes: Child[] = [];
  readonly #attributes = new Map<string, string>();

  constructor(document: MinimalDocument, namespace: string, name: string) {
    this.ownerDocument = document;
    this.namespaceURI = namespace;
    this.localName = name;
  }

  /** Empty to `JSON.stringify`, which Mermaid calls on what it lays out. */
  toJSON(): object {
    return {};
  }

  get id(): string {
    return this.#attributes.get('id') ?? '';
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

  // Made when they are asked for: there are many elements, and few of them are asked.
  get classList() {
    const names = classesOf(this);
    const write = (kept: Iterable<string>) => this.setAttribute('class', [...kept].join(' '));
    return {
      contains: (name: string): boolean => names.includes(name),
      add: (name: string): void => write(new Set([...names, name])),
      remove: (name: string): void => write(names.filter((each) => each !== name)),
    };
  }
  /** As much of `CSSStyleDeclaration` as writes into the `style` attribute. */
  get style() {
    return {
      setProperty: (name: string, value: string): void =>
        this.setAttribute('style', `${this.getAttribute('style') ?? ''}${name}:${value};`),
    };
  }

  get parentNode(): MinimalElement | null {
    return this.parentElement;
  }
  get children(): readonly MinimalElement[] {
    return this.childNodes.filter(isElement);
  }

  appendChild(child: MinimalElement): MinimalElement {
    return this.insertBefore(child, null);
  }
  insertBefore(child: MinimalElement, next: MinimalElement | null): MinimalElement {
    child.remove();
    child.parentElement = this;
    const at = next ? this.childNodes.indexOf(next) : this.childNodes.length;
    this.childNodes.splice(at, 0, child);
    return child;
  }
  removeChild(child: MinimalElement): MinimalElement {
    child.remove();
    return child;
  }
  remove(): void {
    if (!this.parentElement) return;
    const siblings = this.parentElement.childNodes;
    siblings.splice(siblings.indexOf(this), 1);
    this.parentElement = null;
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('');
  }
  set textContent(text: string) {
    for (const child of this.children) child.parentElement = null;
    this.childNodes = text === '' ? [] : [new MinimalText(text)];
  }

  matches(selector: string): boolean {
    return testOf(selector)(this);
  }
  closest(selector: string): MinimalElement | null {
    return this.matches(selector) ? this : (this.parentElement?.closest(selector) ?? null);
  }
  contains(other: MinimalElement | null): boolean {
    return other !== null && (other === this || this.contains(other.parentElement));
  }
  querySelector(selector: string): MinimalElement | null {
    const test = testOf(selector);
    return this.#inside().find(test) ?? null;
  }
  querySelectorAll(selector: string): MinimalElement[] {
    return this.#inside().filter(testOf(selector)).toArray();
  }

  *#inside(): Generator<MinimalElement> {
    for (const child of this.childNodes) {
      if (!isElement(child)) continue;
      yield child;
      yield* child.#inside();
    }
  }

  getBBox(): Record<string, number> {
    return this.ownerDocument.measure.box(this);
  }
  getComputedTextLength(): number {
    return this.ownerDocument.measure.textLength(this);
  }
}

const classesOf = (element: MinimalElement): string[] =>
  (element.getAttribute('class') ?? '').split(' ').filter(Boolean);

type Test = (element: MinimalElement) => boolean;

const compound = /^([a-z]*)((?:\.[-\w]+)*)((?:\[[^\]]+\])*)(:first-child)?$/;
const attribute = /\[([^\]=]+)(?:="([^"]*)")?\]/g;

const known = new Map<string, Test>();

/**
 * What tells whether an element is selected. Known are a name, classes, attributes and
 * `:first-child` of one element, and lists of such selectors: Mermaid asks for no more where it draws
 * blocks.
 *
 * @throws {RangeError} for a selector that says more.
 */
function testOf(selector: string): Test {
  const remembered = known.get(selector);
  if (remembered) return remembered;
  const tests = selector.split(',').map((each) => testOne(each.trim()));
  const test: Test = (element) => tests.some((one) => one(element));
  known.set(selector, test);
  return test;
}

function testOne(selector: string): Test {
  const parts = compound.exec(selector);
  if (!parts) throw new RangeError(`Expected the selector of one element, found ${selector}`);
  const [, name = '', list = '', asked = '', first] = parts;
  const classes = list.split('.').slice(1);
  const attributes = [...asked.matchAll(attribute)].map(([, key = '', value]) => ({
    key: key.replaceAll('\\', ''),
    value,
  }));
  return (element) =>
    (name === '' || element.localName === name) &&
    classes.every((each) => classesOf(element).includes(each)) &&
    attributes.every(({ key, value }) =>
      value === undefined ? element.hasAttribute(key) : element.getAttribute(key) === value,
    ) &&
    (first === undefined || element.parentElement?.children[0] === element);
}
