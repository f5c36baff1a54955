/** `npm run bench:report`: writes `bench/RESULTS.md` and `bench/results.svg` from what is noted. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contenders } from './contenders/index.ts';
import { root } from './contenders/folders.ts';
import { commit, machine } from './report/machine.ts';
import { plot } from './report/plot.ts';
import { sectionOf, withSection } from './report/section.ts';
import { summarize } from './report/summary.ts';
import { buildTable, lighthouseTable, pageTable } from './report/tables.ts';
import { targetTable } from './report/targets.ts';
import { readResults, resultsFile } from './results/store.ts';

const results = readResults();
const { rows, missing, older, versions } = summarize(results);

/** A failure's own words may have lines. */
const inOneLine = (words: string) =>
  words.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 300);

const missingList = missing.map(
  ({ contender, n, case: id, why }) =>
    `- **${contender}**${n > 0 ? `, ${n} services, ${id}` : ''}: ${inOneLine(why)}\n`,
);

const versionWords = (versions: Readonly<Record<string, string>>) =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

const olderList = [
  ...Map.groupBy(
    older,
    ({ contender, n, versions: own }) => `**${contender}**, ${n} services, ${versionWords(own)}`,
  ),
].map(([subject, cases]) => `- ${subject}: ${cases.map(({ case: id }) => id).join(', ')}\n`);

const versionList = [...versions].map(
  ([name, packages]) => `- **${name}**: ${versionWords(packages)}\n`,
);

const lines = contenders.map(({ name }) => ({
  name,
  points: rows.flatMap(({ contender, n, builds }): (readonly [number, number])[] =>
    contender === name && builds.cold ? [[n, builds.cold.wall]] : [],
  ),
}));

const days = [...new Set(results.map(({ at }) => at.slice(0, 10)))].sort();

const page = `# Results

Written by \`npm run bench:report\`. What is measured, and how, is in [README.md](README.md).

${[days[0], days.at(-1)].filter((day, index) => index === 0 || day !== days[0]).join(' to ')}, commit ${commit()}, ${machine()}.

## Targets

${targetTable(rows)}
## Builds

Medians of the rounds.

${buildTable(rows)}
![Seconds of a cold build by the number of services](results.svg)

## Pages

${pageTable(rows)}
Lighthouse, from 0 to 100, as on a phone:

${lighthouseTable(rows)}${missingList.length > 0 ? `\n## Not measured\n\n${missingList.join('')}` : ''}
## Versions

${versionList.join('')}${olderList.length > 0 ? `\nMeasured with older versions, and not with these:\n\n${olderList.join('')}` : ''}`;

if (rows.length === 0) {
  console.error(`There is no result in ${resultsFile}: run npm run bench first.`);
  process.exitCode = 1;
} else {
  const file = join(root, 'bench/RESULTS.md');
  // npm run bench:servers writes a section.
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, withSection(page, sectionOf(before, 'Servers'), 'Versions'));
  const title = 'A cold build, median of the rounds';
  const svg = plot(lines, { title, x: 'services', y: 'seconds' });
  writeFileSync(join(root, 'bench/results.svg'), svg);
  console.log('bench/RESULTS.md and bench/results.svg are written.');
}
