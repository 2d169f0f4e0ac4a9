## What the keys do, as F1 and the foot line list them

keys-everywhere = Everywhere
keys-dialog = In this dialog
keys-pages = Printed pages
keys-find = find
keys-show = show all keys
keys-close = close
keys-page-next = next page
keys-page-before = previous page
keys-larger = larger
keys-smaller = smaller
keys-undo = undo
keys-undo-this = undo: { $deed }
keys-redo = redo
keys-redo-this = redo: { $deed }
keys-save = save
keys-gate = Before signing in
keys-sample = open the sample data
keys-desk = At the desk
keys-register = register somebody new
keys-lock = lock the desk
keys-walk = next or previous line
keys-open = open
