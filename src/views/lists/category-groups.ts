import { categories, type CategoryId, type Service } from '#catalog/index.ts';
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
