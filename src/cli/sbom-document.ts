/** What npm says of the packages, as a CycloneDX document. */
export interface Sbom {
  readonly bomFormat: string;
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: { readonly name: string };
  };
  readonly components: readonly unknown[];
}

/**
 * The same document of the same lock file, on every machine and at any time: npm gives it a random
 * number, the time, and the name of the folder that it lies in.
 *
 * @param name The name of the project.
 */
export function sameSbom(sbom: Sbom, name: string): Sbom {
  const { serialNumber: _, ...rest } = sbom;
  const { timestamp: __, ...metadata } = sbom.metadata;
  return { ...rest, metadata: { ...metadata, component: { ...metadata.component, name } } };
}
