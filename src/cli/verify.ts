/** `npm run verify -- [ids]`: whether AWS's pages still say what the catalogue read there. */
import '#catalog/text/print-errors.mjs';
import { parseArgs } from 'node:util';
import { loadProject } from '#rules/project/load.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { site } from '#site.config.ts';
import { counted } from '#catalog/text/counted.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import { pageFetcher } from '#workflows/verify/fetch-page.ts';
import { hasFindings, reportText } from '#workflows/verify/report.ts';
import { citedClaims, strongClaims, type StrongClaim } from '#workflows/verify/claims.ts';
import { verify } from '#workflows/verify/verify.ts';

const help = `npm run verify -- [ids] [--words]

Asks AWS for the pages that services, archetypes and traits cite, all of them without ids. Says which
are gone or have moved, which named passages no longer stand there, and which sections read differently
than when somebody last looked. Needs the network.

It keeps a fingerprint of each section that it looked at, in src/catalog/fingerprints/: commit those
files together with the facts. It changes no date: whoever has compared a claim with its page does that.
With --words it asks nobody, and lists the claims for a second reader: those that say "never", "all" or a
number, and name no passage that says as much.

What was fetched today is not fetched again, so a run that was stopped goes on where it was.
`;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' }, words: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.help) {
  console.log(help);
} else {
  const root = process.cwd();
  const project = loadProject(root, readCatalog(root));
  const known = [...project.entries, ...project.archetypes, ...project.traits].map(({ id }) => id);
  const unknown = positionals.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    for (const id of unknown) console.error(`"${id}" is no entry. ${allowedWords(id, known)}`);
    process.exitCode = 1;
  } else if (values.words) {
    console.log(wordsText(strongClaims(project, positionals)));
  } else {
    await run(root, project, positionals);
  }
}

async function run(root: string, project: ReturnType<typeof loadProject>, ids: readonly string[]) {
  const verified = await verify({
    root,
    claims: citedClaims(project, ids),
    today: project.today,
    fetchPage: pageFetcher({ userAgent: `dividing-line-verify (+${site.repository})` }),
    onPage: (done, all) => {
      if (done % 50 === 0 || done === all) console.error(`${done} of ${all} pages`);
    },
  });
  console.log(reportText(verified));
  if (hasFindings(verified)) process.exitCode = 1;
}

function wordsText(claims: readonly StrongClaim[]): string {
  return [
    ...claims.map(({ at, part, words }) => `${at.id}: ${part}: ${words.join(', ')}`),
    `${counted(claims.length, 'claim')} for a second reader.`,
  ].join('\n');
}
