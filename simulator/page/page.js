// The page of the simulator: shows the last requests, the state and the API. It only reads.
"use strict";

const sections = ["requests", "state", "api"];
const PERIOD = 1000;
const LONGEST = 160;
const SHORT = 40;

/** An element with a class and children; texts are never read as HTML. */
function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function table(titles, rows) {
  const head = element("tr", "", ...titles.map((title) => element("th", "", title)));
  return element("table", "", element("thead", "", head), element("tbody", "", ...rows));
}

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

function show(id, ...content) {
  document.getElementById(id).replaceChildren(...content);
}

function time(text) {
  return text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3 $4:$5:$6");
}

// ---- Requests ----

function request(record) {
  const isGood = record.status !== null && record.status < 400;
  const remarks = [
    record.violation && element("div", "violation", record.violation),
    record.notice && element("div", "notice", record.notice),
  ];
  return element(
    "tr",
    "",
    element("td", "number", String(record.number)),
    element("td", "time", time(record.time)),
    element("td", isGood ? "good" : "bad", record.status === null ? "dropped" : String(record.status)),
    element("td", "method", record.method),
    element("td", "call", record.path),
    element("td", "", record.operation ?? ""),
    element("td", "", ...remarks),
  );
}

async function showRequests() {
  const { count, requests } = await read("/simulator/requests");
  const title = element("h2", "", "Last requests", element("small", "", `${count} so far`));
  const body = requests.length
    ? table(["#", "Time", "Status", "Method", "Path", "Operation", "What was wrong"], requests.reverse().map(request))
    : element("p", "empty", "No requests yet.");
  if (!requests.length) body.style.padding = "0 1rem";
  show("requests", element("div", "panel", title, body));
}

// ---- State ----

function shown(value) {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function cell(value) {
  const text = shown(value);
  return element("td", text.length > SHORT ? "value" : "value short", text);
}

function collection({ path, count, newest }) {
  const names = [...new Set(newest.flatMap(Object.keys))];
  const rows = newest.map((thing) => element("tr", "", ...names.map((name) => cell(thing[name]))));
  const all = count > newest.length ? `the newest ${newest.length} of ${count}` : String(count);
  return element("div", "panel", element("h2", "", element("code", "", path), element("small", "", all)), table(names, rows));
}

async function showState() {
  const { collections } = await read("/simulator/collections");
  const content = collections.map(collection);
  show("state", ...(content.length ? content : [element("p", "empty", "Nothing is there yet.")]));
}

// ---- API ----

let viewer = null;

function showDocument(id, buttons) {
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.id === id));
  viewer = SwaggerUIBundle({
    url: `/simulator/openapi/${id}.json`,
    dom_id: "#viewer",
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    validatorUrl: null,
  });
}

async function showApi() {
  if (viewer) return;
  const { documents } = await read("/simulator/operations");
  const buttons = documents.map((id) => {
    const button = element("button", "", id);
    button.type = "button";
    button.dataset.id = id;
    button.addEventListener("click", () => showDocument(id, buttons));
    return button;
  });
  show("documents", ...buttons);
  if (documents.length) showDocument(documents[0], buttons);
  else show("viewer", element("p", "empty", "There is no OpenAPI document for this description."));
}

// ---- What is shown ----

const shows = { requests: showRequests, state: showState, api: showApi };

function current() {
  const wanted = location.hash.slice(1);
  return sections.includes(wanted) ? wanted : sections[0];
}

async function refresh() {
  const section = current();
  for (const id of sections) document.getElementById(id).hidden = id !== section;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${section}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const clock = document.getElementById("clock");
  try {
    await shows[section]();
    clock.textContent = time((await read("/simulator/clock")).time);
  } catch (error) {
    clock.textContent = `The simulator does not answer. (${error.message})`;
  }
}

async function keepFresh() {
  if (!document.hidden) await refresh();
  setTimeout(keepFresh, PERIOD);
}

addEventListener("hashchange", refresh);
keepFresh();
