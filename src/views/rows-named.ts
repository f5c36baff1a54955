/** Rows that a page names one by one, wherever they stand in the catalogue. */
import type { Mode, Service, ServiceId, StackPart } from '../catalog/index.ts';

/** The name of a row. */
export interface RowName {
  readonly service: ServiceId;
  readonly mode: string;
  readonly part: string;
}

/** A row, and the mode in whose table it stands. */
export interface NamedRow {
  readonly service: Service;
  readonly mode: Mode;
  readonly part: StackPart;
}

/** The rows with these names, in their order. Those that a copy’s catalogue lacks are left out. */
export const rowsNamed = (
  names: readonly RowName[],
  services: readonly Service[],
): readonly NamedRow[] =>
  names.flatMap((name) => {
    const service = services.find(({ id }) => id === name.service);
    const mode = service?.modes.find(({ id }) => id === name.mode);
    const parts = mode?.stack.layers.flatMap((layer) => layer.parts) ?? [];
    const part = parts.find(({ id }) => id === name.part);
    return service && mode && part ? [{ service, mode, part }] : [];
  });
