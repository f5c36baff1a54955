/** The options of Starlight: sidebar, replaced components, search. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { layers, type CategoryId, type ServiceId } from '#catalog/index.ts';
import { site } from '#site.config.ts';
import { guideGroupIds, guideGroups, guidesIn, type GuideGroup } from './guides.ts';
import { categoryGroups, type CategoryGroup } from './lists/groups.ts';
import {
  absolute,
  categoryPath,
  changesPath,
  comparePath,
  controlsPath,
  cvePath,
  dataPath,
  defaultsPath,
  expiryPath,
  guidePath,
  layerPath,
  lifecyclePath,
  matrixBuildPath,
  matrixPath,
  questionsPath,
  quizPath,
  scopePath,
  servicePath,
} from './urls.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** What a page is about, as the sidebar shows it. */
interface PageSubject {
  readonly category?: CategoryId | undefined;
  readonly service?: ServiceId | undefined;
  /** Whether the page is one of the service's, and not the one that the sidebar links to. */
  readonly within?: boolean;
}

/**
 * The way around: the categories, the answers across services, the layers from the top, the guides by
 * group. A page of one category shows the services of that one; a list of all services on each page would be
 * too long.
 */
export function sidebarOf(subject: PageSubject = {}): Sidebar {
  return [
    {
      label: 'Services',
      items: [
        { label: 'All services', link: 'services/' },
        ...categoryGroups.map((group) =>
          group.id === subject.category
            ? { label: group.name, items: serviceItems(group, subject) }
            : { label: group.name, link: categoryPath(group.id) },
        ),
      ],
    },
    {
      label: 'Answers',
      items: [
        { label: 'Questions', link: questionsPath },
        { label: 'Vulnerabilities', link: cvePath() },
        { label: 'Defaults', link: defaultsPath() },
        { label: 'What expires', link: expiryPath },
        { label: 'End of support', link: lifecyclePath },
        { label: 'Compare', link: comparePath() },
        { label: 'Matrix', link: matrixPath },
        { label: 'Controls', link: controlsPath },
        { label: 'Audit programs', link: scopePath },
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

/** Links to the services of a category; where it has more than the sidebar lists, one to all of them. */
export const serviceItems = (
  { id, services }: Pick<CategoryGroup, 'id' | 'services'>,
  { service: own, within }: PageSubject,
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

/** The most services of a category that the sidebar of one page lists; more are no way around. */
const MAX_LISTED = 60;

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
  const own = services.findIndex((service) => service.id === id);
  const first = Math.max(0, Math.min(own - MAX_LISTED / 2, services.length - MAX_LISTED));
  return services.slice(first, first + MAX_LISTED);
}

/**
 * Shiki stops at a line after 500 ms, so on a busy machine the first block of a build came out in
 * other colours than the next time. 0 means no limit. Delete when Expressive Code sets
 * `tokenizeTimeLimit` itself.
 */
const withoutTimeLimit = {
  name: 'without-time-limit',
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }): void {
    options.tokenizeTimeLimit = 0;
  },
};

/** In their order: later ones override. */
const styles = [
  'tokens',
  'theme',
  'fallbacks',
  'common',
  'diagram',
  'ownership',
  'answers',
  'page',
  'modes',
  'changes',
  'home',
  'print',
];

/** Components of ours in place of Starlight’s. */
const components = [
  'Head',
  'ThemeProvider',
  'SiteTitle',
  'EditLink',
  'Search',
  'Footer',
  'LanguageSelect',
];

export const starlightOptions: StarlightUserConfig = {
  title: site.name,
  description: site.tagline,
  favicon: '/favicon.svg',
  customCss: [
    // Written by `src/diagram/font/web-faces.ts`.
    './.cache/fonts/faces.css',
    ...styles.map((name) => `./src/site/styles/${name}.css`),
  ],
  components: Object.fromEntries(
    components.map((name) => [name, `./src/site/components/starlight/${name}.astro`]),
  ),
  social: [{ icon: 'github', label: 'Source and corrections', href: site.repository }],
  sidebar: sidebarOf(),
  expressiveCode: {
    // A code block that scrolls becomes a landmark without a name; a wrapped one does not scroll.
    defaultProps: { wrap: true, frame: 'none' },
    shiki: { transformers: [withoutTimeLimit] },
  },
  // The next service in the alphabet is no useful next step; guides link to the next one themselves.
  pagination: false,
  editLink: { baseUrl: `${site.repository}/edit/${site.branch}/` },
  // For pages that Starlight routes by itself; ours name a card of their own.
  head: [{ tag: 'meta', attrs: { property: 'og:image', content: absolute('cards/home.png') } }],
  credits: false,
  // `src/views/search/` makes the index.
  pagefind: false,
  lastUpdated: false,
  disable404Route: true,
};

const pagefind = '@pagefind/default-ui';

/**
 * Gives Starlight's search a module of ours for Pagefind's interface, which is larger than all other
 * scripts of a page together. Delete when Starlight itself fetches it on demand.
 */
export const searchIntegration = (): AstroIntegration => ({
  name: 'search-on-demand',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const ours = fileURLToPath(new URL('src/site/client/search-on-demand.ts', config.root));
      let starlight: string | undefined;
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'search-on-demand',
              enforce: 'pre',
              resolveId(source, importer) {
                if (source !== pagefind) return undefined;
                // Starlight's dependency, not ours, so it is looked for from there.
                if (importer === ours) return this.resolve(source, starlight, { skipSelf: true });
                starlight = importer;
                return ours;
              },
            },
          ],
        },
      });
    },
  },
});
