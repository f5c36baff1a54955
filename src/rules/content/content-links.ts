import { categoryIds, layerIds, partsOf } from '#catalog/index.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import { isUnresolved } from '#load/stacks.ts';
import { modeEntryId, sectionIds } from '#views/links/page-ids.ts';
import type { Problem, Project, Rule } from '../rule.ts';
import { allowedWords, nearestOrHint } from '#load/diagnostics/sentences.ts';
import { headingsOf } from './headings.ts';

export const contentLinks: Rule = {
  id: 'content-links',
  invariant: 'A relative link leads to a page of the site, and its fragment to a heading there.',
  *check(project) {
    for (const page of project.pagesToCheck) yield* inPage(page, project);
  },
};

/** A host that no address names; what resolves to it is relative. */
const here = 'https://here.invalid';

function* inPage(page: ContentFile, project: Project): Generator<Problem> {
  for (const node of nodesOf(page.tree, 'link', 'definition')) {
    if (!URL.canParse(node.url, here) || URL.canParse(node.url)) continue;
    const { origin, pathname, hash } = new URL(node.url, `${here}/${page.folder}/${page.id}/`);
    // content-addresses reports what begins with a slash; a file has an ending and is no page.
    if (origin !== here || /^\s*[/\\]/.test(node.url) || /\.\w+$/.test(pathname)) continue;
    const [, folder = '', id = '', mode = ''] = pathname.split('/');
    const at = placeOf(page, node);
    const pages = pagesIn(folder, project);
    if (pages && id !== '' && !pages.includes(id)) {
      yield {
        at,
        message: `The link "${node.url}" leads to no page in "${folder}".`,
        expected: allowedWords(id, pages),
        help: 'Correct the address.',
      };
      continue;
    }
    const modes = folder === 'services' ? modesOf(id, project) : undefined;
    if (modes && mode !== '' && !modes.includes(mode)) {
      yield {
        at,
        message: `The link "${node.url}" leads to no mode of "${id}".`,
        expected: allowedWords(mode, modes),
        help: 'Correct the address.',
      };
      continue;
    }
    const fragment = decoded(hash.slice(1));
    const target = fragment === '' ? undefined : fragmentsOf(folder, id, mode, project);
    if (!target || [...target.sections, ...target.rows].includes(fragment)) continue;
    yield {
      at,
      message: `The link "${node.url}" names the fragment "${fragment}", which nothing there has.`,
      expected:
        target.rows.length === 0
          ? allowedWords(fragment, target.sections)
          : nearestOrHint(
              fragment,
              [...target.sections, ...target.rows],
              `ids of parts, and ${target.sections.map((id) => `"${id}"`).join(', ')}.`,
            ),
      help: 'Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.',
    };
  }
}

/** A fragment without its escapes; as it is where they are wrong. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The ids of the pages of a folder of the site, or undefined where these are not known here. */
function pagesIn(
  folder: string,
  { entries, unreadable, content }: Project,
): readonly string[] | undefined {
  switch (folder) {
    case 'services':
      return [
        ...entries.flatMap(({ id, variants = [] }) => [id, ...variants.map((each) => each.id)]),
        ...unreadable,
      ];
    case 'layers':
      return layerIds;
    case 'categories':
      return categoryIds;
    case 'guides':
    case 'errors':
      return content.filter((page) => page.folder === folder).map(({ id }) => id);
    default:
      return undefined;
  }
}

/** The ids of a service's modes, or undefined where its entry cannot be read. */
const modesOf = (id: string, { entries }: Project): readonly string[] | undefined =>
  entries.find((entry) => entry.id === id)?.modes.map((mode) => mode.id);

/** What a link to a page may name. */
interface Fragments {
  readonly sections: readonly string[];
  /** The ids of parts, of which there are many. */
  readonly rows: readonly string[];
}

/**
 * The fragments of a page, or undefined where its text is not content.
 *
 * @param mode A mode of the service, empty for the service's own page.
 */
function fragmentsOf(
  folder: string,
  id: string,
  mode: string,
  project: Project,
): Fragments | undefined {
  const page = project.content.find((each) => each.folder === folder && each.id === id);
  if (!page) return undefined;
  const headings = headingsOf(page).map(({ slug }) => slug);
  if (folder !== 'services') return { sections: headings, rows: [] };
  const entry = project.entries.find((each) => each.id === id);
  const [standard, ...others] = entry?.modes ?? [];
  const shown = entry?.modes.find((each) => each.id === mode) ?? standard;
  const rows =
    entry && shown && !isUnresolved(project, entry, shown) ? partsOf(entry, shown, project) : [];
  const isService = shown === standard;
  const left: Readonly<Record<string, boolean>> = {
    'what-differs': isService,
    'other-modes': !isService || others.length === 0,
    contradictions: !isService || !entry?.contradictions,
  };
  return {
    sections: [
      ...(isService ? headings : []),
      ...sectionIds.filter((section) => !left[section]),
      ...(isService ? others.map((other) => modeEntryId(other.id)) : []),
    ],
    rows: rows.map((part) => part.id),
  };
}
