/** The server's side of 保存; see TaskDraftResource. */
define([], function () {
  'use strict';

  function token() {
    const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
    return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
  }

  async function answerOf(response) {
    const answer = await response.json().catch(() => ({}));
    if (response.ok) {
      return answer;
    }
    throw Object.assign(new Error(answer.message || '保存できませんでした。通信を確かめて、もう一度お試しください。'), {
      status: response.status,
    });
  }

  return class Drafts {
    constructor(url) {
      this.url = url;
    }

    /** When and by whom it was last saved; null where the task keeps no draft. */
    async last() {
      const response = await fetch(this.url, { headers: { Accept: 'application/json' }, cache: 'no-store' });
      return response.ok ? response.json() : null;
    }

    async save(data) {
      const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() };
      return answerOf(await fetch(this.url, { method: 'PUT', headers, body: JSON.stringify(data) }));
    }
  };
});
