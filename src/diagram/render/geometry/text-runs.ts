import type { PropertyValues } from './cascade.ts';

/** A run of characters that one element holds, white space already collapsed. */
export interface CharacterRun {
  readonly element: Element;
  text: string;
  /** Positions asked for by the elements that begin with this run, outermost first. */
  readonly positions: readonly Element[];
}

const preserves = (element: Element, cascade: PropertyValues): boolean =>
  /pre|break-spaces/.test(cascade.inherited(element, 'white-space') ?? '') ||
  element.closest('[xml\\:space="preserve"]') !== null;

function isPositioned(element: Element): boolean {
  return ['x', 'y', 'dx', 'dy'].some((name) => element.hasAttribute(name));
}

/** The runs of a `<text>` element in document order; runs without characters are left out. */
export function runsOf(text: Element, cascade: PropertyValues): CharacterRun[] {
  const runs: CharacterRun[] = [];
  let afterSpace = true;

  const visit = (element: Element, pending: Element[]): void => {
    const positions = isPositioned(element) ? [...pending, element] : [...pending];
    if (cascade.own(element, 'display') === 'none') return;
    for (const child of element.childNodes) {
      if (child.nodeType === 1) visit(child as Element, positions.splice(0));
      if (child.nodeType !== 3) continue;
      let characters = child.textContent ?? '';
      if (!preserves(element, cascade)) {
        characters = characters.replace(/[\t\n\r ]+/g, ' ');
        if (afterSpace && characters.startsWith(' ')) characters = characters.slice(1);
      }
      if (characters === '') continue;
      afterSpace = characters.endsWith(' ');
      runs.push({ element, text: characters, positions: positions.splice(0) });
    }
  };
  visit(text, []);

  const last = runs.at(-1);
  if (last && !preserves(last.element, cascade)) last.text = last.text.replace(/ $/, '');
  return runs.filter((run) => run.text !== '');
}
