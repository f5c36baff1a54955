import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file of the site that is no page: a picture, a card, a page's text for a wiki, data. */
export interface ExportFile {
  /** Where it is, below the base path: `services/ec2.svg`. */
  readonly path: string;
  /** As a server names it, with its charset where it is text. */
  readonly mediaType: string;
  /**
   * All that decides its content besides code, packages and settings. Two builds with one code, one
   * package list, one set of settings and one basis make the same bytes.
   */
  readonly basis: string;
  /** False for files that few readers open and that take long: the local server makes them when asked. */
  readonly quick: boolean;
  /**
   * Makes the content.
   *
   * @throws what is wrong with a picture or a page that cannot be made.
   */
  readonly make: () => Promise<Uint8Array | string> | Uint8Array | string;
}

/** An export by what it is; `quick` unless something else is said. */
export const exportFile = (
  path: string,
  mediaType: string,
  basis: string,
  make: ExportFile['make'],
  quick = true,
): ExportFile => ({ path, mediaType, basis, quick, make });

/** Where a server finds the export with a path; undefined for a path that is none. */
export type FindExport = (path: string) => Promise<ExportFile | undefined>;

/**
 * What a local server does with a request for an export: it makes the file, as a build would, and
 * sends it. Every other request goes on.
 *
 * @param base The base path of the site, with or without a slash at its end.
 */
export function serveExports(base: string, find: FindExport) {
  const start = base.endsWith('/') ? base : `${base}/`;
  return (
    { url = '/' }: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    const [path = ''] = url.split('?', 1);
    // All our addresses are plain: an encoded one is none of them. What has no ending is a page.
    if (!path.startsWith(start) || !/\.[a-z0-9]+$/.test(path)) return next();
    answer(response, path.slice(start.length), find).then(
      (isExport) => (isExport ? undefined : next()),
      next,
    );
  };
}

async function answer(response: ServerResponse, path: string, find: FindExport): Promise<boolean> {
  const file = await find(path);
  if (!file) return false;
  const content = await file.make();
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', file.mediaType);
  response.end(content);
  return true;
}
