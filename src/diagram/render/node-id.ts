/** Groups, and for pies shapes, for something that the diagram's text names. */
const nodeSelector = [
  'g.node',
  'g.cluster',
  'g.statediagram-cluster',
  'g[data-et="participant"]',
  'g.timeline-node',
  'path.pieCircle',
].join(',');

/** What Mermaid writes around an author's id: `<svg id>-flowchart-<id>-<number>` and the like. */
const wrapped = /^(?:flowchart|state|classId)-(.+)-\d+$/;

/**
 * The id that a node has in the diagram's text: a block's, a flowchart node's, a participant's.
 * Timeline boxes and pie slices have none and are counted from 0: `node-0`, `slice-0`.
 */
export function nodeIdOf(element: Element, svgId: string): string | undefined {
  if (!element.matches(nodeSelector)) return undefined;
  if (element.matches('.pieCircle')) {
    const slices = element.parentElement?.querySelectorAll('.pieCircle') ?? [];
    return `slice-${[...slices].indexOf(element)}`;
  }
  const named = element.getAttribute('data-id');
  if (named) return named;
  const id = element.id || element.querySelector('[id]')?.id || '';
  const own = id.startsWith(`${svgId}-`) ? id.slice(svgId.length + 1) : id;
  return wrapped.exec(own)?.[1] ?? (own || undefined);
}
