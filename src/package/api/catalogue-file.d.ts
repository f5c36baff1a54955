/** The data beside the built code, `catalogue.json`. */
declare module 'virtual:catalogue' {
  const packed: import('./packed.ts').PackedCatalogue;
  export default packed;
}
