import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { layers } from '#catalog/index.ts';
import { categoryGroups } from '../lists/category-groups.ts';
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
  lifecyclePath,
  matrixBuildPath,
  matrixPath,
  questionsPath,
  quizPath,
} from '../urls.ts';
import { serviceItems, type Place } from './service-items.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

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
        { label: 'What ends', link: lifecyclePath },
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
