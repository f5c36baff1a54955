/** `npm run scope -- <program> <saved page> <day>`: takes AWS's list of services in scope from a saved page. */
import '#catalog/text/print-errors.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { programIds, programs } from '#catalog/index.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import { catalogue } from '#load/catalogue.ts';
import { dayOf } from '#views/day.ts';
import { NoScopeListError, scopeListsText, updateScopeList } from '#workflows/scope-list.ts';

const help = `npm run scope -- <program> <saved page> <day>

Updates AWS's list of the services in the scope of an audit program from a copy of the page that a browser
saved as HTML. <day> is the day that the page bears, as YYYY-MM-DD. Says which names are new, gone, or need
a word from you.

Programs: ${programIds.join(', ')}.

Writes src/catalog/reference/scope-lists.json. Needs no network.
`;

const [id = '', file, published = ''] = process.argv.slice(2);
const program = programs.find((each) => each.id === id);
const today = dayOf(undefined);
const isDay = /^\d{4}-\d\d-\d\d$/.test(published) && !Number.isNaN(Date.parse(published));

if (id === '--help') console.log(help);
else if (!program) fail(`"${id}" is no audit program. ${allowedWords(id, programIds)}`);
else if (file === undefined) fail(`The saved page is missing: save ${program.list.url} as HTML.`);
else if (!isDay || published > today) {
  fail(`"${published}" is no day that the list can bear. Write it as YYYY-MM-DD, up to ${today}.`);
} else {
  try {
    update(program, file);
  } catch (error) {
    if (!(error instanceof NoScopeListError)) throw error;
    fail(`${file} is no list of services. ${error.message} Save ${program.list.url} as HTML.`);
  }
}

function fail(message: string): void {
  console.error(`${message}\nNothing was written. npm run scope -- --help says more.`);
  process.exitCode = 1;
}

function update({ id, compared }: (typeof programs)[number], page: string): void {
  const { list, added, removed, unworded, unticked } = updateScopeList(
    readFileSync(page, 'utf8'),
    compared?.listed ?? [],
    catalogue.services,
    { published, verified: today },
  );
  const lists = Object.fromEntries(
    programs.flatMap((each) => (each.compared ? [[each.id, each.compared]] : [])),
  );
  writeFileSync(
    new URL('../catalog/reference/scope-lists.json', import.meta.url),
    scopeListsText({ ...lists, [id]: list }),
  );
  const lines = [
    ...added.map(
      ({ name, services }) =>
        `new: ${name} (${services.join(', ') || 'say which service it is, in "services"'})`,
    ),
    ...removed.map((name) => `gone: ${name}`),
    ...unworded.map(
      ({ name, note }) => `limited: ${name} [${note}]: say so in "limit", in your words`,
    ),
    ...unticked.map((name) => `not ticked: ${name}`),
    `Wrote ${list.listed.length} names. Look at each, and commit the file.`,
  ];
  console.log(lines.join('\n'));
}
