/** Requests to our own REST; Angular's would show a message of its own for every refusal. */
define([], function () {
  'use strict';

  const UNREACHABLE = 'サーバーとやり取りできませんでした。通信を確かめて、もう一度お試しください。';

  function token() {
    const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
    return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
  }

  function refusal(message, status) {
    return Object.assign(new Error(message || UNREACHABLE), { status });
  }

  /** The answer's JSON; rejected with the server's Japanese text and its status. */
  async function send(method, url, data) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() };
    const request = { method, headers, cache: 'no-store', body: data && JSON.stringify(data) };
    const response = await fetch(url, request).catch(() => {
      throw refusal();
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) {
      throw refusal(answer.message, response.status);
    }
    return answer;
  }

  return { send };
});
