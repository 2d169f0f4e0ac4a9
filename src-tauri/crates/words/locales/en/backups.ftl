## Backups: where they go, what was proven, and the way back

data-backup = Backups
backup-place = Place of backups
backup-place-none = There is no place yet. Choose a USB stick or a folder on another disk; from then on backups are made by themselves.
backup-place-path = Folder for backups
backup-place-path-help = E:\ for a USB stick, say, or a folder on another disk or computer.
backup-place-choose = Choose a place
backup-place-change = Change place
backup-place-away = This place is not there now. Plug in the stick, or choose another place.
backup-place-same-disk = On the same disk as the data: when the disk fails, both are lost. A stick or another disk is safer.
backup-place-only-admin = An administrator chooses the place.
backup-how = Made by themselves every 30 minutes when something changed, and once more on leaving. They are locked; photos and scans are in them.
backup-now = Back up now
backup-proven = Last proven backup
backup-restored = Last proven restore
backup-never = never
backup-counts = { $candidates ->
    [one] { $candidates } person, { $papers } photos and scans
   *[other] { $candidates } people, { $papers } photos and scans
  }
backup-due = Something changed that no backup holds yet.
backup-all-in = Every change is backed up.
backup-trouble = { $at }, no backup was made: { $why }
backup-list = Backups there are
backup-list-empty = There is no backup at this place yet.
backup-list-what = Enter restores the chosen one. A trial restores it into a temporary folder, counts it and deletes it.
backup-megabytes = { $size } MB
backup-newest = newest
backup-prove = Try restoring
backup-restore = Restore
backup-restore-title = Restore the backup of { $made }
backup-restore-what = The data becomes what it was on { $made }: { $candidates } people, { $papers } photos and scans. What was recorded later is not in it.
backup-restore-kept = The present data is not deleted: it is kept in a folder of its own with the date.
backup-file-choose = Choose another backup file
backup-file-path = Backup file (.bekal)
backup-file-look = Look at this file
backup-work-make = Backing up
backup-work-rehearse = Trying to restore
backup-work-restore = Restoring
backup-stage-database = copying the data
backup-stage-pictures = photos and scans { $done } of { $total }
backup-stage-proving = reading it again and counting
backup-stage-salvage = saving what the damaged data still holds
backup-stop = Stop
backup-closing = Backing up before closing
backup-closing-what = The window closes by itself when it is done.
backup-closing-skip = Close without a backup
backup-back = The data is back
backup-back-what = The data is what it was on { $made }: { $candidates } people, { $papers } photos and scans.
backup-back-salvaged = { $deeds ->
    [one] { $deeds } later deed was saved from the damaged data.
   *[other] { $deeds } later deeds were saved from the damaged data.
  }
backup-back-unread = Part of the damaged data could not be read. Check what was recorded after that backup was made.
backup-back-papers = { $count ->
    [one] { $count } photo or scan was not in that backup. Bring it in again from the original.
   *[other] { $count } photos or scans were not in that backup. Bring them in again from the originals.
  }
backup-back-before = The former data is kept in:
backup-back-close = Go on working
gate-backups = Backups that can be restored
gate-backups-none = No backup was found. Plug in the backup stick and look again, or choose the file.
gate-backups-again = Look again
gate-backups-what = Restored into a new folder and checked first. The damaged data is set aside with its date, and what can still be read is saved.
gate-backups-line = { $made } · { $candidates ->
    [one] { $candidates } person
   *[other] { $candidates } people
  }
gate-restore = Restore
gate-from-backup = Restore a centre from a backup
gate-from-backup-title = Restore from a backup
gate-from-backup-what = For a new computer: choose the backup file (.bekal) on the stick, then sign in with a name and password of that centre.
today-backup = Backup
today-backup-days = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
  }
today-backup-at = at { $time }
today-backup-never = never made
today-backup-no-place = it has no place yet
today-backup-away = its place is not there now
today-backup-restored = restore tried { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
  }
today-backup-not-restored = restoring was never tried
