/** A value as front matter writes it, or what is wrong with it. */
type ReadValue =
  | { readonly value: string | number }
  | { readonly message: string; readonly expected: string; readonly help: string };

/**
 * Reads a value without the spaces around it: a text in quotes, a whole number, or a plain text that no
 * YAML parser, of whatever version, takes for anything else.
 */
export function readValue(written: string): ReadValue {
  if (written.startsWith('"')) return inQuotes(doubleQuoted, written, /\\(["\\])/g, '$1');
  if (written.startsWith("'")) return inQuotes(singleQuoted, written, /''/g, "'");
  if (/^(0|[1-9]\d{0,8})$/.test(written)) return { value: Number(written) };
  const message = plainFault(written);
  if (!message) return { value: written };
  return {
    message,
    expected: 'Allowed: a text in quotes, plain text, or a whole number.',
    help: /^[|>]/.test(written)
      ? 'Write the text behind the colon, on the same line.'
      : `Put the value into quotes: ${quote(written)}.`,
  };
}

/** Only the escapes that these quotes need themselves: any other would hide a character. */
const doubleQuoted = /^"((?:[^"\\]|\\["\\])*)"$/;
const singleQuoted = /^'((?:[^']|'')*)'$/;

function inQuotes(form: RegExp, written: string, escape: RegExp, sign: string): ReadValue {
  const [, inner] = form.exec(written) ?? [];
  if (inner !== undefined) return { value: inner.replace(escape, sign) };
  return {
    message: `A value begins with ${written[0]} and does not end with it.`,
    expected: String.raw`Allowed: "text", with \" for a quote in it; or 'text', with '' for one.`,
    help: 'Correct the quotes.',
  };
}

/** Characters with which YAML begins something other than a text. */
const indicator = /^[-?:,[\]{}#&*!|>%@`=~<]/;

/** What some version of YAML takes for a number, a time or a day: never has a word of other letters. */
const numeric = /^[-+.\d](?:[-+.:_\d\s]|[a-f]|[ox]|inf|nan|t|z)*$/i;

/** What some version of YAML takes for nothing, or for true and false. */
const word = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** Why a plain text could be read as something else, or undefined where every YAML parser reads it. */
export function plainFault(written: string): string | undefined {
  if (written === '') return 'A value is missing.';
  const sign = indicator.exec(written)?.[0] ?? / #|:(?= |$)/.exec(written)?.[0].trim();
  if (sign) return `The sign ${sign} has a meaning in the value ${JSON.stringify(written)}.`;
  if (numeric.test(written) || word.test(written)) {
    return `The value ${written} can be read as something else than a text.`;
  }
  return undefined;
}

const quote = (written: string): string =>
  written === '' ? '""' : `"${written.replace(/["\\]/g, String.raw`\$&`)}"`;
