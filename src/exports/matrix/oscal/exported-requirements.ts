/** What an exports-only plan says of each control: what AWS provides, and the customer's responsibilities. */
import { printedControl } from '#catalog/control-families.ts';
import { byControl } from '../by-control.ts';
import type { MatrixRow } from '../rows.ts';
import type { MatrixOrigin } from '../table.ts';
import { uuidOf } from './ids.ts';
import { partNames } from './properties.ts';
import { dutyWords, modeWords } from './texts.ts';

/**
 * A requirement for each control, with a `by-component` for each mode that has parts which answer to it.
 *
 * @param modes The rows of each mode of one service.
 */
export const exportedRequirements = (
  modes: readonly (readonly MatrixRow[])[],
  origin: MatrixOrigin,
) =>
  byControl(modes.flat(), []).map(({ control, rows }) => ({
    uuid: uuidOf('exported', rows[0]?.service.id ?? '', control.id),
    'control-id': control.id,
    'by-components': [...Map.groupBy(rows, ({ mode }) => mode.id).values()].map((own) =>
      byComponent(own, control.id, origin),
    ),
  }));

function byComponent(rows: readonly MatrixRow[], control: string, origin: MatrixOrigin) {
  const [first] = rows as readonly [MatrixRow];
  const { service, mode } = first;
  const uuid = (kind: string, part: string) => uuidOf(kind, service.id, mode.id, control, part);
  const aws = rows.filter(({ part }) => part.owner === 'aws');
  const provided = aws.map((row) => ({
    uuid: uuid('provided', row.part.id),
    description: dutyWords(row),
    props: partNames([row], origin),
  }));
  const known = new Set(aws.map(({ part }) => part.id));
  const responsibilities = rows
    .filter(({ part }) => part.owner === 'customer')
    .map((row) => {
      const { id, switchOf } = row.part;
      return {
        uuid: uuid('responsibility', id),
        // A part of AWS's that answers to other controls is provided there: tools look for it here alone.
        ...(switchOf !== undefined &&
          known.has(switchOf) && { 'provided-uuid': uuid('provided', switchOf) }),
        description: dutyWords(row),
        props: partNames([row], origin),
      };
    });
  return {
    'component-uuid': uuidOf('component', service.id, mode.id),
    uuid: uuidOf('by-component', service.id, mode.id, control),
    description: `Who holds the parts of ${modeWords(first)} that answer to ${printedControl(control)}.`,
    export: {
      ...(provided.length > 0 && { provided }),
      ...(responsibilities.length > 0 && { responsibilities }),
    },
  };
}
