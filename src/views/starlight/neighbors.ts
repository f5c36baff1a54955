/** The most services of a category that the sidebar of one page lists; more are no way around. */
const most = 60;

/**
 * The services of a category that the sidebar of a page lists: all of them, or those around one. The list
 * is on each page of the category, so without a limit the site would grow by the square of it.
 *
 * @param services In the order of the list.
 * @param id The one that the page is about; the first ones where it is left out or not among them.
 */
export function neighbors<Item extends { readonly id: string }>(
  services: readonly Item[],
  id?: string,
): readonly Item[] {
  const place = services.findIndex((service) => service.id === id);
  const first = Math.max(0, Math.min(place - most / 2, services.length - most));
  return services.slice(first, first + most);
}
