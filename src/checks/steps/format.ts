import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../findings/finding.ts';
import type { Step } from './step.ts';

const prettierConfig = '.prettierrc.json';

/** Files that Prettier would write otherwise. */
export const format: Step = async (root) => {
  // Named, so that no configuration beside a page or an entry is looked for: it could be code.
  const args = ['--list-different', '--config', prettierConfig, '.'];
  const { stdout, stderr, status } = spawnSync('prettier', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const files = stdout.split('\n').filter(Boolean);
  const unread = stderr.split('\n').flatMap(unreadable);
  if (status !== 0 && files.length + unread.length === 0) throw new Error(stderr || stdout);
  return [...unread, ...(await Promise.all(files.map((file) => firstDifference(root, file))))];
};

async function firstDifference(root: string, file: string): Promise<Finding> {
  const prettier = await import('prettier');
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const options = await prettier.resolveConfig(path, {
    editorconfig: true,
    config: join(root, prettierConfig),
  });
  const wanted = (await prettier.format(text, { ...options, filepath: path })).split('\n');
  const written = text.split('\n');
  const index = written.findIndex((line, at) => line !== wanted[at]);
  const at = index < 0 ? Math.max(0, written.length - 1) : index;
  const column = columnOf(written[at] ?? '', wanted[at] ?? '');
  return {
    rule: 'format',
    file: file.replaceAll('\\', '/'),
    line: at + 1,
    column,
    found: `The line reads ${shown(written[at], column)}.`,
    allowed: `Allowed: ${shown(wanted[at], column)}, as Prettier writes it.`,
    next: 'Run npm run fix.',
  };
}

/** Where two lines part, from 1. */
function columnOf(one: string, other: string): number {
  const index = [...one].findIndex((sign, at) => sign !== other[at]);
  return (index < 0 ? one.length : index) + 1;
}

const longest = 70;

/** A line in quotes, or the piece of it around a column. */
function shown(line: string | undefined, column: number): string {
  if (line === undefined) return 'nothing';
  const start = line.length <= longest ? 0 : Math.max(0, column - longest / 2);
  const piece = line.slice(start, start + longest);
  return JSON.stringify(
    `${start > 0 ? '…' : ''}${piece}${start + piece.length < line.length ? '…' : ''}`,
  );
}

/** A file that Prettier cannot parse: `[error] a.yml: SyntaxError: … (3:1)`. */
function unreadable(line: string): Finding[] {
  const [, file, message = '', row = '1', column = '1'] =
    /^\[error\] ([^:]+): \w*Error: (.*?)(?: \((\d+):(\d+)\))?$/.exec(line) ?? [];
  if (file === undefined) return [];
  return [
    {
      rule: 'format',
      file: file.replaceAll('\\', '/'),
      line: Number(row),
      column: Number(column),
      found: `Prettier cannot read this: ${message.replace(/\.$/, '')}.`,
      allowed: 'Allowed: a file in the language that its name says.',
      next: 'Look at this line and the one above it: for a quote, a bracket or an indent that is missing.',
    },
  ];
}
