"""Who has the companion's port, where the system says so."""

from pathlib import Path

_LISTENING = "0A"
"""`st` of a listening socket in /proc/net/tcp: TCP_LISTEN of include/net/tcp_states.h."""

_ESTABLISHED = "01"


def holder(port: int) -> str | None:
    """The program that listens on `port`, as `name (process 123)`; None where nobody can tell.

    Linux says it in /proc, for the user's own processes; other systems only to administrators.
    """
    try:
        sockets = _listening_inodes(port)
        found = (process for process in Path("/proc").glob("[0-9]*") if _holds(process, sockets))
        process = next(found, None) if sockets else None
        if process is None:
            return None
        return f"{(process / 'comm').read_text().strip()} (process {process.name})"
    except OSError:
        return None


def caller_uid(client_port: int, port: int) -> int | None:
    """Whose program has connected to `port` of this machine from `client_port`.

    None where the system does not say: Linux alone does, for every user, in /proc/net/tcp.
    """
    try:
        lines = Path("/proc/net/tcp").read_text().splitlines()[1:]
    except OSError:
        return None
    ends = f"0100007F:{client_port:04X}", f"0100007F:{port:04X}"
    # Fields of proc(5): sl, local_address, rem_address, st, …; the user is the eighth.
    fields = (line.split() for line in lines)
    found = (it[7] for it in fields if (it[1], it[2]) == ends and it[3] == _ESTABLISHED)
    return next((int(uid) for uid in found), None)


def _listening_inodes(port: int) -> frozenset[str]:
    lines = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path("/proc/net", table).read_text().splitlines()[1:]
    ]
    # Fields of proc(5): sl, local_address, rem_address, st, …; the inode is the tenth.
    return frozenset(
        f"socket:[{line[9]}]"
        for line in lines
        if line[3] == _LISTENING and int(line[1].rpartition(":")[2], 16) == port
    )


def _holds(process: Path, sockets: frozenset[str]) -> bool:
    try:
        return any(str(file.readlink()) in sockets for file in (process / "fd").iterdir())
    except OSError:  # another user's process, or one that has just ended
        return False
