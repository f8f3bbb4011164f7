import { begin } from '../../ringi/begin.js';
import { chrome } from '../../ringi/chrome.js';
import { diagrams } from '../../ringi/diagrams.js';

export default await begin('cockpit', chrome, diagrams);
