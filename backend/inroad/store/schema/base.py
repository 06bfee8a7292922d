"""What all tables share: names of their constraints, the key of a person."""

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def person_key(name: str = "person_id", *, primary: bool = False) -> sa.Column[int]:
    """A column that names a person; it goes when the person is forgotten."""
    reference = sa.ForeignKey("person.id", ondelete="CASCADE")
    return sa.Column(name, sa.Integer, reference, nullable=False, primary_key=primary)
