/** The tools of others that look at files by name: what `npm run check` and `npm run fix` run of them. */
import { spawn } from 'node:child_process';
import { printableLines } from '#catalog/text/visible.ts';

/** A tool that looks for mistakes, and says in its own words what it finds. */
export interface Linter {
  /** The program, as it lies in `node_modules/.bin`. */
  readonly program: string;
  /**
   * Its arguments before the files. They name the configuration and forbid to look for another: one beside
   * a page or an entry could be code.
   *
   * @param onGitHub Whether it prints annotations, if it can do that.
   */
  args(onGitHub: boolean): readonly string[];
  /** What it found and what to do, as sentences. */
  readonly advice: string;
  /** Something that it prints with what it finds. Where it fails without, it has stopped. */
  readonly diagnostic: RegExp;
  /** What it prints about itself. */
  readonly aside?: RegExp;
}

const annotation =
  '::error file=$filename,line=$row,col=$col,title=spelling::$filename:$row:$col - $message $suggestions';

const lint: Linter = {
  program: 'oxlint',
  args: (onGitHub) => [
    '--config=.oxlintrc.json',
    '--disable-nested-config',
    `--format=${onGitHub ? 'github' : 'default'}`,
    '--no-error-on-unmatched-pattern',
  ],
  advice: 'oxlint found likely mistakes. Run npm run fix, and correct by hand what it leaves.',
  diagnostic: /^Found \d+ warnings? and \d+ errors?\.$/m,
  // Our own report counts too, and two counts side by side contradict each other.
  aside: /^(Found \d+ warnings? and \d+ errors?\.|Finished in .*)\n?/gm,
};

const format: Linter = {
  program: 'prettier',
  args: () => ['--list-different', '--ignore-unknown', '--config=.prettierrc.json'],
  advice:
    'Prettier would change these files, or cannot read them. Run npm run fix, and correct by hand what it cannot read.',
  // The name of a file, or why it cannot be read.
  diagnostic: /^(?!\[(error|warn)\])\S|^\[error\] .+: SyntaxError: /m,
};

/** What `npm run check` runs, by name. */
export const linters = {
  lint,
  spelling: {
    program: 'cspell',
    args: (onGitHub) => [
      'lint',
      '--config=cspell.json',
      '--no-config-search',
      '--no-progress',
      '--no-summary',
      '--show-suggestions',
      ...(onGitHub ? ['--issue-template', annotation] : []),
      '--no-must-find-files',
      '--file',
    ],
    advice:
      'cspell does not know these words. Correct them, put identifiers in `backticks`, or add new words that AWS uses to cspell-words.txt.',
    diagnostic: /:\d+:\d+ - /,
  },
  format,
  /**
   * What git ignores is not looked at, and it leaves out by itself what is no text. Of private keys, its
   * rule knows those whose Base64 begins with `MI` and has 100 characters, and OpenSSH's; encrypted ones,
   * Ed25519 in PKCS #8 and P-256 in SEC 1 are not found. What AWS prints in its examples is allowed.
   */
  secrets: {
    program: 'secretlint',
    args: () => [
      '--secretlintrc=.secretlintrc.json',
      '--secretlintignore=.gitignore',
      '--maskSecrets',
      '--no-terminalLink',
      '--no-color',
    ],
    advice:
      'secretlint found what looks like a secret. Revoke it first, whoever may have seen it; then take it out of the commit too. What is no secret is written so that it cannot be one.',
    diagnostic: /^\s+\d+:\d+\s+error\b/m,
  },
} as const satisfies Readonly<Record<string, Linter>>;

/** What `npm run fix` runs, in this order: they write what they can correct. */
export const fixers: readonly Linter[] = [
  {
    ...lint,
    // What is left is the business of `npm run check`.
    args: (onGitHub) => [...lint.args(onGitHub), '--fix', '--silent'],
    advice: 'oxlint leaves mistakes to correct by hand: npm run check -- lint shows them.',
  },
  {
    ...format,
    args: () => ['--write', '--log-level=warn', '--ignore-unknown', '--config=.prettierrc.json'],
    advice: 'Prettier cannot read these files. Correct them by hand.',
  },
];

/** What a linter has to say. */
export interface Section {
  /** Who says it, and what to do, as sentences. */
  readonly heading: string;
  /** What it printed, with nothing unseen in it. */
  readonly output: string;
}

/**
 * Runs a linter.
 *
 * @param root The project’s folder.
 * @param files The files to look at, from there; a tool that looks for files would follow links.
 * @param onGitHub Whether diagnostics are printed as annotations.
 * @returns What it has to say; undefined where it found nothing.
 */
export async function runLinter(
  { program, args, advice, diagnostic, aside = /(?!)/ }: Linter,
  root: string,
  files: readonly string[],
  onGitHub = false,
): Promise<Section | undefined> {
  if (files.length === 0) return undefined;
  const { output, ended } = await outputOf(program, [...args(onGitHub), ...files], root);
  if (ended === 0) return undefined;
  const hasFound = typeof ended === 'number' && diagnostic.test(output);
  const end = typeof ended === 'number' ? `exit code ${ended}` : ended;
  return {
    heading: hasFound ? advice : `${program} stopped (${end}) before it had looked at everything.`,
    output: printableLines(output.replace(aside, '')).replace(/^\n+|\s+$/g, ''),
  };
}

/** What a program prints, and its exit code; where it has none, what ended it. */
export function outputOf(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly output: string; readonly ended: number | string }> {
  // Signs that colour a text could do more than that. In CI, oxlint colours whatever NO_COLOR says.
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: undefined };
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    }
    child.on('error', ({ message }) => resolve({ output, ended: message }));
    child.on('close', (code, signal) => resolve({ output, ended: code ?? String(signal) }));
  });
}

/** What linters have to say, by their names. */
export type Sections = readonly (readonly [name: string, section: Section])[];

/** Sections for a person at a terminal, a blank line before each. */
export const terminalSections = (sections: Sections): string =>
  sections.map(([name, { heading, output }]) => `\n✖ ${name}: ${heading}\n\n${output}\n`).join('');

/** Sections as Markdown, for the summary page of a workflow run: what they quote stays text. */
export const summarySections = (sections: Sections): string =>
  sections
    .map(([name, { heading, output }]) => {
      const code = output.replace(/^/gm, '    ');
      return `\n### ✖ ${name}\n\n${heading}\n\n${code}\n`;
    })
    .join('');
