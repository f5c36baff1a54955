/** Runs before anything is installed, on any Node from 20: plain JavaScript without a dependency. */
import { getSystemErrorName } from 'node:util';

/** What to do where the system refuses something. */
const remedies = {
  EACCES: 'allow it, or name another place',
  EBUSY: 'end the program that uses it, and try again',
  EDQUOT: 'make room on the disk, and try again',
  EEXIST: 'remove it, or name another place',
  EFBIG: 'allow larger files (ulimit -f unlimited), and try again',
  EIO: 'see whether the disk is full or broken, and try again',
  EISDIR: 'name a file in place of the folder',
  EMFILE: 'allow more open files (ulimit -n 4096), and try again',
  ENAMETOOLONG: 'use a shorter name',
  ENFILE: 'end other programs, and try again',
  ENOENT: 'make what is missing, or name another place',
  ENOMEM: 'end other programs, and try again',
  ENOSPC: 'make room on the disk, and try again',
  ENOTDIR: 'name a folder in place of the file',
  EPERM: 'allow it, or name another place',
  EROFS: 'name a place on a disk that can be written',
};

/**
 * An error that nobody expected, as a sentence that says what to do.
 *
 * @param {unknown} error
 * @param {string} again The command that prints its trace.
 */
export function errorSentence(error, again) {
  const known = error instanceof Error ? error : new Error(String(error));
  const { name, message } = known;
  // As programs in Rust say it, Rolldown among them.
  const [native, number] = /\S.*\(os error ([1-9]\d*)\)/.exec(message) ?? [];
  const code = native ? getSystemErrorName(-number) : known.code;
  const [first = ''] = message.trim().split('\n');
  const sentence = (native ?? first).replace(/[.:]$/, '');
  // It quotes what somebody typed.
  if (code?.startsWith('ERR_PARSE_ARGS_'))
    return `${sentence.replace(/[\p{C}\p{Z}]+/gu, ' ')}. See --help.`;
  return Object.hasOwn(remedies, code ?? '')
    ? `${sentence}: ${remedies[code]}.`
    : `${name}: ${sentence}: this is a defect of the program, so report it with what ${again} prints.`;
}
