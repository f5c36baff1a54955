/** The data beside the built code, `catalogue.json`. */
declare module '#catalogue' {
  const packed: import('./packed.ts').PackedCatalogue;
  export default packed;
}
