/** TypeScript's native compiler, which reads a project in a fifth of the time that the other takes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { outputOf } from '../output-of.ts';

/** What the compiler rejects. */
export interface Rejection {
  /** From the project's folder, with slashes; undefined where it is about the project as a whole. */
  readonly file: string | undefined;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The number of the message, as in TS2322. */
  readonly code: number;
  /** A line, and below it the reasons, each indented by two spaces more. */
  readonly message: string;
}

const diagnostic = /^(?:(?<file>.+?)\((?<line>\d+),(?<column>\d+)\): )?error TS(?<code>\d+): /;

/**
 * What it printed, message by message.
 *
 * @throws {Error} where a line belongs to none: the compiler has stopped in another way.
 */
export function readRejections(output: string): Rejection[] {
  const rejections: Rejection[] = [];
  for (const line of output.split(/\r?\n/)) {
    const start = diagnostic.exec(line);
    if (start?.groups) {
      const { file, line: row = '1', column = '1', code } = start.groups;
      const message = line.slice(start[0].length);
      rejections.push({ file, line: +row, column: +column, code: Number(code), message });
    } else if (line.startsWith(' ') && rejections.length > 0) {
      const { message, ...rest } = rejections.pop() as Rejection;
      rejections.push({ ...rest, message: `${message}\n${line}` });
    } else if (line !== '') {
      throw new Error(output);
    }
  }
  return rejections;
}

/**
 * Writes the project’s settings for these files alone, and says where: a compiler that looks for files
 * itself would follow links.
 *
 * @param root The project’s folder.
 * @param name The name of the settings.
 * @param files From there.
 */
export function settingsFor(root: string, name: string, files: readonly string[]): string {
  const settings = join(root, '.cache/types', `${name}.json`);
  mkdirSync(dirname(settings), { recursive: true });
  const paths = files.map((file) => `../../${file}`);
  writeFileSync(
    settings,
    JSON.stringify({ extends: '../../tsconfig.json', include: [], files: paths }),
  );
  return settings;
}

/**
 * Compiles a project, and writes nothing.
 *
 * @param root The project’s folder.
 * @param settings The file of its settings.
 * @throws {Error} where the compiler cannot be run, or stops before its end.
 */
export async function compile(root: string, settings: string): Promise<Rejection[]> {
  const home = dirname(createRequire(import.meta.url).resolve('typescript-7/package.json'));
  const args = [join(home, 'bin/tsc'), '--noEmit', '--pretty', 'false', '--project', settings];
  const { output, ended } = await outputOf(process.execPath, args, root);
  const rejections = readRejections(output);
  if (ended !== 0 && rejections.length === 0) {
    throw new Error(`The compiler ended with ${ended}, and said nothing.`);
  }
  return rejections;
}
