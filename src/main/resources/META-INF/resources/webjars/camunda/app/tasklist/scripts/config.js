import { app, begin, locales } from '../../ringi/brand.js';

await begin('tasklist');

export default {
  app,
  locales,
  disableWelcomeMessage: true,
  requireJsConfig: {
    ngDeps: ['ringi.chrome', 'ringi.diagrams', 'ringi.desk', 'ringi.tasks', 'ringi.tasklist'],
    deps: ['ringi-chrome', 'ringi-diagrams', 'ringi/desk', 'ringi/tasks', 'ringi/forms'],
    paths: { 'ringi-chrome': '../ringi/chrome', 'ringi-diagrams': '../ringi/diagrams', ringi: 'scripts/ringi' },
  },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '選んだタスクを担当する' },
    focusFilter: { key: 'ctrl+shift+f', description: 'フィルターへ移る' },
    focusList: { key: 'ctrl+alt+l', description: 'タスクの一覧へ移る' },
    focusForm: { key: 'ctrl+alt+f', description: '入力欄へ移る' },
  },
};
