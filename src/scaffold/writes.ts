import type { Answers } from './answers.ts';
import { entryTemplate } from './entry-template.ts';
import { entryFile, pageFile } from './files.ts';
import { formatted } from './formatted.ts';
import type { KnownCatalogue } from './known.ts';
import { ownChecks } from './own-checks.ts';
import { newPartOf } from './new-part.ts';
import { pageTemplate } from './page-template.ts';
import { inheritedParts } from './inherited.ts';
import { usualPages } from './usual-pages.ts';
import { usualParts } from './usual-part.ts';
import type { Write } from './write-all.ts';

/** The two files of a new service: its entry and its page. */
export async function writesFor(
  root: string,
  answers: Answers,
  known: KnownCatalogue,
  today: string,
): Promise<readonly Write[]> {
  const { id, category } = answers;
  const pages = usualPages(known);
  const habits = usualParts(known);
  const inherited = inheritedParts(answers, known, habits);
  const parts = answers.parts.map((part) => newPartOf(part, habits(part.id), pages));
  const entry = { answers, inherited, parts, pages, checks: ownChecks(root, id), today };
  const texts = [
    [entryFile(category, id), entryTemplate(entry)],
    [pageFile(category, id), pageTemplate([...inherited, ...parts])],
  ] as const;
  return Promise.all(
    texts.map(async ([file, text]) => ({ file, text: await formatted(root, file, text) })),
  );
}
