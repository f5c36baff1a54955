/**
 * First step of weekly.yml: asks for every address, looks whether cited pages and lists have changed and
 * which claims are stale, and writes the report.
 */
import '#catalog/text/print-errors.mjs';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog } from '#load/read-catalog.ts';
import { makeLocator } from '#load/locator.ts';
import { loadProject } from '#rules/project/load.ts';
import { site } from '#site.config.ts';
import { addToSummary, required, runStep } from './job.ts';
import { citedAddresses } from './weekly/addresses.ts';
import { checkLinks } from './weekly/links.ts';
import { lookAtPages } from './weekly/pages.ts';
import { passedEnds } from './weekly/passed-ends.ts';
import { weeklyReport, type CitedDiagnostic } from './weekly/report.ts';
import { dueEntries } from './weekly/staleness.ts';

const counted = (count: number, word: string, plural: string): string =>
  `${count} ${word}${count === 1 ? '' : plural}`;

/** What the look has written into the catalogue: fingerprints, lists and moved addresses. No date is among it. */
function patchOf(root: string): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
  git('add', '--intent-to-add', 'src/catalog');
  return git('diff', '--binary', '--', 'src/catalog');
}

await runStep(async () => {
  const root = process.cwd();
  const catalog = readCatalog(root);
  const project = loadProject(root, catalog);
  const only = (process.env.ADDRESSES ?? '').split(/\s+/).filter(Boolean);
  const cited = citedAddresses(project).filter(
    ({ url }) => only.length === 0 || only.includes(url),
  );
  if (cited.length < only.length) throw new Error('Some of these addresses are cited nowhere.');
  const addresses = new Map(cited.map((one) => [one.url, one]));
  const userAgent = `dividing-line-link-check (+${site.repository})`;
  const look =
    only.length > 0
      ? { pages: [], news: [] }
      : await lookAtPages(root, project, catalog.files, userAgent);
  const diagnostics = await checkLinks([...addresses.keys()], { userAgent });

  const locate = makeLocator(root, catalog.files);
  const links: CitedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { places } = addresses.get(diagnostic.url)!;
    const { file, line } = await locate(places[0]);
    links.push({ ...diagnostic, file, line, count: places.length });
  }
  const files = `${required('GITHUB_SERVER_URL')}/${required('GITHUB_REPOSITORY')}/blob/${required('GITHUB_SHA')}/`;
  const report = weeklyReport({
    links,
    due: dueEntries(project),
    pages: [...(only.length > 0 ? [] : await passedEnds(project, locate)), ...look.pages],
    news: look.news,
    today: project.today,
    fileAddress: (file) => files + file,
  });
  const folder = required('REPORT_FOLDER');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'body.md'), report.body);
  writeFileSync(join(folder, 'state.txt'), report.state);
  writeFileSync(join(folder, 'changes.patch'), patchOf(root));
  addToSummary(report.body);
  console.log(
    `${counted(addresses.size, 'address', 'es')}, ${counted(links.length, 'finding', 's')}: ${report.state}.`,
  );
});
// Retries that a host asked for may still be waiting.
process.exit();
