import { UnknownFormError, type ListItem } from '../watched-list.ts';
import { tableRows } from './table-rows.ts';

/** The ids and titles of Security Hub's controls. */
export function readControlReference(markdown: string): readonly ListItem[] {
  const rows = tableRows(markdown, ['security control id', 'security control title'], 200);
  return rows.map((row) => {
    const id = row['security control id'] ?? '';
    if (!/^[A-Za-z0-9]+\.\d+$/.test(id))
      throw new UnknownFormError(`"${id}" is no id of a control.`);
    return { key: id, text: `${id}: ${row['security control title']}` };
  });
}
