/** What the first page shows of the catalogue. */
import type { Service } from '../catalog/index.ts';
import { services } from './services.ts';

/** Services between which the line moves most. */
const moving = ['ec2', 'rds', 'fargate', 'lambda', 's3'];

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

export const movingServices = present(moving);
export const soughtServices = present(soughtAfter);
