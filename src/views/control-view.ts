/** Who answers to a control, service by service: the data of `/controls/<family>/`. */
import type { Mode, OwnerId, Service, StackPart } from '#catalog/index.ts';

/** A service some part of which answers to a control, and where the first of these parts stands. */
export interface ControlAnswer {
  readonly service: Service;
  readonly mode: Mode;
  readonly part: StackPart;
}

/** The services that answer to one control. A service with parts of both is in `both` alone. */
export interface ControlAnswers {
  readonly customer: readonly ControlAnswer[];
  readonly both: readonly ControlAnswer[];
  readonly aws: readonly ControlAnswer[];
}

/** The answers of all services, by control: `ac-6.1`. A control that nothing answers to is not there. */
export function controlAnswers(services: readonly Service[]): ReadonlyMap<string, ControlAnswers> {
  const found = new Map<string, Record<keyof ControlAnswers, ControlAnswer[]>>();
  for (const service of services) {
    for (const [control, { owners, ...first }] of answersOf(service)) {
      const [owner = 'aws', ...others] = owners;
      const answers = found.get(control) ?? { customer: [], both: [], aws: [] };
      answers[others.length > 0 ? 'both' : owner].push({ service, ...first });
      found.set(control, answers);
    }
  }
  return found;
}

/** The controls of one service: who answers, and the first part that does, the customer’s before AWS’s. */
function answersOf(service: Service) {
  const found = new Map<string, { owners: Set<OwnerId>; mode: Mode; part: StackPart }>();
  for (const mode of service.modes) {
    for (const part of mode.stack.layers.flatMap(({ parts }) => parts)) {
      for (const control of part.controls ?? []) {
        const before = found.get(control);
        if (!before) found.set(control, { owners: new Set([part.owner]), mode, part });
        else {
          before.owners.add(part.owner);
          if (before.part.owner === 'aws' && part.owner === 'customer') {
            Object.assign(before, { mode, part });
          }
        }
      }
    }
  }
  return found;
}
