// The first thing to do on a sheet takes the focus when it appears, even when it appears late because the office was
// still reading; but never from something that a person has gone to meanwhile.

/** Focuses what `find` gives, if nothing but the sheet itself has the focus. */
export function takeFirst(find: () => HTMLElement | null | undefined) {
  const active = document.activeElement
  if (!active || active === document.body || active.matches('main.sheet')) find()?.focus()
}
