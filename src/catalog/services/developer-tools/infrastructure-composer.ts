import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Infrastructure Composer',
  shortName: 'Infrastructure Composer',
  summary:
    'A canvas for CloudFormation and SAM templates. AWS runs the page, and the templates stay with you.',
  guide: 'https://docs.aws.amazon.com/infrastructure-composer/latest/dg/',
  read: '2026-11-26',
  aliases: [
    'Application Composer',
    'AWS Application Composer',
    'template designer',
    'visual builder',
  ],
  brief:
    'It ends on 7 December 2026 and keeps none of what you enter, so its guide says little about security.',
  lifecycle: {
    status: 'sunset',
    date: '2026-12-07',
    note: 'Infrastructure Composer has been closed to new customers since 29 October 2026. AWS shuts down the console on 7 December 2026. The same canvas continues in the AWS Toolkit for Visual Studio Code. Templates and stacks are not affected.',
    sources: [
      {
        page: 'end',
        at: [
          'After careful consideration, we … use Infrastructure Composer',
          'CloudFormation templates stored in … Visual Studio Code',
        ],
      },
    ],
  },
  archetype: 'managed-application',
  profile: { keepsData: false },
  notAsked: {
    'encrypt-at-rest':
      'It does not save, store or transmit what you enter, so there is nothing to encrypt.',
  },
  override: {
    'customer-data': {
      name: 'No sensitive data in names and tags',
      owner: 'customer',
      duty: 'Keep control of your content. AWS strongly recommends that you put no confidential or sensitive information into tags or free-form text fields such as a Name field.',
      sources: [
        {
          page: 'dataProtection',
          at: [
            'You are responsible for … on this infrastructure',
            'We strongly recommend that … a Name field',
          ],
        },
      ],
    },
  },
  add: [
    {
      id: 'move-away',
      layer: 'application',
      name: 'Move to the AWS Toolkit',
      owner: 'customer',
      duty: 'If you use the standalone console, install the AWS Toolkit for Visual Studio Code and open your templates there before 7 December 2026.',
      sources: [
        {
          page: 'end',
          at: [
            'Download and install the … Visual Studio Code',
            'Open any CloudFormation or … of the editor',
            'use the standalone web … will be shut down',
          ],
        },
      ],
      controls: ['sa-22'],
    },
    {
      id: 'no-storage',
      layer: 'data',
      name: 'Store none of what you enter',
      owner: 'aws',
      duty: 'Infrastructure Composer uses your input solely to provide its functions and to generate project files that are saved on your machine. It does not save, store or transmit your input.',
      sources: [{ page: 'dataProtection', at: 'All data that you … of this data' }],
      controls: ['si-12', 'sc-28'],
    },
    {
      id: 'template-files',
      layer: 'data',
      name: 'Save the templates',
      owner: 'customer',
      answers: ['back-up'],
      duty: 'Save templates on your machine or in an S3 bucket. The end of the console does not affect these templates.',
      sources: [{ page: 'end', at: 'You have two options: … by this change' }],
      controls: ['cp-9'],
    },
  ],
  modes: [
    {
      id: 'console',
      name: 'Console',
      summary: 'The default. Local sync is off, and the page has no access to your files.',
    },
    {
      id: 'local-sync',
      name: 'Console with local sync',
      summary: 'You let the page read and write a project folder for the duration of the session.',
      add: [
        {
          id: 'sync-writes',
          layer: 'application',
          name: 'Write to the folder that you allow',
          owner: 'aws',
          duty: 'In the folder that you allow, Infrastructure Composer creates, updates and saves the templates, project folders and backup directories that are generated as you design. It uses the data for no other purpose, and does not store the data beyond your local file system.',
          sources: [{ page: 'localFiles', at: 'This access is used … local file system' }],
          controls: ['ac-6', 'si-12'],
        },
        {
          id: 'browser-choice',
          layer: 'application',
          name: 'Use a supported browser',
          owner: 'customer',
          duty: 'Use a web browser that supports the File System Access API, such as a recent Chrome or Edge.',
          sources: [
            { page: 'localFiles', at: 'To use these features, … in Infrastructure Composer' },
          ],
          controls: ['cm-2'],
        },
        {
          id: 'folder-access',
          layer: 'access',
          name: 'Folder access',
          owner: 'customer',
          duty: 'Decide at the visual prompt whether to allow a project folder. If you allow a folder, Infrastructure Composer gains read and write access to this folder and its child folders. The access lasts for the duration of the browser session.',
          setting: 'closed-by-default',
          switchOf: 'sync-writes',
          sources: [
            {
              page: 'localFiles',
              at: [
                'This feature is off … page’s browser session',
                'Infrastructure Composer gains read … that project folder',
              ],
            },
          ],
          controls: ['ac-3', 'ac-6'],
        },
      ],
    },
  ],
  pages: {
    end: {
      path: 'infrastructure-composer-end-of-support',
      title: 'AWS Infrastructure Composer end of support',
    },
    dataProtection: {
      path: 'data-protection',
      title: 'Data protection in AWS Infrastructure Composer',
    },
    localFiles: {
      path: 'reference-fsa',
      title: 'Allow web page access to local files in Infrastructure Composer',
    },
  },
});
