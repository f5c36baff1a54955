/** What runs inside the page. These functions are sent as text, so each has all that it needs. */

/** What of a page is there. */
export interface Parts {
  readonly text: boolean;
  readonly table: boolean;
  readonly diagram: boolean;
}

/** What a page is expected to say. */
export interface Expected {
  /** A few words of its prose. */
  readonly text: string;
  /** A few words out of a row of its table. */
  readonly row: string;
  /** The texts of the picture's cells. */
  readonly cells: readonly string[];
}

declare global {
  interface Window {
    bench: { shift: number; diagram: number | undefined };
  }
}

/** Notes, from before the page's own code runs, when things are there. */
export function observe(cells: readonly string[]): void {
  window.bench = { shift: 0, diagram: undefined };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value } = entry as PerformanceEntry & {
        hadRecentInput: boolean;
        value: number;
      };
      if (!hadRecentInput) window.bench.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  // Material for MkDocs draws in a shadow that is closed to scripts that come later.
  const roots: ParentNode[] = [document];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  };
  const bare = (text: string) => text.replace(/\s/g, '');
  const look = () => {
    const drawings = roots.flatMap((root) => [...root.querySelectorAll('svg')]);
    const isDrawn = drawings.some((svg) => {
      const text = bare(svg.textContent);
      return (
        cells.every((cell) => text.includes(bare(cell))) && svg.getBoundingClientRect().height > 40
      );
    });
    // It is painted with the frame that ends after this one's callbacks.
    if (isDrawn) requestAnimationFrame(() => (window.bench.diagram = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What of the expected is on the page, for a reader who sees no more than is painted. */
export function partsOf({ text, row, cells }: Expected): Parts {
  const bare = (words: string) => words.replace(/\s/g, '');
  const isSeen = (element: Element) => element.getBoundingClientRect().height > 0;
  const has = (selector: string, words: readonly string[]) =>
    [...document.querySelectorAll(selector)].some(
      (element) =>
        isSeen(element) && words.every((each) => bare(element.textContent).includes(bare(each))),
    );
  return {
    text: has('p', [text]),
    table: has('td, th', [row]),
    diagram: has('svg', cells),
  };
}
