import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { parseContent, placeInContent, type ContentFile } from '#load/content/content-file.ts';
import { contentPath } from '#load/content/content-paths.ts';
import { pictureReader } from '#load/content/picture.ts';
import { entries } from '#load/entries.ts';
import type { FileLocation } from '#load/location.ts';
import type { AttributeContext } from '#rules/content/allow-list.ts';
import { picturesIn } from '#rules/content/content-images.ts';
import { syntaxIn } from '#rules/content/content-syntax.ts';
import { refusalsIn } from '#rules/content/page-guard.ts';
import type { Problem } from '#rules/rule.ts';
import { guides } from '#views/guides.ts';
import { PageError } from './page-text.ts';

const known: AttributeContext = {
  entries: entries.services,
  archetypes: entries.archetypes,
  traits: entries.traits,
  unreadable: [],
  content: guides.map(({ id }) => parseContent(`content/guides/${id}.mdx`, '')),
};

interface Danger extends Problem {
  readonly rule: string;
}

/** Everything in the tree of a page that could run code, or load what it should not. */
const refusedIn = (page: ContentFile): readonly Danger[] =>
  refusalsIn(page, known).filter(({ severity }) => severity !== 'warning');

/** The same, and what is wrong with its text. */
export const dangersIn = (page: ContentFile): readonly Danger[] => [
  ...syntaxIn(page).map((problem) => ({ ...problem, rule: 'content-syntax' })),
  ...refusedIn(page),
];

/** Pictures that are not there or none. */
async function wrongPicturesIn(root: string, page: ContentFile): Promise<readonly Danger[]> {
  const pictures = picturesIn(page, (path) => contentPath(root, path), pictureReader(root));
  return Array.fromAsync(pictures, (problem) => ({ ...problem, rule: 'content-images' }));
}

/**
 * Checks the tree of a page as the rules do. It parses the page's own text, so that places in the
 * report are those that the author sees. Called after `readPageText`.
 *
 * @throws {PageError} with all that is wrong.
 */
export async function rejectDangers(root: string, file: string, text: string): Promise<void> {
  const page = parseContent(file, text);
  const dangers = [...dangersIn(page), ...(await wrongPicturesIn(root, page))];
  const diagnostics = dangers.map(({ rule, at, message, expected, help }) => {
    const { line, column } = at as FileLocation;
    return { rule, file, line, column, message, expected, help };
  });
  if (diagnostics.length > 0) throw new PageError(file, diagnostics);
}

const folder = '/content/';

/**
 * Rejects a page that could run code, at the last moment: it checks the same tree that is compiled
 * next. `npm run check` and a build check all pages before; this check is for cases where they do not
 * run, as in the development server.
 *
 * @throws VFileMessage with the place of the first problem.
 */
export function remarkContentGuard() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const at = file.path?.replaceAll('\\', '/').lastIndexOf(folder) ?? -1;
    // A page of the theme is not content.
    if (at < 0) return;
    const page = { ...placeInContent(file.path.slice(at + 1)), text: String(file), tree };
    // Its text is not held to the limits: in place of the front matter, Astro has put spaces.
    const wrong = refusedIn(page);
    const [first] = wrong.length > 0 ? wrong : await wrongPicturesIn(file.path.slice(0, at), page);
    if (!first) return;
    const { line, column } = first.at as FileLocation;
    file.fail(`${first.message} ${first.expected} ${first.help}`, { line, column });
  };
}
