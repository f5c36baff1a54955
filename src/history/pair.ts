/**
 * Pairs two lists by id. The rest is paired by likeness, where exactly one item on each side has the
 * same key: such an item was renamed, not removed and added.
 *
 * @param keysOf Functions that return a key; two items with different ids and equal keys are the
 *   same. The most reliable one first.
 */
export function pair<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  keysOf: readonly ((item: T) => string)[],
) {
  const old = new Map(before.map((item) => [item.id, item]));
  const ids = new Set(after.map(({ id }) => id));
  const partners = new Map<T, T>();
  for (const item of after) {
    const same = old.get(item.id);
    if (same) partners.set(item, same);
  }
  let removed = before.filter(({ id }) => !ids.has(id));
  for (const keyOf of keysOf) {
    const added = after.filter((item) => !partners.has(item));
    const [gone, come] = [Map.groupBy(removed, keyOf), Map.groupBy(added, keyOf)];
    for (const [key, [item, ...others]] of come) {
      const [match, ...rivals] = gone.get(key) ?? [];
      if (item && match && others.length + rivals.length === 0) partners.set(item, match);
    }
    const taken = new Set(partners.values());
    removed = removed.filter((item) => !taken.has(item));
  }
  return {
    paired: after.flatMap((item) => {
      const match = partners.get(item);
      return match ? [{ before: match, after: item }] : [];
    }),
    added: after.filter((item) => !partners.has(item)),
    removed,
  };
}
