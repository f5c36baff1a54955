import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExportFile } from './export-file.ts';

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
