import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { entries } from '../project/catalogue.ts';
import type { Known } from '../rules/components.ts';
import { addressesIn } from '../rules/content-addresses.ts';
import { componentsIn } from '../rules/content-components.ts';
import { htmlIn } from '../rules/content-html.ts';
import { codeIn } from '../rules/content-no-code.ts';
import { parseContent, placeInContent, type ContentFile } from '../rules/project/content-file.ts';
import type { FilePlace, Problem } from '../rules/rule.ts';
import { guides } from '../site/guides.ts';

const folder = '/content/';

const known: Known = {
  entries: entries.services,
  unreadable: [],
  content: guides.map(({ id }) => parseContent(`content/guides/${id}.mdx`, '')),
};

/**
 * Refuses a page that could run code, at the last moment: what it judges is the very tree that is
 * compiled next. `npm run check` and a build report every page at once, and before; this stands
 * where they do not, as in the development server.
 *
 * @throws VFileMessage with the place of the first problem.
 */
export function remarkContentGuard() {
  return (tree: Root, file: VFile): void => {
    const at = file.path?.replaceAll('\\', '/').lastIndexOf(folder) ?? -1;
    // What the theme brings is not content.
    if (at < 0) return;
    const page = { ...placeInContent(file.path.slice(at + 1)), text: String(file), tree };
    const [first] = dangersIn(page);
    if (!first) return;
    const { line, column } = first.at as FilePlace;
    file.fail(`${first.found} ${first.allowed} ${first.next}`, { line, column });
  };
}

/** Everything in a page that could run code, or load something from another site. */
export const dangersIn = (page: ContentFile): Problem[] => [
  ...codeIn(page),
  ...componentsIn(page, known),
  ...htmlIn(page),
  ...addressesIn(page),
];
