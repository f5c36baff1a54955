import type { TeamPattern } from '#catalog/teams.ts';

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

/** What an organisation's own file may say: any of the settings. `SITE_CONFIG` names the file. */
export type SiteOverrides = Partial<SiteConfig>;
