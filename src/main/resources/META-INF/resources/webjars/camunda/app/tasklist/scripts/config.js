import { begin } from '../../ringi/begin.js';
import { chrome } from '../../ringi/chrome.js';
import { diagrams } from '../../ringi/diagrams.js';
import { desk } from './ringi/desk.js';
import { forms } from './ringi/form/forms.js';
import { tasks } from './ringi/list/tasks.js';

export default {
  ...await begin('tasklist', chrome, diagrams, desk, tasks, forms),
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '選んだタスクを担当する' },
    focusFilter: { key: 'ctrl+shift+f', description: 'フィルターへ移る' },
    focusList: { key: 'ctrl+alt+l', description: 'タスクの一覧へ移る' },
    focusForm: { key: 'ctrl+alt+f', description: '入力欄へ移る' },
  },
};
