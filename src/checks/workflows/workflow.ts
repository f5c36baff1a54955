import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A file of `.github/workflows`, as text and as a tree with positions. */
export interface Workflow {
  /** Path from the project's folder. */
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  /** Line and column of an offset in the text, both from 1. */
  placeAt(offset: number): { readonly line: number; readonly column: number };
}

/**
 * A value with its offset in the text; if the value is missing, the offset of the node that should
 * have it.
 */
export interface Located<Value> {
  readonly value: Value;
  readonly offset: number;
}

/** A job: its id, the offset of the id, and its node. */
export interface Job {
  readonly id: string;
  readonly offset: number;
  readonly node: Node;
}

export function parseWorkflow(file: string, text: string): Workflow {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  return {
    file,
    text,
    document,
    placeAt(offset) {
      const { line, col } = counter.linePos(offset);
      return { line, column: col };
    },
  };
}

/** The value of a key in a mapping; undefined where there is none. */
export function field(node: unknown, key: string): Node | undefined {
  const value: unknown = isMap(node) ? node.get(key, true) : undefined;
  return value as Node | undefined;
}

/** The text under a key of a mapping, with its place. */
export function textField(node: unknown, key: string): Located<string> | undefined {
  const value = field(node, key);
  return isScalar(value) && value.value !== null
    ? { value: String(value.value), offset: nodeOffset(value) }
    : undefined;
}

export const nodeOffset = (node: Node): number => node.range?.[0] ?? 0;

/** The jobs in the order of the file. */
export function jobsOf({ document }: Workflow): readonly Job[] {
  const jobs = field(document.contents, 'jobs');
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ key, value }) =>
    isScalar(key) && value
      ? [{ id: String(key.value), offset: nodeOffset(key), node: value as Node }]
      : [],
  );
}

/** The steps of every job, in the order of the file. */
export function stepsOf(workflow: Workflow): readonly Node[] {
  return jobsOf(workflow).flatMap(({ node }) => {
    const steps = field(node, 'steps');
    return isSeq(steps) ? (steps.items as Node[]) : [];
  });
}
