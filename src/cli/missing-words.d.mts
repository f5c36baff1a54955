export function packagesText(folders: readonly string[]): string;
export function nodeText(version: string): string;
export function pathText(root: string): string | undefined;
