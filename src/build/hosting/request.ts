/** Which requests the local server answers at all, before anything looks for a file. */

/** Why a request is not answered, as a status and a sentence. */
export interface Rejection {
  readonly status: 400 | 404 | 405 | 414 | 500;
  readonly sentence: string;
}

/** More than the longest address of the site, with room for a query. */
const mostCharacters = 12_000;

/**
 * What no address of the site contains after decoding: a second encoding, a backslash, invisible
 * characters.
 */
const foreign = /[%\\\p{C}\p{Z}]/u;

/**
 * Why a request is rejected; undefined where it may name a file of the site.
 *
 * @param method The method: GET or HEAD.
 * @param target The request target as it was sent: a path, and perhaps a query.
 */
export function requestError(method: string, target: string): Rejection | undefined {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, sentence: 'This site is read with GET and HEAD.' };
  }
  if (target.length > mostCharacters) return { status: 414, sentence: 'The address is too long.' };
  const [path = ''] = target.split('?', 1);
  if (!path.startsWith('/') || path.includes('#')) return malformed;
  // An encoded slash is part of a name, and no file has one in its name.
  if (/%2f/i.test(path)) return absent;
  const decoded = decode(path);
  if (decoded === undefined || foreign.test(decoded)) return malformed;
  const names = decoded.slice(1).split('/');
  const isOdd = (name: string, index: number) =>
    name === '.' || name === '..' || (name === '' && index < names.length - 1);
  return names.some(isOdd) ? absent : undefined;
}

const malformed: Rejection = { status: 400, sentence: 'The address is malformed.' };
const absent: Rejection = { status: 404, sentence: 'There is no such page.' };

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
