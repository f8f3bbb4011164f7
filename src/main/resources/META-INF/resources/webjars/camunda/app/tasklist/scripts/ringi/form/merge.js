/** What becomes of one's own data when some of its places are given up for a colleague's. */

function steps(path) {
  return path.split(/[.[\]]+/).filter(Boolean).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** What the path leads to, but for its last step; an empty list is not in the form's data, and is made. */
function parentOf(path, data) {
  return path.slice(0, -1).reduce((value, step, index) => {
    value[step] = value[step] || (typeof path[index + 1] === 'number' ? [] : {});
    return value[step];
  }, data);
}

/** From the last place to the first, so that rows put in or taken out shift none that is still to come. */
export function merge(mine, differences, sides) {
  const merged = JSON.parse(JSON.stringify(mine));
  differences.map((difference, index) => ({ difference, side: sides[index] })).reverse()
    .filter(({ side }) => side === 'theirs')
    .forEach(({ difference }) => {
      const path = steps(difference.path);
      const last = path[path.length - 1];
      const parent = parentOf(path, merged);
      if (difference.onlyIn === 'mine') {
        parent.splice(last, 1);
      } else if (difference.onlyIn === 'theirs') {
        parent.splice(last, 0, difference.value);
      } else {
        parent[last] = difference.value;
      }
    });
  return merged;
}
