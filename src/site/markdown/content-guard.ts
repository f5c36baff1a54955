import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { entries } from '#load/entries.ts';
import type { AttributeContext } from '#rules/content/components.ts';
import { addressesIn } from '#rules/content/content-addresses.ts';
import { componentsIn } from '#rules/content/content-components.ts';
import { imagesIn, type PathAt } from '#rules/content/content-images.ts';
import { htmlIn } from '#rules/content/content-html.ts';
import { codeIn } from '#rules/content/content-no-code.ts';
import { treeIn } from '#rules/content/content-syntax.ts';
import { parseContent, placeInContent, type ContentFile } from '#load/content/content-file.ts';
import { contentPath } from '#load/content/content-path.ts';
import type { Problem } from '#rules/rule.ts';
import type { FileLocation } from '#load/location.ts';
import { guides } from '#views/guides.ts';

const folder = '/content/';

const known: AttributeContext = {
  entries: entries.services,
  archetypes: entries.archetypes,
  traits: entries.traits,
  unreadable: [],
  content: guides.map(({ id }) => parseContent(`content/guides/${id}.mdx`, '')),
};

/**
 * Rejects a page that could run code, at the last moment: it checks the same tree that is compiled
 * next. `npm run check` and a build check all pages before; this check is for cases where they do not
 * run, as in the development server.
 *
 * @throws VFileMessage with the place of the first problem.
 */
export function remarkContentGuard() {
  return (tree: Root, file: VFile): void => {
    const at = file.path?.replaceAll('\\', '/').lastIndexOf(folder) ?? -1;
    // A page of the theme is not content.
    if (at < 0) return;
    const page = { ...placeInContent(file.path.slice(at + 1)), text: String(file), tree };
    const root = file.path.slice(0, at);
    const [first] = dangersIn(page, (path) => contentPath(root, path)).flatMap(
      ([, problems]) => problems,
    );
    if (!first) return;
    const { line, column } = first.at as FileLocation;
    file.fail(`${first.message} ${first.expected} ${first.help}`, { line, column });
  };
}

/**
 * Everything in a page that could run code, or load what it should not, as problems with the id of
 * their rule.
 */
export const dangersIn = (
  page: ContentFile,
  pathAt: PathAt,
): (readonly [rule: string, problems: readonly Problem[]])[] => [
  ['content-syntax', [...treeIn(page)]],
  ['content-no-code', [...codeIn(page)]],
  ['content-components', [...componentsIn(page, known)]],
  ['content-html', [...htmlIn(page)].filter(({ severity }) => severity !== 'warning')],
  ['content-addresses', [...addressesIn(page)]],
  ['content-images', [...imagesIn(page, pathAt)]],
];
