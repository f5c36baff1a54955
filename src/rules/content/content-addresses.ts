import type { Definition, Image, Link } from 'mdast';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeAt, placeOf } from '#load/content/page-nodes.ts';
import type { Edit, Problem, Rule } from '../rule.ts';

export const contentAddresses: Rule = {
  id: 'content-addresses',
  invariant: 'Links lead to https, mail or relative addresses; images are files beside the page.',
  *check({ pagesToCheck }) {
    for (const page of pagesToCheck) yield* addressesIn(page);
  },
};

/** A problem for each address of one page that is not allowed. */
export function* addressesIn(page: ContentFile): Generator<Problem> {
  const images = new Set(nodesOf(page.tree, 'imageReference').map(({ identifier }) => identifier));
  for (const node of nodesOf(page.tree, 'link', 'image', 'definition')) {
    const isImage =
      node.type === 'image' || (node.type === 'definition' && images.has(node.identifier));
    const fault = addressFault(node.url, isImage);
    if (!fault) continue;
    const fix = fixOf(page, node, isImage);
    yield { at: placeOf(page, node), ...fault, ...(fix && { fix: [fix] }) };
  }
}

/** A host that no address names; what resolves to it is relative. */
const nowhere = 'https://nowhere.invalid';

const expected = 'Allowed: https:, mailto:, relative addresses and fragments.';

/** A definition is written out wherever the page names it. */
const longestAddress = 600;

/**
 * What is wrong with an address, read as a browser reads it: spaces, tabs and capitals do not hide a
 * scheme. Undefined where it is allowed.
 */
export function addressFault(url: string, isImage: boolean): Omit<Problem, 'at'> | undefined {
  if (url.length > longestAddress) {
    return {
      message: `An address has ${url.length} characters.`,
      expected: `Allowed: at most ${longestAddress}.`,
      help: 'Give a shorter address.',
    };
  }
  const message = `The address "${url}" `;
  if (!URL.canParse(url, nowhere)) {
    return { message: `${message}is not valid.`, expected, help: 'Correct the address.' };
  }
  if (!isEscaped(url)) {
    const help = 'Write the address as a browser shows it, with %25 for the sign %.';
    return { message: `${message}has an escape that encodes no character.`, expected, help };
  }
  // Markdown escapes these, where a browser would have dropped a space and read a slash.
  if (/\s|[^\\]\\/.test(url)) {
    const help = 'Write / for a backslash, and %20 for a space.';
    return { message: `${message}has a space or a backslash.`, expected, help };
  }
  const { protocol, origin, hostname, username, password } = new URL(url, nowhere);
  const ownScheme = URL.canParse(url);
  if (protocol === 'http:') {
    return { message: `${message}is not encrypted.`, expected, help: 'Write https:.' };
  }
  if (protocol !== 'https:' && protocol !== 'mailto:') {
    const help = 'Delete the link, or give the https address of a page.';
    return { message: `${message}has the scheme "${protocol}".`, expected, help };
  }
  // Without the slashes a browser reads a path of the page that it is on; with more, a host.
  if (/^https:/i.test(url) && !(ownScheme && /^https:\/\/[^/?#]/i.test(url))) {
    const help = 'Write https:// and the host.';
    return { message: `${message}is not written in full.`, expected, help };
  }
  if (username || password || /^https:\/\/[^/?#]*@/i.test(url)) {
    const help = 'Delete what is between https:// and the sign @, and the sign.';
    return { message: `${message}names a user before its host.`, expected, help };
  }
  // Domain names have no more; a URL's host may hold "&newline;", which another reader decodes.
  if (protocol === 'https:' && !/^[a-z0-9._-]+$/.test(hostname)) {
    return {
      message: `${message}has no host that there could be.`,
      expected,
      help: 'Correct the host.',
    };
  }
  if (!ownScheme && origin !== nowhere) {
    return {
      message: `${message}leaves out the scheme.`,
      expected,
      help: 'Write https: before it.',
    };
  }
  if (isImage && (ownScheme || origin !== nowhere)) {
    return {
      message: `${message}loads an image from another site.`,
      expected: 'Allowed: images that lie beside the page.',
      help: 'Put the image into the folder of the page and give its relative address.',
    };
  }
  if (!ownScheme && /^\s*[/\\]/.test(url)) {
    return {
      message: `${message}begins with a slash, and breaks where the site lives under a base path.`,
      expected,
      help: componentFor(url),
    };
  }
  return undefined;
}

/** Whether the escapes of an address are those of UTF-8. */
function isEscaped(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}

/** `https:` in place of `http:`, where nothing else is wrong and the host is a public one. */
function fixOf(
  page: ContentFile,
  node: Link | Image | Definition,
  isImage: boolean,
): Edit | undefined {
  const encrypted = node.url.replace(/^http:/i, 'https:');
  if (encrypted === node.url || addressFault(encrypted, isImage) || !isPublic(encrypted))
    return undefined;
  const from = addressFrom(page, node);
  const scheme = /http:/i.exec(page.text.slice(from, node.position?.end.offset));
  if (!scheme) return undefined;
  return { at: placeAt(page, from + scheme.index), old: scheme[0], new: 'https:' };
}

/** Not a host of a local network, which may have no certificate. */
const isPublic = (url: string): boolean =>
  URL.canParse(url) && new URL(url).port === '' && /\.[a-z]{2,}$/i.test(new URL(url).hostname);

/** An offset before the address of a node and after its label, which may look like an address. */
function addressFrom(
  { text }: ContentFile,
  { position, ...node }: Link | Image | Definition,
): number {
  const start = position?.start.offset ?? 0;
  if (node.type === 'definition') return text.indexOf(']:', start);
  const label = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  return text[start] === '[' && label !== undefined ? label : start;
}

/** The component that makes a link to a page of the site. */
function componentFor(url: string): string {
  const [, folder = '', id = '…'] = url.split(/[/?#]/);
  const name = { services: 'ServiceLink', layers: 'LayerLink', guides: 'GuideLink' }[folder];
  return name
    ? `Write <${name} id="${id || '…'}" />.`
    : 'Write <ServiceLink id="…" />, <LayerLink id="…" /> or <GuideLink id="…" />, or a relative address.';
}
