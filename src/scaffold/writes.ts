import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceSchema, type ServiceEntry } from '../catalog/index.ts';
import { codeOwnersFile, codeOwnersOf } from '../rules/project/code-owners.ts';
import { publishedIdsFile, withIdsOf, type PublishedIds } from '../rules/project/published-ids.ts';
import type { Answers } from './answers.ts';
import type { Known } from './check-answers.ts';
import { entryText } from './entry-text.ts';
import { formatted } from './formatted.ts';
import { identifierOf } from './names.ts';
import { pageText } from './page-text.ts';
import { importsIn, servicesIndexFile, withListing } from '../rules/project/services-index.ts';
import type { Write } from './write-all.ts';

/** Where the entry and the page of a service are. */
export const filesOf = (id: string) => ({
  entry: `src/catalog/services/${id}.ts`,
  page: `content/services/${id}.mdx`,
});

/**
 * The files of a new service: its entry and its page, and the lists that name it.
 *
 * @throws Error when the index has not the form of one.
 */
export async function writesFor(
  root: string,
  answers: Answers,
  { archetypes, entries }: Known,
  today: string,
): Promise<readonly Write[]> {
  const archetype = archetypes.find(({ id }) => id === answers.archetype);
  if (!archetype) throw new RangeError(`There is no archetype "${answers.archetype}".`);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const index = read(servicesIndexFile);
  const { id } = answers;
  const identifier = identifierOf(
    id,
    importsIn(index).map((listing) => listing.identifier),
  );
  const published = withIdsOf(
    [entryOf(answers)],
    JSON.parse(read(publishedIdsFile)) as PublishedIds,
  );
  const files = filesOf(id);
  const texts = [
    ['new', files.entry, entryText(answers, archetype, identifier, today)],
    ['new', files.page, pageText()],
    ['edit', servicesIndexFile, withListing(index, { id, identifier })],
    ['edit', publishedIdsFile, JSON.stringify(published)],
  ] as const;
  const writes = await Promise.all(
    texts.map(async ([kind, file, text]) => ({
      kind,
      file,
      text: await formatted(root, file, text),
    })),
  );
  // A copy that lies elsewhere than on GitHub has no list of reviewers.
  if (!existsSync(join(root, codeOwnersFile))) return writes;
  const reviewers = codeOwnersOf([...entries, entryOf(answers)]);
  return [...writes, { kind: 'edit', file: codeOwnersFile, text: reviewers }];
}

/** The entry as the catalogue will read it, but for the summaries that are not written yet. */
const entryOf = ({ modes, ...answers }: Answers): ServiceEntry => ({
  ...answers,
  category: serviceSchema.shape.category.parse(answers.category),
  modes: modes.map((mode) => ({ ...mode, summary: '' })),
});
