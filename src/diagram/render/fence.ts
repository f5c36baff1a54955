import { basename, extname } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Code, Nodes, Parent, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { drawFence } from './draw-fence.ts';
import type { Drawing } from './drawing.ts';
import {
  MermaidSyntaxError,
  MissingNameError,
  TooMuchError,
  UnsupportedDiagramError,
} from './errors.ts';
import { serialize } from './svg/serialize.ts';

interface FenceOptions {
  /** Folder of the cache; `.cache/diagrams` when left out. */
  readonly cacheFolder?: string;
}

interface Fence {
  readonly code: Code;
  readonly parent: Parent;
  readonly index: number;
}

/** What is wrong with a diagram, and the line and column inside it. */
interface Problem {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

function* fencesIn(node: Nodes): Generator<Fence> {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'code' && child.lang === 'mermaid') {
      yield { code: child, parent: node as Parent, index };
    } else yield* fencesIn(child);
  }
}

/** A prefix for ids that is safe in CSS selectors, from the name of the content file. */
function slugOf(file: VFile): string {
  const name = file.path ? basename(file.path, extname(file.path)) : '';
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'page'
  );
}

function figure({ tree }: Drawing): Paragraph {
  const children = fromHtml(serialize(tree), { fragment: true }).children as ElementContent[];
  const [picture] = children.filter((child): child is Element => child.type === 'element');
  return {
    // The type only satisfies mdast: `data` decides what comes out, in Markdown and in MDX.
    type: 'paragraph',
    children: [],
    data: {
      hName: 'figure',
      hProperties: { className: ['diagram'] },
      hChildren: picture ? [picture] : [],
    },
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof MermaidSyntaxError) {
    return { reason: error.message, line: error.line, column: error.column };
  }
  if (
    error instanceof UnsupportedDiagramError ||
    error instanceof MissingNameError ||
    error instanceof TooMuchError
  ) {
    return { reason: error.message, line: 1, column: 1 };
  }
  throw error;
}

async function replace(
  fence: Fence,
  id: string,
  options: FenceOptions,
): Promise<Problem | undefined> {
  try {
    const drawing = await drawFence(fence.code.value, { id, ...options });
    fence.parent.children[fence.index] = figure(drawing);
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}

/** The place in the content file: the fence's own line comes before the diagram's first one. */
function placeOf({ code }: Fence, { line, column }: Problem): { line: number; column: number } {
  const start = code.position?.start ?? { line: 0, column: 1 };
  return { line: start.line + line, column: start.column - 1 + column };
}

/**
 * A remark plugin that turns ```` ```mermaid ```` fences into pictures. Every fence is tried; what
 * is wrong with any of them becomes a message on the file, and then the file fails once.
 */
export function remarkMermaidFences(options: FenceOptions = {}) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const slug = slugOf(file);
    const reports: string[] = [];
    for (const [index, fence] of [...fencesIn(tree)].entries()) {
      const problem = await replace(fence, `${slug}-diagram-${index + 1}`, options);
      if (!problem) continue;
      const place = placeOf(fence, problem);
      const message = file.message(problem.reason, { place, source: 'diagram', ruleId: 'mermaid' });
      message.fatal = true;
      reports.push(`${message.name}: ${problem.reason}`);
    }
    if (reports.length > 0) throw new Error(`A diagram cannot be drawn.\n${reports.join('\n')}`);
  };
}
