import { readFileSync } from 'node:fs';
import type { Link, ListItem, Nodes, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Service } from '#catalog/index.ts';
import { catalogue, catalogueService } from '#load/catalogue.ts';
import { sampleOf, sampleWords } from '#load/testing/sample.ts';
import type { PictureForm } from './document/origin.ts';
import { documentOf } from './page-document.ts';

const bodyOf = ({ id, category }: Service) =>
  readFileSync(`content/services/${category}/${id}.mdx`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');

function copyOf(service: Service, pictures: PictureForm = 'file') {
  const found = { kinds: new Set<string>(), urls: [] as string[], tables: [] as Table[], tasks: 0 };
  const tree = documentOf(service, bodyOf(service), pictures);
  visit(tree, (node: Nodes) => {
    found.kinds.add(node.type);
    if ('url' in node) found.urls.push((node as Link).url);
    if (node.type === 'table') found.tables.push(node);
    if (node.type === 'listItem' && typeof (node as ListItem).checked === 'boolean')
      found.tasks += 1;
  });
  return { ...found, text: toString(tree) };
}

const some = sampleOf(catalogue.services, 12, ({ id }) => id);

describe.each(some)(`the copy of $id, of ${sampleWords},`, (service) => {
  const copy = copyOf(service);

  test('has every part of every mode, the checklist and the sources', () => {
    for (const [index, mode] of service.modes.entries()) {
      const parts = mode.stack.layers.flatMap((layer) => layer.parts);
      expect(copy.tables[index]?.children).toHaveLength(parts.length + 1);
    }
    const tasks = bodyOf(service).match(/^- \[ \] /gm) ?? [];
    expect(tasks).not.toEqual([]);
    expect(copy.tasks).toBe(tasks.length);
    const cited = service.modes.flatMap(({ stack }) =>
      stack.layers.flatMap(({ parts }) => parts.flatMap(({ sources }) => sources)),
    );
    expect(copy.urls).toEqual(expect.arrayContaining(cited.map(({ url }) => url)));
  });

  test('holds plain Markdown and absolute addresses only', () => {
    expect([...copy.kinds].filter((kind) => /mdx|html|yaml/.test(kind))).toEqual([]);
    expect(copy.urls.filter((url) => !/^(https:\/\/|mailto:)/.test(url))).toEqual([]);
  });
});

test('pictures are files or Mermaid text, one a mode', () => {
  const lambda = catalogueService('lambda');
  const files = copyOf(lambda).urls.filter((url) => url.endsWith('.svg'));
  expect(files).toHaveLength(lambda.modes.length);
  expect(new Set(files).size).toBe(lambda.modes.length);
  const drawn = copyOf(lambda, 'mermaid');
  expect(drawn.text.match(/^graph TB$|graph TB\n/gm)).toHaveLength(lambda.modes.length);
});
