/** The settings of this copy: our own, what an organisation's file says, what the environment says. */
import { existsSync, readFileSync } from 'node:fs';
import type * as z from 'zod';
import type { Diagnostic, SourceLocation } from '../diagnostics/diagnostic.ts';
import { settingsId } from '../diagnostics/ids.ts';
import { cut, visible } from '#catalog/text/visible.ts';
import { faultsOfIssue } from './fault-words.ts';
import { readOwnFile } from './own-file.ts';
import { settingsSchema, type SettingName } from './schema.ts';
import type { SiteConfig, SiteOverrides } from './settings.ts';

/** The environment's variable for each setting that has one. */
const variables = {
  url: 'SITE_URL',
  base: 'BASE_PATH',
  frameAncestors: 'FRAME_ANCESTORS',
} as const satisfies Partial<Record<SettingName, string>>;

/** The file in which our own settings are written. */
const defaultsFile = 'src/site.config.ts';

export interface Settings {
  /** The settings; undefined where there are diagnostics. */
  readonly site: SiteConfig | undefined;
  /** The file in which the teams are written, from the project's folder. */
  readonly teamsFile: string;
  /** All diagnostics, in files and in the environment. */
  readonly diagnostics: readonly Diagnostic[];
}

type Environment = Readonly<Record<string, string | undefined>>;
type Path = readonly (string | number)[];

/**
 * Reads and checks the settings. What the environment says overrides the file, and the file overrides
 * ours; each is checked, whether it is overridden or not.
 *
 * @param defaults Our own settings.
 * @param environment The variables; an empty one counts as none.
 */
export function readSettings(defaults: SiteConfig, environment: Environment): Settings {
  const diagnostics: Diagnostic[] = [];
  const check = (
    value: object,
    placeOf: (path: Path) => SourceLocation,
    schema: z.ZodType = settingsSchema.partial(),
  ): SiteOverrides => {
    const result = schema.safeParse(value);
    if (result.success) return result.data as SiteOverrides;
    diagnostics.push(
      ...result.error.issues.flatMap((issue) => diagnosticsOf(issue, value, placeOf)),
    );
    return {};
  };
  const base = check(defaults, placeOfDefault, settingsSchema);
  const own = environment.SITE_CONFIG ? readOwnFile(environment.SITE_CONFIG) : undefined;
  if (own?.diagnostics) diagnostics.push(...own.diagnostics);
  const literal = own && !own.diagnostics ? own.literal : undefined;
  const ours = literal ? check(literal.value as object, literal.positionOf) : {};
  const theirs = check(fromEnvironment(environment), placeOfVariable);
  diagnostics.push(...epochDiagnostics(environment.SOURCE_DATE_EPOCH));
  return {
    site: diagnostics.length > 0 ? undefined : ({ ...base, ...ours, ...theirs } as SiteConfig),
    teamsFile: literal && ours.teams ? literal.file : defaultsFile,
    diagnostics,
  };
}

/** The settings that the environment has, by their names. */
function fromEnvironment(environment: Environment): object {
  const { SITE_URL: url, BASE_PATH: base, FRAME_ANCESTORS: sources } = environment;
  return {
    ...(url && { url }),
    ...(base && { base }),
    ...(sources && { frameAncestors: sources.split(/\s+/).filter(Boolean) }),
  };
}

function diagnosticsOf(
  issue: z.core.$ZodIssue,
  whole: object,
  placeOf: (path: Path) => SourceLocation,
): readonly Diagnostic[] {
  const value = issue.path.reduce<unknown>(
    (around, step) => (around as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step],
    whole,
  );
  return faultsOfIssue(issue, value).map(({ path, words }) => ({
    rule: settingsId,
    ...placeOf(path),
    ...words,
  }));
}

/** The last second of the year 9999: a later one makes another form of a day. */
const lastSecond = 253_402_300_799;

/** `src/views/today.ts` reads it, when it is too late to say what is wrong with it. */
function epochDiagnostics(value: string | undefined): readonly Diagnostic[] {
  if (!value || (/^\d{1,12}$/.test(value) && Number(value) <= lastSecond)) return [];
  return [
    {
      rule: settingsId,
      ...placeOfVariable(['SOURCE_DATE_EPOCH']),
      message: `"${cut(visible(value), 80)}" is no number of seconds.`,
      expected: 'Allowed: the seconds since 1970, such as 1764028800.',
      help: 'Correct it there.',
    },
  ];
}

const placeOfVariable = ([name = '']: Path): SourceLocation => ({
  file: (variables as Readonly<Record<string, string>>)[name] ?? String(name),
  line: 1,
  column: 1,
});

/** Our own settings are code, so a setting is found by its name; only called when one is wrong. */
function placeOfDefault([name = '']: Path): SourceLocation {
  const path = new URL('../../site.config.ts', import.meta.url);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const line = lines.findIndex((text) => text.startsWith(`  ${name}:`));
  return { file: defaultsFile, line: line + 1 || 1, column: line < 0 ? 1 : 3 };
}
