import { z } from 'zod';

/**
 * What published data are checked by, as JSON Schema 2020-12. Unlike the schema itself, it allows fields that
 * it does not name: a program that has it goes on when `/api/v1/` gets more.
 */
export const jsonSchemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
