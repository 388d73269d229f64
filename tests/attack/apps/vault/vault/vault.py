"""A safe that visitors may knock at, and much behind the counter that they may not touch."""

# ruff: noqa: RUF012

from dataclasses import dataclass
from typing import Literal, TypedDict

import pyweb as pw


@dataclass
class Coin:
    """What is put into the safe."""

    value: int
    _forged: bool = False


class Note(TypedDict):
    """What is written on a bill."""

    value: int
    text: str


class Counted(pw.State, mixin=True):
    """What several states do alike."""

    counted: int = 0
    _uncounted: int = 0

    @pw.event
    def count(self):
        """Count one."""
        self.counted += 1

    def count_more(self):
        """Count two, for the states that mix this in."""
        self.counted += 2

    def _count_secretly(self):
        self.counted += 3


class Bank(pw.State):
    """What all counters of the bank share."""

    opened: int = 0
    gold: int = 5
    _combination: str = "1234"

    @pw.event
    def open_bank(self):
        """Open the doors."""
        self.opened += 1

    def burn(self):
        """Destroy everything."""
        self.gold = 0


class Vault(Counted, Bank):
    """The safe."""

    knocks: int = 0
    label: str = ""
    amount: float = 0
    rank: int = 0
    coins: list[int] = []
    opened_by: str = pw.LocalStorage("nobody")
    _pin: str = pw.Cookie("0000")
    _opened_secretly: int = 0

    @pw.var
    def twice(self) -> int:
        """Twice the knocks."""
        return self.knocks * 2

    @pw.var(backend=True)
    def secret(self) -> str:
        """What the browser does not see."""
        return self._combination

    @pw.var
    def intact(self) -> bool:
        """Whether nobody was at what the browser does not see."""
        hidden = (self._combination, self._pin, self._opened_secretly, self._uncounted)
        return hidden == ("1234", "0000", 0, 0)

    @pw.event
    def knock(self):
        """Knock."""
        self.knocks += 1

    @pw.event
    def knock_times(self, times: int):
        """Knock some times."""
        self.knocks += times

    @pw.event
    def put(self, coin: Coin):
        """Put a coin into the safe."""
        self.coins.append(coin.value + 1000 * coin._forged)

    @pw.event
    def write(self, note: Note, kind: Literal["bill", "letter"] = "bill"):
        """Write a bill."""
        self.label = f"{kind}: {note['text']}"

    @pw.event
    def put_all(self, coins: list[int], upside: bool | None = None):
        """Put many coins into the safe."""
        self.coins.extend(coins)

    @pw.event
    def look_around(self):
        """Say all that is known of the visitor."""
        router = self.router
        self.label = f"{router.session} {dict(router.headers)} {router.page} {router.url}"

    @pw.event
    def _open(self):
        """Open the safe, for the handlers of this state."""
        self.gold = 0

    @pw.event
    async def __open(self):
        self.gold = 0

    def _open_quietly(self):
        self.gold = 0

    def open_loudly(self):
        """Open the safe, for the handlers of this state."""
        self.gold = 0

    @pw.event
    def ask(self):
        """Ask the staff: they may do what visitors may not."""
        self.open_loudly()
        return [Vault._open, Vault.inner]

    def inner(self):
        """Fired by `ask` alone."""
        self.knocks += 100

    @staticmethod
    def blow_up():
        """Belongs to no visitor."""
        raise SystemExit("blown up")

    @classmethod
    def rename(cls):
        """Belongs to no visitor."""
        cls.__name__ = "Renamed"

    @pw.event(background=True)
    async def _guard(self):
        """Guard the safe."""
        async with self:
            self.gold = 0

    @pw.event(background=True)
    async def watch(self):
        """Watch the safe."""
        async with self:
            self.knocks += 10

    async def patrol(self):
        """Fired by nobody."""
        self.gold = 0


class Counter(Counted, pw.State):
    """Another state."""

    served: int = 0

    @pw.event
    def serve(self):
        """Serve somebody."""
        self.served += 1


class Closed(pw.State):
    """A state that no page uses."""

    closed: bool = True

    def unlock(self):
        """Used by no page."""
        self.closed = False


def index() -> pw.Component:
    """The counter."""
    return pw.vstack(
        pw.text(Vault.knocks, Vault.twice, Vault.gold, Vault.opened, Vault.counted),
        pw.cond(Vault.intact, pw.text("Safe"), pw.text("Broken")),
        pw.text(Counter.served, Counter.counted, Vault.label, Vault.opened_by, Vault.amount),
        pw.foreach(Vault.coins, lambda coin: pw.text(coin)),
        pw.input(value=Vault.label, on_change=Vault.set_label),
        pw.button("Knock", on_click=Vault.knock),
        pw.button("Three", on_click=Vault.knock_times(3)),
        pw.button("Set", on_click=[Vault.set_amount(1.5), Vault.set_rank(1)]),
        pw.button("Ask", on_click=Vault.ask),
        pw.button("Watch", on_click=Vault.watch),
        pw.button("Count", on_click=Vault.count),
        pw.button("Open", on_click=Vault.open_bank),
        pw.button("Serve", on_click=Counter.serve),
    )


app = pw.App()
app.add_page(index, route="/")
