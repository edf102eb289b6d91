// One message, as it stands now.

import { element } from "./dom.js";
import { formatted } from "./entities.js";

/**
 * The row of a message.
 * `me` is the person who looks; `does` has what can be done: reply, edit, remove, press, send, jump.
 */
export function rowOf(message, me, does) {
  if (message.is_service) {
    return element("li", { id: idOf(message), class: "row service" }, element("p", {}, message.text));
  }
  const mine = message.from === me;
  const bubble = element(
    "article", { class: "bubble", "aria-label": `${message.name}, ${timeOf(message)}` },
    mine ? null : element("p", { class: `name tone${message.from % 5}` }, message.name),
    message.via ? element("p", { class: "via" }, `via ${message.via}`) : null,
    message.reply ? quoted(message, does) : null,
    message.media ? mediaOf(message) : null,
    message.text ? element("div", { class: "text", dir: "auto" }, formatted(message.text, message.entities, does.send)) : null,
    element("p", { class: "foot" },
      message.reactions.map((emoji) => element("span", { class: "reaction", "aria-label": `Reaction ${emoji}` }, emoji)),
      element("span", { class: "actions" },
        small("Reply", () => does.reply(message)),
        mine && !message.media ? small("Edit", () => does.edit(message)) : null,
        mine ? small("Delete", () => does.remove(message)) : null),
      message.edited ? element("span", { class: "edited" }, "edited") : null,
      element("time", { datetime: new Date(message.date * 1000).toISOString() }, timeOf(message))),
  );
  const row = element(
    "li", { id: idOf(message), class: `row ${mine ? "mine" : "theirs"}${message.is_bot ? " bot" : ""}` },
    element("div", { class: "column" }, bubble, keyboardOf(message, does)),
  );
  return row;
}

export const idOf = (message) => `m${message.chat}_${message.id}`;

const timeOf = (message) =>
  new Date(message.date * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

const small = (label, onclick) => element("button", { type: "button", class: "small", onclick }, label);

function quoted(message, does) {
  const reply = message.reply;
  return element(
    "button", { type: "button", class: "quote", onclick: () => does.jump(message.chat, reply.id) },
    element("b", {}, reply.name), " ", element("span", {}, reply.deleted ? "deleted message" : reply.text || "…"));
}

function keyboardOf(message, does) {
  if (message.buttons.length === 0) return null;
  return element("div", { class: "keyboard", role: "group", "aria-label": "Buttons of this message" },
    message.buttons.map((row, r) => element("div", { class: "keys" },
      row.map((button, c) => element("button", {
        type: "button", class: "key",
        onclick: (event) => does.press(message, r, c, button, event.currentTarget),
      }, button.label, button.kind === "press" ? null : element("span", { class: "kind" }, button.kind))))));
}

function mediaOf(message) {
  const media = message.media;
  const shape = media.width && media.height ? { width: media.width, height: media.height } : {};
  if (media.kind === "photo") {
    return element("a", { class: "media", href: media.url, target: "_blank", rel: "noopener" },
      element("img", { src: media.url, alt: `Photo from ${message.name}`, loading: "lazy", ...shape }));
  }
  if (media.kind === "video" || media.kind === "animation" || media.kind === "video_note") {
    const silent = media.kind === "animation";
    return element("div", { class: "media" },
      element("video", {
        src: media.url, poster: media.preview, controls: true, preload: "metadata", playsinline: true,
        loop: silent, muted: silent, "aria-label": `Video from ${message.name}`, ...shape,
      }),
      element("p", { class: "facts" },
        `${media.width}×${media.height} · ${media.seconds} s · ${silent ? "silent" : "with sound"} · ${sizeOf(media.bytes)}`));
  }
  if (media.kind === "voice") {
    return element("div", { class: "media" }, element("audio", { src: media.url, controls: true, "aria-label": "Voice message" }));
  }
  return element("a", { class: "document", href: media.url, download: media.name ?? "file" },
    element("span", { "aria-hidden": "true" }, "📄 "), media.name ?? media.kind, ` · ${sizeOf(media.bytes)}`);
}

const sizeOf = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
