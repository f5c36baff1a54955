/**
 * First step of weekly.yml: asks for every address, looks whether cited pages and lists have changed and
 * which claims are stale, and writes the report. What a machine may follow goes into the catalogue:
 * fingerprints, lists and moved addresses. No date is among it.
 */
import '#catalog/text/print-errors.mjs';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ky from 'ky';
import { counted } from '#catalog/text/counted.ts';
import { makeLocator } from '#load/locator.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { writtenParts } from '#rules/project/claims.ts';
import { loadProject } from '#rules/project/load.ts';
import { site } from '#site.config.ts';
import { addToSummary, required, runStep } from './job.ts';
import { citedClaims, linkedAddresses } from './verify/claims.ts';
import { pageFetcher } from './verify/fetch-page.ts';
import { moveAddresses } from './verify/move-addresses.ts';
import { textGroups } from './verify/report.ts';
import { verify } from './verify/verify.ts';
import { watchedLists } from './weekly/lists.ts';
import { weeklyReport, type CitedFault } from './weekly/report.ts';
import { dueEntries, passedEnds } from './weekly/staleness.ts';
import { newsGroups, watch } from './weekly/watch.ts';

await runStep(async () => {
  const root = process.cwd();
  const catalog = readCatalog(root);
  const project = loadProject(root, catalog);
  const { today } = project;
  const locate = makeLocator(root, catalog.files);
  const userAgent = `dividing-line-link-check (+${site.repository})`;
  const fetchPage = pageFetcher({ userAgent });

  const all = [...citedClaims(project), ...linkedAddresses(project)];
  const only = (process.env.ADDRESSES ?? '').split(/\s+/).filter(Boolean);
  const pages = only.map((address) => address.replace(/#.*/, ''));
  if (!pages.every((page) => all.some(({ url }) => url === page))) {
    throw new Error('Some of these addresses are cited nowhere.');
  }
  // Without their entries: who asks for some pages alone gets no fingerprints.
  const claims =
    only.length === 0
      ? all
      : all.flatMap((claim) => (pages.includes(claim.url) ? { ...claim, entry: undefined } : []));
  const verified = await verify({ root, claims, today, fetchPage });

  const groups = [...textGroups(verified)];
  if (only.length === 0) {
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    for (const { file, text } of moveAddresses(verified.faults, catalog.files, read)) {
      writeFileSync(join(root, file), text);
    }
    const client = ky.create({ headers: { 'user-agent': userAgent }, timeout: 60_000 });
    const news = await watch({
      root,
      lists: watchedLists,
      fetchText: (address) => client.get(address).text(),
      cited: new Set(
        [...writtenParts(project)].flatMap(({ part }) => part.evidence ?? []).map(({ id }) => id),
      ),
    });
    for (const { list, file } of news) {
      if (file !== undefined) writeFileSync(join(root, list.file), file);
    }
    groups.unshift(...(await passedEnds(project, locate)));
    groups.push(...newsGroups(news));
  }
  const faults: CitedFault[] = [];
  for (const { claims: citing, ...fault } of verified.faults) {
    const { file, line } = await locate(citing[0]!.location);
    faults.push({ ...fault, file, line, count: citing.length });
  }

  const files = `${required('GITHUB_SERVER_URL')}/${required('GITHUB_REPOSITORY')}/blob/${required('GITHUB_SHA')}/`;
  const { state, body } = weeklyReport({
    faults,
    groups,
    due: dueEntries(project),
    today,
    fileAddress: (file) => files + file,
  });
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
  git('add', '--intent-to-add', 'src/catalog');
  const folder = required('REPORT_FOLDER');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'body.md'), body);
  writeFileSync(join(folder, 'state.txt'), state);
  writeFileSync(join(folder, 'changes.patch'), git('diff', '--binary', '--', 'src/catalog'));
  addToSummary(body);
  console.log(`${counted(verified.pages, 'page')}, ${counted(faults.length, 'fault')}: ${state}.`);
});
