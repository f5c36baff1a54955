import { z } from 'zod';
import { daySchema } from '#catalog/index.ts';

/** Where published data come from. */
export const originSchema = z.strictObject({
  day: daySchema.describe('The day of the catalogue.'),
  version: z.string().describe('The catalogue’s version.'),
  site: z.url().describe('The address of the site.'),
});
