/** Rows that a page names one by one, wherever they stand in the catalogue. */
import type { Mode, Service, ServiceId, StackPart } from '#catalog/index.ts';

/** The name of a row. */
export interface RowName {
  readonly service: ServiceId;
  readonly mode: string;
  readonly part: string;
  /** The services that it says something about; its own where that is left out. */
  readonly about?: readonly ServiceId[];
}

/** A row, and the modes in whose tables it stands alike. */
export interface NamedRow {
  readonly service: Service;
  /** The one that was named first, then the others. */
  readonly modes: readonly [Mode, ...Mode[]];
  readonly part: StackPart;
  readonly about: readonly ServiceId[];
}

/** The rows with these names, in their order. Those that a copy’s catalogue lacks are left out. */
export const rowsNamed = (
  names: readonly RowName[],
  services: readonly Service[],
): readonly NamedRow[] =>
  names.flatMap((name) => {
    const service = services.find(({ id }) => id === name.service);
    const mode = service?.modes.find(({ id }) => id === name.mode);
    const part = mode && partOf(mode, name.part);
    if (!service || !mode || !part) return [];
    const alike = service.modes.filter((other) => {
      const theirs = other === mode ? undefined : partOf(other, name.part);
      return theirs?.owner === part.owner && theirs.duty === part.duty;
    });
    return [{ service, modes: [mode, ...alike], part, about: name.about ?? [service.id] }];
  });

const partOf = ({ stack }: Mode, id: string): StackPart | undefined =>
  stack.layers.flatMap(({ parts }) => parts).find((part) => part.id === id);
