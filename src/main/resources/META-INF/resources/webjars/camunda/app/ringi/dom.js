/** Parts of a page. */

/**
 * A node with these properties, of which `role` and those with a hyphen (`aria-label`) are attributes, and these children;
 * null is no child.
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(properties).forEach(([key, value]) => {
    if (key === 'role' || key.includes('-')) {
      made.setAttribute(key, value);
    } else {
      made[key] = value;
    }
  });
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A text with a class of its own. */
export function text(name, className, textContent) {
  return element(name, { className, textContent });
}

export function button(textContent, act, properties) {
  const made = element('button', { type: 'button', className: 'btn btn-default', textContent, ...properties });
  made.addEventListener('click', act);
  return made;
}

export function link(textContent, href, properties) {
  return element('a', { href, textContent, ...properties });
}

/** A link that leads nowhere but does something here. */
export function actingLink(textContent, act, properties) {
  const made = link(textContent, '#', properties);
  made.addEventListener('click', (event) => {
    event.preventDefault();
    act();
  });
  return made;
}

/** A dialog under its title, out of the page again once it is closed. */
export function dialog(className, title, ...parts) {
  const id = `${className}-title`;
  const made = element('dialog', { className, 'aria-labelledby': id }, element('h2', { id, textContent: title }), ...parts);
  made.addEventListener('close', () => made.remove());
  return made;
}

/** A line that is hidden until it is told something, and then read out. */
export function messageLine() {
  return element('p', { className: 'message', hidden: true, role: 'status' });
}

export function tell(line, message, refused = false) {
  line.hidden = false;
  line.textContent = message;
  line.classList.toggle('refused', refused);
}
