/* A disk that fails on purpose: put before a program with LD_PRELOAD, it lets a chosen call to the system fail.
 *
 * It counts what changes the files under FAULT_UNDER (create, write, truncate, fsync, rename, unlink, make and remove a
 * folder) and at number FAULT_AT does what FAULT_MODE says:
 *
 *   count   nothing; the number of points is told at the end
 *   kill    the program dies before the call
 *   torn    half of a write is done, then the program dies; other calls as `kill`
 *   enospc  the call fails once, as on a full disk          full  from here on nothing can grow: no room is left
 *   eio     the call fails once, as on a broken disk         denied  from here on nothing may be changed: no permission
 *   cut     the power fails before the call: everything that was not synced is gone
 *   some    the power fails, and of what was not synced a part is kept, chosen by FAULT_SEED
 *   gone    the stick is pulled: every call from here on fails, reading too
 *
 * `cut` and `some` with FAULT_AT=0 cut the power after the program has ended.
 *
 * How a power cut is played: for each write and truncation the bytes that it replaced are remembered until fsync or
 * fdatasync of that file; for each new, renamed or removed name what was there before, until the folder's own fsync. At the
 * cut all of it is put back, newest first. With `some` the names that the disk had come to (the first so many, as a
 * journal keeps their order) are done again, and of the bytes each write by itself is kept whole, kept in part (up to a
 * multiple of 512), or lost. A file below a folder that was renamed since is found under its present name.
 *
 * Covered: what POSIX promises and no more. A name is safe only when its folder was synced, also for a file that was itself
 * synced; bytes and names reach the disk in any order. Not covered: memory that is mapped and written (SQLite's -shm, which
 * it makes anew from the log by itself), disks that lie about having synced, damage to sectors beside those written, a
 * folder moved from one folder to another, and a filesystem's own faults. Of all systems, Linux only.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum mode { COUNT, KILL, TORN, ENOSPC_ONCE, EIO_ONCE, FULL, DENIED, CUT, SOME, GONE, NONE };
static const char *const MODES[] = {"count", "kill", "torn", "enospc", "eio", "full", "denied", "cut", "some", "gone", 0};

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static int ready;
static enum mode mode = NONE;
static long points, at = -1;
static const char *under, *grave;
static unsigned long chance;

static void begin(void) {
  if (ready) return;
  ready = 1;
  const char *said = getenv("FAULT_MODE");
  under = getenv("FAULT_UNDER");
  grave = getenv("FAULT_GRAVE");
  if (!said || !under) return;
  for (int i = 0; MODES[i]; i++)
    if (!strcmp(said, MODES[i])) mode = (enum mode)i;
  if ((said = getenv("FAULT_AT"))) at = atol(said);
  if ((said = getenv("FAULT_SEED"))) chance = strtoul(said, 0, 10);
}

static unsigned long dice(void) {
  chance = chance * 6364136223846793005UL + 1442695040888963407UL;
  return chance >> 33;
}

static void tell(const char *text) {
  syscall(SYS_write, 2, text, strlen(text));
}

/* ── which files are ours ─────────────────────────────────────────────────────────────────────────────────────────── */

/* The whole path of a name beside an open folder. */
static int whole(int dir, const char *name, char *out) {
  if (name[0] == '/') return snprintf(out, PATH_MAX, "%s", name) < PATH_MAX;
  char link[64];
  if (dir == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
  else snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
  ssize_t long_ = readlink(link, out, PATH_MAX - 1);
  if (long_ < 0) return 0;
  return snprintf(out + long_, PATH_MAX - long_, "/%s", name) < PATH_MAX - long_;
}

static int ours(const char *path) {
  begin();
  return mode != NONE && !strncmp(path, under, strlen(under));
}

static int path_of(int fd, char *out) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t long_ = readlink(link, out, PATH_MAX - 1);
  if (long_ < 0) return 0;
  out[long_] = 0;
  return 1;
}

static int fd_is_ours(int fd) {
  char path[PATH_MAX];
  begin();
  return mode != NONE && fd > 2 && path_of(fd, path) && ours(path);
}

static void folder_of(const char *path, char *out) {
  snprintf(out, PATH_MAX, "%s", path);
  char *slash = strrchr(out, '/');
  if (slash) *slash = 0;
}

/* ── what was not synced ──────────────────────────────────────────────────────────────────────────────────────────── */

enum kind { WRITE, TRUNCATE, CREATE, UNLINK, RENAME, MKDIR, RMDIR };

struct node {
  dev_t dev;
  ino_t ino;
  int fd; /* never closed: closing it would drop the locks that SQLite holds on the file */
  struct node *next;
};

struct step {
  enum kind kind;
  int synced;
  struct node *node; /* bytes */
  off_t from, size_before, size_after;
  size_t length;
  char *bytes;
  char *path, *other, *kept; /* names; `kept` is where a name that went away is held */
};

static struct node *nodes;
static struct step *steps;
static size_t count, room, first_open;

static struct node *node_of(int fd) {
  struct stat now;
  if (fstat(fd, &now) || !S_ISREG(now.st_mode)) return 0;
  for (struct node *node = nodes; node; node = node->next)
    if (node->dev == now.st_dev && node->ino == now.st_ino) return node;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  int own = syscall(SYS_openat, AT_FDCWD, link, O_RDWR | O_CLOEXEC);
  if (own < 0) return 0;
  struct node *node = calloc(1, sizeof *node);
  *node = (struct node){now.st_dev, now.st_ino, own, nodes};
  return nodes = node;
}

static struct step *remember(enum kind kind) {
  if (count == room) {
    room = room ? room * 2 : 256;
    steps = realloc(steps, room * sizeof *steps);
  }
  struct step *step = &steps[count++];
  memset(step, 0, sizeof *step);
  step->kind = kind;
  return step;
}

static int remembers(void) {
  return mode == CUT || mode == SOME;
}

static off_t size_of(int fd) {
  struct stat now;
  return fstat(fd, &now) ? 0 : now.st_size;
}

/* Before the bytes from `from` on are replaced, or the file is cut or stretched to `after`. */
static void will_change(int fd, enum kind kind, off_t from, size_t length, off_t after) {
  struct node *node = remembers() ? node_of(fd) : 0;
  if (!node) return;
  struct step *step = remember(kind);
  step->node = node;
  step->size_before = size_of(fd);
  step->size_after = after > step->size_before || kind == TRUNCATE ? after : step->size_before;
  step->from = from;
  step->length = length;
  step->bytes = calloc(1, length + 1);
  syscall(SYS_pread64, node->fd, step->bytes, length, from);
}

static char *new_grave(void) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/%zu", grave, count);
  return strdup(path);
}

static void will_name(enum kind kind, const char *path, const char *other) {
  if (!remembers()) return;
  struct step *step = remember(kind);
  step->path = strdup(path);
  step->other = other ? strdup(other) : 0;
  step->kept = new_grave();
  const char *lost = kind == UNLINK ? path : kind == RENAME ? other : 0;
  if (lost) syscall(SYS_linkat, AT_FDCWD, lost, AT_FDCWD, step->kept, 0);
}

/* What a name of step `from` is called after the renamings since then; `kept` leaves out those that were undone. */
static const char *called(const char *path, size_t from, int kept, char *out) {
  snprintf(out, PATH_MAX, "%s", path);
  for (size_t i = from + 1; i < count; i++) {
    if (steps[i].kind != RENAME || (kept && !steps[i].synced)) continue;
    size_t length = strlen(steps[i].path);
    if (strncmp(out, steps[i].path, length) || out[length] != '/') continue;
    size_t renamed = strlen(steps[i].other), rest = strlen(out + length) + 1;
    if (renamed + rest > PATH_MAX) continue;
    memmove(out + renamed, out + length, rest);
    memcpy(out, steps[i].other, renamed);
  }
  return out;
}

static void synced(int fd) {
  if (!remembers()) return;
  char path[PATH_MAX] = "", folder[PATH_MAX], name[PATH_MAX];
  struct stat now;
  if (fstat(fd, &now)) return;
  if (S_ISDIR(now.st_mode)) path_of(fd, path);
  for (size_t i = first_open; i < count; i++) {
    struct step *step = &steps[i];
    if (step->synced) continue;
    if (step->node) step->synced = step->node->dev == now.st_dev && step->node->ino == now.st_ino;
    else {
      folder_of(called(step->other ? step->other : step->path, i, 0, name), folder);
      step->synced = path[0] && !strcmp(folder, path);
    }
    if (step->synced) {
      free(step->bytes);
      step->bytes = 0;
    }
  }
  while (first_open < count && steps[first_open].synced) first_open++;
}

static void move(const char *from, const char *to) {
  syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
}

static void undo(size_t number) {
  struct step *step = &steps[number];
  char *now, path[PATH_MAX], other[PATH_MAX];
  if (step->path) called(step->path, number, 1, path);
  if (step->other) called(step->other, number, 1, other);
  switch (step->kind) {
  case WRITE:
  case TRUNCATE:
    now = calloc(1, step->length + 1);
    syscall(SYS_pread64, step->node->fd, now, step->length, step->from);
    syscall(SYS_pwrite64, step->node->fd, step->bytes, step->length, step->from);
    syscall(SYS_ftruncate, step->node->fd, step->size_before);
    free(step->bytes);
    step->bytes = now;
    break;
  case CREATE:
  case MKDIR: move(path, step->kept); break;
  case UNLINK: move(step->kept, path); break;
  case RMDIR: syscall(SYS_mkdirat, AT_FDCWD, path, 0755); break;
  case RENAME:
    move(other, path);
    move(step->kept, other);
    break;
  }
}

static void again(size_t number) {
  struct step *step = &steps[number];
  size_t part = step->length;
  char path[PATH_MAX], other[PATH_MAX];
  if (step->path) called(step->path, number, 1, path);
  if (step->other) called(step->other, number, 1, other);
  switch (step->kind) {
  case WRITE:
    if (dice() % 3 == 0) part = dice() % (part / 512 + 1) * 512;
    syscall(SYS_pwrite64, step->node->fd, step->bytes, part, step->from);
    break;
  case TRUNCATE: syscall(SYS_ftruncate, step->node->fd, step->size_after); break;
  case CREATE:
  case MKDIR: move(step->kept, path); break;
  case UNLINK: move(path, step->kept); break;
  case RMDIR: syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR); break;
  case RENAME:
    move(other, step->kept);
    move(path, other);
    break;
  }
}

__attribute__((noreturn)) static void cut(void) {
  size_t names = 0;
  for (size_t i = count; i-- > 0;)
    if (!steps[i].synced) {
      undo(i);
      names += !steps[i].node;
    }
  if (mode == SOME) {
    size_t kept = dice() % (names + 1);
    for (size_t i = 0; i < count; i++) {
      if (steps[i].synced) continue;
      if (steps[i].node ? dice() % 2 : kept > 0) {
        again(i);
        kept -= !steps[i].node;
      }
    }
  }
  _exit(137);
}

/* ── the points ───────────────────────────────────────────────────────────────────────────────────────────────────── */

enum does { GROWS, SYNCS, SHRINKS };

/* Whoever has a file open may go on writing to it when permission is lost; names in the folder may not change. */
static int names(const char *call) {
  return strcmp(call, "write") && strcmp(call, "fsync") && strcmp(call, "truncate");
}

/* 0: go on. 1: half of it, then die. Otherwise the number of the error. */
static int point(const char *call, const char *path, enum does does) {
  begin();
  long number = ++points;
  if (mode == COUNT || at <= 0 || number < at) return 0;
  int lasts = mode == FULL || mode == DENIED || mode == GONE;
  if (number > at && !lasts) return 0;
  if (number == at) {
    char text[256];
    const char *name = strrchr(path, '/');
    snprintf(text, sizeof text, "point %ld: %s at %s of %s\n", number, MODES[mode], call, name ? name + 1 : path);
    tell(text);
  }
  switch (mode) {
  case KILL: _exit(137);
  case TORN:
    if (!strcmp(call, "write")) return 1;
    _exit(137);
  case CUT:
  case SOME: cut();
  case ENOSPC_ONCE: return does == GROWS ? ENOSPC : EIO;
  case FULL: return does == GROWS ? ENOSPC : 0;
  case DENIED: return names(call) ? EACCES : 0;
  default: return EIO;
  }
}

static int pulled(int fd) {
  return mode == GONE && at > 0 && points >= at && fd_is_ours(fd);
}

#define HOLD pthread_mutex_lock(&lock)
#define LEAVE(answer)                                                                                                        \
  do {                                                                                                                       \
    long answer_ = (answer);                                                                                                 \
    int error_ = errno;                                                                                                      \
    pthread_mutex_unlock(&lock);                                                                                             \
    errno = error_;                                                                                                          \
    return answer_;                                                                                                          \
  } while (0)
#define FAIL(number)                                                                                                         \
  do {                                                                                                                       \
    errno = (number);                                                                                                        \
    LEAVE(-1);                                                                                                               \
  } while (0)

static ssize_t put(int fd, const void *bytes, size_t length, off_t from) {
  char path[PATH_MAX];
  HOLD;
  if (fd_is_ours(fd) && path_of(fd, path)) {
    off_t start = from;
    if (from < 0) start = fcntl(fd, F_GETFL) & O_APPEND ? size_of(fd) : lseek(fd, 0, SEEK_CUR);
    int fault = point("write", path, GROWS);
    if (fault == 1) {
      if (from < 0) syscall(SYS_write, fd, bytes, length / 2);
      else syscall(SYS_pwrite64, fd, bytes, length / 2, from);
      _exit(137);
    }
    if (fault) FAIL(fault);
    will_change(fd, WRITE, start, length, start + (off_t)length);
  }
  LEAVE(from < 0 ? syscall(SYS_write, fd, bytes, length) : syscall(SYS_pwrite64, fd, bytes, length, from));
}

ssize_t write(int fd, const void *bytes, size_t length) { return put(fd, bytes, length, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t from) { return put(fd, bytes, length, from); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t from) { return put(fd, bytes, length, from); }
ssize_t writev(int fd, const struct iovec *parts, int many) {
  if (!fd_is_ours(fd)) return syscall(SYS_writev, fd, parts, many);
  for (int i = 0; i < many; i++)
    if (parts[i].iov_len) return put(fd, parts[i].iov_base, parts[i].iov_len, -1);
  return 0;
}

/* Copies inside the system would pass us by: refused, programs read and write instead. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
  if (!fd_is_ours(out)) return syscall(SYS_copy_file_range, in, from, out, to, length, flags);
  errno = ENOSYS;
  return -1;
}
ssize_t sendfile64(int out, int in, off64_t *from, size_t length) {
  if (!fd_is_ours(out)) return syscall(SYS_sendfile, out, in, from, length);
  errno = ENOSYS;
  return -1;
}
ssize_t sendfile(int out, int in, off_t *from, size_t length) { return sendfile64(out, in, from, length); }
int fallocate64(int fd, int how, off64_t from, off64_t length) {
  if (!fd_is_ours(fd)) return syscall(SYS_fallocate, fd, how, from, length);
  errno = EOPNOTSUPP;
  return -1;
}
int fallocate(int fd, int how, off_t from, off_t length) { return fallocate64(fd, how, from, length); }

ssize_t pread64(int fd, void *bytes, size_t length, off64_t from) {
  if (pulled(fd)) {
    errno = EIO;
    return -1;
  }
  return syscall(SYS_pread64, fd, bytes, length, from);
}
ssize_t pread(int fd, void *bytes, size_t length, off_t from) { return pread64(fd, bytes, length, from); }
ssize_t read(int fd, void *bytes, size_t length) {
  if (fd > 2 && pulled(fd)) {
    errno = EIO;
    return -1;
  }
  return syscall(SYS_read, fd, bytes, length);
}

static int sync_(int fd, long call) {
  char path[PATH_MAX];
  HOLD;
  if (fd_is_ours(fd) && path_of(fd, path)) {
    int fault = point("fsync", path, SYNCS);
    if (fault) FAIL(fault);
    synced(fd);
  }
  LEAVE(syscall(call, fd));
}
int fsync(int fd) { return sync_(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_(fd, SYS_fdatasync); }

int ftruncate64(int fd, off64_t size) {
  char path[PATH_MAX];
  HOLD;
  if (fd_is_ours(fd) && path_of(fd, path)) {
    off_t now = size_of(fd);
    int fault = point("truncate", path, size > now ? GROWS : SHRINKS);
    if (fault) FAIL(fault);
    will_change(fd, TRUNCATE, size, size < now ? (size_t)(now - size) : 0, size);
  }
  LEAVE(syscall(SYS_ftruncate, fd, size));
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int open_(int dir, const char *name, int flags, unsigned rights) {
  char path[PATH_MAX];
  HOLD;
  if ((flags & (O_CREAT | O_TRUNC)) && whole(dir, name, path) && ours(path)) {
    struct stat there;
    int is_new = syscall(SYS_newfstatat, AT_FDCWD, path, &there, 0) != 0;
    if (!is_new && mode == DENIED && at > 0 && points >= at) FAIL(EACCES);
    if (is_new && (flags & O_CREAT)) {
      int fault = point("create", path, GROWS);
      if (fault) FAIL(fault);
      will_name(CREATE, path, 0);
    } else if (!is_new && (flags & O_TRUNC) && there.st_size > 0) {
      int fault = point("truncate", path, SHRINKS);
      if (fault) FAIL(fault);
      int fd = syscall(SYS_openat, dir, name, (flags & ~(O_TRUNC | O_CREAT | O_EXCL)), 0);
      if (fd >= 0) {
        will_change(fd, TRUNCATE, 0, there.st_size, 0);
        syscall(SYS_ftruncate, fd, 0);
      }
      LEAVE(fd);
    }
  } else if (at > 0 && points >= at && whole(dir, name, path) && ours(path)) {
    if (mode == GONE) FAIL(EIO);
    if (mode == DENIED && (flags & O_ACCMODE) != O_RDONLY) FAIL(EACCES);
  }
  LEAVE(syscall(SYS_openat, dir, name, flags, rights));
}

#define RIGHTS(flags)                                                                                                        \
  unsigned rights = 0;                                                                                                       \
  if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                                     \
    va_list more;                                                                                                            \
    va_start(more, flags);                                                                                                   \
    rights = va_arg(more, unsigned);                                                                                         \
    va_end(more);                                                                                                            \
  }
int open(const char *name, int flags, ...) { RIGHTS(flags) return open_(AT_FDCWD, name, flags, rights); }
int open64(const char *name, int flags, ...) { RIGHTS(flags) return open_(AT_FDCWD, name, flags | O_LARGEFILE, rights); }
int openat(int dir, const char *name, int flags, ...) { RIGHTS(flags) return open_(dir, name, flags, rights); }
int openat64(int dir, const char *name, int flags, ...) { RIGHTS(flags) return open_(dir, name, flags | O_LARGEFILE, rights); }

int renameat(int dir, const char *name, int other_dir, const char *other_name) {
  char path[PATH_MAX], other[PATH_MAX];
  HOLD;
  if (whole(dir, name, path) && whole(other_dir, other_name, other) && ours(other)) {
    int fault = point("rename", path, GROWS);
    if (fault) FAIL(fault);
    will_name(RENAME, path, other);
  }
  LEAVE(syscall(SYS_renameat, dir, name, other_dir, other_name));
}
int rename(const char *name, const char *other) { return renameat(AT_FDCWD, name, AT_FDCWD, other); }

int unlinkat(int dir, const char *name, int flags) {
  char path[PATH_MAX];
  HOLD;
  if (whole(dir, name, path) && ours(path)) {
    struct stat there;
    if (!syscall(SYS_newfstatat, AT_FDCWD, path, &there, AT_SYMLINK_NOFOLLOW)) {
      int fault = point("unlink", path, SHRINKS);
      if (fault) FAIL(fault);
      will_name(flags & AT_REMOVEDIR ? RMDIR : UNLINK, path, 0);
    }
  }
  LEAVE(syscall(SYS_unlinkat, dir, name, flags));
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

int mkdirat(int dir, const char *name, mode_t rights) {
  char path[PATH_MAX];
  HOLD;
  if (whole(dir, name, path) && ours(path) && access(path, F_OK)) {
    int fault = point("mkdir", path, GROWS);
    if (fault) FAIL(fault);
    will_name(MKDIR, path, 0);
  }
  LEAVE(syscall(SYS_mkdirat, dir, name, rights));
}
int mkdir(const char *name, mode_t rights) { return mkdirat(AT_FDCWD, name, rights); }

__attribute__((destructor)) static void end(void) {
  begin();
  if (mode == NONE) return;
  if (mode == COUNT) {
    char text[64];
    snprintf(text, sizeof text, "points %ld\n", points);
    tell(text);
  }
  if (at == 0 && remembers()) cut();
}
