/** Requests to the server's REST; Angular's would show a message of its own for every refusal. */
define([], function () {
  'use strict';

  const UNREACHABLE = 'サーバーとやり取りできませんでした。通信を確かめて、もう一度お試しください。';

  function token() {
    const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
    return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
  }

  function pathsOf(response) {
    const header = response.headers.get('X-Ringi-Fields');
    return header ? header.split(' ').map(decodeURIComponent) : [];
  }

  function refusal(response, answer) {
    return Object.assign(new Error(answer.message || UNREACHABLE), {
      status: response.status, answer, paths: pathsOf(response),
    });
  }

  /**
   * The answer's JSON; rejected with the server's text, its `status` (none where it was not reached), the `answer` as a
   * whole, and the `paths` of the form's fields at fault, one for each line of the text.
   */
  async function send(method, url, data, more) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token(), ...more };
    const request = { method, headers, cache: 'no-store', body: data && JSON.stringify(data) };
    const response = await fetch(url, request).catch(() => {
      throw Object.assign(new Error(UNREACHABLE), { answer: {}, paths: [] });
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) {
      throw refusal(response, answer);
    }
    return answer;
  }

  return { send };
});
