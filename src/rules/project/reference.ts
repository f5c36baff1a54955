/** An item of a list that somebody else publishes. */
export interface ReferenceItem {
  readonly id: string;
  readonly title?: string;
}

/** An address of AWS that somebody has seen. */
export interface SeenAddress {
  readonly url: string;
  readonly seen: string;
}

/** The lists of `src/catalog/reference`. */
export interface ReferenceLists {
  readonly configRules: readonly ReferenceItem[];
  readonly securityHubControls: readonly ReferenceItem[];
  readonly nistControls: readonly ReferenceItem[];
  readonly seenAddresses: readonly SeenAddress[];
}

const folder = 'src/catalog/reference';

/** Where each list is. */
export const referenceFiles = {
  configRules: `${folder}/config-rules.json`,
  securityHubControls: `${folder}/security-hub-controls.json`,
  nistControls: `${folder}/nist-800-53-r5.json`,
  seenAddresses: `${folder}/seen-addresses.json`,
} as const satisfies Record<keyof ReferenceLists, string>;
