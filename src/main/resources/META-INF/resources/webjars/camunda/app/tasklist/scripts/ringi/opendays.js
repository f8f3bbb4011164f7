/** 開庁日, counted as the server counts them: the first day isn't counted, the last one is. */
define(['./requests'], function (requests) {
  'use strict';

  /** As many as the server's list of what is near has. */
  const SOON = 5;

  let asked = null;

  /** The closed days as a set of ISO dates; asked for once a page, and again after a failure. */
  function closed(Uri) {
    asked = asked || requests.send('GET', Uri.appUri('plugin://ringi-tasks/:engine/closed-days')).then(
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

  function between(from, to, closedDays) {
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
  function left(due, now, closedDays) {
    const days = between(now, due, closedDays);
    if (due < now) {
      return { left: days < 0 ? `期限超過（${-days}開庁日）` : '期限超過', urgency: 'ringi-overdue' };
    }
    const text = written(due) === written(now) ? '今日まで' : `あと${days}開庁日`;
    return { left: text, urgency: days <= SOON ? 'ringi-soon' : '' };
  }

  return { closed, left };
});
