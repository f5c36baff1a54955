/** The rows of a responsibility matrix, one for each part of each chosen mode. Also runs in the browser. */
import type { ChosenMode } from './choice.ts';
import type { MatrixMode, MatrixPart, MatrixService } from './source.ts';

/** Whether a customer can rely on AWS for it: `Partial` where AWS does it and the customer switches. */
export type Inheritance = 'Yes' | 'Partial' | 'No';

/** A part of a mode, with all that a profile may show of it. */
export interface MatrixRow {
  readonly service: Pick<MatrixService, 'id' | 'name' | 'shortName' | 'aws'>;
  readonly mode: Pick<MatrixMode, 'id' | 'name' | 'url'>;
  /** True where only the service was named, so that its default mode stands for it. */
  readonly assumed: boolean;
  /** The layer’s name. */
  readonly layer: string;
  readonly part: MatrixPart;
  readonly inheritance: Inheritance;
  /** Absolute. */
  readonly url: string;
}

/**
 * The rows of the chosen modes, in the order of the choice, each mode from its lowest layer up.
 *
 * @param services Those that are chosen, at least.
 * @throws {RangeError} for a mode that the services do not have.
 */
export function matrixRows(
  chosen: readonly ChosenMode[],
  services: readonly MatrixService[],
): readonly MatrixRow[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  return chosen.flatMap(({ service: id, mode: modeId, assumed }) => {
    const service = byId.get(id);
    const mode = service?.modes.find((each) => each.id === modeId);
    if (!service || !mode) throw new RangeError(`There is no mode "${id}.${modeId}".`);
    const switched = new Set(
      mode.layers.flatMap(({ parts }) => parts.flatMap(({ switchOf }) => switchOf ?? [])),
    );
    return mode.layers.flatMap(({ name: layer, parts }) =>
      parts.map((part) => ({
        service,
        mode,
        assumed,
        layer,
        part,
        inheritance: inheritanceOf(part, switched),
        url: `${mode.url}#${part.id}`,
      })),
    );
  });
}

function inheritanceOf({ owner, id, setting }: MatrixPart, switched: ReadonlySet<string>) {
  if (owner === 'customer') return 'No';
  const changed =
    setting && setting.state !== 'always-on' ? setting.changedBy === 'customer' : false;
  return changed || switched.has(id) ? 'Partial' : 'Yes';
}
