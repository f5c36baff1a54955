/**
 * The kinds of diagram whose build-time geometry is compared with Chromium's in the browser
 * tests, each with the words that a diagram of the kind may begin with.
 */
export const supportedKinds = {
  block: ['block', 'block-beta'],
  flowchart: ['flowchart', 'graph'],
  sequence: ['sequenceDiagram'],
  state: ['stateDiagram', 'stateDiagram-v2'],
  class: ['classDiagram', 'classDiagram-v2'],
  pie: ['pie'],
  timeline: ['timeline'],
} as const satisfies Record<string, readonly string[]>;

export type DiagramKind = keyof typeof supportedKinds;

/** What Mermaid calls each kind in the picture that it draws. */
export const drawnAs: Readonly<Record<DiagramKind, string>> = {
  block: 'block',
  flowchart: 'flowchart-v2',
  sequence: 'sequence',
  state: 'stateDiagram',
  class: 'classDiagram',
  pie: 'pie',
  timeline: 'timeline',
};

/** The kind that the diagram's first word names, or nothing for a kind that is not supported. */
export function kindOf(firstWord: string): DiagramKind | undefined {
  const kinds = Object.keys(supportedKinds) as DiagramKind[];
  return kinds.find((kind) => supportedKinds[kind].some((word) => word === firstWord));
}
