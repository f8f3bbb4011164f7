/** Requests to the server, and their addresses; Angular's would show a message of its own for every refusal. */
const UNREACHABLE = 'サーバーとやり取りできませんでした。通信を確かめて、もう一度お試しください。';
const ENDED = 'ログインの期限が切れました。ログインし直してから、もう一度お試しください。';

function base(name) {
  return document.querySelector('base').getAttribute(name).replace(/\/$/, '');
}

/** The address of a feature's REST in Tasklist. */
export function tasklist(feature, path) {
  return `${base('tasklist-api')}/plugin/ringi/default/${feature}/${path}`;
}

/** The address of the engine's own REST. */
export function engine(path) {
  return `${base('engine-api')}/engine/default/${path}`;
}

/** The address of a page of ours that stands outside the webapps. */
export function page(path) {
  return `${base('app-root').replace(/\/[^/]*$/, '')}/ringi/${path}`;
}

function token() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function unreachable() {
  return Object.assign(new Error(UNREACHABLE), { answer: {}, paths: [] });
}

/** @param fields the header that names the form's fields at fault, or null */
function refusal(status, answer, fields) {
  const message = status === 401 ? ENDED : answer.message || UNREACHABLE;
  return Object.assign(new Error(message), { status, answer, paths: fields ? fields.split(' ').map(decodeURIComponent) : [] });
}

/**
 * The answer's text, a page's or otherwise; rejected with the server's Japanese message, its `status` (none where it was
 * not reached), the `answer` as a whole, and the `paths` of the form's fields at fault, one for each line of the message.
 */
export async function read(url, request = {}) {
  const response = await fetch(url, { cache: 'no-store', ...request }).catch(() => {
    throw unreachable();
  });
  const text = await response.text();
  if (!response.ok) {
    throw refusal(response.status, parsed(text), response.headers.get('X-Ringi-Fields'));
  }
  return text;
}

/** The answer's JSON; rejected as `read` is. */
export async function send(method, url, data, more) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token(), ...more };
  return parsed(await read(url, { method, headers, body: data && JSON.stringify(data) }));
}

/** Sends a file, and tells its progress from 0 to 1, of which fetch knows nothing; settled as `send` is. */
export function upload(method, url, file, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-XSRF-TOKEN', token());
    request.upload.onprogress = (event) => progress(event.loaded / event.total);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      const answer = parsed(request.responseText);
      request.status === 200 ? resolve(answer) : reject(refusal(request.status, answer, null));
    };
    request.send(file);
  });
}
