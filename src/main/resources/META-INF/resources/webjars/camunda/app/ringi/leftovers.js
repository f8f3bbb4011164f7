/**
 * English that stands in Camunda's templates and programs themselves, out of the labels' reach: put into Japanese where it
 * appears. What a person has written is never touched: words count only as a whole, and names of the engine's values only
 * in the columns that show them.
 */
import { PLACES, WORDS } from './english.js';

/** A job's configuration: `DATE: 2027-05-15`, or with an expression that a procedure computes. */
const TIMER = /^(DATE|DURATION|CYCLE): (.*)$/;
const TIMERS = { DATE: '日時', DURATION: '期間', CYCLE: '繰返し' };

const SPOKEN = ['placeholder', 'title', 'aria-label', 'uib-tooltip'];
const WRITTEN_BY_PEOPLE = '.fjs-container, textarea, pre, code, .djs-container';

const japanese = (word, words) => (Object.hasOwn(words, word) ? words[word] : word);

function timer(word) {
  return word.replace(TIMER, (all, kind, value) => `${TIMERS[kind]}：${value.includes('${') ? '手続きの日程から' : value}`);
}

/** @param parent the element that shows it */
export function said(text, parent) {
  const word = timer(text.replace(/\s+/g, ' ').trim());
  const place = PLACES.find(([selector]) => parent.closest(selector));
  const listed = place ? word.split(', ').map((part) => japanese(part, place[1])) : [word];
  return japanese(listed.join(place && listed.length > 1 ? '、' : ', '), WORDS);
}

function sayText(node) {
  const parent = node.parentElement;
  if (!/[A-Za-z]/.test(node.data) || !parent || parent.closest(WRITTEN_BY_PEOPLE)) {
    return;
  }
  const japaneseText = said(node.data, parent);
  if (japaneseText !== node.data.replace(/\s+/g, ' ').trim()) {
    node.data = japaneseText;
  }
}

function sayAttributes(element) {
  SPOKEN.filter((name) => Object.hasOwn(WORDS, element.getAttribute(name) || '')).forEach((name) =>
    element.setAttribute(name, WORDS[element.getAttribute(name)]));
}

function say(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    sayText(root);
  } else if (root.nodeType === Node.ELEMENT_NODE) {
    [root, ...root.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join())].forEach(sayAttributes);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      sayText(texts.currentNode);
    }
  }
}

export function sayLeftovers() {
  say(document.body);
  new MutationObserver((changes) =>
    changes.forEach((change) =>
      change.type === 'childList' ? change.addedNodes.forEach(say) : say(change.target)),
  ).observe(document.body, { childList: true, subtree: true, characterData: true });
}
