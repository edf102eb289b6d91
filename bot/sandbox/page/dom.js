// Elements, made without markup: whatever anybody has written becomes a text node.

/**
 * An element with attributes, listeners (names that begin with "on") and children.
 * A child that is no node becomes text; null and undefined are left out.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** Leave an element with these children only. */
export function fill(parent, ...children) {
  parent.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
}

/** Ask the server to do something; an Error with its reason where it does not. */
export async function act(name, body) {
  const response = await fetch(`act/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({ error: `the sandbox answered ${response.status}` }));
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

let toastEnds = 0;

/** Say something for a few seconds. */
export function toast(text) {
  const shown = document.getElementById("toast");
  shown.textContent = text;
  shown.hidden = false;
  clearTimeout(toastEnds);
  toastEnds = setTimeout(() => { shown.hidden = true; }, 4000 + 40 * text.length);
}

/** Say something that has to be read. */
export function alertOf(text) {
  document.getElementById("alert-text").textContent = text;
  document.getElementById("alert").showModal();
}
