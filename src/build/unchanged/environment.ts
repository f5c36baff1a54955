/**
 * The environment variables that a build reads: ours, those that Vite and Astro put into pages, and
 * those that change what Node does.
 */
const names = [
  'BASE_PATH',
  'DIAGRAM_CACHE',
  'EXPORTS',
  'FRAME_ANCESTORS',
  'LANG',
  'LC_ALL',
  'NODE_ENV',
  'NODE_OPTIONS',
  'SITE_CONFIG',
  'SITE_URL',
  'SOURCE_DATE_EPOCH',
  'TZ',
] as const;

const prefixes = /^(?:ASTRO|PUBLIC|VITE)_/;

/** Whether Astro reports to its makers: nothing of a page. */
const left = ['ASTRO_TELEMETRY_DISABLED'];

/** The variables that a build reads, with their values; an empty one counts as none. */
export const variablesOf = (environment: NodeJS.ProcessEnv): readonly string[] =>
  Object.entries(environment)
    .filter(([name, value]) => value && isRead(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();

/** Whether a build reads a variable. */
export const isRead = (name: string): boolean =>
  !left.includes(name) && (prefixes.test(name) || (names as readonly string[]).includes(name));
