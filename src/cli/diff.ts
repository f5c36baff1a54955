/** `npm run diff -- <base>`: what a change does to ownership, for a terminal, a comment or a script. */
import '#catalog/text/print-errors.mjs';
import { parseArgs } from 'node:util';
import { diff, type Diff } from '#history/read/diff.ts';
import { DiffError } from '#history/read/named-revision.ts';
import { changesJson, changesText } from '#history/words/changes-text.ts';
import { changesMarkdown } from '#history/words/changes-markdown.ts';
import { errorAddress } from '#rules/broken-rules-error.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import { terminalReport } from '#load/diagnostics/reports.ts';

const help = `npm run diff -- <base> [--head <revision>] [--format text|markdown|json] [--exit-zero]

Says what a change does to ownership: owners that move, parts, modes and services that come and go,
then wording, sources, dates and pages. A reworded text shows [-old-] and {+new+} words. Where a
published id is gone and not retired, it says so first and exits with 1.

  <base>       the branch, tag or commit to compare with: main
  --head       the revision to look at; the files of this folder when left out, saved or committed
  --format     text for a terminal, markdown for a comment, json for a script; text when left out
  --exit-zero  exit with 0 though ids are gone
  --help       this text

As with three dots in git, the last commit that both have in common is compared with the head: what
this branch does, and not what the other did since. npm prints two lines of its own before: with
"npm run --silent diff" it does not.
`;

const formats: Readonly<Record<string, (result: Diff) => string>> = {
  text: ({ changes, lost }) => changesText(changes, lost),
  markdown: ({ changes, between, lost }) => changesMarkdown(changes, between, lost),
  json: ({ changes, lost }) => changesJson(changes, lost),
};

/** What the command line asks for. */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      head: { type: 'string' },
      format: { type: 'string', default: 'text' },
      'exit-zero': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [base, ...others] = positionals;
  if (base === undefined || others.length > 0) {
    throw new DiffError(
      `${base === undefined ? 'The revision to compare with is missing' : `One revision too many: "${others.join(' ')}"`}. Write: npm run diff -- main`,
    );
  }
  if (!Object.hasOwn(formats, values.format)) {
    throw new DiffError(
      `There is no format "${values.format}". ${allowedWords(values.format, Object.keys(formats))}`,
    );
  }
  return { base, ...values };
}

if (process.argv.includes('--help')) process.stdout.write(help);
else {
  try {
    const { base, head, format, 'exit-zero': exitZero } = readArguments();
    const result = await diff(process.cwd(), base, head);
    process.stdout.write(formats[format]?.(result) ?? '');
    if (result.lost.length > 0 && !exitZero) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof DiffError)) throw error;
    process.stderr.write(terminalReport(error.diagnostics, errorAddress));
    console.error(error.message);
    process.exitCode = 1;
  }
}
