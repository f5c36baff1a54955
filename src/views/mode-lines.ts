import type { Mode, Service } from '#catalog/index.ts';

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
 * @param wordsOf All that a line shows of it: equal words, one line, which has what is said of its first mode.
 * @param all How many modes a line has where it is whole.
 */
export function modeLines<Item extends { readonly mode: Mode }>(
  service: Service,
  items: readonly Item[],
  wordsOf: (item: Item) => string,
  all: number = service.modes.length,
): readonly (ModeLine & Omit<Item, 'mode'>)[] {
  return [...Map.groupBy(items, wordsOf).values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    const { mode, ...rest } = first;
    const modes = [mode, ...others.map((other) => other.mode)] as const;
    return [{ service, modes, whole: group.length === all, ...rest }];
  });
}
