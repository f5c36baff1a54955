/** Products of AWS that have no stack here, and why: readers look for them too. */
import type { ServiceId } from './generated/ids.ts';
import list from './reference/without-stack.json' with { type: 'json' };

interface Named {
  /** The fragment of its line, and what a reader would type. */
  readonly id: string;
  /** The name as AWS writes it. */
  readonly name: string;
  /** The services of this catalogue that come near, the nearest first. */
  readonly near: readonly ServiceId[];
}

/**
 * A product without a stack: `software` that the customer installs and runs, so that it is theirs like
 * other software; `ended` by AWS, with the day where AWS's table of ended services has one; `other` for
 * what is no product to run a workload on.
 */
export type WithoutStack = Named &
  (
    | { readonly kind: 'software' }
    | { readonly kind: 'ended'; readonly date?: string }
    | { readonly kind: 'other'; readonly why: string }
  );

/** All of them, sorted by name. */
export const withoutStack = list as unknown as readonly WithoutStack[];
