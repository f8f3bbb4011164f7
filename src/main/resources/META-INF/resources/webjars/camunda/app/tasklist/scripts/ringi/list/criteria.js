/** What the bar above the list asks for, as a part of Tasklist's own query, so that pages and counts hold. */
const DAY = 24 * 60 * 60 * 1000;
/** Stands around each department's name on a task's card, so that a whole name can be asked for. */
export const MARK = '／';
export const DUES = [
  { key: 'overdue', label: '過ぎた' },
  { key: 'today', label: '今日' },
  { key: 'week', label: '7日以内' },
  { key: 'date', label: '日付を選ぶ' },
];

function midnight(moment, days) {
  const day = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
  day.setDate(day.getDate() + days);
  return day.getTime();
}

/** As the engine's REST reads it: with milliseconds and an offset without a colon. */
function written(time) {
  const moment = new Date(time);
  const minutes = -moment.getTimezoneOffset();
  const two = (number) => String(Math.trunc(Math.abs(number))).padStart(2, '0');
  const local = new Date(time + minutes * 60 * 1000).toISOString().slice(0, -1);
  return local + (minutes < 0 ? '-' : '+') + two(minutes / 60) + two(minutes % 60);
}

/** Both ends of the engine's conditions are open. */
function between(from, until) {
  return { dueAfter: written(from - 1), dueBefore: written(until) };
}

function due(criteria, now) {
  switch (criteria.due) {
    case 'overdue':
      return { dueBefore: written(now.getTime()) };
    case 'today':
      return between(midnight(now, 0), midnight(now, 1));
    case 'week':
      return between(midnight(now, 0), midnight(now, 8));
    case 'date': {
      const chosen = criteria.date && new Date(criteria.date + 'T00:00:00');
      return chosen ? between(midnight(chosen, 0), midnight(chosen, 1)) : {};
    }
    default:
      return {};
  }
}

function containing(text) {
  return `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
}

/** A whole name of the list is meant exactly: 税務課 isn't 市税務課. */
function department(name, known) {
  return containing(known.includes(name.trim()) ? MARK + name.trim() + MARK : name);
}

function like(name, value) {
  return { name, operator: 'like', value };
}

/** A title begins with its cycle, and the query has one condition on titles: so both stand in it, in this order. */
function named(criteria) {
  const parts = [criteria.cycle, criteria.words].filter(Boolean).map(containing);
  return parts.length ? { nameLike: parts.join('').replace('%%', '%') } : {};
}

/** The query's additional conditions; stages and departments are those that the server offers. */
export function query(criteria, choices, now = new Date()) {
  const stage = choices.stages.find((offered) => offered.label === criteria.stage);
  return {
    taskVariables: [
      ...(criteria.department ? [like('cardDepartments', department(criteria.department, choices.departments))] : []),
      ...(criteria.target ? [like('cardTarget', containing(criteria.target))] : []),
      ...(stage && stage.returned ? [{ name: 'cardReturns', operator: 'gteq', value: 1 }] : []),
    ],
    ...named(criteria),
    ...(stage ? { taskDefinitionKeyIn: stage.steps } : {}),
    ...due(criteria, now),
  };
}

/** The stock search and ours hold at once. */
export function merge(stock, ours) {
  return { ...stock, ...ours, taskVariables: [...(stock.taskVariables || []), ...ours.taskVariables] };
}

/** Without what is empty; null if nothing is left. */
export function compact(criteria) {
  const kept = Object.entries(criteria).filter(([name, value]) => value && (name !== 'date' || criteria.due === 'date'));
  return kept.length ? Object.fromEntries(kept) : null;
}

/** Days from today's to the due date's midnight; below zero it has passed. */
export function daysLeft(date, now = new Date()) {
  return Math.round((midnight(date, 0) - midnight(now, 0)) / DAY);
}
