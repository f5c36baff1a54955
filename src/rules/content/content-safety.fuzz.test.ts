/**
 * Whatever a stranger writes, either a rule reports it or the page that comes out is text, Markdown
 * and the listed tags, with addresses that may be followed. What comes out is checked apart from the
 * rules.
 */
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { dangersIn } from '#site/markdown/content-guard.ts';
import { runs } from '#load/testing/runs.ts';
import { parseContent } from '#load/content/content-file.ts';
import { compilePage, pageFaults } from '../testing/compiled.ts';
import { pageBodies } from '../testing/generated-pages.ts';

const isReported = (text: string, format: keyof typeof compilePage): boolean =>
  dangersIn(parseContent(`content/guides/x.${format}`, text)).length > 0;

const timeout = 30_000 + runs * 100;

test.each(['mdx', 'md'] as const)(
  '%s: what is let through is a page and no more',
  { timeout },
  (format) => {
    const count = { pages: 0, dangers: 0, passed: 0 };
    fc.assert(
      fc.property(pageBodies, (page) => {
        const reported = isReported(page, format);
        let tree: Nodes;
        try {
          tree = compilePage[format](page);
        } catch (error) {
          // There is no page: then a rule must report it, before a build fails.
          expect(reported, `${page}\n${String(error)}`).toBe(true);
          return;
        }
        count.pages++;
        const faults = pageFaults(tree);
        if (faults.length > 0) count.dangers++;
        if (!reported) count.passed++;
        if (!reported) expect(faults, page).toEqual([]);
      }),
      { numRuns: runs },
    );
    // The grammar makes pages of both kinds.
    expect(count.dangers).toBeGreaterThan(runs / 20);
    expect(count.passed).toBeGreaterThan(runs / 50);
  },
);
