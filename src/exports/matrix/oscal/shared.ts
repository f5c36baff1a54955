/** What OSCAL documents of ours have in common: UUIDs, metadata, properties, and texts of the catalogue. */
import { v5 } from 'uuid';
import components from '#catalog/reference/aws-oscal-components.json' with { type: 'json' };
import { groupBy } from '#catalog/group-by.ts';
import { escapeMarks } from '#catalog/text/escape-marks.ts';
import {
  originNotes,
  settingOf,
  verifiedOf,
  type Inheritance,
  type MatrixOrigin,
  type MatrixRow,
  type MatrixService,
} from '../rows.ts';

/** Where NIST publishes its catalogue, revision 5, in OSCAL. */
export const nistCatalogue =
  'https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json';

/** Where a site has the profile that imports all of it. */
export const nistProfilePath = 'api/v1/nist-800-53-r5.profile.oscal.json';

/** Where a site has the component definition of a service. */
export const definitionPath = (service: string): string => `services/${service}.oscal.json`;

/** Where a site has its exports-only plan. */
export const planPath = (service: string): string => `services/${service}.ssp.oscal.json`;

/**
 * A document of one kind, as JSON holds it. Its UUID is of its content, without the day: OSCAL wants another
 * whenever the document says something else, and one that says the same tomorrow is the same.
 *
 * @param identity What the UUID is made of, the content where left out.
 */
export function documentOf<Kind extends string, Content extends object>(
  kind: Kind,
  title: string,
  content: Content,
  origin: MatrixOrigin,
  identity: unknown = content,
) {
  const document = {
    uuid: uuidOf('document', kind, origin.version, identity),
    metadata: {
      title,
      // The day of the catalogue begins at midnight, UTC.
      'last-modified': `${origin.day}T00:00:00Z`,
      version: origin.version,
      // What compliance-trestle 4 and AWS's own content are written for; it reads 1.2.0 and 1.2.1 alone.
      'oscal-version': '1.2.1',
      links: [
        { href: origin.site, rel: 'canonical', text: 'Dividing Line' },
        { href: 'https://creativecommons.org/licenses/by/4.0/', rel: 'license', text: 'CC BY 4.0' },
      ],
      remarks: originNotes(origin).join('\n\n'),
    },
    ...content,
  };
  return { [kind]: document } as Readonly<Record<Kind, typeof document>>;
}

/** The namespace of our names. It was drawn once; another one would change every UUID. */
const namespace = '5c0a7c1e-64d5-4c7b-9a44-0f1d2ab1c0de';

const bytes = new TextEncoder();

/**
 * The UUID, version 5, of something that ids name: the same in each build and on each copy of the site, so that
 * who imports a newer document finds again what it refers to. The library is given bytes: to make them of a text,
 * it takes longer than all the rest.
 *
 * @param names What it is, then the ids from service to part: `'component', 'rds', 'custom-oracle'`. They are
 *   joined as JSON, so that no two lists of names are one.
 */
export const uuidOf = (...names: readonly unknown[]): string =>
  v5(bytes.encode(JSON.stringify(names)), namespace);

/** The rows of each mode, in their order; at least one each. */
export const byMode = (rows: readonly MatrixRow[]) =>
  [
    ...groupBy(rows, ({ service, mode }) => JSON.stringify([service.id, mode.id])).values(),
  ] as unknown as readonly (readonly [MatrixRow, ...MatrixRow[]])[];

interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  /** The id of a part: properties with one group are about one part. */
  readonly group?: string;
}

/** The namespace of AWS's properties, as in its own component definitions. */
const awsNamespace = 'http://aws.amazon.com/ns/oscal';

/** Our namespace. A copy of this site has another, because another publisher answers for what it says. */
const namespaceOf = ({ site }: MatrixOrigin): string => new URL('ns/oscal', site).href;

/** Properties by name, those without a value left out, in the order in which they were given. */
function properties(
  ns: string,
  values: readonly (readonly [name: string, value: string | undefined])[],
  group?: string,
): readonly Property[] {
  return values.flatMap(([name, given]) => {
    const value = oneLine(given ?? '');
    return value === '' ? [] : [{ name, ns, value, ...(group !== undefined && { group }) }];
  });
}

/** The component that stands for the mode of a row, the same one in each document. */
export const modeComponent = <Link extends object>(
  row: MatrixRow,
  origin: MatrixOrigin,
  more: { readonly props: readonly Property[]; readonly links: readonly Link[] },
) => ({
  uuid: componentUuid(row),
  type: 'service',
  title: componentTitle(row),
  description: `What AWS and the customer each secure in ${modeWords(row)}.`,
  props: [...modeProperties(row, origin), ...more.props],
  links: [{ href: row.mode.url, rel: 'reference' }, ...more.links],
});

export const componentUuid = ({ service, mode }: MatrixRow): string =>
  uuidOf('component', service.id, mode.id);

/** What a component is: its service and mode by our ids, and by AWS's where the catalogue has them. */
const modeProperties = (
  { service, mode }: MatrixRow,
  origin: MatrixOrigin,
): readonly Property[] => [
  ...properties(namespaceOf(origin), [
    ['service', service.id],
    ['mode', mode.id],
    ...service.scope
      .filter(({ state }) => state === 'named')
      .map(({ program }) => ['audit-program', program] as const),
  ]),
  ...properties(awsNamespace, [
    ['service-id', awsComponentOf(service)?.serviceId],
    ['iamServicePrefix', service.aws?.iamServicePrefix],
  ]),
];

/**
 * All that is known of each part, grouped by its id. `verified` is the oldest day on which a source was read;
 * a part whose sources were not all compared has none.
 */
export const partProperties = (
  rows: readonly MatrixRow[],
  origin: MatrixOrigin,
): readonly Property[] =>
  rows.flatMap((row) => {
    const { part, inheritance } = row;
    const { state, by } = settingOf(row);
    const known = [
      ['part', part.id],
      ['owner', part.owner],
      ['team', part.team],
      ['inheritance', inheritance.toLowerCase()],
      // `On by default; you change it`. Empty for what is no switch.
      ['setting', by === '' ? state : `${state}; ${by}`],
      ['verified', verifiedOf(row)],
      ...part.sources.map(({ url }) => ['source', url] as const),
    ] as const;
    return properties(namespaceOf(origin), known, part.id);
  });

/**
 * Which parts answer, and whether a customer can inherit what they answer; the properties of their component say
 * the rest.
 */
export const answerProperties = (
  rows: readonly MatrixRow[],
  origin: MatrixOrigin,
  inheritance?: Inheritance,
): readonly Property[] =>
  properties(namespaceOf(origin), [
    ['inheritance', inheritance?.toLowerCase()],
    ...rows.map(({ part }) => ['part', part.id] as const),
  ]);

const awsComponents = new Map(
  components.map((component) => [component.iamServicePrefix, component]),
);

/**
 * AWS's own component of a service, as its experimental OSCAL content has it, found by the IAM prefix; undefined
 * where AWS has none, or several that fit.
 */
export const awsComponentOf = ({ aws }: Pick<MatrixService, 'aws'>) =>
  awsComponents.get(aws?.iamServicePrefix ?? '');

/** A value of a property: one line without blanks at its ends, as NIST's schema asks; it may be empty. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** `RDS, RDS Custom for Oracle`, as plain text. */
const modeTitle = ({ service, mode }: MatrixRow): string => `${service.shortName}, ${mode.name}`;

/**
 * The title of a mode's component. Compliance-trestle makes a folder of that name and puts files into it, so it
 * has no slash and no mark: `Aurora, I-O-Optimized`.
 */
const componentTitle = (row: MatrixRow): string =>
  oneLine(modeTitle(row).replaceAll(/[\\/:|*?"<>[\]`]+/g, '-'));

/** The same in a sentence, as Markdown. */
export const modeWords = (row: MatrixRow): string => escapeMarks(oneLine(modeTitle(row)));

/** What the owner of a part does, as Markdown: `Guest patches: Apply them.` */
export const dutyWords = ({ part }: MatrixRow): string =>
  escapeMarks(oneLine(`${part.name}: ${part.duty}`));
