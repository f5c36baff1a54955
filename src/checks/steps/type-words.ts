import type { Finding } from '../../findings/finding.ts';
import { allowedWords } from '../../text/nearest.ts';

type Words = Pick<Finding, 'found' | 'allowed' | 'next'>;

/**
 * A message of TypeScript in the words of a finding.
 *
 * @param message Its first line says what is wrong; the last, where there are more, why.
 * @param code Its number, which a search engine knows.
 */
export function typeWords(message: string, code: string | number | undefined): Words {
  const lines = message.split('\n').map((line) => line.trim());
  // Of a chain of reasons the last is about the value that was written, the first about all around it.
  const reason = lines.findLast((line) => line !== '') ?? message;
  const found = `TypeScript rejects this: ${reason.replace(/\.$/, '')} (TS${code}).`;
  const mismatch = /^Type '(.+)' is not assignable to type '(.+)'\./.exec(`${reason}.`);
  const options = mismatch ? literalsIn(mismatch[2] ?? '') : [];
  if (options.length > 0) {
    return {
      found,
      allowed: allowedWords(literalsIn(mismatch?.[1] ?? '')[0] ?? '', options),
      next: 'Correct the value.',
    };
  }
  const [, field, owner] =
    /Property '(.+?)' is missing in type .* but required in type '(.+?)'/s.exec(reason) ?? [];
  if (field !== undefined) {
    return {
      found,
      allowed: `Allowed: what "${owner}" asks for.`,
      next: `Add the field "${field}".`,
    };
  }
  const [, unknown] = /'(.+?)' does not exist in type/.exec(reason) ?? [];
  if (unknown !== undefined) {
    return {
      found,
      allowed: 'Allowed: the fields that the type has.',
      next: `Correct the name "${unknown}", or delete the field.`,
    };
  }
  if (/multiple properties with the same name/.test(reason)) {
    return {
      found,
      allowed: 'Allowed: each name once in an object.',
      next: 'Write what both say under one of the two names, and delete the other.',
    };
  }
  const [, wanted] = /^Expected (\S+) arguments?, but got \d+/.exec(reason) ?? [];
  if (wanted !== undefined) {
    return {
      found,
      allowed: `Allowed: ${wanted} values between the brackets.`,
      next: 'Give as many.',
    };
  }
  return {
    found,
    allowed: 'Allowed: code that the compiler accepts.',
    next: 'Correct the line; an editor that knows TypeScript shows what each name refers to.',
  };
}

/** The texts of a union: `"a" | "b"`. */
const literalsIn = (type: string): string[] =>
  [...type.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
