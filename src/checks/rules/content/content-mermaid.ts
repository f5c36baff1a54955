import type { Code } from 'mdast';
import { diagramFaults } from '../../../diagram/render/source-limits.ts';
import { TooMuchError } from '../../../diagram/render/errors.ts';
import type { ContentFile } from '../../../project/content/content-file.ts';
import { nodesOf, placeOf } from '../../../project/content/page-nodes.ts';
import type { Problem, Rule } from '../../rule.ts';
import { inFile } from '../../../project/place.ts';

/** Draws a diagram. Throws an error that says what is wrong with its text. */
type Draw = (text: string) => Promise<unknown>;

// Mermaid takes a second to load, so it is loaded only where a page has a diagram.
const loadRenderer = async (): Promise<Draw> => {
  const { drawFence } = await import('../../../diagram/render/draw-fence.ts');
  return (text) => drawFence(text, { id: 'check' });
};

/** Makes the rule with another renderer, for tests. */
export const contentMermaidWith = (load: () => Promise<Draw>): Rule => ({
  id: 'content-mermaid',
  invariant: 'Mermaid can draw every mermaid fence.',
  async *check({ pagesToCheck }) {
    let draw: Draw | undefined;
    for (const page of pagesToCheck) {
      const rejected = diagramsIn(page);
      yield* rejected;
      // If one diagram must not be passed to Mermaid, none of the page is drawn.
      if (rejected.length > 0) continue;
      for (const fence of fencesOf(page)) {
        draw ??= await load();
        const problem = await draw(fence.value).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (problem === undefined) continue;
        yield describe(page, fence, problem);
        // Others may take as much, and a hundred pages of them keep a check busy for as many minutes.
        if (problem instanceof TooMuchError) return;
      }
    }
  },
});

export const contentMermaid: Rule = contentMermaidWith(loadRenderer);

/** A problem for each diagram of one page that must not be passed to Mermaid. */
export const diagramsIn = (page: ContentFile): Problem[] =>
  fencesOf(page).flatMap((fence, index) =>
    index < mostDiagrams ? diagramProblems(page, fence) : [tooMany(page, fence)],
  );

const fencesOf = ({ tree }: ContentFile): Code[] =>
  nodesOf(tree, 'code').filter(({ lang }) => lang === 'mermaid');

/** Each may take two seconds to draw. */
const mostDiagrams = 3;

const tooMany = (page: ContentFile, fence: Code): Problem => ({
  at: placeOf(page, fence),
  found: `The page has more than ${mostDiagrams} diagrams.`,
  allowed: `Allowed: at most ${mostDiagrams}.`,
  next: 'Delete the diagram, or make two pages of this one.',
});

function diagramProblems(page: ContentFile, fence: Code): Problem[] {
  const start = placeOf(page, fence);
  return diagramFaults(fence.value).map(({ line, column, found, allowed }) => ({
    at: inFile(page.file, start.line + line, start.column - 1 + column),
    found: `Mermaid does not get this to draw: ${found}.`,
    allowed,
    next: 'Correct the diagram here, or make two of it.',
  }));
}

interface Thrown {
  readonly message?: string;
  readonly line?: number;
  readonly column?: number;
  readonly found?: string;
  readonly expected?: readonly string[];
}

function describe(page: ContentFile, fence: Code, error: unknown): Problem {
  const { message = String(error), line, column, found, expected = [] } = error as Thrown;
  const start = placeOf(page, fence);
  const wanted = new Intl.ListFormat('en', { type: 'disjunction' }).format(expected);
  return {
    at:
      line === undefined
        ? start
        : inFile(page.file, start.line + line, start.column - 1 + (column ?? 1)),
    found: `Mermaid cannot draw this: ${(found ?? message).replace(/\.$/, '')}.`,
    allowed: `Allowed: ${wanted || 'a diagram that Mermaid can draw'}.`,
    next: 'Correct the diagram here.',
  };
}
