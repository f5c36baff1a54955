import { errorSentence } from '#catalog/text/error-sentence.mjs';

/** What Astro, Vite, MDX and Rolldown add to their errors. */
interface LocatedError extends Error {
  readonly hint?: string;
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly frame?: string;
  readonly errors?: readonly unknown[];
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
  options: { readonly again: string; readonly verbose: boolean },
): string {
  if (!(error instanceof Error)) return `${String(error)}\n`;
  if (reports.includes(error.name)) return `${error.message.trimEnd()}\n`;
  const { name, message, hint, id, loc, frame, stack = '', errors = [] } = error as LocatedError;
  const location = [loc?.file ?? id, loc?.line, loc?.column].filter((part) => part !== undefined);
  const report = (one: unknown) => errorReport(one, options).trimEnd();
  const isOfPage = hint !== undefined || frame !== undefined || location.length > 0;
  const parts = [
    // Rolldown’s message ends with a trace of its own.
    ...(isOfPage ? [`${name}: ${message.split('\n\nStack backtrace:')[0]}`] : []),
    ...(isOfPage || errors.length > 0 ? [] : [`✖ ${errorSentence(error, options.again)}`]),
    ...(hint ? [`  next     ${hint}`] : []),
    ...(location.length > 0 ? [`  where    ${location.join(':')}`] : []),
    ...(frame ? [frame.trimEnd()] : []),
    ...(options.verbose ? stack.split('\n').filter((line) => /^ {4}at /.test(line)) : []),
    ...(options.verbose && error.cause !== undefined ? [`Caused by ${report(error.cause)}`] : []),
    ...errors.map(report),
  ];
  return `${parts.join('\n')}\n`;
}
