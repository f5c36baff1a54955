import { ec2 } from './ec2.ts';

/** Every service entry, sorted by id. */
export const entries = [ec2] as const;

/** The id of a service that has an entry. */
export type ServiceId = (typeof entries)[number]['id'];
