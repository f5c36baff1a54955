import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { layers, type CategoryId, type ServiceId } from '../../catalog/index.ts';
import { categoryGroups, type CategoryGroup } from '../category-groups.ts';
import { changesPath } from '../change-log.ts';
import { guideGroupIds, guideGroups, guidesIn, type GuideGroup } from '../guides.ts';
import {
  categoryPath,
  comparePath,
  controlsPath,
  cvePath,
  dataPath,
  defaultsPath,
  guidePath,
  layerPath,
  matrixBuildPath,
  matrixPath,
  questionsPath,
  quizPath,
  servicePath,
} from '../urls.ts';
import { neighbors } from './neighbors.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** What a page is about, as the sidebar shows it. */
export interface Place {
  readonly category?: CategoryId | undefined;
  readonly service?: ServiceId | undefined;
  /** Whether the page is one of the service's, and not the one that the sidebar links to. */
  readonly within?: boolean;
}

/**
 * The way around: the categories, the answers across services, the layers from the top, the guides by
 * group. A page of one
 * category shows the services of that one; a list of all services on each page would be too long.
 *
 * @param place What the page is about.
 */
export function sidebarOf(place: Place = {}): Sidebar {
  return [
    {
      label: 'Services',
      items: [{ label: 'All services', link: 'services/' }, ...categoryItems(place)],
    },
    {
      label: 'Answers',
      items: [
        { label: 'Questions', link: questionsPath },
        { label: 'Vulnerabilities', link: cvePath() },
        { label: 'Defaults', link: defaultsPath() },
        { label: 'Compare', link: comparePath() },
        { label: 'Matrix', link: matrixPath },
        { label: 'Controls', link: controlsPath },
        { label: 'For auditors', link: matrixBuildPath },
        { label: 'Data', link: dataPath },
      ],
    },
    {
      label: 'Layers',
      collapsed: true,
      items: layers.toReversed().map(({ id, name }) => ({ label: name, link: layerPath(id) })),
    },
    {
      label: 'Learn the model',
      collapsed: true,
      items: [...guideItems(), { label: 'AWS or you? The test', link: quizPath }],
    },
    ...guideGroupIds.map((group) => ({
      label: guideGroups[group],
      collapsed: true,
      items: guideItems(group),
    })),
    { label: 'What changed', link: changesPath },
  ];
}

const guideItems = (group?: GuideGroup) =>
  guidesIn(group).map(({ id, title }) => ({ label: title, link: guidePath(id) }));

const categoryItems = (place: Place): Sidebar =>
  categoryGroups.map((group) =>
    group.id === place.category
      ? { label: group.name, items: serviceItems(group, place) }
      : { label: group.name, link: categoryPath(group.id) },
  );

const serviceItems = ({ id, services }: CategoryGroup, { service: own, within }: Place) => {
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
