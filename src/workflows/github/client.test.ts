import { afterEach, expect, test } from 'vitest';
import { fakeGitHub, type FakeGitHub } from '../testing/fake-github.ts';
import { message, stranger } from '../testing/fake-state.ts';
import { gitHub } from './client.ts';

let server: FakeGitHub;
afterEach(() => server.close());

const client = (given: { token?: string; longestWait?: number } = {}) =>
  gitHub({
    apiUrl: server.env.GITHUB_API_URL!,
    repository: 'owner/repo',
    token: 'token',
    ...given,
  });

const comment = (id: number) => ({ id, on: 1, user: stranger, body: `number ${id}` });

async function requestError(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error('It was not rejected.'),
    (reason: unknown) => reason as Error,
  );
  return error.message;
}

test('reads a list to its last page', async () => {
  server = await fakeGitHub({ comments: [1, 2, 3, 4, 5].map(comment) });
  const items = await Array.fromAsync(client().list<{ id: number }>('/issues/1/comments'));
  expect(items.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
  expect(server.requests).toHaveLength(3);
});

test('takes the token to no other host', async () => {
  server = await fakeGitHub();
  const link = '<http://127.0.0.2:9/next>; rel="next"';
  server.reject('GET', { status: 200, body: [1], headers: { link } });
  expect(await Array.fromAsync(client().list('/issues'))).toEqual([1]);
  server.reject('GET', { status: 302, headers: { location: 'http://127.0.0.2:9/' } });
  expect(await requestError(client().send('GET', '/issues'))).toContain('could not be reached');
});

test('says what was asked, what was answered and what to look at', async () => {
  server = await fakeGitHub();
  expect(await requestError(client().send('GET', '/pulls/9'))).toMatchInlineSnapshot(
    `"GET /repos/owner/repo/pulls/9: GitHub answered 404 "Not Found". There is no such thing, or the token may not see it: look at "permissions" of the job."`,
  );
  expect(
    await requestError(client({ token: 'other' }).send('POST', '/issues', {})),
  ).toMatchInlineSnapshot(
    `"POST /repos/owner/repo/issues: GitHub answered 401 "Bad credentials". The token in GITHUB_TOKEN is missing, wrong or expired."`,
  );
  server.reject('GET', message(403, 'Resource not accessible by integration'));
  expect(await requestError(client().send('GET', '/issues'))).toMatchInlineSnapshot(
    `"GET /repos/owner/repo/issues: GitHub answered 403 "Resource not accessible by integration". The token lacks a permission: look at "permissions" of the job."`,
  );
  server.reject('GET', { status: 502, body: '<html>Bad\n gateway' });
  expect(await requestError(client().send('GET', '/issues'))).toMatchInlineSnapshot(
    `"GET /repos/owner/repo/issues: GitHub answered 502 ""<html>Bad\\n gateway"". Run the workflow again; https://www.githubstatus.com tells of failures."`,
  );
});

test('waits as long as a rate limit says, and asks again', async () => {
  server = await fakeGitHub();
  server.reject('GET', { ...message(429, 'slow'), headers: { 'retry-after': '0' } });
  const reset = String(Math.floor(Date.now() / 1000));
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
  server.reject('GET', { ...message(403, 'API rate limit exceeded'), headers });
  expect(await client().send('GET', '/issues')).toEqual([]);
  expect(server.requests).toHaveLength(3);
});

test('does not wait for an hour', async () => {
  server = await fakeGitHub();
  const limit = { ...message(403, 'API rate limit exceeded'), headers: { 'retry-after': '3600' } };
  server.reject('GET', limit);
  expect(await requestError(client().send('GET', '/issues'))).toMatchInlineSnapshot(
    `"GET /repos/owner/repo/issues: GitHub answered 403 "API rate limit exceeded". The rate limit ends in 3600 s: run the workflow again then."`,
  );
});

test('gives up after three attempts', async () => {
  server = await fakeGitHub();
  const limit = { ...message(429, 'slow'), headers: { 'retry-after': '0' } };
  for (const _ of [1, 2, 3]) server.reject('GET', limit);
  expect(await requestError(client().send('GET', '/issues'))).toContain('answered 429 "slow"');
});

test('says when nobody answers', async () => {
  server = await fakeGitHub();
  const unreachable = client();
  await server.close();
  expect(await requestError(unreachable.send('GET', '/issues'))).toMatch(
    /^GET \/repos\/owner\/repo\/issues: GitHub could not be reached at http:\/\/127/,
  );
});
