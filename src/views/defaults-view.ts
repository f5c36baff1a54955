/** The switches of all modes by what they are while nobody touches them: the data of `/defaults/`. */
import { statesOf, type Service, type Setting, type StackPart } from '../catalog/index.ts';
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
  const yours = (state: Setting['state']) =>
    lines.filter(
      ({ part: { setting } }) =>
        statesOf(setting).includes(state) &&
        'changedBy' in setting &&
        setting.changedBy === 'customer',
    );
  const opens = ({ part: { setting } }: DefaultLine) =>
    'opens' in setting && setting.opens === true;
  const off = yours('off-by-default');
  return {
    off: off.filter((line) => !opens(line)),
    closed: off.filter(opens),
    on: yours('on-by-default'),
    always: lines.filter(({ part }) => part.setting.state === 'always-on'),
    byAws: lines.filter(
      ({ part: { setting } }) => 'changedBy' in setting && setting.changedBy === 'aws',
    ),
  };
}

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
