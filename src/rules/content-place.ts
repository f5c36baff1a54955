import { inFile, type Rule } from './rule.ts';
import { allowedWords } from './words.ts';

const endings: Readonly<Record<string, string>> = { services: 'mdx', guides: 'mdx', errors: 'md' };
const folders = Object.keys(endings);
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const contentPlace: Rule = {
  id: 'content-place',
  invariant: 'A page lies where the site looks for it, and its name is its address.',
  *check({ content }) {
    for (const { file, folder, id, format } of content) {
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
          next: `Rename the page to content/${folder}/${id}.${ending}.`,
        };
      } else if (!kebabCase.test(id)) {
        yield {
          at,
          found: `"${id}" is the name of a page.`,
          allowed: 'Allowed: kebab-case: a-z, 0-9 and single hyphens, in no further folder.',
          next: 'Rename the page; its name becomes its address.',
        };
      }
    }
  },
};
