/** The tab 添付: the files of the sheet that a task is about. */
import { watch } from './counter.js';
import { Tab } from './tab.js';
import { TAB } from './words.js';

watch();

export default {
  id: 'ringi-attachments-tab',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: TAB },
  render: (node, { taskId }) => new Tab(node, taskId),
};
