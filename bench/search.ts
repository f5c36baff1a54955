/** `npm run bench:search`: how many queries find first what answers them. It asserts nothing. */
import { join } from 'node:path';
import { to } from '#views/urls.ts';
import { openIndex, type Found } from './search/ask.ts';
import { questions, triedBefore, type Asked } from './search/questions.ts';
import { rightPath } from './search/right.ts';

const ask = await openIndex(join(process.cwd(), process.argv[2] ?? 'dist', 'pagefind'));

const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** Asks some queries, prints the counts and each first result that is not the right one. */
async function report(name: string, asked: readonly Asked[]): Promise<void> {
  const counts = { row: 0, page: 0, firstThree: 0 };
  const misses: string[] = [];
  for (const { who, query, right } of asked) {
    const rows = new Set<string>();
    for (const expected of right) {
      try {
        rows.add(to(rightPath(expected)));
      } catch (error) {
        misses.push(`  !! ${error}`);
      }
    }
    const pages = new Set([...rows].map(pageOf));
    const found = await ask(query);
    const isRight = ({ address }: Found) => rows.has(address);
    const [first] = found;
    if (first && isRight(first)) counts.row += 1;
    else
      misses.push(
        `  ${query} (${who})`,
        ...found.slice(0, 3).map(({ title, address }) => `    ${title}  ${address}`),
      );
    if (first && pages.has(pageOf(first.address))) counts.page += 1;
    if (found.slice(0, 3).some(isRight)) counts.firstThree += 1;
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

await report('Queries of people', questions);
await report('Queries of the study', triedBefore);
