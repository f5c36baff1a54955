import type { ExportFile } from '../../exports/files/index.ts';

/** What an export's content depends on, as one text: equal keys, equal bytes. */
export const keyOf = (
  shared: string,
  { path, basis }: Pick<ExportFile, 'path' | 'basis'>,
): string => `${shared} ${path} ${basis}`;
