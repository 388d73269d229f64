import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { FakeSocket, openTab, page, start, type Tab } from "./live_tab";

interface Todo {
  items: { name: string; done: boolean }[];
  filter: string;
}

function defineTodo({ live }: Tab) {
  const initial: Todo = { items: [], filter: "all" };
  return live.defineState("todo.State", initial, {
    add: live.event<[name: string]>("add"),
    clear: live.event("clear"),
  });
}

async function isSettled(promise: Promise<void>) {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return done;
}

beforeEach(() => {
  FakeSocket.all = [];
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  mock.method(console, "error", () => {});
  mock.method(Math, "random", () => 1);
});

test("says hello, then shows the state of the welcome", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  start(tab);
  FakeSocket.last.welcome({ "todo.State": { filter: "done" } });
  assert.deepEqual(FakeSocket.last.of("hello"), [
    { hello: { session: null, build: "dev", page, storage: {}, seen: 0 } },
  ]);
  assert.equal(todo.get("filter"), "done");
  assert.equal(FakeSocket.last.url, "ws://localhost/api/live");
});

test("connects before the page is known, and says hello once it is", async () => {
  const tab = await openTab();
  tab.live.open();
  FakeSocket.last.open();
  assert.deepEqual(FakeSocket.last.sent, []);
  start(tab);
  assert.equal(FakeSocket.all.length, 1);
  assert.equal(FakeSocket.last.of("hello").length, 1);
});

test("an event resolves when it is final, not before", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  start(tab);
  FakeSocket.last.welcome({});
  const added = todo.add("milk");
  assert.deepEqual(FakeSocket.last.of("event"), [
    { id: 1, event: "todo.State.add", args: ["milk"] },
  ]);
  FakeSocket.last.receive({ seq: 2, id: 1, delta: { "todo.State": { filter: "a" } } });
  assert.equal(await isSettled(added), false);
  FakeSocket.last.receive({ seq: 3, id: 1, final: true });
  assert.equal(await isSettled(added), true);
  assert.equal(todo.get("filter"), "a");
});

test("what a callback fires is waited for, although it returns nothing", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  start(tab);
  FakeSocket.last.welcome({});
  void todo.add("earlier");
  const done = tab.live.settled(() => {
    void todo.add("a");
    void todo.clear();
  });
  FakeSocket.last.receive({ seq: 2, id: 2, final: true });
  assert.equal(await isSettled(done), false);
  FakeSocket.last.receive({ seq: 3, id: 3, final: true });
  assert.equal(await isSettled(done), true);
});

test("events fired before the connection wait, and go out in order", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  void todo.add("a");
  void todo.clear();
  start(tab);
  FakeSocket.last.open();
  assert.equal(FakeSocket.last.of("event").length, 0);
  FakeSocket.last.welcome({}, { last: 7 });
  const sent = FakeSocket.last.of("event").map(({ id, event }) => [id, event]);
  assert.deepEqual(sent, [
    [8, "todo.State.add"],
    [9, "todo.State.clear"],
  ]);
});

test("after a resume only what the server has not accepted is sent again", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  start(tab);
  FakeSocket.last.welcome({});
  const events = [todo.add("a"), todo.add("b"), todo.add("c")];
  FakeSocket.last.receive({ seq: 2, id: 1, final: true });
  FakeSocket.last.close();
  const later = todo.add("d");
  mock.timers.tick(1_000);
  assert.equal(FakeSocket.all.length, 2);
  FakeSocket.last.welcome({}, { resumed: true, last: 2 }, 5);
  const [hello] = FakeSocket.last.of("hello");
  assert.deepEqual((hello?.hello as { session: string; seen: number }).session, "s1");
  assert.equal((hello?.hello as { seen: number }).seen, 2);
  const sent = FakeSocket.last.of("event").map(({ id, args }) => [id, args]);
  assert.deepEqual(sent, [
    [3, ["c"]],
    [4, ["d"]],
  ]);
  FakeSocket.last.receive({ seq: 4, id: 2, final: true });
  assert.equal(await isSettled(events[1] as Promise<void>), true);
  assert.equal(await isSettled(later), false);
});

test("a repeated message runs its effects once and leaves newer values alone", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  const effects: Record<string, unknown>[] = [];
  start(tab, effects);
  FakeSocket.last.welcome({ "todo.State": { filter: "new" } }, {}, 9);
  FakeSocket.last.close();
  mock.timers.tick(1_000);
  FakeSocket.last.welcome({ "todo.State": { filter: "new" } }, { resumed: true }, 12);
  const missed = {
    seq: 11,
    delta: { "todo.State": { filter: "old" } },
    effects: [{ alert: "hi" }],
  };
  FakeSocket.last.receive(missed);
  FakeSocket.last.receive(missed);
  await Promise.resolve(); // Effects run once React has shown the changes.
  assert.deepEqual(effects, [{ alert: "hi" }]);
  assert.equal(todo.get("filter"), "new");
});

test("a lost session reports what was under way and sends what was not", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  const errors: { code: string }[] = [];
  start(tab, [], errors);
  FakeSocket.last.welcome({});
  const lost = todo.add("under way");
  FakeSocket.last.close();
  void todo.add("waiting");
  mock.timers.tick(1_000);
  FakeSocket.last.welcome({}, { session: "s2", resumed: false, last: 0 });
  assert.equal(await isSettled(lost), true);
  assert.deepEqual(errors.map(({ code }) => code), ["session-lost"]);
  assert.deepEqual(FakeSocket.last.of("event").map(({ args }) => args), [["waiting"]]);
});

test("a refused event resolves, and its error is shown", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  const errors: unknown[] = [];
  start(tab, [], errors);
  FakeSocket.last.welcome({});
  const refused = todo.add("x");
  const error = { code: "invalid-arguments", message: "not a text" };
  FakeSocket.last.receive({ id: 1, error, final: true });
  assert.equal(await isSettled(refused), true);
  assert.deepEqual(errors, [error]);
});

test("only subscribers of a changed var hear of it, and rows keep their identity", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  start(tab);
  const items = [{ name: "a", done: false }, { name: "b", done: false }];
  FakeSocket.last.welcome({ "todo.State": { items } });
  const heard: string[] = [];
  for (const name of ["items", "filter"]) {
    tab.live.cell("todo.State", name).subscribe(() => heard.push(name));
  }
  const [first, second] = todo.get("items");
  FakeSocket.last.receive({
    seq: 2,
    patch: { "todo.State": { items: [["set", [1, "done"], true]] } },
  });
  assert.deepEqual(heard, ["items"]);
  assert.equal(todo.get("items")[0], first);
  assert.notEqual(todo.get("items")[1], second);
  FakeSocket.last.receive({
    seq: 3,
    delta: { "todo.State": { items: [{ name: "a", done: false }] } },
  });
  assert.equal(todo.get("items")[0], first);
});

test("a reload goes on with the session and the last state, a duplicate does not", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  start(tab);
  FakeSocket.last.welcome({ "todo.State": { filter: "done" } });
  void todo.clear();
  const living = { ...tab.window.sessionStorage } as Record<string, string>;
  const left = tab.leave();

  const reloaded = await openTab(left);
  assert.equal(defineTodo(reloaded).get("filter"), "done");
  start(reloaded);
  FakeSocket.last.open();
  const [hello] = FakeSocket.last.of("hello");
  assert.equal((hello?.hello as { session: string }).session, "s1");

  const duplicate = await openTab(living);
  assert.equal(defineTodo(duplicate).get("filter"), "all");
  start(duplicate);
  FakeSocket.last.open();
  const [own] = FakeSocket.last.of("hello");
  assert.equal((own?.hello as { session: null }).session, null);
});

test("ids go on after a reload", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  start(tab);
  FakeSocket.last.welcome({});
  void todo.clear();
  void todo.clear();
  const reloaded = await openTab(tab.leave());
  const again = defineTodo(reloaded);
  start(reloaded);
  FakeSocket.last.welcome({}, { resumed: true, last: 1 });
  void again.clear();
  assert.deepEqual(FakeSocket.last.of("event").map(({ id }) => id), [3]);
});

test("another build reloads the page once", async () => {
  const tab = await openTab();
  mock.method(console, "warn", () => {});
  const reload = mock.method(tab.window.location, "reload", () => {});
  start(tab);
  FakeSocket.last.open();
  FakeSocket.last.receive({ reload: { build: "next" } });
  FakeSocket.last.receive({ reload: { build: "next" } });
  assert.equal(reload.mock.callCount(), 1);
});

test("a silent connection is given up and opened again", async () => {
  const tab = await openTab();
  start(tab);
  FakeSocket.last.welcome({});
  mock.timers.tick(25_000);
  assert.equal(FakeSocket.last.of("ping").length, 1);
  mock.timers.tick(20_000);
  assert.equal(tab.live.isConnected(), false);
  mock.timers.tick(1_000);
  assert.equal(FakeSocket.all.length, 2);
});

test("retries slow down, and coming online retries at once", async () => {
  const tab = await openTab();
  start(tab);
  FakeSocket.last.welcome({});
  for (let i = 0; i < 8; i += 1) {
    FakeSocket.last.close();
    mock.timers.tick(10_000);
  }
  FakeSocket.last.close();
  const before = FakeSocket.all.length;
  mock.timers.tick(5_000);
  assert.equal(FakeSocket.all.length, before);
  tab.window.dispatchEvent(new tab.window.Event("online"));
  assert.equal(FakeSocket.all.length, before + 1);
});

async function turns(count: number) {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

async function blockedTab() {
  const asked: string[] = [];
  let answer = (_: Response) => {};
  const health = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  mock.method(globalThis, "fetch", (path: string) => {
    asked.push(path);
    if (path === "/api/health") return health;
    const line = JSON.stringify({ seq: 1, id: 1, final: true });
    const headers = { "Content-Type": "application/x-ndjson" };
    return Promise.resolve(new Response(`${line}\n`, { headers }));
  });
  const tab = await openTab();
  const todo = defineTodo(tab);
  start(tab);
  for (let tries = 1; tries <= 3; tries += 1) {
    mock.timers.tick(10_000);
    FakeSocket.last.close();
  }
  return { tab, todo, asked, answer: () => answer(new Response("{}")) };
}

test("where WebSockets are blocked, events go as requests", async () => {
  const { tab, todo, asked, answer } = await blockedTab();
  answer();
  await turns(5);
  await todo.add("x");
  assert.deepEqual(asked, ["/api/health", "/api/events/todo.State/add"]);
  tab.window.dispatchEvent(new tab.window.Event("online"));
  mock.timers.tick(60_000);
  assert.equal(FakeSocket.all.length, 3);
});

test("a connection that opens while that is found out stays the way", async () => {
  const { tab, answer } = await blockedTab();
  tab.window.dispatchEvent(new tab.window.Event("online"));
  FakeSocket.last.welcome({});
  answer();
  await turns(5);
  FakeSocket.last.close();
  mock.timers.tick(10_000);
  assert.equal(FakeSocket.all.length, 5);
});

test("a session taken over by another tab is not fought for", async () => {
  const tab = await openTab();
  start(tab);
  FakeSocket.last.welcome({});
  FakeSocket.last.close(4001);
  mock.timers.tick(1_000);
  FakeSocket.last.open();
  const [hello] = FakeSocket.last.of("hello");
  assert.equal((hello?.hello as { session: null }).session, null);
});

test("a stored var is sent with hello, shown at once, and followed across tabs", async () => {
  const tab = await openTab();
  tab.window.localStorage.setItem("clock.State.zone", "UTC");
  const clock = tab.live.defineState(
    "clock.State",
    { zone: "local" },
    {},
    { storage: { zone: tab.live.local({ sync: true }) } },
  );
  assert.equal(clock.get("zone"), "UTC");
  start(tab);
  FakeSocket.last.welcome({ "clock.State": { zone: "UTC" } });
  const [hello] = FakeSocket.last.of("hello");
  assert.deepEqual((hello?.hello as { storage: object }).storage, {
    "clock.State.zone": "UTC",
  });
  const other = new tab.window.StorageEvent("storage", {
    key: "clock.State.zone",
    newValue: "PST",
    storageArea: tab.window.localStorage,
  });
  tab.window.dispatchEvent(other);
  assert.deepEqual(FakeSocket.last.of("storage"), [
    { storage: { "clock.State.zone": "PST" } },
  ]);
});

test("patches", async () => {
  const { live } = await openTab();
  const rows = { list: [1, 2, 3], map: { a: 1, b: 2 } };
  const patched = live.applyPatches(rows, [
    ["splice", ["list"], 1, 1, [8, 9]],
    ["delete", ["map", "a"]],
    ["set", ["map", "c"], 4],
    ["set", ["list", 0], 0],
  ]);
  assert.deepEqual(patched, { list: [0, 8, 9, 3], map: { b: 2, c: 4 } });
  assert.deepEqual(rows, { list: [1, 2, 3], map: { a: 1, b: 2 } });
  assert.deepEqual(live.applyPatches([1], [["set", [], [2]]]), [2]);
  assert.equal(live.reuse(rows, structuredClone(rows)), rows);
});

test("the route is told from the path and the parameters", async () => {
  const { routePattern } = (await openTab()).live;
  assert.equal(routePattern("/", {}), "/");
  assert.equal(routePattern("/post/3", { id: "3" }), "/post/[id]");
  assert.equal(routePattern("/post/post", { id: "post" }), "/post/[id]");
  assert.equal(routePattern("/a/1/b/2", { x: "1", y: "2" }), "/a/[x]/b/[y]");
  assert.equal(routePattern("/docs/a/b", { p: ["a", "b"] }), "/docs/[[...p]]");
});

test("a browser that blocks storage has a session for each page load", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  const blocked = () => {
    throw new Error("blocked");
  };
  for (const method of ["getItem", "setItem", "removeItem"] as const) {
    mock.method(tab.window.sessionStorage, method, blocked);
  }
  mock.method(console, "warn", () => {});
  const reload = mock.method(tab.window.location, "reload", () => {});
  start(tab);
  FakeSocket.last.welcome({ "todo.State": { filter: "done" } });
  assert.equal(todo.get("filter"), "done");
  FakeSocket.last.receive({ reload: { build: "next" } });
  assert.equal(reload.mock.callCount(), 0, "it would reload for ever");
});
