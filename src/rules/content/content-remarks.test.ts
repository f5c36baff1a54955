import { expect, test } from 'vitest';
import { contentRemarks } from './content-remarks.ts';
import { projectWith, report } from '../testing/project.ts';

const page = (text: string) => projectWith({ pages: { 'content/services/compute/ec2.mdx': text } });

test('accepts remarks of other kinds', async () => {
  expect(await report(contentRemarks, page('Text.\n\n{/* Ask the team. */}\n'))).toBe('');
});

test('reports what is still to be filled in', async () => {
  const text = '## What AWS does\n\n{/* Fill in: what AWS does by itself. */}\n';
  expect(await report(contentRemarks, page(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:3:1 content-remarks
      found    The template still asks: Fill in: what AWS does by itself.
      allowed  pages whose template is filled in.
      next     Write what it asks for, then delete the remark.
      more     https://line.example/errors/content-remarks/

    ✖ 1 problem.
    "
  `);
});
