/**
 * Typed text that could not reach the server: the session ended, or another task was opened.
 *
 * <p>Camunda's form reads its local copy before the server's value, for whoever sits at this machine; ours counts only
 * for the person who typed it, and only while nobody saved since.
 */
define([], function () {
  'use strict';

  return class LocalCopy {
    constructor(taskId, person) {
      this.key = `camunda-form:${taskId}`;
      this.stampKey = `ringi-form:${taskId}`;
      this.person = person;
    }

    stamp() {
      localStorage.setItem(this.stampKey, JSON.stringify({ person: this.person, at: new Date().toISOString() }));
    }

    data() {
      return JSON.parse(localStorage.getItem(this.key));
    }

    /** For {@link restore}: null where there is none. */
    copy() {
      return localStorage.getItem(this.key);
    }

    restore(copy) {
      if (copy === null) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, copy);
      }
    }

    forget() {
      localStorage.removeItem(this.key);
      localStorage.removeItem(this.stampKey);
    }

    /** True if a copy stands that is this person's and younger than the server's. */
    keepIfMine(savedAt) {
      const stamp = JSON.parse(localStorage.getItem(this.stampKey) || 'null');
      const mine = stamp && stamp.person === this.person && (!savedAt || stamp.at > savedAt);
      if (!mine || !localStorage.getItem(this.key)) {
        this.forget();
        return false;
      }
      return true;
    }
  };
});
