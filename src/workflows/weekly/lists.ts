/** The lists that AWS keeps and this project follows, and how each is read: a stranger's page. */
import type { Link, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { parseMarkdown } from '../verify/read-page.ts';

/** One thing on a list of AWS's: a rule, a control, a service in a stage of its life. */
export interface ListItem {
  /** What makes it the same thing next week. */
  readonly key: string;
  /** What a person reads about it. */
  readonly text: string;
}

/** The page no longer has the form that its reader knows. The message says what is missing. */
export class UnknownFormError extends Error {
  override readonly name = 'UnknownFormError';
}

/** A list that AWS keeps, and where this project keeps what it knows of it. */
export interface WatchedList {
  readonly title: string;
  readonly address: string;
  /** Below the project's root: a JSON list, one item a line. */
  readonly file: string;
  /**
   * What the page lists.
   *
   * @throws {UnknownFormError} where the page is no such list.
   */
  readonly read: (text: string) => readonly ListItem[];
  /** An item as the file has it. */
  readonly stored: (item: ListItem) => Readonly<Record<string, string>>;
  /** The field of an item of the file that holds its key. */
  readonly keyField: 'id' | 'name';
}

/**
 * The rows of every table of a page that has these columns, whatever else it has and in any order, by the
 * names of its columns in lower case.
 *
 * @param columns The columns' names in lower case.
 * @param least How many rows the page had at least when this was written: fewer is another form.
 * @throws {UnknownFormError} where there are fewer.
 */
function tableRows(
  markdown: string,
  columns: readonly string[],
  least: number,
): readonly Readonly<Record<string, string>>[] {
  const rows: Record<string, string>[] = [];
  visit(parseMarkdown(markdown), 'table', (table: Table) => {
    const [head = [], ...body] = table.children.map(({ children }) =>
      children.map((cell) => toString(cell, { includeImageAlt: false }).trim()),
    );
    const names = head.map((name) => name.toLowerCase());
    if (!columns.every((column) => names.includes(column))) return;
    for (const cells of body) {
      rows.push(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
    }
  });
  if (rows.length >= least) return rows;
  const wanted = columns.map((column) => `"${column}"`).join(', ');
  throw new UnknownFormError(
    `There are ${rows.length} rows in tables with the columns ${wanted}; at least ${least} were expected.`,
  );
}

/** The stages of a service's end: the column with the day, and rows as there may be fewer of one day. */
const stages = {
  maintenance: ['announcement date', 10],
  sunset: ['end of support date', 3],
  'full shutdown': ['end of support date', 20],
} as const;

/** Services and features in one stage, with the day of it. */
export const readLifecycleTable =
  (stage: keyof typeof stages) =>
  (markdown: string): readonly ListItem[] => {
    const [column, least] = stages[stage];
    return tableRows(markdown, ['service', column], least).map((row) => ({
      key: `${row['service']}, ${stage}`,
      text: `${row['service']}: ${stage}, ${column} ${row[column]}`,
    }));
  };

/** A row that counts services instead of naming them: "35 new AWS SDK service integrations". */
const isCount = (text: string): boolean => /^\d|service integrations|API actions/i.test(text);

/** The services for which Step Functions got an SDK integration: mostly those that are new at AWS. */
export const readReleaseHistory = (markdown: string): readonly ListItem[] =>
  tableRows(markdown, ['date', 'services added'], 5)
    .map((row) => ({ date: row['date'], added: row['services added'] ?? '' }))
    .filter(({ added }) => !isCount(added))
    .flatMap(({ date, added }) =>
      added
        .split(/,\s+/)
        .filter((name) => name !== '')
        .map((name) => ({ key: name, text: `${name}, ${date}` })),
    );

/** The ids and titles of Security Hub's controls. */
export const readControlReference = (markdown: string): readonly ListItem[] =>
  tableRows(markdown, ['security control id', 'security control title'], 200).map((row) => {
    const id = row['security control id'] ?? '';
    if (!/^[A-Za-z0-9]+\.\d+$/.test(id)) {
      throw new UnknownFormError(`"${id}" is no id of a control.`);
    }
    return { key: id, text: `${id}: ${row['security control title']}` };
  });

/** How many rules the page had at least when this was written, with room for some that go. */
const MIN_RULES = 300;

/** The names of AWS Config's managed rules: each item of the list leads to the rule's own page. */
export function readManagedRules(markdown: string): readonly ListItem[] {
  const items: ListItem[] = [];
  visit(parseMarkdown(markdown), 'link', (link: Link) => {
    const name = toString(link);
    if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(name) && link.url.includes(name)) {
      items.push({ key: name, text: name });
    }
  });
  if (items.length >= MIN_RULES) return items;
  throw new UnknownFormError(
    `It links to ${items.length} rules; at least ${MIN_RULES} were expected.`,
  );
}

const servicesSchema = z
  .array(z.looseObject({ service: z.string().min(1), url: z.string() }))
  .min(100);

/** The services that have IAM actions, by the prefix of these. */
export function readServiceReference(json: string): readonly ListItem[] {
  try {
    return servicesSchema
      .parse(JSON.parse(json))
      .map(({ service, url }) => ({ key: service, text: `${service}: ${url}` }));
  } catch {
    throw new UnknownFormError(
      'It is no list of a hundred services or more, each with "service" and "url".',
    );
  }
}

const docs = 'https://docs.aws.amazon.com';
const folder = 'src/catalog/reference';
const byName = {
  stored: ({ key }: ListItem) => ({ name: key }),
  keyField: 'name',
} as const;

const lifecycleList = (stage: keyof typeof stages, page: string): WatchedList => ({
  title: `Services in ${stage}`,
  address: `${docs}/general/latest/gr/${page}.md`,
  file: `${folder}/lifecycle-stages.json`,
  read: readLifecycleTable(stage),
  ...byName,
});

export const watchedLists: readonly WatchedList[] = [
  lifecycleList('maintenance', 'maintenance_services'),
  lifecycleList('sunset', 'sunset_services'),
  lifecycleList('full shutdown', 'full_shutdown_services'),
  {
    title: 'New services, by the SDK integrations of Step Functions',
    address: `${docs}/step-functions/latest/dg/awssdk-release-history.md`,
    file: `${folder}/sdk-services.json`,
    read: readReleaseHistory,
    ...byName,
  },
  {
    title: 'New services, by the prefix of their IAM actions',
    address: 'https://servicereference.us-east-1.amazonaws.com/v1/service-list.json',
    file: `${folder}/service-prefixes.json`,
    read: readServiceReference,
    ...byName,
  },
  {
    title: 'Controls of Security Hub',
    address: `${docs}/securityhub/latest/userguide/securityhub-controls-reference.md`,
    file: `${folder}/security-hub-controls.json`,
    read: readControlReference,
    stored: ({ key, text }) => ({ id: key, title: text.slice(key.length + 2) }),
    keyField: 'id',
  },
  {
    title: 'Managed rules of AWS Config',
    address: `${docs}/config/latest/developerguide/managed-rules-by-aws-config.md`,
    file: `${folder}/config-rules.json`,
    read: readManagedRules,
    stored: ({ key }) => ({ id: key }),
    keyField: 'id',
  },
];
