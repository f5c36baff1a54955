import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { toMarkdown } from '#catalog/text/markdown.ts';
import { link, text } from './nodes.ts';
import { proseOf, type Resolve } from './prose.ts';

const resolve: Resolve = (component, attributes) =>
  link(`https://line.example/${component}`, text(JSON.stringify(attributes)));

const markdownOf = (body: string) =>
  toMarkdown({
    type: 'root',
    children: proseOf(body, 'https://line.example/services/ec2/', resolve),
  });

test('components become what they refer to', () => {
  expect(
    markdownOf(
      [
        'See <ServiceLink id="ecs" />, or <ServiceLink id="ecs">how it *differs*</ServiceLink>.',
        '<Aside title="Mind">\n\nThis.\n\n</Aside>',
        '<Aside type="note">One line.</Aside>',
        '![EC2](../services/ec2/bare-metal.svg)',
      ].join('\n\n'),
    ),
  ).toMatchInlineSnapshot(`
    "See [{"id":"ecs"}](https://line.example/ServiceLink), or [how it *differs*](https://line.example/ServiceLink).

    > **Mind**
    >
    > This.

    > One line.

    [{"service":"ec2","mode":"bare-metal"}](https://line.example/StackDiagram)
    "
  `);
});

test('tasks stay tasks, and addresses become absolute', () => {
  expect(markdownOf('- [ ] **Patch.** [Why](../lambda/#sources)\n')).toBe(
    '- [ ] **Patch.** [Why](https://line.example/services/lambda/#sources)\n',
  );
});

test('code of a page is rejected', () => {
  expect(() =>
    toString({ type: 'root', children: proseOf('{1 + 1}', 'https://x.example', resolve) }),
  ).toThrow('A page may not hold mdxFlowExpression.');
});

test('links that refer to an address elsewhere on the page have it themselves', () => {
  const body = `[One][there], [there] and [Two][There].

[there]: ../lambda/ "Lambda"
[there]: https://elsewhere.example/
`;
  const link = '(https://line.example/services/lambda/ "Lambda")';
  expect(markdownOf(body)).toBe(`[One]${link}, [there]${link} and [Two]${link}.\n`);
});
