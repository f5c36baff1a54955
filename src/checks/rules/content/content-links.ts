import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { categoryIds, layerIds } from '../../../catalog/index.ts';
import type { ContentFile } from '../../../project/content/content-file.ts';
import { nodesOf, placeOf } from '../../../project/content/page-nodes.ts';
import type { Problem, Project, Rule } from '../../rule.ts';
import { allowedWords } from '../../../findings/sentences.ts';

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
    const [, folder = '', id = ''] = pathname.split('/');
    const at = placeOf(page, node);
    const pages = pagesIn(folder, project);
    if (pages && id !== '' && !pages.includes(id)) {
      yield {
        at,
        found: `The link "${node.url}" leads to no page in "${folder}".`,
        allowed: allowedWords(id, pages),
        next: 'Correct the address.',
      };
      continue;
    }
    const fragment = decoded(hash.slice(1));
    const fragments = fragment === '' ? undefined : fragmentsOf(folder, id, project);
    if (!fragments || fragments.includes(fragment)) continue;
    yield {
      at,
      found: `The link "${node.url}" names the fragment "${fragment}", which no heading there has.`,
      allowed: allowedWords(fragment, fragments),
      next: 'Correct the fragment, or delete it: a heading’s fragment is its text in lower case with hyphens.',
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

/** The headings that a service's page has around its prose. */
const around = ['the-stack', 'who-owns-what', 'evidence', 'sources'];

/** The fragments of a page, or undefined where its text is not content. */
function fragmentsOf(folder: string, id: string, project: Project): string[] | undefined {
  const page = project.content.find((each) => each.folder === folder && each.id === id);
  if (!page) return undefined;
  const slugger = new GithubSlugger();
  const headings = nodesOf(page.tree, 'heading').map((node) => slugger.slug(toString(node)));
  if (folder !== 'services') return headings;
  const entry = project.entries.find((each) => each.id === id);
  const modes = entry?.modes.slice(1).map((mode) => `mode-${mode.id}`) ?? [];
  return [
    ...headings,
    ...around,
    ...(modes.length > 0 ? ['other-modes', ...modes] : []),
    ...(entry?.contradictions ? ['contradictions'] : []),
  ];
}
