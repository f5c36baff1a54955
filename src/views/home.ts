/** What the first page shows of the catalogue. */
import type { Mode, Service } from '#catalog/index.ts';
import { services } from './services.ts';

/** Modes between which the line moves most, by names that fit on a button; without a mode, the default. */
const moving: readonly (readonly [name: string, service: string, mode?: string])[] = [
  ['EC2', 'ec2'],
  ['EC2 bare metal', 'ec2', 'bare-metal'],
  ['RDS', 'rds'],
  ['RDS Custom', 'rds', 'custom-oracle'],
  ['Fargate', 'fargate'],
  ['Lambda', 'lambda'],
  ['S3', 's3'],
];

/** Services that most people look for. */
const soughtAfter = [
  'ec2',
  's3',
  'rds',
  'lambda',
  'eks',
  'fargate',
  'dynamodb',
  'aurora',
  'vpc',
  'iam',
  'kms',
  'cloudfront',
];

/** Those of some services that this copy has; where it has none of them, the first of all. */
function present(ids: readonly string[]): readonly Service[] {
  const found = ids.flatMap((id) => services.filter((service) => service.id === id));
  return found.length > 0 ? found : services.slice(0, ids.length);
}

/** A mode as the first page offers it. */
export interface MovingMode {
  readonly name: string;
  readonly service: Service;
  readonly mode: Mode;
}

const named = moving.flatMap(([name, id, modeId]): MovingMode[] => {
  const service = services.find((each) => each.id === id);
  const mode = service?.modes.find((each) =>
    modeId === undefined ? each.default : each.id === modeId,
  );
  return service && mode ? [{ name, service, mode }] : [];
});

/** Those of them that this copy has; where it has none, the first services of all. */
export const movingModes: readonly MovingMode[] =
  named.length > 0
    ? named
    : services
        .slice(0, moving.length)
        .map((service) => ({ name: service.shortName, service, mode: service.modes[0] }));

export const soughtServices = present(soughtAfter);
