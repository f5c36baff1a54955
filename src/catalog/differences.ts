import type { Stack, StackPart } from './stack.ts';

/** How a part of one mode differs from the same part of another. */
export type Difference =
  | { readonly kind: 'added'; readonly part: StackPart }
  | { readonly kind: 'removed'; readonly part: StackPart }
  | { readonly kind: 'moved'; readonly part: StackPart; readonly before: StackPart }
  | { readonly kind: 'changed'; readonly part: StackPart; readonly before: StackPart };

const allParts = (stack: Stack) => stack.layers.flatMap((layer) => layer.parts);
const reading = ({ name, duty, setting, layer }: StackPart) =>
  JSON.stringify([name, duty, setting, layer]);

/**
 * What differs between two stacks, in the order of the second.
 *
 * `moved`: another owner; `changed`: the same owner with another duty.
 */
export function differences(from: Stack, to: Stack): readonly Difference[] {
  const before = new Map(allParts(from).map((part) => [part.id, part]));
  const after = new Set(allParts(to).map((part) => part.id));
  return [
    ...allParts(to).flatMap((part): Difference[] => {
      const old = before.get(part.id);
      if (!old) return [{ kind: 'added', part }];
      if (old.owner !== part.owner) return [{ kind: 'moved', part, before: old }];
      return reading(old) === reading(part) ? [] : [{ kind: 'changed', part, before: old }];
    }),
    ...allParts(from)
      .filter((part) => !after.has(part.id))
      .map((part): Difference => ({ kind: 'removed', part })),
  ];
}
