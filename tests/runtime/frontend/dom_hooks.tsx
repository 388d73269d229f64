import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Window } from "happy-dom";
import { act, type ReactNode } from "react";
import { useControlled } from "@/lib/live/inputs";
import { pointer } from "@/lib/live/event-args";
import { defineState } from "@/lib/live";
import { onServer, receive } from "@/lib/live/client";
import { setFocus } from "@/lib/live/effects/focus";
import { setValue } from "@/lib/live/effects/value";
import { readForm, submit } from "@/lib/live/forms";
import { sendDrafts } from "@/lib/live/drafts";
import { useDebounced, useThrottled } from "@/lib/live/timing";

const window = new Window({ url: "http://localhost/" });
for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis && name !== "document") continue;
  const value = window[name as "document"];
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
Object.assign(globalThis, {
  window,
  FormData: window.FormData,
  IS_REACT_ACT_ENVIRONMENT: true,
});
// Only now: react-dom looks at the document while it is loaded.
const { createRoot } = await import("react-dom/client");

async function render(node: ReactNode) {
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () => root.render(node));
  return { container, rerender: (next: ReactNode) => act(async () => root.render(next)) };
}

function type(input: HTMLInputElement, text: string) {
  const setter = Object.getOwnPropertyDescriptor(
    window.HTMLInputElement.prototype,
    "value",
  )?.set;
  return act(async () => {
    setter?.call(input, text);
    input.dispatchEvent(new window.Event("input", { bubbles: true }) as unknown as Event);
  });
}

const FORM = `
  <form>
    <input name="title" value="Milk"><input id="my-note" value="cold">
    <input name="empty"><textarea name="text">a\nb</textarea>
    <input type="checkbox" name="unchecked"><input type="checkbox" name="named" checked>
    <input type="checkbox" id="by_id" checked><input type="checkbox" id="off">
    <button type="button" role="switch" aria-checked="true" id="power"></button>
    <button id="plain">x</button><div id="box">no field</div><input id="radix-_r_1_" value="x">
    <input type="radio" name="size" value="s"><input type="radio" name="size" value="l" checked>
    <div role="radiogroup" id="color"><input type="radio" name="c" value="red" checked></div>
    <span id="level"><span><span role="slider" aria-valuenow="40"></span></span></span>
    <select name="one"><option value="1" selected>1</option></select>
    <select name="many" multiple><option selected>a</option><option selected>b</option></select>
  </form>`;

test("a form is read by names and by ids", () => {
  document.body.innerHTML = FORM;
  assert.deepEqual(readForm(document.querySelector("form") as HTMLFormElement), {
    title: "Milk",
    my_note: "cold",
    empty: "",
    text: "a\nb",
    named: "on",
    by_id: true,
    off: false,
    power: true,
    size: "l",
    c: "red",
    color: "red",
    level: "40",
    one: "1",
    many: ["a", "b"],
  });
});

test("submit hands over the data, and resets when asked", async () => {
  const handler = mock.fn();
  const { container } = await render(
    <form onSubmit={submit(handler, { reset: true })}>
      <input name="item" defaultValue="" />
    </form>,
  );
  const input = container.querySelector("input") as HTMLInputElement;
  input.value = "Eat";
  const event = new window.Event("submit", { bubbles: true, cancelable: true });
  await act(async () => {
    container.querySelector("form")?.dispatchEvent(event as unknown as Event);
  });
  assert.deepEqual(handler.mock.calls[0]?.arguments, [{ item: "Eat" }]);
  assert.equal(event.defaultPrevented, true);
  assert.equal(input.value, "");
});

test("a controlled input shows at once, sends in pauses, and yields to the server", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let answer = () => {};
  const onChange = mock.fn(
    () => new Promise<void>((resolve) => {
      answer = resolve;
    }),
  );
  function Field({ value }: { value: string }) {
    return <input {...useControlled(value, onChange)} />;
  }
  const { container, rerender } = await render(<Field value="old" />);
  const input = container.querySelector("input") as HTMLInputElement;
  await type(input, "n");
  await type(input, "ne");
  assert.equal(input.value, "ne");
  assert.equal(onChange.mock.callCount(), 0);
  await act(async () => mock.timers.tick(300));
  assert.deepEqual(onChange.mock.calls.map((call) => call.arguments), [["ne"]]);
  await rerender(<Field value="NE" />);
  assert.equal(input.value, "ne", "not before the event is final");
  await act(async () => answer());
  assert.equal(input.value, "NE");

  await type(input, "last");
  await act(async () => sendDrafts());
  assert.equal(onChange.mock.callCount(), 2, "another event does not overtake what was typed");
  await act(async () => mock.timers.tick(300));
  assert.equal(onChange.mock.callCount(), 2);
  mock.timers.reset();
});

test("a number stays as it was typed while the server has the same one", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let answer: (text: string) => unknown = () => {};
  function Field({ value }: { value: number }) {
    return <input {...useControlled(value, (text) => answer(text))} />;
  }
  const { container, rerender } = await render(<Field value={7} />);
  const input = container.querySelector("input") as HTMLInputElement;
  answer = (text) => rerender(<Field value={Number(text)} />);
  for (const text of ["", "1.0", "1.05"]) {
    await type(input, text);
    await act(async () => mock.timers.tick(300));
    assert.equal(input.value, text);
  }
  await rerender(<Field value={2} />);
  assert.equal(input.value, "2");
  await rerender(<Field value={1.05} />);
  assert.equal(input.value, "1.05");
  mock.timers.reset();
});

test("debounced and throttled calls", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const calls: string[] = [];
  const fire: Record<string, (text: string) => void> = {};
  function Probe() {
    fire.late = useDebounced((text: string) => calls.push(`late ${text}`), 100);
    fire.seldom = useThrottled((text: string) => calls.push(`seldom ${text}`), 100);
    return null;
  }
  await render(<Probe />);
  for (const text of ["a", "b"]) {
    fire.late?.(text);
    fire.seldom?.(text);
  }
  mock.timers.tick(100);
  fire.seldom?.("c");
  assert.deepEqual(calls, ["seldom a", "late b", "seldom c"]);
  mock.timers.reset();
});

test("effects reach fields that a component library wraps", () => {
  document.body.innerHTML = '<div id="wrap"><input></div><input id="own" type="checkbox">';
  setFocus("wrap");
  assert.equal(document.activeElement?.tagName, "INPUT");
  setValue("wrap", 5);
  setValue("own", true);
  const [inner, own] = document.querySelectorAll("input");
  assert.equal(inner?.value, "5");
  assert.equal(own?.checked, true);
});

test("event arguments have their Python names", () => {
  const event = { button: 0, buttons: 1, clientX: 2, clientY: 3, altKey: true, ctrlKey: false, metaKey: false, shiftKey: false };
  assert.deepEqual(pointer(event), {
    button: 0,
    buttons: 1,
    client_x: 2,
    client_y: 3,
    alt_key: true,
    ctrl_key: false,
    meta_key: false,
    shift_key: false,
  });
});

test("effects find the page as their event left it", async () => {
  const state = defineState("late.State", { open: false, text: "old" }, {});
  function Late() {
    const open = state.use("open");
    const text = state.use("text");
    return open ? <input id="late" key={text} defaultValue={text} /> : null;
  }
  await render(<Late />);
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  onServer({ effect: (effect) => setFocus(String(effect.focus)), error: () => {} });
  receive({
    delta: { "late.State": { open: true, text: "new" } },
    effects: [{ focus: "late" }],
  });
  await Promise.resolve();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  assert.equal(document.activeElement?.id, "late");
  assert.equal((document.activeElement as HTMLInputElement).value, "new");
});

test("an address in the state that is a program is not one in the page", async () => {
  const address = " java\nscript:alert(1)";
  const { container } = await render(
    <>
      <a href={address}>x</a>
      <iframe src={address} title="x" />
      <form action={address}>
        <button type="submit" formAction={address} />
      </form>
    </>,
  );
  assert.equal(container.innerHTML.includes("alert(1)"), false, container.innerHTML);
});
