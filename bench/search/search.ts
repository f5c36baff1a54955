/** `npm run bench:search`: how many queries find first what answers them. It asserts nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerOf, questionOf, type QuestionId } from '#catalog/index.ts';
import { answerPath } from '#views/links/answer-path.ts';
import { lookupOf, prepareQuery } from '#views/search/words/prepare-query.ts';
import type { SearchWords } from '#views/search/words/search-words.ts';
import { services } from '#views/services.ts';
import { to } from '#views/urls.ts';
import { questions, triedBefore, type Asked } from './questions.ts';

/** The part of Pagefind’s own script that asks its index. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{
    results: readonly { data(): Promise<{ meta: Readonly<Record<string, string>> }> }[];
  }>;
}

const index = join(process.cwd(), process.argv[2] ?? 'dist', 'pagefind');
const words = JSON.parse(readFileSync(join(index, 'words.json'), 'utf8')) as SearchWords;
const lookup = lookupOf(words);
// Pagefind fetches its files from where it was loaded.
globalThis.fetch = async (input) =>
  new Response(readFileSync(new URL(String(input).replace(/\?.*$/, ''))));
const pagefind = (await import(pathToFileURL(join(index, 'pagefind.js')).href)) as Pagefind;
await pagefind.options({ ranking: words.ranking });

/** The first three results of a query, as the browser asks for them; the best first. */
async function ask(query: string) {
  const { results } = await pagefind.search(prepareQuery(query, lookup).query);
  const data = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return data.map(({ meta: { title = '', url = '' } }) => ({ title, address: url }));
}

const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** Asks some queries, prints the counts and each first result that is not the right one. */
async function report(name: string, asked: readonly Asked[]): Promise<void> {
  const counts = { row: 0, page: 0, firstThree: 0 };
  const misses: string[] = [];
  for (const { who, query, right } of asked) {
    const rows = right.map((expected) => to(rightPath(expected)));
    const found = await ask(query);
    const [first] = found;
    if (first && rows.includes(first.address)) counts.row += 1;
    else {
      misses.push(
        `  ${query} (${who})`,
        ...found.map(({ title, address }) => `    ${title}  ${address}`),
      );
    }
    if (first && rows.map(pageOf).includes(pageOf(first.address))) counts.page += 1;
    if (found.some(({ address }) => rows.includes(address))) counts.firstThree += 1;
  }
  console.log(
    [
      `${name}: ${asked.length}`,
      `  right row first   ${counts.row}`,
      `  right page first  ${counts.page}`,
      `  in first three    ${counts.firstThree}`,
      ...misses,
    ].join('\n'),
  );
}

/**
 * The path that an expectation names.
 *
 * @throws {RangeError} where it names a service, a mode or a row that is not there.
 */
function rightPath(expected: string): string {
  const answering = /^(?<id>[a-z0-9-]+)(?:\.(?<modeId>[a-z0-9-]+))?#(?<question>[a-z-]+)$/;
  const { id, modeId, question } = answering.exec(expected)?.groups ?? {};
  if (!id) return expected;
  const service = services.find((each) => each.id === id);
  const mode = service?.modes.find((each) => each.id === (modeId ?? service.modes[0].id));
  if (!service || !mode) throw new RangeError(`There is no "${expected}".`);
  const answer = answerOf(mode, questionOf(question as QuestionId));
  if (answer.state !== 'answered') throw new RangeError(`Nothing answers "${expected}".`);
  return answerPath(service.id, mode.id, answer);
}

await report('Queries of people', questions);
await report('Queries of the study', triedBefore);
