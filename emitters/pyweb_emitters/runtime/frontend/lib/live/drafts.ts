/** What has been typed but not been sent yet. */
const drafts = new Set<() => void>();

/** Keeps `send` until it is called off, or until another event is about to overtake it. */
export function keepDraft(send: () => void): () => void {
  drafts.add(send);
  return () => drafts.delete(send);
}

export function sendDrafts() {
  const waiting = [...drafts];
  drafts.clear();
  for (const send of waiting) send();
}
