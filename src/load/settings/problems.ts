/** What is wrong with a text that a setting holds, as the end of a sentence; nothing where it fits. */
import { codePointName } from '#catalog/plain-text.ts';
import { firstUnseen } from '#catalog/text/visible.ts';

/** The longest address, in characters: longer than any real one. */
const longestAddress = 300;

/** What is wrong with a text of any kind: too long, or with invisible characters. */
function commonProblem(text: string, most: number): string | undefined {
  const unseen = firstUnseen(text);
  if (unseen !== undefined) return `holds ${codePointName(unseen)}, which nobody sees`;
  return text.length > most ? `has ${text.length} characters` : undefined;
}

const firstOf = (text: string, foreign: RegExp): string | undefined => foreign.exec(text)?.[0];
const quoted = (sign: string): string => `holds "${sign}"`;

/** A name or a sentence: it goes into titles, pictures, feeds and files, and nowhere into code. */
export function lineProblem(text: string, most: number): string | undefined {
  if (text.trim() === '') return 'is empty';
  if (text.trim() !== text) return 'begins or ends with a space';
  const sign = firstOf(text, /[<>]/);
  return commonProblem(text, most) ?? (sign === undefined ? undefined : quoted(sign));
}

/** The path under which the site lives. */
export function baseProblem(path: string): string | undefined {
  const common = commonProblem(path, longestAddress);
  if (common !== undefined) return common;
  if (path.includes('//')) return 'has an empty folder, "//"';
  const sign = firstOf(path, /[^\w.~/-]/u);
  if (sign !== undefined) return quoted(sign);
  const dots = path.split('/').find((folder) => /^\.+$/.test(folder));
  return dots === undefined ? undefined : `has the folder "${dots}"`;
}

/** An address of the web: of a site, whose path is in the base path, or of a repository. */
export function addressProblem(address: string, form: 'origin' | 'path'): string | undefined {
  const common = commonProblem(address, longestAddress);
  if (common !== undefined) return common;
  const sign = firstOf(address, /[\s\\<>"'`{}|^]/u);
  if (sign !== undefined) return quoted(sign);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  // A browser reads "https:host" as an address, and people do not.
  if (!url || !/^https?:\/\/[^/]/i.test(address)) return 'is no address that begins with https://';
  if (url.username !== '' || url.password !== '' || address.includes('@')) return 'names a user';
  if (/[?#]/.test(address)) return 'has a query or a fragment';
  // Escapes in a host are decoded when it is read.
  if (!/^(\[[\da-f:.]+\]|[a-z\d-]+(\.[a-z\d-]+)*)(:\d+)?$/.test(url.host))
    return 'has a host that is no name';
  if (form === 'origin') return url.pathname === '/' ? undefined : `has the path "${url.pathname}"`;
  const path = address.replace(/^https?:\/\/[^/]*/i, '');
  return baseProblem(path) ?? (url.pathname === '/' ? 'names a host and no repository' : undefined);
}

/** A branch, as git allows one and an address can hold it. https://git-scm.com/docs/git-check-ref-format */
export function branchProblem(branch: string): string | undefined {
  if (branch === '') return 'is empty';
  const common = commonProblem(branch, longestAddress);
  if (common !== undefined) return common;
  const sign = firstOf(branch, /[^\p{L}\p{M}\p{N}._/+=@-]/u);
  if (sign !== undefined) return quoted(sign);
  const odd = /^-|\.\.|@\{|^@$|\.$/.exec(branch)?.[0];
  if (odd !== undefined) return `has "${odd}" where git allows none`;
  const folders = branch.split('/');
  return folders.some((name) => name === '' || name.startsWith('.') || name.endsWith('.lock'))
    ? 'has an empty folder, or one that begins with "." or ends with ".lock"'
    : undefined;
}

/** An id, or a glob. Each `*` multiplies the matches to try, so few are allowed. */
export function globProblem(glob: string): string | undefined {
  if (glob === '') return 'is empty';
  const sign = firstOf(glob, /[^\w*.-]/u);
  if (sign !== undefined)
    return `holds ${firstUnseen(sign) === undefined ? `"${sign}"` : codePointName(sign)}`;
  const stars = glob.split('*').length - 1;
  if (stars > 3) return `has ${stars} "*"`;
  return commonProblem(glob, 100);
}
