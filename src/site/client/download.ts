/** Hands a file that the page made to the reader. */
export function download(content: string | Uint8Array, name: string, mediaType: string): void {
  const link = document.createElement('a');
  // The sign at the beginning tells Excel that CSV is UTF-8.
  const parts = mediaType.startsWith('text/csv') ? ['\ufeff', content] : [content];
  link.href = URL.createObjectURL(new Blob(parts as BlobPart[], { type: mediaType }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
