/** Mermaid's classes that say what an element is, and the names that we ship them under. */
const shipped: Readonly<Record<string, string>> = {
  node: 'node',
  'timeline-node': 'node',
  cluster: 'cluster',
  'statediagram-cluster': 'cluster',
  'flowchart-link': 'edge',
  transition: 'edge',
  relation: 'edge',
  messageLine0: 'edge',
  messageLine1: 'edge',
  edgeLabel: 'edge-label',
  messageText: 'edge-label',
  note: 'note',
  noteText: 'note-text',
  'actor-line': 'lifeline',
  activation0: 'activation',
  activation1: 'activation',
  activation2: 'activation',
  loopLine: 'frame',
  labelBox: 'frame-label',
  pieCircle: 'slice',
  pieTitleText: 'title',
};

/** Mermaid's classes beside `node` that are no author's. */
const internal = new Set([
  'default',
  'flowchart-label',
  'statediagram-state',
  'statediagram-note',
  'note-cluster',
  'statediagram-cluster-alt',
  'noteGroup',
  'rough-node',
  'icon-shape',
  'image-shape',
  'clickable',
  'swimlane',
  'undefined',
]);

const numbered = /^section-+\d+$/;

/** The classes to ship: what the element is, and what `:::` or `class` in the diagram's text adds. */
export function classesOf(element: Element): string[] {
  const all = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  // A composite block's rectangle carries the class `cluster` too, but its group is the node.
  const roles = all.map((name) => shipped[name]).filter((name) => name !== undefined);
  const isNode = element.localName === 'g' && /node|cluster/.test(roles.join());
  const authors = isNode
    ? all.filter((name) => !(name in shipped) && !internal.has(name) && !numbered.test(name))
    : [];
  return [...new Set([...roles, ...authors])];
}
