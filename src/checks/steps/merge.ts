import { errorsAmong, type Finding } from '../../findings/finding.ts';
import { readingIds, stoppedId } from '../../findings/ids.ts';

/** A file with one of these cannot be read, so what other tools say of it is about nothing. */
const unreadable: ReadonlySet<string> = new Set([...readingIds, 'content-syntax']);

/** What sees a mistake after a rule has seen it, and knows less about it. */
const followers: ReadonlySet<string> = new Set(['types', stoppedId]);

/**
 * The findings of all steps, each mistake once: a rule says what is wrong in the catalogue's own
 * words, so what TypeScript says of the same line adds nothing.
 */
export function merge(findings: readonly Finding[]): Finding[] {
  const broken = new Set(
    findings.filter(({ rule }) => unreadable.has(rule)).map(({ file }) => file),
  );
  const lines = new Set(
    errorsAmong(findings)
      .filter(({ rule }) => !followers.has(rule))
      .map(({ file, line }) => `${file}:${line}`),
  );
  return findings.filter(({ rule, file, line }) => {
    if (!followers.has(rule)) return true;
    if (broken.has(file)) return false;
    // A step stumbles over what a rule reports; that it stopped counts where no rule says why.
    if (rule === stoppedId) return lines.size === 0;
    return rule !== 'types' || !lines.has(`${file}:${line}`);
  });
}
