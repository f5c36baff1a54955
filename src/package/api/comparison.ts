/** Modes side by side, as `compare` returns them. */
import type { LayerId, PartId } from './ids.ts';
import type { Mode, OwnerId, Question, Service, Setting, Source } from './shapes.ts';

/** In which way the cells of a row differ. */
export type DifferenceKind = 'presence' | 'owner' | 'setting' | 'task';

/** One part by its name and owner, and where it stands for itself alone, by its duty and sources. */
export interface ComparedPart {
  readonly id: PartId;
  readonly name: string;
  readonly owner: OwnerId;
  readonly setting?: Setting | undefined;
  readonly duty?: string;
  readonly sources?: readonly Source[];
}

export interface ComparisonRow<Cell> {
  /** One for each mode; undefined where the mode has none. */
  readonly cells: readonly (Cell | undefined)[];
  /** Empty where all modes say the same. */
  readonly differs: readonly DifferenceKind[];
}

export interface Comparison {
  readonly columns: readonly {
    readonly service: Pick<Service, 'id' | 'shortName'>;
    readonly mode: Pick<Mode, 'id' | 'name'>;
  }[];
  /** Facts of the profile in words. */
  readonly profile: readonly (ComparisonRow<string> & { readonly name: string })[];
  /** What each mode answers, or why it does not. */
  readonly questions: readonly (ComparisonRow<ComparedPart | { readonly reason: string }> & {
    readonly question: Question;
  })[];
  /** Those that any of the modes has, top layer first. */
  readonly layers: readonly {
    readonly id: LayerId;
    readonly name: string;
    readonly rows: readonly (ComparisonRow<
      /** `elsewhere` names the layer, where that is not the layer of the row. */
      ComparedPart & { readonly elsewhere?: string }
    > & { readonly id: PartId; readonly name: string })[];
  }[];
}
