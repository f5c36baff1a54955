import { addressIdForm, categoryIds } from '#catalog/index.ts';
import { contentFolders, isPageId, MAX_PAGE_BYTES, pageEndings } from '#load/content/page-names.ts';
import { pictureFormats } from '#load/content/picture-format.ts';
import { placeInContent } from '#load/content/content-file.ts';
import type { ContentPath } from '#load/content/content-path.ts';
import type { Problem, Rule } from '../rule.ts';
import { inFile } from '#load/location.ts';
import { allowedWords } from '#load/diagnostics/sentences.ts';

export const contentPlace: Rule = {
  id: 'content-place',
  invariant: 'A page lies where the site looks for it, and its name is its address.',
  *check({ contentPaths }) {
    const ways = new Set(contentPaths.flatMap(({ file }) => foldersAbove(file)));
    for (const path of contentPaths) {
      const isWayTo = ways.has(path.file);
      // A wrong folder is not reported where the files in it are.
      const fault = path.kind === 'folder' && isWayTo ? undefined : placeFaultOf(path);
      if (fault) yield { at: inFile(path.file), ...fault };
    }
  },
};

/** The folders that a path goes through: `content/a` and `content` for `content/a/b`. */
function foldersAbove(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_name, index) => names.slice(0, index + 1).join('/'));
}

type Fault = Omit<Problem, 'at'>;

const pictureEndings = Object.keys(pictureFormats);
const kinds: Readonly<Record<Exclude<ContentPath['kind'], 'file'>, string>> = {
  folder: 'a folder without pages',
  link: 'a symbolic link',
  other: 'no file',
};

/** What is wrong with the path, the kind or the size of something below `content/`. */
export function placeFaultOf({ file, kind, bytes }: ContentPath): Fault | undefined {
  const { folder, category, id, format } = placeInContent(file);
  if (kind === 'folder' && contentFolders.includes(id) && folder === '') return undefined;
  if (kind !== 'file') {
    return {
      message: `"${file}" is ${kinds[kind]}.`,
      expected: 'Allowed: files, in the folders that the site looks into.',
      help: 'Delete it, or put a file in its place.',
    };
  }
  const [, ending = ''] = /\.([^./]*)$/.exec(file) ?? [];
  const wanted = Object.hasOwn(pageEndings, folder) ? pageEndings[folder] : undefined;
  if (!wanted) {
    return {
      message: `The site does not look into "content/${folder}".`,
      expected: allowedWords(folder, contentFolders),
      help: 'Move the page into one of these folders.',
    };
  }
  const misplaced = categoryFault(folder, category);
  if (misplaced) return misplaced;
  if (pictureEndings.includes(ending)) return pictureName(id.slice(0, -ending.length - 1));
  if (ending !== 'md' && ending !== 'mdx') {
    return {
      message: `"${file}" is neither a page nor a picture.`,
      expected: `Allowed: ".${wanted}" for pages; ${pictureEndings.map((each) => `".${each}"`).join(', ')} for pictures.`,
      help: 'Delete or rename the file.',
    };
  }
  if (format !== wanted) {
    return {
      message: `A page in content/${folder} ends in ".${format}".`,
      expected: `Allowed: ".${wanted}".`,
      help: `Rename the page to ${file.slice(0, file.lastIndexOf('/'))}/${id}.${wanted}.`,
    };
  }
  return isPageId(id) ? sizeFault(bytes) : pageName(id);
}

/**
 * What is wrong with a page's category: a service's page is in the folder of one, any other page in
 * none.
 */
function categoryFault(folder: string, category: string): Fault | undefined {
  const isServices = folder === 'services';
  if (isServices ? categoryIds.some((id) => id === category) : category === '') return undefined;
  return {
    message: `The file lies in ${category === '' ? 'the folder of no category' : `the folder "${category}"`}.`,
    expected: isServices ? allowedWords(category, categoryIds) : 'Allowed: no further folder.',
    help: isServices ? 'Move it into the folder of its service’s category.' : 'Move it up.',
  };
}

const pageName = (id: string): Fault => ({
  message: `"${id}" is the name of a page.`,
  expected: `Allowed: ${addressIdForm}.`,
  help: 'Rename the page; its name becomes its address.',
});

const pictureName = (id: string): Fault | undefined =>
  isPageId(id)
    ? undefined
    : {
        message: `"${id}" is the name of a picture.`,
        expected: `Allowed: ${addressIdForm}.`,
        help: 'Rename the picture, and write its new name in the page.',
      };

const sizeFault = (bytes: number): Fault | undefined =>
  bytes <= MAX_PAGE_BYTES
    ? undefined
    : {
        message: `The page has ${bytes} bytes.`,
        expected: `Allowed: at most ${MAX_PAGE_BYTES} bytes.`,
        help: 'Shorten the page, or make two of it.',
      };
