/**
 * What a property must be, whichever way it is written:
 * a text, in which `*` stands for anything, and `*` alone for any value at all; one of several texts;
 * true or false; `null` where it must be left out. Of a list, each element.
 */
export type Test = string | readonly string[] | boolean | null;

/** When a resource is run in a mode. */
export interface ModeRule {
  /** `lambda.container-image`; `fsx-lustre` where the rule tells the service and no mode. */
  readonly is: string;
  /** By path: `compute_config.enabled`; `replicas.length` counts. All must hold; nothing must where it is left out. */
  readonly where?: Readonly<Record<string, Test>>;
  /** It may be in a further mode too: the rules below it are asked as well. */
  readonly also?: true;
}

/** The rules of resource types. */
export interface TypeRules {
  readonly types: readonly string[];
  /** The first that holds counts. Where none does, the configuration does not say. */
  readonly rules: readonly ModeRule[];
  /** The configuration of such a resource need not say: then nothing is missing. */
  readonly hint?: true;
  /** What other resources say that such a resource leads to. */
  readonly follows?: readonly Follow[];
  /** The resource speaks for another one, which `by` and the other’s `to` have in common. */
  readonly about?: { readonly type: string; readonly by: string; readonly to: string };
}

/** How a property of another resource is found. */
export interface Follow {
  /** The paths of which one leads to it. */
  readonly by: readonly string[];
  /** Its type. */
  readonly type: string;
  /** The path of it at which it has the same value, where that is known. */
  readonly to: string;
  /** The path that is asked of it, and the path by which rules know the answer. */
  readonly reads: string;
  readonly as: string;
}
