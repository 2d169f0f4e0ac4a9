//! Whether a folder lies on another computer. A database there is written by two computers at once sooner or later, and
//! then it is lost; a backup may well lie there.

use std::path::Path;

/// Whether a folder lies on a network share, as far as this system tells. What cannot be told is not taken for one.
#[must_use]
pub fn is_on_share(folder: &Path) -> bool {
    let whole = folder
        .ancestors()
        .find_map(|there| std::fs::canonicalize(there).ok())
        .unwrap_or_else(|| folder.to_owned());
    if is_share_of_windows(&whole) || is_share_of_windows(folder) {
        return true;
    }
    #[cfg(target_os = "linux")]
    if let Ok(mounts) = std::fs::read_to_string("/proc/self/mounts") {
        return is_mounted_share(&whole, &mounts);
    }
    false
}

/// `\\server\share`, which is also what a drive letter of a share turns out to be.
fn is_share_of_windows(path: &Path) -> bool {
    #[cfg(windows)]
    {
        use std::path::{Component, Prefix};
        matches!(
            path.components().next(),
            Some(Component::Prefix(first)) if matches!(first.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
        )
    }
    #[cfg(not(windows))]
    {
        let _ = path;
        false
    }
}

/// File systems that are another computer's.
#[cfg(any(target_os = "linux", test))]
const SHARES: [&str; 12] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "davfs",
    "fuse.sshfs",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
];

/// Whether the innermost mount that a path lies in is a share; `mounts` as Linux lists them.
#[cfg(any(target_os = "linux", test))]
fn is_mounted_share(path: &Path, mounts: &str) -> bool {
    let mut innermost = (0, false);
    for line in mounts.lines() {
        let mut parts = line.split(' ').skip(1);
        let (Some(at), Some(kind)) = (parts.next(), parts.next()) else {
            continue;
        };
        let at = at.replace("\\040", " ");
        if path.starts_with(&at) && at.len() >= innermost.0 {
            innermost = (at.len(), SHARES.contains(&kind));
        }
    }
    innermost.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_told_by_the_innermost_mount() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\n//nas/data /mnt/kantor\\040besar cifs rw 0 0\n\
                      /dev/sdb1 /mnt/kantor\\040besar/stik vfat rw 0 0\nnas:/x /home nfs4 rw 0 0\n";
        for (path, is_share) in [
            ("/var/lib/bekal", false),
            ("/mnt/kantor besar/Bekal", true),
            ("/mnt/kantor besar/stik/Bekal", false),
            ("/mnt/kantor besar 2", false),
            ("/home/rina/.local/share/Bekal", true),
        ] {
            assert_eq!(is_mounted_share(Path::new(path), mounts), is_share, "{path}");
        }
    }
}
