import { readSettings, SettingsError } from '#load/settings/read-settings.ts';
import type { SiteConfig, SiteOverrides } from '#load/settings/schema.ts';

export type { SiteConfig, SiteOverrides } from '#load/settings/schema.ts';

/**
 * Types what an organization's own file says: `export default defineSite({ … });`. That file is read
 * from its syntax tree and never run, so this is never called.
 */
export const defineSite = (settings: SiteOverrides): SiteOverrides => settings;

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

const { site: read, teamsFile, diagnostics } = readSettings(defaults, process.env);
if (!read) throw new SettingsError(diagnostics);

/** The settings of this copy of the site, checked. */
export const site: SiteConfig = read;

/** The file in which the teams are written, from the project's folder. */
export { teamsFile };
