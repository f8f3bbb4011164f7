/** An absence in words. */
const NOBODY = '代わる人がいません。戻るまで待ちます';

export function about({ name, period, by }) {
  return `${name}　${period}` + (by ? `（登録：${by}）` : '');
}

/** Who decides meanwhile, for one seat and period. */
export function decider({ seat, period, name }) {
  return `${seat}　${period}：${name || NOBODY}`;
}
