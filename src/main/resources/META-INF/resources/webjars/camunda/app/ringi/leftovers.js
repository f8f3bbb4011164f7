/**
 * English that stands in Camunda's templates and programs themselves, out of the labels' reach: put into Japanese where it
 * appears. What a person has written is never touched: words count only as a whole, and names of the engine's values only
 * in the columns that show them.
 */
const PERMISSIONS = {
  ALL: 'すべて',
  NONE: 'なし',
  ACCESS: '利用',
  READ: '閲覧',
  UPDATE: '変更',
  CREATE: '作成',
  DELETE: '削除',
  SET: '設定',
  SUSPEND: '一時停止・再開',
  CREATE_INSTANCE: '案件の開始',
  READ_INSTANCE: '案件の閲覧',
  UPDATE_INSTANCE: '案件の変更',
  DELETE_INSTANCE: '案件の削除',
  SUSPEND_INSTANCE: '案件の一時停止・再開',
  MIGRATE_INSTANCE: '案件の移行',
  READ_INSTANCE_VARIABLE: '案件の変数の閲覧',
  UPDATE_INSTANCE_VARIABLE: '案件の変数の変更',
  RETRY_JOB: 'ジョブの再試行',
  READ_TASK: 'タスクの閲覧',
  UPDATE_TASK: 'タスクの変更',
  TASK_ASSIGN: 'タスクの割当て',
  TASK_WORK: 'タスクの実施',
  READ_TASK_VARIABLE: 'タスクの変数の閲覧',
  UPDATE_TASK_VARIABLE: 'タスクの変数の変更',
  READ_VARIABLE: '変数の閲覧',
  UPDATE_VARIABLE: '変数の変更',
  READ_HISTORY: '履歴の閲覧',
  READ_HISTORY_VARIABLE: '変数の履歴の閲覧',
  UPDATE_HISTORY: '履歴の変更',
  DELETE_HISTORY: '履歴の削除',
  CREATE_BATCH_MIGRATE_PROCESS_INSTANCES: '案件の移行',
  CREATE_BATCH_MODIFY_PROCESS_INSTANCES: '案件の進行の変更',
  CREATE_BATCH_RESTART_PROCESS_INSTANCES: '案件の再実行',
  CREATE_BATCH_DELETE_RUNNING_PROCESS_INSTANCES: '進行中の案件の削除',
  CREATE_BATCH_DELETE_FINISHED_PROCESS_INSTANCES: '終了した案件の削除',
  CREATE_BATCH_DELETE_DECISION_INSTANCES: '判定記録の削除',
  CREATE_BATCH_SET_JOB_RETRIES: 'ジョブの再試行回数の設定',
  CREATE_BATCH_SET_REMOVAL_TIME: '削除予定日時の設定',
  CREATE_BATCH_SET_EXTERNAL_TASK_RETRIES: '外部タスクの再試行回数の設定',
  CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND: '案件の一時停止・再開',
  CREATE_BATCH_SET_VARIABLES: '変数の設定',
};

const TYPES = {
  Boolean: '真偽値',
  Short: '短整数',
  Integer: '整数',
  Long: '長整数',
  Double: '小数',
  Number: '数値',
  String: '文字列',
  Date: '日時',
  Object: 'オブジェクト',
  File: 'ファイル',
  Bytes: 'バイト列',
  Json: 'JSON',
  Xml: 'XML',
  Null: '値なし',
  failedJob: '失敗したジョブ',
  failedExternalTask: '失敗した外部タスク',
  'timer-transition': '期限による移行',
  'timer-intermediate-transition': '日時待ち',
  'timer-start-event': '日時による開始',
  'timer-start-event-subprocess': '日時による開始',
  'timer-task-listener': '期限の通知',
  'message-start-event': 'メッセージによる開始',
  'message-intermediate-transition': 'メッセージ待ち',
  'async-continuation': '非同期の続き',
  'batch-seed-job': '一括処理の準備',
  'batch-monitor-job': '一括処理の見守り',
  'history-cleanup': '履歴の整理',
  'async-before': '開始前',
  'async-after': '終了後',
};

const PLACES = [
  ['.permissions, .modal-body dd', PERMISSIONS],
  ['td.type, td.col-type, td.configuration, .type, select, .variable-type', TYPES],
  ['td.group-type', { WORKFLOW: '業務', SYSTEM: 'システム' }],
  ['.null-value', { null: 'なし', undefined: 'なし' }],
  ['label', { true: '真', false: '偽' }],
  ['th', { State: '状態' }],
];

/** A job's configuration: `DATE: 2027-05-15`, or with an expression that a procedure computes. */
const TIMER = /^(DATE|DURATION|CYCLE): (.*)$/;
const TIMERS = { DATE: '日時', DURATION: '期間', CYCLE: '繰返し' };

const WORDS = {
  'Toggle this section': 'この欄の開閉',
  'Select all': 'すべて選ぶ',
  'Unselect all': 'すべて外す',
  'Suspended Job Definition': '一時停止中のジョブ定義',
  'Message is null.': '内容はありません。',
  'Invalid Date Value.': '日付が正しくありません。',
  'Loading diagram': '流れ図を読み込んでいます',
  'Powered by bpmn.io': '作図：bpmn.io',
  'Only a value is allowed': '型に合う値を入力してください',
  Actions: '操作',
  Upload: 'アップロード',
  Download: 'ダウンロード',
  Undefined: '未定義',
  Empty: '空',
  'Value of': '値：',
  'Value Info': '値の情報',
  varName: '変数名',
  '進行中の案件 No件': '進行中の案件 0件',
  Jonny: '例：若葉',
  Prosciutto: '例：花子',
  'j.prosciutto@acme.org': '',
};
const SPOKEN = ['placeholder', 'title', 'aria-label', 'uib-tooltip'];
const WRITTEN_BY_PEOPLE = '.fjs-container, textarea, pre, code, .djs-container';

const japanese = (word, words) => (Object.hasOwn(words, word) ? words[word] : word);

function timer(word) {
  return word.replace(TIMER, (all, kind, value) => `${TIMERS[kind]}：${value.includes('${') ? '手続きの日程から' : value}`);
}

function said(text, parent) {
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
