/** What the schemas of entries are written with. */
import { z } from 'zod';

/** The catalogue is data: nothing may change it after it is written down. */
export type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;

/** An object form, recognized by a field that it alone has. */
interface ObjectForm {
  readonly when: string;
  readonly schema: z.ZodType;
}

const forms = new WeakMap<z.ZodType, (value: unknown) => z.ZodType>();

/**
 * A value in a short form or as one of some objects. Unlike `z.union`, it reports what is wrong in the
 * form that the author meant, at the field where it is wrong.
 *
 * @param short The schema of every value that is no object.
 * @param objects The object forms; the first counts where an object has no telling field.
 */
export function either<S extends z.ZodType, O extends readonly [ObjectForm, ...ObjectForm[]]>(
  short: S,
  objects: O,
): z.ZodType<z.infer<S> | z.infer<O[number]['schema']>> {
  const formOf = (value: unknown): z.ZodType => {
    if (typeof value !== 'object' || value === null) return short;
    return (objects.find(({ when }) => Object.hasOwn(value, when)) ?? objects[0]).schema;
  };
  const schema = z
    .custom<z.infer<S> | z.infer<O[number]['schema']>>()
    .superRefine((value, context) => {
      for (const issue of formOf(value).safeParse(value).error?.issues ?? []) {
        context.addIssue({ ...issue } as Parameters<typeof context.addIssue>[0]);
      }
    });
  forms.set(schema, formOf);
  return schema;
}

/**
 * The schema that applies to a value: of `either`, that of the value's form; else the schema itself.
 */
export const formFor = (schema: z.ZodType, value: unknown): z.ZodType =>
  forms.get(schema)?.(value) ?? schema;
