/** The settings of this copy: our own, what an organization's file says, what the environment says. */
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type * as z from 'zod';
import { allowedWords } from '#catalog/text/nearest.ts';
import { cut, visible } from '#catalog/text/visible.ts';
import { type Diagnostic, settingsId, type SourceLocation } from '../diagnostics/diagnostic.ts';
import { githubReport, terminalReport } from '../diagnostics/reports.ts';
import { type Literal, readLiteral } from '../literal/read-literal.ts';
import { patternSchema, settingsSchema, type SiteConfig, type SiteOverrides } from './schema.ts';

type SettingName = keyof SiteConfig;
type Path = readonly (string | number)[];

/** The environment's variable for each setting that has one. */
const variables: Partial<Record<string, string>> = {
  url: 'SITE_URL',
  base: 'BASE_PATH',
  frameAncestors: 'FRAME_ANCESTORS',
} satisfies Partial<Record<SettingName, string>>;

/** The file in which our own settings are written. */
const defaultsFile = 'src/site.config.ts';

/** The call that wraps an organization's settings. */
const call = 'defineSite';

/** A hundred times the example, in bytes; a large organization names a team for many parts. */
const MAX_BYTES = 200_000;
const MAX_ITEMS = 2000;

/** The last second of the year 9999: a later one makes another form of a day. */
const lastSecond = 253_402_300_799;

export interface Settings {
  /** The settings; undefined where there are diagnostics. */
  readonly site: SiteConfig | undefined;
  /** The file in which the teams are written, from the project's folder. */
  readonly teamsFile: string;
  /** All diagnostics, in files and in the environment. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and checks the settings. What the environment says overrides the file, and the file overrides
 * ours; each is checked, whether it is overridden or not.
 *
 * @param defaults Our own settings.
 * @param environment The variables; an empty one counts as none.
 */
export function readSettings(
  defaults: SiteConfig,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const { SITE_URL: url, BASE_PATH: base, FRAME_ANCESTORS: sources } = environment;
  const { SITE_CONFIG: path, SOURCE_DATE_EPOCH: epoch } = environment;
  const diagnostics: Diagnostic[] = [];
  const check = (
    value: object,
    locationOf: (path: Path) => SourceLocation,
    schema: z.ZodType = settingsSchema.partial(),
  ): SiteOverrides => {
    const { data, error } = schema.safeParse(value);
    diagnostics.push(
      ...(error?.issues ?? []).flatMap((issue) => diagnosticsOf(issue, value, locationOf)),
    );
    return (data ?? {}) as SiteOverrides;
  };
  const ofDefaults = check(defaults, locationOfDefault, settingsSchema);
  const { literal, diagnostics: ofReading = [] } = path ? readOwnFile(path) : {};
  diagnostics.push(...ofReading);
  const ofFile = literal ? check(literal.value as object, literal.positionOf) : {};
  const ofEnvironment = check(
    {
      ...(url && { url }),
      ...(base && { base }),
      ...(sources && { frameAncestors: sources.split(/\s+/).filter(Boolean) }),
    },
    locationOfVariable,
  );
  // `src/views/today.ts` reads it, when it is too late to say what is wrong with it.
  if (epoch && !(/^\d{1,12}$/.test(epoch) && Number(epoch) <= lastSecond)) {
    diagnostics.push({
      rule: settingsId,
      ...locationOfVariable(['SOURCE_DATE_EPOCH']),
      message: `"${cut(visible(epoch), 80)}" is no number of seconds.`,
      expected: 'Allowed: the seconds since 1970, such as 1764028800.',
      help: 'Correct it there.',
    });
  }
  const site = { ...ofDefaults, ...ofFile, ...ofEnvironment } as SiteConfig;
  return {
    site: diagnostics.length > 0 ? undefined : site,
    teamsFile: literal && ofFile.teams ? literal.file : defaultsFile,
    diagnostics,
  };
}

/** The diagnostics of an issue of the schema: several where it names several unknown fields. */
function diagnosticsOf(
  issue: z.core.$ZodIssue,
  settings: object,
  locationOf: (path: Path) => SourceLocation,
): readonly Diagnostic[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const { shape } = path.length === 0 ? settingsSchema : patternSchema;
    return issue.keys.map((key) => ({
      rule: settingsId,
      ...locationOf([...path, key]),
      message: `There is no field "${visible(key)}".`,
      expected: allowedWords(key, Object.keys(shape)),
      help: 'Correct the name, or delete the field.',
    }));
  }
  const value = path.reduce<unknown>(
    (around, step) => (around as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step],
    settings,
  );
  // What is not a text has no quotes.
  const quoted = (typeof value === 'string' ? value : JSON.stringify(value)) ?? String(value);
  const quote = typeof value === 'string' ? '"' : '';
  return [
    {
      rule: settingsId,
      ...locationOf(path),
      message:
        value === undefined
          ? `"${path.at(-1)}" is missing.`
          : `${quote}${cut(visible(quoted), 80)}${quote} ${visible(issue.message)}.`,
      expected: `Allowed: ${settingsSchema.shape[path[0] as SettingName].description}`,
      help: 'Correct it there.',
    },
  ];
}

/**
 * Reads the file that `SITE_CONFIG` names. Nothing of it runs, and nothing is quoted from a file that
 * is not meant to be one: otherwise, a person who can set a variable of a workflow could print any
 * file in the log.
 *
 * @param path From the folder in which the command runs.
 */
function readOwnFile(path: string): { literal?: Literal; diagnostics?: Diagnostic[] } {
  const file = relative('.', path).replaceAll('\\', '/') || path;
  try {
    if (!/\.m?ts$/.test(path)) throw new Error('its name does not end in .ts');
    const text = textOf(path);
    if (!text.includes(call)) throw new Error(`it does not call ${call}`);
    const literal = readLiteral(file, text, { call, maxItems: MAX_ITEMS });
    if (literal.diagnostics.length === 0) return { literal };
    return { diagnostics: literal.diagnostics.map((each) => ({ ...each, rule: settingsId })) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : (code ?? message);
    const diagnostic = {
      rule: settingsId,
      ...locationOfVariable(['SITE_CONFIG']),
      message: `"${visible(path)}" cannot be read: ${visible(why)}.`,
      expected: `Allowed: a .ts file of at most ${MAX_BYTES / 1000} kB that calls ${call}, by its path from the project’s folder.`,
      help: 'Correct SITE_CONFIG, or leave it out.',
    };
    return { diagnostics: [diagnostic] };
  }
}

/** The text of a regular file. Pipes and devices are rejected: reading them may not end. */
function textOf(path: string): string {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new Error('it is no file');
    if (stat.size > MAX_BYTES) throw new Error(`it has ${stat.size} bytes`);
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
}

const locationOfVariable = ([name = '']: Path): SourceLocation => ({
  file: variables[name] ?? String(name),
  line: 1,
  column: 1,
});

/** Our own settings are code, so a setting is found by its name; only called when one is wrong. */
function locationOfDefault([name = '']: Path): SourceLocation {
  const path = new URL('../../site.config.ts', import.meta.url);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const line = lines.findIndex((text) => text.startsWith(`  ${name}:`));
  return { file: defaultsFile, line: line + 1 || 1, column: line < 0 ? 1 : 3 };
}

/** The file of an error page, not its address: that depends on the settings, which are wrong. */
const errorPage = (rule: string): string => `content/errors/${rule}.md`;

/**
 * The error that stops every command if settings are wrong. Its message is the report of all of them.
 */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`The settings are not usable.\n\n${terminalReport(diagnostics, errorPage)}`);
    // Where this was thrown says nothing to a person who has to correct a setting.
    this.stack = `${this.name}: ${this.message}`;
    if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(diagnostics, errorPage));
  }
}
