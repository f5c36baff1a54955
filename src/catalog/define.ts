/**
 * What entries are typed with. An entry is read from its syntax tree and never run: these calls are
 * recognized by their names, and are there for the editor and for `npm run check -- types`.
 */
import type { ModeCondition, ResourceModes } from './aws-schema.ts';
import type { ArchetypeId, SharedPartId, TraitId } from './generated/ids.ts';
import type { OwnerId } from './owners.ts';
import type { ModeEntry, Source } from './schema.ts';
import type {
  Page,
  PageCitation,
  WrittenArchetype,
  WrittenOverride,
  WrittenMode,
  WrittenPart,
  WrittenService,
  WrittenTrait,
} from './written.ts';

/** A page by its key, alone or with what is particular to the claim; or a source in full. */
type Citation<Key extends string> =
  Key | (Omit<PageCitation, 'page'> & { readonly page: Key }) | Source;

type Citing<T, Key extends string> = Omit<T, 'sources'> & {
  readonly sources: readonly Citation<Key>[];
};
type Part<Key extends string, Id extends string> = Omit<Citing<WrittenPart, Key>, 'id'> & {
  readonly id: Id;
};
/** It says whose the part is, also where that stays: whoever reviews a duty sees the owner beside it. */
type Override<Key extends string> = Omit<WrittenOverride, 'sources' | 'owner'> & {
  readonly owner: OwnerId;
  readonly sources?: readonly Citation<Key>[];
};

/** `Known`: the parts that may be overridden or removed. `Added`: those that are written here. */
interface Adjustments<Key extends string, Known extends string, Added extends string> {
  readonly traits?: readonly TraitId[];
  readonly override?: { readonly [Id in Known]?: Override<Key> };
  readonly remove?: readonly Known[];
  readonly add?: readonly Part<Key, Added>[];
}

type Adjusted = 'traits' | 'override' | 'remove' | 'add';

type Pages<Key extends string> = { readonly pages?: { readonly [K in Key]: Page } };

type Lifecycle<Key extends string> = Citing<NonNullable<ModeEntry['lifecycle']>, Key>;

type Mode<
  Key extends string,
  Known extends string,
  Added extends string,
  ModeId extends string,
> = Omit<WrittenMode, Adjusted | 'id' | 'archetype' | 'extends' | 'lifecycle'> &
  Adjustments<NoInfer<Key>, NoInfer<Known>, Added> & {
    readonly id: ModeId;
    readonly archetype?: ArchetypeId;
    readonly extends?: NoInfer<ModeId>;
    readonly lifecycle?: Lifecycle<NoInfer<Key>>;
  };

type Contradiction<Key extends string> = Citing<
  NonNullable<WrittenService['contradictions']>[number],
  Key
>;

/** How AWS names the service; conditions tell modes of its own. */
type Aws<ModeId extends string> = Omit<NonNullable<WrittenService['aws']>, 'resources'> & {
  readonly resources?: readonly (Omit<ResourceModes, 'modes'> & {
    readonly modes: readonly (Omit<ModeCondition, 'mode'> & { readonly mode?: ModeId })[];
  })[];
};

type Service<
  Key extends string,
  Added extends string,
  ModeAdded extends string,
  ModeId extends string,
> = Omit<
  WrittenService,
  Adjusted | 'pages' | 'archetype' | 'aws' | 'modes' | 'lifecycle' | 'contradictions' | 'scope'
> &
  Pages<Key> &
  Adjustments<NoInfer<Key>, SharedPartId | NoInfer<Added>, Added> & {
    readonly archetype: ArchetypeId;
    readonly aws?: Aws<NoInfer<ModeId>>;
    readonly lifecycle?: Lifecycle<NoInfer<Key>>;
    readonly contradictions?: readonly Contradiction<NoInfer<Key>>[];
    readonly scope?: readonly Citing<NonNullable<WrittenService['scope']>[number], NoInfer<Key>>[];
    // Not a tuple, though there is at least one mode: of a tuple the compiler checks the first item
    // only, and would mark all modes for a wrong word in the second.
    readonly modes: readonly Mode<Key, SharedPartId | Added | ModeAdded, ModeAdded, ModeId>[];
  };

type Shared<T, Key extends string, Added extends string> = Omit<T, Adjusted | 'pages'> &
  Pages<Key> &
  Adjustments<NoInfer<Key>, SharedPartId | NoInfer<Added>, Added>;

/**
 * A service. The editor completes layers, owners, archetypes, traits, part ids and the keys of pages,
 * and a wrong one is a compile error; what types cannot say is checked by `npm run check`.
 */
export declare function defineService<
  const Key extends string = never,
  const Added extends string = never,
  const ModeAdded extends string = never,
  const ModeId extends string = string,
>(service: Service<Key, Added, ModeAdded, ModeId>): void;

/** A stack that many services start from. */
export declare function defineArchetype<
  const Key extends string = never,
  const Added extends string = never,
>(archetype: Shared<WrittenArchetype, Key, Added>): void;

/** A named bundle of parts that many services share beside their archetype. */
export declare function defineTrait<
  const Key extends string = never,
  const Added extends string = never,
>(trait: Shared<WrittenTrait, Key, Added>): void;

/** A service, an archetype or a trait that the catalogue no longer has. */
export declare function defineRetired(retired: { readonly reason: string }): void;
