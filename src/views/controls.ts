/** The controls of NIST SP 800-53, in NIST’s order, and who answers to them, service by service. */
import allControls from '#catalog/reference/nist-800-53-r5.json' with { type: 'json' };
import moderate from '#catalog/reference/nist-moderate.json' with { type: 'json' };
import type { ControlFamily, Mode, OwnerId, Service, StackPart } from '#catalog/index.ts';
import { rowsOf } from './modes.ts';
import { services as ownServices } from './services.ts';

const inBaseline: ReadonlySet<string> = new Set(moderate);

/** A control or enhancement: its id as in OSCAL, `ac-6.1`, and its title. */
export const controls: readonly { readonly id: string; readonly title: string }[] = allControls;

/** Those of the moderate baseline. */
export const baseline = controls.filter(({ id }) => inBaseline.has(id));

/** A service some part of which answers to a control, and where the first of these parts stands. */
export interface ControlAnswer {
  readonly service: Service;
  readonly mode: Mode;
  readonly part: StackPart;
}

/** The services that answer to one control. A service with parts of both is in `both` alone. */
export type ControlAnswers = Readonly<Record<OwnerId | 'both', readonly ControlAnswer[]>>;

/** The answers of all services, by control: `ac-6.1`. A control that nothing answers to is not there. */
export function controlAnswers(services: readonly Service[]): ReadonlyMap<string, ControlAnswers> {
  const found = new Map<string, Record<keyof ControlAnswers, ControlAnswer[]>>();
  for (const service of services) {
    const rows = rowsOf(service).flatMap((row) =>
      (row.part.controls ?? []).map((control) => ({ ...row, control })),
    );
    for (const [control, own] of Map.groupBy(rows, (row) => row.control)) {
      const yours = own.find(({ part }) => part.owner === 'customer');
      const theirs = own.find(({ part }) => part.owner === 'aws');
      const { mode, part } = yours ?? own[0]!;
      const answers = found.get(control) ?? { customer: [], both: [], aws: [] };
      answers[yours && theirs ? 'both' : part.owner].push({ service, mode, part });
      found.set(control, answers);
    }
  }
  return found;
}

/** The answers of this copy’s services, by control. */
export const answersByControl = controlAnswers(ownServices);

/** How many of some controls a part of the catalogue answers to. */
export const countAnswered = (some: readonly { readonly id: string }[]): number =>
  some.filter(({ id }) => answersByControl.has(id)).length;

/** What the page of a family lists: the controls of the moderate baseline, and others that are answered. */
export const controlsOf = (family: ControlFamily) =>
  controls.filter(
    ({ id }) => id.startsWith(`${family.id}-`) && (inBaseline.has(id) || answersByControl.has(id)),
  );
