/** A resource of a plan or a template, reduced to what conditions ask about it: nothing else is kept. */
export interface Resource {
  /** `aws_lambda_function`, or `AWS::Lambda::Function`. */
  readonly type: string;
  /**
   * Its address without the keys of `count` and `for_each`, or its logical id: `module.api.aws_instance.web`.
   * Undefined where that has characters that no identifier has.
   */
  readonly name?: string;
  /** By path, only for paths that are read. */
  readonly facts: ReadonlyMap<string, Fact>;
}

export type Scalar = string | number | boolean;

/** What a file says of one property. */
export type Fact =
  | {
      readonly state: 'known';
      /** Empty where the property is left out; more than one where a list is on the path. */
      readonly values: readonly Scalar[];
    }
  /** One of some values, which is decided at deployment: a parameter that allows only these. */
  | { readonly state: 'choice'; readonly values: readonly Scalar[] }
  | {
      readonly state: 'unknown';
      readonly why: Unknown;
      /** The resource of the same file that the value comes from, as `Resource.name`. */
      readonly from?: string;
    };

/**
 * Until Terraform has applied it; marked as sensitive, so not read; decided by CloudFormation; said by a
 * resource that is not there.
 */
export type Unknown = 'until-applied' | 'sensitive' | 'until-deployed' | 'elsewhere';

/** How much of a property is read: of `presence`, only whether there is a value, and never which. */
export type ReadDepth = 'value' | 'presence';

/** The properties of a type that may be read, by path: `compute_config.enabled`. */
export type ReadablePaths = (type: string) => ReadonlyMap<string, ReadDepth>;

/** What a file holds. */
export interface Infrastructure {
  readonly resources: readonly Resource[];
  /** What it has that could not be read, a clause each: `2 loops (Fn::ForEach)`. */
  readonly unread: readonly string[];
}

/** Stands for a value where only its presence is read. */
export const present: Fact = { state: 'known', values: [true] };
export const leftOut: Fact = { state: 'known', values: [] };

/** An object of JSON, or undefined for anything else. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;

/** A list of JSON; empty for anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A property that is the object’s own. */
export const own = (object: unknown, key: string): unknown => {
  const known = objectOf(object);
  return known !== undefined && Object.hasOwn(known, key) ? known[key] : undefined;
};

/**
 * The values at the end of a path; a list on the way stands for its items, and `length` counts them.
 *
 * @param isEnd Whether to stop at a node on the way.
 */
export function valuesAt(
  node: unknown,
  path: readonly string[],
  isEnd: (node: unknown) => boolean = () => false,
): readonly unknown[] {
  const [first, ...rest] = path;
  if (Array.isArray(node) && first === 'length') return [node.length];
  if (Array.isArray(node)) {
    return node.flatMap((each) => (Array.isArray(each) ? [] : valuesAt(each, path, isEnd)));
  }
  return first === undefined || isEnd(node) ? [node] : valuesAt(own(node, first), rest, isEnd);
}

/**
 * The fact that values at the end of a path make. Terraform writes "" for a text and `[]` for a block that
 * are left out.
 */
export function factOf(found: readonly unknown[], depth: ReadDepth): Fact {
  const there = found.filter((value) => value !== null && value !== undefined && value !== '');
  if (there.length === 0) return leftOut;
  if (depth === 'presence') return present;
  return { state: 'known', values: there.map((value) => (isScalar(value) ? value : true)) };
}

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
