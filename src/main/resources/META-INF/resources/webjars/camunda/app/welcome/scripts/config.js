import { begin } from '../../ringi/begin.js';
import { chrome } from '../../ringi/chrome.js';

export default { ...await begin('welcome', chrome), links: [] };
