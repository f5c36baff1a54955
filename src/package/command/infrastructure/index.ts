/** The modes that plans and templates say: what the command asks. */
import type { ChosenMode } from '#exports/matrix/choice.ts';
import { askedBy } from './decide-mode.ts';
import { findModes } from './find-modes.ts';
import type { InfrastructureKnowledge } from './found.ts';
import { InputError, readText, type ReadFile } from './input-file.ts';
import { emptyTypes, modeRules, opaqueTypes } from './mode-rules/index.ts';
import { readPlan } from './read-plan.ts';
import { readTemplate } from './read-template.ts';
import { remarkText } from './remark-text.ts';
import type { Infrastructure } from './resource.ts';

export type { ReadFile, UnreadableFile } from './input-file.ts';
export type { ServiceTypes } from '#exports/matrix/choice.ts';

/** The files that somebody names. */
export interface InfrastructureFiles {
  readonly plans: readonly string[];
  readonly templates: readonly string[];
}

export interface ReadInfrastructure {
  readonly modes: readonly ChosenMode[];
  /** What could not be told and why, a line each. */
  readonly remarks: string;
  /** Whether all could be told. */
  readonly complete: boolean;
  /** What is wrong with files, a sentence each; then nothing else is there. */
  readonly faults: readonly string[];
}

/**
 * Reads plans and templates, and finds the modes that they say, as if they were one.
 *
 * @param known The services, and how AWS’s tools name their resources.
 * @param settled Services whose mode somebody has named.
 */
export async function readInfrastructure(
  { plans, templates }: InfrastructureFiles,
  known: Pick<InfrastructureKnowledge, 'services' | 'types'>,
  readFile: ReadFile,
  settled: ReadonlySet<string>,
): Promise<ReadInfrastructure> {
  const asked = askedBy(modeRules);
  const read: Infrastructure[] = [];
  const faults: string[] = [];
  const files = [
    ...plans.map((path) => ({ path, readOne: readPlan })),
    ...templates.map((path) => ({ path, readOne: readTemplate })),
  ];
  for (const { path, readOne } of files) {
    try {
      read.push(await readOne(await readText(path, readFile), path, asked));
    } catch (fault) {
      if (!(fault instanceof InputError)) throw fault;
      faults.push(fault.message);
    }
  }
  if (faults.length > 0) return { modes: [], remarks: '', complete: false, faults };
  const all: Infrastructure = {
    resources: read.flatMap(({ resources }) => resources),
    unread: read.flatMap(({ unread }) => unread),
  };
  const knowledge = { ...known, rules: modeRules, opaque: opaqueTypes, empty: emptyTypes };
  const found = findModes(all, knowledge, settled);
  return {
    modes: found.modes,
    remarks: remarkText(found, known.services),
    complete: found.remarks.length === 0,
    faults,
  };
}
