import type { ArchetypeId, ArchetypePartId } from './archetypes/index.ts';
import type { ModeEntry, Part, PartChange, ServiceEntry, Source } from './schema.ts';

/** A stack that many services share. */
export interface ArchetypeEntry<Id extends string = string, PartId extends string = string> {
  /** Kebab-case id that service entries start from. */
  readonly id: Id;
  /** The name that the site shows. */
  readonly name: string;
  /** What services of this kind have in common, in one sentence. */
  readonly summary: string;
  /** The parts, bottom layer first. */
  readonly parts: readonly (Part & { readonly id: PartId })[];
}

/** Changes and omissions may name any archetype's part, or one that the service adds itself. */
type Adjustments<Added extends string> = {
  readonly change?: { readonly [Id in ArchetypePartId | Added]?: PartChange };
  readonly omit?: readonly (ArchetypePartId | Added)[];
};

type TypedMode<Added extends string> = Omit<ModeEntry, 'archetype' | 'change' | 'omit' | 'add'> &
  Adjustments<Added> & { readonly archetype?: ArchetypeId; readonly add?: readonly Part[] };

type TypedService<Id extends string, Added extends string> = Omit<
  ServiceEntry,
  'id' | 'archetype' | 'change' | 'omit' | 'add' | 'modes'
> &
  Adjustments<NoInfer<Added>> & {
    readonly id: Id;
    readonly archetype: ArchetypeId;
    readonly add?: readonly (Part & { readonly id: Added })[];
    readonly modes: readonly [TypedMode<NoInfer<Added>>, ...TypedMode<NoInfer<Added>>[]];
  };

/** Defines an archetype; its part ids become completions in every service entry. */
export function defineArchetype<const Id extends string, const PartId extends string>(
  archetype: ArchetypeEntry<Id, PartId>,
): ArchetypeEntry<Id, PartId> {
  return archetype;
}

/**
 * Defines a service. The editor completes layer, owner, archetype and part ids, and a wrong one is
 * a compile error; what types cannot say is checked by `npm run check`.
 */
export function defineService<const Id extends string, const Added extends string = never>(
  service: TypedService<Id, Added>,
): ServiceEntry & { readonly id: Id } {
  return service as unknown as ServiceEntry & { readonly id: Id };
}

/**
 * Cites an AWS page.
 *
 * @param url Address of the page, https, on one of AWS's own hosts.
 * @param title The page's title as AWS writes it.
 * @param verified The day on which the claim was compared with the page's text; leave it out
 *   when nobody has read the page.
 */
export function cite(url: string, title: string, verified?: string): Source {
  return verified === undefined ? { url, title } : { url, title, verified };
}
