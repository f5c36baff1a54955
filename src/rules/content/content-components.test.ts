import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentComponents } from './content-components.ts';
import { components } from './components.ts';
import { aMode, aService, projectWith, report } from '../testing/project.ts';

const project = (text: string) =>
  projectWith({
    entries: [aService({ modes: [aMode(), aMode({ id: 'bare-metal' })] }), aService({ id: 'ecs' })],
    pages: { 'content/services/compute/ec2.mdx': text, 'content/guides/the-model.mdx': 'Text.' },
  });

test('accepts the listed components with known ids', async () => {
  const text = [
    '<Aside type="caution" title="Mind this">\n\nText.\n\n</Aside>',
    'See <ServiceLink id="ecs" />, <LayerLink id="physical" /> and <GuideLink id="the-model" />.',
    '<StackDiagram service="ec2" />',
    '<StackDiagram service="ec2" mode="bare-metal" />',
    '<Compare modes="ec2.bare-metal, ecs" />',
    '<RowLink service="ec2" part="os-patches" />',
    '<RowLink service="ec2" part="os-patches" mode="bare-metal" />',
  ].join('\n\n');
  expect(await report(contentComponents, project(text))).toBe('');
});

test('reports unknown components and attributes, wrong ids and what is missing', async () => {
  const text = [
    '<Asides>Text.</Asides>',
    '<Aside kind="note" type="warning" title>Text.</Aside>',
    '<ServiceLink id="ec3" /> <ServiceLink /> <GuideLink id="the-modle" />',
    '<StackDiagram service="ec2" mode="bare-mettle" />',
    '<StackDiagram service="ecs" mode="bare-metal" />',
    '<Aside.Title>Text.</Aside.Title>',
    '<>Text.</>',
    '<RowLink service="ec2" part="os-patch" /> <RowLink service="ec2" />',
    '<ServiceLink id="ecs" onClick="alert(1)" constructor="x" />',
    '<constructor.x />',
  ].join('\n\n');
  expect(await report(contentComponents, project(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-components
      found    There is no component <Asides> for content.
      allowed  Did you mean "Aside"? Allowed: "Aside", "Compare", "GuideLink", "LayerLink", "RowLink", "ServiceLink", "StackDiagram".
      next     Use a listed component, or write it as Markdown.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:3:8 content-components
      found    <Aside> has the attribute "kind".
      allowed  "type", "title".
      next     Correct or delete the attribute.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:3:20 content-components
      found    <Aside> has type="warning".
      allowed  "note", "tip", "caution", "danger".
      next     Correct the value of "type".
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:3:35 content-components
      found    <Aside> has title="".
      allowed  any text, but not none.
      next     Correct the value of "title".
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:5:14 content-components
      found    <ServiceLink> has id="ec3".
      allowed  Did you mean "ec2"? Allowed: "ec2", "ecs".
      next     Correct the value of "id".
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:5:26 content-components
      found    <ServiceLink> has no "id".
      allowed  "ec2", "ecs".
      next     Write <ServiceLink id="…" />.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:5:53 content-components
      found    <GuideLink> has id="the-modle".
      allowed  Did you mean "the-model"? Allowed: "the-model".
      next     Correct the value of "id".
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:7:29 content-components
      found    <StackDiagram> has mode="bare-mettle".
      allowed  Did you mean "bare-metal"? Allowed: "virtual-instance", "bare-metal".
      next     Correct the value of "mode".
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:9:29 content-components
      found    <StackDiagram> has mode="bare-metal".
      allowed  "virtual-instance".
      next     Correct the value of "mode".
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:11:1 content-components
      found    There is no component <Aside.Title> for content.
      allowed  "Aside", "Compare", "GuideLink", "LayerLink", "RowLink", "ServiceLink", "StackDiagram".
      next     Use a listed component, or write it as Markdown.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:13:1 content-components
      found    The tag <> has no name.
      allowed  <Aside>, <Compare>, <GuideLink>, <LayerLink>, <RowLink>, <ServiceLink>, <StackDiagram>.
      next     Delete the tag; Markdown needs no wrapper.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:15:24 content-components
      found    <RowLink> has part="os-patch".
      allowed  Did you mean "os-patches"? Allowed: "os-patches".
      next     Correct the value of "part".
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:15:43 content-components
      found    <RowLink> has no "part".
      allowed  "os-patches".
      next     Write <RowLink part="…" />.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:17:23 content-components
      found    <ServiceLink> has the attribute "onClick".
      allowed  "id".
      next     Correct or delete the attribute.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:17:42 content-components
      found    <ServiceLink> has the attribute "constructor".
      allowed  "id".
      next     Correct or delete the attribute.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:19:1 content-components
      found    There is no component <constructor.x> for content.
      allowed  "Aside", "Compare", "GuideLink", "LayerLink", "RowLink", "ServiceLink", "StackDiagram".
      next     Use a listed component, or write it as Markdown.
      more     https://line.example/errors/content-components/

    ✖ 16 problems.
    "
  `);
});

test('lists the components that the pages pass to content', () => {
  const file = new URL('../../site/components/content/index.ts', import.meta.url);
  const [, names = ''] = /mdxComponents = \{([^}]*)\}/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(names.match(/\w+/g)?.toSorted()).toEqual(Object.keys(components).toSorted());
});

test('reports a stack that plain Markdown names and that does not exist', async () => {
  const page = 'One.\n\n![EC2](../services/ec2/bare-mettle.svg)\n';
  expect(await report(contentComponents, project(page))).toContain(
    ':3:1 content-components\n  found    <StackDiagram> has mode="bare-mettle".',
  );
});

test('reports each mode of a comparison that is wrong, too few or too many, and one in a sentence', async () => {
  const text = [
    '<Compare modes="ec2.bare-mettle,ecs.nothing,ec2" />',
    '<Compare modes="ecs" />',
    '<Compare />',
    'In a sentence: <Compare modes="ecs,ec2" />.',
  ].join('\n\n');
  expect(await report(contentComponents, project(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:10 content-components
      found    <Compare> has in modes "ec2.bare-mettle".
      allowed  Did you mean "ec2.bare-metal"? Allowed: "ec2", "ec2.virtual-instance", "ec2.bare-metal", "ecs", "ecs.virtual-instance".
      next     Correct it, or take it out of the list.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:1:10 content-components
      found    <Compare> has in modes "ecs.nothing".
      allowed  "ec2", "ec2.virtual-instance", "ec2.bare-metal", "ecs", "ecs.virtual-instance".
      next     Correct it, or take it out of the list.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:3:10 content-components
      found    <Compare> has in modes a list of 1.
      allowed  2 to 6, separated by commas, each once.
      next     Add to the list.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:5:1 content-components
      found    <Compare> has no "modes".
      allowed  "ec2", "ec2.virtual-instance", "ec2.bare-metal", "ecs", "ecs.virtual-instance".
      next     Write <Compare modes="…" />.
      more     https://line.example/errors/content-components/

    content/services/compute/ec2.mdx:7:16 content-components
      found    <Compare> stands within a paragraph.
      allowed  outside of paragraphs, since it is a block of its own.
      next     Put it on a line of its own, with an empty line before and after.
      more     https://line.example/errors/content-components/

    ✖ 5 problems.
    "
  `);
});
