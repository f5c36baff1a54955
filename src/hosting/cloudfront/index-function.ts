/**
 * Runs in CloudFront for every page that is asked for: S3 has no index pages, so `/services/ec2/` asks
 * for its `index.html`, and `/services/ec2` leads to the address with the slash, as on other hosts.
 * The host is named there, because `//evil` alone would lead elsewhere.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export const indexFunction = `function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name === '') request.uri += 'index.html';
  if (name === '' || name.includes('.')) return request;
  const query = Object.entries(request.querystring).map(([key, each]) => key + '=' + each.value);
  const address = 'https://' + request.headers.host.value + request.uri + '/';
  const location = { value: address + (query.length ? '?' + query.join('&') : '') };
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location } };
}
`;
