/** What AWS's pages and lists say today, and the files of this project that follow. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ky from 'ky';
import type { Project } from '#rules/rule.ts';
import { writtenParts } from '#rules/project/claims.ts';
import type { CatalogFile } from '#load/read-catalog.ts';
import { pageFetcher } from '../verify/fetch-page.ts';
import { moveAddresses } from '../verify/move-addresses.ts';
import { reportGroups, type ReportGroup } from '../verify/report.ts';
import { verify } from '../verify/verify.ts';
import { watchedLists } from '../watch/lists.ts';
import { newsGroups } from '../watch/news-groups.ts';
import { watch } from '../watch/watch.ts';

interface PagesLook {
  readonly pages: readonly ReportGroup[];
  readonly news: readonly ReportGroup[];
}

/** Asks for all cited pages and followed lists, and writes what follows into the folder. */
export async function lookAtPages(
  root: string,
  project: Project,
  catalogFiles: readonly CatalogFile[],
  userAgent: string,
): Promise<PagesLook> {
  const verified = await verify({ project, root, fetchPage: pageFetcher({ userAgent }) });
  for (const { file, text } of moveAddresses(verified.faults, catalogFiles, (path) =>
    readFileSync(join(root, path), 'utf8'),
  )) {
    writeFileSync(join(root, file), text);
  }
  const client = ky.create({ headers: { 'user-agent': userAgent }, timeout: 60_000 });
  const news = await watch({
    root,
    lists: watchedLists,
    fetchText: (address) => client.get(address).text(),
    cited: evidenceIds(project),
  });
  for (const { list, file } of news) {
    if (file !== undefined) writeFileSync(join(root, list.file), file);
  }
  return {
    // Addresses are asked for apart, those of the prose too.
    pages: reportGroups(verified).filter(({ kind }) => kind === 'passage' || kind === 'changed'),
    news: newsGroups(news).map((group) => ({ kind: 'news', ...group })),
  };
}

const evidenceIds = (project: Project): ReadonlySet<string> =>
  new Set(
    [...writtenParts(project)].flatMap(({ part }) => part.evidence ?? []).map(({ id }) => id),
  );
