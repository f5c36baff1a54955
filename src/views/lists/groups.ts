/** How lists group services and other products, and what several of them are filtered by. */
import { categories, owners, profileWords, type CategoryId, type Service } from '#catalog/index.ts';
import { withoutStack, type WithoutStack } from '#catalog/without-stack.ts';
import { services } from '../services.ts';

/** A category of AWS's index, with its services. */
export interface CategoryGroup {
  readonly id: CategoryId;
  readonly name: string;
  readonly services: readonly [Service, ...Service[]];
}

/** The categories that have services, in the order of AWS's index. */
export const categoryGroups: readonly CategoryGroup[] = categories.flatMap(({ id, name }) => {
  const [first, ...others] = services.filter((service) => service.category === id);
  return first ? [{ id, name, services: [first, ...others] as const }] : [];
});

export const categoryOptions = categoryGroups.map(({ id, name }) => ({ value: id, label: name }));

export const ownerOptions = owners.map(({ id, name }) => ({ value: id, label: name }));

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The three facts of a profile, each a field. */
export const profileFields = [
  {
    name: 'system',
    label: 'Operating system',
    any: 'Any access',
    options: optionsOf(profileWords.operatingSystem),
  },
  { name: 'vpc', label: 'Your VPC', any: 'All', options: optionsOf(profileWords.insideVpc) },
  { name: 'data', label: 'Your data', any: 'All', options: optionsOf(profileWords.keepsData) },
];

/** @param note What holds for all of them. */
const productGroup = (id: WithoutStack['kind'], name: string, note: string) => ({
  id,
  name,
  note,
  products: withoutStack.filter(({ kind }) => kind === id),
});

/** The products without a stack, by why they have none, each once: the data of `/products/`. */
export const productGroups = [
  productGroup(
    'software',
    'Software that you run',
    'You install it, on your machines or on an AWS service. It has no stack of its own: it is your part, above the line of what it runs on.',
  ),
  productGroup(
    'ended',
    'Ended',
    'AWS no longer runs these. The dates are those of AWS’s table. If no date is given, the table does not name the product, and nobody compared its end with a page of AWS’s.',
  ),
  productGroup('other', 'Nothing to run a workload on', 'Names that lead elsewhere.'),
];
