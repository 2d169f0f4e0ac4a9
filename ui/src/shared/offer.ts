// A value that something else suggests (a birth date read from the NIK): it stands in the field with a dashed line
// around it and becomes the field's own only when the person leaves it with Tab or Enter, or writes over it.

/** Whether this key accepts what is offered. */
export function accepts(event: KeyboardEvent): boolean {
  return !event.isComposing && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))
}

/** Whether this key sends the offer away. */
export function declines(event: KeyboardEvent): boolean {
  return event.key === 'Escape' || event.key === 'Delete' || event.key === 'Backspace'
}
