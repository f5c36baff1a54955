/** The products without a stack, by why they have none: the data of `/products/`. */
import { withoutStack, type WithoutStack } from '#catalog/without-stack.ts';

interface ProductGroup {
  readonly id: WithoutStack['kind'];
  readonly name: string;
  /** What holds for all of them. */
  readonly note: string;
  readonly products: readonly WithoutStack[];
}

const group = (id: ProductGroup['id'], name: string, note: string): ProductGroup => ({
  id,
  name,
  note,
  products: withoutStack.filter(({ kind }) => kind === id),
});

/** Each product once. */
export const productGroups: readonly ProductGroup[] = [
  group(
    'software',
    'Software that you run',
    'You install it, on your machines or on a service of AWS’s. It has no stack of its own: it is a part of yours, above the line of what it runs on.',
  ),
  group(
    'ended',
    'Ended',
    'AWS no longer runs these. The days are those of AWS’s table; where none stands, the table does not name the product, and that it ended was not compared with a page of AWS’s.',
  ),
  group('other', 'Nothing to run a workload on', 'Names that lead elsewhere.'),
];
