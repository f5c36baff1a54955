/** Properties of OSCAL in the namespaces of ours and of AWS's. */
import { settingOf, verifiedOf } from '../cells.ts';
import type { MatrixRow } from '../rows.ts';
import type { MatrixOrigin } from '../table.ts';
import { awsComponentOf } from './aws-component.ts';
import { propertyText } from './texts.ts';

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
export const namespaceOf = ({ site }: MatrixOrigin): string => new URL('ns/oscal', site).href;

/** Properties by name, those without a value left out, in the order in which they were given. */
function properties(
  ns: string,
  values: readonly (readonly [name: string, value: string | undefined])[],
  group?: string,
): readonly Property[] {
  return values.flatMap(([name, given]) => {
    const value = propertyText(given ?? '');
    return value === '' ? [] : [{ name, ns, value, ...(group !== undefined && { group }) }];
  });
}

/** What a component is: its service and mode by our ids, and by AWS's where the catalogue has them. */
export const modeProperties = (
  { service, mode }: Pick<MatrixRow, 'service' | 'mode'>,
  origin: MatrixOrigin,
): readonly Property[] => [
  ...properties(namespaceOf(origin), [
    ['service', service.id],
    ['mode', mode.id],
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
  rows.flatMap((row) =>
    properties(
      namespaceOf(origin),
      [
        ['part', row.part.id],
        ['owner', row.part.owner],
        ['team', row.part.team],
        ['inheritance', row.inheritance.toLowerCase()],
        ['setting', settingText(row)],
        ['verified', verifiedOf(row)],
        ...row.part.sources.map(({ url }) => ['source', url] as const),
      ],
      row.part.id,
    ),
  );

/** `On by default; you change it`. Empty for what is no switch. */
function settingText(row: MatrixRow): string {
  const { state, by } = settingOf(row);
  return by === '' ? state : `${state}; ${by}`;
}

/** Which parts answer; the properties of their component say the rest. */
export const partNames = (rows: readonly MatrixRow[], origin: MatrixOrigin): readonly Property[] =>
  properties(
    namespaceOf(origin),
    rows.map(({ part }) => ['part', part.id]),
  );

/** Whether a customer can inherit a control, as a property of it. */
export const inheritanceProperty = (
  inheritance: MatrixRow['inheritance'] | undefined,
  origin: MatrixOrigin,
): readonly Property[] =>
  properties(namespaceOf(origin), [['inheritance', inheritance?.toLowerCase()]]);
