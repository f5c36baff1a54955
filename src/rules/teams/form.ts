import { faultsOf, knownFields, longestTeam, type Fault } from '../../teams/form.ts';
import { inData, type Problem } from '../rule.ts';
import { allowedWords, shown } from '../words.ts';

/** What is wrong with the form of patterns, each fault at its place. */
export function* malformations(file: string, patterns: unknown): Generator<Problem> {
  if (!Array.isArray(patterns)) {
    yield {
      at: inData(file, 'teams'),
      found: `"teams" is ${shown(patterns)}.`,
      allowed: 'Allowed: a list of patterns.',
      next: 'Put the patterns into square brackets.',
    };
    return;
  }
  for (const [index, pattern] of (patterns as readonly unknown[]).entries()) {
    for (const fault of faultsOf(pattern)) {
      const path = fault.kind === 'no-object' ? [] : [fault.field];
      yield { at: inData(file, 'teams', index, ...path), ...words(fault, pattern) };
    }
  }
}

function words(fault: Fault, pattern: unknown): Omit<Problem, 'at'> {
  if (fault.kind === 'no-object') {
    return {
      found: `A pattern is ${shown(pattern)}.`,
      allowed: `Allowed: an object such as { team: 'Systems', part: 'os-*' }.`,
      next: 'Write it as an object.',
    };
  }
  const value = (pattern as Readonly<Record<string, unknown>>)[fault.field];
  switch (fault.kind) {
    case 'unknown-field':
      return {
        found: `A pattern has the unknown field "${fault.field}".`,
        allowed: allowedWords(fault.field, knownFields),
        next: 'Correct the name, or delete the field.',
      };
    case 'team':
      return {
        found: value === undefined ? 'A pattern names no team.' : `"team" is ${shown(value)}.`,
        allowed: `Allowed: a name of 1 to ${longestTeam} characters.`,
        next: 'Name the team as tables and pictures are to show it.',
      };
    case 'id':
      return {
        found: `"${fault.field}" is ${shown(value)}.`,
        allowed: 'Allowed: an id, or a glob with "*".',
        next: `Correct "${fault.field}", or leave it out to match everything.`,
      };
  }
}
