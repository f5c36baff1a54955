/** Audit programs, and AWS's lists of the services in their scope. */
import type { ServiceId } from './generated/ids.ts';
import lists from './reference/scope-lists.json' with { type: 'json' };

/** A name on one of AWS's lists. */
export interface ListedService {
  /** As AWS writes it: the passage. */
  readonly name: string;
  /** The services of this catalogue that it is; none where the catalogue has no such service. */
  readonly services: readonly ServiceId[];
  /** What the list leaves out of the service or asks for, in our words. */
  readonly limit?: string;
}

/** AWS's list of the services in a program's scope, as it was compared with this catalogue. */
export interface ComparedList {
  /** The day that the list bears. */
  readonly published: string;
  /** The day on which it was compared. */
  readonly verified: string;
  readonly listed: readonly ListedService[];
}

interface ProgramFields {
  /** Part of addresses and data: `hipaa`. */
  readonly id: string;
  /** What auditors call it. */
  readonly name: string;
  /** The words by which a passage names it. */
  readonly words: RegExp;
  /** AWS's list of the services in its scope. */
  readonly list: { readonly title: string; readonly url: string };
}

const inScope = (name: string, page: string) => ({
  title: `AWS Services in Scope by Compliance Program: ${name}`,
  url: `https://aws.amazon.com/compliance/services-in-scope/${page}/`,
});

const named = [
  {
    id: 'soc',
    name: 'SOC',
    words: /\bSOCs?\b|System and Organization Controls/,
    list: inScope('SOC', 'SOC'),
  },
  { id: 'pci', name: 'PCI', words: /\bPCI\b/, list: inScope('PCI', 'PCI') },
  {
    id: 'iso',
    name: 'ISO',
    words: /\bISO\b/,
    list: {
      title: 'ISO and CSA STAR Certified',
      url: 'https://aws.amazon.com/compliance/iso-certified/',
    },
  },
  {
    id: 'hipaa',
    name: 'HIPAA eligible',
    words: /\bHIPAA\b/,
    list: {
      title: 'HIPAA Eligible Services Reference',
      url: 'https://aws.amazon.com/compliance/hipaa-eligible-services-reference/',
    },
  },
  {
    id: 'hitrust',
    name: 'HITRUST CSF',
    words: /\bHITRUST\b/,
    list: inScope('HITRUST CSF', 'HITRUST-CSF'),
  },
  { id: 'fedramp', name: 'FedRAMP', words: /\bFedRAMP\b/, list: inScope('FedRAMP', 'FedRAMP') },
  {
    id: 'dod-cc-srg',
    name: 'DoD CC SRG',
    words: /\bDoD\b|Department of Defense/,
    list: inScope('DoD CC SRG', 'DoD-CC-SRG'),
  },
  { id: 'c5', name: 'C5', words: /\bC5\b/, list: inScope('C5', 'C5') },
  { id: 'irap', name: 'IRAP', words: /\bIRAP\b/, list: inScope('IRAP', 'IRAP') },
  { id: 'mtcs', name: 'MTCS', words: /\bMTCS\b/, list: inScope('MTCS', 'MTCS') },
  { id: 'ens-high', name: 'ENS High', words: /\bENS\b/, list: inScope('ENS High', 'ENS-High') },
  { id: 'k-isms', name: 'K-ISMS', words: /\bK-ISMS\b/, list: inScope('K-ISMS', 'K-ISMS') },
  { id: 'ismap', name: 'ISMAP', words: /\bISMAP\b/, list: inScope('ISMAP', 'ISMAP') },
  { id: 'ospar', name: 'OSPAR', words: /\bOSPAR\b/, list: inScope('OSPAR', 'OSPAR') },
  { id: 'finma', name: 'FINMA', words: /\bFINMA\b/, list: inScope('FINMA', 'FINMA') },
  { id: 'pitukri', name: 'PiTuKri', words: /\bPiTuKri\b/i, list: inScope('PiTuKri', 'PiTuKri') },
] as const satisfies readonly ProgramFields[];

export type ProgramId = (typeof named)[number]['id'];

/** An audit program. */
export interface Program extends ProgramFields {
  readonly id: ProgramId;
  /** Left out where nobody has compared AWS's list. `npm run scope` writes it. */
  readonly compared?: ComparedList;
}

const compared = lists as unknown as Readonly<Partial<Record<ProgramId, ComparedList>>>;

/** The programs that AWS's pages name, those that most auditors ask for first. */
export const programs: readonly Program[] = named.map((program) => {
  const list = compared[program.id];
  return list ? { ...program, compared: list } : program;
});

export const programIds = named.map(({ id }) => id) as [ProgramId, ...ProgramId[]];
