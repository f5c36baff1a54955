import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import type { Rule } from '../rule.ts';

export const contentMermaid: Rule = {
  id: 'content-mermaid',
  invariant: 'Content has no mermaid fences, which nothing draws.',
  *check({ pagesToCheck }) {
    for (const page of pagesToCheck) {
      for (const fence of nodesOf(page.tree, 'code')) {
        if (fence.lang !== 'mermaid') continue;
        yield {
          at: placeOf(page, fence),
          message: 'The page has a `mermaid` fence, which readers would see as text.',
          expected: 'Allowed: a table or a list; <StackDiagram service="…" /> for a stack.',
          help: 'Say it in a table; to show Mermaid as text, write ```text.',
        };
      }
    }
  },
};
