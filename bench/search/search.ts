/** `npm run bench:search`: how many queries find first what answers them. It asserts nothing. */
import { join } from 'node:path';
import { answerOf, questionOf, type QuestionId } from '#catalog/index.ts';
import { answerPath, to } from '#views/urls.ts';
import { services } from '#views/services.ts';
import { openIndex } from './ask.ts';
import { questions, triedBefore, type Asked } from './questions.ts';

const ask = await openIndex(join(process.cwd(), process.argv[2] ?? 'dist', 'pagefind'));

const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** Asks some queries, prints the counts and each first result that is not the right one. */
async function report(name: string, asked: readonly Asked[]): Promise<void> {
  const counts = { row: 0, page: 0, firstThree: 0 };
  const misses: string[] = [];
  for (const { who, query, right } of asked) {
    const rows = right.map((expected) => to(rightPath(expected)));
    const found = (await ask(query)).slice(0, 3);
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
