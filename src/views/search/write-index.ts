import { close, createIndex } from 'pagefind';
import { to } from '../urls.ts';
import { recordHtml } from './records/record-html.ts';
import type { SearchRecord } from './records/record.ts';

/**
 * Makes Pagefind’s index of some records.
 *
 * @param folder Where its files go, absolute.
 * @throws {Error} with all that Pagefind says is wrong.
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw failed(errors);
    const added = await Promise.all(
      records.map((record) =>
        index.addHTMLFile({
          // Two questions may lead to one row, and Pagefind keeps one file of each address.
          url: `/${record.id}`,
          content: recordHtml(record, to(record.path)),
        }),
      ),
    );
    const written = await index.writeFiles({ outputPath: folder });
    const faults = [...errors, ...added.flatMap((one) => one.errors), ...written.errors];
    if (faults.length > 0) throw failed(faults);
  } finally {
    await close();
  }
}

const failed = (errors: readonly string[]): Error =>
  new Error(`Pagefind could not make the index of the search: ${errors.join(' ')}`);
