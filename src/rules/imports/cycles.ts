/** An arrow from one thing to another. */
interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** For each thing in a cycle: the arrows that lead from it back to itself. */
export function cyclesIn<T extends Arrow>(arrows: readonly T[]): (readonly T[])[] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const wayBack = (start: string): readonly T[] | undefined => {
    const ways: (readonly T[])[] = [[]];
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
