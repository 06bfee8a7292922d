"""What the database complained of, in the product's words."""

import sqlite3

import sqlalchemy as sa

from inroad.domain.errors import (
    DamagedDatabase,
    DatabaseBusy,
    DiskFull,
    ReadOnlyData,
    StoreTrouble,
)

_FULL = "Nothing was changed. Make room on the disk that holds Inroad's data and try again."
_READ_ONLY = (
    "Nothing was changed. Give yourself the right to write in Inroad's data folder "
    "(`inroad doctor` names it) and try again."
)
_BUSY = "Nothing was changed. Another program holds the database; try again in a moment."
_DAMAGED = "Run `inroad doctor`; `inroad restore` brings back the newest backup that is whole."
_DISK = (
    "Nothing was changed. The disk could not be read or written: it may be full, over a quota, or "
    "failing. Make room, run `inroad doctor`, and keep a backup on another disk."
)
_OTHER = "Nothing was changed. Run `inroad doctor`: it says what is wrong with the database."

_BY_SQLITE_CODE: dict[int, tuple[type[StoreTrouble], str]] = {
    sqlite3.SQLITE_FULL: (DiskFull, _FULL),
    sqlite3.SQLITE_READONLY: (ReadOnlyData, _READ_ONLY),
    sqlite3.SQLITE_PERM: (ReadOnlyData, _READ_ONLY),
    sqlite3.SQLITE_CANTOPEN: (ReadOnlyData, _READ_ONLY),
    sqlite3.SQLITE_IOERR: (StoreTrouble, _DISK),
    sqlite3.SQLITE_BUSY: (DatabaseBusy, _BUSY),
    sqlite3.SQLITE_LOCKED: (DatabaseBusy, _BUSY),
    sqlite3.SQLITE_CORRUPT: (DamagedDatabase, _DAMAGED),
    sqlite3.SQLITE_NOTADB: (DamagedDatabase, _DAMAGED),
}
_BY_SQLSTATE: dict[str, tuple[type[StoreTrouble], str]] = {
    "53100": (DiskFull, _FULL),
    "25006": (ReadOnlyData, _READ_ONLY),
    "40001": (DatabaseBusy, _BUSY),
    "40P01": (DatabaseBusy, _BUSY),
    "55P03": (DatabaseBusy, _BUSY),
}
"""PostgreSQL, Appendix A: disk_full, read_only_sql_transaction, serialization_failure,
deadlock_detected, lock_not_available."""


def trouble(error: Exception) -> StoreTrouble | None:
    """The StoreTrouble behind a driver's or SQLAlchemy's error.

    None for what no user can mend: a broken constraint or a statement that is wrong is a fault
    of Inroad. The driver's own text is dropped; it may quote what was being written.
    """
    if isinstance(error, sa.exc.TimeoutError):
        return DatabaseBusy(_BUSY)
    driver = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    found = _known(driver)
    if found is not None:
        kind, advice = found
        return kind(advice)
    operational = isinstance(error, sa.exc.OperationalError | sqlite3.OperationalError)
    return StoreTrouble(_OTHER) if operational and not _is_ours(driver) else None


def _known(driver: BaseException | None) -> tuple[type[StoreTrouble], str] | None:
    code = getattr(driver, "sqlite_errorcode", None)
    if code is not None:
        return _BY_SQLITE_CODE.get(code & 0xFF)  # the low byte is the primary result code
    return _BY_SQLSTATE.get(getattr(driver, "sqlstate", None) or "")


def _is_ours(driver: BaseException | None) -> bool:
    """SQLITE_ERROR is SQL that does not fit the schema: no doctor helps."""
    return getattr(driver, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR
