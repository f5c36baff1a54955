/**
 * A step of weekly.yml that may write to a branch: keeps the pull request with lists and addresses.
 *
 * It runs where nothing is installed, so it and what it imports need Node alone.
 */
import { readFileSync } from 'node:fs';
import { gitHubOfJob, required } from './github/environment.ts';
import { main } from './github/main.ts';
import type { ChangedFile } from './weekly/pages.ts';
import { keepPull } from './weekly/pull.ts';

await main(async () => {
  const files = JSON.parse(readFileSync(required('FILES_FILE'), 'utf8')) as readonly ChangedFile[];
  const base = { branch: required('BASE_BRANCH'), commit: required('GITHUB_SHA') };
  console.log(await keepPull(gitHubOfJob(), files, base));
});
