// A drawing as it is given away: its colours and its type written into it, as they are by day.

/** What a shape's look is made of, and where it says nothing new. */
const looks: Record<string, string[]> = {
  fill: [],
  stroke: ['none'],
  'stroke-width': [],
  'stroke-dasharray': ['none'],
  'stroke-linecap': ['butt'],
  opacity: ['1'],
  'font-size': [],
  'font-weight': ['400'],
  'text-anchor': ['start'],
}

/** The drawing as text that needs no style sheet. */
export function resolved(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const day = Object.assign(document.createElement('div'), { className: 'unseen' })
  day.dataset.theme = 'light'
  day.append(copy)
  document.body.append(day)
  try {
    const shapes = [copy, ...copy.querySelectorAll<SVGElement>('*')]
    // A shape takes its look from the classes around it, so none of them goes before all looks are written.
    shapes.forEach(writeLook)
    shapes.forEach(strip)
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    return new XMLSerializer().serializeToString(copy)
  } finally {
    day.remove()
  }
}

function writeLook(shape: SVGElement) {
  const style = getComputedStyle(shape)
  const isText = shape.matches('text, tspan')
  for (const [name, silent] of Object.entries(looks)) {
    const value = style.getPropertyValue(name)
    const isOfText = name.startsWith('font') || name === 'text-anchor'
    if (shape.matches('svg, g, title, desc, defs') || (isOfText && !isText)) continue
    if (value === '' || silent.includes(value)) continue
    shape.setAttribute(name, name === 'fill' || name === 'stroke' ? plain(value) : value.replaceAll('px', ''))
  }
  if (isText) shape.setAttribute('font-family', 'Source Sans 3')
}

function strip(shape: SVGElement) {
  for (const { name } of [...shape.attributes]) if (name === 'class' || name === 'style' || name.startsWith('data-')) shape.removeAttribute(name)
  for (const node of [...shape.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove()
}

/** A colour of whatever kind as `#rrggbb`, painted on paper; a pattern stays as it is. */
function plain(colour: string): string {
  if (colour === 'none' || colour.startsWith('url(')) return colour.replaceAll('"', '')
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
  const brush = canvas.getContext('2d')
  if (!brush) return '#000000'
  brush.fillStyle = '#ffffff'
  brush.fillRect(0, 0, 1, 1)
  brush.fillStyle = colour
  brush.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
