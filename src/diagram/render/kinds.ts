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

/** The kind that the diagram's first word names, or nothing for a kind that is not supported. */
export function kindOf(firstWord: string): DiagramKind | undefined {
  const kinds = Object.keys(supportedKinds) as DiagramKind[];
  return kinds.find((kind) => supportedKinds[kind].some((word) => word === firstWord));
}
