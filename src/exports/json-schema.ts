import { z } from 'zod';

/** What published data are checked by, as JSON Schema 2020-12. */
export const jsonSchemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { target: 'draft-2020-12' });
