// Two spellings of one name side by side, letter by letter, so that the eye need not search for what differs.

/** A run of letters that the other spelling has too, or has not. */
export interface Run {
  letters: string
  same: boolean
}

/** Both spellings in runs. Capitals and small letters are the same letter; spaces count. */
export function compared(one: string, other: string): [Run[], Run[]] {
  const [left, right] = [[...one], [...other]]
  const [sameLeft, sameRight] = common(left.map(folded), right.map(folded))
  return [runs(left, sameLeft), runs(right, sameRight)]
}

function folded(letter: string): string {
  return letter.toUpperCase()
}

/** Which letters of each belong to the longest row of letters that both have in the same order. */
function common(left: string[], right: string[]): [boolean[], boolean[]] {
  const width = right.length + 1
  const length = new Uint16Array((left.length + 1) * width)
  const at = (row: number, column: number) => length[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      length[row * width + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const [inLeft, inRight] = [left.map(() => false), right.map(() => false)]
  let [row, column] = [0, 0]
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      inLeft[row++] = true
      inRight[column++] = true
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return [inLeft, inRight]
}

function runs(letters: string[], same: boolean[]): Run[] {
  const found: Run[] = []
  letters.forEach((letter, index) => {
    const last = found.at(-1)
    if (last && last.same === same[index]) last.letters += letter
    else found.push({ letters: letter, same: same[index] ?? false })
  })
  return found
}
