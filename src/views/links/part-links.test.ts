import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveCatalogue } from '#catalog/index.ts';
import { catalogue } from '#load/catalogue.ts';
import { makeLocator } from '#load/locator.ts';
import { parseCatalog } from '#load/read-catalog.ts';
import { addOf, catalogTexts } from '#load/testing/catalog-texts.ts';
import { sampleOf, sampleWords } from '#load/testing/sample.ts';
import { isShared, partLines, partLinks, positionOf } from './part-links.ts';

const lines = new Map<string, readonly string[]>();

function lineAt(file: string, line: number): string {
  const text = lines.get(file) ?? readFileSync(file, 'utf8').split('\n');
  lines.set(file, text);
  return text[line - 1] ?? '';
}

test(`every part of a mode is found on the line that names it: ${sampleWords}`, async () => {
  const elsewhere: string[] = [];
  for (const service of sampleOf(catalogue.services, 12, ({ id }) => id)) {
    for (const mode of service.modes) {
      for (const part of mode.stack.layers.flatMap((layer) => layer.parts)) {
        const { file, line } = await positionOf(service, mode, part);
        const text = lineAt(file, line);
        if (!text.includes(part.id)) {
          elsewhere.push(`${service.id}/${mode.id}/${part.id} is not at ${file}:${line}: ${text}`);
        }
      }
    }
  }
  expect(elsewhere).toEqual([]);
});

const read = parseCatalog(
  catalogTexts({
    services: { inn: ['room', 'suite'] },
    more: { inn: addOf(['minibar']) },
    archetype: ['doors'],
    archetypeMore: "with: ['walls']",
    traits: { walls: ['bricks'] },
  }),
);
const madeUp = { entries: read.entries, locate: makeLocator('.', read.files) };
const [inn] = resolveCatalogue(read.entries).services;

test('a part leads to the entry that says most about it, which others may share', async () => {
  const [room] = inn!.modes;
  const parts = room.stack.layers.flatMap((layer) => layer.parts);
  const found = parts.map(async (part) => {
    const { file, line } = await positionOf(inn!, room, part, madeUp);
    return `${part.id} ${file}:${line}${isShared(file) ? ' shared' : ''}`;
  });
  expect((await Promise.all(found)).toSorted()).toEqual([
    'bricks src/catalog/traits/walls.ts:3 shared',
    'doors src/catalog/archetypes/machine.ts:4 shared',
    'minibar src/catalog/services/compute/inn.ts:8',
  ]);
});

test('the links of a row lead to its line and to a form', async () => {
  const [service] = catalogue.services;
  const [mode] = service!.modes;
  const links = await partLinks(service!, mode);
  for (const part of mode.stack.layers.flatMap((layer) => layer.parts)) {
    const { file, line } = await positionOf(service!, mode, part);
    const { edit, shared, report } = links.get(part.id)!;
    expect(edit.endsWith(`/${file}#L${line}`), edit).toBe(true);
    expect(shared).toBe(isShared(file));
    expect(new URL(report).searchParams.get('part')).toBe(part.id);
  }
  expect(links.size).toBeGreaterThan(0);
});

test('what pages depend on names each line', async () => {
  const expected = [
    'src/catalog/traits/walls.ts:3',
    'src/catalog/archetypes/machine.ts:4',
    'src/catalog/services/compute/inn.ts:8',
  ];
  expect((await partLines(inn!, inn!.modes[0], madeUp)).split(' ').toSorted()).toEqual(
    expected.toSorted(),
  );
});
