import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceEntry } from '../catalog/index.ts';
import {
  publishedIdsFile,
  withIdsOf,
  withoutDrafts,
  type PublishedIds,
} from '../rules/project/published-ids.ts';
import { formatted } from '../scaffold/formatted.ts';
import { committedIds } from './committed-ids.ts';

/** Lists new ids, so that they stay from now on, and takes off what was never committed and is gone. */
export async function listIds(root: string, entries: readonly ServiceEntry[]): Promise<string[]> {
  const file = join(root, publishedIdsFile);
  const before = readFileSync(file, 'utf8');
  const listed = JSON.parse(before) as PublishedIds;
  const committed = committedIds(root);
  const standing = committed ? withoutDrafts(entries, listed, committed) : listed;
  const after = withIdsOf(entries, standing);
  const text = await formatted(root, publishedIdsFile, JSON.stringify(after));
  if (text === before) return [];
  writeFileSync(file, text);
  const [was, is] = [namesIn(listed), namesIn(after)];
  const added = notIn(was, is);
  const dropped = notIn(is, was);
  return [
    ...(added.length > 0 ? [`${publishedIdsFile}: listed ${added.join(', ')}`] : []),
    ...(dropped.length > 0 ? [`${publishedIdsFile}: took off ${dropped.join(', ')}`] : []),
  ];
}

/** `ec2`, `ec2.modes.bare-metal`, `ec2.parts.os-patches`. */
const namesIn = (ids: PublishedIds): string[] =>
  Object.entries(ids).flatMap(([id, { modes, parts }]) => [
    id,
    ...modes.map((mode) => `${id}.modes.${mode}`),
    ...parts.map((part) => `${id}.parts.${part}`),
  ]);

/** The names that only the second list has; of a whole service, its id alone. */
function notIn(list: readonly string[], names: readonly string[]): readonly string[] {
  const others = names.filter((name) => !list.includes(name));
  return others.filter((name) => {
    const [service = ''] = name.split('.');
    return name === service || !others.includes(service);
  });
}
