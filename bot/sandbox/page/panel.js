// Behind the scenes: what was asked of AI/ML API and paid, what can go wrong, what the bot asked of Telegram.

import { act, element, fill, toast } from "./dom.js";

const dollars = (usd) => `$${usd.toFixed(2)}`;
const wish = (name, body) => act(name, body).catch((error) => toast(error.message));

/** The parts of the panel that stay while their contents change. */
export function panelIn(aside) {
  const sections = {};
  const section = (name, title, isOpen = true) => {
    sections[name] = element("div", { class: "contents" });
    return element("details", { open: isOpen, class: name }, element("summary", {}, title), sections[name]);
  };
  fill(aside,
    section("account", "AI/ML API: the account"),
    section("posts", "Paid requests"),
    section("faults", "What shall go wrong?"),
    section("blocking", "Who has blocked the bot?", false),
    section("calls", "Asked of Telegram", false));
  return {
    people: (part) => fill(sections.blocking, blockingOf(part)),
    account: (part) => fill(sections.account, accountOf(part)),
    posts: (parts) => fill(sections.posts, postsOf(parts)),
    faults: (part) => faultsInto(sections.faults, part),
    calls: (part) => fill(sections.calls, callsOf(part)),
  };
}

function accountOf(account) {
  const pace = element("select", {
    id: "pace", "aria-label": "How long a generation takes",
    onchange: (event) => wish("pace", { seconds: Number(event.target.value) }),
  });
  for (const seconds of new Set([1, 5, 12, 30, 120, account.seconds])) {
    pace.append(element("option", { value: seconds, selected: seconds === account.seconds }, `${seconds} s`));
  }
  const row = (label, value, id) => [element("dt", {}, label), element("dd", { id }, value)];
  return [
    element("dl", {},
      row("Paid so far", dollars(account.paid_usd), "paid"),
      row("Left in the account", dollars(account.balance_usd), "balance"),
      row("Paid requests", `${account.posts}, accepted ${account.accepted}`, "asked"),
      row("A generation takes", pace)),
    account.complaints.length
      ? element("div", { class: "complaints" }, element("p", {}, "The real services would mind:"),
          element("ul", {}, account.complaints.map((one) => element("li", {}, one))))
      : null,
  ];
}

function postsOf(posts) {
  if (posts.length === 0) return element("p", { class: "empty" }, "Nothing yet: nothing was paid.");
  return element("ol", { class: "posts" }, posts.map((post) => element("li", {},
    element("p", { class: "headline" },
      element("span", {}, `${post.number}. ${post.model || "?"}`),
      element("span", { class: post.paid ? "paid" : "unpaid" }, post.usd ? dollars(post.usd) : "–")),
    element("p", { class: "state" }, stateOf(post)),
    element("details", {}, element("summary", {}, "What was sent"),
      element("dl", {}, Object.entries(post.body).map(([name, value]) =>
        [element("dt", {}, name), element("dd", {}, value)]))))));
}

function stateOf(post) {
  if (post.outcome !== "accepted") return `answered ${post.outcome}: nothing was accepted`;
  return `${post.status}${post.paid ? ", paid" : ""}; polls: ${post.polls}`;
}

function faultsInto(place, faults) {
  const byPlace = Map.groupBy ? Map.groupBy(faults.kinds, (kind) => kind.where) : grouped(faults.kinds);
  const isAny = faults.kinds.some((kind) => kind.waits);
  fill(place,
    [...byPlace].map(([where, kinds]) => element("fieldset", {}, element("legend", {}, where),
      kinds.map((kind) => element("div", { class: "fault" },
        element("button", {
          type: "button", class: kind.waits ? "key on" : "key", "aria-pressed": String(kind.waits),
          "aria-describedby": `says-${kind.name}`, "data-fault": kind.name,
          onclick: () => wish("fault", { name: kind.name }),
        }, kind.title),
        element("p", { id: `says-${kind.name}`, class: "says" }, kind.waits ? `Waits for its moment. ${kind.says}` : kind.says))))),
    element("button", { type: "button", id: "no-faults", class: "key wide", onclick: () => wish("fault", { name: null }) },
      isAny ? "All shall go well again" : "All goes well; finish what is under way"));
}

function grouped(kinds) {
  const found = new Map();
  for (const kind of kinds) found.set(kind.where, [...(found.get(kind.where) ?? []), kind]);
  return found;
}

function blockingOf({ people }) {
  return people.map((person) => element("label", { class: "check" },
    element("input", {
      type: "checkbox", checked: person.blocks, "data-blocks": person.id,
      onchange: (event) => wish("block", { person: person.id, blocks: event.target.checked }),
    }), ` ${person.name}`));
}

function callsOf(calls) {
  return element("ol", { class: "calls" }, calls.latest.toReversed().map((call) => element("li", {},
    element("code", {}, call.method), " ", element("span", { class: call.outcome === "ok" ? "ok" : "odd" }, call.outcome))));
}
