import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { categories, layers, services } from '../catalog/index.ts';
import { guides } from '../site/guides.ts';
import { guidePath, layerPath, servicePath } from '../site/urls.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const serviceGroups = categories.flatMap(({ id, name }) => {
  const items = services
    .filter((service) => service.category === id)
    .map((service) => ({ label: service.shortName, link: servicePath(service.id) }));
  return items.length > 0 ? [{ label: name, items }] : [];
});

/** The way around: the services by category, the layers from the top, the guides. */
export const sidebar: Sidebar = [
  {
    label: 'Services',
    items: [{ label: 'All services', link: 'services/' }, ...serviceGroups],
  },
  {
    label: 'Layers',
    collapsed: true,
    items: layers.toReversed().map(({ id, name }) => ({ label: name, link: layerPath(id) })),
  },
  {
    label: 'Guides',
    collapsed: true,
    items: guides.map(({ id, title }) => ({ label: title, link: guidePath(id) })),
  },
];
