import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnknownFormError, type ListItem, type WatchedList } from './watched-list.ts';

/** What came of looking at one list. */
export interface ListNews {
  readonly list: WatchedList;
  /** What is on AWS's list and not on ours; none at the first look, when ours is empty. */
  readonly added: readonly ListItem[];
  /** Ids that the catalogue cites as evidence and that AWS lists no more. */
  readonly missing: readonly string[];
  /** Our list with what was added, as text; left out where it stays as it is. */
  readonly file?: string;
  /** Why the list could not be read. */
  readonly fault?: string;
}

interface WatchOptions {
  readonly root: string;
  readonly lists: readonly WatchedList[];
  /** The text at an address. */
  readonly fetchText: (address: string) => Promise<string>;
  /** The ids that parts cite as evidence. */
  readonly cited: ReadonlySet<string>;
}

/** Compares lists of AWS's with what this project knows of them; nothing is written. */
export async function watch(options: WatchOptions): Promise<readonly ListNews[]> {
  const news: ListNews[] = [];
  // Three tables of lifecycles share one file, so each list begins where the last one ended.
  const files = new Map<string, string>();
  for (const list of options.lists) {
    const one = await lookAt(list, options, files);
    if (one.file !== undefined) files.set(list.file, one.file);
    news.push(one);
  }
  return news;
}

async function lookAt(
  list: WatchedList,
  { root, fetchText, cited }: WatchOptions,
  files: ReadonlyMap<string, string>,
): Promise<ListNews> {
  const path = join(root, list.file);
  const text = files.get(list.file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '[]');
  const known = JSON.parse(text) as readonly object[];
  const keys = new Set(known.map(list.keyOf));
  let items: readonly ListItem[];
  try {
    items = list.read(await fetchText(list.address));
  } catch (error) {
    const fault =
      error instanceof UnknownFormError
        ? `The page no longer has the form that its reader knows. ${error.message}`
        : `It could not be read: ${error instanceof Error ? error.message : String(error)}`;
    return { list, added: [], missing: [], fault };
  }
  const added = items.filter(({ key }) => !keys.has(key));
  const listed = new Set(items.map(({ key }) => key));
  const missing = [...keys].filter((key) => cited.has(key) && !listed.has(key));
  if (added.length === 0) return { list, added, missing };
  const file = listText(list, [...known, ...added.map(list.kept)]);
  return { list, added: keys.size === 0 ? [] : added, missing, file };
}

/** A list as its file has it: one item a line, sorted without regard to case, each once. */
function listText({ keyOf }: WatchedList, items: readonly object[]): string {
  const unique = [...new Map(items.map((item) => [keyOf(item), item])).values()];
  const collator = new Intl.Collator('en', { numeric: true });
  const lines = unique
    .toSorted((a, b) => collator.compare(keyOf(a), keyOf(b)))
    .map((item) => `  ${JSON.stringify(item)}`);
  return `[\n${lines.join(',\n')}\n]\n`;
}
