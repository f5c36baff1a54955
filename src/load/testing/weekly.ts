/**
 * Unit tests that start a program for each case, of code that hardly changes: `npm run test:all` and the
 * weekly workflow run them, `npm test` does not. Whoever changes what they are about runs them by name:
 * `SAMPLE=all npm run test:unit -- src/package`.
 */
export const weeklyUnitTests: readonly string[] = [
  'src/build/astro-cache.test.ts',
  'src/build/publish/kill.test.ts',
  'src/cli/diff.test.ts',
  'src/cli/headers.test.ts',
  'src/cli/settings.test.ts',
  'src/package/installed.test.ts',
  'src/recipes-of-code.test.ts',
];

/** What `npm test` leaves out, for who reads its report. */
export const leftOut =
  'It leaves out the development server, the offline copy, builds under a base path, real wikis, nginx, Caddy, LibreOffice, older versions of Mermaid, incremental builds, killed builds, pages of strangers built without the rules, the command line of diff, the recipes for a rule, a format and a data export, and the installed package: npm run test:all has them.';
