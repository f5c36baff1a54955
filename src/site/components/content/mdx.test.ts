import { expectTypeOf, test } from 'vitest';
import type { LayerId, ServiceId } from '#catalog/index.ts';
import type { components } from '#rules/content/allow-list.ts';

type Attributes<Name extends keyof MDXProvidedComponents> = Omit<
  Parameters<MDXProvidedComponents[Name]>[0],
  'children'
>;

// Types alone: `npm run check` reads them.
test('the editor knows the components that the rules allow, with their attributes', () => {
  type Allowed = typeof components;
  expectTypeOf<keyof MDXProvidedComponents>().toEqualTypeOf<keyof Allowed>();
  expectTypeOf<{ [Name in keyof Allowed]: keyof Allowed[Name] }>().toEqualTypeOf<{
    [Name in keyof Allowed]: keyof Attributes<Name>;
  }>();
});

test('the editor completes ids', () => {
  expectTypeOf<Attributes<'ServiceLink'>['id']>().toEqualTypeOf<ServiceId>();
  expectTypeOf<Attributes<'LayerLink'>['id']>().toEqualTypeOf<LayerId>();
  expectTypeOf<Attributes<'StackDiagram'>['service']>().toEqualTypeOf<ServiceId>();
  expectTypeOf<'ec3'>().not.toExtend<Attributes<'ServiceLink'>['id']>();
});
