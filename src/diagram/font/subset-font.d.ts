/** What this project uses of subset-font, which comes without types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      /** Tags of the OpenType features to keep; all others go, with the glyphs that only they need. */
      readonly keepFeatures: readonly string[];
      /** Ids of the name table to keep beside those that every font has. */
      readonly preserveNameIds: readonly number[];
    },
  ): Promise<Buffer>;
}
