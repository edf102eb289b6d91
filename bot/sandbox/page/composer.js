// Where one writes: words, files, a reply, the menu of commands.

import { act, element, fill, toast } from "./dom.js";

const byId = (id) => document.getElementById(id);

const TYPED_MS = 400; // since the last key: then the bot is asked what it offers

/** `where()` gives the person and the chat by their ids, `botName()` the bot's @name. */
export class Composer {
  constructor(where, botName) {
    this.where = where;
    this.botName = botName;
    this.typed = 0;
    this.commands = [];
    this.reply = null;
    this.editing = null;
    this.files = [];
    byId("composer").addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    byId("text").addEventListener("keydown", (event) => this.key(event));
    byId("text").addEventListener("input", () => { this.grow(); this.typing(); });
    byId("file").addEventListener("change", (event) => this.attach([...event.target.files]));
    byId("reply-cancel").addEventListener("click", () => this.forget());
    byId("menu-toggle").addEventListener("click", () => this.showMenu(byId("menu").hidden));
    byId("text").addEventListener("paste", (event) => this.attach([...event.clipboardData.files]));
    document.body.addEventListener("dragover", (event) => event.preventDefault());
    document.body.addEventListener("drop", (event) => { event.preventDefault(); this.attach([...event.dataTransfer.files]); });
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.submit(); }
    if (event.key === "Escape") this.forget();
  }

  grow() {
    const text = byId("text");
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight + 2, 160)}px`;
  }

  /** Begin a reply; a question of the bot shows what it waits for. */
  replyTo(message, placeholder = "") {
    this.forget();
    this.reply = message;
    byId("replying-to").textContent = `Reply to ${message.name}: ${message.text || message.media?.kind || ""}`;
    byId("replying").hidden = false;
    byId("text").placeholder = placeholder || "Message";
    byId("text").focus();
  }

  edit(message) {
    this.forget();
    this.editing = message;
    byId("replying-to").textContent = "Change your message";
    byId("replying").hidden = false;
    this.write(message.text);
  }

  write(words) {
    byId("text").value = words;
    this.grow();
    byId("text").focus();
  }

  forget() {
    this.reply = this.editing = null;
    byId("replying").hidden = true;
    byId("text").placeholder = "Message";
    this.showMenu(false);
  }

  attach(files) {
    if (files.length === 0) return;
    this.files.push(...files);
    byId("file").value = "";
    this.showFiles();
    byId("text").focus();
  }

  showFiles() {
    fill(byId("files"), this.files.map((file, index) => element("li", {}, file.name, " ", element("button", {
      type: "button", class: "small", "aria-label": `Remove ${file.name}`,
      onclick: () => { this.files.splice(index, 1); this.showFiles(); },
    }, "✕"))));
    byId("files").hidden = byId("as-file-line").hidden = this.files.length === 0;
  }

  /** Behind `@bot` the bot offers something at once, in whatever chat. */
  typing() {
    clearTimeout(this.typed);
    const [, at, words] = /^@(\w+) (.*)/s.exec(byId("text").value) ?? [];
    if (at?.toLowerCase() === this.botName().toLowerCase()) {
      this.typed = setTimeout(() => this.askInline(at, words.trim()), TYPED_MS);
    } else if (this.showsOffers) {
      this.showMenu(false);
    }
  }

  async askInline(at, text) {
    const answer = await act("inline", { ...this.where(), text }).catch((error) => { toast(error.message); return null; });
    if (!answer || byId("text").value !== `@${at} ${answer.text}`) return;
    const chosen = (which) => act("choose", { ...this.where(), which })
      .then(() => { this.write(""); this.forget(); }, (error) => toast(error.message));
    fill(byId("menu"), answer.offers.map((offer, which) => element("li", {}, element("button", {
      type: "button", class: "menu-item", onclick: () => chosen(which),
    }, element("b", {}, offer.title), " ", offer.description))));
    this.showsOffers = true;
    byId("menu").hidden = answer.offers.length === 0;
  }

  /** The commands that the bot has set for this person here. */
  offer(commands) {
    this.commands = commands;
    if (!this.showsOffers) this.listCommands();
  }

  listCommands() {
    const { commands } = this;
    fill(byId("menu"), commands.length
      ? commands.map((one) => element("li", {}, element("button", {
          type: "button", class: "menu-item", onclick: () => { this.showMenu(false); this.choose(one.command); },
        }, element("b", {}, `/${one.command}`), " ", one.description)))
      : element("li", { class: "empty" }, "The bot has no menu here yet."));
  }

  choose(command) {
    if (command === "video") this.write("/video ");
    else this.send(`/${command}`);
  }

  showMenu(isShown) {
    if (this.showsOffers || isShown) this.listCommands();
    this.showsOffers = false;
    byId("menu").hidden = !isShown;
    byId("menu-toggle").setAttribute("aria-expanded", String(isShown));
    if (isShown) byId("menu").querySelector("button")?.focus();
  }

  async submit() {
    const text = byId("text").value;
    if (!text.trim() && this.files.length === 0) return;
    if (await this.send(text, this.files)) {
      byId("text").value = "";
      this.grow();
      this.files = [];
      this.showFiles();
    }
  }

  /** Gives whether it was taken. */
  async send(text, files = []) {
    try {
      if (this.editing) {
        await act("edit", { ...this.where(), message: this.editing.id, text });
      } else {
        const sent = await Promise.all(files.map(async (file) =>
          ({ name: file.name, mime: file.type || "application/octet-stream", data: await base64(file) })));
        await act("send", {
          ...this.where(), text, reply_to: this.reply?.id ?? null, files: sent, as_file: byId("as-file").checked,
        });
      }
    } catch (error) {
      toast(error.message);
      return false;
    }
    this.forget();
    return true;
  }
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(new Error(`${file.name} cannot be read`));
    reader.readAsDataURL(file);
  });
}
