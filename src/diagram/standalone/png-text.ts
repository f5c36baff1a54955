/** True of the text of a PNG in base64, by its signature and the letters of base64. */
export const isPngText = (base64: string): boolean =>
  /^iVBORw0KGgo[A-Za-z\d+/]*={0,2}$/.test(base64);
