/** From resources to the modes of a matrix. Pure: files are read elsewhere. */
import type { ChosenMode } from '../../responsibility/choice.ts';
import { decideMode } from './decide-mode.ts';
import { aboutOthers } from './about-others.ts';
import { followReferences } from './follow-references.ts';
import { Found } from './found.ts';
import type { TypeRules } from './mode-rules/mode-rule.ts';
import type { Remark } from './remark.ts';
import type { Infrastructure } from './resource.ts';
import type { ServiceTypes } from '../../responsibility/resource-types.ts';
import { serviceFinder } from './service-of-type.ts';

/** What is known of services and their resources. */
export interface InfrastructureKnowledge {
  /** By id, the default mode first. */
  readonly services: readonly {
    readonly id: string;
    readonly modes: readonly { readonly id: string }[];
  }[];
  readonly types: readonly ServiceTypes[];
  readonly rules: readonly TypeRules[];
  /** Types that let another file make resources. */
  readonly opaque: readonly string[];
  /** Types that stand for nothing of AWS’s. */
  readonly empty: readonly string[];
}

/** What a plan or a template says. */
export interface FoundModes {
  /** Each once, in the order of the catalogue; `assumed` where the default mode stands in. */
  readonly modes: readonly ChosenMode[];
  /** What could not be told. */
  readonly remarks: readonly Remark[];
  /** How many resources belong to no service of AWS’s. */
  readonly foreign: number;
}

/**
 * Finds the services by the types of resources, and the modes where the configuration says so.
 *
 * @param settled Services whose mode somebody has named: nothing is assumed and nothing remarked of them.
 */
export function findModes(
  { resources, unread }: Infrastructure,
  { services, types, rules, opaque, empty }: InfrastructureKnowledge,
  settled: ReadonlySet<string> = new Set(),
): FoundModes {
  const serviceOf = serviceFinder(types);
  const rulesOf = new Map(rules.flatMap((each) => each.types.map((type) => [type, each] as const)));
  const complete = followReferences(resources, rulesOf);
  const spokenFor = aboutOthers(complete, rulesOf);
  const found = new Found(services, settled);
  for (const what of unread) found.remark({ kind: 'unread', what });
  for (const resource of complete) {
    const { type, name } = resource;
    if (empty.includes(type)) continue;
    const isOpaque = opaque.includes(type) || type.startsWith('Custom::');
    if (isOpaque) found.remark({ kind: 'opaque', type: isOfAws(type) ? type : 'Custom::…', name });
    const typeRules = rulesOf.get(type);
    const service = serviceOf(type);
    if (!typeRules && service === undefined) {
      if (isOfAws(type)) found.remark({ kind: 'type', type, name });
      else if (!isOpaque) found.foreign += 1;
      continue;
    }
    // What another resource says of it goes before what is true where nothing is said.
    const isSpokenFor = spokenFor.has(resource);
    const own = (typeRules?.rules ?? []).filter(({ where }) => where || !isSpokenFor);
    const { told, undecided } = decideMode(resource, own);
    for (const mode of told) found.tell(mode, type);
    const certain = typeRules !== undefined && !typeRules.hint && !isSpokenFor;
    if (service !== undefined && (!certain || !told.length)) found.mention(service, type);
    if (!certain) continue;
    for (const { path, why, service: spoken = service } of undecided) {
      found.assume({ kind: 'unknown', type, name, path, why, service: spoken });
    }
    if (told.length === 0 && undecided.length === 0) {
      found.assume({ kind: 'unsaid', type, name, service });
    }
  }
  return found.result();
}

/** Whether a type is written as AWS’s are; anything else is not repeated in a message. */
const isOfAws = (type: string): boolean =>
  /^(?:aws_[a-z\d_]{1,100}|AWS::[a-zA-Z\d]{1,60}::[a-zA-Z\d]{1,80}(?:::MODULE)?)$/.test(type);
