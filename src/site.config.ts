import { relative } from 'node:path';
import { frameAncestorsOf } from './config/frame-ancestors.ts';
import { readOwnConfig } from './config/own-config.ts';
import type { TeamPattern } from './teams/pattern.ts';

/** Who publishes this copy of the site, and where: what an organisation's own copy sets. */
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
  /** Who inside the customer holds which of the customer's parts. Checked by the rule `teams`. */
  readonly teams: readonly TeamPattern[];
}

/** `wiki/line` and `/wiki/line` both mean `/wiki/line/`. */
function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The site's origin; a path belongs in the base path. */
function originOf(address: string, setting: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(
      `${setting} is "${address}". Give an address such as https://wiki.example, and put a path into BASE_PATH.`,
    );
  }
  return url.origin;
}

const defaults: SiteConfig = {
  name: 'Dividing Line',
  tagline: 'Who secures what, for every AWS service',
  url: 'https://dividing-line.example',
  base: '/',
  repository: 'https://github.com/dividing-line/dividing-line',
  branch: 'main',
  frameAncestors: ['*'],
  teams: [],
};

/** What an organisation's own file may say: any of the settings. `SITE_CONFIG` names the file. */
export type SiteOverrides = Partial<SiteConfig>;

const ownFile = process.env.SITE_CONFIG;
const own: SiteOverrides = readOwnConfig(ownFile, Object.keys(defaults) as (keyof SiteConfig)[]);

export const site: SiteConfig = {
  ...defaults,
  ...own,
  url: originOf(
    process.env.SITE_URL || own.url || defaults.url,
    process.env.SITE_URL ? 'SITE_URL' : `The url of ${ownFile}`,
  ),
  base: withSlashes(process.env.BASE_PATH || own.base || defaults.base),
  frameAncestors: frameAncestorsOf(
    process.env.FRAME_ANCESTORS || own.frameAncestors || defaults.frameAncestors,
  ),
};

/** The file in which the teams are written, from the project's folder. */
export const teamsFile: string =
  ownFile && own.teams ? relative('.', ownFile).replaceAll('\\', '/') : 'src/site.config.ts';
