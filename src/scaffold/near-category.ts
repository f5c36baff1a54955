import { categories, type CategoryId } from '../catalog/index.ts';
import { nearest } from '../text/nearest.ts';

/** What people call a category, or a piece of one, that AWS's index has under another name. */
const otherNames: ReadonlyMap<string, CategoryId> = new Map([
  ['ai', 'artificial-intelligence'],
  ['learning', 'artificial-intelligence'],
  ['ml', 'artificial-intelligence'],
  ['events', 'integration'],
  ['logging', 'management'],
  ['messaging', 'integration'],
  ['monitoring', 'management'],
  ['observability', 'management'],
  ['operations', 'management'],
  ['serverless', 'compute'],
]);

/** The category that a word most likely means: by its id, a word of its name, or another name for it. */
export function nearCategory(word: string): CategoryId | undefined {
  const ids = categories.map(({ id }) => id);
  const id = nearest(word, ids);
  if (id !== undefined) return ids.find((each) => each === id);
  const words = wordsOf(word);
  const alike = (known: readonly string[]) => words.some((each) => nearest(each, known));
  const named = categories.find(({ name }) => alike(wordsOf(name)));
  return named?.id ?? words.map((each) => otherNames.get(each)).find((each) => each !== undefined);
}

/** Without the short words, which any other short word is near. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(
    (word) => word.length > 3 || otherNames.has(word),
  );
