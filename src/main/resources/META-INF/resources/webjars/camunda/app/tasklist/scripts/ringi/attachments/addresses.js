/** Where a sheet's files are. */
import { tasklist } from '../../../../ringi/requests.js';

/** All files of a task's sheet. */
export function files(taskId) {
  return tasklist('attachments', `task/${taskId}`);
}

export function version(taskId, id) {
  return `${files(taskId)}/version/${id}`;
}

/** @param item the text of the item that it belongs to; empty for the sheet as a whole */
export function newFile(taskId, name, item) {
  return `${files(taskId)}?name=${encodeURIComponent(name)}${item ? `&item=${encodeURIComponent(item)}` : ''}`;
}

export function newVersion(taskId, file, name) {
  return `${files(taskId)}/${file.id}/file?name=${encodeURIComponent(name)}`;
}
