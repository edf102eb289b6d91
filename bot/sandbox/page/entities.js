// Telegram's formatting: pieces of a text (in UTF-16 code units, as strings here count) become elements.

import { element } from "./dom.js";

const NAMES = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const SAFE = /^(https?|tg|mailto):/i;

/** The nodes of a text; `onCommand` is called with a command that is pressed. */
export function formatted(text, entities, onCommand) {
  const inside = entities
    .filter((one) => one.length > 0 && one.offset >= 0 && one.offset + one.length <= text.length)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  return between(text, inside, 0, text.length, onCommand);
}

function between(text, entities, start, end, onCommand) {
  const nodes = [];
  let at = start;
  let rest = entities;
  while (rest.length > 0) {
    const [first, ...others] = rest;
    const stop = Math.min(first.offset + first.length, end);
    if (first.offset < at || stop <= first.offset) { rest = others; continue; }
    if (first.offset > at) nodes.push(document.createTextNode(text.slice(at, first.offset)));
    const within = others.filter((one) => one.offset < stop);
    const children = between(text, within, first.offset, stop, onCommand);
    nodes.push(wrapped(first, text.slice(first.offset, stop), children, onCommand));
    at = stop;
    rest = others.filter((one) => one.offset >= stop);
  }
  if (at < end) nodes.push(document.createTextNode(text.slice(at, end)));
  return nodes;
}

function wrapped(entity, words, children, onCommand) {
  if (entity.type === "bot_command") {
    return element("button", { type: "button", class: "command", onclick: () => onCommand(words) }, children);
  }
  if (entity.type === "spoiler") {
    const spoiler = element("button", {
      type: "button", class: "spoiler", "aria-label": "Hidden words; press to read",
      onclick: () => { spoiler.className = "spoiler open"; spoiler.removeAttribute("aria-label"); },
    }, children);
    return spoiler;
  }
  const link = { text_link: entity.url, url: words }[entity.type];
  if (link !== undefined && SAFE.test(link)) {
    return element("a", { href: link, target: "_blank", rel: "noopener noreferrer nofollow" }, children);
  }
  return element(NAMES[entity.type] ?? "span", { class: `entity ${entity.type}` }, children);
}
