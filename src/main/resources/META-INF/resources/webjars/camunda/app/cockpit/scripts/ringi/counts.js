/** What a panel says of its page: one text for each count, and whether somebody should look into it. */
const TROUBLES = ['送信失敗', '要確認'];

export function mails(counts) {
  return Object.entries(counts).map(([state, count]) => ({
    text: `${state} ${count}件`,
    troubled: count > 0 && TROUBLES.includes(state),
  }));
}

export function stuck({ steps, tasks, clocks }) {
  const counted = [['失敗した処理', steps], ['進められないタスク', tasks]]
    .map(([name, count]) => ({ text: `${name} ${count}件`, troubled: count > 0 }));
  return clocks > 0 ? [{ text: 'サーバーの時計が進みすぎています', troubled: true }, ...counted] : counted;
}
