/** The text of a clipboard; a web page's or Word's own list gives its plain text without marks. */
export function textOf(clipboard) {
  const plain = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  const points = html && !/[\t\u000B]/.test(plain)
    ? [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('li')]
    : [];
  return marked(points.filter((point) => !point.querySelector('li')).map((point) => point.textContent), plain);
}

function essence(text) {
  return text.replace(/[\s　・•●○■]/g, '');
}

/** The points as a list where they are all of the text; else the text. */
export function marked(points, plain) {
  const lines = points.map((point) => point.replace(/\s*\n\s*/g, ' '));
  return lines.length && essence(lines.join('')) === essence(plain) ? lines.map((line) => `・${line}`).join('\n') : plain;
}
