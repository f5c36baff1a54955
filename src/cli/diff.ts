/** `npm run diff -- <base>`: what a change does to ownership, for a terminal, a comment or a script. */
import '../config/say-refusal.ts';
import { parseArgs } from 'node:util';
import { CannotDiff, diff, type Diff } from '../changes/read/diff.ts';
import { changesJson } from '../changes/words/json.ts';
import { changesMarkdown } from '../changes/words/markdown.ts';
import { changesText } from '../changes/words/text.ts';
import { BrokenRules } from '../refuse/broken.ts';
import { allowedWords } from '../report/nearest.ts';

const help = `npm run diff -- <base> [--head <revision>] [--format text|markdown|json]

Says what a change does to ownership: owners that move, parts, modes and services that come and go,
then wording, sources, dates and pages.

  <base>     the branch, tag or commit to compare with: main
  --head     the revision to look at; the files of this folder when left out, saved or committed
  --format   text for a terminal, markdown for a comment, json for a script; text when left out
  --help     this text

As with three dots in git, the last commit that both have in common is compared with the head: what
this branch does, and not what the other did since. npm prints two lines of its own before: with
"npm run --silent diff" it does not.
`;

const formats: Readonly<Record<string, (result: Diff) => string>> = {
  text: ({ changes }) => changesText(changes),
  markdown: ({ changes, between }) => changesMarkdown(changes, between),
  json: ({ changes }) => changesJson(changes),
};

/** What the command line asks for. */
function readArguments(): { base: string; head: string | undefined; format: string } {
  const options = { head: { type: 'string' }, format: { type: 'string' } } as const;
  const { values, positionals, tokens } = parseArgs({
    options,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      const flags = ['--head', '--format', '--help'];
      throw new CannotDiff(
        `There is no option "${token.rawName}". ${allowedWords(token.rawName, flags)}`,
      );
    }
    if (!token.value) throw new CannotDiff(`"${token.rawName}" has no value. See --help.`);
  }
  const [base, ...others] = positionals;
  if (base === undefined || others.length > 0) {
    throw new CannotDiff(
      `${base === undefined ? 'The revision to compare with is missing' : `One revision too many: "${others.join(' ')}"`}. Write: npm run diff -- main`,
    );
  }
  const { head, format = 'text' } = values as { head?: string; format?: string };
  if (!Object.hasOwn(formats, format)) {
    throw new CannotDiff(
      `There is no format "${format}". ${allowedWords(format, Object.keys(formats))}`,
    );
  }
  return { base, head, format };
}

if (process.argv.includes('--help')) process.stdout.write(help);
else {
  try {
    const { base, head, format } = readArguments();
    // Says line and column of what cannot be read, before any of it runs.
    if (head === undefined) await import('../guard/require-readable.ts');
    process.stdout.write(formats[format]?.(await diff(process.cwd(), base, head)) ?? '');
  } catch (error) {
    if (!(error instanceof CannotDiff || error instanceof BrokenRules)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
