/**
 * The names by which Confluence's code macro knows languages, from those that Markdown's fences use.
 * The macro fails on a name that it does not know, so any other language goes without one.
 */
export const codeLanguages: Readonly<Record<string, string>> = {
  bash: 'bash',
  diff: 'diff',
  html: 'xml',
  java: 'java',
  javascript: 'js',
  js: 'js',
  powershell: 'powershell',
  py: 'py',
  python: 'py',
  sh: 'bash',
  shell: 'bash',
  sql: 'sql',
  xml: 'xml',
  yaml: 'yml',
  yml: 'yml',
};
