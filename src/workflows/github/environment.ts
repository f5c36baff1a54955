/** What a job gets from GitHub through its environment. */
import { appendFileSync, readFileSync } from 'node:fs';
import { gitHub, type GitHub } from './client.ts';

/** A variable that GitHub sets, or that the workflow hands over. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: GitHub Actions sets it, or "env" of the step does.`);
  }
  return value;
}

/** The API of the repository that the workflow runs in, with the token of the job. */
export const gitHubOfJob = (): GitHub =>
  gitHub({
    apiUrl: required('GITHUB_API_URL'),
    repository: required('GITHUB_REPOSITORY'),
    token: required('GITHUB_TOKEN'),
  });

/** The event that started the run. */
export const eventOfJob = (): unknown =>
  JSON.parse(readFileSync(required('GITHUB_EVENT_PATH'), 'utf8'));

/** Adds Markdown to the summary of the run. */
export const addToSummary = (markdown: string): void =>
  appendFileSync(required('GITHUB_STEP_SUMMARY'), `${markdown}\n`);

/** Hands a value of one line to later steps. */
export function setOutput(name: string, value: string | number): void {
  if (/[\r\n]/.test(String(value))) throw new Error(`The output "${name}" has several lines.`);
  appendFileSync(required('GITHUB_OUTPUT'), `${name}=${value}\n`);
}

/** The address of the run, for readers who want to know more. */
export const runAddress = (id = required('GITHUB_RUN_ID')): string =>
  `${required('GITHUB_SERVER_URL')}/${required('GITHUB_REPOSITORY')}/actions/runs/${id}`;
