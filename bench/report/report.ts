/** `npm run bench:report`: writes `bench/RESULTS.md` from what is noted. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../e2e/support/sites.ts';
import { isFailure, readResults, resultsFile } from '../results.ts';
import { buildTable, pageTable, provenance, summarize } from './summary.ts';

const results = readResults();
const { builds, pages, missing, older, versions } = summarize(results);

const versionWords = (own: Readonly<Record<string, string>>) =>
  Object.entries(own)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

/** A section of a list; nothing where that is empty. */
const listOf = (heading: string, items: readonly string[]) =>
  items.length > 0 ? `\n## ${heading}\n\n${items.map((item) => `- ${item}\n`).join('')}` : '';

const missingList = missing.filter(isFailure).map(({ contender, n, case: id, failed }) => {
  // A failure's own words may have lines.
  const words = failed.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 300);
  return `**${contender}**${n > 0 ? `, ${n} services, ${id}` : ''}: ${words}`;
});

const olderList = older.map(
  ({ contender, n, case: id, versions: own }) =>
    `**${contender}**, ${n} services, ${id}: ${versionWords(own)}`,
);

const days = results.map(({ at }) => at.slice(0, 10)).sort();
const period = [...new Set([days[0], days.at(-1)])].join(' to ');

if (builds.length === 0) {
  console.error(`There is no result in ${resultsFile}: run npm run bench first.`);
  process.exitCode = 1;
} else {
  writeFileSync(
    join(root, 'bench/RESULTS.md'),
    `# Results

Written by \`npm run bench:report\`. What is measured, and how, is in [README.md](README.md).

${provenance(period)}.

## Builds

Medians of the rounds, with the least and the most of the wall; “× ours” is the median of the rounds’ ratios.

${buildTable(builds)}
## Pages

The last four columns are Lighthouse’s, from 0 to 100, as on a phone.

${pageTable(pages)}${listOf('Not measured', missingList)}${listOf(
      'Versions',
      [...versions].map(([name, own]) => `**${name}**: ${versionWords(own)}`),
    )}${listOf('Measured with older versions, and not with these', olderList)}`,
  );
  console.log('bench/RESULTS.md is written.');
}
