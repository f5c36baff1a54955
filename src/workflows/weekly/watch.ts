import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportGroup } from '../verify/report.ts';
import { UnknownFormError, type ListItem, type WatchedList } from './lists.ts';

/** What came of looking at one list. */
interface ListNews {
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
    const one = await lookAt(list, options, files.get(list.file));
    if (one.file !== undefined) files.set(list.file, one.file);
    news.push(one);
  }
  return news;
}

type Stored = Readonly<Record<string, string>>;

async function lookAt(
  list: WatchedList,
  { root, fetchText, cited }: WatchOptions,
  changed: string | undefined,
): Promise<ListNews> {
  const path = join(root, list.file);
  const text = changed ?? (existsSync(path) ? readFileSync(path, 'utf8') : '[]');
  const known = new Map(
    (JSON.parse(text) as readonly Stored[]).map((item) => [String(item[list.keyField]), item]),
  );
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
  const added = items.filter(({ key }) => !known.has(key));
  const listed = new Set(items.map(({ key }) => key));
  const missing = [...known.keys()].filter((key) => cited.has(key) && !listed.has(key));
  if (added.length === 0) return { list, added, missing };
  const all = new Map([...known, ...added.map((item) => [item.key, list.stored(item)] as const)]);
  return { list, added: known.size === 0 ? [] : added, missing, file: listText(all) };
}

const { compare } = new Intl.Collator('en', { numeric: true });

/** A list as its file has it: one item a line, sorted without regard to case. */
function listText(items: ReadonlyMap<string, Stored>): string {
  const sorted = [...items].sort(([a], [b]) => compare(a, b));
  return `[\n${sorted.map(([, item]) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`;
}

/** What came of the lists, for people; lists without news are left out. */
export const newsGroups = (news: readonly ListNews[]): readonly ReportGroup[] =>
  news
    .map(({ list, added, missing, fault }) => ({
      title: list.title,
      lines: [
        ...(fault === undefined ? [] : [`${list.address}: ${fault}`]),
        ...added.map(({ text }) => `New: ${text}`),
        ...missing.map((id) => `Listed no more, and cited as evidence: ${id}`),
      ],
    }))
    .filter(({ lines }) => lines.length > 0);
