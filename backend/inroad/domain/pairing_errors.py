"""What can go wrong when an extension is let in.

PairingRefused ── NotPaired · NoCodeOpen · CodeExpired · WrongCode · CodeSpent
"""

from inroad.domain.errors import InroadError


class PairingRefused(InroadError):
    title = "Pairing did not work"


class NotPaired(PairingRefused):
    title = "This extension is not paired"

    def __init__(self) -> None:
        super().__init__(
            "Run `inroad pair` in a terminal and type the code that it shows into the panel."
        )


class NoCodeOpen(PairingRefused):
    title = "Pairing is switched off"

    def __init__(self) -> None:
        super().__init__(
            "Run `inroad pair` in a terminal, then type the code that it shows within 2 minutes."
        )


class CodeExpired(PairingRefused):
    title = "This code is too old"

    def __init__(self) -> None:
        super().__init__("A code is good for 2 minutes. Run `inroad pair` again for a new one.")


class WrongCode(PairingRefused):
    title = "That is not the code"

    def __init__(self, tries_left: int) -> None:
        tries = "1 try is" if tries_left == 1 else f"{tries_left} tries are"
        super().__init__(f"Type the 8 digits that `inroad pair` shows; {tries} left.")


class CodeSpent(PairingRefused):
    title = "Too many wrong codes"

    def __init__(self) -> None:
        super().__init__("This code is void now. Run `inroad pair` again and type the new code.")
