// A desk that nobody touches is locked.

/** Minutes without a key or a click after which the desk is locked. */
export const idleMinutes = 15

const signs = ['keydown', 'pointerdown', 'wheel'] as const

/** Calls `onidle` once nobody has touched anything for that long; answers with the way to stop watching. */
export function watchIdle(onidle: () => void, minutes = idleMinutes): () => void {
  let last = Date.now()
  const touched = () => (last = Date.now())
  // A computer that slept wakes with its timers late, so the time passed is compared, not counted.
  const timer = setInterval(() => {
    if (Date.now() - last < minutes * 60_000) return
    last = Date.now()
    onidle()
  }, 5_000)
  for (const sign of signs) window.addEventListener(sign, touched, { capture: true, passive: true })
  return () => {
    clearInterval(timer)
    for (const sign of signs) window.removeEventListener(sign, touched, { capture: true })
  }
}
