import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readLiteral, type Literal } from '../literal/read-literal.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { settingsId } from '../diagnostics/ids.ts';
import { visible } from '#catalog/text/visible.ts';

/** A large organisation names a team for many parts. */
const mostPatterns = 2000;

/** A hundred times the example. In bytes. */
const mostBytes = 200_000;

/** The call that wraps the settings. */
const call = 'defineSite';

/** The file of an organisation's own settings as data, or why there is none. */
type OwnFile =
  | { readonly literal: Literal; readonly diagnostics?: undefined }
  | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the file that `SITE_CONFIG` names. Nothing of it runs, and nothing is quoted from a file that
 * is not meant to be one: otherwise, a person who can set a variable of a workflow could print any
 * file in the log.
 *
 * @param path From the folder in which the command runs.
 */
export function readOwnFile(path: string): OwnFile {
  const file = relative('.', path).replaceAll('\\', '/') || path;
  let text: string;
  try {
    if (!/\.m?ts$/.test(path)) throw new Error('its name does not end in .ts');
    text = textOf(path);
    if (!text.includes(call)) throw new Error(`it does not call ${call}`);
  } catch (error) {
    return { diagnostics: [unreadable(path, error)] };
  }
  const literal = readLiteral(file, text, { calls: [call], maxItems: mostPatterns });
  if (literal.diagnostics.length === 0) return { literal };
  return {
    diagnostics: literal.diagnostics.map((diagnostic) => ({ ...diagnostic, rule: settingsId })),
  };
}

/** The text of a regular file. Pipes and devices are rejected: reading them may not end. */
function textOf(path: string): string {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new Error('it is no file');
    if (stat.size > mostBytes) throw new Error(`it has ${stat.size} bytes`);
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
}

function unreadable(path: string, error: unknown): Diagnostic {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code === 'ENOENT' ? 'there is no such file' : (code ?? message);
  return {
    rule: settingsId,
    file: 'SITE_CONFIG',
    line: 1,
    column: 1,
    message: `"${visible(path)}" cannot be read: ${visible(why)}.`,
    expected: `Allowed: a .ts file of at most ${mostBytes / 1000} kB that calls ${call}, by its path from the project’s folder.`,
    help: 'Correct SITE_CONFIG, or leave it out.',
  };
}
