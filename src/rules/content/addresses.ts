import type { Definition, Image, Link } from 'mdast';
import type { ContentFile } from '#load/content/content-file.ts';
import { placeAt } from '#load/content/page-nodes.ts';
import { pictureFormats } from '#load/content/picture.ts';
import { isStackAddress } from '#load/content/remark-plugins.ts';
import type { Edit, Problem } from '../rule.ts';
import { schemes } from './allow-list.ts';

/** What is wrong with something, apart from its place. */
export type Fault = Omit<Problem, 'at'>;

/** A host that no address names; what resolves to it is relative. */
const nowhere = 'https://nowhere.invalid';

/** A definition is written out wherever the page names it. */
const MAX_ADDRESS = 600;

/**
 * What is wrong with an address, read as a browser reads it: spaces, tabs and capitals do not hide a
 * scheme. Undefined where it is allowed.
 */
export function addressFault(url: string, isImage: boolean): Fault | undefined {
  const fault = (
    what: string,
    help: string,
    expected = 'Allowed: https:, mailto:, relative addresses and fragments.',
  ): Fault => ({ message: `The address "${url}" ${what}.`, expected, help });

  if (url.length > MAX_ADDRESS) {
    const message = `An address has ${url.length} characters.`;
    return {
      message,
      expected: `Allowed: at most ${MAX_ADDRESS}.`,
      help: 'Give a shorter address.',
    };
  }
  if (!URL.canParse(url, nowhere)) return fault('is not valid', 'Correct the address.');
  if (!isEscaped(url)) {
    const help = 'Write the address as a browser shows it, with %25 for the sign %.';
    return fault('has an escape that encodes no character', help);
  }
  // Markdown escapes these, where a browser would have dropped a space and read a slash.
  if (/\s|[^\\]\\/.test(url)) {
    return fault('has a space or a backslash', 'Write / for a backslash, and %20 for a space.');
  }
  const { protocol, origin, hostname, username, password } = new URL(url, nowhere);
  const isAbsolute = URL.canParse(url);
  if (protocol === 'http:') return fault('is not encrypted', 'Write https:.');
  if (!schemes.includes(protocol)) {
    const help = 'Delete the link, or give the https address of a page.';
    return fault(`has the scheme "${protocol}"`, help);
  }
  // Without the slashes a browser reads a path of the page that it is on; with more, a host.
  if (/^https:/i.test(url) && !(isAbsolute && /^https:\/\/[^/?#]/i.test(url))) {
    return fault('is not written in full', 'Write https:// and the host.');
  }
  if (username || password || /^https:\/\/[^/?#]*@/i.test(url)) {
    const help = 'Delete what is between https:// and the sign @, and the sign.';
    return fault('names a user before its host', help);
  }
  // Domain names have no more; a URL's host may hold "&newline;", which another reader decodes.
  if (protocol === 'https:' && !/^[a-z0-9._-]+$/.test(hostname)) {
    return fault('has no host that there could be', 'Correct the host.');
  }
  if (!isAbsolute && origin !== nowhere) {
    return fault('leaves out the scheme', 'Write https: before it.');
  }
  if (isImage && isAbsolute) {
    const help = 'Put the image into the folder of the page and give its relative address.';
    return fault(
      'loads an image from another site',
      help,
      'Allowed: images that lie beside the page.',
    );
  }
  if (!isAbsolute && /^[/\\]/.test(url)) {
    return fault(
      'begins with a slash, and breaks where the site lives under a base path',
      linkTo(url),
    );
  }
  return undefined;
}

/** Whether each percent sign of an address begins an escape, and the escapes are those of UTF-8. */
export function isEscaped(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}

/** The component that makes a link to a page of the site. */
function linkTo(url: string): string {
  const [, folder = '', id] = url.split(/[/?#]/);
  const name = { services: 'ServiceLink', layers: 'LayerLink', guides: 'GuideLink' }[folder];
  return name
    ? `Write <${name} id="${id || '…'}" />.`
    : 'Write <ServiceLink id="…" />, <LayerLink id="…" /> or <GuideLink id="…" />, or a relative address.';
}

/** `https:` in place of `http:`, where nothing else is wrong and the host is a public one. */
export function addressFix(
  page: ContentFile,
  { url, position }: Link | Image | Definition,
  isImage: boolean,
): Edit | undefined {
  const encrypted = url.replace(/^http:/i, 'https:');
  if (encrypted === url || addressFault(encrypted, isImage)) return undefined;
  // A host of a local network may have no certificate.
  const { port, hostname } = new URL(encrypted);
  if (port !== '' || !/\.[a-z]{2,}$/i.test(hostname)) return undefined;
  // After the label, which may look like an address; not there where it is written in another way.
  const index = page.text.slice(0, position?.end.offset).lastIndexOf(url);
  if (index < (position?.start.offset ?? 0)) return undefined;
  return { at: placeAt(page, index), old: url.slice(0, 'http:'.length), new: 'https:' };
}

const endings = Object.keys(pictureFormats);
const picture = new RegExp(
  `^(?:\\./|(?:\\.\\./)+)(?:[a-z0-9-]+/)*[a-z0-9-]+\\.(?:${endings.join('|')})$`,
);

/** What is wrong with an address as that of a picture: Astro imports the file, so only pictures are allowed. */
export function pictureFault(url: string): Fault | undefined {
  if (picture.test(url)) return undefined;
  if (isStackAddress(url)) {
    return {
      message: `The picture of a stack, "${url}", is within a text.`,
      expected: 'Allowed: the picture of a stack alone in its paragraph, in an .mdx page.',
      help: 'Give it a paragraph of its own.',
    };
  }
  return {
    message: `The picture’s address is "${url}".`,
    expected: `Allowed: a relative address that begins with "./" or "../" and ends in ${endings.map((ending) => `".${ending}"`).join(', ')}.`,
    help: 'Put a picture of such a format beside the page, and give its address as ./name.png.',
  };
}
