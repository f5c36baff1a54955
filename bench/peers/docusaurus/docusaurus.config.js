module.exports = {
  title: 'Bench',
  url: 'https://bench.example',
  baseUrl: '/',
  trailingSlash: true,
  // Its fast bundler, as its documentation recommends.
  future: { faster: true, v4: true },
  markdown: { mermaid: true, format: 'detect' },
  themes: ['@docusaurus/theme-mermaid'],
  presets: [
    [
      'classic',
      { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false, pages: false },
    ],
  ],
};
