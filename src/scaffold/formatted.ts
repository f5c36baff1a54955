import { join } from 'node:path';

/** A file's text in the form that `npm run check` asks for. */
export async function formatted(root: string, file: string, text: string): Promise<string> {
  // Loaded here: it takes longer than all the rest.
  const { format, resolveConfig } = await import('prettier');
  const filepath = join(root, file);
  // What is formatted here needs none of the plugins.
  const options = {
    ...(await resolveConfig(filepath, { config: join(root, '.prettierrc.json') })),
    plugins: [],
    filepath,
  };
  return format(text, options);
}
