import type { CategoryId, ServiceId } from '#catalog/index.ts';
import type { CategoryGroup } from '../lists/category-groups.ts';
import { categoryPath, servicePath } from '../urls.ts';
import { neighbors } from './neighbors.ts';

/** What a page is about, as the sidebar shows it. */
export interface Place {
  readonly category?: CategoryId | undefined;
  readonly service?: ServiceId | undefined;
  /** Whether the page is one of the service's, and not the one that the sidebar links to. */
  readonly within?: boolean;
}

/** Links to the services of a category; where it has more than the sidebar lists, one to all of them. */
export const serviceItems = (
  { id, services }: Pick<CategoryGroup, 'id' | 'services'>,
  { service: own, within }: Place,
) => {
  const listed = neighbors(services, own);
  return [
    ...listed.map((service) => ({
      label: service.shortName,
      link: servicePath(service.id),
      ...(within && service.id === own && { attrs: { 'aria-current': 'true' as const } }),
    })),
    ...(listed.length < services.length
      ? [{ label: `All ${services.length}`, link: categoryPath(id) }]
      : []),
  ];
};
