/** The switches of all modes by what they are while nobody touches them: the data of `/defaults/`. */
import { statesOf, type Service, type Setting, type StackPart } from '#catalog/index.ts';
import { modeLines, type ModeLine } from './mode-lines.ts';

/** A switch of a service: the modes in which it reads the same. */
export interface DefaultLine extends ModeLine {
  readonly part: StackPart & { readonly setting: Setting };
}

/** Every switch, each in one list; in two where console and API leave it differently. */
export interface DefaultsView {
  /** Off until you turn it on: most protect once they are on. */
  readonly off: readonly DefaultLine[];
  /** Off too, and what they open is closed until you turn them on. */
  readonly closed: readonly DefaultLine[];
  /** On, and you can turn it off. */
  readonly on: readonly DefaultLine[];
  /** Nobody can turn it off. */
  readonly always: readonly DefaultLine[];
  /** Switches that only AWS changes. */
  readonly byAws: readonly DefaultLine[];
}

/** Finds the switches of some services, in the order of services, top layer first. */
export function defaultsView(services: readonly Service[]): DefaultsView {
  const lines = services.flatMap(switchesOf);
  const of = (holds: (setting: Setting) => boolean) =>
    lines.filter(({ part }) => holds(part.setting));
  return {
    off: of(isOff),
    closed: of((setting) => isYours(setting, 'off-by-default') && opens(setting)),
    on: of((setting) => isYours(setting, 'on-by-default')),
    always: lines.filter(({ part }) => part.setting.state === 'always-on'),
    byAws: lines.filter(
      ({ part: { setting } }) => 'changedBy' in setting && setting.changedBy === 'aws',
    ),
  };
}

/** True of a switch of the customer's that is off until somebody turns it on, and opens nothing then. */
export const isOff = (setting: Setting): boolean =>
  isYours(setting, 'off-by-default') && !opens(setting);

const isYours = (setting: Setting, state: Setting['state']): boolean =>
  statesOf(setting).includes(state) && 'changedBy' in setting && setting.changedBy === 'customer';

const opens = (setting: Setting): boolean => 'opens' in setting && setting.opens === true;

function switchesOf(service: Service): readonly DefaultLine[] {
  const all = service.modes.flatMap((mode) =>
    mode.stack.layers
      .toReversed()
      .flatMap(({ parts }) => parts.flatMap((part) => (hasSetting(part) ? [{ mode, part }] : []))),
  );
  return modeLines(service, all, ({ part: { id, name, owner, duty, setting } }) =>
    JSON.stringify([id, name, owner, duty, setting]),
  );
}

const hasSetting = (part: StackPart): part is DefaultLine['part'] => part.setting !== undefined;
