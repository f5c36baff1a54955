/**
 * What a responsibility matrix is made from: services in the shape in which they are published, so that
 * a page in the browser, a command and a build make the same of them. `/services/<id>.json` has it.
 */
export interface MatrixService {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** How AWS itself names it. */
  readonly aws?: { readonly iamServicePrefix?: string | undefined } | undefined;
  /** The default mode first. */
  readonly modes: readonly MatrixMode[];
}

export interface MatrixMode {
  readonly id: string;
  readonly name: string;
  /** The address of its page; `#` and the id of a part lead to a row. */
  readonly url: string;
  readonly layers: readonly {
    readonly id: string;
    readonly name: string;
    readonly parts: readonly MatrixPart[];
  }[];
}

export interface MatrixPart {
  readonly id: string;
  readonly name: string;
  readonly owner: 'aws' | 'customer';
  /** Who inside the customer holds it, in an organisation’s own copy. */
  readonly team?: string | undefined;
  readonly duty: string;
  readonly setting?:
    | { readonly state: 'always-on' }
    | {
        readonly state: 'on-by-default' | 'off-by-default';
        readonly changedBy: 'aws' | 'customer';
        readonly opens?: true | undefined;
      }
    | undefined;
  /** The part of AWS’s that this switch of the customer’s turns on and off. */
  readonly switchOf?: string | undefined;
  /** NIST SP 800-53 ids, lower case as in OSCAL: `ac-6.1`. */
  readonly controls: readonly string[];
  readonly evidence: readonly {
    readonly kind: 'artifact' | 'config-rule' | 'security-hub';
    readonly id: string;
  }[];
  readonly sources: readonly {
    readonly url: string;
    readonly title: string;
    readonly verified?: string | undefined;
  }[];
}
