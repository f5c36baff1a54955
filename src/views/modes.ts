/** The modes of services and their parts: what all lists of them are made of. */
import type { Mode, Service, StackPart } from '#catalog/index.ts';

/** The parts of a mode, bottom layer first. */
export const stackParts = ({ stack }: Mode): readonly StackPart[] =>
  stack.layers.flatMap(({ parts }) => parts);

/** The same, top layer first. */
export const partsFromTop = ({ stack }: Mode): readonly StackPart[] =>
  stack.layers.toReversed().flatMap(({ parts }) => parts);

/** Every part of every mode of a service. */
export const rowsOf = (service: Service) =>
  service.modes.flatMap((mode) => stackParts(mode).map((part) => ({ service, mode, part })));

/** The mode that a word names, `ecs.fargate`, or `lambda` for its default mode, if this copy has it. */
export function modeNamed(
  services: readonly Service[],
  word: string,
): { readonly service: Service; readonly mode: Mode } | undefined {
  const [serviceId, modeId] = word.split('.');
  const service = services.find(({ id }) => id === serviceId);
  const mode = service?.modes.find(({ id }) => id === (modeId ?? service.modes[0].id));
  return service && mode && { service, mode };
}

/** A part of a mode by its id. */
export const findPart = (mode: Mode, id: string): StackPart | undefined =>
  stackParts(mode).find((part) => part.id === id);

/** The row that a name means, `ecs.fargate#task-isolation`: a part in the table of a mode. */
export function rowNamed(services: readonly Service[], name: string) {
  const [word = '', id = ''] = name.split('#');
  const { service, mode } = modeNamed(services, word) ?? {};
  const part = mode && findPart(mode, id);
  return service && part && { service, mode, part };
}

/** Modes of one service of which the same is said. */
export interface ModeLine {
  readonly service: Service;
  readonly modes: readonly [Mode, ...Mode[]];
  /** True if these are all modes of the service that the list speaks of. */
  readonly whole: boolean;
}

/**
 * Puts modes of a service of which the same is said into one line.
 *
 * @param items What is said of each mode; a mode may be there several times.
 * @param keyOf All that a line shows of it: equal keys, one line, which has what is said of its first mode.
 * @param all How many modes a line has where it is whole.
 */
export function modeLines<Item extends { readonly mode: Mode }>(
  service: Service,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  all: number = service.modes.length,
): readonly (ModeLine & Omit<Item, 'mode'>)[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    const { mode, ...rest } = first;
    const modes = [mode, ...others.map((other) => other.mode)] as const;
    return [{ service, modes, whole: group.length === all, ...rest }];
  });
}
