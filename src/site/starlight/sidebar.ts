import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { layers, type CategoryId, type ServiceId } from '../../catalog/index.ts';
import { categoryGroups } from '../category-groups.ts';
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

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/**
 * The way around: the categories, the answers across services, the layers from the top, the guides by
 * group. A page of one
 * category shows the services of that one; a list of all services on each page would be too long.
 *
 * @param category The category of what the page is about.
 * @param service The service that the page belongs to, where it is not the service's own page.
 */
export function sidebarOf(category?: CategoryId, service?: ServiceId): Sidebar {
  return [
    {
      label: 'Services',
      items: [{ label: 'All services', link: 'services/' }, ...categoryItems(category, service)],
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

const categoryItems = (open: CategoryId | undefined, within: ServiceId | undefined): Sidebar =>
  categoryGroups.map(({ id, name, services }) =>
    id === open
      ? {
          label: name,
          items: services.map((service) => ({
            label: service.shortName,
            link: servicePath(service.id),
            ...(service.id === within && { attrs: { 'aria-current': 'true' as const } }),
          })),
        }
      : { label: name, link: categoryPath(id) },
  );
