"""The companion over HTTP: Litestar, the door, one controller a noun."""
