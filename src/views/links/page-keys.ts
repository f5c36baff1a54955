/**
 * What pages depend on apart from their modules. The catalogue is data of the build and no module of a
 * page, so that a changed entry makes only the pages again that show it: each route's `cacheKey` has
 * the facts that its page shows.
 */
import type { Service } from '#catalog/index.ts';
import { categoryGroups } from '../lists/groups.ts';
import { digestOf, serviceDigest } from '../digest.ts';
import { guides } from '../guides.ts';
import { services } from '../services.ts';
import { today } from '../today.ts';

/** The menu of every page: which categories there are, and the guides. */
const menu = digestOf(
  categoryGroups.map(({ id, name }) => [id, name]),
  guides,
);

/** What a page about a list of services depends on: the facts, the menu, the day. */
export const keyOfServices = (shown: readonly Service[]): string =>
  digestOf(menu, today, shown.map(serviceDigest), siblingsOf(shown));

/** What a page that shows every service depends on. */
export const keyOfAll = (): string => keyOfServices(services);

/** What a frame with one service depends on: it has no menu. */
export const keyOfFrame = (service: Service): string => digestOf(today, serviceDigest(service));

/**
 * What a page of prose depends on: its text, the services that it names, and one whose facts it
 * shows anyway.
 *
 * @param body The page's MDX.
 * @param service The service that the page is about.
 */
export function keyOfProse(body: string, service?: Service): string {
  const words = new Set(body.match(/[a-z0-9-]+/g)).add(service?.id ?? '');
  const named = [...words]
    .flatMap((word) => indexOf.get(word) ?? [])
    .toSorted((a, b) => a - b)
    .flatMap((index) => services[index] ?? []);
  return digestOf(body, keyOfServices(named), service?.id);
}

/** Where each service is in the list of all. */
const indexOf = new Map<string, number>(services.map(({ id }, index) => [id, index]));

/** The menu opens the categories of what a page shows, and lists the services in them. */
const siblingsOf = (shown: readonly Service[]): readonly string[] => {
  const opened = new Set(shown.map(({ category }) => category));
  return categoryGroups
    .filter(({ id }) => opened.has(id))
    .map((group) => digestOf(group.services.map(({ id, shortName }) => [id, shortName])));
};
