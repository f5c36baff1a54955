import { frameAncestorsOf } from './hosting/frame-ancestors.ts';

/** Who publishes this copy of the site, and where. The one file to edit for an organisation's own copy. */
export interface SiteConfig {
  /** The site's name, in the header, in titles and on social cards. */
  readonly name: string;
  /** The question that the site answers, as its subtitle. */
  readonly tagline: string;
  /** Absolute address of the site without its base path. `SITE_URL` overrides it. */
  readonly url: string;
  /** The path under which the site lives, with both slashes. `BASE_PATH` overrides it. */
  readonly base: string;
  /** The repository that takes corrections. "Edit" links lead here. */
  readonly repository: string;
  /** The branch that "edit" links open. */
  readonly branch: string;
  /**
   * Who may frame the pages under `/embed/`: the sources of a `frame-ancestors` directive. `*` is
   * every website. An organisation that publishes inside narrows it, `["'self'", 'https://wiki.example']`.
   * `FRAME_ANCESTORS` overrides it, with spaces between the sources.
   */
  readonly frameAncestors: readonly string[];
}

/** `wiki/line` and `/wiki/line` both mean `/wiki/line/`. */
function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The site's origin; a path belongs in the base path. */
function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(
      `SITE_URL is "${address}". Give an address such as https://wiki.example, and put a path into BASE_PATH.`,
    );
  }
  return url.origin;
}

export const site: SiteConfig = {
  name: 'Dividing Line',
  tagline: 'Who secures what, for every AWS service',
  url: originOf(process.env.SITE_URL || 'https://dividing-line.example'),
  base: withSlashes(process.env.BASE_PATH || '/'),
  repository: 'https://github.com/dividing-line/dividing-line',
  branch: 'main',
  frameAncestors: frameAncestorsOf(process.env.FRAME_ANCESTORS || ['*']),
};
