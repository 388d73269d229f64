/** Messages that no server of ours sends, and values that somebody typed in to do harm. */
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { FakeSocket, openTab, start, type Tab } from "./live_tab";

const { setImmediate } = globalThis;

function defineTodo({ live }: Tab) {
  const initial = { items: [1, 2], map: {} as Record<string, unknown> };
  return live.defineState("todo.State", initial, { add: live.event<[name: unknown]>("add") });
}

function parsed(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

beforeEach(() => {
  FakeSocket.all = [];
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  mock.method(console, "error", () => {});
  mock.method(console, "warn", () => {});
});

test("keys with a meaning in JavaScript are keys like any other", async () => {
  const { live } = await openTab();
  const hostile = parsed('{"__proto__": {"polluted": 1}, "constructor": 2, "toString": [3]}');
  const reused = live.reuse({}, hostile) as Record<string, unknown>;
  assert.deepEqual(Object.keys(reused), ["__proto__", "constructor", "toString"]);
  assert.equal(reused.polluted, undefined);
  assert.equal(live.reuse(hostile, structuredClone(reused)), hostile);
  assert.deepEqual(live.reuse({ a: 1 }, parsed('{"__proto__": {}}')), parsed('{"__proto__": {}}'));
  const patched = live.applyPatches({ a: {} }, [
    ["set", ["__proto__"], { polluted: 1 }],
    ["set", ["a", "__proto__"], {}],
    ["set", ["a", "__proto__", "polluted"], 2],
    ["set", ["a", "constructor"], 3],
  ]);
  const a = parsed('{"__proto__": {"polluted": 2}, "constructor": 3}');
  const expected = { ...parsed('{"a": 1, "__proto__": {"polluted": 1}}'), a };
  assert.equal(JSON.stringify(patched), JSON.stringify(expected));
  const kept = live.applyPatches(patched, [["delete", ["__proto__"]]]) as object;
  assert.deepEqual(Object.keys(kept), ["a"]);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

const MISFITS: [value: unknown, patch: unknown][] = [
  [[1], ["set", [1], 2]],
  [[1], ["set", [-1], 2]],
  [[1], ["set", [4_000_000_000], 2]],
  [[1], ["set", ["length"], 0]],
  [[1], ["set", ["map", 0], 2]],
  [null, ["set", [0], 2]],
  ["text", ["set", ["a"], 2]],
  [{}, ["set", ["a", "b"], 2]],
  [{}, ["set", ["constructor", "prototype"], 2]],
  [{}, ["set", ["__proto__", "polluted"], 2]],
  [[1], ["splice", [], 2, 0, [1]]],
  [[1], ["splice", [], 0, 2, []]],
  [[1], ["splice", [], -1, 0, []]],
  [{}, ["splice", [], 0, 0, []]],
  [null, ["splice", [], 0, 0, []]],
  [[1], ["delete", [0]]],
  [null, ["delete", ["a"]]],
  [1, ["unknown", [], 1]],
];

test("a patch that does not fit changes nothing", async () => {
  const { live } = await openTab();
  for (const [value, patch] of MISFITS) {
    const before = structuredClone(value);
    assert.throws(() => live.applyPatches(value, [patch as never]), /another value/, `${patch}`);
    assert.deepEqual(value, before);
  }
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

const BROKEN = [
  "",
  "{",
  "null",
  "7",
  '{"welcome": null}',
  '{"seq": 2, "id": 1, "patch": {"todo.State": {"items": [["set", [9], 1]]}}, "final": true}',
  '{"seq": 2, "delta": null}',
  '{"reload": null}',
];

test("after a message that cannot be applied, the whole state is asked for", async () => {
  for (const data of BROKEN) {
    const tab = await openTab();
    const todo = defineTodo(tab);
    start(tab);
    FakeSocket.last.welcome({ "todo.State": { items: [1] } });
    let done = false;
    void todo.add("x").then(() => {
      done = true;
    });
    const first = FakeSocket.last;
    first.onmessage?.({ data });
    assert.equal(tab.live.isConnected(), false, data);
    assert.deepEqual(todo.get("items"), [1]);
    mock.timers.tick(1_000);
    assert.notEqual(FakeSocket.last, first);
    FakeSocket.last.welcome({ "todo.State": { items: [5] } }, { resumed: true, last: 1 }, 3);
    FakeSocket.last.receive({ seq: 2, id: 1, final: true });
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual([todo.get("items"), done], [[5], true], data);
  }
});

test("unknown states, vars and effects do no harm", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  start(tab);
  FakeSocket.last.welcome(parsed('{"__proto__": {"polluted": 1}, "no.State": {"constructor": 2}}'));
  const delta = parsed('{"__proto__": {"a": 1}, "todo.State": {"__proto__": 3, "other": 4}}');
  FakeSocket.last.receive({ seq: 2, delta });
  for (const kind of ["unknown", "constructor", "toString", "__proto__", "valueOf"]) {
    tab.live.applyEffect(parsed(`{"${kind}": "x"}`));
  }
  assert.deepEqual(todo.get("items"), [1, 2]);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  tab.live.currentValues();
  assert.equal(tab.live.isConnected(), true);
});

const PROGRAMS = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " \tjava\nscript:alert(1)",
  "\u0000javascript:alert(1)",
  "javascript://%0aalert(1)",
];

test("addresses that are programs are not gone to", async () => {
  const { live, window } = await openTab();
  const opened = mock.method(window, "open", () => null);
  const gone = [mock.method(location, "assign", () => {}), mock.method(location, "replace", () => {})];
  const pushed: string[] = [];
  const push = (href: string) => void pushed.push(href);
  live.navigateWith({ push, replace: push });
  for (const path of PROGRAMS) {
    for (const external of [true, false]) {
      for (const replace of [true, false]) {
        assert.throws(() => live.applyRedirect({ path, external, replace }), /Blocked/);
      }
    }
    assert.throws(() => live.download({ url: path, filename: "x" }), /Blocked/);
  }
  assert.deepEqual([opened.mock.callCount(), ...gone.map((go) => go.mock.callCount())], [0, 0, 0]);
  live.applyRedirect({ path: "/next?a=1#b" });
  live.applyRedirect({ path: "mailto:a@b.example" });
  live.applyRedirect({ path: "https://other.example/", external: true });
  assert.deepEqual(pushed, ["/next?a=1#b"]);
  assert.deepEqual([gone[0]?.mock.callCount(), opened.mock.callCount()], [1, 1]);
});

test("what other code wrote into the storage is no session", async () => {
  for (const record of ["{", "null", "7", '"x"', "[]", "{}", '{"released": false}']) {
    const tab = await openTab({ "live.tab": record, "live.session": "stolen" });
    const todo = defineTodo(tab);
    start(tab);
    FakeSocket.last.open();
    const [hello] = FakeSocket.last.of("hello") as { hello: { session: unknown } }[];
    assert.equal(hello?.hello.session, null, record);
    assert.deepEqual(todo.get("items"), [1, 2]);
  }
});

test("a cookie that somebody else wrote is read as it stands", async () => {
  const tab = await openTab();
  tab.window.document.cookie = "share=100%; path=/";
  const shop = tab.live.defineState(
    "shop.State",
    { share: "none" },
    {},
    { storage: { share: tab.live.cookie({ name: "share" }) } },
  );
  assert.equal(shop.get("share"), "100%");
});

function answer(status: number, ...lines: unknown[]) {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  return new Response(text, { status, headers: { "Content-Type": "application/x-ndjson" } });
}

test("over requests, a refusal without an id ends its event, and a broken answer is asked for again", async () => {
  const tab = await openTab();
  const todo = defineTodo(tab);
  const error = { code: "too-large", message: "the message is too large" };
  const answers = [
    answer(413, { error, final: true }),
    answer(200, { seq: 2, id: 2, delta: {} }),
    answer(200, { seq: 3, id: 2, final: true }),
  ];
  const asked: unknown[] = [];
  mock.method(globalThis, "fetch", async (_: string, { body }: { body: string }) => {
    asked.push((JSON.parse(body) as { id: number }).id);
    return answers.shift();
  });
  mock.timers.reset();
  tab.live.attachHttp();
  await todo.add("huge");
  await todo.add("x");
  assert.deepEqual(asked, [1, 2, 2]);
});
