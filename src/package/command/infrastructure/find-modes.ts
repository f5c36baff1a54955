/** From resources to the modes of a matrix. Pure: files are read elsewhere. */
import { decideMode } from './decide-mode.ts';
import { aboutOthers } from './about-others.ts';
import { followReferences } from './follow-references.ts';
import { Found, type FoundModes, type InfrastructureKnowledge } from './found.ts';
import type { Infrastructure } from './resource.ts';
import { serviceFinder } from './service-of-type.ts';

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
