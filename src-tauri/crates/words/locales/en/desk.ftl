## The desk of whoever is signed in

desk-role = Role
desk-centre = Centre
desk-theme = Look
desk-theme-system = as the system
desk-theme-light = light
desk-theme-dark = dark
desk-password = Change my password
desk-lock = Lock the desk
desk-leave = Sign out

## What Ctrl+K can do

finds-commands = Commands
finds-register = Register somebody new
finds-import = Import a list from Excel
finds-export = Export to Excel
finds-deeds = History of the office
finds-staff = Staff and passwords
finds-letterhead = Letterhead
finds-account = My account
finds-undo = Undo
finds-redo = Redo
finds-light = Light look
finds-dark = Dark look
finds-indonesian = Bahasa Indonesia
finds-english = English
finds-japanese = 日本語
