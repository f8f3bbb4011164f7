/** 開庁日, counted as the server counts them: the first day isn't counted, the last one is. */
import { send, tasklist } from '../../../../ringi/requests.js';

/** As many as the server's list of what is near has. */
const SOON = 5;

let asked = null;

/** The closed days as a set of ISO dates; asked for once a page, and again after a failure. */
export function closed() {
  asked = asked || send('GET', tasklist('tasks', 'closed-days')).then(
    (days) => new Set(days),
    (failure) => {
      asked = null;
      throw failure;
    });
  return asked;
}

function written(day) {
  const two = (number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Open days after the first, up to the last and with it; below zero where that is the earlier. */
export function between(from, to, closedDays) {
  if (written(to) < written(from)) {
    return -between(to, from, closedDays);
  }
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate());
  let count = 0;
  while (written(day) < written(to)) {
    day.setDate(day.getDate() + 1);
    count += closedDays.has(written(day)) ? 0 : 1;
  }
  return count;
}

/** In words, and how urgent it is. */
export function left(due, now, closedDays) {
  const days = between(now, due, closedDays);
  if (due < now) {
    return { left: days < 0 ? `期限超過（${-days}開庁日）` : '期限超過', urgency: 'ringi-overdue' };
  }
  const text = written(due) === written(now) ? '今日まで' : `あと${days}開庁日`;
  return { left: text, urgency: days <= SOON ? 'ringi-soon' : '' };
}
