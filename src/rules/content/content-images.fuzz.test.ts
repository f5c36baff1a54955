/**
 * Any address of a picture is either rejected or leads to one of the existing pictures: for a
 * browser, for Astro, which decodes and imports it, and for the file system.
 */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { nodesOf } from '#load/content/page-nodes.ts';
import { projectWith } from '../testing/project.ts';
import { picturesIn } from './content-images.ts';
import { refusalsIn } from './page-guard.ts';
import { parseContent } from '#load/content/content-file.ts';
import { addresses } from '../testing/generated-addresses.ts';

/** Every path is a picture, but for those outside and those with names that none has. */
const there = /^content\/(guides|services|errors)\/([a-z-]+\/)*[a-z-]+\.(png|jpg|jpeg|webp)$/;
const picture = { width: 1, height: 1, isAnimated: false } as const;

const forms = fc.constantFrom(
  (url: string) => `![a](${url})`,
  (url: string) => `![a](<${url}>)`,
  (url: string) => `![a][one]\n\n[one]: ${url}`,
  (url: string) => `[![a](${url} "title")](https://a.example)`,
  (url: string) => `| a |\n| - |\n| ![a](${url}) |`,
);

const near = fc
  .tuple(
    fc.constantFrom('./', '../guides/', '../services/', './a/../', '../../content/guides/'),
    fc.stringMatching(/^[a-z-]{1,6}$/),
    fc.constantFrom('.png', '.webp', '.jpg', '.PNG'),
    fc.constantFrom('', '', '#', '?raw', '%20', '&#x2e;', '/'),
  )
  .map((parts) => parts.join(''));

const format = (file: string) =>
  /\.jpe?g$/.test(file) ? 'jpeg' : file.endsWith('.png') ? 'png' : 'webp';

test(
  'a picture that is let through is a file that is one',
  { timeout: 30_000 + runs * 20 },
  async () => {
    const count = { passed: 0, rejected: 0 };
    const pathAt = (file: string) =>
      there.test(file) ? ({ file, kind: 'file', bytes: 1 } as const) : undefined;
    const read = async (file: string) => ({ ...picture, format: format(file) }) as const;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(addresses, { arbitrary: near, weight: 3 }),
        forms,
        async (address, form) => {
          const page = parseContent('content/guides/x.mdx', form(address));
          const used =
            nodesOf(page.tree, 'imageReference').length > 0 ? ['definition' as const] : [];
          const pictures = nodesOf(page.tree, 'image', ...used);
          if (pictures.length === 0) return;
          const problems: unknown[] = [...refusalsIn(page, projectWith({}))];
          for await (const problem of picturesIn(page, pathAt, read)) problems.push(problem);
          if (problems.length > 0) {
            count.rejected++;
            return;
          }
          for (const { url } of pictures) {
            count.passed++;
            const imported = resolve('/site/content/guides', decodeURI(url));
            expect(imported.replace(/^\/site\//, '')).toMatch(there);
            expect(new URL(url, 'https://a.example/site/content/guides/').pathname).toBe(imported);
            expect(decodeURI(url)).toMatch(/^\.\.?\//);
          }
        },
      ),
      { numRuns: runs },
    );
    // One in ten passes: that none does means that the test looks at nothing.
    expect(count.passed).toBeGreaterThan(0);
    expect(count.rejected).toBeGreaterThan(0);
  },
);
