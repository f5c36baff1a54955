import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entries } from '#catalog/index.ts';
import { notPlain } from './list-files.ts';

/** Where the ids of all files are as types: for editors and for the compiler, and not committed. */
export const generatedIdsFile = 'src/catalog/generated/ids.ts';

/** The ids of the catalogue as types. A type without members accepts any text until there are some. */
export function generatedIds({ services, archetypes, traits }: Entries): string {
  const parts = [...archetypes, ...traits].flatMap(({ add = [] }) => add.map(({ id }) => id));
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return [
    '// Written by the commands from the names of the files beside it. Do not edit, do not commit.',
    type('ServiceId', 'The id of a service that has an entry.', ids(services)),
    type('ArchetypeId', 'The id of an archetype.', ids(archetypes)),
    type('TraitId', 'The id of a trait.', ids(traits)),
    type('SharedPartId', 'The id of a part that an archetype or a trait brings.', parts),
    '',
  ].join('\n');
}

function type(name: string, meaning: string, ids: readonly string[]): string {
  const members = [...new Set(ids)].sort().map((id) => `  | '${id}'`);
  return `\n/** ${meaning} */\nexport type ${name} =${members.length > 0 ? `\n${members.join('\n')}` : ' string'};`;
}

/** Writes the ids as types where they are not up to date. Says whether it wrote. */
export function writeGeneratedIds(root: string, entries: Entries): boolean {
  const path = join(root, generatedIdsFile);
  const text = generatedIds(entries);
  const obstacle = notPlain(root, generatedIdsFile);
  if (obstacle !== undefined)
    throw new Error(`"${obstacle}" is a link, or no file at all: delete it.`);
  if (textOf(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
