import type { Import } from './read-imports.ts';

/** For each unit in a cycle: the imports that lead from it back to itself. */
export function cyclesIn(imports: readonly Import[]): (readonly Import[])[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const wayBack = (start: string): readonly Import[] | undefined => {
    const ways: (readonly Import[])[] = [[]];
    const seen = new Set<string>();
    for (const way of ways) {
      for (const step of next.get(way.at(-1)?.to ?? start) ?? []) {
        if (step.to === start) return [...way, step];
        if (!seen.has(step.to)) ways.push([...way, step]);
        seen.add(step.to);
      }
    }
    return undefined;
  };
  return [...next.keys()].flatMap((start) => {
    const way = wayBack(start);
    return way ? [way] : [];
  });
}
