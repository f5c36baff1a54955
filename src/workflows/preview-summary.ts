/** Last step of the build: says in the run's summary how to look at the site that was built. */
import { addToSummary, required, runAddress } from './github/environment.ts';
import { main } from './github/main.ts';

await main(async () => {
  const name = required('ARTIFACT');
  const run = required('GITHUB_RUN_ID');
  addToSummary(`### Look at this site

Download [**${name}**](${required('ARTIFACT_URL')}), or take it from the end of [the run’s page](${runAddress()}). Node.js is all it needs:

\`\`\`sh
unzip ${name}.zip -d dist
npx serve dist
\`\`\`

In a clone of this repository, with the headers that readers get:

\`\`\`sh
gh run download ${run} --name ${name} --dir dist
npm run preview
\`\`\`
`);
});
