/**
 * From what authors write to what the site works with: page keys become sources, words become
 * settings, ids become evidence. A value that the schema would reject passes through as it is, so that
 * the rules can report it.
 */
import { evidenceOf } from './evidence.ts';
import type { ArchetypeEntry, ServiceEntry, Source, TraitEntry } from './schema.ts';
import type {
  Page,
  PageCitation,
  WrittenArchetype,
  WrittenService,
  WrittenTrait,
} from './written.ts';

/** The fields of a file about the pages that it cites. */
type Cites = Pick<WrittenService, 'read' | 'pages' | 'reports'> & {
  readonly guide?: string | undefined;
};

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps the items of a list; anything else stays what it is. */
const mapList = (value: unknown, map: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(map) : value;

/** One passage is a list of one. */
const passageList = (at: unknown): unknown => (typeof at === 'string' ? [at] : at);

/** Maps some fields of an object, those that it has. */
function mapFields(value: unknown, maps: Readonly<Record<string, (field: unknown) => unknown>>) {
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      Object.hasOwn(maps, key) ? maps[key]?.(field) : field,
    ]),
  );
}

/** The address of a page: its own, or its path in the guide. Empty where it has none. */
export function addressOf({ path, url }: Pick<Page, 'path' | 'url'>, guide = ''): string {
  if (url !== undefined) return url;
  if (typeof path !== 'string' || typeof guide !== 'string' || guide === '') return '';
  const [file = '', fragment] = path.split('#');
  return `${guide}${file}.html${fragment === undefined ? '' : `#${fragment}`}`;
}

/** A passage that is written, or that of the page by its key. */
export const passageOf = ({ passages }: Pick<Page, 'passages'>, at: unknown): unknown =>
  typeof at === 'string' && isData(passages) && Object.hasOwn(passages, at) ? passages[at] : at;

/** Turns citations into sources. A key without a page becomes a source with an empty address. */
function sourceMaker({ guide, read, pages }: Cites) {
  const known: Data = isData(pages) ? pages : {};
  return (citation: unknown): unknown => {
    const isKey = typeof citation === 'string';
    if (!isKey && !(isData(citation) && Object.hasOwn(citation, 'page'))) {
      return mapFields(citation, { at: passageList });
    }
    const {
      page: key,
      verified,
      at,
    } = isKey ? ({ page: citation } as PageCitation) : (citation as unknown as PageCitation);
    const page =
      typeof key === 'string' && Object.hasOwn(known, key) ? (known[key] as Page) : undefined;
    if (!isData(page)) return { url: '', title: key };
    const day: unknown = verified ?? page.read ?? read;
    const source: Source = {
      url: addressOf(page, guide),
      title: page.title,
      // Revisions before 2 December 2026 say `false` where nobody compared the claim.
      ...(typeof day === 'string' && { verified: day }),
      ...(at && { at: mapList(passageList(at), (each) => passageOf(page, each)) as string[] }),
    };
    return source;
  };
}

const settingOf = (setting: unknown): unknown => {
  if (typeof setting !== 'string') return setting;
  if (setting === 'always-on') return { state: setting };
  if (setting === 'closed-by-default')
    return { state: 'off-by-default', changedBy: 'customer', opens: true };
  return { state: setting, changedBy: 'customer' };
};

const evidenceItem = (id: unknown): unknown => (typeof id === 'string' ? evidenceOf(id) : id);

/** An added part of AWS's that brings no evidence has the file's reports. */
const withReports = (part: unknown, reports: unknown): unknown =>
  isData(part) && part['owner'] === 'aws' && part['evidence'] === undefined && reports
    ? { ...part, evidence: reports }
    : part;

/** How each field of a file is expanded, at any depth of the file. */
function fieldMaps(file: Cites) {
  const sources = (value: unknown) => mapList(value, sourceMaker(file));
  const part = (value: unknown) =>
    mapFields(value, {
      sources,
      setting: settingOf,
      evidence: (list) => mapList(list, evidenceItem),
    });
  const cited = (value: unknown) => mapFields(value, { sources });
  const added = (value: unknown) => part(withReports(value, file.reports));
  const adjustments = {
    add: (list: unknown) => mapList(list, added),
    override: (parts: unknown) =>
      isData(parts)
        ? Object.fromEntries(Object.entries(parts).map(([id, own]) => [id, part(own)]))
        : parts,
  };
  return {
    ...adjustments,
    lifecycle: cited,
    contradictions: (list: unknown) => mapList(list, cited),
    scope: (list: unknown) => mapList(list, cited),
    modes: (list: unknown) =>
      mapList(list, (mode) => mapFields(mode, { ...adjustments, lifecycle: cited })),
  };
}

/** Removes the fields that only the written form has, and those that follow from the file's path. */
function withoutCites<T extends Cites>({
  id: _id,
  category: _category,
  guide: _guide,
  read: _read,
  pages: _pages,
  reports: _reports,
  ...rest
}: T & { readonly id?: unknown; readonly category?: unknown }) {
  return rest;
}

/** Expands a service's entry. The id and the category come from the path of its file. */
export function expandService(id: string, category: string, written: WrittenService): ServiceEntry {
  const { docs = written.guide, ...rest } = withoutCites(written);
  const { name, shortName, ...more } = mapFields(rest, fieldMaps(written)) as Data;
  return { id, name, shortName, category, docs, ...more } as unknown as ServiceEntry;
}

/** Expands an archetype or a trait. */
export function expandShared<T extends WrittenArchetype | WrittenTrait>(id: string, written: T) {
  const expanded = mapFields(withoutCites(written), fieldMaps(written)) as Data;
  return { id, ...expanded } as unknown as T extends WrittenArchetype ? ArchetypeEntry : TraitEntry;
}
