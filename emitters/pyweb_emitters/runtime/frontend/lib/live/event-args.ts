interface Modifiers {
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

interface Pointer extends Modifiers {
  button: number;
  buttons: number;
  clientX: number;
  clientY: number;
}

/** The modifier keys of an event, under the names that handlers read. */
export function modifiers({ altKey, ctrlKey, metaKey, shiftKey }: Modifiers) {
  return {
    alt_key: altKey,
    ctrl_key: ctrlKey,
    meta_key: metaKey,
    shift_key: shiftKey,
  };
}

/** Where and with which buttons and keys the pointer acted. */
export function pointer(event: Pointer) {
  return {
    button: event.button,
    buttons: event.buttons,
    client_x: event.clientX,
    client_y: event.clientY,
    ...modifiers(event),
  };
}

/** The number that is written in an input; 0 while it is empty. */
export function number(text: string) {
  return Number(text);
}
