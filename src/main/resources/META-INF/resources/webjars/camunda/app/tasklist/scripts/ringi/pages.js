/** All that Ringi adds to Tasklist's pages at Camunda's plugin points. */
import absence from './absence/action.js';
import attachments from './attachments/plugin.js';
import guide from './guide.js';
import sheets from './sheets/action.js';
import tabs from './pages/tabs.js';

export default [guide, sheets, absence, attachments, ...tabs];
