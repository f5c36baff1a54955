import { MinimalElement } from './element.ts';

/** Answers what only a browser knows of an element: where its ink is. */
export interface Measure {
  /** What `getBBox` answers. */
  box(element: MinimalElement): Record<string, number>;
  /** What `getComputedTextLength` answers. */
  textLength(element: MinimalElement): number;
}

const html = 'http://www.w3.org/1999/xhtml';

/** A document with as much of the DOM as Mermaid's renderer of blocks and d3 use. */
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
