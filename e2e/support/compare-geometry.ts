import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { measuredFont, mermaidConfig } from '../../src/diagram/render/config.ts';
import type { Drawing } from '../../src/diagram/render/drawing.ts';
import { serialize } from '../../src/diagram/render/svg/serialize.ts';
import { rawBoxes } from '../../src/diagram/testing/raw-boxes.ts';

/** A number that differs between the build and the browser. */
interface GeometryDifference {
  /** `viewBox`, or the id of a node in the diagram's text. */
  readonly where: string;
  readonly what: string;
  readonly build: number;
  readonly browser: number;
}

interface GeometryComparison {
  /** How many nodes were compared, so that a test can reject a comparison of nothing. */
  readonly nodes: number;
  /** The differences that are over the tolerance. */
  readonly differences: readonly GeometryDifference[];
  /** Ids of nodes whose text the browser draws outside their box in the cleaned picture. */
  readonly overflowing: readonly string[];
  /** Texts that a name on the line covers, in the cleaned picture. */
  readonly covered: readonly string[];
}

const require = createRequire(import.meta.url);

function fontFace(weight: number, file: string): string {
  const data = readFileSync(require.resolve(file)).toString('base64');
  const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
  return `@font-face{font-family:'${measuredFont.family}';font-weight:${weight};src:${source}}`;
}

/**
 * Makes the page ready: the measured font and no other, Mermaid, and the build's configuration.
 *
 * @param change What to do to Mermaid's script first; nothing when left out.
 */
export async function openMermaidPage(
  page: Page,
  change: (script: string) => string = (script) => script,
): Promise<void> {
  const faces = measuredFont.faces.map(({ weight, file }) => fontFace(weight, file));
  await page.setContent(`<!doctype html><style>${faces.join('')}</style><body></body>`);
  const script = readFileSync(require.resolve('mermaid/dist/mermaid.min.js'), 'utf8');
  await page.addScriptTag({ content: change(script) });
  await page.evaluate(
    async ({ config, weights, family }) => {
      // A face that no text uses yet is not loaded, and Mermaid measures before anything is drawn.
      await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px "${family}"`)));
      await document.fonts.ready;
      (window as unknown as MermaidWindow).mermaid.initialize(config);
    },
    {
      config: mermaidConfig,
      weights: measuredFont.faces.map(({ weight }) => weight),
      family: measuredFont.family,
    },
  );
}

interface MermaidWindow {
  mermaid: {
    initialize(config: unknown): void;
    render(id: string, text: string): Promise<{ svg: string }>;
  };
}

async function renderInBrowser(page: Page, id: string, text: string): Promise<string> {
  return page.evaluate(
    async (input) => {
      const { mermaid } = window as unknown as MermaidWindow;
      return (await mermaid.render(input.id, input.text)).svg;
    },
    { id, text },
  );
}

type Boxes = Pick<Drawing, 'viewBox' | 'nodes'>;

const sides = ['x', 'y', 'width', 'height'] as const;

function* compareBoxes(build: Boxes, browser: Boxes): Generator<GeometryDifference> {
  for (const what of sides) {
    const [one, other] = [build.viewBox[what], browser.viewBox[what]];
    yield { where: 'viewBox', what, build: one, browser: other };
  }
  // Ids may repeat, so nodes are told apart by their order as well.
  const count = Math.max(build.nodes.length, browser.nodes.length);
  for (let index = 0; index < count; index++) {
    const [one, other] = [build.nodes[index], browser.nodes[index]];
    const where = one?.id ?? other?.id ?? String(index);
    if (one?.id !== other?.id) yield { where, what: 'node', build: Number(!!one), browser: NaN };
    else
      for (const what of sides) {
        yield { where, what, build: one?.[what] ?? NaN, browser: other?.[what] ?? NaN };
      }
  }
}

/** Draws the cleaned picture and asks the browser whether each node's text stays in its box. */
async function textOutside(page: Page, svg: string, tolerance: number): Promise<string[]> {
  return page.evaluate(
    ({ markup, slack }) => {
      const holder = document.createElement('div');
      holder.innerHTML = markup;
      document.body.append(holder);
      const outside = [...holder.querySelectorAll('g.node[data-id]')].filter((node) => {
        const shapes = node.querySelectorAll('rect,circle,ellipse,polygon,path');
        const boxes = [...shapes].map((shape) => shape.getBoundingClientRect());
        const left = Math.min(...boxes.map((box) => box.left)) - slack;
        const right = Math.max(...boxes.map((box) => box.right)) + slack;
        const top = Math.min(...boxes.map((box) => box.top)) - slack;
        const bottom = Math.max(...boxes.map((box) => box.bottom)) + slack;
        return [...node.querySelectorAll('text')].some((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left || box.right > right || box.top < top || box.bottom > bottom;
        });
      });
      holder.remove();
      return outside.map((node) => node.getAttribute('data-id') ?? '');
    },
    { markup: svg, slack: tolerance },
  );
}

/** Draws the cleaned picture and asks the browser which texts lie under the name of an island or a side. */
async function textUnderNames(page: Page, svg: string): Promise<string[]> {
  return page.evaluate((markup) => {
    const holder = document.createElement('div');
    holder.innerHTML = markup;
    document.body.append(holder);
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const names = [...holder.querySelectorAll('.island rect, .side')];
    const texts = [...holder.querySelectorAll('.node text, .side')].flatMap((text) =>
      text.children.length > 0 ? [...text.children] : [text],
    );
    // A line of text has room for accents above its letters, and they may touch.
    const slack = 4;
    const covered = texts.filter((text) =>
      names.some((name) => {
        const [one, other] = [boxOf(name), boxOf(text)];
        return (
          text !== name &&
          text.parentElement !== name.parentElement &&
          one.left < other.right &&
          one.right > other.left &&
          one.top < other.bottom - slack &&
          one.bottom > other.top + slack
        );
      }),
    );
    holder.remove();
    return covered.map(({ textContent }) => textContent ?? '');
  }, svg);
}

/**
 * Renders a diagram in a real browser and compares the boxes of all nodes and the `viewBox` with
 * those of the build.
 *
 * @param page a page that `openMermaidPage` has made ready.
 * @param text the Mermaid text.
 * @param tolerance in pixels; a larger difference is reported.
 * @param built the drawing that ships.
 */
export async function compareGeometry(
  page: Page,
  text: string,
  tolerance: number,
  built: Drawing,
): Promise<GeometryComparison> {
  const browser = rawBoxes(await renderInBrowser(page, 'compared', text));
  const away = (each: GeometryDifference): number => Math.abs(each.build - each.browser);
  return {
    nodes: browser.nodes.length,
    differences: [...compareBoxes(built, browser)].filter((each) => !(away(each) <= tolerance)),
    overflowing: await textOutside(page, serialize(built.tree), tolerance),
    covered: await textUnderNames(page, serialize(built.tree)),
  };
}
