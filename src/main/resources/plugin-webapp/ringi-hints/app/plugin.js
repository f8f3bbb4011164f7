/** Tasklist asks every plugin for a script; what we add to its pages is in app/tasklist/scripts/ringi. */
export default [];
