/**
 * Last step of weekly.yml, and the one that may write: keeps the issue.
 *
 * It runs where nothing is installed, so it and what it imports need Node alone.
 */
import { readFileSync } from 'node:fs';
import { gitHubOfJob, required } from './github/environment.ts';
import { main } from './github/main.ts';
import { keepIssue } from './weekly/issue.ts';
import type { WeeklyReport } from './weekly/report.ts';

await main(async () => {
  const report = JSON.parse(readFileSync(required('REPORT_FILE'), 'utf8')) as WeeklyReport;
  console.log(await keepIssue(gitHubOfJob(), report));
});
