import { errorSentence } from '#catalog/text/error-sentence.mjs';

/** What Astro, Vite and MDX add to their errors. */
interface PlacedError extends Error {
  readonly hint?: string;
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly frame?: string;
}

/** What is wrong with what a person wrote: its message is the whole report. */
const reports = [
  'BrokenRulesError',
  'BuildInProgressError',
  'PublishError',
  'SettingsError',
  'OptionsError',
];

/**
 * An error as a person reads it: of a page, what it says and where; of what nobody expected, a sentence.
 *
 * @param again The command that prints the trace.
 * @param verbose Whether the trace and what led to the error are printed, too.
 */
export function errorReport(
  error: unknown,
  { again, verbose }: { readonly again: string; readonly verbose: boolean },
): string {
  if (!(error instanceof Error)) return `${String(error)}\n`;
  if (reports.includes(error.name)) return `${error.message.trimEnd()}\n`;
  const {
    name,
    message,
    hint,
    frame,
    stack = '',
    errors = [],
  } = error as PlacedError & {
    readonly errors?: readonly unknown[];
  };
  const place = placeOf(error);
  const report = (one: unknown) => errorReport(one, { again, verbose }).trimEnd();
  // Rolldown’s message ends with a trace of its own.
  const text = `${name}: ${message.split('\n\nStack backtrace:')[0]}`;
  const isOfPage = hint !== undefined || frame !== undefined || place !== undefined;
  const parts = [
    ...(isOfPage ? [text] : errors.length > 0 ? [] : [`✖ ${errorSentence(error, again)}`]),
    ...(hint ? [`  next     ${hint}`] : []),
    ...(place ? [`  where    ${place}`] : []),
    ...(frame ? [frame.trimEnd()] : []),
    ...(verbose ? stack.split('\n').filter((line) => /^ {4}at /.test(line)) : []),
    ...(verbose && error.cause !== undefined ? [`Caused by ${report(error.cause)}`] : []),
    ...errors.map(report),
  ];
  return `${parts.join('\n')}\n`;
}

function placeOf({ id, loc }: PlacedError): string | undefined {
  const file = loc?.file ?? id;
  if (file === undefined) return undefined;
  return [file, ...[loc?.line, loc?.column].filter((number) => number !== undefined)].join(':');
}
