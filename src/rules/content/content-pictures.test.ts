import { expect, test } from 'vitest';
import { contentPictures } from './content-pictures.ts';
import { aMode, aService, projectWith, report } from '../testing/project.ts';

const entries = [
  aService({ modes: [aMode(), aMode({ id: 'bare-metal' })] }),
  aService({ id: 'lambda' }),
];
const found = (file: string, text: string) =>
  report(contentPictures, projectWith({ entries, pages: { [file]: text } }));

test('accepts different stacks on one page, and the same one on two', async () => {
  const guide =
    '<StackDiagram service="ec2" />\n\n<StackDiagram service="ec2" mode="bare-metal" />\n';
  expect(await found('content/guides/one.mdx', guide)).toBe('');
  expect(await found('content/services/compute/lambda.mdx', guide)).toBe('');
});

test('reports a stack that comes twice, named or not, and one that the page shows anyway', async () => {
  const guide =
    '<StackDiagram service="ec2" />\n\n<StackDiagram service="ec2" mode="virtual-instance" />\n';
  expect(await found('content/guides/one.mdx', guide)).toMatchInlineSnapshot(`
    "content/guides/one.mdx:3:1 content-pictures
      found    The page shows the stack of "ec2" in the mode "virtual-instance" twice.
      allowed  each stack once a page, because its parts have ids.
      next     Delete the tag.
      more     https://line.example/errors/content-pictures/

    ✖ 1 problem.
    "
  `);
  const own = '<StackDiagram service="lambda" />\n';
  expect(await found('content/services/compute/lambda.mdx', own)).toContain(
    'Delete the tag; the page shows it above.',
  );
});

test('a picture in plain Markdown is a stack like any other', async () => {
  const guide =
    '![EC2](../services/ec2.svg)\n\n![Bare metal](../../services/ec2/bare-metal.svg)\n\nSee ![this](../services/ec2.svg) too.\n';
  expect(await found('content/guides/one.mdx', guide)).toBe('');
  const twice = `${guide}\n![Again](../services/ec2/bare-metal.svg)\n`;
  expect(await found('content/guides/one.mdx', twice)).toContain(
    'content/guides/one.mdx:7:1 content-pictures\n  found    The page shows the stack of "ec2" in the mode "bare-metal" twice.',
  );
});
