interface Package {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}
export function packagesIn(file: string): Readonly<Record<string, Package>> | undefined;
export function missingIn(root: string, tests: boolean): string[];
export function missingPackages(
  wanted: Readonly<Record<string, Package>>,
  present: Readonly<Record<string, Package>>,
  tests: boolean,
): string[];
