/** What AWS has announced to end, or closed to new customers: the data of `/lifecycle/`. */
import type { Lifecycle, Service } from '#catalog/index.ts';
import { modeLines, type ModeLine } from './modes.ts';

/** An announcement about a service, or about the modes of it of which the same is said. */
export interface EndOfLifeLine extends ModeLine {
  readonly ending: Lifecycle;
}

/** Finds the announcements about some services; of the same day, in the order of services. */
export function endOfLifeView(services: readonly Service[]) {
  const lines = services.flatMap(endingsOf);
  const having = (status: Lifecycle['status']) =>
    lines.filter(({ ending }) => ending.status === status);
  return {
    /** Going on until a day, the next first. */
    sunset: having('sunset').toSorted(byDay),
    /** Closed to new customers, the last first; those without a day after them. */
    maintenance: having('maintenance').toSorted((a, b) => byDay(b, a)),
    /** Gone, the last first. */
    ended: having('ended').toSorted((a, b) => byDay(b, a)),
  };
}

const byDay = (a: EndOfLifeLine, b: EndOfLifeLine): number =>
  (a.ending.date ?? '').localeCompare(b.ending.date ?? '');

/** A service ends with all its modes; what is said of one of them beside that has a line of its own. */
function endingsOf(service: Service): readonly EndOfLifeLine[] {
  const own = service.modes.flatMap((mode) =>
    mode.lifecycle ? [{ mode, ending: mode.lifecycle }] : [],
  );
  const whole = service.lifecycle
    ? [{ service, modes: service.modes, whole: true, ending: service.lifecycle }]
    : [];
  return [...whole, ...modeLines(service, own, ({ ending }) => JSON.stringify(ending))];
}
