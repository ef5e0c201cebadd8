"""Runs a program on a pseudo-terminal of its own: `terminal.py COMMAND...`. What comes on standard input is typed,
what the terminal shows goes to standard output. Apart from the tests, because Node.js has no pseudo-terminals."""

import errno
import fcntl
import os
import pty
import select
import struct
import sys
import termios

ROWS, COLUMNS = 50, 100


def main(command):
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    sources = [terminal, sys.stdin.fileno()]
    while True:
        for source in select.select(sources, [], [])[0]:
            text = read(source)
            if source == terminal:
                if not text:
                    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
                os.write(sys.stdout.fileno(), text)
            elif text:
                os.write(terminal, text)
            else:
                sources.remove(source)


def read(source):
    try:
        return os.read(source, 65536)
    except OSError as error:
        # How a terminal says that its last program has closed it.
        if error.errno != errno.EIO:
            raise
        return b""


sys.exit(main(sys.argv[1:]))
