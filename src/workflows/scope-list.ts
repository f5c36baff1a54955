/** AWS's lists of the services in an audit program's scope, from a saved copy of the page. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ComparedList, ListedService, Service } from '#catalog/index.ts';
import { normalized } from './verify/read-page.ts';

/** A service on AWS's page. */
interface Item {
  readonly name: string;
  /** What the page adds in brackets: what it leaves out, or asks for. */
  readonly note?: string;
}

/** What an update did, for a person to look at. */
export interface ScopeUpdate {
  readonly list: ComparedList;
  /** Names that are new on the list. */
  readonly added: readonly ListedService[];
  /** Names that AWS no longer lists. */
  readonly removed: readonly string[];
  /** Names with a note of AWS's, for which we have no limit in our words. */
  readonly unworded: readonly Item[];
  /** Rows of tables without a tick: AWS does not say that the service is in scope. */
  readonly unticked: readonly string[];
}

/** A copy with fewer names is another page, or half of one. */
const MIN_NAMES = 50;

/** The page is no list of services. The message says what was found in it. */
export class NoScopeListError extends Error {
  override readonly name = 'NoScopeListError';
}

/**
 * The list of a saved page: items of its lists and rows of its tables. A row counts if another cell of it has
 * a tick.
 *
 * @param known What the catalogue has of the list so far.
 * @param days The day that the page bears, and today.
 * @throws {NoScopeListError} if the page names fewer than 50 services.
 */
export function updateScopeList(
  html: string,
  known: readonly ListedService[],
  services: readonly Pick<Service, 'id' | 'name' | 'shortName'>[],
  days: Pick<ComparedList, 'published' | 'verified'>,
): ScopeUpdate {
  const before = new Map(known.map((item) => [item.name, item]));
  const idOf = new Map(
    services.flatMap(({ id, name, shortName }) =>
      [...namesOf(name), plain(shortName)].map((each) => [each, id] as const),
    ),
  );
  const isService = ({ name }: Item) =>
    before.has(name) ||
    /^(?:Amazon|AWS) \S/.test(name) ||
    namesOf(name).some((each) => idOf.has(each));
  const { items, unticked } = readItems(html);
  const named = new Map(items.filter(isService).map((item) => [item.name, item]));
  if (named.size < MIN_NAMES) {
    throw new NoScopeListError(
      `The page names ${named.size} services in lists and ticked rows; at least ${MIN_NAMES} are expected.`,
    );
  }
  const listed = [...named.values()].map(({ name }): ListedService => {
    const id = namesOf(name).flatMap((each) => idOf.get(each) ?? [])[0];
    return before.get(name) ?? { name, services: id === undefined ? [] : [id] };
  });
  return {
    list: { ...days, listed },
    added: listed.filter(({ name }) => !before.has(name)),
    removed: known.flatMap(({ name }) => (named.has(name) ? [] : name)),
    unworded: [...named.values()].filter(
      ({ name, note }) => note !== undefined && before.get(name)?.limit === undefined,
    ),
    unticked: unticked.filter((name) => isService({ name })),
  };
}

const plain = (name: string): string => name.toLowerCase().replace(/^(?:amazon|aws) /, '');

/** “Amazon Elastic File System (Amazon EFS)” is also found by what is in parentheses, and by what is not. */
function namesOf(name: string): readonly string[] {
  const [, outside, inside] = /^(.*?) \(([^)]*)\)$/.exec(name) ?? [];
  return [name, outside, inside].flatMap((each) => (each === undefined ? [] : plain(each)));
}

function readItems(html: string): { items: readonly Item[]; unticked: readonly string[] } {
  const items: Item[] = [];
  const unticked: string[] = [];
  visit(fromHtml(html), 'element', (element: Element) => {
    if (element.tagName === 'li') items.push(itemOf(toString(element)));
    if (element.tagName !== 'tr') return;
    const [first = '', ...rest] = element.children
      .filter((child: Nodes) => child.type === 'element')
      .map((cell) => toString(cell));
    const item = itemOf(first);
    if (rest.some((cell) => /[✓✔]/.test(cell))) items.push(item);
    else unticked.push(item.name);
  });
  return { items, unticked };
}

/** “Amazon Augmented AI [excludes Public Workforce]”. */
function itemOf(text: string): Item {
  const [, name = '', note] = /^(.*?)(?:\s*\[(.*)\])?$/.exec(normalized(text)) ?? [];
  return { name, ...(note !== undefined && { note }) };
}

/** The lists as their file has them: one name a line. */
export function scopeListsText(lists: Readonly<Record<string, ComparedList>>): string {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const texts = Object.entries(lists).map(([program, { published, verified, listed }]) => {
    const lines = [...listed]
      .sort((a, b) => compare(a.name, b.name))
      .map((item) => `    ${JSON.stringify(item)}`);
    const days = `"published": "${published}", "verified": "${verified}"`;
    return `  "${program}": { ${days}, "listed": [\n${lines.join(',\n')}\n  ] }`;
  });
  return `{\n${texts.join(',\n')}\n}\n`;
}
