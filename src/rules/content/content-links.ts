/** Addresses within the site: where links lead, and what a page has two of. */
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { categoryIds, layerIds, partsOf } from '#catalog/index.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import { allowedWords } from '#load/diagnostics/sentences.ts';
import { isUnresolved, modeStacks, writtenAt } from '#load/stacks.ts';
import { isTakenId, modeEntryId, sectionIds } from '#views/links/page-ids.ts';
import type { Project, Rule } from '../rule.ts';
import { isEscaped, type Fault } from './addresses.ts';

export const contentLinks: Rule = {
  id: 'content-links',
  invariant: 'A relative link leads to a page of the site, and its fragment to a heading there.',
  *check(project) {
    for (const page of project.pagesToCheck) {
      for (const node of nodesOf(page.tree, 'link', 'definition')) {
        const fault = linkFault(node.url, page, project);
        if (fault) yield { at: placeOf(page, node), ...fault };
      }
    }
  },
};

/** A host that no address names; what resolves to it is relative. */
const here = 'https://here.invalid';

function linkFault(url: string, page: ContentFile, project: Project): Fault | undefined {
  if (!URL.canParse(url, here) || URL.canParse(url)) return undefined;
  const { origin, pathname, hash } = new URL(url, `${here}/${page.folder}/${page.id}/`);
  // content-addresses reports what begins with a slash; a file has an ending and is no page.
  if (origin !== here || /^\s*[/\\]/.test(url) || /\.\w+$/.test(pathname)) return undefined;
  const [, folder = '', id = '', mode = ''] = pathname.split('/');
  const entry = folder === 'services' ? project.entries.find((each) => each.id === id) : undefined;
  const places = [
    { name: id, known: pagesIn(folder, project), what: `page in "${folder}"` },
    { name: mode, known: entry?.modes.map((each) => each.id), what: `mode of "${id}"` },
  ];
  const wrong = places.find(({ name, known }) => name !== '' && known && !known.includes(name));
  if (wrong) {
    return {
      message: `The link "${url}" leads to no ${wrong.what}.`,
      expected: allowedWords(wrong.name, wrong.known!),
      help: 'Correct the address.',
    };
  }
  const written = hash.slice(1);
  const fragment = isEscaped(written) ? decodeURIComponent(written) : written;
  const target = fragment === '' ? undefined : fragmentsOf(folder, id, mode, project);
  if (!target || target.includes(fragment)) return undefined;
  return {
    message: `The link "${url}" names the fragment "${fragment}", which nothing there has.`,
    expected: allowedWords(fragment, target),
    help: 'Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens, a row’s is its part’s id.',
  };
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
): readonly string[] | undefined {
  const page = project.content.find((each) => each.folder === folder && each.id === id);
  if (!page) return undefined;
  const headings = headingsOf(page).map(({ slug }) => slug);
  if (folder !== 'services') return headings;
  const entry = project.entries.find((each) => each.id === id);
  const [standard, ...others] = entry?.modes ?? [];
  const shown = entry?.modes.find((each) => each.id === mode) ?? standard;
  const isService = shown === standard;
  const absent: Readonly<Record<string, boolean>> = {
    'what-differs': isService,
    'other-modes': !isService || others.length === 0,
    contradictions: !isService || !entry?.contradictions,
  };
  const sections = sectionIds.filter((section) => !absent[section]);
  const modes = others.map((other) => modeEntryId(other.id));
  const isKnown = entry && shown && !isUnresolved(project, entry, shown);
  const rows = isKnown ? partsOf(entry, shown, project).map((part) => part.id) : [];
  return isService ? [...headings, ...sections, ...modes, ...rows] : [...sections, ...rows];
}

/** The headings of a page with their fragments, which are made from their words. */
function headingsOf(page: ContentFile) {
  const slugger = new GithubSlugger();
  return nodesOf(page.tree, 'heading').map((node) => ({
    node,
    slug: slugger.slug(toString(node)),
  }));
}

export const rowAddresses: Rule = {
  id: 'row-addresses',
  invariant: 'The address of a part’s row is nothing else’s on its page.',
  *check(project) {
    const rows = new Map<string, Set<string>>();
    const reported = new Set<string>();
    for (const { service, mode, parts } of modeStacks(project)) {
      const modes = service.modes.map(({ id }) => id);
      const own = rows.get(service.id) ?? new Set();
      rows.set(service.id, own);
      for (const { id } of parts) {
        own.add(id);
        if (!isTakenId(id, service.id, modes)) continue;
        const at = writtenAt(service, mode, id, 'id', project);
        // Modes that share a part have it from one place.
        const key = JSON.stringify(at);
        if (reported.has(key)) continue;
        reported.add(key);
        yield {
          at,
          message: `The part id "${id}" is the address of something else on the page of "${service.id}".`,
          expected:
            'Allowed: an id that no section, mode, source, picture or button of the page has.',
          help: 'Choose another id that says what the part is.',
        };
      }
    }
    // Any mode may become the one beside the prose.
    for (const page of project.pagesToCheck.filter(({ folder }) => folder === 'services')) {
      for (const { node, slug } of headingsOf(page)) {
        if (!rows.get(page.id)?.has(slug)) continue;
        yield {
          at: placeOf(page, node),
          message: `The heading has the address "#${slug}", which is the row of the part "${slug}".`,
          expected: 'Allowed: a heading whose words make an address of its own.',
          help: 'Word the heading in another way.',
        };
      }
    }
  },
};
