/** What Astro, Vite and MDX add to their errors. */
interface PlacedError extends Error {
  readonly hint?: string;
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly frame?: string;
}

/** What is wrong with what a person wrote: its message is the whole report. */
const reports = ['BrokenRules', 'BuildUnderWay', 'CannotPublish', 'SettingsError', 'WrongOptions'];

/** An error as a person reads it: what it says, where, and for what nobody expected, the stack. */
export function errorReport(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)}\n`;
  if (reports.includes(error.name)) return `${error.message.trimEnd()}\n`;
  const {
    name,
    message,
    hint,
    frame,
    stack = '',
    errors,
  } = error as PlacedError & {
    readonly errors?: readonly unknown[];
  };
  const place = placeOf(error);
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  const parts = [
    `${name}: ${message}`,
    ...(hint ? [`  next     ${hint}`] : []),
    ...(place ? [`  where    ${place}`] : []),
    ...(frame ? [frame.trimEnd()] : []),
    ...frames,
    ...(error.cause === undefined ? [] : [`Caused by ${errorReport(error.cause).trimEnd()}`]),
    ...(errors ?? []).map((one) => errorReport(one).trimEnd()),
  ];
  return `${parts.join('\n')}\n`;
}

function placeOf({ id, loc }: PlacedError): string | undefined {
  const file = loc?.file ?? id;
  if (file === undefined) return undefined;
  return [file, ...[loc?.line, loc?.column].filter((number) => number !== undefined)].join(':');
}
