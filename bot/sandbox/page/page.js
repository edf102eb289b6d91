// The page: keeps what the server tells of, and shows the chat of whoever one is.

import { act, alertOf, element, fill, toast } from "./dom.js";
import { Composer } from "./composer.js";
import { idOf, rowOf } from "./message.js";
import { panelIn } from "./panel.js";

const byId = (id) => document.getElementById(id);
const parts = new Map();
const seen = new Map(); // by chat: the id of the latest message that was looked at
const asked = new URLSearchParams(location.search);
const first = Number(asked.get("first")) || 0; // the id of the message that pictures begin with
const now = { person: Number(asked.get("person")) || null, chat: Number(asked.get("chat")) || null };

let isAtEnd = true; // then what comes or grows is scrolled into sight
const growth = new ResizeObserver(toEnd);

const composer = new Composer(() => ({ ...now }), () => parts.get("people").bot.at);
const panel = panelIn(byId("panel"));
const does = {
  reply: (message) => composer.replyTo(message),
  edit: (message) => composer.edit(message),
  remove: (message) => wish(act("delete", { ...now, message: message.id })),
  send: (words) => composer.send(words),
  press,
  jump: (chat, id) => byId(idOf({ chat, id }))?.scrollIntoView({ block: "center" }),
};

document.body.classList.toggle("bare", asked.has("bare"));
byId("person").addEventListener("change", (event) => { now.person = Number(event.target.value); now.chat = null; choose(); });
byId("chat").addEventListener("change", (event) => { now.chat = Number(event.target.value); choose(); });
byId("panel-toggle").addEventListener("click", () => {
  const isOpen = document.body.classList.toggle("with-panel");
  byId("panel-toggle").setAttribute("aria-expanded", String(isOpen));
});
byId("messages").addEventListener("scroll", ({ currentTarget: list }) => {
  isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
});
listen();

function listen() {
  const events = new EventSource("events");
  events.onmessage = (event) => { take(JSON.parse(event.data)); };
  events.onopen = () => { parts.clear(); byId("messages").replaceChildren(); };
  events.onerror = () => notice("The sandbox does not answer; it may have been stopped.");
}

function take({ changed, gone }) {
  for (const name of gone) {
    const part = parts.get(name);
    parts.delete(name);
    if (name.startsWith("message:")) byId(idOf(part))?.remove();
  }
  for (const [name, part] of Object.entries(changed)) parts.set(name, part);
  const names = Object.keys(changed);
  if ("people" in changed) { showPeople(); panel.people(changed.people); }
  if ("bot" in changed) showBot();
  if ("account" in changed) panel.account(changed.account);
  if ("faults" in changed) panel.faults(changed.faults);
  if ("calls" in changed) panel.calls(changed.calls);
  if (names.some((name) => name.startsWith("post:"))) panel.posts(all("post:", (a, b) => b.number - a.number));
  else if (!all("post:").length) panel.posts([]);
  const messages = names.filter((name) => name.startsWith("message:")).map((name) => changed[name]);
  showMessages(messages.filter((message) => message.chat === now.chat && message.id >= first));
  if (messages.length) showPeople();
}

const all = (prefix, order) =>
  [...parts].filter(([name]) => name.startsWith(prefix)).map(([, part]) => part).sort(order);
const messagesOf = (chat) => all("message:", (a, b) => a.id - b.id).filter((message) => message.chat === chat && message.id >= first);
const me = () => parts.get("people").people.find((person) => person.id === now.person);

function showPeople() {
  const { people } = parts.get("people");
  if (!people.some((person) => person.id === now.person)) now.person = people[0].id;
  const { chats } = me();
  const isNew = !chats.some((chat) => chat.id === now.chat);
  if (isNew) now.chat = chats[0].id;
  options(byId("person"), people.map((person) => [person.id, `${person.name}, ${person.says}`]), now.person);
  options(byId("chat"), chats.map((chat) => [chat.id, `${chat.title}${unseen(chat.id)}`]), now.chat);
  composer.offer(chats.find((chat) => chat.id === now.chat).menu);
  if (isNew) choose();
}

function unseen(chat) {
  if (chat === now.chat) return "";
  const count = messagesOf(chat).filter((message) => message.is_bot && message.id > (seen.get(chat) ?? 0)).length;
  return count ? ` (${count} new)` : "";
}

function options(select, pairs, chosen) {
  const wanted = JSON.stringify([pairs, chosen]);
  if (select.dataset.shown === wanted) return;
  select.dataset.shown = wanted;
  fill(select, pairs.map(([value, label]) => element("option", { value, selected: value === chosen }, label)));
}

function choose() {
  composer.forget();
  byId("messages").replaceChildren();
  showPeople();
  showMessages(messagesOf(now.chat));
  isAtEnd = true;
  toEnd();
}

function toEnd() {
  if (isAtEnd) byId("messages").scrollTop = byId("messages").scrollHeight;
}

function showMessages(messages) {
  const list = byId("messages");
  for (const message of messages.sort((a, b) => a.id - b.id)) {
    const row = rowOf(message, now.person, does);
    const old = byId(row.id);
    if (old) put(old, row);
    else insert(list, row, message);
    growth.observe(row);
    if (!old && message.asks !== undefined) composer.replyTo(message, message.asks);
    seen.set(message.chat, Math.max(seen.get(message.chat) ?? 0, message.id));
  }
  toEnd();
}

/** In the place of the old one; a film that plays goes on playing, and what has the focus keeps it. */
function put(old, row) {
  const film = old.querySelector("video");
  const next = row.querySelector("video");
  const focus = [...old.querySelectorAll("button")].indexOf(document.activeElement);
  if (film && next && film.getAttribute("src") === next.getAttribute("src")) next.replaceWith(film);
  old.replaceWith(row);
  if (focus >= 0) row.querySelectorAll("button")[focus]?.focus();
}

function insert(list, row, message) {
  row.dataset.id = message.id;
  const later = [...list.children].find((other) => Number(other.dataset.id) > message.id);
  list.insertBefore(row, later ?? null);
}

function showBot() {
  const { state } = parts.get("bot");
  if (state === "running") notice("");
  else if (state === "never") notice("The bot is not there yet. The terminal of the sandbox says how to start it.");
  else notice("The bot has stopped asking for updates. What you write waits for it.");
}

function notice(text) {
  byId("notice").textContent = text;
  byId("notice").hidden = !text;
}

async function press(message, row, column, button, key) {
  if (button.kind === "copy") {
    await navigator.clipboard.writeText(button.value).then(() => toast("Copied."), () => composer.write(button.value));
    return;
  }
  if (button.kind === "link") { window.open(button.value, "_blank", "noopener"); return; }
  if (button.kind === "inline") { composer.write(`@${parts.get("people").bot.at} ${button.value}`); composer.typing(); return; }
  key.classList.add("waits");
  const answer = await wish(act("press", { ...now, message: message.id, row, column }));
  key.classList.remove("waits");
  if (answer?.text) (answer.alert ? alertOf : toast)(answer.text);
}

function wish(doing) {
  return doing.catch((error) => { toast(error.message); return null; });
}
