/** Where pages lie: in the folders that the site looks into, each beside an entry where it is a service's. */
import { addressIdForm, categoryIds } from '#catalog/index.ts';
import { placeInContent } from '#load/content/content-file.ts';
import {
  contentFolders,
  isPageId,
  MAX_PAGE_BYTES,
  pageEndings,
  type ContentPath,
} from '#load/content/content-paths.ts';
import { pictureFormats } from '#load/content/picture.ts';
import { allowedWords, nearest, nearestOrHint } from '#load/diagnostics/sentences.ts';
import { inFile, inService } from '#load/location.ts';
import type { Rule } from '../rule.ts';
import type { Fault } from './addresses.ts';

export const contentPlace: Rule = {
  id: 'content-place',
  invariant: 'A page lies where the site looks for it, and its name is its address.',
  *check({ contentPaths }) {
    for (const path of contentPaths) {
      const isBelow = ({ file }: ContentPath) => file.startsWith(`${path.file}/`);
      // A wrong folder is not reported where the files in it are.
      if (path.kind === 'folder' && contentPaths.some(isBelow)) continue;
      const fault = placeFaultOf(path);
      if (fault) yield { at: inFile(path.file), ...fault };
    }
  },
};

const kinds: Readonly<Record<Exclude<ContentPath['kind'], 'file'>, string>> = {
  folder: 'a folder without pages',
  link: 'a symbolic link',
  other: 'no file',
};

/** What is wrong with the path, the kind or the size of something below `content/`. */
export function placeFaultOf({ file, kind, bytes }: ContentPath): Fault | undefined {
  const { folder, category, id, format } = placeInContent(file);
  if (kind !== 'file') {
    if (kind === 'folder' && contentFolders.includes(id) && folder === '') return undefined;
    return {
      message: `"${file}" is ${kinds[kind]}.`,
      expected: 'Allowed: files, in the folders that the site looks into.',
      help: 'Delete it, or put a file in its place.',
    };
  }
  const ending = Object.hasOwn(pageEndings, folder) ? pageEndings[folder] : undefined;
  if (!ending) {
    return {
      message: `The site does not look into "content/${folder}".`,
      expected: allowedWords(folder, contentFolders),
      help: 'Move the page into one of these folders.',
    };
  }
  const isService = folder === 'services';
  if (isService ? !categoryIds.some((each) => each === category) : category !== '') {
    return {
      message: `The file lies in ${category === '' ? 'the folder of no category' : `the folder "${category}"`}.`,
      expected: isService ? allowedWords(category, categoryIds) : 'Allowed: no further folder.',
      help: isService ? 'Move it into the folder of its service’s category.' : 'Move it up.',
    };
  }
  const pictureEndings = Object.keys(pictureFormats);
  const [, name = '', own = ''] = /([^/]*?)(?:\.([^./]*))?$/.exec(file) ?? [];
  if (pictureEndings.includes(own)) return isPageId(name) ? undefined : nameFault(name, 'picture');
  if (own !== 'md' && own !== 'mdx') {
    const pictures = pictureEndings.map((each) => `".${each}"`).join(', ');
    return {
      message: `"${file}" is neither a page nor a picture.`,
      expected: `Allowed: ".${ending}" for pages; ${pictures} for pictures.`,
      help: 'Delete or rename the file.',
    };
  }
  if (format !== ending) {
    return {
      message: `A page in content/${folder} ends in ".${format}".`,
      expected: `Allowed: ".${ending}".`,
      help: `Rename the page to ${file.slice(0, file.lastIndexOf('/'))}/${id}.${ending}.`,
    };
  }
  if (!isPageId(id)) return nameFault(id, 'page');
  if (bytes <= MAX_PAGE_BYTES) return undefined;
  return {
    message: `The page has ${bytes} bytes.`,
    expected: `Allowed: at most ${MAX_PAGE_BYTES} bytes.`,
    help: 'Shorten the page, or make two of it.',
  };
}

const nameFault = (id: string, what: 'page' | 'picture'): Fault => ({
  message: `"${id}" is the name of a ${what}.`,
  expected: `Allowed: ${addressIdForm}.`,
  help:
    what === 'page'
      ? 'Rename the page; its name becomes its address.'
      : 'Rename the picture, and write its new name in the page.',
});

export const pageAndEntry: Rule = {
  id: 'page-and-entry',
  invariant: 'Every service has a page, and every service page a service.',
  *check({ entries, unreadable, content }) {
    const pages = content.filter(({ folder, format }) => folder === 'services' && format === 'mdx');
    const pageIds = pages.map(({ id }) => id);
    const entryIds = [...entries.map(({ id }) => id), ...unreadable];
    for (const { id, category } of entries.filter((entry) => !pageIds.includes(entry.id))) {
      yield {
        at: inService(id, 'id'),
        message: `The service "${id}" has no page.`,
        expected: 'Allowed: ids with a page content/services/<category>/<id>.mdx.',
        help: `Write content/services/${category}/${id}.mdx.`,
      };
    }
    for (const { id, file, category } of pages) {
      const entry = entries.find((each) => each.id === id);
      if (entry && entry.category !== category) {
        yield {
          at: inFile(file),
          message: `The page lies in "${category}", and its entry in "${entry.category}".`,
          expected: 'Allowed: both in the folder of the service’s category.',
          help: `Move the page to content/services/${entry.category}/${id}.mdx, or the entry.`,
        };
      }
      if (entryIds.includes(id)) continue;
      const guess = nearest(id, entryIds);
      yield {
        at: inFile(file),
        message: `The page "${id}.mdx" is about no service of the catalogue.`,
        expected: `${guess ? `Did you mean "${guess}.mdx"? ` : ''}Allowed: pages named after the id of an entry.`,
        help: `Rename the page, or define the service "${id}" in src/catalog/services/<category>/.`,
      };
    }
  },
};

/** How the page of a rule that warns begins. */
const warns = '**A warning.**';

/**
 * Makes the rule that each of these rules has an error page, and each error page a rule.
 *
 * @param warningIds Those among them that find warnings.
 */
export const errorPage = (ruleIds: readonly string[], warningIds: readonly string[]): Rule => ({
  id: 'error-page',
  invariant: 'Every rule has an error page, and every error page a rule of the same severity.',
  *check({ content }) {
    const pages = content.filter(({ folder }) => folder === 'errors');
    const pageIds = pages.map(({ id }) => id);
    const withoutRule = pageIds.filter((id) => !ruleIds.includes(id));
    for (const id of ruleIds.filter((rule) => !pageIds.includes(rule))) {
      yield {
        at: inFile(`content/errors/${id}.md`),
        message: `The rule "${id}" has no error page.`,
        expected: nearestOrHint(id, withoutRule, 'rules with a page content/errors/<id>.md.'),
        help: `Write content/errors/${id}.md: why, what fails, what passes, how to fix it.`,
      };
    }
    for (const { id, file } of pages.filter((page) => withoutRule.includes(page.id))) {
      yield {
        at: inFile(file),
        message: `The error page "${id}" is about no rule.`,
        expected: allowedWords(id, ruleIds),
        help: 'Rename the page after its rule, or delete it.',
      };
    }
    for (const { id, file, text } of pages) {
      const [is, says] = [warningIds.includes(id), text.includes(warns)];
      if (is === says || !ruleIds.includes(id)) continue;
      yield {
        at: inFile(file),
        message: `The rule "${id}" finds ${is ? 'warnings, and its page does not say so' : 'errors, and its page says warnings'}.`,
        expected: `Allowed: "${warns}" on the pages of rules with severity: 'warning', and on no other.`,
        help: is ? `Write "${warns}" at the beginning of the page.` : `Delete "${warns}".`,
      };
    }
  },
});
