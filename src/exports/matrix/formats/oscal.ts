import { componentDefinition } from '../oscal/component-definition.ts';
import type { MatrixRow } from '../rows.ts';
import type { MatrixOrigin } from '../table.ts';

/** The rows as a component definition in OSCAL, a component for each mode. Its form is its own: no profile folds it. */
export function matrixOscal(rows: readonly MatrixRow[], origin: MatrixOrigin): string {
  const names = [...new Set(rows.map(({ service }) => service.shortName))];
  return `${JSON.stringify(componentDefinition(names.join(', '), rows, origin), undefined, 2)}\n`;
}
