import { categoryIds } from '../catalog/index.ts';
import { inFile, type Rule } from './rule.ts';
import { allowedWords } from './words.ts';

const endings: Readonly<Record<string, string>> = { services: 'mdx', guides: 'mdx', errors: 'md' };
const folders = Object.keys(endings);
const isCategory = (folder: string) => categoryIds.some((id) => id === folder);
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const contentPlace: Rule = {
  id: 'content-place',
  invariant: 'A page lies where the site looks for it, and its name is its address.',
  *check({ content }) {
    for (const { file, folder, category, id, format } of content) {
      const at = inFile(file);
      const ending = Object.hasOwn(endings, folder) ? endings[folder] : undefined;
      if (!ending) {
        yield {
          at,
          found: `The site does not look into "content/${folder}".`,
          allowed: allowedWords(folder, folders),
          next: 'Move the page into one of these folders.',
        };
      } else if (format !== ending) {
        yield {
          at,
          found: `A page in content/${folder} ends in ".${format}".`,
          allowed: `Allowed: ".${ending}".`,
          next: `Rename the page to ${file.slice(0, file.lastIndexOf('/'))}/${id}.${ending}.`,
        };
      } else if (folder === 'services' ? !isCategory(category) : category !== '') {
        yield {
          at,
          found: `The page lies in ${category === '' ? 'no folder of its own' : `the folder "${category}"`}.`,
          allowed:
            folder === 'services'
              ? allowedWords(category, categoryIds)
              : `Allowed: content/${folder}/${id}.${ending}.`,
          next:
            folder === 'services'
              ? 'Move the page into the folder of its service’s category.'
              : 'Move the page up.',
        };
      } else if (!kebabCase.test(id)) {
        yield {
          at,
          found: `"${id}" is the name of a page.`,
          allowed: 'Allowed: kebab-case: a-z, 0-9 and single hyphens.',
          next: 'Rename the page; its name becomes its address.',
        };
      }
    }
  },
};
