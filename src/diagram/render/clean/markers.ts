import type { PropertyValues } from '../geometry/cascade.ts';
import { cleanShape, markerAttributes } from './shape.ts';
import { shortNumbers } from '../svg/numbers.ts';
import { draft } from './draft.ts';
import type { Draft } from './draft.ts';

const kept = [
  'viewBox',
  'refX',
  'refY',
  'markerUnits',
  'markerWidth',
  'markerHeight',
  'orient',
] as const;

const outlined = { class: 'surface', fill: 'none', stroke: 'currentColor' };

function markerNode(marker: Element, id: string, cascade: PropertyValues): Draft {
  const attributes = kept.map((name): [string, string | undefined] => {
    const value = marker.getAttribute(name);
    return [name, value === null ? undefined : shortNumbers(value)];
  });
  const shapes = [...marker.querySelectorAll('*')].map((shape) => cleanShape(shape, cascade));
  // Mermaid writes a message's number in white on this disc; ours is in the text's colour.
  if (marker.id.endsWith('sequencenumber')) {
    for (const shape of shapes) Object.assign(shape?.attributes ?? {}, outlined);
  }
  return draft(
    'marker',
    { id, ...Object.fromEntries(attributes) },
    shapes.filter((shape) => shape !== undefined),
  );
}

function* walk(nodes: readonly (Draft | string)[]): Generator<Draft> {
  for (const each of nodes) {
    if (typeof each === 'string') continue;
    yield each;
    yield* walk(each.children);
  }
}

/**
 * The markers that the picture uses, in a `<defs>` with ids of the page, or nothing. Rewrites the
 * references in `body`, and removes those that lead nowhere.
 */
export function cleanMarkers(
  body: readonly Draft[],
  root: Element,
  cascade: PropertyValues,
  prefix: string,
): Draft[] {
  const found = new Map<string, Draft>();
  for (const { attributes } of walk(body)) {
    for (const name of markerAttributes) {
      const [, target] = /^url\(.*#(.+)\)$/.exec(String(attributes[name] ?? '')) ?? [];
      const marker = target && [...root.querySelectorAll('marker')].find(({ id }) => id === target);
      if (!marker) {
        delete attributes[name];
        continue;
      }
      const id = found.get(target)?.attributes['id'] ?? `${prefix}-marker-${found.size + 1}`;
      if (!found.has(target)) found.set(target, markerNode(marker, String(id), cascade));
      attributes[name] = `url(#${id})`;
    }
  }
  return found.size > 0 ? [draft('defs', {}, [...found.values()])] : [];
}
