//! The connection to the helper. Not `UnixStream` alone: a library in somebody else's program must neither wait for a
//! helper that takes no connections, nor end the program by a signal when the helper has gone.

use std::{
    io::{self, Read, Write},
    mem,
    os::{
        fd::{AsRawFd, FromRawFd, OwnedFd},
        unix::{ffi::OsStrExt, net::UnixStream},
    },
    path::Path,
    time::Duration,
};

/// A connection to a helper that root runs.
pub struct Line(UnixStream);

/// Connects. A silence of `timeout` ends every later wait. Fails at once when nobody listens, when too many wait
/// already, or when neither root nor the program's own user is at the other end.
pub fn connect(path: &Path, timeout: Duration) -> io::Result<Line> {
    let stream = open(path)?;
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(timeout))?;
    stream.set_write_timeout(Some(timeout))?;
    let (peer, own) = (uid_of_peer(&stream)?, own_uid());
    if peer != 0 && peer != own {
        return Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            format!("user {peer} listens there, not root"),
        ));
    }
    Ok(Line(stream))
}

#[expect(unsafe_code, reason = "std connects only in a way that may wait")]
fn open(path: &Path) -> io::Result<UnixStream> {
    let kind = libc::SOCK_STREAM | libc::SOCK_CLOEXEC | libc::SOCK_NONBLOCK;
    // SAFETY: takes numbers only.
    let number = unsafe { libc::socket(libc::AF_UNIX, kind, 0) };
    if number < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: just opened, and nobody else's.
    let socket = unsafe { OwnedFd::from_raw_fd(number) };
    // SAFETY: all zero is an address of this type: numbers and characters.
    let mut address: libc::sockaddr_un = unsafe { mem::zeroed() };
    address.sun_family = libc::sa_family_t::try_from(libc::AF_UNIX).map_err(io::Error::other)?;
    let bytes = path.as_os_str().as_bytes();
    // One byte for the zero at the end.
    if bytes.len() >= address.sun_path.len() || bytes.contains(&0) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "no path of a socket"));
    }
    for (place, &byte) in address.sun_path.iter_mut().zip(bytes) {
        *place = byte.cast_signed();
    }
    let length = libc::socklen_t::try_from(mem::size_of_val(&address)).map_err(io::Error::other)?;
    // SAFETY: the address lives until the call returns, and has `length` bytes.
    match unsafe { libc::connect(socket.as_raw_fd(), (&raw const address).cast(), length) } {
        0 => Ok(UnixStream::from(socket)),
        _ => Err(io::Error::last_os_error()),
    }
}

#[expect(unsafe_code, reason = "std has it in no stable form")]
fn uid_of_peer(stream: &UnixStream) -> io::Result<libc::uid_t> {
    let mut peer = libc::ucred { pid: 0, uid: libc::uid_t::MAX, gid: libc::gid_t::MAX };
    let mut length = libc::socklen_t::try_from(mem::size_of_val(&peer)).map_err(io::Error::other)?;
    let (number, option) = (stream.as_raw_fd(), libc::SO_PEERCRED);
    // SAFETY: `peer` has room for `length` bytes, and any bytes are a value of its type.
    match unsafe {
        libc::getsockopt(number, libc::SOL_SOCKET, option, (&raw mut peer).cast(), &raw mut length)
    } {
        0 => Ok(peer.uid),
        _ => Err(io::Error::last_os_error()),
    }
}

#[expect(unsafe_code, reason = "std does not have it")]
fn own_uid() -> libc::uid_t {
    // SAFETY: takes nothing and cannot fail.
    unsafe { libc::geteuid() }
}

impl Read for Line {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.0.read(bytes)
    }
}

impl Write for Line {
    #[expect(
        unsafe_code,
        reason = "std's write to a connection that has ended would end the program by SIGPIPE"
    )]
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // SAFETY: `bytes` are readable for their length until the call returns.
        let sent =
            unsafe { libc::send(self.0.as_raw_fd(), bytes.as_ptr().cast(), bytes.len(), libc::MSG_NOSIGNAL) };
        usize::try_from(sent).map_err(|_| io::Error::last_os_error())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;

    use super::*;

    const SHORT: Duration = Duration::from_millis(50);

    #[test]
    fn what_is_written_arrives_and_a_silence_ends_the_wait() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("helper.sock");
        let listener = UnixListener::bind(&path).unwrap();
        let mut line = connect(&path, SHORT).unwrap();
        let (mut helper, _) = listener.accept().unwrap();
        line.write_all(b"hello").unwrap();
        let mut heard = [0u8; 5];
        helper.read_exact(&mut heard).unwrap();
        assert_eq!(&heard, b"hello");
        assert_eq!(line.read(&mut heard).unwrap_err().kind(), io::ErrorKind::WouldBlock);
    }

    #[test]
    fn nobody_there_fails_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("helper.sock");
        assert_eq!(connect(&path, SHORT).err().unwrap().kind(), io::ErrorKind::NotFound);
        drop(UnixListener::bind(&path).unwrap());
        assert_eq!(connect(&path, SHORT).err().unwrap().kind(), io::ErrorKind::ConnectionRefused);
        let long = folder.path().join("x".repeat(200));
        assert_eq!(connect(&long, SHORT).err().unwrap().kind(), io::ErrorKind::InvalidInput);
    }

    #[test]
    #[expect(unsafe_code, reason = "has signals as in a program that is not Rust's")]
    fn to_write_to_a_helper_that_has_gone_is_an_error_and_no_signal() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("helper.sock");
        let listener = UnixListener::bind(&path).unwrap();
        let mut line = connect(&path, SHORT).unwrap();
        drop(listener.accept().unwrap());
        // SAFETY: restores what the system does by itself: the signal would end the test.
        unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
        assert_eq!(line.write_all(b"answer").unwrap_err().kind(), io::ErrorKind::BrokenPipe);
    }

    #[test]
    fn a_helper_that_takes_no_more_connections_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("helper.sock");
        let _listener = UnixListener::bind(&path).unwrap();
        let mut waiting = Vec::new();
        let refused = loop {
            match connect(&path, SHORT) {
                Ok(line) => waiting.push(line),
                Err(fault) => break fault,
            }
            assert!(waiting.len() < 100_000, "the kernel queues without end");
        };
        assert_eq!(refused.kind(), io::ErrorKind::WouldBlock);
    }
}
